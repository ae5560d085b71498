import type { Part, Point, Solid, Vec3 } from '../catalog/index.ts'

/** Moves parts from one body to another: how points, directions and sizes change. Points must stay mirrored: x is scaled, never shifted. */
export interface Placing {
  point: (p: Vec3) => Vec3
  direction: (n: Vec3) => Vec3
  /** Times every radius, blend and thickness. */
  size: number
  /** Times the three radii of ellipsoids and boxes. */
  stretch: Vec3
  pitchDeg: number
  bone: (on: string) => string
  color: (name: string) => string
}

/** A placing that only grows about the origin. */
export function growing(size: number): Placing {
  return { point: (p) => [p[0] * size, p[1] * size, p[2] * size], direction: (n) => n, size, stretch: [size, size, size], pitchDeg: 0, bone: (on) => on, color: (name) => name }
}

function placePoint(p: Point, map: (p: Vec3) => Vec3): Point {
  return p.length === 4 ? ['*', ...map([p[1], p[2], p[3]])] : map(p)
}

const timesEach = (a: Vec3, b: Vec3): Vec3 => [a[0] * b[0], a[1] * b[1], a[2] * b[2]]

function pitched(turn: Vec3 | undefined, pitchDeg: number): { turn?: Vec3 } {
  if (turn === undefined && pitchDeg === 0) return {}
  const [pitch, yaw, roll] = turn ?? [0, 0, 0]
  return { turn: [pitch + pitchDeg, yaw, roll] }
}

/** The ends of a cone that its own turn will pitch about its middle: only the middle moves to the new place, or it would be pitched twice. */
function leaningEnds({ from, to }: Part, { point, size }: Placing): Partial<Part> | undefined {
  if (from === undefined || to === undefined || typeof from === 'string' || typeof to === 'string') return undefined
  const a = plain(from), b = plain(to), mirrored = from.length === 4 || to.length === 4
  const middle = point([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2])
  const at = (side: number): Point => { const p = [0, 1, 2].map((i) => (middle[i] ?? 0) + (side * size * ((b[i] ?? 0) - (a[i] ?? 0))) / 2); return mirrored ? ['*', p[0] ?? 0, p[1] ?? 0, p[2] ?? 0] : [p[0] ?? 0, p[1] ?? 0, p[2] ?? 0] }
  return { from: at(-1), to: at(1) }
}

const plain = (p: Point): Vec3 => (p.length === 4 ? [p[1], p[2], p[3]] : p)

export function placePart(part: Part, placing: Placing): Part {
  const { point, direction, size, stretch } = placing
  const leaning = placing.pitchDeg === 0 ? undefined : leaningEnds(part, placing)
  const end = (p: Point | string): Point | string => (typeof p === 'string' ? p : placePoint(p, point))
  const r = part.at !== undefined && part.box === undefined ? part.r.map((v, i) => v * (stretch[i] ?? size)) : part.r.map((v) => v * size)
  return {
    ...part, on: placing.bone(part.on), r,
    ...(part.at === undefined ? {} : { at: placePoint(part.at, point) }), ...(part.from === undefined ? {} : { from: end(part.from) }), ...(part.to === undefined ? {} : { to: end(part.to) }),
    ...(part.box === undefined ? {} : { box: timesEach(part.box, stretch) }), ...(part.k === undefined ? {} : { k: part.k * size }), ...(part.color === undefined ? {} : { color: placing.color(part.color) }),
    ...(part.cut === undefined ? {} : { cut: part.cut.map((p, i) => placePoint(p, i % 2 === 0 ? point : direction)) }),
    ...pitched(part.turn, placing.pitchDeg), ...leaning,
  }
}

export function placeSolid(solid: Solid, placing: Placing): Solid {
  const { size } = placing
  return {
    ...solid, on: placing.bone(solid.on), color: placing.color(solid.color), at: placing.point(solid.at), ...pitched(solid.turn, placing.pitchDeg),
    ...(solid.lathe === undefined ? {} : { lathe: solid.lathe.map(([r, y]) => [r * size, y * size] as const) }),
    ...(solid.extrude === undefined ? {} : { extrude: { outline: solid.extrude.outline.map(([x, y]) => [x * size, y * size] as const), depthM: solid.extrude.depthM * size, bevelM: (solid.extrude.bevelM ?? 0) * size } }),
    ...(solid.box === undefined ? {} : { box: { size: timesEach(solid.box.size, [size, size, size]), bevelM: solid.box.bevelM * size } }),
    ...(solid.torus === undefined ? {} : { torus: { ...solid.torus, radiusM: solid.torus.radiusM * size, tubeM: solid.torus.tubeM * size } }),
    ...(solid.sphere === undefined ? {} : { sphere: { ...solid.sphere, radiusM: solid.sphere.radiusM * size } }),
  }
}
