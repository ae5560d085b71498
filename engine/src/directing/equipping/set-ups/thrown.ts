import type { Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** What lies about as large as a seat, and what fits the hand in its place. */
const inHand: Readonly<Record<string, string>> = { rock: 'hand-stone', boulder: 'hand-stone', pebbles: 'hand-stone' }
/** What is thrown looks at least so large, in heights of who throws it: it is followed through the air. Long things are seen anyway. */
const leastShare = 0.17

/** A shot in which whoever throws stones has such as fit a hand, and everything that is thrown is large enough to be followed. */
export function withThrown(shot: Shot, stock: Stock): Shot {
  for (const { action, who, with: thing } of shot.beats) {
    if (action !== 'throw' || thing === undefined || !stock.isProp(thing)) continue
    const stone = inHand[stock.recipeOf(thing)?.id ?? '']
    for (const each of stock.alikeTo(thing)) {
      if (stone !== undefined) {
        stock.plain(each)
        stock.become(each, [stone, stock.recipeOf(each)?.id ?? ''])
      }
      if (stock.sizeOf(each) < leastShare * stock.heightOf(who)) stock.fitSize(each, leastShare * stock.heightOf(who))
    }
  }
  return shot
}
