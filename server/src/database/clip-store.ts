import { and, asc, count, desc, eq, getTableColumns, gt, inArray, isNull, lt, or, sql as raw } from 'drizzle-orm'
import type { ClipEnding, ClipRecord, ClipStore, IdempotencyStore, Lease } from '../clips/ports.ts'
import type { Sql } from './connection.ts'
import { clips, idempotencyKeys, people, posts } from './schema.ts'

const { ownerId: _ownerId, leaseWorkerId: _leaseWorkerId, leaseUntil: _leaseUntil, ...clipColumns } = getTableColumns(clips)
const recordColumns = { ...clipColumns, owner: { id: people.id, name: people.name, handle: people.handle }, post: { id: posts.id, audience: posts.audience, remixable: posts.remixable } }

const unfinished = inArray(clips.state, ['queued', 'rendering'])
const nobodyHolds = or(isNull(clips.leaseUntil), lt(clips.leaseUntil, raw`now()`))
const free = { leaseWorkerId: null, leaseUntil: null }
const until = (leaseS: number) => raw`now() + make_interval(secs => ${leaseS})`
const heldBy = ({ clipId, workerId }: Lease) => and(eq(clips.id, clipId), eq(clips.leaseWorkerId, workerId), eq(clips.state, 'rendering'))

export function createClipStore(sql: Sql): ClipStore {
  const select = () => sql.select(recordColumns).from(clips).innerJoin(people, eq(people.id, clips.ownerId)).leftJoin(posts, eq(posts.clipId, clips.id))
  const find = async (id: string): Promise<ClipRecord | undefined> => (await select().where(eq(clips.id, id)))[0]
  return {
    ...leasing(sql, find),
    find,
    async insert(clip) {
      await sql.insert(clips).values(clip)
    },
    async list({ ownerId, limit, order, after }) {
      const behind = after === undefined ? undefined : order === 'desc' ? lt(clips.id, after) : gt(clips.id, after)
      return select().where(and(eq(clips.ownerId, ownerId), behind)).orderBy(order === 'desc' ? desc(clips.id) : asc(clips.id)).limit(limit)
    },
    async countUnfinished(ownerId) {
      const [row] = await sql.select({ unfinishedCount: count() }).from(clips).where(and(eq(clips.ownerId, ownerId), unfinished))
      return row?.unfinishedCount ?? 0
    },
    async cancel(id) {
      const changed = await sql.update(clips).set({ state: 'cancelled', stage: 'cancelled', completedAt: raw`now()`, ...free })
        .where(and(eq(clips.id, id), unfinished)).returning({ id: clips.id })
      return changed.length === 1
    },
    async delete(id) {
      await sql.delete(clips).where(eq(clips.id, id))
    },
  }
}

type Leasing = Pick<ClipStore, 'claim' | 'renew' | 'saveOperation' | 'release' | 'end' | 'listAbandoned' | 'releaseAll'>

/** What workers do with clips. Each change names its condition in the statement itself, so that of two workers only one succeeds. */
function leasing(sql: Sql, find: ClipStore['find']): Leasing {
  const update = async (values: Partial<typeof clips.$inferInsert> | Record<string, unknown>, where: ReturnType<typeof and>): Promise<boolean> =>
    (await sql.update(clips).set(values).where(where).returning({ id: clips.id })).length === 1
  return {
    async claim({ clipId, workerId }, leaseS) {
      const mine = { state: 'rendering', startedAt: raw`coalesce(${clips.startedAt}, now())`, leaseWorkerId: workerId, leaseUntil: until(leaseS) }
      return await update(mine, and(eq(clips.id, clipId), unfinished, nobodyHolds)) ? find(clipId) : undefined
    },
    renew: (lease, leaseS, at) => update({ ...at, leaseUntil: until(leaseS) }, heldBy(lease)),
    saveOperation: (lease, operation) => update({ operation }, heldBy(lease)),
    async release(lease) {
      await update(free, heldBy(lease))
    },
    end: (lease, ending) => update({ ...endingColumns(ending), state: ending.state, completedAt: raw`now()`, ...free }, heldBy(lease)),
    async listAbandoned(limit) {
      return (await sql.select({ id: clips.id }).from(clips).where(and(unfinished, nobodyHolds)).orderBy(asc(clips.id)).limit(limit)).map(({ id }) => id)
    },
    async releaseAll() {
      await sql.update(clips).set(free).where(unfinished)
    },
  }
}

function endingColumns(ending: ClipEnding) {
  if (ending.state === 'failed') return { problem: ending.problem, stage: 'failed' }
  const { measured, files, receipt, screenplay } = ending
  return { ...measured, files, receipt, screenplay, progress: 1, stage: 'done' }
}

export function createIdempotencyStore(sql: Sql): IdempotencyStore {
  return {
    async find({ ownerId, key }) {
      return (await sql.select({ requestSha256: idempotencyKeys.requestSha256, clipId: idempotencyKeys.clipId }).from(idempotencyKeys)
        .where(and(eq(idempotencyKeys.ownerId, ownerId), eq(idempotencyKeys.key, key))))[0]
    },
    async insert(entry) {
      return (await sql.insert(idempotencyKeys).values(entry).onConflictDoNothing().returning({ key: idempotencyKeys.key })).length === 1
    },
  }
}
