import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../../node.ts'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'

const platform = await openNodePlatform()
const shotOf = async (prompt: string) => (await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 2, quality: 'draft', prompt })).staged.shots[0]
type Staged = Awaited<ReturnType<typeof shotOf>>
const spotOf = (shot: Staged, id: string) => { const at = shot?.placements[id]; return at?.kind === 'ground' ? at : undefined }
const goalOf = (shot: Staged, id: string) => { const goal = shot?.beats.find(({ who, action }) => who === id && action === 'collide')?.target; return typeof goal === 'object' && 'xM' in goal ? goal.xM : undefined }

test('two cars that collide come from opposite ways and touch in the middle', async () => {
  const shot = await shotOf('Two cars collide at an intersection')
  expect(spotOf(shot, 'car')).toMatchObject({ headingDeg: 90 })
  expect(spotOf(shot, 'car-2')).toMatchObject({ headingDeg: -90 })
  expect(spotOf(shot, 'car')?.xM ?? 0).toBeLessThan((goalOf(shot, 'car') ?? 0) - 1)
  expect((goalOf(shot, 'car-2') ?? 0) - (goalOf(shot, 'car') ?? 0)).toBeGreaterThan(2)
})

test('a truck that crashes into a wall comes to where the wall stands, which stays', async () => {
  const shot = await shotOf('A truck crashes into a wall')
  expect(shot?.beats.find(({ who }) => who === 'wall')).toMatchObject({ action: 'collide', manner: ['struck', 'fixed'] })
  expect(goalOf(shot, 'truck') ?? 0).toBeLessThan(spotOf(shot, 'wall')?.xM ?? 0)
})

test('a car that drives past a wall collides with nothing', async () => {
  expect((await shotOf('A truck drives past a wall'))?.beats.map(({ action }) => action)).not.toContain('collide')
})
