import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backEnds, quietLog } from '../../../testing/back-ends.ts'
import { sampleClip, samplePerson, sampleScreenplay } from '../../../testing/sample-clips.ts'
import type { ClipEnding } from '../clips/ports.ts'
import { type JobQueue, openQueue } from '../jobs/index.ts'
import { type Connection, inTransaction, type Stores, storesOn } from './index.ts'

const file = (name: string) => ({ key: `clips/x/${name}`, sizeBytes: 1, sha256: 'a'.repeat(64) })
const completed: ClipEnding = {
  state: 'completed',
  files: { video: file('video.mp4'), thumbnail: file('thumbnail.jpg'), spritesheet: file('spritesheet.jpg'), captions: file('captions.vtt') },
  screenplay: sampleScreenplay('done'),
  measured: { durationS: 2, widthPx: 64, heightPx: 64, fps: 8 },
  receipt: { version: 1, clipId: 'x', makerId: 'y', createdAt: '2026-01-01T00:00:00Z', prompt: 'p', seed: 0, engine: { id: 'e', version: '1' }, screenplaySha256: 'b'.repeat(64), filmSha256: 'a'.repeat(64), characters: [], ancestorClipIds: [] },
}

describe.each(backEnds)('on $name', ({ open, missing }) => {
  let connection: Connection
  let stores: Stores
  let queue: JobQueue
  let close: () => Promise<void>
  const owner = samplePerson()

  beforeAll(async () => {
    if (missing !== undefined) return
    ({ connection, close } = await open())
    stores = storesOn(connection.sql)
    queue = await openQueue({ backend: connection.queueBackend, log: quietLog })
    await stores.people.insert(owner)
  }, 60_000)
  afterAll(async () => {
    if (missing !== undefined) return
    await queue.stop()
    await close()
  }, 60_000)

  const runs = test.skipIf(missing !== undefined)

  runs('a clip comes back as it went in, with its owner', async () => {
    const clip = { ...sampleClip(owner.id, 'naïve 犬 🐕'), seed: 4_294_967_295, notes: ['one'], characters: [{ characterId: 'c', ruleId: 'r', decision: 'allowed' as const }] }
    await stores.clips.insert(clip)
    const { ownerId: _, ...expected } = clip
    expect(await stores.clips.find(clip.id)).toMatchObject({ ...expected, owner: { id: owner.id, name: owner.name, handle: owner.handle }, state: 'queued', progress: 0, post: null, operation: null })
    expect(await stores.clips.find('nowhere')).toBeUndefined()
  })

  runs('lists are paged both ways and hold only the owner\'s', async () => {
    const [lister, stranger] = [samplePerson('Lister'), samplePerson('Stranger')]
    await stores.people.insert(lister)
    await stores.people.insert(stranger)
    const ids: string[] = []
    for (let i = 0; i < 5; i++) {
      const clip = sampleClip(lister.id)
      ids.push(clip.id)
      await stores.clips.insert(clip)
    }
    await stores.clips.insert(sampleClip(stranger.id))
    const idsOf = async (page: { order: 'asc' | 'desc'; after?: string }) => (await stores.clips.list({ ownerId: lister.id, limit: 2, ...page })).map(({ id }) => id)
    expect(await idsOf({ order: 'desc' })).toEqual([ids[4], ids[3]])
    expect(await idsOf({ order: 'desc', after: ids[3] ?? '' })).toEqual([ids[2], ids[1]])
    expect(await idsOf({ order: 'asc', after: ids[3] ?? '' })).toEqual([ids[4]])
    expect(await stores.clips.countUnfinished(lister.id)).toBe(5)
  })

  runs('a clip and its job commit together or not at all', async () => {
    const [kept, undone] = [sampleClip(owner.id), sampleClip(owner.id)]
    const make = (clip: typeof kept, fails: boolean) => inTransaction(connection, async (within) => {
      await within.clips.insert(clip)
      await queue.within(within.executor).send('render-clip', { clipId: clip.id }, clip.id)
      if (fails) throw new Error('changed my mind')
    })
    await make(kept, false)
    await expect(make(undone, true)).rejects.toThrow('changed my mind')
    expect(await stores.clips.find(undone.id)).toBeUndefined()
    const rendered: string[] = []
    await queue.work('render-clip', 1, ({ clipId }) => { rendered.push(clipId); return Promise.resolve() })
    await expect.poll(() => rendered, { timeout: 5000 }).toEqual([kept.id])
  })

  runs('a clip has one holder at a time and ends once', async () => {
    const clip = sampleClip(owner.id)
    await stores.clips.insert(clip)
    const [one, two] = [{ clipId: clip.id, workerId: 'one' }, { clipId: clip.id, workerId: 'two' }]
    const claims = await Promise.all([stores.clips.claim(one, 60), stores.clips.claim(two, 60)])
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1)
    const [holder, other] = claims[0] === undefined ? [two, one] : [one, two]
    expect(await stores.clips.renew(other, 60, { progress: 0.1, stage: 'mine?' })).toBe(false)
    expect(await stores.clips.saveOperation(holder, { id: 7 })).toBe(true)
    expect(await stores.clips.end(other, completed)).toBe(false)
    expect(await Promise.all([stores.clips.end(holder, completed), stores.clips.end(holder, completed)])).toEqual(expect.arrayContaining([true, false]))
    expect(await stores.clips.find(clip.id)).toMatchObject({ state: 'completed', progress: 1, durationS: 2, operation: { id: 7 }, completedAt: expect.any(Date) })
  })

  runs('a claim that is not renewed can be taken over; a cancelled clip cannot', async () => {
    const clip = sampleClip(owner.id)
    await stores.clips.insert(clip)
    const [late, next] = [{ clipId: clip.id, workerId: 'late' }, { clipId: clip.id, workerId: 'next' }]
    await stores.clips.claim(late, 0)
    expect(await stores.clips.listAbandoned(100)).toContain(clip.id)
    expect(await stores.clips.claim(next, 60)).toBeDefined()
    expect(await stores.clips.listAbandoned(100)).not.toContain(clip.id)
    expect(await stores.clips.renew(late, 60, { progress: 0.5, stage: 'x' })).toBe(false)
    expect(await stores.clips.cancel(clip.id)).toBe(true)
    expect(await stores.clips.cancel(clip.id)).toBe(false)
    expect(await stores.clips.end(next, completed)).toBe(false)
    expect(await stores.clips.claim(late, 60)).toBeUndefined()
  })

  runs('an idempotency key is taken once and goes with its clip', async () => {
    const clip = sampleClip(owner.id)
    await stores.clips.insert(clip)
    const entry = { ownerId: owner.id, key: 'k1', requestSha256: 'c'.repeat(64), clipId: clip.id }
    expect(await stores.idempotency.insert(entry)).toBe(true)
    expect(await stores.idempotency.insert(entry)).toBe(false)
    expect(await stores.idempotency.find(entry)).toEqual({ requestSha256: entry.requestSha256, clipId: clip.id })
    await stores.clips.delete(clip.id)
    expect(await stores.idempotency.find(entry)).toBeUndefined()
  })

  runs('posts know how often their clip was remixed', async () => {
    const [clip, remix] = [sampleClip(owner.id), sampleClip(owner.id)]
    await stores.clips.insert(clip)
    await stores.clips.insert({ ...remix, remixOf: clip.id })
    const post = { id: `post-${clip.id}`, ownerId: owner.id, clipId: clip.id, caption: 'look', audience: 'instance' as const, remixable: true }
    expect(await stores.posts.insert(post)).toBe(true)
    expect(await stores.posts.insert({ ...post, id: 'another' })).toBe(false)
    expect(await stores.posts.list({ limit: 10 })).toMatchObject([{ id: post.id, remixCount: 1 }])
    expect(await stores.clips.find(clip.id)).toMatchObject({ post: { id: post.id, audience: 'instance', remixable: true } })
    await stores.clips.delete(clip.id)
    expect(await stores.posts.find(post.id)).toBeUndefined()
  })
})
