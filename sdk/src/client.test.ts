import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Clip, problem, ProblemError } from '@kinora/contract'
import { afterEach, expect, test } from 'vitest'
import { createKinora, type Kinora } from './index.ts'

type Answer = (request: IncomingMessage & { body: string }, response: ServerResponse) => void

let server: Server | undefined

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => { if (server === undefined) resolve(undefined); else server.close(resolve) })
  server = undefined
})

/** A real server on a free loopback port that gives each request to `answer`, and a client for it. */
async function serve(answer: Answer, options: { apiKey?: string } = {}): Promise<Kinora> {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece: Buffer) => { body += piece.toString() })
    request.on('end', () => { answer(Object.assign(request, { body }), response) })
  })
  await new Promise<void>((resolve) => { server?.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  return createKinora({ baseUrl: `http://127.0.0.1:${port}`, ...options })
}

function reply(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body))
}

function clipIn(state: Clip['state'], progress: number): Clip {
  return {
    id: 'clip1', owner: { id: 'p1', name: 'Ada', handle: 'ada' }, prompt: 'a dog', reading: { prompt: 'a dog', spans: [], inferred: [], summary: 'A dog.' },
    state, progress, stage: 'drawing shot 1 of 1', secondsLeft: null, problem: null, widthPx: 1280, heightPx: 720, durationS: 10, seed: 0, look: 'cinematic',
    remixOf: null, notes: [], createdAt: '2026-11-23T05:00:00.000Z', completedAt: null, files: null, postId: null, receipt: null,
  }
}

const caught = (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error)

test('sends the request as the contract says, with key and idempotency key', async () => {
  const seen: string[] = []
  const kinora = await serve((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['x-api-key']} ${request.headers['idempotency-key']} ${request.body}`)
    reply(response, 202, clipIn('queued', 0))
  }, { apiKey: 'k1' })
  const clip = await kinora.makeClip({ prompt: 'a dog', seed: 0 }, 'once')
  expect(clip.state).toBe('queued')
  expect(seen).toEqual(['POST /api/v1/clips k1 once {"prompt":"a dog","seed":0}'])
})

test('asks for the next page with its cursor, and for the first without', async () => {
  const urls: string[] = []
  const kinora = await serve((request, response) => { urls.push(request.url ?? ''); reply(response, 200, { items: [], cursor: null }) })
  await kinora.feed()
  await kinora.feed('a/b')
  await kinora.myClips(null)
  expect(urls).toEqual(['/api/v1/feed?', '/api/v1/feed?cursor=a%2Fb', '/api/v1/clips?mine=true'])
})

test('throws the server’s Problem as it is', async () => {
  const refusal = problem('character-blocked', 'Nimbus may not be shown.', { ruleId: 'rule7', detail: 'Try a cloud.' })
  const kinora = await serve((_request, response) => { reply(response, 403, refusal, 'application/problem+json') })
  const error = await caught(kinora.read({ prompt: 'Nimbus' }))
  expect(error).toBeInstanceOf(ProblemError)
  expect((error as ProblemError).problem).toEqual(refusal)
})

test('an answer of another shape is a Problem, not a crash later', async () => {
  const kinora = await serve((_request, response) => { reply(response, 200, { person: 'nobody' }) })
  expect(await caught(kinora.session())).toMatchObject({ problem: { code: 'internal' } })
})

test('a page in place of JSON and a dead server are Problems too', async () => {
  const kinora = await serve((_request, response) => { response.writeHead(502).end('<h1>Bad gateway</h1>') })
  expect(await caught(kinora.starters())).toMatchObject({ problem: { code: 'server-unreachable' } })
  const nobody = createKinora({ baseUrl: 'http://127.0.0.1:9' })
  expect(await caught(nobody.starters())).toMatchObject({ problem: { code: 'server-unreachable' } })
})

test('a wrong password is said as one, whatever the sign-in library answers', async () => {
  const kinora = await serve((_request, response) => { reply(response, 401, { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' }) })
  expect(await caught(kinora.signIn({ email: 'a@b.example', password: 'x' }))).toMatchObject({ problem: { code: 'sign-in-failed' } })
})

test('a caller that stops asking gets its own abort back', async () => {
  const kinora = await serve(() => undefined)
  const stop = new AbortController()
  const asked = caught(kinora.starters(stop.signal))
  stop.abort()
  expect(await asked).toMatchObject({ name: 'AbortError' })
})

test('watches a clip to its end, whatever the line breaks and pieces', async () => {
  const kinora = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const stream = `: hello\r\n\r\nevent: progress\r\ndata: ${JSON.stringify(clipIn('rendering', 0.25))}\r\n\r\ndata: ${JSON.stringify(clipIn('completed', 1))}\n\n`
    const half = Math.floor(stream.length / 2)
    response.write(stream.slice(0, half))
    setTimeout(() => { response.end(stream.slice(half)) }, 20)
  })
  const seen: number[] = []
  for await (const clip of kinora.watchClip('clip1', new AbortController().signal)) seen.push(clip.progress)
  expect(seen).toEqual([0.25, 1])
})

test('picks the thread up again when the stream breaks off', async () => {
  let connections = 0
  const kinora = await serve((_request, response) => {
    connections += 1
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(`data: ${JSON.stringify(clipIn(connections === 1 ? 'rendering' : 'completed', connections / 2))}\n\n`)
    if (connections === 1) setTimeout(() => { response.destroy() }, 20)
  })
  const seen: string[] = []
  for await (const clip of kinora.watchClip('clip1', new AbortController().signal)) seen.push(clip.state)
  expect(seen).toEqual(['rendering', 'completed'])
})

test('a clip that does not exist ends the watch with its Problem', async () => {
  const kinora = await serve((_request, response) => { reply(response, 404, problem('not-found', 'There is no such clip.'), 'application/problem+json') })
  const watch = async () => { for await (const _ of kinora.watchClip('no', new AbortController().signal)) expect.unreachable() }
  expect(await caught(watch())).toMatchObject({ problem: { code: 'not-found' } })
})
