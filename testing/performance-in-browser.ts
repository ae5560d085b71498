/** Bundled for a browser by same-bits.test.ts: performs a staged Screenplay there and answers with the Performance's hash. */
import RAPIER from '@dimforge/rapier3d-deterministic-compat'
import type { StagedScreenplay } from '@kinora/contract'
import { modelsFor, perform, type Platform } from '@kinora/engine'

/** A take as JSON: performance reads its times, never its samples. */
export interface TakeTimes { lineId: string; hash: string; durationS: number; sampleRateHz: number; phonemes: { symbol: string; endS: number }[] }

async function performanceHash(staged: StagedScreenplay, takeTimes: TakeTimes[]): Promise<string> {
  await RAPIER.init()
  const nothing = () => { throw new Error('The Performance needs no such thing.') }
  const platform: Platform = {
    physics: RAPIER,
    speech: { id: 'none', speak: nothing },
    data: { readText: nothing, readBytes: nothing },
    cache: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    writer: { openFilm: nothing, writeImage: nothing, writeText: nothing },
    openGraphics: nothing,
    async sha256(bytes) {
      const digest = await crypto.subtle.digest('SHA-256', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes))
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    },
  }
  const models = await modelsFor(platform, staged)
  const takes = new Map(takeTimes.map((take) => [take.lineId, { ...take, samples: new Float32Array() }]))
  return (await perform(platform, staged, takes, models)).hash
}

Object.assign(globalThis, { performanceHash })
