import type { Beat, CameraIntent, Shot } from '@kinora/contract'
import { actionById } from '../../catalog/index.ts'
import { workplaces } from '../equipping/workplaces.ts'

/*
 * How a film of one action is usually covered. A plan is a row of shots; its shares add up to 1. Every shot shows the action
 * or leads to it: establish, show the action, see the face.
 */

/**
 * What kind of watching an action asks for. A leap needs its run-up, a routine is one piece, a ride must show what carries whom,
 * a meal what is eaten; what two do to one another is not cut and seen from the side (`pair`, and `near` where hands are at heads);
 * `hands` work, make music or tell something: the hands and the face are the picture; what only `eyes` do is seen from near or not at all; what is `shown` is held to the viewer, who keeps his place; `stand` is work at something that stands before the body.
 */
export type Family = 'travel' | 'ride' | 'feat' | 'leap' | 'routine' | 'meal' | 'touch' | 'pair' | 'near' | 'hands' | 'stand' | 'eyes' | 'shown' | 'steady'

/** What the hero does in a shot: the action itself, what leads up to it, what it is varied with, or what follows it. */
export type Part = 'action' | 'run-up' | 'variation' | 'after'

/** Who carries the action of a shot, and which of its beats is the action. */
export interface Hero { id: string; beat: Beat | undefined }

export interface ShotPlan {
  share: number
  part: Part
  /** Whom the camera is about: everybody, the hero with all that it carries, or its face. */
  focus: 'all' | 'hero' | 'face'
  camera: Omit<CameraIntent, 'subjects'>
  /** A feat is slowed so that its time fills the shot, but never below this; what goes on is slowed to it. */
  slowest?: number
}

const view = (size: CameraIntent['size'], side: CameraIntent['side'], move: CameraIntent['move'], angle: CameraIntent['angle'] = 'eye'): ShotPlan['camera'] => ({ size, side, move, angle })

/** What is one continuous shot however long the film is. */
const together: Readonly<Record<'touch' | 'pair' | 'near' | 'stand' | 'eyes' | 'shown', readonly ShotPlan[]>> = {
  shown: [{ share: 1, part: 'action', focus: 'all', camera: view('full', 'viewer', 'static') }],
  touch: [{ share: 1, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'track') }],
  pair: [{ share: 1, part: 'action', focus: 'all', camera: view('full', 'side', 'track') }],
  near: [{ share: 1, part: 'action', focus: 'hero', camera: view('medium', 'side', 'track') }],
  stand: [{ share: 1, part: 'action', focus: 'hero', camera: view('full', 'side', 'track') }],
  eyes: [{ share: 1, part: 'action', focus: 'face', camera: view('extreme-close', 'front', 'static') }],
}

const three: Readonly<Record<Family, readonly ShotPlan[]>> = {
  travel: [
    { share: 0.32, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'track') },
    { share: 0.38, part: 'variation', focus: 'hero', camera: view('full', 'three-quarter', 'track') },
    { share: 0.3, part: 'action', focus: 'face', camera: view('close', 'three-quarter', 'track') },
  ],
  ride: [
    { share: 0.36, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'track', 'high'), slowest: 0.6 },
    { share: 0.3, part: 'action', focus: 'hero', camera: view('full', 'side', 'track') },
    { share: 0.34, part: 'action', focus: 'hero', camera: view('medium', 'front', 'track', 'high'), slowest: 0.5 },
  ],
  feat: [
    { share: 0.18, part: 'run-up', focus: 'hero', camera: view('full', 'three-quarter', 'track') },
    { share: 0.64, part: 'action', focus: 'hero', camera: view('full', 'side', 'track'), slowest: 0.6 },
    { share: 0.18, part: 'after', focus: 'face', camera: view('close', 'three-quarter', 'track') },
  ],
  leap: [
    { share: 0.18, part: 'run-up', focus: 'hero', camera: view('full', 'three-quarter', 'track') },
    { share: 0.62, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'track'), slowest: 0.5 },
    { share: 0.2, part: 'after', focus: 'face', camera: view('close', 'three-quarter', 'track') },
  ],
  routine: [{ share: 1, part: 'action', focus: 'hero', camera: view('full', 'side', 'track') }],
  meal: [
    { share: 0.36, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'track') },
    { share: 0.36, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'track') },
    { share: 0.28, part: 'after', focus: 'face', camera: view('close', 'three-quarter', 'static') },
  ],
  ...together,
  steady: [
    { share: 0.28, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'track') },
    { share: 0.42, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'static') },
    { share: 0.3, part: 'action', focus: 'face', camera: view('medium', 'three-quarter', 'static') },
  ],
  hands: [
    { share: 0.26, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'static') },
    { share: 0.48, part: 'action', focus: 'hero', camera: view('medium', 'three-quarter', 'static') },
    { share: 0.26, part: 'action', focus: 'hero', camera: view('medium', 'front', 'static') },
  ],
}

const two: Readonly<Record<Family, readonly ShotPlan[]>> = {
  travel: [
    { share: 0.55, part: 'action', focus: 'all', camera: view('wide', 'three-quarter', 'track') },
    { share: 0.45, part: 'action', focus: 'face', camera: view('medium', 'three-quarter', 'track') },
  ],
  ride: [
    { share: 0.5, part: 'action', focus: 'hero', camera: view('full', 'side', 'track') },
    { share: 0.5, part: 'action', focus: 'hero', camera: view('medium', 'three-quarter', 'track', 'high') },
  ],
  feat: [
    { share: 0.7, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'track'), slowest: 0.6 },
    { share: 0.3, part: 'after', focus: 'face', camera: view('medium', 'three-quarter', 'static') },
  ],
  leap: [
    { share: 0.72, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'track'), slowest: 0.6 },
    { share: 0.28, part: 'after', focus: 'face', camera: view('medium', 'three-quarter', 'track') },
  ],
  routine: [{ share: 1, part: 'action', focus: 'hero', camera: view('full', 'side', 'track') }],
  meal: [
    { share: 0.7, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'track') },
    { share: 0.3, part: 'after', focus: 'face', camera: view('close', 'three-quarter', 'static') },
  ],
  ...together,
  steady: [
    { share: 0.5, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'track') },
    { share: 0.5, part: 'action', focus: 'face', camera: view('medium', 'three-quarter', 'static') },
  ],
  hands: [
    { share: 0.34, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'static') },
    { share: 0.66, part: 'action', focus: 'hero', camera: view('medium', 'three-quarter', 'static') },
  ],
}

const one: Readonly<Record<Family, readonly ShotPlan[]>> = {
  travel: [{ share: 1, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'track') }],
  feat: [{ share: 1, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'static'), slowest: 0.6 }],
  leap: [{ share: 1, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'track'), slowest: 0.6 }],
  routine: [{ share: 1, part: 'action', focus: 'hero', camera: view('full', 'side', 'track') }],
  meal: [{ share: 1, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'track') }],
  ride: [{ share: 1, part: 'action', focus: 'hero', camera: view('full', 'three-quarter', 'track', 'high') }],
  ...together,
  steady: [{ share: 1, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'track') }],
  hands: [{ share: 1, part: 'action', focus: 'hero', camera: view('medium', 'three-quarter', 'static') }],
}

/** The shots that cover an action in a film of this length. */
export function plansFor(family: Family, durationS: number): readonly ShotPlan[] {
  if (durationS >= 7.5) return three[family]
  return durationS >= 4.5 ? two[family] : one[family]
}

/** Somebody speaks: who it is, then the face. */
export const dialoguePlans = (durationS: number, speechS: number): readonly ShotPlan[] => {
  const close = Math.min(0.8, Math.max(0.4, (speechS + 0.9) / durationS))
  return durationS < 5 || speechS > durationS * 0.72
    ? [{ share: 1, part: 'action', focus: 'all', camera: view('close', 'three-quarter', 'track') }]
    : [{ share: 1 - close, part: 'action', focus: 'all', camera: view('full', 'three-quarter', 'track') }, { share: close, part: 'action', focus: 'face', camera: view('close', 'three-quarter', 'static') }]
}

/** A relation, a direction or an order of things is one continuous shot, seen from the viewer's place. */
export const continuousView: ShotPlan['camera'] = view('full', 'viewer', 'static')
/** Something crosses the picture. */
export const crossingView: ShotPlan['camera'] = view('full', 'viewer', 'static')
/** Who goes backwards is known by feet and face: near, and the place goes by. */
export const backwardsView: ShotPlan['camera'] = view('full', 'side', 'track')

/** What is watched otherwise than its data say. */
const families: Readonly<Record<string, Family>> = {
  drive: 'travel', drift: 'travel', collide: 'travel', flutter: 'shown', push: 'travel',
  axel: 'leap', backflip: 'feat', cartwheel: 'feat', handspring: 'feat', jump: 'feat', kick: 'feat', throw: 'feat', fall: 'feat', roll: 'feat', catch: 'feat',
  tumble: 'routine', 'hang-up': 'stand', graze: 'stand', eat: 'meal', give: 'near', hug: 'pair', fence: 'pair', box: 'pair',
  look: 'steady', dribble: 'steady', 'lift-dumbbell': 'steady', 'carry-umbrella': 'steady', juggle: 'steady', 'open-eyes': 'eyes', 'shut-eyes': 'eyes', shower: 'steady', vocalize: 'steady',
}
/** What two do with their hands at each other's heads or between their faces. */
const nearHeads = new Set(['kiss', 'whisper-to', 'feed', 'cut-hair', 'crown-other', 'toast', 'comfort', 'interview', 'examine-patient', 'high-five', 'massage', 'adjust'])

/** How an action is watched: from what it needs, whether it goes anywhere and whether it takes the whole body. */
export function familyOf(action: string): Family {
  const known = families[action]
  const entry = actionById(action)
  if (known !== undefined || entry === undefined) return known ?? 'steady'
  if (entry.needs.target === 'always') return nearHeads.has(action) ? 'near' : 'pair'
  if (entry.travels && entry.repeats) return 'travel'
  if (workplaces[action]?.stands !== undefined) return 'stand'
  if (entry.layer === 'overlay' || workplaces[action]?.surface !== undefined) return 'hands'
  return entry.repeats || entry.needs.target === 'never' ? 'steady' : 'touch'
}

/** Whether who does this is on the ground at full length. */
export const liesDown = (action: string): boolean => action === 'lie' || action === 'sleep' || action === 'lie-on-front'
/** An animal that lies turns its side to the viewer: seen from before it is a heap. */
export const fromItsSide = ({ camera, ...plan }: ShotPlan): ShotPlan => ({ ...plan, camera: { ...camera, side: 'viewer' } })

/** Whether all that a picture is about fly: they hide nothing, and from above there would be only ground behind them. */
export const areAloft = ({ beats }: Pick<Shot, 'beats'>, ids: readonly string[]): boolean => ids.length > 0 && ids.every((id) => beats.some(({ who, action }) => who === id && action === 'fly'))

/** What leads up to a feat, where that is not just standing ready. */
export const runUpOf = (action: string): string => ({ axel: 'skate', cartwheel: 'walk', handspring: 'run', jump: 'walk', kick: 'idle' })[action] ?? 'idle'
/** What follows a feat: gliding out, or joy. */
export const afterOf = (action: string): readonly string[] => ({ axel: ['skate'], backflip: ['wave'], fall: ['idle'] })[action] ?? ['laugh']

/** What a way of going is varied with, in a film that shows nothing else. */
export const variationOf = (action: string): string | undefined => ({ skate: 'spin' })[action]
export const variationTurns = 5

/** Metres per second of each way of going, for a leg of one metre. */
const speeds: Readonly<Record<string, number>> = { walk: 1.45, run: 4, trot: 3.1, gallop: 7.2, skate: 4.5, swim: 1.2, fly: 4, drive: 6, hop: 2, push: 0.9, 'thing-walk': 0.8, 'thing-hop': 1.1, 'thing-skip': 1.2 }
const paces: Readonly<Record<string, number>> = { fast: 1.5, slow: 0.6, gentle: 0.75, stealthy: 0.55, joyful: 1.15, sad: 0.65, angry: 1.2 }

/** About how fast a body of this height goes, metres per second; engine/performance decides to the millimetre. */
export function usualSpeedMps(action: string, heightM: number, manners: readonly string[]): number {
  const pace = manners.reduce((product, manner) => product * (paces[manner] ?? 1), 1)
  return (speeds[action] ?? 0) * Math.sqrt(Math.max(0.08, heightM * 0.52)) * pace
}
