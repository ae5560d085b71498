import { add, fromEuler, mixVectors, multiply, pi, rotate, sin, smoothstep, tau, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import type { Arm } from '../body.ts'
import { armLength, before, bringHand, envelope, freeArm, gripOf, holdAt, mainArm, shoulders, take } from '../hands.ts'
import { faceOf, partnerOf, toolOf } from '../targets.ts'
import { bendNeck, bendSpine, tipHead } from '../torso.ts'
import { Approach } from './approach.ts'
import { overlay } from './gestures.ts'

/** Hugging: up to the other, arms round the back, cheek to shoulder, a slow sway. */
export const hug: Action = { layer: 'body', begin: (start) => new Hugging(start) }

class Hugging implements ActionRun {
  private readonly start: ActionStart
  private readonly approach: Approach
  private readonly partner: Actor | undefined

  constructor(start: ActionStart) {
    this.start = start
    this.partner = partnerOf(start.scene, start.beat)
    this.approach = new Approach(start, this.partner?.stand.position, 0.24 * start.actor.body.legM + 0.24 * (this.partner?.body.legM ?? 0.7))
  }

  pose(timeS: number): void {
    const { actor } = this.start
    actor.face = { ...actor.face, mood: 'happy', moodWeight: 1 }
    if (this.partner !== undefined) actor.gaze = { target: faceOf(this.partner), weight: 0.7 }
    const since = this.approach.step(timeS)
    if (since === undefined) return
    const w = smoothstep(since, 0, 0.55)
    this.approach.stand(() => {
      actor.rig.shift(rotate(actor.heading, [0.02 * sin(tau * 0.35 * since) * w, 0, 0.05 * w]))
      bendSpine(actor, { pitch: 0.12 * w })
    })
    embrace(actor, this.partner, { weight: w, high: true })
  }
}

/** Being hugged: the arms come up round the other once they are near. */
export const hugBack = overlay(({ actor, scene, beat }, t, lengthS) => {
  const partner = partnerOf(scene, beat)
  if (partner === undefined) return
  const away = distanceOf(actor, partner)
  const w = (1 - smoothstep(away, 0.45 * actor.body.legM + 0.1, 0.9 * actor.body.legM + 0.2)) * envelope(t, lengthS, 0.3)
  actor.gaze = { target: faceOf(partner), weight: 1 - 0.6 * w }
  actor.face = { ...actor.face, mood: 'happy', moodWeight: 0.9 }
  embrace(actor, partner, { weight: w, high: false })
})

function distanceOf(a: Actor, b: Actor): number {
  const x = a.rig.rootPosition[0] - b.rig.rootPosition[0]
  const z = a.rig.rootPosition[2] - b.rig.rootPosition[2]
  return Math.sqrt(x * x + z * z)
}

/** Puts both arms round somebody: one over, one under. */
function embrace(actor: Actor, partner: Actor | undefined, { weight, high }: { weight: number; high: boolean }): void {
  const middle = partner === undefined ? actor.at([0, 1.5 * actor.body.legM, 0.3]) : shoulders(partner)
  actor.body.arms.forEach((arm) => {
    const over = (arm.side === 1) === high
    const reach = armLength(arm)
    const target = add(middle, rotate(actor.heading, [arm.side * -0.02 * reach, (over ? -0.16 : -0.42) * reach, 0.17 * reach]))
    bringHand(actor, arm, { target, weight, elbow: [1, over ? 0.3 : -0.3, 0.2], curl: 0.3 })
  })
  tipHead(actor, { roll: 0.22 * weight, twist: 0.2 * weight })
  bendNeck(actor, { pitch: 0.1 * weight })
  if (weight > 0.6) actor.face = { ...actor.face, eyesShut: 0.9 }
}

/** Handing over: up to the other, the thing held out between both; when it changes hands the giver lets go. */
export const give: Action = { layer: 'body', begin: (start) => new Giving(start) }

/** Share of the time, once there, at which the thing changes hands. */
const handOverS = 1.1

class Giving implements ActionRun {
  private readonly start: ActionStart
  private readonly approach: Approach
  private readonly partner: Actor | undefined
  private readonly thing: Actor | undefined
  private given = false

  constructor(start: ActionStart) {
    this.start = start
    this.partner = partnerOf(start.scene, start.beat)
    this.thing = toolOf(start.scene, start.beat)
    const arm = mainArm(start.actor)
    if (this.thing !== undefined && arm !== undefined && this.thing.seats[0]?.carrier !== start.actor) take(this.thing, start.actor, arm)
    this.approach = new Approach(start, this.partner?.stand.position, 1.05 * start.actor.body.legM)
  }

  pose(timeS: number): void {
    const { actor } = this.start
    if (this.partner !== undefined) actor.gaze = { target: faceOf(this.partner), weight: 1 }
    const since = this.approach.step(timeS)
    const arm = mainArm(actor)
    if (since === undefined) {
      if (arm !== undefined && !this.given) bringHand(actor, arm, { target: before(actor, arm, [0.3, -0.6, 0.5]), weight: 0.9, curl: 0.8 })
      return
    }
    const out = smoothstep(since, 0.1, 0.7) * (1 - smoothstep(since, handOverS + 0.35, handOverS + 0.9))
    this.approach.stand(() => { bendSpine(actor, { pitch: 0.14 * out }) })
    actor.face = { ...actor.face, mood: 'happy', moodWeight: 0.8 }
    if (arm === undefined) return
    const near = before(actor, arm, [0.3, -0.6, 0.5])
    bringHand(actor, arm, { target: mixVectors(near, meeting(actor, this.partner), out), weight: this.given ? out : Math.max(0.9, out), turn: fromEuler(-0.5, 0, arm.side * 0.5), curl: this.given ? 0.1 : 0.8 })
    if (!this.given && since >= handOverS) this.pass()
    else if (!this.given) showBroadside(this.start, this.thing, arm)
  }

  private pass(): void {
    this.given = true
    const { scene, actor } = this.start
    const taker = this.partner === undefined ? undefined : freeArm(this.partner, scene)
    if (this.thing === undefined || this.partner === undefined || taker === undefined) return
    take(this.thing, this.partner, taker)
    scene.record({ kind: 'grip', entityId: this.partner.entityId, bone: this.partner.model.bones[taker.hand]?.name ?? '', against: this.thing.entityId, position: gripOf(actor, mainArm(actor) ?? taker), speedMps: 0.3, massKg: this.thing.body.massKg, durationS: 0 })
  }
}

/** What is as flat as a telephone or a letter is held so that its broad side is seen from beside the two. */
function showBroadside({ actor, scene }: ActionStart, thing: Actor | undefined, arm: Arm): void {
  if (thing === undefined || thing.seats[0]?.carrier !== actor) return
  const { min, max } = thing.model.bounds
  if (max[2] - min[2] > flatShare * (max[0] - min[0])) return
  const viewerSide = rotate(actor.heading, [1, 0, 0])[2] > 0 ? 1 : -1
  holdAt(scene, thing, add(gripOf(actor, arm), [0, 0.02, 0]), multiply(actor.heading, turnY(viewerSide * pi / 2)))
}
/** Flat is what is no deeper than this share of its width. */
const flatShare = 0.5

/** Where two hands meet: between the two, at the height of the lower chest. */
function meeting(actor: Actor, partner: Actor | undefined): Vector {
  const own = shoulders(actor)
  if (partner === undefined) return add(own, rotate(actor.heading, [0, -0.15, 0.5]))
  const other = shoulders(partner)
  return add(mixVectors(own, other, 0.5), [0, -0.16 * (actor.body.legM + partner.body.legM), 0])
}

/** Taking what somebody hands over: the hand goes out when they come near, closes, and brings it home. */
export const receive: Action = {
  layer: 'overlay',
  begin: (start) => {
    const { actor, scene, beat } = start
    const arm = freeArm(actor, scene)
    const giver = partnerOf(scene, beat)
    const thing = toolOf(scene, beat)
    let gotS: number | undefined
    return {
      pose: (t) => {
        if (arm === undefined || giver === undefined) return
        actor.gaze = { target: thing === undefined || gotS !== undefined ? faceOf(giver) : thing.rig.rootPosition, weight: 0.9 }
        actor.face = { ...actor.face, mood: 'happy', moodWeight: 0.9 }
        if (gotS === undefined && thing?.seats[0]?.carrier === actor) gotS = t
        receiveWith(actor, arm, { giver, t, gotS })
        showBroadside(start, thing, arm)
      },
    }
  },
}

function receiveWith(actor: Actor, arm: Arm, { giver, t, gotS }: { giver: Actor; t: number; gotS: number | undefined }): void {
  const near = 1 - smoothstep(distanceOf(actor, giver), 1.2 * actor.body.legM, 1.9 * actor.body.legM)
  const home = before(actor, arm, [0.25, -0.5, 0.5])
  const back = gotS === undefined ? 0 : smoothstep(t, gotS + 0.1, gotS + 0.7)
  const held = gotS === undefined ? Math.min(near, smoothstep(t, 0.2, 0.8)) : 1
  bringHand(actor, arm, { target: mixVectors(meeting(actor, giver), home, back), weight: held, turn: multiply(turnY(0), fromEuler(-0.5, 0, arm.side * 0.5)), curl: gotS === undefined ? 0.1 : 0.8 })
}
