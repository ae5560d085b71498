import { add, cross, dot, inverse, length, normalize, rotate, scale, subtract, type Quaternion, type Vector } from '../../../engine/src/platform/index.ts'
import type { Law } from '../law.ts'
import { bonesAt, originAt, pointOn } from '../skeleton.ts'
import { bodyCalled, onGround, type BodyTrack, type Model, type Scene, type Shown } from '../staging.ts'

interface Crowded extends Scene {
  /** Pairs that are meant to touch are left out. */
  meant?: readonly (readonly [string, string])[]
}

/** Something solid at a moment: a box, a ball, or the trunk and head of somebody as balls in a row. */
type Solid = { kind: 'box'; middle: Vector; turn: Quaternion; half: Vector } | { kind: 'balls'; balls: readonly Ball[] }
interface Ball { middle: Vector; radiusM: number }

const fleshKgPerM3 = 1000

function solidOf(model: Model, track: BodyTrack, step: number): Solid {
  if (model.recipe.roles?.head !== undefined) return { kind: 'balls', balls: trunkOf(model, track, step) }
  const { min, max } = model.bounds
  const { place, turn } = originAt(model, track, step)
  const half: Vector = scale(subtract(max, min), 0.5)
  const middle = add(place, rotate(turn, scale(add(min, max), 0.5)))
  return model.recipe.collider === 'sphere' ? { kind: 'balls', balls: [{ middle, radiusM: (half[0] + half[1] + half[2]) / 3 }] } : { kind: 'box', middle, turn, half }
}

/** The trunk and the head of a body, as balls of the mass of their bones: what nobody lets others pass through. */
function trunkOf(model: Model, track: BodyTrack, step: number): Ball[] {
  const bones = bonesAt(model, track, step)
  const { roles } = model.recipe
  const names = new Set([roles?.root, ...(roles?.spine ?? []), roles?.head])
  return model.bones.flatMap(({ name }, bone) => {
    const mass = model.boneMasses[bone]
    if (!names.has(name) || mass === undefined || mass.massKg <= 0) return []
    return [{ middle: pointOn(model, bones, bone, mass.center), radiusM: Math.cbrt((3 * mass.massKg) / (4 * Math.PI * fleshKgPerM3)) }]
  })
}

/** How deep two solids are in one another, metres. */
function depthOf(a: Solid, b: Solid): number {
  if (a.kind === 'balls' && b.kind === 'balls') return Math.max(...a.balls.flatMap((one) => b.balls.map((other) => one.radiusM + other.radiusM - length(subtract(one.middle, other.middle)))))
  if (a.kind === 'balls' && b.kind === 'box') return Math.max(...a.balls.map(({ middle, radiusM }) => radiusM + insideBox(b, middle)))
  if (a.kind === 'box' && b.kind === 'box') return boxInBox(a, b)
  return depthOf(b, a)
}

/** How far a point is inside a box; outside: minus its distance. */
function insideBox({ middle, turn, half }: Extract<Solid, { kind: 'box' }>, point: Vector): number {
  const local = rotate(inverse(turn), subtract(point, middle))
  const over: Vector = [Math.abs(local[0]) - half[0], Math.abs(local[1]) - half[1], Math.abs(local[2]) - half[2]]
  const outside = length([Math.max(0, over[0]), Math.max(0, over[1]), Math.max(0, over[2])])
  return outside > 0 ? -outside : -Math.max(...over)
}

type Box = Extract<Solid, { kind: 'box' }>
const axes: readonly Vector[] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]

/** The least way that takes two boxes apart (separating axes: the faces of both, and their edges against each other). */
function boxInBox(a: Box, b: Box): number {
  const [ofA, ofB] = [axes.map((axis) => rotate(a.turn, axis)), axes.map((axis) => rotate(b.turn, axis))]
  const edges = ofA.flatMap((one) => ofB.map((other) => cross(one, other))).filter((axis) => length(axis) > 1e-3).map((axis) => normalize(axis))
  const apart = subtract(b.middle, a.middle)
  const reach = ({ half }: Box, own: readonly Vector[], axis: Vector): number => own.reduce((sum, side, i) => sum + (half[i] ?? 0) * Math.abs(dot(side, axis)), 0)
  return Math.min(...[...ofA, ...ofB, ...edges].map((axis) => reach(a, ofA, axis) + reach(b, ofB, axis) - Math.abs(dot(apart, axis))))
}

const deepestM = 0.01
const everyStep = 5

const crates = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`crate${i}`, 'crate']))
const people = ['woman', 'man', 'girl', 'boy', 'old-man', 'robot']

/** Solid bodies are not in one another. */
export const touching: Law<Crowded> = {
  name: 'frames_interpenetrating',
  says: 'the share of frames at 24 per second in which two solid bodies that are not meant to touch are more than 1 cm in one another (boxes and balls of the things; trunks and heads of the bodies)',
  unit: '%',
  bound: '<= 2',
  scenes: [
    { name: 'ball knocks a stack down', set: 'warehouse', cast: { ball: 'bowling-ball', ...crates(5) }, durationS: 4, placements: { ball: onGround(-2, 0, { headingDeg: 90 }), ...Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`crate${i}`, onGround(0.02 * i, 0, { yM: 0.5 * i })])) }, beats: [{ who: 'ball', action: 'roll' }] },
    { name: 'boxes rain on boxes', set: 'warehouse', cast: crates(8), durationS: 4, placements: Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`crate${i}`, onGround(0.35 * (i % 3), 0.3 * (i % 2), { yM: 0.6 * i, headingDeg: 17 * i })])) },
    { name: 'six people cross', set: 'city-square', cast: Object.fromEntries(people.map((recipe, i) => [`p${i}`, recipe])), durationS: 5, placements: Object.fromEntries(people.map((_, i) => [`p${i}`, onGround(i % 2 === 0 ? -3 : 3, 1.1 * (i - 2.5), { headingDeg: i % 2 === 0 ? 90 : -90 })])), beats: people.map((_, i) => ({ who: `p${i}`, action: 'walk', target: { xM: i % 2 === 0 ? 3 : -3, zM: 1.1 * (i - 2.5) } })) },
    { name: 'two meet head on', set: 'street', cast: { a: 'woman', b: 'man' }, durationS: 5, placements: { a: onGround(-2.5, 0, { headingDeg: 90 }), b: onGround(2.5, 0, { headingDeg: -90 }) }, beats: [{ who: 'a', action: 'walk', target: { xM: 2.5, zM: 0 } }, { who: 'b', action: 'walk', target: { xM: -2.5, zM: 0 } }] },
    { name: 'girl walks past a crate in her way', set: 'warehouse', cast: { girl: 'girl', crate: 'crate' }, durationS: 5, placements: { girl: onGround(-2.5, 0, { headingDeg: 90 }), crate: onGround(0, 0) }, beats: [{ who: 'girl', action: 'walk', target: { xM: 2.5, zM: 0 } }] },
  ],
  measure(shown, { cast, meant = [] }) {
    const ids = Object.keys(cast)
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) => !meant.some((pair) => pair.includes(a) && pair.includes(b)))
    const { poseCount } = bodyCalled(shown, ids[0] ?? '').track
    let [frames, bad] = [0, 0]
    for (let step = 0; step < poseCount; step += everyStep) {
      frames++
      const solids = new Map(ids.map((id) => { const { model, track } = bodyCalled(shown, id); return [id, solidOf(model, track, step)] }))
      const isBad = pairs.some(([a, b]) => { const [one, other] = [solids.get(a), solids.get(b)]; return one !== undefined && other !== undefined && depthOf(one, other) > deepestM })
      if (isBad) bad++
    }
    return (100 * bad) / frames
  },
}
