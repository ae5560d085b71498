import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'
import { rallyBall } from './rallies.ts'
import { workHeight } from '../workplaces.ts'

/** What two do with one another over a small table, and what lies on it between them. */
const overTable: Readonly<Record<string, { board?: string }>> = { 'arm-wrestle': {}, 'play-chess': { board: 'chessboard' }, 'play-cards': { board: 'playing-cards' } }
/** From the middle of the table to the middle of a chair, and how wide what lies on the table looks, in heights of who sits. */
const apart = { chair: 0.3, board: 0.2 }

/** A shot in which two play or wrestle over a table sits them on both sides of it, seen from the side. Any other shot stays as it is. */
export function withTableBetween(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action, target }) => overTable[action] !== undefined && typeof target === 'string')
  const pair = beat === undefined || typeof beat.target !== 'string' ? [] : [beat.who, beat.target]
  const [one, other] = pair
  if (beat === undefined || one === undefined || other === undefined || pair.some((id) => stock.recipeOf(id)?.locomotion !== 'biped' || shot.placements?.[id] !== undefined) || shot.beats.some(({ who, action }) => !pair.includes(who) || action !== beat.action) || (shot.standings ?? []).some(({ who }) => pair.includes(who))) return shot
  const heightM = Math.min(...pair.map((id) => stock.heightOf(id)))
  const table = stock.find(['work-table', 'table', 'desk'], { who: one })
  const board = overTable[beat.action]?.board
  const game = board === undefined ? undefined : stock.find([board], { who: one })
  if (table === undefined) return shot
  const topM = workHeight.sitting * heightM
  stock.fit(table, topM)
  if (game !== undefined) stock.fitView(game, one, apart.board)
  const seats = pair.map((id, i): [string, Placement][] => {
    const side = i === 0 ? -1 : 1
    const chair = stock.find(['chair'], { who: id, scale: heightM / 1.7 })
    const seat: Placement = ground(side * apart.chair * heightM, -90 * side)
    return chair === undefined ? [[id, seat]] : [[chair, seat], [id, { kind: 'carried', on: [{ entityId: chair, socket: 'seat' }], posture: 'sit' }]]
  })
  return { ...shot, placements: { ...shot.placements, ...Object.fromEntries(seats.flat()), [table]: ground(0, 90), ...(game === undefined ? {} : { [game]: { ...ground(0, 90), yM: Math.round(topM * 1000) / 1000 } }) } }
}

/** Where the ball is before it is struck: above the net, metres. */
const ballM = 1.2
/** Who play table tennis stand at both ends of its table, in their heights from its edge. */
const atEnd = 0.16

/** A shot in which one or two swing rackets at a table for it: they play over it. Any other shot stays as it is. */
export function withTableTennis(shot: Shot, stock: Stock): Shot {
  const table = stock.props.find(({ recipe }) => recipe === 'ping-pong-table')?.id
  const [one, other, more] = shot.beats.filter(({ action }) => action === 'swing-racket')
  const players = [one, other].filter((beat) => beat !== undefined)
  if (table === undefined || one === undefined || more !== undefined || [...players.map(({ who }) => who), table].some((id) => shot.placements?.[id] !== undefined)) return shot
  const halfM = stock.sizeOf(table) / 2
  const { target: _, ...bare } = one
  const ball = rallyBall({ beats: [] }, stock, bare)
  const plays = (beat: Beat): Beat => {
    const bat = stock.find(['table-tennis-bat'], { who: beat.who, scale: stock.heightOf(beat.who) / 1.7 })
    return { id: beat.id, who: beat.who, action: beat.action, ...(bat === undefined ? {} : { with: bat }), ...(beat !== one || ball === undefined ? {} : { target: ball }) }
  }
  return {
    ...shot, beats: shot.beats.map((beat) => (beat === one || beat === other ? plays(beat) : beat)), standings: (shot.standings ?? []).filter(({ who, to }) => who !== table && to !== table),
    placements: { ...shot.placements, [table]: ground(0, 0), ...(ball === undefined ? {} : { [ball]: { ...ground(0, 0), yM: ballM } }), ...Object.fromEntries(players.map(({ who }, i) => { const side = i === 0 ? -1 : 1; return [who, ground(side * (halfM + atEnd * stock.heightOf(who)), -86 * side)] })) },
  }
}

const ground = (xM: number, headingDeg: number): Extract<Placement, { kind: 'ground' }> => ({ kind: 'ground', xM: Math.round(xM * 1000) / 1000, zM: 0, headingDeg })
