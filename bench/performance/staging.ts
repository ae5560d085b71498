import type { Placement, StagedBeat, StagedScreenplay } from '@kinora/contract'
import { buildModel, modelsFor, perform, recipes, setRecipes, type Platform } from '@kinora/engine'
import { plainThings } from './plain-things.ts'

export type Recipe = (typeof recipes)[number]
export type SetRecipe = (typeof setRecipes)[number]
export type Model = ReturnType<typeof buildModel>
export type Performance = Awaited<ReturnType<typeof perform>>
export type ShotPerformance = Performance['shots'][number]
export type BodyTrack = ShotPerformance['bodies'][number]

/** A small Screenplay as one row of a table: one shot, who is in it (id → recipe), where, and what they do. */
export interface Scene {
  name: string
  cast: Readonly<Record<string, string>>
  set: string
  durationS: number
  placements: Readonly<Record<string, Placement>>
  beats?: readonly Partial<StagedBeat>[]
}

/** A scene that has been performed, and what is needed to measure it. */
export interface Shown {
  shot: ShotPerformance
  hash: string
  models: ReadonlyMap<string, Model>
  set: SetRecipe
  placements: Scene['placements']
}

export const onGround = (xM = 0, zM = 0, { yM = 0, headingDeg = 0 } = {}): Placement => ({ kind: 'ground', xM, zM, ...(yM === 0 ? {} : { yM }), headingDeg })
export const carriedBy = (entityId: string, socket: string, posture: Extract<Placement, { kind: 'carried' }>['posture']): Placement => ({ kind: 'carried', on: [{ entityId, socket }], posture })

const ownRecipes: ReadonlyMap<string, Recipe> = new Map(plainThings.map((recipe) => [recipe.id, recipe]))
const recipeOf = (id: string): Recipe | undefined => ownRecipes.get(id) ?? recipes.find((recipe) => recipe.id === id)

/** The scene as the director would leave it. */
export function stagedOf({ name, cast, set, durationS, placements, beats = [] }: Scene): StagedScreenplay {
  const entities = Object.entries(cast).map(([id, recipe]) => ({ id, recipe, label: id }))
  const acts = ({ recipe }: { recipe: string }): boolean => recipeOf(recipe)?.roles?.head !== undefined
  return {
    version: 2, title: name, prompt: name, seed: 7, format: { widthPx: 640, heightPx: 360, fps: 24, durationS }, look: 'cinematic', music: 'none', sounds: [],
    cast: entities.filter(acts), props: entities.filter((entity) => !acts(entity)),
    sets: [{ id: set, recipe: set, label: set, time: 'day', weather: 'clear' }],
    shots: [{
      id: 'shot', setId: set, durationS, timeScale: 1, transition: 'cut', placements, lines: [], changes: [], titles: [],
      camera: { subjects: [], size: 'full', angle: 'eye', side: 'front', move: 'static' },
      beats: beats.map((beat, index) => ({ id: `beat-${index}`, who: Object.keys(cast)[0] ?? '', action: 'idle', startS: 0, durationS, ...beat })),
    }],
  }
}

const ownModels = new Map<string, Model>()

async function modelsOf(platform: Platform, { cast }: Scene, staged: StagedScreenplay): Promise<ReadonlyMap<string, Model>> {
  const isOwn = ({ recipe }: { recipe: string }): boolean => ownRecipes.has(recipe)
  const known = await modelsFor(platform, { ...staged, cast: staged.cast.filter((entity) => !isOwn(entity)), props: staged.props.filter((entity) => !isOwn(entity)) })
  const own = Object.entries(cast).flatMap(([id, recipeId]) => {
    const recipe = ownRecipes.get(recipeId)
    if (recipe === undefined) return []
    const model = ownModels.get(recipeId) ?? buildModel(recipe, undefined)
    ownModels.set(recipeId, model)
    return [[id, model] as const]
  })
  return new Map([...known, ...own])
}

/** What a performance of the scene needs; made once where it is performed more than once. */
export async function rehearsed(platform: Platform, scene: Scene): Promise<{ staged: StagedScreenplay; models: ReadonlyMap<string, Model> }> {
  const staged = stagedOf(scene)
  return { staged, models: await modelsOf(platform, scene, staged) }
}

/** Performs a scene with the real engine. */
export async function show(platform: Platform, scene: Scene): Promise<Shown> {
  const { staged, models } = await rehearsed(platform, scene)
  const { shots, hash } = await perform(platform, staged, new Map(), models)
  const [shot] = shots
  const set = setRecipes.find(({ id }) => id === scene.set)
  if (shot === undefined || set === undefined) throw new Error(`The scene "${scene.name}" was not performed.`)
  return { shot, hash, models, set, placements: scene.placements }
}

/** Somebody or something of a scene: its track and its model. Throws when nobody has that id. */
export function bodyCalled({ shot, models }: Shown, id: string): { track: BodyTrack; model: Model } {
  const track = shot.bodies.find(({ entityId }) => entityId === id)
  const model = models.get(id)
  if (track === undefined || model === undefined) throw new Error(`Nobody in the scene is called "${id}".`)
  return { track, model }
}
