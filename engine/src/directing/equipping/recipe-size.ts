import type { Appearance } from '@kinora/contract'
import { bulkOf, isCord, type Recipe } from '../../catalog/index.ts'
import { radians, sin } from '../../platform/index.ts'

/** Half of a thing's width and depth in metres, from the parts of its recipe, before it is modelled. */
export function halfExtentsOf(recipe: Recipe): { x: number; z: number } {
  let x = recipe.heightM * 0.12
  let z = recipe.heightM * 0.12
  const reach = (point: readonly (string | number)[] | undefined, sizeX: number, sizeZ: number) => {
    const [px, , pz] = (point ?? [0, 0, 0]).filter((part) => typeof part === 'number')
    x = Math.max(x, Math.abs(px ?? 0) + sizeX)
    z = Math.max(z, Math.abs(pz ?? 0) + sizeZ)
  }
  for (const [, boneX, , boneZ] of Object.values(recipe.bones)) reach([boneX, 0, boneZ], 0.05, 0.08)
  // what only paints reaches far beyond what it paints
  for (const part of recipe.groups.flatMap((group) => group.parts).filter(({ paint }) => paint !== true)) {
    const radius = Math.max(...part.r)
    for (const point of [part.at, part.from, part.to]) if (point !== undefined && typeof point !== 'string') reach(point, part.box?.[0] ?? part.r[0] ?? radius, part.box?.[2] ?? part.r[2] ?? radius)
  }
  for (const solid of recipe.solids ?? []) {
    const turned = Math.max(0, ...(solid.lathe ?? []).map(([radius]) => radius), solid.sphere?.radiusM ?? 0, solid.torus === undefined ? 0 : ringReach(solid.torus))
    const outline = Math.max(0, ...(solid.extrude?.outline ?? []).map(([px]) => Math.abs(px)))
    reach(solid.at, Math.max(outline, (solid.box?.size[0] ?? 0) / 2 + turned), (solid.box?.size[2] ?? 0) / 2 + turned)
  }
  return { x, z }
}

/** How far a ring reaches, metres: a short piece of one no farther than half its chord. */
const ringReach = ({ radiusM, tubeM, arcDeg = 360 }: { radiusM: number; tubeM: number; arcDeg?: number }): number => radiusM * (arcDeg < 180 ? sin(radians(arcDeg / 2)) : 1) + tubeM

/** The longest side of a thing as it will be shown, metres. */
export function sizeOf(recipe: Recipe, appearance: Appearance | undefined): number {
  const { x, z } = halfExtentsOf(recipe)
  return Math.max(recipe.heightM, 2 * x, 2 * z) * (appearance?.scale ?? 1)
}

/** How large a thing looks, metres: as high as it is long for what is compact, less for what is flat or thin, though its tail is long. */
export function lookOf(recipe: Recipe, appearance: Appearance | undefined): number {
  const { x, z } = halfExtentsOf(recipe)
  const heightM = recipe.heightM - cordM(recipe)
  const longest = Math.max(heightM, 2 * x, 2 * z)
  const flat = Math.sqrt(heightM * Math.max(2 * x, 2 * z))
  return Math.max(flat, 0.5 * longest) * (appearance?.scale ?? 1)
}

/** How much of a thing's height is the cord below it, metres: nobody sees that from afar. */
const cordM = (recipe: Recipe): number => ((recipe.solids ?? []).some(({ color }) => isCord(color)) ? Math.max(0, bulkOf(recipe).lowM) : 0)
