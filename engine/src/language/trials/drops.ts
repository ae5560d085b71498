import { befall, hold, placed, sinksInto, thingIn, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'
import { substanceIn } from './heat.ts'
import { colorOf } from '../words/lexicon.ts'

/*
 * What becomes of things where they land: what is hard and thin breaks, what is soft and full of juice bursts and is spread over the
 * floor, what is kneaded stays there flat.
 */

/** What is small is shown so high out of doors, metres. */
const shownM = 0.22
/** What breaks is larger still, metres: thin glass is known by its rim, and its shards are seen. */
const shardsM = 0.45
/** What is flat is wide already: so many times its size at most. */
const flatTimes = 2.6
const flat = /plate|saucer|dish|tile|record|phone|tray|platter|mirror|frame/
/** How much wider than what has burst its splash is; and how wide that of the catalog is, metres. */
const splat = { widths: 2.8, wideM: 0.38 }

const dropping = /^(.*?)\b(?:is|are|gets?|being)\s+(?:\w+ly\s+)?(?:dropped|thrown|hurled|flung|slammed|tossed|let go|knocked|smashed)\s+(?:\w+ly\s+)?(?:down\s+)?(?:\w+ly\s+)?(?:from\s[^,]*?\s)?(?:onto|on|upon|against|to|in)\s+(.*)$/i
const falling = /^(.*?)\b(?:falls?|drops?|slips?|lands?|splats?)\s+(?:\w+ly\s+)?(?:down\s+)?(?:off\s[^,]*?\s)?(?:onto|on|upon|to)\s+(.*)$/i
const fragile = /\b(?:egg|glass|goblet|vase|plate|cup|mug|bottle|bowl|teacup|teapot|mirror|jar|bulb|light ?bulb|pot|saucer|pitcher|jug|lamp|window|pane|ornament|figurine|statue|flowerpot|ice cube|icicle|lantern|snow globe|chandelier|porcelain|ceramic|china|crystal|terracotta|pottery|dish|tile)s?\b/i
const juicy: Readonly<Record<string, string>> = {
  tomato: '#d8392b', watermelon: '#e8404a', melon: '#f2a55a', pumpkin: '#f0902e', orange: '#f79a1e', peach: '#f6b26a', plum: '#7a2f5a', mango: '#f6b02e', papaya: '#f58a4a', grapefruit: '#f2705a', strawberry: '#e0364a', raspberry: '#d02f55', blueberry: '#4a4a9a',
  cherry: '#b81f34', grape: '#7a3a8a', banana: '#f4e2a0', pear: '#d9d98a', avocado: '#a8c25a', kiwi: '#8fb84a', fig: '#8a3a5a', pie: '#f6efdc', cake: '#f6dfe6', 'ice cream': '#f6dfb8', yogurt: '#fbf8ef', pudding: '#8a5a34', custard: '#f6de8a', jelly: '#d8324a', jello: '#d8324a',
  'water balloon': '#7cc4e8', 'paint balloon': '#c8312b', snowball: '#f7fbff', ketchup: '#c8312b', mayonnaise: '#f6efd2', cream: '#fbf8ef', cupcake: '#f6c6d8', soup: '#e0762e', sandwich: '#d9a95a', burger: '#8a5a34', pizza: '#e0863a', spaghetti: '#f0d080', sundae: '#f6dfb8', fruit: '#e0503a', berry: '#8a2f5a', mud: '#5a4330', gelatin: '#d8324a', meringue: '#fbf6ea',
}
const kneaded = /\b(?:clay|putty|dough|plasticine|slime|play-?doh|play ?dough|mud ball|lump of mud|batter|gum|wax|butter|goo)\b/i
/** Floors that are named, as the place they are in and the colours of their boards or tiles. */
const floors: readonly { pattern: RegExp; set: string; colors?: readonly [string, string] }[] = [
  { pattern: /\b(?:deck|porch|veranda|terrace)\b/i, set: 'deck' }, { pattern: /\bcounter(?:top)?\b/i, set: 'kitchen-counter' }, { pattern: /\b(?:table|tabletop|desk|cutting board)\b/i, set: 'tabletop' },
  { pattern: /\b(?:sidewalk|pavement|asphalt|concrete|road|street|cement|driveway|parking lot|curb)\b/i, set: 'street' }, { pattern: /\b(?:grass|lawn|meadow|turf)\b/i, set: 'park' }, { pattern: /\b(?:sand|beach)\b/i, set: 'beach' }, { pattern: /\bsnow\b/i, set: 'snowfield' }, { pattern: /\bice\b/i, set: 'frozen-lake' },
  { pattern: /\b(?:wood(?:en)?|hardwood|parquet|plank|oak)\b/i, set: 'room', colors: ['#b9834e', '#a5703e'] }, { pattern: /\bmarble\b/i, set: 'room', colors: ['#f4f1ea', '#dcd8d0'] }, { pattern: /\b(?:granite|slate)\b/i, set: 'room', colors: ['#6f7378', '#5d6166'] }, { pattern: /\b(?:stone|brick|cobblestone)\b/i, set: 'room', colors: ['#9a958c', '#87827a'] },
  { pattern: /\b(?:tiles?|tiled|ceramic|kitchen|bathroom)\b/i, set: 'room', colors: ['#f2f1ea', '#c6d6dc'] }, { pattern: /\b(?:metal|steel|iron)\b/i, set: 'room', colors: ['#aab2ba', '#98a0a8'] }, { pattern: /\bfloor\b/i, set: 'room', colors: ['#e4ded2', '#cfc7b8'] }, { pattern: /\b(?:ground|surface)\b/i, set: 'street' },
]

/** "A tomato is dropped onto a wooden deck": it falls, and where it lands it breaks, bursts or stays flat. */
export const readDrop: TrialReader = (text, bench) => {
  const match = dropping.exec(text) ?? falling.exec(text)
  const floor = floors.find(({ pattern }) => pattern.test(match?.[2] ?? ''))
  const said = (match?.[1] ?? '').trim().replace(/^.*\b(?:when|as|while|of how)\s+/i, '')
  if (match !== null && crushesBelow(said, match[2] ?? '', bench)) return true
  if (match === null || floor === undefined || said === '' || /\bball\b/i.test(said) && !kneaded.test(said)) return false
  const kind = kneaded.test(said) ? 'flat' : pulpOf(said) !== undefined && !/\b(?:bottle|jar|can|carton|bowl|glass)\b/i.test(said) ? 'bursts' : fragile.test(said) ? 'breaks' : undefined
  const thing = kind === undefined ? undefined : droppedThing(said, bench)
  if (thing === undefined || thing.isCast) return false
  lay(floor, bench)
  bench.story.firstSteps.set(thing.id, bench.story.step)
  const isOutside = floor.set !== 'tabletop' && floor.set !== 'kitchen-counter'
  const least = kind === 'breaks' ? shardsM : shownM
  if (isOutside && heightOf(thing) < least) thing.appearance = { ...thing.appearance, scale: Math.min(flat.test(thing.recipe.id) ? flatTimes : 10, Math.round((100 * least) / thing.recipe.heightM) / 100) }
  bench.story.beat({ who: thing, action: 'drift', manner: ['downwards'] })
  bench.story.next()
  hold(bench, thing)
  if (kind === 'flat') return befall(bench, thing, [{ kind: 'form', how: 'flatten', fromAmount: 0, toAmount: 0.8, durationS: 0.2 }])
  const remains = kind === 'bursts' ? burst(thing, pulpOf(said) ?? '#c8312b', bench) : /\beggs?$/i.test(said) ? bench.casting.bring({ recipe: 'broken-egg', label: 'broken egg', appearance: thing.appearance }) : undefined
  if (remains === undefined) return befall(bench, thing, [{ kind: 'form', how: 'shatter', fromAmount: 0, toAmount: 0.5, durationS: 0.7 }])
  bench.story.firstSteps.set(remains.id, bench.story.step)
  bench.story.carried.set(remains.id, { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 })
  bench.story.change({ who: thing, becomes: remains, what: { kind: 'becomes', durationS: 0.18 } })
  return true
}

const heightOf = ({ recipe, appearance }: Entity): number => recipe.heightM * (appearance.scale ?? 1)

const heavy = /\b(?:brick|rock|stone|boulder|anvil|hammer|sledgehammer|bowling ball|cannonball|weight|dumbbell|barbell|safe|piano|log|cinder block|concrete block|iron ball|steel ball|metal ball|kettlebell|toolbox|book)\b/i
/** "A brick is dropped onto a watermelon": what is soft bursts under it, what is brittle breaks. */
function crushesBelow(said: string, onto: string, bench: WordBench): boolean {
  const below = onto.replace(/[,.].*$/, '')
  const color = pulpOf(below)
  if (!heavy.test(said) || (color === undefined && !fragile.test(below))) return false
  const [thing, target] = [thingIn(said, bench), thingIn(below, bench)]
  if (thing === undefined || target === undefined || thing.isCast || target.isCast) return false
  const { story } = bench
  sinksInto(bench, thing, target)
  placed(bench, 'tabletop', 'table')
  if (color === undefined) return befall(bench, target, [{ kind: 'form', how: 'shatter', fromAmount: 0, toAmount: 0.8, durationS: 0.6 }])
  const pulp = burst(target, color, bench)
  if (pulp === undefined) return false
  story.firstSteps.set(pulp.id, story.step)
  story.change({ who: target, becomes: pulp, what: { kind: 'becomes', durationS: 0.3 } })
  return true
}

/** The colour of what is inside something soft: by its last word first, so that a tomato pie is a pie. */
function pulpOf(said: string): string | undefined {
  const found = Object.keys(juicy).flatMap((name) => { const at = said.toLowerCase().search(new RegExp(`\\b${name.replace(/y$/, '(?:y|ie)')}(?:e?s)?\\b`)); return at < 0 ? [] : [{ name, end: at + name.length }] })
  const last = found.sort((a, b) => (b.end === a.end ? b.name.length - a.name.length : b.end - a.end))[0]
  const color = /balloon|paint/i.test(last?.name ?? '') ? said.toLowerCase().match(/[a-z]+/g)?.map(colorOf).find((hex) => hex !== undefined) : undefined
  return last === undefined ? undefined : color ?? juicy[last.name]
}

function droppedThing(said: string, bench: WordBench): Entity | undefined {
  if (/\bwater balloon|paint balloon/i.test(said)) return bench.casting.bring({ recipe: 'blown-balloon', label: 'water balloon', appearance: { scale: 0.6, color: pulpOf(said) ?? '#7cc4e8' } })
  if (/\bj(?:ell(?:y|o)|elatin|elatine)\b|\bgelatine?\b/i.test(said)) return bench.casting.bring({ recipe: 'lump', label: 'jelly', appearance: { color: '#e0384e', scale: 1.6 } })
  const named = thingIn(said.replace(/^.*\b(?:piece|slice|scoop|dollop|chunk)\s+of\s+/i, ''), bench)
  if (named !== undefined && named.recipe.id === 'clay-lump' && /putty|slime/i.test(said)) named.appearance = { color: /slime/i.test(said) ? '#5fc24a' : '#c9b48a', ...named.appearance }
  return named ?? (kneaded.test(said) ? bench.casting.bring({ recipe: 'clay-lump', label: said.replace(/^(?:an?|the)\s+/i, ''), appearance: substanceIn(said) === undefined ? {} : { color: substanceIn(said)?.substance.color ?? '#c9b48a' } }) : undefined)
}

function burst(thing: Entity, color: string, { casting }: WordBench): Entity | undefined {
  const wideM = splat.widths * heightOf(thing)
  return casting.bring({ recipe: 'splat', label: `burst ${thing.label}`, appearance: { color, scale: Math.round((100 * wideM) / splat.wideM) / 100, partColors: { pulp: lighter(color) } } })
}

const lighter = (hex: string): string => `#${[1, 3, 5].map((at) => Math.round(0.78 * Number.parseInt(hex.slice(at, at + 2), 16) + 0.22 * 250).toString(16).padStart(2, '0')).join('')}`

/** Names the place of the floor, and lays the floor itself where its boards or tiles are told. */
function lay({ set, colors }: (typeof floors)[number], bench: WordBench): void {
  const recipe = bench.lexicon.knowsSet(set) ? set : 'street'
  placed(bench, recipe, recipe.replaceAll('-', ' '))
  if (colors !== undefined) bench.casting.bring({ recipe: 'floor', label: 'floor', appearance: { color: colors[0], partColors: { mainDark: colors[1] } } })
}
