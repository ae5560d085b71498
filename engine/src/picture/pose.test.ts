import { expect, test } from 'vitest'
import type { Model } from '../shape/index.ts'
import { ballsOf } from './pose.ts'

const box = ([x, y, z]: readonly [number, number, number]): number[] => [-x, x].flatMap((atX) => [0, y].flatMap((atY) => [-z, z].flatMap((atZ) => [atX, atY, atZ])))

test('what has no joints is held to its very ends: a glass half as high again as wide is no ball', () => {
  const lod = { positions: Float32Array.from(box([0.05, 0.146, 0.05])), skinIndices: new Uint8Array(32), skinWeights: new Float32Array(32).fill(1) }
  const balls = ballsOf({ bones: [{ name: 'root', parent: -1, rest: [0, 0, 0] }], lods: [lod] } as unknown as Model)
  expect(Math.max(...balls.map(({ center, radiusM }) => center[1] + radiusM))).toBeCloseTo(0.146)
  expect(Math.min(...balls.map(({ center, radiusM }) => center[1] - radiusM))).toBeCloseTo(0)
})
