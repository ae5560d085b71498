import { type Format, problem, ProblemError, type Reading, type Screenplay, type StagedScreenplay, type EngineResult, type VideoRequest } from '@kinora/contract'
import { completed, direct } from '../directing/index.ts'
import { type ReadOptions, type ReadPrompt, readPrompt } from '../language/index.ts'
import { perform, type Performance } from '../performance/index.ts'
import { openStage, type Stage } from '../picture/index.ts'
import type { FilmSink, Picture, Platform } from '../platform/index.ts'
import { modelsFor, type Model } from '../shape/index.ts'
import { captionsFor, mixSound } from '../sound/index.ts'
import { recordTakes, type Takes } from '../speech/index.ts'
import { directByModel, readOrNot } from './direct-by-model.ts'
import { shrink, Spritesheet } from './frames.ts'
import { checkNames } from './known-names.ts'

/** Where the engine's name and version stand in receipts. A version changes whenever the same Screenplay would look or sound different. */
export const houseEngine = { id: 'house', version: '0.1.0' } as const

/** What is being done, as a phrase for people, and how much of the whole is done, from 0 to 1. */
export interface FilmProgress { progress: number; stage: string }
export type OnProgress = (at: FilmProgress) => void
/** Stops the work at the next frame once it is true; an AbortSignal is one. */
export interface Cancellation { readonly aborted: boolean }

/** A film to make and the folder its files go to. */
export type FilmRequest = VideoRequest & { outDir: string }

/** A film before it is drawn: everything that decides what will be seen and heard. */
export interface Rehearsal {
  reading: Reading | undefined
  staged: StagedScreenplay
  takes: Takes
  models: ReadonlyMap<string, Model>
  performance: Performance
}

/** Follows the line from the prompt (or a given Screenplay) to the Performance. */
export async function rehearse(platform: Platform, request: VideoRequest, onProgress: OnProgress = () => {}): Promise<Rehearsal> {
  const format: Format = { widthPx: request.widthPx, heightPx: request.heightPx, fps: request.fps, durationS: request.durationS }
  onProgress({ progress: 0, stage: 'reading the prompt' })
  const { reading, screenplay: written } = request.screenplay === undefined
    ? await read(platform, request.prompt, { format, seed: request.seed, ...(request.look === undefined ? {} : { look: request.look }) })
    : { reading: undefined, screenplay: withOptions(request.screenplay, request, format) }
  checkNames(written)
  const screenplay = completed(written)
  onProgress({ progress: 0.01, stage: 'building the cast' })
  const models = await modelsFor(platform, screenplay)
  onProgress({ progress: 0.04, stage: 'speaking the lines' })
  const takes = await recordTakes(platform, screenplay)
  onProgress({ progress: 0.05, stage: 'rehearsing' })
  const staged = direct(screenplay, takes, models)
  const performance = await perform(platform, staged, takes, models)
  return { reading, staged, takes, models, performance }
}

async function read(platform: Platform, prompt: string, options: ReadOptions): Promise<ReadPrompt> {
  const builtIn = await readOrNot(() => readPrompt(platform, prompt, options))
  if (platform.chat !== undefined) return directByModel(platform.chat, { prompt, options, builtIn })
  if (builtIn instanceof ProblemError) throw builtIn
  return builtIn
}

function withOptions(screenplay: Screenplay, request: VideoRequest, format: Format): Screenplay {
  return { ...screenplay, format, seed: request.seed, look: request.look ?? screenplay.look }
}

/** Makes a film: an MP4 with sound and captions, a thumbnail, a spritesheet and the captions beside it. Leaves nothing behind when it fails. */
export async function makeFilm(platform: Platform, request: FilmRequest, onProgress: OnProgress = () => {}, cancellation: Cancellation = { aborted: false }): Promise<EngineResult> {
  const rehearsal = await rehearse(platform, request, onProgress)
  stopIfCancelled(cancellation)
  const { staged, performance, takes, models } = rehearsal
  onProgress({ progress: 0.07, stage: 'mixing the sound' })
  const sound = mixSound(staged, performance, takes)
  const captions = captionsFor(staged, takes)
  const paths = pathsIn(request.outDir)
  const { widthPx, heightPx, fps } = staged.format
  const frameCount = frameCountOf(staged.format)
  onProgress({ progress: 0.09, stage: 'building the set' })
  const stage = await openStage(platform, { staged, performance, models, quality: request.quality })
  try {
    const sink = await platform.writer.openFilm({ path: paths.videoPath, widthPx, heightPx, fps, sound, captions, title: staged.title })
    const stills = await drawAll({ stage, sink, staged, frameCount, onProgress, cancellation })
    await platform.writer.writeImage(paths.thumbnailPath, stills.thumbnail)
    await platform.writer.writeImage(paths.spritesheetPath, stills.spritesheet)
    await platform.writer.writeText(paths.captionsPath, captions)
  } finally {
    stage.close()
  }
  onProgress({ progress: 1, stage: 'done' })
  return { ...paths, screenplay: staged, widthPx, heightPx, fps, frameCount, durationS: frameCount / fps, facts: { engine: houseEngine.id, version: houseEngine.version, backend: stage.backend, performanceHash: performance.hash, ...directorOf(rehearsal.reading) } }
}

/** Who directed, where that was a question. */
function directorOf(reading: Reading | undefined): { director?: string } {
  const note = reading?.inferred.find(({ what }) => what === 'director')
  return note === undefined ? {} : { director: `${note.as}: ${note.because}` }
}

/** The number of frames of a film: its length at its frame rate, to the nearest frame. */
export function frameCountOf(format: Format): number {
  return Math.max(1, Math.round(format.durationS * format.fps))
}

function pathsIn(outDir: string) {
  return { videoPath: `${outDir}/video.mp4`, thumbnailPath: `${outDir}/thumbnail.jpg`, spritesheetPath: `${outDir}/spritesheet.jpg`, captionsPath: `${outDir}/captions.vtt` }
}

function stopIfCancelled(cancellation: Cancellation): void {
  if (cancellation.aborted) throw new ProblemError(problem('cancelled', 'The render was cancelled.'))
}

interface Drawing {
  stage: Stage
  sink: FilmSink
  staged: StagedScreenplay
  frameCount: number
  onProgress: OnProgress
  cancellation: Cancellation
}

/** Draws every frame into the film; the next frame is drawn while the last is being encoded. */
async function drawAll(drawing: Drawing): Promise<{ thumbnail: Picture; spritesheet: Picture }> {
  const { stage, sink, staged, frameCount, onProgress, cancellation } = drawing
  const { widthPx, heightPx } = staged.format
  const spritesheet = new Spritesheet(frameCount)
  const thumbnailFrame = Math.floor(frameCount * 0.4)
  let thumbnail: Picture | undefined
  try {
    let writing = Promise.resolve()
    for (let frame = 0; frame < frameCount; frame++) {
      stopIfCancelled(cancellation)
      onProgress({ progress: 0.1 + (0.88 * frame) / frameCount, stage: shotPhrase(staged, frame) })
      const picture: Picture = { rgba: await stage.renderFrame(frame), widthPx, heightPx }
      spritesheet.add(frame, picture)
      if (frame === thumbnailFrame) thumbnail = shrink(picture, Math.min(widthPx, 640))
      await writing
      writing = sink.write(picture.rgba)
      writing.catch(() => {}) // reported where it is awaited
    }
    await writing
    onProgress({ progress: 0.98, stage: 'finishing the file' })
    await sink.close()
  } catch (error) {
    await sink.abort()
    throw error
  }
  if (thumbnail === undefined) throw new Error('A film has at least one frame.')
  return { thumbnail, spritesheet: spritesheet.compose() }
}

function shotPhrase(staged: StagedScreenplay, frame: number): string {
  if (staged.shots.length === 1) return 'drawing'
  let endS = 0
  const timeS = frame / staged.format.fps
  const index = staged.shots.findIndex((shot) => (endS += shot.durationS) > timeS)
  return `drawing shot ${(index === -1 ? staged.shots.length - 1 : index) + 1} of ${staged.shots.length}`
}
