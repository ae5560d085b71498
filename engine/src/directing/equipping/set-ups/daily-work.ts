import type { Beat, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/*
 * What daily work needs besides a tool: a grater that stands there to be grated on, a tree that hands reach up to.
 */

/** How tall a tree is at most that somebody decorates, in his heights: its top is in the picture, and he is no dwarf beside it. */
const treeShare = 1.3

/** A shot in which food is grated on a grater, and trees that are decorated are as tall as in a room. Any other shot stays as it is. */
export function withDailyWork(shot: Shot, stock: Stock): Shot {
  return { ...shot, beats: shot.beats.map((beat) => onGrater(beat, stock) ?? brownEgg(beat, stock) ?? hosed(beat, stock) ?? atTree(beat, stock)) }
}

/** What is hosed down is not what it is hosed with. */
function hosed(beat: Beat, stock: Stock): Beat | undefined {
  if (beat.action !== 'hose' || beat.with === undefined || stock.recipeOf(beat.with)?.id === 'garden-hose') return undefined
  return { ...withoutThing(beat), target: beat.with }
}

function onGrater(beat: Beat, stock: Stock): Beat | undefined {
  if (beat.action !== 'grate' || beat.with === undefined || stock.recipeOf(beat.with)?.id === 'grater') return undefined
  const grater = stock.find(['grater'], { who: beat.who })
  if (grater === undefined) return undefined
  stock.fitView(grater, beat.who, graterShare)
  return { ...beat, target: grater }
}
/** How large a grater looks, in heights of who grates on it. */
const graterShare = 0.14

/** A white egg is not seen in a hand: one that nobody calls white is brown. */
function brownEgg(beat: Beat, stock: Stock): Beat | undefined {
  const egg = beat.with
  if (beat.action !== 'crack-egg' || egg === undefined || stock.recipeOf(egg)?.id !== 'egg' || stock.appearanceOf(egg)?.color !== undefined) return undefined
  stock.paint(egg, eggColor)
  return beat
}
const eggColor = '#c98448'

function atTree(beat: Beat, stock: Stock): Beat {
  const tree = [beat.target, beat.with].find((id): id is string => typeof id === 'string' && stock.recipeOf(id)?.kind === 'plant')
  if (beat.action !== 'decorate' || tree === undefined) return beat
  stock.fitAtMost(tree, treeShare * stock.heightOf(beat.who))
  return beat.with === tree ? { ...withoutThing(beat), target: tree } : beat
}
const withoutThing = ({ with: _, ...beat }: Beat): Beat => beat
