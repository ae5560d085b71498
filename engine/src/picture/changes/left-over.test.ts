import { expect, test } from 'vitest'
import { meltedAway } from './deformations.ts'
import { heightsOfLoose } from './left-over.ts'

/** A puddle's triangle on the ground, and above it a hat of two triangles that share an edge only by place. */
const positions = Float32Array.from([0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 2, 0, 1, 2, 0, 0, 3, 0, 1, 2, 0, 0, 3, 0, 1, 3, 0])
const indices = Uint32Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8])

test('what does not melt is known by part, each by how high it begins', () => {
  const loose = heightsOfLoose(positions, { indices, melts: (vertex) => vertex < 3, footY: 0 })
  expect([...loose.slice(0, 3)].every(Number.isNaN)).toBe(true)
  expect([...loose.slice(3)]).toEqual([2, 2, 2, 2, 2, 2])
})

test('a hat comes down with the snow, and lies on it at last', () => {
  const frame = { footY: 0, heightM: 2, middleX: 0, middleZ: 0, halfXM: 0.5, halfZM: 0.5, reachM: 0.5 }
  expect(meltedAway(2, 0, frame)).toBe(0)
  expect(meltedAway(2, 1, frame)).toBeGreaterThan(1.8)
  expect(meltedAway(0, 1, frame)).toBe(0)
})
