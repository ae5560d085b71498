import type { Beat, CameraIntent, Line, Placement, ScreenplayV1, SetUse, Shot } from './screenplay-v1.ts'

/** A beat with its time. */
export type StagedBeat = Beat & { startS: number; durationS: number }
/** A spoken line with its time; its length is its take's. */
export type StagedLine = Line & { startS: number; manner: NonNullable<Line['manner']> }
/** A shot in which nothing is left open. */
export type StagedShot = Omit<Shot, 'beats' | 'lines'> & {
  durationS: number
  timeScale: number
  camera: CameraIntent
  transition: 'cut' | 'dissolve'
  placements: Record<string, Placement>
  beats: StagedBeat[]
  lines: StagedLine[]
}
/** A Screenplay as the director leaves it: every time, place and camera is decided. It is still a valid Screenplay. */
export type StagedScreenplay = Omit<ScreenplayV1, 'shots' | 'sets' | 'music'> & {
  music: NonNullable<ScreenplayV1['music']>
  sets: (SetUse & { time: NonNullable<SetUse['time']>; weather: NonNullable<SetUse['weather']> })[]
  shots: StagedShot[]
}
