import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { completed } from '../complete.ts'
import { direct } from '../direct.ts'

/** How far behind who swims one begins who leaps out of the water, metres. */
function behindM(leaper: string): number {
  const film = direct(completed(parseScreenplay({
    version: 2, title: 'In the lake', prompt: '', look: 'cinematic', sounds: [], format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0,
    cast: [{ id: 'a', recipe: 'woman', label: 'woman' }, { id: 'b', recipe: leaper, label: leaper }], props: [], sets: [{ id: 'lake', recipe: 'lake', label: 'lake' }],
    shots: [{ id: 'shot-1', setId: 'lake', lines: [], beats: [{ id: 'beat-1', who: 'a', action: 'swim', manner: ['rightwards'] }, { id: 'beat-2', who: 'b', action: 'jump' }] }],
  })), new Map(), new Map())
  const [swimmer, other] = ['a', 'b'].map((id) => film.shots[0]?.placements[id])
  if (swimmer?.kind !== 'ground' || other?.kind !== 'ground') throw new Error('They are not in the water.')
  return swimmer.zM - other.zM
}

test.each([['dolphin', 1.5], ['orca', 3.5], ['salmon', 0.5]] as const)('a %s leaps its own length behind a swimmer, not out of him', (leaper, leastM) => {
  expect(behindM(leaper)).toBeGreaterThan(leastM)
})
