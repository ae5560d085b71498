import type { StagedScreenplay } from '../../../contract/src/index.ts'
import { setById } from '../catalog/index.ts'
import type { Platform } from '../platform/index.ts'
import type { Model } from '../shape/index.ts'
import type { Takes } from '../speech/index.ts'
import { hashOf } from './hash.ts'
import type { Performance } from './performance.ts'
import { performShot } from './shot.ts'

/**
 * Plays a whole Screenplay: moves every body of every shot and notes every contact.
 * A pure function of its arguments: the same bits in Node and Chromium. Throws when a shot's set is not in the catalog.
 */
export async function perform(platform: Pick<Platform, 'physics' | 'sha256'>, staged: StagedScreenplay, takes: Takes, models: ReadonlyMap<string, Model>): Promise<Performance> {
  const shots = staged.shots.map((shot) => {
    const use = staged.sets.find(({ id }) => id === shot.setId)
    const set = use === undefined ? undefined : setById(use.recipe)
    if (set === undefined) throw new Error(`Shot "${shot.id}" plays in a set that the catalog does not hold.`)
    return performShot({ physics: platform.physics, staged, shot, set, takes, models })
  })
  return { shots, hash: await hashOf(platform, shots) }
}
