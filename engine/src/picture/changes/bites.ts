import { BufferAttribute, type BufferGeometry } from 'three/webgpu'
import { addScaled, distance, dot, mixVectors, scale, smoothstep, subtract, type Vector } from '../../platform/index.ts'

/*
 * Food that somebody eats out of the hand loses bites: each bite is a ball that scoops the surface away, farther in than the one before.
 */

/** How large a bite is and how much farther in each goes, as shares of the food's size towards the teeth and across. */
const biteRadius = 0.36
const biteDepth = 0.17
/** What lies within this share of the way from the middle is its end. */
const endShare = 0.08
/** No edge near a bite is longer than this share of its radius. */
const finest = 0.3
/** Most bites that a piece of food is divided finely for. */
const mostBites = 4
/** What is inside, linear, and how much of it is seen on a light surface. */
const crumb: Vector = [0.86, 0.7, 0.42]
const crumbShare = 0.62

interface Bites { side: Vector; radiusM: number; at(count: number): Vector }

/** Where each bite of a body is: along the line from its bitten end inwards. */
function bitesOf(positions: Float32Array, side: Vector): Bites {
  const points = Array.from({ length: positions.length / 3 }, (_, i) => pointAt(positions, i))
  const middle = middleOf(points)
  const highest = Math.max(...points.map((point) => dot(point, side)))
  const tip = middleOf(points.filter((point) => highest - dot(point, side) < endShare * (highest - dot(middle, side))))
  const sizeM = Math.max(...points.map((point) => distance(point, middle))) * 2
  const radiusM = biteRadius * sizeM * 0.5
  return { side, radiusM, at: (count) => addScaled(tip, side, 0.62 * radiusM - biteDepth * sizeM * (count - 1)) }
}

const middleOf = (points: readonly Vector[]): Vector => scale(points.reduce((sum, point) => addScaled(sum, point, 1), [0, 0, 0] as Vector), 1 / Math.max(1, points.length))
const pointAt = (values: Float32Array, i: number): Vector => [values[3 * i] ?? 0, values[3 * i + 1] ?? 0, values[3 * i + 2] ?? 0]

/** The surface of a piece of food of which so many bites are gone. Its geometry has no index. */
export class BittenMesh {
  readonly #geometry: BufferGeometry
  readonly #rest: { positions: Float32Array; tones: Float32Array }
  readonly #bites: Bites
  #shown = 0

  constructor(geometry: BufferGeometry, side: Vector) {
    const bites = bitesOf(geometry.getAttribute('position').array as Float32Array, side)
    divideNear(geometry, bites)
    this.#geometry = geometry
    this.#bites = bites
    const copy = (name: string): Float32Array => Float32Array.from(geometry.getAttribute(name).array as Float32Array)
    this.#rest = { positions: copy('position'), tones: copy('tone') }
  }

  /** Shows the food after so many bites. */
  show(count: number): void {
    if (count === this.#shown) return
    this.#shown = count
    const [position, tone] = [this.#geometry.getAttribute('position') as BufferAttribute, this.#geometry.getAttribute('tone') as BufferAttribute]
    const { positions, tones } = this.#rest
    for (let i = 0; i < positions.length / 3; i++) {
      const [at, isInside] = bitten(pointAt(positions, i), this.#bites, Math.min(count, mostBites))
      position.setXYZ(i, ...at)
      const own: Vector = [tones[4 * i] ?? 0, tones[4 * i + 1] ?? 0, tones[4 * i + 2] ?? 0]
      tone.setXYZW(i, ...(isInside ? mixVectors(own, crumb, crumbShare * smoothstep(Math.max(...own), 0.12, 0.45)) : own), tones[4 * i + 3] ?? 0.8)
    }
    position.needsUpdate = true
    tone.needsUpdate = true
  }
}

/** Where a place on the surface is after so many bites, and whether it has been bitten: it is on the far wall of the ball then. */
function bitten(start: Vector, { side, radiusM, at }: Bites, count: number): readonly [Vector, boolean] {
  let place = start
  for (let bite = 1; bite <= count; bite++) {
    const from = subtract(place, at(bite))
    const along = dot(from, side)
    const outM = dot(from, from) - along * along
    const wall = -Math.sqrt(Math.max(0, radiusM * radiusM - outM))
    // what is before the ball, within its breadth, goes as well
    if (outM < radiusM * radiusM && along > wall) place = addScaled(place, side, wall - along)
  }
  return [place, place !== start]
}

/** Divides the triangles that bites reach until they are small enough to take their form. */
function divideNear(geometry: BufferGeometry, { radiusM, at }: Bites): void {
  const names = Object.keys(geometry.attributes)
  const sizes = new Map(names.map((name) => [name, geometry.getAttribute(name).itemSize]))
  const values = (name: string, corner: number): number[] => Array.from({ length: sizes.get(name) ?? 3 }, (_, k) => (geometry.getAttribute(name).array as Float32Array)[corner * (sizes.get(name) ?? 3) + k] ?? 0)
  type Corner = ReadonlyMap<string, number[]>
  const out = new Map<string, number[]>(names.map((name) => [name, []]))
  const between = (a: Corner, b: Corner): Corner => new Map(names.map((name) => [name, name === 'skinIndex' ? a.get(name) ?? [] : (a.get(name) ?? []).map((value, k) => (value + (b.get(name)?.[k] ?? 0)) / 2)]))
  const place = (corner: Corner): Vector => (corner.get('position') ?? [0, 0, 0]) as unknown as Vector
  const centres = Array.from({ length: mostBites }, (_, i) => at(i + 1))
  const isNear = (corners: readonly Corner[], longM: number): boolean => centres.some((centre) => corners.some((corner) => distance(place(corner), centre) < radiusM + longM))
  const divide = (a: Corner, b: Corner, c: Corner, depth: number): void => {
    const longest = ([[a, b, c], [b, c, a], [c, a, b]] as const).reduce((best, edge) => (distance(place(edge[0]), place(edge[1])) > distance(place(best[0]), place(best[1])) ? edge : best))
    const [p, q, r] = longest
    const longM = distance(place(p), place(q))
    if (depth === 0 || longM < finest * radiusM || !isNear([p, q, r], longM)) {
      for (const corner of [a, b, c]) for (const name of names) out.get(name)?.push(...corner.get(name) ?? [])
      return
    }
    const middle = between(p, q)
    divide(p, middle, r, depth - 1)
    divide(middle, q, r, depth - 1)
  }
  const corner = (i: number): Corner => new Map(names.map((name) => [name, values(name, i)]))
  const count = geometry.getAttribute('position').count
  for (let i = 0; i + 2 < count; i += 3) divide(corner(i), corner(i + 1), corner(i + 2), 9)
  for (const name of names) {
    const data = out.get(name) ?? []
    geometry.setAttribute(name, new BufferAttribute(name === 'skinIndex' ? Uint16Array.from(data) : Float32Array.from(data), sizes.get(name) ?? 3))
  }
}
