import type { Beat } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** Who is called so has the hair that he has. */
const men = /\b(?:man|boy|father|dad|son|brother|grandfather|grandpa|king|prince|guy|client)\b/i

/** What they wear or how they have their hair to whom something is done, so that it is seen: hair that is braided or combed is long. Undefined where nothing is needed. */
export function lookFor({ action, target }: Beat, stock: Stock): string | undefined {
  if (typeof target !== 'string' || stock.isProp(target) || stock.recipeOf(target)?.kind !== 'person') return undefined
  if (action === 'blindfold') return 'blindfold'
  if (action === 'braid-hair') return 'braided-hair'
  return action === 'comb-hair' && !men.test(stock.labelOf(target)) && !stock.wearsOf(target).some((worn) => worn.endsWith('-hair')) ? 'long-hair' : undefined
}
