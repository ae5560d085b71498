import { PgBoss } from 'pg-boss'
import type { Logger } from '../telemetry/index.ts'
import type { JobKind, JobKinds, JobQueue, JobSender, SqlExecutor } from './ports.ts'

/** How the queue is opened. */
export interface QueueOptions {
  /** Where pg-boss keeps its tables: the embedded database's own connection, or the address of a server. */
  backend: { kind: 'pglite'; database: SqlExecutor } | { kind: 'postgres'; connectionString: string }
  log: Logger
}

const kinds: readonly JobKind[] = ['render-clip']

/** No job can be queued in a transaction of the one embedded connection before the queue's own lookup is cached; any id will do. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** Opens the queue, creating its tables when they are missing. */
export async function openQueue({ backend, log }: QueueOptions): Promise<JobQueue> {
  const boss = backend.kind === 'pglite'
    ? new PgBoss({ db: backend.database, backend: 'pglite', schedule: false })
    : new PgBoss({ connectionString: backend.connectionString, max: 4, schedule: false })
  boss.on('error', (error) => log.error('queue-error', {}, error))
  await boss.start()
  for (const kind of kinds) {
    // A lost job is found by its clip's lease (clips/render-runner.ts), so pg-boss itself retries nothing.
    await boss.createQueue(kind, { policy: 'short', retryLimit: 0, expireInSeconds: 23 * 3600, deleteAfterSeconds: 3600 })
    await boss.getJobById(kind, nobody)
  }
  const senderOn = (database: SqlExecutor | undefined): JobSender => ({
    async send(kind, data, key) {
      await boss.send(kind, data, { singletonKey: key, ...(database === undefined ? {} : { db: database }) })
    },
  })
  return {
    ...senderOn(undefined),
    within: (executor: SqlExecutor) => senderOn(executor),
    async work<Kind extends JobKind>(kind: Kind, atOnce: number, handle: (data: JobKinds[Kind]) => Promise<void>) {
      await boss.work<JobKinds[Kind]>(kind, { batchSize: 1, localConcurrency: atOnce, pollingIntervalSeconds: 0.5 }, async ([job]) => {
        if (job !== undefined) await handle(job.data)
      })
    },
    async stop() {
      await boss.stop({ graceful: true, close: true, timeout: 10_000 })
    },
  }
}
