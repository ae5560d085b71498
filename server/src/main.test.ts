import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Clip, clipSchema } from '@kinora/contract'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { quietLog } from '../../testing/back-ends.ts'
import { findPostgres, startPostgres } from '../../testing/postgres-cluster.ts'
import { openEmbedded } from './database/index.ts'
import { isProcessAlive, type ProcessIdentity } from './telemetry/index.ts'

/* Real processes, really killed. */

const program = fileURLToPath(new URL('../../testing/server-under-test.ts', import.meta.url))

interface Process { process: ChildProcess; address: string; log: () => string }

let dir: string
let started: ChildProcess[]
let preparedDir: string
beforeAll(async () => {
  preparedDir = mkdtempSync(join(tmpdir(), 'kinora-prepared-'))
  await (await openEmbedded({ dir: join(preparedDir, 'database'), snapshotEveryS: 3600, log: quietLog })).close()
  rmSync(join(preparedDir, 'snapshots'), { recursive: true })
}, 60_000)
afterAll(() => { rmSync(preparedDir, { recursive: true }) })
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kinora-kill-'))
  cpSync(preparedDir, dir, { recursive: true }) // making a database takes longer than everything else here
  started = []
})
afterEach(() => {
  for (const server of started) server.kill('SIGKILL')
  for (const renderer of renderers()) if (isProcessAlive(renderer) === 'alive') process.kill(-renderer.pid, 'SIGKILL')
  rmSync(dir, { recursive: true, force: true })
})

function run(environment: Record<string, string> = {}, role = 'all'): { process: ChildProcess; log: () => string } {
  const server = spawn(process.execPath, [program, role], { env: { ...process.env, KINORA_SINGLE_USER: '1', PORT: '0', KINORA_DATA: dir, KINORA_LOG: 'json', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(server)
  let log = ''
  server.stderr.on('data', (chunk: Buffer) => { log += chunk.toString() })
  return { process: server, log: () => log }
}

async function start(environment: Record<string, string> = {}, role = 'all'): Promise<Process> {
  const server = run(environment, role)
  if (server.process.stdout === null) throw new Error('no output')
  const [line] = await Promise.race([
    once(createInterface({ input: server.process.stdout }), 'line') as Promise<[string]>,
    once(server.process, 'exit').then(() => { throw new Error(`The server did not start: ${server.log()}`) }),
  ])
  return { ...server, address: line }
}

async function kill(server: Process, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const exit = once(server.process, 'exit')
  server.process.kill(signal)
  await exit
}

async function make(server: Process, prompt: string): Promise<Clip> {
  const response = await fetch(`${server.address}/api/v1/clips`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ prompt, seconds: 1, quality: 'draft' }) })
  return clipSchema.parse(await response.json())
}

async function read(server: Process, id: string): Promise<Clip> {
  return clipSchema.parse(await (await fetch(`${server.address}/api/v1/clips/${id}`)).json())
}

const untilState = (server: Process, id: string, state: Clip['state']) => expect.poll(async () => (await read(server, id)).state, { timeout: 40_000, interval: 100 }).toBe(state)
const untilProgress = (server: Process, id: string) => expect.poll(async () => (await read(server, id)).progress, { timeout: 20_000, interval: 50 }).toBeGreaterThan(0)

const operations = () => (existsSync(join(dir, 'renders')) ? readdirSync(join(dir, 'renders')).map((name) => join(dir, 'renders', name)) : [])
const attemptsOf = (operation: string) => readdirSync(operation).filter((name) => /^attempt-\d+[.]json$/.test(name)).toSorted()
const renderers = () => operations().flatMap((operation) => attemptsOf(operation).map((name) => JSON.parse(readFileSync(join(operation, name), 'utf8')) as ProcessIdentity))

async function expectWholeFilm(server: Process, id: string): Promise<void> {
  const clip = await read(server, id)
  const film = await (await fetch(server.address + (clip.files?.video ?? ''))).arrayBuffer()
  const hash = await crypto.subtle.digest('SHA-256', film)
  expect(Buffer.from(hash).toString('hex')).toBe(clip.receipt?.filmSha256)
}

const countCompleted = (...servers: Process[]) => servers.map((server) => server.log().split('"clip-completed"').length - 1).reduce((sum, count) => sum + count, 0)

test('kill -9 on the server mid-render: the renderer goes on, the next server finds it, the clip completes once', async () => {
  const first = await start()
  const clip = await make(first, 'a dog, slowly')
  await untilProgress(first, clip.id)
  await kill(first, 'SIGKILL')
  const second = await start()
  await untilState(second, clip.id, 'completed')
  await expectWholeFilm(second, clip.id)
  expect(operations().map(attemptsOf)).toEqual([['attempt-1.json']])
  expect(operations().map((operation) => readdirSync(join(operation, 'attempt-1'))), 'the film is kept once').toEqual([[]])
  expect(countCompleted(first, second)).toBe(1)
  await kill(second, 'SIGTERM')
}, 90_000)

test('kill -9 on server and renderer: the render begins anew and the clip completes once', async () => {
  const first = await start()
  const clip = await make(first, 'a dog, slowly')
  await untilProgress(first, clip.id)
  await kill(first, 'SIGKILL')
  for (const renderer of renderers()) process.kill(-renderer.pid, 'SIGKILL')
  const second = await start()
  await untilState(second, clip.id, 'completed')
  await expectWholeFilm(second, clip.id)
  expect(operations().map(attemptsOf)).toEqual([['attempt-1.json', 'attempt-2.json']])
  expect(countCompleted(first, second)).toBe(1)
  await kill(second, 'SIGTERM')
}, 90_000)

test('a server that is asked to stop leaves no process and no lock, and the next one goes on', async () => {
  const first = await start()
  const clip = await make(first, 'a dog, slowly')
  await untilProgress(first, clip.id)
  const [renderer] = renderers()
  await kill(first, 'SIGTERM')
  expect(first.process.exitCode).toBe(0)
  expect(renderer === undefined ? 'none' : isProcessAlive(renderer)).toBe('dead')
  expect(existsSync(join(dir, 'database.lock'))).toBe(false)
  const second = await start()
  await untilState(second, clip.id, 'completed')
  await kill(second, 'SIGTERM')
}, 90_000)

test('a second server on the same folder says who is there and leaves it alone', async () => {
  const first = await start()
  const second = run()
  const [code] = await once(second.process, 'exit') as [number]
  expect(code).toBe(1)
  expect(second.log()).toContain(`process ${first.process.pid ?? 0}`)
  expect((await fetch(`${first.address}/api/v1/session`)).status).toBe(200)
  await kill(first, 'SIGTERM')
}, 60_000)

test('a taken port is told in a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const server = run({ PORT: String(port) })
  const [code] = await once(server.process, 'exit') as [number]
  expect([code, server.log()]).toEqual([1, expect.stringContaining(`The port ${port} is taken.`)])
  other.close()
  expect(existsSync(join(dir, 'database.lock'))).toBe(false)
}, 60_000)

const postgres = findPostgres()
if ('missing' in postgres) console.warn(postgres.missing)
test.skipIf('missing' in postgres)('on PostgreSQL, one process answers and another renders; the clip outlives both', async () => {
  if ('missing' in postgres) return
  const cluster = startPostgres(postgres.binDir)
  try {
    const environment = { DATABASE_URL: cluster.createDatabase('kinora') }
    const serving = await start(environment, 'serve')
    const clip = await make(serving, 'a dog, slowly')
    const working = run(environment, 'work')
    await untilProgress(serving, clip.id)
    const exit = once(working.process, 'exit')
    working.process.kill('SIGKILL') // on a shared database the next worker waits until the claim runs out
    await exit
    await kill(serving, 'SIGTERM')
    const both = await start(environment)
    await untilState(both, clip.id, 'completed')
    await expectWholeFilm(both, clip.id)
    expect([working.log(), both.log()].join('').split('"clip-completed"')).toHaveLength(2)
    await kill(both, 'SIGTERM')
  } finally {
    cluster.stop()
  }
}, 120_000)
