import { strikes, type StrikeSound } from '../catalog/index.ts'
import { clamp, exp, pow, type Dice } from '../platform/index.ts'
import { glide } from './calls.ts'
import { addInto, bandPass, decayPerSample, filter, gainOf, highPass, lowPass, noise, rateHz, samplesIn, sine } from './signal.ts'

/** Something that hits: a body of a mass, at a speed, on a material. `stretch` above 1 is slow motion: longer and lower. */
export interface Hit { material: string; massKg: number; speedMps: number; stretch: number }

const strikeOf = (material: string): StrikeSound => strikes[material] ?? (strikes['default'] as StrikeSound)

/** Larger things ring lower: sizes go with the third root of mass. 1 for 60 kg. */
const pitchOfMass = (massKg: number): number => clamp(pow(60 / Math.max(0.05, massKg), 0.2), 0.6, 2.2)

/** A step, a landing, a knock: noise burst, grains, ringing tones. The attack is at its first sample. */
export function strike(hit: Hit, dice: Dice): Float32Array {
  const { noise: burst, grains, tones } = strikeOf(hit.material)
  const stretch = hit.stretch
  const pitch = pitchOfMass(hit.massKg) / Math.sqrt(stretch) * dice.between('pitch', 0.93, 1.07)
  const longest = Math.max(burst.decayS * 5, ...tones.map(([, decayS]) => decayS * 5), grains > 0 ? 0.25 : 0) * stretch
  const out = new Float32Array(samplesIn(longest))
  const scrape = filter(noise(out.length, dice, 'scrape'), bandPass({ hz: burst.hz * Math.sqrt(pitch), q: burst.q }))
  addDecaying(out, scrape, burst.decayS * stretch, gainOf(burst.levelDb) * 2)
  addGrains(out, scrape, grains, stretch, dice)
  tones.forEach(([hz, decayS, levelDb], n) => addTone(out, hz * pitch * dice.between(`tone ${n}`, 0.97, 1.03), decayS * stretch, gainOf(levelDb)))
  return out
}

function addDecaying(out: Float32Array, source: Float32Array, decayS: number, gain: number): void {
  const decay = decayPerSample(decayS)
  let level = gain
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] as number) + level * (source[i] as number)
    level *= decay
  }
}

/** Grains follow the first touch, denser at first. */
function addGrains(out: Float32Array, source: Float32Array, count: number, stretch: number, dice: Dice): void {
  for (let n = 0; n < count; n++) {
    const place = dice.unit(`grain ${n}`)
    const at = samplesIn(0.16 * place * place * stretch)
    const length = Math.min(samplesIn(dice.between(`size ${n}`, 0.003, 0.014)), out.length - at)
    const level = dice.between(`level ${n}`, 0.3, 1.2) * (1 - 0.6 * place)
    for (let i = 0; i < length; i++) out[at + i] = (out[at + i] as number) + level * (source[(i * 3 + n * 97) % source.length] as number) * (1 - i / length)
  }
}

function addTone(out: Float32Array, hz: number, decayS: number, gain: number): void {
  const decay = decayPerSample(decayS)
  let level = gain
  for (let i = 0; i < out.length && level > 1e-5; i++) {
    // a drum's skin is tighter at the moment of the blow
    out[i] = (out[i] as number) + level * Math.min(1, i / 24) * sine((i / rateHz) * hz * (1 + 0.25 * exp(-i / 700)))
    level *= decay
  }
}

/** A body or a drop into water: the slap, the sheet that is thrown up, and the bubbles that follow; heavier is longer, lower, louder. */
export function splash(hit: Hit, dice: Dice): Float32Array {
  const size = clamp(pow(hit.massKg * hit.speedMps / 120, 0.33), 0.25, 2.2)
  const out = new Float32Array(samplesIn((0.35 + 0.75 * size) * hit.stretch))
  const sheet = filter(filter(noise(out.length, dice, 'sheet'), lowPass({ hz: 5200 / size })), highPass({ hz: 260 / size }))
  const slap = filter(noise(out.length, dice, 'slap'), bandPass({ hz: 420 / size, q: 0.6 }))
  addDecaying(out, slap, 0.06 * size * hit.stretch, 2.2)
  const rise = samplesIn(0.05 * hit.stretch)
  const decay = decayPerSample(0.2 * size * hit.stretch)
  let level = 0.25
  for (let i = 0; i < out.length; i++) {
    level = i < rise ? 0.25 + (0.75 * i) / rise : level * decay
    out[i] = (out[i] as number) + level * (sheet[i] as number)
  }
  const bubbles = Math.round(9 * size) + 3
  for (let n = 0; n < bubbles; n++) {
    const hz = dice.between(`bubble ${n}`, 320, 1300) / Math.sqrt(size * hit.stretch)
    const bubble = glide(dice.between(`length ${n}`, 0.02, 0.07), (t) => hz * (1 + 0.7 * t), (t) => (1 - t) * Math.min(1, t * 12))
    addInto(out, bubble, samplesIn(dice.between(`at ${n}`, 0.06, 0.5 + 0.3 * size) * hit.stretch), dice.between(`level ${n}`, 0.08, 0.3))
  }
  return out
}

/** A blade that glides, a body that slides: a hiss as long as the slide, with the tremor of an uneven ground. */
export function slide({ material, speedMps, stretch }: Hit, durationS: number, dice: Dice): Float32Array {
  const { noise: burst } = strikeOf(material)
  const out = filter(noise(samplesIn(Math.max(0.12, durationS) * stretch), dice, 'hiss'), bandPass({ hz: (burst.hz * (0.75 + 0.06 * Math.min(8, speedMps))) / Math.sqrt(stretch), q: 0.7 }))
  const attack = samplesIn(0.05)
  const tremor = dice.between('tremor', 17, 27)
  for (let i = 0; i < out.length; i++) {
    const t = i / out.length
    const shape = Math.min(1, i / attack) * Math.min(1, (1 - t) * 3)
    out[i] = (out[i] as number) * shape * (0.8 + 0.2 * sine((i / rateHz) * tremor)) * 0.8
  }
  return out
}

/** Something fast through the air: noise whose band rises to the middle and falls. */
export function whoosh({ speedMps, stretch }: Hit, durationS: number, dice: Dice): Float32Array {
  const out = noise(samplesIn(clamp(durationS, 0.2, 1.2) * stretch), dice, 'air')
  const top = (350 + 130 * Math.min(9, speedMps)) / Math.sqrt(stretch)
  let low = 0
  let band = 0
  for (let i = 0; i < out.length; i++) {
    const t = i / out.length
    const swell = 4 * t * (1 - t)
    const f = 2 * sine((top * (0.35 + 0.9 * swell)) / rateHz / 2)
    low += f * band
    band += f * ((out[i] as number) - low - 0.9 * band)
    out[i] = band * swell * swell * 1.1
  }
  return out
}

/** Teeth into food: a few crunches within a bite, then a smack. */
export function bite(hit: Hit, dice: Dice): Float32Array {
  const out = new Float32Array(samplesIn(0.42 * hit.stretch))
  const crunch = filter(noise(out.length, dice, 'crunch'), bandPass({ hz: dice.between('hz', 1500, 2300), q: 0.7 }))
  for (let n = 0; n < 7; n++) {
    const at = n === 0 ? 0 : samplesIn(dice.between(`at ${n}`, 0.01, 0.13) * hit.stretch)
    addInto(out, crunch.subarray(at, at + samplesIn(dice.between(`length ${n}`, 0.006, 0.02))), at, dice.between(`level ${n}`, 0.5, 1.4))
  }
  addTone(out, 140, 0.04, 0.8)
  addInto(out, glide(0.05, (t) => 500 + 900 * t, (t) => 4 * t * (1 - t)), samplesIn(0.24 * hit.stretch), 0.25)
  return out
}

/** A wing's beat. */
export function flap(hit: Hit, dice: Dice): Float32Array {
  const out = filter(noise(samplesIn(0.16 * hit.stretch), dice, 'wing'), lowPass({ hz: 900 * pitchOfMass(hit.massKg) }))
  return out.map((x, i, all) => { const t = i / all.length; return x * 4 * t * (1 - t) * (1 - t) * 1.6 })
}
