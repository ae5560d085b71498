import type { Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import { rounded } from '../../platform/index.ts'

type OnGround = Extract<Placement, { kind: 'ground' }>
interface Hung { id: string; at: OnGround; halfM: number }

/** From middle to middle, in what two that hang side by side take together: rotors and strings stay clear of each other. */
const clearance = 1.2

/** A shot in which things that hang in the air in one row hang clear of each other. A row that has the room stays as it is. */
export function withHungApart(shot: Shot, bodies: Bodies): Shot {
  const hung = hungIn(shot, bodies)
  const rows = [...new Set(hung.map(({ at }) => `${at.yM} ${at.zM}`))].map((row) => hung.filter(({ at }) => `${at.yM} ${at.zM}` === row))
  const moved = rows.filter(isTight).flatMap(spread)
  return moved.length === 0 ? shot : { ...shot, placements: { ...shot.placements, ...Object.fromEntries(moved) } }
}

/** What hangs where it is, from the viewer's left to right. */
function hungIn(shot: Shot, bodies: Bodies): Hung[] {
  const stays = (id: string): boolean => shot.beats.some(({ who }) => who === id) && shot.beats.every(({ who, action, target }) => who !== id || (action === 'float' && target === undefined))
  const hung = Object.entries(shot.placements ?? {}).flatMap(([id, at]) => (at.kind === 'ground' && (at.yM ?? 0) > 0 && !bodies.isCast(id) && stays(id) ? [{ id, at, halfM: bodies.extentOf(id).halfWidthM }] : []))
  return hung.sort((a, b) => a.at.xM - b.at.xM)
}

const pitchM = (a: Hung | undefined, b: Hung): number => (a === undefined ? 0 : clearance * (a.halfM + b.halfM))
const isTight = (row: readonly Hung[]): boolean => row.some((each, i) => i > 0 && each.at.xM - (row[i - 1]?.at.xM ?? 0) < pitchM(row[i - 1], each) - 0.001)

function spread(row: readonly Hung[]): [string, Placement][] {
  const steps = row.map((each, i) => pitchM(row[i - 1], each))
  const middleM = row.reduce((sum, { at }) => sum + at.xM, 0) / row.length
  const halfM = steps.reduce((sum, step) => sum + step, 0) / 2
  return row.map(({ id, at }, i) => [id, { ...at, xM: rounded(middleM - halfM + steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0)) }])
}
