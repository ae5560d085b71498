/*
 * What engine/performance makes and engine/picture and engine/sound read.
 * A pure function of Screenplay and Takes, bit for bit the same in Node and Chromium.
 */

/** Steps per second of scene time. */
export const simulationRateHz = 120

/** Numbers per bone in a pose: translation x y z (metres), rotation x y z w. Local to the parent; the root's are in the world. */
export const numbersPerBone = 7

/** One body over one shot: poseCount = floor(scene seconds × 120) + 1. */
export interface BodyTrack {
  entityId: string
  boneCount: number
  poseCount: number
  /** poseCount × boneCount × numbersPerBone. */
  poses: Float32Array
  /** Uniform scale of the whole body; 1 as a rule. */
  scale: number
  /** Named values over time, poseCount long each: `visible` 0..1, `wet`, `jawOpen`, `bites` (how many a piece of food has lost) … Absent means the neutral value. */
  channels: Readonly<Record<string, Float32Array>>
}

export type ContactKind = 'step' | 'land' | 'takeoff' | 'impact' | 'splash' | 'slide' | 'grip' | 'bite' | 'bounce' | 'flap' | 'whoosh' | 'paddle'

/** Something touched something: what the sound is made from, and where dust and drops come from. */
export interface ContactEvent {
  /** Scene seconds from the shot's start. */
  timeS: number
  kind: ContactKind
  entityId: string
  /** Which part: a bone's name. */
  bone: string
  /** The other side: an entity id, or a ground surface: `ice`, `grass`, `water`, `wood`, `sand`, `moon-dust`, `asphalt`, `mat` … */
  against: string
  position: readonly [number, number, number]
  /** Speed of approach, metres per second. */
  speedMps: number
  /** Mass behind it. */
  massKg: number
  /** For a `slide`: how long it lasts, seconds. */
  durationS: number
}

/** A wave of the open water: height = amplitude × cos(k·(dx x + dz z) − ω t + phase). */
export interface Wave { amplitudeM: number; waveNumber: number; omega: number; dirX: number; dirZ: number; phase: number }
/** A ring that spreads from where something hit the water. */
export interface Ripple { timeS: number; x: number; z: number; strengthM: number }
/** Open water over a shot: its mean level, its waves and the rings on it. */
export interface Water { levelM: number; waves: readonly Wave[]; ripples: readonly Ripple[] }

/** All that moves in one shot. */
export interface ShotPerformance {
  shotId: string
  /** Scene seconds: film seconds × timeScale. */
  sceneDurationS: number
  timeScale: number
  bodies: readonly BodyTrack[]
  events: readonly ContactEvent[]
  water: Water | undefined
}

/** The film as it is performed, shot by shot, before anything is drawn or heard. */
export interface Performance {
  shots: readonly ShotPerformance[]
  /** SHA-256 over every number in it. */
  hash: string
}
