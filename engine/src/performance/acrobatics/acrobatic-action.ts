import { add, addScaled, atan2, clamp, inverse, length, multiply, rotate, scale, subtract, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { ContactKind } from '../performance.ts'
import { Rig } from '../rig.ts'
import { carriedGroundOf, solidGroundOf, type Ground } from './ground.ts'
import { limbsOf, type LimbName } from './key-poses.ts'
import { Routine } from './routine.ts'
import { planTimeline, type Key, type Stance } from './timeline.ts'

/** Draws a skill for an occasion: how many turns, which body. */
export type Skill = (start: ActionStart) => readonly Key[]

/** Nobody waits longer than this for a calm moment. */
const longestWaitS = 1.6

/** Makes an action of a skill. */
export function acrobatic(skill: Skill): Action {
  return { layer: 'body', begin: (start) => new AcrobaticRun(start, skill(start)) }
}

interface Cue { timeS: number; kind: ContactKind; bone: number; speedMps: number; at: Vector; durationS: number }

class AcrobaticRun implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly routine: Routine
  private readonly ground: Ground
  private cues: readonly Cue[]
  private readonly massKg: number
  private readonly homeOffset: Vector
  private readonly waitS: number
  private momentum: Vector | undefined

  constructor(start: ActionStart, keys: readonly Key[]) {
    const { actor, scene, beat } = start
    this.start = start
    this.ground = carriedGroundOf(actor, scene) ?? solidGroundOf(actor)
    const rig = new Rig(actor.model)
    this.homeOffset = rig.centreOfMass()
    const request = { keys, body: actor.body, rig, gravityMps2: scene.set.gravityMps2, stance: stanceOf(start, this.ground) }
    const keptFreeS = this.ground.moves ? longestWaitS : 0
    const timeline = planTimeline({ ...request, durationS: beat === undefined ? undefined : Math.max(beat.durationS - keptFreeS, Math.min(beat.durationS, planTimeline({ ...request, durationS: undefined }).durationS)) })
    this.routine = new Routine(timeline, actor.body, rig)
    this.massKg = actor.body.massKg
    this.cues = cuesOf(this.routine)
    const [first] = this.routine.takeoffs
    const spareS = Math.min(longestWaitS, Math.max(0, (beat?.durationS ?? 0) - timeline.durationS))
    this.waitS = first === undefined ? 0 : this.ground.waitS({ takeoffS: first.startS, landingS: first.endS, mostS: spareS })
  }

  pose(timeS: number): void {
    const { actor } = this.start
    const { routine, ground } = this
    const t = clamp(timeS - this.waitS, 0, routine.durationS)
    const aloft = routine.flightAt(t) !== undefined
    ground.step({ aloft, ...routine.pushAt(t) })
    const { center } = routine.wholeAt(t)
    routine.pose(actor.rig, t, ground.footing, ground.ride(center))
    this.fly(t, ground.ride(center))
    this.pinFeet(t, aloft)
    this.moveStand(t, center)
    if (!aloft) this.pressGround(t)
    this.sendCues(timeS - this.waitS)
    this.wearFace(t, aloft)
  }

  /** In the air the whole body goes on with the momentum it left the ground with, also over a deck that has turned away since. */
  private fly(t: number, center: Vector): void {
    const flight = this.routine.flightAt(t)
    if (flight === undefined) {
      this.momentum = undefined
      return
    }
    this.momentum ??= rotate(this.ground.footing.rotation, flight.turning.momentum)
    this.start.actor.flight = { center, momentum: this.momentum }
  }

  /** Wide awake for the skill, proud once the last flight has ended on the feet. */
  private wearFace(t: number, aloft: boolean): void {
    const { actor } = this.start
    const last = this.routine.takeoffs.at(-1)
    const proud = last !== undefined && t > last.endS + 0.25 && !last.to.on.includes('trunk')
    actor.face = { ...actor.face, eyesWide: 0.5, mood: proud ? 'happy' : 'determined', moodWeight: proud ? 0.9 : aloft ? 0.7 : 0.3 }
  }

  private pinFeet(t: number, aloft: boolean): void {
    const { actor } = this.start
    if (aloft) return
    actor.pins = this.routine.standingAt(t).flatMap((contact) =>
      contact.limb.end === 'foot' ? [{ leg: contact.limb.leg, goal: this.routine.footGoal(actor.rig, t, contact, this.ground.footing) }] : [])
  }

  /** The stand follows the centre of mass over the ground, so that what comes next begins where this ended. */
  private moveStand(t: number, center: Vector): void {
    const { actor, scene } = this.start
    const yaw = this.routine.yawAt(t)
    const offset = rotate(turnY(yaw), [this.homeOffset[0], 0, this.homeOffset[2]])
    const position = this.ground.footing.place([center[0] - offset[0], 0, center[2] - offset[2]])
    const velocity = scale(subtract(position, actor.stand.position), 1 / scene.stepS)
    const [x, , z] = rotate(multiply(this.ground.footing.rotation, turnY(yaw)), [0, 0, 1])
    actor.stand = { position, headingRad: atan2(x, z), velocity }
  }

  /** Newton's third law: what accelerates the body presses the ground the other way. */
  private pressGround(t: number): void {
    const { scene } = this.start
    const h = scene.stepS
    const inside = Math.min(Math.max(t, h), this.routine.durationS - h)
    const at = (time: number): Vector => this.routine.wholeAt(time).center
    const bothSidesStand = this.routine.flightAt(inside - h) === undefined && this.routine.flightAt(inside + h) === undefined
    const acceleration = bothSidesStand ? scale(add(subtract(at(inside + h), at(inside)), subtract(at(inside - h), at(inside))), 1 / (h * h)) : [0, 0, 0] as Vector
    const upward = Math.max(0, scene.set.gravityMps2 + acceleration[1])
    const standing = this.routine.standingAt(t)
    const middle = scale(standing.reduce<Vector>((sum, { place }) => add(sum, place), [0, 0, 0]), 1 / Math.max(1, standing.length))
    this.ground.press([0, -this.massKg * upward, 0], [middle[0], 0, middle[2]])
  }

  private sendCues(timeS: number): void {
    const { actor, scene } = this.start
    const due = this.cues.filter((cue) => cue.timeS <= timeS)
    if (due.length === 0) return
    this.cues = this.cues.filter((cue) => cue.timeS > timeS)
    const against = actor.seats[0]?.carrier.entityId ?? scene.set.ground.surface
    for (const { kind, bone, speedMps, at, durationS } of due) {
      scene.record({ kind, entityId: actor.entityId, bone: actor.model.bones[bone]?.name ?? '', against, position: this.ground.footing.place(at), speedMps, massKg: this.massKg, durationS })
    }
  }
}

/** Where the feet stand as it begins, in the skill's axes; feet far from home are taken to be at home. */
function stanceOf({ actor }: ActionStart, ground: Ground): Map<LimbName, Stance> {
  const stance = new Map<LimbName, Stance>()
  const unturned = inverse(ground.footing.rotation)
  const base = ground.footing.place([0, 0, 0])
  for (const limb of limbsOf(actor.body)) {
    if (limb.end !== 'foot') continue
    const { leg } = limb
    const place = rotate(unturned, subtract(actor.rig.point(leg.toe ?? leg.foot, leg.ball), base))
    const [x, , z] = rotate(unturned, rotate(actor.rig.world(leg.foot), [0, 0, 1]))
    if (length(subtract(place, leg.ball)) < 0.25 * actor.body.legM) stance.set(limb.name, { place, yawRad: atan2(x, z) })
  }
  return stance
}

/** What is heard and seen of a routine: hands and feet that land, take-offs, the air, blades on ice. */
function cuesOf(routine: Routine): Cue[] {
  const flights = routine.takeoffs
  const fromContacts = routine.timeline.contacts.flatMap((contact): Cue[] => {
    const { limb, startS, endS, place, glides } = contact
    const bone = limb.end === 'foot' ? limb.leg.foot : limb.arm.hand
    const landed = flights.find((flight) => flight.endS === startS)
    const left = flights.find((flight) => flight.startS === endS)
    const speedMps = landed === undefined ? 0.6 : Math.max(0.6, Math.abs(landed.flight.velocity[1] - landed.flight.gravityMps2 * landed.flight.durationS))
    const kind = limb.end === 'hand' ? 'impact' : landed === undefined ? 'step' : 'land'
    return [
      ...(startS > 0 ? [{ timeS: startS, kind, bone, speedMps, at: place, durationS: 0 } as const] : []),
      ...(glides ? [{ timeS: startS, kind: 'slide', bone, speedMps: 3, at: place, durationS: endS - startS } as const] : []),
      ...(left !== undefined && limb.end === 'foot' ? [{ timeS: endS, kind: 'takeoff', bone, speedMps: left.flight.velocity[1], at: place, durationS: 0 } as const] : []),
    ]
  })
  const whooshes = flights.filter(({ flight }) => flight.durationS > 0.35).map(({ startS, flight, from }): Cue => ({
    timeS: startS + 0.1, kind: 'whoosh', bone: 0, speedMps: length(flight.velocity), at: addScaled(from.center, flight.velocity, 0.1), durationS: flight.durationS - 0.1,
  }))
  const thuds = flights.filter(({ to }) => to.on.includes('trunk')).map(({ endS, flight, to }): Cue => ({
    timeS: endS, kind: 'land', bone: 0, speedMps: Math.abs(flight.velocity[1] - flight.gravityMps2 * flight.durationS), at: [to.center[0], 0, to.center[2]], durationS: 0,
  }))
  return [...fromContacts, ...whooshes, ...thuds]
}
