import { substances } from '../../catalog/index.ts'
import type { Entity } from '../cast/cast.ts'
import { wetted } from '../changes/befalling.ts'
import { befall, heldIn, hold, placed, thingIn, type TrialReader, type WordBench } from './bench.ts'
import { substanceIn, vesselIn, vesselWith } from './heat.ts'

/** Reads a sentence in which a liquid takes something in, or something takes a liquid in. */
export const readSolution: TrialReader = (text, bench) => [dissolves, meltsInLiquid, absorbs, isSqueezedOut].some((read) => read(text, bench))

const soluble = /\b(cotton candy|candy ?floss|fairy floss|spun sugar|sugar cubes?|jelly|jello|gelatin|bouillon cubes?|stock cubes?|lozenges?|cough drops?|chalk|soap|bar of soap|wafers?|mints?|lollipops?|gummy bears?|sprinkles|sugar|salt|tablets?|pills?|aspirin|vitamin|bath bomb|candy|candies|antacid|powder|coffee|cocoa|honey)\b/i
const fizzy = /tablet|pill|aspirin|vitamin|bath bomb|antacid|effervescent/i

/** "A sugar cube dissolves in a glass of water": a lump in a clear vessel that grows less. */
const dissolves: TrialReader = (text, bench) => {
  const match = /^(.*)\bdissolv(?:es?|ed|ing)\b(.*)$/i.exec(text)
  const what = soluble.exec(match?.[1] ?? '')?.[1] ?? soluble.exec(match?.[2] ?? '')?.[1]
  const liquid = substanceIn(text.replace(soluble, ' '))
  if (match === null || what === undefined || liquid === undefined) return false
  const solute = substanceIn(what)
  const held = vesselIn(text)
  const vessel = vesselWith(bench, { recipe: held?.recipe ?? 'beaker', label: `${held?.name ?? 'glass'} of ${liquid.name}` })
  const isFluff = /floss|cotton|spun/i.test(what)
  const lump = isFluff ? bench.casting.bring({ recipe: 'candy-fluff', label: what, appearance: {} }) : /^sugar cube/i.test(what) ? bench.casting.bring({ recipe: 'sugar-cube', label: what, appearance: {} }) : bench.casting.bring({ recipe: 'ice-cube', label: what, appearance: { color: solute?.substance.color ?? '#f7f3ea', scale: 0.8 } })
  const cloudy = isFluff ? '#f6b3d2' : fizzy.test(text) ? '#eef2ee' : undefined
  if (vessel === undefined || lump === undefined) return false
  // in what is dark it would not be seen: there it swims
  const seenThrough = /^(?:water|sea water|salt water|vinegar|alcohol|ethanol|acetone|acid)$/.test(liquid.name)
  befall(bench, vessel, [{ kind: 'level', from: seenThrough ? 0.7 : 0.88, to: seenThrough ? 0.72 : 0.9, color: liquid.substance.color, ...(cloudy === undefined ? {} : { toColor: cloudy, turns: 'cloudy' as const }) }, ...(fizzy.test(text) ? [{ kind: 'effect' as const, what: 'bubbles' as const, fromAmount: 0.6, toAmount: 1 }] : [])])
  return liesIn(bench, lump, { vessel, at: seenThrough && !isFluff ? 'inside' : 'on' })
}

/** "An ice cube melts in a glass of hot water". */
const meltsInLiquid: TrialReader = (text, bench) => {
  const match = /\b(ice(?: cubes?)?|ice block|butter|chocolate|marshmallows?|honey)\b.*?\b(?:melt(?:s|ing|ed)?|thaw(?:s|ing)?)\b.*?\b(?:in|inside)\b(.*)$/i.exec(text) ?? /\b(ice(?: cubes?)?)\b.*\b(?:dropped|placed|put|added|immersed|submerged)\b.*\b(?:in|into|inside)\b(.*)$/i.exec(text)
  const liquid = substanceIn((match?.[2] ?? '').replace(/\bice\b/gi, ' '))
  const melting = substances.find(({ names }) => names.includes((match?.[1] ?? '').toLowerCase().replace(/s$/, '')))
  if (match === null || liquid === undefined) return false
  const vessel = vesselWith(bench, { recipe: 'beaker', label: `glass of ${liquid.name}` })
  const lump = bench.casting.bring({ recipe: 'ice-cube', label: match[1] ?? 'ice', appearance: { scale: 0.85, ...(melting?.solid?.color === undefined ? {} : { color: melting.solid.color }) } })
  if (vessel === undefined || lump === undefined) return false
  const hot = /\b(?:hot|warm|boiling|heated)\b/i.test(text) || /coffee|tea/.test(liquid.name)
  befall(bench, vessel, [{ kind: 'level', from: 0.86, to: 0.9, color: liquid.substance.color }, ...(hot ? [{ kind: 'effect' as const, what: 'steam' as const, fromAmount: 0.7, toAmount: 0.5 }] : [])])
  return liesIn(bench, lump, { vessel, at: 'on' })
}

/** Holds a lump in a vessel while it grows less and is gone. */
function liesIn(bench: WordBench, lump: Entity, { vessel, at }: { vessel: Entity; at: 'inside' | 'on' }): boolean {
  heldIn(bench, { who: lump, holder: vessel, at })
  placed(bench, 'tabletop', 'table')
  return befall(bench, lump, [{ kind: 'size', fromScale: 1, toScale: 0.12 }])
}

/** "A sponge absorbs water": the puddle under it goes and it swells and darkens. */
const absorbs: TrialReader = (text, bench) => {
  const match = /\b(sponges?|paper towels?|towels?|tissues?|cloths?|napkins?|paper|cotton(?: balls?)?|mops?|bread|soil|sand)\b.*\b(?:absorb(?:s|ing|ed)?|soak(?:s|ing|ed)?(?: up)?|suck(?:s|ing)? up|wip(?:es|ing) up)\b/i.exec(text)
  const liquid = substanceIn(text)
  const thing = match === null ? undefined : thingIn(/sponge/i.test(match[1] ?? '') ? 'sponge' : /paper|tissue|napkin/i.test(match[1] ?? '') ? 'napkin' : match[1] ?? '', bench) ?? thingIn('towel', bench)
  if (thing === undefined) return false
  const color = liquid?.substance.color ?? '#6db7dd'
  const puddle = bench.casting.bring({ recipe: 'puddle', label: liquid?.name ?? 'water', appearance: liquid === undefined || liquid.name === 'water' ? {} : { color } })
  if (puddle === undefined) return false
  bench.story.stand({ who: thing, relation: 'on', to: puddle })
  placed(bench, 'tabletop', 'table')
  befall(bench, puddle, [{ kind: 'size', fromScale: 1, toScale: 0.35 }])
  return befall(bench, thing, [{ kind: 'color', to: liquid === undefined || liquid.name === 'water' ? wetted(thing) : color }, { kind: 'size', fromScale: 1, toScale: /\bswell|\bexpand|\bgrow/i.test(text) ? 1.7 : 1.25 }])
}

const roomBelowM = 0.12
/** Times its size that something is in a hand, so that it is seen what becomes of it. */
const inHandScale = 1.8
const squeezable: Readonly<Record<string, string>> = { toothpaste: '#eef4f2', ketchup: '#b81f14', mustard: '#e0b020', lemon: '#f2e27a', lime: '#cfe08a', orange: '#f79a1e', grapefruit: '#f28a6a', tomato: '#c8312b', sponge: '#7cc4e8', cloth: '#7cc4e8', towel: '#7cc4e8', shampoo: '#8fb8e8', lotion: '#f7efe6', honey: '#e79a1c', paint: '#2f6fc4', glue: '#f4f1ea', mayonnaise: '#f6efd2', bottle: '#9fd4ee' }

/** "A tube of toothpaste is squeezed": it gives way, and what is in it runs out. */
const isSqueezedOut: TrialReader = (text, bench) => {
  const name = Object.keys(squeezable).find((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(text))
  if (name === undefined || !/\bsqueez(?:es?|ed|ing)\b/i.test(text) || /\bspace\b/i.test(text)) return false
  const thing = thingIn(name === 'paint' ? 'toothpaste' : name, bench)
  const named = thingIn(/^\s*(?:an?|the|one)?\s*(.{2,40}?)\s+(?:(?:is|are|slowly|gently|firmly)\s+)*squeez(?:es?|ing)\b/i.exec(text)?.[1] ?? '', bench)
  // a hand without anybody is left out: what it squeezes is seen from near
  const [hand] = named?.isCast === true ? [named] : name === 'toothpaste' && !/\b(?:man|woman|person|boy|girl|child|someone)\b/i.test(text) ? [] : /\bhands?\b|\bfingers?\b|\b(?:man|woman|person|chef|boy|girl|someone)\b/i.test(text) ? bench.casting.anybody() : []
  const onto = /\b(?:on|onto|over|into|in)\s+(?:an?|the|his|her|their|some)\s+((?:\w+\s+){0,2}?\w+?)(?=\s+(?:of|with|in|on|at)\b|[,.]|\s*$)/i.exec(text)?.[1]
  const receiver = onto === undefined ? undefined : thingIn(onto, bench)
  if (thing === undefined || thing.isCast) return false
  if (hand !== undefined) {
    bench.story.firstSteps.set(hand.id, bench.story.step)
    bench.story.beat({ who: hand, action: 'squeeze', ...(receiver === undefined ? { target: thing } : { target: receiver, with: thing }), manner: [] })
    bench.story.carry(thing, { kind: 'carried', on: [{ entityId: hand.id, socket: 'gripR' }], posture: 'held' })
    thing.appearance.scale = inHandScale
  } else {
    placed(bench, 'tabletop', 'table')
    if (receiver !== undefined) bench.story.stand({ who: thing, relation: 'above', to: receiver })
    else if (thing.recipe.id === 'toothpaste') {
      // its mouth is below: what comes out needs room to fall
      bench.story.aloft.set(thing.id, roomBelowM)
      hold(bench, thing)
    }
  }
  if (receiver !== undefined) bench.story.firstSteps.set(receiver.id, bench.story.step)
  return befall(bench, thing, [{ kind: 'form', how: 'deflate', fromAmount: 0, toAmount: 0.7 }, { kind: 'effect', what: 'trickle', color: squeezable[name] ?? '#9fd4ee', fromAmount: 0, toAmount: 1 }])
}
