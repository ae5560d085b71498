import type { AmbienceLayer } from '../catalog/index.ts'
import { clamp, exp, type Dice } from '../platform/index.ts'
import { callSound } from './calls.ts'
import { addInto, bandPass, decayPerSample, filter, gainOf, highPass, lowPass, noise, rateHz, rootMeanSquare, samplesIn, scaleBy, sine, stereoOf, wander, type Stereo } from './signal.ts'

/** One thread of a bed over a length in samples. */
export function renderLayer(layer: AmbienceLayer, length: number, dice: Dice): Stereo {
  switch (layer.kind) {
    case 'air': return leveled(both((side) => air(layer, length, dice.of(side))), layer.levelDb)
    case 'hum': return leveled(both((side) => hum(layer, length, dice.of(side))), layer.levelDb)
    case 'murmur': return leveled(murmur(layer.people, length, dice), layer.levelDb)
    case 'surf': return leveled(surf(layer, length, dice), layer.levelDb)
    case 'rain': return leveled(both((side) => rain(layer.dropsPerS, length, dice.of(side))), layer.levelDb)
    case 'drone': return leveled(both((side) => drone(layer.hz, length, dice.of(side))), layer.levelDb)
    case 'calls': return calls(layer, length, dice)
  }
}

const both = (make: (side: string) => Float32Array): Stereo => ({ left: make('left'), right: make('right') })

function leveled(sound: Stereo, levelDb: number): Stereo {
  const rms = Math.max(rootMeanSquare(sound.left), rootMeanSquare(sound.right))
  const gain = rms < 1e-9 ? 0 : gainOf(levelDb) / rms
  return { left: scaleBy(sound.left, gain), right: scaleBy(sound.right, gain) }
}

function air({ lowHz, highHz, swell, everyS }: { lowHz: number; highHz: number; swell: number; everyS: number }, length: number, dice: Dice): Float32Array {
  const samples = filter(filter(noise(length, dice, 'air'), highPass({ hz: lowHz })), lowPass({ hz: highHz }))
  const gust = wander(length, everyS, dice, 'gust')
  for (let i = 0; i < length; i++) {
    const g = gust[i] as number
    samples[i] = (samples[i] as number) * (1 - swell + swell * g * g * 2)
  }
  return samples
}

function hum({ hz, overtones }: { hz: number; overtones: readonly number[] }, length: number, dice: Dice): Float32Array {
  const samples = new Float32Array(length)
  overtones.forEach((strength, n) => {
    const start = dice.unit(`phase ${n}`)
    const step = (hz * (n + 1)) / rateHz
    for (let i = 0; i < length; i++) samples[i] = (samples[i] as number) + strength * sine(start + i * step)
  })
  return samples
}

/** Formants of five vowels (Peterson and Barney 1952), from which a crowd's talk is built. */
const vowels = [[730, 1090, 2440], [270, 2290, 3010], [300, 870, 2240], [530, 1840, 2480], [570, 840, 2410]] as const

/** Groups of people: voiced buzz through vowels, cut into syllables, each group at its own place and pace. */
function murmur(people: number, length: number, dice: Dice): Stereo {
  const out = stereoOf(length)
  const groups = Math.min(10, Math.max(3, Math.round(people / 3)))
  for (let group = 0; group < groups; group++) {
    const own = dice.of(`group ${group}`)
    const voice = chatter(length, own)
    const side = own.between('side', 0.1, 0.9)
    addInto(out.left, voice, 0, Math.sqrt(1 - side))
    addInto(out.right, voice, 0, Math.sqrt(side))
  }
  const hush = both((side) => filter(noise(length, dice, `hush ${side}`), bandPass({ hz: 520, q: 0.5 })))
  const share = (people / 120) * Math.sqrt(groups) * 0.1
  addInto(out.left, hush.left, 0, share)
  addInto(out.right, hush.right, 0, share)
  return out
}

function chatter(length: number, dice: Dice): Float32Array {
  const pitchHz = dice.between('pitch', 95, 240)
  const excitation = filter(noise(length, dice, 'breath'), lowPass({ hz: 1800 }))
  const intonation = wander(length, 0.31, dice, 'intonation')
  let phase = 0
  for (let i = 0; i < length; i++) {
    phase += (pitchHz * (0.8 + 0.4 * (intonation[i] as number))) / rateHz
    if (phase >= 1) { phase -= 1; excitation[i] = (excitation[i] as number) + 7 }
  }
  const talk = new Float32Array(length)
  const first = dice.pick('first vowel', vowels)
  const second = dice.pick('second vowel', vowels)
  const change = wander(length, 0.17, dice, 'vowels')
  ;[first, second].forEach((formants, which) => {
    formants.forEach((hz, n) => {
      const band = filter(excitation.slice(), bandPass({ hz: hz * dice.between(`tract ${which}`, 0.92, 1.12), q: 7 }))
      const strength = n === 0 ? 1 : n === 1 ? 0.5 : 0.18
      for (let i = 0; i < length; i++) {
        const c = change[i] as number
        talk[i] = (talk[i] as number) + (band[i] as number) * strength * (which === 0 ? c : 1 - c)
      }
    })
  })
  const syllables = wander(length, dice.between('syllable', 0.09, 0.14), dice, 'syllables')
  const sentences = wander(length, dice.between('sentence', 0.7, 1.3), dice, 'sentences')
  for (let i = 0; i < length; i++) {
    const speaking = clamp((sentences[i] as number) * 2.5 - 0.6)
    talk[i] = (talk[i] as number) * (syllables[i] as number) * (syllables[i] as number) * (0.12 + speaking)
  }
  return talk
}

/** Low rumble always; each wave builds, breaks bright and runs out hissing. */
function surf({ everyS, brightHz }: { everyS: number; brightHz: number }, length: number, dice: Dice): Stereo {
  const rumble = both((side) => filter(noise(length, dice, `rumble ${side}`), lowPass({ hz: 380 })))
  const hiss = both((side) => filter(filter(noise(length, dice, `hiss ${side}`), lowPass({ hz: brightHz })), highPass({ hz: 350 })))
  const firstS = -everyS * dice.between('first', 0.3, 0.9)
  for (const side of ['left', 'right'] as const) {
    const shape = new Float32Array(length).fill(0.1)
    for (let n = 0, breakS = firstS; breakS < length / rateHz + 2; n++) {
      const lag = side === 'left' ? 0 : dice.between(`lag ${n}`, -0.4, 0.4)
      addWave(shape, breakS + lag, dice.between(`size ${n}`, 0.6, 1))
      breakS += everyS * dice.between(`gap ${n}`, 0.7, 1.25)
    }
    const r = rumble[side]
    const h = hiss[side]
    for (let i = 0; i < length; i++) r[i] = (r[i] as number) * 1.1 * (0.5 + (shape[i] as number)) + (h[i] as number) * (shape[i] as number)
  }
  return rumble
}

function addWave(shape: Float32Array, breakS: number, size: number): void {
  const from = Math.max(0, samplesIn(Math.max(0, breakS - 1.8)))
  const to = Math.min(shape.length, Math.round((breakS + 4) * rateHz))
  for (let i = from; i < to; i++) {
    const t = i / rateHz - breakS
    const rise = t < 0 ? (1 + t / 1.8) : exp(-t / 1.1)
    if (rise > 0) shape[i] = (shape[i] as number) + size * rise * rise
  }
}

function rain(dropsPerS: number, length: number, dice: Dice): Float32Array {
  const samples = filter(filter(noise(length, dice, 'sheet'), highPass({ hz: 900 })), lowPass({ hz: 7000 }))
  scaleBy(samples, 0.35)
  const count = Math.round((dropsPerS * length) / rateHz)
  const chance = noise(count * 3, dice, 'drops')
  for (let n = 0; n < count; n++) {
    const at = Math.floor(((chance[3 * n] as number) * 0.5 + 0.5) * length)
    const size = Math.abs(chance[3 * n + 1] as number)
    addDrop(samples, at, 1800 + 3500 * Math.abs(chance[3 * n + 2] as number), size * size * size)
  }
  return samples
}

function addDrop(samples: Float32Array, at: number, hz: number, strength: number): void {
  const decay = decayPerSample(0.004)
  let level = strength * 1.6
  const end = Math.min(samples.length, at + 900)
  for (let i = at; i < end; i++) {
    samples[i] = (samples[i] as number) + level * sine(((i - at) * hz) / rateHz)
    level *= decay
  }
}

function drone(frequencies: readonly number[], length: number, dice: Dice): Float32Array {
  const samples = new Float32Array(length)
  frequencies.forEach((hz, n) => {
    const breath = wander(length, 2.3, dice, `breath ${n}`)
    const step = (hz * dice.between(`tune ${n}`, 0.997, 1.003)) / rateHz
    for (let i = 0; i < length; i++) {
      const phase = i * step
      samples[i] = (samples[i] as number) + ((0.2 + (breath[i] as number)) * (sine(phase) + 0.3 * sine(2 * phase) + 0.12 * sine(3.003 * phase))) / (n + 1)
    }
  })
  return samples
}

function calls({ call, levelDb, everyS }: { call: Parameters<typeof callSound>[0]; levelDb: number; everyS: number }, length: number, dice: Dice): Stereo {
  const out = stereoOf(length)
  const steady = call === 'clock'
  let timeS = steady ? 0.3 : everyS * dice.between('first', 0.1, 0.5)
  for (let n = 0; timeS < length / rateHz; n++) {
    const own = dice.of(`call ${n}`)
    const sound = callSound(call, own)
    const near = own.between('near', 0.45, 1)
    const loud = rootMeanSquare(sound)
    const gain = loud < 1e-9 ? 0 : (gainOf(levelDb + 6) * near) / loud
    const side = steady ? 0.35 : own.between('side', 0.08, 0.92)
    addInto(out.left, sound, samplesIn(timeS), gain * Math.sqrt(1 - side))
    addInto(out.right, sound, samplesIn(timeS), gain * Math.sqrt(side))
    timeS += steady ? everyS : everyS * dice.between(`gap ${n}`, 0.5, 1.5)
  }
  return out
}
