import type { Part, Point, Recipe, Solid } from '../catalog/index.ts'
import { starred, transplant, withDescendants } from './transplant.ts'

/** How much larger than the head that it replaces a thing is: what it is must be seen, and its own shape is seldom as deep. */
const largerThanHead = 1.25
/** What a thing hangs or is led by stays behind. */
const cords = /^(string|cord|rope|cable|handle)/

/** The host with a thing in place of its head, faceless, standing on its neck: a balloon, a pumpkin, a television. */
export function thingForHead(host: Recipe, thing: Recipe): Recipe {
  const { fit } = host
  if (fit === undefined) return host
  const { head } = fit
  const { low, high, wide } = extentOf(thing)
  const size = (largerThanHead * 2 * head.r[1]) / Math.max(high - low, 0.8 * wide)
  const foot = head.at[1] - head.r[1] * 0.95
  const part = transplant({
    donor: thing, bones: new Set(), takes: (_, color) => !cords.test(color), attachTo: () => head.on, layer: `${thing.id}.head`,
    carrying: () => ({ from: [0, low, 0], to: [head.at[0], foot, head.at[2] - head.r[2] * 0.1], size }),
  })
  const bare = headless(host, head.on)
  return {
    ...bare, palette: { ...bare.palette, ...part.palette }, groups: [...bare.groups, ...part.groups], solids: [...(bare.solids ?? []), ...part.solids],
    cellM: Math.min(host.cellM, thing.cellM * size * 1.2),
    fit: { ...fit, head: { ...head, at: [head.at[0], foot + ((high - low) * size) / 2, head.at[2]], r: [(wide * size) / 2, ((high - low) * size) / 2, (wide * size) / 2] } },
  }
}

/** The host with the bones of its head, but without skin, hair, ears or face on them. */
function headless(host: Recipe, head: string): Recipe {
  const gone = withDescendants(host, [head])
  const isGone = (on: string) => gone.has(on) || gone.has(starred(host, on))
  const { face: _, ...faceless } = host
  return {
    ...faceless, groups: host.groups.map((group) => ({ ...group, parts: group.parts.filter((part) => !isGone(part.on)) })).filter((group, i) => i === 0 || group.parts.length > 0),
    solids: (host.solids ?? []).filter((solid) => !isGone(solid.on)),
  }
}

/** A box of a thing seen from the front: from its middle to its edges, metres. */
interface Extent { x: number; y: number; halfWide: number; halfHigh: number }

/** From where to where a thing goes without its cords, and how wide it is, metres. */
function extentOf(thing: Recipe): { low: number; high: number; wide: number } {
  const skin = thing.groups.flatMap(({ color, parts }) => parts.filter((part) => !cords.test(part.color ?? color) && part.paint !== true && part.carve !== true).flatMap(extentsOfPart))
  const extents = [...skin, ...(thing.solids ?? []).filter(({ color }) => !cords.test(color)).flatMap(extentsOfSolid)]
  const low = Math.min(...extents.map(({ y, halfHigh }) => y - halfHigh)), high = Math.max(...extents.map(({ y, halfHigh }) => y + halfHigh))
  return { low, high, wide: 2 * Math.max(...extents.map(({ x, halfWide }) => Math.abs(x) + halfWide)) }
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
