import type { Placement, Screenplay } from '@kinora/contract'
import { recipeById, recipeIn } from '../../catalog/index.ts'
import { lookOf } from './recipe-size.ts'

/** A craft that an animal rides is no higher than so many times the rider, or the rider could not be seen on it. */
const mostTimesRider = 3.2
/** Cars in which a rider would be behind glass, and the one in which he is seen. */
const closedCars: ReadonlySet<string> = new Set(['car', 'sports-car', 'taxi', 'toy-car', 'limousine'])
const openCar = 'open-car'
const mostTimesDriver = 2.5

/** Shows the craft that small animals ride no larger than lets them be seen. Doing it twice changes nothing. */
export function withRiders(drafted: Screenplay): Screenplay {
  const screenplay = withAcrobats(drafted)
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

/** Feats that are done on top of a thing on hands or feet: nobody sits there for them. */
const feats: ReadonlySet<string> = new Set(['handstand', 'cartwheel', 'backflip', 'handspring'])

/** Whoever does a feat on a drum or a box stands on it; a trampoline or a horse carries him. */
function withAcrobats(screenplay: Screenplay): Screenplay {
  const isTop = (placement: Placement | undefined): placement is Extract<Placement, { kind: 'carried' }> => placement?.kind === 'carried' && placement.on[0]?.socket === 'top'
  const shots = screenplay.shots.map((shot) => {
    const placements = { ...shot.placements }
    const acrobats = [...new Set(shot.beats.filter(({ action }) => feats.has(action)).map(({ who }) => who))].filter((who) => isTop(placements[who]))
    const standings = acrobats.flatMap((who) => { const at = placements[who]; return isTop(at) && at.on[0] !== undefined ? [{ who, relation: 'on' as const, to: at.on[0].entityId }] : [] })
    for (const who of acrobats) delete placements[who]
    return acrobats.length === 0 ? shot : { ...shot, placements, standings: [...(shot.standings ?? []), ...standings] }
  })
  const under = new Map(shots.flatMap(({ standings = [], beats }) => standings.filter(({ who, relation }) => relation === 'on' && beats.some((beat) => beat.who === who && feats.has(beat.action))).map(({ who, to }) => [to, who] as const)))
  const heightOf = (id: string): number => { const entity = [...screenplay.cast, ...screenplay.props].find((each) => each.id === id); const recipe = entity === undefined ? undefined : recipeIn(screenplay, entity.recipe); return recipe === undefined ? 0 : recipe.heightM * (entity?.appearance?.scale ?? 1) }
  const props = screenplay.props.map((prop) => {
    const times = (underFeet * heightOf(under.get(prop.id) ?? '')) / Math.max(0.01, heightOf(prop.id))
    return times <= 1 ? prop : { ...prop, appearance: { ...prop.appearance, scale: Math.round(100 * (prop.appearance?.scale ?? 1) * times) / 100 } }
  })
  return { ...screenplay, props, shots }
}
/** What a feat is done on is no lower than this share of who does it. */
const underFeet = 0.32
