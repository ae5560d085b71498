import type { Appearance, Screenplay } from '@kinora/contract'
import { problem, ProblemError } from '@kinora/contract'
import { recipeById, type Recipe } from '../catalog/index.ts'
import type { Platform } from '../platform/index.ts'
import { bonesOf, boundsOf, buildModel, modelHash } from './build-model.ts'
import { packMeshes, unpackMeshes } from './mesh-file.ts'
import type { Model } from './model.ts'

/** The models of a Screenplay's cast and props, by entity id. Equal recipes in equal dress are built once, and kept in the platform's cache. */
export async function modelsFor(platform: Pick<Platform, 'cache'>, screenplay: Pick<Screenplay, 'cast' | 'props'>): Promise<ReadonlyMap<string, Model>> {
  const built = new Map<string, Model>()
  const models = new Map<string, Model>()
  for (const { id, recipe: recipeId, appearance } of [...screenplay.cast, ...screenplay.props]) {
    const recipe = recipeById(recipeId)
    if (recipe === undefined) throw new ProblemError(problem('screenplay-invalid', `The catalog has no recipe "${recipeId}", which "${id}" is to be made from.`, { param: 'screenplay', detail: 'Choose another recipe.' }))
    const hash = modelHash(recipe, appearance)
    const model = built.get(hash) ?? (await cachedModel(platform, recipe, appearance))
    built.set(hash, model)
    models.set(id, model)
  }
  return models
}

async function cachedModel({ cache }: Pick<Platform, 'cache'>, recipe: Recipe, appearance: Appearance | undefined): Promise<Model> {
  const key = `model-${modelHash(recipe, appearance)}`
  const kept = await cache.read(key)
  const lods = kept === undefined ? undefined : unpackMeshes(kept)
  if (lods !== undefined) return { ...bonesOf(recipe, appearance), lods, bounds: boundsOf(lods[0]) }
  const model = buildModel(recipe, appearance)
  await cache.write(key, packMeshes(model.lods))
  return model
}
