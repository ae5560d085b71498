import { clamp } from '../../platform/index.ts'
import { ground, type Board, type StagingParts } from './board.ts'
import type { Bodies } from './bodies.ts'
import { familyOf } from '../covering/plans.ts'

/** From so many on, bodies that stay where they are stand in rows, so that they can be counted. */
export const ensembleFrom = 3
/** A row is no longer than this; with more bodies there are more rows, the tallest behind. */
const longestRow = 5
/** Room in a row, as a share of what stands there. */
const spacing = { oneRow: 1.18, rows: 1.18 }

/** One of an ensemble: the half of what it takes to the side, its depth and height, metres; `kind` is its recipe. */
interface Member { id: string; kind: string; halfM: number; depthM: number; heightM: number; isLong: boolean; isBusy: boolean }
/** A body this much longer than it is wide stands half sideways, where it is known by its shape. */
const long = { times: 1.6, headingDeg: 48 }
/** Who dives is seen from the side, and away from the others. */
const divingDeg = 72
/** Who does something needs so much more room to each side, in heights of the body. */
const reachHeights = 0.16
/** Leaves may touch: a plant needs this share of its width. */
const crownShare = 0.62
/** No row of a kind is wider than so many heights of it. */
const widestHeights = 5

/**
 * Everybody and everything that stays where it is, three or more of them, in rows: like beside like, the short before the tall,
 * each row in the gaps of the one before it and so far behind it that it is seen above it from a little height. What has a
 * place already stays before them. Metres.
 */
export function placeEnsemble(parts: StagingParts, { placements, floor }: Board): void {
  const { bodies, set } = parts
  const members = membersOf(parts, placements)
  if (members.length < (members.every(({ isBusy }) => isBusy) ? 2 : ensembleFrom)) return
  const widthM = 1.9 * set.stage.halfWidthM
  const divers = new Set(parts.shot.beats.flatMap(({ who, action }) => (action === 'dive' ? [who] : [])))
  const rows = rowsOf(members, widthM)
  const depths = rowDepths(rows)
  const deepM = depths.at(-1) ?? 0
  const frontM = Math.min(deepM / 2, behind(placements, bodies, rows[0] ?? []))
  rows.forEach((row, r) => {
    const z = frontM - (depths[r] ?? 0)
    for (const { id, x, halfM, isLong } of alongRow(row, { of: rows.length, shifted: r % 2 === 1 && (row.length - (rows[r - 1]?.length ?? 0)) % 2 === 0, widthM })) {
      placements[id] = ground(x, clamp(z, -set.stage.halfDepthM, set.stage.halfDepthM), divers.has(id) ? divingDeg * (x < 0 ? -1 : 1) : isLong ? long.headingDeg * (x < 0.1 ? 1 : -1) : bodies.isCast(id) ? clamp(-9 * (x / Math.max(2 * halfM, 0.1)), -40, 40) : 0)
      floor.take({ x, z, radiusM: halfM })
    }
  })
}

function membersOf({ shot, present, bodies, watchers }: StagingParts, placements: Board['placements']): Member[] {
  const acting = shot.beats.filter((beat) => !watchers.has(beat.who))
  const moving = new Set(acting.filter(({ action }) => ['travel', 'leap', 'routine', 'ride'].includes(familyOf(action))).map(({ who }) => who))
  // a tool goes with who uses it
  const engaged = new Set(acting.flatMap(({ who, target, with: tool }) => [...(typeof target === 'string' ? [who, target] : []), ...(tool === undefined ? [] : [tool])]))
  const busy = new Set(acting.filter(({ action }) => action !== 'idle').map(({ who }) => who))
  const still = present.filter((id) => placements[id] === undefined && !moving.has(id) && !engaged.has(id))
  return still.map((id) => {
    const { halfWidthM, halfDepthM, heightM } = bodies.extentOf(id)
    const reachM = busy.has(id) ? reachHeights * heightM : 0
    const isLong = bodies.isCast(id) && !busy.has(id) && halfDepthM > long.times * halfWidthM
    const turnedM = 0.74 * halfDepthM + 0.67 * halfWidthM
    return { id, kind: bodies.recipeOf(id)?.id ?? id, halfM: (isLong ? turnedM : Math.max(halfWidthM * (bodies.recipeOf(id)?.kind === 'plant' ? crownShare : 1), bodies.isCast(id) ? 0.6 * halfDepthM : 0)) + reachM, depthM: isLong ? turnedM : halfDepthM, heightM, isLong, isBusy: busy.has(id) }
  })
}

/** The short in front: rows from the lowest to the tallest, like beside like, what is less than half as tall as the rest in rows of its own. */
function rowsOf(members: readonly Member[], widthM: number): Member[][] {
  const tallestM = Math.max(...members.map(({ heightM }) => heightM))
  const kinds = [...new Set(members.map(({ kind }) => kind))].map((each) => members.filter(({ kind }) => kind === each)).sort((a, b) => (a[0]?.heightM ?? 0) - (b[0]?.heightM ?? 0))
  const rows: Member[][] = []
  for (const kind of kinds) {
    const last = rows.at(-1)
    const belongs = last !== undefined && last.length + kind.length <= longestRow && ((last[0]?.heightM ?? 0) < 0.5 * tallestM) === ((kind[0]?.heightM ?? 0) < 0.5 * tallestM)
    if (belongs && lengthOf([...last, ...kind]) <= widthM) last.push(...kind)
    else rows.push(...evenRows(kind, widthM))
  }
  return rows
}

/** How long a row is, metres. */
const lengthOf = (row: readonly Member[]): number => row.reduce((sum, { halfM }) => sum + 2 * halfM * spacing.oneRow, 0)

function evenRows(kind: readonly Member[], widthM: number): Member[][] {
  const [first] = kind
  const fitting = first === undefined ? longestRow : Math.floor(Math.min(widestHeights * first.heightM, widthM) / (2 * first.halfM * spacing.rows))
  const count = Math.ceil(kind.length / clamp(fitting, 2, longestRow))
  const perRow = Math.ceil(kind.length / count)
  return Array.from({ length: count }, (_, i) => kind.slice(i * perRow, (i + 1) * perRow))
}

/** How far behind the first row each row stands. */
function rowDepths(rows: readonly (readonly Member[])[]): number[] {
  let depth = 0
  return rows.map((row, i) => {
    const before = rows[i - 1] ?? []
    if (i > 0) depth += Math.max(0.9 * Math.max(...before.map(({ heightM }) => heightM)), Math.max(...before.map(({ depthM }) => depthM)) + Math.max(...row.map(({ depthM }) => depthM)))
    return depth
  })
}

/** Where a row may stand that hides nothing and that nothing hides: behind what has a place already, the farther the higher that is. */
function behind(placements: Board['placements'], bodies: Bodies, row: readonly Member[]): number {
  const backs = Object.entries(placements).flatMap(([id, placement]) => (placement.kind === 'ground' ? [placement.zM - bodies.extentOf(id).halfDepthM - 0.6 * ((placement.yM ?? 0) + bodies.extentOf(id).heightM)] : []))
  return Math.min(...backs.map((z) => z - 0.15 - Math.max(...row.map(({ depthM }) => depthM))))
}

function* alongRow(row: readonly Member[], { of, shifted, widthM }: { of: number; shifted: boolean; widthM: number }): Generator<{ id: string; x: number; halfM: number; isLong: boolean }> {
  const room = of === 1 ? spacing.oneRow : spacing.rows
  const wishedM = row.reduce((sum, { halfM }) => sum + 2 * halfM * room, 0)
  const squeeze = Math.min(1, widthM / Math.max(0.1, wishedM))
  let x = -(wishedM * squeeze) / 2 + (shifted ? (row[0]?.halfM ?? 0) * room * squeeze : 0)
  for (const { id, halfM, isLong } of row) {
    x += halfM * room * squeeze
    yield { id, x, halfM, isLong }
    x += halfM * room * squeeze
  }
}
