import { expect, test } from 'vitest'
import { parseScreenplay, type Beat, type Screenplay } from '@kinora/contract'
import { equipped } from './equipping/equipped.ts'

const filmOf = (beats: readonly Omit<Beat, 'id'>[], cast: Record<string, string>, props: Record<string, string> = {}): Screenplay => {
  const members = (from: Record<string, string>) => Object.entries(from).map(([id, recipe]) => ({ id, recipe, label: id }))
  const shot = { id: 'shot-1', setId: 'room', beats: beats.map((beat, i) => ({ id: `beat-${i}`, ...beat })), lines: [] }
  return equipped(parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: members(cast), props: members(props), sets: [{ id: 'room', recipe: 'room', label: 'room' }], shots: [shot], sounds: [] }))
}
const placementOf = (film: Screenplay, id: string) => film.shots[0]?.placements?.[id]
const groundOf = (film: Screenplay, id: string) => {
  const placement = placementOf(film, id)
  if (placement?.kind !== 'ground') throw new Error(`${id} is not on the ground.`)
  return placement
}
const withRecipe = (film: Screenplay, recipe: string): string => film.props.find((prop) => prop.recipe === recipe)?.id ?? ''

test('birds peck at crumbs that are strewn for them; a goat is fed by hand', () => {
  const film = filmOf([{ who: 'a', action: 'feed', target: 'b' }], { a: 'old-man', b: 'pigeon', c: 'pigeon' })
  expect(film.shots[0]?.beats.map(({ who, action }) => [who, action])).toEqual([['a', 'strew'], ['b', 'peck'], ['c', 'peck']])
  const crumbs = groundOf(film, withRecipe(film, 'crumbs'))
  for (const bird of ['b', 'c']) expect(Math.abs(groundOf(film, bird).xM - crumbs.xM)).toBeLessThan(Math.abs(groundOf(film, bird).xM - groundOf(film, 'a').xM))
  expect(filmOf([{ who: 'a', action: 'feed', target: 'b' }], { a: 'boy', b: 'goat' }).shots[0]?.beats[0]?.action).toBe('feed')
})

test('two who play chess sit face to face with the board on the table between them', () => {
  const film = filmOf([{ who: 'a', action: 'play-chess', target: 'b' }, { who: 'b', action: 'play-chess', target: 'a' }], { a: 'woman', b: 'man' })
  const chairs = ['a', 'b'].map((id) => { const on = placementOf(film, id); return groundOf(film, on?.kind === 'carried' ? on.on[0]?.entityId ?? '' : '') })
  expect(chairs.map(({ headingDeg }) => headingDeg)).toEqual([90, -90])
  expect(groundOf(film, withRecipe(film, 'chessboard')).yM).toBeGreaterThan(0.6)
  expect(film.props.map(({ recipe }) => recipe)).toContain('work-table')
})

test('who flies a kite has its line in the hand and the kite is in the air; the other points at it', () => {
  const film = filmOf([{ who: 'a', action: 'fly-kite', with: 'k' }, { who: 'b', action: 'fly-kite', with: 'k' }], { a: 'girl', b: 'man' }, { k: 'kite' })
  expect(film.shots[0]?.beats.map(({ who, action }) => [who, action])).toEqual([['a', 'fly-kite'], ['b', 'point'], ['k', 'float']])
  expect(groundOf(film, 'k').yM).toBeGreaterThan(1)
  expect(film.props.find(({ id }) => id === film.shots[0]?.beats[0]?.with)?.recipe).toBe('kite-line')
})

test('who drums has a stick in each hand, and the drum stands before him', () => {
  const film = filmOf([{ who: 'a', action: 'play-drums', target: 'd' }], { a: 'man' }, { d: 'drum' })
  const second = film.props.filter(({ recipe }) => recipe === 'drumstick').map(({ id }) => id).find((id) => id !== film.shots[0]?.beats[0]?.with)
  expect(placementOf(film, second ?? '')).toMatchObject({ kind: 'carried', on: [{ entityId: 'a', socket: 'gripL' }] })
  expect(film.shots[0]?.beats[0]?.target).toBe('d')
})

test('what one does for another who looks on is done close beside him', () => {
  const film = filmOf([{ who: 'a', action: 'fold', with: 's' }], { a: 'woman', b: 'man' }, { s: 'shirt' })
  expect(Math.abs(groundOf(film, 'a').xM - groundOf(film, 'b').xM)).toBeLessThan(1)
  expect(filmOf([{ who: 'a', action: 'fold', with: 's' }], { a: 'woman' }, { s: 'shirt' }).shots[0]?.placements?.['a']).toBeUndefined()
})

test('a scarf that is tied for another is on him, a picture is hung up and nobody hangs from it', () => {
  const scarf = filmOf([{ who: 'a', action: 'tie', with: 's' }], { a: 'woman', b: 'man' }, { s: 'scarf' })
  expect(scarf.cast[1]?.appearance?.wears).toEqual(['scarf'])
  expect(scarf.shots[0]?.beats[0]).toMatchObject({ action: 'wrap-neck', target: 'b' })
  expect(filmOf([{ who: 'a', action: 'hang', with: 'p' }], { a: 'woman' }, { p: 'painting' }).shots[0]?.beats[0]).toMatchObject({ action: 'hang-up', with: 'p' })
})

test('who plays table tennis stands at an end of the table with a bat', () => {
  const film = filmOf([{ who: 'a', action: 'swing-racket', with: 't' }, { who: 'b', action: 'swing-racket', with: 't' }], { a: 'woman', b: 'man' }, { t: 'ping-pong-table' })
  expect(groundOf(film, 'a').xM).toBeLessThan(groundOf(film, 't').xM - 1)
  expect(groundOf(film, 'b').xM).toBeGreaterThan(groundOf(film, 't').xM + 1)
  expect(film.props.filter(({ recipe }) => recipe === 'table-tennis-bat').length).toBe(2)
})

test('what a waiter slides to guests goes along a counter at which they sit', () => {
  const film = filmOf([{ who: 'waiter', action: 'slide', target: 'p' }], { waiter: 'waiter', a: 'man', b: 'woman' }, { p: 'plate' })
  expect(film.shots[0]?.beats[0]).toMatchObject({ who: 'waiter', action: 'slide-along', with: 'p' })
  for (const guest of ['a', 'b']) expect(placementOf(film, guest)).toMatchObject({ kind: 'carried', posture: 'sit' })
  expect(groundOf(film, 'waiter').xM).toBeLessThan(groundOf(film, withRecipe(film, 'work-table')).xM)
})

test('a sandcastle is built with a spade in the hand, a snowman without', () => {
  const film = filmOf([{ who: 'a', action: 'build', with: 's' }], { a: 'boy' }, { s: 'sandcastle' })
  expect(film.shots[0]?.beats[0]?.action).toBe('build-sand')
  expect(film.props.map(({ recipe }) => recipe)).toContain('toy-spade')
  expect(filmOf([{ who: 'a', action: 'build', with: 's' }], { a: 'boy' }, { s: 'snowman' }).shots[0]?.beats[0]?.action).toBe('build')
})
