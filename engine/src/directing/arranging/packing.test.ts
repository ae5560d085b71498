import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { direct } from '../direct.ts'
import { equipped } from '../equipping/equipped.ts'

const filmOf = (cast: readonly string[]) => direct(equipped(parseScreenplay({
  version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: cast.map((id) => ({ id, recipe: 'woman', label: id })), props: [{ id: 'suitcase', recipe: 'suitcase', label: 'suitcase' }],
  sets: [{ id: 'room', recipe: 'room', label: 'room' }], shots: [{ id: 'shot-1', setId: 'room', beats: cast.map((who, i) => ({ id: `beat-${i}`, who, action: 'pack', with: 'suitcase' })), lines: [] }], sounds: [],
})), new Map(), new Map())

test('two who pack a suitcase kneel on both sides of it, each with folded clothes beside, and lay one after the other in', () => {
  const { shots: [shot], props } = filmOf(['person', 'person-2'])
  const xOf = (id: string): number => { const at = shot?.placements[id]; return at?.kind === 'ground' ? at.xM : NaN }
  expect(props.find(({ id }) => id === 'suitcase')?.recipe).toBe('open-suitcase')
  expect(xOf('person')).toBeLessThan(xOf('suitcase'))
  expect(xOf('person-2')).toBeGreaterThan(xOf('suitcase'))
  for (const who of ['person', 'person-2']) {
    const own = shot?.beats.filter((beat) => beat.who === who) ?? []
    expect(own.map(({ target }) => target)).toEqual(['suitcase', 'suitcase'])
    expect(new Set(own.map((beat) => beat.with)).size).toBe(2)
    for (const beat of own) expect(Math.sign(xOf(beat.with ?? ''))).toBe(Math.sign(xOf(who)))
    expect(own[1]?.startS).toBeCloseTo(2)
  }
  const colors = props.filter(({ recipe }) => recipe === 'folded-clothes').map(({ appearance }) => appearance?.partColors?.['main'])
  expect(new Set(colors).size).toBe(4)
})
