import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../node.ts'
import { defaultVideoOptions } from '../../../contract/src/index.ts'

const platform = await openNodePlatform()

test('a boat at speed lifts its bow and throws water up; a dolphin leaps beside its bow all the way', async () => {
  const { staged, performance } = await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 3, quality: 'draft', prompt: 'A dolphin jumps next to a speeding boat' })
  const [shot] = performance.shots
  const boat = shot?.bodies.find(({ entityId }) => entityId === 'boat')
  const [x, y] = [boat?.poses[boat.boneCount * 7 * 200 + 3] ?? 0, boat?.poses[boat.boneCount * 7 * 200 + 4] ?? 0]
  expect(Math.abs(x) + Math.abs(y)).toBeGreaterThan(0.02)
  expect(shot?.events.filter(({ entityId, kind }) => entityId === 'boat' && kind === 'paddle').length).toBeGreaterThan(10)
  const [dolphin, craft] = ['dolphin', 'boat'].map((id) => staged.shots[0]?.beats.find(({ who }) => who === id)?.target)
  if (typeof dolphin !== 'object' || typeof craft !== 'object' || !('xM' in dolphin) || !('xM' in craft)) throw new Error('They go nowhere.')
  expect(dolphin.xM).toBeGreaterThan(craft.xM)
})
