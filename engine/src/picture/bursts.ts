import type { GroundSurface } from '../catalog/index.ts'
import type { ContactEvent, ContactKind } from '../performance/index.ts'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, MeshBasicNodeMaterial, Vector3, type Camera } from 'three/webgpu'
import { attribute, length, smoothstep, vec4 } from 'three/tsl'
import { developed, luminance, type Rgb } from './color.ts'
import type { LightPlan } from './light.ts'
import { lattice } from './noise.ts'

/** What flies up where bodies hit a ground: how much, how fast, how large, and how it comes down. */
interface Burst {
  color: Rgb
  /** Particles of a contact at `fullMps`; a softer one throws fewer. */
  count: number
  fullMps: number
  /** Upwards and outwards, metres per second. */
  upMps: number
  outMps: number
  radiusM: number
  /** How many times its first radius a particle reaches: dust spreads, drops do not. */
  spreads: number
  lifeS: number
  /** Share of a particle's speed that the air takes per second. */
  drag: number
  /** Share of gravity that it feels: dust hangs in the air. */
  weight: number
  opacity: number
}

const dust: Burst = { color: [0.74, 0.5, 0.25], count: 7, fullMps: 3, upMps: 0.8, outMps: 0.7, radiusM: 0.07, spreads: 3.4, lifeS: 0.85, drag: 3.2, weight: 0.06, opacity: 0.34 }
const drops: Burst = { color: [0.82, 0.92, 0.97], count: 34, fullMps: 0.45, upMps: 1.9, outMps: 1.2, radiusM: 0.024, spreads: 1, lifeS: 0.75, drag: 0.4, weight: 1, opacity: 0.85 }
const shavings: Burst = { color: [0.95, 0.98, 1], count: 22, fullMps: 3.2, upMps: 0.85, outMps: 0.9, radiusM: 0.016, spreads: 1.5, lifeS: 0.5, drag: 1.5, weight: 0.8, opacity: 0.85 }

/** By what is hit. */
const bursts: Partial<Readonly<Record<GroundSurface, Burst>>> = {
  sand: dust,
  dirt: { ...dust, color: [0.36, 0.27, 0.18] },
  'moon-dust': { ...dust, color: [0.5, 0.48, 0.46], count: 9, fullMps: 0.8, radiusM: 0.02, spreads: 1.6, lifeS: 1.1, drag: 0, weight: 1, opacity: 0.5 },
  snow: { ...shavings, count: 12, fullMps: 2, radiusM: 0.03, spreads: 2 },
  ice: shavings,
  water: drops,
}
const kinds: ReadonlySet<ContactKind> = new Set(['step', 'land', 'takeoff', 'impact', 'splash', 'slide', 'paddle', 'bounce'])
/** Contacts that throw more than a step does. */
const strengths: Partial<Readonly<Record<ContactKind, number>>> = { land: 2.2, splash: 1.6, takeoff: 1.4 }

const capacity = 360

/** Spray, ice shavings and dust where the Performance says that something touched: little discs that face the camera, thrown by the dice. */
export class Bursts {
  readonly mesh: Mesh
  readonly #events: readonly { event: ContactEvent; burst: Burst; count: number }[]
  readonly #gravityMps2: number
  readonly #shades: ReadonlyMap<Burst, Rgb>
  readonly #positions = new BufferAttribute(new Float32Array(capacity * 4 * 3), 3).setUsage(DynamicDrawUsage)
  readonly #discs = new BufferAttribute(new Float32Array(capacity * 4 * 2), 2)
  readonly #tones = new BufferAttribute(new Float32Array(capacity * 4 * 4), 4).setUsage(DynamicDrawUsage)
  readonly #material = new MeshBasicNodeMaterial()
  #count = 0

  constructor({ events, light, gravityMps2 }: { events: readonly ContactEvent[]; light: LightPlan; gravityMps2: number }) {
    this.#events = events.flatMap((event) => {
      const burst = kinds.has(event.kind) ? bursts[event.against as GroundSurface] : undefined
      if (burst === undefined) return []
      const force = Math.min(1.5, event.speedMps / burst.fullMps) * Math.min(1.3, 0.45 + event.massKg / 90)
      return [{ event, burst, count: Math.round(burst.count * force * (strengths[event.kind] ?? 1)) }]
    })
    this.#gravityMps2 = gravityMps2
    const strength = luminance(light.sky) + luminance(light.key) * 0.6
    this.#shades = new Map(this.#events.map(({ burst }) => [burst, burst.color.map((value) => developed(value * strength)) as unknown as Rgb]))
    this.mesh = new Mesh(this.#geometry(), this.#material)
    this.#dress()
  }

  #geometry(): BufferGeometry {
    const indices = new Uint16Array(capacity * 6)
    for (let i = 0; i < capacity; i++) {
      indices.set([0, 1, 2, 0, 2, 3].map((corner) => i * 4 + corner), i * 6)
      for (const [corner, [u, v]] of corners.entries()) this.#discs.setXY(i * 4 + corner, u, v)
    }
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', this.#positions)
    geometry.setAttribute('disc', this.#discs)
    geometry.setAttribute('tone', this.#tones)
    return geometry.setIndex(new BufferAttribute(indices, 1))
  }

  #dress(): void {
    const tone = attribute<'vec4'>('tone', 'vec4')
    this.#material.fragmentNode = vec4(tone.rgb, tone.a.mul(smoothstep(1, 0.25, length(attribute<'vec2'>('disc', 'vec2')))))
    Object.assign(this.#material, { transparent: true, depthWrite: false, fog: false })
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 4
    this.mesh.userData['idHidden'] = true
  }

  /** Draws what is in the air at a scene second, facing a camera that is in its place. */
  update(sceneS: number, camera: Camera): void {
    this.#count = 0
    const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0)
    const up = new Vector3().setFromMatrixColumn(camera.matrixWorld, 1)
    for (const [index, { event, burst, count }] of this.#events.entries()) {
      const ageS = sceneS - event.timeS
      if (ageS <= 0 || ageS >= burst.lifeS) continue
      for (let i = 0; i < count; i++) this.#addParticle({ event, burst, ageS, dice: index * 61 + i, right, up })
    }
    this.mesh.geometry.setDrawRange(0, this.#count * 6)
    this.mesh.visible = this.#count > 0
    this.#positions.needsUpdate = true
    this.#tones.needsUpdate = true
  }

  #addParticle({ event, burst, ageS, dice, right, up }: { event: ContactEvent; burst: Burst; ageS: number; dice: number; right: Vector3; up: Vector3 }): void {
    const lifeS = burst.lifeS * (0.6 + 0.4 * lattice(dice, 1))
    if (this.#count >= capacity || ageS > lifeS) return
    const angle = lattice(dice, 2) * 2 * Math.PI
    const outMps = burst.outMps * (0.25 + 0.75 * lattice(dice, 3))
    const upMps = burst.upMps * (0.3 + 0.7 * lattice(dice, 4))
    // A speed that the air eats up goes this far in the time.
    const reachS = burst.drag === 0 ? ageS : (1 - Math.exp(-burst.drag * ageS)) / burst.drag
    const [x, y, z] = event.position
    const height = Math.max(0, y - 0.1) + upMps * reachS - 0.5 * burst.weight * this.#gravityMps2 * ageS * ageS
    const fade = 1 - ageS / lifeS
    const radiusM = burst.radiusM * (0.6 + 0.8 * lattice(dice, 5)) * (1 + (burst.spreads - 1) * (1 - fade))
    if (height < -radiusM) return
    const spot = rimM(event) * (0.6 + 0.4 * lattice(dice, 6))
    this.#addDisc(new Vector3(x + Math.sin(angle) * (spot + outMps * reachS), height, z + Math.cos(angle) * (spot + outMps * reachS)), radiusM, { right, up, color: this.#shades.get(burst) ?? burst.color, opacity: burst.opacity * Math.min(1, fade * 2) })
  }

  #addDisc(at: Vector3, radiusM: number, { right, up, color, opacity }: { right: Vector3; up: Vector3; color: Rgb; opacity: number }): void {
    for (const [corner, [u, v]] of corners.entries()) {
      const vertex = this.#count * 4 + corner
      this.#positions.setXYZ(vertex, at.x + (right.x * u + up.x * v) * radiusM, at.y + (right.y * u + up.y * v) * radiusM, at.z + (right.z * u + up.z * v) * radiusM)
      this.#tones.setXYZW(vertex, ...color, opacity)
    }
    this.#count++
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.#material.dispose()
  }
}

const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const

/** How far from the middle of a contact its spray rises: what plunges into water throws it up around itself. */
const rimM = ({ kind, massKg }: ContactEvent): number => (kind === 'splash' ? 0.12 * Math.cbrt(massKg) : 0.05)
