import { beforeAll, expect, test } from 'vitest'
import { actionById, actions, actionWords } from '../../catalog/index.ts'
import { distance, type Vector } from '../../platform/index.ts'
import { bodyOf } from '../body.ts'
import { perform } from '../perform.ts'
import { onGround, rigAt, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'
import { answersOfGestures, gestureActions } from './index.ts'
import { momentAt, numberOf } from './moment.ts'

let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

test('every gesture is an action of the catalog or the answer to one, and every word names an action', () => {
  const answers = new Set(Object.values(answersOfGestures))
  expect(Object.keys(gestureActions).filter((id) => actionById(id) === undefined && !answers.has(id))).toEqual([])
  expect(Object.entries(answersOfGestures).flat().filter((id) => gestureActions[id] === undefined)).toEqual([])
  expect(actionWords.map(({ action }) => action).filter((id) => actionById(id) === undefined)).toEqual([])
  expect(actions.length).toBeGreaterThanOrEqual(150)
})

test('a repeating gesture leads from its last key back to its first without a jump', () => {
  const gesture = { loopS: 1, keys: [{ at: 0.1, pose: { lean: 1 } }, { at: 0.6, pose: { lean: 0 } }] }
  const leanAt = (share: number): number => numberOf(momentAt(gesture, share), 'lean')
  expect(leanAt(0.1)).toBeCloseTo(1)
  expect(leanAt(0.6)).toBeCloseTo(0)
  expect(leanAt(0.9999)).toBeCloseTo(leanAt(0), 3)
})

test('two who shake hands come together, and their right hands meet', async () => {
  const cast = { a: 'man', b: 'woman' }
  const models = stickModels(cast)
  const staged = stagedWith(cast, [{ placements: { a: onGround(-0.9, 0, 90), b: onGround(0.9, 0, -60) }, beats: [{ action: 'shake-hands', target: 'b' }], durationS: 4 }])
  const [shot] = (await perform(platform, staged, new Map(), models)).shots
  const handOf = (id: string): Vector => {
    const model = models.get(id)
    const track = shot?.bodies.find(({ entityId }) => entityId === id)
    const arm = model === undefined ? undefined : bodyOf(model).arms.find(({ side }) => side === -1)
    if (model === undefined || track === undefined || arm === undefined) throw new Error(`no right hand of ${id}`)
    return rigAt(model, track, 3.5).position(arm.hand)
  }
  expect(distance(handOf('a'), handOf('b'))).toBeLessThan(0.16)
})
