import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** What those play who are conducted, one after the other. */
const instruments: readonly string[] = ['play-violin', 'play-flute', 'play-cello', 'play-trumpet']
const choirs = /\b(?:choir|chorus|singers?)\b/i
const players = /\b(?:orchestra|band|musicians?|ensemble|quartet|symphony|philharmonic|choir|chorus|singers?)\b/i

/** A shot in which those who are conducted play, each an instrument of his own, or sing. Any other shot stays as it is. */
export function withConducted(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action }) => action === 'conduct')
  if (beat === undefined) return shot
  const idle = stock.cast.filter(({ id, label }) => id !== beat.who && players.test(label) && !shot.beats.some(({ who }) => who === id))
  if (idle.length === 0) return shot
  const played = idle.map(({ id, label }, i): Beat => ({ id: `${id.slice(0, 34)}-plays`, who: id, action: choirs.test(label) ? 'sing' : instruments[i % instruments.length] ?? 'play-violin' }))
  const others = shot.beats.flatMap(({ who }) => (who === beat.who || stock.isProp(who) ? [] : [who]))
  const isFree = [beat.who, ...others, ...idle.map(({ id }) => id)].every((id) => shot.placements?.[id] === undefined)
  if (!isFree) return { ...shot, beats: [...shot.beats, ...played] }
  const placements = {
    [beat.who]: at(conductor.xM, conductor.zM, conductor.headingDeg),
    ...Object.fromEntries(others.map((id, i) => [id, at(conductor.xM - soloistM * (i + 1), -0.3, 40)])),
    ...Object.fromEntries(idle.map(({ id }, i) => { const row = Math.floor(i / rowOf); return [id, at(apartM * (i % rowOf) + 0.5 * apartM * (row % 2), -behindM * row, -18)] })),
  }
  const subjects = [beat.who, ...others, ...idle.map(({ id }) => id)].slice(0, 12)
  return { ...shot, beats: [...shot.beats, ...played], placements: { ...shot.placements, ...placements }, camera: shot.camera ?? { size: 'full', side: 'viewer', angle: 'eye', move: 'static', subjects } }
}

/** Where the one who conducts stands, metres: beside the players, seen from the side; soloists are at his back. */
const conductor = { xM: -1.7, zM: 0.2, headingDeg: 72 }
const soloistM = 1.9
/** How many players are in a row, how far from one another and from the row behind, metres. */
const rowOf = 3
const apartM = 1.05
const behindM = 1.15
const at = (xM: number, zM: number, headingDeg: number): Placement => ({ kind: 'ground', xM: Math.round(1000 * xM) / 1000 + 0, zM: Math.round(1000 * zM) / 1000 + 0, headingDeg })
