import { pow } from '../platform/index.ts'
import type { Recipe, Vec3 } from '../catalog/index.ts'
import type { DressedRecipe } from './dressed-recipe.ts'
import type { Bone, SkinnedMesh } from './model.ts'

/** How the space about one bone is stretched: p → offset + times · p. */
export interface Stretching { times: Vec3; offset: Vec3 }

const even = (s: number): Vec3 => [s, s, s]
const plain: Stretching = { times: [1, 1, 1], offset: [0, 0, 0] }

/**
 * How each bone of a stretched body is stretched; undefined for one that is not. Things stretch as a whole. Of a living body the
 * trunk does; limbs keep their thickness to its square root and hang from where the trunk has carried their joints, and the head
 * stays a head.
 */
export function stretchingOf(recipe: DressedRecipe, bones: readonly Bone[]): readonly Stretching[] | undefined {
  const { stretch } = recipe
  if (stretch === undefined) return undefined
  const [x, y, z] = stretch
  const whole: Stretching = { times: stretch, offset: [0, 0, 0] }
  if (recipe.kind !== 'animal' && recipe.kind !== 'person' && recipe.kind !== 'robot') return bones.map(() => whole)
  const volume = x * y * z
  const limb: Vec3 = [Math.sqrt(Math.min(x, z)), y, Math.sqrt(Math.min(x, z))]
  const roots = rootsOf(recipe, { limb, head: even(pow(volume, 1 / 6)), wing: even(pow(volume, 1 / 3)) })
  const found: Stretching[] = []
  bones.forEach((bone, i) => {
    const own = roots.get(bone.name)
    const inherited = found[bone.parent] ?? whole
    found[i] = own === undefined ? inherited : about(own, bone.rest, inherited)
  })
  if (Math.min(x, z) < 1.15) return found
  // Whoever grows wide grows widest at the waist, and so do hips and chest a little.
  const spine = recipe.roles?.spine ?? []
  return found.map((own, i) => {
    const name = bones[i]?.name ?? '', more = name === spine[0] ? bellyTimes : name === recipe.roles?.root || name === spine[1] ? 1 + (bellyTimes - 1) / 2 : 1
    return more === 1 ? own : about([own.times[0] * more, own.times[1], own.times[2] * more], bones[i]?.rest ?? [0, 0, 0], own)
  })
}

/** How much wider than the rest of a wide body its belly is. */
const bellyTimes = 1.45

/** A stretch that leaves a joint where the parent's stretch has carried it. */
function about(times: Vec3, joint: Vec3, parent: Stretching): Stretching {
  const offset = ([0, 1, 2] as const).map((a) => parent.offset[a] + parent.times[a] * joint[a] - times[a] * joint[a])
  return { times, offset: [offset[0] ?? 0, offset[1] ?? 0, offset[2] ?? 0] }
}

/** Bones where another stretch begins. */
function rootsOf({ roles }: Recipe, { limb, head, wing }: { limb: Vec3; head: Vec3; wing: Vec3 }): Map<string, Vec3> {
  const roots = new Map<string, Vec3>()
  const first = (chains: readonly { bones: readonly string[] }[] | undefined, times: Vec3) => { for (const { bones: [root] } of chains ?? []) if (root !== undefined) roots.set(root, times) }
  first(roles?.legs, limb)
  first(roles?.arms, limb)
  first(roles?.wings, wing)
  if (roles?.head !== undefined) roots.set(roles.head, head)
  return roots
}

export function stretchPoint({ times, offset }: Stretching, p: Vec3): Vec3 {
  return [offset[0] + times[0] * p[0], offset[1] + times[1] * p[1], offset[2] + times[2] * p[2]]
}

/** A mesh stretched as its bones are, each vertex by its bones' shares. */
export function stretchedMesh(mesh: SkinnedMesh, stretchings: readonly Stretching[]): SkinnedMesh {
  const positions = Float32Array.from(mesh.positions), normals = Float32Array.from(mesh.normals)
  for (let v = 0; v < positions.length / 3; v++) {
    const times = [0, 0, 0]
    for (let a = 0; a < 3; a++) {
      let place = 0
      for (let i = 0; i < 4; i++) {
        const share = mesh.skinWeights[4 * v + i] ?? 0
        if (share === 0) continue
        const own = stretchings[mesh.skinIndices[4 * v + i] ?? 0] ?? plain
        times[a] = (times[a] ?? 0) + share * (own.times[a as 0 | 1 | 2])
        place += share * (own.offset[a as 0 | 1 | 2] + own.times[a as 0 | 1 | 2] * (mesh.positions[3 * v + a] ?? 0))
      }
      positions[3 * v + a] = place
    }
    const n = [0, 1, 2].map((a) => (mesh.normals[3 * v + a] ?? 0) / Math.max(0.05, times[a] ?? 1))
    const long = Math.sqrt(n.reduce((sum, value) => sum + value * value, 0))
    for (let a = 0; a < 3; a++) normals[3 * v + a] = long < 1e-9 ? mesh.normals[3 * v + a] ?? 0 : (n[a] ?? 0) / long
  }
  return { ...mesh, positions, normals }
}
