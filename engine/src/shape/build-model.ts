import type { Appearance } from '../../../contract/src/index.ts'
import type { Recipe, Vec3 } from '../catalog/index.ts'
import { addSkin } from './body-mesh.ts'
import { contentHash } from './content-hash.ts'
import { dressed } from './dress.ts'
import type { DressedRecipe } from './dressed-recipe.ts'
import { expand, sided, sidesOf } from './expand.ts'
import type { Expanded } from './expand.ts'
import { addFace, faceDetails } from './face.ts'
import { fieldDistance } from './field.ts'
import { inscribed } from './inscription.ts'
import { MeshBuilder } from './mesh-builder.ts'
import type { Model, SkinnedMesh } from './model.ts'
import { shapedLevels } from './outline.ts'
import { patternLevels } from './pattern.ts'
import { addSolids } from './solids.ts'
import { stretchedMesh, stretchingOf, stretchPoint } from './stretch.ts'

/** Raised whenever the same recipe would give other numbers. */
const mesherVersion = 4

/** Skin vertices at each level of detail; hems, faces and solids come on top. */
const bodyBudget = [5600, 1400, 280] as const
const thingBudget = [2600, 900, 240] as const

/** What a recipe with an appearance is called in a cache: the same for whatever would be built the same. */
export function modelHash(recipe: Recipe, appearance: Appearance | undefined, text?: string): string {
  return hashOf(dressed(recipe, appearance, text))
}

const hashOf = (worn: Recipe): string => contentHash(JSON.stringify([mesherVersion, worn]))

/** All of a model but its surface: made again from the recipe faster than it is read from a cache. */
export type Skeleton = Omit<Model, 'lods' | 'bounds'>

/** The bones, weights and sockets of a recipe as it looks. */
export function skeletonOf(recipe: Recipe, appearance: Appearance | undefined, text?: string): Skeleton {
  const worn = dressed(recipe, appearance, text)
  return skeletonFrom(worn, expand(worn))
}

function skeletonFrom(worn: DressedRecipe, expanded: Expanded): Skeleton {
  const skeleton: Skeleton = {
    recipe: worn, hash: hashOf(worn), bones: expanded.bones, boneIndex: expanded.boneIndex, helpers: helpersOf(worn, expanded.boneIndex),
    sockets: socketsOf(worn, expanded.boneIndex), boneMasses: boneMassesOf(worn, expanded),
  }
  const stretchings = stretchingOf(worn, expanded.bones)
  if (stretchings === undefined) return skeleton
  const carried = (bone: number, p: Vec3): Vec3 => { const own = stretchings[bone]; return own === undefined ? p : stretchPoint(own, p) }
  return {
    ...skeleton, bones: skeleton.bones.map((bone, i) => ({ ...bone, rest: carried(i, bone.rest) })),
    sockets: Object.fromEntries(Object.entries(skeleton.sockets).map(([name, socket]) => [name, { ...socket, at: carried(socket.bone, socket.at) }])),
    boneMasses: skeleton.boneMasses.map(({ massKg, center }, i) => ({ massKg, center: carried(i, center) })),
  }
}

/** A skeleton with its surface on. */
export function withSurface(skeleton: Skeleton, lods: readonly SkinnedMesh[]): Model {
  return { ...skeleton, lods, bounds: boundsOf(lods[0]) }
}

/**
 * Makes a recipe solid: a skinned surface at three levels of detail, its weight and where things attach. Pure: the same recipe
 * and appearance give the same bytes everywhere. Throws an Error that names the recipe when it is inconsistent.
 */
export function buildModel(recipe: Recipe, appearance: Appearance | undefined, text?: string): Model {
  const worn = dressed(recipe, appearance, text)
  const expanded = expand(worn)
  const skeleton = skeletonFrom(worn, expanded)
  const lively = recipe.kind === 'person' || recipe.kind === 'animal' || recipe.kind === 'robot'
  const budget = lively ? bodyBudget : thingBudget
  const builders = budget.map(() => new MeshBuilder())
  if (expanded.parts.length > 0) addSkin({ recipe: worn, expanded, helpers: skeleton.helpers, budget }, builders)
  builders.forEach((builder, level) => {
    const detail = faceDetails[level]
    if (detail !== undefined) addFace(builder, worn, expanded, detail)
    addSolids(builder, worn, expanded.boneIndex, { segments: [24, 14, 8][level] ?? 8, openness: opennessAround(expanded) })
  })
  const lods = inscribed(worn, shapedLevels(worn, patternLevels(worn, builders.map((b) => ({ mesh: b.finish(), bases: b.bases })))))
  const stretchings = stretchingOf(worn, expanded.bones)
  return withSurface(skeleton, stretchings === undefined ? lods : lods.map((lod) => stretchedMesh(lod, stretchings)))
}

/** Solids are shaded a little from below and by the skin that they sit on. */
function opennessAround(expanded: Expanded): (p: readonly [number, number, number], n: readonly [number, number, number]) => number {
  return ([x, y, z], [nx, ny, nz]) => {
    const below = 0.86 + 0.14 * ny
    if (expanded.parts.length === 0) return below
    const d = fieldDistance(expanded.parts, x + nx * 0.03, y + ny * 0.03, z + nz * 0.03)
    return Math.min(1, Math.max(0.3, below * (0.55 + 15 * d)))
  }
}

function helpersOf(recipe: Recipe, boneIndex: Readonly<Record<string, number>>): Model['helpers'] {
  return Object.entries(recipe.helpers ?? {}).flatMap(([name, { of, share }]) => sidesOf(name.includes('*')).map(([letter]) => {
    const bone = boneIndex[sided(name, letter)], followed = boneIndex[sided(of, letter)]
    if (bone === undefined || followed === undefined) throw new Error(`${recipe.id}: the helper "${name}" follows "${of}"; one of them is no bone.`)
    return { bone, of: followed, share }
  }))
}

function socketsOf(recipe: Recipe, boneIndex: Readonly<Record<string, number>>): Model['sockets'] {
  return Object.fromEntries(Object.entries(recipe.sockets).map(([name, socket]) => {
    const bone = boneIndex[socket.on]
    if (bone === undefined) throw new Error(`${recipe.id}: the socket "${name}" is on "${socket.on}", which is no bone.`)
    return [name, { ...socket, bone }]
  }))
}

/** The box around a mesh at rest. */
function boundsOf(mesh: SkinnedMesh | undefined): Model['bounds'] {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < (mesh?.positions.length ?? 0); i++) {
    const a = (i % 3) as 0 | 1 | 2
    const value = mesh?.positions[i] ?? 0
    if (value < min[a]) min[a] = value
    if (value > max[a]) max[a] = value
  }
  return { min, max }
}

/** The recipe's mass shared among the bones by the volume of their parts; a bone without substance weighs nothing. */
function boneMassesOf(recipe: Recipe, expanded: Expanded): Model['boneMasses'] {
  const sums = expanded.bones.map((bone) => ({ volume: 0, x: 0, y: 0, z: 0, rest: bone.rest }))
  for (const q of expanded.parts) {
    const sum = sums[q.bone]
    if (sum === undefined) continue
    sum.volume += q.volume
    sum.x += q.cx * q.volume
    sum.y += q.cy * q.volume
    sum.z += q.cz * q.volume
  }
  const total = sums.reduce((t, s) => t + s.volume, 0)
  const scale = recipe.massKg
  if (total === 0) return sums.map((s, i) => ({ massKg: i === 0 ? scale : 0, center: s.rest }))
  return sums.map((s) => ({ massKg: (s.volume / total) * scale, center: s.volume > 0 ? [s.x / s.volume, s.y / s.volume, s.z / s.volume] as const : s.rest }))
}

