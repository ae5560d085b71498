import { expect, test } from 'vitest'
import { parseScreenplay, type Beat, type Placement, type Shot } from '@kinora/contract'
import { equipped } from './equipped.ts'
import { direct } from '../direct.ts'
import { isTended, tendedPlacements, tendedView } from './tending.ts'

const filmOf = (beat: Omit<Beat, 'id'>, { cast, props = {}, placements }: { cast: Record<string, string>; props?: Record<string, string>; placements?: Record<string, Placement> }) => {
  const members = (from: Record<string, string>) => Object.entries(from).map(([id, recipe]) => ({ id, recipe, label: id }))
  const shot = { id: 'shot-1', setId: 'room', beats: [{ id: 'beat-1', ...beat }], lines: [], ...(placements === undefined ? {} : { placements }) }
  return equipped(parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: members(cast), props: members(props), sets: [{ id: 'room', recipe: 'room', label: 'room' }], shots: [shot], sounds: [] }))
}
const groundOf = (shot: Pick<Shot, 'placements'> | undefined, id: string) => {
  const placement = shot?.placements?.[id]
  if (placement?.kind !== 'ground') throw new Error(`${id} is not on the ground.`)
  return placement
}
const two = { a: 'woman', b: 'man' }

test('who has the hair combed sits on a chair, and who combs it stands at the back and looks the same way', () => {
  const film = filmOf({ who: 'a', action: 'brush-hair', target: 'b' }, { cast: two })
  const [shot] = film.shots
  expect(shot?.beats[0]).toMatchObject({ action: 'comb-hair', target: 'b' })
  const on = shot?.placements?.['b']
  const seat = on?.kind === 'carried' ? on.on[0]?.entityId ?? '' : ''
  expect(film.props.find(({ id }) => id === seat)?.recipe).toBe('chair')
  const [chair, comber] = [groundOf(shot, seat), groundOf(shot, 'a')]
  expect((comber.headingDeg - chair.headingDeg) % 360).toBeCloseTo(0)
  // at the back: the way from the comber to the chair is the way both look
  expect((chair.xM - comber.xM) * Math.sin(chair.headingDeg * Math.PI / 180) + (chair.zM - comber.zM) * Math.cos(chair.headingDeg * Math.PI / 180)).toBeGreaterThan(0.3)
})

test('who ties the shoes of another is before him, and the two look at each other', () => {
  const placed = tendedPlacements('tie-others-shoes', { who: 'a', target: 'b', seat: 'chair', heightM: 1.7 })
  const [helper, chair] = [groundOf({ placements: placed }, 'a'), groundOf({ placements: placed }, 'chair')]
  expect(Math.abs(helper.headingDeg - chair.headingDeg)).toBeCloseTo(180)
})

test('a shoe of one’s own is tied as ever, and an animal is not put on a chair', () => {
  expect(filmOf({ who: 'a', action: 'tie-shoes' }, { cast: two }).shots[0]?.beats[0]?.action).toBe('tie-shoes')
  expect(filmOf({ who: 'a', action: 'massage', target: 'b' }, { cast: { a: 'woman', b: 'dog' } }).shots[0]?.placements).toBeUndefined()
})

test('who sits already keeps the seat: a child on a swing is pushed from behind', () => {
  const film = filmOf({ who: 'a', action: 'push', with: 'swing', target: 'b' }, { cast: { a: 'man', b: 'boy' }, props: { swing: 'swing' }, placements: { b: { kind: 'carried', on: [{ entityId: 'swing', socket: 'seat' }], posture: 'sit' } } })
  const [shot] = film.shots
  expect(shot?.beats[0]?.action).toBe('push-swing')
  expect(shot?.placements?.['b']).toMatchObject({ on: [{ entityId: 'swing' }] })
  expect(groundOf(shot, 'a').headingDeg % 360).toBeCloseTo(groundOf(shot, 'swing').headingDeg)
})

test('whose coat is put on wears it, and the camera looks at the two from the viewer’s place', () => {
  const film = filmOf({ who: 'a', action: 'put-on', with: 'coat', target: 'b' }, { cast: two, props: { coat: 'coat' } })
  expect(film.cast.find(({ id }) => id === 'b')?.appearance?.wears).toContain('coat')
  expect(film.props).toEqual([])
  const [shot] = direct(film, new Map(), new Map()).shots
  expect(shot?.camera).toMatchObject({ side: 'viewer', size: 'medium', subjects: ['b', 'a'] })
  expect(shot?.beats.some(({ who, action }) => who === 'b' && action === 'look')).toBe(false)
})

test('only what is done for another who keeps still is watched so', () => {
  expect(isTended('hug')).toBe(false)
  expect(tendedView([{ id: 'beat-1', who: 'a', action: 'hug', target: 'b' }])).toBeUndefined()
})

test('a hat out of which a rabbit is pulled is in the other hand', () => {
  const film = filmOf({ who: 'a', action: 'pick-up', target: 'r' }, { cast: { a: 'magician', r: 'rabbit' }, props: { hat: 'fedora' } })
  const [shot] = film.shots
  expect(shot?.beats[0]).toMatchObject({ action: 'pull-out', with: 'hat' })
  expect(shot?.placements).toMatchObject({ r: { kind: 'carried', on: [{ entityId: 'a', socket: 'gripR' }] }, hat: { on: [{ socket: 'gripL' }] } })
})

test('two who bow to each other stand face to face', () => {
  const film = parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: Object.entries(two).map(([id, recipe]) => ({ id, recipe, label: id })), props: [], sets: [{ id: 'room', recipe: 'room', label: 'room' }], shots: [{ id: 'shot-1', setId: 'room', beats: [{ id: 'beat-1', who: 'a', action: 'bow', target: 'b' }, { id: 'beat-2', who: 'b', action: 'bow', target: 'a' }], lines: [] }], sounds: [] })
  const [shot] = direct(equipped(film), new Map(), new Map()).shots
  const [a, b] = [groundOf(shot, 'a'), groundOf(shot, 'b')]
  expect(b.xM - a.xM).toBeGreaterThan(0.6)
  expect(a.headingDeg).toBeGreaterThan(60)
  expect(b.headingDeg).toBeLessThan(-60)
})
