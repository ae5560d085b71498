import type { Prop, Screenplay } from '@kinora/contract'
import { recipeById, recipeIn } from '../../catalog/index.ts'
import { clamp } from '../../platform/index.ts'
import { sizeOf } from './recipe-size.ts'

/** A slope is so many sizes of who goes over it long; of what rolls down it, which is small, so many. */
const lengths = { ofGoer: 2, ofBall: 9 }
/** A slope becomes no smaller and no larger than so many times itself. */
const times = { least: 0.05, most: 6 }

/** A film in which every ramp, slide and hillside that is gone up or down is as large as suits who goes: both are seen. */
export function withSlopes(screenplay: Screenplay): Screenplay {
  const entities = new Map<string, Prop>([...screenplay.cast, ...screenplay.props].map((entity) => [entity.id, entity]))
  const scales = new Map<string, number>()
  for (const [who, scale] of runningDown(screenplay, entities)) scales.set(who, scale)
  for (const { who, target, manner = [] } of screenplay.shots.flatMap(({ beats }) => beats)) {
    const [goer, slope] = [entities.get(who), typeof target === 'string' ? entities.get(target) : undefined]
    const [own, its] = [goer, slope].map((entity) => (entity === undefined ? undefined : recipeIn(screenplay, entity.recipe)))
    if (goer === undefined || slope === undefined || own === undefined || its?.stairs?.slope === undefined || !manner.some((each) => each === 'upwards' || each === 'downwards')) continue
    const riders = screenplay.shots.flatMap(({ placements = {} }) => Object.entries(placements)).flatMap(([id, placement]) => (placement.kind === 'carried' && placement.on.some(({ entityId }) => entityId === who) ? entities.get(id) ?? [] : []))
    const sizeM = Math.max(...[goer, ...riders].map((entity) => { const recipe = recipeIn(screenplay, entity.recipe); return recipe === undefined ? 0 : sizeOf(recipe, entity.appearance) }))
    const wantedM = own.affordances.includes('roll') ? lengths.ofBall * own.heightM * (goer.appearance?.scale ?? 1) : lengths.ofGoer * sizeM
    scales.set(slope.id, Math.max(scales.get(slope.id) ?? 0, clamp(wantedM / (its.stairs.count * its.stairs.goingM), times.least, times.most)))
  }
  if (scales.size === 0) return screenplay
  return { ...screenplay, props: screenplay.props.map((prop) => { const scale = scales.get(prop.id); return scale === undefined ? prop : { ...prop, appearance: { ...prop.appearance, scale: Math.round(scale * 1000) / 1000 } } }) }
}

/** What runs down the side of a thing is no higher than this share of it: a drop on a pane. */
const dropShare = 0.16

/** How small those things are that run down or up the side of another. */
function runningDown({ shots }: Screenplay, entities: ReadonlyMap<string, Prop>): Map<string, number> {
  const heightOf = (id: string): number => { const entity = entities.get(id); return (recipeById(entity?.recipe ?? '')?.heightM ?? 0) * (entity?.appearance?.scale ?? 1) }
  return new Map(shots.flatMap(({ beats }) => beats).flatMap(({ who, action, target, manner = [] }) => {
    const isRunning = action === 'drift' && typeof target === 'string' && recipeById(entities.get(target)?.recipe ?? '')?.stairs === undefined && manner.some((each) => each === 'upwards' || each === 'downwards')
    const times = isRunning ? (dropShare * heightOf(target)) / heightOf(who) : Infinity
    return times < 1 ? [[who, (entities.get(who)?.appearance?.scale ?? 1) * times] as const] : []
  }))
}
