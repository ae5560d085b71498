import { flavored, flavors, openVesselOf, substances, vesselOf, type Substance } from '../../catalog/index.ts'
import type { Casting, Entity } from '../cast/cast.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { SpanBook } from '../spans.ts'
import type { ChangeKind, Story } from '../story.ts'

/** What a trial of substances is read into. */
export interface Bench { casting: Casting; story: Story; spans: SpanBook }
/** One sentence of the prompt and where it begins. */
export interface Sentence { text: string; startChar: number }

const degrees = /(below |above |over |under )?(-?\d+(?:\.\d+)?)\s*(?:°|º|degrees?\b)\s*(c|f|celsius|fahrenheit)?/i
/** Temperature of a room, where things begin that are cooled, °C. */
const roomC = 20
/** How far below or above is meant by "below" and "above", degrees. */
const beyondC = 4

const namedSubstances = substances.flatMap((substance) => substance.names.map((name) => ({ substance, name, pattern: new RegExp(`\\b${name}s?\\b`) })))

/** The substance that a text names first, by its longest name. */
export function substanceIn(text: string): { substance: Substance; name: string; at: number } | undefined {
  const lower = text.toLowerCase()
  const found = namedSubstances.flatMap(({ substance, name, pattern }) => {
    const at = lower.includes(name) ? lower.search(pattern) : -1
    return at < 0 ? [] : [{ substance, name, at }]
  })
  const first = found.sort((a, b) => (a.at === b.at ? b.name.length - a.name.length : a.at - b.at))[0]
  const tasting = flavoredIn(lower)
  return tasting !== undefined && (first === undefined || tasting.at < first.at || (tasting.at === first.at && tasting.name.length > first.name.length)) ? tasting : first
}

const flavoring = new RegExp(`\\b(${Object.keys(flavors).join('|')})(?:[ -]flavou?red)? (${namedSubstances.filter(({ name }) => flavored.test(name)).map(({ name }) => name).sort((a, b) => b.length - a.length).join('|')})s?\\b`)
/** "blueberry yogurt": what is made with a taste has its colour. */
function flavoredIn(lower: string): ReturnType<typeof substanceIn> {
  const match = flavoring.exec(lower)
  const [flavor, made] = [match?.[1] ?? '', match?.[2] ?? '']
  const known = namedSubstances.find(({ name }) => name === made)
  const color = flavors[flavor]
  if (match === null || known === undefined || color === undefined) return undefined
  const { solid } = known.substance
  return { substance: { ...known.substance, color, ...(solid === undefined ? {} : { solid: { ...solid, color } }) }, name: `${flavor} ${made}`, at: match.index }
}

/** The container that a text names, as the clear vessel that stands for it. */
export function vesselIn(text: string): { recipe: string; name: string } | undefined {
  const name = text.toLowerCase().match(/\b[a-z]+\b/g)?.find((word) => vesselOf[word] !== undefined)
  const recipe = vesselOf[name ?? '']
  return name === undefined || recipe === undefined ? undefined : { recipe, name }
}

/** The container that a text names, as an open vessel where it is no clear glass: a pot on its stove, a tub, a pool. */
export function openVesselIn(text: string): { recipe: string; name: string } | undefined {
  const name = text.toLowerCase().match(/\b[a-z]+\b/g)?.find((word) => openVesselOf[word] !== undefined || vesselOf[word] !== undefined)
  const recipe = openVesselOf[name ?? ''] ?? vesselOf[name ?? '']
  return name === undefined || recipe === undefined ? undefined : { recipe, name }
}

/** Where such a vessel stands: a pot in the kitchen, a tub or a pool out of doors, glasses on a table. */
export const placeOfVessel = (recipe: string): string => (recipe === 'stove-pot' ? 'kitchen-counter' : recipe === 'wash-tub' || recipe === 'paddling-pool' ? 'backyard' : 'tabletop')
/** What is looked into from above is filled up to here at least, a share of what it holds. */
const openLevel = 0.82
const isOpen = (recipe: string): boolean => Object.values(openVesselOf).includes(recipe)
/** A level so high that the liquid is seen: in what is no clear glass it stands near the rim. */
export const seenLevel = (recipe: string | undefined, level: number): number => (recipe !== undefined && isOpen(recipe) ? Math.max(level, openLevel) : level)

/** A vessel that holds a substance; it is named after it. `says`: what is written on its label; without it, it has none. */
export function vesselWith({ casting }: Pick<Bench, 'casting'>, { recipe, label, says }: { recipe: string; label: string; says?: string }): Entity | undefined {
  const vessel = casting.bring({ recipe: says === undefined || isOpen(recipe) ? recipe : `labelled-${recipe}`, label, appearance: {} })
  if (vessel !== undefined && says !== undefined && !isOpen(recipe)) vessel.text = says.toUpperCase()
  return vessel
}

/** What is written on the vessel of a substance that nobody knows by its looks. */
export function labelOf(text: string, name: string): { says?: string } {
  return plainToSee.has(name) || /\b(?:untextured|unlabel+ed|plain)\b/i.test(text) ? {} : { says: name }
}
const plainToSee: ReadonlySet<string> = new Set(['water', 'steam', 'ice', 'snow'])

/** The words of a sentence as stretches of the prompt. */
export function wordsOf({ text, startChar }: Sentence): { startChar: number; endChar: number }[] {
  return [...text.matchAll(/[^\s,]+/g)].map((match) => ({ startChar: startChar + match.index, endChar: startChar + match.index + match[0].length }))
}

function temperatureIn(text: string): number | undefined {
  const match = degrees.exec(text)
  if (match === null) return undefined
  const value = Number(match[2])
  const celsius = /^f/i.test(match[3] ?? 'c') ? ((value - 32) * 5) / 9 : value
  return celsius + (/below|under/i.test(match[1] ?? '') ? -beyondC : /above|over/i.test(match[1] ?? '') ? beyondC : 0)
}

type Phase = 'solid' | 'liquid' | 'gas'
const phaseAt = ({ meltsC, boilsC }: Substance, celsius: number): Phase => (celsius < meltsC ? 'solid' : celsius < boilsC ? 'liquid' : 'gas')

/** Reads a sentence that says how hot or cold it gets for a substance; answers whether it was one. */
export function readHeat(sentence: Sentence, bench: Bench & { lexicon: Lexicon }): boolean {
  const { text } = sentence
  const celsius = temperatureIn(text)
  if (celsius === undefined) return false
  const named = substanceIn(text) ?? unknownLiquid(text, bench)
  if (named === undefined || isBreathOn(text)) return heatsThing(sentence, celsius, bench)
  const { substance, name } = named
  const made = madeOf(named, text, bench)
  const isSteam = /steam|vapou?r/.test(name)
  const beforeC = isSteam ? substance.boilsC + 10 : /\b(?:rise|rising|increase|climb|heat|warm)/i.test(text) ? Math.min(celsius, roomC, substance.solid === undefined ? celsius : substance.meltsC - 1) : /\b(?:drop|fall|cool|decrease|sink|chill)/i.test(text) ? Math.max(celsius, roomC) : substance.solid === undefined ? roomC : Math.min(celsius, substance.meltsC - 1)
  let vesselRecipe = ''
  const [before, after] = [phaseAt(substance, beforeC), phaseAt(substance, celsius)]
  if (isSteam) condense(text, bench)
  else if (before === 'solid' && after !== 'liquid' && substance.sublimes !== undefined) show(bench, solidOf(substance, name, bench), sublimation(substance.sublimes))
  else if (before === 'solid') show(bench, made ?? solidOf(substance, name, bench), after === 'solid' ? [] : [{ kind: 'form', how: 'melt', fromAmount: 0, toAmount: 1 }, ...(ownColored.has(substance.solid?.recipe ?? '') ? [] : [{ kind: 'color' as const, to: substance.color }])])
  else if (/\bpuddle\b/i.test(text)) puddled(bench, { text, name, substance, after })
  else {
    vesselRecipe = openVesselIn(text)?.recipe ?? 'beaker'
    const vessel = vesselWith(bench, { recipe: vesselRecipe, label: vesselLabel(text, name), ...labelOf(text, name) })
    show(bench, vessel, liquidChanges(substance, { after, celsius, recipe: vesselRecipe }))
  }
  const because = before === after ? `It is ${before} at ${Math.round(celsius)} °C, so it stays as it is.` : `At ${Math.round(celsius)} °C it is ${after}.`
  bench.spans.addWords(wordsOf(sentence), { kind: 'shown', because })
  if (bench.story.places.length === 0) bench.story.places.push({ place: { recipe: isSteam ? 'kitchen' : name === 'snowman' ? 'meadow' : placeOfVessel(vesselRecipe), label: isSteam ? 'kitchen' : 'table', approximated: false }, step: bench.story.step })
  return true
}

/** A puddle freezes white, or dries up, where it lies. */
function puddled(bench: Bench, { text, name, substance, after }: { text: string; name: string; substance: Substance; after: Phase }): void {
  const isPlain = substance.color === waterColor || /water/.test(name)
  const puddle = bench.casting.bring({ recipe: 'puddle', label: `puddle of ${name}`, appearance: isPlain ? {} : { color: substance.color } })
  const step = /\b(?:step|doorstep|stair)s?\b/i.test(text) ? bench.casting.bring({ recipe: 'stone-step', label: 'stone step', appearance: {} }) : undefined
  show(bench, step, [])
  if (puddle !== undefined && step !== undefined) {
    puddle.appearance.scale = onStepScale
    bench.story.stand({ who: puddle, relation: 'on', to: step })
    bench.story.places.push({ place: { recipe: 'backyard', label: 'garden', approximated: false }, step: bench.story.step })
  }
  show(bench, puddle, after === 'solid' ? [{ kind: 'color', to: '#f2f8fc' }, { kind: 'effect', what: 'frost', fromAmount: 0, toAmount: 1 }] : after === 'gas' ? [{ kind: 'size', fromScale: 1, toScale: 0.2 }, { kind: 'effect', what: 'steam', fromAmount: 0.2, toAmount: 1 }] : [])
}
const waterColor = '#9fd4ee'
/** How large a puddle is on a step. */
const onStepScale = 0.42

const vesselLabel = (text: string, name: string): string => `${vesselIn(text)?.name ?? 'glass'} of ${name}`

function solidOf({ solid }: Substance, label: string, { casting }: Bench): Entity | undefined {
  const { recipe, color, material } = solid ?? { recipe: 'ice-cube' }
  return casting.bring({ recipe, label, appearance: { ...(color === undefined ? {} : { color }), ...(material === undefined ? {} : { material }) } }) ?? casting.bring({ recipe: 'ice-cube', label, appearance: {} })
}

/** How full an open pot is that has boiled for a while. */
const boiledDown = 0.66
/** What is seen of a liquid that stays, freezes or boils away. */
function liquidChanges({ color }: Substance, { after, celsius, recipe }: { after: Phase; celsius: number; recipe: string }): ChangeKind[] {
  if (after === 'solid') return [{ kind: 'level', from: seenLevel(recipe, 0.62), to: seenLevel(recipe, 0.68), color, toColor: color, turns: 'ice' }, { kind: 'effect', what: 'frost', fromAmount: 0, toAmount: 1 }]
  if (after === 'liquid') return [{ kind: 'level', from: seenLevel(recipe, 0.62), to: seenLevel(recipe, 0.62), color }, ...atTemperature(celsius)]
  return [{ kind: 'level', from: seenLevel(recipe, 0.66), to: isOpen(recipe) ? boiledDown : 0.14, color }, { kind: 'effect', what: 'bubbles', fromAmount: 0.3, toAmount: 1 }, { kind: 'effect', what: 'steam', fromAmount: 0.2, toAmount: 1 }]
}

/** From where on a liquid steams, and up to where dew settles on its vessel, °C. */
const warmC = 45
const chilledC = 8
/** What is seen of what stays liquid: its vessel is cold, or it is hot. */
function atTemperature(celsius: number): ChangeKind[] {
  if (celsius >= warmC) return [{ kind: 'effect', what: 'steam', fromAmount: 0, toAmount: 0.6 }]
  return celsius <= chilledC ? [{ kind: 'effect', what: 'drops', fromAmount: 0, toAmount: 1 }] : []
}

/** What is seen of a solid that goes into the air: it grows less under its vapour, which falls and spreads. */
export function sublimation(vapor: string): ChangeKind[] {
  return [{ kind: 'size', fromScale: 1, toScale: 0.42 }, { kind: 'effect', what: 'mist', color: vapor, fromAmount: 0.5, toAmount: 1 }]
}

/** What keeps its own colours while it melts. */
const ownColored: ReadonlySet<string> = new Set(['candle', 'snowman', 'ice-cream', 'crayon', 'lipstick', 'popsicle', 'icicle', 'lollipop'])

/** "Pear nectar in a jug": what nobody knows and is in a vessel is liquid, and much like water. */
function unknownLiquid(text: string, { lexicon }: { lexicon: Lexicon }): ReturnType<typeof substanceIn> {
  const said = /\bof\s+(?:an?\s+|the\s+|some\s+)?([a-z][a-z ]{1,30}?)\s+(?:in|inside)\s+(?:an?|the)\s+(?:\w+\s+){0,2}?([a-z]+)\b/i.exec(text)
  const name = (said?.[1] ?? '').toLowerCase()
  if (said === null || vesselOf[(said[2] ?? '').toLowerCase()] === undefined || lexicon.namedThing(name.split(' ').at(-1) ?? '') !== undefined) return undefined
  return { substance: { names: [name], meltsC: -1, boilsC: 100, color: '#d9b96a' }, name, at: said.index }
}

/** "A steel spoon": the thing that is made of a substance, where one is named. */
function madeOf({ name, at, substance }: NonNullable<ReturnType<typeof substanceIn>>, text: string, { casting, lexicon }: Bench & { lexicon: Lexicon }): Entity | undefined {
  const head = /^s?\s+([a-z]+)\b/i.exec(text.slice(at + name.length))?.[1]?.toLowerCase() ?? ''
  const found = head === '' ? undefined : lexicon.namedThing(`${name} ${head}`) ?? lexicon.namedThing(head)
  if (found === undefined || found.approximated || /^(?:ball|block|cube|bar|brick|piece|sheet|stick|chunk|slab|sample|solid|crystal)$/.test(head)) return undefined
  const { material, color } = substance.solid ?? {}
  return casting.bring({ recipe: found.id, label: `${name} ${head}`, appearance: { ...(material === undefined ? {} : { material }), ...(color === undefined ? {} : { color }) } })
}

/** From how many degrees on a thing steams, and is charred. */
const steamsC = 90
const charsC = 200
/** What is of no substance that is known: frost grows on it in the cold, in heat it steams or is charred; otherwise it stays. */
function heatsThing(sentence: Sentence, celsius: number, bench: Bench & { lexicon: Lexicon }): boolean {
  const said = /\b(?:transformation|change|reaction|behaviou?r)s?\s+of\s+(?:an?\s+|the\s+|some\s+)?(?:\w+\s+of\s+)?([a-z][a-z -]{1,30}?)(?:\s+(?:as|in|on|when|while|under|at|exposed|over|that|placed|left|inside)\b|[,.]|$)/i.exec(sentence.text)?.[1]?.toLowerCase() ?? ''
  const words = said.split(' ')
  const found = isBreathOn(sentence.text) ? undefined : [words.slice(-2).join(' '), words.at(-1) ?? ''].map((name) => bench.lexicon.namedThing(name)).find((each) => each !== undefined)
  const recipe = bench.lexicon.recipe(found?.id ?? '')
  if (found === undefined || recipe === undefined || recipe.kind === 'person' || recipe.kind === 'animal') return false
  const cold: ChangeKind[] = celsius <= 0 ? [{ kind: 'effect', what: 'frost', fromAmount: 0, toAmount: 1 }] : []
  const hot: ChangeKind[] = celsius >= charsC && recipe.kind !== 'structure' ? [{ kind: 'color', to: '#2a2624', patches: true }, { kind: 'effect', what: 'smoke', fromAmount: 0, toAmount: 1 }] : celsius >= steamsC ? [{ kind: 'effect', what: 'steam', fromAmount: 0, toAmount: 1 }] : []
  show(bench, bench.casting.bring({ recipe: found.id, label: said, appearance: {} }), [...cold, ...hot])
  bench.spans.addWords(wordsOf(sentence), { kind: 'shown', because: `So it is at ${Math.round(celsius)} °C.` })
  return true
}

/** Warm, wet air that comes to something cold is no substance that is heated. */
export const isBreathOn = (text: string): boolean => /\b(?:breath|humid air|moist air|warm air|vapou?r|steam)\b.*\b(?:contact|meets?|meeting|hits?|touch(?:es|ing)?|against|settles?|blown|exhaled|reach(?:es)?)\b/i.test(text)

/** Steam meets something cold: it goes, and drops are left. */
function condense(text: string, bench: Bench): void {
  const pane = bench.casting.bring({ recipe: /mirror/.test(text) ? 'mirror' : 'window', label: 'cold pane', appearance: {} })
  show(bench, pane, [{ kind: 'effect', what: 'steam', fromAmount: 1, toAmount: 0 }, { kind: 'effect', what: 'drops', fromAmount: 0, toAmount: 1 }])
}

function show({ story }: Bench, who: Entity | undefined, changes: readonly ChangeKind[]): void {
  if (who === undefined) return
  story.firstSteps.set(who.id, story.step)
  for (const what of changes) story.change({ who, what })
  story.happened = true
}
