import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const debianFolder = '/usr/lib/postgresql'

/** A PostgreSQL server of one's own, in a folder that goes away with it. It listens on a socket only. */
export interface PostgresCluster {
  /** Makes an empty database and returns its address. */
  createDatabase(name: string): string
  stop(): void
}

/** The newest PostgreSQL on this machine: the folder of its programs, or why there is none, as a sentence. */
export function findPostgres(): { binDir: string } | { missing: string } {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).toSorted((a, b) => Number(b) - Number(a)) : []
  const binDir = versions.map((version) => join(debianFolder, version, 'bin')).find((dir) => existsSync(join(dir, 'initdb')))
  return binDir === undefined ? { missing: `No PostgreSQL programs under ${debianFolder}: the tests on PostgreSQL are left out (on Debian: apt-get install postgresql).` } : { binDir }
}

/** Starts a private cluster. As root it runs as the user `postgres`, because PostgreSQL refuses to run as root. */
export function startPostgres(binDir: string): PostgresCluster {
  const dir = mkdtempSync(join(tmpdir(), 'kinora-postgres-'))
  const owner = process.getuid?.() === 0 ? ownFolder(dir) : {}
  const run = (program: string, ...args: string[]): void => {
    execFileSync(join(binDir, program), args, { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'], ...owner })
  }
  const data = join(dir, 'data')
  run('initdb', '--pgdata', data, '--username', 'kinora', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8', '--locale', 'C.UTF-8')
  run('pg_ctl', 'start', '--pgdata', data, '--wait', '--log', join(dir, 'log'), '--options', `-c listen_addresses='' -c unix_socket_directories='${dir}' -c fsync=off`)
  return {
    createDatabase(name) {
      run('createdb', '--host', dir, '--username', 'kinora', name)
      return `postgresql://kinora@localhost/${name}?host=${encodeURIComponent(dir)}`
    },
    stop() {
      run('pg_ctl', 'stop', '--pgdata', data, '--mode', 'immediate', '--wait')
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function ownFolder(dir: string): { uid: number; gid: number } {
  const id = (kind: '-u' | '-g'): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))
  const user = { uid: id('-u'), gid: id('-g') }
  execFileSync('chown', [`${user.uid}:${user.gid}`, dir])
  return user
}
