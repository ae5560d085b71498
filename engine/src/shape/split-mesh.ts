import type { SkinnedMesh } from './model.ts'
import type { Rgb } from './palette.ts'
import { strongestFour } from './skin-weights.ts'

/** A mesh whose triangles can be split along edges and painted, without opening gaps. */
export class SplitMesh {
  readonly positions: number[]
  readonly normals: number[]
  readonly colors: number[]
  readonly surface: number[]
  readonly skinIndices: number[]
  readonly skinWeights: number[]
  /** The unshaded colour of what may be painted; undefined elsewhere. */
  readonly bases: (Rgb | undefined)[]
  /** Vertices at one place are one weld. */
  readonly weldOf: number[] = []
  /** Numbers that a weld carries, mixed when an edge is split. */
  readonly values: number[][] = []
  /** Corners, three a triangle: the opaque ones, then those of glass. */
  lists: [solid: number[], glass: number[]]

  constructor(mesh: SkinnedMesh, bases: ReadonlyMap<number, Rgb>) {
    this.positions = [...mesh.positions]
    this.normals = [...mesh.normals]
    this.colors = [...mesh.colors]
    this.surface = [...mesh.surface]
    this.skinIndices = [...mesh.skinIndices]
    this.skinWeights = [...mesh.skinWeights]
    this.bases = Array.from({ length: mesh.positions.length / 3 }, (_, v) => bases.get(v))
    this.lists = [[...mesh.indices.subarray(0, mesh.glassStart)], [...mesh.indices.subarray(mesh.glassStart)]]
    const places = new Map<string, number>()
    for (let v = 0; v < this.bases.length; v++) {
      const key = this.place(v).join()
      const weld = places.get(key) ?? places.size
      places.set(key, weld)
      this.weldOf.push(weld)
    }
    this.values = Array.from({ length: places.size }, () => [])
  }

  place(v: number): readonly [number, number, number] {
    return [this.positions[3 * v] ?? 0, this.positions[3 * v + 1] ?? 0, this.positions[3 * v + 2] ?? 0]
  }

  isPainted(a: number, b: number, c: number): boolean {
    return this.bases[a] !== undefined && this.bases[b] !== undefined && this.bases[c] !== undefined
  }

  forEachPainted(visit: (a: number, b: number, c: number) => void): void {
    for (const list of this.lists) for (let t = 0; t < list.length; t += 3) {
      const [a = 0, b = 0, c = 0] = [list[t], list[t + 1], list[t + 2]]
      if (this.isPainted(a, b, c)) visit(a, b, c)
    }
  }

  /**
   * Splits each edge of the painted triangles where `splitAt` says (a share of the way from the first weld to the second), and their
   * neighbours along the same edges. Answers whether anything was split.
   */
  split(splitAt: (low: number, high: number) => { share: number; values: number[] } | undefined): boolean {
    const cuts = new Map<number, { share: number; low: number; weld: number } | undefined>()
    const edge = (a: number, b: number) => {
      const u = this.weldOf[a] ?? 0, v = this.weldOf[b] ?? 0
      return { key: Math.min(u, v) * 4194304 + Math.max(u, v), low: Math.min(u, v), high: Math.max(u, v) }
    }
    const consider = (a: number, b: number) => {
      const { key, low, high } = edge(a, b)
      if (low === high || cuts.has(key)) return
      const found = splitAt(low, high)
      cuts.set(key, found === undefined ? undefined : { share: found.share, low, weld: this.values.push(found.values) - 1 })
    }
    this.forEachPainted((a, b, c) => { consider(a, b); consider(b, c); consider(c, a) })
    const made = new Map<number, number>()
    let any = false
    const between = (a: number, b: number): number | undefined => {
      const cut = cuts.get(edge(a, b).key)
      if (cut === undefined) return undefined
      any = true
      const [from, to] = this.weldOf[a] === cut.low ? [a, b] : [b, a]
      const key = from * 4194304 + to
      const known = made.get(key) ?? this.#mixed(from, to, cut)
      made.set(key, known)
      return known
    }
    this.lists = [splitAll(this.lists[0], between), splitAll(this.lists[1], between)]
    return any
  }

  #mixed(from: number, to: number, { share, weld }: { share: number; weld: number }): number {
    const mixInto = (list: number[], size: number) => { for (let i = 0; i < size; i++) list.push((list[size * from + i] ?? 0) * (1 - share) + (list[size * to + i] ?? 0) * share) }
    mixInto(this.positions, 3)
    mixInto(this.colors, 3)
    const normal = [0, 1, 2].map((i) => (this.normals[3 * from + i] ?? 0) * (1 - share) + (this.normals[3 * to + i] ?? 0) * share)
    const long = Math.sqrt(normal.reduce((sum, n) => sum + n * n, 0))
    this.normals.push(...normal.map((n) => (long < 1e-9 ? n : n / long)))
    this.surface.push(this.surface[2 * from] ?? 0, this.surface[2 * from + 1] ?? 0)
    const bones = (v: number, part: number) => [0, 1, 2, 3].map((i) => [this.skinIndices[4 * v + i] ?? 0, (this.skinWeights[4 * v + i] ?? 0) * part] as const)
    const weights = strongestFour([...bones(from, 1 - share), ...bones(to, share)])
    for (let i = 0; i < 4; i++) { this.skinIndices.push(weights[i]?.[0] ?? 0); this.skinWeights.push(weights[i]?.[1] ?? 0) }
    this.bases.push(this.bases[from] ?? this.bases[to])
    this.weldOf.push(weld)
    return this.bases.length - 1
  }

  /** Gives painted triangles another colour, shaded as their own was. */
  paint(isInk: (weldA: number, weldB: number, weldC: number) => boolean, rgb: Rgb): void {
    const inked = new Map<number, number>()
    const twin = (v: number): number => {
      const known = inked.get(v)
      if (known !== undefined) return known
      const base = this.bases[v]
      for (let i = 0; i < 3; i++) {
        this.positions.push(this.positions[3 * v + i] ?? 0)
        this.normals.push(this.normals[3 * v + i] ?? 0)
        this.colors.push((rgb[i] ?? 0) * Math.min(1, (this.colors[3 * v + i] ?? 0) / Math.max(1e-4, base?.[i] ?? 1)))
      }
      this.surface.push(this.surface[2 * v] ?? 0, this.surface[2 * v + 1] ?? 0)
      for (let i = 0; i < 4; i++) { this.skinIndices.push(this.skinIndices[4 * v + i] ?? 0); this.skinWeights.push(this.skinWeights[4 * v + i] ?? 0) }
      inked.set(v, this.positions.length / 3 - 1)
      return this.positions.length / 3 - 1
    }
    const weld = (v: number) => this.weldOf[v] ?? 0
    for (const list of this.lists) for (let t = 0; t < list.length; t += 3) {
      const [a = 0, b = 0, c = 0] = [list[t], list[t + 1], list[t + 2]]
      if (this.isPainted(a, b, c) && isInk(weld(a), weld(b), weld(c))) { list[t] = twin(a); list[t + 1] = twin(b); list[t + 2] = twin(c) }
    }
  }

  finish(): SkinnedMesh {
    return {
      positions: Float32Array.from(this.positions), normals: Float32Array.from(this.normals), colors: Float32Array.from(this.colors), surface: Float32Array.from(this.surface),
      skinIndices: Uint8Array.from(this.skinIndices), skinWeights: Float32Array.from(this.skinWeights), indices: Uint32Array.from([...this.lists[0], ...this.lists[1]]), glassStart: this.lists[0].length,
    }
  }
}

/** Each triangle in one to four pieces, as its edges are split. */
function splitAll(list: readonly number[], between: (a: number, b: number) => number | undefined): number[] {
  const out: number[] = []
  for (let t = 0; t < list.length; t += 3) {
    const [a = 0, b = 0, c = 0] = [list[t], list[t + 1], list[t + 2]]
    const ab = between(a, b), bc = between(b, c), ca = between(c, a)
    if (ab !== undefined && bc !== undefined && ca !== undefined) out.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca)
    else if (ab !== undefined && bc !== undefined) out.push(ab, b, bc, a, ab, bc, a, bc, c)
    else if (bc !== undefined && ca !== undefined) out.push(bc, c, ca, a, b, bc, a, bc, ca)
    else if (ca !== undefined && ab !== undefined) out.push(ca, a, ab, b, c, ca, b, ca, ab)
    else if (ab !== undefined) out.push(a, ab, c, ab, b, c)
    else if (bc !== undefined) out.push(a, b, bc, a, bc, c)
    else if (ca !== undefined) out.push(a, b, ca, b, c, ca)
    else out.push(a, b, c)
  }
  return out
}
