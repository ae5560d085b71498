import type { StagedShot } from '@kinora/contract'
import { addInto, bandPass, filter, gainOf, lowPass, sine, type Stereo } from './signal.ts'
import { clamp, log } from '../platform/index.ts'
import { numbersPerBone, type ShotPerformance } from '../performance/index.ts'

type Place = readonly [number, number, number]

/** How far the viewer stands from the subjects in a shot of each size, metres: the camera itself is solved later, for a person in frame this is near enough. */
const viewerDistanceM: Readonly<Record<StagedShot['camera']['size'], number>> = { 'extreme-wide': 30, wide: 13, full: 6, medium: 3, close: 1.8, 'extreme-close': 1.2 }

/** From where one hears a shot: the point looked at, scene second by scene second, and how far away the ear is. */
export interface Ear { distanceM: number; focusAt(sceneS: number): Place }

/** The ear of a shot is with the viewer, who looks at the middle of the shot's subjects from +z. */
export function earOf(shot: StagedShot, performed: ShotPerformance | undefined): Ear {
  const subjects = shot.camera.subjects
  return {
    distanceM: viewerDistanceM[shot.camera.size],
    focusAt: (sceneS) => {
      const places = subjects.flatMap((id) => placeOf(performed, id, sceneS) ?? [])
      const first = places[0]
      return first ?? [0, 1, 0]
    },
  }
}

/** Where a body's root is at a scene second of a shot; undefined when it is not in it. */
export function placeOf(performed: ShotPerformance | undefined, entityId: string, sceneS: number): [Place] | undefined {
  const track = performed?.bodies.find((body) => body.entityId === entityId)
  if (track === undefined || track.poseCount === 0) return undefined
  const pose = Math.min(track.poseCount - 1, Math.max(0, Math.round(sceneS * 120)))
  const at = pose * track.boneCount * numbersPerBone
  return [[track.poses[at] ?? 0, track.poses[at + 1] ?? 0, track.poses[at + 2] ?? 0]]
}

/** Where a sound comes from, as heard: 0 is hard left, 1 hard right; a gain; and the highest frequency that the way through the air leaves. */
export interface Heard { side: number; gain: number; airHz: number }

export function hear(ear: Ear, place: Place, sceneS: number): Heard {
  const focus = ear.focusAt(sceneS)
  const aside = place[0] - focus[0]
  const ahead = Math.max(0.6, ear.distanceM - (place[2] - focus[2]))
  const distanceM = Math.sqrt(aside * aside + ahead * ahead + 0.25)
  // nearer than a real microphone would be: half the fall of the inverse-square law, so that wide shots keep their steps
  const gain = gainOf(clamp((-10 * log(distanceM / 4)) / 2.302585092994046, -14, 5))
  return { side: clamp(0.5 + (0.42 * aside) / distanceM, 0.08, 0.92), gain, airHz: clamp(60_000 / distanceM, 1800, 18_000) }
}

/** Puts a mono sound into the stereo picture, equal power. */
export function place(target: Stereo, sound: Float32Array, at: number, heard: Heard, gain: number): void {
  const dulled = heard.airHz < 15_000 ? filter(sound.slice(), lowPass({ hz: heard.airHz })) : sound
  addInto(target.left, dulled, at, gain * heard.gain * sine((1 - heard.side) / 4) * 1.4142)
  addInto(target.right, dulled, at, gain * heard.gain * sine(heard.side / 4) * 1.4142)
}

/** A voice through a helmet's radio: 350 Hz to 3 kHz. */
export function throughRadio(sound: Float32Array): Float32Array {
  const narrow = filter(filter(sound.slice(), bandPass({ hz: 1100, q: 0.55 })), lowPass({ hz: 3000 }))
  return narrow.map((x) => { const y = x * 3; return y / (1 + Math.abs(y)) * 0.8 })
}
