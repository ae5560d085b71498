import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openWordVectors, packWordVectors } from './vectors.ts'

test('what is packed is found again, a phrase as the sum of its words', () => {
  const { likeness } = openWordVectors(packWordVectors(['apple', 'car', 'pear'], [[1, 0.1, 0], [0, 0, 2], [1, 0.2, 0]]))
  expect(likeness('apple', 'pear')).toBeGreaterThan(0.98)
  expect(likeness('apple', 'car')).toBeCloseTo(0)
  expect(likeness('apple car', 'car')).toBeCloseTo(Math.SQRT1_2, 2)
  expect(likeness('apple', 'quince')).toBeUndefined()
})

test('without the file every word is unknown', () => {
  expect(openWordVectors(undefined).likeness('dog', 'dog')).toBeUndefined()
})

test('another file is refused', () => {
  expect(() => openWordVectors(new Uint8Array(64)).likeness('a', 'b')).toThrow('no table of word vectors')
})

test('the shipped table knows what is alike, and is small', () => {
  const bytes = readFileSync(new URL('../../../data/word-vectors.bin', import.meta.url))
  const { likeness } = openWordVectors(bytes)
  expect(bytes.length).toBeLessThan(1_048_576)
  expect(likeness('trumpet', 'violin') ?? 0).toBeGreaterThan(likeness('trumpet', 'shovel') ?? 1)
  expect(likeness('apricot', 'peach') ?? 0).toBeGreaterThan(likeness('apricot', 'tree') ?? 1)
})
