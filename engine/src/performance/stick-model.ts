import type { Recipe } from '../catalog/index.ts'
import type { Bone, Model } from '../shape/index.ts'
import type { Vector } from '../platform/index.ts'

/** A model with bones, sockets and mass but without a surface: enough to move, quick to make. For tests and previews of motion. */
export function stickModel(recipe: Recipe): Model {
  const bones: Bone[] = []
  const boneIndex: Record<string, number> = {}
  for (const [name, [parent, x, y, z]] of Object.entries(recipe.bones)) {
    for (const [letter, sign] of name.includes('*') ? [['L', 1], ['R', -1]] as const : [['', 1]] as const) {
      const own = name.replace('*', letter)
      boneIndex[own] = bones.length
      bones.push({ name: own, parent: parent === '' ? -1 : boneIndex[parent.replace('*', letter)] ?? -1, rest: [x * sign, y, z] })
    }
  }
  const massKg = recipe.massKg / bones.length
  const half = recipe.heightM / 2
  return {
    recipe, hash: `stick:${recipe.id}`, bones, boneIndex, lods: [], helpers: [],
    sockets: Object.fromEntries(Object.entries(recipe.sockets).map(([name, socket]) => [name, { ...socket, bone: boneIndex[socket.on] ?? 0 }])),
    bounds: { min: [-half / 2, 0, -half / 2], max: [half / 2, recipe.heightM, half / 2] },
    boneMasses: bones.map(({ rest }) => ({ massKg, center: rest as Vector })),
  }
}
