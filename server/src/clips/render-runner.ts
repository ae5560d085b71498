import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type EngineResult, type EngineStatus, type Json, problem, ProblemError, type VideoEngine, type VideoRequest } from '@kinora/contract'
import type { JobSender } from '../jobs/ports.ts'
import type { ReceiptWriter } from '../provenance/ports.ts'
import type { FileStore } from '../storage/ports.ts'
import { type Logger, newRowId } from '../telemetry/index.ts'
import { clipFileKinds, clipFileNames, type ClipFileKind, filesPrefix } from './clip-files.ts'
import type { ClipFiles, ClipRecord, ClipStore, Lease } from './ports.ts'

/** A claim that was not renewed for so long belongs to a dead worker. */
const leaseS = 15
const renewEveryMs = 1000
const ancestorsMax = 32

/** What a render runner works with. */
export interface RenderRunnerParts {
  clips: ClipStore
  jobs: JobSender
  engine: VideoEngine
  files: FileStore
  receipts: ReceiptWriter
  log: Logger
  /** How often the engine is asked how far it is. */
  askEveryMs?: number
}

/** Takes clips from the queue to their end. */
export interface RenderRunner {
  /** Renders one clip, or goes on where another worker stopped. Returns when it has ended, or belongs to somebody else. */
  render(clipId: string): Promise<void>
  /** Puts clips whose worker has died back into the queue. */
  recover(): Promise<void>
  /** Lets go of every clip at the next step; their renders are gone on with later. */
  stop(): void
}

/** Opens a render runner. It does nothing until a clip is given to it. */
export function createRenderRunner(parts: RenderRunnerParts): RenderRunner {
  const stopping = new AbortController()
  return {
    async render(clipId) {
      const lease: Lease = { clipId, workerId: newRowId() }
      const clip = await parts.clips.claim(lease, leaseS)
      if (clip === undefined || stopping.signal.aborted) return parts.clips.release(lease)
      try {
        await renderClaimed(parts, { clip, lease, signal: stopping.signal })
      } catch (error) {
        await endInError(parts, lease, error)
      }
    },
    async recover() {
      for (const clipId of await parts.clips.listAbandoned(100)) await parts.jobs.send('render-clip', { clipId }, clipId)
    },
    stop() {
      stopping.abort()
    },
  }
}

interface Claimed { clip: ClipRecord; lease: Lease; signal: AbortSignal }

async function renderClaimed(parts: RenderRunnerParts, claimed: Claimed): Promise<void> {
  const { clips, engine, log } = parts
  const { clip, lease } = claimed
  const operation = clip.operation ?? await start(parts, claimed)
  const status = await follow(parts, claimed, operation)
  if (status === 'let-go') return
  if (status.state === 'completed') return finish(parts, claimed, await engine.result(operation))
  const reason = status.state === 'failed' ? status.problem : problem('cancelled', 'The render was cancelled.')
  await clips.end(lease, { state: 'failed', problem: reason })
  log.warn('clip-failed', { clipId: clip.id, code: reason.code })
}

async function start({ clips, engine }: RenderRunnerParts, { clip, lease }: Claimed): Promise<Json> {
  const { prompt, screenplay, widthPx, heightPx, fps, durationS, seed, quality, look } = clip
  const request: VideoRequest = { prompt, widthPx, heightPx, fps, durationS, seed, quality, look }
  const started = await engine.start((await engine.capabilities()).readsScreenplays ? { ...request, screenplay } : request)
  if (!started.ok) throw new ProblemError(started.refusal)
  await clips.saveOperation(lease, started.operation)
  return started.operation
}

/** Watches the engine until it has ended, renewing the claim. Cancels the engine's work when the clip is no longer wanted. */
async function follow({ clips, engine, askEveryMs = 250 }: RenderRunnerParts, { lease, signal }: Claimed, operation: Json): Promise<Exclude<EngineStatus, { state: 'queued' | 'running' }> | 'let-go'> {
  let renewedAtMs = 0
  for (;;) {
    if (signal.aborted) {
      await clips.release(lease)
      return 'let-go'
    }
    const status = await engine.status(operation)
    if (status.state !== 'queued' && status.state !== 'running') return status
    if (Date.now() - renewedAtMs >= renewEveryMs) {
      const at = status.state === 'running' ? { progress: status.progress, stage: status.stage } : { progress: 0, stage: 'starting' }
      if (!(await clips.renew(lease, leaseS, at))) {
        if (await isUnwanted(clips, lease.clipId)) await engine.cancel(operation)
        return 'let-go'
      }
      renewedAtMs = Date.now()
    }
    await wait(askEveryMs)
  }
}

/** True for a clip that was cancelled or deleted; false for one that another worker has taken over. */
async function isUnwanted(clips: ClipStore, clipId: string): Promise<boolean> {
  const clip = await clips.find(clipId)
  return clip === undefined || clip.state === 'cancelled'
}

/** Keeps the film, writes its receipt and ends the clip. Done twice after a crash it does no harm: the files have the same names, and only one end counts. */
async function finish(parts: RenderRunnerParts, { clip, lease }: Claimed, result: EngineResult): Promise<void> {
  const { clips, engine, receipts, log } = parts
  const paths: Record<ClipFileKind, string> = { video: result.videoPath, thumbnail: result.thumbnailPath, spritesheet: result.spritesheetPath, captions: result.captionsPath }
  const files = await keepFiles(parts, clip.id, paths)
  const { engineId, version } = await engine.capabilities()
  const screenplay = result.screenplay ?? clip.screenplay
  const receipt = await receipts.write({
    clipId: clip.id, makerId: clip.owner.id, createdAt: new Date(), prompt: clip.prompt, seed: clip.seed, engine: { id: engineId, version },
    screenplay, filmSha256: files.video.sha256, characters: clip.characters, ancestorClipIds: await ancestorsOf(clips, clip),
  })
  const { durationS, widthPx, heightPx, fps } = result
  const isDone = await clips.end(lease, { state: 'completed', files, receipt, screenplay, measured: { durationS, widthPx, heightPx, fps } })
  if (isDone) log.info('clip-completed', { clipId: clip.id })
  else if (await isUnwanted(clips, clip.id)) await parts.files.deleteAll(filesPrefix(clip.id))
  else return // another worker took over and still needs what the engine made
  for (const path of Object.values(paths)) await rm(path, { force: true })
}

async function keepFiles({ files }: RenderRunnerParts, clipId: string, paths: Record<ClipFileKind, string>): Promise<ClipFiles> {
  const kept: Partial<ClipFiles> = {}
  for (const kind of clipFileKinds) kept[kind] = await files.put(`${filesPrefix(clipId)}/${clipFileNames[kind]}`, paths[kind])
  return kept as ClipFiles
}

async function ancestorsOf(clips: ClipStore, clip: ClipRecord): Promise<string[]> {
  const ids: string[] = []
  for (let parentId = clip.remixOf; parentId !== null && ids.length < ancestorsMax;) {
    ids.push(parentId)
    parentId = (await clips.find(parentId))?.remixOf ?? null
  }
  return ids
}

/** A known problem is told to the owner as it is; anything else is a fault of ours and goes to the log. */
async function endInError({ clips, files, log }: RenderRunnerParts, lease: Lease, error: unknown): Promise<void> {
  if (!(error instanceof ProblemError)) log.error('render-error', { clipId: lease.clipId }, error)
  const reason = error instanceof ProblemError ? error.problem : problem('internal', 'Something went wrong on our side.', { detail: 'Your prompt is kept; try again.' })
  if (await clips.end(lease, { state: 'failed', problem: reason })) await files.deleteAll(filesPrefix(lease.clipId))
}
