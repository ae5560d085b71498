import { add, fromEuler, mix, mixQuaternions, mixVectors, multiply, normalize, pi, rotate, scale, sin, smoothstep, subtract, tau, turnX, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import type { ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import type { Arm } from '../body.ts'
import { armLength, before, bringHand, envelope, gripOf, heldIn, holdAt, mainArm, take } from '../hands.ts'
import { toolOf } from '../targets.ts'
import { bendNeck, tipHead } from '../torso.ts'
import { mouthOf } from './mouth.ts'
import { overlay } from './gestures.ts'

const otherArm = (actor: Actor, arm: Arm): Arm | undefined => actor.body.arms.find((candidate) => candidate !== arm)
const uprightAt = (actor: Actor): ReturnType<typeof turnY> => turnY(actor.stand.headingRad)

/** In the named hand, from the first step on. */
function inHand({ actor, scene, beat }: ActionStart, arm: Arm): Actor | undefined {
  const thing = toolOf(scene, beat)
  if (thing !== undefined && !thing.seats.some(({ carrier }) => carrier === actor)) take(thing, actor, arm)
  return thing
}

/** From the hand that carries it to where both hands use it, and back, as the gesture comes and goes. */
function bringToGesture({ actor, scene }: ActionStart, thing: Actor, { position, rotation, weight }: { position: Vector; rotation: Quaternion; weight: number }): void {
  const carrying = actor.body.arms.find((arm) => heldIn(actor, scene, arm) === thing)
  const from = carrying === undefined ? position : gripOf(actor, carrying)
  holdAt(scene, thing, mixVectors(from, position, weight), mixQuaternions(uprightAt(actor), rotation, weight))
}

/** Drinking: the cup comes up, tips, the head goes back, and down again. */
export const drink = overlay((start, t, lengthS) => {
  const { actor, scene } = start
  const arm = mainArm(actor)
  if (arm === undefined) {
    bendNeck(actor, { pitch: 0.9 * envelope(t, lengthS, 0.6) })
    actor.face = { ...actor.face, jawOpen: 0.25 + 0.2 * sin(tau * 3 * t) }
    return
  }
  const cup = inHand(start, arm)
  const sips = Math.max(1, Math.round(lengthS / 2.6))
  const share = t / lengthS * sips
  const s = share - Math.floor(share)
  const up = smoothstep(s, 0.05, 0.3) * (1 - smoothstep(s, 0.78, 0.98))
  const tip = smoothstep(s, 0.28, 0.45) * (1 - smoothstep(s, 0.68, 0.8))
  const w = envelope(t, lengthS, 0.25)
  const atMouth = add(mouthOf(actor), rotate(actor.heading, [arm.side * 0.055, -0.055 + 0.03 * tip, 0.085]))
  const rest = before(actor, arm, [0.28, -0.55, 0.55])
  tipHead(actor, { pitch: -0.28 * tip })
  bringHand(actor, arm, { target: mixVectors(rest, atMouth, up), weight: w, elbow: [1, -0.7 + 0.3 * tip, -0.1], turn: fromEuler(-0.5, 0, arm.side * 0.2), curl: 0.8 })
  actor.face = { ...actor.face, jawOpen: 0.2 * tip, lipsWide: -0.5 * up, eyesShut: 0.5 * tip }
  actor.gaze = { target: undefined, weight: 1 }
  if (cup !== undefined) holdAt(scene, cup, gripOf(actor, arm), multiply(uprightAt(actor), turnX(-1.15 * tip)))
})

/** Reading: both hands hold the book before the chest, the head bends over it, the eyes run along the lines, a page is turned now and then. */
export const read = overlay((start, t, lengthS) => {
  const { actor, scene } = start
  const w = envelope(t, lengthS, 0.4)
  const book = toolOf(scene, start.beat)
  const pageS = 2.6
  const s = t / pageS - Math.floor(t / pageS)
  const turning = smoothstep(s, 0.62, 0.7) * (1 - smoothstep(s, 0.92, 1))
  const across = mix(0.16, -0.2, smoothstep(s, 0.68, 0.9))
  const hands = actor.body.arms.map((arm) => {
    const turns = arm.side === -1
    const target = before(actor, arm, turns ? [mix(0.2, across, turning), -0.5 + 0.14 * turning, 0.62] : [0.2, -0.5, 0.62])
    bringHand(actor, arm, { target, weight: w, elbow: [0.8, -0.9, -0.2], turn: fromEuler(-0.6, 0, arm.side * 0.5), curl: 0.3 })
    return before(actor, arm, [0.2, -0.5, 0.62])
  })
  const [a, b] = hands
  if (a === undefined) return
  const middle = mixVectors(a, b ?? a, 0.5)
  bendNeck(actor, { pitch: 0.2 * w })
  const line = t * 1.3 - Math.floor(t * 1.3)
  actor.gaze = { target: add(middle, rotate(actor.heading, [0.1 - 0.2 * line, 0.04, 0])), weight: 1 }
  if (book === undefined) return
  if (book.seats.length === 0 && actor.body.arms[0] !== undefined) take(book, actor, actor.body.arms[0])
  bringToGesture(start, book, { position: add(middle, rotate(actor.heading, [0, -0.01, 0.03])), rotation: multiply(uprightAt(actor), turnX(0.45)), weight: w })
})

/** Peeling: one hand holds it up, the other pulls down a strip at a time; then the first bite. */
export const peel = overlay((start, t, lengthS) => {
  const { actor, scene } = start
  const holding = mainArm(actor)
  if (holding === undefined) return
  const pulling = otherArm(actor, holding) ?? holding
  const w = envelope(t, lengthS, 0.3)
  const fruit = inHand(start, holding)
  const biteFrom = 0.74
  const share = t / lengthS
  const bite = smoothstep(share, biteFrom, biteFrom + 0.1) * (1 - smoothstep(share, 0.92, 1))
  const hold = mixVectors(before(actor, holding, [-0.02, -0.38, 0.6]), add(mouthOf(actor), rotate(actor.heading, [0, -0.13, 0.07])), bite)
  bringHand(actor, holding, { target: hold, weight: w, elbow: [0.9, -0.8, -0.1], turn: fromEuler(-0.7, 0, 0), curl: 0.8 })
  const strips = 3
  const s = share < biteFrom ? share / biteFrom * strips - Math.floor(share / biteFrom * strips) : 1
  const grab = smoothstep(s, 0, 0.25)
  const pull = smoothstep(s, 0.3, 0.75)
  const around = (Math.floor(share / biteFrom * strips) - 1) * 0.6
  const tipOfFruit = add(gripOf(actor, holding), [0, 0.15, 0])
  const pulledTo = add(tipOfFruit, rotate(actor.heading, [pulling.side * (0.16 + 0.05 * around), -0.2, 0.1 * around]))
  const away = before(actor, pulling, [0.3, -0.6, 0.5])
  const along = add(mixVectors(tipOfFruit, pulledTo, pull), rotate(actor.heading, [pulling.side * 0.1 * sin(pi * pull), 0.04 * sin(pi * pull), 0]))
  bringHand(actor, pulling, { target: mixVectors(away, along, grab * (1 - bite) * (1 - smoothstep(s, 0.85, 1))), weight: w, elbow: [1, -0.6, 0], curl: 0.7 })
  bendNeck(actor, { pitch: 0.15 * w * (1 - bite) })
  actor.gaze = { target: tipOfFruit, weight: w }
  actor.face = { ...actor.face, jawOpen: bite > 0.9 ? 0.5 * (0.5 + 0.5 * sin(tau * 2.5 * t)) : 0.6 * bite }
  if (fruit !== undefined) holdAt(scene, fruit, gripOf(actor, holding), multiply(uprightAt(actor), turnX(0.15 - 0.5 * bite)))
})

/** Everything of the tool's kind in the shot, the tool first; several who juggle the same share it out among them. */
function kindOf({ actor, scene, beat }: ActionStart): Actor[] {
  const tool = toolOf(scene, beat)
  if (tool === undefined) return []
  const isAlike = (other: Actor | undefined) => other?.model.recipe.id === tool.model.recipe.id
  const jugglers = [...new Set(scene.shot.beats.filter(({ action, with: id }) => action === 'juggle' && isAlike(scene.actors.get(id ?? ''))).map(({ who }) => who))]
  const alike = [tool, ...[...scene.actors.values()].filter((other) => other !== tool && isAlike(other))]
  const place = jugglers.indexOf(actor.entityId)
  return alike.filter((_, index) => jugglers.length < 2 || index % jugglers.length === place).slice(0, mostJuggled)
}

/** Nobody keeps more than this in the air. */
const mostJuggled = 7

/** Juggling in a cascade: catches come every half period, hands in turn; Shannon's theorem ties flight, dwell and the number of balls. */
export const juggle = overlay((start, t, lengthS) => {
  const { actor, scene } = start
  const balls = kindOf(start)
  const count = Math.max(3, balls.length)
  // More balls need quicker hands, and so do short arms: what is thrown rises in proportion to who throws it.
  const periodS = (count > 3 ? 0.5 : 0.62) * Math.sqrt(Math.min(1, actor.model.recipe.heightM / 1.5)) * Math.sqrt(9.81 / Math.max(3, Math.min(scene.set.gravityMps2, 12)))
  const dwellS = periodS * 0.55
  const flightS = count * periodS / 2 - dwellS
  const rise = scene.set.gravityMps2 * flightS * flightS / 8
  const w = envelope(t, lengthS, 0.3)
  const [left, right] = [actor.body.arms.find((arm) => arm.side === 1), mainArm(actor)]
  if (left === undefined || right === undefined) return
  const spot = (arm: Arm, s: number): Vector => {
    const scoop = s < dwellS ? s / dwellS : 1 - (s - dwellS) / (periodS - dwellS)
    const low = s < dwellS ? -0.1 * sin(pi * scoop) : 0.03 * sin(pi * scoop)
    return before(actor, arm, [mix(0.42, 0.2, smoothstep(scoop)), -0.58 + low, 0.58])
  }
  const handAt = (event: number): Arm => (((event % 2) + 2) % 2 === 0 ? left : right)
  for (const arm of [left, right]) {
    const offset = arm === left ? 0 : periodS / 2
    const since = (t - offset) / periodS
    bringHand(actor, arm, { target: spot(arm, (since - Math.floor(since)) * periodS), weight: w, elbow: [0.7, -1, -0.5], turn: fromEuler(-0.5, 0, arm.side * 0.8), curl: 0.35 })
  }
  const now = Math.floor(t / (periodS / 2))
  let highest = before(actor, left, [-0.4, 0.4, 0.6])
  balls.forEach((ball, index) => {
    const event = now - (((now - index) % count) + count) % count
    const s = t - event * periodS / 2
    const from = handAt(event)
    const up: Vector = [0, 0.05, 0]
    if (s < dwellS) holdAt(scene, ball, add(gripOf(actor, from), up), uprightAt(actor))
    else {
      const f = Math.min(1, (s - dwellS) / flightS)
      const place = add(mixVectors(spot(from, dwellS), spot(handAt(event + count), 0), f), [0, 4 * rise * f * (1 - f) + 0.05, 0])
      holdAt(scene, ball, place, multiply(uprightAt(actor), turnX(f * 6)))
      if (place[1] > highest[1]) highest = place
    }
    if (ball.seats.length > 0) ball.seats = []
  })
  actor.gaze = { target: highest, weight: 0.9 }
  if (actor.face.moodWeight === 0) actor.face = { ...actor.face, mood: 'determined', moodWeight: 0.6 }
})

/** How much higher paws and wings hold a guitar than hands do, in lengths of the arm. */
const pawsUp = 0.3
/** How far its neck leans out to the left from upright. */
const neckRad = -1.2

/** Playing a guitar: one hand on the neck, the other strumming, the head on the beat. */
export const play = overlay((start, t, lengthS) => {
  const { actor, scene } = start
  const w = envelope(t, lengthS, 0.3)
  const guitar = toolOf(scene, start.beat)
  const strum = sin(tau * 2 * t)
  const [left, right] = [actor.body.arms.find((arm) => arm.side === 1), mainArm(actor)]
  if (left === undefined || right === undefined) return
  // legs and wings are longer for their body than arms are: what hangs at a person's hip is before their belly
  const up = left.fingers.length === 0 ? pawsUp : 0
  bringHand(actor, right, { target: before(actor, right, [0.02, -0.68 + up + 0.09 * strum, 0.34]), weight: w, elbow: [1, -0.2, -0.2], curl: 0.4 })
  bendNeck(actor, { pitch: 0.08 + 0.06 * sin(tau * 2 * t) })
  if (actor.face.moodWeight === 0) actor.face = { ...actor.face, mood: 'happy', moodWeight: 0.7 }
  const body = before(actor, right, [-0.24, -0.68 + up, 0.36])
  const rotation = multiply(uprightAt(actor), fromEuler(0, 0, neckRad))
  const fretM = (0.5 + 0.05 * sin(tau * 0.5 * t)) * armLength(left)
  const fret = guitar === undefined ? before(actor, left, [0.58, -0.42 + up, 0.4]) : add(body, rotate(rotation, [0, fretM, 0]))
  bringHand(actor, left, { target: fret, weight: w, elbow: [0.4, -1, 0], curl: 0.7 })
  if (guitar !== undefined) bringToGesture(start, guitar, { position: body, rotation, weight: w })
})
