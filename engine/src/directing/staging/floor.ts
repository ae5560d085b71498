import { clamp, cos, sin, tau } from '../../platform/index.ts'

/** A disc of ground that somebody takes. */
export interface Disc { x: number; z: number; radiusM: number }

/** The ground of a set while bodies are placed on it: nobody stands in anybody else. */
export class Floor {
  private readonly taken: Disc[] = []
  private readonly halfWidthM: number
  private readonly halfDepthM: number

  constructor(stage: { halfWidthM: number; halfDepthM: number }) {
    this.halfWidthM = stage.halfWidthM
    this.halfDepthM = stage.halfDepthM
  }

  take(disc: Disc): void {
    this.taken.push(disc)
  }

  /** The free spot nearest to where a disc should be, inside the stage; it is taken from now on. */
  place(wish: Disc): { x: number; z: number } {
    for (let ring = 0; ring < 24; ring++) {
      const count = ring === 0 ? 1 : 10
      for (let i = 0; i < count; i++) {
        const reach = ring * 0.35
        const spot = this.inside({ ...wish, x: wish.x + reach * cos((tau * i) / count), z: wish.z + 0.7 * reach * sin((tau * i) / count) })
        if (this.isFree(spot)) {
          this.take(spot)
          return spot
        }
      }
    }
    const spot = this.inside(wish)
    this.take(spot)
    return spot
  }

  private inside(disc: Disc): Disc {
    const x = Math.max(0, this.halfWidthM - disc.radiusM)
    const z = Math.max(0, this.halfDepthM - disc.radiusM)
    return { ...disc, x: clamp(disc.x, -x, x), z: clamp(disc.z, -z, z) }
  }

  private isFree(disc: Disc): boolean {
    return this.taken.every((other) => {
      const dx = other.x - disc.x
      const dz = other.z - disc.z
      const apart = other.radiusM + disc.radiusM
      return dx * dx + dz * dz >= apart * apart
    })
  }
}
