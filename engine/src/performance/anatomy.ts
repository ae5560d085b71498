import { addScaled, atan2, clamp, cross, dot, inverse, length, multiply, normalize, radians, rotate, subtract, turn, type Quaternion, type Vector } from '../platform/index.ts'
import type { Body } from './body.ts'
import type { Rig } from './rig.ts'

/*
 * How far the joints of a human body go, and how fast they ever turn. Ranges: those of trained gymnasts, beyond the clinical norms (AAOS
 * 1965). Speeds: the fastest measured in sport: shoulder and elbow of a pitcher (Fleisig 1999), knee of a footballer (Nunome 2006), hip of a
 * sprinter (Mann 1980). All as remembered, not looked up. A little is kept back for the numbers of single precision.
 */

interface Range { opensDeg?: number; closesDeg?: number; swingsDeg?: number; fastestDegS: number }

const ranges = {
  knee: { opensDeg: 11, closesDeg: 163, fastestDegS: 1900 },
  elbow: { opensDeg: 11, closesDeg: 163, fastestDegS: 2400 },
  hip: { swingsDeg: 168, fastestDegS: 1350 },
  shoulder: { swingsDeg: 180, fastestDegS: 7000 },
  ankle: { swingsDeg: 98, fastestDegS: 1900 },
  wrist: { swingsDeg: 98, fastestDegS: 3100 },
  spine: { swingsDeg: 100, fastestDegS: 950 },
  neck: { swingsDeg: 108, fastestDegS: 950 },
} as const satisfies Record<string, Range>

/** The directions of the two bones of a hinge at rest, and its own axis: turning about it closes it. */
interface Hinge { upper: Vector; lower: Vector; axis: Vector }
interface Joint { bone: number; range: Range; hinge: Hinge | undefined; last: Quaternion | undefined }

/** Keeps the joints of a body that goes upright and has arms within what they can do: whatever an action asks for, a fade leaves or a pin pulls. */
export class Anatomy {
  private readonly joints: readonly Joint[]

  constructor(rig: Rig, body: Body) {
    const free = (bone: number, range: Range): Joint => ({ bone, range, hinge: undefined, last: undefined })
    const shared = (chain: readonly number[], { swingsDeg, fastestDegS }: Required<Pick<Range, 'swingsDeg' | 'fastestDegS'>>): Joint[] =>
      chain.map((bone) => free(bone, { swingsDeg: swingsDeg / chain.length, fastestDegS: fastestDegS / chain.length }))
    const human = body.locomotion === 'biped' && body.arms.length > 0
    this.joints = !human ? [] : [
      ...body.legs.flatMap(({ upper, lower, foot, pole }) => [free(upper, ranges.hip), { ...free(lower, ranges.knee), hinge: hingeOf(rig, [upper, lower, foot], pole) }, free(foot, ranges.ankle)]),
      ...body.arms.flatMap(({ upper, lower, hand, pole }) => [free(upper, ranges.shoulder), { ...free(lower, ranges.elbow), hinge: hingeOf(rig, [upper, lower, hand], pole) }, free(hand, ranges.wrist)]),
      ...shared(body.spine, ranges.spine),
      ...shared([...body.neck, ...(body.head === undefined ? [] : [body.head])], ranges.neck),
    ]
  }

  /** Holds back what goes too far or too fast, after all else. */
  hold(rig: Rig, stepS: number): void {
    for (const joint of this.joints) {
      const asked = rig.local(joint.bone)
      const reached = nextTowards(joint, asked, stepS)
      if (reached !== asked) rig.setLocal(joint.bone, reached)
      joint.last = reached
    }
  }
}

function hingeOf(rig: Rig, [upper, lower, tip]: readonly [number, number, number], pole: Vector): Hinge {
  const along = normalize(subtract(rig.rest(lower), rig.rest(upper)))
  const out = normalize(addScaled(pole, along, -dot(pole, along)), [0, 0, 1])
  return { upper: along, lower: normalize(subtract(rig.rest(tip), rig.rest(lower))), axis: normalize(cross(out, along)) }
}

function withinRange({ range, hinge }: Joint, asked: Quaternion): Quaternion {
  if (hinge === undefined) {
    const most = radians(range.swingsDeg ?? 180)
    const size = angleOf(asked)
    return size <= most ? asked : shortened(asked, most / size)
  }
  const now = rotate(asked, hinge.lower)
  // the way that a hinge closes: against the way that its middle sticks out
  const inwards = cross(hinge.axis, hinge.upper)
  const closed = atan2(dot(now, inwards), dot(now, hinge.upper))
  const held = clamp(closed, -radians(range.opensDeg ?? 0), radians(range.closesDeg ?? 180))
  return held === closed ? asked : multiply(turn(hinge.axis, held - closed), asked)
}

/** The next step towards what is asked for. Where the short way there leads out of the range, it goes back through straight. */
function nextTowards(joint: Joint, asked: Quaternion, stepS: number): Quaternion {
  const { range, last } = joint
  const wanted = withinRange(joint, asked)
  if (last === undefined) return wanted
  const most = radians(range.fastestDegS) * stepS
  const way = multiply(wanted, inverse(last))
  if (angleOf(way) <= most) return wanted
  const onTheWay = withinRange(joint, multiply(shortened(way, most / angleOf(way)), last))
  if (angleOf(multiply(onTheWay, inverse(last))) <= 1.001 * most) return onTheWay
  return shortened(last, Math.max(0, 1 - most / angleOf(last)))
}

/** A share of a turn, about the same axis. */
function shortened(q: Quaternion, share: number): Quaternion {
  const sign = q[3] < 0 ? -1 : 1
  return turn(normalize([sign * q[0], sign * q[1], sign * q[2]]), share * angleOf(q))
}

const angleOf = ([x, y, z, w]: Quaternion): number => 2 * atan2(length([x, y, z]), Math.abs(w))
