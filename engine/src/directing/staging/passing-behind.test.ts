import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { completed } from '../complete.ts'
import { direct } from '../direct.ts'

/** Where somebody begins and where he is at last who walks behind this, metres to the right of it. */
function wayBehind(recipe: string): { fromM: number; toM: number } {
  const film = completed(parseScreenplay({
    version: 2, title: 'A way', prompt: '', look: 'cinematic', sounds: [], format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0,
    cast: [{ id: 'a', recipe: 'boy', label: 'child' }], props: [{ id: 'b', recipe, label: recipe }], sets: [{ id: 'here', recipe: 'street', label: 'street' }],
    shots: [{ id: 'shot-1', setId: 'here', lines: [], beats: [{ id: 'beat-1', who: 'a', action: 'walk' }], standings: [{ who: 'a', relation: 'behind', to: 'b' }] }],
  }))
  const [shot] = direct(film, new Map(), new Map()).shots
  const [own, its, target] = [shot?.placements['a'], shot?.placements['b'], shot?.beats[0]?.target]
  if (own?.kind !== 'ground' || its?.kind !== 'ground' || typeof target !== 'object' || !('xM' in target)) throw new Error('They are not on the ground.')
  return { fromM: own.xM - its.xM, toM: target.xM - its.xM }
}

test('who walks behind what would hide him comes out from behind it; what is low is walked past', () => {
  const [tall, low] = [wayBehind('car'), wayBehind('bucket')]
  expect(tall.fromM).toBeGreaterThan(0.3)
  expect(tall.toM).toBeGreaterThan(tall.fromM)
  expect(low.fromM).toBeLessThan(0)
})
