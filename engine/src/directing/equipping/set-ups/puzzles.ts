import type { Placement, Shot } from '@kinora/contract'
import { rounded } from '../../../platform/index.ts'
import type { Stock } from '../stock.ts'
import { workHeight } from '../workplaces.ts'

/** What is put together out of pieces that lie on a table. */
const laid: readonly string[] = ['laid-puzzle', 'jigsaw-puzzle', 'puzzle', 'puzzle-piece']
const puzzles: ReadonlySet<string> = new Set(laid)
/** Where up to four stand about the table, behind it and at its ends, in heights; degrees: all faces are seen. */
const places: readonly { x: number; z: number; headingDeg: number }[] = [{ x: 0, z: -0.3, headingDeg: 0 }, { x: -0.52, z: -0.06, headingDeg: 76 }, { x: 0.52, z: -0.06, headingDeg: -76 }, { x: 0.3, z: -0.32, headingDeg: -12 }]
/** How wide the puzzle is, in heights. */
const wide = 0.42

/** A shot in which some put a puzzle together has it large on one table before all of them. Any other shot stays as it is. */
export function withPuzzles(shot: Shot, stock: Stock): Shot {
  const doing = shot.beats.filter(({ action, with: thing, target }) => action === 'build' && [thing, target].some((id) => typeof id === 'string' && puzzles.has(stock.recipeOf(id)?.id ?? '')))
  const [beat] = doing
  const puzzle = [beat?.with, beat?.target].find((id): id is string => typeof id === 'string' && puzzles.has(stock.recipeOf(id)?.id ?? ''))
  const who = [...new Set(doing.map((each) => each.who))]
  const tallest = Math.max(...who.map((id) => stock.heightOf(id)))
  const table = puzzle === undefined || who.length > places.length || who.some((id) => shot.placements?.[id] !== undefined) ? undefined : stock.find(['work-table', 'table'], { who: who[0] ?? '' })
  if (puzzle === undefined || table === undefined) return shot
  const topM = workHeight.standing * Math.min(...who.map((id) => stock.heightOf(id)))
  stock.fit(table, topM)
  stock.become(puzzle, laid)
  stock.plain(puzzle)
  stock.fitSize(puzzle, wide * tallest)
  const at = (x: number, z: number, headingDeg: number, yM = 0): Placement => ({ kind: 'ground', xM: rounded(x * tallest), zM: rounded(z * tallest), headingDeg, ...(yM === 0 ? {} : { yM: rounded(yM) }) })
  return {
    ...shot,
    beats: shot.beats.map((each) => (doing.includes(each) ? { id: each.id, who: each.who, action: 'piece-together', target: puzzle, ...(each.startS === undefined ? {} : { startS: each.startS }) } : each)),
    standings: (shot.standings ?? []).filter((standing) => ![standing.who, standing.to].some((id) => id === puzzle || who.includes(id))),
    placements: { ...shot.placements, [table]: at(0, 0, 0), [puzzle]: at(0, 0, 0, topM), ...Object.fromEntries(who.map((id, i) => { const { x, z, headingDeg } = places[i] ?? { x: 0, z: 0, headingDeg: 0 }; return [id, at(x, z, headingDeg)] })) },
    camera: shot.camera ?? { size: 'full', side: 'viewer', angle: 'high', move: 'static', subjects: [...who, puzzle] },
  }
}
