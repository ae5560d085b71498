import type { StagedTitle } from '@kinora/contract'
import { canLetter, fitText, leading, letterLine, lineWidth } from '../shape/index.ts'

/** How much of each pixel a title's letters cover and how deep its shadow lies there, 0 to 255, in the rows from `topPx` on. */
interface Lettered { topPx: number; rows: number; ink: Uint8Array; shade: Uint8Array }

/** Seconds in which a title comes and goes. */
const easeS = 0.4
const inkRgb = [255, 248, 236] as const
const shadeDepth = 0.72
/** Rows of samples in a pixel; across, the coverage is exact. */
const samples = 4

/** Words over the picture: drawn into finished frames, so that they are as sharp as the film is large. */
export class Titles {
  readonly #widthPx: number
  readonly #heightPx: number
  readonly #lettered = new Map<string, Lettered>()

  constructor({ widthPx, heightPx }: { widthPx: number; heightPx: number }) {
    this.#widthPx = widthPx
    this.#heightPx = heightPx
  }

  /** Writes the titles that show at a film second of their shot into a frame: RGBA, rows from the top. */
  drawInto(rgba: Uint8Array, titles: readonly StagedTitle[], filmS: number): void {
    for (const title of titles) {
      const share = presenceOf(title, filmS)
      if (share > 0 && canLetter(title.text)) this.#blend(rgba, this.#letteredFor(title), share)
    }
  }

  #letteredFor({ text, place }: StagedTitle): Lettered {
    const key = `${place} ${text}`
    const known = this.#lettered.get(key) ?? lettered(text, place, this.#widthPx, this.#heightPx)
    this.#lettered.set(key, known)
    return known
  }

  #blend(rgba: Uint8Array, { topPx, rows, ink, shade }: Lettered, share: number): void {
    const start = topPx * this.#widthPx
    for (let i = 0; i < rows * this.#widthPx; i++) {
      const covered = ((ink[i] ?? 0) / 255) * share, dark = 1 - ((shade[i] ?? 0) / 255) * shadeDepth * share
      if (covered === 0 && dark === 1) continue
      for (let c = 0; c < 3; c++) {
        const at = (start + i) * 4 + c
        rgba[at] = Math.round((rgba[at] ?? 0) * dark * (1 - covered) + (inkRgb[c] ?? 255) * covered)
      }
    }
  }
}

/** How far a title is there: eased in at its start and out at its end. */
export function presenceOf({ startS, durationS }: Pick<StagedTitle, 'startS' | 'durationS'>, filmS: number): number {
  const ease = Math.min(easeS, durationS / 3)
  const t = Math.min(1, Math.max(0, Math.min(filmS - startS, startS + durationS - filmS) / ease))
  return t * t * (3 - 2 * t)
}

/** The box that a title may fill, in pixels: wide in a wide frame, tall in a tall one; captions lower and smaller than titles. */
function boxOf(place: StagedTitle['place'], widthPx: number, heightPx: number): { width: number; height: number; largest: number; middleY: number } {
  const smaller = Math.min(widthPx, heightPx)
  const size = place === 'middle' ? 0.15 : 0.085
  const height = place === 'middle' ? 0.5 * heightPx : 0.24 * heightPx
  return { width: widthPx * 0.86, height, largest: smaller * size, middleY: heightPx * (place === 'middle' ? 0.5 : place === 'lower' ? 0.86 : 0.14) }
}

function lettered(text: string, place: StagedTitle['place'], widthPx: number, heightPx: number): Lettered {
  const box = boxOf(place, widthPx, heightPx)
  const { lines, capital } = fitText(text, box)
  const margin = Math.ceil(capital * 0.6)
  const tallPx = capital * (1 + (lines.length - 1) * leading)
  const firstBase = box.middleY - tallPx / 2 + capital
  const topPx = Math.max(0, Math.floor(firstBase - capital * 1.3) - margin)
  const rows = Math.min(heightPx, Math.ceil(firstBase + (lines.length - 1) * leading * capital + capital * 0.35) + margin) - topPx
  const edges = lines.flatMap((line, i) => {
    const left = (widthPx - lineWidth(line) * capital) / 2, base = firstBase + i * leading * capital - topPx
    return letterLine(line).letters.map((rings) => rings.flatMap((ring) => ring.map((p, k) => {
      const q = ring[(k + 1) % ring.length] ?? p
      return { x0: left + p[0] * capital, y0: base - p[1] * capital, x1: left + q[0] * capital, y1: base - q[1] * capital }
    })))
  })
  const ink = new Uint8Array(widthPx * rows)
  for (const letter of edges) fill(ink, widthPx, rows, letter)
  return { topPx, rows, ink, shade: softened(ink, widthPx, rows, Math.max(1, capital * 0.12)) }
}

interface Edge { x0: number; y0: number; x1: number; y1: number }

/** Adds a letter's coverage: each sample row is inked between every other crossing with the outline. */
function fill(ink: Uint8Array, width: number, rows: number, edges: readonly Edge[]): void {
  const top = Math.max(0, Math.floor(Math.min(...edges.map((e) => e.y0)))), end = Math.min(rows, Math.ceil(Math.max(...edges.map((e) => e.y0))))
  for (let row = top; row < end; row++) for (let s = 0; s < samples; s++) {
    const y = row + (s + 0.5) / samples
    const crossings = edges.filter((e) => e.y0 > y !== e.y1 > y).map((e) => e.x0 + ((y - e.y0) / (e.y1 - e.y0)) * (e.x1 - e.x0)).sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, crossings[i] ?? 0), to = Math.min(width, crossings[i + 1] ?? 0)
      for (let x = Math.floor(from); x < to; x++) {
        const covered = Math.min(to, x + 1) - Math.max(from, x)
        ink[row * width + x] = Math.min(255, (ink[row * width + x] ?? 0) + Math.round((covered * 255) / samples))
      }
    }
  }
}

/** The letters blurred and moved down a little: two rounds of a running mean in each direction. */
function softened(ink: Uint8Array, width: number, rows: number, radiusPx: number): Uint8Array {
  const reach = Math.max(1, Math.round(radiusPx))
  let from = Float32Array.from(ink)
  for (let round = 0; round < 2; round++) from = meanAlong(meanAlong(from, { count: width, step: 1, lines: rows, lineStep: width }, reach), { count: rows, step: width, lines: width, lineStep: 1 }, reach)
  const shift = Math.max(1, Math.round(radiusPx * 0.5))
  // Thin strokes lose depth when they are blurred: twice as deep, and never deeper than black.
  return Uint8Array.from({ length: ink.length }, (_, i) => Math.min(255, 2.2 * (from[i - shift * width] ?? 0)))
}

interface Lines { count: number; step: number; lines: number; lineStep: number }

function meanAlong(values: Float32Array<ArrayBuffer>, { count, step, lines, lineStep }: Lines, reach: number): Float32Array<ArrayBuffer> {
  const out = new Float32Array(values.length)
  for (let line = 0; line < lines; line++) {
    const at = (i: number) => (i < 0 || i >= count ? 0 : values[line * lineStep + i * step] ?? 0)
    let sum = 0
    for (let i = -reach; i <= reach; i++) sum += at(i)
    for (let i = 0; i < count; i++) {
      out[line * lineStep + i * step] = sum / (2 * reach + 1)
      sum += at(i + reach + 1) - at(i - reach)
    }
  }
  return out
}
