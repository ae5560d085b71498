import { add, addScaled, cross, dot, fromEuler, radians, rotate, subtract } from '../platform/index.ts'
import { boards, type Board, type Recipe } from '../catalog/index.ts'
import type { DressedRecipe } from './dressed-recipe.ts'
import type { Point2 } from './lettering.ts'
import { canLetter, fitText, leading, letterLine, lineWidth, triangles } from './lettering.ts'
import { MeshBuilder } from './mesh-builder.ts'
import type { Weights } from './mesh-builder.ts'
import type { SkinnedMesh } from './model.ts'
import { linearFromHex, luminance } from './palette.ts'
import type { Rgb } from './palette.ts'

type Place = readonly [number, number, number]
interface Hit { at: Place; normal: Place; weights: Weights; rgb: Rgb }

const darkInk = '#2b2420'
const lightInk = '#fff6e0'

/** The recipe, at its natural size, without what its board shows while nothing is written on it. */
export function clearedFor(recipe: Recipe, text: string): Recipe {
  const plates = boards[recipe.id]
  if (plates === undefined || !canLetter(text)) return recipe
  const solids = (recipe.solids ?? []).filter((solid) => !plates.some(({ at, size, hides = [] }) => hides.includes(solid.color) && Math.abs(solid.at[0] - at[0]) <= size[0] * 0.55 && Math.abs(solid.at[1] - at[1]) <= size[1] * 0.58 && Math.abs(solid.at[2] - at[2]) <= size[0] * 0.12))
  return { ...recipe, solids }
}

/** Writes a recipe's words on every level: letters as large as its board holds, laid on whatever surface is there. */
export function inscribed(recipe: DressedRecipe, levels: readonly SkinnedMesh[]): SkinnedMesh[] {
  const finest = levels[0]
  if (recipe.writing === undefined || finest === undefined || !canLetter(recipe.writing.text)) return [...levels]
  const { text, scale } = recipe.writing
  const own = boards[recipe.id]?.map((board): Board => ({ ...board, at: [board.at[0] * scale, board.at[1] * scale, board.at[2] * scale], size: [board.size[0] * scale, board.size[1] * scale] }))
  const all = own ?? boardsAround(recipe, finest), bends = own === undefined
  const inks = all.map((board) => inkOn(board, new Surface(finest, board)))
  return levels.map((level) => {
    const letters = new MeshBuilder()
    all.forEach((board, i) => { writeOn(letters, { board, text, rgb: inks[i] ?? linearFromHex(darkInk), bends }, new Surface(level, board)) })
    return joined(level, letters.finish())
  })
}

/** The middle of the front; the flanks of what drives. */
function boardsAround({ kind }: DressedRecipe, { positions }: SkinnedMesh): Board[] {
  const min = [1e9, 1e9, 1e9], max = [-1e9, -1e9, -1e9]
  positions.forEach((value, i) => { min[i % 3] = Math.min(min[i % 3] ?? 0, value); max[i % 3] = Math.max(max[i % 3] ?? 0, value) })
  const middle = (a: number) => ((min[a] ?? 0) + (max[a] ?? 0)) / 2, size = (a: number) => (max[a] ?? 0) - (min[a] ?? 0)
  if (kind === 'vehicle') return [1, -1].map((side): Board => ({ at: [side > 0 ? max[0] ?? 0 : min[0] ?? 0, middle(1), middle(2)], size: [size(2) * 0.6, size(1) * 0.26], turn: [0, 90 * side, 0] }))
  return [{ at: [middle(0), middle(1), max[2] ?? 0], size: [size(0) * 0.6, size(1) * 0.4] }]
}

function axesOf({ turn = [0, 0, 0] }: Board): { right: Place; up: Place; out: Place } {
  const q = fromEuler(radians(turn[0]), radians(turn[1]), radians(turn[2]))
  return { right: rotate(q, [1, 0, 0]), up: rotate(q, [0, 1, 0]), out: rotate(q, [0, 0, 1]) }
}

/** Dark letters on what is light in most places, light ones on what is dark. */
function inkOn(board: Board, surface: Surface): Rgb {
  const { right, up, out } = axesOf(board)
  const reach = Math.max(...board.size) * 0.5
  const lightness = [-0.3, 0, 0.3].flatMap((u) => [-0.27, 0.27].flatMap((v) => {
    const found = surface.hit(addScaled(addScaled(addScaled(board.at, right, u * board.size[0]), up, v * board.size[1]), out, reach), out, reach * 1.6)
    return found === undefined ? [] : [luminance(found.rgb)]
  })).sort((a, b) => a - b)
  return linearFromHex((lightness[lightness.length >> 1] ?? 1) > 0.16 ? darkInk : lightInk)
}

function writeOn(letters: MeshBuilder, { board, text, rgb, bends }: { board: Board; text: string; rgb: Rgb; bends: boolean }, surface: Surface): void {
  const { at, size: [width, height] } = board
  const { right, up, out } = axesOf(board)
  const reach = Math.max(width, height) * 0.5
  const weights: Weights = surface.hit(addScaled(at, out, reach), out, reach * 2)?.weights ?? [[0, 1]]
  const { lines, capital } = fitText(text, { width, height })
  const top = ((lines.length - 1) * leading * capital + capital) / 2 - capital
  const lift = capital * 0.04
  lines.forEach((line, i) => {
    const left = (-lineWidth(line) * capital) / 2, base = top - i * leading * capital
    for (const rings of letterLine(line).letters) for (const corners of bends ? triangles(rings).flatMap(inFour) : triangles(rings)) {
      const places = corners.map(([x, y]) => {
        const plane = add(at, add(addScaled([0, 0, 0], right, left + x * capital), addScaled([0, 0, 0], up, base + y * capital)))
        const found = surface.hit(addScaled(plane, out, reach), out, reach * 1.6)
        return { found, place: addScaled(found?.at ?? plane, out, lift), n: found?.normal ?? out }
      })
      // Where nothing is said of a board, only what lies on the thing is written.
      if (bends && places.some(({ found }) => found === undefined)) continue
      const [a, b, c] = places.map(({ found, place, n }) => letters.vertex({ x: place[0], y: place[1], z: place[2], nx: n[0], ny: n[1], nz: n[2], rgb, surface: 'paper', roughness: 0.7, weights: found?.weights ?? weights }))
      letters.triangle(a ?? 0, b ?? 0, c ?? 0)
    }
  })
}

type Triangle = [Point2, Point2, Point2]
const half = (p: Point2, q: Point2): Point2 => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]
/** Small enough to follow a round surface. */
const inFour = ([a, b, c]: Triangle): Triangle[] => { const [ab, bc, ca] = [half(a, b), half(b, c), half(c, a)]; return [[a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]] }

/** Cells of a board across, in each direction, by which triangles are found. */
const cellsAcross = 24

/** What of a mesh lies under a board and can be asked where a straight line into it meets it. */
class Surface {
  readonly #mesh: SkinnedMesh
  readonly #board: Board
  readonly #axes: ReturnType<typeof axesOf>
  readonly #cells: number[][] = Array.from({ length: cellsAcross * cellsAcross }, () => [])

  constructor(mesh: SkinnedMesh, board: Board) {
    this.#mesh = mesh
    this.#board = board
    this.#axes = axesOf(board)
    for (let i = 0; i < mesh.glassStart; i += 3) {
      const cells = [0, 1, 2].map((c) => this.#cellOf(this.#place(mesh.indices[i + c] ?? 0)))
      const span = (pick: (cell: readonly [number, number]) => number) => [Math.max(0, Math.min(...cells.map(pick))), Math.min(cellsAcross - 1, Math.max(...cells.map(pick)))] as const
      const [left, right] = span(([u]) => u), [low, high] = span(([, v]) => v)
      for (let v = low; v <= high; v++) for (let u = left; u <= right; u++) this.#cells[v * cellsAcross + u]?.push(i)
    }
  }

  #cellOf(p: Place): readonly [number, number] {
    const { at, size } = this.#board
    const from = subtract(p, at)
    return [Math.floor((dot(from, this.#axes.right) / size[0] + 0.5) * cellsAcross), Math.floor((dot(from, this.#axes.up) / size[1] + 0.5) * cellsAcross)]
  }

  /** The first triangle met from a place against `out`, facing it, within a length (Möller and Trumbore 1997). */
  hit(from: Place, out: Place, lengthM: number): Hit | undefined {
    const { indices } = this.#mesh
    const cell = this.#cellOf(from).map((c) => Math.min(cellsAcross - 1, Math.max(0, c)))
    let best: { t: number; triangle: number; u: number; v: number } | undefined
    for (const i of this.#cells[(cell[1] ?? 0) * cellsAcross + (cell[0] ?? 0)] ?? []) {
      const a = this.#place(indices[i] ?? 0), e = subtract(this.#place(indices[i + 1] ?? 0), a), f = subtract(this.#place(indices[i + 2] ?? 0), a)
      const n = cross(e, f), facing = dot(n, out)
      if (facing <= 1e-12) continue
      const s = subtract(from, a), t = dot(s, n) / facing
      if (t < 0 || t > (best?.t ?? lengthM)) continue
      const r = cross(s, out), u = -dot(f, r) / facing, v = dot(e, r) / facing
      if (u >= -1e-7 && v >= -1e-7 && u + v <= 1 + 1e-7) best = { t, triangle: i, u, v }
    }
    return best === undefined ? undefined : this.#hitOf(addScaled(from, out, -best.t), best)
  }

  #hitOf(at: Place, { triangle, u, v }: { triangle: number; u: number; v: number }): Hit {
    const { indices, normals, colors, skinIndices, skinWeights } = this.#mesh
    const corners = [0, 1, 2].map((i) => indices[triangle + i] ?? 0), shares = [1 - u - v, u, v]
    const mixed = (values: Float32Array): Place => [0, 1, 2].map((axis) => corners.reduce((sum, c, i) => sum + (values[3 * c + axis] ?? 0) * (shares[i] ?? 0), 0)) as unknown as Place
    const nearest = corners[shares.indexOf(Math.max(...shares))] ?? 0
    return { at, normal: mixed(normals), rgb: mixed(colors), weights: [0, 1, 2, 3].map((i) => [skinIndices[4 * nearest + i] ?? 0, skinWeights[4 * nearest + i] ?? 0] as const) }
  }

  #place(v: number): Place {
    const { positions } = this.#mesh
    return [positions[3 * v] ?? 0, positions[3 * v + 1] ?? 0, positions[3 * v + 2] ?? 0]
  }
}

/** Two meshes in one, glass last. */
function joined(a: SkinnedMesh, b: SkinnedMesh): SkinnedMesh {
  const shift = a.positions.length / 3
  const both = (x: Float32Array, y: Float32Array) => Float32Array.from([...x, ...y])
  const solid = a.indices.subarray(0, a.glassStart), glass = a.indices.subarray(a.glassStart)
  return {
    positions: both(a.positions, b.positions), normals: both(a.normals, b.normals), colors: both(a.colors, b.colors), surface: both(a.surface, b.surface),
    skinIndices: Uint8Array.from([...a.skinIndices, ...b.skinIndices]), skinWeights: both(a.skinWeights, b.skinWeights),
    indices: Uint32Array.from([...solid, ...[...b.indices].map((i) => i + shift), ...glass]), glassStart: a.glassStart + b.indices.length,
  }
}
