import { expect, test } from 'vitest'
import { perform } from '../perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'
import { numbersPerBone } from '../performance.ts'

const round = 1.6

/** Where the ball of a rally along x is at some times, metres. */
async function ballAt(players: readonly ('a' | 'b')[], times: readonly number[]): Promise<readonly (readonly [number, number])[]> {
  const cast = { a: 'woman', b: 'man', ball: 'tennis-ball' }
  const placements = { a: onGround(-2, 0, 90), b: onGround(2, 0, -90), ball: { kind: 'ground' as const, xM: 0, zM: 0, yM: 1.2, headingDeg: 0 } }
  const staged = stagedWith(cast, [{ placements, beats: players.map((who, i) => ({ who, action: 'swing-racket', ...(i === 0 ? { target: 'ball' } : {}) })), durationS: 4 }])
  const [shot] = (await perform(await testPlatform(), staged, new Map(), stickModels(cast))).shots
  const track = shot?.bodies.find(({ entityId }) => entityId === 'ball')
  return times.map((timeS) => { const o = Math.round(timeS * 120) * (track?.boneCount ?? 1) * numbersPerBone; return [track?.poses[o] ?? NaN, track?.poses[o + 1] ?? NaN] as const })
}

test('the ball of one who plays comes, is struck and flies off in an arc', async () => {
  const [comes, struck, high, off] = await ballAt(['a'], [0.05, 0.5 * round, 0.75 * round, 0.98 * round])
  expect(comes?.[0]).toBeGreaterThan(1)
  expect(struck?.[0]).toBeLessThan(-0.9)
  expect(high?.[1]).toBeGreaterThan((struck?.[1] ?? NaN) + 0.2)
  expect(off?.[0]).toBeGreaterThan(1)
})

test('two strike the ball in turn', async () => {
  const [first, second, again] = await ballAt(['a', 'b'], [0.5 * round, round, 1.5 * round])
  expect(first?.[0]).toBeLessThan(-0.9)
  expect(second?.[0]).toBeGreaterThan(0.9)
  expect(again?.[0]).toBeLessThan(-0.9)
})
