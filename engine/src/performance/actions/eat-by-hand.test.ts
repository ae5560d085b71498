import { expect, test } from 'vitest'
import { perform } from '../perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

/** How many bites a piece of food has lost at the end, and at the beginning. */
async function bitesOf(food: string): Promise<readonly [number, number] | undefined> {
  const cast = { a: 'woman', food }
  const staged = stagedWith(cast, [{ placements: { a: onGround(0, 0, 0), food: { kind: 'carried', on: [{ entityId: 'a', socket: 'gripR' }], posture: 'held' } }, beats: [{ action: 'eat', with: 'food' }], durationS: 4 }])
  const [shot] = (await perform(await testPlatform(), staged, new Map(), stickModels(cast))).shots
  const bites = shot?.bodies.find(({ entityId }) => entityId === 'food')?.channels['bites']
  return bites === undefined ? undefined : [bites[0] ?? NaN, bites.at(-1) ?? NaN]
}

test.each(['cookie', 'banana', 'pizza-slice', 'hamburger'])('a %s loses a bite each time it has been at the mouth', async (food) => {
  const [first, last] = await bitesOf(food) ?? []
  expect(first).toBe(0)
  expect(last).toBeGreaterThanOrEqual(2)
})

test.each(['popcorn', 'soup'])('%s loses none: it is in something', async (food) => {
  expect(await bitesOf(food)).toBeUndefined()
})
