import RAPIER from '@dimforge/rapier3d-deterministic-compat'
import type { Placement, StagedBeat, StagedScreenplay, StagedShot } from '../../../contract/src/index.ts'
import { recipeById } from '../catalog/index.ts'
import type { Physics } from '../platform/index.ts'
import type { Model } from '../shape/index.ts'
import type { BodyTrack } from './performance.ts'
import { Rig } from './rig.ts'
import { stickModel } from './stick-model.ts'
import { poseAt } from './track.ts'

/** Rapier, loaded, and a hash (FNV-1a, enough to tell two performances apart): what a performance needs of the machine. */
export async function testPlatform(): Promise<{ physics: Physics; sha256(bytes: Uint8Array | string): Promise<string> }> {
  await RAPIER.init()
  return { physics: RAPIER, sha256: (data) => Promise.resolve(fnv(data)) }
}

function fnv(data: Uint8Array | string): string {
  let [low, high] = [0x811c9dc5, 0x01000193]
  for (let i = 0; i < data.length; i++) {
    const byte = typeof data === 'string' ? data.charCodeAt(i) : data[i] ?? 0
    low = Math.imul(low ^ byte, 0x01000193) >>> 0
    high = Math.imul(high ^ low, 0x85ebca6b) >>> 0
  }
  return low.toString(16).padStart(8, '0') + high.toString(16).padStart(8, '0')
}

export interface TestShot { placements: Record<string, Placement>; beats: readonly Partial<StagedBeat>[]; durationS: number; set?: string; lines?: StagedShot['lines'] }

/** A staged Screenplay from a cast (id → recipe) and bare beats. */
export function stagedWith(cast: Readonly<Record<string, string>>, shots: readonly TestShot[]): StagedScreenplay {
  const entities = Object.entries(cast).map(([id, recipe]) => ({ id, recipe, label: id }))
  const isProp = ({ recipe }: { recipe: string }): boolean => recipeById(recipe)?.roles?.head === undefined
  return {
    version: 2, title: 'test', prompt: 'test', seed: 7, format: { widthPx: 640, heightPx: 360, fps: 24, durationS: 2 }, look: 'cinematic', music: 'none', sounds: [],
    cast: entities.filter((entity) => !isProp(entity)), props: entities.filter(isProp),
    sets: [...new Set(shots.map(({ set }) => set ?? 'meadow'))].map((recipe) => ({ id: recipe, recipe, label: recipe, time: 'day', weather: 'clear' })),
    shots: shots.map((shot, index) => ({
      id: `shot-${index}`, setId: shot.set ?? 'meadow', durationS: shot.durationS, timeScale: 1, transition: 'cut', placements: shot.placements, lines: shot.lines ?? [], changes: [], titles: [],
      camera: { subjects: [], size: 'full', angle: 'eye', side: 'front', move: 'static' },
      beats: shot.beats.map((beat, n) => ({ id: `beat-${n}`, who: 'a', action: 'idle', startS: 0, durationS: shot.durationS, ...beat })),
    })),
  }
}

/** Bones without surfaces for everybody in a cast. */
export function stickModels(cast: Readonly<Record<string, string>>): ReadonlyMap<string, Model> {
  return new Map(Object.entries(cast).map(([id, recipe]) => {
    const found = recipeById(recipe)
    if (found === undefined) throw new Error(`There is no recipe "${recipe}".`)
    return [id, stickModel(found)]
  }))
}

export const onGround = (xM: number, zM: number, headingDeg: number): Placement => ({ kind: 'ground', xM, zM, headingDeg })

/** The bones of a body as they were at that moment. */
export function rigAt(model: Model, track: BodyTrack, timeS: number): Rig {
  const out = new Float32Array(track.boneCount * 7)
  poseAt(track, timeS, out)
  const rig = new Rig(model)
  rig.begin([out[0] ?? 0, out[1] ?? 0, out[2] ?? 0], [out[3] ?? 0, out[4] ?? 0, out[5] ?? 0, out[6] ?? 1])
  for (let each = 1; each < track.boneCount; each++) rig.setLocal(each, [out[7 * each + 3] ?? 0, out[7 * each + 4] ?? 0, out[7 * each + 5] ?? 0, out[7 * each + 6] ?? 1])
  return rig
}
