import { pi, pow, type Vector } from '../../platform/index.ts'
import type { Model } from '../../shape/index.ts'
import type { Rig } from '../rig.ts'
import type { Shape } from './momentum.ts'

/** A model's mass as points that move with its bones. */
export interface MassPoints {
  massesKg: Float64Array
  bones: readonly number[]
  /** At rest, model space. */
  places: readonly Vector[]
}

const fleshDensityKgPerM3 = 1000
/** Lids, lips and brows turn nobody. */
const smallestShare = 0.0002
/** The radius of a ball of flesh of a mass. */
const ballRadiusM = (massKg: number): number => pow((3 * massKg) / (4 * pi * fleshDensityKgPerM3), 1 / 3)
const corners: readonly Vector[] = [[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]]

/**
 * Each bone's mass as four points at the corners of a tetrahedron. Their moment of inertia is that of a solid ball of the
 * bone's mass: without it a trunk on the axis of a spin would weigh nothing against it. (Ball: 2/5·m·r²; tetrahedron with corners at ±a: 2·m·a².)
 */
export function massPointsOf(model: Model): MassPoints {
  const massesKg: number[] = []
  const bones: number[] = []
  const places: Vector[] = []
  const totalKg = model.boneMasses.reduce((sum, { massKg }) => sum + massKg, 0)
  model.boneMasses.forEach(({ massKg, center }, bone) => {
    if (massKg < smallestShare * totalKg) return
    const a = ballRadiusM(massKg) * Math.sqrt(0.2)
    for (const [x, y, z] of corners) {
      massesKg.push(massKg / 4)
      bones.push(bone)
      places.push([center[0] + a * x, center[1] + a * y, center[2] + a * z])
    }
  })
  return { massesKg: Float64Array.from(massesKg), bones, places }
}

/** Where every mass point is as the rig is posed now. */
export function shapeOf(rig: Rig, points: MassPoints): Shape {
  const shape = new Float64Array(points.places.length * 3)
  points.places.forEach((place, i) => { shape.set(rig.point(points.bones[i] ?? 0, place), 3 * i) })
  return shape
}

/** How low a posed body reaches: each bone's mass as a ball, a little flattened where it lies. Metres. */
export function lowestPoint(rig: Rig): number {
  return Math.min(...rig.massPoints().filter(({ massKg }) => massKg > 0).map(({ massKg, position }) => position[1] - 0.8 * ballRadiusM(massKg)))
}
