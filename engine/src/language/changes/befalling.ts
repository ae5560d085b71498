import type { SetUse } from '@kinora/contract'
import type { Entity } from '../cast/cast.ts'
import { substanceIn } from '../trials/heat.ts'
import { ownColorOf, tinted } from './own-colors.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { ChangeKind, Story } from '../story.ts'

/*
 * What follows for a thing from a change that it is said to undergo: what it is meant to be, what else becomes of it, where it stands.
 */

/** What keeps its colours while it melts: its hat and its buttons are left in the puddle. */
const motley: ReadonlySet<string> = new Set(['snowman', 'ice-cream', 'candle'])
/** What is seen through before and after. */
const clear: ReadonlySet<string> = new Set(['clear-ice'])
/** What colour something has before it does so. */
const unripe: Readonly<Record<string, string>> = { ripen: '#8fb84a', redden: '#8fb84a' }
/** The colour of what has had no water for long. */
const withered = '#8a6a3a'

/** The colour of what something melts into; undefined of what is no substance that is known. */
export function meltedColor({ label, recipe }: { label: string; recipe: { id: string } }): string | undefined {
  return motley.has(recipe.id) || clear.has(recipe.id) ? undefined : (substanceIn(label) ?? substanceIn(recipe.id.replaceAll('-', ' ')))?.substance.color
}

const isBalloon = ({ recipe }: Entity): boolean => recipe.id === 'balloon' || recipe.id === 'laid-balloon'
/** Rubber without air draws together, to so many times its size. */
const limpScale = 0.72
/** What a balloon does that was limp before. */
const filling: ReadonlySet<string> = new Set(['expand', 'swell', 'fill', 'blow'])

/** What is nothing but a film of water goes into droplets, and not into shards. */
export const isFilm = ({ recipe }: Entity): boolean => recipe.id === 'soap-bubble'

/** How bright white metal is that gets dull, and what it is then; metals with a colour of their own get dull and brown. */
const [bright, tarnished, browned] = ['#bcc4cd', '#57524b', '#5e4a2c']
const whiteMetal = /silver|metal|steel|chrome|iron|tin|nickel|aluminium/
/** What loses its shine had it: metal was polished and gets dull, all else was glazed and keeps its colour. */
function shone(who: Entity, what: Extract<ChangeKind, { kind: 'color' }>): ChangeKind {
  if (what.material !== 'rubber' && what.material !== 'stone') return what
  const { recipe, appearance: { material = '' } } = who
  const isMetal = [...recipe.groups, ...(recipe.solids ?? [])].find((part) => part.color === 'main')?.surface === 'metal' || whiteMetal.test(material) || coloredMetal.test(material)
  if (what.patches === true || !isMetal) return what
  const isWhite = material === '' ? isGrey(ownColorOf(who)) : whiteMetal.test(material)
  return isWhite ? { ...what, from: what.from ?? bright, to: tarnished } : { ...what, to: browned }
}
const coloredMetal = /gold|brass|bronze|copper/
/** How far apart the channels of a colour are, of 255, that is hardly a colour. */
const greyWithin = 36
function isGrey(hex: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return Math.max(...channels) - Math.min(...channels) < greyWithin
}

/** What copper and its kin turn into that turn green: dull, and here and there. */
const verdigris = '#5fae94'
const cupreous = /\b(?:copper|bronze|brass)\b/
function isPatina({ label, appearance }: Entity, hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return green > red * 1.15 && green >= blue && cupreous.test(`${label} ${appearance.material ?? ''}`)
}

/** All that befalls something when a change does: what melts takes the colour of its liquid, what ripens was green. */
/** What is drunk or poured runs down from the rim and dries there. */
const driedCoffee = '#54300f'
const staining: ReadonlySet<string> = new Set(['stain', 'stained'])
const vessels: ReadonlySet<string> = new Set(['cup', 'teacup', 'glass', 'wine-glass', 'vase', 'bowl', 'jug', 'pot', 'teapot', 'bottle', 'bucket', 'coffee-cup', 'clear-bowl', 'stew-pot', 'goblet', 'flower-pot'])
/** What comes apart where it cracks; in all else the cracks are lines. */
const brittle = /egg|glass|mirror|window|vase|plate|ice|nut|screen|bottle|cup|bowl|pot|jar|log|plank|stick|pencil|bone|shell|chocolate|cookie|biscuit|cracker|bulb|lens|pane|tile|geode|pod/
/** What gets soft by use, and not by warmth: it is creased then, so much. */
const pliant = /glove|mitt|leather|boot|shoe|sneaker|saddle|jacket|coat|jeans|bag|backpack|wallet|belt|hat|cap|towel|shirt|blanket|pillow|cushion|paper|cardboard|rope|canvas/
const creased = 0.32
const crackTone = '#2a1e16'
export function consequences(who: Entity, said: ChangeKind, lemma: string): ChangeKind[] {
  const what = said.kind === 'color' ? shone(who, { ...said, to: tinted(who, said.to) }) : said
  if (what.kind === 'form' && what.how === 'shatter' && isFilm(who)) return [{ ...what, how: 'pop' }]
  if (what.kind === 'form' && what.how === 'melt' && what.toAmount < 0.5 && pliant.test(`${who.recipe.id} ${who.label}`)) return [{ kind: 'form', how: 'crumple', fromAmount: 0, toAmount: creased }]
  if (what.kind === 'color' && isPatina(who, what.to)) return [{ kind: 'color', to: verdigris, material: 'stone', patches: true }]
  if (what.kind === 'color' && what.from === undefined && who.appearance.color === undefined && unripe[lemma] !== undefined) return [{ ...what, from: unripe[lemma] }]
  if (what.kind === 'form' && what.how === 'split' && lemma === 'crack' && !brittle.test(`${who.recipe.id} ${who.label}`)) return [{ kind: 'color', to: crackTone, patches: 'cracks' }]
  if (lemma === 'dry' && !isOfPlants(who)) return what.kind === 'color' ? [{ kind: 'color', from: wetted(who), to: ownColorOf(who) }] : []
  if (what.kind === 'form' && what.how === 'wilt' && what.fromAmount === 1 && (who.recipe.id === 'leafy-pot' || (who.recipe.kind === 'plant' && !/pot/.test(who.recipe.id))) && who.recipe.palette['main'] !== undefined) return [what, { kind: 'color', from: withered, to: who.appearance.color ?? who.recipe.palette['main'] }]
  if (what.kind === 'color' && what.patches === true && staining.has(lemma) && vessels.has(who.recipe.id)) return [{ ...what, to: driedCoffee, patches: 'runs' }]
  if (what.kind === 'size' && isBalloon(who) && filling.has(lemma)) return [what, { kind: 'form', how: 'deflate', fromAmount: 1, toAmount: 0 }]
  if (what.kind === 'form' && what.how === 'deflate' && isBalloon(who) && what.toAmount > what.fromAmount) return [what, { kind: 'size', fromScale: 1, toScale: limpScale }]
  const melted = what.kind === 'form' && what.how === 'melt' && what.toAmount > 0.8 ? meltedColor(who) : undefined
  return melted === undefined ? [what] : [what, { kind: 'color', to: melted }]
}

/** Sets a thing that changes beside another that does: both are seen then. */
export function standTogether(story: Story, who: Entity): void {
  const other = story.changes.map((change) => change.who).find((each) => each !== undefined && each !== who)
  if (other === undefined || who.isCast || other.isCast || who.head === other.head || story.stands([who]) || story.standings.some(({ to }) => to === who)) return
  story.stand({ who, relation: 'beside', to: other })
}

/** What stands on a point: it would fall over before it has melted. */
const unsteady: ReadonlySet<string> = new Set(['ice-cream', 'lollipop', 'popsicle'])
/** What would topple while it is seen to become otherwise. */
const toppling: ReadonlySet<string> = new Set(['umbrella', 'anchor', 'saddle', 'spoon', 'fork', 'knife', 'wrench', 'key', 'sword', 'guitar', 'violin', 'bottle', 'wine-bottle', 'torch', 'staff', 'hammer', 'axe', 'shovel', 'trumpet', 'pencil', 'icicle', 'feather', 'leaf', 'autumn-leaf'])

/** What is long and thin lies where nobody has it in hand, by its recipe. */
const lying: Readonly<Record<string, string>> = { pencil: 'lying-pencil', pen: 'lying-pen' }

/** Lays down what would not stand by itself, unless something is done with it or by it. */
export function layDown(story: Story, { entities, lexicon }: { entities: readonly Entity[]; lexicon: Lexicon }): void {
  for (const who of entities) {
    const laid = lexicon.recipe(lying[who.recipe.id] ?? '')
    const isUsed = story.beats.some((beat) => beat.who === who || beat.target === who || beat.with === who || beat.goal?.to === who) || story.changes.some((change) => change.who === who)
    const isSet = story.standings.every((standing) => standing.who !== who || standing.relation === 'on')
    if (laid !== undefined && !isUsed && isSet && entities.every(({ isCast }) => !isCast)) who.recipe = laid
  }
}

/** Keeps upright what melts and would fall over by itself. */
export function keepUpright(story: Story): void {
  const changing = new Set(story.changes.flatMap(({ who }) => (who !== undefined && toppling.has(who.recipe.id) && story.actsOf(who).length === 0 && !story.beats.some((beat) => beat.with === who) && !story.carried.has(who.id) ? [who] : [])))
  for (const who of changing) story.beat({ who, action: 'float', manner: ['still'] })
  for (const { who, what } of story.changes) if (who !== undefined && what.kind === 'form' && what.how === 'melt' && unsteady.has(who.recipe.id)) story.beat({ who, action: 'float', manner: ['still'] })
}

/** What the air becomes it was not from the first: "day turns into night". */
export function beforeChanges<Said extends { time?: unknown; weather?: unknown; season?: unknown }>(air: Said, story: Story): Said {
  const said = { ...air }
  for (const { what } of story.changes) if (what.kind === 'air') for (const each of ['time', 'weather', 'season'] as const) if (what[each] !== undefined && what[each] === said[each]) delete said[each]
  return said
}

/** What the words for clouds and the sky would name: whose air changes has a ground. */
const skies: ReadonlySet<string> = new Set(['sky', 'cloud-kingdom'])
/** Names the place whose air changes where nobody is in it: the one that is named, or one with much sky. */
export function placeOfAir(story: Story, { text, lexicon }: { text: string; lexicon: Lexicon }): void {
  if (story.places.length > 0 || !story.changes.some(({ what }) => what.kind === 'air')) return
  const named = (text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => lexicon.place(word)).find((place) => place !== undefined && !skies.has(place.id))
  story.places.push({ place: named === undefined ? { recipe: 'meadow', label: 'meadow', approximated: false } : { recipe: named.id, label: named.id.replaceAll('-', ' '), approximated: named.approximated }, step: 0 })
}

/** Colours of leaves in each season; in winter snow lies on them. */
export const foliage = { spring: '#9fd06a', summer: '#4a9a4b', autumn: '#d9782d', winter: '#eef2f5' } as const

/** Verbs that say something else of some things than of all others: dough rises in itself, a bud that opens blooms. */
const ways: Readonly<Record<string, { of: RegExp; means: string }>> = {
  rise: { of: /dough|bread|cake|loaf|muffin|souffle|cupcake/, means: 'expand' },
  thaw: { of: /\b(?:ice|snow|icicle|iceberg|snowman|popsicle|glacier)\b/, means: 'melt' },
  open: { of: /flower|rose|tulip|daisy|lily|bud|lotus|sunflower|orchid|poppy|blossom/, means: 'bloom' },
  close: { of: /flower|rose|tulip|daisy|lily|bud|lotus|sunflower|orchid|poppy|blossom/, means: 'wilt' },
}

/** What a verb says of these things where it says something of its own of them. */
export function inItsWay(forms: readonly string[], things: readonly Entity[]): string | undefined {
  const own = forms.map((form) => (Object.hasOwn(ways, form) ? ways[form] : undefined)).find((way) => way !== undefined)
  return own !== undefined && things.length > 0 && things.every(({ label, recipe, isCast }) => !isCast && own.of.test(`${label} ${recipe.id}`)) ? own.means : undefined
}

/** What loses its own water when it dries, and shrivels: plants and food. All else is only wet, and then is not. */
const isOfPlants = ({ recipe, label }: Entity): boolean => recipe.kind === 'plant' || recipe.affordances.includes('eat') || /petal|leaf|leaves|flower|herb|rose|grass|hay|berry|fruit|pepper|chili|tobacco|meat|fish/.test(`${recipe.id} ${label}`)

/** The colour of something while it is wet: two thirds as light. */
export function wetted({ appearance, recipe }: Entity): string {
  const dry = appearance.color ?? recipe.palette['main'] ?? '#8a8a8a'
  return `#${[1, 3, 5].map((at) => Math.round(0.55 * Number.parseInt(dry.slice(at, at + 2), 16)).toString(16).padStart(2, '0')).join('')}`
}

/** The season in which what is green elsewhere has this colour. */
export function seasonOf(hex: string | undefined): NonNullable<SetUse['season']> | undefined {
  if (hex === undefined) return undefined
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  if (Math.min(red, green, blue) > 215) return 'winter'
  if (green > red && green > blue) return 'spring'
  return red > blue * 1.4 ? 'autumn' : undefined
}
