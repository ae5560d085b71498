import { changeEffects } from '../catalog/index.ts'
import type { Entity } from './cast.ts'
import { substanceIn, vesselIn, vesselWith, wordsOf, type Bench, type Sentence } from './heat.ts'
import { verbForms } from './inflection.ts'
import { colorOf, type Lexicon } from './lexicon.ts'
import type { ChangeKind } from './story.ts'

type Reader = (text: string, bench: Bench & { lexicon: Lexicon }) => boolean

/** Reads sentences that tell of one thing's state before and after in fixed turns of phrase; answers whether it was one. */
export function readState(sentence: Sentence, bench: Bench & { lexicon: Lexicon }): boolean {
  const done = [corrodes, turnsColor, empties, drops, isEmptiedOfAir, weathers, isCarved, atFirst].some((read) => read(sentence.text, bench))
  if (done) bench.spans.addWords(wordsOf(sentence), { kind: 'shown' })
  return done
}

const rust = '#9a4a22'

/** "The corrosion of a metal toolbox". */
const corrodes: Reader = (text, bench) => {
  const match = /\b(?:corrosion|rusting|oxidation|rust)\s+of\s+(?:an?|the)\s+(.+?)(?:\s+(?:left|exposed|in|over|after|on|kept|under)\b|$)/i.exec(text)
  const thing = match === null ? undefined : thingIn(match[1] ?? '', bench)
  if (thing === undefined) return false
  if (/\brain\b/i.test(text)) bench.story.places.push({ place: { recipe: 'park', label: 'garden', approximated: false }, step: bench.story.step })
  return befall(bench, thing, [{ kind: 'color', from: '#8d959c', to: rust }, { kind: 'form', how: 'crumple', fromAmount: 0, toAmount: 0.14 }])
}

/** "Orange juice in a glass turns green": the liquid, and not its glass. */
const turnsColor: Reader = (text, bench) => {
  const named = substanceIn(text)
  const after = /\b(?:turns?|changes?|becomes?|turning|changing)\b(.*)$/i.exec(text)?.[1] ?? ''
  const color = (after.toLowerCase().match(/[a-z]+/g) ?? []).map(colorOf).filter((hex) => hex !== undefined).at(-1)
  const vessel = vesselIn(text)
  if (named === undefined || named.substance.solid !== undefined || vessel === undefined || color === undefined) return false
  return befall(bench, vesselWith(bench, { recipe: vessel.recipe, label: `${vessel.name} of ${named.name}` }), [{ kind: 'level', from: 0.7, to: 0.7, color: named.substance.color, toColor: color, turns: 'cloudy' }])
}

/** "A full bottle of wine, gradually emptying into glasses". */
const empties: Reader = (text, bench) => {
  const named = substanceIn(text)
  const vessel = vesselIn(text)
  if (named === undefined || vessel === undefined || !/\b(?:empties|emptying|emptied|drains|draining|drained)\b/i.test(text)) return false
  const { color } = named.substance
  const full = vesselWith(bench, { recipe: vessel.recipe, label: `${vessel.name} of ${named.name}` })
  const glass = /\binto\b/i.test(text) ? vesselWith(bench, { recipe: 'beaker', label: 'glass' }) : undefined
  if (full === undefined) return false
  befall(bench, full, [{ kind: 'level', from: 0.8, to: 0.02, color }])
  if (glass !== undefined) {
    befall(bench, glass, [{ kind: 'level', from: 0.03, to: 0.75, color }, { kind: 'pour', from: full.id, color }])
    bench.story.stand({ who: full, relation: 'left-of', to: glass })
  }
  return true
}

/** How high what is dropped begins, metres. */
const dropM = 0.17
const fragile: ReadonlySet<string> = new Set(['egg', 'glass', 'vase', 'plate', 'cup', 'mug', 'bottle', 'bowl', 'teacup', 'teapot', 'mirror', 'jar', 'bulb', 'pot'])

/** "A fragile egg is dropped onto a hard floor": it falls and breaks where it lands. */
const drops: Reader = (text, bench) => {
  const match = /^(.*)\b(?:is|are|gets?)\s+(?:\w+ly\s+)?dropped\b.*\b(?:floor|ground|table|concrete|pavement|tiles?)\b/i.exec(text)
  const head = (match?.[1] ?? '').toLowerCase().match(/[a-z]+/g)?.at(-1) ?? ''
  const thing = fragile.has(head) ? thingIn(head, bench) : undefined
  if (thing === undefined) return false
  const { story } = bench
  story.aloft.set(thing.id, dropM)
  story.beat({ who: thing, action: 'fall', manner: [] })
  story.next()
  return befall(bench, thing, [{ kind: 'form', how: 'shatter', fromAmount: 0, toAmount: 0.7, durationS: 0.7 }])
}

/** "Air being extracted from a sealed plastic container". */
const isEmptiedOfAir: Reader = (text, bench) => /\bair\b.*\b(?:extracted|removed|sucked|pumped|evacuated)\b.*\b(?:from|out)\b/i.test(text) && befall(bench, bench.casting.bring({ recipe: /\bcan\b/i.test(text) ? 'soda-can' : 'water-bottle', label: 'plastic container', appearance: {} }), [{ kind: 'form', how: 'crumple', fromAmount: 0, toAmount: 1 }, { kind: 'size', fromScale: 1, toScale: 0.68 }])

/** "Rough sandstone weathers to smooth". */
const weathers: Reader = (text, bench) => {
  if (!/\b(?:sandstone|limestone|granite|stone|rock|boulder)\b.*\b(?:weathers?|erodes?|weathering|wears?)\b/i.test(text)) return false
  return befall(bench, bench.casting.bring({ recipe: 'boulder', label: 'sandstone', appearance: /sandstone/i.test(text) ? { color: '#c79a62' } : {} }), [{ kind: 'form', how: 'crumple', fromAmount: 0.6, toAmount: 0 }])
}

/** "A piece of wood being carved into a sculpture". */
const isCarved: Reader = (text, bench) => {
  const match = /\b(wood|stone|marble|ice)\b.*\b(?:carved|sculpted|chiselled|chiseled)\s+into\s+(?:an?|the)\s+(.+)$/i.exec(text)
  if (match === null) return false
  const made = thingIn(match[2] ?? '', bench)
  const block = bench.casting.bring({ recipe: match[1]?.toLowerCase() === 'wood' ? 'log' : 'boulder', label: `piece of ${match[1] ?? 'wood'}`, appearance: {} })
  if (made === undefined || block === undefined) return false
  made.appearance.material = match[1]?.toLowerCase() ?? 'wood'
  bench.story.firstSteps.set(made.id, bench.story.step)
  bench.story.firstSteps.set(block.id, bench.story.step)
  bench.story.change({ who: block, becomes: made, what: { kind: 'becomes' } })
  return true
}

/** "A chocolate bar solid at first, then melting". */
const atFirst: Reader = (text, bench) => {
  const match = /^\s*(?:an?|the)?\s*(.{1,80}?),?\s+(?:is\s+)?\w+\s+at first,?\s+(?:and\s+|but\s+)?then\s+(\w+)/i.exec(text)
  const lemma = verbForms((match?.[2] ?? '').toLowerCase()).find((form) => (changeEffects[form] ?? []).length > 0)
  if (match === null || lemma === undefined) return false
  const changes = (changeEffects[lemma] ?? []).flatMap((effect): ChangeKind[] => (effect.kind === 'form' ? [{ kind: 'form', how: effect.how, fromAmount: effect.from, toAmount: effect.to }] : effect.kind === 'color' || effect.kind === 'material' ? [effect] : []))
  return changes.length > 0 && befall(bench, thingIn(match[1] ?? '', bench), changes)
}

function thingIn(text: string, { casting, lexicon }: Bench & { lexicon: Lexicon }): Entity | undefined {
  const words: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? []
  const names = [words.slice(-3).join(' '), words.slice(-2).join(' '), words.at(-1) ?? '']
  const found = names.map((name) => lexicon.namedThing(name)).find((each) => each !== undefined) ?? lexicon.thing(words.at(-1) ?? '')
  return found === undefined ? undefined : casting.bring({ recipe: found.id, label: words.slice(-3).join(' '), appearance: {} })
}

function befall({ story }: Bench, who: Entity | undefined, changes: readonly ChangeKind[]): boolean {
  if (who === undefined) return false
  if (!story.firstSteps.has(who.id)) story.firstSteps.set(who.id, story.step)
  for (const what of changes) story.change({ who, what })
  return true
}
