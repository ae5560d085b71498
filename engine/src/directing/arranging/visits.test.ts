import { expect, test } from 'vitest'
import { parseScreenplay, type Beat } from '@kinora/contract'
import { Bodies } from '../staging/bodies.ts'
import { equipped } from '../equipping/equipped.ts'
import { withCirclings } from './circlings.ts'
import { withBringing, withGatherings } from './gatherings.ts'
import { withVisits } from './visits.ts'

function filmOf(beat: Omit<Beat, 'id' | 'who'>, who: string, props: Record<string, string>) {
  const shot = { id: 'shot-1', setId: 'meadow', beats: [{ id: 'beat-1', who: 'a', ...beat }], lines: [] }
  const members = Object.entries(props).map(([id, recipe]) => ({ id, recipe, label: id.replace(/-\d$/, '') }))
  const film = equipped(parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: [{ id: 'a', recipe: who, label: 'a' }], props: members, sets: [{ id: 'meadow', recipe: 'meadow', label: 'meadow' }], shots: [shot], sounds: [] }))
  const [equippedShot] = film.shots
  if (equippedShot === undefined) throw new Error('There is no shot.')
  return { film, shot: equippedShot, bodies: new Bodies(film, new Map()) }
}

test('who goes from flower to flower has three of them in a row and comes to it through the air', () => {
  const { film, shot, bodies } = filmOf({ action: 'visit', target: 'flower' }, 'butterfly', { flower: 'flower' })
  const { placements = {} } = withVisits(shot, bodies)
  const flowers = film.props.map(({ id }) => placements[id])
  expect(flowers.map((at) => (at?.kind === 'ground' ? Math.sign(at.xM) : NaN))).toEqual([-1, 0, 1])
  expect(placements['a']).toMatchObject({ kind: 'ground', yM: expect.any(Number) })
})

test('who flies about a thing flies round it, and who walks about it does not', () => {
  const { shot, bodies } = filmOf({ action: 'fly', target: { relation: 'around', to: 'flower' } }, 'butterfly', { flower: 'flower' })
  expect(withCirclings(shot, bodies).beats[0]).toMatchObject({ action: 'fly', manner: ['circling'] })
  const walk = { ...shot, beats: shot.beats.map((beat) => ({ ...beat, action: 'walk' })) }
  expect(withCirclings(walk, bodies)).toBe(walk)
})

test('several things that are picked up are gathered on a heap beside them; one is picked up', () => {
  const { shot, bodies } = filmOf({ action: 'pick-up', with: 'nut' }, 'squirrel', { nut: 'acorn', 'nut-2': 'acorn', 'nut-3': 'acorn' })
  const gathering = withGatherings(shot, bodies)
  const heap = gathering.beats[0]?.target
  const firstX = gathering.placements?.['nut']
  expect(gathering.beats[0]?.action).toBe('gather')
  expect(typeof heap === 'object' && 'xM' in heap && firstX?.kind === 'ground' ? heap.xM < firstX.xM : false).toBe(true)
  expect(filmOf({ action: 'pick-up', with: 'nut' }, 'squirrel', { nut: 'acorn' }).shot.beats[0]?.action).toBe('pick-up')
})

test('what a bird carries somewhere is brought there across the picture', () => {
  const { shot, bodies } = filmOf({ action: 'hold', with: 'stick', target: { relation: 'beside', to: 'nest' } }, 'crow', { stick: 'wooden-stick', nest: 'nest' })
  const brought = withBringing(shot, bodies)
  const [from, to] = [brought.placements?.['a'], brought.placements?.['nest']]
  expect(brought.beats[0]).toMatchObject({ action: 'bring', target: 'nest' })
  expect(from?.kind === 'ground' && to?.kind === 'ground' && from.xM < to.xM).toBe(true)
})
