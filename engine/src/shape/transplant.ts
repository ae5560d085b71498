import { add, atan2, degrees, fromEuler, multiply, radians, rotate, scale, subtract } from '../platform/index.ts'
import type { Quaternion } from '../platform/index.ts'
import type { Part, PartGroup, Point, Recipe, Solid, Vec3 } from '../catalog/index.ts'
import { growing, placePart, placeSolid } from './place-parts.ts'

/** How parts of one body are carried to another: turned and enlarged about a place of the donor, which comes to a place of the host. Both are given for the left side. */
export interface Carrying { from: Vec3; to: Vec3; size: number; turn?: Quaternion }

/** Parts of one body with their bones, ready to be put on another. Bones and colours are called `<donor>.<name>`. */
export interface Transplant { bones: Record<string, readonly [string, number, number, number]>; palette: Record<string, string>; groups: PartGroup[]; solids: Solid[]; helpers: NonNullable<Recipe['helpers']>; bone: (name: string) => string }

interface Cutting {
  donor: Recipe
  /** Bones that come along, by their names in the recipe. */
  bones: ReadonlySet<string>
  /** Parts that come along. */
  takes: (on: string, color: string) => boolean
  /** Where the rest hangs on the host. */
  attachTo: (on: string) => string
  carrying: (on: string) => Carrying
  /** Whether bones keep their names: they take the place of the host's. */
  keepsNames?: boolean
  /** A skin of its own, which does not grow together with the host's. */
  layer?: string
}

/** The name of a bone in the recipe, for both sides: `wing2L` → `wing2*`. */
export const starred = (recipe: Recipe, bone: string): string => (recipe.bones[bone] === undefined ? bone.replace(/[LR]$/, '*') : bone)

/** Bones and all that hangs on them, helpers included. */
export function withDescendants(recipe: Recipe, roots: Iterable<string>): Set<string> {
  const found = new Set(roots)
  for (const [name, [parent]] of Object.entries(recipe.bones)) if (found.has(parent)) found.add(name)
  for (const [name, { of }] of Object.entries(recipe.helpers ?? {})) if (found.has(of)) found.add(name)
  return found
}

export function placeOfBone(recipe: Recipe, name: string): Vec3 | undefined {
  const bone = recipe.bones[name]
  return bone === undefined ? undefined : [bone[1], bone[2], bone[3]]
}

/** Cuts parts out of a donor and makes them fit a host. */
export function transplant(cutting: Cutting): Transplant {
  const { donor, bones, takes, attachTo, carrying, keepsNames = false } = cutting
  const bone = (name: string) => (keepsNames ? name : `${donor.id}.${name}`)
  const isTaken = (on: string) => bones.has(on) || bones.has(starred(donor, on))
  const home = (on: string) => (isTaken(on) ? bone(on) : attachTo(on))
  const color = (name: string) => `${donor.id}.${name}`
  const groups = donor.groups.flatMap((group): PartGroup[] => {
    const parts = group.parts.filter((part) => takes(part.on, part.color ?? group.color)).map((part) => carriedPart(donor, part, carrying(part.on), home(part.on), color))
    if (!parts.some((part) => part.paint !== true && part.carve !== true)) return []
    const layer = cutting.layer ?? (group.layer === undefined ? undefined : `${donor.id}.${group.layer}`)
    return [{ ...group, color: color(group.color), k: group.k * carrying(group.parts[0]?.on ?? '').size, parts, ...(layer === undefined ? {} : { layer }) }]
  })
  return {
    bone, groups, palette: Object.fromEntries(Object.entries(donor.palette).map(([name, hex]) => [color(name), hex])),
    bones: Object.fromEntries([...bones].flatMap((name) => {
      const own = donor.bones[name]
      return own === undefined ? [] : [[bone(name), [home(own[0]), ...carriedPoint([own[1], own[2], own[3]], carrying(name))] as const]]
    }).sort((a, b) => Number(depthOf(donor, String(a[0]), bone)) - Number(depthOf(donor, String(b[0]), bone)))),
    solids: (donor.solids ?? []).filter((solid) => takes(solid.on, solid.color)).map((solid) => carriedSolid(donor, solid, carrying(solid.on), home(solid.on), color)),
    helpers: Object.fromEntries(Object.entries(donor.helpers ?? {}).filter(([name]) => bones.has(name)).map(([name, helper]) => [bone(name), { ...helper, of: bone(helper.of) }])),
  }
}

/** Parents come before their children, in the donor's own order. */
function depthOf(donor: Recipe, renamed: string, bone: (name: string) => string): number {
  return Object.keys(donor.bones).findIndex((name) => bone(name) === renamed)
}

export function carriedPoint(p: Vec3, { from, to, size, turn }: Carrying): Vec3 {
  const off = scale(subtract(p, from), size)
  return add(to, turn === undefined ? off : rotate(turn, off))
}

/** The mirror image of a carrying, for what is written for the right side. */
function mirrored({ from, to, size, turn }: Carrying): Carrying {
  return { from: [-from[0], from[1], from[2]], to: [-to[0], to[1], to[2]], size, ...(turn === undefined ? {} : { turn: [turn[0], -turn[1], -turn[2], turn[3]] as const }) }
}

/** Pitch, yaw and roll in degrees of a turn after another. */
function turnedBy(turn: Quaternion, before: Vec3 | undefined): Vec3 {
  const q = multiply(turn, fromEuler(...((before ?? [0, 0, 0]).map(radians) as [number, number, number])))
  const x = rotate(q, [1, 0, 0]), y = rotate(q, [0, 1, 0]), z = rotate(q, [0, 0, 1])
  return [degrees(atan2(-z[1], Math.sqrt(z[0] * z[0] + z[2] * z[2]))), degrees(atan2(z[0], z[2])), degrees(atan2(x[1], y[1]))]
}

const isRight = (donor: Recipe, on: string): boolean => on.endsWith('R') && donor.bones[on] === undefined

function carriedPart(donor: Recipe, part: Part, carrying: Carrying, on: string, color: (name: string) => string): Part {
  const own = isRight(donor, part.on) ? mirrored(carrying) : carrying
  const bare = (p: Point): Vec3 => (p.length === 4 ? [p[1], p[2], p[3]] : p)
  const like = (p: Vec3): Point => (part.on.endsWith('*') || JSON.stringify(part).includes('*') ? ['*', ...p] : p)
  const resolve = (p: Point | string): Vec3 => (typeof p === 'string' ? placeOfBone(donor, p) ?? [0, 0, 0] : bare(p))
  // Grown about the middle of the part, which is then carried: what is squashed or turned keeps its own axes.
  const ends = [part.at ?? part.from, part.at ?? part.to ?? part.from].map((p) => (p === undefined ? [0, 0, 0] as Vec3 : resolve(p)))
  const middle = scale(add(ends[0] ?? [0, 0, 0], ends[1] ?? [0, 0, 0]), 0.5)
  const to = carriedPoint(middle, own)
  const moved = (p: Point | string): Point => like(add(to, scale(subtract(resolve(p), middle), own.size)))
  const grown = placePart({ ...part, ...(part.from === undefined ? {} : { from: resolve(part.from) }), ...(part.to === undefined ? {} : { to: resolve(part.to) }) }, { ...growing(own.size), color })
  return {
    ...grown, on, ...(part.at === undefined ? {} : { at: moved(part.at) }), ...(part.from === undefined ? {} : { from: moved(part.from) }), ...(part.to === undefined ? {} : { to: moved(part.to) }),
    ...(part.cut === undefined ? {} : { cut: part.cut.map((p, i) => like(i % 2 === 0 ? carriedPoint(bare(p), own) : own.turn === undefined ? bare(p) : rotate(own.turn, bare(p)))) }),
    ...(own.turn === undefined ? {} : { turn: turnedBy(own.turn, part.turn) }),
  }
}

function carriedSolid(donor: Recipe, solid: Solid, carrying: Carrying, on: string, color: (name: string) => string): Solid {
  const own = isRight(donor, solid.on) ? mirrored(carrying) : carrying
  return { ...placeSolid(solid, { ...growing(own.size), color }), on, at: carriedPoint(solid.at, own), ...(own.turn === undefined ? {} : { turn: turnedBy(own.turn, solid.turn) }) }
}
