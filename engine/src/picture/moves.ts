import type { CameraIntent, StagedShot } from '@kinora/contract'
import { clamp, mix } from '../platform/index.ts'

type Move = CameraIntent['move']

/** What a move changes at a moment: distance and lens as factors, turns in degrees, ways in shares of the frame. */
export interface Turn { distance: number; width: number; yawDeg: number; elevationDeg: number; elevationShare: number; leastElevationDeg?: number; pan: number; tilt: number; truck: number; pedestal: number }
const unmoved: Turn = { distance: 1, width: 1, yawDeg: 0, elevationDeg: 0, elevationShare: 1, pan: 0, tilt: 0, truck: 0, pedestal: 0 }

/** Moves round their subject keep it in the middle, at one distance. */
export const orbits: ReadonlySet<Move> = new Set(['orbit-clockwise', 'orbit-counterclockwise'])

/** Moves that go with their subject. */
export const tiedMoves: ReadonlySet<Move> = new Set(['track', 'handheld', 'push-in', 'pull-out', 'dolly-zoom', 'orbit-clockwise', 'orbit-counterclockwise', 'crane-up', 'crane-down'])

const passingMoves: ReadonlySet<Move> = new Set(['pan-left', 'pan-right', 'tilt-up', 'tilt-down', 'truck-left', 'truck-right', 'pedestal-up', 'pedestal-down'])

/** A move that goes past its subject holds it in its middle only; every other move from the first frame to the last. */
export function mustHold(move: Move, progress: number): boolean {
  return !passingMoves.has(move) || Math.abs(progress - 0.5) < 0.2
}

/** The share of a shot in which a move gathers speed, and in which it comes to rest: between them it goes evenly, as a dolly on rails does. */
const rampShare = 0.18

/** How far a move has come, from 0 to 1, at a share of its shot. */
export function travelled(progress: number): number {
  const t = clamp(progress)
  const speed = 1 / (1 - rampShare)
  if (t < rampShare) return (speed * t * t) / (2 * rampShare)
  if (t > 1 - rampShare) return 1 - (speed * (1 - t) * (1 - t)) / (2 * rampShare)
  return speed * (t - rampShare / 2)
}

/** How far round its subject an orbit goes, degrees: so far that another side of it comes into view, and so slowly that it can be followed. */
const orbitDeg = (durationS: number): number => Math.min(110, 9 * durationS + 26)

/** Where nobody is looked at, all that is seen is far and grows little on the way there: the lens helps by as much. */
const placeWidens = 1.5

/** What a shot's move has changed at a share of it. */
export function moveAt({ camera, durationS }: Pick<StagedShot, 'camera' | 'durationS'>, progress: number): Turn {
  const eased = travelled(progress)
  const swing = eased - 0.5
  const isOfPlace = camera.subjects.length === 0
  switch (camera.move) {
    case 'static': case 'track': case 'handheld': return unmoved
    case 'push-in': return { ...unmoved, distance: mix(1.7, 1, eased), width: mix(isOfPlace ? placeWidens : 1, 1, eased) }
    case 'pull-out': return { ...unmoved, distance: mix(1, 1.9, eased), width: mix(1, isOfPlace ? placeWidens : 1, eased) }
    case 'zoom-in': return { ...unmoved, width: mix(1.75, 1, eased) }
    case 'zoom-out': return { ...unmoved, width: mix(1, 1.9, eased) }
    case 'dolly-zoom': return { ...unmoved, distance: mix(1.8, 0.8, eased), width: 1 / mix(1.8, 0.8, eased) }
    case 'orbit-clockwise': return { ...unmoved, yawDeg: -swing * orbitDeg(durationS) }
    case 'orbit-counterclockwise': return { ...unmoved, yawDeg: swing * orbitDeg(durationS) }
    case 'pan-left': return { ...unmoved, pan: -swing * 0.7 }
    case 'pan-right': return { ...unmoved, pan: swing * 0.7 }
    case 'tilt-up': return { ...unmoved, tilt: swing * 0.7 }
    case 'tilt-down': return { ...unmoved, tilt: -swing * 0.7 }
    case 'truck-left': return { ...unmoved, truck: -swing * 0.8 }
    case 'truck-right': return { ...unmoved, truck: swing * 0.8 }
    case 'pedestal-up': return { ...unmoved, pedestal: swing * 0.7 }
    case 'pedestal-down': return { ...unmoved, pedestal: -swing * 0.7 }
    case 'crane-up': return { ...unmoved, elevationDeg: 34 * eased - 2, elevationShare: 1 - eased, leastElevationDeg: -2 }
    case 'crane-down': return { ...unmoved, elevationDeg: 34 * (1 - eased) - 2, elevationShare: eased, leastElevationDeg: -2 }
  }
}
