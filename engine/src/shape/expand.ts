import { clamp, fromEuler, length, radians, rotate, subtract } from '../platform/index.ts'
import type { PartGroup, Point, Recipe, Surface, Vec3 } from '../catalog/index.ts'
import { takesPattern } from './dressed-recipe.ts'
import { linearFromHex, roughnessOf } from './palette.ts'
import type { Rgb } from './palette.ts'
import type { Bone } from './model.ts'

/** What a point of a surface looks like: one colour of one group. */
export interface Label { rgb: Rgb; roughness: number; surface: Surface; group: number; patterned: boolean }

/** A part with all names resolved, ready to be measured against. `kind`: 0 round cone, 1 ellipsoid, 2 rounded box. */
export interface FlatPart {
  kind: 0 | 1 | 2
  bone: number
  group: number
  layer: string
  label: number
  k: number
  carve: boolean
  paint: boolean
  soft: boolean
  fine: boolean
  ax: number; ay: number; az: number
  bx: number; by: number; bz: number
  r0: number; r1: number; r2: number
  /** Half sizes of a box. */
  hx: number; hy: number; hz: number
  /** Middle, squash and, when turned, the rows of the inverse rotation. */
  cx: number; cy: number; cz: number
  sx: number; sy: number; sz: number
  shape: 'plain' | 'squashed' | 'turned'
  turn: readonly number[]
  /** Six numbers a plane: point and outward unit normal. */
  cuts: readonly number[]
  /** Everything of it lies within this of the middle. */
  reach: number
  volume: number
  /** Place in the list of all parts. */
  order: number
}

/** A recipe with both sides written out and every name resolved. */
export interface Expanded { bones: Bone[]; boneIndex: Record<string, number>; parts: FlatPart[]; labels: Label[]; layers: string[] }

type Side = readonly [letter: string, sign: number]
const bothSides: readonly Side[] = [['L', 1], ['R', -1]]
const middle: readonly Side[] = [['', 1]]

/** The name on one side: `thigh*` → `thighL`. */
export const sided = (name: string, side: string): string => name.replace('*', side)

export function sidesOf(usesStar: boolean): readonly Side[] {
  return usesStar ? bothSides : middle
}

/** A point on the side of `sign`. */
export function pointOn(point: Point, sign: number): Vec3 {
  return point.length === 4 ? [point[1] * sign, point[2], point[3]] : point
}

/** Bones of a recipe, both sides written out, parents before children. */
function expandBones(recipe: Recipe): { bones: Bone[]; boneIndex: Record<string, number> } {
  const bones: Bone[] = []
  const boneIndex: Record<string, number> = {}
  for (const [name, [parent, x, y, z]] of Object.entries(recipe.bones)) {
    for (const [letter, sign] of sidesOf(name.includes('*'))) {
      const parentName = sided(parent, letter)
      const parentIndex = parent === '' ? -1 : boneIndex[parentName]
      if (parentIndex === undefined) throw new Error(`${recipe.id}: the parent "${parentName}" of "${name}" must come before it.`)
      boneIndex[sided(name, letter)] = bones.length
      bones.push({ name: sided(name, letter), parent: parentIndex, rest: [x * sign, y, z] })
    }
  }
  return { bones, boneIndex }
}

/** A mirrored pitch stays, yaw and roll change sign. */
export function inverseTurn(turnDeg: Vec3 | undefined, sign: number): readonly number[] {
  if (turnDeg === undefined) return []
  const q = fromEuler(radians(turnDeg[0]), radians(turnDeg[1]) * sign, radians(turnDeg[2]) * sign)
  const x = rotate(q, [1, 0, 0])
  const y = rotate(q, [0, 1, 0])
  const z = rotate(q, [0, 0, 1])
  return [...x, ...y, ...z]
}

/** The recipe's groups as flat parts in the order of groups. */
export function expand(recipe: Recipe): Expanded {
  const { bones, boneIndex } = expandBones(recipe)
  const labels: Label[] = []
  const parts: FlatPart[] = []
  const layers: string[] = []
  recipe.groups.forEach((group, index) => {
    const layer = group.layer ?? 'body'
    if (!layers.includes(layer)) layers.push(layer)
    parts.push(...expandGroup({ recipe, group, index, layer, bones, boneIndex, labels }))
  })
  parts.forEach((part, order) => { part.order = order })
  return { bones, boneIndex, parts, labels, layers }
}

interface GroupContext {
  recipe: Recipe; group: PartGroup; index: number; layer: string
  bones: readonly Bone[]; boneIndex: Readonly<Record<string, number>>; labels: Label[]
}

function labelFor({ recipe, labels, index }: GroupContext, color: string, surface: Surface): number {
  const hex = recipe.palette[color]
  if (hex === undefined) throw new Error(`${recipe.id}: there is no colour "${color}" in its palette.`)
  const rgb = linearFromHex(hex)
  const patterned = takesPattern(recipe, color)
  const known = labels.findIndex((l) => l.group === index && l.surface === surface && l.patterned === patterned && l.rgb.every((c, i) => c === rgb[i]))
  if (known >= 0) return known
  labels.push({ rgb, roughness: roughnessOf[surface], surface, group: index, patterned })
  return labels.length - 1
}

function expandGroup(context: GroupContext): FlatPart[] {
  const { recipe, group, index, layer, bones, boneIndex } = context
  const flat: FlatPart[] = []
  for (const part of group.parts) {
    const label = labelFor(context, part.color ?? group.color, part.surface ?? group.surface)
    for (const [letter, sign] of sidesOf(JSON.stringify(part).includes('*'))) {
      const bone = boneIndex[sided(part.on, letter)]
      if (bone === undefined) throw new Error(`${recipe.id}: there is no bone "${sided(part.on, letter)}".`)
      const place = (p: Point | string): Vec3 => {
        if (typeof p !== 'string') return pointOn(p, sign)
        const found = bones[boneIndex[sided(p, letter)] ?? -1]
        if (found === undefined) throw new Error(`${recipe.id}: there is no bone "${sided(p, letter)}".`)
        return found.rest
      }
      const at = part.at ?? part.from
      if (at === undefined) throw new Error(`${recipe.id}: a part on "${part.on}" is nowhere.`)
      const a = place(at)
      const b = part.at === undefined && part.to !== undefined ? place(part.to) : a
      const cuts = (part.cut ?? []).flatMap((p) => [...pointOn(p, sign)])
      flat.push(measured({
        kind: part.box !== undefined ? 2 : part.at !== undefined ? 1 : 0, a, b, r: part.r, half: part.box ?? [0, 0, 0],
        squash: part.squash ?? [1, 1, 1], turn: inverseTurn(part.turn, sign), cuts,
        bone, group: index, layer, label, k: part.k ?? group.k, carve: part.carve ?? false, paint: part.paint ?? false,
        soft: part.soft ?? false, fine: part.fine ?? group.fine ?? false,
      }))
    }
  }
  return flat
}

interface Unmeasured extends Pick<FlatPart, 'kind' | 'bone' | 'group' | 'layer' | 'label' | 'k' | 'carve' | 'paint' | 'soft' | 'fine' | 'turn' | 'cuts'> {
  a: Vec3; b: Vec3; r: readonly number[]; half: Vec3; squash: Vec3
}

function measured({ a, b, r, half, squash, ...rest }: Unmeasured): FlatPart {
  const r0 = r[0] ?? 0
  const r1 = r[1] ?? r0
  const r2 = r[2] ?? r0
  const long = length(subtract(b, a))
  const widest = Math.max(squash[0], squash[1], squash[2])
  const reach = rest.kind === 0 ? (long / 2 + Math.max(r0, r1)) * widest : rest.kind === 1 ? Math.max(r0, r1, r2) * widest : length(half) * widest
  const volume = rest.kind === 0 ? 3.1416 * ((r0 + r1) / 2) * ((r0 + r1) / 2) * (long + (r0 + r1) * 0.66)
    : rest.kind === 1 ? 4.18879 * r0 * r1 * r2 : 8 * half[0] * half[1] * half[2]
  const plain = squash[0] === 1 && squash[1] === 1 && squash[2] === 1
  return {
    ...rest, ax: a[0], ay: a[1], az: a[2], bx: b[0], by: b[1], bz: b[2], r0, r1, r2, hx: half[0], hy: half[1], hz: half[2],
    cx: (a[0] + b[0]) / 2, cy: (a[1] + b[1]) / 2, cz: (a[2] + b[2]) / 2, sx: squash[0], sy: squash[1], sz: squash[2],
    shape: rest.turn.length > 0 ? 'turned' : plain ? 'plain' : 'squashed',
    order: 0, reach, volume: rest.carve || rest.paint ? 0 : volume * squash[0] * squash[1] * squash[2] * clamp(1 - rest.cuts.length / 24, 0.4, 1),
  }
}
