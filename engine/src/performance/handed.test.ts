import { expect, test } from 'vitest'
import { bodyOf } from './body.ts'
import { handedBody } from './handed.ts'
import { stickModels } from './stage-for-tests.ts'

test('fore legs and wings are arms, fins are not, and who has arms keeps them', () => {
  const armsOf = (id: string): number | undefined => {
    const model = stickModels({ it: id }).get('it')
    return model === undefined ? undefined : handedBody(bodyOf(model))?.arms.length
  }
  expect(['corgi', 'sheep', 'duck', 'penguin'].map(armsOf)).toEqual([2, 2, 2, 2])
  expect(['dolphin', 'snail', 'bee', 'woman'].map(armsOf)).toEqual([undefined, undefined, undefined, undefined])
})
