import { changeEffects } from '../../catalog/index.ts'
import { befall, type WordBench } from '../trials/bench.ts'
import type { Entity } from '../cast/cast.ts'
import { consequences } from './befalling.ts'
import { changeOf } from './change-effects.ts'
import { suit } from './suits.ts'

/** Lets befall a thing what a verb of change says by itself; answers whether it says anything. */
export function befallByVerb(bench: WordBench, who: Entity | undefined, lemma: string): boolean {
  if (who === undefined || who.isCast) return false
  suit(who, lemma, { lexicon: bench.lexicon, isPlanted: false })
  const changes = (changeEffects[lemma] ?? []).flatMap((effect) => changeOf(effect) ?? []).flatMap((what) => consequences(who, what, lemma))
  return changes.length > 0 && befall(bench, who, changes)
}
