import { add, cos, fromEuler, normalize, pi, rotate, scale, sin, smoothstep, subtract, tau, turnX, turnZ, type Vector } from '../../platform/index.ts'
import type { Action, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { armLength, before, bringHand, envelope, freeArm } from '../hands.ts'
import { reach } from '../limbs.ts'
import { hasManner, moodOf } from '../manner.ts'
import { faceOf, partnerOf, placeOf } from '../targets.ts'
import { bendNeck, bendSpine, tipHead } from '../torso.ts'

/** Makes an overlay from what it does at a moment: `t` seconds in, of `lengthS`. */
export function overlay(pose: (start: ActionStart, t: number, lengthS: number) => void): Action {
  return { layer: 'overlay', begin: (start) => ({ pose: (t) => { feel(start); pose(start, t, start.beat?.durationS ?? 2) } }) }
}

/** The beat's mood on the face, and the eyes on its target. */
function feel({ actor, scene, beat }: ActionStart): void {
  const mood = moodOf(beat)
  if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: 1 }
  const partner = partnerOf(scene, beat)
  const place = partner === undefined ? placeOf(scene, beat) : faceOf(partner)
  if (place !== undefined) actor.gaze = { target: place, weight: 1 }
}

const smile = (actor: Actor, weight: number): void => {
  if (actor.face.moodWeight === 0) actor.face = { ...actor.face, mood: 'happy', moodWeight: weight }
}

/** Waving: the free hand beside the head, the forearm swinging; four-legged bodies lift a paw, an octopus one of its arms. */
export const wave = overlay(({ actor, scene }, t, lengthS) => {
  const w = envelope(t, lengthS)
  const swing = sin(tau * 1.9 * t)
  smile(actor, 0.8 * w)
  tipHead(actor, { roll: 0.06 * w })
  const arm = freeArm(actor, scene)
  if (arm === undefined) {
    if (actor.body.tentacles.length > 0) liftTentacle(actor, w, swing)
    else liftPaw(actor, w, swing)
    return
  }
  bringHand(actor, arm, { target: before(actor, arm, [1.04 + 0.2 * swing, 0.72 - 0.06 * swing * swing, 0.16]), weight: w, elbow: [1, -0.8, 0], turn: turnZ(-arm.side * (0.1 + 0.4 * swing)), curl: 0 })
  bendSpine(actor, { roll: -arm.side * 0.05 * w })
})

/** Raises the right fore paw, off its pin. */
function liftPaw(actor: Actor, weight: number, swing: number): void {
  const leg = actor.body.legs.find((candidate) => candidate.end === 'front' && candidate.side === -1) ?? actor.body.legs[0]
  if (leg === undefined || weight < 0.02) return
  const { rig } = actor
  const legM = leg.upperM + leg.lowerM
  const shoulder = rig.position(leg.upper)
  const from = rig.position(leg.foot)
  const raised = add(shoulder, rotate(actor.heading, [leg.side * 0.15 * legM, (0.1 + 0.14 * swing) * legM, 0.75 * legM]))
  const target: Vector = [from[0] + (raised[0] - from[0]) * weight, from[1] + (raised[1] - from[1]) * weight, from[2] + (raised[2] - from[2]) * weight]
  reach(rig, { upper: leg.upper, lower: leg.lower, tip: leg.foot, upperM: leg.upperM, lowerM: leg.lowerM, restPole: leg.pole, target, pole: rotate(actor.heading, leg.pole) })
  rig.setLocal(leg.foot, turnX(0.6 * weight))
  actor.pins = actor.pins.filter((pin) => pin.leg !== leg)
}

/** Raises the arm of many that reaches farthest to the side, and swings its tip. */
function liftTentacle({ rig, body, model }: Actor, weight: number, swing: number): void {
  const across = (bones: readonly number[]): number => model.bones[bones.at(-1) ?? 0]?.rest[0] ?? 0
  const raised = body.tentacles.reduce((best, bones) => (across(bones) < across(best) ? bones : best), body.tentacles[0] ?? [])
  raised.forEach((bone, joint) => rig.addLocal(bone, turnZ(-weight * (joint === 0 ? tentacleRiseRad : tentacleBendRad + 0.3 * swing))))
}
/** How far such an arm is turned up at its root, and at each joint after, radians. */
const tentacleRiseRad = 1.1
const tentacleBendRad = 0.25

/** Pointing: the whole arm to the target, eyes with it. */
export const point = overlay(({ actor, scene, beat }, t, lengthS) => {
  const arm = freeArm(actor, scene)
  const w = envelope(t, lengthS, 0.3)
  if (arm === undefined) return
  const goal = placeOf(scene, beat) ?? actor.at([-1, 1.3 * actor.body.legM, 4])
  actor.gaze = { target: goal, weight: 1 }
  const shoulder = actor.rig.position(arm.upper)
  const aimed = add(shoulder, scale(normalize(subtract(goal, shoulder)), 0.98 * armLength(arm)))
  bringHand(actor, arm, { target: add(aimed, [0, 0.02 * sin(t * 3), 0]), weight: w, elbow: [0.6, -1, 0], curl: 0.6 })
  bendSpine(actor, { twist: -arm.side * 0.12 * w })
})

/** Nodding: three nods, the first the deepest. */
export const nod = overlay(({ actor }, t, lengthS) => {
  const w = envelope(t, lengthS, 0.15)
  const fade = 1 - 0.5 * t / Math.max(lengthS, 0.1)
  bendNeck(actor, { pitch: 0.16 * w * fade * (1 - cos(tau * 1.7 * t)) })
  tipHead(actor, { pitch: 0.16 * w * fade * (1 - cos(tau * 1.7 * t)) })
  smile(actor, 0.4 * w)
})

/** Looking: eyes, then head, then a little of the chest. */
export const look = overlay(({ actor, scene, beat }, t, lengthS) => {
  const goal = placeOf(scene, beat)
  const w = envelope(t, lengthS, 0.6)
  if (goal === undefined) actor.gaze = { target: actor.at([2.2 * sin(t * 1.4), 1.5 * actor.body.legM, 3]), weight: 1 }
  else {
    const side = subtract(goal, actor.stand.position)
    const across = rotate([0, -sin(actor.stand.headingRad / 2), 0, cos(actor.stand.headingRad / 2)], side)
    bendSpine(actor, { twist: 0.25 * w * Math.max(-1, Math.min(1, across[0] / 2)) })
  }
  if (actor.face.moodWeight === 0) actor.face = { ...actor.face, mood: 'surprised', moodWeight: 0.25 * w }
})

/** Talking: hands that speak along in short strokes, a nod on the strong ones. Lips are the voice's own; without one they move all the same. */
export const talk = overlay(({ actor, scene, beat }, t, lengthS) => {
  const w = envelope(t, lengthS, 0.4)
  const spoken = scene.shot.lines.some((line) => line.who === actor.entityId && scene.takes.has(line.id))
  if (!spoken) actor.face = { ...actor.face, jawOpen: 0.45 * w * Math.max(0, sin(t * 17) * sin(t * 5.3 + 1)), lipsWide: 0.5 * sin(t * 7) }
  const strokeS = 0.85
  const index = Math.floor(t / strokeS)
  const s = t / strokeS - index
  const beatAt = (i: number, part: string): number => actor.dice.unit(`stroke ${beat?.id ?? ''} ${i} ${part}`)
  const accent = smoothstep(s, 0, 0.25) * (1 - smoothstep(s, 0.45, 1)) * (0.4 + 0.6 * beatAt(index, 'size'))
  tipHead(actor, { pitch: 0.1 * accent * w, roll: 0.05 * w * (beatAt(index, 'roll') - 0.5), twist: 0.1 * w * (beatAt(index, 'yaw') - 0.5) })
  actor.face = { ...actor.face, eyesWide: actor.face.eyesWide + 0.25 * accent }
  const big = hasManner(beat, 'angry') ? 1.5 : 1
  actor.body.arms.forEach((arm) => {
    const joins = beatAt(index, `hand ${arm.side}`) > 0.35 ? 1 : 0.25
    const lift = accent * joins * big
    const spread = 0.32 + 0.18 * lift
    bringHand(actor, arm, { target: before(actor, arm, [spread, -0.62 + 0.3 * lift, 0.42 + 0.2 * lift]), weight: w * 0.9, turn: fromEuler(-0.3 * lift, 0, arm.side * 0.5), curl: 0.2 })
  })
})

/** Laughing: head back, shoulders shaking, mouth wide, hands thrown open. */
export const laugh = overlay(({ actor }, t, lengthS) => {
  const w = envelope(t, lengthS, 0.3)
  const shake = sin(tau * 4.4 * t) * (0.6 + 0.4 * sin(t * 2.1))
  actor.face = { ...actor.face, mood: 'happy', moodWeight: 1, jawOpen: w * (0.55 + 0.25 * shake), eyesShut: 0.2 * w }
  bendSpine(actor, { pitch: (-0.12 + 0.05 * shake) * w })
  bendNeck(actor, { pitch: (-0.16 - 0.04 * shake) * w })
  for (const arm of actor.body.arms) bringHand(actor, arm, { target: before(actor, arm, [0.68 + 0.02 * shake, -0.42 + 0.04 * shake, 0.34]), weight: w, elbow: [0.8, -0.7, -0.4], turn: turnZ(-arm.side * 0.5), curl: 0.1 })
})

/** Barking, meowing, roaring: the head goes up and the jaw with it, once per cry. */
export const vocalize = overlay(({ actor, beat }, t, lengthS) => {
  const cries = Math.max(1, Math.round(beat?.count ?? lengthS / 0.7))
  const share = t / lengthS * cries
  const s = share - Math.floor(share)
  const cry = smoothstep(s, 0.05, 0.25) * (1 - smoothstep(s, 0.45, 0.85))
  actor.face = { ...actor.face, jawOpen: cry, mood: moodOf(beat) ?? 'happy', moodWeight: 0.7 }
  bendNeck(actor, { pitch: -0.3 * cry })
  tipHead(actor, { pitch: -0.12 * cry })
  bendSpine(actor, { pitch: -0.06 * cry * (1 + 0.2 * sin(pi * t)) })
})
