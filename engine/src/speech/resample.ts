import { cos, pi, sin } from '../platform/index.ts'

const halfTaps = 16

/**
 * Raises the sample rate by a whole factor: a polyphase windowed sinc (Blackman, 32 source samples wide), so nothing
 * appears above the old bandwidth.
 */
export function upsample(samples: Float32Array, factor: number): Float32Array {
  if (factor === 1) return samples
  const phases = Array.from({ length: factor }, (_, phase) => phaseTaps(phase / factor))
  const out = new Float32Array(samples.length * factor)
  for (let i = 0; i < samples.length; i++) {
    const first = i - halfTaps + 1
    for (let phase = 0; phase < factor; phase++) {
      const taps = phases[phase] as Float32Array
      let sum = 0
      for (let tap = 0; tap < taps.length; tap++) sum += (taps[tap] as number) * (samples[first + tap] ?? 0)
      out[i * factor + phase] = sum
    }
  }
  return out
}

function phaseTaps(fraction: number): Float32Array {
  const taps = new Float32Array(2 * halfTaps)
  let sum = 0
  for (let tap = 0; tap < taps.length; tap++) {
    const x = tap - halfTaps + 1 - fraction
    const window = 0.42 + 0.5 * cos((pi * x) / halfTaps) + 0.08 * cos((2 * pi * x) / halfTaps)
    const value = Math.abs(x) >= halfTaps ? 0 : (Math.abs(x) < 1e-9 ? 1 : sin(pi * x) / (pi * x)) * window
    taps[tap] = value
    sum += value
  }
  return taps.map((value) => value / sum)
}
