import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, MeshBasicNodeMaterial } from 'three/webgpu'
import { attribute, float, mix, positionWorld, sin, smoothstep, texture, vec2, vec3, vec4 } from 'three/tsl'
import type { Air } from './air.ts'
import { blended, dimmed, rgb } from './color.ts'
import type { LightPlan } from './light.ts'
import { fractal } from './noise.ts'
import { tilePainting } from './painting.ts'
import type { Waterline } from './waterline.ts'

const capacity = 8
const segments = 56
/** How far outside the waterline each ring of the band lies, metres: from just under the hull outwards. */
const offsetsM = [-0.05, 0, 0.04, 0.1, 0.2, 0.4, 0.8]
/** The ripples round a swimmer, or what only floats, are no wider than this, metres; round what floats they are so faint. */
const mostRippleM = 0.3
const stillRipple = 0.3
const perBand = (segments + 1) * offsetsM.length

/** Where bodies meet the water: their dark reflection, a seam of foam, and the wavelets that run from it. */
export class Foam {
  readonly mesh: Mesh
  readonly #positions = new BufferAttribute(new Float32Array(capacity * perBand * 3), 3).setUsage(DynamicDrawUsage)
  readonly #whites = new BufferAttribute(new Float32Array(capacity * perBand), 1).setUsage(DynamicDrawUsage)
  readonly #material = new MeshBasicNodeMaterial()
  readonly #lace = tilePainting(256, (u, v) => 2 * fractal(u * 14, v * 14, 4, 12, 14))

  constructor(air: Air, light: LightPlan) {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', this.#positions)
    geometry.setAttribute('outside', new BufferAttribute(Float32Array.from({ length: capacity * perBand }, (_, i) => offsetsM[i % offsetsM.length] ?? 0), 1))
    geometry.setAttribute('white', this.#whites)
    geometry.setIndex(bandIndices())
    const strength = Math.min(1.2, light.sky[1] + light.key[1] * 0.5)
    const outside = attribute<'float'>('outside', 'float')
    const lace = texture(this.#lace, positionWorld.xz.mul(0.55).add(vec2(sin(air.timeS.mul(0.7)).mul(0.03), air.timeS.mul(0.02)))).r
    const fade = smoothstep(0.5, 0.05, outside)
    const seam = smoothstep(0.6, 0.5, outside.mul(1.3).add(lace.mul(0.55)).add(sin(air.timeS.mul(1.3)).mul(0.03))).mul(fade)
    const wavelet = smoothstep(0.78, 1, sin(outside.mul(26).sub(air.timeS.mul(5)).add(lace.mul(5)))).mul(smoothstep(0.8, 0.25, outside)).mul(smoothstep(0.05, 0.2, outside)).mul(0.5)
    const dark = smoothstep(0.7, 0, outside).mul(0.7)
    const foaming = attribute<'float'>('white', 'float')
    const white = seam.mul(0.92).mul(foaming).max(wavelet.mul(foaming.mul(1 - stillRipple).add(stillRipple)))
    const shadow = vec3(...dimmed(blended(rgb('#06344e'), light.zenith, 0.15), strength))
    this.#material.fragmentNode = vec4(air.seen(mix(shadow, vec3(0.88, 0.95, 0.98).mul(strength), white)), white.max(dark.mul(foaming.mul(0.6).add(0.4))).mul(smoothstep(float(0.8), float(0.6), outside)))
    Object.assign(this.#material, { transparent: true, depthWrite: false, fog: false })
    this.mesh = new Mesh(geometry, this.#material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 2
    this.mesh.userData['idHidden'] = true
  }

  /** Lays a band around each waterline on a surface of that height. */
  update(waterlines: readonly Waterline[], heightAt: (x: number, z: number) => number): void {
    const drawn = waterlines.slice(0, capacity)
    for (const [band, line] of drawn.entries()) this.#layBand(band, line, heightAt)
    this.mesh.geometry.setDrawRange(0, drawn.length * segments * (offsetsM.length - 1) * 6)
    this.mesh.visible = drawn.length > 0
    this.#positions.needsUpdate = true
    this.#whites.needsUpdate = true
  }

  #layBand(band: number, { x, z, halfWidthM, halfLengthM, yawRad, foam, plane }: Waterline, heightAt: (x: number, z: number) => number): void {
    // What is small makes little foam, and what only floats or swims less than a hull.
    const size = plane === undefined ? Math.min(mostRippleM, 0.6 * Math.min(halfWidthM, halfLengthM)) : Math.min(0.75, halfWidthM * 1.5)
    for (let segment = 0; segment <= segments; segment++) {
      const angle = segment / segments * 2 * Math.PI
      for (const [ring, offsetM] of offsetsM.entries()) {
        const across = Math.cos(angle) * (halfWidthM + offsetM * size)
        const along = Math.sin(angle) * (halfLengthM + offsetM * size)
        const placeX = x + across * Math.cos(yawRad) + along * Math.sin(yawRad)
        const placeZ = z - across * Math.sin(yawRad) + along * Math.cos(yawRad)
        this.#whites.setX(band * perBand + segment * offsetsM.length + ring, foam)
        this.#positions.setXYZ(band * perBand + segment * offsetsM.length + ring, placeX, heightAt(placeX, placeZ) + 0.018, placeZ)
      }
    }
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.#lace.dispose()
    this.#material.dispose()
  }
}

function bandIndices(): BufferAttribute {
  const indices: number[] = []
  for (let band = 0; band < capacity; band++) {
    for (let segment = 0; segment < segments; segment++) {
      for (let ring = 0; ring < offsetsM.length - 1; ring++) {
        const a = band * perBand + segment * offsetsM.length + ring
        const b = a + offsetsM.length
        indices.push(a, b, a + 1, a + 1, b, b + 1)
      }
    }
  }
  return new BufferAttribute(Uint16Array.from(indices), 1)
}
