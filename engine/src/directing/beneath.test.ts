import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { direct } from './index.ts'

const underDesk = () => {
  const screenplay = parseScreenplay({
    version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 1280, heightPx: 720, fps: 24, durationS: 4 }, look: 'cinematic',
    cast: [{ id: 'rabbit', recipe: 'rabbit', label: 'rabbit' }], props: [{ id: 'desk', recipe: 'desk', label: 'desk' }], sets: [{ id: 'room', recipe: 'room', label: 'room' }],
    shots: [{ id: 'shot-1', setId: 'room', standings: [{ who: 'rabbit', relation: 'in-front-of', to: 'desk' }], beats: [{ id: 'beat-1', who: 'rabbit', action: 'hop', target: { relation: 'under', to: 'desk' } }], lines: [] }], sounds: [],
  })
  const [shot] = direct(screenplay, new Map(), new Map()).shots
  const ways = shot?.beats.flatMap(({ who, target }) => (who === 'rabbit' && typeof target === 'object' && 'xM' in target ? [target] : [])) ?? []
  const desk = shot?.placements['desk']
  return { ways, deskXM: desk?.kind === 'ground' ? desk.xM : NaN }
}

test('who goes under a desk goes straight in, beside its drawers', () => {
  const { ways, deskXM } = underDesk()
  expect(ways).toHaveLength(1)
  expect((ways[0]?.xM ?? 0) - deskXM).toBeLessThan(-0.08)
})
