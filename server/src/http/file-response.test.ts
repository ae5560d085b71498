import { expect, test } from 'vitest'
import { parseRange } from './file-response.ts'

test.each([
  [null, undefined],
  ['bytes=0-3', { firstByte: 0, lastByte: 3 }],
  ['bytes=4-', { firstByte: 4, lastByte: 9 }],
  ['bytes=-3', { firstByte: 7, lastByte: 9 }],
  ['bytes=-300', { firstByte: 0, lastByte: 9 }],
  ['bytes=8-300', { firstByte: 8, lastByte: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', undefined],
  ['bytes=-', undefined],
  ['bytes=0-1,4-5', undefined],
  ['lines=0-1', undefined],
] as const)('of ten bytes, "%s" asks for %j', (header, expected) => {
  expect(parseRange(header, 10)).toEqual(expected)
})

test('an empty file has no range', () => {
  expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable')
  expect(parseRange('bytes=-1', 0)).toBe('unsatisfiable')
})
