import type { Appearance, Screenplay } from '../../../contract/src/index.ts'
import { recipeById } from '../catalog/index.ts'
import type { Platform } from '../platform/index.ts'
import { buildModel, skeletonOf, withSurface } from './build-model.ts'
import { packMeshes, unpackMeshes } from './mesh-packing.ts'
import type { Model } from './model.ts'

/** The model of one recipe, from the cache when it has been built before. Throws an Error when the catalog has no such recipe. */
export async function modelOf(platform: Pick<Platform, 'cache'>, recipeId: string, appearance: Appearance | undefined): Promise<Model> {
  const recipe = recipeById(recipeId)
  if (recipe === undefined) throw new Error(`The catalog has no recipe "${recipeId}".`)
  const skeleton = skeletonOf(recipe, appearance)
  const key = `model-${skeleton.hash}`
  const kept = await platform.cache.read(key)
  const lods = kept === undefined ? undefined : unpackMeshes(kept)
  if (lods !== undefined) return withSurface(skeleton, lods)
  const model = buildModel(recipe, appearance)
  await platform.cache.write(key, packMeshes(model.lods))
  return model
}

/** A model for everybody and everything in the Screenplay, by entity id; those that look alike share one. */
export async function modelsFor(platform: Pick<Platform, 'cache'>, screenplay: Pick<Screenplay, 'cast' | 'props'>): Promise<ReadonlyMap<string, Model>> {
  const models = new Map<string, Model>()
  const alike = new Map<string, Model>()
  for (const { id, recipe, appearance } of [...screenplay.cast, ...screenplay.props]) {
    const look = JSON.stringify([recipe, appearance ?? {}])
    const model = alike.get(look) ?? (await modelOf(platform, recipe, appearance))
    alike.set(look, model)
    models.set(id, model)
  }
  return models
}
