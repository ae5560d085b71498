import { problem, ProblemError, type VideoObject } from '@kinora/contract'
import type { ClipRecord } from '../../clips/index.ts'

const prefix = 'video_'

/** A clip as the Videos API shows it. */
export function videoView(clip: ClipRecord, engineId: string): VideoObject {
  const ended = clip.state === 'failed' || clip.state === 'cancelled'
  return {
    id: videoIdOf(clip.id),
    object: 'video',
    model: clip.receipt?.engine.id ?? engineId,
    status: clip.state === 'queued' ? 'queued' : clip.state === 'rendering' ? 'in_progress' : ended ? 'failed' : 'completed',
    progress: Math.floor(clip.progress * 100),
    prompt: clip.prompt,
    seconds: String(Math.round(clip.durationS * 1000) / 1000),
    size: `${clip.widthPx}x${clip.heightPx}`,
    created_at: unixSeconds(clip.createdAt),
    completed_at: clip.state === 'completed' && clip.completedAt !== null ? unixSeconds(clip.completedAt) : null,
    expires_at: null,
    remixed_from_video_id: clip.remixOf === null ? null : videoIdOf(clip.remixOf),
    error: ended ? errorOf(clip) : null,
  }
}

export function videoIdOf(clipId: string): string {
  return `${prefix}${clipId}`
}

/** The clip that a video id means. Any other text means none. */
export function clipIdOf(videoId: string): string {
  if (/^video_[0-9a-z]{26}$/.test(videoId)) return videoId.slice(prefix.length)
  throw new ProblemError(problem('not-found', `There is no video "${videoId.slice(0, 80)}".`))
}

function errorOf({ state, problem: reason }: ClipRecord): VideoObject['error'] {
  if (state === 'cancelled' || reason === null) return { code: 'cancelled', message: 'The render was cancelled.' }
  return { code: reason.code, message: reason.detail === undefined ? reason.title : `${reason.title} ${reason.detail}` }
}

function unixSeconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000)
}
