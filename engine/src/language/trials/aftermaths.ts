import { aftermaths } from '../../catalog/index.ts'
import { befall, hold, placed, thingIn, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'
import { colorOf } from '../words/lexicon.ts'
import { skyHigh, skyM } from '../words/sky.ts'

/*
 * What comes of things: a wholly other one by the table, ash of what lies in a fire, loose wool, an empty tube, stubble, parched and
 * cracked ground, old paint, glazed clay.
 */

/** Reads a sentence in which little is left of a thing, or something else comes of it. */
export const readAftermath: TrialReader = (text, bench) => !people.test(text) && [turnsInto, burnsInFire, unravels, unrolls, isReaped, cracksOpen, losesPaint, isFired].some((read) => read(text, bench))

const people = /\b(?:man|woman|boy|girl|child|children|person|people|farmer|chef|baker|potter|knitter|grandmother|kitten|cat|puppy|dog|he|she|they|someone|somebody|tractor|harvester|combine)\b/i
const colorIn = (text: string): string | undefined => (text.toLowerCase().match(/[a-z]+/g) ?? []).map(colorOf).find((hex) => hex !== undefined)

/** Brings in a thing that stays at a place of its own. */
function lay(bench: WordBench, { recipe, label, xM = 0, yM, zM = 0, color, scale }: { recipe: string; label: string; xM?: number; yM?: number; zM?: number; color?: string | undefined; scale?: number | undefined }): Entity | undefined {
  const who = bench.casting.bring({ recipe, label, appearance: { ...(color === undefined ? {} : { color }), ...(scale === undefined ? {} : { scale }) } })
  if (who === undefined) return undefined
  bench.story.carried.set(who.id, { kind: 'ground', xM, zM, ...(yM === undefined ? {} : { yM }), headingDeg: 0 })
  befall(bench, who, [])
  hold(bench, who)
  return who
}

/** "A tadpole becomes a frog", "the crescent moon fills out into a full moon". */
const turnsInto: TrialReader = (text, bench) => {
  const found = aftermaths.find(({ said }) => said.test(text))
  const [before, after] = [found?.before, found?.after].map((thing) => (thing === undefined ? undefined : bench.casting.bring({ recipe: thing.recipe, label: thing.label, appearance: thing.scale === undefined ? {} : { scale: thing.scale } })))
  if (found === undefined || before === undefined || after === undefined) return false
  for (const who of [before, after]) {
    befall(bench, who, [])
    if (skyHigh.has(who.recipe.id)) bench.story.aloft.set(who.id, skyM)
  }
  if (found.isNightly === true) bench.story.airBefore.time = 'night'
  placed(bench, ...found.place)
  bench.story.change({ who: before, becomes: after, what: { kind: 'becomes' } })
  return true
}

/** How large a log is in a fire that is seen whole, and how wide its ash is, metres. */
const log = { scale: 0.42, fireScale: 0.8, ashM: 0.62 }
/** "A log in the campfire burns down to white ash": the fire goes on behind it. */
const burnsInFire: TrialReader = (text, bench) => {
  const match = /\b(logs?|branch(?:es)?|sticks?|planks?|wood|firewood|newspapers?|letters?)\s+(?:in|on|inside)\s+(?:an?|the)\s+(?:\w+\s+)?(?:camp ?fire|bonfire|fire|fireplace)\b.*\b(?:ash|ashes|embers|cinders|charcoal)\b/i.exec(text)
  if (match === null) return false
  const fire = lay(bench, { recipe: 'campfire', label: 'campfire', zM: -0.55, scale: log.fireScale })
  const fuel = /newspaper|letter/i.test(match[1] ?? '') ? lay(bench, { recipe: 'newspaper', label: 'newspaper', scale: 2 }) : lay(bench, { recipe: 'log', label: 'log', scale: log.scale })
  const ash = lay(bench, { recipe: 'ash-heap', label: 'ash', color: /\bwhite\b/i.test(text) ? '#e9e6e0' : undefined, scale: log.ashM })
  if (fire === undefined || fuel === undefined || ash === undefined) return false
  placed(bench, 'forest', 'forest')
  bench.story.change({ who: fuel, becomes: ash, what: { kind: 'becomes' } })
  return befall(bench, fuel, [{ kind: 'effect', what: 'flame', fromAmount: 1, toAmount: 0 }, { kind: 'effect', what: 'smoke', fromAmount: 0.4, toAmount: 0.2 }])
}

/** "A knitted scarf unravels into a heap of yarn": it gets shorter from one end, and the heap there grows. */
const unravels: TrialReader = (text, bench) => {
  if (!/\b(?:scarf|blanket|shawl|knitting|knit|rug)\b.*\bunravel/i.test(text)) return false
  const color = colorIn(text)
  const scarf = lay(bench, { recipe: 'laid-scarf', label: 'knitted scarf', xM: -0.12, color })
  const heap = lay(bench, { recipe: 'wool-heap', label: 'heap of yarn', xM: 0.5, zM: 0.04, color })
  placed(bench, 'tabletop', 'table')
  return befall(bench, scarf, [{ kind: 'form', how: 'unrolled', fromAmount: 1, toAmount: 0.06 }]) && befall(bench, heap, [{ kind: 'size', fromScale: 0.1, toScale: 1.5 }])
}

/** "A roll of toilet paper unrolls": a strip comes out of it over the table, and the tube is left where all of it is said to go. */
const unrolls: TrialReader = (text, bench) => {
  if (!/\b(?:toilet (?:paper|roll|tissue)|paper towels?|kitchen roll)\b.*\bunroll|\bunroll\w*\b.*\b(?:toilet (?:paper|roll)|paper towels?)\b/i.test(text)) return false
  const roll = lay(bench, { recipe: 'toilet-roll', label: 'toilet paper', xM: -0.3 })
  const strip = lay(bench, { recipe: 'paper-strip', label: 'strip of paper', xM: 0.04 })
  if (roll === undefined || strip === undefined) return false
  placed(bench, 'tabletop', 'table')
  befall(bench, strip, [{ kind: 'form', how: 'unrolled', fromAmount: 0.04, toAmount: 1 }])
  if (!/\b(?:tube|core|cardboard|only|nothing|empty|end)\b/i.test(text)) return befall(bench, roll, [{ kind: 'size', fromScale: 1, toScale: 0.7 }])
  const tube = lay(bench, { recipe: 'cardboard-tube', label: 'tube', xM: -0.3 })
  if (tube === undefined) return false
  bench.story.change({ who: roll, becomes: tube, what: { kind: 'becomes' } })
  return true
}

/** "A wheat field turns to stubble": what stands is cut off but for its foot. */
const isReaped: TrialReader = (text, bench) => {
  if (!/\b(?:wheat|corn|barley|rye|grain|oats?|crops?|cornfield)\b.*\b(?:stubble|harvest(?:ed|s)?|reaped|mown|mowed|cut down)\b/i.test(text)) return false
  const wheat = lay(bench, { recipe: 'standing-wheat', label: 'wheat' })
  placed(bench, 'field', 'field')
  return befall(bench, wheat, [{ kind: 'form', how: 'unbuilt', fromAmount: 0, toAmount: 0.86 }])
}

/** "Dry desert ground cracks while a shrub beside it withers": lines run over it, and what grows there wilts. */
const cracksOpen: TrialReader = (text, bench) => {
  if (!/\b(?:ground|soil|earth|mud|lake ?bed|river ?bed|land|clay)\b\s+(?:(?:slowly|gradually|is|starts? to|begins? to|dries|drying|and)\s+)*(?:cracks?|cracking|splits?|splitting)\b/i.test(text)) return false
  const ground = lay(bench, { recipe: 'parched-ground', label: 'dry ground' })
  const dying = /\b(shrub|bush|plant|flower|tree|cactus|grass|weed)s?\b[^,.]*\b(?:wither|wilt|dies|dying|dries|droop|shrivel)/i.exec(text)?.[1]
  const plant = dying === undefined ? undefined : thingIn(dying === 'grass' ? 'grass tuft' : dying === 'plant' ? 'garden plant' : dying, bench)
  placed(bench, 'desert', 'desert')
  if (plant !== undefined) {
    bench.story.carried.set(plant.id, { kind: 'ground', xM: 1.1, zM: -0.5, headingDeg: 0 })
    hold(bench, plant)
    befall(bench, plant, [{ kind: 'form', how: 'wilt', fromAmount: 0, toAmount: 1 }, { kind: 'color', to: '#8a6a3a' }])
  }
  return befall(bench, ground, [{ kind: 'color', to: '#2a1e16', patches: 'cracks' }])
}

/** "Fresh white paint on a fence peels": what is below it comes through here and there. */
const losesPaint: TrialReader = (text, bench) => {
  const match = /^(.*?)\bpaint(?:work)?\b\s+(?:on|of)\s+(?:an?\s+|the\s+|some\s+)?([a-z][a-z -]*?)\s+(?:(?:slowly|gradually|is|starts? to|begins? to)\s+)*(?:peel|flak|chip|blister|crack|fad|weather)\w*\b(.*)$/i.exec(text)
  const thing = match === null ? undefined : thingIn(match[2] ?? '', bench)
  if (thing === undefined || thing.isCast) return false
  const fresh = colorIn(match?.[1] ?? '')
  if (fresh !== undefined) thing.appearance.color = fresh
  if (thing.recipe.kind === 'structure') placed(bench, 'backyard', 'garden')
  return befall(bench, thing, [{ kind: 'color', to: colorIn(match?.[3] ?? '') ?? '#8d8377', material: 'stone', patches: true }])
}

/** The ledge before the mouth of a kiln, and how high a pot is that stands there, metres. */
const mouth = { yM: 0.445, zM: 0.98, potM: 0.42 }
/** "A clay pot hardens in the kiln as its glaze turns glossy": dull and grey at first, hard and shining at last. */
const isFired: TrialReader = (text, bench) => {
  const name = /\b(pots?|vases?|bowls?|mugs?|cups?|plates?|tiles?|pottery|jugs?|jars?|bricks?)\b[^.]*\b(?:in|inside)\s+(?:an?|the)\s+(?:\w+\s+)?kiln\b/i.exec(text)?.[1]?.toLowerCase().replace(/s$/, '')
  if (name === undefined) return false
  const ware = bench.lexicon.recipe(name === 'pot' || name === 'pottery' ? 'clay-pot' : bench.lexicon.namedThing(name)?.id ?? 'clay-pot')
  const kiln = lay(bench, { recipe: 'kiln', label: 'kiln' })
  const pot = ware === undefined ? undefined : lay(bench, { recipe: ware.id, label: `clay ${name}`, yM: mouth.yM, zM: mouth.zM, scale: Math.round((100 * mouth.potM) / ware.heightM) / 100 })
  if (kiln === undefined || pot === undefined) return false
  placed(bench, 'workshop', 'workshop')
  const glaze = colorIn(text.replace(/^.*?\bkiln\b/i, '')) ?? '#2f8f9a'
  return befall(bench, pot, [{ kind: 'color', from: '#8f7f70', to: /\bglaz|\bgloss/i.test(text) ? glaze : '#c2663f', material: 'ceramic' }])
}
