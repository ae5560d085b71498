import { clipSchema, pageOf, postSchema, problemSchema, readingReplySchema, sessionSchema, starterSchema } from '@kinora/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServerUnderTest, startTestServer } from '../../../../testing/server-under-test.ts'

let server: ServerUnderTest
let ada: Awaited<ReturnType<ServerUnderTest['newPerson']>>
let eve: typeof ada

beforeAll(async () => {
  server = await startTestServer()
  ada = await server.newPerson('Ada')
  eve = await server.newPerson('Eve')
}, 60_000)
afterAll(() => server.stop(), 60_000)

const small = { prompt: 'a dog', seconds: 1, quality: 'draft' }

function ask(path: string, init: { method?: string; json?: unknown; headers?: Record<string, string> } = {}): Promise<Response> {
  const { method = init.json === undefined ? 'GET' : 'POST', json, headers = {} } = init
  return fetch(`${server.address}/api/v1${path}`, { method, headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(json === undefined ? {} : { body: JSON.stringify(json) }) })
}

async function make(who: typeof ada, request: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const response = await ask('/clips', { json: { ...small, ...request }, headers: { ...who.headers, ...headers } })
  expect(response.status).toBe(202)
  return clipSchema.parse(await response.json())
}

/** Follows a clip to its end through the stream of its progress. */
async function follow(who: typeof ada, id: string) {
  const text = await (await ask(`/clips/${id}/progress`, { headers: who.headers })).text()
  return text.split('\n').filter((line) => line.startsWith('data: ')).map((line) => clipSchema.parse(JSON.parse(line.slice(6))))
}

async function problemIn(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const reason = problemSchema.parse(await response.json())
  expect(reason.status).toBe(response.status)
  return reason
}

describe('a clip', () => {
  test('is made, followed, watched in parts, posted, taken down and deleted', async () => {
    const clip = await make(ada)
    expect(clip).toMatchObject({ state: 'queued', widthPx: 1280, heightPx: 720, durationS: 1, seed: 0, owner: { id: ada.id } })
    const states = await follow(ada, clip.id)
    const done = states.at(-1)
    expect(done).toMatchObject({ state: 'completed', progress: 1, problem: null, receipt: { clipId: clip.id, makerId: ada.id, seed: 0 } })
    if (done?.files == null) throw new Error('no files')

    const whole = await fetch(server.address + done.files.video, { headers: ada.headers })
    const bytes = new Uint8Array(await whole.arrayBuffer())
    expect(whole.headers.get('content-type')).toBe('video/mp4')
    expect(whole.headers.get('cache-control')).toContain('immutable')
    expect(whole.headers.get('etag')).toBe(`"${done.receipt?.filmSha256 ?? ''}"`)
    const part = await fetch(server.address + done.files.video, { headers: { ...ada.headers, range: 'bytes=4-7' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 4-7/${bytes.length}`, 'ftyp'])
    expect((await problemIn(await fetch(server.address + done.files.video, { headers: { ...ada.headers, range: `bytes=${bytes.length}-` } }))).code).toBe('range-not-satisfiable')
    expect((await fetch(server.address + done.files.video, { headers: { ...ada.headers, 'if-none-match': whole.headers.get('etag') ?? '' } })).status).toBe(304)
    const head = await fetch(server.address + done.files.video, { method: 'HEAD', headers: ada.headers })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, String(bytes.length), ''])
    expect(await (await fetch(server.address + done.files.captions, { headers: ada.headers })).text()).toMatch(/^WEBVTT/)

    const post = postSchema.parse(await (await ask('/posts', { json: { clipId: clip.id, caption: 'look', audience: 'public', remixable: true }, headers: ada.headers })).json())
    expect((await problemIn(await ask('/posts', { json: { clipId: clip.id, caption: 'again', audience: 'public', remixable: true }, headers: ada.headers }))).code).toBe('already-exists')
    const feed = pageOf(postSchema).parse(await (await ask('/feed')).json())
    expect(feed).toMatchObject({ items: [{ id: post.id, clip: { id: clip.id, postId: post.id } }], cursor: null })
    expect((await fetch(server.address + done.files.video)).status, 'a public film needs no sign-in').toBe(200)
    expect((await ask(`/posts/${post.id}`, { method: 'DELETE', headers: ada.headers })).status).toBe(204)
    expect((await fetch(server.address + done.files.video)).status).toBe(404)

    expect((await ask(`/clips/${clip.id}`, { method: 'DELETE', headers: ada.headers })).status).toBe(204)
    expect((await ask(`/clips/${clip.id}`, { headers: ada.headers })).status).toBe(404)
    expect((await fetch(server.address + done.files.video, { headers: ada.headers })).status).toBe(404)
  }, 30_000)

  test('is cancelled for good, however often that is asked', async () => {
    const clip = await make(ada, { prompt: 'hang on' })
    await expect.poll(async () => ((await (await ask(`/clips/${clip.id}`, { headers: ada.headers })).json()) as { state: string }).state, { timeout: 10_000 }).toBe('rendering')
    for (let i = 0; i < 2; i++) {
      const cancelled = await ask(`/clips/${clip.id}/cancel`, { method: 'POST', headers: ada.headers })
      expect(clipSchema.parse(await cancelled.json())).toMatchObject({ state: 'cancelled', files: null })
    }
    expect((await follow(ada, clip.id)).at(-1)).toMatchObject({ state: 'cancelled' })
    const next = await make(ada) // the renderer is free again
    expect((await follow(ada, next.id)).at(-1)).toMatchObject({ state: 'completed' })
  }, 30_000)

  test('asked for twice with one Idempotency-Key is one clip, even at the same moment', async () => {
    const key = { 'idempotency-key': 'same' }
    const [first, second] = await Promise.all([make(ada, { prompt: 'once' }, key), make(ada, { prompt: 'once' }, key)])
    expect(second.id).toBe(first.id)
    expect((await make(ada, { prompt: 'once' }, key)).id).toBe(first.id)
    expect((await make(eve, { prompt: 'once' }, key)).id, 'another person has keys of their own').not.toBe(first.id)
    const reused = await ask('/clips', { json: { ...small, prompt: 'something else' }, headers: { ...ada.headers, ...key } })
    expect(await problemIn(reused)).toMatchObject({ code: 'request-invalid', param: 'Idempotency-Key' })
  })

  test('that crashes the renderer once is completed; every time, it fails with a reason', async () => {
    const [once, always] = [await make(ada, { prompt: 'crash once' }), await make(ada, { prompt: 'crash' })]
    expect((await follow(ada, once.id)).at(-1)).toMatchObject({ state: 'completed' })
    expect((await follow(ada, always.id)).at(-1)).toMatchObject({ state: 'failed', files: null, problem: { code: 'render-failed' } })
  }, 30_000)

  test('on a full disk fails with a sentence that says so', async () => {
    const clip = await make(ada, { prompt: 'disk full' })
    expect((await follow(ada, clip.id)).at(-1)).toMatchObject({ state: 'failed', problem: { code: 'disk-full', status: 507 } })
  }, 30_000)

  test('with a registered character is refused with its rule, or made with a stand-in', async () => {
    const refused = await ask('/clips', { json: { ...small, prompt: 'Blocked Bob dances' }, headers: ada.headers })
    expect(await problemIn(refused)).toMatchObject({ code: 'character-blocked', ruleId: 'rule-bob', detail: 'Go on with a man in its place.' })
    const clip = await make(ada, { prompt: 'Blocked Bob dances', acceptSubstitutes: true })
    expect(clip).toMatchObject({ prompt: 'Blocked Bob dances', notes: ['a man stands in for Blocked Bob: its owner does not lend it.'], reading: { prompt: 'a man dances' } })
    expect((await follow(ada, clip.id)).at(-1)?.receipt?.characters).toEqual([{ characterId: 'bob', ruleId: 'rule-bob', decision: 'substituted' }])
  }, 30_000)
})

describe('somebody else', () => {
  test('is told nothing about a clip that is not theirs, on any route', async () => {
    const clip = await make(ada)
    await follow(ada, clip.id)
    const attempts: [string, string, unknown?][] = [
      ['GET', `/clips/${clip.id}`], ['GET', `/clips/${clip.id}/progress`], ['GET', `/clips/${clip.id}/files/video.mp4`], ['POST', `/clips/${clip.id}/cancel`], ['DELETE', `/clips/${clip.id}`],
      ['POST', '/posts', { clipId: clip.id, caption: '', audience: 'public', remixable: true }], ['POST', '/clips', { ...small, remixOf: clip.id }],
    ]
    for (const [method, path, json] of attempts) {
      const response = await ask(path, { method, headers: eve.headers, ...(json === undefined ? {} : { json }) })
      expect(`${method} ${path} ${response.status}`).toBe(`${method} ${path} 404`)
    }
    expect((await (await ask('/clips', { headers: eve.headers })).text())).not.toContain(clip.id)
    const post = postSchema.parse(await (await ask('/posts', { json: { clipId: clip.id, caption: '', audience: 'instance', remixable: false }, headers: ada.headers })).json())
    expect((await ask(`/posts/${post.id}`, { method: 'DELETE', headers: eve.headers })).status).toBe(404)
    expect((await ask(`/clips/${clip.id}`, { headers: eve.headers })).status, 'posted to this instance').toBe(200)
    expect((await ask(`/clips/${clip.id}`)).status, 'not posted to the world').toBe(404)
    expect((await problemIn(await ask('/clips', { json: { ...small, remixOf: clip.id }, headers: eve.headers }))).code).toBe('not-allowed')
    expect((await ask(`/clips/${clip.id}/cancel`, { method: 'POST', headers: eve.headers })).status).toBe(404)
    expect(pageOf(postSchema).parse(await (await ask('/feed')).json()).items.map(({ id }) => id)).not.toContain(post.id)
  }, 30_000)

  test('who is not signed in may look around and do nothing', async () => {
    expect(sessionSchema.parse(await (await ask('/session')).json())).toMatchObject({ person: null })
    expect(starterSchema.array().parse(await (await ask('/starters')).json())).toHaveLength(6)
    for (const [method, path, json] of [['POST', '/clips', small], ['GET', '/clips'], ['POST', '/readings', { prompt: 'a dog' }], ['DELETE', '/clips/x'], ['POST', '/posts', { clipId: 'x', caption: '', audience: 'public', remixable: true }]] as const) {
      const response = await ask(path, { method, ...(json === undefined ? {} : { json }) })
      expect((await problemIn(response)).code).toBe('sign-in-required')
    }
    expect((await problemIn(await ask('/clips', { headers: { authorization: 'Bearer nonsense' } }))).code).toBe('sign-in-required')
  })

  test('who runs another web site cannot act through a visitor', async () => {
    const response = await ask('/clips', { json: small, headers: { ...ada.headers, origin: 'https://elsewhere.example' } })
    expect((await problemIn(response)).code).toBe('not-allowed')
  })
})

const sentence = /^[A-Z].*[.]$/s

test.each([
  ['an empty prompt', { prompt: '' }, 400, 'prompt-empty', 'prompt'],
  ['spaces', { prompt: ' \n\t ' }, 400, 'prompt-empty', 'prompt'],
  ['20,000 characters', { prompt: 'x'.repeat(20_000) }, 400, 'prompt-too-long', 'prompt'],
  ['only emoji', { prompt: '🐕🎾' }, 422, 'prompt-not-understood', 'prompt'],
  ['only control characters', { prompt: '\u0000\u0007\u001b' }, 422, 'prompt-not-understood', 'prompt'],
  ['no prompt', { prompt: undefined }, 400, 'request-invalid', 'prompt'],
  ['0 seconds', { seconds: 0 }, 400, 'option-invalid', 'seconds'],
  ['10,000 seconds', { seconds: 10_000 }, 400, 'option-invalid', 'seconds'],
  ['a seed that is no whole number', { seed: 1.5 }, 400, 'option-invalid', 'seed'],
  ['a seed below 0', { seed: -1 }, 400, 'option-invalid', 'seed'],
  ['a shape that does not exist', { shape: 'round' }, 400, 'request-invalid', 'shape'],
  ['an unknown option', { fps: 30 }, 400, 'option-unsupported', 'fps'],
  ['a broken screenplay', { screenplay: { version: 1, title: 7 } }, 400, 'screenplay-invalid', 'screenplay'],
  ['a screenplay of the future', { screenplay: { version: 99 } }, 400, 'screenplay-invalid', 'screenplay'],
  ['a remix of nothing', { remixOf: 'nowhere' }, 404, 'not-found', undefined],
])('%s is refused with a sentence and keeps nothing', async (_, change, status, code, param) => {
  const before = await server.stores.clips.countUnfinished(ada.id)
  const response = await ask('/clips', { json: { ...small, ...change }, headers: ada.headers })
  expect(response.status).toBe(status)
  const reason = await problemIn(response)
  expect(reason).toMatchObject({ code, ...(param === undefined ? {} : { param }) })
  expect(reason.title).toMatch(sentence)
  expect(await server.stores.clips.countUnfinished(ada.id)).toBeLessThanOrEqual(before)
})

test('other scripts are taken as they are', async () => {
  const clip = await make(ada, { prompt: 'собака бежит 犬が走る' })
  expect(clip.prompt).toBe('собака бежит 犬が走る')
})

test('a seed of 0 and a Screenplay\'s own choices are kept', async () => {
  const { screenplay } = readingReplySchema.parse(await (await ask('/readings', { json: { prompt: 'a dog', seed: 0, seconds: 1 }, headers: ada.headers })).json())
  const clip = await make(ada, { screenplay: { ...screenplay, seed: 7, look: 'clay', format: { widthPx: 128, heightPx: 72, fps: 12, durationS: 2 } }, seconds: undefined })
  expect(clip).toMatchObject({ seed: 7, look: 'clay', widthPx: 128, heightPx: 72, durationS: 2 })
})

test('bodies that are not JSON, too long or sent to nowhere are answered in the same shape', async () => {
  const headers = { ...ada.headers, 'content-type': 'application/json' }
  const send = (body: string) => fetch(`${server.address}/api/v1/clips`, { method: 'POST', headers, body })
  expect((await problemIn(await send('{"prompt":'))).code).toBe('request-invalid')
  expect((await problemIn(await send(JSON.stringify({ prompt: 'x'.repeat(3_000_000) })))).title).toContain('longer than')
  expect((await problemIn(await ask('/nowhere'))).code).toBe('not-found')
})

test('the web app is served, its pages under every address, its files for a year', async () => {
  const page = await fetch(`${server.address}/clip/whatever`)
  expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([200, 'no-cache', expect.stringContaining('Sample')])
  expect((await fetch(`${server.address}/assets/app-1a2b.js`)).headers.get('cache-control')).toContain('immutable')
  expect((await fetch(`${server.address}/assets/gone.js`)).status).toBe(404)
})

test('lists come in pages', async () => {
  const lister = await server.newPerson('Lister')
  const ids: string[] = []
  for (let i = 0; i < 26; i++) {
    const clip = await make(lister, { prompt: 'page' })
    ids.push(clip.id)
    await ask(`/clips/${clip.id}/cancel`, { method: 'POST', headers: lister.headers })
  }
  const page = async (cursor?: string) => pageOf(clipSchema).parse(await (await ask(`/clips?mine=true${cursor === undefined ? '' : `&cursor=${cursor}`}`, { headers: lister.headers })).json())
  const first = await page()
  const second = await page(first.cursor ?? '')
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed())
  expect(second.cursor).toBeNull()
}, 30_000)

test('nobody fills the queue for everybody', async () => {
  const eager = await server.newPerson('Eager')
  const ids: string[] = []
  for (let i = 0; i < 30; i++) ids.push((await make(eager, { prompt: 'hang on' })).id)
  const refused = await ask('/clips', { json: small, headers: eager.headers })
  expect(await problemIn(refused)).toMatchObject({ code: 'too-many-requests', status: 429 })
  for (const id of ids) await ask(`/clips/${id}`, { method: 'DELETE', headers: eager.headers })
}, 60_000)

test('the API describes itself', async () => {
  const description = await (await ask('/openapi.json')).json() as { paths: Record<string, unknown> }
  expect(Object.keys(description.paths)).toEqual(expect.arrayContaining(['/clips', '/clips/{id}', '/feed', '/session']))
})
