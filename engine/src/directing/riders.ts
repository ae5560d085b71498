import type { Screenplay } from '@kinora/contract'
import { recipeById, recipeIn } from '../catalog/index.ts'
import { lookOf } from './recipe-size.ts'

/** A craft that an animal rides is no higher than so many times the rider, or the rider could not be seen on it. */
const mostTimesRider = 3.2
/** Cars in which a rider would be behind glass, and the one in which he is seen. */
const closedCars: ReadonlySet<string> = new Set(['car', 'sports-car', 'taxi', 'toy-car', 'limousine'])
const openCar = 'open-car'
const mostTimesDriver = 2.5

/** Shows the craft that small animals ride no larger than lets them be seen. Doing it twice changes nothing. */
export function withRiders(screenplay: Screenplay): Screenplay {
  const looks = new Map([...screenplay.cast, ...screenplay.props].flatMap(({ id, recipe, appearance }) => { const found = recipeIn(screenplay, recipe); return found === undefined ? [] : [[id, lookOf(found, appearance)] as const] }))
  const animals = new Set(screenplay.cast.filter(({ recipe }) => recipeById(recipe)?.kind === 'animal').map(({ id }) => id))
  const isCar = (id: string): boolean => { const recipe = screenplay.props.find((prop) => prop.id === id)?.recipe ?? ''; return recipe === openCar || closedCars.has(recipe) }
  const most = new Map<string, number>()
  for (const { placements = {} } of screenplay.shots) {
    for (const [rider, placement] of Object.entries(placements)) {
      if (placement.kind !== 'carried' || placement.posture !== 'sit' || !animals.has(rider)) continue
      for (const { entityId } of placement.on) most.set(entityId, Math.max(most.get(entityId) ?? 0, (isCar(entityId) ? mostTimesDriver : mostTimesRider) * (looks.get(rider) ?? 0)))
    }
  }
  const props = screenplay.props.map((prop) => {
    const share = (most.get(prop.id) ?? Infinity) / (looks.get(prop.id) ?? 1)
    const recipe = most.has(prop.id) && closedCars.has(prop.recipe) ? openCar : prop.recipe
    return recipeById(recipe)?.kind !== 'vehicle' || share > 0.98 ? { ...prop, recipe } : { ...prop, recipe, appearance: { ...prop.appearance, scale: Math.round((prop.appearance?.scale ?? 1) * share * 1000) / 1000 } }
  })
  return { ...screenplay, props }
}
