import type { StagedLine, StagedScreenplay, StagedShot } from '@kinora/contract'
import type { ContactEvent, Performance, ShotPerformance } from '../performance/index.ts'
import type { Take, Takes } from '../speech/index.ts'

/** A shot and when it is on the screen, in film seconds. */
export interface ShotOnFilm { shot: StagedShot; startS: number; endS: number }

/** Shots follow each other without overlap. */
export function shotsOnFilm(staged: StagedScreenplay): ShotOnFilm[] {
  let startS = 0
  return staged.shots.map((shot) => {
    const onFilm = { shot, startS, endS: startS + shot.durationS }
    startS = onFilm.endS
    return onFilm
  })
}

/** Scene seconds of a shot → film seconds. */
export const filmTime = (onFilm: ShotOnFilm, sceneS: number): number => onFilm.startS + sceneS / onFilm.shot.timeScale

export interface LineOnFilm { line: StagedLine; take: Take; startS: number; onFilm: ShotOnFilm }

/** Every line that has a take, with its moment. Voices run at film speed even in slow motion. */
export function linesOnFilm(staged: StagedScreenplay, takes: Takes): LineOnFilm[] {
  return shotsOnFilm(staged).flatMap((onFilm) => onFilm.shot.lines.flatMap((line) => {
    const take = takes.get(line.id)
    return take === undefined ? [] : [{ line, take, startS: onFilm.startS + line.startS, onFilm }]
  }))
}

export interface EventOnFilm { event: ContactEvent; timeS: number; onFilm: ShotOnFilm }

/** Every contact, in the order of film time. */
export function eventsOnFilm(staged: StagedScreenplay, performance: Performance): EventOnFilm[] {
  return shotsOnFilm(staged).flatMap((onFilm) => {
    const events = performanceOf(performance, onFilm.shot.id)?.events ?? []
    return events.map((event) => ({ event, timeS: filmTime(onFilm, event.timeS), onFilm }))
  }).sort((a, b) => a.timeS - b.timeS)
}

export function performanceOf(performance: Performance, shotId: string): ShotPerformance | undefined {
  return performance.shots.find((shot) => shot.shotId === shotId)
}
