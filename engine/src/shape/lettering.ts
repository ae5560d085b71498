import { letterforms } from './letterforms.ts'

/** A point of an outline, in heights of a capital letter; y is up from the base line. */
export type Point2 = readonly [x: number, y: number]

/** A line of text as closed outlines: outer rings and holes, told apart by even and odd. `width` and all points are in heights of a capital. */
export interface LetteredLine { width: number; letters: readonly (readonly (readonly Point2[])[])[] }

const capitalUnits = 992
/** Straight pieces that stand for one curve. */
const curveSteps = 3

/** Whether every letter of a text can be drawn; spaces always can. */
export function canLetter(text: string): boolean {
  return /\S/.test(text) && [...text].every((letter) => /\s/.test(letter) || letterforms[letter] !== undefined)
}

/** How wide a line of text is, in heights of a capital. */
export function lineWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + advanceOf(letter), 0)
}

function advanceOf(letter: string): number {
  return Number.parseFloat(letterforms[letter] ?? letterforms[' '] ?? '0') / capitalUnits
}

/** One line of text as outlines, beginning at x = 0 on the base line. Letters that the typeface lacks are left out, their room is kept. */
export function letterLine(text: string): LetteredLine {
  let width = 0
  const letters: Point2[][][] = []
  for (const letter of text) {
    const outline = outlineOf(letter, width)
    if (outline.length > 0) letters.push(outline)
    width += advanceOf(letter)
  }
  return { width, letters }
}

function outlineOf(letter: string, x: number): Point2[][] {
  const form = letterforms[letter] ?? ''
  const rings: Point2[][] = []
  let ring: Point2[] = []
  for (const [, command, numbers = ''] of form.matchAll(/([mlq])([^mlq]+)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = numbers.trim().split(/\s+/).map((n) => Number.parseInt(n, 10) / capitalUnits)
    const [fromX = 0, fromY = 0] = ring.at(-1) ?? []
    if (command === 'm') { ring = [[a + x, b]]; rings.push(ring) }
    if (command === 'l') ring.push([a + x, b])
    if (command === 'q') for (let i = 1; i <= curveSteps; i++) {
      const t = i / curveSteps, s = 1 - t
      ring.push([s * s * fromX + 2 * s * t * (c + x) + t * t * (a + x), s * s * fromY + 2 * s * t * d + t * t * b])
    }
  }
  return rings.map(open).filter((points) => points.length > 2)
}

/** A ring without points that repeat, the last not that of the first. */
function open(ring: readonly Point2[]): Point2[] {
  const apart = (p: Point2, q: Point2) => Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]) > 1e-6
  return ring.filter((p, i) => apart(p, ring[(i + ring.length - 1) % ring.length] ?? [NaN, 0]))
}

/** A text broken into lines so that it is as large as can be within a box, and that size: metres or pixels of a capital's height, in the box's measure. */
export interface FittedText { lines: readonly string[]; capital: number }

/** Base line to base line, in heights of a capital. */
export const leading = 1.55

/** Fits a text into a box: in as few lines as it can be without being much smaller than in more. */
export function fitText(text: string, box: { width: number; height: number; largest?: number }): FittedText {
  const words = text.trim().split(/\s+/)
  let best: FittedText = { lines: [], capital: 0 }
  for (let count = 1; count <= Math.min(words.length, 6); count++) {
    const lines = broken(words, count)
    const widest = Math.max(...lines.map(lineWidth))
    const capital = Math.min(box.width / widest, box.height / (1.25 + (lines.length - 1) * leading), box.largest ?? Infinity)
    if (capital > best.capital * 1.3) best = { lines, capital }
  }
  return best
}

/** Words in at most so many lines, the longest of which is as short as greedy filling finds it. */
function broken(words: readonly string[], count: number): string[] {
  const widths = words.map(lineWidth)
  const space = lineWidth(' ')
  let limit = Math.max(...widths, (widths.reduce((sum, w) => sum + w + space, 0) - space) / count)
  for (;;) {
    const lines: string[] = []
    let room = 0
    words.forEach((word, i) => {
      const wide = widths[i] ?? 0
      if (lines.length > 0 && room + space + wide <= limit + 1e-9) { lines[lines.length - 1] += ` ${word}`; room += space + wide } else { lines.push(word); room = wide }
    })
    if (lines.length <= count) return lines
    limit *= 1.03
  }
}

/**
 * Cuts a letter's rings into triangles: ears are clipped off each outer ring after its holes were joined to it by a seam. As in all
 * TrueType outlines, outer rings run clockwise and holes the other way.
 */
export function triangles(rings: readonly (readonly Point2[])[]): [Point2, Point2, Point2][] {
  const outers = rings.filter((ring) => area(ring) < 0)
  const outerOf = (hole: readonly Point2[]) => outers.filter((ring) => contains(ring, hole[0] ?? [0, 0])).sort((a, b) => area(b) - area(a))[0]
  const holes = rings.filter((ring) => area(ring) > 0)
  return outers.flatMap((ring) => clipEars(withHoles([...ring].reverse(), holes.filter((hole) => outerOf(hole) === ring))))
}

const area = (ring: readonly Point2[]): number => ring.reduce((sum, p, i) => { const q = ring[(i + 1) % ring.length] ?? p; return sum + (p[0] * q[1] - q[0] * p[1]) / 2 }, 0)

function contains(ring: readonly Point2[], [x, y]: Point2): boolean {
  let inside = false
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p
    if (p[1] > y !== q[1] > y && x < p[0] + ((y - p[1]) / (q[1] - p[1])) * (q[0] - p[0])) inside = !inside
  })
  return inside
}

/** Joins holes to the ring by seams from each hole's rightmost point, the rightmost hole first (Eberly, "Triangulation by ear clipping"). */
function withHoles(outer: Point2[], holes: readonly (readonly Point2[])[]): Point2[] {
  const rightmost = (ring: readonly Point2[]) => ring.reduce((best, p, i) => (p[0] > (ring[best]?.[0] ?? 0) ? i : best), 0)
  const inOrder = holes.map((hole) => (area(hole) < 0 ? [...hole] : [...hole].reverse())).sort((a, b) => (b[rightmost(b)]?.[0] ?? 0) - (a[rightmost(a)]?.[0] ?? 0))
  return inOrder.reduce((ring, hole) => {
    const start = rightmost(hole), from = hole[start] ?? [0, 0]
    const at = nearestSeen(ring, from, inOrder)
    const loop = [...hole.slice(start), ...hole.slice(0, start), from]
    return [...ring.slice(0, at + 1), ...loop, ...ring.slice(at)]
  }, outer)
}

/** The ring's nearest point that can be reached without crossing it or a hole. */
function nearestSeen(ring: readonly Point2[], from: Point2, holes: readonly (readonly Point2[])[]): number {
  const order = ring.map((p, i) => ({ i, d: (p[0] - from[0]) * (p[0] - from[0]) + (p[1] - from[1]) * (p[1] - from[1]) })).sort((a, b) => (a.d === b.d ? a.i - b.i : a.d - b.d))
  const touches = (p: Point2, q: Point2, to: Point2) => isAt(p, to) || isAt(q, to) || isAt(p, from) || isAt(q, from)
  const clear = ({ i }: { i: number }) => {
    const n = ring.length, before = ring[(i + n - 1) % n] ?? from, to = ring[i] ?? from, after = ring[(i + 1) % n] ?? from
    // Of twins along an earlier seam only one opens towards here.
    const [left, right] = [side(before, to, from) >= 0, side(to, after, from) >= 0]
    if (side(before, to, after) >= 0 ? !(left && right) : !(left || right)) return false
    return [ring, ...holes].every((other) => other.every((p, j) => { const q = other[(j + 1) % other.length] ?? p; return touches(p, q, to) || !crosses([from, to], [p, q]) }))
  }
  return (order.find(clear) ?? order[0])?.i ?? 0
}

const side = (a: Point2, b: Point2, c: Point2): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
/** Whether two straight pieces cross, or the second begins on the first. */
function crosses([a, b]: readonly [Point2, Point2], [c, d]: readonly [Point2, Point2]): boolean {
  const between = (c[0] - a[0]) * (b[0] - a[0]) + (c[1] - a[1]) * (b[1] - a[1])
  if (Math.abs(side(a, b, c)) < 1e-9 && between > 0 && between < (b[0] - a[0]) * (b[0] - a[0]) + (b[1] - a[1]) * (b[1] - a[1])) return true
  return (side(a, b, c) > 0) !== (side(a, b, d) > 0) && (side(c, d, a) > 0) !== (side(c, d, b) > 0)
}

const isAt = (p: Point2, q: Point2): boolean => p[0] === q[0] && p[1] === q[1]

function clipEars(ring: readonly Point2[]): [Point2, Point2, Point2][] {
  const left = [...ring]
  const found: [Point2, Point2, Point2][] = []
  while (left.length > 3) {
    const n = left.length
    const corner = (i: number): [Point2, Point2, Point2] => [left[(i + n - 1) % n] ?? [0, 0], left[i] ?? [0, 0], left[(i + 1) % n] ?? [0, 0]]
    const isEar = (i: number, slack: number): boolean => {
      const [a, b, c] = corner(i)
      if (side(a, b, c) <= 1e-12) return false
      return left.every((p) => isAt(p, a) || isAt(p, b) || isAt(p, c) || side(a, b, p) < slack || side(b, c, p) < slack || side(c, a, p) < slack)
    }
    // A corner on the cut blocks it as one inside does, unless that leaves no ear at all; twins along a seam never do.
    const strict = left.findIndex((_, i) => isEar(i, -1e-9))
    const ear = strict >= 0 ? strict : left.findIndex((_, i) => isEar(i, 1e-9))
    // What is left when there is no ear has no area.
    const at = ear >= 0 ? ear : left.findIndex((_, i) => { const [a, b, c] = corner(i); return Math.abs(side(a, b, c)) <= 1e-12 })
    if (at < 0) break
    if (ear >= 0) found.push(corner(ear))
    left.splice(at, 1)
  }
  const [a, b, c] = left
  if (left.length === 3 && a !== undefined && b !== undefined && c !== undefined) found.push([a, b, c])
  return found
}
