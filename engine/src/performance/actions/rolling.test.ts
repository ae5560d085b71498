import { expect, test } from 'vitest'
import type { Takes } from '../../speech/index.ts'
import { perform } from '../perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

const noTakes: Takes = new Map()
const platform = await testPlatform()

/** How far a thing that stands in the way of a ball has been moved after two seconds, metres. */
async function pushedM(manner: string[]): Promise<number> {
  const cast = { ball: 'bowling-ball', struck: 'basketball' }
  const beats = [{ who: 'ball', action: 'drift', manner, target: { xM: 2, zM: 0 }, startS: 0, durationS: 2 }]
  const { shots } = await perform(platform, stagedWith(cast, [{ placements: { ball: onGround(-1, 0, 0), struck: onGround(0.4, 0, 0) }, beats, durationS: 2 }]), noTakes, stickModels(cast))
  const struck = shots[0]?.bodies.find(({ entityId }) => entityId === 'struck')
  if (struck === undefined) throw new Error('No ball is in the shot.')
  return (struck.poses[230 * struck.boneCount * 7] ?? 0) - (struck.poses[0] ?? 0)
}

test('a ball that is sent fast knocks at what stands in its way, one that goes slowly is led past it', async () => {
  expect(await pushedM(['fast'])).toBeGreaterThan(0.05)
  expect(await pushedM(['slow'])).toBeCloseTo(0, 2)
})
