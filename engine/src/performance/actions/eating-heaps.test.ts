import { expect, test } from 'vitest'
import { perform } from '../perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

/** Whether what lay there is still seen at the end. */
async function isLeft(food: string): Promise<boolean> {
  const cast = { a: 'donkey', food }
  const staged = stagedWith(cast, [{ placements: { a: onGround(0, 0, 0), food: onGround(0, 1.2, 0) }, beats: [{ action: 'eat', with: 'food' }], durationS: 6 }])
  const [shot] = (await perform(await testPlatform(), staged, new Map(), stickModels(cast))).shots
  const shown = shot?.bodies.find(({ entityId }) => entityId === 'food')?.channels['visible']
  return shown === undefined || shown.at(-1) !== 0
}

test('a bale of hay is nibbled at and stays, an apple is gone', async () => {
  expect(await isLeft('hay-bale')).toBe(true)
  expect(await isLeft('apple')).toBe(false)
})
