import { expect, test } from 'vitest'
import type { Takes } from '../../speech/index.ts'
import { perform } from '../perform.ts'
import { onGround, rigAt, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

const noTakes: Takes = new Map()
const platform = await testPlatform()

test('who flutters in place is in the air where it was, its back to whom it would face', async () => {
  const cast = { one: 'butterfly' }
  const models = stickModels(cast)
  const { shots } = await perform(platform, stagedWith(cast, [{ placements: { one: onGround(0, 0, 0) }, beats: [{ who: 'one', action: 'flutter', startS: 0, durationS: 2 }], durationS: 2 }]), noTakes, models)
  const [track, model] = [shots[0]?.bodies[0], models.get('one')]
  if (track === undefined || model === undefined) throw new Error('No butterfly is in the shot.')
  const rig = rigAt(model, track, 1)
  const [x, y, z] = rig.rootPosition
  expect(y).toBeGreaterThan(model.bones[0]?.rest[1] ?? 0)
  expect(Math.hypot(x, z)).toBeLessThan(0.5 * model.recipe.heightM)
  const [, , back] = rig.point(0, [0, 1 + (model.bones[0]?.rest[1] ?? 0), model.bones[0]?.rest[2] ?? 0])
  expect(back - z).toBeGreaterThan(0.6)
})
