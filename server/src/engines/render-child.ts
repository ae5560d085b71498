import { writeSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { type EngineResult, problem, type Problem, ProblemError, type VideoRequest } from '@kinora/contract'
import { OperationFolder, type RenderOutcome, type RenderProgress } from './operation-folder.ts'

/** Makes one film into `request.outDir`. Throws a ProblemError for what a person can mend. */
export type Render = (request: VideoRequest & { outDir: string }, onProgress: (at: RenderProgress) => void, signal: AbortSignal) => Promise<EngineResult>

/** The file descriptor on which progress leaves the process. */
const progressFd = 3
const progressEveryMs = 200

/**
 * The life of a renderer process: reads the request from the operation's folder (first argument), renders into the
 * folder of its attempt (second argument), and leaves an outcome. It needs no database and no server; SIGTERM cancels it.
 */
export async function runRenderChild(render: Render): Promise<void> {
  const [path, attempt] = process.argv.slice(2)
  if (path === undefined || attempt === undefined) throw new Error('Usage: FOLDER ATTEMPT')
  const folder = new OperationFolder(path)
  const outDir = folder.attemptDir(Number(attempt))
  const abort = new AbortController()
  process.once('SIGTERM', () => abort.abort())
  const outcome = await renderInto(folder, { outDir, render, signal: abort.signal })
  if (outcome.state !== 'completed') await rm(outDir, { recursive: true, force: true })
  await folder.writeOutcome(outcome)
  process.exit(0) // graphics drivers keep threads that would hold the process
}

async function renderInto(folder: OperationFolder, { outDir, render, signal }: { outDir: string; render: Render; signal: AbortSignal }): Promise<RenderOutcome> {
  try {
    const request = await folder.readRequest()
    if (request === undefined) throw new Error('The operation has no request.')
    await rm(outDir, { recursive: true, force: true })
    await mkdir(outDir)
    return { state: 'completed', result: await render({ ...request, outDir }, throttledReport(), signal) }
  } catch (error) {
    if (signal.aborted) return { state: 'cancelled' }
    console.error(error)
    return { state: 'failed', problem: problemOf(error) }
  }
}

/** Reports every new stage at once, and steps within a stage five times a second. */
function throttledReport(): (at: RenderProgress) => void {
  let last = { stage: '', timeMs: 0 }
  return ({ progress, stage }) => {
    const timeMs = Date.now()
    if (stage === last.stage && timeMs - last.timeMs < progressEveryMs) return
    last = { stage, timeMs }
    writeSync(progressFd, `${JSON.stringify({ progress, stage })}\n`)
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return problem('disk-full', 'The disk is full, so the film could not be written.', { detail: 'Make room where KINORA_DATA lies and make the film again; nothing half-written was left behind.' })
  return problem('render-failed', 'The film could not be rendered.', { detail: 'This is a fault of Kinora, and its log says more. Your prompt is kept; try again, or try other words.' })
}
