import type { Placement, Shot } from '@kinora/contract'
import { served } from '../clearer.ts'
import type { Stock } from '../stock.ts'
import { workHeight } from '../workplaces.ts'
import { rounded } from '../../../platform/index.ts'

/*
 * What a waiter slides to his guests goes along the top of a counter: he stands at its left end, they sit behind it and at its
 * other end, all seen.
 */

/** Where who slides it stands and where each guest sits, in heights of a guest from the middle of the counter; degrees. */
const slider = { x: -0.52, z: 0.02, headingDeg: 74 }
const seats = [{ x: 0.6, z: 0.02, headingDeg: -74 }, { x: 0.12, z: -0.4, headingDeg: 0 }, { x: -0.24, z: -0.4, headingDeg: 8 }] as const

/** How high an animal slides something, in its heights. */
const lowHands = 0.33

/** A shot in which something is slid along to somebody has a counter for it. Any other shot stays as it is. */
export function withCounter(shot: Shot, stock: Stock): Shot {
  const slid = shot.beats.find(({ action }) => action === 'slide')
  const beat = slid === undefined ? undefined : served(slid, shot.beats, stock)
  if (slid === undefined || beat === undefined || shot.placements?.[beat.who] !== undefined) return shot
  const table = stock.find(['work-table'], { who: beat.who })
  if (table === undefined) return shot
  const kind = typeof beat.target === 'string' ? stock.recipeOf(beat.target)?.id : undefined
  const guests = stock.cast.filter(({ id, recipe }) => id !== beat.who && (kind === undefined || recipe === kind) && stock.recipeOf(id)?.locomotion === 'biped' && !shot.beats.some(({ who, action }) => who === id && action !== 'look')).slice(0, seats.length)
  const heightM = Math.max(...[beat.who, ...guests.map(({ id }) => id)].map((id) => stock.heightOf(id)))
  // a wing or a paw is lower than a hand
  const handsM = stock.recipeOf(beat.who)?.kind === 'animal' ? lowHands * stock.heightOf(beat.who) : Infinity
  stock.fit(table, Math.min(workHeight.sitting * heightM, handsM))
  const at = ({ x, z, headingDeg }: { x: number; z: number; headingDeg: number }): Placement => ({ kind: 'ground', xM: rounded(x * heightM), zM: rounded(z * heightM), headingDeg })
  const seated = guests.flatMap(({ id }, i): [string, Placement][] => {
    const chair = stock.find(['chair'], { who: id, scale: stock.heightOf(id) / 1.7 })
    const seat = seats[i]
    if (seat === undefined) return []
    return chair === undefined ? [[id, at(seat)]] : [[chair, at(seat)], [id, { kind: 'carried', on: [{ entityId: chair, socket: 'seat' }], posture: 'sit' }]]
  })
  return { ...shot, beats: shot.beats.map((each) => (each === slid ? { ...beat, action: 'slide-along' } : each)), placements: { ...shot.placements, [beat.who]: at(slider), [table]: at({ x: 0, z: 0, headingDeg: 0 }), ...Object.fromEntries(seated) } }
}
