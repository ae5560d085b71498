import type { Placement, Shot } from '@kinora/contract'
import type { SetRecipe } from '../../catalog/index.ts'
import { clamp, rounded } from '../../platform/index.ts'
import { familyOf, type Family } from '../covering/plans.ts'
import { namedIn, type Bodies } from '../staging/bodies.ts'

/** What is by nature so tall, metres, and taller than who does something with his hands, is a landmark beside him: were both whole in the picture, his deed would be too small to be seen. */
const landmark = { fromM: 4, times: 1.1 }
/** A landmark stands so far behind that it looks so many times as tall as who is before it, seen from about so many of his heights, and no farther than the last. */
const behind = { looksTimes: 1.5, fromHeights: 3.4, leastHeights: 1.2, mostHeights: 2.4 }
/** How far aside of him its middle is, in shares of its half width, so that he does not hide it. */
const asideShare = 0.9

/** What is seen only from near. */
const small: ReadonlySet<Family> = new Set<Family>(['hands', 'near', 'pair', 'touch', 'meal', 'shown'])
/** Whoever stands so by a landmark may as well stand before it. */
const sides: ReadonlySet<string> = new Set(['beside', 'left-of', 'right-of'])

/** The tallest of those whose deeds are seen only from near, metres; 0 where there is none. */
function doersM({ beats }: Shot, bodies: Bodies): number {
  const isSmall = (action: string): boolean => action === 'throw' || action === 'juggle' || small.has(familyOf(action))
  return Math.max(0, ...beats.map(({ who, action }) => (bodies.isCast(who) && isSmall(action) ? bodies.extentOf(who).heightM : 0)))
}

/** Landmarks that nobody in a shot uses, is on or goes to, while somebody does something that is seen only from near. */
export function backdropsOf(shot: Shot, ids: readonly string[], bodies: Bodies): string[] {
  const { beats, standings = [], placements = {} } = shot
  const heightM = doersM(shot, bodies)
  const used = new Set<unknown>([...beats.flatMap(({ target, with: tool }) => [tool, typeof target === 'object' && 'to' in target ? target.to : target]), ...Object.values(placements).flatMap((at) => (at.kind === 'carried' ? at.on.map(({ entityId }) => entityId) : []))])
  const isFree = (id: string): boolean => !used.has(id) && placements[id]?.kind !== 'carried' && standings.every(({ who, relation, to }) => (who !== id && to !== id) || sides.has(relation)) && beats.every(({ who, action }) => who !== id || action === 'spin' || familyOf(action) !== 'travel')
  return heightM === 0 ? [] : ids.filter((id) => !bodies.isCast(id) && (bodies.recipeOf(id)?.heightM ?? 0) >= landmark.fromM && bodies.extentOf(id).heightM > landmark.times * heightM && isFree(id))
}

/** A shot in which a landmark stands behind who does something small beside it. */
export function withBackdrops(shot: Shot, bodies: Bodies, { stage }: SetRecipe): Shot {
  const { camera, standings = [], placements = {} } = shot
  const backdrops = backdropsOf(shot, [...namedIn(shot)], bodies).filter((id) => placements[id] === undefined)
  if (backdrops.length === 0) return shot
  const heightM = doersM(shot, bodies)
  const placed = backdrops.map((id, i): [string, Placement] => {
    const at = behindThem(id, { side: sideOf(shot, id) * (i % 2 === 0 ? 1 : -1), heightM, bodies })
    return [id, { ...at, xM: clamp(at.xM, -stage.halfWidthM, stage.halfWidthM), zM: clamp(at.zM, -stage.halfDepthM, stage.halfDepthM) }]
  })
  const about = camera === undefined ? {} : { camera: { ...camera, subjects: camera.subjects.filter((id) => !backdrops.includes(id)) } }
  return { ...shot, ...about, standings: standings.filter(({ who, to }) => !backdrops.includes(who) && !backdrops.includes(to)), placements: { ...placements, ...Object.fromEntries(placed) } }
}

/** Where a landmark stands behind those who are so tall, on the viewer's right (1) or left of them. */
export function behindThem(id: string, { side, heightM, bodies }: { side: number; heightM: number; bodies: Bodies }): Extract<Placement, { kind: 'ground' }> {
  const its = bodies.extentOf(id)
  const heights = Math.min(behind.mostHeights, Math.max(behind.leastHeights, behind.fromHeights * (its.heightM / (behind.looksTimes * heightM) - 1)))
  return { kind: 'ground', xM: rounded(side * asideShare * its.halfWidthM), zM: rounded(-its.halfDepthM - heights * heightM), headingDeg: 0 }
}

/** Who stands to the left of a landmark has it at his right. */
function sideOf({ standings = [] }: Shot, id: string): 1 | -1 {
  return standings.some(({ who, relation, to }) => (to === id && relation === 'right-of') || (who === id && relation === 'left-of')) ? -1 : 1
}
