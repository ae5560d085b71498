import type { CameraIntent } from '@kinora/contract'
import type { DraftParts, Scene } from './draft-scenes.ts'
import type { Entity } from './cast/cast.ts'
import type { CameraWish } from './clauses/masks.ts'
import type { Told } from './scenes/scenes.ts'
import type { Story } from './story.ts'

/** The camera of a scene: what is said in its steps; what is said once holds for the whole film. */
export function cameraOf({ cameras, entities, story }: DraftParts, { scene, index, count }: { scene: Scene; index: number; count: number }): CameraIntent | undefined {
  const here = cameras.filter(({ step }) => count === 1 || cameras.length === 1 || scene.steps.includes(step) || (index === 0 && step < (scene.steps[0] ?? 0)))
  const wish: CameraWish = Object.assign({}, ...here.map((cue) => cue.wish).reverse()) as CameraWish
  if (Object.keys(wish).length === 0) return undefined
  if (isOnlyStill(wish) && (story.changes.length > 0 || story.happened) && !entities.some(({ isCast }) => isCast)) return undefined
  const seen = count === 1 ? entities : entities.filter((entity) => isSeenIn(entity, scene, story))
  const cast = seen.filter((entity) => entity.isCast)
  const subjects = (cast.length > 0 ? cast : seen).slice(0, 4).map((entity) => entity.id)
  const directed = story.standings.length > 0 || story.beats.some(({ manner, goal }) => goal !== undefined || manner.some((each) => /wards$/.test(each)))
  return { size: wish.size ?? 'full', angle: wish.angle ?? 'eye', side: wish.side ?? (directed || cast.length === 0 ? 'viewer' : 'three-quarter'), move: wish.move ?? 'static', subjects }
}

/** A timelapse stands still, and says no more: where things change, the director's own camera does so too, and chooses from how high it looks. */
const isOnlyStill = (wish: CameraWish): boolean => wish.move === 'static' && Object.keys(wish).length === 1

/** The camera of one sentence of a long prompt, where it is said. */
export function toldCamera({ scenes }: Told, { steps }: Scene): CameraIntent | undefined {
  const told = scenes.find(({ step }) => step === steps[0])
  return told?.camera === undefined ? undefined : { size: 'full', angle: 'eye', side: 'viewer', move: 'static', ...told.camera, subjects: (told.subjects ?? []).slice(0, 12).map(({ id }) => id) }
}

/** Whether somebody is named first in a scene or does something in it. */
function isSeenIn(entity: Entity, scene: Scene, story: Story): boolean {
  return scene.steps.includes(story.firstSteps.get(entity.id) ?? 0) || story.actsOf(entity).some(({ step }) => scene.steps.includes(step))
}
