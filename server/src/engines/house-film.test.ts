import type { VideoRequest } from '@kinora/contract'
import { houseEngine } from '@kinora/engine'
import { expect, test } from 'vitest'
import { quietLog } from '../../../testing/back-ends.ts'
import { describeVideoEngine } from '../../../testing/video-engine-conformance.ts'
import { houseCapabilities, openHouseEngine } from './index.ts'

const request: VideoRequest = { prompt: 'A dog runs in a meadow', widthPx: 128, heightPx: 72, fps: 8, durationS: 0.5, seed: 0, quality: 'draft' }

describeVideoEngine({
  name: 'the house engine', request, timeoutMs: 180_000,
  open: (rendersDir) => openHouseEngine({ rendersDir, log: quietLog }),
  longRequest: { ...request, durationS: 20, fps: 24 },
})

test('receipts name the engine that really drew', () => {
  expect({ id: houseCapabilities.engineId, version: houseCapabilities.version }).toEqual(houseEngine)
})
