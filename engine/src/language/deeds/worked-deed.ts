import type { Entity } from '../cast/cast.ts'

/** A deed as far as it is read: its action, what it is done to and by whom; `stuff` is what its noun names that is no thing of its own. */
export interface WorkedDeed { action: string; lemma: string; stuff: string; subjects: readonly Entity[]; objects: readonly Entity[] }
