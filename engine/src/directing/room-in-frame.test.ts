import { expect, test } from 'vitest'
import { parseScreenplay, type Beat, type Placement, type Screenplay, type StagedScreenplay, type Standing } from '@kinora/contract'
import { recipeById } from '../catalog/index.ts'
import { completed } from './complete.ts'
import { direct } from './direct.ts'
import { halfExtentsOf, lookOf } from './equipping/recipe-size.ts'

/* Where things stand and how large they are so that each that is named is seen. */

interface Sketch { cast?: Record<string, string>; props?: Record<string, string>; set?: string; beats?: readonly Omit<Beat, 'id'>[]; standings?: readonly Standing[] }
function drafted({ cast = {}, props = {}, set = 'meadow', beats = [], standings = [] }: Sketch): Screenplay {
  const members = (from: Record<string, string>) => Object.entries(from).map(([id, recipe]) => ({ id, recipe, label: id }))
  return completed(parseScreenplay({
    version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: members(cast), props: members(props), sets: [{ id: 'set', recipe: set, label: set }], sounds: [],
    shots: [{ id: 'shot-1', setId: 'set', lines: [], standings, beats: beats.map((beat, i) => ({ id: `beat-${i + 1}`, ...beat })) }],
  }))
}
const staged = (sketch: Sketch): StagedScreenplay => direct(drafted(sketch), new Map(), new Map())
function groundOf(film: StagedScreenplay, id: string): Extract<Placement, { kind: 'ground' }> {
  const placement = film.shots[0]?.placements[id]
  if (placement?.kind !== 'ground') throw new Error(`${id} is not on the ground.`)
  return placement
}
const goalOf = (film: StagedScreenplay, who: string) => { const target = film.shots[0]?.beats.find((beat) => beat.who === who)?.target; return typeof target === 'object' && 'xM' in target ? target : undefined }
const entityOf = (film: Screenplay | StagedScreenplay, id: string) => [...film.cast, ...film.props].find((each) => each.id === id)
const recipeOf = (film: Screenplay | StagedScreenplay, id: string) => { const recipe = recipeById(entityOf(film, id)?.recipe ?? ''); if (recipe === undefined) throw new Error(`${id} has no recipe.`); return recipe }
const scaleOf = (film: Screenplay | StagedScreenplay, id: string): number => entityOf(film, id)?.appearance?.scale ?? 1
const heightOf = (film: Screenplay | StagedScreenplay, id: string): number => recipeOf(film, id).heightM * scaleOf(film, id)
const many = (recipe: string, count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`${recipe}-${i + 1}`, recipe]))
const on = (who: readonly string[], to: string): Standing[] => who.map((id) => ({ who: id, relation: 'on', to }))

test('who runs past a tree that another climbs goes through the picture there, and the climber is at its stem', () => {
  const film = staged({ cast: { dog: 'dog', cat: 'cat' }, props: { tree: 'tree' }, beats: [{ who: 'dog', action: 'run' }, { who: 'cat', action: 'climb', target: 'tree', manner: ['upwards'] }] })
  expect(Math.abs(groundOf(film, 'dog').xM)).toBeLessThan(3)
  expect(goalOf(film, 'dog')?.xM).toBeGreaterThan(0)
  expect(groundOf(film, 'cat').xM).toBeCloseTo(groundOf(film, 'tree').xM, 3)
})

test('a small thing that crosses the picture goes a few of its lengths', () => {
  const film = staged({ props: { train: 'toy-train' }, set: 'room', beats: [{ who: 'train', action: 'drive', manner: ['rightwards'] }] })
  const lengthM = 2 * 0.35 * heightOf(film, 'train')
  expect((goalOf(film, 'train')?.xM ?? 0) - groundOf(film, 'train').xM).toBeLessThan(4.5 * lengthM)
})

test('a fan hangs over who paws at it, and a chandelier in the air', () => {
  const film = staged({ cast: { cat: 'cat' }, props: { fan: 'ceiling-fan' }, set: 'room', beats: [{ who: 'fan', action: 'spin' }, { who: 'cat', action: 'bat-about', target: { relation: 'beside', to: 'fan' } }] })
  expect(groundOf(film, 'fan').yM ?? 0).toBeGreaterThan(heightOf(film, 'cat'))
  expect(groundOf(film, 'fan').xM).toBeCloseTo(groundOf(film, 'cat').xM, 2)
  expect(film.shots[0]?.beats.find(({ who }) => who === 'cat')?.action).toBe('rear-up')
  expect(groundOf(staged({ props: { lamp: 'chandelier' }, set: 'room' }), 'lamp').yM ?? 0).toBeGreaterThan(1)
})

test('whoever shoots a basket has a hoop before him that is higher than he is', () => {
  const film = staged({ cast: { boy: 'boy' }, set: 'basketball-court', beats: [{ who: 'boy', action: 'shoot-basket' }] })
  const hoop = film.props.find(({ recipe }) => recipe === 'basketball-hoop')?.id ?? ''
  expect(groundOf(film, hoop).xM).toBeGreaterThan(groundOf(film, 'boy').xM + 1.5)
  expect(heightOf(film, hoop)).toBeGreaterThan(1.4 * heightOf(film, 'boy'))
  expect(heightOf(film, 'boy')).toBe(recipeById('boy')?.heightM)
})

test('a cup that a zebra drinks from is small beside it', () => {
  const film = drafted({ cast: { giraffe: 'giraffe', zebra: 'zebra' }, props: { coffee: 'cup' }, beats: [{ who: 'giraffe', action: 'idle' }, { who: 'zebra', action: 'lap', target: 'coffee' }] })
  expect(heightOf(film, 'coffee')).toBeLessThan(0.4 * heightOf(film, 'zebra'))
})

test('many on a log are in one row on it, and the log is no larger than their row needs', () => {
  const turtles = Object.keys(many('turtle', 6))
  const film = drafted({ cast: many('turtle', 6), props: { log: 'log' }, standings: on(turtles, 'log') })
  const widthOf = (id: string): number => 2 * halfExtentsOf(recipeOf(film, id)).x * scaleOf(film, id)
  const rowM = turtles.reduce((sum, id) => sum + widthOf(id), 0)
  expect(widthOf('log')).toBeGreaterThan(0.95 * rowM)
  expect(widthOf('log')).toBeLessThan(1.8 * rowM)
})

test('a grove that is counted is no taller than twice the animals before it', () => {
  const film = drafted({ cast: many('panda', 2), props: many('bamboo', 5) })
  expect(heightOf(film, 'bamboo-1')).toBeLessThan(2.05 * heightOf(film, 'panda-1'))
})

test('a chessboard that two play on is as large as it is, though it is named', () => {
  const film = drafted({ cast: { a: 'woman', b: 'man' }, props: { chess: 'chessboard' }, set: 'room', beats: [{ who: 'a', action: 'play-chess', target: 'b' }, { who: 'b', action: 'play-chess', target: 'a' }] })
  expect(scaleOf(film, 'chess')).toBeLessThan(1.5)
})

test('a lamp that somebody turns on stands beside his face and not before it', () => {
  const film = staged({ cast: { woman: 'woman' }, props: { lamp: 'lamp' }, set: 'room', beats: [{ who: 'woman', action: 'press', target: 'lamp' }] })
  expect(groundOf(film, 'lamp').xM - groundOf(film, 'woman').xM).toBeGreaterThan(0.2)
})

test('who leaps between lily pads begins on the first, comes down on each of the others and is out on the pond', () => {
  const film = staged({ cast: { frog: 'frog' }, props: many('lotus', 3), set: 'pond', beats: [{ who: 'frog', action: 'jump' }], standings: [{ who: 'frog', relation: 'between', to: 'lotus-1' }] })
  expect(film.sets[0]?.recipe).toBe('pond-water')
  expect(groundOf(film, 'frog')).toMatchObject({ xM: groundOf(film, 'lotus-1').xM, zM: groundOf(film, 'lotus-1').zM })
  const goals = film.shots[0]?.beats.filter(({ who }) => who === 'frog').map(({ target }) => (typeof target === 'object' && 'xM' in target ? target.xM : NaN))
  expect(goals).toEqual(['lotus-2', 'lotus-3'].map((id) => groundOf(film, id).xM))
  expect(lookOf(recipeOf(film, 'lotus-1'), undefined) * scaleOf(film, 'lotus-1')).toBeLessThan(1.3 * lookOf(recipeOf(film, 'frog'), undefined) * scaleOf(film, 'frog'))
})

test('what rolls across a plate goes from one side of it to the other', () => {
  const film = staged({ props: { plate: 'plate', berry: 'strawberry' }, set: 'tabletop', beats: [{ who: 'berry', action: 'roll' }], standings: on(['berry'], 'plate') })
  const [from, to] = [groundOf(film, 'berry').xM, goalOf(film, 'berry')?.xM ?? NaN]
  expect(from - groundOf(film, 'plate').xM).toBeLessThan(0)
  expect(to).toBeCloseTo(-from, 3)
})

test('who passes behind what is lower, and a flock in the air, are seen from the height of the eye', () => {
  const swan = staged({ cast: { swan: 'swan' }, props: { canoe: 'canoe' }, set: 'sea', beats: [{ who: 'swan', action: 'swim' }], standings: [{ who: 'swan', relation: 'behind', to: 'canoe' }] })
  expect(swan.shots[0]?.camera.angle).toBe('eye')
  const flock = staged({ cast: many('butterfly', 7), beats: Object.keys(many('butterfly', 7)).map((who) => ({ who, action: 'fly' })) })
  expect(flock.shots.map(({ camera }) => camera.angle)).not.toContain('high')
  const herd = staged({ cast: many('sheep', 7), beats: Object.keys(many('sheep', 7)).map((who) => ({ who, action: 'walk' })) })
  expect(herd.shots.map(({ camera }) => camera.angle)).toContain('high')
})
