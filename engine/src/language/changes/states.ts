import { changeEffects } from '../../catalog/index.ts'
import { befall, placed, thingIn, type TrialReader } from '../trials/bench.ts'
import { dries, grassTurns, isUsedUp } from './surfaces.ts'
import { openVesselIn, placeOfVessel, seenLevel, substanceIn, vesselIn, vesselWith, wordsOf, type Bench, type Sentence } from '../trials/heat.ts'
import { verbForms } from '../words/inflection.ts'
import { befallByVerb } from './by-verb.ts'
import { colorOf, type Lexicon } from '../words/lexicon.ts'
import type { ChangeKind } from '../story.ts'

/** Reads sentences that tell of one thing's state before and after in fixed turns of phrase; answers whether it was one. */
export function readState(sentence: Sentence, bench: Bench & { lexicon: Lexicon }): boolean {
  const done = [corrodes, combusts, boils, opensEyes, dries, grassTurns, isUsedUp, turnsColor, empties, isEmptiedOfAir, weathers, isCarved, atFirst].some((read) => read(sentence.text, bench))
  if (done) bench.spans.addWords(wordsOf(sentence), { kind: 'shown' })
  return done
}

const rust = '#9a4a22'
/** Metals that do not rust, and their colours before and after. */
const patinas: Readonly<Record<string, readonly [string, string]>> = { 'copper|bronze|brass': ['#b8713f', '#5fae94'], 'silver|sterling': ['#cfd3d8', '#4f4a44'], 'aluminium|aluminum|zinc': ['#c3c8ce', '#8a8d90'] }

/** "The corrosion of a metal toolbox". */
const corrodes: TrialReader = (text, bench) => {
  const match = /\b(?:corrosion|rusting|oxidation|rust)\s+of\s+(?:an?|the)\s+(.+?)(?:\s+(?:left|exposed|in|over|after|on|kept|under|lying|that|which|sitting|resting|placed|submerged|at|by|near|with|standing|buried|hanging|due|\w+ed)\b|[,.]|$)/i.exec(text)
  const thing = match === null ? undefined : thingIn(match[1] ?? '', bench)
  if (thing === undefined) return false
  if (/\b(?:rain|outside|outdoors|humid|weather)\b/i.test(text)) bench.story.places.push({ place: { recipe: 'backyard', label: 'garden', approximated: false }, step: bench.story.step })
  const [from, to] = Object.entries(patinas).find(([metals]) => new RegExp(`\\b(?:${metals})\\b`, 'i').test(text))?.[1] ?? ['#8d959c', rust]
  return befall(bench, thing, [{ kind: 'color', from, to, material: 'stone', patches: true }, { kind: 'form', how: 'crumple', fromAmount: 0, toAmount: 0.14 }])
}

/** "The combustion of a piece of wood". */
const combusts: TrialReader = (text, bench) => {
  const match = /\b(?:combustion|burning|ignition|incineration)\s+of\s+(?:an?|the|some)?\s*(.+?)(?:\s+(?:left|exposed|in|over|after|on|under|as|with|by|when|until)\b|[,;]|$)/i.exec(text)
  const said = match?.[1] ?? ''
  const thing = match === null ? undefined : thingIn(said, bench)
  return befall(bench, thing, [{ kind: 'effect', what: 'flame', fromAmount: 0.2, toAmount: 1 }, { kind: 'effect', what: 'smoke', fromAmount: 0, toAmount: 0.8 }, { kind: 'color', to: '#2a2624' }, { kind: 'form', how: 'shrivel', fromAmount: 0, toAmount: 0.7 }])
}

/** "The eye is changing from closed to open": somebody's lids rise; the other way round they fall. */
const opensEyes: TrialReader = (text, bench) => {
  const match = /^[^.]*\beye(?:lid)?s?\b.*?\b(open(?:s|ed|ing)?|clos(?:e|es|ed|ing))\b.*?(?:\bto\b.*?\b(open|closed?|shut)\b)?\s*$/i.exec(text)
  if (match === null || /\bwith\b|\bcover/i.test(text) || bench.casting.entities.length > 0) return false
  const [who] = bench.casting.anybody()
  if (who === undefined) return false
  const opens = /^open/i.test(match[2] ?? match[1] ?? '')
  bench.story.firstSteps.set(who.id, bench.story.step)
  bench.story.beat({ who, action: opens ? 'open-eyes' : 'shut-eyes', manner: [] })
  return true
}

/** "Water boils in a pot": bubbles and steam over what it is boiled in. */
const boils: TrialReader = (text, bench) => {
  const named = substanceIn(text)
  if (named === undefined || named.substance.solid !== undefined || named.substance.powder === true || !new RegExp(`\\b${named.name}\\b\\s+(?:is\\s+|starts?\\s+(?:to\\s+)?)?(?:slowly\\s+|rapidly\\s+)?(?:boil|simmer|bubbl)`, 'i').test(text)) return false
  const { color } = named.substance
  const { recipe, name } = openVesselIn(text) ?? { recipe: 'stove-pot', name: 'pot' }
  const vessel = vesselWith(bench, { recipe, label: `${name} of ${named.name}` })
  placed(bench, placeOfVessel(recipe), 'kitchen')
  return befall(bench, vessel, [{ kind: 'level', from: seenLevel(recipe, 0.66), to: seenLevel(recipe, 0.5), color }, { kind: 'effect', what: 'bubbles', fromAmount: 0.2, toAmount: 1 }, { kind: 'effect', what: 'steam', fromAmount: 0.1, toAmount: 1 }])
}

/** "Orange juice in a glass turns green": the liquid, and not its glass. */
const turnsColor: TrialReader = (text, bench) => {
  const named = substanceIn(text)
  const after = /\b(?:turns?|changes?|becomes?|turning|changing)\b(.*)$/i.exec(text)?.[1] ?? ''
  const color = (after.toLowerCase().match(/[a-z]+/g) ?? []).map(colorOf).filter((hex) => hex !== undefined).at(-1)
  const vessel = vesselIn(text)
  if (named === undefined || named.substance.solid !== undefined || vessel === undefined || color === undefined) return false
  const { recipe, name } = openVesselIn(text) ?? vessel
  placed(bench, placeOfVessel(recipe), 'table')
  return befall(bench, vesselWith(bench, { recipe, label: `${name} of ${named.name}` }), [{ kind: 'level', from: seenLevel(recipe, 0.7), to: seenLevel(recipe, 0.7), color: named.substance.color, toColor: color, turns: 'cloudy' }])
}

/** "A full bottle of wine, gradually emptying into glasses"; or it fills. */
const empties: TrialReader = (text, bench) => {
  const named = substanceIn(text)
  const vessel = vesselIn(text)
  const fills = /\b(?:fills?|filling)\b/i.test(text)
  if (named === undefined || vessel === undefined || !(fills || /\b(?:empties|emptying|emptied|drains|draining|drained)\b/i.test(text))) return false
  const { color } = named.substance
  if (vessel.name === 'bathtub' || vessel.name === 'sink') placed(bench, vessel.name === 'sink' ? 'kitchen' : 'bathroom', 'bathroom')
  if (fills) return befall(bench, vesselWith(bench, { recipe: vessel.recipe, label: `${vessel.name} of ${named.name}` }), [{ kind: 'level', from: 0.04, to: 0.92, color }])
  const full = vesselWith(bench, { recipe: vessel.recipe, label: `${vessel.name} of ${named.name}` })
  if (full === undefined) return false
  const into = /\binto\b\s*(.*)$/i.exec(text)?.[1]
  const glasses = into === undefined ? [] : Array.from({ length: /\b(?:glasses|cups|tumblers|beakers|goblets|mugs|jars|flutes)\b/i.test(into) ? glassesFilled : 1 }, () => vesselWith(bench, { recipe: 'beaker', label: 'glass' })).flatMap((glass) => glass ?? [])
  befall(bench, full, [{ kind: 'level', from: 0.8, to: 0, color }])
  glasses.forEach((glass, i) => {
    befall(bench, glass, [{ kind: 'level', from: 0, to: 0.72, color }, { kind: 'pour', from: full.id, color }])
    bench.story.stand(i === 0 ? { who: full, relation: 'left-of', to: glass } : { who: glass, relation: 'right-of', to: glasses[i - 1] ?? glass })
  })
  return true
}
/** How many are seen where it is poured into several. */
const glassesFilled = 3

/** "Air being extracted from a sealed plastic container": its walls are pressed in from all sides. */
const isEmptiedOfAir: TrialReader = (text, bench) => {
  const match = /\bair\b.*\b(?:extracted|removed|sucked|pumped|evacuated|drawn|withdrawn)\b\s*(?:\w+ly\s+)?(?:out\s+)?(?:from|of|out)\s+(?:of\s+)?(?:an?\s+|the\s+)?([^.]*)/i.exec(text)
  if (match === null) return false
  const said = (match[1] ?? '').replace(/\s+(?:with|by|using|as|until|while|in|on)\b.*$/i, '')
  const named = /\bcontainer\b/i.test(said) ? undefined : thingIn(said, bench)
  const vessel = named === undefined || named.isCast ? bench.casting.bring({ recipe: 'water-bottle', label: 'plastic container', appearance: {} }) : named
  placed(bench, 'tabletop', 'table')
  return befall(bench, vessel, [{ kind: 'form', how: 'pinch', fromAmount: 0, toAmount: 1 }, { kind: 'form', how: 'crumple', fromAmount: 0, toAmount: 1 }])
}

/** "Rough sandstone weathers to smooth". */
const weathers: TrialReader = (text, bench) => {
  if (!/\b(?:sandstone|limestone|granite|stone|rock|boulder)\b.*\b(?:weathers?|erodes?|weathering|wears?)\b/i.test(text)) return false
  return befall(bench, bench.casting.bring({ recipe: 'boulder', label: 'sandstone', appearance: /sandstone/i.test(text) ? { color: '#c79a62' } : {} }), [{ kind: 'form', how: 'crumple', fromAmount: 0.6, toAmount: 0 }])
}

/** How tall what is carved is, and a lump by itself, metres. */
const carvedM = 0.45
const lumpM = 0.045

/** "A piece of wood being carved into a sculpture". */
const isCarved: TrialReader = (text, bench) => {
  const match = /\b(wood|stone|marble|ice)\b.*\b(?:carved|sculpted|chiselled|chiseled)\s+into\s+(?:an?|the)\s+(.+)$/i.exec(text)
  if (match === null) return false
  const made = thingIn(match[2] ?? '', bench)
  const stuff = match[1]?.toLowerCase() ?? 'wood'
  const block = bench.casting.bring({ recipe: 'lump', label: `piece of ${stuff}`, appearance: { material: stuff, scale: (0.6 * carvedM) / lumpM, stretch: [0.7, 1, 0.9] } })
  if (made === undefined || block === undefined) return false
  made.appearance.material = stuff
  made.appearance.scale = Math.round((1000 * carvedM) / made.recipe.heightM) / 1000
  placed(bench, 'workshop', 'workshop')
  bench.story.firstSteps.set(made.id, bench.story.step)
  bench.story.firstSteps.set(block.id, bench.story.step)
  bench.story.change({ who: block, becomes: made, what: { kind: 'becomes' } })
  return true
}

/** "A chocolate bar solid at first, then melting". */
const atFirst: TrialReader = (text, bench) => {
  const match = /^\s*(?:an?|the)?\s*(.{1,80}?),?\s+(?:is\s+)?\w+\s+at first,?\s+(?:and\s+|but\s+)?then\s+(\w+)/i.exec(text)
  const lemma = verbForms((match?.[2] ?? '').toLowerCase()).find((form) => (changeEffects[form] ?? []).length > 0)
  if (match === null || lemma === undefined) return false
  return befallByVerb(bench, thingIn(match[1] ?? '', bench), lemma)
}
