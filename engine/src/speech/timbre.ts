import { exp, log, pi, sin } from '../platform/index.ts'

/** Raises or lowers what lies above a frequency (one-pole shelf). */
export function brighten(samples: Float32Array, sampleRateHz: number, aboveHz: number, gainDb: number): void {
  const gain = exp((gainDb * log(10)) / 20)
  const follow = 1 - exp((-2 * pi * aboveHz) / sampleRateHz)
  let low = 0
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] as number
    low += follow * (x - low)
    samples[i] = low + gain * (x - low)
  }
}

/** Makes a voice ring like a machine: a short comb and a slow ring modulation. */
export function metallic(samples: Float32Array, sampleRateHz: number): void {
  const delay = Math.round(0.0067 * sampleRateHz)
  const step = (2 * pi * 58) / sampleRateHz
  for (let i = 0; i < samples.length; i++) {
    const combed = (samples[i] as number) + (i >= delay ? 0.45 * (samples[i - delay] as number) : 0)
    samples[i] = combed * (0.75 + 0.25 * sin(step * i))
  }
}

/** Brings the spoken part to a level (root mean square of its louder half, dB below full scale) and rounds off peaks above -1 dB. */
export function level(samples: Float32Array, levelDb: number): void {
  const loudness = spokenLevel(samples)
  if (loudness < 1e-5) return
  const gain = exp((levelDb * log(10)) / 20) / loudness
  for (let i = 0; i < samples.length; i++) samples[i] = rounded((samples[i] as number) * gain)
}

const knee = 0.6

function rounded(x: number): number {
  const size = Math.abs(x)
  if (size <= knee) return x
  const bent = knee + (0.89 - knee) * (1 - exp(-(size - knee) / (0.89 - knee)))
  return x < 0 ? -bent : bent
}

function spokenLevel(samples: Float32Array): number {
  const width = 960
  const squares: number[] = []
  for (let start = 0; start < samples.length; start += width) {
    let sum = 0
    for (const x of samples.subarray(start, start + width)) sum += x * x
    squares.push(sum / width)
  }
  const louder = squares.sort((a, b) => b - a).slice(0, Math.ceil(squares.length / 2))
  return Math.sqrt(louder.reduce((sum, square) => sum + square, 0) / Math.max(1, louder.length))
}

/** Fades both ends within a few milliseconds, so that a take never clicks. */
export function softenEnds(samples: Float32Array, sampleRateHz: number): void {
  const width = Math.min(Math.round(0.005 * sampleRateHz), Math.floor(samples.length / 2))
  for (let i = 0; i < width; i++) {
    samples[i] = (samples[i] as number) * (i / width)
    const last = samples.length - 1 - i
    samples[last] = (samples[last] as number) * (i / width)
  }
}
