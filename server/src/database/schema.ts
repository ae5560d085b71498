import type { CharacterPolicy, Clip, Json, Person, Post, Problem, Quality, Reading, Receipt, Screenplay } from '@kinora/contract'
import { bigint, boolean, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { ClipFiles } from '../clips/ports.ts'
import { organisations } from './identity-schema.ts'

/*
 * The tables. Every row that somebody made has an owner. Times are kept with their zone; ids are made by newRowId().
 * After a change: npx drizzle-kit generate --config server/drizzle.config.ts, and commit what it writes.
 */

const instant = () => timestamp({ withTimezone: true, mode: 'date' })
const createdAt = () => instant().notNull().defaultNow()
const ownerId = () => text().notNull().references(() => people.id)

export const people = pgTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  handle: text().notNull().unique(),
  role: text().$type<Person['role']>().notNull(),
  createdAt: createdAt(),
})

export const clips = pgTable('clips', {
  id: text().primaryKey(),
  ownerId: ownerId(),
  prompt: text().notNull(),
  reading: jsonb().$type<Reading>().notNull(),
  screenplay: jsonb().$type<Screenplay>().notNull(),
  state: text().$type<Clip['state']>().notNull().default('queued'),
  progress: doublePrecision().notNull().default(0),
  stage: text().notNull().default('waiting'),
  problem: jsonb().$type<Problem>(),
  widthPx: integer().notNull(),
  heightPx: integer().notNull(),
  fps: integer().notNull(),
  durationS: doublePrecision().notNull(),
  seed: bigint({ mode: 'number' }).notNull(),
  quality: text().$type<Quality>().notNull(),
  look: text().notNull(),
  /** No reference: a remix outlives what it was made from. */
  remixOf: text(),
  notes: jsonb().$type<string[]>().notNull(),
  characters: jsonb().$type<Receipt['characters']>().notNull(),
  operation: jsonb().$type<Json>(),
  leaseWorkerId: text(),
  leaseUntil: instant(),
  files: jsonb().$type<ClipFiles>(),
  receipt: jsonb().$type<Receipt>(),
  createdAt: createdAt(),
  startedAt: instant(),
  completedAt: instant(),
}, (table) => [index().on(table.ownerId, table.id), index().on(table.state)])

export const idempotencyKeys = pgTable('idempotency_keys', {
  ownerId: ownerId(),
  key: text().notNull(),
  requestSha256: text().notNull(),
  clipId: text().notNull().references(() => clips.id, { onDelete: 'cascade' }),
  createdAt: createdAt(),
}, (table) => [primaryKey({ columns: [table.ownerId, table.key] })])

export const posts = pgTable('posts', {
  id: text().primaryKey(),
  ownerId: ownerId(),
  clipId: text().notNull().references(() => clips.id, { onDelete: 'cascade' }),
  caption: text().notNull(),
  audience: text().$type<Post['audience']>().notNull(),
  remixable: boolean().notNull(),
  createdAt: createdAt(),
}, (table) => [uniqueIndex().on(table.clipId)])

/** Codes that let one person each sign up. */
export const invites = pgTable('invites', {
  code: text().primaryKey(),
  createdBy: text().notNull().references(() => people.id),
  /** Set while somebody is signing up with it, and for good once they have. */
  takenAt: instant(),
  usedBy: text(),
  createdAt: createdAt(),
})

export const characters = pgTable('characters', {
  id: text().primaryKey(),
  ownerId: ownerId(),
  organisationId: text().notNull().references(() => organisations.id),
  /** Names this version of its terms in decisions and receipts. */
  ruleId: text().notNull().unique(),
  name: text().notNull(),
  aliases: jsonb().$type<string[]>().notNull(),
  description: text().notNull(),
  policy: text().$type<CharacterPolicy>().notNull(),
  createdAt: createdAt(),
})
