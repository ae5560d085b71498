import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../../node.ts'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'

const platform = await openNodePlatform()
/** How far the leaf of the door is turned in the first and in the last moment, as the length of the vector part of its turn: 0 when shut. */
async function turned(prompt: string): Promise<[first: number, last: number]> {
  const { performance, models } = await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 4, quality: 'draft', prompt })
  const track = performance.shots[0]?.bodies.find(({ entityId }) => entityId === 'door')
  const leaf = models.get('door')?.boneIndex['leaf'] ?? NaN
  if (track === undefined) throw new Error('no door')
  const stride = track.poses.length / track.poseCount
  const at = (pose: number): number => Math.hypot(...[0, 1, 2].map((axis) => track.poses[pose * stride + 7 * leaf + 3 + axis] ?? NaN))
  return [at(0), at(track.poseCount - 1)]
}

test('a door that opens is shut at first and stands wide open at last, and one that closes the other way round', async () => {
  const [opens, closes] = [await turned('A door opens'), await turned('A door closes')]
  expect(opens[0]).toBeLessThan(0.05)
  expect(opens[1]).toBeGreaterThan(0.6)
  expect(closes[0]).toBeGreaterThan(0.6)
  expect(closes[1]).toBeLessThan(0.05)
})
