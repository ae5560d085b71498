import { add, clamp, fromEuler, identity, mix, mixQuaternions, mixVectors, multiply, rotate, turnY, type Vector } from '../../platform/index.ts'
import type { Actor, FootPin } from '../actor.ts'
import type { Arm, Leg } from '../body.ts'
import { bringHand } from '../hands.ts'
import { footGoal, reach } from '../limbs.ts'
import { bendNeck, bendSpine, tipHead } from '../torso.ts'
import type { Pose, Spot } from './gesture.ts'
import { numberOf, stepOf, vectorOf, type Moment } from './moment.ts'
import { placeOfSpot, type Surroundings } from './spots.ts'

/** Moves and turns the hips from where the body stands. */
export function poseHips(actor: Actor, moment: Moment, weight: number): void {
  const { rig, body } = actor
  const n = (name: 'aside' | 'rise' | 'sink' | 'ahead' | 'pitch' | 'yaw' | 'roll'): number => numberOf(moment, name) * weight
  rig.shift(rotate(actor.heading, [n('aside') * body.legM, (n('rise') - n('sink')) * body.legM, n('ahead') * body.legM]))
  rig.setLocal(0, multiply(rig.local(0), fromEuler(n('pitch'), n('yaw'), n('roll'))))
}

/** Bends trunk, neck and head. */
export function poseTrunk(actor: Actor, moment: Moment, weight: number): void {
  const n = (name: 'lean' | 'twist' | 'side' | 'shrug' | 'neck' | 'nod' | 'turn' | 'tilt'): number => numberOf(moment, name) * weight
  for (const { clavicle, side } of actor.body.arms) if (clavicle !== undefined) actor.rig.addLocal(clavicle, fromEuler(0, 0, side * n('shrug')))
  bendSpine(actor, { pitch: n('lean'), twist: n('twist'), roll: n('side') })
  bendNeck(actor, { pitch: n('neck') })
  tipHead(actor, { pitch: n('nod'), twist: n('turn'), roll: n('tilt') })
}

/** Mouth and eyes. */
export function poseFace(actor: Actor, moment: Moment, weight: number): void {
  const n = (name: 'jaw' | 'wide' | 'shut' | 'eyes'): number => numberOf(moment, name) * weight
  const { face } = actor
  actor.face = { ...face, jawOpen: Math.max(face.jawOpen, n('jaw')), lipsWide: face.lipsWide + n('wide'), eyesShut: Math.max(face.eyesShut, n('shut')), eyesWide: face.eyesWide + n('eyes') }
}

const sideName = (arm: Arm): 'R' | 'L' => (arm.side === 1 ? 'L' : 'R')

/** Brings the hands where the gesture has them; a hand that follows the other comes second. */
export function poseHands(around: Surroundings, moment: Moment, weight: number): void {
  const follows = (arm: Arm): number => Number([moment.from, moment.to].some((pose) => pose[sideName(arm)]?.[0] === 'hand'))
  for (const arm of [...around.actor.body.arms].sort((a, b) => follows(a) - follows(b))) poseHand(around, arm, moment, weight)
}

/** Where a gesture has a hand at a moment; undefined where it leaves it. */
export function handGoal(around: Surroundings, arm: Arm, moment: Moment): Vector | undefined {
  const spots = [moment.from, moment.to].map((pose) => pose[sideName(arm)]).filter((spot): spot is Spot => spot !== undefined && spot !== 'free')
  const [a, b = a] = spots.map((spot) => placeOfSpot(around, arm, spot))
  return a === undefined || b === undefined ? undefined : spots.length < 2 ? a : mixVectors(a, b, moment.share)
}

function poseHand(around: Surroundings, arm: Arm, moment: Moment, weight: number): void {
  const { actor } = around
  const name = sideName(arm)
  const spotOf = (pose: Pose): Spot | undefined => { const spot = pose[name]; return spot === 'free' ? undefined : spot }
  const [a, b] = [spotOf(moment.from), spotOf(moment.to)]
  const hanging = actor.rig.position(arm.hand)
  const curl = moment.from[`curl${name}`] === undefined && moment.to[`curl${name}`] === undefined ? undefined : numberOf(moment, `curl${name}`, 0.25)
  if (a === undefined && b === undefined) return
  const at = (spot: Spot | undefined): Vector => (spot === undefined ? hanging : placeOfSpot(around, arm, spot))
  const palm = vectorOf(moment, `palm${name}`)
  bringHand(actor, arm, {
    target: mixVectors(at(a), at(b), moment.share), weight,
    elbow: vectorOf(moment, `elbow${name}`) ?? [0.7, -0.8, -0.25],
    ...(palm === undefined ? {} : { turn: fromEuler(palm[0], arm.side * palm[1], arm.side * palm[2]) }),
    ...(curl === undefined ? {} : { curl }),
  })
}

/** Feet that the gesture places, and those that a jump takes along; the others stay where they stand. Answers the pins. */
export function placeFeet(actor: Actor, standing: readonly FootPin[], moment: Moment, weight: number): { pins: FootPin[]; placed: ReadonlySet<Leg> } {
  const placed = new Set<Leg>()
  const riseM = Math.max(0, numberOf(moment, 'rise')) * weight * actor.body.legM
  const pins = standing.map((pin): FootPin => {
    const step = pin.leg.end === 'hind' ? stepOf(moment, pin.leg.side === 1 ? 'footL' : 'footR') : undefined
    if (step !== undefined) {
      placed.add(pin.leg)
      return { leg: pin.leg, goal: stepGoal(actor, pin, { step, moment, weight, riseM }) }
    }
    if (riseM < 0.002) return pin
    placed.add(pin.leg)
    const aloft = clamp(riseM / (0.12 * actor.body.legM))
    return { leg: pin.leg, goal: footGoal(pin.leg, { ball: add(pin.goal.ball, [0, riseM, 0]), heading: actor.heading, pitch: 0.6 * aloft, toePitch: 0.6 * aloft }) }
  })
  return { pins, placed }
}

function stepGoal(actor: Actor, { leg, goal }: FootPin, { step, moment, weight, riseM }: { step: readonly [number, number, number, number, number]; moment: Moment; weight: number; riseM: number }): FootPin['goal'] {
  const { legM } = actor.body
  const [x, y, z, pitch, yaw] = step
  const ball = actor.at([leg.ball[0] + leg.side * x * legM, leg.ball[1] + y * legM, leg.ball[2] + z * legM])
  const heading = multiply(actor.heading, turnY(leg.side * yaw))
  const free = footGoal(leg, { ball: add(ball, [0, riseM, 0]), heading, pitch, toePitch: pitch > 0 && y < 0.02 ? 0.1 * pitch : pitch })
  const knee = vectorOf(moment, leg.side === 1 ? 'kneeL' : 'kneeR')
  const pole: Vector = knee === undefined ? free.pole : rotate(actor.heading, [leg.side * knee[0], knee[1], knee[2]])
  // On the way there the foot is lifted, not dragged.
  const lift = Math.max(0, weight * (1 - weight)) * 0.3 * legM * Math.min(1, Math.abs(x) + Math.abs(z))
  return { ball: add(mixVectors(goal.ball, free.ball, weight), [0, lift, 0]), rotation: mixQuaternions(goal.rotation, free.rotation, weight), toe: mixQuaternions(goal.toe, free.toe, weight), pole: mixVectors(goal.pole, pole, weight) }
}

/** Lifts a fore paw (or the first leg) towards a place before the shoulder, in leg lengths. */
export function raisePaw(actor: Actor, side: 1 | -1, [x, y, z]: Vector, weight: number): void {
  const leg = actor.body.legs.find((candidate) => candidate.end === 'front' && candidate.side === side)
  if (leg === undefined || weight < 0.02) return
  const { rig } = actor
  const legM = leg.upperM + leg.lowerM
  const from = rig.position(leg.foot)
  const raised = add(rig.position(leg.upper), rotate(actor.heading, [side * x * legM, y * legM, z * legM]))
  reach(rig, { upper: leg.upper, lower: leg.lower, tip: leg.foot, upperM: leg.upperM, lowerM: leg.lowerM, restPole: leg.pole, target: mixVectors(from, raised, weight), pole: rotate(actor.heading, leg.pole) })
  rig.setLocal(leg.foot, mixQuaternions(identity, fromEuler(0.6, 0, 0), weight))
  actor.pins = actor.pins.filter((pin) => pin.leg !== leg)
}

/** How a body without arms does a gesture made for hands: paws for hands, as high as they would be. */
export function posePaws(actor: Actor, moment: Moment, { weight, both }: { weight: number; both: boolean }): void {
  for (const side of [1, -1] as const) {
    const name = side === 1 ? 'L' : 'R'
    const height = (pose: Pose): number | undefined => {
      const spot = pose[name]
      if (spot === undefined || spot === 'free') return undefined
      return typeof spot[0] === 'number' ? clamp(spot[1] * 0.5, -0.6, 0.35) : 0.1
    }
    const [a, b] = [height(moment.from), height(moment.to)]
    // One paw at a time, unless it is made for paws: on two of four legs nobody stands for long.
    if (a === undefined && b === undefined || (!both && side === 1 && moment.to.R !== undefined)) continue
    raisePaw(actor, side, [0.12, mix(a ?? -0.6, b ?? -0.6, moment.share), 0.75], weight * 0.9)
  }
}
