import { cos, diceFor, pi } from '../platform/index.ts'

const order = 18
const frameS = 0.02

/**
 * Turns speech into a whisper: linear prediction (autocorrelation method, Levinson-Durbin) finds how the mouth filters, frame by frame,
 * and noise of the same strength goes through that filter in place of the vocal cords' tone.
 */
export function whisper(samples: Float32Array, sampleRateHz: number): Float32Array {
  const hop = Math.round(frameS * sampleRateHz / 2)
  const width = 2 * hop
  const dice = diceFor(0, 'whisper')
  const noise = Float32Array.from(samples, (_, i) => dice.unit(String(i)) * 2 - 1)
  const out = new Float32Array(samples.length)
  const frame = new Float32Array(width)
  for (let start = -hop; start < samples.length; start += hop) {
    for (let i = 0; i < width; i++) frame[i] = (samples[start + i] ?? 0) * (0.5 - 0.5 * cos((2 * pi * (i + 0.5)) / width))
    const { coefficients, residual } = predict(frame)
    addFiltered(out, noise, { start, width, coefficients, gain: Math.sqrt((residual / width) * 3 * 2.67) })
  }
  return out
}

/** The filter 1 / (1 + Σ aᵢ z⁻ⁱ) that explains a frame, and the energy that it leaves unexplained. */
function predict(frame: Float32Array): { coefficients: Float32Array; residual: number } {
  const correlation = Float32Array.from({ length: order + 1 }, (_, lag) => {
    let sum = 0
    for (let i = lag; i < frame.length; i++) sum += (frame[i] as number) * (frame[i - lag] as number)
    return sum
  })
  let residual = (correlation[0] as number) * 1.0001 + 1e-9
  let a = new Float32Array(order + 1)
  a[0] = 1
  for (let i = 1; i <= order; i++) {
    let sum = 0
    for (let j = 0; j < i; j++) sum += (a[j] as number) * (correlation[i - j] as number)
    const reflection = -sum / residual
    const previous = a
    a = previous.slice()
    for (let j = 1; j <= i; j++) a[j] = (previous[j] as number) + reflection * (previous[i - j] as number)
    residual *= 1 - reflection * reflection
  }
  return { coefficients: a, residual }
}

function addFiltered(out: Float32Array, noise: Float32Array, { start, width, coefficients, gain }: { start: number; width: number; coefficients: Float32Array; gain: number }): void {
  const past = new Float32Array(order)
  for (let i = 0; i < width; i++) {
    let value = gain * (noise[start + i] ?? 0)
    for (let j = 0; j < order; j++) value -= (coefficients[j + 1] as number) * (past[j] as number)
    past.copyWithin(1, 0, order - 1)
    past[0] = value
    const at = start + i
    if (at >= 0 && at < out.length) out[at] = (out[at] as number) + value * (0.5 - 0.5 * cos((2 * pi * (i + 0.5)) / width))
  }
}
