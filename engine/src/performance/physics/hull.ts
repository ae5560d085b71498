import { add, addScaled, cross, pi, rotate, scale, subtract, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Model } from '../../shape/index.ts'
import type { Water } from '../performance.ts'
import { waterDensityKgPerM3, waterHeightAt, waterVelocityAt } from './water.ts'

/** One upright column of a floating body: what is under the waterline in it pushes up. Model space, metres. */
export interface HullColumn {
  x: number
  bottomY: number
  z: number
  heightM: number
  areaM2: number
  /** By how much its foot is higher on one side than on the other, as a level slope of the same spread: it comes under water bit by bit. */
  slantM: number
}

/** The part of a body that water pushes on, as columns over a grid, and the water that moves along with it. */
export interface Hull {
  columns: readonly HullColumn[]
  addedMassKg: number
  /** The added water's moments of inertia about x, y and z, kg·m². */
  addedInertia: Vector
}

const columnsAlong = 14
const columnsAcross = 8
/** A column is measured along so many upright lines in either direction. */
const linesPerColumn = 4
/** Share of the added mass of a thin plate (ρ·π/4·breadth²·length per strip theory, Newman 1977) that a rounded hull at the surface drags along. */
const addedMassShare = 0.12

/**
 * Cuts a model into columns: for each cell of a grid, from where to where its surface reaches. The decks of vessels are taken to be tight,
 * up to the top of the model; anything else is as solid as its surface says, unless it is said to float and could not.
 */
export function hullOf(model: Model): Hull {
  const { kind, massKg, affordances } = model.recipe
  const solid = columnsOf(model, false)
  const carriesItself = waterDensityKgPerM3 * solid.reduce((sum, { areaM2, heightM }) => sum + areaM2 * heightM, 0) > massKg
  const isVessel = kind === 'vehicle' || (affordances.includes('float') && !carriesItself)
  const columns = isVessel ? columnsOf(model, true) : solid
  const { min, max } = model.bounds
  const width = max[0] - min[0]
  const length = max[2] - min[2]
  const areaM2 = columns.reduce((sum, column) => sum + column.areaM2, 0)
  const addedMassKg = addedMassShare * waterDensityKgPerM3 * (pi / 4) * areaM2 * Math.min(width, length)
  return { columns, addedMassKg, addedInertia: [(addedMassKg * length * length) / 16, (addedMassKg * width * width) / 16, (addedMassKg * width * width) / 16] }
}

function columnsOf(model: Model, tightDecks: boolean): HullColumn[] {
  const { min, max } = model.bounds
  const [linesX, linesZ] = [columnsAcross * linesPerColumn, columnsAlong * linesPerColumn]
  const [stepX, stepZ] = [(max[0] - min[0]) / linesX, (max[2] - min[2]) / linesZ]
  const grid: Lines = { countX: linesX, countZ: linesZ, stepX, stepZ }
  const lines = model.recipe.collider === 'sphere' ? linesThroughBall(model, grid) : linesThrough(model, grid)
  const columns: HullColumn[] = []
  for (let i = 0; i < columnsAcross; i++) {
    for (let j = 0; j < columnsAlong; j++) {
      const met: { x: number; z: number; lowY: number; highY: number }[] = []
      for (let line = 0; line < linesPerColumn * linesPerColumn; line++) {
        const [a, b] = [i * linesPerColumn + (line % linesPerColumn), j * linesPerColumn + Math.floor(line / linesPerColumn)]
        const { lowY, highY } = lines[a * linesZ + b] ?? unmet
        if (lowY <= highY) met.push({ x: min[0] + (a + 0.5) * stepX, z: min[2] + (b + 0.5) * stepZ, lowY, highY: tightDecks ? max[1] : highY })
      }
      if (met.length === 0) continue
      const mean = (of: (line: (typeof met)[number]) => number): number => met.reduce((sum, line) => sum + of(line), 0) / met.length
      const bottomY = mean(({ lowY }) => lowY)
      columns.push({ x: mean(({ x }) => x), z: mean(({ z }) => z), bottomY, heightM: Math.max(0.001, mean(({ highY }) => highY) - bottomY), areaM2: met.length * stepX * stepZ, slantM: Math.sqrt(12 * mean(({ lowY }) => (lowY - bottomY) * (lowY - bottomY))) })
    }
  }
  return columns
}

interface Lines { countX: number; countZ: number; stepX: number; stepZ: number }
const unmet = { lowY: Infinity, highY: -Infinity }

/** The lowest and the highest point at which each upright line of a grid meets a model's surface. */
function linesThrough(model: Model, { countX, countZ, stepX, stepZ }: Lines): { lowY: number; highY: number }[] {
  const lines = Array.from({ length: countX * countZ }, () => ({ ...unmet }))
  const mesh = model.lods[0]
  if (mesh === undefined) return lines
  const { min } = model.bounds
  const vertex = (i: number): Vector => {
    const at = 3 * (mesh.indices[i] ?? 0)
    return [mesh.positions[at] ?? 0, mesh.positions[at + 1] ?? 0, mesh.positions[at + 2] ?? 0]
  }
  /** The lines of one axis that a stretch of it holds. */
  const within = (low: number, high: number, { from, step, count }: { from: number; step: number; count: number }): [number, number] =>
    [Math.max(0, Math.ceil((low - from) / step - 0.5)), Math.min(count - 1, Math.floor((high - from) / step - 0.5))]
  for (let i = 0; i + 2 < mesh.indices.length; i += 3) {
    const [a, b, c] = [vertex(i), vertex(i + 1), vertex(i + 2)]
    const [firstX, lastX] = within(Math.min(a[0], b[0], c[0]), Math.max(a[0], b[0], c[0]), { from: min[0], step: stepX, count: countX })
    const [firstZ, lastZ] = within(Math.min(a[2], b[2], c[2]), Math.max(a[2], b[2], c[2]), { from: min[2], step: stepZ, count: countZ })
    for (let x = firstX; x <= lastX; x++) {
      for (let z = firstZ; z <= lastZ; z++) {
        const y = heightInTriangle([a, b, c], min[0] + (x + 0.5) * stepX, min[2] + (z + 0.5) * stepZ)
        const line = lines[x * countZ + z]
        if (y === undefined || line === undefined) continue
        line.lowY = Math.min(line.lowY, y)
        line.highY = Math.max(line.highY, y)
      }
    }
  }
  return lines
}

/** The same for what physics takes to be a ball: its mesh is a many-sided body inside that ball, and smaller. */
function linesThroughBall({ bounds: { min, max } }: Model, { countX, countZ, stepX, stepZ }: Lines): { lowY: number; highY: number }[] {
  const radiusM = (max[0] - min[0] + max[1] - min[1] + max[2] - min[2]) / 6
  const middleY = (min[1] + max[1]) / 2
  return Array.from({ length: countX * countZ }, (_, i) => {
    const x = (Math.floor(i / countZ) + 0.5 - countX / 2) * stepX
    const z = ((i % countZ) + 0.5 - countZ / 2) * stepZ
    const left = radiusM * radiusM - x * x - z * z
    return left <= 0 ? unmet : { lowY: middleY - Math.sqrt(left), highY: middleY + Math.sqrt(left) }
  })
}

/** The height of a triangle above (x, z), by barycentric coordinates of its shadow. */
function heightInTriangle([a, b, c]: readonly [Vector, Vector, Vector], x: number, z: number): number | undefined {
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
 * Archimedes and drag, column by column: ρ·g times the displaced volume upwards, where it is displaced, and forces against the motion
 * through the water at each column's foot. It holds however the hull is turned.
 */
export function waterForceOn(hull: Hull, afloat: Afloat, water: Water, at: { timeS: number; gravityMps2: number }): WaterForce {
  let force: Vector = [0, 0, 0]
  let torque: Vector = [0, 0, 0]
  let wet = 0
  let sink = 0
  const up = rotate(afloat.rotation, [0, 1, 0])
  for (const column of hull.columns) {
    const foot = rotate(afloat.rotation, [column.x, column.bottomY, column.z])
    const place = addScaled(add(afloat.position, foot), up, column.heightM / 2)
    const levelY = waterHeightAt(water, place[0], place[2], at.timeS) - afloat.position[1]
    const { depthM, middle } = wetPartOf(column, { foot, up, levelY })
    if (depthM <= 0) continue
    const lift: Vector = [0, waterDensityKgPerM3 * at.gravityMps2 * depthM * column.areaM2, 0]
    const through = subtract(add(afloat.velocity, cross(afloat.spin, foot)), waterVelocityAt(water, place[0], place[2], at.timeS))
    const drag = dragOn(column, depthM, through)
    force = add(force, add(lift, drag))
    torque = add(torque, add(cross(middle, lift), cross(add(foot, [0, depthM / 2, 0]), drag)))
    wet += column.areaM2
    sink += -through[1] * column.areaM2
  }
  const area = hull.columns.reduce((sum, column) => sum + column.areaM2, 0)
  return { force, torque, wetShare: area > 0 ? wet / area : 0, sinkSpeedMps: wet > 0 ? sink / wet : 0 }
}

/** How much of a column's length is under water, and the middle of that part; about the hull's origin. Whichever end is lower is wet first. */
function wetPartOf(column: HullColumn, { foot, up, levelY }: { foot: Vector; up: Vector; levelY: number }): { depthM: number; middle: Vector } {
  const tall = Math.max(1e-5, column.heightM * Math.abs(up[1]))
  const lowY = up[1] >= 0 ? foot[1] : foot[1] - tall
  const slantM = column.slantM * Math.abs(up[1]) + Math.sqrt(column.areaM2 * Math.max(0, 1 - up[1] * up[1]))
  const share = (wetOfSlope(levelY - lowY, slantM) - wetOfSlope(levelY - lowY - tall, slantM)) / tall
  const depthM = column.heightM * share
  return { depthM, middle: addScaled(foot, up, up[1] >= 0 ? depthM / 2 : column.heightM - depthM / 2) }
}

/** How deep a level slope lies in the mean whose middle is so deep: nought and its middle's depth on either side, and between them bit by bit. */
function wetOfSlope(middleM: number, slantM: number): number {
  if (middleM >= slantM / 2) return middleM
  if (middleM <= -slantM / 2) return 0
  return ((middleM + slantM / 2) * (middleM + slantM / 2)) / (2 * slantM)
}

function dragOn({ areaM2 }: HullColumn, depthM: number, [vx, vy, vz]: Vector): Vector {
  const entering = Math.min(1, depthM / wettedDepthM)
  const heave = (heaveDampingNsPerM3 * vy + 0.5 * waterDensityKgPerM3 * plateDrag * vy * Math.abs(vy)) * entering
  const speed = Math.sqrt(vx * vx + vz * vz)
  const skin = skinDragNsPerM3 * (1 + 2 * speed) * entering
  return scale([-skin * vx, -heave, -skin * vz], areaM2)
}

/** How deep the origin of a hull lies at rest in flat water when it carries a load amidships: metres, negative downwards (bisection on Archimedes' law). */
export function restingHeightM(hull: Hull, massKg: number): number {
  const displacedKg = (originY: number): number =>
    hull.columns.reduce((sum, column) => sum + waterDensityKgPerM3 * column.areaM2 * wetPartOf(column, { foot: [column.x, column.bottomY, column.z], up: [0, 1, 0], levelY: -originY }).depthM, 0)
  let low = -10
  let high = 10
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (displacedKg(middle) > massKg) low = middle
    else high = middle
  }
  return (low + high) / 2
}
