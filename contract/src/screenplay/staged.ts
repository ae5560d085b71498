import type { Beat, CameraIntent, Change, Line, Placement, ScreenplayV2, SetUse, Shot, Title } from './screenplay-v2.ts'

/** A beat with its time; a place in relation to somebody has become a point. */
export type StagedBeat = Omit<Beat, 'target'> & { target?: string | { xM: number; zM: number; yM?: number | undefined }; startS: number; durationS: number }
/** A spoken line with its time; its length is its take's. */
export type StagedLine = Line & { startS: number; manner: NonNullable<Line['manner']> }
/** A change with its time. */
export type StagedChange = Change & { startS: number; durationS: number }
/** A title with its time. */
export type StagedTitle = Title & { startS: number; durationS: number }
/** A shot in which nothing is left open. */
export type StagedShot = Omit<Shot, 'beats' | 'lines' | 'changes' | 'titles'> & {
  durationS: number
  timeScale: number
  camera: CameraIntent
  transition: 'cut' | 'dissolve'
  placements: Record<string, Placement>
  beats: StagedBeat[]
  lines: StagedLine[]
  changes: StagedChange[]
  titles: StagedTitle[]
}
/** A Screenplay as the director leaves it: every time, place and camera is decided. It is still a valid Screenplay. */
export type StagedScreenplay = Omit<ScreenplayV2, 'shots' | 'sets' | 'music'> & {
  music: NonNullable<ScreenplayV2['music']>
  sets: (SetUse & { time: NonNullable<SetUse['time']>; weather: NonNullable<SetUse['weather']> })[]
  shots: StagedShot[]
}
