import { befall, thingIn, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'
import { colorOf, materialOf } from '../words/lexicon.ts'
import type { ChangeKind } from '../story.ts'

/*
 * Coats that come over things by themselves: patina, rust, moss, dust, frost. A coat is no thing of its own: what it is on is seen, and
 * patches of its colour spread over it.
 */

/** What coats there are, and their colours where none is said; frost is flakes. */
const coats: readonly { name: RegExp; color?: string; frost?: true }[] = [
  { name: /\b(?:patina|verdigris)\b/i, color: '#5fae94' }, { name: /\b(?:rust|corrosion|oxidation)\b/i, color: '#8f4a26' }, { name: /\btarnish\b/i, color: '#5a5448' },
  { name: /\b(?:moss|mosses)\b/i, color: '#5f8f3f' }, { name: /\blichens?\b/i, color: '#b8b46a' }, { name: /\b(?:mou?ld|mildew|fungus)\b/i, color: '#5f8a5a' }, { name: /\b(?:algae|slime|scum|seaweed)\b/i, color: '#4f8f4a' }, { name: /\b(?:ivy|vines?|weeds?|grass)\b/i, color: '#3f7f35' },
  { name: /\b(?:dust|cobwebs?)\b/i, color: '#cbb894' }, { name: /\bsoot\b/i, color: '#2a2624' }, { name: /\b(?:grime|dirt|filth|grease|stains?)\b/i, color: '#5a4a38' }, { name: /\bmud\b/i, color: '#5a4028' }, { name: /\bash(?:es)?\b/i, color: '#9a9792' }, { name: /\bpollen\b/i, color: '#f0d04a' }, { name: /\bsand\b/i, color: '#d9bd84' },
  { name: /\b(?:barnacles?|lime ?scale|limescale|salt|mineral deposits?)\b/i, color: '#eeeae0' }, { name: /\bsnow\b/i, color: '#f4f8fc' }, { name: /\b(?:frost|rime|hoarfrost|ice|ice crystals?)\b/i, frost: true },
  { name: /\b(?:coat|coating|layer|film|crust|sheen|tinge|tint|hue|blotches|spots|patches|discolou?ration|bloom)\b/i },
]
const coat = coats.map(({ name }) => name.source).join('|')
const slowly = '(?:\\w+ly\\s+|over time\\s+|begins? to\\s+|starts? to\\s+|is\\s+)*'
const gaining = 'gains?|gaining|develops?|developing|acquires?|acquiring|forms?|forming|grows?|growing|collects?|collecting|gathers?|gathering|gets?|getting|takes? on|taking on|accumulates?|accumulating|puts? on|shows?'
const coming = 'forms?|forming|grows?|growing|spreads?|spreading|creeps?|creeping|builds? up|building up|accumulates?|accumulating|collects?|collecting|settles?|settling|appears?|appearing|develops?|developing|crawls?|crawling'
const covering = 'covers?|covering|coats?|coating|overgrows?|overgrowing|envelops?|enveloping|engulfs?|blankets?|encrusts?|eats? away|eats? into|takes? over|consumes?|claims?'
const formation = 'formation|growth|spread|build ?up|accumulation|development|appearance'
/** Each way in which a coat is told, and where the thing and the coat are in it. */
const told: readonly { pattern: RegExp; thing: number; coat: number }[] = [
  { pattern: new RegExp(`\\b(?:${formation})\\s+of\\s+((?:[\\w-]+\\s+){0,4}?(?:${coat}))\\s+(?:on|over|across|along|upon)\\s+(.+)$`, 'i'), thing: 2, coat: 1 },
  { pattern: new RegExp(`^((?:[\\w'-]+\\s+){0,5}?(?:${coat}))\\s+${slowly}(?:${coming})\\s+(?:\\w+ly\\s+)?(?:on|over|across|along|upon|up|all over)\\s+(.+)$`, 'i'), thing: 2, coat: 1 },
  { pattern: new RegExp(`^((?:[\\w'-]+\\s+){0,5}?(?:${coat}))\\s+${slowly}(?:${covering})\\s+(.+)$`, 'i'), thing: 2, coat: 1 },
  { pattern: new RegExp(`^(.{3,60}?)\\s+${slowly}(?:${gaining})\\s+((?:[\\w'-]+\\s+){0,5}?(?:${coat}))`, 'i'), thing: 1, coat: 2 },
  { pattern: new RegExp(`^(.{3,60}?)\\s+(?:is\\s+(?:being|\\w+ly)|gets?|becomes?|becoming|getting|being)\\s+(?:\\w+ly\\s+)?(?:covered|coated|overgrown|encrusted|tinged|caked|blanketed|overrun|enveloped)\\s+(?:in|with|by)\\s+((?:[\\w-]+\\s+){0,4}?(?:${coat}))`, 'i'), thing: 1, coat: 2 },
]
/** What somebody wears, grows or pours is no coat of time. */
const otherwise = /\b(?:man|woman|boy|girl|child|person|people|he|she|they|wears?|wearing|pours?|poured|paints?|painted|window|mirror|pond|lake|river|hair)\b/i

/** "A bronze bell slowly gains a mint-colored patina", "moss creeps over a stone wall". */
export const readCoating: TrialReader = (text, bench) => {
  const plain = text.replace(/^.*?\btime-?\s?lapse\b(?:\s+(?:video|footage|shot))?\s*(?:of|shows?|showing|records?|recording|as|:)?\s*/i, '').replace(/^(?:over (?:time|the years)|slowly|gradually),?\s+/i, '')
  if (otherwise.test(plain)) return false
  for (const way of told) {
    const match = way.pattern.exec(plain)
    const kind = match === null ? undefined : coats.find(({ name }) => name.test(match[way.coat] ?? ''))
    const color = colorSaid(match?.[way.coat] ?? '') ?? kind?.color
    const thing = kind === undefined || (color === undefined && kind.frost !== true) ? undefined : coated(match?.[way.thing] ?? '', bench)
    if (kind !== undefined && thing !== undefined) return befall(bench, thing, coatOf(kind.frost === true, color ?? '#f4f8fc'))
  }
  return false
}

const coatOf = (frost: boolean, color: string): ChangeKind[] => (frost ? [{ kind: 'effect', what: 'frost', fromAmount: 0, toAmount: 1 }] : [{ kind: 'color', to: color, material: 'stone', patches: true }])

/** The thing that is coated, of the stuff that it is said to be of. */
function coated(said: string, bench: WordBench): Entity | undefined {
  const phrase = said.replace(/\s+(?:in|on|at|over|under|by|near|as|after|while|when|from|during|because|left|lying|abandoned|that|which|with|of)\s.*$/i, '').replace(/[,.;].*$/, '').trim()
  const thing = phrase === '' ? undefined : thingIn(phrase, bench)
  if (thing === undefined || thing.isCast || thing.recipe.id === 'sign') return undefined
  const material = phrase.toLowerCase().match(/[a-z]+/g)?.slice(0, -1).map(materialOf).find((each) => each !== undefined)
  if (material !== undefined && thing.appearance.material === undefined) thing.appearance = { ...thing.appearance, material }
  return thing
}

/** "mint-colored", "greenish": the colour that a coat is said to have. */
const colorSaid = (said: string): string | undefined => (said.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => colorOf(word.replace(/ish$/, ''))).find((hex) => hex !== undefined)
