import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, Vector3, type NodeMaterial } from 'three/webgpu'
import type { PosedBody } from './pose.ts'

const blotCapacity = 192
/** A foot lifted higher than this share of its body darkens no ground. */
const highestFootShare = 0.3

/** The darkness under every foot and, wider and fainter, under every body: what makes them stand on the ground. */
export class ContactShadows {
  readonly mesh: Mesh
  readonly #positions = new BufferAttribute(new Float32Array(blotCapacity * 4 * 3), 3)
  readonly #blots = new BufferAttribute(new Float32Array(blotCapacity * 4 * 3), 3)
  #count = 0

  constructor(material: NodeMaterial) {
    const indices = new Uint16Array(blotCapacity * 6)
    for (let i = 0; i < blotCapacity; i++) indices.set([0, 2, 1, 0, 3, 2].map((corner) => i * 4 + corner), i * 6)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', this.#positions.setUsage(DynamicDrawUsage))
    geometry.setAttribute('blot', this.#blots.setUsage(DynamicDrawUsage))
    geometry.setIndex(new BufferAttribute(indices, 1))
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 2
    this.mesh.userData['idHidden'] = true
  }

  /** Draws the blots of bodies that have just been moved. `depth` scales how dark they are. */
  update(bodies: readonly PosedBody[], depth: number): void {
    this.#count = 0
    for (const body of bodies) this.#addBody(body, depth)
    this.mesh.geometry.setDrawRange(0, this.#count * 6)
    this.mesh.visible = this.#count > 0
    this.#positions.needsUpdate = true
    this.#blots.needsUpdate = true
  }

  #addBody(body: PosedBody, depth: number): void {
    const feet = (body.model.recipe.roles?.legs ?? []).flatMap((leg) => leg.bones.slice(-2))
    const point = new Vector3()
    for (const name of feet) {
      const index = body.model.boneIndex[name]
      const world = index === undefined ? undefined : body.world[index]
      if (index === undefined || world === undefined) continue
      point.setFromMatrixPosition(world)
      const size = body.track.scale * Math.max(0.5, body.model.recipe.heightM / 1.6)
      const liftM = Math.max(0, point.y - (body.model.bones[index]?.rest[1] ?? 0) * body.track.scale)
      if (liftM > highestFootShare * body.model.recipe.heightM * body.track.scale) continue
      this.#addBlot(point, 0.075 * size + liftM * 0.6, 0.85 * depth / (1 + liftM * 16))
      this.#addBlot(point, 0.19 * size + liftM * 0.9, 0.4 * depth / (1 + liftM * 7))
    }
    const balls = body.balls()
    const low = Math.min(...balls.map((ball) => ball.y - ball.radiusM))
    const reach = footprint(body)
    const standing = feet.length > 0 ? 0.3 : 0.7
    this.#addBlot(reach.middle, reach.radiusM + Math.max(0, low) * 0.6, standing * depth / (1 + Math.max(0, low) * 5))
  }

  #addBlot(at: Vector3, radiusM: number, dark: number): void {
    if (this.#count >= blotCapacity || dark < 0.02) return
    const y = 0.004 + this.#count * 0.0001
    for (const [corner, [u, v]] of ([[-1, -1], [1, -1], [1, 1], [-1, 1]] as const).entries()) {
      const vertex = this.#count * 4 + corner
      this.#positions.setXYZ(vertex, at.x + u * radiusM, y, at.z + v * radiusM)
      this.#blots.setXYZ(vertex, u, v, dark)
    }
    this.#count++
  }
}

function footprint(body: PosedBody): { middle: Vector3; radiusM: number } {
  const balls = body.balls().filter((ball) => ball.y < 0.75 * body.model.recipe.heightM + 0.2)
  const middle = new Vector3()
  for (const ball of balls) middle.add(new Vector3(ball.x, 0, ball.z).divideScalar(balls.length))
  const spread = balls.reduce((most, ball) => Math.max(most, Math.hypot(ball.x - middle.x, ball.z - middle.z)), 0)
  return { middle, radiusM: Math.max(0.12, Math.min(1.5, spread * 0.75 + 0.14)) }
}
