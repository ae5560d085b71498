import type { StagedScreenplay, StagedShot } from '../../../contract/src/index.ts'
import type { SetRecipe } from '../catalog/index.ts'
import { diceFor, type Physics } from '../platform/index.ts'
import type { Model } from '../shape/index.ts'
import type { Takes } from '../speech/index.ts'
import { Actor } from './actor.ts'
import { perchOf } from './perch.ts'
import { Performer } from './performer.ts'
import { simulationRateHz, type ContactEvent, type ShotPerformance } from './performance.ts'
import { openRigidWorld } from './physics/index.ts'
import type { Scene } from './scene.ts'
import { Terrain } from './terrain.ts'
import { poseCountOf, TrackRecorder } from './track.ts'
import { waterHeightAt } from './physics/water.ts'

export interface ShotOptions {
  physics: Physics
  staged: StagedScreenplay
  shot: StagedShot
  set: SetRecipe
  takes: Takes
  models: ReadonlyMap<string, Model>
}

/** Performs one shot from its placements to its last frame. Depends on nothing outside the shot. */
export function performShot({ physics, staged, shot, set, takes, models }: ShotOptions): ShotPerformance {
  const sceneDurationS = shot.durationS * shot.timeScale
  const events: ContactEvent[] = []
  const actors = castOf(staged, shot, models)
  const world = openRigidWorld({ physics, shot, set, models, seed: staged.seed, record: (event) => { events.push(event) } })
  const terrain = new Terrain([...actors.values()].map(({ entityId, model }) => ({ stairs: model.recipe.stairs, placement: shot.placements[entityId] })))
  const overWater = (otherwise: (x: number, z: number) => number) => (x: number, z: number) => (world.water === undefined ? otherwise(x, z) : waterHeightAt(world.water, x, z, scene.timeS))
  const scene: Scene = {
    shot, set, takes, seed: staged.seed, durationS: sceneDurationS, stepS: 1 / simulationRateHz, timeS: 0, actors, world, terrain,
    groundHeight: overWater((x, z) => terrain.stepHeight(x, z)), wayHeight: overWater((x, z) => terrain.slopeHeight(x, z)),
    record: (event) => { events.push({ ...event, timeS: scene.timeS }) },
  }
  const performers = carriersFirst([...actors.values()]).map((actor) => new Performer(actor, scene))
  const poseCount = poseCountOf(sceneDurationS)
  const recorders = performers.map(({ actor }) => new TrackRecorder(actor, poseCount, perchOf(actor, { shot, set })))
  for (let index = 0; index < poseCount; index++) {
    scene.timeS = index / simulationRateHz
    world.step(scene.timeS)
    for (const performer of performers) performer.step()
    for (const recorder of recorders) recorder.record(index)
  }
  const { water } = world
  world.close()
  return {
    shotId: shot.id, sceneDurationS, timeScale: shot.timeScale, water,
    bodies: recorders.map((recorder) => recorder.track()),
    events: events.filter(({ timeS }) => timeS <= sceneDurationS).sort((a, b) => a.timeS - b.timeS),
  }
}

/** Everybody who has a placement and a model, in the Screenplay's order, seated on whoever carries them. */
function castOf(staged: StagedScreenplay, shot: StagedShot, models: ReadonlyMap<string, Model>): Map<string, Actor> {
  const actors = new Map<string, Actor>()
  for (const entity of [...staged.cast, ...staged.props]) {
    const placement = shot.placements[entity.id]
    const model = models.get(entity.id)
    if (placement === undefined || model === undefined) continue
    actors.set(entity.id, new Actor({ entity, model, placement, dice: diceFor(staged.seed, `${shot.id}/${entity.id}`) }))
  }
  for (const actor of actors.values()) {
    const placement = shot.placements[actor.entityId]
    if (placement?.kind !== 'carried') continue
    actor.seats = placement.on.flatMap(({ entityId, socket }) => {
      const carrier = actors.get(entityId)
      return carrier === undefined || carrier === actor ? [] : [{ carrier, socket }]
    })
  }
  return actors
}

/** Carriers before whom they carry; who carries each other in a ring is taken as listed. */
function carriersFirst(actors: readonly Actor[]): Actor[] {
  const ordered: Actor[] = []
  const visiting = new Set<Actor>()
  const visit = (actor: Actor): void => {
    if (ordered.includes(actor) || visiting.has(actor)) return
    visiting.add(actor)
    for (const { carrier } of actor.seats) visit(carrier)
    ordered.push(actor)
  }
  actors.forEach(visit)
  return ordered
}
