import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { Bodies } from '../staging/bodies.ts'
import { withHungApart } from './hung-apart.ts'

/** Where two drones hang that were hung so far apart, metres. */
function hung({ apartM, scale }: { apartM: number; scale: number }): number[] {
  const ids = ['left', 'right']
  const screenplay = parseScreenplay({
    version: 2, title: 'Drones', prompt: '', seed: 1, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: [], props: ids.map((id) => ({ id, recipe: 'drone', label: 'drone', appearance: { scale } })), sets: [{ id: 'set', recipe: 'sky', label: 'sky' }], sounds: [],
    shots: [{ id: 'shot-1', setId: 'set', lines: [], placements: Object.fromEntries(ids.map((id, i) => [id, { kind: 'ground', xM: (i - 0.5) * apartM, zM: 0, yM: 1.3, headingDeg: 0 }])), beats: ids.map((who) => ({ id: `${who}-floats`, who, action: 'float' })) }],
  })
  const bodies = new Bodies(screenplay, new Map())
  const shots = screenplay.shots.map((shot) => withHungApart(shot, bodies))
  expect(shots.map((shot) => withHungApart(shot, bodies))).toEqual(shots)
  return ids.map((id) => { const at = shots[0]?.placements?.[id]; return at?.kind === 'ground' ? at.xM : NaN })
}

test('what would hang in its neighbour hangs clear of it, both about the same middle', () => {
  const [left = 0, right = 0] = hung({ apartM: 0.1, scale: 2 })
  expect(right - left).toBeGreaterThan(1.15 * 2 * 0.35 * 0.178 * 2)
  expect(left + right).toBeCloseTo(0)
})

test('what has the room stays where it was hung', () => {
  expect(hung({ apartM: 0.8, scale: 1 })).toEqual([-0.4, 0.4])
})
