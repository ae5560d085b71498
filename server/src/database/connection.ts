import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import { Pool } from 'pg'
import { fromPglite } from 'pg-boss'
import type { SqlExecutor } from '../jobs/ports.ts'
import type { Logger } from '../telemetry/index.ts'
import { lockData } from './data-lock.ts'
import { readNewestSnapshot, writeSnapshot } from './snapshots.ts'

/** Drizzle on either back end, or a transaction of it. Inside a transaction only the transaction may be used: the embedded database has one connection and would wait for itself. */
export type Sql = PgDatabase<PgQueryResultHKT>

/** An open database with its tables up to date. */
export interface Connection {
  sql: Sql
  /** What a queue needs to live in the same database. */
  queueBackend: { kind: 'pglite'; database: SqlExecutor } | { kind: 'postgres'; connectionString: string }
  /** No other process can use this database while this one does. */
  exclusive: boolean
  close(): Promise<void>
}

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

export interface EmbeddedOptions {
  /** The database's own folder; the lock and the snapshots lie beside it. */
  dir: string
  snapshotEveryS: number
  log: Logger
}

/**
 * Opens the embedded database. It survives a killed process, but it never flushes to disk: against power cuts a flushed
 * snapshot is written on a schedule and at the end, and read back when the folder no longer opens.
 */
export async function openEmbedded({ dir, snapshotEveryS, log }: EmbeddedOptions): Promise<Connection> {
  const parent = dirname(dir)
  await mkdir(parent, { recursive: true })
  const unlock = lockData(`${dir}.lock`)
  try {
    const snapshotsDir = join(parent, 'snapshots')
    const pglite = await openOrRestore(dir, snapshotsDir, log)
    const sql = drizzlePglite(pglite, { casing: 'snake_case' })
    await migratePglite(sql, { migrationsFolder })
    const snapshots = startSnapshots(pglite, { dir: snapshotsDir, everyS: snapshotEveryS, log })
    return {
      sql: sql as unknown as Sql,
      queueBackend: { kind: 'pglite', database: fromPglite(pglite) },
      exclusive: true,
      async close() {
        await snapshots.stop()
        await pglite.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

async function openOrRestore(dir: string, snapshotsDir: string, log: Logger): Promise<PGlite> {
  try {
    return await PGlite.create(dir)
  } catch (error) {
    const snapshot = await readNewestSnapshot(snapshotsDir)
    if (snapshot === undefined || !existsSync(dir)) throw error
    const aside = `${dir}.broken-${Date.now()}`
    await rename(dir, aside)
    log.error('database-restored-from-snapshot', { snapshot: snapshot.name, brokenFolder: aside }, error)
    return await PGlite.create({ dataDir: dir, loadDataDir: snapshot.content })
  }
}

/** Takes a snapshot every so often and a last one when it is stopped. One that fails is logged; the database goes on. */
function startSnapshots(pglite: PGlite, { dir, everyS, log }: { dir: string; everyS: number; log: Logger }): { stop(): Promise<void> } {
  let running = Promise.resolve()
  const take = (): Promise<void> => {
    running = running.then(async () => {
      try {
        await writeSnapshot(dir, await pglite.dumpDataDir('gzip'))
      } catch (error) {
        log.error('snapshot-failed', {}, error)
      }
    })
    return running
  }
  const timer = setInterval(() => void take(), everyS * 1000)
  timer.unref()
  return {
    stop() {
      clearInterval(timer)
      return take()
    },
  }
}

/** Opens a database on a PostgreSQL server (15 or newer). */
export async function openPostgres({ url, log }: { url: string; log: Logger }): Promise<Connection> {
  const pool = new Pool({ connectionString: url, max: 8 })
  pool.on('error', (error) => log.error('database-connection-lost', {}, error))
  const sql = drizzlePostgres(pool, { casing: 'snake_case' })
  try {
    await migratePostgres(sql, { migrationsFolder })
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    sql: sql as unknown as Sql,
    queueBackend: { kind: 'postgres', connectionString: url },
    exclusive: false,
    close: () => pool.end(),
  }
}
