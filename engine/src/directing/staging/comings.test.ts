import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { direct } from '../index.ts'

const directed = (manner: string, others: string[] = []) => {
  const cast = ['man', ...others].map((id) => ({ id, recipe: id, label: id }))
  const screenplay = parseScreenplay({
    version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 1280, heightPx: 720, fps: 24, durationS: 4 }, look: 'cinematic', cast, props: [], sets: [{ id: 'room', recipe: 'room', label: 'room' }],
    shots: [{ id: 'shot-1', setId: 'room', beats: [{ id: 'beat-1', who: 'man', action: 'walk', manner: [manner] }], lines: [] }], sounds: [],
  })
  const [shot] = direct(screenplay, new Map(), new Map()).shots
  const at = shot?.placements['man']
  const goal = shot?.beats.find(({ who }) => who === 'man')?.target
  if (at?.kind !== 'ground' || typeof goal !== 'object' || !('xM' in goal)) throw new Error('The man goes from a place to a place.')
  return { from: at.xM, to: goal.xM }
}

test('who enters comes from the viewer’s left to the middle, who leaves goes out to the right', () => {
  const [coming, going] = [directed('entering'), directed('leaving')]
  expect(coming.from).toBeLessThan(-2)
  expect(coming.to).toBe(0)
  expect(going.from).toBe(0)
  expect(going.to).toBeGreaterThan(2)
})

test('who comes to somebody stops beside him', () => {
  expect(directed('entering', ['woman']).to).toBeLessThan(-0.5)
})
