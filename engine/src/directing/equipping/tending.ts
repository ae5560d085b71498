import type { Beat, CameraIntent, Placement } from '@kinora/contract'
import { cos, radians, rounded, sin } from '../../platform/index.ts'

/*
 * What one does for another who keeps still for it, seen as it is best seen: the face of the one it is done for is turned
 * towards the viewer, the hands of who does it are before it or behind it, and who is helped sits where people sit for that.
 */

/** How two are to each other while the one does something for the other. */
interface Tending {
  /** Whether the other sits on a chair for it. */
  seated: boolean
  /** Whether a child sits as high as who does it would: the hands of both meet. */
  raised?: true
  /** Where who does it is: before the other, at the back, or at the side. */
  from: 'front' | 'back' | 'side'
  /** The way the other faces, degrees: 0 is to the viewer, 90 to the viewer's right. */
  headingDeg: number
  /** Between the middles of the two, in heights of who does it. */
  apart: number
  /** How near the camera is: at the two when hands are at a head. */
  size: CameraIntent['size']
  /** It is done to those on four legs too, who stand, their side to the viewer: the way they face, degrees. Who does it is before the muzzle. */
  beastDeg?: number
  /** How far each is turned from the other towards the viewer, degrees, so that both faces are seen. */
  openDeg?: number
}

const tendings: Readonly<Record<string, Tending>> = {
  'tie-others-shoes': { seated: true, from: 'front', headingDeg: 62, apart: 0.58, size: 'full' },
  'comb-hair': { seated: true, from: 'back', headingDeg: 74, apart: 0.28, size: 'medium' },
  'braid-hair': { seated: true, from: 'back', headingDeg: 78, apart: 0.29, size: 'medium' },
  'cut-hair': { seated: true, from: 'back', headingDeg: 42, apart: 0.26, size: 'medium' },
  blindfold: { seated: false, from: 'back', headingDeg: 62, apart: 0.27, size: 'medium' },
  massage: { seated: true, from: 'back', headingDeg: 38, apart: 0.25, size: 'medium' },
  'make-up-face': { seated: true, from: 'front', headingDeg: 48, apart: 0.36, size: 'medium' },
  inject: { seated: true, from: 'side', headingDeg: 4, apart: 0.44, size: 'medium' },
  'shave-other': { seated: true, from: 'side', headingDeg: 10, apart: 0.3, size: 'medium' },
  'measure-other': { seated: false, from: 'back', headingDeg: 46, apart: 0.24, size: 'medium' },
  'clean-teeth': { seated: true, from: 'side', headingDeg: 10, apart: 0.3, size: 'medium', beastDeg: 74 },
  'wrap-neck': { seated: false, from: 'side', headingDeg: -12, apart: 0.28, size: 'medium' },
  'whisper-to': { seated: false, from: 'side', headingDeg: 6, apart: 0.27, size: 'medium' },
  feed: { seated: true, raised: true, from: 'front', headingDeg: 66, apart: 0.36, size: 'medium' },
  'lift-person': { seated: false, from: 'front', headingDeg: -72, apart: 0.3, size: 'full' },
  propose: { seated: false, from: 'front', headingDeg: -74, apart: 0.5, size: 'full' },
  'pat-shoulder': { seated: false, from: 'back', headingDeg: 62, apart: 0.3, size: 'full' },
  bandage: { seated: true, from: 'front', headingDeg: 62, apart: 0.47, size: 'medium' },
  'examine-patient': { seated: true, from: 'front', headingDeg: 62, apart: 0.42, size: 'medium', beastDeg: 74 },
  'dress-other': { seated: false, from: 'back', headingDeg: 40, apart: 0.24, size: 'medium' },
  'push-swing': { seated: true, from: 'back', headingDeg: 62, apart: 0.4, size: 'full' },
  'take-photo': { seated: false, from: 'front', headingDeg: -74, apart: 0.72, size: 'full' },
  film: { seated: false, from: 'front', headingDeg: -74, apart: 0.72, size: 'full' },
  interview: { seated: false, from: 'front', headingDeg: -84, apart: 0.5, size: 'full', openDeg: 44 },
  plead: { seated: false, from: 'front', headingDeg: -84, apart: 0.62, size: 'full', openDeg: 70 },
  negotiate: { seated: false, from: 'front', headingDeg: -84, apart: 0.52, size: 'full', openDeg: 44 },
  'button-other': { seated: false, from: 'front', headingDeg: -58, apart: 0.34, size: 'medium' },
  'dry-tears': { seated: false, from: 'front', headingDeg: -56, apart: 0.32, size: 'medium' },
  'paint-others-nails': { seated: true, from: 'front', headingDeg: 58, apart: 0.47, size: 'medium' },
  adjust: { seated: false, from: 'front', headingDeg: -52, apart: 0.36, size: 'medium' },
}

/** Whether an action is done for another who keeps still for it. */
export const isTended = (action: string): boolean => tendings[action] !== undefined

/** Whether who is helped in such a way sits on a chair for it. */
export const isSeatedFor = (action: string): boolean => tendings[action]?.seated === true

/** Whether who is helped in such a way sits as high as who helps would. */
export const isRaisedFor = (action: string): boolean => tendings[action]?.raised === true

/** Whether it is done to those on four legs too. */
export const isForBeasts = (action: string): boolean => tendings[action]?.beastDeg !== undefined

/** Who helps whom, and on what the other sits, if on anything that stands nowhere yet; `heightM` is that of who helps, metres; `muzzleM`: how far the muzzle of one on four legs is before its middle. */
export interface Helped { who: string; target: string; seat: string | undefined; heightM: number; muzzleM?: number }

/** Where the two are while the one does this for the other; undefined where it is done in no such way. */
export function tendedPlacements(action: string, { who, target, seat, heightM, muzzleM }: Helped): Record<string, Placement> | undefined {
  const tending = tendings[action]
  if (tending === undefined) return undefined
  if (muzzleM !== undefined && tending.beastDeg !== undefined) return beforeMuzzle(tending.beastDeg, { who, target, awayM: muzzleM + beforeBeast * heightM })
  const { from, headingDeg, apart, openDeg = 0 } = tending
  const turnDeg = { front: 0, side: 90, back: 180 }[from]
  const wayDeg = headingDeg + turnDeg
  const [x, z] = [sin(radians(wayDeg)), cos(radians(wayDeg))]
  const helper: Placement = { kind: 'ground', xM: rounded(x * apart * heightM), zM: rounded(z * apart * heightM), headingDeg: ((wayDeg + 180) % 360) - openDeg }
  const helped: Placement = { kind: 'ground', xM: 0, zM: 0, headingDeg: headingDeg + openDeg }
  return { [who]: helper, ...(seat === undefined ? { [target]: helped } : { [seat]: helped, [target]: { kind: 'carried', on: [{ entityId: seat, socket: 'seat' }], posture: 'sit' } }) }
}

/** How far before the muzzle one stands, in heights. */
const beforeBeast = 0.26

function beforeMuzzle(headingDeg: number, { who, target, awayM }: { who: string; target: string; awayM: number }): Record<string, Placement> {
  const turnRad = radians(headingDeg)
  return { [target]: { kind: 'ground', xM: 0, zM: 0, headingDeg }, [who]: { kind: 'ground', xM: rounded(awayM * sin(turnRad)), zM: rounded(awayM * cos(turnRad)), headingDeg: headingDeg - 170 } }
}

/** How those are watched of whom one helps the other; undefined where nobody does. */
export function tendedView(beats: readonly Beat[]): CameraIntent | undefined {
  const beat = beats.find(({ action, target }) => tendings[action] !== undefined && typeof target === 'string')
  if (beat === undefined || typeof beat.target !== 'string') return undefined
  return { size: tendings[beat.action]?.size ?? 'full', angle: 'eye', side: 'viewer', move: 'static', subjects: [beat.target, beat.who] }
}
