import type { CameraIntent, Placement, Shot } from '@kinora/contract'
import { clamp, rounded } from '../../platform/index.ts'
import { carriersIn, type Bodies } from '../staging/bodies.ts'
import type { FrameShape } from './frame-shape.ts'
import { familyOf } from './plans.ts'

/*
 * A tall or a square frame is composed anew: who stands beside somebody stands close to him, a group stands in rows one behind
 * the other, and somebody alone is seen from head to foot in a tall one.
 */

/** Something that takes a part of the frame's width: its middle and half of its width, metres. */
export interface Stretch { id: string; x: number; halfM: number }

/** New middles in which no gap between neighbours is wider than this; the order and what overlaps stay, and so does the middle of all. */
export function closedUp(stretches: readonly Stretch[], gapM: number): Map<string, number> {
  const row = [...stretches].sort((a, b) => a.x - a.halfM - (b.x - b.halfM))
  let right: number | undefined
  let shift = 0
  const moved = row.map(({ id, x, halfM }) => {
    const gap = right === undefined ? 0 : x - halfM - right
    if (gap > gapM) shift += gap - gapM
    right = Math.max(right ?? -Infinity, x + halfM)
    return { id, x: x - shift }
  })
  return new Map(moved.map(({ id, x }) => [id, x + shift / 2]))
}

/** How many stand in each row of a group in a frame that is not wide, the first row in front. */
export function rowsInFrame(count: number, frame: 'tall' | 'square'): number[] {
  const perRow = frame === 'square' ? Math.min(5, Math.max(3, Math.ceil(Math.sqrt(1.5 * count)))) : count <= 4 ? 2 : Math.min(4, Math.ceil(Math.sqrt(count)))
  const rows = Math.ceil(count / perRow)
  return Array.from({ length: rows }, (_, r) => Math.floor((count + r) / rows))
}

interface Parts { shot: Shot; bodies: Bodies; frame: FrameShape }

/** Places that fit a tall or a square frame, for what the draft left open; in other frames, and where somebody goes or acts on another, they stay. */
export function placedForFrame(placements: Record<string, Placement>, { shot, bodies, frame }: Parts): Record<string, Placement> {
  const given = Object.values(shot.placements ?? {}).some(({ kind }) => kind === 'ground')
  if (frame === 'wide' || given || !isStill(shot)) return placements
  const carried = carriersIn(placements)
  const group = Object.keys(placements).filter((id) => bodies.isCast(id))
  const grouped = group.length >= 3 && group.length === Object.keys(placements).length && carried.size === 0 && (shot.standings ?? []).length === 0
  return grouped ? inRows(placements, group, { bodies, frame }) : closeTogether(placements, { bodies, frame })
}

/** Whether nobody goes anywhere or does anything to another that needs its distance. */
function isStill({ beats }: Shot): boolean {
  return beats.every(({ action, target, with: thing }) => action === 'look' || action === 'talk' || (target === undefined && thing === undefined && !['travel', 'leap', 'routine', 'feat'].includes(familyOf(action))))
}

function closeTogether(placements: Record<string, Placement>, { bodies, frame }: { bodies: Bodies; frame: FrameShape }): Record<string, Placement> {
  const stretches = Object.entries(placements).flatMap(([id, at]): Stretch[] => {
    if (at.kind !== 'ground') return []
    return [{ id, x: at.xM, halfM: halfWidthOf(id, bodies) }]
  })
  const tallestM = Math.max(0, ...stretches.map(({ id }) => bodies.extentOf(id).heightM))
  const middles = closedUp(stretches, (frame === 'tall' ? 1 : 2.5) * (0.05 + 0.04 * tallestM))
  return Object.fromEntries(Object.entries(placements).map(([id, at]) => [id, at.kind === 'ground' ? { ...at, xM: rounded(middles.get(id) ?? at.xM) } : at]))
}

/** The half of what somebody takes of the picture's width, metres: the models of people hold their arms off, people who stand do not. */
export function halfWidthOf(id: string, bodies: Bodies): number {
  const { halfWidthM, halfDepthM, heightM } = bodies.extentOf(id)
  if (!bodies.isCast(id)) return halfWidthM
  return bodies.isBiped(id) ? Math.min(halfWidthM, armsDownShare * heightM) : Math.max(halfWidthM, 0.7 * halfDepthM)
}
const armsDownShare = 0.16

/** The tallest behind, each row in the gaps of the one before it. */
function inRows(placements: Record<string, Placement>, group: readonly string[], { bodies, frame }: { bodies: Bodies; frame: 'tall' | 'square' }): Record<string, Placement> {
  const order = [...group].sort((a, b) => bodies.extentOf(a).heightM - bodies.extentOf(b).heightM)
  const extents = order.map((id) => bodies.extentOf(id))
  const stepM = 2 * Math.max(...extents.map(({ halfWidthM, halfDepthM }) => Math.max(halfWidthM, 0.5 * halfDepthM))) * 1.12 + 0.04
  const rowM = Math.max(...extents.map(({ halfDepthM, heightM }) => Math.max(2 * halfDepthM + 0.1, 0.85 * heightM)))
  const rows = rowsInFrame(order.length, frame)
  const places = rows.flatMap((count, r) => Array.from({ length: count }, (_, i) => ({
    x: (i - (count - 1) / 2 + (r % 2 === 1 && count === rows[r - 1] ? 0.5 : 0)) * stepM,
    z: ((rows.length - 1) / 2 - r) * rowM,
  })))
  return { ...placements, ...Object.fromEntries(order.map((id, i): [string, Placement] => {
    const { x, z } = places[i] ?? { x: 0, z: 0 }
    return [id, { kind: 'ground', xM: rounded(x), zM: rounded(z), headingDeg: rounded(clamp(-12 * (x / stepM), -30, 30)) }]
  })) }
}

/** The camera that the director chose, for the shape of the frame: somebody alone uses a tall frame's height, rows are seen from above. */
export function cameraForFrame(camera: CameraIntent, { shot, bodies, frame }: Parts, placements: Readonly<Record<string, Placement>>): CameraIntent {
  if (frame === 'wide') return camera
  const spots = Object.values(placements).flatMap((at) => (at.kind === 'ground' ? [at.zM] : []))
  const cast = camera.subjects.filter((id) => bodies.isCast(id))
  const inDepth = cast.length >= 3 && Math.max(...spots) - Math.min(...spots) > 0.8
  if (inDepth && camera.angle === 'eye' && cast.every((id) => bodies.extentOf(id).heightM < 2.4)) return { ...camera, angle: 'high' }
  const stands = cast.length === 1 && camera.subjects.every((id) => bodies.isCast(id) || placements[id]?.kind === 'carried')
  const works = shot.beats.some(({ who, target }) => who === cast[0] && typeof target === 'string')
  return frame === 'tall' && camera.size === 'medium' && stands && !works && camera.side !== 'over-shoulder' && shot.lines.length === 0 ? { ...camera, size: 'full' } : camera
}
