import { exp, pi, pow } from '../platform/index.ts'
import { decayPerSample, filter, highPass, rateHz, type Stereo } from './signal.ts'

/** A room: how long its sound lasts (60 dB), how much the air and walls dull it, its size and how much of it is heard. */
export interface Room { decayS: number; dullHz: number; sizeM: number; wet: number }

const lineLengths = [1, 1.17, 1.31, 1.43, 1.57, 1.73, 1.87, 1.97]

/** What a room answers to a mono sound: eight delay lines that feed each other through a Householder matrix (Jot 1991). Returns the echo only. */
export function reverberate(input: Float32Array, room: Room): Stereo {
  const length = input.length
  const sent = filter(input.slice(), highPass({ hz: 160 })) // low notes that linger are mud
  const left = new Float32Array(length)
  const right = new Float32Array(length)
  const sizes = lineLengths.map((factor) => Math.max(149, Math.round((factor * room.sizeM * rateHz) / 343)))
  const lines = sizes.map((size) => new Float32Array(size))
  const gains = sizes.map((size) => pow(decayPerSample(room.decayS / 6.91), size))
  const keep = exp((-2 * pi * room.dullHz) / rateHz)
  const dulled = new Float32Array(lines.length)
  const at = new Int32Array(lines.length)
  for (let i = 0; i < length; i++) {
    let sum = 0
    let l = 0
    let r = 0
    for (let line = 0; line < 8; line++) {
      const value = (lines[line] as Float32Array)[at[line] as number] as number
      const soft = (dulled[line] as number) * keep + value * (1 - keep)
      dulled[line] = soft
      sum += soft
      if (line % 2 === 0) l += soft
      else r += soft
    }
    const x = (sent[i] as number) * 0.35
    for (let line = 0; line < 8; line++) {
      const buffer = lines[line] as Float32Array
      const position = at[line] as number
      buffer[position] = ((dulled[line] as number) - sum * 0.25) * (gains[line] as number) + x
      at[line] = position + 1 === buffer.length ? 0 : position + 1
    }
    left[i] = l * room.wet
    right[i] = r * room.wet
  }
  return { left, right }
}
