import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'
import { rounded } from '../../../platform/index.ts'

/*
 * Birds are not fed into the beak: what they eat is strewn before them, and they peck at it from all sides, each seen.
 */

/** Where who feeds them stands, where the crumbs lie and where each bird stands, in his heights; degrees. */
const feeder = { x: -0.44, z: -0.02, headingDeg: 68 }
const strewn = { x: 0.3, z: 0.14 }
const spots = [{ x: 0.62, z: 0.12, headingDeg: -80 }, { x: 0.34, z: 0.42, headingDeg: -128 }, { x: 0.4, z: -0.2, headingDeg: -42 }, { x: 0.02, z: 0.46, headingDeg: 125 }, { x: 0.8, z: 0.4, headingDeg: -100 }, { x: 0.78, z: -0.2, headingDeg: -70 }] as const

/** A shot in which somebody feeds birds by hand strews crumbs for all of their kind that do nothing else. Any other shot stays as it is. */
export function withFedBirds(shot: Shot, stock: Stock): Shot {
  const feed = shot.beats.find(({ action, target }) => action === 'feed' && typeof target === 'string' && stock.recipeOf(target)?.locomotion === 'bird')
  if (feed === undefined || typeof feed.target !== 'string' || stock.recipeOf(feed.who)?.locomotion !== 'biped' || Object.keys(shot.placements ?? {}).length > 0 || (shot.standings ?? []).length > 0) return shot
  const kind = stock.recipeOf(feed.target)?.id
  const birds = stock.cast.filter(({ id, recipe }) => recipe === kind && !shot.beats.some(({ who }) => who === id)).slice(0, spots.length)
  const heightM = stock.heightOf(feed.who)
  const crumbs = stock.find(['crumbs'], { who: feed.who, scale: heightM / 1.7 })
  const at = (spot: { x: number; z: number; headingDeg?: number }): Placement => ({ kind: 'ground', xM: rounded(spot.x * heightM), zM: rounded(spot.z * heightM), headingDeg: spot.headingDeg ?? 0 })
  const { target: _, ...strews } = feed
  const pecks = birds.map(({ id }): Beat => ({ id: `${id.slice(0, 34)}-pecks`, who: id, action: 'peck' }))
  return {
    ...shot, beats: [...shot.beats.map((beat) => (beat === feed ? { ...strews, action: 'strew' } : beat)), ...pecks],
    placements: { [feed.who]: at(feeder), ...(crumbs === undefined ? {} : { [crumbs]: at(strewn) }), ...Object.fromEntries(birds.flatMap(({ id }, i) => (spots[i] === undefined ? [] : [[id, at(spots[i])] as const]))) },
  }
}
