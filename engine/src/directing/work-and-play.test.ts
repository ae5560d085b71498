import { expect, test } from 'vitest'
import { parseScreenplay, type Beat, type Screenplay } from '@kinora/contract'
import { equipped } from './equipping/equipped.ts'
import { tendedPlacements } from './equipping/tending.ts'

const filmOf = (beats: readonly Omit<Beat, 'id'>[], cast: Record<string, string>, { props = {}, standings = [], labels = {} }: { props?: Record<string, string>; standings?: NonNullable<Screenplay['shots'][number]['standings']>; labels?: Record<string, string> } = {}): Screenplay => {
  const members = (from: Record<string, string>) => Object.entries(from).map(([id, recipe]) => ({ id, recipe, label: labels[id] ?? id }))
  const shot = { id: 'shot-1', setId: 'room', beats: beats.map((beat, i) => ({ id: `beat-${i}`, ...beat })), lines: [], standings }
  return equipped(parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: members(cast), props: members(props), sets: [{ id: 'room', recipe: 'room', label: 'room' }], shots: [shot], sounds: [] }))
}
const groundOf = (film: Screenplay, id: string) => {
  const placement = film.shots[0]?.placements?.[id]
  if (placement?.kind !== 'ground') throw new Error(`${id} is not on the ground.`)
  return placement
}
const recipeOf = (film: Screenplay, id: unknown) => film.props.find((prop) => prop.id === id)?.recipe

test('what is pulled is tied to a line and behind who pulls it, before him where he tugs backwards; a rope that is named is the line', () => {
  const film = filmOf([{ who: 'd', action: 'tow', with: 's' }, { who: 's', action: 'roll' }], { d: 'dog' }, { props: { s: 'sled', r: 'rope' }, standings: [{ who: 'd', relation: 'beside', to: 'r' }] })
  const [beat, ...others] = film.shots[0]?.beats ?? []
  expect(others).toEqual([])
  expect(beat).toMatchObject({ action: 'tow', target: 's', with: 'r', manner: ['slow', 'rightwards'] })
  expect(recipeOf(film, 'r')).toBe('tow-line')
  expect(groundOf(film, 's').xM).toBeLessThan(groundOf(film, 'd').xM)
  const tugged = filmOf([{ who: 'd', action: 'tow', with: 's', manner: ['backwards'] }], { d: 'puppy' }, { props: { s: 'skateboard' } })
  expect(groundOf(tugged, 'd').headingDeg).toBe(-90)
  expect(recipeOf(tugged, tugged.shots[0]?.beats[0]?.with)).toBe('tow-line')
})

test('a child pulls no wagon that is larger than he is', () => {
  const film = filmOf([{ who: 'b', action: 'tow', with: 'w' }], { b: 'boy' }, { props: { w: 'wagon' } })
  expect(film.props.find(({ id }) => id === 'w')?.appearance?.scale).toBeLessThan(1)
})

test('a pot turns and grows on a wheel before who makes it, and clay that is kneaded is a pot', () => {
  for (const action of ['throw-pot', 'knead']) {
    const film = filmOf([{ who: 'a', action, with: 'p' }], { a: 'woman' }, { props: { p: 'snowball' }, labels: { p: 'lump of clay' } })
    const wheel = film.props.find(({ recipe }) => recipe === 'potters-wheel')?.id ?? ''
    expect(recipeOf(film, 'p')).toBe('clay-pot')
    expect(film.shots[0]?.standings).toContainEqual({ who: 'p', relation: 'on', to: wheel })
    expect(film.shots[0]?.beats.map(({ who, action: does }) => [who, does])).toEqual([['a', 'throw-pot'], ['p', 'spin']])
    expect(film.shots[0]?.changes).toMatchObject([{ who: 'p', kind: 'size' }])
    expect(groundOf(film, 'a').zM).toBeLessThan(groundOf(film, wheel).zM)
  }
  const dough = filmOf([{ who: 'a', action: 'knead', with: 'p' }], { a: 'woman' }, { props: { p: 'dough' } })
  expect(dough.props.some(({ recipe }) => recipe === 'potters-wheel')).toBe(false)
})

test('a hamster runs inside of its wheel, and a dog beside a wheel does not', () => {
  const run = (recipe: string) => filmOf([{ who: 'a', action: 'run' }], { a: recipe }, { props: { w: 'wheel' }, standings: [{ who: 'a', relation: 'beside', to: 'w' }] })
  const film = run('hamster')
  expect(recipeOf(film, 'w')).toBe('exercise-wheel')
  expect(film.shots[0]?.beats.map(({ who, action }) => [who, action])).toEqual([['a', 'run-in-wheel'], ['w', 'spin']])
  expect(groundOf(film, 'a')).toMatchObject({ xM: groundOf(film, 'w').xM, headingDeg: 90 })
  expect(run('dog').shots[0]?.beats[0]?.action).toBe('run')
})

test('those who are conducted play, each his own instrument, at the side of who conducts; a choir sings', () => {
  const film = filmOf([{ who: 'h', action: 'conduct', target: 'o' }], { h: 'hippopotamus', o: 'musician', p: 'musician' }, { labels: { o: 'orchestra', p: 'orchestra' } })
  expect(film.shots[0]?.beats.map(({ who, action }) => [who, action])).toEqual([['h', 'conduct'], ['o', 'play-violin'], ['p', 'play-flute']])
  expect(groundOf(film, 'h').xM).toBeLessThan(groundOf(film, 'o').xM)
  expect(filmOf([{ who: 'h', action: 'conduct' }], { h: 'man', c: 'woman' }, { labels: { c: 'choir' } }).shots[0]?.beats[1]?.action).toBe('sing')
})

test('who cleans the teeth of one on four legs is before its muzzle; nobody else’s teeth are one’s own', () => {
  const placed = tendedPlacements('clean-teeth', { who: 'a', target: 'b', seat: undefined, heightM: 1.5, muzzleM: 2 })
  expect(placed?.['a']).toMatchObject({ kind: 'ground' })
  expect(placed?.['a']?.kind === 'ground' && placed['a'].xM).toBeGreaterThan(2)
  expect(filmOf([{ who: 'a', action: 'clean-teeth' }], { a: 'boy' }).shots[0]?.beats[0]?.action).toBe('brush-teeth')
})

test('a scarf is knitted as a scarf and anything else as what it is on the needles', () => {
  const knitted = (recipe: string) => recipeOf(filmOf([{ who: 'a', action: 'knit', with: 'k' }], { a: 'old-woman' }, { props: { k: recipe } }), 'k')
  expect([knitted('scarf'), knitted('sock')]).toEqual(['scarf-knitting', 'knitting'])
})

test('who shoots with a bow has the target where the arrow points', () => {
  const film = filmOf([{ who: 'a', action: 'shoot-bow', target: { relation: 'beside', to: 't' } }], { a: 'archer' }, { props: { t: 'archery-target' } })
  expect(groundOf(film, 't').xM).toBeGreaterThan(groundOf(film, 'a').xM + 1)
  expect(recipeOf(film, film.shots[0]?.beats[0]?.with)).toBe('bow')
})

test('who poses for a picture is beside the easel', () => {
  const film = filmOf([{ who: 'a', action: 'paint', with: 'p' }, { who: 'b', action: 'pose' }], { a: 'woman', b: 'man' }, { props: { p: 'painting' } })
  expect(groundOf(film, 'p').xM).toBeGreaterThan(groundOf(film, 'a').xM)
  expect(groundOf(film, 'b').xM).toBeGreaterThan(groundOf(film, 'p').xM)
})

test('a doctor examines the ill as doctors do, who keep still; a detective examines with a glass', () => {
  const film = filmOf([{ who: 'a', action: 'examine', target: 'b' }, { who: 'b', action: 'cough' }], { a: 'rabbit', b: 'brown-bear' }, { labels: { a: 'rabbit doctor' } })
  expect(film.shots[0]?.beats.map(({ who, action }) => [who, action])).toEqual([['a', 'examine-patient']])
  expect(groundOf(film, 'a').xM).toBeGreaterThan(groundOf(film, 'b').xM)
  expect(filmOf([{ who: 'a', action: 'examine', target: 'b' }], { a: 'detective', b: 'brown-bear' }).shots[0]?.beats[0]?.action).toBe('examine')
})

test('what a nail stands in lies on the bench, who plays the violin has its bow, who bandages has the bandage, and who pats stands at the back', () => {
  const nailing = filmOf([{ who: 'a', action: 'hammer', with: 'n' }], { a: 'man' }, { props: { n: 'nail', p: 'plank' }, standings: [{ who: 'n', relation: 'on', to: 'p' }] })
  const bench = nailing.shots[0]?.standings?.find(({ who }) => who === 'p')
  expect(bench).toMatchObject({ relation: 'on' })
  expect(recipeOf(nailing, bench?.to)).toMatch(/bench|table/)
  const playing = filmOf([{ who: 'a', action: 'play-violin' }], { a: 'woman' })
  expect(recipeOf(playing, playing.shots[0]?.beats[0]?.with)).toBe('bare-violin')
  const [bow] = Object.entries(playing.shots[0]?.placements ?? {}).filter(([id]) => recipeOf(playing, id) === 'violin-bow')
  expect(bow?.[1]).toMatchObject({ kind: 'carried', on: [{ entityId: 'a', socket: 'gripR' }] })
  const nursing = filmOf([{ who: 'a', action: 'bandage', target: 'b' }], { a: 'nurse', b: 'man' })
  expect(recipeOf(nursing, nursing.shots[0]?.beats[0]?.with)).toBe('bandage-roll')
  const patting = filmOf([{ who: 'a', action: 'pat-shoulder', target: 'b' }], { a: 'woman', b: 'man' })
  expect(groundOf(patting, 'a').headingDeg).toBe(groundOf(patting, 'b').headingDeg)
})
