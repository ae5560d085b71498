/*
 * Transcendental functions that give the same bits in every JavaScript engine. They use only + - * / and Math.sqrt, which
 * IEEE 754 fixes exactly. Kernels and coefficients are those of FreeBSD's msun (fdlibm, Sun Microsystems 1993):
 * k_sin.c, k_cos.c, s_atan.c, e_exp.c, e_log.c. Angles are radians.
 */

export const pi = 3.141592653589793
export const tau = 6.283185307179586
const halfPiHigh = 1.5707963267341256
const halfPiLow = 6.077100506506192e-11

/** The nearest multiple of a quarter turn, and what is left of the angle, within ±45°. Exact enough below 10⁵ radians. */
function quarterTurns(x: number): { quarter: number; rest: number } {
  const n = Math.floor(x * 0.6366197723675814 + 0.5)
  return { quarter: n - 4 * Math.floor(n / 4), rest: x - n * halfPiHigh - n * halfPiLow }
}

function sinKernel(x: number): number {
  const z = x * x
  return x + x * z * (-1.6666666666666632e-1 + z * (8.333333333322489e-3 + z * (-1.984126982985795e-4 + z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)))))
}

function cosKernel(x: number): number {
  const z = x * x
  return 1 - z * 0.5 + z * z * (4.166666666666660e-2 + z * (-1.388888888887411e-3 + z * (2.480158728947673e-5 + z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))))
}

/** Sine. */
export function sin(x: number): number {
  const { quarter, rest } = quarterTurns(x)
  if (quarter === 0) return sinKernel(rest)
  if (quarter === 1) return cosKernel(rest)
  return quarter === 2 ? -sinKernel(rest) : -cosKernel(rest)
}

/** Cosine. */
export function cos(x: number): number {
  const { quarter, rest } = quarterTurns(x)
  if (quarter === 0) return cosKernel(rest)
  if (quarter === 1) return -sinKernel(rest)
  return quarter === 2 ? -cosKernel(rest) : sinKernel(rest)
}

/** Tangent. */
export function tan(x: number): number {
  return sin(x) / cos(x)
}

const atanCoefficients = [3.333333333333293e-1, -1.9999999999876483e-1, 1.4285714272503466e-1, -1.1111110405462356e-1, 9.090887133436507e-2, -7.69187620504483e-2, 6.661073137387531e-2, -5.8335701337905735e-2, 4.976877994615932e-2, -3.6531572744216916e-2, 1.6285820115365782e-2]

function atanKernel(x: number): number {
  const z = x * x
  let sum = 0
  for (let i = atanCoefficients.length - 1; i >= 0; i--) sum = sum * z + (atanCoefficients[i] ?? 0)
  return x - x * z * sum
}

/** Arc tangent, from -π/2 to π/2. */
export function atan(x: number): number {
  const a = Math.abs(x)
  const magnitude = a < 0.4375 ? atanKernel(a)
    : a < 0.6875 ? 0.4636476090008061 + atanKernel((2 * a - 1) / (2 + a))
    : a < 1.1875 ? 0.7853981633974483 + atanKernel((a - 1) / (a + 1))
    : a < 2.4375 ? 0.982793723247329 + atanKernel((a - 1.5) / (1 + 1.5 * a))
    : 1.5707963267948966 + atanKernel(-1 / a)
  return x < 0 ? -magnitude : magnitude
}

/** The angle of the point (x, y), from -π to π; 0 for the origin. -0 counts as 0. */
export function atan2(y: number, x: number): number {
  if (x === 0) return y === 0 ? 0 : y > 0 ? pi / 2 : -pi / 2
  const angle = atan(y / x)
  if (x > 0) return angle
  return y < 0 ? angle - pi : angle + pi
}

/** Arc cosine; its argument is held within -1..1. */
export function acos(x: number): number {
  const held = x < -1 ? -1 : x > 1 ? 1 : x
  return atan2(Math.sqrt((1 - held) * (1 + held)), held)
}

/** Arc sine; its argument is held within -1..1. */
export function asin(x: number): number {
  const held = x < -1 ? -1 : x > 1 ? 1 : x
  return atan2(held, Math.sqrt((1 - held) * (1 + held)))
}

/** 2 to the whole power n, exactly, for |n| ≤ 1022. */
function powerOfTwo(n: number): number {
  let result = 1
  let base = n < 0 ? 0.5 : 2
  for (let left = Math.abs(n); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= base
    base *= base
  }
  return result
}

/** e to the power x. */
export function exp(x: number): number {
  if (x > 709.7) return Infinity
  if (x < -708) return 0
  const k = Math.floor(x * 1.4426950408889634 + 0.5)
  const high = x - k * 6.93147180369123816490e-1
  const low = k * 1.90821492927058770002e-10
  const r = high - low
  const t = r * r
  const c = r - t * (1.66666666666666019037e-1 + t * (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 + t * (-1.65339022054652515390e-6 + t * 4.13813679705723846039e-8))))
  return (1 - (low - (r * c) / (2 - c) - high)) * powerOfTwo(k)
}

/** Natural logarithm; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return Infinity
  let m = x
  let k = 0
  while (m >= 1.4142135623730951) { m *= 0.5; k++ }
  while (m < 0.7071067811865476) { m *= 2; k-- }
  const f = m - 1
  const s = f / (2 + f)
  const z = s * s
  const r = z * (6.666666666666735130e-1 + z * (3.999999999940941908e-1 + z * (2.857142874366239149e-1 + z * (2.222219843214978396e-1 + z * (1.818357216161805012e-1 + z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1))))))
  const half = 0.5 * f * f
  return k * 6.93147180369123816490e-1 - ((half - (s * (half + r) + k * 1.90821492927058770002e-10)) - f)
}

/** x to the power y, for x ≥ 0. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1
  if (x === 0) return y > 0 ? 0 : Infinity
  return exp(y * log(x))
}

/** The length of a vector. */
export function hypot(x: number, y: number, z = 0): number {
  return Math.sqrt(x * x + y * y + z * z)
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  const e = exp(-2 * Math.abs(x))
  const magnitude = (1 - e) / (1 + e)
  return x < 0 ? -magnitude : magnitude
}

export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x)
/** From a at t = 0 to b at t = 1. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t
/** Eases from 0 at `from` to 1 at `to`, level at both ends. */
export function smoothstep(x: number, from = 0, to = 1): number {
  const t = clamp((x - from) / (to - from))
  return t * t * (3 - 2 * t)
}
export const radians = (degrees: number): number => degrees * 0.017453292519943295
export const degrees = (angle: number): number => angle * 57.29577951308232

/** To the thousandth: metres to the millimetre, seconds to the millisecond; never a negative zero, which would differ from zero where it is compared. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0
