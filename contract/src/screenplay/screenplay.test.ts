import { expect, test } from 'vitest'
import { ProblemError } from '../problems.ts'
import { parseScreenplay, type Screenplay } from './index.ts'

const smallest: Screenplay = {
  version: 2,
  title: 'A corgi walks',
  prompt: 'a corgi walks on a beach',
  seed: 0,
  format: { widthPx: 640, heightPx: 360, fps: 24, durationS: 4 },
  look: 'cinematic',
  cast: [{ id: 'corgi', recipe: 'corgi', label: 'a corgi' }],
  props: [],
  sets: [{ id: 'beach', recipe: 'beach', label: 'a beach' }],
  shots: [{ id: 'shot-1', setId: 'beach', beats: [{ id: 'beat-1', who: 'corgi', action: 'walk' }], lines: [] }],
  sounds: [],
}

const refusal = (input: unknown): string => {
  try {
    parseScreenplay(input)
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'screenplay-invalid') return error.message
    throw error
  }
  throw new Error('It was accepted.')
}

test('a screenplay survives JSON and is read back the same', () => {
  expect(parseScreenplay(JSON.parse(JSON.stringify(smallest)))).toEqual(smallest)
})

test('an older version is brought up to date', () => {
  const { version, sounds, props, ...sketch } = smallest
  expect([version, sounds, props]).toEqual([2, [], []])
  expect(parseScreenplay(sketch)).toEqual(smallest)
})

test('a newer version is refused with both numbers', () => {
  expect(refusal({ ...smallest, version: 7 })).toMatch(/version 7; this one reads up to 2/)
})

test('seed 0 is a seed, and a seed is a whole number', () => {
  expect(parseScreenplay({ ...smallest, seed: 0 }).seed).toBe(0)
  expect(refusal({ ...smallest, seed: 1.5 })).toMatch(/seed/)
  expect(refusal({ ...smallest, seed: -1 })).toMatch(/seed/)
})

test('an odd width, an unknown member and a wrong type each name the place', () => {
  expect(refusal({ ...smallest, format: { ...smallest.format, widthPx: 641 } })).toMatch(/format\.widthPx/)
  expect(refusal({ ...smallest, colour: 'red' })).toMatch(/colour/)
  expect(refusal({ ...smallest, cast: 'corgi' })).toMatch(/cast/)
  for (const nonsense of [null, 7, 'text', [], undefined]) expect(refusal(nonsense)).toMatch(/not a JSON object/)
})

test('whatever a shot names must exist', () => {
  const shot = smallest.shots[0]!
  expect(refusal({ ...smallest, shots: [{ ...shot, setId: 'moon' }] })).toMatch(/"moon"/)
  expect(refusal({ ...smallest, shots: [{ ...shot, beats: [{ id: 'b', who: 'cat', action: 'walk' }] }] })).toMatch(/"cat"/)
  expect(refusal({ ...smallest, shots: [{ ...shot, placements: { corgi: { kind: 'carried', on: [{ entityId: 'horse', socket: 'back' }], posture: 'sit' } } }] })).toMatch(/"horse"/)
  expect(refusal({ ...smallest, props: [{ id: 'corgi', recipe: 'ball', label: 'a ball' }] })).toMatch(/Two entities/)
})

test('version 1 knew one way round, which was counterclockwise', () => {
  const camera = { subjects: [], size: 'full', angle: 'eye', side: 'front', move: 'orbit' }
  const older = { ...smallest, version: 1, shots: smallest.shots.map((shot) => ({ ...shot, camera })) }
  expect(parseScreenplay(older).shots[0]?.camera?.move).toBe('orbit-counterclockwise')
})
