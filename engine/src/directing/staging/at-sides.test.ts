import { parseScreenplay, type Screenplay } from '@kinora/contract'
import { expect, test } from 'vitest'
import { withAtSides } from './at-sides.ts'
import { Bodies } from './bodies.ts'

const filmOf = (recipe: string): Screenplay => parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: [{ id: 'a', recipe: 'man', label: 'a' }], props: [{ id: 's', recipe, label: 's' }], sets: [{ id: 'room', recipe: 'room', label: 'room' }], shots: [{ id: 'shot-1', setId: 'room', beats: [{ id: 'beat-1', who: 'a', action: 'build', with: 's' }], lines: [] }], sounds: [] })

test('who builds something tall stands at the side of it; what is low is built before him', () => {
  const placementsOf = (recipe: string) => { const film = filmOf(recipe); const [shot] = film.shots; return shot === undefined ? undefined : withAtSides(shot, new Bodies(film, new Map())).placements }
  const { a, s } = placementsOf('bookshelf') ?? {}
  if (a?.kind !== 'ground' || s?.kind !== 'ground') throw new Error('They are not on the ground.')
  expect(s.xM - a.xM).toBeGreaterThan(0.4)
  expect(s.zM).toBe(a.zM)
  expect(placementsOf('crate')).toBeUndefined()
})
