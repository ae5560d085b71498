import { flightTimes } from '../../catalog/index.ts'
import { add, cos, fromEuler, mix, mixVectors, rotate, scale, sin, smoothstep, subtract, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { footGoal, placeFoot } from '../limbs.ts'
import { armLength, before, bringHand, envelope, gripOf, letGo, mainArm, take } from '../hands.ts'
import { paceOf } from '../manner.ts'
import { faceOf, partnerOf, placeOf, toolOf } from '../targets.ts'
import { bendSpine } from '../torso.ts'
import { Approach } from './approach.ts'
import { overlay } from './gestures.ts'

/** Throwing: wind up, weight back, then forward through hip, shoulder and hand; the ball leaves on the parabola that ends at the target. */
export const throwing: Action = { layer: 'body', begin: (start) => new Throwing(start) }

class Throwing implements ActionRun {
  private readonly start: ActionStart
  private readonly thing: Actor | undefined
  private readonly approach: Approach
  private readonly releaseS: number
  /** The thing has a beat of its own for its flight. */
  private readonly fliesByItself: boolean
  private thrown = false

  constructor(start: ActionStart) {
    this.start = start
    this.thing = toolOf(start.scene, start.beat)
    const arm = mainArm(start.actor)
    if (this.thing !== undefined && arm !== undefined && this.thing.seats[0]?.carrier !== start.actor) take(this.thing, start.actor, arm)
    const goal = placeOf(start.scene, start.beat)
    this.approach = new Approach(start, goal, 100)
    this.fliesByItself = start.scene.shot.beats.some(({ who, action }) => who === this.thing?.entityId && action === 'hurtle')
    this.releaseS = flightTimes.releaseS / (this.fliesByItself ? 1 : Math.sqrt(paceOf(start.beat)))
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const since = this.approach.step(timeS)
    const goal = placeOf(scene, beat)
    if (goal !== undefined) actor.gaze = { target: goal, weight: 1 }
    actor.face = { ...actor.face, mood: 'determined', moodWeight: 0.8 }
    if (since === undefined) return
    const back = smoothstep(since, 0, this.releaseS - 0.22) * (1 - smoothstep(since, this.releaseS - 0.2, this.releaseS + 0.02))
    const through = smoothstep(since, this.releaseS - 0.2, this.releaseS + 0.18) * (1 - smoothstep(since, this.releaseS + 0.4, this.releaseS + 0.9))
    this.approach.stand(() => {
      actor.rig.shift(rotate(actor.heading, [0, -0.03 * back - 0.05 * through, actor.body.legM * (-0.09 * back + 0.13 * through)]))
      bendSpine(actor, { pitch: -0.18 * back + 0.4 * through, twist: -0.75 * back + 0.5 * through })
    })
    const [arm, other] = [mainArm(actor), actor.body.arms.find((candidate) => candidate !== mainArm(actor))]
    if (arm === undefined) return
    const cocked = before(actor, arm, [0.55, 0.35, -0.35])
    const extended = before(actor, arm, [0.05, 0.35 - 0.9 * smoothstep(since, this.releaseS, this.releaseS + 0.2), 0.85])
    bringHand(actor, arm, { target: mixVectors(cocked, extended, smoothstep(since, this.releaseS - 0.2, this.releaseS + 0.02)), weight: Math.max(back, through), elbow: [1, 0.1, -0.4], curl: this.thrown ? 0 : 0.7 })
    if (other !== undefined) bringHand(actor, other, { target: before(actor, other, [0.3, 0.1 - 0.6 * through, 0.8 - 0.9 * through]), weight: Math.max(back, through) * 0.9 })
    if (!this.thrown && since >= this.releaseS) this.release(goal)
  }

  private release(goal: Vector | undefined): void {
    this.thrown = true
    const { actor, scene, beat } = this.start
    const arm = mainArm(actor)
    if (this.thing === undefined || arm === undefined) return
    const partner = partnerOf(scene, beat)
    const from = gripOf(actor, arm)
    const to = partner === undefined ? goal ?? actor.at([0, 0, 3.4]) : add(partner.rig.rootPosition, [0, 0.5 * partner.body.legM, 0])
    if (!this.fliesByItself) letGo(scene, this.thing, velocityTo(from, to, scene.set.gravityMps2))
    scene.record({ kind: 'whoosh', entityId: actor.entityId, bone: actor.model.bones[arm.hand]?.name ?? '', against: this.thing.entityId, position: from, speedMps: 8, massKg: this.thing.body.massKg, durationS: 0 })
  }
}

/** The velocity whose parabola leads from one place to another: the farther, the longer it flies. */
function velocityTo(from: Vector, to: Vector, gravityMps2: number): Vector {
  const way = subtract(to, from)
  const flightS = 0.35 + 0.085 * Math.sqrt(way[0] * way[0] + way[2] * way[2])
  return [way[0] / flightS, way[1] / flightS + gravityMps2 * flightS / 2, way[2] / flightS]
}

/** Catching: both hands go to meet it, close, and give way. */
export const catching: Action = {
  layer: 'overlay',
  begin: (start) => {
    let caught = false
    const { actor, scene, beat } = start
    const thing = toolOf(scene, beat)
    const arm = mainArm(actor)
    const reaching = overlay((_, t, lengthS) => {
      const w = envelope(t, lengthS, 0.25)
      if (thing !== undefined) actor.gaze = { target: thing.rig.rootPosition, weight: 1 }
      actor.body.arms.forEach((each) => {
        const ready = before(actor, each, [0.12, -0.15, 0.7])
        const ball = thing?.rig.rootPosition ?? ready
        const away = subtract(ball, ready)
        const near = away[0] * away[0] + away[1] * away[1] + away[2] * away[2] < 0.5 * armLength(each) * armLength(each)
        bringHand(actor, each, { target: caught ? before(actor, each, [0.1, -0.4, 0.5]) : near ? mixVectors(ready, ball, 0.8) : ready, weight: w, curl: caught ? 0.7 : 0.1 })
      })
      if (caught || thing === undefined || arm === undefined || thing.seats.length > 0) return
      const gap = subtract(thing.rig.rootPosition, gripOf(actor, arm))
      if (gap[0] * gap[0] + gap[1] * gap[1] + gap[2] * gap[2] < 0.36 * armLength(arm)) {
        caught = true
        take(thing, actor, arm)
        scene.record({ kind: 'grip', entityId: actor.entityId, bone: actor.model.bones[arm.hand]?.name ?? '', against: thing.entityId, position: thing.rig.rootPosition, speedMps: 3, massKg: thing.body.massKg, durationS: 0 })
      }
    })
    return reaching.begin(start)
  },
}

/** Kicking: up to the ball, the leg back, through it, and the ball goes. */
export const kick: Action = { layer: 'body', begin: (start) => new Kicking(start) }

class Kicking implements ActionRun {
  private readonly start: ActionStart
  private readonly ball: Actor | undefined
  private readonly approach: Approach
  private kicked = false

  constructor(start: ActionStart) {
    this.start = start
    const named = toolOf(start.scene, start.beat) ?? partnerOf(start.scene, start.beat)
    this.ball = named?.alive === true ? undefined : named
    this.approach = new Approach(start, this.ball?.rig.rootPosition, 0.46 * start.actor.body.legM)
  }

  pose(timeS: number): void {
    const { actor } = this.start
    if (this.ball !== undefined) actor.gaze = { target: this.ball.rig.rootPosition, weight: 1 }
    actor.face = { ...actor.face, mood: 'determined', moodWeight: 0.8 }
    const since = this.approach.step(timeS)
    if (since === undefined) return
    const windS = 0.38
    const hitS = windS + 0.13
    const back = smoothstep(since, 0.05, windS) * (1 - smoothstep(since, windS, hitS))
    const through = smoothstep(since, windS, hitS + 0.12) * (1 - smoothstep(since, hitS + 0.3, hitS + 0.75))
    this.approach.stand(() => {
      actor.rig.shift(rotate(actor.heading, [0.06 * actor.body.legM * Math.max(back, through), 0, -0.03 * back]))
      bendSpine(actor, { pitch: 0.12 * back - 0.22 * through, twist: 0.3 * back - 0.35 * through })
    })
    this.swingLeg({ back, through, since, windS, hitS })
    actor.body.arms.forEach((arm) => {
      const forward = arm.side === 1 ? back - through * 0.3 : -back + through
      bringHand(actor, arm, { target: before(actor, arm, [0.65, -0.35, 0.45 * forward]), weight: Math.max(back, through) * 0.9, elbow: [1, -0.4, -0.3] })
    })
    if (!this.kicked && since >= hitS) this.hit()
  }

  private swingLeg({ back, through, since, windS, hitS }: { back: number; through: number; since: number; windS: number; hitS: number }): void {
    const { actor } = this.start
    const leg = actor.body.legs.find(({ side, end }) => side === -1 && end === 'hind')
    const active = Math.max(back, through, since > windS && since < hitS + 0.3 ? 1 : 0) * (1 - smoothstep(since, hitS + 0.35, hitS + 0.75))
    if (leg === undefined || active < 0.01) return
    const legM = leg.upperM + leg.lowerM
    const swing = mix(-1, 1, smoothstep(since, windS, hitS + 0.12))
    const angle = swing < 0 ? swing * 0.75 * smoothstep(since, 0.05, windS) : swing * 1.25
    const knee = swing < 0 ? 0.6 : 0.97
    const hip = actor.rig.position(leg.upper)
    const from = actor.rig.position(leg.foot)
    const swung = add(hip, rotate(actor.heading, [leg.side * 0.02, -legM * knee * cos(angle), legM * knee * sin(angle)]))
    const goal = footGoal(leg, { ball: add(mixVectors(from, swung, active), rotate(actor.heading, [0, leg.ball[1] - actor.rig.rest(leg.foot)[1], leg.ball[2] - actor.rig.rest(leg.foot)[2]])), heading: actor.heading, pitch: swing < 0 ? 0.7 * active : 0.25 * active, toePitch: 0.4 * active })
    placeFoot(actor.rig, leg, goal)
    actor.pins = actor.pins.filter((pin) => pin.leg !== leg)
  }

  private hit(): void {
    this.kicked = true
    const { actor, scene, beat } = this.start
    if (this.ball === undefined) return
    const goal = typeof beat?.target === 'string' && beat.target === this.ball.entityId ? undefined : placeOf(scene, beat)
    const from = this.ball.stand.position
    const ahead = goal === undefined ? rotate(actor.heading, [0.05, 0, 1]) : scale(subtract(goal, from), 1 / Math.max(0.5, Math.sqrt((goal[0] - from[0]) * (goal[0] - from[0]) + (goal[2] - from[2]) * (goal[2] - from[2]))))
    const speed = 7.5 * Math.sqrt(paceOf(beat))
    const kg = this.ball.model.recipe.massKg
    scene.world.push(this.ball.entityId, [ahead[0] * speed * kg, 2.6 * kg, ahead[2] * speed * kg], this.ball.stand.position)
    scene.record({ kind: 'impact', entityId: actor.entityId, bone: actor.model.bones[actor.body.legs[0]?.foot ?? 0]?.name ?? '', against: this.ball.entityId, position: this.ball.rig.rootPosition, speedMps: speed, massKg: this.ball.body.massKg, durationS: 0 })
  }
}

/** Picking up: there, down on bent knees, hand to it, up again with it. */
export const pickUp: Action = { layer: 'body', begin: (start) => new PickingUp(start) }

class PickingUp implements ActionRun {
  private readonly start: ActionStart
  private readonly thing: Actor | undefined
  private readonly approach: Approach

  constructor(start: ActionStart) {
    this.start = start
    this.thing = toolOf(start.scene, start.beat) ?? partnerOf(start.scene, start.beat)
    this.approach = new Approach(start, this.thing?.rig.rootPosition, 0.48 * start.actor.body.legM)
  }

  pose(timeS: number): void {
    const { actor, scene } = this.start
    if (this.thing !== undefined) actor.gaze = { target: this.thing.rig.rootPosition, weight: 1 }
    const since = this.approach.step(timeS)
    if (since === undefined) return
    const down = smoothstep(since, 0.05, 0.7) * (1 - smoothstep(since, 0.85, 1.5))
    const { legM } = actor.body
    this.approach.stand(() => {
      actor.rig.shift(rotate(actor.heading, [0, -0.42 * legM * down, -0.05 * legM * down]))
      bendSpine(actor, { pitch: 0.75 * down })
    })
    const arm = mainArm(actor)
    if (arm === undefined || this.thing === undefined) return
    const mine = this.thing.seats[0]?.carrier === actor
    const target = mine ? mixVectors(before(actor, arm, [0.25, -0.55, 0.5]), actor.at([arm.side * 0.1, 0.1, 0.45 * legM]), down) : add(this.thing.rig.rootPosition, [0, 0.05, 0])
    bringHand(actor, arm, { target, weight: mine ? 1 : down, turn: fromEuler(-0.2, 0, 0), curl: mine ? 0.8 : 0.2 })
    if (!mine && since >= 0.75) {
      take(this.thing, actor, arm)
      scene.record({ kind: 'grip', entityId: actor.entityId, bone: actor.model.bones[arm.hand]?.name ?? '', against: this.thing.entityId, position: this.thing.rig.rootPosition, speedMps: 0.5, massKg: this.thing.body.massKg, durationS: 0 })
    }
  }
}

