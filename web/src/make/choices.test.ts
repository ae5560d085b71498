import { looks } from '@kinora/engine'
import { expect, test } from 'vitest'
import { lookNames, shapeOf } from './choices.ts'

test('offers every look of the catalog, and no other', () => {
  expect(Object.keys(lookNames).toSorted()).toEqual(looks.map((look) => look.id).toSorted())
})

test('knows the shape of a film by its size', () => {
  expect([[1280, 720], [720, 1280], [720, 720]].map(([widthPx = 0, heightPx = 0]) => shapeOf({ widthPx, heightPx }))).toEqual(['wide', 'portrait', 'square'])
})
