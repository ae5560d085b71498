import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { identifyProcess, isProcessAlive, type ProcessIdentity } from '../telemetry/index.ts'

/** The data folder belongs to another process that still runs. */
export class DataLockedError extends Error {
  constructor(path: string, holder: ProcessIdentity) {
    super(`Another Kinora (process ${holder.pid} on ${holder.host}) uses this data folder. Stop it first, or choose another folder with KINORA_DATA. If you are sure that it no longer runs, remove ${path}.`)
    this.name = 'DataLockedError'
  }
}

/**
 * Takes the sole right to a data folder by creating a file beside it, and returns how to give it back.
 * The embedded database has no lock of its own: two processes would silently destroy it.
 * A lock whose process is dead is taken over, one whose process lives never.
 */
export function lockData(path: string): () => void {
  for (let tries = 0; tries < 3; tries++) {
    if (createLock(path)) return () => rmSync(path, { force: true })
    const holder = readHolder(path)
    if (holder === 'gone') continue
    if (holder !== 'unreadable' && isProcessAlive(holder) !== 'dead') throw new DataLockedError(path, holder)
    rmSync(path, { force: true })
  }
  throw new Error(`The lock ${path} could not be taken; another process seems to be taking it at the same time. Try again.`)
}

function createLock(path: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, JSON.stringify(identifyProcess()))
    fsyncSync(file)
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** A lock that cannot be read was cut off by a crash in the instant of its making. */
function readHolder(path: string): ProcessIdentity | 'gone' | 'unreadable' {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return 'gone'
  }
  try {
    return JSON.parse(text) as ProcessIdentity
  } catch {
    return 'unreadable'
  }
}
