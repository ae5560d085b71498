import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../../node.ts'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'

const platform = await openNodePlatform()
const shotOf = async (prompt: string) => (await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 2, quality: 'draft', prompt })).staged.shots[0]
const spotOf = (shot: Awaited<ReturnType<typeof shotOf>>, id: string) => { const at = shot?.placements[id]; return at?.kind === 'ground' ? at : undefined }

test('two things that dance on a table are side by side on it, and the picture is about them', async () => {
  const shot = await shotOf('A teapot and a candle dancing together on a table')
  const [pot, candle] = [spotOf(shot, 'teapot'), spotOf(shot, 'candle')]
  expect((candle?.xM ?? 0) - (pot?.xM ?? 0)).toBeGreaterThan(0.2)
  expect(pot?.zM).toBe(candle?.zM)
  expect(pot?.yM ?? 0).toBeGreaterThan(0.5)
  expect(shot?.camera.subjects).toEqual(['teapot', 'candle'])
})

test('who is spoken to stands beside the speaker, who turns to it', async () => {
  const shot = await shotOf('A spoon talks to a fork')
  expect(shot?.beats[0]).toMatchObject({ who: 'spoon', target: 'fork' })
  expect(shot?.camera.subjects).toEqual(expect.arrayContaining(['spoon', 'fork']))
})
