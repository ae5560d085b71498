import { beforeAll, expect, test } from 'vitest'
import { distance } from '../platform/index.ts'
import { perform } from './perform.ts'
import { onGround, rigAt, stagedWith, stickModels, testPlatform } from './stage-for-tests.ts'

let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

test.each([['drink', 'cup'], ['walk', 'umbrella'], ['dance', 'sword']])('who is to %s has the %s in the hand all the time, within two millimetres', async (action, thing) => {
  const cast = { a: 'man', thing }
  const models = stickModels(cast)
  const [man, it] = [models.get('a'), models.get('thing')]
  const { shots } = await perform(platform, stagedWith(cast, [{ placements: { a: onGround(0, 0, 0), thing: { kind: 'carried', on: [{ entityId: 'a', socket: 'gripR' }], posture: 'held' } }, beats: [{ action, with: 'thing' }], durationS: 3 }]), new Map(), models)
  const [ofMan, ofThing] = ['a', 'thing'].map((id) => shots[0]?.bodies.find(({ entityId }) => entityId === id))
  if (man === undefined || it === undefined || ofMan === undefined || ofThing === undefined) throw new Error('nobody holds anything')
  for (let step = 0; step < ofMan.poseCount; step++) {
    const grip = rigAt(man, ofMan, step / 120).socket('gripR')?.position ?? [0, 0, 0]
    const handle = rigAt(it, ofThing, step / 120).socket('handle')?.position ?? [9, 9, 9]
    expect(distance(grip, handle), `at ${(step / 120).toFixed(2)} s`).toBeLessThan(0.002)
  }
})
