/*
 * Loudness as broadcasters measure it: ITU-R BS.1770-4 (K weighting, 400 ms blocks every 100 ms, absolute gate at -70 LUFS, relative
 * gate 10 LU below). Coefficients for 48 kHz are the recommendation's own.
 */
import { decibelsOf, filter, rateHz, type Biquad, type Stereo } from './signal.ts'

const shelf: Biquad = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585]
const rumbleFilter: Biquad = [1, -2, 1, -1.99004745483398, 0.99007225036621]

const blockLength = 0.4 * rateHz
const hopLength = 0.1 * rateHz

/** How loud the ear finds each instant: squares of the weighted samples, both channels together. */
function weightedSquares({ left, right }: Stereo): Float64Array {
  const out = new Float64Array(left.length)
  for (const channel of [left, right]) {
    const weighted = filter(filter(channel.slice(), shelf), rumbleFilter)
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + (weighted[i] as number) * (weighted[i] as number)
  }
  return out
}

const loudnessOf = (meanSquare: number): number => -0.691 + decibelsOf(Math.sqrt(meanSquare))

/** Integrated loudness in LUFS; -Infinity for silence. Sound shorter than one block of 400 ms is measured as one block of its own length. */
export function integratedLoudness(sound: Stereo): number {
  const squares = weightedSquares(sound)
  const blocks = blockMeans(squares)
  const audible = blocks.filter((mean) => loudnessOf(mean) > -70)
  if (audible.length === 0) return -Infinity
  const gate = loudnessOf(average(audible)) - 10
  return loudnessOf(average(audible.filter((mean) => loudnessOf(mean) > gate)))
}

/** Loudness over one stretch without gating, in LUFS. */
export function loudnessBetween(sound: Stereo, from: number, to: number): number {
  const squares = weightedSquares({ left: sound.left.subarray(from, to), right: sound.right.subarray(from, to) })
  return squares.length === 0 ? -200 : loudnessOf(average(squares))
}

function blockMeans(squares: Float64Array): Float64Array {
  if (squares.length <= blockLength) return Float64Array.of(squares.length === 0 ? 0 : average(squares))
  const count = Math.floor((squares.length - blockLength) / hopLength) + 1
  return Float64Array.from({ length: count }, (_, block) => average(squares.subarray(block * hopLength, block * hopLength + blockLength)))
}

function average(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] as number
  return sum / values.length
}
