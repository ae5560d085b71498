import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../../node.ts'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'

const platform = await openNodePlatform()

test('bees that fly round a flower bed in the middle are near its edge, all of them', async () => {
  const { staged } = await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 1, quality: 'draft', prompt: 'Four bees buzz around a blooming flower bed.' })
  const radii = Object.entries(staged.shots[0]?.placements ?? {}).flatMap(([id, placement]) => (id.startsWith('bee') && placement.kind === 'ground' ? [Math.hypot(placement.xM, placement.zM)] : []))
  expect(radii.length).toBe(4)
  for (const radius of radii) expect(radius).toBeLessThan(0.9)
})
