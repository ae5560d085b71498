import type { StagedScreenplay } from '@kinora/contract'
import { ProblemError } from '@kinora/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stickFigure, stickTrack } from '../../../testing/stick-figure.ts'
import '../platform/node-globals.ts'
import type { Performance } from '../performance/index.ts'
import type { Platform } from '../platform/index.ts'
import { openNodeGraphics } from '../platform/node-graphics.ts'
import { openStage, type Stage } from './index.ts'
import { shotIndexAt } from './stage.ts'

const widthPx = 320
const heightPx = 180

const staged: StagedScreenplay = {
  version: 2, title: 'Two in a meadow', prompt: '', seed: 3, format: { widthPx, heightPx, fps: 24, durationS: 2 }, look: 'cinematic', music: 'none',
  cast: [{ id: 'ann', recipe: 'woman', label: 'Ann' }, { id: 'ben', recipe: 'man', label: 'Ben' }], props: [],
  sets: [{ id: 'set', recipe: 'meadow', label: 'a meadow', time: 'day', weather: 'clear' }],
  shots: ['first', 'second'].map((id) => ({ id, setId: 'set', durationS: 1, timeScale: 1, transition: 'cut' as const, camera: { subjects: ['ann', 'ben'], size: 'full' as const, angle: 'eye' as const, side: 'front' as const, move: 'static' as const }, placements: {}, beats: [], lines: [], changes: [], titles: [] })),
  sounds: [],
}
const performance: Performance = {
  hash: '',
  shots: staged.shots.map((shot) => ({ shotId: shot.id, sceneDurationS: 1, timeScale: 1, events: [], water: undefined, bodies: [stickTrack('ann', 1, () => ({ x: -0.7, y: 0, z: 0, turn: 0 })), stickTrack('ben', 1, (t) => ({ x: 0.7, y: t, z: 0, turn: 0 }))] })),
}

let stage: Stage | undefined
let reason = ''

beforeAll(async () => {
  try {
    stage = await openStage({ openGraphics: openNodeGraphics } as unknown as Platform, { staged, performance, models: new Map([['ann', stickFigure()], ['ben', stickFigure()]]), quality: 'draft' })
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'graphics-driver-missing') throw error
    reason = error.message
  }
}, 120_000)
afterAll(() => stage?.close())

function drawn(skip: (note: string) => never): Stage {
  if (stage === undefined) {
    console.log(`Skipped: ${reason}`)
    return skip(reason)
  }
  return stage
}

test('a frame has the film\'s size and is neither black nor flat', async ({ skip }) => {
  const frame = await drawn(skip).renderFrame(0)
  expect(frame.length).toBe(widthPx * heightPx * 4)
  const greens = Array.from({ length: widthPx * heightPx }, (_, i) => frame[i * 4 + 1] ?? 0)
  const mean = greens.reduce((sum, value) => sum + value, 0) / greens.length
  const spread = Math.sqrt(greens.reduce((sum, value) => sum + (value - mean) ** 2, 0) / greens.length)
  expect(mean).toBeGreaterThan(40)
  expect(mean).toBeLessThan(215)
  expect(spread).toBeGreaterThan(20)
}, 120_000)

test('the sky is above the grass: rows come from the top', async ({ skip }) => {
  const frame = await drawn(skip).renderFrame(0)
  const blueOf = (from: number, to: number) => frame.reduce((sum, value, i) => (i % 4 === 2 && i >= from * widthPx * 4 && i < to * widthPx * 4 ? sum + value : sum), 0) / ((to - from) * widthPx)
  expect(blueOf(0, 30)).toBeGreaterThan(blueOf(heightPx - 30, heightPx) + 12)
}, 120_000)

test('the id pass says exactly who is where', async ({ skip }) => {
  const { ids, legend, widthPx: width } = await drawn(skip).renderIds(0)
  expect(legend).toEqual(['', 'ann', 'ben'])
  const columns: number[][] = [[], [], []]
  for (const [i, id] of ids.entries()) columns[id]?.push(i % width)
  expect(new Set(ids)).toEqual(new Set([0, 1, 2]))
  const middle = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length
  expect(middle(columns[1] ?? [])).toBeLessThan(width / 2)
  expect(middle(columns[2] ?? [])).toBeGreaterThan(width / 2)
}, 120_000)

test('a frame drawn again, or out of order, is the same picture', async ({ skip }) => {
  const open = drawn(skip)
  const first = await open.renderFrame(5)
  await open.renderFrame(30)
  const again = await open.renderFrame(5)
  const different = first.reduce((sum, value, i) => sum + (Math.abs(value - (again[i] ?? 0)) > 3 ? 1 : 0), 0)
  expect(different / first.length).toBeLessThan(0.0005)
}, 120_000)

test('each frame belongs to the shot that its time falls into', () => {
  expect([0, 0.99, 1, 1.5, 7].map((filmS) => shotIndexAt(staged, filmS))).toEqual([0, 0, 1, 1, 1])
})
