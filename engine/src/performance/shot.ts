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
  shareSeats([...actors.values()])
  return actors
}

/** How far apart two sit who share a seat, in heights of one, beside and behind each other; at least; and the share of the seat that they have between them. */
const onOneSeat = { beside: 0.3, behind: 0.42, least: 0.22, share: 1.2 }

/** Those who are on the same place of one thing are side by side along it, or one behind the other in what is long. */
function shareSeats(actors: readonly Actor[]): void {
  for (const actor of actors) {
    const [seat, more] = actor.seats
    if (seat === undefined || more !== undefined || !actor.alive || seat.carrier.alive) continue
    const sharers = actors.filter(({ alive, seats }) => alive && seats.length === 1 && seats[0]?.carrier === seat.carrier && seats[0]?.socket === seat.socket)
    if (sharers.length < 2) continue
    const { min, max } = seat.carrier.model.bounds
    const [wideM, longM] = [max[0] - min[0], max[2] - min[2]]
    const isLong = longM > wideM
    const { heightM } = actor.model.recipe
    const apartM = Math.min((isLong ? onOneSeat.behind : onOneSeat.beside) * heightM, Math.max(onOneSeat.least * heightM, (onOneSeat.share * Math.max(wideM, longM)) / (2 * sharers.length)))
    const alongM = apartM * (sharers.indexOf(actor) - (sharers.length - 1) / 2)
    actor.seatShift = isLong ? [0, 0, -alongM] : [alongM, 0, 0]
  }
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
