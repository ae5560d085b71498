import type { Beat, Screenplay, SetUse, Shot } from '@kinora/contract'
import { setById } from '../../catalog/index.ts'
import type { Bodies } from '../staging/bodies.ts'
import { largestOnSurfaceM } from '../equipping/workplaces.ts'

/** Where people work on what is driven, when the film is in a room. */
const driveway = 'suburb'
/** Rooms that are made for vehicles. */
const vehicleRooms: ReadonlySet<string> = new Set(['garage', 'warehouse', 'factory', 'workshop', 'museum', 'studio', 'fire-station', 'tunnel', 'subway-station', 'stable'])

/** Where one does at home what a room is made for, and what is done nowhere in a house. */
const homes: Readonly<Record<string, string>> = {
  cook: 'kitchen', bake: 'kitchen', fry: 'kitchen', knead: 'kitchen', chop: 'kitchen', mix: 'kitchen', brew: 'kitchen',
  'brush-teeth': 'bathroom', 'brush-hair': 'bathroom', 'apply-makeup': 'bathroom', shave: 'bathroom', shower: 'bathroom', 'wash-face': 'bathroom',
  'play-piano': 'room', vacuum: 'room', knit: 'room', iron: 'room', yoga: 'room', 'yoga-on-mat': 'room', 'play-chess': 'room',
  run: 'park', gallop: 'park', rake: 'garden', dig: 'garden', plant: 'garden', water: 'garden', 'chop-wood': 'garden',
}

/**
 * A film of several steps in which each is where such a thing is done: a car is washed outside, though lunch was eaten in a room,
 * and nobody jogs in the bathroom in which he showers afterwards. A place that suits no step is one that was asked for: it stays.
 */
export function withStepSets(screenplay: Screenplay, bodies: Bodies): Screenplay {
  const { shots } = screenplay
  if (shots.length < 2) return screenplay
  const wished = shots.map((shot) => (goesOutside(shot, screenplay, bodies) ? driveway : homeOf(shot, screenplay, bodies)))
  // one place for all of them is the place of the film
  if (wished.every((recipe) => recipe === undefined) || (wished.every((recipe) => recipe === driveway))) return screenplay
  const sets = wished.reduce<SetUse[]>((all, recipe) => (recipe === undefined || all.some((set) => set.recipe === recipe) ? all : [...all, { id: recipe, recipe, label: recipe }]), [...screenplay.sets])
  const idOf = (recipe: string | undefined): string | undefined => sets.find((set) => set.recipe === recipe)?.id
  return { ...screenplay, sets, shots: shots.map((shot, i) => ({ ...shot, setId: idOf(wished[i]) ?? shot.setId })) }
}

/** The place of a step that is shown in the place of another one. */
function homeOf(shot: Shot, { sets, shots }: Screenplay, bodies: Bodies): string | undefined {
  const recipe = sets.find(({ id }) => id === shot.setId)?.recipe ?? ''
  if (spots.has(recipe) && shot.beats.some((beat) => isAboutLarge(beat, bodies))) return 'room'
  const own = homeIn(shot)
  const isOfAnother = shots.some((other) => other !== shot && other.setId === shot.setId && homeIn(other) === recipe)
  const isAnyRoom = sets.some(({ id, label }) => id === shot.setId && recipe === 'room' && label === recipe)
  return own !== undefined && own !== recipe && (isOfAnother || isAnyRoom) && setById(own) !== undefined ? own : undefined
}

/** Spots in a room on which no furniture stands. */
const spots: ReadonlySet<string> = new Set(['windowsill', 'tabletop'])
/** Whether a step is about something that stands on the floor and on no sill or table. */
function isAboutLarge({ target, with: thing }: Beat, bodies: Bodies): boolean {
  return [target, thing].some((id) => typeof id === 'string' && !bodies.isCast(id) && Math.max(bodies.extentOf(id).heightM, 2 * bodies.extentOf(id).halfWidthM) > largestOnSurfaceM)
}
/** Whether a film on a sill or a table goes on in the room about it. */
export const leavesSpot = (beats: readonly Beat[], set: string, bodies: Bodies): boolean => spots.has(set) && beats.some((beat) => isAboutLarge(beat, bodies))

/** Who runs to something, or comes running in, is no jogger. */
const isErrand = ({ action, target, manner }: Beat): boolean => action === 'run' && (target !== undefined || manner?.includes('entering') === true)
const homeIn = ({ beats }: Pick<Shot, 'beats'>): string | undefined => beats.filter((beat) => !isErrand(beat)).map(({ action }) => homes[action]).find((home) => home !== undefined)

/** Whether an action has a place of its own, for which one gets up from a table. */
export const hasHome = (action: string): boolean => homes[action] !== undefined

/** Whether two actions are done in different places: nobody jogs and showers in one. */
export const areApart = (one: string, other: string): boolean => hasHome(one) && hasHome(other) && homes[one] !== homes[other]

function goesOutside(shot: Shot, { sets }: Screenplay, bodies: Bodies): boolean {
  const recipe = sets.find(({ id }) => id === shot.setId)?.recipe ?? ''
  if (setById(recipe)?.indoor !== true || vehicleRooms.has(recipe)) return false
  const isAbout = ({ target, with: thing }: Beat): boolean => [target, thing].some((id) => typeof id === 'string' && bodies.recipeOf(id)?.kind === 'vehicle' && bodies.extentOf(id).heightM > smallestDrivenM)
  return shot.beats.some(isAbout)
}

/** What is lower than this, metres, is a toy or stands in a hall. */
const smallestDrivenM = 0.8
