import type { Beat, Change, Screenplay, Shot } from '@kinora/contract'
import { actionById } from '../catalog/index.ts'
import type { Bodies } from './bodies.ts'
import { surfaces } from './workplaces.ts'

/**
 * A film in which what one body does in steps can be told apart. Steps that need other things, other places or another size of
 * shot are shots of their own, so that nothing of an earlier step is left in a hand; who sat gets up before he goes on standing.
 */
export function withSteps(screenplay: Screenplay, bodies: Bodies): Screenplay {
  const shots = screenplay.shots.flatMap((shot) => stepsOf(shot, { bodies, filmS: screenplay.format.durationS / screenplay.shots.length }))
  return { ...screenplay, shots: shots.map((shot, i) => risen(shot, shots[i + 1], bodies)) }
}

const startsOf = (shot: Shot): number[] => [...new Set(shot.beats.map((beat) => beat.startS ?? 0))].sort((a, b) => a - b)

function stepsOf(shot: Shot, { bodies, filmS }: { bodies: Bodies; filmS: number }): Shot[] {
  const starts = startsOf(shot)
  if (starts.length < 2 || !isDivisible(shot, bodies)) return [shot]
  const lengthS = shot.durationS ?? filmS
  return starts.map((startS, i): Shot => {
    const { titles, changes, lines, placements, ...rest } = shot
    const beats = shot.beats.filter((beat) => (beat.startS ?? 0) === startS).map(unstarted)
    const endS = starts[i + 1] ?? lengthS
    return { ...rest, id: `${shot.id}-step-${i + 1}`.slice(0, 40), durationS: Math.max(0.2, endS - startS), beats, lines: i === 0 ? lines : [], ...(i === 0 && titles !== undefined ? { titles } : {}), ...changesOf(changes ?? [], { shot, startS, isFirst: i === 0 }), ...(placements === undefined || (i > 0 && !staysPut(beats)) ? {} : { placements }) }
  })
}

/** What becomes of a thing becomes of it in the step in which somebody works on it. */
function changesOf(changes: readonly Change[], { shot, startS, isFirst }: { shot: Shot; startS: number; isFirst: boolean }): { changes?: Change[] } {
  const own = changes.filter((change) => {
    const worked = shot.beats.find((beat) => isWorkOn(beat, change))
    return worked === undefined ? isFirst : (worked.startS ?? 0) === startS
  })
  return own.length === 0 ? {} : { changes: own.map((change) => (change.startS === undefined ? change : { ...change, startS: Math.max(0, change.startS - startS) })) }
}

const isWorkOn = ({ target, with: thing }: Beat, change: Change): boolean => change.kind !== 'air' && (change.who === target || change.who === thing)

function unstarted({ startS: _, ...beat }: Beat): Beat { return beat }

/** Whether somebody who sits stays seated while he does this. */
const staysPut = (beats: readonly Beat[]): boolean => beats.every(({ action }) => actionById(action)?.layer === 'overlay' || action === 'sit' || action === 'eat' || action === 'sleep')

/** Steps of one body, each with things of its own; whoever goes somewhere goes on in the same shot. */
function isDivisible(shot: Shot, bodies: Bodies): boolean {
  const [first] = shot.beats
  const single = first !== undefined && shot.beats.every(({ who }) => who === first.who)
  const free = shot.camera === undefined && shot.timeScale === undefined && (shot.changes ?? []).every((change) => change.kind === 'form' && shot.beats.some((beat) => isWorkOn(beat, change))) && shot.lines.length === 0
  const grounded = Object.values(shot.placements ?? {}).some(({ kind }) => kind === 'ground')
  const related = (shot.standings ?? []).some(({ who, to }) => bodies.isCast(who) || (bodies.isCast(to)))
  if (!single || !free || grounded || related) return false
  const seated = Object.keys(shot.placements ?? {}).includes(first.who)
  const later = shot.beats.filter((beat) => (beat.startS ?? 0) > 0)
  if (seated && staysPut(later)) return false
  const leaves = (beat: Beat): boolean => beat.with !== undefined && !shot.beats.some((other) => (other.startS ?? 0) > (beat.startS ?? 0) && other.with === beat.with)
  return shot.beats.some((beat) => leaves(beat) || surfaces.has(bodies.recipeOf(typeof beat.target === 'string' ? beat.target : '')?.id ?? '')) || seated
}

/** Who sits at the end of a shot and stands in the next one of the same place gets up before the cut. */
function risen(shot: Shot, next: Shot | undefined, bodies: Bodies): Shot {
  if (next === undefined || next.setId !== shot.setId || shot.camera !== undefined) return shot
  const risers = Object.entries(shot.placements ?? {}).flatMap(([id, placement]) => (placement.kind === 'carried' && placement.posture === 'sit' && placement.on.every(({ entityId }) => !bodies.isCast(entityId)) && bodies.isBiped(id) ? [id] : []))
    .filter((id) => next.placements?.[id] === undefined && next.beats.some((beat) => beat.who === id) && shot.beats.some((beat) => beat.who === id) && shot.beats.every((beat) => beat.who !== id || beat.action !== 'stand-up'))
  const beats: Beat[] = risers.map((who) => ({ id: `${who}-rises`.slice(0, 40), who, action: 'stand-up', durationS: riseS }))
  return beats.length === 0 ? shot : { ...shot, beats: [...shot.beats.map(unstarted), ...beats] }
}

const riseS = 1
