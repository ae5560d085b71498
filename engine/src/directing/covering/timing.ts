import type { Beat, Change, Line, StagedBeat, StagedChange, StagedLine, StagedTitle, Title } from '@kinora/contract'
import { actionById } from '../../catalog/index.ts'
import type { Takes } from '../../speech/index.ts'
import { familyOf } from './plans.ts'
import { rounded } from '../../platform/index.ts'

/** Film seconds of a shot and how fast its scene runs. */
export interface ShotTime { durationS: number; timeScale: number }

const leadInS = 0.35
const pauseS = 0.3

/** How long a line takes: its take's length; without a take, as long as it is usually spoken. */
export function speechLengthS(line: Line, takes: Takes): number {
  return takes.get(line.id)?.durationS ?? 0.4 + line.text.length / 14
}

/** Lines one after the other, each as long as its take; all of them end before the shot does, if they can. */
export function timeLines(lines: readonly Line[], takes: Takes, { durationS }: ShotTime): StagedLine[] {
  const lengths = lines.map((line) => speechLengthS(line, takes))
  const total = lengths.reduce((sum, length) => sum + length + pauseS, 0)
  let free = Math.max(0, Math.min(leadInS, durationS - total))
  return lines.map((line, i) => {
    const rest = lengths.slice(i).reduce((sum, length) => sum + length + pauseS, 0)
    const startS = Math.min(Math.max(line.startS ?? free, line.startS === undefined ? free : 0), Math.max(free, durationS - rest), Math.max(0, durationS - 0.1))
    free = startS + (lengths[i] ?? 0) + pauseS
    return { ...line, startS: rounded(line.startS ?? startS), manner: line.manner ?? 'say' }
  })
}

/** A beat whose goal, if it has one, is somebody or a point. */
export type PlacedBeat = Omit<Beat, 'target'> & Pick<StagedBeat, 'target'>

/** The beats of a shot whose standings are resolved. Throws an Error where a goal is still relative. */
export function placedBeats(beats: readonly Beat[]): PlacedBeat[] {
  return beats.map(({ target, ...beat }) => {
    if (target === undefined) return beat
    if (typeof target === 'object' && 'relation' in target) throw new Error(`The goal of "${beat.id}" was left relative.`)
    return { ...beat, target }
  })
}

/** A change takes the middle of what is left open: what was before and what came of it are both seen. */
const changeShare = { start: 0.14, end: 0.86 }

export function timeChanges(changes: readonly Change[], durationS: number): StagedChange[] {
  return changes.map((change) => {
    const series = changes.filter((other) => other.who === change.who && other.kind === change.kind && other.durationS === undefined && (other.kind === 'color' || other.kind === 'material' || other.kind === 'glow' || (other.kind === 'form' && change.kind === 'form' && other.how === change.how)) && (other.kind !== 'form' || other.startS === change.startS))
    if (series.length > 1 && series.includes(change)) return { ...change, ...inSeries(series.indexOf(change), series.length, durationS) }
    const poured = pouredInTurn(change, changes)
    if (poured !== undefined) return { ...change, ...inTurn(poured, durationS) }
    const startS = change.startS ?? durationS * changeShare.start
    return { ...change, startS: rounded(startS), durationS: rounded(change.durationS ?? Math.max(0.05, durationS * changeShare.end - startS)) }
  })
}

/** Which pour of how many out of one vessel fills this; undefined where it is poured out once. */
function pouredInTurn(change: Change, changes: readonly Change[]): { place: number; count: number } | undefined {
  if (change.kind !== 'pour' && change.kind !== 'level') return undefined
  const pour = changes.find((other) => other.kind === 'pour' && other.who === change.who)
  const turns = changes.filter((other) => other.kind === 'pour' && pour?.kind === 'pour' && other.from === pour.from && other.durationS === undefined)
  return pour === undefined || turns.length < 2 || !turns.includes(pour) ? undefined : { place: turns.indexOf(pour), count: turns.length }
}

/** One right after another, all of them in the time of one change. */
function inTurn({ place, count }: { place: number; count: number }, durationS: number): { startS: number; durationS: number } {
  const eachS = durationS * (changeShare.end - changeShare.start) / count
  return { startS: rounded(durationS * changeShare.start + place * eachS), durationS: rounded(eachS) }
}

/** One after another, what it is before, between and at last each seen for as long. */
function inSeries(place: number, count: number, durationS: number): { startS: number; durationS: number } {
  const eachS = durationS / (count + 1)
  return { startS: rounded(eachS * (place + 0.7)), durationS: rounded(eachS * 0.6) }
}

/** A title stays long enough to be read twice, from a moment after the shot begins. */
export function timeTitles(titles: readonly Title[], durationS: number): StagedTitle[] {
  return titles.map((title) => {
    const startS = title.startS ?? Math.min(leadInS, durationS * 0.1)
    return { ...title, startS: rounded(startS), durationS: rounded(title.durationS ?? Math.min(Math.max(0.1, durationS - startS), 2 + title.text.length / 8)) }
  })
}

/** When everybody does what: in order for one body, at the same time for different ones; the shot is filled. */
export function timeBeats(beats: readonly PlacedBeat[], time: ShotTime): StagedBeat[] {
  const actors = [...new Set(beats.map((beat) => beat.who))]
  return actors.flatMap((who) => timeActor(beats.filter((beat) => beat.who === who), time)).sort((a, b) => a.startS - b.startS)
}

function timeActor(beats: readonly PlacedBeat[], time: ShotTime): StagedBeat[] {
  if (beats.some((beat) => beat.startS !== undefined)) return beats.map((beat, i) => fixed(beat, beats[i + 1], time))
  const overlays = beats.filter((beat) => actionById(beat.action)?.layer === 'overlay')
  const bodily = beats.filter((beat) => !overlays.includes(beat))
  return [...inOrder(bodily, time), ...inOrder(overlays, time)]
}

/** A beat whose start is given lasts until the next of its body, or as long as it naturally does. */
function fixed(beat: PlacedBeat, next: PlacedBeat | undefined, { durationS, timeScale }: ShotTime): StagedBeat {
  const startS = Math.min(beat.startS ?? 0, Math.max(0, durationS - 0.05))
  const end = Math.min(durationS, next?.startS ?? durationS)
  const entry = actionById(beat.action)
  const natural = (entry?.durationS ?? 2) * repetitions(beat) / timeScale
  const lasts = beat.durationS ?? (entry?.repeats === false ? Math.min(natural, Math.max(0.05, end - startS)) : Math.max(0.05, end - startS))
  return { ...beat, startS: rounded(startS), durationS: rounded(Math.max(0.05, Math.min(lasts, Math.max(0.05, durationS - startS)))) }
}

/** Feats done several times last so much longer; the turns of an axel do not. */
const repetitions = (beat: PlacedBeat): number => (beat.count === undefined || beat.action === 'axel' || beat.action === 'spin' ? 1 : Math.max(1, Math.min(12, beat.count)))

/** One after the other: what is done once takes its time, what goes on shares the rest. */
function inOrder(beats: readonly PlacedBeat[], { durationS, timeScale }: ShotTime): StagedBeat[] {
  if (beats.length === 0) return []
  const isOnce = (beat: PlacedBeat) => beat.durationS !== undefined || actionById(beat.action)?.repeats === false
  const natural = (beat: PlacedBeat) => beat.durationS ?? (actionById(beat.action)?.durationS ?? 2) * repetitions(beat) / timeScale
  const onceS = beats.filter(isOnce).reduce((sum, beat) => sum + natural(beat), 0)
  const goingOn = beats.filter((beat) => !isOnce(beat)).length
  const squeeze = Math.min(1, (durationS * (goingOn > 0 ? 0.75 : 1)) / Math.max(0.01, onceS))
  const restS = Math.max(0, durationS - onceS * squeeze)
  const [only] = beats
  if (beats.length === 1 && only !== undefined && goingOn === 0) return repeated(only, { durationS, naturalS: natural(only) * squeeze })
  let at = goingOn > 0 ? 0 : Math.min(leadInS, restS / 2)
  return beats.map((beat) => {
    const lastsS = Math.max(0.05, isOnce(beat) ? natural(beat) * squeeze : restS / goingOn)
    const staged = { ...beat, startS: rounded(at), durationS: rounded(lastsS) }
    at += lastsS
    return staged
  })
}

/** A single feat happens soon after the shot begins, and again while there is time to stand and breathe between. */
function repeated(beat: PlacedBeat, { durationS, naturalS }: { durationS: number; naturalS: number }): StagedBeat[] {
  if (familyOf(beat.action) === 'routine') return [{ ...beat, startS: 0, durationS: rounded(beat.durationS ?? durationS) }]
  const breathS = 0.7
  const fits = beat.durationS === undefined ? Math.max(1, Math.floor((durationS - leadInS + breathS) / (naturalS + breathS))) : 1
  const times = Math.min(fits, 4)
  const spareS = Math.max(0, durationS - times * naturalS - (times - 1) * breathS)
  // a leap is seen from the first moment of its run
  const firstS = familyOf(beat.action) === 'leap' ? 0 : Math.min(leadInS, spareS / 2)
  // a single feat has the rest of the shot to land and stand; performance stretches its quiet parts
  const lastsS = times === 1 && beat.durationS === undefined ? Math.max(naturalS, durationS - firstS) : naturalS
  return Array.from({ length: times }, (_, i) => ({ ...beat, id: i === 0 ? beat.id : `${beat.id}-again${i === 1 ? '' : i}`.slice(0, 40), startS: rounded(firstS + i * (naturalS + breathS)), durationS: rounded(lastsS) }))
}
