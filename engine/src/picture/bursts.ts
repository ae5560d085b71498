import type { GroundSurface } from '../catalog/index.ts'
import { numbersPerBone, simulationRateHz, type BodyTrack, type ContactEvent, type ContactKind } from '../performance/index.ts'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, MeshBasicNodeMaterial, Vector3, type Camera } from 'three/webgpu'
import { attribute, length, smoothstep, vec4 } from 'three/tsl'
import { developed, luminance, type Rgb } from './color.ts'
import type { LightPlan } from './light.ts'
import { lattice } from './noise.ts'
import type { Waterline } from './waterline.ts'

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

const dust: Burst = { color: [1, 0.74, 0.4], count: 7, fullMps: 3, upMps: 0.8, outMps: 0.7, radiusM: 0.07, spreads: 3.4, lifeS: 0.85, drag: 3.2, weight: 0.06, opacity: 0.34 }
const drops: Burst = { color: [0.82, 0.92, 0.97], count: 44, fullMps: 0.45, upMps: 2.5, outMps: 1.1, radiusM: 0.03, spreads: 1, lifeS: 0.75, drag: 0.4, weight: 1, opacity: 0.85 }
const shavings: Burst = { color: [0.95, 0.98, 1], count: 26, fullMps: 3.2, upMps: 1.5, outMps: 1, radiusM: 0.021, spreads: 1.5, lifeS: 0.5, drag: 1.5, weight: 0.8, opacity: 0.85 }

/** By what is hit. */
const bursts: Partial<Readonly<Record<GroundSurface, Burst>>> = {
  sand: dust,
  dirt: { ...dust, color: [0.36, 0.27, 0.18] },
  'moon-dust': { ...dust, color: [0.4, 0.385, 0.37], count: 9, fullMps: 0.8, radiusM: 0.02, spreads: 1.6, lifeS: 1.1, drag: 0, weight: 1, opacity: 0.5 },
  snow: { ...shavings, count: 12, fullMps: 2, radiusM: 0.03, spreads: 2 },
  ice: shavings,
  water: drops,
}
const kinds: ReadonlySet<ContactKind> = new Set(['step', 'land', 'takeoff', 'impact', 'splash', 'slide', 'paddle', 'bounce'])
/** Contacts that throw more than a step does. */
const strengths: Partial<Readonly<Record<ContactKind, number>>> = { land: 2.2, splash: 1.6, takeoff: 1.4 }

const capacity = 360
/** Shavings a second along a sharp slide. */
const slidePerS = 34

/** A contact and what it throws; `track` is that of the body that touched. */
interface Thrown { event: ContactEvent; burst: Burst; track: BodyTrack | undefined; count: number }

/** Spray, ice shavings and dust where the Performance says that something touched: little discs that face the camera, thrown by the dice. */
export class Bursts {
  readonly mesh: Mesh
  readonly #events: readonly Thrown[]
  readonly #gravityMps2: number
  readonly #shades: ReadonlyMap<Burst, Rgb>
  readonly #positions = new BufferAttribute(new Float32Array(capacity * 4 * 3), 3).setUsage(DynamicDrawUsage)
  readonly #discs = new BufferAttribute(new Float32Array(capacity * 4 * 2), 2)
  readonly #tones = new BufferAttribute(new Float32Array(capacity * 4 * 4), 4).setUsage(DynamicDrawUsage)
  readonly #material = new MeshBasicNodeMaterial()
  #count = 0

  constructor({ events, bodies, light, gravityMps2 }: { events: readonly ContactEvent[]; bodies: readonly BodyTrack[]; light: LightPlan; gravityMps2: number }) {
    this.#events = events.flatMap((event) => {
      const burst = kinds.has(event.kind) ? bursts[event.against as GroundSurface] : undefined
      if (burst === undefined) return []
      const force = Math.min(1.5, event.speedMps / burst.fullMps) * Math.min(1.3, 0.45 + event.massKg / 90)
      const count = burst.count * force * (strengths[event.kind] ?? 1)
      const track = bodies.find((body) => body.entityId === event.entityId)
      return [{ event, burst, track, count: Math.round(event.kind === 'slide' ? Math.max(6, slidePerS * force * event.durationS) : count) }]
    })
    this.#gravityMps2 = gravityMps2
    const strength = luminance(light.sky) + luminance(light.key) * 0.85
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

  /** Draws what is in the air at a scene second, facing a camera that is in its place; water flies up around the waterlines of what fell. */
  update(sceneS: number, camera: Camera, waterlines: ReadonlyMap<string, Waterline>): void {
    this.#count = 0
    const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0)
    const up = new Vector3().setFromMatrixColumn(camera.matrixWorld, 1)
    for (const [index, thrown] of this.#events.entries()) {
      const { event, burst, count } = thrown
      const lastS = event.timeS + burst.lifeS + (event.kind === 'slide' ? event.durationS : 0)
      if (sceneS <= event.timeS || sceneS >= lastS) continue
      const around = event.kind === 'splash' ? waterlines.get(event.entityId) : undefined
      for (let i = 0; i < count; i++) this.#addParticle(thrown, { sceneS, share: i / count, dice: index * 61 + i, around, right, up })
    }
    this.mesh.geometry.setDrawRange(0, this.#count * 6)
    this.mesh.visible = this.#count > 0
    if (!this.mesh.visible) return
    this.#positions.needsUpdate = true
    this.#tones.needsUpdate = true
  }

  #addParticle({ event, burst, track }: Thrown, at: { sceneS: number; share: number; dice: number; around: Waterline | undefined; right: Vector3; up: Vector3 }): void {
    const { dice } = at
    const delayS = event.kind === 'slide' ? event.durationS * at.share : 0
    const ageS = at.sceneS - event.timeS - delayS
    const lifeS = burst.lifeS * (0.6 + 0.4 * lattice(dice, 1))
    if (this.#count >= capacity || ageS <= 0 || ageS > lifeS) return
    const angle = lattice(dice, 2) * 2 * Math.PI
    const upMps = burst.upMps * (0.3 + 0.7 * lattice(dice, 4)) * (event.kind === 'slide' ? 0.6 : 1)
    // A speed that the air eats up goes this far in the time.
    const reachS = burst.drag === 0 ? ageS : (1 - Math.exp(-burst.drag * ageS)) / burst.drag
    const groundM = event.against === 'water' && event.kind !== 'paddle' ? 0 : Math.max(0, event.position[1] - 0.1)
    const height = groundM + upMps * reachS - 0.5 * burst.weight * this.#gravityMps2 * ageS * ageS
    const fade = 1 - ageS / lifeS
    const radiusM = burst.radiusM * (0.6 + 0.8 * lattice(dice, 5)) * (1 + (burst.spreads - 1) * (1 - fade))
    if (height < -radiusM) return
    const outM = burst.outMps * (0.25 + 0.75 * lattice(dice, 3)) * reachS
    const [x, z] = startOf(event, { delayS, track, angle, around: at.around })
    this.#addDisc(new Vector3(x + Math.sin(angle) * outM, height, z + Math.cos(angle) * outM), radiusM, { right: at.right, up: at.up, color: this.#shades.get(burst) ?? burst.color, opacity: burst.opacity * Math.min(1, fade * 2) })
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

/** Where a particle starts: under a sliding foot wherever it has come to, at the waterline of what plunges into water, or close to the contact. */
function startOf({ position: [x, , z], timeS }: ContactEvent, { delayS, track, angle, around }: { delayS: number; track: BodyTrack | undefined; angle: number; around: Waterline | undefined }): [number, number] {
  if (around !== undefined) {
    const turn = angle - around.yawRad
    const [across, along] = [Math.sin(turn) * around.halfWidthM, Math.cos(turn) * around.halfLengthM]
    return [around.x + across * Math.cos(around.yawRad) + along * Math.sin(around.yawRad), around.z - across * Math.sin(around.yawRad) + along * Math.cos(around.yawRad)]
  }
  if (track === undefined || delayS === 0) return [x + Math.sin(angle) * 0.05, z + Math.cos(angle) * 0.05]
  const [from, to] = [rootOf(track, timeS), rootOf(track, timeS + delayS)]
  return [x + to[0] - from[0], z + to[1] - from[1]]
}

/** Where a body is on the ground plan. */
function rootOf({ poses, poseCount, boneCount }: BodyTrack, sceneS: number): [number, number] {
  const first = Math.min(poseCount - 1, Math.round(sceneS * simulationRateHz)) * boneCount * numbersPerBone
  return [poses[first] ?? 0, poses[first + 2] ?? 0]
}
