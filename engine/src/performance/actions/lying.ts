import { add, clamp, fromEuler, multiply, pi, rotate, sin, smoothstep, tau, turnX, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor, FootPin } from '../actor.ts'
import { plant } from '../footwork.ts'
import { footGoal, swingArm } from '../limbs.ts'
import { bendNeck, bendSpine, levelHead, tipHead } from '../torso.ts'

/** Lying down of whoever goes on four legs: on the belly, the fore legs ahead, and soon the chin on the paws and the eyes shut. */
export const lieProne: Action = { layer: 'body', begin: (start) => new Lying(start, { restsAfterS: 0.5 }) }

/** Lying in mud: as before, awake all the time. */
export const wallow: Action = { layer: 'body', begin: (start) => ({ blendS: 0.9, pose: () => { poseLying(start, 0) } }) }

/** Sleeping: an animal on its belly with the chin on its paws, a person on the back; eyes shut, breath slow. */
export const sleep: Action = { layer: 'body', begin: (start) => new Lying(start, { restsAfterS: -1 }) }

class Lying implements ActionRun {
  readonly blendS = 0.9
  private readonly start: ActionStart
  private readonly restsAfterS: number

  constructor(start: ActionStart, { restsAfterS }: { restsAfterS: number }) {
    this.start = start
    this.restsAfterS = restsAfterS
  }

  pose(timeS: number): void {
    poseLying(this.start, this.restsAfterS < 0 ? 1 : smoothstep(timeS, this.restsAfterS, this.restsAfterS + 0.8))
  }
}

/** Lies where it stands, `rest` 0..1 of the way from looking up to sleeping. */
export function poseLying({ actor, scene }: ActionStart, rest: number): void {
  actor.face = { ...actor.face, eyesShut: Math.max(actor.face.eyesShut, rest) }
  if (rest > 0) actor.gaze = { target: undefined, weight: rest }
  const breath = sin(tau * 0.2 * scene.timeS)
  if (actor.body.arms.length > 0) lieOnBack(actor, breath)
  else lieOnBelly(actor, { breath, rest })
}

function lieOnBack(actor: Actor, breath: number): void {
  const { rig, body } = actor
  rig.begin(actor.at([0, 0.16 * body.legM, -rig.rest(0)[1] * 0.4]), multiply(actor.heading, fromEuler(-pi / 2, 0, 0)))
  bendSpine(actor, { pitch: 0.03 * breath })
  for (const arm of body.arms) swingArm(rig, arm, { raise: 0.15, out: 0.3, bend: arm.side === 1 ? 0.3 : 1.3, inward: arm.side === 1 ? 0 : 0.7 })
  tipHead(actor, { twist: 0.5 })
  plant(actor, body.legs.map((leg): FootPin => {
    const long = leg.upperM + leg.lowerM
    const bent = leg.side === 1 ? 0.97 : 0.72
    const ball = add(rig.position(leg.upper), rotate(actor.heading, [leg.side * 0.05, leg.side === 1 ? -0.04 : -0.02, bent * long]))
    return { leg, goal: { ...footGoal(leg, { ball, heading: multiply(actor.heading, turnX(-1.1)), pitch: 0, toePitch: 0 }), pole: [0, 1, 0] as Vector } }
  }))
}

/** How far the haunch rolls towards the viewer, radians: both hind feet are seen on that side. */
const haunchRad = 0.22

/** On the belly, the fore legs stretched ahead, the hind legs folded beside the haunch, the chin on the paws. */
function lieOnBelly(actor: Actor, { breath, rest }: { breath: number; rest: number }): void {
  const { rig, body } = actor
  const side = rotate(actor.heading, [1, 0, 0])[2] >= 0 ? 1 : -1
  const home = rig.rest(0)
  rig.begin(actor.at([home[0], halfTrunkM(actor), home[2]]), multiply(actor.heading, fromEuler(0.04, 0, side * haunchRad)))
  bendSpine(actor, { pitch: 0.02 * breath, twist: side * 0.2 * rest, roll: -side * haunchRad })
  bendNeck(actor, { pitch: 0.1 + 0.9 * rest, twist: side * 0.2 * rest })
  levelHead(actor, multiply(actor.heading, multiply(turnY(side * 0.25 * rest), fromEuler(0.05 + 0.08 * rest, 0, side * 0.16 * rest))), 0.9)
  lowerHead(actor, rest)
  plant(actor, body.legs.map((leg): FootPin => ({ leg, goal: leg.end === 'front' ? legAhead(actor, leg) : legFolded(actor, leg) })))
}

/** A fore leg lies on the ground before the chest, in lengths of the leg. */
function legAhead(actor: Actor, leg: FootPin['leg']): FootPin['goal'] {
  const long = leg.upperM + leg.lowerM
  const [x, , z] = leg.ball
  const ball = actor.at([x + leg.side * 0.1 * long, lyingM(leg), z + 0.8 * long])
  return { ...footGoal(leg, { ball, heading: actor.heading, pitch: 0.1, toePitch: 0.1 }), pole: rotate(actor.heading, [leg.side * 0.5, -0.6, -1]) }
}

/** A hind leg is folded beside the haunch: the knee out and the foot flat beside the belly. */
function legFolded(actor: Actor, leg: FootPin['leg']): FootPin['goal'] {
  const long = leg.upperM + leg.lowerM
  const [x, , z] = leg.ball
  const ball = actor.at([x + leg.side * 0.3 * long, lyingM(leg), z + 0.72 * long])
  return { ...footGoal(leg, { ball, heading: multiply(actor.heading, turnY(leg.side * 0.25)), pitch: 0.05, toePitch: 0.05 }), pole: rotate(actor.heading, [leg.side, 0.1, 0.5]) }
}

/** How high the ball of a foot is whose leg lies on the ground, metres. */
const lyingM = (leg: FootPin['leg']): number => Math.min(leg.ball[1] * 1.2, 0.12 * (leg.upperM + leg.lowerM))

/** Bends the neck until the chin is on the ground. */
function lowerHead(actor: Actor, share: number): void {
  const { rig, body, model } = actor
  if (body.head === undefined || share <= 0) return
  const mouth = model.sockets['mouth']?.at ?? rig.rest(body.head)
  const chinM = Math.max(0.02, 0.8 * Math.abs(rig.rest(body.head)[1] - mouth[1]) + 0.06 * body.legM)
  const turn = rig.world(body.head)
  for (let round = 0; round < 6; round++) {
    const over = rig.position(body.head)[1] - (rig.rest(body.head)[1] - mouth[1]) - chinM
    const neckM = Math.max(0.02, Math.abs(rig.rest(body.head)[2] - rig.rest(body.neck[0] ?? body.head)[2]))
    if (over < 0.01) break
    bendNeck(actor, { pitch: clamp(over / neckM, 0, 0.35) * share })
  }
  rig.setWorld(body.head, turn)
}

/** Half the thickness of a trunk, metres: from the spine to the top of the back. */
function halfTrunkM({ rig, body, model }: Actor): number {
  const back = model.sockets['back']
  const half = back === undefined ? 0.36 * body.legM : back.at[1] - rig.rest(0)[1]
  return clamp(half, 0.2 * body.legM, 0.9 * body.legM)
}
