import { addScaled, scale, type Vector } from '../../platform/index.ts'

/** A smooth curve through numbers at rising times, level before the first and after the last. */
export interface NumberCurve { times: readonly number[]; values: readonly number[]; slopes: readonly number[] }

/**
 * A curve that overshoots no key: a peak stays where it was drawn (monotone cubic, Fritsch and Carlson 1980, with the slopes
 * of Fritsch and Butland 1984). A level end comes to rest; another runs on as its last stretch does.
 */
export function curveThrough(times: readonly number[], values: readonly number[], level: { start: boolean; end: boolean }): NumberCurve {
  const secant = (i: number): number => ((values[i + 1] ?? 0) - (values[i] ?? 0)) / ((times[i + 1] ?? 0) - (times[i] ?? 0))
  const slopes = values.map((_, i) => {
    if (i === 0) return level.start || values.length < 2 ? 0 : secant(0)
    if (i === values.length - 1) return level.end ? 0 : secant(i - 1)
    return interiorSlope({ before: secant(i - 1), after: secant(i), beforeS: (times[i] ?? 0) - (times[i - 1] ?? 0), afterS: (times[i + 1] ?? 0) - (times[i] ?? 0) })
  })
  return { times, values, slopes }
}

/** The slope at a key between two secants: none at a turning point, else their weighted harmonic mean. */
export function interiorSlope({ before, after, beforeS, afterS }: { before: number; after: number; beforeS: number; afterS: number }): number {
  if (before * after <= 0) return 0
  const a = 2 * afterS + beforeS
  const b = afterS + 2 * beforeS
  return (a + b) / (a / before + b / after)
}

/** The index of the stretch that holds a time: the last key not after it. */
export function stretchAt(times: readonly number[], t: number): number {
  let i = 0
  while (i < times.length - 2 && t >= (times[i + 1] ?? 0)) i++
  return i
}

/** The four cubic Hermite weights at s = 0..1: start, start slope, end, end slope. */
export function hermite(s: number): readonly [number, number, number, number] {
  const s2 = s * s
  const s3 = s2 * s
  return [2 * s3 - 3 * s2 + 1, s3 - 2 * s2 + s, 3 * s2 - 2 * s3, s3 - s2]
}

/** The curve's value at a time. */
export function valueAt({ times, values, slopes }: NumberCurve, t: number): number {
  const first = times[0] ?? 0
  const last = times.at(-1) ?? 0
  if (t <= first || times.length === 1) return values[0] ?? 0
  if (t >= last) return values.at(-1) ?? 0
  const i = stretchAt(times, t)
  const spanS = (times[i + 1] ?? 0) - (times[i] ?? 0)
  const [a, da, b, db] = hermite((t - (times[i] ?? 0)) / spanS)
  return a * (values[i] ?? 0) + da * spanS * (slopes[i] ?? 0) + b * (values[i + 1] ?? 0) + db * spanS * (slopes[i + 1] ?? 0)
}

/** A moment of a path: where, and how fast. */
export interface PathKey { timeS: number; position: Vector; velocity: Vector }

/** The place on a path through two keys, with their velocities (cubic Hermite). */
export function pathAt(from: PathKey, to: PathKey, t: number): Vector {
  const spanS = to.timeS - from.timeS
  const [a, da, b, db] = hermite((t - from.timeS) / spanS)
  return addScaled(addScaled(addScaled(scale(from.position, a), from.velocity, da * spanS), to.position, b), to.velocity, db * spanS)
}
