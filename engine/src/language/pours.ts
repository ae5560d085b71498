import { acidProof, reactions, type Substance } from '../catalog/index.ts'
import type { Entity } from './cast.ts'
import { labelOf, substanceIn, vesselIn, vesselWith, wordsOf, type Bench, type Sentence } from './heat.ts'
import { colorOf, type Lexicon } from './lexicon.ts'
import type { ChangeKind } from './story.ts'

const pouring = /^(.*?)\b(?:is|are|being|gets?)\s+(?:\w+ly\s+)?(?:being\s+)?(?:poured|added|dropped|stirred|tipped|emptied)\s+(?:\w+ly\s+)?(?:into|onto|over|in|to|on)\s+(.*)$/i
const mixing = /\b(?:combined|mixed|blended|stirred|mix|blend|merge|swirled)\b/i

/** Reads a sentence of pouring, mixing or spilling; answers whether it was one. */
export function readPour(sentence: Sentence, bench: Bench & { lexicon: Lexicon }): boolean {
  const { text } = sentence
  const done = mixes(text, bench) || pours(text, bench) || spills(text, bench)
  if (!done) return false
  bench.spans.addWords(wordsOf(sentence), { kind: 'shown' })
  if (bench.story.places.length === 0) bench.story.places.push({ place: { recipe: 'tabletop', label: 'table', approximated: false }, step: bench.story.step })
  return true
}

/** "Red and purple paint are combined": two glasses are poured into a bowl and stirred into the third colour. */
function mixes(text: string, bench: Bench): boolean {
  const words: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? []
  const colors = words.flatMap((word) => { const hex = colorOf(word); return hex === undefined ? [] : [{ word, hex }] })
  const [one, two] = colors
  if (one === undefined || two === undefined || !/\b(?:paint|dye|ink|pigment|liquid|watercolou?r)s?\b/i.test(text) || !mixing.test(text)) return false
  const left = vesselWith(bench, { recipe: 'beaker', label: `${one.word} paint` })
  const bowl = vesselWith(bench, { recipe: 'clear-bowl', label: 'mixture' })
  const right = vesselWith(bench, { recipe: 'beaker', label: `${two.word} paint` })
  if (left === undefined || bowl === undefined || right === undefined) return false
  befall(bench, left, [{ kind: 'level', from: 0.7, to: 0.03, color: one.hex }])
  befall(bench, right, [{ kind: 'level', from: 0.7, to: 0.03, color: two.hex }])
  befall(bench, bowl, [{ kind: 'level', from: 0.06, to: 0.66, color: one.hex, toColor: two.hex, turns: 'mixed' }, { kind: 'pour', from: left.id, color: one.hex }, { kind: 'pour', from: right.id, color: two.hex }])
  stand(bench, left, 'left-of', bowl)
  stand(bench, right, 'right-of', bowl)
  return true
}

function pours(text: string, bench: Bench & { lexicon: Lexicon }): boolean {
  const match = pouring.exec(text)
  const poured = substanceIn(match?.[1] ?? '')
  if (match === null || poured === undefined) return false
  const [, before = '', after = ''] = match
  const { color, powder } = poured.substance
  const dry = powder === true ? { turns: 'grains' as const } : {}
  const source = vesselWith(bench, { recipe: vesselIn(before)?.recipe ?? 'beaker', label: `${vesselIn(before)?.name ?? 'glass'} of ${poured.name}`, ...labelOf(text, poured.name) })
  const met = substanceIn(after)
  const empty = /\b(?:into|in)\s+(?:an?|the|another|one)\s/i.test(text) ? vesselIn(after) : undefined
  const onto = met !== undefined ? vesselWith(bench, { recipe: vesselIn(after)?.recipe ?? 'beaker', label: `${vesselIn(after)?.name ?? 'glass'} of ${met.name}`, ...labelOf(text, met.name) }) : empty === undefined ? undefined : vesselWith(bench, { recipe: empty.recipe, label: empty.name })
  const target = onto ?? thingIn(after, bench)
  if (source === undefined || target === undefined) return false
  const share = source.recipe.heightM / (target.recipe.heightM * (target.appearance.scale ?? 1))
  if (share < sourceShare) source.appearance = { ...source.appearance, scale: Math.round((100 * sourceShare) / share) / 100 }
  befall(bench, source, [{ kind: 'level', from: 0.6, to: 0.03, color, ...dry }])
  befall(bench, target, [{ kind: 'pour', from: source.id, color, ...(powder === true ? { grains: true as const } : {}) }, ...(met !== undefined ? meeting(poured, met) : onto !== undefined ? [{ kind: 'level' as const, from: 0.02, to: 0.5, color, ...dry }] : harm(poured.substance, after, target))])
  stand(bench, source, 'left-of', target)
  return true
}

/** A vessel is seen to be poured from where it is this share of the height of what it is poured on. */
const sourceShare = 0.45

type Named = NonNullable<ReturnType<typeof substanceIn>>

/** What becomes of a liquid into which something is poured. */
function meeting(poured: Named, met: Named): ChangeKind[] {
  const reaction = reactions.find(({ poured: one, into }) => poured.substance.names.includes(one) && met.substance.names.includes(into))
  const level = { kind: 'level' as const, from: 0.42, to: 0.72, color: met.substance.color }
  if (reaction !== undefined) return [{ ...level, toColor: reaction.color, turns: reaction.turns }, ...(reaction.gives === undefined ? [] : [{ kind: 'effect' as const, what: reaction.gives, fromAmount: 0, toAmount: 1 }])]
  if (poured.substance.powder === true) return [met.substance.powder === true ? { ...level, toColor: poured.substance.color, turns: 'grains' } : { ...level, toColor: poured.substance.color, turns: 'settles' }]
  if (poured.substance.onWater === true && met.substance.onWater !== true) return [{ ...level, toColor: poured.substance.color, turns: 'layers' }]
  return [{ ...level, toColor: mixed(poured.substance.color, met.substance.color), turns: 'cloudy' }]
}

/** What a corrosive liquid does to a thing: it shrivels, blackens and smokes, unless it withstands. */
function harm({ corrosive }: Substance, after: string, target: Entity): ChangeKind[] {
  const withstands = [...(after.toLowerCase().match(/[a-z]+/g) ?? []), target.recipe.id].some((word) => acidProof.has(word))
  if (corrosive !== true || withstands) return []
  return [{ kind: 'color', to: '#1e1a18' }, { kind: 'form', how: 'deflate', fromAmount: 0, toAmount: 0.75 }, { kind: 'size', fromScale: 1, toScale: 0.85 }, { kind: 'effect', what: 'smoke', fromAmount: 0, toAmount: 1 }]
}

/** How high what has no weight floats, metres: before the windows. */
const weightlessM = 1.3

/** In a place without weight what leaves a bottle floats away in blobs. */
function spills(text: string, bench: Bench & { lexicon: Lexicon }): boolean {
  if (!/\bspace ?(?:station|ship|craft)\b|\bzero gravity\b|\bweightless/i.test(text) || !/\b(?:squeezed|opened|spilled|spilt|poured|released)\b/i.test(text)) return false
  const named = substanceIn(text)
  if (named === undefined) return false
  const own = bench.lexicon.recipe(named.name)
  const squeezes = own !== undefined && /\bsqueez/i.test(text)
  const bottle = squeezes ? bench.casting.bring({ recipe: own.id, label: `bottle of ${named.name}`, appearance: {} }) : vesselWith(bench, { recipe: 'clear-bottle', label: `bottle of ${named.name}`, ...labelOf(text, named.name) })
  if (bottle === undefined) return false
  bench.story.places.push({ place: { recipe: 'spaceship', label: 'space station', approximated: false }, step: bench.story.step })
  bench.story.aloft.set(bottle.id, weightlessM)
  bench.story.beat({ who: bottle, action: 'float', manner: [] })
  befall(bench, bottle, [squeezes ? { kind: 'form', how: 'pinch', fromAmount: 0, toAmount: 1 } : { kind: 'level', from: 0.8, to: 0.3, color: named.substance.color }, { kind: 'effect', what: 'blobs', color: named.substance.color, fromAmount: 0, toAmount: 1 }])
  return true
}

function thingIn(text: string, { casting, lexicon }: Bench & { lexicon: Lexicon }): Entity | undefined {
  const words: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? []
  const last = words.at(-1) ?? ''
  const recipe = last === 'bottle' && words.includes('glass') ? 'clear-bottle' : lexicon.thing(words.slice(-2).join(' '))?.id ?? lexicon.thing(last)?.id
  return recipe === undefined ? undefined : casting.bring({ recipe, label: words.slice(-2).join(' '), appearance: {} })
}

function stand({ story }: Bench, who: Entity, relation: 'left-of' | 'right-of', to: Entity): void {
  story.stand({ who, relation, to })
}

function befall({ story }: Bench, who: Entity, changes: readonly ChangeKind[]): void {
  story.firstSteps.set(who.id, story.step)
  for (const what of changes) story.change({ who, what })
}

/** Two colours laid into one another, half and half. */
function mixed(one: string, two: string): string {
  const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16)
  return `#${[1, 3, 5].map((at) => Math.round((channel(one, at) + channel(two, at)) / 2).toString(16).padStart(2, '0')).join('')}`
}
