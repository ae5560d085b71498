import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, openEmbedded, openPostgres } from '../server/src/database/index.ts'
import { createLogger, type Logger } from '../server/src/telemetry/index.ts'
import { findPostgres, type PostgresCluster, startPostgres } from './postgres-cluster.ts'

/** A log for tests: only what went wrong is shown. */
export const quietLog: Logger = createLogger({ format: 'json', write: (line) => { if (line.includes('"level":"error"')) console.error(line) } })

/** A way to open a fresh, empty database. */
export interface BackEnd {
  name: string
  /** Why its tests are left out on this machine. */
  missing?: string
  open(): Promise<{ connection: Connection; close(): Promise<void> }>
}

const embedded: BackEnd = {
  name: 'PGlite',
  async open() {
    const dir = mkdtempSync(join(tmpdir(), 'kinora-pglite-'))
    const connection = await openEmbedded({ dir: join(dir, 'database'), snapshotEveryS: 3600, log: quietLog })
    return {
      connection,
      async close() {
        await connection.close()
        rmSync(dir, { recursive: true })
      },
    }
  },
}

function postgres(): BackEnd {
  const found = findPostgres()
  if ('missing' in found) {
    console.warn(found.missing)
    return { name: 'PostgreSQL', missing: found.missing, open: () => Promise.reject(new Error(found.missing)) }
  }
  return {
    name: 'PostgreSQL',
    async open() {
      const cluster: PostgresCluster = startPostgres(found.binDir)
      const connection = await openPostgres({ url: cluster.createDatabase('kinora'), log: quietLog })
      return {
        connection,
        async close() {
          await connection.close()
          cluster.stop()
        },
      }
    },
  }
}

/** Every back end on which the same tests run. */
export const backEnds: readonly BackEnd[] = [embedded, postgres()]
