import type { Appearance } from '@kinora/contract'
import { attireQualities, formWords, glowWords, moodAdjectives, nearPatterns, patternWords, roundBodies, shapeWords, sizeWords } from '../../catalog/index.ts'
import type { Word } from '../clauses/grammar.ts'
import { colorOf, materialOf } from './lexicon.ts'
import type { RecipeView } from './recipe-view.ts'

/** What becomes of an adjective: it is shown, nearly so, or sets the mood; undefined when nobody knows what to make of it. */
export type Quality = 'shown' | 'near' | 'mood' | undefined

const hairColors = new Set(['blonde', 'blond', 'ginger', 'brunette', 'redheaded', 'auburn'])
/** The age that a word gives a person; a child has its own recipe, so "young" is only a mood for most. */
const ages: Readonly<Record<string, Appearance['age']>> = { elderly: 'old', old: 'old', aged: 'old', ancient: 'old', senior: 'old' }
/** The second colour of a pattern on a thing of no pattern of its own. */
const dark = '#2b2622'
const light = '#f4f1ea'
/** What is drawn on what is made so. */
const weaves: Readonly<Record<string, NonNullable<Appearance['pattern']>>> = { wicker: { kind: 'checks', color: '#8f6836' }, lace: { kind: 'spots', color: '#cfc8ba' } }
/** Woods that are trees: an oak is made of wood anyhow. */
const ofPlants: ReadonlySet<string> = new Set(['wood', 'dark-wood', 'bamboo', 'wicker'])

/** Takes one adjective into an appearance and says what became of it. */
export function qualify(appearance: Appearance, word: Word, recipe: RecipeView): Quality {
  const { lower } = word
  const isPerson = recipe.kind === 'person'
  const [color, material, size, pattern, form] = [colorOf(lower), materialOf(lower), sizeWords[lower], patternWords[lower], formWords[lower]]
  if (isPerson && hairColors.has(lower) && 'hair' in recipe.palette && color !== undefined) {
    appearance.partColors = { ...appearance.partColors, hair: color }
    return 'shown'
  }
  if (isPerson && Object.hasOwn(attireQualities, lower)) {
    wear(appearance, attireQualities[lower] ?? '')
    return 'shown'
  }
  if (color !== undefined) takeColor(appearance, color)
  if (material !== undefined && !isPerson && !(recipe.kind === 'plant' && ofPlants.has(material) && lower !== 'wooden')) {
    appearance.material = material
    if (weaves[material] !== undefined) appearance.pattern = weaves[material]
  }
  if (size !== undefined) appearance.scale = Math.max(0.1, Math.min(10, (appearance.scale ?? 1) * size))
  if (pattern !== undefined) appearance.pattern = { kind: pattern, color: appearance.pattern?.color ?? (isDark(appearance.color) ? light : dark) }
  if (form !== undefined && form.some((factor) => factor !== 1)) appearance.stretch = stretched(appearance.stretch, form)
  if (glowWords.has(lower)) appearance.glows = true
  if (isPerson && ages[lower] !== undefined) appearance.age = ages[lower]
  const shaped = shape(appearance, lower, recipe)
  if (pattern !== undefined && nearPatterns.has(lower)) return 'near'
  const shown = color !== undefined || material !== undefined || size !== undefined || pattern !== undefined || form !== undefined || glowWords.has(lower) || (isPerson && ages[lower] !== undefined)
  return shaped ?? (shown ? 'shown' : moodAdjectives.has(lower) || lower.endsWith('ly') ? 'mood' : undefined)
}

/** Puts something on, once. */
export function wear(appearance: Appearance, ...ids: readonly string[]): void {
  appearance.wears = [...new Set([...(appearance.wears ?? []), ...ids])].slice(0, 8)
}

/** Gives a thing another form; a living body only grows round. */
function shape(appearance: Appearance, lower: string, { kind }: RecipeView): Quality {
  const form = Object.hasOwn(shapeWords, lower) ? shapeWords[lower] : undefined
  if (form === undefined) return undefined
  if (kind === 'prop' || kind === 'structure') {
    appearance.shape = form
    return 'shown'
  }
  const stretch = roundBodies[form]
  if (stretch === undefined || kind === 'plant' || kind === 'vehicle' || kind === 'clothing') return form === 'circle' ? 'shown' : undefined
  appearance.stretch = stretched(appearance.stretch, stretch)
  return 'near'
}

function isDark(hex: string | undefined): boolean {
  return hex !== undefined && [1, 3, 5].reduce((sum, i) => sum + Number.parseInt(hex.slice(i, i + 2), 16), 0) < 270
}

/** A second colour is that of a pattern: "a black and white cat". */
function takeColor(appearance: Appearance, color: string): void {
  if (appearance.color === undefined) {
    appearance.color = color
    if (appearance.pattern?.color === dark && isDark(color)) appearance.pattern = { ...appearance.pattern, color: light }
  } else if (appearance.color !== color) appearance.pattern = { kind: appearance.pattern?.kind ?? 'spots', color }
}

function stretched(before: Appearance['stretch'], by: readonly [number, number, number]): [number, number, number] {
  const [x, y, z] = before ?? [1, 1, 1]
  const bounded = (factor: number) => Math.round(Math.max(0.2, Math.min(5, factor)) * 1000) / 1000
  return [bounded(x * by[0]), bounded(y * by[1]), bounded(z * by[2])]
}
