import type { Beat, Screenplay, Shot } from '@kinora/contract'
import { setById } from '../catalog/index.ts'
import type { Bodies } from './bodies.ts'

/** Where people work on what is driven, when the film is in a room. */
const driveway = 'suburb'
/** Rooms that are made for vehicles. */
const vehicleRooms: ReadonlySet<string> = new Set(['garage', 'warehouse', 'factory', 'workshop', 'museum', 'studio'])

/** A film of several steps in which each is where such a thing is done: a car is washed outside, though lunch was eaten in a room. */
export function withStepSets(screenplay: Screenplay, bodies: Bodies): Screenplay {
  if (screenplay.shots.length < 2) return screenplay
  const outside = new Set(screenplay.shots.filter((shot) => goesOutside(shot, screenplay, bodies)))
  if (outside.size === 0 || outside.size === screenplay.shots.length) return screenplay
  const known = screenplay.sets.find(({ recipe }) => recipe === driveway)
  const set = known ?? { id: driveway, recipe: driveway, label: 'driveway' }
  return { ...screenplay, sets: known === undefined ? [...screenplay.sets, set] : screenplay.sets, shots: screenplay.shots.map((shot) => (outside.has(shot) ? { ...shot, setId: set.id } : shot)) }
}

function goesOutside(shot: Shot, { sets }: Screenplay, bodies: Bodies): boolean {
  const recipe = sets.find(({ id }) => id === shot.setId)?.recipe ?? ''
  if (setById(recipe)?.indoor !== true || vehicleRooms.has(recipe)) return false
  const isAbout = ({ target, with: thing }: Beat): boolean => [target, thing].some((id) => typeof id === 'string' && bodies.recipeOf(id)?.kind === 'vehicle' && bodies.extentOf(id).heightM > smallestDrivenM)
  return shot.beats.some(isAbout)
}

/** What is lower than this, metres, is a toy or stands in a hall. */
const smallestDrivenM = 0.8
