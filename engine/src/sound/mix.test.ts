import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StagedLine, StagedScreenplay } from '@kinora/contract'
import { expect, test } from 'vitest'
import { setRecipes } from '../catalog/index.ts'
import type { ContactEvent, Performance } from '../performance/index.ts'
import type { Take, Takes } from '../speech/index.ts'
import { captionsFor, mixSound } from './index.ts'
import { truePeak } from './limiter.ts'
import { integratedLoudness, loudnessBetween } from './loudness.ts'
import { renderStems } from './mix.ts'
import { gainOf, noise, rateHz, rootMeanSquare, sine, type Stereo } from './signal.ts'
import { diceFor } from '../platform/index.ts'

interface Wish { recipe?: string; durationS?: number; music?: StagedScreenplay['music']; lines?: StagedLine[]; events?: ContactEvent[]; timeScale?: number; weather?: 'clear' | 'rain' }

function film({ recipe = 'park', durationS = 4, music = 'calm', lines = [], events = [], timeScale = 1, weather = 'clear' }: Wish): { staged: StagedScreenplay; performance: Performance } {
  const half = durationS / 2
  const shot = (id: string, given: StagedLine[]): StagedScreenplay['shots'][number] => ({
    id, setId: 'place', durationS: half, timeScale, transition: 'cut', placements: {}, lines: given, changes: [], titles: [],
    camera: { subjects: ['ada'], size: 'full', angle: 'eye', side: 'front', move: 'static' },
    beats: [{ id: `${id}-leap`, who: 'ada', action: 'axel', startS: 0, durationS: half, count: 3 }],
  })
  const staged: StagedScreenplay = {
    version: 2, title: 'A film', prompt: '', seed: 11, format: { widthPx: 640, heightPx: 360, fps: 24, durationS }, look: 'cinematic', music,
    cast: [{ id: 'ada', recipe: 'woman', label: 'Ada <3' }, { id: 'rex', recipe: 'dog', label: 'Rex' }], props: [], sounds: [],
    sets: [{ id: 'place', recipe, label: recipe, time: 'day', weather }], shots: [shot('one', lines), shot('two', [])],
  }
  const shots = ['one', 'two'].map((shotId) => ({ shotId, sceneDurationS: half * timeScale, timeScale, bodies: [], events: shotId === 'one' ? events : [], water: undefined }))
  return { staged, performance: { shots, hash: '' } }
}

const contact = (kind: ContactEvent['kind'], timeS: number, rest: Partial<ContactEvent> = {}): ContactEvent =>
  ({ timeS, kind, entityId: 'ada', bone: 'footL', against: 'wood', position: [0, 0, 0], speedMps: 3, massKg: 60, durationS: 0, ...rest })

/** A hum in the place of a voice, as long as a short line. */
function humTake(lineId: string, durationS: number): Take {
  const samples = Float32Array.from({ length: Math.round(durationS * rateHz) }, (_, i) => 0.12 * (sine((i * 180) / rateHz) + 0.5 * sine((i * 900) / rateHz)))
  return { lineId, hash: '', samples, sampleRateHz: rateHz, durationS, phonemes: [{ symbol: 'm', endS: durationS }] }
}
const noTakes: Takes = new Map()
const say = (id: string, startS: number): StagedLine => ({ id, who: 'ada', text: 'Hello & <welcome>', startS, manner: 'say' })

function longestQuietS({ left, right }: Stereo): number {
  const quiet = gainOf(-60)
  let longest = 0
  let run = 0
  for (let i = 0; i < left.length; i++) {
    run = Math.abs(left[i] as number) < quiet && Math.abs(right[i] as number) < quiet ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest / rateHz
}

test.each(setRecipes.map((set) => set.id))('the sound of %s is as long as the picture, as loud as agreed, never silent', (recipe) => {
  const steps = Array.from({ length: 6 }, (_, n) => contact('step', 0.25 * n, { against: 'grass' }))
  const { staged, performance } = film({ recipe, durationS: 4.013, music: recipe === 'room' || recipe === 'moon' ? 'none' : 'joyful', events: [...steps, contact('land', 1.8)] })
  const sound = mixSound(staged, performance, noTakes)
  expect(sound.left.length).toBe(Math.round(4.013 * rateHz))
  expect(sound.right.length).toBe(sound.left.length)
  expect(Math.abs(integratedLoudness(sound) + 16)).toBeLessThanOrEqual(1)
  expect(truePeak(sound)).toBeLessThanOrEqual(gainOf(-1))
  expect(longestQuietS(sound)).toBeLessThan(0.5)
})

test.each(['playful', 'epic', 'sad', 'tense', 'wonder'] as const)('%s music keeps the bounds', (music) => {
  const { staged, performance } = film({ recipe: 'gym', durationS: 3, music })
  const sound = mixSound(staged, performance, noTakes)
  expect(Math.abs(integratedLoudness(sound) + 16)).toBeLessThanOrEqual(1)
  expect(truePeak(sound)).toBeLessThanOrEqual(gainOf(-1))
})

test('the same film sounds the same, sample by sample', () => {
  const { staged, performance } = film({ recipe: 'ice-rink', durationS: 2, events: [contact('slide', 0.2, { durationS: 0.5, against: 'ice' })] })
  expect(mixSound(staged, performance, noTakes)).toEqual(mixSound(staged, performance, noTakes))
})

test.each(['arena', 'sea', 'street'])('in %s voices stand at least 8 dB above everything else while they speak', (recipe) => {
  const events = Array.from({ length: 12 }, (_, n) => contact('step', 0.15 * n))
  const { staged, performance } = film({ recipe, durationS: 5, music: 'epic', lines: [say('hello', 0.6)], events, weather: 'rain' })
  const { bed, effects, music, voices, spoken } = renderStems(staged, performance, new Map([['hello', humTake('hello', 1.2)]]))
  const [{ from, to } = { from: 0, to: 0 }] = spoken
  expect([from, to]).toEqual([0.6 * rateHz, Math.round(1.8 * rateHz)])
  const sum = (side: 'left' | 'right') => bed[side].map((x, i) => x + (effects[side][i] as number) + (music[side][i] as number))
  const others = { left: sum('left'), right: sum('right') }
  expect(loudnessBetween(voices, from, to) - loudnessBetween(others, from, to)).toBeGreaterThanOrEqual(8)
})

test.each([
  ['step', 'grass'], ['step', 'ice'], ['step', 'sand'], ['land', 'mat'], ['impact', 'wood'], ['splash', 'water'], ['bite', 'banana'], ['bounce', 'asphalt'], ['paddle', 'water'], ['flap', 'air'], ['grip', 'rex'],
] as const)('a %s on %s is heard at its moment', (kind, against) => {
  const { staged, performance } = film({ recipe: 'meadow', music: 'none', events: [contact(kind, 1, { against })] })
  const { effects } = renderStems(staged, performance, noTakes)
  const before = rootMeanSquare(effects.left.subarray(0.9 * rateHz, rateHz))
  const after = rootMeanSquare(effects.left.subarray(rateHz, 1.1 * rateHz))
  expect(before).toBeLessThan(1e-6)
  expect(after).toBeGreaterThan(gainOf(-55))
})

test('slow motion moves contacts to their film time', () => {
  const { staged, performance } = film({ music: 'none', timeScale: 0.5, events: [contact('land', 0.5)] })
  const { effects } = renderStems(staged, performance, noTakes)
  expect(rootMeanSquare(effects.left.subarray(0, 0.99 * rateHz))).toBeLessThan(1e-6)
  expect(rootMeanSquare(effects.left.subarray(rateHz, 1.05 * rateHz))).toBeGreaterThan(gainOf(-50))
})

test('what happens on the right is heard on the right, and heavier splashes are louder', () => {
  const at = (x: number) => renderStemsOf([contact('impact', 1, { position: [x, 0, 0] })])
  expect(rootMeanSquare(at(3).right)).toBeGreaterThan(1.3 * rootMeanSquare(at(3).left))
  const splash = (massKg: number) => rootMeanSquare(renderStemsOf([contact('splash', 1, { massKg, against: 'water' })]).left)
  expect(splash(70)).toBeGreaterThan(1.8 * splash(2))
})

function renderStemsOf(events: ContactEvent[]): Stereo {
  const { staged, performance } = film({ music: 'none', events })
  return renderStems(staged, performance, noTakes).effects
}

test('a landed axel is applauded in a rink, not in a meadow', () => {
  const landing = [contact('land', 1, { against: 'ice' })]
  const later = (recipe: string) => {
    const { staged, performance } = film({ recipe, durationS: 6, music: 'none', events: landing })
    return rootMeanSquare(renderStems(staged, performance, noTakes).effects.left.subarray(2 * rateHz, 3 * rateHz))
  }
  expect(later('ice-rink')).toBeGreaterThan(20 * later('meadow'))
})

test('captions carry the speaker and film time, and no markup of the prompt', () => {
  const { staged } = film({ lines: [say('hello', 0.5)] })
  const captions = captionsFor(staged, new Map([['hello', humTake('hello', 1.25)]]))
  expect(captions).toBe('WEBVTT\n\nhello\n00:00:00.500 --> 00:00:01.750\n<v Ada &lt;3>Hello &amp; &lt;welcome&gt;\n')
  expect(captionsFor(staged, noTakes)).toBe('WEBVTT\n')
})

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0

test.skipIf(!hasFfmpeg)('our loudness and true peak agree with ffmpeg ebur128', () => {
  const loud = noise(6 * rateHz, diceFor(1, 'test'), 'left').map((x, i) => x * (i < 3 * rateHz ? 0.5 : 0.02))
  const sound = { left: loud, right: loud.map((x, i) => 0.3 * x + 0.2 * sine((i * 997) / rateHz)) }
  const folder = mkdtempSync(join(tmpdir(), 'kinora-loudness-'))
  try {
    const path = join(folder, 'sound.f32')
    const both = new Float32Array(2 * loud.length)
    sound.left.forEach((x, i) => { both[2 * i] = x; both[2 * i + 1] = sound.right[i] as number })
    writeFileSync(path, new Uint8Array(both.buffer))
    const meter = ['-nostdin', '-hide_banner', '-f', 'f32le', '-ar', '48000', '-ac', '2', '-i', path, '-af', 'ebur128=peak=true:framelog=verbose', '-f', 'null', '-']
    const report = spawnSync('ffmpeg', meter, { encoding: 'utf8' }).stderr.split('Summary:').at(-1) ?? ''
    const lufs = Number(/I:\s+(-?[\d.]+) LUFS/.exec(report)?.[1])
    const peakDb = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(report)?.[1])
    expect(Math.abs(integratedLoudness(sound) - lufs)).toBeLessThan(0.15)
    expect(Math.abs(20 * Math.log10(truePeak(sound)) - peakDb)).toBeLessThan(0.3)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
