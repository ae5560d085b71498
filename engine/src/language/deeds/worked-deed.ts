import type { Casting, Entity } from '../cast/cast.ts'
import type { Clause } from '../clauses/grammar.ts'
import type { Introductions } from '../cast/introductions.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'

/** A deed as far as it is read: its action, what it is done to and by whom; `stuff` is what its noun names that is no thing of its own. */
export interface WorkedDeed { action: string; lemma: string; stuff: string; subjects: readonly Entity[]; objects: readonly Entity[] }

interface Reading { story: Story; casting: Casting; lexicon: Lexicon; introductions: Introductions; spans: SpanBook }
/** Reads a deed anew by what it is done to; undefined where the verb says all. */
export type Rule = (deed: WorkedDeed, clause: Clause, reading: Reading) => Partial<WorkedDeed> | undefined
