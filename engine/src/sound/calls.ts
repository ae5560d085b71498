import type { CallKind } from '../catalog/index.ts'
import { exp, type Dice } from '../platform/index.ts'
import { bandPass, decayPerSample, filter, highPass, lowPass, noise, rateHz, samplesIn, sine } from './signal.ts'

/** A tone whose pitch and loudness are functions of time (0 to 1), with overtones. */
export function glide(durationS: number, hzAt: (t: number) => number, levelAt: (t: number) => number, overtones: readonly number[] = [1]): Float32Array {
  const out = new Float32Array(samplesIn(durationS))
  let phase = 0
  let hz = hzAt(0)
  let level = 0
  let levelStep = 0
  for (let i = 0; i < out.length; i++) {
    if (i % 32 === 0) {
      const t = i / out.length
      hz = hzAt(t)
      levelStep = (levelAt(t) - level) / 32
    }
    level += levelStep
    phase += hz / rateHz
    let value = 0
    for (let n = 0; n < overtones.length; n++) value += (overtones[n] as number) * sine(phase * (n + 1))
    out[i] = level * value
  }
  return out
}

/** Up quickly, down gently. */
const arch = (t: number): number => (t <= 0 || t >= 1 ? 0 : 4 * t * (1 - t))

/** One far call of a place. */
export function callSound(kind: CallKind, dice: Dice): Float32Array {
  return makers[kind](dice)
}

const makers: Readonly<Record<CallKind, (dice: Dice) => Float32Array>> = {
  songbird: birdsong,
  gull: (dice) => {
    const cries = dice.between('cries', 0, 1) > 0.5 ? 3 : 2
    const high = dice.between('high', 1250, 1600)
    return joined(Array.from({ length: cries }, (_, n) => glide(0.36 - 0.05 * n, (t) => high * (0.72 + 0.36 * arch(Math.min(1, t * 1.2)) - 0.2 * t), (t) => arch(t) * (1 - 0.2 * n), [1, 0.7, 0.45, 0.25, 0.1])), 0.09)
  },
  cricket: (dice) => {
    const hz = dice.between('hz', 4100, 4700)
    return joined(Array.from({ length: 5 }, () => glide(0.022, () => hz, arch)), 0.02)
  },
  radio: (dice) => {
    const hz = dice.pick('hz', [880, 1175, 1568])
    const hiss = filter(noise(samplesIn(0.55), dice, 'hiss'), bandPass({ hz: 1700, q: 0.8 })).map((x, i, all) => x * 0.5 * arch(i / all.length))
    return joined([glide(0.09, () => hz, (t) => Math.min(1, 8 * arch(t)) * 0.35), hiss], 0.03)
  },
  shoe: (dice) => {
    const hz = dice.between('hz', 1500, 2300)
    return glide(dice.between('length', 0.06, 0.14), (t) => hz * (1 + 0.25 * t), (t) => arch(t), [1, 0.5, 0.4, 0.2])
  },
  'far-ball': (dice) => joined([1, 0.8, 0.6].map((level, n) => {
    const hz = dice.between('hz', 120, 160)
    return glide(0.16, () => hz, (t) => level * exp(-9 * t) * Math.min(1, t * 60), [1, 0.3, 0.1]).map((x, i) => (i < 8000 ? x : 0) * (1 - 0.1 * n))
  }), 0.28),
  clock: (dice) => {
    const out = filter(noise(samplesIn(0.03), dice, 'tick'), bandPass({ hz: 3100, q: 4 }))
    const decay = decayPerSample(0.004)
    let level = 1
    return out.map((x) => x * (level *= decay))
  },
  'far-car': (dice) => {
    const length = samplesIn(dice.between('length', 2.6, 4.2))
    const roll = filter(filter(noise(length, dice, 'tyres'), lowPass({ hz: 900 })), highPass({ hz: 60 }))
    const motor = glide(length / rateHz, (t) => 62 - 9 * t, () => 0.12, [1, 0.8, 0.5, 0.4, 0.2])
    return roll.map((x, i) => (x + (motor[i] as number)) * arch(i / length) * arch(i / length))
  },
  lap: (dice) => {
    const start = dice.between('hz', 380, 800)
    return joined(Array.from({ length: 3 }, (_, n) => glide(dice.between(`length ${n}`, 0.03, 0.08), (t) => start * (1 + 0.2 * n) * (1 + 0.9 * t * t), (t) => arch(t) * dice.between(`level ${n}`, 0.3, 1))), 0.03)
  },
  thunder: (dice) => {
    const length = samplesIn(3.4)
    const rumble = filter(filter(noise(length, dice, 'rumble'), lowPass({ hz: 210 })), lowPass({ hz: 320 }))
    return rumble.map((x, i) => { const t = i / rateHz; return x * Math.min(1, t * 9) * exp(-t / 1) * (1 + 0.8 * sine(t * 2.3) * exp(-t)) })
  },
  creak: (dice) => {
    const hz = dice.between('hz', 210, 330)
    return glide(dice.between('length', 0.3, 0.7), (t) => hz * (1 - 0.35 * t), (t) => arch(t) * 0.7, [1, 0.2, 0.4])
  },
}

/** A phrase of a few notes, each a quick glide; some are trilled. */
function birdsong(dice: Dice): Float32Array {
  const base = dice.between('base', 2300, 4300)
  const notes = 2 + Math.floor(dice.between('notes', 0, 5))
  const same = dice.unit('repeats') > 0.5
  return joined(Array.from({ length: notes }, (_, n) => {
    const own = dice.of(same ? 'note' : `note ${n}`)
    const from = base * own.between('from', 0.85, 1.25)
    const to = base * own.between('to', 0.8, 1.35)
    const trill = own.unit('trill') > 0.65 ? 0.05 : 0
    return glide(own.between('length', 0.05, 0.15), (t) => (from + (to - from) * t) * (1 + trill * sine(t * 4)), (t) => arch(t), [1, 0.08])
  }), dice.between('gap', 0.02, 0.07))
}

function joined(parts: readonly Float32Array[], gapS: number): Float32Array {
  const gap = samplesIn(gapS)
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length + gap, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length + gap
  }
  return out
}
