import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, MeshBasicNodeMaterial } from 'three/webgpu'
import { attribute, mix, positionWorld, smoothstep, texture, vec3, vec4 } from 'three/tsl'
import { numbersPerBone, simulationRateHz, type BodyTrack } from '../performance/index.ts'
import { smoothstep as ramp } from '../platform/index.ts'
import type { Air } from './air.ts'
import type { LightPlan } from './light.ts'
import { fractal } from './noise.ts'
import { tilePainting } from './painting.ts'
import type { Waterline } from './waterline.ts'

/** A hull under way and where it meets the water. */
export interface Sailing { track: BodyTrack; line: Waterline }

const capacity = 4
const segments = 40
/** For so many seconds the water shows where a hull went. */
const lastsS = 2.6
/** No wake below the first speed, all of it from the second on, metres per second. */
const speedsMps = { least: 1.2, full: 3.6 }
/** The two arms of the V leave the bow and the churned water the stern: how far each runs aside as a share of the way behind, and how wide it is in half widths of the hull and shares of that way. */
const strips = [{ aside: 0.3, from: 0.6, wide: 0.34, spreads: 0.1, at: 0.7 }, { aside: -0.3, from: -0.6, wide: 0.34, spreads: 0.1, at: 0.7 }, { aside: 0, from: 0, wide: 0.85, spreads: 0.06, at: -0.8 }] as const
/** The water that the bow throws up on both sides: along the hull from one share of its half length to the other, as far out and as high at the most as these shares of its half width. */
const sheets = { sides: [1, -1], from: 0.82, to: -0.7, out: 1.3, high: 0.85 } as const
const perHull = strips.length + sheets.sides.length
const perStrip = (segments + 1) * 2

/** The white V that a hull leaves which goes through the water, and the churned water behind it. */
export class Wakes {
  readonly mesh: Mesh
  readonly #positions = new BufferAttribute(new Float32Array(capacity * perHull * perStrip * 3), 3).setUsage(DynamicDrawUsage)
  readonly #strengths = new BufferAttribute(new Float32Array(capacity * perHull * perStrip), 1).setUsage(DynamicDrawUsage)
  readonly #material = new MeshBasicNodeMaterial()
  readonly #lace = tilePainting(256, (u, v) => 2 * fractal(u * 14, v * 14, 4, 12, 14))

  constructor(air: Air, light: LightPlan) {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', this.#positions)
    geometry.setAttribute('strength', this.#strengths)
    geometry.setAttribute('across', new BufferAttribute(Float32Array.from({ length: capacity * perHull * perStrip }, (_, i) => (i % 2) * 2 - 1), 1))
    geometry.setIndex(stripIndices())
    const daylight = Math.min(1.2, light.sky[1] + light.key[1] * 0.5)
    const across = attribute<'float'>('across', 'float').abs()
    const lace = texture(this.#lace, positionWorld.xz.mul(0.5)).r
    const white = smoothstep(0.25, 0.75, attribute<'float'>('strength', 'float').mul(across.oneMinus().mul(0.7).add(0.55)).mul(lace.mul(0.6).add(0.75)))
    this.#material.fragmentNode = vec4(air.seen(mix(vec3(0.62, 0.8, 0.86), vec3(0.92, 0.97, 1), white).mul(daylight)), white.mul(smoothstep(1, 0.6, across)).mul(0.95))
    Object.assign(this.#material, { transparent: true, depthWrite: false, fog: false })
    this.mesh = new Mesh(geometry, this.#material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 2
    this.mesh.userData['idHidden'] = true
  }

  /** Lays the wake of each hull behind it on a surface of that height, at a scene second. */
  update(hulls: readonly Sailing[], sceneS: number, heightAt: (x: number, z: number) => number): void {
    const drawn = hulls.filter(({ line }) => line.plane !== undefined).slice(0, capacity)
    drawn.forEach((hull, place) => {
      strips.forEach((strip, i) => this.#lay(place * perHull + i, { hull, strip, sceneS, heightAt }))
      sheets.sides.forEach((side, i) => this.#raise(place * perHull + strips.length + i, { hull, side, sceneS, heightAt }))
    })
    this.mesh.geometry.setDrawRange(0, drawn.length * perHull * segments * 6)
    this.mesh.visible = drawn.length > 0
    this.#positions.needsUpdate = true
    this.#strengths.needsUpdate = true
  }

  #lay(place: number, { hull: { track, line }, strip, sceneS, heightAt }: { hull: Sailing; strip: (typeof strips)[number]; sceneS: number; heightAt: (x: number, z: number) => number }): void {
    for (let segment = 0; segment <= segments; segment++) {
      const ageS = (segment / segments) * lastsS
      const then = courseAt(track, sceneS - ageS)
      const behindM = then.speedMps * ageS
      const asideM = strip.from * line.halfWidthM + strip.aside * behindM
      const halfM = strip.wide * line.halfWidthM + strip.spreads * behindM
      const strength = ramp(then.speedMps, speedsMps.least, speedsMps.full) * (1 - ageS / lastsS) * (segment === 0 ? 0.6 : 1)
      for (const side of [0, 1]) {
        const across = asideM + (side * 2 - 1) * halfM
        const x = then.x + then.aheadX * strip.at * line.halfLengthM + then.aheadZ * across
        const z = then.z + then.aheadZ * strip.at * line.halfLengthM - then.aheadX * across
        const vertex = place * perStrip + segment * 2 + side
        this.#positions.setXYZ(vertex, x, heightAt(x, z) + 0.03, z)
        this.#strengths.setX(vertex, strength)
      }
    }
  }

  /** Raises the sheet of water at one side of a hull: it leaves the bow low, is highest before the middle and falls away outwards. */
  #raise(place: number, { hull: { track, line }, side, sceneS, heightAt }: { hull: Sailing; side: number; sceneS: number; heightAt: (x: number, z: number) => number }): void {
    const now = courseAt(track, sceneS)
    const force = ramp(now.speedMps, speedsMps.least, speedsMps.full)
    for (let segment = 0; segment <= segments; segment++) {
      const share = segment / segments
      const along = sheets.from + (sheets.to - sheets.from) * share
      const hullM = Math.sqrt(1 - along * along) * line.halfWidthM
      const arch = Math.sin(Math.PI * Math.sqrt(share))
      const flickerM = 0.16 * arch * Math.sin(segment * 0.8 + sceneS * 23)
      for (const edge of [0, 1]) {
        const across = side * (hullM + edge * sheets.out * line.halfWidthM * (0.25 + share))
        const x = now.x + now.aheadX * along * line.halfLengthM + now.aheadZ * across
        const z = now.z + now.aheadZ * along * line.halfLengthM - now.aheadX * across
        const vertex = place * perStrip + segment * 2 + edge
        this.#positions.setXYZ(vertex, x, heightAt(x, z) + edge * force * sheets.high * line.halfWidthM * Math.max(0, arch + flickerM), z)
        this.#strengths.setX(vertex, force * arch)
      }
    }
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.#lace.dispose()
    this.#material.dispose()
  }
}

/** Where a hull is at a scene second, which way it goes and how fast; before the shot it came as it goes at its beginning. */
function courseAt(track: BodyTrack, sceneS: number): { x: number; z: number; aheadX: number; aheadZ: number; speedMps: number } {
  const stepS = 0.1
  const placeAt = (s: number): [number, number] => {
    const pose = Math.max(0, Math.min(track.poseCount - 1, Math.round(s * simulationRateHz))) * track.boneCount * numbersPerBone
    return [track.poses[pose] ?? 0, track.poses[pose + 2] ?? 0]
  }
  const from = Math.max(0, sceneS)
  const [[x, z], [nextX, nextZ]] = [placeAt(from), placeAt(from + stepS)]
  const [lastX, lastZ] = from + stepS > (track.poseCount - 1) / simulationRateHz ? placeAt(from - stepS) : [x, z]
  const [goX, goZ] = [(nextX - lastX) / (lastX === x && lastZ === z ? stepS : 2 * stepS), (nextZ - lastZ) / (lastX === x && lastZ === z ? stepS : 2 * stepS)]
  const speedMps = Math.hypot(goX, goZ)
  const before = Math.min(0, sceneS)
  return { x: x + goX * before, z: z + goZ * before, aheadX: speedMps < 0.01 ? 0 : goX / speedMps, aheadZ: speedMps < 0.01 ? 1 : goZ / speedMps, speedMps }
}

function stripIndices(): BufferAttribute {
  const indices: number[] = []
  for (let strip = 0; strip < capacity * perHull; strip++) {
    for (let segment = 0; segment < segments; segment++) {
      const a = strip * perStrip + segment * 2
      indices.push(a, a + 1, a + 2, a + 1, a + 3, a + 2)
    }
  }
  return new BufferAttribute(Uint16Array.from(indices), 1)
}
