import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScreenplay, type Beat, type Placement, type StagedScreenplay, type Standing } from '@kinora/contract'
import { shapeOf } from './frame-shape.ts'
import { direct } from '../index.ts'
import { closedUp, rowsInFrame, type Stretch } from './narrow-frame.ts'

test('a frame is tall, square or wide by its aspect', () => {
  expect([[1280, 720], [1080, 1080], [720, 1280], [640, 480], [480, 640]].map(([widthPx = 1, heightPx = 1]) => shapeOf({ widthPx, heightPx }))).toEqual(['wide', 'square', 'tall', 'wide', 'tall'])
})

const stretches = fc.array(fc.record({ x: fc.double({ min: -6, max: 6, noNaN: true }), halfM: fc.double({ min: 0.05, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 7 })
  .map((row) => row.map((each, i): Stretch => ({ ...each, id: `s${i}` })))

test('closing up leaves the order, what overlaps and the middle, and no gap wider than asked', () => {
  fc.assert(fc.property(stretches, (row) => {
    const middles = closedUp(row, 0.1)
    const after = row.map((each) => ({ ...each, x: middles.get(each.id) ?? NaN }))
    for (const a of row) {
      for (const b of row) {
        const was = b.x - a.x
        const is = (middles.get(b.id) ?? NaN) - (middles.get(a.id) ?? NaN)
        if (Math.abs(was) < a.halfM + b.halfM) expect(is).toBeCloseTo(was, 6)
        if (b.x - b.halfM > a.x + a.halfM) expect(is).toBeGreaterThan(0)
        expect(Math.abs(is)).toBeLessThanOrEqual(Math.abs(was) + 1e-9)
      }
    }
    const edges = (each: readonly Stretch[]) => [Math.min(...each.map(({ x, halfM }) => x - halfM)), Math.max(...each.map(({ x, halfM }) => x + halfM))] as const
    expect(edges(after)[0] + edges(after)[1]).toBeCloseTo(edges(row)[0] + edges(row)[1], 6)
    expect(Math.max(0, ...gapsOf(after))).toBeLessThanOrEqual(0.1 + 1e-9)
  }))
})

function gapsOf(row: readonly Stretch[]): number[] {
  let right = Infinity
  return [...row].sort((a, b) => a.x - a.halfM - (b.x - b.halfM)).map(({ x, halfM }) => {
    const gap = x - halfM - right
    right = Math.max(right === Infinity ? -Infinity : right, x + halfM)
    return gap
  }).filter(Number.isFinite)
}

test('a group in a tall frame stands in short rows, none in front longer than the one behind', () => {
  expect([2, 3, 4, 5, 9, 12].map((count) => rowsInFrame(count, 'tall'))).toEqual([[2], [1, 2], [2, 2], [2, 3], [3, 3, 3], [4, 4, 4]])
  expect([3, 5, 9, 12].map((count) => rowsInFrame(count, 'square'))).toEqual([[3], [2, 3], [3, 3, 3], [4, 4, 4]])
  for (let count = 1; count < 40; count++) for (const frame of ['tall', 'square'] as const) expect(rowsInFrame(count, frame).reduce((sum, each) => sum + each, 0)).toBe(count)
})

interface Sketch { cast: Record<string, string>; props?: Record<string, string>; beats?: Omit<Beat, 'id'>[]; standings?: Standing[]; placements?: Record<string, Placement> }
function staged({ cast, props = {}, beats = [], standings, placements }: Sketch, [widthPx, heightPx]: readonly [number, number]): StagedScreenplay['shots'][number] {
  const members = (from: Record<string, string>) => Object.entries(from).map(([id, recipe]) => ({ id, recipe, label: id }))
  const shot = { id: 'shot-1', setId: 'park', lines: [], beats: beats.map((beat, i) => ({ id: `beat-${i}`, ...beat })), ...(standings === undefined ? {} : { standings }), ...(placements === undefined ? {} : { placements }) }
  const film = direct(parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx, heightPx, fps: 24, durationS: 4 }, look: 'cinematic', cast: members(cast), props: members(props), sets: [{ id: 'park', recipe: 'park', label: 'park' }], shots: [shot], sounds: [] }), new Map(), new Map())
  const [first] = film.shots
  if (first === undefined) throw new Error('The film has a shot.')
  return first
}
const wide = [320, 180] as const
const tall = [180, 320] as const
const xOf = (shot: StagedScreenplay['shots'][number], id: string) => { const at = shot.placements[id]; return at?.kind === 'ground' ? at.xM : NaN }
const spanOf = (shot: StagedScreenplay['shots'][number]) => { const xs = Object.keys(shot.placements).map((id) => xOf(shot, id)); return Math.max(...xs) - Math.min(...xs) }

test('what stands beside another stands closer in a tall frame, on the same side', () => {
  const sketch: Sketch = { cast: { cat: 'cat' }, props: { chair: 'chair' }, standings: [{ who: 'cat', relation: 'left-of', to: 'chair' }] }
  expect(xOf(staged(sketch, tall), 'cat')).toBeLessThan(xOf(staged(sketch, tall), 'chair'))
  expect(spanOf(staged(sketch, tall))).toBeLessThan(spanOf(staged(sketch, wide)))
})

test('five who stand are in rows one behind the other, seen from above', () => {
  const cast = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`boy-${i}`, 'boy']))
  const sketch: Sketch = { cast, beats: Object.keys(cast).map((who) => ({ who, action: 'idle' })) }
  const shot = staged(sketch, tall)
  expect(spanOf(shot)).toBeLessThan(0.75 * spanOf(staged(sketch, wide)))
  expect(shot.camera.angle).toBe('high')
})

test('what crosses the picture has a shorter way in a tall frame', () => {
  const sketch: Sketch = { cast: { dog: 'dog' }, beats: [{ who: 'dog', action: 'run', manner: ['rightwards'] }] }
  const wayOf = (shot: StagedScreenplay['shots'][number]) => { const target = shot.beats[0]?.target; return typeof target === 'object' ? target.xM - xOf(shot, 'dog') : NaN }
  expect(wayOf(staged(sketch, tall))).toBeGreaterThan(0.5)
  expect(wayOf(staged(sketch, tall))).toBeLessThan(0.6 * wayOf(staged(sketch, wide)))
})

test('somebody alone is seen from head to foot in a tall frame, and his hands nearer by in a wide one', () => {
  const sketch: Sketch = { cast: { a: 'woman' }, beats: [{ who: 'a', action: 'wave' }] }
  expect([staged(sketch, wide).camera.size, staged(sketch, tall).camera.size]).toEqual(['medium', 'full'])
})

test('what is given stays where it is in every frame', () => {
  const placements: Record<string, Placement> = { a: { kind: 'ground', xM: -3, zM: 0, headingDeg: 0 }, b: { kind: 'ground', xM: 3, zM: 0, headingDeg: 0 } }
  expect(staged({ cast: { a: 'woman', b: 'man' }, placements }, tall).placements).toEqual(placements)
})
