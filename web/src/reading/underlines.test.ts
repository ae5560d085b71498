import type { Reading, ReadingSpan } from '@kinora/contract'
import { expect, test } from 'vitest'
import { fateOf, segmentsOf, spanAt, spansCarriedOver } from './underlines.ts'

const dog: ReadingSpan = { startChar: 2, endChar: 5, kind: 'shown' }
const ball: ReadingSpan = { startChar: 13, endChar: 17, kind: 'approximated', as: 'an apple' }
const reading: Reading = { prompt: 'a dog eats a ball', spans: [dog, ball], inferred: [], summary: '' }

test('segments put together are the text', () => {
  const segments = segmentsOf(reading.prompt, reading.spans)
  expect(segments.map((segment) => segment.text)).toEqual(['a ', 'dog', ' eats a ', 'ball'])
  expect(segments.map((segment) => segment.span?.kind)).toEqual([undefined, 'shown', undefined, 'approximated'])
})

test('a span over the end or over its neighbour does not cut the text', () => {
  const wild: ReadingSpan[] = [dog, { startChar: 4, endChar: 8, kind: 'mood' }, { startChar: 10, endChar: 99, kind: 'shown' }]
  expect(segmentsOf(reading.prompt, wild).map((segment) => segment.text)).toEqual(['a ', 'dog', ' eats a ball'])
})

test('spans around a change stay, those inside it go', () => {
  expect(spansCarriedOver(reading, 'a dog quickly eats a ball')).toEqual([dog, { ...ball, startChar: 21, endChar: 25 }])
  expect(spansCarriedOver(reading, 'a dig eats a ball')).toEqual([ball])
  expect(spansCarriedOver(reading, '')).toEqual([])
  expect(spansCarriedOver(reading, '  a dog eats a ball').map((span) => span.startChar)).toEqual([4, 15])
})

test('every letter typed keeps each carried span on its own word', () => {
  const text = 'a dog eats a ball and a ball'
  for (let length = 0; length <= text.length; length++) {
    const typed = text.slice(0, length)
    for (const span of spansCarriedOver(reading, typed)) expect(['dog', 'ball']).toContain(typed.slice(span.startChar, span.endChar))
  }
})

test('the caret finds its span, at either edge too', () => {
  expect([1, 2, 5, 6, 17].map((char) => spanAt(reading.spans, char)?.kind)).toEqual([undefined, 'shown', 'shown', undefined, 'approximated'])
})

test('an approximation says as what', () => {
  expect(fateOf(ball)).toBe('shown as an apple')
})
