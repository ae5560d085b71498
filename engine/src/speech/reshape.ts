import { diceFor, exp, log } from '../platform/index.ts'
import { pitchMarks, pitchOf, type PitchMark } from './pitch.ts'

export interface Shape {
  /** Times the pitch, the formants, the speed and the melody's span. */
  pitch: number
  formants: number
  rate: number
  melody: number
}

/**
 * Gives a recording another pitch, vocal-tract length and speed, each on its own: pitch-synchronous overlap-add (TD-PSOLA, Moulines and
 * Charpentier 1990), with every grain resampled for the formants. A moment t of the recording lies at t / rate afterwards.
 */
export function reshape(samples: Float32Array, sampleRateHz: number, analysis: { samples: Float32Array; sampleRateHz: number }, shape: Shape): Float32Array {
  const curve = pitchOf(analysis.samples, analysis.sampleRateHz)
  const marks = pitchMarks(samples, sampleRateHz, curve)
  const middleHz = geometricMean(curve.hz)
  const dice = diceFor(0, 'speech')
  const out = new Float32Array(Math.round(samples.length / shape.rate))
  let markIndex = 0
  let grain = 0
  let at = 0
  while (at < out.length) {
    markIndex = nearestMark(marks, at * shape.rate, markIndex)
    const mark = marks[markIndex] as PitchMark
    const period = mark.voiced ? sampleRateHz / newPitch(sampleRateHz / mark.period, middleHz, shape) : mark.period
    // the same stretch of noise heard twice is a tone: take it from slightly elsewhere each time
    const stray = mark.voiced ? 0 : (dice.unit(String(grain)) - 0.5) * mark.period
    addGrain(out, samples, { from: mark.at + stray, to: at, halfWidth: mark.period / shape.formants, step: shape.formants, gain: Math.sqrt(Math.min(1, (period * shape.formants) / mark.period)) })
    at += period
    grain++
  }
  return out
}

function newPitch(hz: number, middleHz: number, shape: Shape): number {
  const span = shape.melody === 0 ? 1 : exp(shape.melody * log(hz / middleHz))
  return Math.min(900, Math.max(50, middleHz * shape.pitch * span))
}

function geometricMean(hz: Float32Array): number {
  const voiced = hz.filter((value) => value > 0)
  return voiced.length === 0 ? 120 : exp(voiced.reduce((sum, value) => sum + log(value), 0) / voiced.length)
}

function nearestMark(marks: readonly PitchMark[], at: number, from: number): number {
  let index = from
  while (index + 1 < marks.length && Math.abs((marks[index + 1] as PitchMark).at - at) <= Math.abs((marks[index] as PitchMark).at - at)) index++
  return index
}

interface Grain { from: number; to: number; halfWidth: number; step: number; gain: number }

function addGrain(out: Float32Array, samples: Float32Array, { from, to, halfWidth, step, gain }: Grain): void {
  const first = Math.max(0, Math.ceil(to - halfWidth))
  const last = Math.min(out.length - 1, Math.floor(to + halfWidth))
  for (let i = first; i <= last; i++) {
    const offset = i - to
    const x = offset / halfWidth
    const window = (1 - x * x) * (1 - x * x) // close to Hann, and needs no cosine
    const source = from + offset * step
    const index = Math.floor(source)
    const a = samples[index] ?? 0
    const b = samples[index + 1] ?? 0
    out[i] = (out[i] as number) + gain * window * (a + (b - a) * (source - index))
  }
}
