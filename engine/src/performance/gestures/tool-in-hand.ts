import { add, addScaled, cos, mixQuaternions, mixVectors, multiply, normalize, pi, rotate, sin, subtract, tau, turnX, turnY, turnZ, type Quaternion, type Vector } from '../../platform/index.ts'
import type { ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import type { Arm } from '../body.ts'
import { mouthOf } from '../actions/mouth.ts'
import { armLength, bringHand, gripOf, heldIn, holdAt, letGo, take } from '../hands.ts'
import { frame } from '../limbs.ts'
import { toolOf } from '../targets.ts'
import type { Gesture } from './gesture.ts'
import { isAnswer } from './meetings.ts'
import { holdShared, sharersOf } from './sharing.ts'
import { numberOf, vectorOf, type Moment } from './moment.ts'

/** The arm that has the tool. */
export const toolArm = (actor: Actor, { tool }: Gesture): Arm | undefined => {
  const side = tool?.hand === 'L' ? 1 : -1
  return actor.body.arms.find((arm) => arm.side === side) ?? actor.body.arms[0]
}

/** What a gesture is done with: the beat's thing, else what the hand already holds. In the hand from now on, if it is a hand's thing. */
export function takeTool(start: ActionStart, gesture: Gesture): Actor | undefined {
  const { actor, scene, beat } = start
  const arm = toolArm(actor, gesture)
  // Who answers uses what is in the own hand, never what the other has come with.
  const given = isAnswer(beat) ? undefined : toolOf(scene, beat)
  const named = given ?? (arm === undefined || gesture.tool === undefined ? undefined : heldIn(actor, scene, arm))
  if (named === undefined || named.alive || named === actor) return undefined
  const held = gesture.tool !== undefined && gesture.tool.hand !== 'none' && arm !== undefined && named.model.recipe.heightM < largestHeldM
  if (held && gesture.tool?.laidIn === undefined && named.seats[0]?.carrier !== actor && sharersOf(start).length === 1) take(named, actor, arm)
  return named
}

/** How far cloth without hinges leans from hanging straight between two. */
const hangingRad = 0.3
/** What is taller stands where it is. */
const largestHeldM = 2.2

/** Puts the tool into the hand (or between both), turned as the gesture says; `at` is where a hand that is too short for it would have it. */
export function holdTool(start: ActionStart, gesture: Gesture, { tool, work, moment, weight, share, at }: { tool: Actor | undefined; work: Actor | undefined; moment: Moment; weight: number; share: number; at?: Vector | undefined }): void {
  const { actor, scene } = start
  const arm = toolArm(actor, gesture)
  const use = gesture.tool
  if (use?.rolls === true && tool !== undefined) {
    tool.swung = swungBy(actor, tool, { share, weight })
    holdAt(scene, tool, ...(tool.model.recipe.affordances.includes('roll') ? rolled(actor, tool, { share, weight }) : whereItStands(tool)))
    return
  }
  const sharers = sharersOf(start)
  if (tool !== undefined) tool.folded = numberOf(moment, 'folded') * weight
  if (tool !== undefined && use !== undefined && use.hand !== 'none' && sharers.length > 1) {
    if (sharers.at(-1) === actor) holdShared(start, tool, { sharers, weight, ...(moment.to.folded === undefined && moment.from.folded === undefined ? {} : { rotation: turnX(tool.model.boneIndex['foldLow'] === undefined ? hangingRad : 1.2) }) })
    return
  }
  if (tool !== undefined && use?.laidIn !== undefined && arm !== undefined && !isOnItsWay(start, tool, { ...use.laidIn, share, work, arm })) return
  if (tool === undefined || use === undefined || use.hand === 'none' || arm === undefined || tool.seats[0]?.carrier !== actor) return
  if (use.leaves !== undefined && share >= use.leaves.at && weight > 0.5) {
    const [x, y, z] = use.leaves.velocity
    letGo(scene, tool, rotate(actor.heading, [arm.side * x, y, z]))
    return
  }
  if (use.turns === true) {
    const grips = actor.body.arms.map((each) => gripOf(actor, each))
    holdAt(scene, tool, mixVectors(grips[0] ?? gripOf(actor, arm), grips.at(-1) ?? gripOf(actor, arm), 0.5), multiply(actor.heading, turnX(-tau * (share + 0.7))))
    return
  }
  if (use.circles === true) {
    holdAt(scene, tool, ...roundWaist(actor, tool, share))
    return
  }
  if (use.onFoot === true) {
    holdAt(scene, tool, mixVectors(gripOf(actor, arm), kickedUp(actor, tool, share), weight), actor.heading)
    return
  }
  if (use.belowFace === true) lowerHand(actor, arm, { tool, weight })
  const grip = at === undefined ? gripOf(actor, arm) : mixVectors(gripOf(actor, arm), at, weight)
  const other = actor.body.arms.find((candidate) => candidate !== arm)
  if (use.pair === true && other !== undefined) holdSecond(start, other, { moment, weight })
  const rotation = mixQuaternions(actor.heading, rotationOf(actor, { use, arm, other, moment }), weight)
  const from = use.hand === 'between' && other !== undefined ? add(middleGrip(tool, at ?? mixVectors(gripOf(actor, arm), gripOf(actor, other), 0.5), rotation), rotate(rotation, use.grip ?? [0, 0, 0])) : add(grip, rotate(rotation, use.grip ?? [0, 0, 0]))
  const along = addScaled(from, rotate(rotation, [0, 1, 0]), use.along ?? 0)
  holdAt(scene, tool, use.bounces === true ? bounced(along, share, 0.5 * tool.model.recipe.heightM) : mixVectors(grip, along, weight), rotation)
}

/** Takes a thing up when its time has come, and lays it down in its place; whether it is in the hands between. */
function isOnItsWay({ actor, scene }: ActionStart, tool: Actor, { takenAt, laidAt, share, work, arm }: { takenAt: number; laidAt: number; share: number; work: Actor | undefined; arm: Arm }): boolean {
  const carrier = tool.seats[0]?.carrier
  if (work !== undefined && carrier === work) return false
  if (share >= laidAt && work !== undefined && carrier === actor) {
    const socket = freePlaceIn(work, [...scene.actors.values()])
    if (socket !== undefined) tool.seats = [{ carrier: work, socket }]
    return socket === undefined
  }
  if (share >= takenAt && share < laidAt && carrier === undefined) take(tool, actor, arm)
  return tool.seats[0]?.carrier === actor
}

/** The lowest place in a case in which nothing lies yet. */
function freePlaceIn(work: Actor, all: readonly Actor[]): string | undefined {
  const full = new Set(all.flatMap(({ seats }) => seats.filter(({ carrier }) => carrier === work).map(({ socket }) => socket)))
  return Object.keys(work.model.sockets).filter((socket) => /^in-\d+$/.test(socket) && !full.has(socket)).sort()[0]
}

/** Lowers a hand until what it holds upright is below the chin: whoever shows something keeps his face. */
function lowerHand(actor: Actor, arm: Arm, { tool, weight }: { tool: Actor; weight: number }): void {
  const handle = tool.model.sockets['handle']?.at[1] ?? 0
  const topM = gripOf(actor, arm)[1] + tool.model.bounds.max[1] - handle
  const chinM = mouthOf(actor)[1] - 0.05 * actor.body.legM
  const drop = Math.min(0.6 * armLength(arm), topM - chinM)
  if (drop > 0) bringHand(actor, arm, { target: add(actor.rig.position(arm.hand), [0, -drop, 0]), weight, elbow: [0.9, -0.8, -0.3] })
}

/** Holds the second of a pair. */
function holdSecond({ actor, scene }: ActionStart, arm: Arm, { moment, weight }: { moment: Moment; weight: number }): void {
  const second = heldIn(actor, scene, arm)
  const said = vectorOf(moment, 'toolOther')
  if (second === undefined || said === undefined) return
  const rotation = pointed(actor, rotate(actor.heading, [arm.side * said[0], said[1], said[2]]))
  holdAt(scene, second, gripOf(actor, arm), mixQuaternions(actor.heading, rotation, weight))
}

/** Holds what is written on in the other hand, its front up and towards who writes. */
export function holdPad({ actor, scene }: ActionStart, pad: Actor): void {
  const seat = pad.seats[0]
  const arm = actor.body.arms.find(({ side }) => side === 1)
  if (seat?.carrier !== actor || arm === undefined) return
  holdAt(scene, pad, add(gripOf(actor, arm), [0, -0.14 * actor.body.legM, 0]), multiply(actor.heading, multiply(turnY(pi), turnX(-1))))
}

function rotationOf(actor: Actor, { use, arm, other, moment }: { use: NonNullable<Gesture['tool']>; arm: Arm; other: Arm | undefined; moment: Moment }): Quaternion {
  const said = vectorOf(moment, 'tool')
  const direction = use.hand === 'both' && other !== undefined ? subtract(gripOf(actor, other), gripOf(actor, arm)) : said === undefined ? undefined : rotate(actor.heading, [arm.side * said[0], said[1], said[2]])
  return multiply(direction === undefined ? actor.heading : pointed(actor, direction), turnY(numberOf(moment, 'toolTurn')))
}

/** What both palms hold has its middle between them: its handle is elsewhere. */
function middleGrip(tool: Actor, between: Vector, rotation: Quaternion): Vector {
  const { min, max } = tool.model.bounds
  const handle = tool.model.sockets['handle']?.at ?? [0, 0, 0]
  const middle: Vector = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]
  return add(between, rotate(rotation, subtract(handle, middle)))
}

/** How far the middle of a hoop goes round that of the body, in its radii, and how far it tips, radians. */
const circling = { share: 0.6, tipRad: 0.14 }
/** A hoop that lies on the waist with its one side and goes round it. */
function roundWaist(actor: Actor, hoop: Actor, share: number): [Vector, Quaternion] {
  const { min, max } = hoop.model.bounds
  const radiusM = 0.25 * (max[1] - min[1] + max[0] - min[0])
  const out: Vector = [cos(tau * share), 0, sin(tau * share)]
  const waist = add(actor.rig.rootPosition, [0, waistUp * actor.body.legM, 0])
  const rotation = multiply(actor.heading, multiply(turnZ(circling.tipRad * cos(tau * share)), turnX(0.5 * pi + circling.tipRad * sin(tau * share))))
  return [middleGrip(hoop, addScaled(waist, rotate(actor.heading, out), circling.share * radiusM), rotation), rotation]
}
/** How far above the hips, in leg lengths. */
const waistUp = 0.16

/** Up from the right foot and down on it again. */
function kickedUp(actor: Actor, ball: Actor, share: number): Vector {
  const leg = actor.body.legs.find(({ side }) => side === -1) ?? actor.body.legs[0]
  const { legM } = actor.body
  const [x, y, z] = actor.at([leg?.ball[0] ?? 0, 0.34 * legM + 0.6 * ball.model.recipe.heightM, (leg?.ball[2] ?? 0) + 0.46 * legM])
  return [x, y + 0.62 * legM * 4 * share * (1 - share), z]
}

/** Down to the ground and up again: quick below, slow above. */
function bounced([x, y, z]: Vector, share: number, radiusM: number): Vector {
  const under = y - 0.7 * radiusM
  const fall = share < 0.5 ? 4 * share * share : 4 * (1 - share) * (1 - share)
  return [x, radiusM + (under - radiusM) * (1 - fall), z]
}

/** What does not roll stays upright where it stands when it is struck. */
function whereItStands(toy: Actor): [Vector, Quaternion] {
  const rotation = turnY(toy.stand.headingRad)
  return [add(toy.stand.position, rotate(rotation, toy.model.sockets['handle']?.at ?? [0, 0, 0])), rotation]
}

/** How far what hangs is swung out by paws that strike it from both sides in turn, in its own axes. */
function swungBy(actor: Actor, toy: Actor, { share, weight }: { share: number; weight: number }): readonly [number, number] {
  const since = 2 * ((share - firstStroke + 1) % 0.5)
  const side = (share - firstStroke + 1) % 1 < 0.5 ? 1 : -1
  const [x, , z] = rotate(turnY(actor.stand.headingRad - toy.stand.headingRad), [side * sin(tau * since) * (1 - 0.5 * since), 0, 0.3 * sin(tau * since)])
  return [swungRad * weight * x, swungRad * weight * z]
}
/** At which share of a round the right paw strikes, and how far what it strikes swings. */
const firstStroke = 0.22
const swungRad = 0.6

/** Where the middle of a ball is that is struck from side to side before the feet, and how it is turned. */
function rolled(actor: Actor, toy: Actor, { share, weight }: { share: number; weight: number }): [Vector, Quaternion] {
  const { min, max } = toy.model.bounds
  const radiusM = 0.5 * (max[1] - min[1])
  const asideM = rollM * actor.body.legM * sin(tau * share)
  const [x, y, z] = actor.at([asideM, radiusM, (toyAheadM + 0.25 * cos(2 * tau * share)) * actor.body.legM])
  const [atX, , atZ] = toy.stand.position
  return [mixVectors([atX, y, atZ], [x, y, z], 0.35 * weight), multiply(actor.heading, turnZ(-asideM / Math.max(0.02, radiusM)))]
}
/** How far a struck toy rolls to each side, and how far before the body it is, in its leg lengths. */
const rollM = 1.3
const toyAheadM = 2.1

/** Up along a direction; the front comes along as if the thing were tipped from standing before the body. */
function pointed(actor: Actor, direction: Vector): Quaternion {
  const up = normalize(direction)
  const ahead = rotate(actor.heading, [0, 0, 1])
  const along = up[0] * ahead[0] + up[2] * ahead[2]
  return frame(up, [ahead[0] * (up[1] + 0.001), -along, ahead[2] * (up[1] + 0.001)])
}
