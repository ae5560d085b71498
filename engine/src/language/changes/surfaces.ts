import { befall, heldIn, placed, type TrialReader } from '../trials/bench.ts'
import { colorOf } from '../words/lexicon.ts'
import type { ChangeKind } from '../story.ts'

/*
 * Grounds that change and things that are used up: a wet sidewalk that dries, mown grass that turns brown, soap that grows less on its dish.
 */

/** It draws back from its edge, and is gone. */
const driesUp: readonly ChangeKind[] = [{ kind: 'size', fromScale: 1, toScale: 0.05 }, { kind: 'visibility', to: 'hidden' }]
const fillsUp: readonly ChangeKind[] = [{ kind: 'size', fromScale: 0.05, toScale: 1 }]

const grounds: Readonly<Record<string, string>> = { sidewalk: 'city-square', pavement: 'city-square', patio: 'backyard', walkway: 'park', street: 'street', road: 'countryside-road', driveway: 'suburb', roof: 'rooftop', deck: 'backyard', floor: 'room', ground: 'park', court: 'basketball-court', runway: 'airport' }
/** Grounds that are laid with slabs: they are dark where they are wet. */
const slabbed: ReadonlySet<string> = new Set(['sidewalk', 'pavement', 'patio', 'walkway', 'driveway'])
const wetStone = '#55565a'
const dryStone = '#cfc8ba'

/** "A wet sidewalk dries": what is dark and shines draws back, and so does the puddle on it. */
export const dries: TrialReader = (text, bench) => {
  const match = new RegExp(`\\b(${Object.keys(grounds).join('|')})\\b[^.]*?\\b(?:dries|drying|dried|(?:from wet|becom(?:es|ing)|turn(?:s|ing)|goes) (?:to )?dry|from dry to wet|(?:gets|becomes|turns) wet)\\b`, 'i').exec(text)
  const ground = (match?.[1] ?? '').toLowerCase()
  const set = grounds[ground]
  if (match === null || set === undefined || !bench.lexicon.knowsSet(set)) return false
  bench.story.places.push({ place: { recipe: set, label: ground, approximated: false }, step: bench.story.step })
  const isSlabbed = slabbed.has(ground)
  const wet = bench.casting.bring({ recipe: isSlabbed ? 'sidewalk-slabs' : 'wet-patch', label: `wet ${ground}`, appearance: isSlabbed ? { material: 'ceramic' } : {} })
  const puddle = bench.casting.bring({ recipe: 'street-puddle', label: 'puddle', appearance: {} })
  if (wet === undefined || puddle === undefined) return false
  bench.story.stand({ who: puddle, relation: 'on', to: wet })
  const getsWet = /\bwet\s*$|\bdry to wet\b/i.test(match[0])
  const [from, to] = getsWet ? [dryStone, wetStone] : [wetStone, dryStone]
  befall(bench, puddle, getsWet ? fillsUp : driesUp)
  return befall(bench, wet, isSlabbed ? [{ kind: 'color', from, to, patches: true, ...(getsWet ? {} : { material: 'concrete' }) }] : getsWet ? fillsUp : driesUp)
}

const greenGrass = '#4fae2e'
const hay = '#a5762f'
/** "Freshly cut grass changing from bright green to brown": mown and strewn with what was cut, out of doors. */
export const grassTurns: TrialReader = (text, bench) => {
  const match = /\b(?:(?:freshly |newly |just )?(?:cut|mown|mowed|trimmed|clipped)\s+(?:grass|lawn|hay)|(?:grass|lawn) clippings?|lawn)\b[^.]*?\b((?:turn|chang|fad|dr(?:y|ies)|wilt|wither|brown|yellow|go|becom|shift|transition)\w*)\b(.*)$/i.exec(text)
  if (match === null || /\b(?:man|woman|boy|girl|person|people|he|she|snow|frost|rain|mower|cow|horse|sheep)\b/i.test(text)) return false
  const told = `${match[1] ?? ''} ${match[2] ?? ''}`
  const colors = (told.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => colorOf(word.replace(/^(brown|yellow)(?:s|ing|ish)$/, '$1'))).filter((hex) => hex !== undefined)
  if (colors.length === 0 && !/^(?:dr|wilt|wither)/i.test(match[1] ?? '')) return false
  const isFirst = /\bfrom\b/i.test(told) && colors.length > 1
  // green is that of grass, and brown that of hay
  const [from, to] = [greenGrass, isGreen(colors.at(-1)) ? greenGrass : hay]
  const grass = bench.casting.bring({ recipe: 'mown-grass', label: 'cut grass', appearance: {} })
  placed(bench, 'backyard', 'garden')
  return befall(bench, grass, [{ kind: 'color', from: isFirst && to === greenGrass ? hay : from, to }])
}
function isGreen(hex: string | undefined): boolean {
  const [red = 0, green = 0, blue = 0] = hex === undefined ? [] : [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return green > red && green > blue
}

/** What is left of a bar of soap. */
const sliver = 0.3
/** "A soap bar diminishing with each use": it grows less, its dish does not. */
export const isUsedUp: TrialReader = (text, bench) => {
  if (!/\b(?:soap(?: bar)?|bar of soap|cake of soap)\b[^.]*\b(?:diminish|shrink|dwindl|smaller|wear|worn|used up|us(?:es|ing) up|thinner|sliver|dissolv|disappear|eras)/i.test(text) || /\b(?:man|woman|boy|girl|person|hands?|he|she|water)\b/i.test(text)) return false
  const dish = bench.casting.bring({ recipe: 'soap-dish', label: 'soap dish', appearance: {} })
  const soap = bench.casting.bring({ recipe: 'soap-cake', label: 'bar of soap', appearance: {} })
  if (dish === undefined || soap === undefined) return false
  heldIn(bench, { who: soap, holder: dish, at: 'on' })
  placed(bench, 'tabletop', 'table')
  return befall(bench, dish, []) && befall(bench, soap, [{ kind: 'size', fromScale: 1, toScale: sliver }])
}
