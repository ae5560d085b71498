import { expect, test } from 'vitest'
import { parseScreenplay, type Beat, type Placement, type Screenplay, type StagedScreenplay, type Standing } from '@kinora/contract'
import { equipped } from '../equipping/equipped.ts'
import { proportioned } from '../equipping/proportions.ts'
import { direct } from '../direct.ts'
import { sizeOf } from '../equipping/recipe-size.ts'
import { recipeById } from '../../catalog/index.ts'

interface Sketch { cast: Record<string, string>; props?: Record<string, string>; beats: Omit<Beat, 'id'>[]; standings?: Standing[]; wears?: Record<string, string[]> }
function drafted({ cast, props = {}, beats, standings = [], wears = {} }: Sketch): Screenplay {
  const members = (from: Record<string, string>) => Object.entries(from).map(([id, recipe]) => ({ id, recipe, label: id, ...(wears[id] === undefined ? {} : { appearance: { wears: wears[id] } }) }))
  return parseScreenplay({
    version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: members(cast), props: members(props), sets: [{ id: 'park', recipe: 'park', label: 'park' }], sounds: [],
    shots: [{ id: 'shot-1', setId: 'park', lines: [], standings, beats: beats.map((beat, i) => ({ id: `beat-${i + 1}`, ...beat })) }],
  })
}
const staged = (sketch: Sketch): StagedScreenplay => direct(equipped(proportioned(drafted(sketch))), new Map(), new Map())
function groundOf(film: StagedScreenplay, id: string): Extract<Placement, { kind: 'ground' }> {
  const placement = film.shots[0]?.placements[id]
  if (placement?.kind !== 'ground') throw new Error(`${id} is not on the ground.`)
  return placement
}
const looks = (film: StagedScreenplay, id: string): number => {
  const entity = [...film.cast, ...film.props].find((each) => each.id === id)
  const recipe = recipeById(entity?.recipe ?? '')
  return recipe === undefined ? 0 : sizeOf(recipe, entity?.appearance)
}

test('two who each do something of their own stand side by side, half turned to one another, and are seen from the height of their eyes', () => {
  const film = staged({ cast: { dog: 'dog', cat: 'cat' }, props: { guitar: 'guitar' }, beats: [{ who: 'dog', action: 'play', with: 'guitar' }, { who: 'cat', action: 'selfie' }] })
  const [dog, cat] = [groundOf(film, 'dog'), groundOf(film, 'cat')]
  expect(dog.xM).toBeLessThan(cat.xM - 0.3)
  expect(dog.headingDeg).toBeGreaterThan(10)
  expect(cat.headingDeg).toBeLessThan(-10)
  expect(film.shots[0]?.camera).toMatchObject({ angle: 'eye', side: 'viewer' })
})

test('what is in a paw is as large as it must be to be known', () => {
  const film = staged({ cast: { dog: 'dog', cat: 'cat' }, beats: [{ who: 'dog', action: 'wag' }, { who: 'cat', action: 'selfie' }] })
  const phone = film.shots[0]?.beats.find(({ who }) => who === 'cat')?.with ?? ''
  const heightM = (recipeById('cat')?.heightM ?? 0) * (film.cast.find(({ id }) => id === 'cat')?.appearance?.scale ?? 1)
  expect(looks(film, phone)).toBeGreaterThan(0.2 * heightM)
})

test('who watches faces the one who is watched', () => {
  const film = staged({ cast: { rabbit: 'rabbit', kangaroo: 'kangaroo' }, beats: [{ who: 'rabbit', action: 'conjure' }, { who: 'kangaroo', action: 'look' }] })
  expect(film.shots[0]?.beats.find(({ who }) => who === 'kangaroo')?.target).toBe('rabbit')
  expect(groundOf(film, 'kangaroo').headingDeg).toBeLessThan(-45)
  expect(film.cast.find(({ id }) => id === 'rabbit')?.appearance?.wears).toContain('top-hat')
})

test('who models what the other makes wears it', () => {
  const film = staged({ cast: { sheep: 'sheep', chicken: 'chicken' }, props: { sweater: 'sweater' }, beats: [{ who: 'sheep', action: 'knit', with: 'sweater' }, { who: 'chicken', action: 'pose' }] })
  expect(film.cast.find(({ id }) => id === 'chicken')?.appearance?.wears).toContain('sweater')
  expect(film.props.find(({ id }) => id === 'sweater')?.recipe).toBe('knitting')
})

test('the smaller of two is no mere speck beside the other, and stays the smaller', () => {
  const film = staged({ cast: { elephant: 'elephant', lion: 'lion' }, beats: [{ who: 'elephant', action: 'lift-dumbbell' }], wears: { lion: ['vr-headset'] } })
  expect(looks(film, 'lion')).toBeGreaterThan(0.45 * looks(film, 'elephant'))
  expect(looks(film, 'lion')).toBeLessThan(looks(film, 'elephant'))
  expect(film.shots[0]?.beats.find(({ who }) => who === 'lion')?.action).toBe('pose')
})

test('who hangs from a branch hangs from one that grows on a tree', () => {
  const film = staged({ cast: { bat: 'bat', squirrel: 'squirrel' }, props: { branch: 'branch' }, beats: [{ who: 'bat', action: 'hang', target: 'branch' }, { who: 'squirrel', action: 'wag' }] })
  expect(film.props.find(({ id }) => id === 'branch')?.recipe).toBe('branch-tree')
  expect(groundOf(film, 'bat').xM).toBeCloseTo(groundOf(film, 'branch').xM, 1)
})

test('a microphone stands before the mouth of who howls into it', () => {
  const film = staged({ cast: { wolf: 'wolf', fox: 'fox' }, props: { microphone: 'microphone' }, beats: [{ who: 'wolf', action: 'howl', target: 'microphone' }, { who: 'fox', action: 'play-drums' }] })
  expect(film.props.find(({ id }) => id === 'microphone')?.recipe).toBe('microphone-stand')
  const [wolf, microphone] = [groundOf(film, 'wolf'), groundOf(film, 'microphone')]
  expect(Math.abs(microphone.xM - wolf.xM) + Math.abs(microphone.zM - wolf.zM)).toBeLessThan(2 * looks(film, 'wolf'))
})

test('what drifts in the wind flies ahead of who chases it', () => {
  const film = staged({ cast: { dog: 'dog' }, props: { balloon: 'balloon' }, beats: [{ who: 'dog', action: 'run', target: { relation: 'beside', to: 'balloon' } }, { who: 'dog', action: 'float' }] })
  expect(groundOf(film, 'balloon').xM).toBeGreaterThan(groundOf(film, 'dog').xM)
  expect(film.shots[0]?.beats.map(({ who, action }) => `${who} ${action}`)).toEqual(['dog run', 'balloon drift'])
})

test('who plays the piano beside another sits at its keys, which are turned to him, and is seen from the side', () => {
  const film = staged({ cast: { frog: 'frog', owl: 'owl' }, beats: [{ who: 'frog', action: 'play-piano' }, { who: 'owl', action: 'sing' }] })
  const [frog, piano] = [groundOf(film, 'frog'), groundOf(film, film.props.find(({ recipe }) => recipe === 'piano')?.id ?? '')]
  expect(frog.headingDeg).toBeGreaterThan(70)
  expect(piano.headingDeg).toBeCloseTo(frog.headingDeg - 180, 1)
  expect(piano.xM).toBeGreaterThan(frog.xM)
})

test('who models or tries on a garment wears it, and poses', () => {
  const models = staged({ cast: { bear: 'brown-bear' }, props: { hoodie: 'hoodie' }, beats: [{ who: 'bear', action: 'pose', target: 'hoodie' }] })
  const tries = staged({ cast: { duck: 'duck' }, props: { jacket: 'jacket' }, beats: [{ who: 'duck', action: 'put-on', with: 'jacket' }] })
  expect([models.cast[0]?.appearance?.wears, models.props]).toEqual([['hoodie'], []])
  expect([tries.cast[0]?.appearance?.wears, tries.shots[0]?.beats[0]?.action]).toEqual([['jacket'], 'pose'])
})

test('a show is hosted from behind a desk, and a bird that is its guest sits beside it on a chair', () => {
  const film = staged({ cast: { parrot: 'parrot', duck: 'duck' }, beats: [{ who: 'parrot', action: 'host' }, { who: 'duck', action: 'clap' }] })
  const idOf = (recipe: string) => film.props.find((prop) => prop.recipe === recipe)?.id ?? ''
  expect(groundOf(film, 'parrot').zM).toBeLessThan(groundOf(film, idOf('desk')).zM)
  expect(film.shots[0]?.placements['duck']).toMatchObject({ kind: 'carried', on: [{ entityId: idOf('armchair') }], posture: 'sit' })
  expect(film.shots[0]?.beats.find(({ who }) => who === 'parrot')?.with).toBe(idOf('microphone'))
})

test('an animal that lectures stands beside its board, and one that paints beside an easel as tall as it', () => {
  const lecture = staged({ cast: { penguin: 'penguin' }, props: { board: 'blackboard' }, beats: [{ who: 'penguin', action: 'teach' }] })
  expect(groundOf(lecture, 'penguin').xM).toBeLessThan(groundOf(lecture, 'board').xM)
  const painting = staged({ cast: { fox: 'fox' }, props: { easel: 'easel' }, beats: [{ who: 'fox', action: 'paint', target: 'easel' }] })
  expect(looks(painting, 'easel')).toBeLessThan(1.5 * looks(painting, 'fox'))
})

test('what an animal works at on a table is large enough to be known, and keys are turned to the viewer', () => {
  const film = staged({ cast: { bear: 'brown-bear' }, props: { laptop: 'laptop' }, beats: [{ who: 'bear', action: 'type', target: 'laptop' }] })
  expect(looks(film, 'laptop')).toBeGreaterThan(0.3 * (recipeById('brown-bear')?.heightM ?? 0))
  const piano = staged({ cast: { frog: 'frog' }, props: { piano: 'piano' }, beats: [{ who: 'frog', action: 'play-piano', target: 'piano' }] })
  expect(Math.abs(groundOf(piano, 'piano').headingDeg)).toBeLessThan(90)
})
