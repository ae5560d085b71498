import type { Face, Fit, Recipe, Socket, Vec3 } from '../catalog/index.ts'
import { growing, placePart, placeSolid } from './place-parts.ts'
import type { Placing } from './place-parts.ts'

/** The bones of the head and all that hangs on it, by their names in the recipe. */
function headBones(recipe: Recipe): ReadonlySet<string> {
  const inHead = new Set<string>(['head'])
  for (const [name, [parent]] of Object.entries(recipe.bones)) if (inHead.has(parent)) inHead.add(name)
  return inHead
}

/** The recipe `size` times as large, its head `head` times that: a child is small with a large head. */
export function resized(recipe: Recipe, size: number, head = 1): Recipe {
  if (size === 1 && head === 1) return recipe
  const inHead = headBones(recipe)
  const [, ...joint] = recipe.bones['head'] ?? ['', 0, 0, 0]
  const body = growing(size)
  const larger = headPlacing(joint, size, head)
  const isHead = (on: string) => inHead.has(on) || inHead.has(on.replace(/[LR]$/, '*'))
  const of = (on: string): Placing => (isHead(on) ? larger : body)
  const socket = (s: Socket): Socket => ({ ...s, at: of(s.on).point(s.at) })
  return {
    ...recipe, heightM: larger.point([0, recipe.heightM, 0])[1], massKg: recipe.massKg * size * size * size, cellM: recipe.cellM * size,
    bones: Object.fromEntries(Object.entries(recipe.bones).map(([name, [parent, x, y, z]]) => [name, [parent, ...of(name).point([x, y, z])] as const])),
    groups: recipe.groups.map((group) => ({ ...group, k: group.k * size, parts: group.parts.map((part) => placePart(part, of(part.on))) })),
    ...(recipe.solids === undefined ? {} : { solids: recipe.solids.map((solid) => placeSolid(solid, of(solid.on))) }),
    ...(recipe.face === undefined ? {} : { face: resizedFace(recipe.face, larger) }), ...(recipe.fit === undefined ? {} : { fit: resizedFit(recipe.fit, of) }),
    ...(recipe.holds === undefined ? {} : { holds: recipe.holds.map(([radiusM, heightM]) => [radiusM * size, heightM * size] as const) }),
    ...(recipe.stairs === undefined ? {} : { stairs: { count: recipe.stairs.count, riseM: recipe.stairs.riseM * size, goingM: recipe.stairs.goingM * size, halfWidthM: recipe.stairs.halfWidthM * size, ...(recipe.stairs.slope === undefined ? {} : { slope: { ...recipe.stairs.slope, footM: recipe.stairs.slope.footM * size } }) } }),
    sockets: Object.fromEntries(Object.entries(recipe.sockets).map(([name, s]) => [name, socket(s)])),
  }
}

function headPlacing(joint: readonly number[], size: number, head: number): Placing {
  const s = size * head
  const [jx = 0, jy = 0, jz = 0] = joint
  return { ...growing(s), point: (p: Vec3) => [jx * size + (p[0] - jx) * s, jy * size + (p[1] - jy) * s, jz * size + (p[2] - jz) * s] }
}

function resizedFace({ eye, brow, mouth }: Face, { point, size }: Placing): Face {
  return {
    eye: { ...eye, at: point(eye.at), radiusM: eye.radiusM * size },
    ...(brow === undefined ? {} : { brow: { ...brow, radiusM: brow.radiusM * size, points: brow.points.map(([x, y]) => { const p = point([x, y, 0]); return [p[0], p[1]] as const }) } }),
    ...(mouth === undefined ? {} : { mouth: { ...mouth, halfWidthM: mouth.halfWidthM * size, yM: point([0, mouth.yM, 0])[1], curveM: mouth.curveM * size, openM: mouth.openM * size, lipRadiusM: (mouth.lipRadiusM ?? 0.0038) * size } }),
  }
}

function resizedFit(fit: Fit, of: (on: string) => Placing): Fit {
  const head = of(fit.head.on), neck = of(fit.neck.on), back = of(fit.back.on)
  return {
    ...fit, head: { ...fit.head, at: head.point(fit.head.at), r: [fit.head.r[0] * head.size, fit.head.r[1] * head.size, fit.head.r[2] * head.size] },
    neck: { ...fit.neck, at: neck.point(fit.neck.at), radiusM: fit.neck.radiusM * neck.size }, back: { ...fit.back, at: back.point(fit.back.at), sizeM: fit.back.sizeM * back.size },
  }
}
