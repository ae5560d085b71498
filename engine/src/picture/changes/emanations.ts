import type { Change, StagedChange } from '@kinora/contract'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, MeshBasicNodeMaterial, Vector3, type Camera } from 'three/webgpu'
import { abs, atan, attribute, cos, float, length, max, mix, smoothstep, step, vec3, vec4 } from 'three/tsl'
import type { Recipe } from '../../catalog/index.ts'
import { developed, luminance, rgb, type Rgb } from '../color.ts'
import { boundsOf } from '../framing.ts'
import type { Figure } from '../figure.ts'
import type { LightPlan } from '../light.ts'
import { lattice } from '../noise.ts'
import { shareOf, stateOf } from './body-state.ts'
import { radiusAt } from './liquid.ts'

type What = Extract<Change, { kind: 'effect' }>['what']

/** A wisp of air, a wet ball, a dry grain, a flake with six arms. */
type Shape = 'wisp' | 'ball' | 'grain' | 'flake'
const shapeNumber: Readonly<Record<Shape, number>> = { wisp: 0, ball: 1, grain: 2, flake: 3 }

/** How the parts of one effect look and move; sizes and ways in heights of what they come from, times in seconds. */
interface Habit {
  color: Rgb
  count: number
  lifeS: number
  radius: number
  spreads: number
  /** Where they begin: a share of the height and of the reach to the sides. */
  fromHigh: number
  fromWide: number
  rises: number
  sways: number
  opacity: number
  shape: Shape
  /** It shines by itself. */
  bright?: boolean
}

const habits: Readonly<Record<What, Habit>> = {
  steam: { color: [0.95, 0.97, 1], count: 26, lifeS: 2.6, radius: 0.11, spreads: 2.4, fromHigh: 0.4, fromWide: 0.55, rises: 0.8, sways: 0.14, opacity: 0.5, shape: 'wisp' },
  smoke: { color: [0.2, 0.19, 0.18], count: 30, lifeS: 2.4, radius: 0.1, spreads: 2.8, fromHigh: 0.55, fromWide: 0.6, rises: 0.95, sways: 0.16, opacity: 0.42, shape: 'wisp' },
  flame: { color: [1.6, 0.62, 0.07], count: 110, lifeS: 0.75, radius: 0.12, spreads: 0.2, fromHigh: 0.12, fromWide: 0.85, rises: 0.85, sways: 0.05, opacity: 0.8, shape: 'wisp', bright: true },
  bubbles: { color: [0.98, 0.99, 1], count: 60, lifeS: 1.1, radius: 0.026, spreads: 1.5, fromHigh: 0.2, fromWide: 0.62, rises: 0.72, sways: 0.02, opacity: 0.85, shape: 'ball' },
  drops: { color: [0.72, 0.88, 0.98], count: 70, lifeS: 5, radius: 0.009, spreads: 1.5, fromHigh: 0.9, fromWide: 0.6, rises: -0.14, sways: 0, opacity: 0.95, shape: 'ball' },
  trickle: { color: [0.6, 0.84, 0.98], count: 70, lifeS: 0.7, radius: 0.07, spreads: 0.8, fromHigh: 0.3, fromWide: 0.22, rises: -2.2, sways: 0.01, opacity: 1, shape: 'ball' },
  blobs: { color: [0.6, 0.84, 0.98], count: 22, lifeS: 7, radius: 0.075, spreads: 1.5, fromHigh: 1, fromWide: 0.08, rises: 0.5, sways: 1.1, opacity: 1, shape: 'ball' },
  frost: { color: [0.93, 0.98, 1], count: 120, lifeS: 6, radius: 0.024, spreads: 1.6, fromHigh: 0, fromWide: 1, rises: 0, sways: 0, opacity: 0.95, shape: 'flake' },
  froth: { color: [0.98, 0.97, 0.93], count: 90, lifeS: 5, radius: 0.04, spreads: 1.3, fromHigh: 0.98, fromWide: 1.02, rises: -0.5, sways: 0, opacity: 1, shape: 'ball' },
  leaps: { color: [1, 0.95, 0.82], count: 40, lifeS: 0.9, radius: 0.05, spreads: 1, fromHigh: 0.5, fromWide: 0.7, rises: 1.5, sways: 0.3, opacity: 1, shape: 'grain' },
  mist: { color: [0.97, 0.99, 1], count: 54, lifeS: 2.6, radius: 0.2, spreads: 2.2, fromHigh: 0.42, fromWide: 0.95, rises: -0.12, sways: 0.3, opacity: 0.7, shape: 'wisp' },
  splashes: { color: [0.9, 0.96, 1], count: 120, lifeS: 0.34, radius: 0.016, spreads: 1.6, fromHigh: 0.56, fromWide: 0.98, rises: 0.34, sways: 0.02, opacity: 0.95, shape: 'ball' },
  dust: { color: [0.93, 0.9, 0.84], count: 22, lifeS: 1.8, radius: 0.09, spreads: 2.6, fromHigh: 0.8, fromWide: 0.5, rises: 0.35, sways: 0.3, opacity: 0.3, shape: 'wisp' },
}

const capacity = 640
const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const
/** Balls along a stream that is poured. */
const streamParts = 64
/** Grains of what is strewn, how long one falls, seconds, and wisps of its dust. */
const grainParts = 170
const grainFallS = 0.5
const dustParts = 18
/** Drops of a shower, their size, metres, how long one falls, seconds, and how high on what it falls on. */
const showerParts = 130
const showerDropM = 0.011
/** The jet of a hose: how high on what it hits it ends, how wide it is there and how large its drops are, metres. */
const jetHigh = 0.62
const jetWideM = 0.34
const jetDropM = 0.055
const showerFallS = 0.55
const showerHigh = 0.35
/** A vessel in a hand runs out while its own up points no higher than this. */
const tiltedUp = 0.72
const isTilted = ({ posed: { world: [root] } }: Figure): boolean => root !== undefined && new Vector3().setFromMatrixColumn(root, 1).normalize().y < tiltedUp
/** Frost lies on the wall of a vessel, this far outside of what it holds, metres. */
const wallM = 0.006

/** What rises from bodies, runs down them, floats out of them or is poured over them: steam, smoke, flames, bubbles, drops, streams. */
export class Emanations {
  readonly mesh: Mesh
  readonly #changes: readonly StagedChange[]
  readonly #strength: number
  readonly #positions = new BufferAttribute(new Float32Array(capacity * 12), 3).setUsage(DynamicDrawUsage)
  readonly #discs = new BufferAttribute(new Float32Array(capacity * 12), 3).setUsage(DynamicDrawUsage)
  readonly #tones = new BufferAttribute(new Float32Array(capacity * 16), 4).setUsage(DynamicDrawUsage)
  readonly #material = new MeshBasicNodeMaterial()
  readonly #right = new Vector3()
  readonly #up = new Vector3()
  readonly #near = new Vector3()
  #count = 0

  constructor(changes: readonly StagedChange[], light: LightPlan) {
    this.#changes = changes
    this.#strength = luminance(light.sky) + luminance(light.key) * 0.85
    const indices = new Uint16Array(capacity * 6)
    for (let i = 0; i < capacity; i++) indices.set([0, 1, 2, 0, 2, 3].map((corner) => i * 4 + corner), i * 6)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', this.#positions)
    geometry.setAttribute('disc', this.#discs)
    geometry.setAttribute('tone', this.#tones)
    geometry.setIndex(new BufferAttribute(indices, 1))
    const tone = attribute<'vec4'>('tone', 'vec4')
    const disc = attribute<'vec3'>('disc', 'vec3')
    const reach = length(disc.xy)
    const lit = max(float(0), disc.x.mul(-0.35).add(disc.y.mul(0.6)).add(float(1).sub(reach.mul(reach)).max(0).sqrt().mul(0.6)))
    const [isBody, isDry, isFlake] = [step(0.5, disc.z), step(1.5, disc.z), step(2.5, disc.z)]
    const gleam = smoothstep(0.35, 0.1, length(vec3(disc.x.add(0.3), disc.y.sub(0.38), 0))).mul(float(1).sub(isDry))
    const color = mix(tone.rgb, tone.rgb.mul(lit.mul(0.6).add(0.52)).add(gleam.mul(0.5)), isBody.sub(isFlake))
    const arms = abs(cos(atan(disc.y, disc.x).mul(3))).pow(14)
    const star = smoothstep(0, 0.2, arms.mul(0.82).add(0.2).sub(reach))
    const alpha = mix(mix(smoothstep(1, 0.1, reach), smoothstep(1, 0.86, reach), isBody), star, isFlake)
    this.#material.fragmentNode = vec4(color, tone.a.mul(alpha))
    Object.assign(this.#material, { transparent: true, depthWrite: false, fog: false })
    this.mesh = new Mesh(geometry, this.#material)
    Object.assign(this.mesh, { frustumCulled: false, renderOrder: 4 })
    this.mesh.userData['idHidden'] = true
  }

  /** Draws what is in the air at a film second, facing a camera that is in its place. */
  update(filmS: number, camera: Camera, figures: readonly Figure[]): void {
    this.#count = 0
    this.#right.setFromMatrixColumn(camera.matrixWorld, 0)
    this.#up.setFromMatrixColumn(camera.matrixWorld, 1)
    this.#near.setFromMatrixColumn(camera.matrixWorld, 2)
    for (const [index, change] of this.#changes.entries()) {
      if (change.kind === 'air') continue
      const figure = figures.find(({ posed }) => posed.entityId === change.who)
      if (figure === undefined) continue
      if (change.kind === 'effect') {
        const share = shareOf(change, filmS)
        const amount = change.fromAmount + (change.toAmount - change.fromAmount) * share
        if (change.what === 'frost') this.#cover(habits.frost, { figure, amount, salt: index * 97 })
        else this.#emanate(change.color === undefined ? habits[change.what] : { ...habits[change.what], color: rgb(change.color) }, { figure, amount, filmS, salt: index * 97, what: change.what })
      } else if (change.kind === 'pour') this.#pour(change, { figure, source: figures.find(({ posed }) => posed.entityId === change.from), filmS })
    }
    this.mesh.geometry.setDrawRange(0, this.#count * 6)
    this.mesh.visible = this.#count > 0
    for (const attribute of [this.#positions, this.#discs, this.#tones]) attribute.needsUpdate = true
  }

  #emanate(habit: Habit, { figure, amount, filmS, salt, what }: { figure: Figure; amount: number; filmS: number; salt: number; what: What }): void {
    if (amount <= 0.01) return
    const { min, max: most } = boundsOf(figure.posed.balls())
    const vessel = inside(figure.posed.model.recipe, { footY: min[1], tallM: most[1] - min[1], level: stateOf(this.#changes, figure.posed.entityId, filmS).level })
    const [tall, wide] = [most[1] - min[1], vessel?.rimM ?? Math.max(most[0] - min[0], most[2] - min[2]) / 2]
    // what rises in walls that hide it is seen where it comes out of the liquid
    const surfaces = vessel?.isHidden === true && (what === 'bubbles' || what === 'steam') ? vessel.surfaceY : undefined
    const middle = [(min[0] + most[0]) / 2, 0, (min[2] + most[2]) / 2] as const
    const color = habit.bright === true ? habit.color : (what === 'blobs' ? this.#colorOf(figure.posed.entityId) ?? habit.color : habit.color).map((value) => developed(value * this.#strength)) as unknown as Rgb
    for (let i = 0; i < habit.count; i++) {
      const dice = (n: number): number => lattice(salt + i, n, 5)
      const clock = filmS / habit.lifeS + dice(1)
      // what condenses stays where it is once it is there; the rest comes again and again
      const stays = what === 'drops' || what === 'blobs'
      const age = stays ? Math.max(0, Math.min(1, (amount - dice(1) * 0.8) / 0.35)) : clock - Math.floor(clock)
      if (stays ? age <= 0 : dice(9) > amount) continue
      const angle = 2 * Math.PI * dice(2)
      // what is heavier than air spreads over the ground
      const out = wide * habit.fromWide * Math.sqrt(dice(3)) * (what === 'mist' ? 1 + 1.7 * age : 1)
      const drift = stays && what === 'blobs' ? age * habit.sways * tall * (0.25 + dice(4)) : habit.sways * tall * age * Math.sin(clock * 5 + angle)
      const sideways = what === 'drops' ? (2 * dice(3) - 1) * wide * habit.fromWide : Math.cos(angle) * out + drift * Math.cos(angle * 3)
      const towards = what === 'drops' ? wide * 0.2 : Math.sin(angle) * out + (what === 'blobs' ? drift * Math.sin(angle * 3) * 0.6 : 0)
      const rises = surfaces !== undefined && what === 'bubbles' ? bubbleRises : habit.rises
      const high = (surfaces ?? min[1] + tall * (what === 'drops' ? dice(5) * 0.84 + 0.08 : habit.fromHigh)) + rises * tall * (what === 'trickle' ? age * age : age) * (0.5 + dice(6)) * (what === 'blobs' && dice(7) < 0.35 ? -0.6 : 1)
      const radius = Math.max(tall, wide) * habit.radius * (0.55 + 0.9 * dice(8)) * (1 + (habit.spreads - 1) * age) * (stays ? Math.min(1, age * 4) : 1)
      const fade = stays ? 1 : Math.min(1, age * 6) * Math.min(1, (1 - age) * 2.2)
      this.#add([middle[0] + sideways, high, middle[2] + towards], { radius, shape: habit.shape, color: habit.bright === true ? [color[0], color[1] * (1.45 - 1.1 * age), color[2] * (1 + 2 * (1 - age) ** 3)] : color, alpha: habit.opacity * fade, wobble: what === 'blobs' ? 0.28 * Math.sin(filmS * 2.2 + dice(4) * 9) : 0 })
    }
  }

  /** Flakes that grow on the side of a body that is seen, one after the other from below. */
  #cover(habit: Habit, { figure, amount, salt }: { figure: Figure; amount: number; salt: number }): void {
    const { min, max: most } = boundsOf(figure.posed.balls())
    const { recipe } = figure.posed.model
    const tall = most[1] - min[1]
    const wide = Math.max(most[0] - min[0], most[2] - min[2]) / 2
    const color = habit.color.map((value) => developed(value * this.#strength * 1.15)) as unknown as Rgb
    const towards = Math.atan2(this.#near.x, this.#near.z)
    for (let i = 0; i < habit.count; i++) {
      const dice = (n: number): number => lattice(salt + i, n, 6)
      const flat = recipe.holds === undefined && tall < wide
      const high = flat ? 1.02 : dice(1)
      const grown = Math.max(0, Math.min(1, (amount * 1.4 - high * 0.5 - dice(2) * 0.5) / 0.35))
      if (grown <= 0) continue
      const angle = towards + (dice(3) - 0.5) * (flat ? 2 * Math.PI : 2.6)
      const reach = recipe.holds === undefined ? wide * (flat ? 0.92 * Math.sqrt(dice(6)) : 0.8) : ((radiusAt(recipe.holds, high * recipe.heightM) + wallM) * tall) / recipe.heightM
      const turn = dice(4)
      this.#add([(min[0] + most[0]) / 2 + reach * Math.sin(angle), min[1] + tall * high, (min[2] + most[2]) / 2 + reach * Math.cos(angle)], { radius: Math.max(tall, wide) * habit.radius * (0.5 + dice(5)) * grown, shape: habit.shape, color, alpha: habit.opacity, wobble: 0, turn })
    }
  }

  #colorOf(entityId: string): Rgb | undefined {
    const hex = this.#changes.flatMap((change) => (change.kind === 'level' && change.who === entityId && change.color !== undefined ? [change.color] : []))[0]
    return hex === undefined ? undefined : rgb(hex)
  }

  /** A stream from the lip of what is tilted to what it falls on. */
  #pour(change: Extract<StagedChange, { kind: 'pour' }>, { figure, source, filmS }: { figure: Figure; source: Figure | undefined; filmS: number }): void {
    const at = (filmS - change.startS) / Math.max(0.01, change.durationS)
    const lip = source?.lip()
    if (source === undefined || lip === undefined) return
    const byHand = source.posed.carriedTo === undefined
    // what comes out of a nozzle is under pressure, however that is held
    const nozzle = source.posed.model.recipe.sockets['nozzle']
    if (byHand ? nozzle === undefined && !isTilted(source) : at < pourWindow[0] || at > pourWindow[1] + 0.06) return
    const { min, max: most } = boundsOf(figure.posed.balls())
    const level = stateOf(this.#changes, change.who, filmS).level
    const landY = level === undefined ? most[1] - 0.04 * (most[1] - min[1]) : min[1] + (most[1] - min[1]) * (0.05 + 0.9 * level)
    const [landX, landZ] = [(min[0] + most[0]) / 2, (min[2] + most[2]) / 2]
    const color = rgb(change.color).map((value) => developed(value * this.#strength * (change.grains === true ? 0.85 : 1.1))) as unknown as Rgb
    const radius = 0.055 * Math.min(most[1] - min[1], 3 * (most[0] - min[0]))
    const [first, last] = byHand ? [0, 1] : [Math.max(0, (at - pourWindow[1]) / 0.06), Math.min(1, (at - pourWindow[0]) / 0.05)]
    const rose = source.posed.model.recipe.sockets['rose']
    if (rose !== undefined) {
      this.#shower({ from: lip, to: [landX, min[1] + showerHigh * (most[1] - min[1]), landZ], wideM: 0.4 * Math.min(most[0] - min[0], most[1] - min[1]), color, filmS })
      return
    }
    if (nozzle !== undefined) {
      this.#shower({ from: lip, to: [landX, min[1] + jetHigh * (most[1] - min[1]), landZ], wideM: jetWideM, dropM: jetDropM, color, filmS })
      return
    }
    if (change.grains === true) {
      this.#sprinkle({ from: lip, to: [landX, landY, landZ], color, radius, first, last, filmS })
      return
    }
    for (let i = 0; i < streamParts; i++) {
      const share = i / (streamParts - 1)
      if (share < first || share > last) continue
      const along = Math.sqrt(share)
      this.#add([lip.x + (landX - lip.x) * along, lip.y + (landY - lip.y) * share, lip.z + (landZ - lip.z) * along], { radius: radius * (1 - 0.3 * share), shape: 'ball', color, alpha: 0.9, wobble: 0.08 * Math.sin(share * 21 - filmS * 17) })
    }
  }

  /** Drops that fan out from the rose of a watering can, and fall. */
  #shower({ from, to, wideM, dropM = showerDropM, color, filmS }: { from: Vector3; to: readonly [number, number, number]; wideM: number; dropM?: number; color: Rgb; filmS: number }): void {
    for (let i = 0; i < showerParts; i++) {
      const dice = (n: number): number => lattice(i, n, 9) - 0.5
      const clock = filmS / showerFallS + dice(1) + 1
      const share = clock - Math.floor(clock)
      const along = Math.sqrt(share)
      const apart = (0.1 + 0.9 * share) * wideM
      this.#add([from.x + (to[0] - from.x) * along + apart * dice(2), from.y + (to[1] - from.y) * share + 0.3 * apart * dice(3), from.z + (to[2] - from.z) * along + apart * dice(4)], { radius: dropM * (0.7 + 0.6 * (dice(5) + 0.5)), shape: 'ball', color, alpha: 0.95, wobble: 0 })
    }
  }

  /** Grains that fall apart from one another, and the dust where they land. */
  #sprinkle({ from, to, color, radius, first, last, filmS }: { from: Vector3; to: readonly [number, number, number]; color: Rgb; radius: number; first: number; last: number; filmS: number }): void {
    for (let i = 0; i < grainParts; i++) {
      const dice = (n: number): number => lattice(i, n, 7) - 0.5
      const clock = filmS / grainFallS + dice(1) + 1
      const share = clock - Math.floor(clock)
      if (share < first || share > last) continue
      const along = Math.sqrt(share)
      const apart = radius * (1.2 + 3.2 * share)
      this.#add([from.x + (to[0] - from.x) * along + apart * dice(2), from.y + (to[1] - from.y) * share + apart * dice(3), from.z + (to[2] - from.z) * along + apart * dice(4)], { radius: radius * (0.24 + 0.3 * (dice(5) + 0.5)), shape: 'grain', color, alpha: 1, wobble: 0.2 * dice(6) })
    }
    for (let i = 0; i < dustParts; i++) {
      const dice = (n: number): number => lattice(i, n, 8) - 0.5
      const clock = filmS / 1.1 + dice(1) + 1
      const age = clock - Math.floor(clock)
      if (last < 1) continue
      this.#add([to[0] + radius * (4 + 9 * age) * dice(2), to[1] + radius * (1 + 9 * age * (dice(3) + 0.6)), to[2] + radius * 6 * dice(4)], { radius: radius * (1.6 + 3 * age), shape: 'wisp', color, alpha: 0.34 * (1 - age), wobble: 0 })
    }
  }

  #add(at: readonly [number, number, number], { radius, shape, color, alpha, wobble, turn = 0 }: { radius: number; shape: Shape; color: Rgb; alpha: number; wobble: number; turn?: number }): void {
    if (this.#count >= capacity) return
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)]
    for (const [corner, [u, v]] of corners.entries()) {
      const vertex = this.#count * 4 + corner
      const [a, b] = [(u * cosine - v * sine) * radius * (1 + wobble), (u * sine + v * cosine) * radius * (1 - wobble)]
      this.#positions.setXYZ(vertex, at[0] + this.#right.x * a + this.#up.x * b, at[1] + this.#right.y * a + this.#up.y * b, at[2] + this.#right.z * a + this.#up.z * b)
      this.#discs.setXYZ(vertex, u, v, shapeNumber[shape])
      this.#tones.setXYZW(vertex, ...color, alpha)
    }
    this.#count++
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.#material.dispose()
  }
}

/** How far a bubble bulges out of what boils before it breaks, in heights of the vessel. */
const bubbleRises = 0.05

/** The room inside a vessel, in the world: its rim and its surface; whether its wall hides what is in it. Undefined for what holds nothing. */
function inside({ holds, heightM, solids = [] }: Recipe, { footY, tallM, level }: { footY: number; tallM: number; level: number | undefined }): { rimM: number; surfaceY: number; isHidden: boolean } | undefined {
  const [bottom, rim] = [holds?.[0], holds?.at(-1)]
  if (bottom === undefined || rim === undefined) return undefined
  const scale = tallM / heightM
  return { rimM: rim[0] * scale, surfaceY: footY + scale * (bottom[1] + (rim[1] - bottom[1]) * (level ?? 1)), isHidden: !solids.some(({ surface }) => surface === 'glass') }
}

/** Which part of a pour's time the stream runs. */
export const pourWindow = [0.14, 0.62] as const
