import { clamp, cos, radians, sin } from '../platform/index.ts'
import type { Placement } from '../../../contract/src/index.ts'
import type { Stairs } from '../catalog/index.ts'

/** A flight of stairs where it stands in a shot. */
interface Flight { stairs: Stairs; xM: number; zM: number; baseM: number; headingRad: number }

/** What stands up from the ground of a shot and is walked on: flights of stairs, ramps and hillsides. Heights in metres over the set's ground. */
export class Terrain {
  private readonly flights: readonly Flight[]

  constructor(structures: Iterable<{ stairs: Stairs | undefined; placement: Placement | undefined }>) {
    this.flights = [...structures].flatMap(({ stairs, placement }) => (stairs === undefined || placement?.kind !== 'ground' ? [] : [{ stairs, xM: placement.xM, zM: placement.zM, baseM: placement.yM ?? 0, headingRad: radians(placement.headingDeg + (stairs.slope?.downDeg ?? 0)) }]))
  }

  /** The top of the step under a point: what a foot stands on. */
  stepHeight(x: number, z: number): number {
    return this.highest(x, z, ({ riseM, count, slope }, steps) => (slope !== undefined ? riseM * clamp(steps + 0.5, 0, count) : steps < 0 ? 0 : riseM * Math.min(count, Math.floor(steps) + 1)))
  }

  /** The slope through the middles of the steps: how high a body is that goes over them. */
  slopeHeight(x: number, z: number): number {
    return this.highest(x, z, ({ riseM, count }, steps) => riseM * Math.max(0, Math.min(count, steps + 0.5)))
  }

  /** How deep the steps under a point are; undefined beside stairs and on what has none. */
  goingAt(x: number, z: number): number | undefined {
    return this.flights.find((flight) => flight.stairs.slope === undefined && this.stepsUp(flight, x, z) !== undefined)?.stairs.goingM
  }

  /** Whether a point is on a slope without steps. */
  isSlope(x: number, z: number): boolean {
    return this.flights.some((flight) => flight.stairs.slope !== undefined && this.stepsUp(flight, x, z) !== undefined)
  }

  private highest(x: number, z: number, heightM: (stairs: Stairs, steps: number) => number): number {
    return Math.max(0, ...this.flights.map((flight) => {
      const steps = this.stepsUp(flight, x, z)
      return steps === undefined ? 0 : flight.baseM + heightM(flight.stairs, steps)
    }))
  }

  /** How many steps behind the front edge of the first a point is, from -0.5; undefined beside and behind the flight. */
  private stepsUp({ stairs, xM, zM, headingRad }: Flight, x: number, z: number): number | undefined {
    const [s, c] = [sin(headingRad), cos(headingRad)]
    const across = c * (x - xM) - s * (z - zM), along = s * (x - xM) + c * (z - zM) - (stairs.slope?.footM ?? 0)
    const steps = 0.5 - along / stairs.goingM
    return Math.abs(across) > stairs.halfWidthM || steps < -0.5 || steps > stairs.count ? undefined : steps
  }
}
