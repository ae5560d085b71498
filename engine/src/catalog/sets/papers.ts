import type { SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

/** Papers that things are set before, by the name of their colour: sRGB. The picture lights each so that floor and backdrop are one. */
export const papers: Readonly<Record<string, string>> = {
  white: '#f4f2ee', gray: '#8f9194', blue: '#3f78d0', green: '#3f9a55', red: '#c8362e', yellow: '#f2c83a', pink: '#f29ab8', purple: '#8a5ac0', orange: '#ee8a34',
}
/** Other words for the same colours. */
const alias: Readonly<Record<string, readonly string[]>> = { gray: ['grey'], blue: ['light blue', 'sky blue', 'dark blue'], pink: ['light pink', 'pastel pink'], green: ['light green', 'dark green'], purple: ['violet', 'lavender'] }
const grounds = ['background', 'backdrop', 'screen', 'plain background', 'studio background'] as const

/** What a coloured background is called. */
export const paperNames = (color: string): string[] => [color, ...(alias[color] ?? [])].flatMap((name) => grounds.flatMap((ground) => (ground.startsWith('plain') ? [`plain ${name} background`] : ground.startsWith('studio') ? [`solid ${name} background`] : [`${name} ${ground}`])))

function paperSet(color: string, hex: string): SetRecipe {
  const isUsual = color === 'white'
  return place({
    id: isUsual ? 'studio' : `studio-${color}`, synset: 'studio.n.01', names: isUsual ? ['photo studio', 'plain background', 'plain backdrop', 'white room', ...paperNames(color)] : paperNames(color),
    surface: 'stone', ambience: 'room', stage: [8, 6], light: `paper-${color}`, indoor: true,
  }, [{ item: 'ground:studio', options: { color: hex } }])
}

/** A plain background of every colour. */
export const paperSets: readonly SetRecipe[] = Object.entries(papers).map(([color, hex]) => paperSet(color, hex))
