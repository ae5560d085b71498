import type { Beat, Placement, Shot } from '@kinora/contract'
import { floatingPlants } from '../equipping/afloat.ts'
import type { Bodies } from '../staging/bodies.ts'
import { topOf } from '../staging/tops.ts'
import { rounded } from '../../platform/index.ts'

const leaps: ReadonlySet<string> = new Set(['hop', 'jump'])
/** From so many like things on, somebody leaps from one to the next; no more than so many leaps are shown. */
const padsFrom = 2
const mostLeaps = 3
/** From middle to middle, in widths of such a thing; every second one is so much farther off, in widths. */
const row = { pitch: 1.3, zigzag: 0.5 }

/** A shot in which whoever leaps between several like things, lily pads or stones, goes from one to the next. `durationS`: of the shot, film seconds. */
export function withPadLeaps(shot: Shot, bodies: Bodies, durationS: number): Shot {
  const standing = (shot.standings ?? []).find(({ who, relation }) => relation === 'between' && bodies.isCast(who) && shot.beats.some((beat) => beat.who === who && leaps.has(beat.action)))
  const pads = standing === undefined || bodies.isCast(standing.to) ? [] : bodies.alikeTo(standing.to)
  const beat = shot.beats.find(({ who, action }) => who === standing?.who && leaps.has(action))
  const isTaken = [standing?.who ?? '', ...pads].some((id) => shot.placements?.[id] !== undefined)
  if (standing === undefined || beat === undefined || pads.length < padsFrom || isTaken || shot.camera !== undefined) return shot
  const spots = rowOf(pads, bodies)
  const first = spots[0] ?? { x: 0, y: 0, z: 0 }
  const goals = spots.slice(1, 1 + mostLeaps)
  const eachS = durationS / goals.length
  const hops = goals.map(({ x, y, z }, i): Beat => ({ ...beat, id: i === 0 ? beat.id : `${beat.id}-pad${i}`.slice(0, 40), startS: rounded(i * eachS), durationS: rounded(eachS), manner: ['landing'], target: { xM: rounded(x), zM: rounded(z), yM: rounded(y) } }))
  const places = Object.fromEntries(pads.map((id, i): [string, Placement] => [id, { kind: 'ground', xM: rounded(spots[i]?.x ?? 0), zM: rounded(spots[i]?.z ?? 0), headingDeg: 0 }]))
  return {
    ...shot,
    beats: shot.beats.flatMap((each) => (each === beat ? hops : each.who === beat.who && leaps.has(each.action) ? [] : [each])),
    standings: (shot.standings ?? []).filter((each) => each !== standing),
    placements: { ...shot.placements, ...places, [beat.who]: { kind: 'ground', xM: rounded(first.x), zM: rounded(first.z), headingDeg: leapDeg, ...(first.y > 0.001 ? { yM: rounded(first.y) } : {}) } },
  }
}

/** Who leaps goes to the viewer's right, a little towards him, degrees. */
const leapDeg = 78

function rowOf(pads: readonly string[], bodies: Bodies): { x: number; y: number; z: number }[] {
  const widthM = 2 * Math.max(...pads.map((id) => bodies.extentOf(id).halfWidthM))
  return pads.map((id, i) => ({ x: (i - (pads.length - 1) / 2) * row.pitch * widthM, y: padTop(id, bodies), z: (i % 2 === 0 ? 0.5 : -0.5) * row.zigzag * widthM }))
}

/** A lily pad bears who is on it below its flower. */
const padTop = (id: string, bodies: Bodies): number => (floatingPlants.has(bodies.recipeOf(id)?.id ?? '') ? flatShare * bodies.extentOf(id).heightM : topOf(id, bodies))
const flatShare = 0.12
