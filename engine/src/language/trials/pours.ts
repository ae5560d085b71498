import { acidProof, reactions, type Substance } from '../../catalog/index.ts'
import type { Entity } from '../cast/cast.ts'
import { labelOf, substanceIn, vesselIn, vesselWith, wordsOf, type Bench, type Sentence } from './heat.ts'
import { colorOf, materialOf, type Lexicon } from '../words/lexicon.ts'
import type { ChangeKind } from '../story.ts'

const pouring = /^(.*?)\b(?:is|are|being|gets?)\s+(?:\w+ly\s+)?(?:being\s+)?(?:poured|added|dropped|stirred|tipped|emptied|sprinkled|dripped|drizzled|spilled|spilt)\s+(?:\w+ly\s+)?(?:out\s+)?((?:from|out of|into|onto|over|in|to|on|upon)\s+.*)$/i
const mixing = /\b(?:combin(?:e|es|ed|ing)|mix(?:es|ed|ing|ture)?|blend(?:s|ed|ing)?|stir(?:s|red|ring)?|merg(?:e|es|ed|ing)|swirl(?:s|ed|ing)?|worked|poured together|flow(?:s|ing)? (?:together|into)|run(?:s|ning)? together|fus(?:e|es|ed|ing)|until (?:a|one) (?:single|uniform|even))\b/i
/** Who stirs is seen. */
const stirring = /\b(?:artist|painter|man|woman|child|children|kid|girl|boy|chef|teacher|student|scientist|person|someone|he|she|they)\b/i
/** Everything that has a colour and can be stirred into another. */
const paints = /\b(?:paint|gouache|tempera|acrylic|watercolou?r|aquarelle|oil colou?r|enamel|lacquer|poster colou?r|dye|ink|pigment|liquid|food colou?ring|colou?ring|glaze|stain|fluid|syrup|icing|frosting|slime|resin|batter|wax|lacquer|varnish|emulsion)s?\b/i

/** Reads a sentence of pouring, mixing or spilling; answers whether it was one. */
export function readPour(sentence: Sentence, bench: Bench & { lexicon: Lexicon }): boolean {
  const { text } = sentence
  const done = spills(text, bench) || mixes(text, bench) || pours(text, bench)
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
  if (one === undefined || two === undefined || !paints.test(text) || !mixing.test(text) || stirring.test(text)) return false
  const left = vesselWith(bench, { recipe: 'beaker', label: `${one.word} paint` })
  const bowl = vesselWith(bench, { recipe: 'clear-bowl', label: 'mixture' })
  const right = vesselWith(bench, { recipe: 'beaker', label: `${two.word} paint` })
  if (left === undefined || bowl === undefined || right === undefined) return false
  befall(bench, left, [{ kind: 'level', from: 0.7, to: 0, color: one.hex }])
  befall(bench, right, [{ kind: 'level', from: 0.7, to: 0, color: two.hex }])
  befall(bench, bowl, [{ kind: 'level', from: 0.06, to: 0.66, color: one.hex, toColor: two.hex, turns: 'mixed' }, { kind: 'pour', from: left.id, color: one.hex }, { kind: 'pour', from: right.id, color: two.hex }])
  stand(bench, left, 'left-of', bowl)
  stand(bench, right, 'right-of', bowl)
  return true
}

function pours(text: string, bench: Bench & { lexicon: Lexicon }): boolean {
  const match = pouring.exec(text)
  const [, before = '', into = ''] = match ?? []
  const poured = pouredIn(before, match?.[0] ?? '', bench)
  if (match === null || poured === undefined) return false
  const [from, after] = fromAndInto(into)
  const { color, powder } = poured.substance
  const dry = powder === true ? { turns: 'grains' as const } : {}
  const holder = vesselIn(`${before} ${from}`)
  const source = boxOf(`${before} ${from}`, poured, bench) ?? vesselWith(bench, { recipe: holder?.recipe ?? 'beaker', label: `${holder?.name ?? 'glass'} of ${poured.name}`, ...labelOf(text, poured.name) })
  const met = metIn(after, bench)
  const empty = /\b(?:into|in|to|over)\s+(?:an?|the|another|one)\s|^(?:into|in)\b/i.test(into) ? vesselIn(after) : undefined
  const onto = met !== undefined ? vesselWith(bench, { recipe: vesselIn(after)?.recipe ?? 'beaker', label: `${vesselIn(after)?.name ?? 'glass'} of ${met.name}`, ...labelOf(text, met.name) }) : empty === undefined ? undefined : vesselWith(bench, { recipe: empty.recipe, label: empty.name })
  const target = onto ?? thingIn(after, bench)
  if (source === undefined || target === undefined) return false
  const share = source.recipe.heightM / (target.recipe.heightM * (target.appearance.scale ?? 1))
  if (share < sourceShare) source.appearance = { ...source.appearance, scale: Math.round((100 * sourceShare) / share) / 100 }
  befall(bench, source, source.recipe.id === 'cereal-box' || source.recipe.id === 'juice-carton' || source.recipe.id === 'sack' ? [] : [{ kind: 'level', from: 0.6, to: 0, color, ...dry }])
  befall(bench, target, [{ kind: 'pour', from: source.id, color, ...(powder === true ? { grains: true as const } : {}) }, ...(met !== undefined ? meeting(poured, met) : onto !== undefined ? [{ kind: 'level' as const, from: 0.02, to: 0.5, color, ...dry }] : harm(poured, after, target))])
  stand(bench, source, 'left-of', target)
  return true
}

/** A vessel is seen to be poured from where it is this share of the height of what it is poured on. */
const sourceShare = 0.45

type Named = NonNullable<ReturnType<typeof substanceIn>>

/** Powders that are gone in what they are stirred into, and how much of their colour is left there. */
const soluble = /sugar|salt|coffee|cocoa|matcha|tea powder|milk|detergent|washing powder|bouillon|protein/
const dissolvedShare = 0.16
/** What colours all that it is stirred into. */
const staining = /cocoa|coffee|chocolate|matcha|turmeric|paprika|tea\b/
const stainedShare = 0.62

/** What becomes of a liquid into which something is poured. */
function meeting(poured: Named, met: Named): ChangeKind[] {
  const reaction = reactions.find(({ poured: one, into }) => poured.substance.names.includes(one) && met.substance.names.includes(into))
  const level = { kind: 'level' as const, from: 0.42, to: 0.72, color: met.substance.color }
  if (reaction !== undefined) return [{ ...level, toColor: reaction.color, turns: reaction.turns }, ...(reaction.gives === undefined ? [] : [{ kind: 'effect' as const, what: reaction.gives, fromAmount: 0, toAmount: 1 }])]
  if (soluble.test(poured.name) && met.substance.powder !== true && met.substance.onWater !== true) return [{ ...level, toColor: blended(poured.substance.color, met.substance.color, staining.test(poured.name) ? stainedShare : dissolvedShare), turns: 'cloudy' }]
  if (poured.substance.powder === true) return [met.substance.powder === true ? { ...level, toColor: poured.substance.color, turns: 'grains' } : { ...level, toColor: poured.substance.color, turns: 'settles' }]
  if (poured.substance.onWater === true && met.substance.onWater !== true) return [{ ...level, toColor: poured.substance.color, turns: 'layers' }]
  return [{ ...level, toColor: mixed(poured.substance.color, met.substance.color), turns: 'cloudy' }]
}

/** What is poured, where that is the last word before "is poured": a water balloon is not water, and one ball that is dropped is not poured. */
function pouredIn(before: string, said: string, { lexicon }: { lexicon: Lexicon }): Named | undefined {
  const found = substanceIn(before)
  if (found === undefined || /\bdropped\b/i.test(said) && (found.substance.solid !== undefined || !/\bdrops?\b|\bgrains?\b/i.test(before) && found.substance.powder !== true)) return undefined
  const rest = before.slice(found.at + found.name.length).replace(/^s\b/, '').toLowerCase().match(/[a-z]+/g) ?? []
  return lexicon.namedThing(`${found.name} ${rest[0] ?? ''}`) === undefined ? found : undefined
}

/** "from a box into a bowl": what it comes from, and what it comes into. */
function fromAndInto(said: string): [from: string, into: string] {
  const both = /^(?:from|out of)\s+(.*?)\s+((?:into|onto|over|in|to|on|upon)\s+.*)$/i.exec(said)
  return both === null ? ['', said] : [both[1] ?? '', both[2] ?? '']
}

/** A box or sack out of which something is poured; juice comes from its carton. */
function boxOf(text: string, { name, substance }: Named, { casting }: Bench): Entity | undefined {
  const recipe = /\bcarton\b/i.test(text) ? 'juice-carton' : /\b(?:box|packet|package|packaging)\b/i.test(text) ? 'cereal-box' : /\b(?:sack|bag)\b/i.test(text) ? 'sack' : undefined
  return recipe === undefined ? undefined : casting.bring({ recipe, label: `${recipe === 'sack' ? 'sack' : 'box'} of ${name}`, appearance: recipe === 'sack' ? { scale: 0.3 } : recipe === 'juice-carton' && !/orange/.test(name) ? { partColors: { band: substance.color, fruit: substance.color } } : {} })
}

/** The liquid or powder that something is poured on; of a lump that is named as a thing, it is the thing: a sugar cube, a copper coin. */
function metIn(after: string, { lexicon }: { lexicon: Lexicon }): Named | undefined {
  const met = substanceIn(after)
  if (met === undefined) return undefined
  const next = /^s?\s+([a-z]+)\b/i.exec(after.slice(met.at + met.name.length))?.[1]?.toLowerCase() ?? ''
  const isThing = next !== '' && (lexicon.namedThing(`${met.name} ${next}`) !== undefined || (lexicon.namedThing(next) !== undefined && vesselIn(next) === undefined))
  return isThing || met.substance.solid !== undefined ? undefined : met
}

/** What a corrosive liquid does to a thing: it shrivels, blackens and smokes, unless it withstands. Sugar turns to a column of coal, chalk and metals fizz away. */
function harm({ name, substance }: Named, after: string, target: Entity): ChangeKind[] {
  const words = [...(after.toLowerCase().match(/[a-z]+/g) ?? []), target.recipe.id]
  if (substance.corrosive !== true) return wetted(substance, target)
  if (words.some((word) => acidProof.has(word))) return []
  if (/sulf|sulph/.test(name) && words.includes('sugar')) return [{ kind: 'color', to: '#17140f' }, { kind: 'form', how: 'crumple', fromAmount: 0, toAmount: 0.2 }, { kind: 'size', fromScale: 0.6, toScale: 2.1 }, { kind: 'effect', what: 'steam', fromAmount: 0, toAmount: 1 }]
  if (words.some((word) => fizzing.has(word))) return [{ kind: 'effect', what: 'bubbles', fromAmount: 0, toAmount: 1 }, { kind: 'form', how: 'shrivel', fromAmount: 0, toAmount: 1 }, { kind: 'size', fromScale: 1, toScale: 0.55 }, ...(words.some((word) => /copper|brass|bronze/.test(word)) ? [{ kind: 'effect' as const, what: 'smoke' as const, color: '#b8642a', fromAmount: 0, toAmount: 1 }] : [])]
  const isFlat = Object.values(laid).includes(target.recipe.id)
  return [{ kind: 'color', to: '#1e1a18', material: 'stone', patches: true }, { kind: 'form', how: isFlat ? 'crumple' : 'deflate', fromAmount: 0, toAmount: isFlat ? 0.2 : 0.6 }, ...(isFlat ? [] : [{ kind: 'size' as const, fromScale: 1, toScale: 0.85 }]), { kind: 'effect', what: 'smoke', fromAmount: 0, toAmount: 1 }]
}

/** What gives off gas in acid and grows less. */
const fizzing: ReadonlySet<string> = new Set(['chalk', 'marble', 'limestone', 'seashell', 'shell', 'eggshell', 'egg', 'coral', 'pearl', 'copper', 'brass', 'bronze', 'zinc', 'iron', 'steel', 'aluminium', 'aluminum', 'magnesium', 'metal', 'tin', 'nickel', 'coin', 'nail', 'foil', 'tooth', 'bone'])
const cloths = /towel|shirt|cloth|rug|carpet|sock|dress|pillow|blanket|napkin|tissue|paper|handkerchief|sponge|fabric|bread|sweater/
/** What a liquid does to a thing that it is poured on: cloth and paper take its colour, a fire goes out. */
function wetted({ color, powder }: Substance, target: Entity): ChangeKind[] {
  if (powder === true) return []
  if (/fire|candle|torch/.test(target.recipe.id)) return [{ kind: 'effect', what: 'steam', fromAmount: 0, toAmount: 1 }, { kind: 'color', to: '#3a3430' }, { kind: 'form', how: 'flatten', fromAmount: 0, toAmount: 0.5 }]
  if (!cloths.test(target.recipe.id)) return []
  const isClear = Number.parseInt(color.slice(5, 7), 16) > 180 && Number.parseInt(color.slice(1, 3), 16) < 235
  return [{ kind: 'color', to: isClear ? '#8f9aa0' : color, patches: true }]
}

/** How high what has no weight floats, metres: before the windows. */
const weightlessM = 1.3

/** In a place without weight what leaves a bottle floats away in blobs. */
function spills(text: string, bench: Bench & { lexicon: Lexicon }): boolean {
  if (!/\bspace ?(?:station|ship|craft)\b|\b(?:zero|micro)[ -]?gravity\b|\bweightless|\bin (?:outer )?space\b|\bin orbit\b/i.test(text) || !/\b(?:squeezed|opened|spilled|spilt|spills?|poured|released|tipped|tips|leaks?|leaking|emptied|uncorked|shaken|drifts? out|floats? out|escapes?|bursts?)\b/i.test(text)) return false
  const named = substanceIn(text)
  if (named === undefined) return false
  const own = bench.lexicon.recipe(named.name)
  const squeezes = own !== undefined && /\bsqueez/i.test(text)
  const box = boxOf(text, named, bench)
  const bottle = box !== undefined ? box : squeezes ? bench.casting.bring({ recipe: own.id, label: `bottle of ${named.name}`, appearance: {} }) : vesselWith(bench, { recipe: 'clear-bottle', label: `bottle of ${named.name}`, ...labelOf(text, named.name) })
  if (bottle === undefined) return false
  bench.story.places.push({ place: { recipe: 'spaceship', label: 'space station', approximated: false }, step: bench.story.step })
  bench.story.aloft.set(bottle.id, weightlessM)
  bench.story.beat({ who: bottle, action: 'float', manner: ['still'] })
  befall(bench, bottle, [squeezes || box !== undefined ? { kind: 'form', how: 'pinch', fromAmount: 0, toAmount: squeezes ? 1 : 0.1 } : { kind: 'level', from: 0.8, to: 0.3, color: named.substance.color }, { kind: 'effect', what: 'blobs', color: named.substance.color, fromAmount: 0, toAmount: 1 }])
  return true
}

/** What is poured on lies there: on its end it would not stand. */
const laid: Readonly<Record<string, string>> = { spoon: 'lying-spoon', paper: 'laid-paper', pencil: 'lying-pencil', pen: 'lying-pen' }
function thingIn(text: string, { casting, lexicon }: Bench & { lexicon: Lexicon }): Entity | undefined {
  const words: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? []
  const last = words.at(-1) ?? ''
  const named = last === 'bottle' && words.includes('glass') ? 'clear-bottle' : lexicon.namedThing(words.slice(-2).join(' '))?.id ?? lexicon.thing(last)?.id
  const material = lexicon.namedThing(words.slice(-2).join(' ')) === undefined ? materialOf(words.at(-2) ?? '') : undefined
  const recipe = named === undefined ? undefined : laid[named] ?? named
  return recipe === undefined ? undefined : casting.bring({ recipe, label: words.slice(-2).join(' '), appearance: material === undefined ? {} : { material } })
}

function stand({ story }: Bench, who: Entity, relation: 'left-of' | 'right-of', to: Entity): void {
  story.stand({ who, relation, to })
}

function befall({ story }: Bench, who: Entity, changes: readonly ChangeKind[]): void {
  story.firstSteps.set(who.id, story.step)
  for (const what of changes) story.change({ who, what })
}

/** Two colours laid into one another, half and half. */
const mixed = (one: string, two: string): string => blended(one, two, 0.5)

/** So much of one colour in another. */
function blended(one: string, two: string, share: number): string {
  const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16)
  return `#${[1, 3, 5].map((at) => Math.round(share * channel(one, at) + (1 - share) * channel(two, at)).toString(16).padStart(2, '0')).join('')}`
}
