import type { Entity } from '../cast/cast.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { ChangeKind } from '../story.ts'

/*
 * What is meant by a thing in a change, where that is another form of it: butter that melts lies on no dish, chocolate is unwrapped, a
 * balloon without air lies, a plant that wilts is in a pot.
 */

const melting: ReadonlySet<string> = new Set(['melt', 'thaw', 'soften', 'liquefy'])
const airing: ReadonlySet<string> = new Set(['inflate', 'deflate', 'expand', 'swell', 'fill', 'blow', 'puff', 'shrink', 'shrivel', 'collapse', 'empty'])
const drooping: ReadonlySet<string> = new Set(['wilt', 'wither', 'droop', 'sag', 'revive', 'recover', 'perk', 'dry', 'die', 'dehydrate'])
const lessening: ReadonlySet<string> = new Set(['shrink', 'diminish', 'dwindle', 'contract'])
const staining: ReadonlySet<string> = new Set(['stain', 'discolor', 'discolour'])

interface Suit { from: string; to?: string; by?: ReadonlySet<string>; color?: string }
const suits: readonly Suit[] = [
  { from: 'butter', to: 'butter-pat', by: melting }, { from: 'chocolate-bar', to: 'chocolate-slab', by: melting }, { from: 'ice-cube', to: 'clear-ice', by: melting },
  { from: 'spoon', to: 'lying-spoon' }, { from: 'fork', to: 'lying-fork' }, { from: 'avocado', to: 'whole-avocado' }, { from: 'balloon', to: 'laid-balloon', by: airing }, { from: 'soap', to: 'soap-cake', by: lessening },
  { from: 'flower-pot', to: 'leafy-pot', by: drooping }, { from: 'cup', by: staining, color: '#f6f1e6' },
]

/** Makes of a thing what is meant by it in such a change. `isPlanted`: somebody plants it, and it stands in the soil. */
export function suit(who: Entity, lemma: string, { lexicon, isPlanted }: { lexicon: Lexicon; isPlanted: boolean }): void {
  if (who.head === 'plant' && who.recipe.id === 'garden-plant' && !isPlanted) who.recipe = lexicon.recipe('flower-pot') ?? who.recipe
  const found = suits.find(({ from, by }) => from === who.recipe.id && by?.has(lemma) !== false)
  if (found === undefined) return
  if (found.color !== undefined && who.appearance.color === undefined) who.appearance.color = found.color
  who.recipe = lexicon.recipe(found.to ?? '') ?? who.recipe
}

/** Glazes what is said to lose its shine, unless it is known what it is of: it has something to lose then. */
export function glaze(who: Entity, what: ChangeKind): void {
  if (what.kind === 'color' && what.material === 'stone' && what.patches === undefined && who.recipe.kind === 'prop' && who.appearance.material === undefined) who.appearance.material = 'ceramic'
}
