import { add, clamp, fromEuler, multiply, pi, rotate, sin, smoothstep, tau, turnX, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor, FootPin } from '../actor.ts'
import { plant } from '../footwork.ts'
import { footGoal, swingArm } from '../limbs.ts'
import { bendNeck, bendSpine, levelHead, tipHead } from '../torso.ts'

/** Lying down of whoever goes on four legs: on a haunch, the legs to the side, and soon the head on the ground and the eyes shut. */
export const lieOnSide: Action = { layer: 'body', begin: (start) => new Lying(start, { restsAfterS: 0.5 }) }

/** Sleeping: an animal on its side with the head on the ground, a person on the back; eyes shut, breath slow. */
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
  else lieOnHaunch(actor, { breath, rest })
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

/** How far the haunch and the shoulders roll onto the ground, radians. */
const rollRad = { haunch: 1.05, shoulders: 0.55 }

/** On the haunch, the legs towards the viewer, the chin on the ground before the paws. */
function lieOnHaunch(actor: Actor, { breath, rest }: { breath: number; rest: number }): void {
  const { rig, body } = actor
  // The soles come to lie on that side of the body which is nearer to the viewer.
  const side = rotate(actor.heading, [1, 0, 0])[2] >= 0 ? 1 : -1
  const home = rig.rest(0)
  rig.begin(actor.at([home[0], halfTrunkM(actor), home[2]]), multiply(actor.heading, fromEuler(0, 0, side * rollRad.haunch)))
  bendSpine(actor, { pitch: 0.04 + 0.02 * breath, twist: side * 0.35 * rest, roll: side * (rollRad.shoulders - rollRad.haunch) })
  bendNeck(actor, { pitch: 0.25 + 0.95 * rest, twist: side * 0.3 * rest })
  levelHead(actor, multiply(actor.heading, multiply(turnY(side * 0.55 * rest), fromEuler(0.06 + 0.1 * rest, 0, side * 0.3 * rest))), 0.9)
  lowerHead(actor, rest)
  plant(actor, body.legs.map((leg): FootPin => ({ leg, goal: legAside(actor, leg, side) })))
}

/** Both legs of a pair lie to the same side: the lower one a little ahead of the upper one. */
function legAside(actor: Actor, leg: FootPin['leg'], side: 1 | -1): FootPin['goal'] {
  const long = leg.upperM + leg.lowerM
  const isUpper = leg.side !== side
  const out = leg.end === 'front' ? 0.42 : 0.5
  const ahead = (leg.end === 'front' ? 0.72 : 1.05) + (isUpper ? -0.16 : 0.12)
  const [x, , z] = leg.ball
  const thick = Math.min(leg.ball[1] * 1.2, 0.12 * long)
  const ball = actor.at([side * (Math.abs(x) + out * long), thick + (isUpper ? 0.1 * long : 0), z + ahead * long])
  return { ...footGoal(leg, { ball, heading: multiply(actor.heading, turnY(side * (leg.end === 'front' ? 0.5 : 0.9))), pitch: leg.end === 'front' ? 0.9 : 0.05, toePitch: leg.end === 'front' ? 0.9 : 0.05 }), pole: rotate(actor.heading, [side * 0.9, 0.2, leg.end === 'front' ? -0.6 : 0.7]) }
}

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
