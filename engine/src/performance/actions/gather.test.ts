import { expect, test } from 'vitest'
import type { Takes } from '../../speech/index.ts'
import { perform } from '../perform.ts'
import { onGround, rigAt, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

const noTakes: Takes = new Map()
const platform = await testPlatform()

test('what is gathered lies on the heap in the end, and the next thing no longer where it was', async () => {
  const cast = { one: 'squirrel', nut: 'acorn', more: 'acorn' }
  const staged = stagedWith(cast, [{ placements: { one: onGround(0, 0, 90), nut: onGround(0.5, 0.1, 0), more: onGround(0.65, 0.1, 0) }, beats: [{ who: 'one', action: 'gather', with: 'nut', target: { xM: 0.1, zM: 0.3 }, startS: 0, durationS: 5 }], durationS: 5 }])
  const models = stickModels(cast)
  const { shots } = await perform(platform, { ...staged, props: staged.props.map((prop) => ({ ...prop, label: 'nut' })) }, noTakes, models)
  const end = (id: string): readonly number[] => {
    const [track, model] = [shots[0]?.bodies.find(({ entityId }) => entityId === id), models.get(id)]
    if (track === undefined || model === undefined) throw new Error(`There is no ${id}.`)
    return rigAt(model, track, 4.9).rootPosition
  }
  const [x = 0, , z = 0] = end('nut')
  expect(Math.hypot(x - 0.1, z - 0.3)).toBeLessThan(0.1)
  expect(end('more')[0]).toBeLessThan(0.55)
})
