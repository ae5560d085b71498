import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Which process this is, so that another one can tell later whether it still lives: a pid alone is used again after a while. */
export interface ProcessIdentity {
  host: string
  pid: number
  /** When the process began, as the system counts it; empty where the system does not say. */
  startedAt: string
}

/** Identifies a running process of this machine. */
export function identifyProcess(pid: number = process.pid): ProcessIdentity {
  return { host: hostname(), pid, startedAt: procStat(pid)?.startedAt ?? '' }
}

/** Whether that very process still runs: `unknown` for a process of another machine. */
export function isProcessAlive(identity: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  if (identity.host !== hostname()) return 'unknown'
  if (!respondsToSignals(identity.pid)) return 'dead'
  const stat = procStat(identity.pid)
  if (stat === undefined) return 'alive' // no /proc here: believe the pid
  if (stat.ended) return 'dead'
  return identity.startedAt === '' || identity.startedAt === stat.startedAt ? 'alive' : 'dead'
}

function respondsToSignals(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Field 3 (state) and 22 (start time in ticks since boot) of /proc/PID/stat; man 5 proc. */
function procStat(pid: number): { startedAt: string; ended: boolean } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { startedAt: `${bootId()}/${fields[19] ?? ''}`, ended: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return undefined
  }
}

let knownBootId: string | undefined

function bootId(): string {
  knownBootId ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return knownBootId
}
