import { mannerWords } from '../../catalog/index.ts'
import type { Clause } from '../clauses/grammar.ts'
import type { Mask } from '../clauses/masks.ts'
import type { SpanBook } from '../spans.ts'

/** Tells in which manner a clause says that something is done: quickly, in circles, to the left. */
export class Manners {
  private readonly spans: SpanBook
  private readonly masks: readonly Mask[]
  private readonly told: readonly Clause[]

  constructor({ spans, masks, clauses }: { spans: SpanBook; masks: readonly Mask[]; clauses: readonly Clause[] }) {
    this.spans = spans
    this.masks = masks.filter(({ kind }) => kind === 'manner')
    this.told = clauses.filter(({ verb }) => verb !== undefined)
  }

  /** The manners of a clause, by its adverbs and by the phrases that stand at it; marks their words. */
  of(clause: Clause): string[] {
    const adverbs = clause.adverbs.filter((word) => mannerWords[word.lower] !== undefined)
    this.spans.addWords(adverbs, { kind: 'shown' })
    this.spans.addWords(clause.adverbs.filter((word) => mannerWords[word.lower] === undefined && word.lower.endsWith('ly')), { kind: 'mood' })
    const phrases = this.masks.filter((mask) => this.clauseOf(mask) === clause)
    return [...adverbs.map((word) => mannerWords[word.lower] ?? ''), ...phrases.map(({ value }) => value)].filter((manner) => manner !== '')
  }

  /** A phrase of manner belongs to the verb before it; at the beginning, to the first. */
  private clauseOf(mask: Mask): Clause | undefined {
    return this.told.filter((clause) => (clause.verb?.startChar ?? 0) < mask.startChar).at(-1) ?? this.told[0]
  }
}
