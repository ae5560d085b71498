import type { Model } from '../shape/index.ts'
import { dot, length, normalize, scale, subtract, type Quaternion, type Vector } from '../platform/index.ts'

/** A leg as two long bones, a foot and perhaps a toe. `ball` is the point of the foot that carries, at rest, in model space. */
export interface Leg {
  name: string
  side: 1 | -1
  end: 'front' | 'hind'
  upper: number
  lower: number
  foot: number
  toe: number | undefined
  upperM: number
  lowerM: number
  ball: Vector
  /** Where the sole first touches in a stride, at rest, in model space. */
  heel: Vector
  /** The way the knee points at rest. */
  pole: Vector
}

/** An arm as two long bones and a hand. */
export interface Arm {
  name: string
  side: 1 | -1
  clavicle: number | undefined
  upper: number
  lower: number
  hand: number
  fingers: readonly number[]
  /** Of a paw: the toe, where it holds what it holds. */
  tip?: number
  upperM: number
  lowerM: number
  pole: Vector
}

/** A body's bones by what they are for, as indices, so that any action can be performed by any body. */
export interface Body {
  model: Model
  spine: readonly number[]
  neck: readonly number[]
  head: number | undefined
  jaw: number | undefined
  legs: readonly Leg[]
  arms: readonly Arm[]
  wings: readonly { bones: readonly number[]; side: 1 | -1 }[]
  fins: readonly { bones: readonly number[]; side: 1 | -1 }[]
  tentacles: readonly (readonly number[])[]
  tail: readonly number[]
  ears: readonly { bones: readonly number[]; side: 1 | -1 }[]
  /** What hangs and lags: a ponytail, a mane, a hem. */
  dangles: readonly (readonly number[])[]
  eyes: readonly number[]
  /** Upper lids; turned forward they close. */
  lids: readonly number[]
  lowerLids: readonly number[]
  mouth: { left: number | undefined; right: number | undefined; top: number | undefined; bottom: number | undefined }
  brows: readonly number[]
  massKg: number
  /** Height of the hip joint above the ground: the length that paces are measured against. */
  legM: number
  locomotion: Model['recipe']['locomotion']
  /** Of one that has got up on its hind legs: what turns its chest as that of one is that always stands so. */
  stood?: Quaternion
}

const sideOf = (side: 'L' | 'R'): 1 | -1 => (side === 'L' ? 1 : -1)

/** Reads a model's roles. Roles that name bones which the model lacks are left out. */
export function bodyOf(model: Model): Body {
  const roles = model.recipe.roles
  const index = (name: string | undefined): number | undefined => (name === undefined ? undefined : model.boneIndex[name])
  const indices = (names: readonly string[] | undefined): number[] => (names ?? []).map(index).filter((bone) => bone !== undefined)
  const sided = (list: readonly { bones: readonly string[]; side: 'L' | 'R' }[] | undefined) =>
    (list ?? []).map(({ bones, side }) => ({ bones: indices(bones), side: sideOf(side) })).filter(({ bones }) => bones.length > 0)
  const legs = (roles?.legs ?? []).flatMap((leg) => legOf(model, { ...leg, indices: indices(leg.bones) }) ?? [])
  const firstLeg = legs.find((leg) => leg.end === 'hind') ?? legs[0]
  return {
    model,
    spine: indices(roles?.spine),
    neck: indices(roles?.neck),
    head: index(roles?.head),
    jaw: index(roles?.jaw),
    legs,
    arms: (roles?.arms ?? []).flatMap((arm) => armOf(model, { ...arm, indices: indices(arm.bones) }) ?? []),
    wings: sided(roles?.wings),
    fins: sided(roles?.fins),
    tentacles: (roles?.tentacles ?? []).map(({ bones }) => indices(bones)),
    tail: indices(roles?.tail),
    ears: sided(roles?.ears),
    dangles: (roles?.dangles ?? []).map(({ bones }) => indices(bones)),
    eyes: indices(roles?.eyes),
    lids: indices(roles?.lids?.filter((name) => !isLowerLid(name))),
    lowerLids: indices(['lidLowL', 'lidLowR']),
    mouth: { left: index('mouthL'), right: index('mouthR'), top: index('lipTop'), bottom: index('lipBottom') },
    brows: indices(roles?.brows),
    massKg: model.boneMasses.reduce((sum, bone) => sum + bone.massKg, 0),
    legM: firstLeg === undefined ? model.recipe.heightM / 2 : restOf(model, firstLeg.upper)[1],
    locomotion: model.recipe.locomotion,
  }
}

const isLowerLid = (name: string): boolean => name.startsWith('lidLow')
const restOf = (model: Model, bone: number): Vector => model.bones[bone]?.rest ?? [0, 0, 0]
const span = (model: Model, a: number, b: number): number => length(subtract(restOf(model, b), restOf(model, a)))

interface Chain { name: string; side: 'L' | 'R'; end?: 'front' | 'hind'; indices: readonly number[] }

function legOf(model: Model, chain: Chain): Leg | undefined {
  const [upper, lower, foot, toe] = chain.indices.slice(-4)
  if (upper === undefined || lower === undefined || foot === undefined) return undefined
  const end = chain.end ?? 'hind'
  const ball = restOf(model, toe ?? foot)
  const ankle = restOf(model, foot)
  return {
    name: chain.name, side: sideOf(chain.side), end, upper, lower, foot, toe,
    upperM: span(model, upper, lower), lowerM: span(model, lower, foot),
    ball,
    // A flat foot reaches a little behind its ankle; a paw or a hoof (ankle high above the ball) only a little behind the ball.
    heel: [ball[0], 0, ankle[1] > 1.6 * Math.abs(ball[2] - ankle[2]) + 0.05 ? ball[2] - 0.03 : ankle[2] - 0.06],
    pole: bendOf(model, upper, lower, foot, end === 'front' ? [0, 0, -1] : [0, 0, 1]),
  }
}

/** An arm's upper bone is where its two longest neighbouring segments begin; what comes before it is the collarbone. */
function armOf(model: Model, chain: Chain): Arm | undefined {
  const bones = chain.indices
  let start = 0
  let best = -1
  for (let i = 0; i + 2 < bones.length; i++) {
    const reach = span(model, bones[i] ?? 0, bones[i + 1] ?? 0) + span(model, bones[i + 1] ?? 0, bones[i + 2] ?? 0)
    if (reach > best) { best = reach; start = i }
  }
  const [upper, lower, hand, ...fingers] = bones.slice(start)
  if (upper === undefined || lower === undefined || hand === undefined) return undefined
  return {
    name: chain.name, side: sideOf(chain.side), clavicle: bones[start - 1], upper, lower, hand, fingers,
    upperM: span(model, upper, lower), lowerM: span(model, lower, hand),
    pole: bendOf(model, upper, lower, hand, [0, 0, -1]),
  }
}

/** The way a chain's middle joint sticks out at rest; the fallback when it rests nearly straight. */
function bendOf(model: Model, upper: number, lower: number, tip: number, fallback: Vector): Vector {
  const line = subtract(restOf(model, tip), restOf(model, upper))
  const toMiddle = subtract(restOf(model, lower), restOf(model, upper))
  const out = subtract(toMiddle, scale(line, dot(toMiddle, line) / Math.max(dot(line, line), 1e-9)))
  return length(out) < 0.03 * length(line) ? fallback : normalize(out)
}
