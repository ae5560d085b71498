import { numberWords } from '../../catalog/index.ts'
import { befall, heldIn, placed, thingIn, type TrialReader } from './bench.ts'
import { openVesselIn, seenLevel, substanceIn, vesselIn, vesselWith } from './heat.ts'
import { singular } from '../words/inflection.ts'
import { colorOf } from '../words/lexicon.ts'
import type { ChangeKind } from '../story.ts'

/*
 * What liquids and heat do to what lies in them: muddy water clears, a kettle comes to the boil, cloth takes up dye, chalk fizzes in
 * vinegar, egg white sets in a pan, food sizzles on a grill.
 */

/** Reads a sentence in which a liquid changes what is in it, or is changed itself. */
export const readSoaking: TrialReader = (text, bench) => !people.test(text) && [clears, comesToBoil, takesDye, fizzes, setsInPan, sizzles].some((read) => read(text, bench))

const people = /\b(?:man|woman|boy|girl|child|children|person|people|farmer|chef|cook|baker|barista|grandmother|cat|dog|he|she|they|someone|somebody)\b/i
const colorIn = (text: string): string | undefined => (text.toLowerCase().match(/[a-z]+/g) ?? []).map(colorOf).find((hex) => hex !== undefined)

/** "Muddy river water settles to clear": in a glass, so that it is seen through at last. */
const clears: TrialReader = (text, bench) => {
  const said = /\b(muddy|murky|cloudy|dirty|turbid|silty|milky)\b[^.]*\b(?:water|liquid|solution|river)\b[^.]*\b(?:settl(?:es?|ing)|clears?|clearing|(?:turn(?:s|ing)|becom(?:es|ing)|go(?:es|ing)?|chang(?:es|ing)|from|to)\b[^.]*\b(?:clear|clean|transparent))\b/i.exec(text)?.[1]?.toLowerCase()
  if (said === undefined) return false
  const vessel = vesselWith(bench, { recipe: vesselIn(text)?.recipe ?? 'beaker', label: `glass of ${said} water` })
  placed(bench, 'tabletop', 'table')
  return befall(bench, vessel, [{ kind: 'level', from: 0.84, to: 0.84, color: /milky|cloudy/.test(said) ? '#e8e6da' : '#6b4a28', toColor: '#bfe3f2' }])
}

const boiling: readonly ChangeKind[] = [{ kind: 'effect', what: 'bubbles', fromAmount: 0.1, toAmount: 1 }, { kind: 'effect', what: 'steam', fromAmount: 0.05, toAmount: 1 }]
/** "The kettle heats from still water to a rolling boil": steam comes out of it; an open pot bubbles as well. */
const comesToBoil: TrialReader = (text, bench) => {
  const name = /^\s*(?:an?|the)?\s*(?:\w+\s+){0,3}?(kettle|pot|saucepan|cauldron|pan)\b(?:\s+of\s+\w+)?\s+(?:of water\s+)?(?:(?:is|starts? to|begins? to|slowly|gradually)\s+)*(?:heat(?:s|ing)|com(?:es|ing)|boil(?:s|ing)|simmer(?:s|ing)|warm(?:s|ing)|go(?:es|ing)|chang(?:es|ing))\b/i.exec(text)?.[1]?.toLowerCase()
  if (name === undefined || !/\b(?:boil|simmer)/i.test(text) || /\bboil(?:s|ing)? over\b/i.test(text)) return false
  placed(bench, 'kitchen-counter', 'counter')
  if (name === 'kettle') return befall(bench, thingIn('kettle', bench), [{ kind: 'effect', what: 'steam', fromAmount: 0, toAmount: 1 }])
  const liquid = substanceIn(text)
  const recipe = openVesselIn(name)?.recipe ?? 'stove-pot'
  const vessel = vesselWith(bench, { recipe, label: `${name} of ${liquid?.name ?? 'water'}` })
  return befall(bench, vessel, [{ kind: 'level', from: seenLevel(recipe, 0.8), to: seenLevel(recipe, 0.72), color: liquid?.substance.color ?? '#9fd4ee' }, ...boiling])
}

/** How large cloth is beside the tub in which it hangs, metres. */
const clothM = 0.3
/** "A white T-shirt soaks up dye and becomes indigo": it is in a tub of the colour or lies beside it, and takes it. */
const takesDye: TrialReader = (text, bench) => {
  const match = /^(.*?\b(t-?shirts?|shirts?|cloths?|fabric|scarf|socks?|dress|towels?|handkerchiefs?|napkins?|sweaters?|jeans|yarn|wool|ball of yarn|eggs?|flowers?|rose|daisy|carnation|celery|paper towels?)\b)[^.]*\b(?:soak(?:s|ing)?|absorb(?:s|ing)?|tak(?:es|ing)|drink(?:s|ing)?|dipped|dyed|dunked|dip|sits?|steep(?:s|ing)?|submerged|draw(?:s|ing)?|suck(?:s|ing)?)\b[^.]*\b(?:dyes?|food colou?ring|colou?red water|dye bath|ink)\b(.*)$/i.exec(text)
  const name = match?.[2]?.toLowerCase().replace(/s$/, '')
  const color = colorIn(match?.[3] ?? '') ?? colorIn((match?.[0] ?? '').slice((match?.[1] ?? '').length)) ?? '#463a8f'
  const thing = match === null || name === undefined ? undefined : thingIn(name === 'fabric' || name === 'cloth' ? 'handkerchief' : name === 'wool' ? 'yarn' : name, bench)
  const tub = thing === undefined ? undefined : vesselWith(bench, { recipe: 'wash-tub', label: 'tub of dye' })
  if (thing === undefined || tub === undefined) return false
  const own = colorIn(match?.[1] ?? '') ?? '#f4f1ea'
  thing.appearance = { ...thing.appearance, color: own }
  if (thing.recipe.kind === 'clothing') bench.story.stand({ who: tub, relation: 'left-of', to: thing })
  else {
    thing.appearance.scale = Math.round((100 * clothM) / thing.recipe.heightM) / 100
    heldIn(bench, { who: thing, holder: tub, at: 'on' })
  }
  placed(bench, 'tabletop', 'table')
  return befall(bench, tub, [{ kind: 'level', from: 0.94, to: 0.6, color }]) && befall(bench, thing, [{ kind: 'color', from: own, to: color }])
}

/** Acids as clear as water: it is seen what lies in them. */
const seenThrough = '#b4def0'
/** "A piece of chalk is placed into a glass of vinegar": bubbles come off it, and it gets less. */
const fizzes: TrialReader = (text, bench) => {
  const match = /\b(chalk|egg ?shells?|eggs?|sea ?shells?|limestone|marble chips?|marble|antacid tablets?|tablets?|baking soda tablets?|nails?|zinc|magnesium)\b[^.]*\b(?:placed|dropped|put|added|submerged|immersed|sinks?|falls?|dissolv\w*|reacts?|fizz(?:es)?|lowered|sits?|soaks?|left)\b[^.]*\b(vinegar|acid|hydrochloric acid|lemon juice)\b/i.exec(text)
  const acid = substanceIn(match?.[2] ?? '')
  const what = match?.[1]?.toLowerCase() ?? ''
  if (match === null || acid === undefined) return false
  const lump = /egg/.test(what) ? thingIn('egg', bench) : /sea ?shell/.test(what) ? thingIn('seashell', bench) : bench.casting.bring({ recipe: what === 'chalk' ? 'chalk' : 'lump', label: `piece of ${what}`, appearance: { color: '#fbfaf4', ...(what === 'chalk' ? { scale: 0.95 } : { scale: 0.8 }) } })
  const glass = vesselWith(bench, { recipe: 'beaker', label: `glass of ${acid.name}` })
  if (lump === undefined || glass === undefined || lump.isCast) return false
  if (/egg|sea/.test(what)) lump.appearance.scale = Math.round((100 * 0.05) / lump.recipe.heightM) / 100
  heldIn(bench, { who: lump, holder: glass, at: 'inside' })
  placed(bench, 'tabletop', 'table')
  return befall(bench, glass, [{ kind: 'level', from: 0.78, to: 0.82, color: seenThrough }, { kind: 'effect', what: 'bubbles', fromAmount: 0.3, toAmount: 1 }, { kind: 'effect', what: 'froth', color: '#fbfaf0', fromAmount: 0, toAmount: 0.5 }]) && befall(bench, lump, [{ kind: 'size', fromScale: 1, toScale: 0.55 }])
}

/** How large an egg is in its pan, so that it is seen what becomes of it. */
const eggScale = 1.7
/** "Raw egg white turns opaque in a hot pan": pale and clear at first, white at last. */
const setsInPan: TrialReader = (text, bench) => {
  if (!/\begg(?:\s+whites?)?s?\b[^.]*\b(?:turn(?:s|ing)?|becom(?:es|ing)|go(?:es|ing)?|set(?:s|ting)?|cook(?:s|ing)?|whiten(?:s|ing)?|firm(?:s|ing)?|fr(?:ies|ying)|sizzl(?:es|ing)|hit(?:s|ting)?)\b[^.]*\b(?:pan|skillet|griddle)\b/i.test(text)) return false
  const pan = bench.casting.bring({ recipe: 'frying-pan', label: 'pan', appearance: { scale: 1.15 } })
  const egg = bench.casting.bring({ recipe: 'fried-egg', label: /white/i.test(text) ? 'egg white' : 'egg', appearance: { scale: eggScale } })
  if (pan === undefined || egg === undefined) return false
  heldIn(bench, { who: egg, holder: pan })
  placed(bench, 'kitchen-counter', 'counter')
  return befall(bench, pan, []) && befall(bench, egg, [{ kind: 'color', from: '#a9ae8c', to: '#fffdf6' }, { kind: 'effect', what: 'steam', fromAmount: 0.1, toAmount: 0.6 }])
}

/** No more than so many lie on one grill. */
const mostOnGrill = 9
/** "Six hot dogs sizzle on a grill": each lies on the bars, takes colour and smokes. */
const sizzles: TrialReader = (text, bench) => {
  const match = /^\s*(?:(an?|the|some|several|a few|\w+)\s+)?([a-z][a-z ]{1,30}?)\s+(?:(?:are|is|slowly)\s+)*(?:sizzl(?:es?|ing)|grill(?:s|ing|ed)?|cook(?:s|ing|ed)?|roast(?:s|ing|ed)?|brown(?:s|ing)?|char(?:s|ring)?|sear(?:s|ing)?|smok(?:es?|ing))\b[^.]*\b(?:on|over)\s+(?:an?|the)\s+(?:\w+\s+){0,2}?(?:grill|barbecue|bbq)\b/i.exec(text)
  const words = (match?.[2] ?? '').toLowerCase().split(' ')
  const isPlural = singular(words.at(-1) ?? '').plural
  const name = [...words.slice(0, -1), singular(words.at(-1) ?? '').noun].join(' ')
  const found = bench.lexicon.namedThing(name) ?? bench.lexicon.namedThing(name.split(' ').at(-1) ?? '')
  const recipe = bench.lexicon.recipe(found?.id ?? '')
  if (match === null || found === undefined || recipe === undefined || recipe.kind === 'animal' || recipe.heightM > 0.4) return false
  const count = Math.min(mostOnGrill, isPlural ? numberWords[(match[1] ?? '').toLowerCase()] ?? 4 : 1)
  const base = bench.casting.bring({ recipe: 'bare-grill', label: 'grill', appearance: {} })
  if (base === undefined) return false
  placed(bench, 'backyard', 'backyard')
  befall(bench, base, [])
  for (let i = 0; i < count; i++) {
    const food = bench.casting.bring({ recipe: recipe.id, label: name, appearance: {} })
    if (food === undefined) return false
    bench.story.stand({ who: food, relation: 'on', to: base })
    befall(bench, food, [{ kind: 'color', to: '#8a4a22' }, ...(i < 2 ? [{ kind: 'effect' as const, what: 'smoke' as const, fromAmount: 0.2, toAmount: 0.6 }] : [])])
  }
  return true
}
