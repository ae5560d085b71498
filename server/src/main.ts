/** The composition root: the only file that knows everybody. Run it as `main.ts serve|work|all`. */
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve, type ServerType } from '@hono/node-server'
import { type Claim, type Identity, openClaim, openIdentity, openSecret, singleUserCallers } from './accounts/index.ts'
import { createClipService, createRenderRunner, type PromptReader, type UnitOfWork } from './clips/index.ts'
import { type Config, ConfigError, readConfig } from './config/index.ts'
import { type Connection, DataLockedError, identityDatabase, inTransaction, openEmbedded, openPostgres, type Stores, storesOn } from './database/index.ts'
import { type ClosableEngine, houseCapabilities, openHouseEngine, openHouseReader } from './engines/index.ts'
import { createApp } from './http/index.ts'
import { type JobQueue, openQueue } from './jobs/index.ts'
import { plainReceipts } from './provenance/index.ts'
import { kinshipBy, openHouseGate, openRegistry } from './rights/index.ts'
import type { RightsGate } from './rights/ports.ts'
import { createSocial } from './social/index.ts'
import { openLocalFileStore } from './storage/index.ts'
import { createLogger, type Logger } from './telemetry/index.ts'

/** `serve` answers requests, `work` renders, `all` does both. */
export const serverRoles = ['serve', 'work', 'all'] as const
export type ServerRole = (typeof serverRoles)[number]

/** What a test may put in the place of the real thing. */
export interface Replacements {
  reader?: PromptReader
  gate?: RightsGate
  /** The program of the renderer process. */
  rendererProgram?: string
  webDir?: string
  log?: Logger
}

/** A running server. */
export interface RunningServer {
  /** Where it answers; undefined for a mere worker. */
  address: string | undefined
  /** The link that makes whoever opens it the operator, while nobody is here yet. */
  claimUrl: string | undefined
  stores: Stores
  identity: Identity
  /** Lets go of what is in hand, so that the next start goes on with it, and closes everything. */
  stop(): Promise<void>
}

const recoverEveryMs = 5_000

/** Starts a server. Throws a ConfigError or a DataLockedError whose message says what to do. */
export async function startServer(config: Config, role: ServerRole, replacements: Replacements = {}): Promise<RunningServer> {
  if (config.database.kind === 'embedded' && role !== 'all') throw new ConfigError([`The role "${role}" shares its database with other processes: set DATABASE_URL, or use the role "all".`])
  const log = replacements.log ?? createLogger({ format: config.logFormat, write: (line) => process.stderr.write(`${line}\n`) })
  const closers: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const close of closers.splice(0).toReversed()) await close()
  }
  try {
    const connection = await openDatabase(config, log)
    closers.push(() => connection.close())
    const queue = await openQueue({ backend: connection.queueBackend, log })
    closers.push(() => queue.stop())
    const stores = storesOn(connection.sql)
    const identity = await openPeople(config, connection, stores)
    const claim = await openClaim({ people: stores.people, createOperator: () => identity.createOperator() })
    const parts = { config, connection, queue, log, replacements, stores, identity, claim, engine: await openEngine(config, log, replacements), files: await openLocalFileStore(join(config.dataDir, 'files')) }
    if (role !== 'serve') closers.push(await startWork(parts))
    const address = role === 'work' ? undefined : await startHttp(parts, closers)
    log.info('started', { role, address, database: config.database.kind })
    const claimUrl = address === undefined || config.singleUser || claim.token === undefined ? undefined : `${config.publicUrl ?? address}/api/v1/claim?token=${claim.token}`
    return { address, claimUrl, stores, identity, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Parts {
  config: Config
  connection: Connection
  queue: JobQueue
  stores: Stores
  identity: Identity
  claim: Claim
  engine: ClosableEngine
  files: Awaited<ReturnType<typeof openLocalFileStore>>
  log: Logger
  replacements: Replacements
}

function openDatabase({ database, snapshotEveryS }: Config, log: Logger): Promise<Connection> {
  return database.kind === 'embedded' ? openEmbedded({ dir: database.dir, snapshotEveryS, log }) : openPostgres({ url: database.url, log })
}

async function openPeople({ dataDir, publicUrl }: Config, connection: Connection, stores: Stores): Promise<Identity> {
  return openIdentity({ database: identityDatabase(connection.sql), people: stores.people, invites: stores.invites, secret: await openSecret(join(dataDir, 'secret')), baseUrl: publicUrl })
}

function openEngine({ dataDir }: Config, log: Logger, { rendererProgram }: Replacements): Promise<ClosableEngine> {
  return openHouseEngine({ rendersDir: join(dataDir, 'renders'), log, ...(rendererProgram === undefined ? {} : { program: rendererProgram }) })
}

/** Renders what is queued and goes on with what was left; returns how to stop. */
async function startWork({ config, connection, queue, stores, engine, files, log }: Parts): Promise<() => Promise<void>> {
  const runner = createRenderRunner({ clips: stores.clips, jobs: queue, engine, files, receipts: plainReceipts, log })
  if (connection.exclusive) await stores.clips.releaseAll() // whoever held them held this database too, so they are dead
  await runner.recover()
  await queue.work('render-clip', config.rendersAtOnce, ({ clipId }) => runner.render(clipId))
  const timer = setInterval(() => void runner.recover().catch((error: unknown) => log.error('recovery-failed', {}, error)), recoverEveryMs)
  return async () => {
    clearInterval(timer)
    runner.stop()
    await engine.close()
  }
}

/** Answers requests and returns the address. */
async function startHttp(parts: Parts, closers: (() => Promise<void>)[]): Promise<string> {
  const { config, queue, connection, stores, identity, claim, engine, files, log, replacements } = parts
  const unitOfWork: UnitOfWork = { run: (work) => inTransaction(connection, (within) => work({ ...within, jobs: queue.within(within.executor) })) }
  const reader = replacements.reader ?? openHouseReader(config.director)
  const clips = createClipService({ ...stores, unitOfWork, engine, files, reader, gate: replacements.gate ?? openGate(reader, stores) })
  const app = createApp({
    clips, engine, files, log, identity, claim,
    callers: config.singleUser ? await singleUserCallers(stores.people, identity) : identity,
    registry: openRegistry(stores.characters),
    social: createSocial({ posts: stores.posts, clips }),
    instance: { name: config.instanceName, singleUser: config.singleUser, version: houseCapabilities.version },
    webDir: replacements.webDir ?? fileURLToPath(new URL('../../web/dist', import.meta.url)),
  })
  const { server, address } = await listen(config, app.fetch)
  closers.push(() => closeHttp(server))
  return address
}

/** A character's description is read as briefly as possible: only its first figure matters. */
const descriptionOptions = { widthPx: 640, heightPx: 360, fps: 24, durationS: 4, seed: 0 }

function openGate(reader: PromptReader, { characters }: Stores): RightsGate {
  return openHouseGate({ characters, kinship: kinshipBy(async (description) => (await reader.read(description, descriptionOptions)).screenplay) })
}

function listen({ host, port }: Config, fetch: (request: Request) => Response | Promise<Response>): Promise<{ server: ServerType; address: string }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, (info: AddressInfo) => {
      resolve({ server, address: `http://${host.includes(':') ? `[${host}]` : host === '127.0.0.1' ? 'localhost' : host}:${info.port}` })
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new ConfigError([`The port ${port} is taken. Stop whatever uses it, or choose another one with PORT.`]) : error)
    })
  })
}

function closeHttp(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections() // streams of progress would never end by themselves
  })
}

async function main(): Promise<void> {
  const [role = 'all'] = process.argv.slice(2)
  const known = serverRoles.find((candidate) => candidate === role)
  if (known === undefined) throw new ConfigError([`There is no role "${role}". The roles are ${serverRoles.join(', ')}.`])
  const server = await startServer(readConfig(), known)
  if (server.address !== undefined) console.log(`Kinora is at ${server.address}`)
  if (server.claimUrl !== undefined) console.log(`Nobody is here yet. Open this link to become its operator; it works once:\n  ${server.claimUrl}`)
  stopOnSignal(() => server.stop())
}

/** A terminal tells every process of the command line to stop, and each tells the next: only a signal seconds later is a person in a hurry. */
const hurryAfterMs = 3000

/** Stops in good order when asked to, and at once when asked again later. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let askedAtMs: number | undefined
  const onSignal = () => {
    if (askedAtMs === undefined) {
      askedAtMs = Date.now()
      stop().then(() => process.exit(0), (error: unknown) => {
        console.error(error)
        process.exit(1)
      })
    } else if (Date.now() - askedAtMs > hurryAfterMs) {
      process.exit(1)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    const isMendable = error instanceof ConfigError || error instanceof DataLockedError
    console.error(isMendable ? error.message : error)
    process.exit(1)
  })
}
