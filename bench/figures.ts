/** One measured figure and the bound it must keep, as `<= 60` or `>= 0.9`. */
export interface Figure { name: string; value: number; unit: string; bound?: string; ok: boolean }

/** Makes a figure; it is ok when it keeps its bound, or has none. */
export function figure(name: string, value: number, unit: string, bound?: string): Figure {
  const rounded = Math.round(value * 1000) / 1000
  return { name, value: rounded, unit, ...(bound === undefined ? {} : { bound }), ok: bound === undefined || keeps(rounded, bound) }
}

function keeps(value: number, bound: string): boolean {
  const [sign, limit] = bound.split(' ')
  if (sign === '<=') return value <= Number(limit)
  if (sign === '>=') return value >= Number(limit)
  throw new Error(`A bound is "<= n" or ">= n", not "${bound}".`)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}
