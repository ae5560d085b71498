import { Vector3 } from 'three/webgpu'
import { smoothstep } from '../platform/index.ts'
import type { PosedBody } from './pose.ts'

/** Where a floating body meets the water: an ellipse on it, metres and radians; `yawRad` turns its long axis from +z. */
export interface Waterline {
  x: number
  z: number
  halfWidthM: number
  halfLengthM: number
  yawRad: number
  /** For a hull: the plane that its waterline lies in, as a height in the middle and slopes along x and z. */
  plane: { y: number; alongX: number; alongZ: number } | undefined
  /** How much foam there is round it: 1 round a hull, 0 round what only floats. */
  foam: number
}

/** Who swims stirs so much foam. */
const swimmersFoam = 0.45
const swims: ReadonlySet<string> = new Set(['person', 'animal', 'robot'])

/** Metres from the deck down to the water. */
const freeboardM = 0.06

/** How a body meets the water where it is now; undefined when it is clear of it. */
export function waterlineOf(body: PosedBody, heightAt: (x: number, z: number) => number): Waterline | undefined {
  const deck = body.model.recipe.sockets?.['deck']
  return deck === undefined ? swimmersLine(body, heightAt) : hullsLine(body, deck.at[1], heightAt)
}

function hullsLine(body: PosedBody, deckY: number, heightAt: (x: number, z: number) => number): Waterline | undefined {
  const root = body.world[0]
  if (root === undefined) return undefined
  const { min, max } = body.model.bounds
  const rest = body.model.bones[0]?.rest ?? [0, 0, 0]
  const middle = new Vector3((min[0] + max[0]) / 2 - rest[0], deckY - freeboardM - rest[1], (min[2] + max[2]) / 2 - rest[2]).applyMatrix4(root)
  const forward = new Vector3(0, 0, 1).transformDirection(root)
  const up = new Vector3(0, 1, 0).transformDirection(root)
  if (up.y < 0.5) return undefined
  const halfLengthM = (max[2] - min[2]) / 2 * body.track.scale
  // Oars reach farther out than the hull does.
  const halfWidthM = Math.min((max[0] - min[0]) / 2 * body.track.scale, halfLengthM * 0.4)
  const yawRad = Math.atan2(forward.x, forward.z)
  const plane = underBow({ y: middle.y, alongX: -up.x / up.y, alongZ: -up.z / up.y }, { yawRad, halfLengthM })
  return Math.abs(plane.y - heightAt(middle.x, middle.z)) > 0.45 ? undefined : { x: middle.x, z: middle.z, halfWidthM, halfLengthM, yawRad, plane, foam: 1 }
}

/** A bow that is lifted more than this, as a slope, is out of the water. */
const mostLifted = 0.05

/** The plane of the water under a hull: about its stern it lies lower than a lifted bow, or the water would heap up before it. */
export function underBow({ y, alongX, alongZ }: NonNullable<Waterline['plane']>, { yawRad, halfLengthM }: { yawRad: number; halfLengthM: number }): NonNullable<Waterline['plane']> {
  const [aheadX, aheadZ] = [Math.sin(yawRad), Math.cos(yawRad)]
  const over = Math.max(0, alongX * aheadX + alongZ * aheadZ - mostLifted)
  return { y: y - over * halfLengthM, alongX: alongX - over * aheadX, alongZ: alongZ - over * aheadZ }
}

/** The ring around whatever of a body is half under water: as long as that is along the body, and as wide as it is across. */
function swimmersLine(body: PosedBody, heightAt: (x: number, z: number) => number): Waterline | undefined {
  const root = body.world[0]
  if (root === undefined) return undefined
  const forward = new Vector3(0, 0, 1).transformDirection(root)
  const foam = swims.has(body.model.recipe.kind) ? swimmersFoam : 0
  return ringRound(body.balls().filter((ball) => Math.abs(ball.y - heightAt(ball.x, ball.z)) < ball.radiusM * 0.8), { yawRad: Math.atan2(forward.x, forward.z), foam })
}

/** The ellipse round balls that are half under water, its long axis turned from +z; undefined where there is none. */
export function ringRound(wet: readonly { x: number; z: number; radiusM: number }[], { yawRad, foam }: { yawRad: number; foam: number }): Waterline | undefined {
  if (wet.length === 0) return undefined
  const [sin, cos] = [Math.sin(yawRad), Math.cos(yawRad)]
  const across = spanOf(wet.map(({ x, z, radiusM }) => ({ at: x * cos - z * sin, radiusM })))
  const along = spanOf(wet.map(({ x, z, radiusM }) => ({ at: x * sin + z * cos, radiusM })))
  return { x: across.middle * cos + along.middle * sin, z: along.middle * cos - across.middle * sin, halfWidthM: across.halfM, halfLengthM: along.halfM, yawRad, plane: undefined, foam }
}

function spanOf(marks: readonly { at: number; radiusM: number }[]): { middle: number; halfM: number } {
  const low = Math.min(...marks.map(({ at, radiusM }) => at - 0.6 * radiusM))
  const high = Math.max(...marks.map(({ at, radiusM }) => at + 0.6 * radiusM))
  return { middle: (low + high) / 2, halfM: (high - low) / 2 }
}

/** The height of the water at a place when hulls draw it to their waterlines: it neither washes over a deck nor leaves a hull hanging. */
export function metBy(waterlines: readonly Waterline[], x: number, z: number, heightM: number): number {
  let met = heightM
  for (const line of waterlines) {
    if (line.plane === undefined) continue
    const [dx, dz] = [x - line.x, z - line.z]
    if (Math.hypot(dx, dz) > line.halfLengthM + 1.6) continue
    const across = dx * Math.cos(line.yawRad) - dz * Math.sin(line.yawRad)
    const along = dx * Math.sin(line.yawRad) + dz * Math.cos(line.yawRad)
    const outsideM = (Math.hypot(across / line.halfWidthM, along / line.halfLengthM) - 1) * line.halfWidthM
    const share = smoothstep(outsideM, 0.9, 0.08)
    met += (line.plane.y + line.plane.alongX * dx + line.plane.alongZ * dz - met) * share
  }
  return met
}
