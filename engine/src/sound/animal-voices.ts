import type { AnimalCall } from '../catalog/index.ts'
import { clamp, exp, type Dice } from '../platform/index.ts'
import { glide } from './calls.ts'
import { addInto, bandPass, filter, lowPass, noise, samplesIn, sine } from './signal.ts'

const arch = (t: number): number => clamp(4 * t * (1 - t))
/** A quick start and a long release. */
const bark = (t: number): number => Math.min(1, t * 14) * exp(-3.2 * t) * Math.min(1, (1 - t) * 8)

/** One utterance of an animal, about as loud as speech. */
export function animalVoice(call: AnimalCall, dice: Dice): Float32Array {
  const high = dice.between('high', 0.92, 1.1)
  switch (call) {
    case 'bark': return twice(throat(glide(0.19, (t) => high * (310 + 330 * arch(Math.min(1, t * 1.6)) - 120 * t), bark, saw(14)), [620, 1250, 2500], 0.5, dice), 0.26)
    case 'meow': return throat(glide(0.75, (t) => high * (480 + 260 * arch(t) - 90 * t), (t) => Math.min(1, t * 9) * (1 - t), saw(12)), [[700, 1500], [1250, 2100], [3000, 3000]], 0.05, dice)
    case 'neigh': return throat(glide(1.2, (t) => high * (1050 - 600 * t) * (1 + 0.09 * sine(t * 15)), (t) => Math.min(1, t * 12) * (1 - t) * (0.75 + 0.25 * sine(t * 15)), saw(10)), [1100, 1900, 3200], 0.25, dice)
    case 'moo': return throat(glide(1.3, (t) => high * (118 + 42 * arch(t)), (t) => Math.min(1, t * 7) * Math.min(1, (1 - t) * 4), saw(20)), [[320, 520], [800, 900], [2300, 2300]], 0.06, dice)
    case 'roar': return throat(glide(1.4, (t) => high * (82 + 45 * arch(Math.min(1, t * 1.4))), (t) => Math.min(1, t * 6) * (1 - t) * (0.7 + 0.3 * sine(t * 37)), saw(26)), [420, 900, 2100], 0.9, dice)
    case 'trumpet': return throat(glide(0.9, (t) => high * (390 + 170 * arch(Math.min(1, t * 1.3))) * (1 + 0.02 * sine(t * 26)), (t) => Math.min(1, t * 20) * (1 - t * t), saw(16)), [900, 1700, 2900], 0.3, dice)
    case 'honk': return throat(glide(0.28, (t) => high * (330 - 50 * t), bark, saw(16)), [700, 1300, 2600], 0.4, dice)
    case 'quack': return twice(throat(glide(0.17, (t) => high * (255 - 60 * t), bark, saw(22)), [1100, 1800, 2900], 0.2, dice), 0.21)
    case 'chirp': return twice(glide(0.11, (t) => high * (3100 + 1300 * t), (t) => arch(t) * 0.8, [1, 0.1]), 0.15)
    case 'squeak': return glide(0.12, (t) => high * (1900 + 500 * arch(t)), (t) => arch(t) * 0.5, [1, 0.3])
    case 'bubbles': return bubbles(dice)
  }
}

/** Falling overtones, as of the vocal cords. */
const saw = (count: number): number[] => Array.from({ length: count }, (_, n) => 1 / (n + 1))

/** The mouth: formants, some of which glide from closed to open to closed; and breath. */
function throat(source: Float32Array, formants: readonly (number | readonly [number, number])[], breath: number, dice: Dice): Float32Array {
  const air = noise(source.length, dice, 'breath')
  let envelope = 0
  const excited = source.map((x, i) => {
    envelope += 0.004 * (Math.abs(x) - envelope)
    return x + (air[i] as number) * breath * envelope * 3
  })
  const out = filter(excited.slice(), lowPass({ hz: 500 })).map((x) => x * 0.15)
  formants.forEach((formant, n) => {
    const [closed, opened] = typeof formant === 'number' ? [formant, formant] : formant
    const strength = [1, 0.8, 0.35][n] ?? 0.2
    const a = filter(excited.slice(), bandPass({ hz: closed, q: 5 }))
    const b = closed === opened ? a : filter(excited.slice(), bandPass({ hz: opened, q: 5 }))
    for (let i = 0; i < out.length; i++) {
      const t = arch(i / out.length)
      out[i] = (out[i] as number) + strength * ((a[i] as number) * (1 - t) + (b[i] as number) * t)
    }
  })
  return out
}

function twice(sound: Float32Array, afterS: number): Float32Array {
  const out = new Float32Array(samplesIn(afterS) + sound.length)
  addInto(out, sound, 0)
  addInto(out, sound, samplesIn(afterS), 0.85)
  return out
}

function bubbles(dice: Dice): Float32Array {
  const out = new Float32Array(samplesIn(0.6))
  for (let n = 0; n < 6; n++) {
    const hz = dice.between(`hz ${n}`, 250, 600)
    addInto(out, glide(0.09, (t) => hz * (1 + 1.2 * t), arch), samplesIn(0.08 * n), 0.7)
  }
  return out
}
