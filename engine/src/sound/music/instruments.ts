/*
 * The band. Every instrument makes one note as mono samples, about equally loud; the attack is at the first sample.
 * Struck and plucked strings: Karplus and Strong 1983; bells and electric piano: Chowning's frequency modulation 1973.
 */
import { exp, pow, type Dice } from '../../platform/index.ts'
import { addInto, bandPass, decayPerSample, filter, highPass, lowPass, noise, rateHz, samplesIn, sine } from '../signal.ts'

export interface Tone { midi: number; durationS: number; /** 0 to 1. */ velocity: number }

export const instruments = ['piano', 'guitar', 'pizzicato', 'harp', 'strings', 'pad', 'bell', 'marimba', 'flute', 'horn', 'bass', 'kick', 'snare', 'hat', 'shaker', 'taiko', 'cymbal'] as const
export type Instrument = (typeof instruments)[number]

export const hertzOf = (midi: number): number => 440 * pow(2, (midi - 69) / 12)

/** One note of an instrument. */
export function playTone(instrument: Instrument, tone: Tone, dice: Dice): Float32Array {
  return makers[instrument](tone, dice)
}

const makers: Readonly<Record<Instrument, (tone: Tone, dice: Dice) => Float32Array>> = {
  piano,
  guitar: (tone, dice) => string(tone, dice, { ringS: 2.4, softness: 0.45, damping: 0.5 }),
  pizzicato: (tone, dice) => string({ ...tone, durationS: Math.min(tone.durationS, 0.5) }, dice, { ringS: 0.5, softness: 0.62, damping: 0.55 }),
  harp: (tone, dice) => string({ ...tone, durationS: tone.durationS + 1 }, dice, { ringS: 3.2, softness: 0.55, damping: 0.5 }),
  strings: (tone, dice) => bowed(tone, dice, { attackS: 0.16, releaseS: 0.4, brightHz: 1500 + 2600 * tone.velocity, voices: 4, vibrato: 0.0035 }),
  pad: (tone, dice) => bowed(tone, dice, { attackS: 0.7, releaseS: 1.2, brightHz: 900 + 700 * tone.velocity, voices: 4, vibrato: 0.001 }),
  bell: (tone) => frequencyModulated(tone, { ratio: 3.5, depth: 2.2, depthDecayS: 0.35, decayS: 1.6 }),
  marimba,
  flute,
  horn: (tone, dice) => bowed(tone, dice, { attackS: 0.07, releaseS: 0.22, brightHz: 700 + 1700 * tone.velocity, voices: 2, vibrato: 0.002 }),
  bass: (tone, dice) => filter(string({ ...tone, durationS: Math.min(tone.durationS, 1.6) }, dice, { ringS: 1.5, softness: 0.8, damping: 0.5 }), lowPass({ hz: 900 })).map((x) => 1.7 * x),
  kick: ({ velocity }) => drum(velocity, { fromHz: 128, toHz: 48, decayS: 0.13 }),
  taiko: ({ velocity }, dice) => withSkin(drum(velocity, { fromHz: 112, toHz: 62, decayS: 0.34 }), dice, { hz: 420, decayS: 0.05, level: 0.5 * velocity }),
  snare: ({ velocity }, dice) => withSkin(drum(0.35 * velocity, { fromHz: 260, toHz: 185, decayS: 0.06 }), dice, { hz: 2900, decayS: 0.09, level: 1.1 * velocity }),
  hat: ({ velocity }, dice) => hiss(dice, { lowHz: 7200, decayS: 0.028, level: 0.55 * velocity, riseS: 0 }),
  shaker: ({ velocity }, dice) => hiss(dice, { lowHz: 4800, decayS: 0.045, level: 0.5 * velocity, riseS: 0.02 }),
  cymbal: ({ velocity }, dice) => hiss(dice, { lowHz: 3600, decayS: 0.75, level: 0.5 * velocity, riseS: 0 }),
}

/** Fades the last milliseconds of a note that is let go. */
function release(out: Float32Array, releaseS: number): Float32Array {
  const width = Math.min(out.length, samplesIn(releaseS))
  for (let i = 0; i < width; i++) {
    const last = out.length - 1 - i
    out[last] = (out[last] as number) * (i / width)
  }
  return out
}

/** Partials a little sharper than whole multiples, higher ones die sooner, harder strokes have more of them; a soft knock of the hammer. */
function piano({ midi, durationS, velocity }: Tone, dice: Dice): Float32Array {
  const hz = hertzOf(midi)
  const out = new Float32Array(samplesIn(durationS + 0.5))
  const count = Math.min(12, Math.floor(9000 / hz))
  for (let n = 1; n <= count; n++) {
    const partialHz = hz * n * Math.sqrt(1 + 0.00035 * n * n)
    const strength = exp(-0.34 * (n - 1) * (1.6 - 0.9 * velocity)) / (n === 7 ? 3 : 1)
    addPartial(out, partialHz, { level: 0.42 * strength, decayS: (1.5 * pow(hz / 261, -0.5)) / (1 + 0.28 * n), attack: 60 })
    addPartial(out, partialHz * 1.0007, { level: 0.2 * strength, decayS: (2.6 * pow(hz / 261, -0.5)) / (1 + 0.2 * n), attack: 90 })
  }
  const knock = filter(noise(samplesIn(0.02), dice, `knock ${midi}`), bandPass({ hz: 900, q: 0.7 }))
  addInto(out, release(knock, 0.018), 0, 0.2 * velocity)
  return release(scaled(out, 0.35 + 0.65 * velocity), 0.4)
}

function addPartial(out: Float32Array, hz: number, { level, decayS, attack }: { level: number; decayS: number; attack: number }): void {
  const decay = decayPerSample(decayS)
  const step = hz / rateHz
  let value = level
  for (let i = 0; i < out.length && value > 2e-5; i++) {
    out[i] = (out[i] as number) + (i < attack ? (value * i) / attack : value) * sine(i * step)
    value *= decay
  }
}

function scaled(out: Float32Array, gain: number): Float32Array {
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) * gain
  return out
}

/** A burst of noise that goes round a delay line as long as the period, softened each time. */
function string({ midi, durationS, velocity }: Tone, dice: Dice, { ringS, softness, damping }: { ringS: number; softness: number; damping: number }): Float32Array {
  const period = rateHz / hertzOf(midi) - 0.5
  const size = Math.floor(period)
  const fraction = period - size
  const line = noise(size + 1, dice, `pluck ${midi}`)
  const keep = softness * (1.15 - 0.4 * velocity)
  for (let pass = 0, low = 0; pass < 2; pass++) for (let i = 0; i <= size; i++) { low = low * keep + (line[i] as number) * (1 - keep); line[i] = low }
  const loss = pow(10, (-3 * period) / rateHz / ringS)
  const out = new Float32Array(samplesIn(durationS + 0.25))
  let previous = 0
  for (let i = 0, at = 0; i < out.length; i++) {
    const next = at === size ? 0 : at + 1
    const value = (line[at] as number) * (1 - fraction) + (line[next] as number) * fraction
    line[at] = loss * (damping * value + (1 - damping) * previous)
    previous = value
    out[i] = value
    at = next
  }
  const peak = out.reduce((highest, x) => Math.max(highest, Math.abs(x)), 1e-6)
  return release(scaled(filter(out, highPass({ hz: 60 })), (0.5 * (0.35 + 0.65 * velocity)) / peak), 0.2)
}

interface Bow { attackS: number; releaseS: number; brightHz: number; voices: number; vibrato: number }

/** Several slightly mistuned sawtooth players (PolyBLEP edges) behind one soft filter. */
function bowed({ midi, durationS, velocity }: Tone, dice: Dice, bow: Bow): Float32Array {
  const out = new Float32Array(samplesIn(durationS + bow.releaseS))
  const hz = hertzOf(midi)
  for (let voice = 0; voice < bow.voices; voice++) {
    const tuned = hz * (1 + (dice.unit(`tune ${midi} ${voice}`) - 0.5) * 0.009)
    const tremor = dice.between(`vibrato ${midi} ${voice}`, 4.6, 5.8) / rateHz
    let phase = dice.unit(`phase ${midi} ${voice}`)
    let step = tuned / rateHz
    for (let i = 0; i < out.length; i++) {
      if (i % 64 === 0) step = (tuned * (1 + bow.vibrato * Math.min(1, i / 24_000) * sine(i * tremor))) / rateHz
      phase += step
      if (phase >= 1) phase -= 1
      let edge = 0
      if (phase < step) { const t = phase / step; edge = t + t - t * t - 1 } else if (phase > 1 - step) { const t = (phase - 1) / step; edge = t * t + t + t + 1 }
      out[i] = (out[i] as number) + 2 * phase - 1 - edge
    }
  }
  filter(filter(out, lowPass({ hz: Math.max(bow.brightHz, 1.5 * hz), q: 0.6 })), highPass({ hz: 0.7 * hz }))
  const attack = samplesIn(bow.attackS)
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) * Math.min(1, i / attack)
  return release(scaled(out, (0.24 / Math.sqrt(bow.voices)) * (0.4 + 0.6 * velocity)), bow.releaseS)
}

function frequencyModulated({ midi, durationS, velocity }: Tone, { ratio, depth, depthDecayS, decayS }: { ratio: number; depth: number; depthDecayS: number; decayS: number }): Float32Array {
  const step = hertzOf(midi) / rateHz
  const out = new Float32Array(samplesIn(durationS + 1))
  const fade = decayPerSample(decayS)
  const mellow = decayPerSample(depthDecayS)
  let level = 0.36 * (0.35 + 0.65 * velocity)
  let index = depth * (0.4 + 0.6 * velocity) / 6.283
  for (let i = 0; i < out.length; i++) {
    out[i] = level * Math.min(1, i / 48) * (sine(i * step + index * sine(i * step * ratio)) + 0.25 * sine(2 * i * step))
    level *= fade
    index *= mellow
  }
  return release(out, 0.5)
}

function marimba({ midi, velocity }: Tone): Float32Array {
  const hz = hertzOf(midi)
  const out = new Float32Array(samplesIn(0.9))
  addPartial(out, hz, { level: 0.6, decayS: 0.26, attack: 40 })
  addPartial(out, hz * 3.93, { level: 0.22, decayS: 0.06, attack: 12 })
  addPartial(out, hz * 9.2, { level: 0.08 * velocity, decayS: 0.02, attack: 6 })
  return release(scaled(out, 0.35 + 0.65 * velocity), 0.1)
}

/** A few partials, a slow vibrato and breath around the tone. */
function flute({ midi, durationS, velocity }: Tone, dice: Dice): Float32Array {
  const hz = hertzOf(midi)
  const out = new Float32Array(samplesIn(durationS + 0.12))
  const breath = filter(noise(out.length, dice, `breath ${midi}`), bandPass({ hz: 2 * hz, q: 1.6 }))
  const attack = samplesIn(0.06)
  let phase = 0
  for (let i = 0; i < out.length; i++) {
    const swell = Math.min(1, i / attack)
    phase += (hz * (1 + 0.004 * Math.min(1, i / 16_000) * sine(i * (5.2 / rateHz)))) / rateHz
    const tone = sine(phase) + (0.2 + 0.2 * velocity) * sine(2 * phase) + 0.09 * sine(3 * phase)
    out[i] = swell * 0.32 * (0.45 + 0.55 * velocity) * (tone + 0.14 * (breath[i] as number) * (2 - swell))
  }
  return release(out, 0.1)
}

function drum(velocity: number, { fromHz, toHz, decayS }: { fromHz: number; toHz: number; decayS: number }): Float32Array {
  const out = new Float32Array(samplesIn(decayS * 5))
  const decay = decayPerSample(decayS)
  const fall = decayPerSample(0.03)
  let level = 0.9 * velocity
  let above = fromHz - toHz
  let phase = 0
  for (let i = 0; i < out.length; i++) {
    phase += (toHz + above) / rateHz
    out[i] = level * Math.min(1, i / 30) * sine(phase)
    level *= decay
    above *= fall
  }
  return release(out, 0.05)
}

function withSkin(out: Float32Array, dice: Dice, { hz, decayS, level }: { hz: number; decayS: number; level: number }): Float32Array {
  const longer = new Float32Array(Math.max(out.length, samplesIn(decayS * 6)))
  longer.set(out)
  const skin = filter(noise(longer.length, dice, `skin ${hz}`), bandPass({ hz, q: 0.6 }))
  const decay = decayPerSample(decayS)
  let strength = level
  for (let i = 0; i < longer.length; i++) { longer[i] = (longer[i] as number) + strength * (skin[i] as number); strength *= decay }
  return release(longer, 0.03)
}

function hiss(dice: Dice, { lowHz, decayS, level, riseS }: { lowHz: number; decayS: number; level: number; riseS: number }): Float32Array {
  const out = filter(noise(samplesIn(riseS + decayS * 6), dice, `hiss ${lowHz}`), highPass({ hz: lowHz }))
  const rise = samplesIn(riseS)
  const decay = decayPerSample(decayS)
  let strength = level
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] as number) * strength * (i < rise ? i / rise : 1)
    if (i >= rise) strength *= decay
  }
  return release(out, 0.02)
}
