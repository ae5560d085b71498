import { BufferAttribute, BufferGeometry } from 'three/webgpu'
import type { Recipe } from '../catalog/index.ts'
import { buildModel, surfaces } from '../shape/index.ts'

/** Scenery is seen from afar: its grid may be this much coarser than an actor's, which makes it quick to build. */
const coarser = 1.7

const built = new Map<string, BufferGeometry>()

/** A recipe of the catalog as still scenery: its middle level of detail at rest, with colours and glow in the vertices. */
export function recipeGeometry(recipe: Recipe): BufferGeometry {
  const found = built.get(recipe.id)
  if (found !== undefined) return found
  const model = buildModel({ ...recipe, cellM: recipe.cellM * coarser }, undefined)
  const mesh = model.lods[1] ?? model.lods[0]
  if (mesh === undefined) throw new Error(`The recipe "${recipe.id}" has no surface.`)
  const light = surfaces.indexOf('light')
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3))
  geometry.setAttribute('color', new BufferAttribute(mesh.colors, 3))
  geometry.setAttribute('glow', new BufferAttribute(Float32Array.from({ length: mesh.positions.length / 3 }, (_, i) => (mesh.surface[i * 2 + 1] === light ? 1 : 0)), 1))
  geometry.setIndex(new BufferAttribute(mesh.indices, 1))
  built.set(recipe.id, geometry)
  return geometry
}
