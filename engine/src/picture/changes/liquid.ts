import { BufferAttribute, BufferGeometry, Mesh, type Matrix4, type NodeMaterial } from 'three/webgpu'
import { rgb, type Rgb } from '../color.ts'
import { noise } from '../noise.ts'
import type { BodyState } from './body-state.ts'
import { mixedPaint } from './pigments.ts'

const around = 36
const rows = 20
/** The liquid reaches over the wall that holds it, metres: glass in front of a colour would make it pale. */
const overWallM = 0.004
/** Rings of the surface, from the wall to the middle. */
const rings = 5
const perRing = around + 1
const vertexCount = (rows + 1 + rings) * perRing

type Turns = NonNullable<BodyState['liquid']>['turns']
const frost: Rgb = [0.5, 0.76, 0.95]
const froth: Rgb = [0.97, 0.97, 0.94]

/** What a vessel holds: a body of liquid that fits its inside, rises, falls and turns into something else. */
export class Liquid {
  readonly mesh: Mesh
  readonly #holds: readonly (readonly [number, number])[]
  readonly #geometry = new BufferGeometry()
  readonly #hidesLeast: number

  constructor(holds: readonly (readonly [number, number])[], material: NodeMaterial, { isInGlass = true }: { isInGlass?: boolean } = {}) {
    this.#holds = holds
    this.#hidesLeast = isInGlass ? 0 : hides.fromAbove
    for (const [name, size] of [['position', 3], ['normal', 3], ['tone', 4], ['finish', 4], ['grain', 4], ['opacity', 1]] as const) this.#geometry.setAttribute(name, new BufferAttribute(new Float32Array(vertexCount * size), size))
    const indices: number[] = []
    for (let row = 0; row < rows + rings; row++) {
      for (let i = 0; i < around; i++) {
        const a = row * perRing + i
        indices.push(a, a + 1, a + perRing, a + 1, a + perRing + 1, a + perRing)
      }
    }
    this.#geometry.setIndex(indices)
    this.mesh = new Mesh(this.#geometry, material)
    Object.assign(this.mesh, { frustumCulled: false, matrixAutoUpdate: false, renderOrder: 3.5 })
    this.mesh.userData['idHidden'] = true
  }

  /** Shows what is in the vessel, whose root stands at `world` and rests at `rest`. */
  show(state: BodyState, { world, rest, timeS }: { world: Matrix4; rest: readonly [number, number, number]; timeS: number }): void {
    const { level, liquid } = state
    this.mesh.visible = level !== undefined && liquid !== undefined && level > 0.012
    if (level === undefined || liquid === undefined || !this.mesh.visible) return
    this.mesh.matrix.copy(world)
    const [bottom, top] = [this.#holds[0]?.[1] ?? 0, this.#holds.at(-1)?.[1] ?? 0.1]
    const heightM = (top - bottom) * level
    const colors = paint(liquid)
    const opacityAt = opacityOf(liquid)
    const opacities = (high: number): number => Math.max(this.#hidesLeast, opacityAt(high))
    for (let row = 0; row <= rows + rings; row++) {
      const high = Math.min(1, row / rows)
      const shrink = row <= rows ? 1 : 1 - (row - rows) / rings
      for (let i = 0; i <= around; i++) {
        const angle = (i % around) / around * 2 * Math.PI
        const radius = (radiusAt(this.#holds, bottom + heightM * high) + overWallM) * shrink
        const swell = row < rows ? 0 : surface(liquid.turns, { x: radius * Math.sin(angle), z: radius * Math.cos(angle), share: liquid.share, timeS })
        this.#set(row * perRing + i, { x: radius * Math.sin(angle), y: bottom + heightM * high + swell, z: radius * Math.cos(angle), isTop: row > rows, rest, color: colors({ high, angle, shrink }), opacity: opacities(high) })
      }
    }
    this.#gloss(liquid)
    for (const name of ['position', 'normal', 'tone', 'finish', 'grain', 'opacity']) (this.#geometry.getAttribute(name) as BufferAttribute).needsUpdate = true
  }

  #set(vertex: number, { x, y, z, isTop, rest, color, opacity }: { x: number; y: number; z: number; isTop: boolean; rest: readonly [number, number, number]; color: Rgb; opacity: number }): void {
    const flat = Math.max(1e-6, Math.hypot(x, z))
    ;(this.#geometry.getAttribute('position') as BufferAttribute).setXYZ(vertex, x - rest[0], y - rest[1], z - rest[2])
    const normal = this.#geometry.getAttribute('normal') as BufferAttribute
    if (isTop) normal.setXYZ(vertex, 0, 1, 0)
    else normal.setXYZ(vertex, x / flat, 0, z / flat)
    ;(this.#geometry.getAttribute('tone') as BufferAttribute).setXYZW(vertex, ...color, 0.12)
    ;(this.#geometry.getAttribute('opacity') as BufferAttribute).setX(vertex, opacity)
  }

  #gloss({ turns, share }: NonNullable<BodyState['liquid']>): void {
    const matt = turns === 'grains' ? 1 : turns === 'ice' || turns === 'foam' ? 0.6 * share : turns === 'cloudy' ? 0.3 * share : 0
    const finish = (this.#geometry.getAttribute('finish') as BufferAttribute).array as Float32Array
    const grain = (this.#geometry.getAttribute('grain') as BufferAttribute).array as Float32Array
    for (let i = 0; i < vertexCount; i++) {
      finish.set([0.1 * (1 - matt), 0, 0.2, 0.12], i * 4)
      grain.set([0, 0, turns === 'grains' ? 1 : turns === 'ice' ? 0.5 * share : 0, 0], i * 4)
    }
  }

  dispose(): void {
    this.#geometry.dispose()
  }
}

/** How high a heap of grains rises in its middle and how far it reaches, metres. */
const heapM = 0.02
const heapReachM = 0.05
/** Height of the surface above its level, metres: ripples, a dome of ice, a head of froth, a heap. */
function surface(turns: Turns, { x, z, share, timeS }: { x: number; z: number; share: number; timeS: number }): number {
  const still = turns === 'ice' ? 1 - share : 1
  const ripple = 0.0009 * still * Math.sin(190 * x + 6 * timeS) * Math.sin(170 * z - 4 * timeS)
  if (turns === 'grains') return heapM * (1 - Math.min(1, Math.hypot(x, z) / heapReachM)) + 0.002 * noise(x * 900 + 30, z * 900 + 30, 8)
  if (turns === 'ice') return ripple + 0.015 * share * (0.6 + 0.9 * noise(x * 120 + 30, z * 120 + 30, 5))
  if (turns === 'foam') return ripple + 0.02 * Math.min(1, share * 3) * (0.5 + noise(x * 220 + 30, z * 220 + 30 + timeS, 6))
  return ripple
}

const between = (a: Rgb, b: Rgb, share: number): Rgb => [0, 1, 2].map((i) => (a[i] ?? 0) * (1 - share) + (b[i] ?? 0) * share) as unknown as Rgb
/** What fills a vessel is darker than a coat of the same colour. */
const deep = (color: Rgb): Rgb => color.map((value) => value ** 1.15 * 0.92) as unknown as Rgb
const within = (value: number): number => Math.max(0, Math.min(1, value))

/** How deep what swims on top, and what has sunk, is at last, as a share of the whole. */
const topLayer = 0.42
const bottomLayer = 0.3
/** How much water hides that is still dim with what sinks in it, and at last. */
const dim = { most: 0.86, least: 0.6 }
/** How much pale blue liquids, such as water, and all others hide of what is behind them; and all of them at least where one looks down into them. */
const hides = { clear: 0.52, dense: 0.94, fromAbove: 0.84 }
const isClear = ([red, green, blue]: Rgb): boolean => blue >= red * 1.04 && red + green + blue > 1.05

/** How much the liquid hides, by height: clear water clouds over with what comes into it. */
function opacityOf({ color, toColor, turns, share }: NonNullable<BodyState['liquid']>): (high: number) => number {
  const [from, to] = [color, toColor].map((hex) => (isClear(rgb(hex)) ? hides.clear : hides.dense)) as [number, number]
  if (turns === 'grains') return () => 1
  if (turns === 'settles') return (high) => (high < bottomLayer * share ? 1 : from + (dim.most - from) * within(share * 2.4) - (dim.most - dim.least) * within(share * 2 - 1))
  if (turns === 'layers') return (high) => (high > 1 - topLayer * share ? to : from)
  const last = turns === undefined ? to : turns === 'ice' ? 0.84 : Math.max(to, 0.8)
  return () => from + (last - from) * within(share * 1.6)
}

/** The colour at a place of the liquid: what is poured in comes from above, in swirls; frost grows from the wall in needles. */
function paint({ color, toColor, turns, share }: NonNullable<BodyState['liquid']>): (at: { high: number; angle: number; shrink: number }) => Rgb {
  const [from, to, blend] = [deep(rgb(color)), deep(rgb(toColor)), rgb(mixedPaint(color, toColor))]
  return ({ high, angle, shrink }) => {
    const swirl = noise(Math.sin(angle) * 2.2 + high * 4 + 20 - share * 3, Math.cos(angle) * 2.2 + high * 3 + shrink * 2 + 20, 4)
    if (turns === undefined) return between(from, to, share)
    if (turns === 'grains') return speckled(from, { angle, high, shrink })
    if (turns === 'settles') return settled({ from, to, share }, { angle, high, shrink, swirl })
    if (turns === 'layers') return between(from, to, within((high - (1 - topLayer * Math.min(1, share * 1.6)) + 0.015 * Math.sin(3 * angle + 9 * share)) * 60))
    if (turns === 'mixed') {
      // two halves that are stirred into spirals, and then into one
      const halves = Math.sin(angle + 14 * share * (0.4 + shrink) + 5 * high * share) > 0 ? from : to
      return between(halves, blend, within(share * 1.9 - 0.75))
    }
    const reached = within(share * 2.4 - (1 - high) * 0.9 + (swirl - 0.5) * 0.9)
    if (turns === 'ice') return isVein(angle, high) ? between(from, isPale(from) ? crackBlue : [1, 1, 1], 0.8 * reached) : between(between(from, frost, (isClear(rgb(color)) ? 0.62 : 0.42) * reached), [1, 1, 1], reached * Math.max(rime(high), 0.04))
    const clouded = between(from, to, reached)
    return turns === 'foam' ? between(clouded, froth, within(share * 3) * within((high - 0.82) * 8)) : clouded
  }
}

/** In what is white, cracks are seen as blue. */
const crackBlue: Rgb = [0.28, 0.55, 0.82]
const isPale = ([red, green, blue]: Rgb): boolean => Math.min(red, green, blue) > 0.5

interface Inside { high: number; angle: number; shrink: number }

/** Ice is whitest where it lies against its bottom and its surface. */
const rime = (high: number): number => 0.75 * within(1 - high * 9) + 0.8 * within((high - 0.9) * 10)
/** Whether a crack runs through the ice here. */
const isVein = (angle: number, high: number): boolean => Math.abs(noise(angle * 1.7 + 20, high * 5 + 20, 31) - 0.5) < 0.035

/** Grains one beside the other: some lighter, some darker. */
function speckled(color: Rgb, { angle, high, shrink }: Inside): Rgb {
  const shade = 0.8 + 0.26 * noise(angle * 40 + 50, high * 90 + shrink * 60 + 50, 9)
  return color.map((value) => value * shade) as unknown as Rgb
}

/** Water in which something sinks: veils of it at first, and a heap with an uneven edge at the bottom. */
function settled({ from, to, share }: { from: Rgb; to: Rgb; share: number }, { angle, high, shrink, swirl }: Inside & { swirl: number }): Rgb {
  const heap = bottomLayer * share * (0.7 + 0.6 * noise(angle * 2 + 20, 7, 12))
  if (high < heap) return speckled(to, { angle, high, shrink })
  return between(from, to, 0.66 * within(share * 2.2 - (1 - high) * 0.9 + (swirl - 0.5)) * (1 - 0.45 * within(share * 2 - 1)))
}

/** The radius of the room inside a vessel at a height above its foot, metres. */
export function radiusAt(holds: readonly (readonly [number, number])[], y: number): number {
  const above = holds.findIndex(([, height]) => height >= y)
  const [low, high] = [holds[Math.max(0, above - 1)] ?? [0.03, 0], holds[above < 0 ? holds.length - 1 : above] ?? [0.03, 0]]
  const share = high[1] === low[1] ? 1 : Math.max(0, Math.min(1, (y - low[1]) / (high[1] - low[1])))
  return low[0] + (high[0] - low[0]) * share
}
