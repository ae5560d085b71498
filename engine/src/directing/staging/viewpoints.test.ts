import { expect, test } from 'vitest'
import { parseScreenplay, type Standing } from '@kinora/contract'
import { direct } from '../index.ts'

function staged(standings: Standing[]) {
  const camera = { subjects: ['man', 'lion'], size: 'medium', angle: 'eye', side: 'over-shoulder', move: 'static' }
  const film = parseScreenplay({
    version: 2, title: 'A lion', prompt: '', seed: 1, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: ['man', 'lion'].map((id) => ({ id, recipe: id, label: id })), props: [],
    sets: [{ id: 'savanna', recipe: 'savanna', label: 'savanna' }], shots: [{ id: 'shot-1', setId: 'savanna', camera, standings, beats: [{ id: 'beat-1', who: 'man', action: 'look' }], lines: [] }], sounds: [],
  })
  const [shot] = direct(film, new Map(), new Map()).shots
  const at = (id: string) => { const placement = shot?.placements[id]; if (placement?.kind !== 'ground') throw new Error('It is not on the ground.'); return placement }
  return { man: at('man'), lion: at('lion'), beats: shot?.beats ?? [] }
}

test('over a shoulder he has his back to the viewer and what he looks at before him', () => {
  const { man, lion, beats } = staged([{ who: 'man', relation: 'beside', to: 'lion' }])
  expect(Math.abs(man.headingDeg)).toBeGreaterThan(150)
  expect(lion.zM).toBeLessThan(man.zM - 0.5)
  expect(beats.find(({ who }) => who === 'man')?.target).toBe('lion')
})

test('a place that is told is kept', () => {
  const { man, lion } = staged([{ who: 'man', relation: 'left-of', to: 'lion' }])
  expect(man.xM).toBeLessThan(lion.xM - 0.3)
})
