import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, MeshBasicNodeMaterial, Vector3, type Texture } from 'three/webgpu'
import { attribute, dot, float, max, mix, positionWorld, cameraPosition, reflect, smoothstep, texture, vec2, vec3, vec4 } from 'three/tsl'
import { waterHeightAt, type Water } from '../performance/index.ts'
import type { Air } from './air.ts'
import { dimmed, rgb, blended } from './color.ts'
import type { CameraPose } from './framing.ts'
import type { LightPlan } from './light.ts'
import { ripplePainting } from './painting.ts'
import type { SetKit } from './set-kit.ts'
import { metBy, type Waterline } from './waterline.ts'

interface WaterOptions { water: Water | undefined; shore: SetKit['shore']; air: Air; light: LightPlan }

/** Distances of the grid's rings: fine where bodies touch the water, coarse towards the horizon. */
const ringsM = [0, 0.35, 0.7, 1.05, 1.4, 1.8, 2.2, 2.6, 3, 3.5, 4, 4.5, 5, 5.6, 6.3, 7, 8, 9, 10, 11.5, 13, 15, 17.5, 20, 24, 29, 36, 46, 60, 85, 130, 220, 390]
const spokes = 112

/** The surface of open water, at the same heights as the Performance's bodies feel, with the sky in it drawn to the hulls that float on it. */
export class WaterSurface {
  readonly mesh: Mesh
  readonly #water: Water
  readonly #positions: BufferAttribute
  readonly #slopes: BufferAttribute
  readonly #ripple: Texture
  readonly #material: MeshBasicNodeMaterial
  readonly #middle = new Vector3()
  #waterlines: readonly Waterline[] = []

  constructor({ water, shore, air, light }: WaterOptions) {
    this.#water = water ?? shoreWater(shore)
    const count = ringsM.length * spokes
    this.#positions = new BufferAttribute(new Float32Array(count * 3), 3).setUsage(DynamicDrawUsage)
    this.#slopes = new BufferAttribute(new Float32Array(count * 3), 3).setUsage(DynamicDrawUsage)
    this.#ripple = ripplePainting(256)
    this.#material = waterMaterial({ air, light, ripple: this.#ripple, heightM: this.#water.waves.reduce((sum, wave) => sum + wave.amplitudeM, 0) })
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', this.#positions)
    geometry.setAttribute('slope', this.#slopes)
    geometry.setIndex(gridIndices())
    this.mesh = new Mesh(geometry, this.#material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 1
  }

  /** The height of the drawn surface at a place. */
  heightAt(x: number, z: number, sceneS: number): number {
    return metBy(this.#waterlines, x, z, waterHeightAt(this.#water, x, z, sceneS))
  }

  /** Raises the surface to a scene second, finest around what the camera looks at; it lies close to floating hulls. */
  update(sceneS: number, { target }: CameraPose, waterlines: readonly Waterline[]): void {
    this.#waterlines = waterlines
    this.#middle.set(Math.round(target[0] * 2) / 2, 0, Math.round(target[2] * 2) / 2)
    for (const [ring, radius] of ringsM.entries()) {
      const step = Math.max(0.12, ((ringsM[ring + 1] ?? radius * 1.6) - radius) * 0.5)
      for (let spoke = 0; spoke < spokes; spoke++) this.#setVertex(ring * spokes + spoke, { radius, spoke, step, sceneS })
    }
    this.#positions.needsUpdate = true
    this.#slopes.needsUpdate = true
  }

  #setVertex(vertex: number, { radius, spoke, step, sceneS }: { radius: number; spoke: number; step: number; sceneS: number }): void {
    const angle = spoke / spokes * 2 * Math.PI
    const x = this.#middle.x + Math.sin(angle) * radius
    const z = this.#middle.z + Math.cos(angle) * radius
    const calm = radius > 60 ? 60 / radius : 1
    const here = waterHeightAt(this.#water, x, z, sceneS)
    const dx = radius > 140 ? 0 : (waterHeightAt(this.#water, x + step, z, sceneS) - here) / step
    const dz = radius > 140 ? 0 : (waterHeightAt(this.#water, x, z + step, sceneS) - here) / step
    this.#positions.setXYZ(vertex, x, metBy(this.#waterlines, x, z, this.#water.levelM + (here - this.#water.levelM) * calm), z)
    this.#slopes.setXYZ(vertex, dx * calm, (here - this.#water.levelM) * calm, dz * calm)
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.#ripple.dispose()
    this.#material.dispose()
  }
}

/** A sea that is only scenery: three waves that run towards the beach. */
function shoreWater(shore: SetKit['shore']): Water {
  const { levelM, waveHeightM, waveLengthM } = shore ?? { levelM: 0, waveHeightM: 0.1, waveLengthM: 6 }
  const waves = [[1, 0.04, 0.55], [0.62, -0.3, 0.28], [0.38, 0.5, 0.17]].map(([stretch = 1, slant = 0, share = 1], i) => {
    const waveNumber = 2 * Math.PI / (waveLengthM * stretch)
    const across = Math.hypot(slant, 1)
    return { amplitudeM: waveHeightM * share, waveNumber, omega: Math.sqrt(9.81 * waveNumber), dirX: slant / across, dirZ: 1 / across, phase: i * 2.1 }
  })
  return { levelM, waves, ripples: [] }
}

function gridIndices(): BufferAttribute {
  const indices: number[] = []
  for (let ring = 0; ring < ringsM.length - 1; ring++) {
    for (let spoke = 0; spoke < spokes; spoke++) {
      const a = ring * spokes + spoke
      const b = ring * spokes + (spoke + 1) % spokes
      indices.push(a, a + spokes, b + spokes, a, b + spokes, b)
    }
  }
  return new BufferAttribute(Uint16Array.from(indices), 1)
}

/** `heightM` is that of the highest crest there can be. */
function waterMaterial({ air, light, ripple, heightM }: { air: Air; light: LightPlan; ripple: Texture; heightM: number }): MeshBasicNodeMaterial {
  const deep = blended(rgb('#0a4f7c'), dimmed(light.zenith, 0.6), 0.25)
  const shallow = rgb('#1fa3a6')
  const strength = Math.min(1.15, light.sky[1] + light.key[1] * 0.45)
  const material = new MeshBasicNodeMaterial()
  const slope = attribute<'vec3'>('slope', 'vec3')
  const plane = positionWorld.xz
  const away = positionWorld.sub(cameraPosition)
  const distance = away.length()
  const near = smoothstep(70, 3, distance)
  const ruffle = (scale: number, x: number, z: number) => texture(ripple, plane.mul(scale).add(vec2(air.timeS.mul(x), air.timeS.mul(z)))).rg.sub(0.5)
  const fine = ruffle(0.37, 0.05, 0.07).add(ruffle(0.093, -0.018, 0.024).mul(0.3)).add(ruffle(1.13, 0.13, -0.1).mul(0.5))
  const ruffled = fine.mul(near.mul(0.46).add(0.08))
  const normal = vec3(slope.x.negate().add(ruffled.x), 1, slope.z.negate().add(ruffled.y)).normalize()
  const view = away.div(distance)
  const facing = max(dot(normal, view.negate()), float(0.02))
  const fresnel = float(1).sub(facing).pow(4).mul(0.8).add(0.03)
  const mirrored = reflect(view, normal)
  const sky = air.skyTowards(max(mirrored.y, float(0)).add(0.06)).mul(0.9)
  const towardsKey = max(dot(mirrored, air.keyFrom), float(0))
  const glitter = towardsKey.pow(160).mul(2.2).add(towardsKey.pow(14).mul(0.14))
  const lift = smoothstep(-0.7 * heightM, 0.8 * heightM, slope.y)
  const body = mix(vec3(...deep), vec3(...shallow), lift.mul(0.5).add(facing.mul(0.22))).mul(strength)
  material.fragmentNode = vec4(air.seen(mix(body, sky, fresnel).add(air.key.mul(glitter))), 1)
  material.fog = false
  return material
}
