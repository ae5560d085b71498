import { cos, pi, sin } from '../platform/index.ts'
import { gainOf, rateHz, type Stereo } from './signal.ts'

const oversampling = 4
const halfTaps = 12
/** The gain begins to fall this long before a peak and is back this long after (10 dB). */
const lookaheadS = 0.004
const releaseS = 0.12

/** Taps that give the value between two samples, for each quarter: windowed sinc, as BS.1770 annex 2 asks for. */
const quarterTaps: readonly Float32Array[] = Array.from({ length: oversampling - 1 }, (_, i) => {
  const fraction = (i + 1) / oversampling
  return Float32Array.from({ length: 2 * halfTaps }, (_unused, tap) => {
    const x = tap - halfTaps + 1 - fraction
    return (sin(pi * x) / (pi * x)) * (0.5 + 0.5 * cos((pi * x) / halfTaps))
  })
})

/** The largest value that a converter would reach at or just after each sample (true peak by 4 × oversampling). Quiet samples are not interpolated. */
function truePeaks(samples: Float32Array, worthALook: number): Float32Array {
  const peaks = samples.map((x) => Math.abs(x))
  for (let i = 0; i < samples.length; i++) {
    const here = Math.abs(samples[i] as number)
    if (here < worthALook && Math.abs(samples[i + 1] ?? 0) < worthALook) continue
    for (const taps of quarterTaps) {
      let sum = 0
      for (let tap = 0; tap < taps.length; tap++) sum += (taps[tap] as number) * (samples[i - halfTaps + 1 + tap] ?? 0)
      const peak = Math.abs(sum)
      if (peak > (peaks[i] as number)) peaks[i] = peak
    }
  }
  return peaks
}

/** The highest true peak of a sound, as a factor of full scale. */
export function truePeak(sound: Stereo): number {
  let highest = 0
  for (const channel of [sound.left, sound.right]) for (const peak of truePeaks(channel, 0)) highest = Math.max(highest, peak)
  return highest
}

/** Holds every true peak under a ceiling (dBTP), in place. Both channels share one gain, so the picture of the room stays still. */
export function limit(sound: Stereo, ceilingDb: number): void {
  const ceiling = gainOf(ceilingDb)
  const gain = neededGain(sound, ceiling)
  smoothAhead(gain)
  for (let i = 0; i < gain.length; i++) {
    sound.left[i] = (sound.left[i] as number) * (gain[i] as number)
    sound.right[i] = (sound.right[i] as number) * (gain[i] as number)
  }
}

function neededGain({ left, right }: Stereo, ceiling: number): Float32Array {
  const a = truePeaks(left, 0.6 * ceiling)
  const b = truePeaks(right, 0.6 * ceiling)
  return a.map((peak, i) => Math.min(1, ceiling / Math.max(1e-9, peak, b[i] as number)))
}

/** The lowest gain of the time just ahead (so it is reached in time), averaged over that time (so it never jumps), let go slowly. */
function smoothAhead(gain: Float32Array): void {
  const ahead = Math.round(lookaheadS * rateHz)
  const lowest = lowestAhead(gain, ahead)
  const recover = 1 / (releaseS * rateHz)
  let held = 1
  for (let i = 0; i < lowest.length; i++) {
    held = Math.min(lowest[i] as number, held + (1 - held) * recover * 3)
    lowest[i] = held
  }
  let sum = ahead
  for (let i = 0; i < gain.length; i++) {
    sum += (lowest[i] as number) - (i >= ahead ? (lowest[i - ahead] as number) : 1)
    gain[i] = Math.min(sum / ahead, 1)
  }
}

/** The minimum of each sample and those that follow, by a falling queue of candidates. */
function lowestAhead(gain: Float32Array, ahead: number): Float32Array {
  const out = new Float32Array(gain.length)
  const queue = new Int32Array(gain.length)
  let first = 0
  let last = 0
  for (let i = 0; i < gain.length + ahead; i++) {
    if (i < gain.length) {
      while (last > first && (gain[queue[last - 1] as number] as number) >= (gain[i] as number)) last--
      queue[last++] = i
    }
    const start = i - ahead
    if (start < 0) continue
    while (first < last && (queue[first] as number) < start) first++
    out[start] = first < last ? (gain[queue[first] as number] as number) : 1
  }
  return out
}
