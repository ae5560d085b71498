import type { Look } from './observe.ts'
import type { Move } from './questions.ts'

/*
 * How the picture moves as a whole, from the picture alone: blocks of one frame are found again in the next, and of their
 * shifts the common shift and growth are taken. Shares of the frame's width and height; right and down are positive.
 */

/** The common motion between two frames, of what is far and of the bodies. */
interface Flow { x: number; y: number; growth: number; spread: number }

const blockPx = 8
const reachPx = 18
const grid = { widthPx: 160, heightPx: 90 }

/** The move that a film's frames show. */
export function moveOf(looks: readonly Look[], subjects: readonly string[]): { move: Move; x: number; y: number; growth: number } {
  const flows = looks.slice(1).map((look, i) => flowBetween(looks[i] ?? look, look))
  const [x, y] = [sum(flows.map((flow) => flow.x)), sum(flows.map((flow) => flow.y))]
  const growth = sum(flows.map((flow) => flow.growth))
  const spread = sum(flows.map((flow) => flow.spread))
  const [first, last] = [looks[0], looks.at(-1)]
  const drift = mean(subjects.flatMap((id) => {
    const [from, to] = [first?.sights.get(id), last?.sights.get(id)]
    return from === undefined || to === undefined ? [] : [to.x - from.x]
  }))
  return { x, y, growth, move: named({ x, y, growth, spread, drift: Number.isNaN(drift) ? x : drift }) }
}

/** Names a motion. In an orbit what is far goes by while the subject stays; in a pan both go. */
function named({ x, y, growth, spread, drift }: { x: number; y: number; growth: number; spread: number; drift: number }): Move {
  const sideways = Math.abs(x)
  if (Math.max(sideways, Math.abs(y), Math.abs(growth), spread) < 0.06) return 'static'
  if (Math.abs(growth) > 0.18 && Math.abs(growth) > sideways * 0.8 && Math.abs(growth) > Math.abs(y) * 0.8) return growth > 0 ? 'zoom-in' : 'zoom-out'
  if (Math.abs(drift) < Math.max(0.08, 0.4 * sideways) && (sideways > 0.12 || spread > 0.25)) return 'orbit'
  if (sideways >= Math.abs(y)) return x > 0 ? 'pan-left' : 'pan-right'
  return y > 0 ? 'tilt-up' : 'tilt-down'
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length

/** The common motion from one frame to the next, bodies left out where enough else is seen. */
export function flowBetween(before: Look, after: Look): Flow {
  const [from, to] = [reduced(before), reduced(after)]
  const shifts: { x: number; y: number; dx: number; dy: number }[] = []
  for (let top = 0; top + blockPx <= grid.heightPx; top += blockPx) {
    for (let left = 0; left + blockPx <= grid.widthPx; left += blockPx) {
      if (from.taken[(top + blockPx / 2) * grid.widthPx + left + blockPx / 2] === 1) continue
      const shift = foundAgain(from.luma, to.luma, left, top)
      if (shift !== undefined) shifts.push({ x: (left + blockPx / 2) / grid.widthPx - 0.5, y: (top + blockPx / 2) / grid.heightPx - 0.5, ...shift })
    }
  }
  if (shifts.length < 6) return { x: 0, y: 0, growth: 0, spread: 0 }
  const [x, y] = [median(shifts.map(({ dx }) => dx)), median(shifts.map(({ dy }) => dy))]
  const outer = shifts.filter((shift) => Math.hypot(shift.x, shift.y) > 0.2)
  const growth = outer.length < 6 ? 0 : median(outer.map((shift) => ((shift.dx - x) * shift.x + (shift.dy - y) * shift.y) / (shift.x * shift.x + shift.y * shift.y)))
  const spread = median(shifts.map(({ dx }) => Math.abs(dx - x)))
  return { x, y, growth, spread }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A frame as a small picture of brightness, and where bodies are in it. */
function reduced(look: Look): { luma: Float32Array; taken: Uint8Array } {
  const luma = new Float32Array(grid.widthPx * grid.heightPx)
  const taken = new Uint8Array(luma.length)
  const idWidthPx = Math.round(Math.sqrt((look.ids.length * look.widthPx) / look.heightPx))
  const idHeightPx = look.ids.length / idWidthPx
  for (let y = 0; y < grid.heightPx; y++) {
    for (let x = 0; x < grid.widthPx; x++) {
      const [px, py] = [Math.floor(((x + 0.5) / grid.widthPx) * look.widthPx), Math.floor(((y + 0.5) / grid.heightPx) * look.heightPx)]
      const at = (py * look.widthPx + px) * 4
      luma[y * grid.widthPx + x] = 0.3 * (look.rgba[at] ?? 0) + 0.59 * (look.rgba[at + 1] ?? 0) + 0.11 * (look.rgba[at + 2] ?? 0)
      taken[y * grid.widthPx + x] = (look.ids[Math.floor(((y + 0.5) / grid.heightPx) * idHeightPx) * idWidthPx + Math.floor(((x + 0.5) / grid.widthPx) * idWidthPx)] ?? 0) === 0 ? 0 : 1
    }
  }
  return { luma, taken }
}

/** Where a block of one picture is in the other, in shares of the frame; undefined where it has no texture or is not found. */
function foundAgain(from: Float32Array, to: Float32Array, left: number, top: number): { dx: number; dy: number } | undefined {
  if (textureOf(from, left, top) < 5) return undefined
  let best = Infinity
  let [bestX, bestY] = [0, 0]
  for (let dy = -reachPx; dy <= reachPx; dy++) {
    if (top + dy < 0 || top + dy + blockPx > grid.heightPx) continue
    for (let dx = -reachPx; dx <= reachPx; dx++) {
      if (left + dx < 0 || left + dx + blockPx > grid.widthPx) continue
      const difference = differenceAt(from, to, { left, top, dx, dy, limit: best }) + 0.15 * (Math.abs(dx) + Math.abs(dy))
      if (difference < best) [best, bestX, bestY] = [difference, dx, dy]
    }
  }
  return best / (blockPx * blockPx) > 14 ? undefined : { dx: bestX / grid.widthPx, dy: bestY / grid.heightPx }
}

function textureOf(luma: Float32Array, left: number, top: number): number {
  let [total, squares] = [0, 0]
  for (let y = 0; y < blockPx; y++) for (let x = 0; x < blockPx; x++) {
    const value = luma[(top + y) * grid.widthPx + left + x] ?? 0
    total += value
    squares += value * value
  }
  const count = blockPx * blockPx
  return Math.sqrt(Math.max(0, squares / count - (total / count) ** 2))
}

function differenceAt(from: Float32Array, to: Float32Array, at: { left: number; top: number; dx: number; dy: number; limit: number }): number {
  let difference = 0
  for (let y = 0; y < blockPx; y++) {
    for (let x = 0; x < blockPx; x++) difference += Math.abs((from[(at.top + y) * grid.widthPx + at.left + x] ?? 0) - (to[(at.top + at.dy + y) * grid.widthPx + at.left + at.dx + x] ?? 0))
    if (difference > at.limit) return difference
  }
  return difference
}
