import { AdditiveBlending, BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, MeshBasicNodeMaterial } from 'three/webgpu'
import { attribute, length, smoothstep, vec4 } from 'three/tsl'
import { rgb } from './color.ts'
import type { PosedBody } from './pose.ts'

/** How bright the ground is right under a glowing body, of the body's own colour. */
const brightness = 0.7

/** The light that glowing bodies throw on the ground about them; undefined where nobody glows. */
export class GlowPools {
  readonly mesh: Mesh
  readonly #bodies: readonly PosedBody[]
  readonly #positions: BufferAttribute
  readonly #light: BufferAttribute

  static for(bodies: readonly PosedBody[]): GlowPools | undefined {
    const glowing = bodies.filter(({ model }) => model.recipe.glows === true)
    return glowing.length === 0 ? undefined : new GlowPools(glowing)
  }

  private constructor(bodies: readonly PosedBody[]) {
    this.#bodies = bodies
    const count = bodies.length * 4
    this.#positions = new BufferAttribute(new Float32Array(count * 3), 3).setUsage(DynamicDrawUsage)
    this.#light = new BufferAttribute(new Float32Array(count * 4), 4).setUsage(DynamicDrawUsage)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', this.#positions)
    geometry.setAttribute('light', this.#light)
    geometry.setAttribute('corner', new BufferAttribute(Float32Array.from(bodies.flatMap(() => corners.flat())), 2))
    geometry.setIndex(bodies.flatMap((_, i) => [0, 2, 1, 0, 3, 2].map((corner) => i * 4 + corner)))
    const material = new MeshBasicNodeMaterial({ transparent: true, depthWrite: false, fog: false, blending: AdditiveBlending })
    const falloff = smoothstep(1, 0, length(attribute<'vec2'>('corner', 'vec2')))
    const light = attribute<'vec4'>('light', 'vec4')
    material.fragmentNode = vec4(light.rgb.mul(falloff).mul(falloff).mul(light.a), 1)
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 2
    this.mesh.userData['idHidden'] = true
  }

  /** Lays the pools under bodies that have just been moved; `dark` is 0 in bright light and 1 at night. */
  update(dark: number): void {
    this.#bodies.forEach((body, i) => {
      const balls = body.balls()
      const x = balls.reduce((sum, ball) => sum + ball.x, 0) / balls.length, z = balls.reduce((sum, ball) => sum + ball.z, 0) / balls.length
      const low = Math.max(0, Math.min(...balls.map((ball) => ball.y - ball.radiusM)))
      const sizeM = body.model.recipe.heightM * body.track.scale
      const radiusM = Math.max(0.5, sizeM * 1.6) + low * 0.8
      const [r, g, b] = rgb(body.model.recipe.palette['main'] ?? '#ffffff')
      corners.forEach(([u, v], corner) => {
        this.#positions.setXYZ(i * 4 + corner, x + u * radiusM, 0.012 + i * 0.0002, z + v * radiusM)
        this.#light.setXYZW(i * 4 + corner, r, g, b, (brightness * (0.35 + 0.65 * dark)) / (1 + (low / sizeM) * 1.5))
      })
    })
    this.#positions.needsUpdate = true
    this.#light.needsUpdate = true
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    ;(this.mesh.material as MeshBasicNodeMaterial).dispose()
  }
}

const corners: readonly (readonly [number, number])[] = [[-1, -1], [1, -1], [1, 1], [-1, 1]]
