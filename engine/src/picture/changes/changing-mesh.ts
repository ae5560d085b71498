import { BufferAttribute, type BufferGeometry } from 'three/webgpu'
import { noise } from '../noise.ts'
import type { BodyState } from './body-state.ts'
import { breaking, deform, droop, fling, meltedAway, pieceOf } from './deformations.ts'
import type { Frame, Vertex } from './frame.ts'
import { faceOutwards } from './facing.ts'
import { heightsOfLoose } from './left-over.ts'
import { crackFields, patchings } from './patchings.ts'

/** How a change of colour or material looks at its beginning and its end: numbers for each vertex. */
export interface Paints { tone: Float32Array; finish: Float32Array; grain: Float32Array }
export interface Blend { from: Paints; to: Paints; patches?: true | 'runs' | 'cracks' | undefined }

/** Forms whose folds and hollows take the light as they lie. */
const creasing: ReadonlySet<BodyState['forms'][number]['how']> = new Set(['deflate', 'crumple', 'dent', 'shrivel'])

/** Whether nothing has begun to break it or to turn it into another material. */
export const isWhole = (state: BodyState): boolean => state.forms.every(({ how, amount }) => amount <= 0 || !breaking.has(how)) && [...state.blends.values()].every((share) => share <= 0.01)

/** How bright a lamp that is off looks beside one that is on. */
const unlit = 0.3
/** Whatever shines by itself more than this is a light. */
const leastLight = 0.2

/** The vertices whose surface shines by itself. */
function lightsOf(finish: Float32Array): Uint8Array | undefined {
  const lights = Uint8Array.from({ length: finish.length >> 2 }, (_, i) => ((finish[4 * i + 3] ?? 0) > leastLight ? 1 : 0))
  return lights.includes(1) ? lights : undefined
}

/** The surface of a body that becomes otherwise: writes colours, places and the triangles that are left into its geometry. */
export class ChangingMesh {
  readonly #geometry: BufferGeometry
  readonly #glassStart: number
  readonly #rest: { positions: Float32Array; normals: Float32Array; facets: Float32Array; paints: Paints; indices: Uint32Array }
  readonly #blends: ReadonlyMap<string, Blend>
  readonly #frame: Frame
  /** What runs when it melts, down to the foot of the whole: chocolate, and not the foil that it lies on. */
  readonly #running: Frame
  /** What droops of a plant in a pot, and its box. */
  readonly #drooping: { wilts: (vertex: number) => boolean; frame: Frame } | undefined
  /** When each vertex goes as the body fades, 0..1: wisps of it stay the longest. */
  readonly #stays: Float32Array | undefined
  readonly #pieces = new Map<string, { cell: readonly [number, number, number]; middle: [number, number, number] }[]>()

  /** Where each part begins that does not melt with the rest, metres above the ground; NaN for the rest. */
  readonly #loose: Float32Array | undefined

  /** Where cracks come over it; undefined where none do. */
  readonly #cracks: Float32Array | undefined
  /** Which vertices shine by themselves; undefined where none does. */
  readonly #lights: Uint8Array | undefined
  readonly #flames: boolean
  readonly #lightFootY: number
  #melted = 0
  #creased = false

  /**
   * `glassStart`: the corner from which on triangles are glass; while it is whole, panes are drawn in their place.
   * `flames`: what shines is fire, and sinks as it goes out.
   * `melts`: which vertices are of the stuff that runs when it melts; all of them, where it is not given.
   * `fades`: it comes or goes, and is seen through meanwhile. `wilts`: which vertices droop in a pot that stands; all of them, where it is not given.
   */
  constructor(geometry: BufferGeometry, blends: ReadonlyMap<string, Blend>, { glassStart = Infinity, flames = false, fades = false, melts, wilts }: { glassStart?: number; flames?: boolean; fades?: boolean; melts?: ((vertex: number) => boolean) | undefined; wilts?: ((vertex: number) => boolean) | undefined } = {}) {
    this.#geometry = geometry
    this.#glassStart = glassStart
    this.#blends = blends
    const copy = (name: string): Float32Array => Float32Array.from((geometry.getAttribute(name) as BufferAttribute).array)
    this.#rest = { positions: copy('position'), normals: outwardsOf(copy('position'), copy('normal')), facets: copy('normal'), paints: { tone: copy('tone'), finish: copy('finish'), grain: copy('grain') }, indices: Uint32Array.from(geometry.getIndex()?.array ?? []) }
    this.#frame = frameOf(this.#rest.positions)
    this.#running = melts === undefined ? this.#frame : { ...frameOf(this.#rest.positions.filter((_, i) => melts(Math.floor(i / 3)))), footY: this.#frame.footY, heightM: this.#frame.heightM }
    this.#drooping = wilts === undefined ? undefined : { wilts, frame: frameOf(this.#rest.positions.filter((_, i) => wilts(Math.floor(i / 3)))) }
    this.#loose = melts === undefined ? undefined : heightsOfLoose(this.#rest.positions, { indices: this.#rest.indices, melts, footY: this.#frame.footY })
    this.#lights = lightsOf(this.#rest.paints.finish)
    this.#flames = flames
    this.#lightFootY = this.#rest.positions.reduce((low, y, i) => (i % 3 === 1 && this.#lights?.[(i - 1) / 3] === 1 ? Math.min(low, y) : low), Infinity)
    this.#cracks = [...blends.values()].some(({ patches }) => patches === 'cracks') ? crackFields(this.#rest.positions, this.#frame) : undefined
    if (this.#cracks !== undefined) geometry.setAttribute('crack', new BufferAttribute(new Float32Array(this.#cracks.length), 3))
    this.#stays = fades ? staysOf(this.#rest.positions, this.#frame) : undefined
    if (this.#stays !== undefined) geometry.setAttribute('opacity', new BufferAttribute(new Float32Array(this.#stays.length).fill(1), 1))
    for (const name of ['position', 'normal', 'tone', 'finish', 'grain']) {
      const attribute = geometry.getAttribute(name) as BufferAttribute
      geometry.setAttribute(name, attribute.clone())
    }
  }

  /** Shows a state of the body. */
  show(said: BodyState): void {
    // what shrinks away, as a puddle that dries, does so from its edge: no holes are eaten into it
    const state = said.scale < 1 && said.presence < 1 ? { ...said, presence: 1 } : said
    this.#paint(state)
    this.#place(state)
    this.#smooth(state)
    this.#crease(isWhole({ ...state, blends: new Map() }) && state.forms.some(({ how, amount }) => creasing.has(how) && amount > 0))
    this.#fade(state.presence)
    this.#geometry.setDrawRange(0, isWhole(state) ? this.#glassStart : Infinity)
  }

  #crease(isCreased: boolean): void {
    if (isCreased) faceOutwards(this.#geometry, this.#rest.indices)
    else if (this.#creased) (this.#geometry.getAttribute('normal') as BufferAttribute).copyArray(this.#rest.facets).needsUpdate = true
    this.#creased = isCreased
  }

  #fade(presence: number): void {
    const stays = this.#stays
    if (stays === undefined) return
    const attribute = this.#geometry.getAttribute('opacity') as BufferAttribute
    stays.forEach((stay, i) => { attribute.setX(i, Math.max(0, Math.min(1, (1 + fadeBand) * presence - fadeBand * (1 - stay)))) })
    attribute.needsUpdate = true
  }

  #paint(state: BodyState): void {
    const { paints, positions } = this.#rest
    const names = ['tone', 'finish', 'grain'] as const
    const blends = [...state.blends].flatMap(([id, share]) => { const blend = this.#blends.get(id); return blend === undefined ? [] : [{ blend, share }] })
    const coats = blends.filter(({ blend }) => blend.patches !== 'cracks')
    this.#crack(Math.max(0, ...blends.filter(({ blend }) => blend.patches === 'cracks').map(({ share }) => share)))
    const melted = Math.max(0, ...state.forms.map(({ how, amount }) => (how === 'melt' ? amount : 0)))
    for (const name of names) {
      const attribute = this.#geometry.getAttribute(name) as BufferAttribute
      const values = attribute.array as Float32Array
      values.set(paints[name])
      // of several colours one after another the one that is coming, or has come last
      const coat = coats.filter(({ share }) => share > 0).at(-1) ?? coats[0]
      for (let i = 0; coat !== undefined && i < values.length; i++) {
        const { from, to, patches } = coat.blend
        const here = patches === undefined || patches === 'cracks' ? coat.share : patchings[patches === true ? 'spots' : patches](positions, i >> 2, { share: coat.share, frame: this.#frame })
        values[i] = (from[name][i] ?? 0) * (1 - here) + (to[name][i] ?? 0) * here
      }
      if (name === 'tone' && state.rainbow > 0) rainbow(values, positions, { frame: this.#frame, share: state.rainbow })
      if (name !== 'grain' && melted > 0) wet(values, { name, melted, loose: this.#loose })
      if (state.glow !== undefined && name !== 'grain') this.#light(values, name, state.glow)
      attribute.needsUpdate = true
    }
  }

  /** Lets the cracks come that far: where they come early they are wide when the last begin. */
  #crack(share: number): void {
    const fields = this.#cracks
    if (fields === undefined) return
    const attribute = this.#geometry.getAttribute('crack') as BufferAttribute
    for (let i = 0; i < fields.length; i += 3) attribute.setXYZ(i / 3, fields[i] ?? 0, fields[i + 1] ?? 0, Math.max(0, Math.min(1, (1.15 * share - (fields[i + 2] ?? 0)) * 4)))
    attribute.needsUpdate = true
  }

  /** What has lights of its own is lit or put out there and nowhere else; everything else shines all over. */
  #light(values: Float32Array, name: 'tone' | 'finish', glow: number): void {
    for (let i = 0; i < values.length; i += 4) {
      const isLit = this.#lights?.[i >> 2] === 1
      if (name === 'finish') values[i + 3] = isLit ? (values[i + 3] ?? 0) * glow : this.#lights === undefined ? Math.max(values[i + 3] ?? 0, 1.1 * glow) : values[i + 3] ?? 0
      else if (isLit) for (let k = 0; k < 3; k++) values[i + k] = (values[i + k] ?? 0) * (unlit + (1 - unlit) * glow)
    }
  }

  /** What runs out loses its edges: a puddle is one smooth surface. */
  #smooth(state: BodyState): void {
    const melted = Math.max(0, ...state.forms.map(({ how, amount }) => (how === 'melt' ? amount : 0)))
    if (melted === this.#melted) return
    this.#melted = melted
    const attribute = this.#geometry.getAttribute('normal') as BufferAttribute
    const values = attribute.array as Float32Array
    const { facets, positions } = this.#rest
    const share = 0.94 * melted
    for (let i = 0; i < values.length; i += 3) {
      if ((this.#loose?.[i / 3] ?? NaN) >= 0) continue
      const { middleX, middleZ, halfXM, halfZM } = this.#running
      const [x, z] = [((positions[i] ?? 0) - middleX) / halfXM, ((positions[i + 2] ?? 0) - middleZ) / halfZM]
      const steep = rimSteepness * (x * x + z * z)
      const swollen = [steep * x, 1, steep * z]
      const mixed = swollen.map((value, axis) => (facets[i + axis] ?? 0) * (1 - share) + value * share)
      const length = Math.max(1e-6, Math.hypot(...mixed))
      mixed.forEach((value, axis) => { values[i + axis] = value / length })
    }
    attribute.needsUpdate = true
  }

  #place(state: BodyState): void {
    const { positions, normals } = this.#rest
    const attribute = this.#geometry.getAttribute('position') as BufferAttribute
    const values = attribute.array as Float32Array
    const vertex: Vertex = { x: 0, y: 0, z: 0, nx: 0, ny: 0, nz: 0 }
    for (let i = 0; i < values.length; i += 3) {
      Object.assign(vertex, { x: positions[i], y: positions[i + 1], z: positions[i + 2], nx: normals[i], ny: normals[i + 1], nz: normals[i + 2] })
      if (state.glow !== undefined && this.#flames && this.#lights?.[i / 3] === 1) vertex.y = this.#lightFootY + (vertex.y - this.#lightFootY) * state.glow
      for (const { how, amount } of state.forms) {
        if (breaking.has(how)) {
          const piece = this.#piecesFor(how)[i / 3]
          if (piece !== undefined) fling(how, vertex, piece, { amount, frame: this.#frame })
        } else if (how === 'melt' && (this.#loose?.[i / 3] ?? NaN) >= 0) vertex.y -= meltedAway(this.#loose?.[i / 3] ?? 0, amount, this.#frame)
        else if (how === 'wilt' && this.#drooping !== undefined) { if (this.#drooping.wilts(i / 3)) droop(vertex, amount, this.#drooping.frame) }
        else deform(how, vertex, amount, how === 'melt' ? this.#running : this.#frame)
      }
      values[i] = vertex.x
      values[i + 1] = vertex.y
      values[i + 2] = vertex.z
    }
    attribute.needsUpdate = true
  }

  /** The piece of each vertex, when the body comes apart so: its triangles share no vertices then, and the corners of each go together. */
  #piecesFor(how: BodyState['forms'][number]['how']): { cell: readonly [number, number, number]; middle: [number, number, number] }[] {
    const known = this.#pieces.get(how)
    if (known !== undefined) return known
    const { positions } = this.#rest
    const middles = new Map<string, { sum: [number, number, number]; count: number }>()
    const cells = Array.from({ length: positions.length / 3 }, (_, i) => pieceOf(how, middleOfTriangle(positions, Math.floor(i / 3)), this.#frame))
    cells.forEach((cell, i) => {
      const middle = middles.get(cell.join()) ?? { sum: [0, 0, 0], count: 0 }
      for (const axis of [0, 1, 2] as const) middle.sum[axis] += positions[i * 3 + axis] ?? 0
      middle.count++
      middles.set(cell.join(), middle)
    })
    const pieces = cells.map((cell) => {
      const { sum, count } = middles.get(cell.join()) ?? { sum: [0, 0, 0], count: 1 }
      return { cell, middle: [sum[0] / count, sum[1] / count, sum[2] / count] as [number, number, number] }
    })
    this.#pieces.set(how, pieces)
    return pieces
  }
}

/** How much of what is around it a puddle mirrors. */
const wetMirror = 0.2
/** A puddle is hard in the light, or its far side would be lost in haze. */
const wetSoftness = -0.35
/** How far the surface of a puddle leans outwards at its rim. */
const rimSteepness = 1.1

/** What runs is smooth, shines and mirrors the light. */
function wet(values: Float32Array, { name, melted, loose }: { name: 'tone' | 'finish'; melted: number; loose: Float32Array | undefined }): void {
  for (let i = 0; i < values.length; i += 4) {
    if ((loose?.[i / 4] ?? NaN) >= 0) continue
    if (name === 'tone') values[i + 3] = (values[i + 3] ?? 0.8) * (1 - 0.75 * melted)
    else {
      values[i] = Math.max(values[i] ?? 0, melted)
      values[i + 1] = Math.max(values[i + 1] ?? 0, wetMirror * melted)
      values[i + 2] = (values[i + 2] ?? 0) * (1 - melted) + wetSoftness * melted
    }
  }
}

/** The directions that point out of a body, alike for all vertices in one place: along an edge the sides would part otherwise. */
function outwardsOf(positions: Float32Array, normals: Float32Array): Float32Array {
  const keyAt = (i: number): string => [0, 1, 2].map((axis) => Math.round((positions[i + axis] ?? 0) * 1e4)).join()
  const sums = new Map<string, [number, number, number]>()
  for (let i = 0; i < positions.length; i += 3) {
    const sum = sums.get(keyAt(i)) ?? [0, 0, 0]
    for (const axis of [0, 1, 2] as const) sum[axis] += normals[i + axis] ?? 0
    sums.set(keyAt(i), sum)
  }
  const out = new Float32Array(normals.length)
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = sums.get(keyAt(i)) ?? [0, 1, 0]
    const length = Math.max(1e-6, Math.hypot(x, y, z))
    out.set([x / length, y / length, z / length], i)
  }
  return out
}

function middleOfTriangle(positions: Float32Array, triangle: number): [number, number, number] {
  const at = triangle * 9
  const mean = (axis: number): number => ((positions[at + axis] ?? 0) + (positions[at + 3 + axis] ?? 0) + (positions[at + 6 + axis] ?? 0)) / 3
  return [mean(0), mean(1), mean(2)]
}

function frameOf(positions: Float32Array): Frame {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < positions.length; i++) {
    min[i % 3] = Math.min(min[i % 3] ?? 0, positions[i] ?? 0)
    max[i % 3] = Math.max(max[i % 3] ?? 0, positions[i] ?? 0)
  }
  const [x0 = 0, y0 = 0, z0 = 0] = min
  const [x1 = 0, y1 = 0, z1 = 0] = max
  return { footY: y0, heightM: Math.max(0.01, y1 - y0), middleX: (x0 + x1) / 2, middleZ: (z0 + z1) / 2, halfXM: Math.max(0.004, (x1 - x0) / 2), halfZM: Math.max(0.004, (z1 - z0) / 2), reachM: Math.max(0.01, Math.max(x1 - x0, z1 - z0) / 2) }
}

/** How long some places stay after others when a body fades, in shares of the time that it takes. */
const fadeBand = 0.9
/** When each place of a body goes that fades: in clumps, neighbours alike. */
function staysOf(positions: Float32Array, { heightM, reachM }: Frame): Float32Array {
  const scale = 3 / Math.max(heightM, reachM)
  const at = (vertex: number, axis: number): number => (positions[vertex * 3 + axis] ?? 0) * scale + 40
  return Float32Array.from({ length: positions.length / 3 }, (_, i) => noise(at(i, 0) + 0.6 * at(i, 2), at(i, 1) - 0.5 * at(i, 2), 61))
}

/** Bands of the rainbow along the length and height of a body; the shades of its own colours stay. */
function rainbow(tone: Float32Array, positions: Float32Array, { frame, share }: { frame: Frame; share: number }): void {
  for (let i = 0; i < tone.length / 4; i++) {
    const along = ((positions[i * 3] ?? 0) - frame.middleX) / (2 * frame.reachM) + 0.5 + 0.25 * (((positions[i * 3 + 1] ?? 0) - frame.footY) / frame.heightM)
    const shade = Math.max(0.25, Math.max(tone[i * 4] ?? 0, tone[i * 4 + 1] ?? 0, tone[i * 4 + 2] ?? 0))
    const color = spectral(along * 0.95)
    for (const channel of [0, 1, 2] as const) tone[i * 4 + channel] = (tone[i * 4 + channel] ?? 0) * (1 - share) + color[channel] * shade * share
  }
}

/** The colour at a share of the rainbow from red to violet, linear. */
function spectral(share: number): [number, number, number] {
  const hue = (((share % 1) + 1) % 1) * 4.8
  const channel = (offset: number): number => {
    const at = (hue + offset) % 6
    return Math.max(0.02, Math.min(1, Math.abs(at - 3) - 1)) ** 1.6
  }
  return [channel(0), channel(4), channel(2)]
}
