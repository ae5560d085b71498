import type { Part, Point, Recipe, Solid } from './recipes.ts'

/** What a thing hangs by or is led by: it is no part of its bulk. */
const cords = /^(string|cord|rope|cable)/
export const isCord = (color: string): boolean => cords.test(color)

/** From where to where a thing goes without its cords, and how wide it is, metres. Rough: turned solids are taken as they are before they are turned. */
export interface Bulk { lowM: number; highM: number; wideM: number }

/** A box of a thing seen from the front: from its middle to its edges, metres. */
interface Extent { x: number; y: number; halfWide: number; halfHigh: number }

/** The bulk of a thing; of nothing but cords it is a point. */
export function bulkOf({ groups, solids = [] }: Recipe): Bulk {
  const skin = groups.flatMap(({ color, parts }) => parts.filter((part) => !isCord(part.color ?? color) && part.paint !== true && part.carve !== true).flatMap(extentsOfPart))
  const extents = [...skin, ...solids.filter(({ color }) => !isCord(color)).flatMap(extentsOfSolid)]
  if (extents.length === 0) return { lowM: 0, highM: 0, wideM: 0 }
  return {
    lowM: Math.min(...extents.map(({ y, halfHigh }) => y - halfHigh)), highM: Math.max(...extents.map(({ y, halfHigh }) => y + halfHigh)),
    wideM: 2 * Math.max(...extents.map(({ x, halfWide }) => Math.abs(x) + halfWide)),
  }
}

function extentsOfPart({ at, from, to, r, box }: Part): Extent[] {
  const extent = (point: Point | string | undefined, halfWide: number, halfHigh: number): Extent[] => {
    const [x, y] = typeof point === 'string' || point === undefined ? [] : point.length === 4 ? [point[1], point[2]] : point
    return x === undefined || y === undefined ? [] : [{ x, y, halfWide, halfHigh }]
  }
  const [first = 0, last = first] = r
  return box === undefined ? [...extent(at, first, last), ...extent(from, first, first), ...extent(to, last, last)] : extent(at, box[0], box[1])
}

function extentsOfSolid({ at: [x, y], box, sphere, torus, lathe, extrude }: Solid): Extent[] {
  const round = Math.max(sphere?.radiusM ?? 0, (torus?.radiusM ?? 0) + (torus?.tubeM ?? 0))
  return [
    { x, y, halfWide: Math.max(round, (box?.size[0] ?? 0) / 2), halfHigh: Math.max(round, (box?.size[1] ?? 0) / 2) },
    ...(lathe ?? []).map(([radius, upM]) => ({ x, y: y + upM, halfWide: radius, halfHigh: 0 })),
    ...(extrude?.outline ?? []).map(([px, py]) => ({ x: x + px, y: y + py, halfWide: 0, halfHigh: 0 })),
  ]
}
