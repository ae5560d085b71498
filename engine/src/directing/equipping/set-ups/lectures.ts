import type { Placement, Shot } from '@kinora/contract'
import { rounded } from '../../../platform/index.ts'
import type { Stock } from '../stock.ts'

const boards: readonly string[] = ['blackboard', 'whiteboard']
/** Where who lectures stands, and the board beside and behind him, in his heights: he hides none of it. */
const speaker = { x: -0.58, z: 0.2, headingDeg: 28 }
const board = { x: 0.42, z: -0.2, headingDeg: -10, height: 1.1 }

/** A shot in which an animal lectures alone has its board wholly in the picture. Any other shot stays as it is. */
export function withLectures(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action }) => action === 'teach')
  if (beat === undefined || stock.cast.length !== 1 || stock.recipeOf(beat.who)?.kind !== 'animal' || shot.placements?.[beat.who] !== undefined) return shot
  const panel = stock.props.find(({ recipe }) => boards.includes(recipe))?.id ?? stock.find(boards, { who: beat.who })
  if (panel === undefined) return shot
  const heightM = stock.heightOf(beat.who)
  stock.fit(panel, board.height * heightM)
  const at = ({ x, z, headingDeg }: { x: number; z: number; headingDeg: number }): Placement => ({ kind: 'ground', xM: rounded(x * heightM), zM: rounded(z * heightM), headingDeg })
  const { target: _, ...teaches } = beat
  return {
    ...shot,
    beats: shot.beats.map((each) => (each === beat ? teaches : each)),
    standings: (shot.standings ?? []).filter(({ who, to }) => ![who, to].some((id) => id === panel || id === beat.who)),
    placements: { ...shot.placements, [beat.who]: at(speaker), [panel]: at(board) },
    camera: { size: 'full', side: 'viewer', angle: 'eye', move: 'static', subjects: [beat.who, panel] },
  }
}
