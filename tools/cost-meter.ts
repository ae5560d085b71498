import { readdirSync, readFileSync } from 'node:fs'

/** What a run cost: wall and processor seconds, and the peak of resident memory over this process and all below it. */
export interface Cost { wallS: number; cpuS: number; peakMemoryMb: number }

const sampleEveryMs = 250

/** Starts to measure this process and its children. Memory is sampled from /proc where there is one. */
export function startCostMeter(): { stop(): Cost } {
  const startMs = performance.now()
  const startCpu = process.cpuUsage()
  let peakBytes = 0
  const sample = () => { peakBytes = Math.max(peakBytes, treeMemoryBytes(process.pid)) }
  const timer = setInterval(sample, sampleEveryMs)
  timer.unref()
  return {
    stop() {
      sample()
      clearInterval(timer)
      const own = process.cpuUsage(startCpu)
      return {
        wallS: round((performance.now() - startMs) / 1000),
        cpuS: round((own.user + own.system) / 1e6 + endedChildrenCpuS()),
        peakMemoryMb: Math.round(Math.max(peakBytes, process.resourceUsage().maxRSS * 1024) / 1e6),
      }
    },
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Processor seconds of children that have ended (fields 16 and 17 of /proc/self/stat, in hundredths). */
function endedChildrenCpuS(): number {
  const fields = readProc('/proc/self/stat').split(') ')[1]?.split(' ')
  return fields === undefined ? 0 : (Number(fields[13]) + Number(fields[14])) / 100
}

/** Resident memory of a process and everything below it, in bytes; 0 where /proc is missing. */
export function treeMemoryBytes(pid: number): number {
  const parents = new Map<number, number>()
  for (const name of listProc()) {
    const parent = Number(readProc(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1])
    if (Number.isFinite(parent)) parents.set(Number(name), parent)
  }
  let sum = 0
  for (const id of parents.keys()) if (isBelow(id, pid, parents)) sum += Number(/VmRSS:\s+(\d+)/.exec(readProc(`/proc/${id}/status`))?.[1] ?? 0) * 1024
  return sum
}

function isBelow(id: number, ancestor: number, parents: Map<number, number>): boolean {
  for (let at: number | undefined = id; at !== undefined && at > 1; at = parents.get(at)) if (at === ancestor) return true
  return false
}

function listProc(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // the process has just ended, or there is no /proc
  }
}
