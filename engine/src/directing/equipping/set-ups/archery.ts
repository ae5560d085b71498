import type { Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** Where who shoots stands, half turned to the viewer, and what is shot at: on the side to which the bow is held, its face to the archer. In heights of who shoots. */
const archer = { x: -0.8, headingDeg: 12 }
const aim = { x: 1.15, headingDeg: -62 }

/** A shot in which somebody shoots with a bow at something that stands where the arrow points. Any other shot stays as it is. */
export function withArchery(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action }) => action === 'shoot-bow')
  const target = typeof beat?.target === 'object' && 'to' in beat.target ? beat.target.to : beat?.target
  if (beat === undefined || typeof target !== 'string' || !stock.isProp(target) || [beat.who, target].some((id) => shot.placements?.[id] !== undefined)) return shot
  const heightM = stock.heightOf(beat.who)
  const at = (x: number, headingDeg: number): Placement => ({ kind: 'ground', xM: Math.round(1000 * x * heightM) / 1000, zM: 0, headingDeg })
  return {
    ...shot,
    beats: shot.beats.map((each) => (each === beat ? { ...beat, target } : each)),
    standings: (shot.standings ?? []).filter(({ who, to }) => ![who, to].includes(target)),
    placements: { ...shot.placements, [beat.who]: at(archer.x, archer.headingDeg), [target]: at(aim.x, aim.headingDeg) },
  }
}
