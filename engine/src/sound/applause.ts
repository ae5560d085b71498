import { clamp, exp, type Dice } from '../platform/index.ts'
import { bandPass, filter, highPass, noise, rateHz, samplesIn, sine, stereoOf, wander, type Stereo } from './signal.ts'

/** Many hands and voices: swells within a quarter of a second, falls slowly. `joy` from 0 (polite) to 1 (a roar). */
export function applause(durationS: number, joy: number, dice: Dice): Stereo {
  const out = stereoOf(samplesIn(durationS))
  for (const side of ['left', 'right'] as const) {
    const own = dice.of(side)
    clap(out[side], own)
    cheer(out[side], joy, own)
    const samples = out[side]
    for (let i = 0; i < samples.length; i++) {
      const t = i / samples.length
      const swell = clamp(i / (0.22 * rateHz), 0.04) * (t < 0.35 ? 1 : exp(-2.4 * (t - 0.35))) * clamp((1 - t) * 5)
      samples[i] = (samples[i] as number) * swell
    }
  }
  return out
}

const clapsPerS = 260

/** Each clap is a few milliseconds of noise in a band of its own; near hands stand out of the patter. */
function clap(out: Float32Array, dice: Dice): void {
  const chance = noise(4 * Math.ceil((clapsPerS * out.length) / rateHz) + 4, dice, 'claps')
  const grain = noise(9000, dice, 'hands')
  const bands = [850, 1200, 1650, 2300].map((hz) => filter(grain.slice(), bandPass({ hz, q: 1.1 })))
  const length = samplesIn(0.011)
  for (let n = 0; 4 * n + 3 < chance.length; n++) {
    const at = Math.floor(((chance[4 * n] as number) * 0.5 + 0.5) * out.length)
    const near = Math.abs(chance[4 * n + 1] as number)
    const band = bands[Math.floor(Math.abs(chance[4 * n + 2] as number) * 3.999)] as Float32Array
    const from = Math.floor(Math.abs(chance[4 * n + 3] as number) * 8000)
    const level = 0.25 + near * near * near * 0.9
    for (let i = 0; i < length && at + i < out.length; i++) {
      const t = i / length
      out[at + i] = (out[at + i] as number) + level * (band[from + i] as number) * (1 - t) * (1 - t)
    }
  }
}

/** The voices: noise through open vowels that rise together, and a whistle or two. */
function cheer(out: Float32Array, joy: number, dice: Dice): void {
  const breath = filter(noise(out.length, dice, 'voices'), highPass({ hz: 300 }))
  const sway = wander(out.length, 0.35, dice, 'sway')
  for (const hz of [640, 1080, 2500]) {
    const band = filter(breath.slice(), bandPass({ hz: hz * dice.between(String(hz), 0.94, 1.06), q: 4 }))
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + joy * 0.7 * (0.5 + (sway[i] as number)) * (band[i] as number)
  }
  const startS = dice.between('whistle', 0.25, 0.7)
  const hz = dice.between('whistle pitch', 1900, 2500)
  const whistle = Math.min(samplesIn(0.45), out.length - samplesIn(startS))
  for (let i = 0, phase = 0; i < whistle; i++) {
    const t = i / whistle
    phase += (hz * (1 + 0.28 * sine(t * 0.5))) / rateHz
    const at = samplesIn(startS) + i
    out[at] = (out[at] as number) + joy * 0.07 * Math.min(1, 20 * t * (1 - t)) * sine(phase)
  }
}
