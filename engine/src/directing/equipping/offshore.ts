import type { Screenplay, Shot } from '@kinora/contract'
import { isBoat } from './afloat.ts'

/** Where the open water is in places where people and animals are on land: metres behind the stage, how deep under the land, and half the way that is seen there. */
const waters: Readonly<Record<string, { zM: number; yM: number; halfWayM: number }>> = { arctic: { zM: -11.5, yM: -0.4, halfWayM: 3.2 }, beach: { zM: -8.5, yM: -0.25, halfWayM: 2.6 } }
/** So far away a ship is shown so many times as large as beside those on land, or it would be a speck. */
const growth = 2

/** The camera is about those on land: the boat is in the picture behind them. */
const ashore = { size: 'full', side: 'viewer', move: 'static', angle: 'eye' } as const

/** A Screenplay in which a boat that goes by while others are on land goes by on the water behind them. Doing it twice changes nothing. */
export function withOffshore(screenplay: Screenplay): Screenplay {
  const sailing = new Set<string>()
  const shots = screenplay.shots.map((shot) => {
    const water = waters[screenplay.sets.find(({ id }) => id === shot.setId)?.recipe ?? '']
    const boats = water === undefined || shot.camera !== undefined ? [] : boatsIn(shot, screenplay)
    if (water === undefined || boats.length === 0) return shot
    boats.forEach((id) => sailing.add(id))
    const placements = Object.fromEntries(boats.map((id) => [id, { kind: 'ground' as const, xM: -sideOf(shot, id) * water.halfWayM, zM: water.zM, headingDeg: 90 * sideOf(shot, id), yM: water.yM }]))
    const beats = shot.beats.map((beat) => (boats.includes(beat.who) ? { ...beat, manner: [...new Set(['in-time', ...(beat.manner ?? [])])].slice(0, 4), target: { xM: sideOf(shot, beat.who) * water.halfWayM, zM: water.zM } } : beat))
    return { ...shot, beats, placements: { ...shot.placements, ...placements }, standings: (shot.standings ?? []).filter(({ who, to }) => !boats.includes(who) && !boats.includes(to)), camera: { ...ashore, subjects: screenplay.cast.map(({ id }) => id).slice(0, 8) } }
  })
  const props = screenplay.props.map((prop) => (sailing.has(prop.id) ? { ...prop, appearance: { ...prop.appearance, scale: Math.round(growth * (prop.appearance?.scale ?? 1) * 1000) / 1000 } } : prop))
  return { ...screenplay, props, shots }
}

const sideOf = ({ beats }: Shot, id: string): 1 | -1 => (beats.some(({ who, manner }) => who === id && manner?.includes('leftwards') === true) ? -1 : 1)

/** Boats under way that nobody is on, in a shot in which somebody alive does something. */
function boatsIn({ beats, placements = {} }: Shot, { cast, props }: Screenplay): string[] {
  const carriers = new Set(Object.values(placements).flatMap((at) => (at.kind === 'carried' ? at.on.map(({ entityId }) => entityId) : [])))
  const busy = beats.some(({ who, action }) => cast.some(({ id }) => id === who) && action !== 'swim')
  return !busy ? [] : beats.flatMap(({ who, action, target }) => (action === 'drive' && target === undefined && !carriers.has(who) && placements[who] === undefined && isBoat(props.find(({ id }) => id === who)?.recipe ?? '') ? [who] : []))
}
