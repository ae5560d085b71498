import { and, count, desc, eq, lt } from 'drizzle-orm'
import type { PostRecord, PostStore } from '../social/ports.ts'
import type { Sql } from './connection.ts'
import { clips, posts } from './schema.ts'

export function createPostStore(sql: Sql): PostStore {
  const remixCounts = sql.select({ remixOf: clips.remixOf, remixCount: count().as('remix_count') }).from(clips).groupBy(clips.remixOf).as('remixes')
  const columns = { id: posts.id, ownerId: posts.ownerId, clipId: posts.clipId, caption: posts.caption, audience: posts.audience, remixable: posts.remixable, createdAt: posts.createdAt, remixCount: remixCounts.remixCount }
  const select = () => sql.select(columns).from(posts).leftJoin(remixCounts, eq(remixCounts.remixOf, posts.clipId))
  return {
    async insert(post) {
      return (await sql.insert(posts).values(post).onConflictDoNothing({ target: posts.clipId }).returning({ id: posts.id })).length === 1
    },
    find: async (id) => (await select().where(eq(posts.id, id))).map(asRecord)[0],
    findByClip: async (clipId) => (await select().where(eq(posts.clipId, clipId))).map(asRecord)[0],
    async delete(id) {
      await sql.delete(posts).where(eq(posts.id, id))
    },
    async list({ limit, before, audience }) {
      const wanted = and(before === undefined ? undefined : lt(posts.id, before), audience === undefined ? undefined : eq(posts.audience, audience))
      return (await select().where(wanted).orderBy(desc(posts.id)).limit(limit)).map(asRecord)
    },
  }
}

/** A clip that nobody remixed has no row among the counts. */
function asRecord(row: Omit<PostRecord, 'remixCount'> & { remixCount: number | null }): PostRecord {
  return { ...row, remixCount: row.remixCount ?? 0 }
}
