import type { Appearance } from '@kinora/contract'
import { formWords, glowWords, moodAdjectives, patternWords, sizeWords } from '../catalog/index.ts'
import type { Word } from './grammar.ts'
import { colorOf, materialOf } from './lexicon.ts'
import type { RecipeView } from './recipe-view.ts'

/** What becomes of an adjective: it is shown, or sets the mood; undefined when nobody knows what to make of it. */
export type Quality = 'shown' | 'mood' | undefined

const hairColors = new Set(['blonde', 'blond', 'ginger', 'brunette', 'redheaded'])
/** The age that a word gives a person; a child has its own recipe, so "young" is only a mood for most. */
const ages: Readonly<Record<string, Appearance['age']>> = { elderly: 'old', old: 'old', aged: 'old', ancient: 'old', senior: 'old' }
/** The second colour of a pattern on a thing of no pattern of its own. */
const dark = '#2b2622'
const light = '#f4f1ea'

/** Takes one adjective into an appearance and says what became of it. */
export function qualify(appearance: Appearance, word: Word, recipe: RecipeView): Quality {
  const { lower } = word
  const isPerson = recipe.kind === 'person'
  const [color, material, size, pattern, form] = [colorOf(lower), materialOf(lower), sizeWords[lower], patternWords[lower], formWords[lower]]
  if (isPerson && hairColors.has(lower) && 'hair' in recipe.palette && color !== undefined) {
    appearance.partColors = { ...appearance.partColors, hair: color }
    return 'shown'
  }
  if (color !== undefined) takeColor(appearance, color)
  if (material !== undefined && !isPerson) appearance.material = material
  if (size !== undefined) appearance.scale = Math.max(0.1, Math.min(10, (appearance.scale ?? 1) * size))
  if (pattern !== undefined) appearance.pattern = { kind: pattern, color: appearance.color === dark ? light : dark }
  if (form !== undefined && form.some((factor) => factor !== 1)) appearance.stretch = stretched(appearance.stretch, form)
  if (glowWords.has(lower)) appearance.glows = true
  if (isPerson && ages[lower] !== undefined) appearance.age = ages[lower]
  const shown = color !== undefined || material !== undefined || size !== undefined || pattern !== undefined || form !== undefined || glowWords.has(lower) || (isPerson && ages[lower] !== undefined)
  return shown ? 'shown' : moodAdjectives.has(lower) || lower.endsWith('ly') ? 'mood' : undefined
}

/** A second colour is that of a pattern: "a black and white cat". */
function takeColor(appearance: Appearance, color: string): void {
  if (appearance.color === undefined) appearance.color = color
  else if (appearance.color !== color) appearance.pattern = { kind: appearance.pattern?.kind ?? 'spots', color }
}

function stretched(before: Appearance['stretch'], by: readonly [number, number, number]): [number, number, number] {
  const [x, y, z] = before ?? [1, 1, 1]
  const bounded = (factor: number) => Math.round(Math.max(0.2, Math.min(5, factor)) * 1000) / 1000
  return [bounded(x * by[0]), bounded(y * by[1]), bounded(z * by[2])]
}
