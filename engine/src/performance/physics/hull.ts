import { add, cross, dot, pi, rotate, scale, subtract, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Model } from '../../shape/index.ts'
import type { Water } from '../performance.ts'
import { waterDensityKgPerM3, waterHeightAt, waterVelocityAt } from './water.ts'

/** One upright column of a floating body: what is under the waterline in it pushes up. Model space, metres. */
export interface HullColumn { x: number; bottomY: number; z: number; heightM: number; areaM2: number }

/** The part of a body that water pushes on, as columns over a grid, and the water that moves along with it. */
export interface Hull {
  columns: readonly HullColumn[]
  addedMassKg: number
  /** The added water's moments of inertia about x, y and z, kg·m². */
  addedInertia: Vector
}

const columnsAlong = 14
const columnsAcross = 8
/** Share of the added mass of a thin plate (ρ·π/4·breadth²·length per strip theory, Newman 1977) that a rounded hull at the surface drags along. */
const addedMassShare = 0.12

/** Cuts a model into columns: for each cell of a grid, how low its surface reaches. Decks are taken to be tight, up to the top of the model. */
export function hullOf(model: Model): Hull {
  const { min, max } = model.bounds
  const width = max[0] - min[0]
  const length = max[2] - min[2]
  const cellX = width / columnsAcross
  const cellZ = length / columnsAlong
  const columns: HullColumn[] = []
  for (let i = 0; i < columnsAcross; i++) {
    for (let j = 0; j < columnsAlong; j++) {
      const x = min[0] + (i + 0.5) * cellX
      const z = min[2] + (j + 0.5) * cellZ
      const bottomY = lowestSurface(model, x, z)
      if (bottomY !== undefined) columns.push({ x, z, bottomY, heightM: Math.max(0.01, max[1] - bottomY), areaM2: cellX * cellZ })
    }
  }
  const areaM2 = columns.reduce((sum, column) => sum + column.areaM2, 0)
  const addedMassKg = addedMassShare * waterDensityKgPerM3 * (pi / 4) * areaM2 * Math.min(width, length)
  return { columns, addedMassKg, addedInertia: [(addedMassKg * length * length) / 16, (addedMassKg * width * width) / 16, (addedMassKg * width * width) / 16] }
}

/** The lowest height at which an upright line meets a model's coarsest surface; undefined where it passes by. */
function lowestSurface(model: Model, x: number, z: number): number | undefined {
  const mesh = model.lods.at(-1)
  if (mesh === undefined) return undefined
  const vertex = (i: number): Vector => {
    const at = 3 * (mesh.indices[i] ?? 0)
    return [mesh.positions[at] ?? 0, mesh.positions[at + 1] ?? 0, mesh.positions[at + 2] ?? 0]
  }
  let lowest: number | undefined
  for (let i = 0; i + 2 < mesh.indices.length; i += 3) {
    const y = heightInTriangle(vertex(i), vertex(i + 1), vertex(i + 2), x, z)
    if (y !== undefined && (lowest === undefined || y < lowest)) lowest = y
  }
  return lowest
}

/** The height of a triangle above (x, z), by barycentric coordinates of its shadow. */
function heightInTriangle(a: Vector, b: Vector, c: Vector, x: number, z: number): number | undefined {
  const area = (b[0] - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (b[2] - a[2])
  if (Math.abs(area) < 1e-12) return undefined
  const v = ((x - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (z - a[2])) / area
  const w = ((b[0] - a[0]) * (z - a[2]) - (x - a[0]) * (b[2] - a[2])) / area
  if (v < 0 || w < 0 || v + w > 1) return undefined
  return a[1] + v * (b[1] - a[1]) + w * (c[1] - a[1])
}

/** A body's motion as the water feels it: model origin, rotation, velocity of the origin, angular velocity. */
export interface Afloat { position: Vector; rotation: Quaternion; velocity: Vector; spin: Vector }

/** What the water does to a hull now: a force (newtons) and a torque about the model's origin (newton metres), in the world, and how much of it is wet. */
export interface WaterForce { force: Vector; torque: Vector; wetShare: number; sinkSpeedMps: number }

/** Heave damping per wet area by waves that it radiates, and drag by the water pushed aside: N·s/m³ and the drag coefficient of a plate. */
const heaveDampingNsPerM3 = 420
const plateDrag = 1.1
const skinDragNsPerM3 = 18
/** From this depth on a column feels the whole drag. */
const wettedDepthM = 0.004

/**
 * Archimedes and drag, column by column: ρ·g times the displaced volume upwards, and forces against the motion through the
 * water. Depths are measured upright, which is exact for a level hull and good to a few degrees of tilt.
 */
export function waterForceOn(hull: Hull, afloat: Afloat, water: Water, at: { timeS: number; gravityMps2: number }): WaterForce {
  let force: Vector = [0, 0, 0]
  let torque: Vector = [0, 0, 0]
  let wet = 0
  let sink = 0
  for (const column of hull.columns) {
    const arm = rotate(afloat.rotation, [column.x, column.bottomY, column.z])
    const place = add(afloat.position, arm)
    const depthM = Math.min(column.heightM, waterHeightAt(water, place[0], place[2], at.timeS) - place[1])
    if (depthM <= 0) continue
    const through = subtract(add(afloat.velocity, cross(afloat.spin, arm)), waterVelocityAt(water, place[0], place[2], at.timeS))
    const push = columnForce(column, depthM, through, at.gravityMps2)
    force = add(force, push)
    torque = add(torque, cross(add(arm, [0, depthM / 2, 0]), push))
    wet += column.areaM2
    sink += -through[1] * column.areaM2
  }
  const area = hull.columns.reduce((sum, column) => sum + column.areaM2, 0)
  return { force, torque, wetShare: area > 0 ? wet / area : 0, sinkSpeedMps: wet > 0 ? sink / wet : 0 }
}

function columnForce({ areaM2 }: HullColumn, depthM: number, through: Vector, gravityMps2: number): Vector {
  const [vx, vy, vz] = through
  const entering = Math.min(1, depthM / wettedDepthM)
  const heave = (heaveDampingNsPerM3 * vy + 0.5 * waterDensityKgPerM3 * plateDrag * vy * Math.abs(vy)) * entering
  const speed = Math.sqrt(dot([vx, 0, vz], [vx, 0, vz]))
  const skin = skinDragNsPerM3 * (1 + 2 * speed) * entering
  return scale([-skin * vx, waterDensityKgPerM3 * gravityMps2 * depthM - heave, -skin * vz], areaM2)
}

/** How deep the origin of a hull lies at rest in flat water when it carries a load amidships: metres, negative downwards (bisection on Archimedes' law). */
export function restingHeightM(hull: Hull, massKg: number): number {
  const displacedKg = (originY: number): number =>
    hull.columns.reduce((sum, column) => sum + waterDensityKgPerM3 * column.areaM2 * Math.min(column.heightM, Math.max(0, -originY - column.bottomY)), 0)
  let low = -10
  let high = 10
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (displacedKg(middle) > massKg) low = middle
    else high = middle
  }
  return (low + high) / 2
}
