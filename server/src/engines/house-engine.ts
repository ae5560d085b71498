import { existsSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fpsRange, type EngineCapabilities, type EngineResult, type EngineStatus, type Json, problem, type VideoEngine, type VideoRequest, secondsRange, sidePxRange } from '@kinora/contract'
import { isProcessAlive, type Logger, newRowId } from '../telemetry/index.ts'
import { type Attempt, OperationFolder, type RenderOutcome } from './operation-folder.ts'
import { refusalOf } from './refusals.ts'
import { killRenderer, startRenderer } from './renderer-process.ts'

const attemptsMax = 3
/** A renderer that says nothing for so long hangs. */
const silenceMaxS = 600
/** What is left of a render is swept away after a day. */
const keptS = 24 * 3600
const cancelGraceS = 5

/** What the house engine can do. */
export const houseCapabilities: EngineCapabilities = {
  engineId: 'house', version: '0.1.0', readsScreenplays: true, makesSound: true, seeds: true, cancels: true,
  durationS: secondsRange, sizes: { minPx: sidePxRange.min, maxPx: sidePxRange.max, multipleOfPx: 2 },
  fps: Array.from({ length: fpsRange.max - fpsRange.min + 1 }, (_, i) => fpsRange.min + i),
}

/** How the house engine is opened. */
export interface HouseEngineOptions {
  /** Holds a folder for each render. */
  rendersDir: string
  log: Logger
  /** The program of the renderer process; tests put a faster one here. */
  program?: string
}

/** An engine that can be stopped in good order. */
export interface ClosableEngine extends VideoEngine {
  /** Ends its renderers without counting that as a crash; the next start goes on with them. */
  close(): Promise<void>
}

/** The operation of the house engine carries the whole request, so that a render can begin anew where its folder is lost. */
interface HouseOperation { id: string; request: VideoRequest }

/** Opens the engine that needs nothing but this machine: each render is a process of its own that survives the server. */
export async function openHouseEngine(options: HouseEngineOptions): Promise<ClosableEngine> {
  await sweepOld(options.rendersDir)
  return new HouseEngine(options)
}

class HouseEngine implements ClosableEngine {
  readonly specification = 'video-engine-v1'
  readonly #options: Required<HouseEngineOptions>
  /** Questions about one operation are answered one after the other, so that it is never started twice. */
  readonly #turns = new Map<string, Promise<unknown>>()
  /** The operations that were asked about here and have not ended: other servers may use the same folder. */
  readonly #unfinished = new Map<string, OperationFolder>()
  #closed = false

  constructor(options: HouseEngineOptions) {
    this.#options = { program: fileURLToPath(new URL('./house-child.ts', import.meta.url)), ...options }
  }

  capabilities(): Promise<EngineCapabilities> {
    return Promise.resolve(houseCapabilities)
  }

  async start(request: VideoRequest) {
    const refusal = refusalOf(request, houseCapabilities)
    if (refusal !== undefined) return { ok: false as const, refusal }
    const operation: HouseOperation = { id: newRowId(), request }
    await this.status(operation as unknown as Json)
    return { ok: true as const, operation: operation as unknown as Json }
  }

  status(operation: Json): Promise<EngineStatus> {
    return this.#inTurn(operation, async (folder) => {
      const outcome = await folder.readOutcome()
      if (outcome === undefined) return this.#statusOfUnfinished(folder)
      if (outcome.state === 'failed') this.#options.log.warn('render-failed', { code: outcome.problem.code, log: folder.logPath })
      this.#unfinished.delete(folder.path)
      return statusOf(outcome)
    })
  }

  cancel(operation: Json): Promise<void> {
    return this.#inTurn(operation, async (folder) => {
      if (await folder.readOutcome() !== undefined) return
      const attempt = await folder.readLatestAttempt()
      if (attempt !== undefined) await endRenderer(attempt)
      if (await folder.readOutcome() !== undefined) return
      await folder.writeOutcome({ state: 'cancelled' })
      if (attempt !== undefined) await rm(folder.attemptDir(attempt.number), { recursive: true, force: true })
    })
  }

  result(operation: Json): Promise<EngineResult> {
    return this.#inTurn(operation, async (folder) => {
      const outcome = await folder.readOutcome()
      if (outcome?.state !== 'completed') throw new Error('The operation has not completed, so there is no result.')
      return outcome.result
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.allSettled(this.#turns.values())
    for (const folder of this.#unfinished.values()) {
      const attempt = await folder.readLatestAttempt()
      if (attempt === undefined || await folder.readOutcome() !== undefined || isProcessAlive(attempt.process) !== 'alive') continue
      killRenderer(attempt.process, 'SIGKILL')
      await folder.forgetAttempt(attempt.number)
    }
  }

  async #statusOfUnfinished(folder: OperationFolder): Promise<EngineStatus> {
    const attempt = await folder.readLatestAttempt()
    if (attempt !== undefined && isProcessAlive(attempt.process) === 'alive') {
      const { writtenAt, ...at } = await folder.readProgress()
      if (Date.now() - writtenAt.getTime() < silenceMaxS * 1000) return { state: 'running', ...at }
      killRenderer(attempt.process, 'SIGKILL')
    }
    const outcome = await folder.readOutcome() // it may have ended since we looked
    if (outcome !== undefined) return statusOf(outcome)
    return this.#startAttempt(folder, attempt)
  }

  async #startAttempt(folder: OperationFolder, crashed: Attempt | undefined): Promise<EngineStatus> {
    if (this.#closed) return { state: 'queued' }
    if (crashed !== undefined) {
      this.#options.log.warn('renderer-crashed', { operation: folder.path, attempt: crashed.number })
      await rm(folder.attemptDir(crashed.number), { recursive: true, force: true })
    }
    const number = (crashed?.number ?? 0) + 1
    if (number > attemptsMax) {
      const failed: RenderOutcome = { state: 'failed', problem: problem('render-failed', `The renderer stopped ${attemptsMax} times without finishing.`, { detail: 'Often the machine ran out of memory: try a shorter film, a smaller size or the quality "draft". Your prompt is kept.' }) }
      await folder.writeOutcome(failed)
      return statusOf(failed)
    }
    await folder.writeAttempt({ number, process: startRenderer(this.#options.program, folder, number) })
    return { state: 'queued' }
  }

  async #inTurn<Answer>(operation: Json, ask: (folder: OperationFolder) => Promise<Answer>): Promise<Answer> {
    const { id, request } = operation as unknown as HouseOperation
    const folder = new OperationFolder(join(this.#options.rendersDir, id))
    const turn = (this.#turns.get(id) ?? Promise.resolve()).then(async () => {
      this.#unfinished.set(folder.path, folder)
      if (!existsSync(join(folder.path, 'request.json'))) await folder.create(request)
      return ask(folder)
    })
    const settled = turn.catch(() => {})
    this.#turns.set(id, settled)
    try {
      return await turn
    } finally {
      if (this.#turns.get(id) === settled) this.#turns.delete(id)
    }
  }
}

function statusOf(outcome: RenderOutcome): EngineStatus {
  return outcome.state === 'completed' ? { state: 'completed' } : outcome
}

/** Asks a renderer to stop and, if it does not listen, stops it. */
async function endRenderer({ process: identity }: Attempt): Promise<void> {
  killRenderer(identity, 'SIGTERM')
  for (let waitedMs = 0; waitedMs < cancelGraceS * 1000; waitedMs += 50) {
    if (isProcessAlive(identity) !== 'alive') return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  killRenderer(identity, 'SIGKILL')
}

async function foldersIn(rendersDir: string): Promise<OperationFolder[]> {
  if (!existsSync(rendersDir)) return []
  return (await readdir(rendersDir)).map((name) => new OperationFolder(join(rendersDir, name)))
}

async function sweepOld(rendersDir: string): Promise<void> {
  for (const folder of await foldersIn(rendersDir)) {
    const ageMs = Date.now() - (await stat(folder.path)).mtimeMs
    if (ageMs > keptS * 1000 && await folder.readOutcome() !== undefined) await rm(folder.path, { recursive: true, force: true })
  }
}
