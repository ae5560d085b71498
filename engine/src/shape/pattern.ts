import { sin } from '../platform/index.ts'
import type { DressedRecipe } from './dressed-recipe.ts'
import type { SkinnedMesh } from './model.ts'
import { linearFromHex } from './palette.ts'
import type { Rgb } from './palette.ts'
import { SplitMesh } from './split-mesh.ts'

/** One level of a finished mesh, and the unshaded colours of the vertices that a pattern is drawn on. */
export interface PlainLevel { mesh: SkinnedMesh; bases: ReadonlyMap<number, Rgb> }

type Place = readonly [number, number, number]
interface Spot { at: Place; radiusM: number }
interface Extent { min: Place; size: Place }

/** Draws a body's pattern on its levels, finest first: the mesh is cut along the pattern's edges, so that they are sharp at every level. */
export function patternLevels(recipe: DressedRecipe, levels: readonly PlainLevel[]): SkinnedMesh[] {
  const { pattern } = recipe
  const finest = levels[0]
  if (pattern === undefined || finest === undefined || finest.bases.size === 0) return levels.map(({ mesh }) => mesh)
  const extent = extentOf(finest)
  const rgb = linearFromHex(pattern.color)
  let spots: readonly Spot[] | undefined
  return levels.map(({ mesh, bases }) => {
    const split = new SplitMesh(mesh, bases)
    if (pattern.kind === 'spots') {
      const radiusM = spotRadius(recipe, extent)
      refine(split, radiusM * 0.9)
      spots ??= spotsOn(split, radiusM, isLively(recipe))
      spot(split, spots, rgb)
    } else if (pattern.kind === 'scales') {
      cutAtWholes(split, scalesOf(extent).flatMap((measure) => [measure, (p: Place) => measure(p) - scaleEdge]))
      split.paint((a, b, c) => {
        const whole = (k: number): number => Math.floor(((split.values[a]?.[k] ?? 0) + (split.values[b]?.[k] ?? 0) + (split.values[c]?.[k] ?? 0)) / 3)
        return whole(0) !== whole(1) || whole(2) !== whole(3)
      }, rgb)
    } else {
      cutAtWholes(split, pattern.kind === 'stripes' ? [stripesOf(recipe, extent)] : checksOf(recipe, extent))
      const counted = split.values[0]?.length ?? 0
      split.paint((a, b, c) => {
        let sum = 0
        for (let k = 0; k < counted; k++) sum += Math.floor(((split.values[a]?.[k] ?? 0) + (split.values[b]?.[k] ?? 0) + (split.values[c]?.[k] ?? 0)) / 3)
        return (sum & 1) === 1
      }, rgb)
    }
    return split.finish()
  })
}

const isLively = ({ kind }: DressedRecipe): boolean => kind === 'animal' || kind === 'person' || kind === 'robot'

function extentOf({ mesh, bases }: PlainLevel): Extent {
  const min = [1e9, 1e9, 1e9], max = [-1e9, -1e9, -1e9]
  for (const v of bases.keys()) for (let a = 0; a < 3; a++) {
    const value = mesh.positions[3 * v + a] ?? 0
    min[a] = Math.min(min[a] ?? 0, value)
    max[a] = Math.max(max[a] ?? 0, value)
  }
  const triple = (pick: (a: number) => number): Place => [pick(0), pick(1), pick(2)]
  return { min: triple((a) => min[a] ?? 0), size: triple((a) => (max[a] ?? 0) - (min[a] ?? 0)) }
}

type Measure = (p: Place) => number

/** Half stripes passed at a point. On four legs the planes lean, so that they ring the legs as well as the trunk, and waver as fur does. */
function stripesOf(recipe: DressedRecipe, { min, size }: Extent): Measure {
  if (recipe.kind === 'animal') {
    const lies = size[2] > size[1] * 0.75
    const [dy, dz] = lies ? [0.5, 0.86] : [0.9, 0.44]
    const half = (size[1] * dy + size[2] * dz) / 31
    return ([x, y, z]) => ((y - min[1]) * dy + (z - min[2]) * dz) / half + 0.4 * sin((Math.abs(x) * 2.2 + y * 1.3) / (half * 2.1)) + 0.37
  }
  if (recipe.kind === 'person') { const half = recipe.heightM * 0.029; return ([, y]) => (y - min[1]) / half + 0.37 }
  const flat = size[1] < 0.3 * Math.max(size[0], size[2])
  const axis = flat ? (size[0] >= size[2] ? 0 : 2) : 1
  return (p) => ((p[axis] - min[axis]) / Math.max(1e-6, size[axis])) * 10.98 + 0.01
}

function checksOf(recipe: DressedRecipe, { min, size }: Extent): Measure[] {
  const cell = Math.max(...size) / (recipe.kind === 'person' ? 16 : isLively(recipe) ? 15 : 10)
  return ([0, 1, 2] as const).map((a): Measure => (p) => (p[a] - min[a]) / cell + 0.437)
}

/** Scales passed along each of the two slanting ways over a flank, and how much of each is its edge. */
const scalesAcross = 11
const scaleEdge = 0.3
function scalesOf({ min, size }: Extent): Measure[] {
  const cell = Math.max(...size) / scalesAcross
  return [1, -1].map((slant): Measure => ([x, y, z]) => (y - min[1] + 0.5 * Math.abs(x) + slant * 0.9 * (z - min[2])) / cell + 0.173)
}

/** Cuts along every whole value of the measures, one after the other. */
function cutAtWholes(split: SplitMesh, measures: readonly Measure[]): void {
  split.weldOf.forEach((weld, v) => { split.values[weld] = measures.map((measure) => measure(split.place(v))) })
  const near = 1e-7
  measures.forEach((_, k) => {
    for (let round = 0; round < 12; round++) {
      const any = split.split((low, high) => {
        const from = split.values[low] ?? [], to = split.values[high] ?? []
        const a = from[k] ?? 0, b = to[k] ?? 0
        const least = Math.ceil(Math.min(a, b) + near), most = Math.floor(Math.max(a, b) - near)
        if (least > most) return undefined
        const whole = Math.min(most, Math.max(least, Math.round((a + b) / 2)))
        const share = (whole - a) / (b - a)
        return { share, values: from.map((value, i) => (i === k ? whole : value + ((to[i] ?? 0) - value) * share)) }
      })
      if (!any) return
    }
  })
}

const spotRadius = (recipe: DressedRecipe, { size }: Extent): number => (recipe.kind === 'person' ? recipe.heightM * 0.02 : Math.max(...size) * (isLively(recipe) ? 0.038 : 0.06))

/** Splits long edges in half until none is longer. */
export function refine(split: SplitMesh, longestM: number): void {
  const placeOf = new Map<number, Place>()
  split.weldOf.forEach((weld, v) => placeOf.set(weld, split.place(v)))
  for (let round = 0; round < 7; round++) {
    const any = split.split((low, high) => {
      const a = placeOf.get(low) ?? [0, 0, 0], b = placeOf.get(high) ?? [0, 0, 0]
      if (squared(a, b) <= longestM * longestM) return undefined
      placeOf.set(split.values.length, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2])
      return { share: 0.5, values: [] }
    })
    if (!any) return
  }
}

const squared = (a: Place, b: Place): number => (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2])

/** Spots scattered over the surface, none nearer to another than there is room for; on fur they differ in size. */
function spotsOn(split: SplitMesh, radiusM: number, differ: boolean): Spot[] {
  const candidates = new Set<number>()
  split.forEachPainted((a, b, c) => { candidates.add(a); candidates.add(b); candidates.add(c) })
  const shuffled = [...candidates].map((v) => ({ v, dice: scrambled(v) })).sort((a, b) => (a.dice === b.dice ? a.v - b.v : a.dice - b.dice))
  const apart = radiusM * 2.75
  const cells = new Map<string, Place[]>()
  const cellOf = (p: Place, dx: number, dy: number, dz: number) => `${Math.floor(p[0] / apart) + dx} ${Math.floor(p[1] / apart) + dy} ${Math.floor(p[2] / apart) + dz}`
  const around = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((z) => [x, y, z] as const)))
  return shuffled.flatMap(({ v, dice }) => {
    const at = split.place(v)
    if (around.some(([x, y, z]) => (cells.get(cellOf(at, x, y, z)) ?? []).some((other) => squared(at, other) < apart * apart))) return []
    cells.set(cellOf(at, 0, 0, 0), [...(cells.get(cellOf(at, 0, 0, 0)) ?? []), at])
    return [{ at, radiusM: differ ? radiusM * (0.7 + 0.6 * ((dice >>> 8) % 997) / 997) : radiusM }]
  })
}

function scrambled(v: number): number {
  const h = Math.imul(v ^ (v >>> 16) ^ 0x2545f491, 0x85ebca6b)
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0
}

function spot(split: SplitMesh, spots: readonly Spot[], rgb: Rgb): void {
  // 0 in the middle of the nearest spot, 1 on its edge.
  const nearness = (p: Place) => Math.min(1.98, Math.max(0.02, Math.min(...spots.map(({ at, radiusM }) => Math.sqrt(squared(p, at)) / radiusM))))
  cutAtWholes(split, [nearness])
  split.paint((a, b, c) => ((split.values[a]?.[0] ?? 0) + (split.values[b]?.[0] ?? 0) + (split.values[c]?.[0] ?? 0)) / 3 < 1, rgb)
}
