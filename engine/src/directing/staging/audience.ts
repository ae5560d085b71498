import type { Beat, Shot } from '@kinora/contract'
import { ground, type Board, type StagingParts } from './board.ts'
import type { Bodies } from './bodies.ts'
import { familyOf } from '../covering/plans.ts'

/** How far who speaks and those who listen are turned from the viewer towards each other, degrees: all faces are seen. */
const turnDeg = { speaker: 40, listeners: -46 }
/** From so many on, those who listen are in two rows, the second in the gaps of the first. */
const twoRowsFrom = 4
/** Room to each side, in heights of the body; from the one to the others; and how close those stand, half sideways, as a share of what they take. */
const room = { body: 0.06, between: 0.2, close: 0.7 }

/** One speaks to several alike: he stands on the left and they before him on the right, side by side, so that nobody hides anybody. */
export function placeAudience(parts: StagingParts, { placements, floor }: Board): void {
  const { shot, bodies, set } = parts
  const beat = shot.beats.find((each) => listenersOf(each, parts, placements).length > 1)
  if (beat === undefined || placements[beat.who] !== undefined) return
  const listeners = listenersOf(beat, parts, placements)
  const rows = listeners.length < twoRowsFrom ? 1 : 2
  const perRow = Math.ceil(listeners.length / rows)
  const own = bodies.extentOf(beat.who)
  const halfM = room.close * Math.max(...listeners.map((id) => turnedHalfM(id, bodies)))
  const deepM = 1.5 * Math.max(...listeners.map((id) => bodies.extentOf(id).halfDepthM))
  const speakerM = turnedHalfM(beat.who, bodies)
  const gapM = room.between * Math.max(own.heightM, ...listeners.map((id) => bodies.extentOf(id).heightM))
  const longM = 2 * speakerM + gapM + 2 * halfM * perRow
  const squeeze = Math.min(1, (1.9 * set.stage.halfWidthM) / longM)
  const put = (id: string, x: number, z: number, headingDeg: number) => {
    placements[id] = ground(x * squeeze, z, headingDeg)
    floor.take({ x: x * squeeze, z, radiusM: bodies.extentOf(id).halfWidthM })
  }
  put(beat.who, -longM / 2 + speakerM, 0, turnDeg.speaker)
  listeners.forEach((id, i) => {
    const row = Math.floor(i / perRow)
    put(id, -longM / 2 + 2 * speakerM + gapM + halfM * (1 + 2 * (i % perRow) + 0.9 * row), 0.3 * own.halfDepthM - row * deepM, turnDeg.listeners)
  })
}

/** Half of what a body takes to the side that stands half sideways, metres. */
function turnedHalfM(id: string, bodies: Bodies): number {
  const { halfWidthM, halfDepthM, heightM } = bodies.extentOf(id)
  return 0.72 * halfWidthM + 0.68 * Math.min(halfDepthM, 1.4 * heightM) + room.body * heightM
}

/** All who are called as the one to whom it is said, where they do nothing else but watch or listen. */
function listenersOf(beat: Beat, { shot, present, bodies, watchers }: StagingParts, placements: Board['placements']): string[] {
  return audienceOf(beat, { ...shot, beats: shot.beats.filter(({ who }) => !watchers.has(who)) }, { present, bodies }).filter((id) => placements[id] === undefined)
}

/** Those to whom one tells or shows something, where there are several who are called alike and do nothing of their own; nobody otherwise. */
export function audienceOf({ who, action, target }: Beat, { beats }: Shot, { present, bodies }: { present: readonly string[]; bodies: Bodies }): string[] {
  if (typeof target !== 'string' || !bodies.isCast(target) || who === target || !['hands', 'steady'].includes(familyOf(action))) return []
  const isIdle = (id: string): boolean => beats.every((beat) => beat.who !== id || beat.action === 'look' || beat.action === 'listen')
  const alike = present.filter((id) => id !== who && bodies.isCast(id) && bodies.labelOf(id) === bodies.labelOf(target) && isIdle(id))
  return alike.length > 1 ? alike : []
}
