import type { ClipFileKind } from './ports.ts'

export type { ClipFileKind } from './ports.ts'

/** The files of a finished clip by the name under which they are asked for. */
export const clipFileNames: Record<ClipFileKind, string> = { video: 'video.mp4', thumbnail: 'thumbnail.jpg', spritesheet: 'spritesheet.jpg', captions: 'captions.vtt' }
export const clipFileKinds = Object.keys(clipFileNames) as ClipFileKind[]

/** The folder of a clip's files in the file store. */
export function filesPrefix(clipId: string): string {
  return `clips/${clipId}`
}
