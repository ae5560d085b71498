import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import type { Found, Lexicon } from '../words/lexicon.ts'

/** Verbs of going ahead of what comes along behind. */
const pulling: ReadonlySet<string> = new Set(['pull', 'drag', 'tow', 'haul', 'tug', 'lug', 'draw'])
/** What comes along over the ground and is no vehicle. */
const towed: ReadonlySet<string> = new Set(['sled', 'sleigh', 'wagon', 'cart', 'shopping-cart', 'wheelbarrow', 'skateboard', 'scooter', 'suitcase', 'log', 'crate', 'box', 'cardboard-box', 'barrel', 'toy-car', 'toy-train', 'rubber-duck', 'toy-blocks', 'car-tire', 'wheel', 'trash-can', 'treasure-chest', 'stroller', 'hay-bale', 'plow', 'boat', 'sack', 'net', 'fishing-net', 'canoe', 'raft', 'carriage', 'statue', 'piano'])

/** "pulls a wagon", "tugs at a skateboard": to go ahead of it with a rope; undefined where nothing is pulled that would come along. */
export function towingOf({ objects, attached }: Clause, lemma: string, lexicon: Lexicon): Found | undefined {
  if (!pulling.has(lemma) || attached.some(({ preposition }) => preposition === 'out of' || preposition === 'from')) return undefined
  const things: readonly NounPhrase[] = objects.length > 0 ? objects : attached.filter(({ preposition }) => preposition === 'at' || preposition === 'on').map(({ noun }) => noun)
  return things.some((noun) => noun.pronoun === undefined && comesAlong(noun, lexicon)) ? { id: 'tow', approximated: false, ...(lemma === 'tug' ? { manner: 'backwards' } : {}) } : undefined
}

function comesAlong({ head }: NounPhrase, lexicon: Lexicon): boolean {
  const recipe = lexicon.recipe(lexicon.namedThing(head)?.id ?? '')
  return recipe !== undefined && ((recipe.kind === 'vehicle' && recipe.locomotion === 'wheels') || towed.has(recipe.id))
}
