import { spawn } from 'node:child_process'
import { closeSync, futimesSync, openSync } from 'node:fs'
import { identifyProcess, isProcessAlive, type ProcessIdentity } from '../telemetry/index.ts'
import type { OperationFolder } from './operation-folder.ts'

/**
 * Starts a renderer as the leader of its own process group, so that a killed server does not take it along
 * and whatever it starts can be ended with it. It speaks through files, so it needs nobody to listen.
 */
export function startRenderer(program: string, folder: OperationFolder, attempt: number): ProcessIdentity {
  const log = openSync(folder.logPath, 'a')
  const progress = openSync(folder.progressPath, 'w')
  try {
    futimesSync(progress, new Date(), new Date()) // its silence is counted from now on
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, folder.path, String(attempt)], { detached: true, stdio: ['ignore', log, log, progress] })
    if (child.pid === undefined) throw new Error('The renderer process could not be started.')
    child.unref()
    return identifyProcess(child.pid)
  } finally {
    closeSync(log)
    closeSync(progress)
  }
}

/** Ends a renderer with everything that it started. One that has ended already is no error, and another process with its pid is left alone. */
export function killRenderer(identity: ProcessIdentity, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (isProcessAlive(identity) !== 'alive') return
  try {
    // Asked nicely, the renderer ends what it started itself; killed, it cannot
    process.kill(signal === 'SIGKILL' ? -identity.pid : identity.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
