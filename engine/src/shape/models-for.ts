import type { Appearance, CastMember, Prop, Screenplay } from '../../../contract/src/index.ts'
import { recipeById, recipeIn, type Recipe } from '../catalog/index.ts'
import type { Platform } from '../platform/index.ts'
import { buildModel, skeletonOf, withSurface } from './build-model.ts'
import { packMeshes, unpackMeshes } from './mesh-packing.ts'
import type { Model } from './model.ts'

/** The model of one recipe, from the cache when it has been built before. Throws an Error when the catalog has no such recipe. */
export async function modelOf(platform: Pick<Platform, 'cache'>, recipeId: string, appearance: Appearance | undefined, text?: string): Promise<Model> {
  const recipe = recipeById(recipeId)
  if (recipe === undefined) throw new Error(`The catalog has no recipe "${recipeId}".`)
  return keptModel(platform, recipe, { appearance, text })
}

async function keptModel(platform: Pick<Platform, 'cache'>, recipe: Recipe, { appearance, text }: { appearance: Appearance | undefined; text: string | undefined }): Promise<Model> {
  const skeleton = skeletonOf(recipe, appearance, text)
  const key = `model-${skeleton.hash}`
  const kept = await platform.cache.read(key)
  const lods = kept === undefined ? undefined : unpackMeshes(kept)
  if (lods !== undefined) return withSurface(skeleton, lods)
  const model = buildModel(recipe, appearance, text)
  await platform.cache.write(key, packMeshes(model.lods))
  return model
}

/** The key under which `modelsFor` keeps how a body looks before and after a change of colour or material. */
export const changeKey = (shotId: string, changeId: string, side: 'from' | 'to'): string => `${shotId}/${changeId}/${side}`

/** What is written on a thing; nothing is written on a body that acts. */
const textOf = (entity: CastMember | Prop): string | undefined => ('text' in entity ? entity.text : undefined)

/**
 * A model for everybody and everything in the Screenplay, by entity id; those that look alike share one. Beside them, for each
 * change of colour or material, the same body before and after it, by `changeKey`.
 */
export async function modelsFor(platform: Pick<Platform, 'cache'>, screenplay: Pick<Screenplay, 'cast' | 'props' | 'shots' | 'recipes'>): Promise<ReadonlyMap<string, Model>> {
  const models = new Map<string, Model>()
  const alike = new Map<string, Model>()
  const entities = [...screenplay.cast, ...screenplay.props]
  const painted = screenplay.shots.flatMap((shot) => (shot.changes ?? []).flatMap((change) => {
    const entity = entities.find(({ id }) => id === change.who)
    if (entity === undefined || (change.kind !== 'color' && change.kind !== 'material')) return []
    return (['from', 'to'] as const).map((side) => ({ id: changeKey(shot.id, change.id, side), recipe: entity.recipe, text: textOf(entity), appearance: { ...entity.appearance, ...(change[side] === undefined ? {} : { [change.kind]: change[side] }), ...(change.kind === 'color' && side === 'to' && change.material !== undefined ? { material: change.material } : {}) } }))
  }))
  const all = [...entities.map((entity) => ({ ...entity, text: textOf(entity) })), ...painted]
  for (const { id, recipe, appearance, text } of all) {
    const look = JSON.stringify([recipe, appearance ?? {}, text ?? null])
    const form = recipeIn(screenplay, recipe)
    if (form === undefined) throw new Error(`The catalog has no recipe "${recipe}".`)
    const model = alike.get(look) ?? (await keptModel(platform, form, { appearance, text }))
    alike.set(look, model)
    models.set(id, model)
  }
  return models
}
