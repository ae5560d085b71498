import { bareParts, group } from '../body.ts'
import type { Body, Region } from '../body.ts'
import type { HelperBone, Part, PartGroup, Point, Recipe, Solid } from '../../recipes.ts'

/** One piece of clothing on one body: its parts, what it covers, its colours. */
export interface Layer {
  groups?: readonly PartGroup[]
  solids?: readonly Solid[]
  covers?: readonly Region[]
  bones?: Recipe['bones']
  helpers?: Readonly<Record<string, HelperBone>>
  /** Colours when a person names none; `main` is the piece that "in red" means. */
  palette?: Readonly<Record<string, string>>
}

/** A piece of clothing that fits anybody. */
export type Garment = (body: Body) => Layer

/** What somebody wears, from the skin outwards, as one: bare skin first, then all groups. */
export interface Outfit {
  bare: Part[]
  groups: PartGroup[]
  solids: Solid[]
  bones: Record<string, readonly [string, number, number, number]>
  helpers: Record<string, HelperBone>
  palette: Record<string, string>
}

/** Puts garments on, the first nearest to the skin. */
export function outfitOf(body: Body, garments: readonly Garment[]): Outfit {
  const layers = garments.map((garment) => garment(body))
  return {
    bare: bareParts(body, new Set(layers.flatMap((layer) => layer.covers ?? []))),
    groups: layers.flatMap((layer) => layer.groups ?? []), solids: layers.flatMap((layer) => layer.solids ?? []),
    bones: Object.assign({}, ...layers.map((layer) => layer.bones)) as Outfit['bones'], helpers: Object.assign({}, ...layers.map((layer) => layer.helpers)) as Outfit['helpers'],
    palette: Object.assign({}, ...layers.map((layer) => layer.palette)) as Outfit['palette'],
  }
}

export const down = [0, -1, 0] as const
export const up = [0, 1, 0] as const
/** The direction along the arm, for sawing sleeves off. */
export const alongArm: Point = ['*', 0.767, -0.642, 0]
export const backAlongArm: Point = ['*', -0.767, 0.642, 0]

/** Parts with one more plane that saws them off. */
export const sawn = (parts: readonly Part[], ...cut: readonly Point[]): Part[] => parts.map((part) => ({ ...part, cut: [...(part.cut ?? []), ...cut] }))

