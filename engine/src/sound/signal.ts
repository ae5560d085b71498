import { draw, exp, log, pi, sin, cos, type Dice } from '../platform/index.ts'

/** Samples per second of everything in this folder. */
export const rateHz = 48_000

export interface Stereo { left: Float32Array; right: Float32Array }

export const samplesIn = (durationS: number): number => Math.max(0, Math.round(durationS * rateHz))
export const stereoOf = (length: number): Stereo => ({ left: new Float32Array(length), right: new Float32Array(length) })

/** Decibels → factor. */
export const gainOf = (decibels: number): number => exp((decibels * 2.302585092994046) / 20)
/** Factor → decibels; silence is -200. */
export const decibelsOf = (gain: number): number => (gain < 1e-10 ? -200 : (20 * log(gain)) / 2.302585092994046)

const tableSize = 4096
const sineTable = Float32Array.from({ length: tableSize + 1 }, (_, i) => sin((2 * pi * i) / tableSize))

/** The sine of a phase in turns (1 is a full circle), from a table: error below 3e-7. */
export function sine(turns: number): number {
  const at = (turns - Math.floor(turns)) * tableSize
  const i = at | 0
  const a = sineTable[i] as number
  return a + ((sineTable[i + 1] as number) - a) * (at - i)
}

/** White noise from -1 to 1. Its start is drawn from the dice for a purpose; from there it is Marsaglia's xorshift32. */
export function noise(length: number, dice: Dice, purpose: string): Float32Array {
  let state = draw(Math.floor(dice.unit(purpose) * 4294967296), purpose, 'noise') | 1
  const out = new Float32Array(length)
  for (let i = 0; i < length; i++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    out[i] = state / 2147483648
  }
  return out
}

/** A second-order filter: b0 b1 b2 a1 a2. */
export type Biquad = readonly [number, number, number, number, number]

interface FilterShape { hz: number; q?: number }

function skeleton({ hz, q = 0.7071 }: FilterShape): { c: number; alpha: number } {
  const w = (2 * pi * Math.min(hz, 0.47 * rateHz)) / rateHz
  return { c: cos(w), alpha: sin(w) / (2 * q) }
}

/** Filters after R. Bristow-Johnson's Audio EQ Cookbook. */
export function lowPass(shape: FilterShape): Biquad {
  const { c, alpha } = skeleton(shape)
  const a0 = 1 + alpha
  return [(1 - c) / 2 / a0, (1 - c) / a0, (1 - c) / 2 / a0, (-2 * c) / a0, (1 - alpha) / a0]
}
export function highPass(shape: FilterShape): Biquad {
  const { c, alpha } = skeleton(shape)
  const a0 = 1 + alpha
  return [(1 + c) / 2 / a0, -(1 + c) / a0, (1 + c) / 2 / a0, (-2 * c) / a0, (1 - alpha) / a0]
}
/** Peak gain 1 at its frequency. */
export function bandPass(shape: FilterShape): Biquad {
  const { c, alpha } = skeleton(shape)
  const a0 = 1 + alpha
  return [alpha / a0, 0, -alpha / a0, (-2 * c) / a0, (1 - alpha) / a0]
}

/** Runs a filter over samples in place and returns them. */
export function filter(samples: Float32Array, [b0, b1, b2, a1, a2]: Biquad): Float32Array {
  let z1 = 0
  let z2 = 0
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] as number
    const y = b0 * x + z1
    z1 = b1 * x - a1 * y + z2
    z2 = b2 * x - a2 * y
    samples[i] = y
  }
  return samples
}

/** Adds one recording into another from a sample on; what lies outside is left out. */
export function addInto(target: Float32Array, source: Float32Array, at: number, gain = 1): void {
  const from = Math.max(0, -at)
  const to = Math.min(source.length, target.length - at)
  for (let i = from; i < to; i++) target[at + i] = (target[at + i] as number) + gain * (source[i] as number)
}

/** A factor that falls to 1/e in a time: what to multiply by each sample. */
export const decayPerSample = (timeS: number): number => exp(-1 / (Math.max(1e-4, timeS) * rateHz))

export function rootMeanSquare(samples: Float32Array): number {
  let sum = 0
  for (let i = 0; i < samples.length; i++) sum += (samples[i] as number) * (samples[i] as number)
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length)
}

export function scaleBy(samples: Float32Array, gain: number): Float32Array {
  for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] as number) * gain
  return samples
}

/** A slow, smooth wander between 0 and 1: values drawn every so often, eased between. */
export function wander(length: number, everyS: number, dice: Dice, purpose: string): Float32Array {
  const out = new Float32Array(length)
  const step = Math.max(1, Math.round(everyS * rateHz))
  let from = dice.unit(`${purpose} 0`)
  for (let start = 0, n = 1; start < length; start += step, n++) {
    const to = dice.unit(`${purpose} ${n}`)
    const end = Math.min(step, length - start)
    for (let i = 0; i < end; i++) {
      const t = i / step
      out[start + i] = from + (to - from) * t * t * (3 - 2 * t)
    }
    from = to
  }
  return out
}
