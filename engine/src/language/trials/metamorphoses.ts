import { befall, hold, placed, thingIn, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'
import { substanceIn } from './heat.ts'
import { colorOf } from '../words/lexicon.ts'

/*
 * One thing at first, another at last: insects that change, and stuff that is liquid and sets into what it is meant to be.
 */

/** Reads a sentence in which something takes another form altogether. */
export const readMetamorphosis: TrialReader = (text, bench) => [hatchesFromCocoon, spinsCocoon, sets].some((read) => read(text, bench))

const larva = /\b(?:caterpillars?|silkworms?|larvae?|grubs?|inchworms?)\b/i
const cocoon = /\b(?:cocoons?|pupae?|silk)\b/i
const chrysalis = /\bchrysali(?:s|ses|des)\b/i
const imago = /\b(butterfly|moth|butterflies|moths)\b/i
const spinning = /\b(?:wrap|spin|weav|form|build|mak|creat|enclos|encas|becom|turn|transform|chang|enter|shed|surround|coat|develop)/i

/** "A caterpillar wraps itself in a cocoon": it lies on a twig, and hangs there in its silk at last. */
const spinsCocoon: TrialReader = (text, bench) => {
  if (!larva.test(text) || !(cocoon.test(text) || chrysalis.test(text)) || imago.test(text) || !spinning.test(text)) return false
  return becomes(bench, bringOf(bench, 'twig-caterpillar', 'caterpillar'), bringOf(bench, chrysalis.test(text) ? 'twig-chrysalis' : 'twig-cocoon', chrysalis.test(text) ? 'chrysalis' : 'cocoon'), 'garden')
}

/** "A butterfly emerges from its chrysalis": it comes out on the twig and spreads its wings; the case withers. */
const hatchesFromCocoon: TrialReader = (text, bench) => {
  const name = imago.exec(text)?.[1]?.toLowerCase()
  if (name === undefined || !(cocoon.test(text) || chrysalis.test(text)) || larva.test(text) || !/\b(?:emerg|hatch|com(?:es|ing) out|break|crawl|free|opens?|opening|split|burst|becom|turn|transform)/i.test(text)) return false
  const shell = bringOf(bench, chrysalis.test(text) ? 'twig-chrysalis' : 'twig-cocoon', chrysalis.test(text) ? 'chrysalis' : 'cocoon')
  const insect = thingIn(/moth/.test(name) ? 'moth' : 'butterfly', bench)
  if (shell === undefined || insect === undefined) return false
  placed(bench, 'garden', 'garden')
  bench.story.stand({ who: insect, relation: 'on', to: shell })
  befall(bench, shell, [{ kind: 'color', to: '#9a8a66' }])
  hold(bench, shell)
  return befall(bench, insect, [{ kind: 'size', fromScale: 0.05, toScale: 1 }])
}

/** Stuff that is liquid or soft before it sets, and its colour. */
const settings: readonly { name: RegExp; color: string }[] = [
  { name: /\bbatter\b/i, color: '#f6e6b4' }, { name: /\b(?:resin|epoxy|amber|sap)\b/i, color: '#d9962f' }, { name: /\b(?:plaster|gypsum)\b/i, color: '#f0ece2' }, { name: /\b(?:concrete|cement|mortar)\b/i, color: '#9a9894' }, { name: /\b(?:clay|slip)\b/i, color: '#b8643c' }, { name: /\bmud\b/i, color: '#6a4c30' },
  { name: /\b(?:glass|lava|iron|steel|metal|bronze|copper|gold|silver|brass|magma)\b/i, color: '#ff8a2a' }, { name: /\b(?:pulp|paste|slurry|putty|foam|goo|glue|mixture|mix|liquid)\b/i, color: '#e8dfc8' }, { name: /\beggs?\b/i, color: '#f6d25a' },
]
const runny = /\b(?:runny|liquid|molten|melted|wet|raw|soft|gooey|watery|soupy|batter|slurry|resin|plaster|paste|pulp)\b/i
const setting = /^(.*?)\s+(?:(?:slowly|gradually|quickly|then|is|are)\s+)*(?:firms?|firming|sets?|setting|hardens?|hardening|solidif(?:y|ies|ying)|stiffens?|congeals?|cools?|cooling|bakes?|baking|baked|cooks?|cooking|cures?|gels?|thickens?|turns?|turning|transforms?|becomes?|becoming|changes?|dries|drying|freezes?)\s+(?:up\s+|down\s+|hard\s+|solid\s+)?(?:in)?to\s+(?:an?\s+|the\s+|some\s+)?([^,.;]{2,50})/i

/** "Molten glass hardens into a vase", "cake batter bakes into a cake": a pool of it at first, the thing at last. */
const sets: TrialReader = (text, bench) => {
  const match = setting.exec(text)
  const before = match?.[1] ?? ''
  if (match === null || !runny.test(before) || /\bdough\b/i.test(before) || /\b(?:man|woman|chef|baker|boy|girl|person|he|she|potter|blacksmith)\b/i.test(before)) return false
  const after = (match[2] ?? '').replace(/\s+(?:in|on|as|while|when|over|under|with)\s.*$/i, '')
  if (/\bbatter\b/i.test(before) && /\b(?:pan|flap|hot)cakes?$|\bcr[eê]pes?$/i.test(after)) return becomes(bench, bringOf(bench, 'batter-pan', 'batter'), bringOf(bench, 'pancake-pan', 'pancake'), 'tabletop')
  const made = thingIn(after, bench)
  const pool = made === undefined || made.isCast ? undefined : bringOf(bench, 'runny-pool', before.toLowerCase())
  if (made === undefined || pool === undefined) return false
  const color = before.toLowerCase().match(/[a-z]+/g)?.map(colorOf).find((hex) => hex !== undefined) ?? (/\bmolten\b/i.test(before) ? undefined : substanceIn(before)?.substance.color) ?? settings.find(({ name }) => name.test(before))?.color ?? '#e8dfc8'
  pool.appearance = { color, scale: Math.max(0.4, Math.min(12, Math.round((100 * poolHeights * heightOf(made)) / poolM) / 100)) }
  return becomes(bench, pool, made, made.recipe.heightM < 0.7 ? 'tabletop' : 'workshop')
}
/** How wide the pool is, in heights of what comes of it, and that of the catalog, metres. */
const poolHeights = 1.5
const poolM = 0.3

const heightOf = ({ recipe, appearance }: Entity): number => recipe.heightM * (appearance.scale ?? 1)
const bringOf = ({ casting }: WordBench, recipe: string, label: string): Entity | undefined => casting.bring({ recipe, label, appearance: {} })

/** Turns the one into the other where it stands. */
function becomes(bench: WordBench, before: Entity | undefined, after: Entity | undefined, place: string): boolean {
  if (before === undefined || after === undefined) return false
  const { story } = bench
  for (const each of [before, after]) story.firstSteps.set(each.id, story.step)
  placed(bench, place, place === 'garden' ? 'garden' : 'table')
  story.change({ who: before, becomes: after, what: { kind: 'becomes' } })
  return true
}
