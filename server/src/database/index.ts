/** Where the rows live: one schema, on the embedded database or on PostgreSQL. */
import { sql as raw } from 'drizzle-orm'
import { fromDrizzle } from 'pg-boss'
import type { InviteStore, PersonStore } from '../accounts/ports.ts'
import type { ClipStore, IdempotencyStore } from '../clips/ports.ts'
import type { SqlExecutor } from '../jobs/ports.ts'
import type { CharacterStore } from '../rights/ports.ts'
import type { PostStore } from '../social/ports.ts'
import { createCharacterStore } from './character-store.ts'
import { createClipStore, createIdempotencyStore } from './clip-store.ts'
import type { Connection, Sql } from './connection.ts'
import { createInviteStore, createPersonStore } from './person-store.ts'
import { createPostStore } from './post-store.ts'

export { type Connection, openEmbedded, openPostgres } from './connection.ts'
export { DataLockedError } from './data-lock.ts'
export { identityDatabase } from './identity-database.ts'

/** Every store, all on one connection or all inside one transaction. */
export interface Stores {
  clips: ClipStore
  idempotency: IdempotencyStore
  people: PersonStore
  invites: InviteStore
  characters: CharacterStore
  posts: PostStore
  /** For the queue's own statements. */
  executor: SqlExecutor
}

/** The stores of an open database. */
export function storesOn(sql: Sql): Stores {
  return {
    clips: createClipStore(sql),
    idempotency: createIdempotencyStore(sql),
    people: createPersonStore(sql),
    invites: createInviteStore(sql),
    characters: createCharacterStore(sql),
    posts: createPostStore(sql),
    executor: fromDrizzle(sql as Parameters<typeof fromDrizzle>[0], raw as Parameters<typeof fromDrizzle>[1]),
  }
}

/** Runs work in one transaction; a throw undoes all of it. Only the given stores may be used inside. */
export function inTransaction<Result>({ sql }: Connection, work: (stores: Stores) => Promise<Result>): Promise<Result> {
  return sql.transaction((transaction) => work(storesOn(transaction)))
}
