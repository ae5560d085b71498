import { cross, dot, length, normalize, rotate, scale, subtract, type Quaternion, type Vector } from '../../../engine/src/platform/index.ts'
import type { Law } from '../law.ts'
import { localAt, stepS, stepsOf, turnBetween } from '../skeleton.ts'
import { onGround, type BodyTrack, type Model, type Scene, type Shown } from '../staging.ts'

/*
 * How far human joints go and how fast they are ever seen to turn. Ranges: those of trained gymnasts and dancers, which lie outside the
 * clinical norms (AAOS 1965; Kapandji, The Physiology of the Joints). Speeds: the fastest measured in sport, at the shoulder of a pitcher
 * (Fleisig 1999: 7,240 deg/s; elbow 2,480), at the knee of a footballer (Nunome 2006: 1,970) and the hip of a sprinter (Mann 1980: 900).
 * All of them as remembered: none was looked up for this table.
 */

/** Degrees that a hinge opens beyond straight and closes, and a ball joint swings from rest; degrees a second that each turns at most. */
interface Joint { opensDeg?: number; closesDeg?: number; swingsDeg?: number; fastestDegS: number }

const joints = {
  knee: { opensDeg: 12, closesDeg: 165, fastestDegS: 1970 },
  elbow: { opensDeg: 12, closesDeg: 165, fastestDegS: 2480 },
  hip: { swingsDeg: 170, fastestDegS: 1400 },
  shoulder: { swingsDeg: 180, fastestDegS: 7240 },
  ankle: { swingsDeg: 100, fastestDegS: 2000 },
  wrist: { swingsDeg: 100, fastestDegS: 3200 },
  neck: { swingsDeg: 110, fastestDegS: 1000 },
  spine: { swingsDeg: 100, fastestDegS: 1000 },
} as const satisfies Record<string, Joint>
type JointName = keyof typeof joints

/** A joint of a body: which it is, the bone that turns in it, and the bone that its turning is counted from. */
interface Jointed { name: JointName; bone: number; chain: readonly number[]; hinge: Hinge | undefined }
/** The directions, at rest, of the two bones of a hinge, and the way that its middle sticks out. */
interface Hinge { upper: Vector; lower: Vector; pole: Vector }

const restOf = (model: Model, bone: number): Vector => model.bones[bone]?.rest ?? [0, 0, 0]

function jointsOf(model: Model): Jointed[] {
  const { roles } = model.recipe
  const index = (names: readonly string[] | undefined): number[] => (names ?? []).flatMap((name) => model.boneIndex[name] ?? [])
  const limb = (bones: readonly string[], [ball, hinge, end]: readonly [JointName, JointName, JointName], fallback: Vector): Jointed[] => {
    const [upper, lower, tip] = longest(model, index(bones))
    if (upper === undefined || lower === undefined || tip === undefined) return []
    return [single(ball, upper), { ...single(hinge, lower), hinge: hingeOf(model, { upper, lower, tip, fallback }) }, single(end, tip)]
  }
  const head = index(roles?.head === undefined ? [] : [roles.head])
  return [
    ...(roles?.legs ?? []).filter(({ end }) => end === 'hind').flatMap(({ bones }) => limb(bones.slice(-4), ['hip', 'knee', 'ankle'], [0, 0, 1])),
    ...(roles?.arms ?? []).flatMap(({ bones }) => limb(bones, ['shoulder', 'elbow', 'wrist'], [0, 0, -1])),
    ...(head.length === 0 ? [] : [{ name: 'neck' as const, bone: head[0] ?? 0, chain: [...index(roles?.neck), ...head], hinge: undefined }]),
    ...(roles?.spine === undefined ? [] : [{ name: 'spine' as const, bone: index(roles.spine).at(-1) ?? 0, chain: index(roles.spine), hinge: undefined }]),
  ]
}

const single = (name: JointName, bone: number): Jointed => ({ name, bone, chain: [bone], hinge: undefined })

/** The three bones of a limb whose two segments are longest: what comes before them is a collarbone or a shoulder blade. */
function longest(model: Model, bones: readonly number[]): readonly number[] {
  const span = (a: number, b: number): number => length(subtract(restOf(model, bones[b] ?? 0), restOf(model, bones[a] ?? 0)))
  let best = 0
  for (let i = 1; i + 2 < bones.length; i++) if (span(i, i + 1) + span(i + 1, i + 2) > span(best, best + 1) + span(best + 1, best + 2)) best = i
  return bones.slice(best, best + 3)
}

function hingeOf(model: Model, { upper, lower, tip, fallback }: { upper: number; lower: number; tip: number; fallback: Vector }): Hinge {
  const [hip, knee, foot] = [restOf(model, upper), restOf(model, lower), restOf(model, tip)]
  const line = normalize(subtract(foot, hip))
  const out = subtract(subtract(knee, hip), scale(line, dot(subtract(knee, hip), line)))
  return { upper: normalize(subtract(knee, hip)), lower: normalize(subtract(foot, knee)), pole: length(out) < 0.03 * length(subtract(foot, hip)) ? fallback : normalize(out) }
}

const degrees = (rad: number): number => (180 / Math.PI) * rad

/** How far a hinge is closed (beyond straight: negative), degrees. */
function closedDeg({ upper, lower, pole }: Hinge, turn: Quaternion): number {
  const now = rotate(turn, lower)
  const out = normalize(subtract(pole, scale(upper, dot(pole, upper))))
  return degrees(Math.atan2(-dot(now, out), dot(now, upper)))
}

const angleDeg = ([x, y, z, w]: Quaternion): number => degrees(2 * Math.atan2(Math.hypot(x, y, z), Math.abs(w)))

/** The turn of a chain of bones together, at a step. */
function turnOf(track: BodyTrack, chain: readonly number[], step: number): Quaternion {
  return chain.reduce<Quaternion>((sum, bone) => product(sum, localAt(track, step, bone).turn), [0, 0, 0, 1])
}

const product = (a: Quaternion, b: Quaternion): Quaternion => {
  const [av, bv]: [Vector, Vector] = [[a[0], a[1], a[2]], [b[0], b[1], b[2]]]
  const [x, y, z] = cross(av, bv)
  return [a[3] * b[0] + b[3] * a[0] + x, a[3] * b[1] + b[3] * a[1] + y, a[3] * b[2] + b[3] * a[2] + z, a[3] * b[3] - dot(av, bv)]
}

/** Everybody human in a scene. */
function humansIn({ shot, models }: Shown): { model: Model; track: BodyTrack }[] {
  return shot.bodies.flatMap((track) => {
    const model = models.get(track.entityId)
    return model !== undefined && model.recipe.kind !== 'prop' && model.recipe.locomotion === 'biped' && model.recipe.roles?.arms !== undefined ? [{ model, track }] : []
  })
}

const everyJoint = (shown: Shown, of: (joint: Jointed, track: BodyTrack) => number): number =>
  Math.max(0, ...humansIn(shown).flatMap(({ model, track }) => jointsOf(model).map((joint) => of(joint, track))))

/** By how many degrees a joint goes beyond its range at worst. */
function beyondDeg({ name, chain, hinge }: Jointed, track: BodyTrack): number {
  const range: Joint = joints[name]
  return Math.max(0, ...stepsOf(track).map((step) => {
    const turn = turnOf(track, chain, step)
    if (hinge === undefined) return angleDeg(turn) - (range.swingsDeg ?? 180)
    const closed = closedDeg(hinge, turn)
    return Math.max(closed - (range.closesDeg ?? 180), -closed - (range.opensDeg ?? 0))
  }))
}

/** A joint's greatest speed, as a share of the fastest that was ever seen in it. */
function speedShare({ name, chain }: Jointed, track: BodyTrack): number {
  const turns = stepsOf(track).map((step) => turnOf(track, chain, step))
  return Math.max(0, ...turns.slice(1).map((turn, i) => degrees(length(turnBetween(turns[i] ?? turn, turn))) / stepS)) / joints[name].fastestDegS
}

const doing = (name: string, recipe: string, actions: readonly string[], more: Partial<Scene> = {}): Scene => ({
  name, set: 'gym', cast: { athlete: recipe, ball: 'football' }, durationS: 2.5 * actions.length, placements: { athlete: onGround(), ball: onGround(0.3, 0.9) },
  beats: actions.map((action, i) => ({ action, startS: 2.5 * i, durationS: 2.5, ...(action === 'kick' ? { with: 'ball' } : {}) })), ...more,
})

const limitScenes: readonly Scene[] = [
  doing('woman in daily life', 'woman', ['walk', 'wave', 'sit', 'point', 'idle', 'drink']),
  doing('man at play', 'man', ['run', 'kick', 'jump', 'dance', 'throw', 'pick-up']),
]
const speedScenes: readonly Scene[] = [
  doing('boy from one thing to the next', 'boy', ['walk', 'jump', 'wave', 'run', 'kick', 'dance', 'sit', 'backflip']),
  { ...doing('gymnast on the floor', 'gymnast', ['tumble'], { durationS: 10 }), beats: [{ action: 'tumble', durationS: 9.5 }] },
]

/** No joint is bent the wrong way or too far. */
export const limits: Law = {
  name: 'joint_beyond_range',
  says: 'by how much a joint of a human body goes beyond the range of trained gymnasts (knees and elbows as hinges, the others as a swing from rest)',
  unit: 'deg',
  bound: '<= 0',
  scenes: limitScenes,
  measure: (shown) => everyJoint(shown, beyondDeg),
}

/** No joint turns faster than any was ever seen to. */
export const speeds: Law = {
  name: 'joint_speed',
  says: 'the greatest speed of a joint of a human body from step to step, over the fastest ever measured in that joint in sport',
  unit: 'share',
  bound: '<= 1',
  scenes: speedScenes,
  measure: (shown) => everyJoint(shown, speedShare),
}
