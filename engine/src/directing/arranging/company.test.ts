import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../../node.ts'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'

const platform = await openNodePlatform()

/** Where two begin and end, metres to the viewer's right, and which is nearer to him. */
async function waysOf(prompt: string, [one, other]: readonly [string, string]) {
  const { staged } = await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 4, quality: 'draft', prompt })
  const [shot] = staged.shots
  const wayOf = (id: string) => {
    const [at, target] = [shot?.placements[id], shot?.beats.find(({ who, target: goal }) => who === id && typeof goal === 'object')?.target]
    if (at?.kind !== 'ground' || typeof target !== 'object' || !('xM' in target)) throw new Error(`The ${id} goes nowhere.`)
    return { fromM: at.xM, toM: target.xM, zM: at.zM }
  }
  return { one: wayOf(one), other: wayOf(other), move: shot?.camera.move, set: shot?.setId }
}

test('a horse that races a train gallops before it, both straight along, the camera with them, on a railway', async () => {
  const { one, other, move, set } = await waysOf('A horse races alongside a moving train', ['horse', 'train'])
  expect(one.zM).toBeGreaterThan(other.zM + 1)
  expect(one.toM - one.fromM).toBeGreaterThan(10)
  expect(other.toM - other.fromM).toBeGreaterThan(10)
  expect({ move, set }).toEqual({ move: 'track', set: 'railway' })
})

test.each([['A police car chases a red car', 'police-car', 'car'], ['A dog chases a bus', 'dog', 'bus']])('%s: who is chased stays ahead', async (prompt, chaser, prey) => {
  const { one, other } = await waysOf(prompt, [chaser, prey])
  expect(one.fromM).toBeLessThan(other.fromM)
  expect(one.toM).toBeLessThan(other.toM)
})

test.each([['A car overtakes a truck', 'car', 'truck'], ['A cyclist overtakes a bus', 'bicycle', 'bus'], ['A man jogs and a car drives on the road', 'car', 'man']])('%s: the faster comes from behind and is ahead at last', async (prompt, faster, slower) => {
  const { one, other } = await waysOf(prompt, [faster, slower])
  expect(one.fromM).toBeLessThan(other.fromM - 1)
  expect(one.toM).toBeGreaterThan(other.toM + 1)
})

test('a boy who cycles past a windmill is as large as his bicycle, out of town, and beyond it at last; the camera stays', async () => {
  const { staged } = await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 4, quality: 'draft', prompt: 'A boy cycles past a windmill' })
  const [shot] = staged.shots
  const [mill, target] = [shot?.placements['windmill'], shot?.beats.find(({ who }) => who === 'bicycle')?.target]
  expect(staged.props.find(({ id }) => id === 'bicycle')?.appearance?.scale ?? 1).toBeLessThan(1.01)
  if (mill?.kind !== 'ground' || typeof target !== 'object' || !('xM' in target)) throw new Error('He goes nowhere.')
  expect(target.xM).toBeGreaterThan(mill.xM + 2)
  expect({ move: shot?.camera.move, set: shot?.setId }).toEqual({ move: 'static', set: 'meadow' })
})

test.each(['A train passes', 'A fire truck races down a street'])('%s: it keeps straight to its way', async (prompt) => {
  const { staged } = await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 4, quality: 'draft', prompt })
  const beat = staged.shots[0]?.beats.find(({ action }) => action === 'drive')
  expect(beat?.manner).not.toContain('circling')
  expect(beat?.target).toMatchObject(prompt.includes('train') ? { zM: -4.4 } : {})
})
