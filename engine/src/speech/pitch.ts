/*
 * The pitch of a voice by normalized cross-correlation (as in Talkin's RAPT, 1995, without its dynamic programming: the synthesizer's
 * voices are clean), and the marks of its glottal periods.
 */

const frameS = 0.005
const windowS = 0.03
const lowestHz = 65
const highestHz = 420
const voicedAbove = 0.55

/** Fundamental frequency every 5 ms, 0 where there is no voice. */
export interface PitchCurve { frameS: number; hz: Float32Array }

export function pitchOf(samples: Float32Array, sampleRateHz: number): PitchCurve {
  const hop = Math.round(frameS * sampleRateHz)
  const hz = new Float32Array(Math.max(1, Math.ceil(samples.length / hop)))
  for (let frame = 0; frame < hz.length; frame++) hz[frame] = pitchAt(samples, frame * hop, sampleRateHz)
  return { frameS: hop / sampleRateHz, hz: withinReach(withoutStrays(hz)) }
}

function pitchAt(samples: Float32Array, middle: number, sampleRateHz: number): number {
  const width = Math.round(windowS * sampleRateHz)
  const shortest = Math.floor(sampleRateHz / highestHz)
  const longest = Math.ceil(sampleRateHz / lowestHz)
  const from = middle - Math.floor((width + longest) / 2)
  if (from < 0 || from + width + longest >= samples.length) return 0
  const energy = energyOf(samples, from, width)
  if (energy / width < 1e-6) return 0
  let shifted = energyOf(samples, from + shortest, width)
  const scores = new Float32Array(longest + 1)
  let best = 0
  for (let lag = shortest; lag <= longest; lag++) {
    let sum = 0
    for (let i = from; i < from + width; i++) sum += (samples[i] as number) * (samples[i + lag] as number)
    const score = sum / Math.sqrt(energy * shifted + 1e-12)
    scores[lag] = score
    best = Math.max(best, score)
    shifted += (samples[from + width + lag] as number) ** 2 - (samples[from + lag] as number) ** 2
  }
  if (best < voicedAbove) return 0
  return sampleRateHz / firstPeak(scores, shortest, 0.88 * best)
}

function energyOf(samples: Float32Array, from: number, count: number): number {
  let sum = 0
  for (let i = from; i < from + count; i++) sum += (samples[i] as number) ** 2
  return sum
}

/** The shortest lag that is nearly as good as the best: longer ones are octaves below. */
function firstPeak(scores: Float32Array, shortest: number, enough: number): number {
  for (let lag = shortest; lag < scores.length; lag++) {
    const here = scores[lag] as number
    if (here >= enough && here >= (scores[lag - 1] ?? 0) && here >= (scores[lag + 1] ?? 0)) return lag
  }
  return scores.length - 1
}

/** The median of each five neighbours takes out single wrong frames. */
function withoutStrays(hz: Float32Array): Float32Array {
  return hz.map((_, i) => {
    const around = [...hz.subarray(Math.max(0, i - 2), i + 3)].sort((a, b) => a - b)
    return around[Math.floor(around.length / 2)] ?? 0
  })
}

/** What lies an octave or so off the voice's own middle is an error, or creak: both are better left unvoiced. */
function withinReach(hz: Float32Array): Float32Array {
  const voiced = hz.filter((value) => value > 0).sort()
  const middle = voiced[Math.floor(voiced.length / 2)] ?? 0
  return hz.map((value) => (value > 0.55 * middle && value < 1.8 * middle ? value : 0))
}

/** The moment of one glottal period (or of one short stretch of noise), in samples, with the length of that period. */
export interface PitchMark { at: number; period: number; voiced: boolean }

const unvoicedStepS = 0.006

/** Walks through the take period by period; each voiced mark sits on the largest peak nearby, so grains line up. */
export function pitchMarks(samples: Float32Array, sampleRateHz: number, curve: PitchCurve): PitchMark[] {
  const marks: PitchMark[] = []
  let at = 0
  while (at < samples.length) {
    const hz = curve.hz[Math.min(curve.hz.length - 1, Math.round(at / sampleRateHz / curve.frameS))] ?? 0
    const voiced = hz > 0
    const period = voiced ? sampleRateHz / hz : unvoicedStepS * sampleRateHz
    const mark = voiced ? peakNear(samples, at, period * (marks.at(-1)?.voiced === true ? 0.15 : 0.5)) : Math.round(at)
    marks.push({ at: mark, period, voiced })
    at = mark + period
  }
  return marks
}

function peakNear(samples: Float32Array, at: number, reach: number): number {
  let best = Math.round(at)
  for (let i = Math.max(0, Math.round(at - reach)); i <= at + reach && i < samples.length; i++) {
    if ((samples[i] as number) > (samples[best] ?? -1)) best = i
  }
  return best
}
