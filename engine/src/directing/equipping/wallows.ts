import type { Beat, Placement, Prop, Screenplay, Shot } from '@kinora/contract'
import { recipeById, recipeIn } from '../../catalog/index.ts'
import { halfExtentsOf } from './recipe-size.ts'
import { rounded } from '../../platform/index.ts'

const mud = 'mud-pool'
/** A pool is so many times as long as who lies in it; from one to the next there are so many of its lengths or widths, whichever is more. */
const pool = { lengths: 1.2, pitchLengths: 0.92, pitchWidths: 1.9 }
/** Each pool of several is higher than the one before by this share, so that no two of them are level where they meet. */
const stepShare = 0.04
/** Which way they lie, degrees: their sides and faces to the viewer, and the last of several towards the others. */
const lies = { headingDeg: 52, lastDeg: -44 }
/** How deep the mud is, in heights of who lies in it; the level of the mud in its recipe, metres. */
const mudLevel = { heights: 0.16, ownM: 0.14 }
/** All of them together take no more than this, metres: larger bodies are shown smaller, as the pool would not fit between its reeds. */
const widestM = 3.2
/** Where whoever bathes does so in the mud. */
const muddySets: ReadonlySet<string> = new Set(['swamp'])

/** A film in which whoever wallows lies in a pool of mud with back, head and ears out of it. Doing it twice changes nothing. */
export function withWallows(screenplay: Screenplay): Screenplay {
  const pools: Prop[] = []
  const smaller = new Map<string, number>()
  const shots = screenplay.shots.map((shot) => {
    const setId = screenplay.sets.find(({ id }) => id === shot.setId)?.recipe ?? ''
    const isFree = (id: string): boolean => shot.placements?.[id] === undefined && (shot.standings ?? []).every(({ who, to }) => who !== id && to !== id)
    const beats = shot.beats.map((beat): Beat => (beat.action === 'shower' && muddySets.has(setId) && recipeOf(beat.who)?.kind === 'animal' ? { ...beat, action: 'wallow' } : beat))
    const wallowers = [...new Set(beats.flatMap(({ who, action }) => (action === 'wallow' && isFree(who) ? [who] : [])))]
    return wallowers.length === 0 ? { ...shot, beats } : inMud({ ...shot, beats }, wallowers)
  })
  const cast = screenplay.cast.map((member) => { const scale = smaller.get(member.id); return scale === undefined ? member : { ...member, appearance: { ...member.appearance, scale } } })
  return { ...screenplay, cast, props: [...screenplay.props, ...pools], shots }

  function recipeOf(id: string) { return recipeIn(screenplay, screenplay.cast.find((member) => member.id === id)?.recipe ?? '') }

  function inMud(shot: Shot, wallowers: readonly string[]): Shot {
    const sizes = wallowers.map((id) => {
      const recipe = recipeOf(id)
      const half = recipe === undefined ? { x: 0.3, z: 0.6 } : halfExtentsOf(recipe)
      const scale = screenplay.cast.find((member) => member.id === id)?.appearance?.scale ?? 1
      return { scale, longM: 2 * scale * Math.max(half.x, half.z), wideM: 2 * scale * Math.min(half.x, half.z) }
    })
    const ownM = Math.max(...sizes.map(({ longM, wideM }) => Math.max(pool.pitchLengths * longM, pool.pitchWidths * wideM)))
    const times = wallowers.length < screenplay.cast.length ? 1 : Math.min(1, widestM / (wallowers.length * ownM))
    const pitchM = times * ownM
    const placements: Record<string, Placement> = { ...shot.placements }
    wallowers.forEach((who, i) => {
      const place: Placement = { kind: 'ground', xM: rounded((i - (wallowers.length - 1) / 2) * pitchM), zM: rounded(i % 2 === 0 ? 0 : -0.3 * pitchM), headingDeg: i > 0 && i === wallowers.length - 1 ? lies.lastDeg : lies.headingDeg }
      const id = `${who.slice(0, 39 - mud.length)}-${mud}`
      placements[who] = place
      smaller.set(who, rounded(times * (sizes[i]?.scale ?? 1)))
      const { scale: own, longM } = sizes[i] ?? { scale: 1, longM: 1 }
      const scale = rounded((pool.lengths / 2) * times * longM * (1 + stepShare * i))
      placements[id] = { ...place, yM: rounded(Math.min(0, mudLevel.heights * times * own * (recipeOf(who)?.heightM ?? 1) - mudLevel.ownM * scale)) }
      pools.push({ id, recipe: mud, label: recipeById(mud)?.names[0] ?? mud, appearance: { scale } })
    })
    return { ...shot, placements, camera: shot.camera ?? { size: 'full', angle: 'eye', side: 'viewer', move: 'push-in', subjects: [...wallowers] } }
  }
}
