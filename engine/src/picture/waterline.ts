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
}

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
  if (Math.abs(middle.y - heightAt(middle.x, middle.z)) > 0.45) return undefined
  const forward = new Vector3(0, 0, 1).transformDirection(root)
  const up = new Vector3(0, 1, 0).transformDirection(root)
  if (up.y < 0.5) return undefined
  const halfLengthM = (max[2] - min[2]) / 2 * body.track.scale
  // Oars reach farther out than the hull does.
  const halfWidthM = Math.min((max[0] - min[0]) / 2 * body.track.scale, halfLengthM * 0.4)
  return {
    x: middle.x, z: middle.z, halfWidthM, halfLengthM,
    yawRad: Math.atan2(forward.x, forward.z), plane: { y: middle.y, alongX: -up.x / up.y, alongZ: -up.z / up.y },
  }
}

/** The ring around whatever of a body is half under water. */
function swimmersLine(body: PosedBody, heightAt: (x: number, z: number) => number): Waterline | undefined {
  const wet = body.balls().filter((ball) => Math.abs(ball.y - heightAt(ball.x, ball.z)) < ball.radiusM * 0.8)
  if (wet.length === 0) return undefined
  const x = wet.reduce((sum, ball) => sum + ball.x, 0) / wet.length
  const z = wet.reduce((sum, ball) => sum + ball.z, 0) / wet.length
  const reachM = wet.reduce((most, ball) => Math.max(most, Math.hypot(ball.x - x, ball.z - z) + 0.6 * ball.radiusM), 0)
  return { x, z, halfWidthM: reachM, halfLengthM: reachM, yawRad: 0, plane: undefined }
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
