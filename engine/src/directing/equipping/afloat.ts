import type { Screenplay, Shot } from '@kinora/contract'
import { recipeIn, setById, type Recipe } from '../../catalog/index.ts'
import { carriersIn } from '../staging/bodies.ts'

/** What is done in or on the water. */
const onWater = new Set(['swim', 'row', 'paddle', 'surf'])
/** Animals that are in the water wherever there is any. */
const waterfowl = new Set(['duck', 'swan', 'goose', 'pelican', 'beaver', 'otter', 'hippopotamus', 'crocodile', 'turtle', 'sea-turtle', 'frog'])

/** What grows on the water: who is on it, or between such, is out there. */
export const floatingPlants: ReadonlySet<string> = new Set(['lotus'])

/** What they do there; for anything else they come ashore. */
const inWater = new Set([...onWater, 'idle', 'look', 'eat', 'sleep', 'vocalize', 'fly', 'dive', 'hop'])

/** The Screenplay with everybody who swims or sails on a lake or a river in the middle of it, not on its shore. Doing it twice changes nothing. */
export function afloat(screenplay: Screenplay): Screenplay {
  const sets = screenplay.sets.map((set) => {
    const water = setById(set.recipe)?.afloat
    const shots = screenplay.shots.filter(({ setId }) => setId === set.id)
    return water !== undefined && shots.length > 0 && shots.every((shot) => isOnWater(shot, screenplay)) ? { ...set, recipe: water } : set
  })
  return { ...screenplay, sets }
}

function isOnWater(shot: Shot, screenplay: Screenplay): boolean {
  const recipes = new Map([...screenplay.cast, ...screenplay.props].map(({ id, recipe }) => [id, recipeIn(screenplay, recipe)]))
  const carried = carriersIn(shot.placements ?? {})
  const doing = (id: string) => shot.beats.filter(({ who }) => who === id).map(({ action }) => action)
  const swims = (id: string): boolean => isOnPads(id) || doing(id).some((action) => onWater.has(action)) || isFish(recipes.get(id)) || (waterfowl.has(recipes.get(id)?.id ?? '') && doing(id).every((action) => inWater.has(action))) || (isBoat(recipes.get(id)?.id) && doing(id).length > 0)
  const isOnPads = (id: string): boolean => (shot.standings ?? []).some(({ who, to }) => who === id && floatingPlants.has(recipes.get(to)?.id ?? ''))
  const bodies = [...screenplay.cast.map(({ id }) => id), ...screenplay.props.map(({ id }) => id).filter((id) => isBoat(recipes.get(id)?.id))]
  const needsGround = (id: string): boolean => !swims(id) && !carried.has(id) && doing(id).some((action) => action !== 'fly' && action !== 'look')
  return bodies.some(swims) && !bodies.some(needsGround)
}

const isFish = (recipe: Recipe | undefined): boolean => recipe?.locomotion === 'fish' || recipe?.locomotion === 'octopus'
/** Whether a recipe is of a craft that goes on water. */
export const isBoat = (recipe: string | undefined): boolean => recipe !== undefined && boats.has(recipe)
const boats = new Set(['boat', 'paper-boat', 'sailboat', 'motorboat', 'ship', 'cruise-ship', 'cargo-ship', 'pirate-ship', 'canoe', 'kayak', 'gondola', 'raft', 'submarine', 'jet-ski', 'paddleboard', 'surfboard', 'houseboat', 'tugboat', 'toy-boat'])
