import { expect, test } from 'vitest'
import { ProblemError } from './problems.ts'
import { defaultVideoOptions, promptMaxLength, readPromptText, readVideoOptions } from './video-options.ts'

const refusal = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
  throw new Error('It was accepted.')
}

test('text from a form and numbers from JSON mean the same', () => {
  const expected = { widthPx: 720, heightPx: 1280, fps: 30, durationS: 4, seed: 7, quality: 'draft', look: 'clay' }
  expect(readVideoOptions({ size: '720x1280', fps: '30', seconds: '4', seed: '7', quality: 'draft', look: 'clay' })).toEqual(expected)
  expect(readVideoOptions({ size: '720x1280', fps: 30, seconds: 4, seed: 7, quality: 'draft', look: 'clay' })).toEqual(expected)
})

test('what is absent is the default, and 0 is a seed', () => {
  expect(readVideoOptions({})).toEqual(defaultVideoOptions)
  expect(readVideoOptions({ seed: 0 }, { ...defaultVideoOptions, seed: 9 }).seed).toBe(0)
})

test.each([
  ['seconds', 0], ['seconds', 10_000], ['seconds', 'soon'], ['seconds', ''], ['seconds', NaN], ['seconds', null],
  ['size', '1281x720'], ['size', 'big'], ['size', '62x64'], ['size', '99999x99999'], ['size', 720],
  ['seed', 1.5], ['seed', -1], ['seed', 'lucky'], ['seed', 2 ** 32], ['fps', 0], ['fps', 24.5],
  ['quality', 'ultra'], ['look', 'Not A Look'],
])('%s = %j is refused by name', (option, value) => {
  expect(refusal(() => readVideoOptions({ [option]: value }))).toMatchObject({ code: 'option-invalid', status: 400, param: option })
})

test('a prompt is trimmed, freed of control characters and bounded', () => {
  expect(readPromptText('  a dog\u0000runs \n')).toBe('a dog runs')
  expect(refusal(() => readPromptText(' \n\t'))).toMatchObject({ code: 'prompt-empty' })
  expect(refusal(() => readPromptText(undefined))).toMatchObject({ code: 'prompt-empty' })
  expect(readPromptText('x'.repeat(promptMaxLength))).toHaveLength(promptMaxLength)
  expect(refusal(() => readPromptText('x'.repeat(20_000)))).toMatchObject({ code: 'prompt-too-long' })
})
