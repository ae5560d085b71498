import { cos, radians, sin } from '../../platform/index.ts'
import { elongatedHeadingDeg, isElongated, type Bodies } from './bodies.ts'

/** Some that stand together: how much room they take, and where each is from the foot of their middle, metres. */
export interface Block { halfWidthM: number; halfDepthM: number; heightM: number; places: ReadonlyMap<string, { x: number; y: number; z: number }> }

/** Of one kind so many stand in one row, and so many where what they stand on has room for them. */
const longestRow = 4
const longestOnTop = 7
/** Room to each side, as a share of what a body takes; a row is so far behind the one before, in heights of that, that it is seen above it. */
const room = { aside: 1.2, behindHeights: 0.85, aboveHeights: 1.15 }

/** Who is so much longer than he is wide and may go to the side takes this share of his length. */
const long = { times: 1.3, turned: 0.95 }

interface Row { ids: readonly string[]; pitchM: number; depthM: number; heightM: number }

/**
 * A block of rows, like beside like, the short before the tall, each row in the gaps of the one before it: behind it on the
 * ground, above it in the air. `roomM` is how wide that is on which they stand, metres; 0 on the open ground.
 */
export function blockOf(ids: readonly string[], bodies: Bodies, { inAir, roomM = 0 }: { inAir: boolean; roomM?: number }): Block {
  const kinds = [...new Set(ids.map((id) => bodies.recipeOf(id)?.id))].map((kind) => ids.filter((id) => bodies.recipeOf(id)?.id === kind))
  const rows = kinds.sort((a, b) => bodies.extentOf(a[0] ?? '').heightM - bodies.extentOf(b[0] ?? '').heightM).flatMap((kind) => rowsOf(kind, bodies, { inAir, roomM }))
  const steps = rows.map((row, r) => stepTo(row, rows[r - 1], inAir))
  const offsets = rows.map((_, r) => steps.slice(0, r + 1).reduce((sum, step) => ({ y: sum.y + step.y, z: sum.z + step.z }), { y: 0, z: 0 }))
  const last = offsets.at(-1) ?? { y: 0, z: 0 }
  const places = rows.flatMap((row, r) => row.ids.map((id, i) => {
    const before = rows[r - 1]
    const shifted = r % 2 === 1 && before?.ids.length === row.ids.length ? 0.25 : before?.ids.length === row.ids.length ? -0.25 : 0
    return [id, { x: (i - (row.ids.length - 1) / 2 + shifted) * row.pitchM, y: offsets[r]?.y ?? 0, z: last.z / 2 - (offsets[r]?.z ?? 0) }] as const
  }))
  return {
    halfWidthM: Math.max(...rows.map((row) => ((row.ids.length + (rows.length > 1 ? 0.5 : 0)) * row.pitchM) / 2)),
    halfDepthM: Math.max(...rows.map(({ depthM }) => depthM)) + last.z / 2,
    heightM: last.y + Math.max(...rows.map(({ heightM }) => heightM)),
    places: new Map(places),
  }
}

function rowsOf(kind: readonly string[], bodies: Bodies, { inAir, roomM }: { inAir: boolean; roomM: number }): Row[] {
  const extent = bodies.extentOf(kind[0] ?? '')
  const { halfWidthM, halfDepthM, heightM } = extent
  const turnsM = bodies.isCast(kind[0] ?? '') || inAir ? (halfDepthM > long.times * halfWidthM ? long.turned : 0.7) * halfDepthM : isElongated(extent) ? turned.sin * halfDepthM + turned.cos * halfWidthM : 0
  const row = { pitchM: 2 * Math.max(halfWidthM, turnsM) * room.aside, depthM: Math.max(halfDepthM, turnsM), heightM: inAir ? bodies.bulkHeightOf(kind[0] ?? '') : heightM }
  const fitting = kind.length <= longestOnTop && kind.length * row.pitchM <= roomM ? kind.length : roomM === 0 ? longestRow : Math.max(1, Math.min(longestRow, Math.floor(roomM / row.pitchM)))
  const perRow = Math.ceil(kind.length / Math.ceil(kind.length / fitting))
  return Array.from({ length: Math.ceil(kind.length / perRow) }, (_, r) => ({ ...row, ids: kind.slice(r * perRow, (r + 1) * perRow) }))
}

const turned = { sin: sin(radians(elongatedHeadingDeg)), cos: cos(radians(elongatedHeadingDeg)) }

function stepTo(row: Row, before: Row | undefined, inAir: boolean): { y: number; z: number } {
  if (before === undefined) return { y: 0, z: 0 }
  return inAir ? { y: room.aboveHeights * before.heightM, z: 0.3 * (row.depthM + before.depthM) } : { y: 0, z: Math.max(room.behindHeights * before.heightM, 1.05 * (row.depthM + before.depthM)) }
}
