import type { Entity } from '../cast/cast.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'

/*
 * "up a wall", "down a rope", "down a window": what stands upright is gone up or down on its side, whatever the verb is.
 */

const ways: Readonly<Record<string, 'upwards' | 'downwards'>> = { up: 'upwards', down: 'downwards' }
/** Verbs whose object is what is gone up or down. */
const byVerb: Readonly<Record<string, 'upwards' | 'downwards'>> = { ascend: 'upwards', descend: 'downwards' }
/** What is no taller, metres, is not gone up or down. */
const leastM = 0.6
/** What has no kind that says so and is climbed. */
const cords: ReadonlySet<string> = new Set(['rope', 'ladder', 'vine', 'chain', 'curtain', 'rope-ladder', 'pole', 'flagpole', 'grass-tuft', 'flower'])
/** What is gone along, into or through, and not up or down its side. */
const gone: ReadonlySet<string> = new Set(['stone-bridge', 'bridge', 'tunnel', 'chimney', 'well', 'pier', 'island', 'waterfall', 'road', 'hill', 'mountain', 'snowy-mountain', 'sand-dune', 'volcano', 'floor', 'rock-arch', 'railroad-track', 'log', 'fence'])

/** What is gone up or down on its side in a clause. */
export interface Upright { noun: NounPhrase; way: 'upwards' | 'downwards' }

/** The upright thing that a clause goes up or down; things that run down anything do so on its side. Undefined where there is none. */
export function uprightOf({ attached, objects, particle, verb }: Clause, who: readonly Entity[], lexicon: Lexicon): Upright | undefined {
  const areBodies = who.length > 0 && who.every(({ isCast, recipe }) => isCast && recipe.locomotion !== 'fish')
  const areDrops = who.length > 0 && who.every(({ isCast, recipe }) => !isCast && recipe.kind !== 'vehicle' && recipe.locomotion === 'none' && !recipe.affordances.includes('roll'))
  if (!areBodies && !areDrops) return undefined
  const isUpright = ({ head }: NounPhrase): boolean => {
    const named = lexicon.namedThing(head)
    const recipe = named === undefined || named.approximated ? undefined : lexicon.recipe(named.id)
    if (recipe === undefined || gone.has(recipe.id) || recipe.stairs !== undefined) return false
    return cords.has(recipe.id) || areDrops || ((recipe.kind === 'structure' || recipe.kind === 'plant') && recipe.heightM > leastM)
  }
  const said = attached.find(({ preposition, noun }) => ways[preposition] !== undefined && isUpright(noun))
  if (said !== undefined) return { noun: said.noun, way: ways[said.preposition] ?? 'upwards' }
  const [object] = objects
  const way = ways[particle ?? ''] ?? verbForms(verb?.lower ?? '').map((form) => byVerb[form]).find((each) => each !== undefined)
  return object === undefined || way === undefined || !isUpright(object) ? undefined : { noun: object, way }
}
