import { add, atan2, fromEuler, multiply, radians, rotate, scale, subtract, turnX, turnY, type Vector } from '../../platform/index.ts'
import type { Body } from '../body.ts'
import type { Rig } from '../rig.ts'
import { flightBetween, flightVelocity, timeAloftUnder, type Flight } from './ballistics.ts'
import { interiorSlope } from './curves.ts'
import { lowestPoint } from './mass-points.ts'
import { anglesOf, bendTo, heelPitch, limbsOf, type Angles, type KeyPose, type Limb, type LimbName, type Support } from './key-poses.ts'

/**
 * A moment of a skill as its author draws it. Places are not drawn: they follow from the pose and from the limbs that stand.
 * Between two keys that share no standing limb the body flies.
 */
export interface Key {
  /** Seconds since the key before, on Earth. */
  afterS: number
  pose: KeyPose
  /** What carries: limbs that stand, the trunk as it lies or rolls; nothing in the air. */
  on: readonly Support[]
  /** Speed over the ground in metres per second, [own left, ahead] as the skill began: of the flight that begins here, or of the glide. For a leg of 0.85 m; longer legs go farther. */
  velocity?: readonly [number, number]
  /** Tilts the whole body until its centre of mass is over what stands, this many degrees to its own left of upright: what a curve asks for. */
  balancedDeg?: number
  /** The standing limb slides along as the body goes (a skate). */
  glides?: boolean
  /** The standing foot turns with the body (a pirouette). */
  pivots?: boolean
  /** Limbs land where they stood before the flight; its velocity follows from that. */
  samePlace?: boolean
  /** The flight that ends here turns the shorter way, whatever the angles add up to. */
  shortWay?: boolean
  /** Up to how many seconds longer the way to this key may take when the beat is longer than the skill. */
  stretchS?: number
}

/** A key with its time and, while something stands, its centre of mass. */
export interface PlannedKey {
  timeS: number
  angles: Angles
  /** Pitch, yaw, roll in radians, counting on through turns. */
  euler: Vector
  on: readonly Support[]
  glides: boolean
  pivots: boolean
  shortWay: boolean
  center: Vector
  velocity: Vector
  /** The flight that ends or begins here, if any. */
  landsFrom: Flight | undefined
  takesOffInto: Flight | undefined
}

/** A limb that stands on one place for a while. */
export interface Contact {
  limb: Limb
  startS: number
  endS: number
  /** Of the ball of the foot or the wrist, in the skill's axes (x own left, y up, z ahead). */
  place: Vector
  yawRad: number
  glides: boolean
  pivots: boolean
}

export interface Timeline {
  keys: readonly PlannedKey[]
  contacts: readonly Contact[]
  durationS: number
}

export interface TimelineRequest {
  keys: readonly Key[]
  body: Body
  /** A puppet to measure with. */
  rig: Rig
  gravityMps2: number
  /** How long it should take; ground phases are stretched or hurried towards it. */
  durationS: number | undefined
  /** Where limbs stand already as it begins, in the skill's axes; others stand where the first pose puts them. */
  stance?: ReadonlyMap<LimbName, Stance>
}

/** A place to stand: of the ball of the foot or the wrist, and which way it points. */
export interface Stance { place: Vector; yawRad: number }

/** The leg that speeds over the ground are drawn for, metres. */
const drawnLegM = 0.85
/** No flight lasts longer; nor longer than the beat has room for, so that a jump on the moon ends inside its shot. */
const longestFlightS = 3
/** Ground phases are hurried no further than this. */
const greatestHurry = 0.72

/** Turns drawn keys into a plan: when each comes, where everything stands and where the centre of mass is. */
export function planTimeline(request: TimelineRequest): Timeline {
  const spans = fitSpans(request)
  const keys = timedKeys(request, spans)
  const contacts = placeKeys(request, keys)
  setVelocities(keys, request.gravityMps2)
  return { keys, contacts, durationS: keys.at(-1)?.timeS ?? 0 }
}

const shareSupport = (a: Pick<Key, 'on'>, b: Pick<Key, 'on'>): boolean => a.on.some((name) => b.on.includes(name))

/** The time before each key: flights by gravity, ground phases towards the length asked for. */
function fitSpans({ keys, gravityMps2, durationS }: TimelineRequest): number[] {
  const aloft = keys.map((key, i) => i > 0 && !shareSupport(keys[i - 1] ?? key, key))
  const groundS = keys.reduce((sum, key, i) => sum + (aloft[i] === true ? 0 : key.afterS), 0)
  const longestS = durationS === undefined ? longestFlightS : Math.min(longestFlightS, durationS - groundS)
  const spans = keys.map((key, i) => (aloft[i] === true ? key.afterS * flightFactor(keys, aloft, i, { gravityMps2, longestS }) : key.afterS))
  const total = spans.reduce((sum, span) => sum + span, 0)
  if (durationS === undefined) return spans
  const room = keys.reduce((sum, key) => sum + (key.stretchS ?? 0), 0)
  const extra = durationS - total
  if (extra >= 0) return spans.map((span, i) => span + (room > 0 ? (keys[i]?.stretchS ?? 0) * Math.min(1, extra / room) : 0))
  const ground = spans.reduce((sum, span, i) => sum + (aloft[i] === true ? 0 : span), 0)
  const hurry = Math.max(greatestHurry, (ground + extra) / ground)
  return spans.map((span, i) => (aloft[i] === true ? span : span * hurry))
}

/** How many times longer the flight around key i lasts under this gravity. */
function flightFactor(keys: readonly Key[], aloft: readonly boolean[], i: number, { gravityMps2, longestS }: { gravityMps2: number; longestS: number }): number {
  let first = i
  while (aloft[first - 1] === true && (keys[first - 1]?.on.length ?? 0) === 0) first--
  let last = i
  while ((keys[last]?.on.length ?? 0) === 0 && aloft[last + 1] === true) last++
  const earthS = keys.slice(first, last + 1).reduce((sum, key) => sum + key.afterS, 0)
  return timeAloftUnder(earthS, gravityMps2, longestS) / earthS
}

type Draft = { -readonly [Member in keyof PlannedKey]: PlannedKey[Member] } & { balancedDeg: number | undefined; samePlace: boolean }

function timedKeys({ keys, body }: TimelineRequest, spans: readonly number[]): Draft[] {
  let timeS = 0
  let euler: Vector = [0, 0, 0]
  const legScale = body.legM / drawnLegM
  return keys.map((key, i) => {
    timeS += i === 0 ? 0 : spans[i] ?? 0
    const { pitch, yaw, roll } = key.pose
    euler = [pitch === undefined ? euler[0] : radians(pitch), yaw === undefined ? euler[1] : radians(yaw), roll === undefined ? euler[2] : radians(roll)]
    const [left, ahead] = key.velocity ?? [0, 0]
    return {
      timeS, euler, angles: anglesOf(key.pose), on: key.on, glides: key.glides === true, pivots: key.pivots === true, shortWay: key.shortWay === true,
      balancedDeg: key.balancedDeg, samePlace: key.samePlace === true, center: [0, 0, 0], velocity: [left * legScale, 0, ahead * legScale], landsFrom: undefined, takesOffInto: undefined,
    }
  })
}

/** How high over the ground a standing foot's ball or hand's wrist is. */
function standingHeightM(limb: Limb): number {
  if (limb.end === 'foot') return limb.leg.ball[1]
  return 0.11 * (limb.arm.lowerM + limb.arm.upperM)
}

/** Where the limb would stand if the body were held just as the rig is now: the ball under the ankle, or the wrist. */
function standPoint(rig: Rig, limb: Limb, angles: Angles, yawRad: number): Vector {
  if (limb.end === 'hand') return rig.position(limb.arm.hand)
  const rotation = multiply(turnY(yawRad), turnX(heelPitch(angles, limb.name)))
  return subtract(rig.position(limb.leg.foot), rotate(rotation, subtract(rig.rest(limb.leg.foot), limb.leg.ball)))
}

/** Goes through the keys in order and places each by the limbs that go on standing, or by its flight. */
function placeKeys({ rig, body, gravityMps2, stance }: TimelineRequest, keys: Draft[]): Contact[] {
  const limbs = limbsOf(body)
  const contacts: Contact[] = []
  let open: Contact[] = []
  let before: Draft | undefined
  for (const key of keys) {
    if (key.on.length === 0) continue
    const standing = limbs.filter(({ name }) => key.on.includes(name))
    if (key.balancedDeg !== undefined) key.euler = balanced(rig, body, { key, standing, leanDeg: key.balancedDeg })
    rig.begin([0, 0, 0], fromEuler(...key.euler))
    bendTo(rig, body, limbs, key.angles)
    const center = rig.centreOfMass()
    const points = new Map(standing.map((limb) => [limb.name, standPoint(rig, limb, key.angles, key.euler[1])]))
    const directly = before !== undefined && keys[keys.indexOf(key) - 1] === before
    const again = open.filter((contact) => key.on.includes(contact.limb.name))
    const kept = directly ? again : []
    for (const contact of open) if (!kept.includes(contact)) contact.endS = before?.timeS ?? 0
    const lying = directly && before?.on.includes('trunk') === true && key.on.includes('trunk')
    const shift = shiftOf({ key, lying, lowestM: key.on.includes('trunk') ? lowestPoint(rig) : undefined, before, kept: key.samePlace ? again : kept, standing, points, center, stance, home: rig.rest(0) })
    key.center = add(center, shift)
    if (before !== undefined && kept.length === 0 && !lying) {
      const flight = flightBetween(before.center, key.center, key.timeS - before.timeS, gravityMps2)
      before.takesOffInto = flight
      key.landsFrom = flight
    }
    const fresh = standing.filter((limb) => !kept.some((contact) => contact.limb === limb)).map((limb): Contact => {
      const already = before === undefined ? stance?.get(limb.name) : undefined
      const [x, , z] = already?.place ?? (key.samePlace ? again.find((contact) => contact.limb === limb)?.place : undefined) ?? add(points.get(limb.name) ?? [0, 0, 0], shift)
      return { limb, startS: key.timeS, endS: key.timeS, place: [x, standingHeightM(limb), z], yawRad: already?.yawRad ?? key.euler[1], glides: key.glides, pivots: key.pivots }
    })
    contacts.push(...fresh)
    open = [...kept, ...fresh]
    for (const contact of open) contact.endS = key.timeS
    before = key
  }
  return contacts
}

/** The key's rotation, tilted so that the centre of mass is over the middle of what stands, or leans from it as asked. */
function balanced(rig: Rig, body: Body, { key, standing, leanDeg }: { key: Draft; standing: readonly Limb[]; leanDeg: number }): Vector {
  let [pitch, , roll] = key.euler
  const yaw = key.euler[1]
  for (let pass = 0; pass < 4; pass++) {
    rig.begin([0, 0, 0], fromEuler(pitch, yaw, roll))
    bendTo(rig, body, limbsOf(body), key.angles)
    const points = standing.map((limb) => standPoint(rig, limb, key.angles, yaw))
    const under = scale(points.reduce(add, [0, 0, 0]), 1 / Math.max(1, points.length))
    const [left, up, ahead] = rotate(turnY(-yaw), subtract(rig.centreOfMass(), under))
    pitch -= atan2(ahead, up)
    roll += atan2(left, up) - radians(leanDeg)
  }
  return [pitch, yaw, roll]
}

interface ShiftRequest {
  key: Draft
  /** The trunk goes on lying. */
  lying: boolean
  /** The lowest point of the pose, when it rests on the trunk. */
  lowestM: number | undefined
  before: Draft | undefined
  kept: readonly Contact[]
  standing: readonly Limb[]
  points: ReadonlyMap<LimbName, Vector>
  center: Vector
  stance: TimelineRequest['stance']
  /** Where the root bone is at rest: for bodies that have nothing to stand on. */
  home: Vector
}

/** By how much the pose, drawn about the origin, must be moved. */
function shiftOf({ key, lying, lowestM, before, kept, standing, points, center, stance, home: rest }: ShiftRequest): Vector {
  const point = (limb: Limb): Vector => points.get(limb.name) ?? [0, 0, 0]
  const mean = (vectors: readonly Vector[]): Vector => scale(vectors.reduce(add, [0, 0, 0]), 1 / Math.max(1, vectors.length))
  const rise = lowestM !== undefined ? -lowestM : standing.length === 0 ? rest[1] : mean(standing.map((limb) => [0, standingHeightM(limb) - point(limb)[1], 0]))[1]
  if (before === undefined) {
    const home = standing.map((limb) => subtract(stance?.get(limb.name)?.place ?? homeOf(limb), point(limb)))
    const [x, , z] = mean(home)
    return [x, rise, z]
  }
  if (kept.length > 0 && !key.glides) {
    const [x, y, z] = mean(kept.map((contact) => subtract(contact.place, point(contact.limb))))
    return [x, lowestM === undefined ? y : rise, z]
  }
  const spanS = key.timeS - before.timeS
  const way = lying || (key.glides && kept.length > 0) ? scale(add(before.velocity, key.velocity), spanS / 2) : scale(before.velocity, spanS)
  return [before.center[0] + way[0] - center[0], rise, before.center[2] + way[2] - center[2]]
}

const homeOf = (limb: Limb): Vector => (limb.end === 'foot' ? limb.leg.ball : [0, 0, 0])

/** Speeds at the keys: as the flights say, as the glide says, at rest at the ends, else without overshoot. */
function setVelocities(keys: Draft[], gravityMps2: number): void {
  const standing = keys.filter(({ on }) => on.length > 0)
  standing.forEach((key, i) => {
    const before = standing[i - 1]
    const after = standing[i + 1]
    if (key.takesOffInto !== undefined) key.velocity = key.takesOffInto.velocity
    else if (key.landsFrom !== undefined) key.velocity = flightVelocity({ ...key.landsFrom, gravityMps2 }, key.landsFrom.durationS)
    else if (before === undefined || after === undefined) key.velocity = key.glides ? key.velocity : [0, 0, 0]
    else key.velocity = passingVelocity(before, key, after)
  })
}

function passingVelocity(before: Draft, key: Draft, after: Draft): Vector {
  const beforeS = key.timeS - before.timeS
  const afterS = after.timeS - key.timeS
  const along = (axis: 0 | 1 | 2): number =>
    interiorSlope({ before: (key.center[axis] - before.center[axis]) / beforeS, after: (after.center[axis] - key.center[axis]) / afterS, beforeS, afterS })
  return key.glides ? [key.velocity[0], along(1), key.velocity[2]] : [along(0), along(1), along(2)]
}
