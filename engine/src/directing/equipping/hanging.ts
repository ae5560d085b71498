import type { Beat } from '@kinora/contract'
import { isHangable } from './clearer.ts'
import type { Outfit } from './outfit.ts'

/** How high a branch is from which somebody hangs, in heights of his. */
const branchHeights = 1.7

/** Who hangs washing on a line has a piece of it in his hands; who hangs a picture has that. */
export function hungOut(outfit: Outfit, beat: Beat): Beat {
  const isWashing = beat.with === undefined && typeof beat.target === 'string' && outfit.stock.isProp(beat.target)
  const piece = isWashing && outfit.hasHands(beat.who) ? outfit.stock.find(['towel'], { who: beat.who, scale: outfit.stock.heightOf(beat.who) / 1.7, asNamed: false }) : undefined
  if (piece !== undefined) return { ...beat, with: piece }
  return beat.with === undefined || beat.target !== undefined ? beat : onWall(outfit, beat, beat.with)
}

/** What is hung up has a bare wall behind it, and is so large that it is seen over the shoulders, in heights of who hangs it. */
const hungShare = 0.36
function onWall(outfit: Outfit, beat: Beat, thing: string): Beat {
  const wall = outfit.stock.find(['plaster-wall'], { who: beat.who, scale: outfit.stock.heightOf(beat.who) / 1.7 })
  outfit.stock.fitView(thing, beat.who, hungShare)
  return wall === undefined ? beat : { ...beat, target: wall }
}

/** What he hangs from is above him. */
export function hung(outfit: Outfit, beat: Beat): Beat {
  const { who } = beat
  const named = [...(typeof beat.target === 'string' ? [beat.target] : []), ...(beat.with === undefined ? [] : [beat.with]), ...outfit.standings.filter((standing) => standing.who === who).map(({ to }) => to)]
  const bar = named.find((id) => outfit.stock.isProp(id) && isHangable(outfit.stock.recipeOf(id)?.id ?? '')) ?? outfit.stock.find(['branch-tree'], { who })
  if (bar !== undefined && outfit.placements[bar] === undefined && outfit.placements[who] === undefined && growsOn(outfit, bar)) return hungOnTree(outfit, beat, bar)
  if (bar === undefined || outfit.placements[bar] !== undefined || outfit.placements[who] !== undefined) return beat
  outfit.stock.fitAbove(bar, who)
  outfit.standings = [...outfit.standings.filter((standing) => standing.who !== who && standing.who !== bar), { who: bar, relation: 'above', to: who }]
  const { with: _, ...rest } = beat
  return { ...rest, target: bar }
}

/** A branch is one of a tree, or it is not known what somebody hangs from. */
function growsOn(outfit: Outfit, bar: string): boolean {
  outfit.stock.become(bar, ['branch-tree', 'branch'])
  return outfit.stock.recipeOf(bar)?.id === 'branch-tree'
}

function hungOnTree(outfit: Outfit, { with: _, ...beat }: Beat, tree: string): Beat {
  const { who } = beat
  outfit.stock.dropAlikeTo(tree)
  outfit.stock.fit(tree, branchHeights * outfit.stock.heightOf(who))
  outfit.standings = [...outfit.standings.filter((standing) => standing.who !== who && standing.who !== tree), { who, relation: 'under', to: tree }]
  return { ...beat, target: tree }
}
