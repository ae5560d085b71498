import type { Clip } from '@kinora/contract'
import { clipFileNames, type ClipFileKind, clipFileKinds } from './clip-files.ts'
import type { ClipRecord } from './ports.ts'

/** An estimate is worth showing only after so long. */
const estimateAfterS = 3

/** A clip as the app's API shows it. */
export function clipView(record: ClipRecord, now: Date = new Date()): Clip {
  const { id, owner, prompt, reading, state, progress, stage, problem, widthPx, heightPx, durationS, seed, look, remixOf, notes, receipt } = record
  return {
    id, owner, prompt, reading, state, progress, stage, problem, widthPx, heightPx, durationS, seed, look, remixOf, notes, receipt,
    secondsLeft: secondsLeft(record, now),
    createdAt: record.createdAt.toISOString(),
    completedAt: record.completedAt?.toISOString() ?? null,
    files: record.files === null ? null : fileAddresses(id),
    postId: record.post?.id ?? null,
  }
}

function secondsLeft({ state, progress, startedAt }: ClipRecord, now: Date): number | null {
  if (state !== 'rendering' || startedAt === null) return null
  const passedS = (now.getTime() - startedAt.getTime()) / 1000
  if (passedS < estimateAfterS || progress < 0.02) return null
  return Math.ceil(passedS * (1 - progress) / progress)
}

function fileAddresses(clipId: string): Record<ClipFileKind, string> {
  return Object.fromEntries(clipFileKinds.map((kind) => [kind, `/api/v1/clips/${clipId}/files/${clipFileNames[kind]}`])) as Record<ClipFileKind, string>
}
