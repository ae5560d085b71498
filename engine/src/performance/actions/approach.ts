import type { Vector } from '../../platform/index.ts'
import type { ActionStart } from '../action.ts'
import { footworkOf, lowerOnto, plant } from '../footwork.ts'
import { cycleOf, gaits } from '../gait.ts'
import { paceOf } from '../manner.ts'
import { planPath, type GroundPath, type Waypoint } from '../path.ts'
import { poseStanding } from './idle.ts'
import { standAt, stepOut } from './locomotion.ts'

/** Going up to something before something is done there. */
export class Approach {
  private readonly start: ActionStart
  private readonly path: GroundPath
  /** Seconds into the run at which it had arrived; undefined on the way. */
  arrivedS: number | undefined
  now: Waypoint

  /** Stops `stopM` before the goal, or stays and turns to it when it is nearer than that. */
  constructor(start: ActionStart, goal: Vector | undefined, stopM: number, speedPerLeg = 1.35) {
    this.start = start
    const { actor, beat } = start
    const speedMps = speedPerLeg * Math.sqrt(actor.body.legM) * paceOf(beat)
    const room = (beat?.durationS ?? 4) * 0.75
    const away = goal === undefined ? 0 : Math.sqrt((goal[0] - actor.stand.position[0]) * (goal[0] - actor.stand.position[0]) + (goal[2] - actor.stand.position[2]) * (goal[2] - actor.stand.position[2])) - stopM
    const hurried = Math.max(speedMps, away / Math.max(0.5, room - 0.6))
    this.path = planPath({
      from: actor.stand, speedMps: goal === undefined ? 0 : hurried, durationS: 12, accelMps2: Math.max(2, hurried * 1.5), turnRps: 4, stopsAtEnd: false,
      ...(goal === undefined ? {} : { goal: { x: goal[0], z: goal[2], stopM } }),
    })
    this.now = this.path.at(0)
  }

  /** One step of the way. Answers the seconds since it arrived, or undefined while it still walks (the body is then posed). */
  step(timeS: number): number | undefined {
    const { actor, scene } = this.start
    if (this.arrivedS !== undefined) return timeS - this.arrivedS
    const now = this.path.at(timeS)
    const soon = this.path.at(timeS + 0.25)
    this.now = now
    actor.stand = standAt(actor, scene.wayHeight(now.x, now.z), now)
    if (now.speedMps < 0.06 && soon.speedMps < 0.06 && Math.abs(soon.headingRad - now.headingRad) < 0.02) {
      this.arrivedS = timeS
      this.now = { ...now, speedMps: 0, turnRps: 0 }
      return 0
    }
    const four = actor.body.legs.some((leg) => leg.end === 'front')
    const running = now.speedMps > 2.1 * Math.sqrt(actor.body.legM)
    const name = four ? running ? 'trot' : 'amble' : running ? 'run' : 'walk'
    const cycleS = cycleOf({ legM: actor.body.legM, speedMps: now.speedMps, gravityMps2: scene.set.gravityMps2, stride: 1 })
    stepOut({ start: this.start, gait: gaits[name], name, cycleS, now, foresight: (aheadS) => this.path.at(timeS + aheadS) })
    return undefined
  }

  /** Stands where it arrived; `shape` changes the trunk before the feet are planted under it. */
  stand(shape: () => void = () => undefined): void {
    const { actor, scene } = this.start
    actor.stand = { ...standAt(actor, scene.wayHeight(this.now.x, this.now.z), this.now), velocity: [0, 0, 0] }
    poseStanding(actor, scene.timeS)
    shape()
    const footwork = footworkOf(actor, scene)
    const foresight = (): Waypoint => this.now
    footwork.settle(foresight)
    const pins = footwork.pins(gaits.walk, foresight, 1, 0)
    lowerOnto(actor, pins.filter(({ leg }) => footwork.onGround(leg)))
    plant(actor, pins)
  }
}
