import type { Dressing, SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

/** How far behind the middle the wall is, metres: what hangs on it and what stands before it are near each other. */
const wallM = 0.9

interface WallView { id: string; names: readonly string[]; surface?: SetRecipe['ground']['surface']; light: string; floor: Dressing['options']; wall: Dressing['options']; pieces: readonly Dressing[] }

/** A place seen before one of its walls, bare in the middle, with what tells the place at its sides. */
function wallView({ id, names, surface = 'wood', light, floor, wall, pieces }: WallView): SetRecipe {
  return place({ id, synset: 'wall.n.01', names, surface, ambience: 'room', stage: [2.2, 0.8], light, indoor: true, wallM }, [
    { item: 'ground', options: { halfM: 7, ...floor } },
    { item: 'room:shell', options: { halfWidthM: 4.6, backM: wallM, frontM: 9, heightM: 3, clearM: 1.6, ...wall } },
    ...pieces,
  ])
}

const planks = { of: 'planks', sizeM: 0.2, color: '#9a6a40', color2: '#b07c4c' } as const
const behind = 0.25 - wallM

/** Walls of rooms, for what hangs on them. */
export const wallViews: readonly SetRecipe[] = [
  wallView({ id: 'room-wall', names: ['wall of a room', 'living room wall', 'wall', 'apartment wall'], light: 'room', floor: { ...planks, rugX: 2, rugZ: 0.9, rugAtZ: 1.1, rug: '#b8483f' }, wall: { pattern: 'stripes', wall: '#8fb0a6', wall2: '#86a89e' }, pieces: [
    { item: 'piece:sofa', at: [[-3.3, 0, 0.6]], headingDeg: [90] }, { item: 'piece:pot-plant', at: [[2.9, 0, behind]], options: { scale: 1.3 } },
  ] }),
  wallView({ id: 'bedroom-wall', names: ['bedroom wall', 'nursery wall'], surface: 'carpet', light: 'room', floor: { ...planks, rugX: 1.7, rugZ: 0.9, rugAtZ: 1, rug: '#8a9ac8', rugTrim: '#f4ecd8' }, wall: { pattern: 'stripes', wall: '#c8d0e0', wall2: '#b4c0d8' }, pieces: [
    { item: 'piece:bed', at: [[3, 0, 0.4]], options: { color: '#d8707c' } }, { item: 'piece:nightstand', at: [[1.75, 0, behind]] }, { item: 'piece:wardrobe', at: [[-3.2, 0, behind]] },
  ] }),
  wallView({ id: 'kitchen-wall', names: ['kitchen wall'], surface: 'stone', light: 'bright', floor: { of: 'tiles', sizeM: 0.5, color: '#f0e8d8', color2: '#b8ccc4', gloss: 0.2 }, wall: { pattern: 'tiles', wall: '#f2efe4', wall2: '#f2efe4' }, pieces: [
    { item: 'piece:fridge', at: [[-2.5, 0, behind]] }, { item: 'piece:stove', at: [[2, 0, behind]] }, { item: 'piece:counter', at: [[2.6, 0, behind], [3.2, 0, behind]] }, { item: 'piece:hood', at: [[2, 1.75, behind]] },
  ] }),
  wallView({ id: 'bathroom-wall', names: ['bathroom wall'], surface: 'stone', light: 'bright', floor: { of: 'tiles', sizeM: 0.3, color: '#f4f6f4', color2: '#7ab0b8', gloss: 0.3 }, wall: { pattern: 'tiles', wall: '#eef4f4', wall2: '#6ab0bc', dadoM: 1 }, pieces: [
    { item: 'piece:toilet', at: [[-2.4, 0, behind]] }, { item: 'piece:basin', at: [[2, 0, behind]] }, { item: 'piece:towel', at: [[-1.5, 0.9, -wallM + 0.03]] },
  ] }),
  wallView({ id: 'office-wall', names: ['office wall'], surface: 'carpet', light: 'bright', floor: { of: 'carpet', color: '#6a7484', color2: '#626c7c' }, wall: { pattern: 'panels', wall: '#e4e6e4' }, pieces: [
    { item: 'piece:computer-desk', at: [[2.7, 0, 0]], headingDeg: [-60] }, { item: 'piece:pot-plant', at: [[-2.6, 0, behind]], options: { scale: 1.3 } },
  ] }),
]
