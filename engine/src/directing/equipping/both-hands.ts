import type { Beat } from '@kinora/contract'
import { recipeById } from '../../catalog/index.ts'
import type { Outfit } from './outfit.ts'

/** What is eaten with a spoon. */
export const spooned: ReadonlySet<string> = new Set(['soup', 'rice', 'bowl', 'salad', 'noodle', 'sundae', 'spaghetti', 'pet-bowl'])

/** What is eaten with a spoon is in the other hand of who feeds somebody with it. */
export function holdsBowl(outfit: Outfit, { who, with: food, target }: Beat): boolean {
  if (food === undefined || !spooned.has(outfit.stock.recipeOf(food)?.id ?? '') || typeof target !== 'string' || outfit.stock.recipeOf(target)?.locomotion !== 'biped' || !outfit.hasHands(who)) return false
  outfit.placements[food] = { kind: 'carried', on: [{ entityId: who, socket: 'gripL' }], posture: 'held' }
  return true
}

/** What is pulled out of a hat is in the one hand, and the hat upside down in the other. */
export function pulledOut(outfit: Outfit, beat: Beat): Beat | undefined {
  const drawn = beat.with ?? (typeof beat.target === 'string' ? beat.target : undefined)
  const hat = outfit.stock.props.find(({ id, recipe }) => id !== drawn && recipeById(recipe)?.wearing?.place === 'head' && !outfit.stock.isUsed(id))?.id
  if (drawn === undefined || hat === undefined || !outfit.hasHands(beat.who) || outfit.stock.heightOf(drawn) > 0.5 * outfit.stock.heightOf(beat.who)) return undefined
  outfit.standings = outfit.standings.filter(({ who, to }) => ![who, to].some((id) => id === hat || id === drawn))
  outfit.placements[drawn] = { kind: 'carried', on: [{ entityId: beat.who, socket: 'gripR' }], posture: 'held' }
  outfit.placements[hat] = { kind: 'carried', on: [{ entityId: beat.who, socket: 'gripL' }], posture: 'held' }
  outfit.stock.become(hat, ['top-hat', outfit.stock.recipeOf(hat)?.id ?? ''])
  return { id: beat.id, who: beat.who, action: 'pull-out', with: hat }
}

/** What comes in pairs is in both hands. */
export function inOtherHand(outfit: Outfit, who: string, recipe: string): void {
  const second = outfit.stock.find([recipe], { who: `${who.slice(0, 20)}-left`, scale: Math.min(2.5, outfit.stock.workingHeightOf(who) / 1.7), asNamed: false })
  if (second !== undefined) outfit.placements[second] = { kind: 'carried', on: [{ entityId: who, socket: 'gripL' }], posture: 'held' }
}

/** A violin is in the left hand, and the right one draws its bow. */
export function withBow(outfit: Outfit, who: string): void {
  const bow = outfit.stock.find(['violin-bow'], { who, scale: Math.min(2.5, outfit.stock.workingHeightOf(who) / 1.7), asNamed: false })
  if (bow !== undefined) outfit.placements[bow] = { kind: 'carried', on: [{ entityId: who, socket: 'gripR' }], posture: 'held' }
}
