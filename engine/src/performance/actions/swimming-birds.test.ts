import { beforeAll, expect, test } from 'vitest'
import { perform } from '../perform.ts'
import { onGround, rigAt, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

test.each(['duck', 'swan', 'penguin'])('a %s that swims is in the water and not on it', async (recipe) => {
  const cast = { a: recipe }
  const models = stickModels(cast)
  const model = models.get('a')
  const [shot] = (await perform(platform, stagedWith(cast, [{ placements: { a: onGround(0, 0, 90) }, beats: [{ action: 'swim' }], durationS: 2 }]), new Map(), models)).shots
  const track = shot?.bodies[0]
  if (model === undefined || track === undefined) throw new Error(`no ${recipe}`)
  const rig = rigAt(model, track, 1)
  expect(rig.position(0)[1]).toBeLessThan(0.5 * rig.rest(0)[1])
})
