import type { Beat, Change, Screenplay, Shot, Standing } from '@kinora/contract'
import { actionById } from '../../catalog/index.ts'
import { surfaceUnder } from '../staging/at-work.ts'
import type { Bodies } from '../staging/bodies.ts'
import { familyOf, liesDown } from './plans.ts'
import { comesOf } from './watched.ts'
import { areApart, hasHome, leavesSpot, withStepSets } from './step-sets.ts'
import { surfaces } from '../equipping/workplaces.ts'
import { rounded } from '../../platform/index.ts'

/**
 * A film in which what one body does in steps can be told apart. Steps that need other things, other places or another size of
 * shot are shots of their own, so that nothing of an earlier step is left in a hand; who sat gets up before he goes on standing.
 */
export function withSteps(screenplay: Screenplay, bodies: Bodies): Screenplay {
  const shots = screenplay.shots.flatMap((shot) => stepsOf(shot, { bodies, set: screenplay.sets.find(({ id }) => id === shot.setId)?.recipe ?? '', filmS: screenplay.format.durationS / screenplay.shots.length }))
  const stepped = withStepSets({ ...screenplay, shots: shots.map((shot, i) => risen(withOwnThings(shot, shots), shots[i + 1], bodies)) }, bodies)
  return { ...stepped, shots: stepped.shots.map((shot, i, all) => withSeatLeft(shot, all[i - 1], bodies)) }
}

/** Where one body does one thing after the other, each step shows its own things only: what the next one needs would tell it beforehand. */
function withOwnThings(shot: Shot, shots: readonly Shot[]): Shot {
  const actors = new Set(shots.flatMap(({ beats }) => beats.map(({ who }) => who)))
  const isStep = shots.length > 1 && actors.size === 1 && shot.placements === undefined && shot.beats.length > 0 && shot.lines.length === 0
  return isStep ? { ...shot, placements: {} } : shot
}

/** When each step begins; getting up from what was done ends its step and is none of its own. */
const startsOf = (shot: Shot): number[] => [...new Set(shot.beats.filter((beat, i) => !rises(beat) || i === 0).map((beat) => beat.startS ?? 0))].sort((a, b) => a - b)

const rises = ({ action }: Beat): boolean => action === 'stand-up'

function stepsOf(shot: Shot, { bodies, set, filmS }: { bodies: Bodies; set: string; filmS: number }): Shot[] {
  const starts = startsOf(shot)
  if (starts.length < 2 || !isDivisible(shot, bodies, set)) return [shot]
  const lengthS = shot.durationS ?? filmS
  return starts.map((startS, i): Shot => {
    const { titles, changes, lines, standings: _, placements: __, ...rest } = shot
    const endS = starts[i + 1] ?? lengthS
    const beats = beatsBetween(shot, startS, endS)
    const placements = placementsOf(shot, beats)
    const risen = shot.beats.some((beat) => rises(beat) && (beat.startS ?? 0) < startS)
    return { ...rest, id: `${shot.id}-step-${i + 1}`.slice(0, 40), durationS: Math.max(0.2, endS - startS), beats, ...standingsOf(shot, startS, (beats) => staysPut(beats) && !leavesTable(shot, beats[0]?.who ?? '', bodies)), lines: i === 0 ? lines : [], ...(i === 0 && titles !== undefined ? { titles } : {}), ...changesOf(changes ?? [], { shot, startS, isFirst: i === 0 }), ...(placements === undefined || (i > 0 && !beats.some(isLying) && (risen || !staysPut(beats) || leavesTable(shot, beats[0]?.who ?? '', bodies))) ? {} : { placements }) }
  })
}

/** What is done in a step, from its beginning; who gets up at its end does so at its end. */
function beatsBetween(shot: Shot, startS: number, endS: number): Beat[] {
  const own = shot.beats.filter((beat) => (beat.startS ?? 0) >= startS && (beat.startS ?? 0) < endS)
  return own.length > 1 && own.some(rises) ? own.map((beat) => ({ ...beat, startS: Math.max(0, (beat.startS ?? 0) - startS) })) : own.map(unstarted)
}

const isLying = ({ action }: Beat): boolean => liesDown(action)

/** Where those of a step are; who lies down in one step does not lie in the others, and what another step needs is in no hand yet. */
function placementsOf({ placements, beats: all }: Shot, beats: readonly Beat[]): Shot['placements'] {
  if (placements === undefined) return placements
  const isOf = (id: string, { with: thing, target }: Beat): boolean => thing === id || target === id
  const kept = Object.entries(placements).filter(([id, at]) => at.kind !== 'carried'
    || (at.posture === 'lie' ? beats.some((beat) => beat.who === id && isLying(beat)) : at.posture !== 'held' || beats.some((beat) => isOf(id, beat)) || !all.some((beat) => isOf(id, beat))))
  return Object.fromEntries(kept)
}

/** What stands by what another step is about is not there yet, or no more. */
function standingsOf(shot: Shot, startS: number, keepsSeat: (beats: readonly Beat[]) => boolean): { standings?: Standing[] } {
  const isOf = (beat: Beat): boolean => (beat.startS ?? 0) === startS
  const [here, elsewhere] = [shot.beats.filter(isOf), shot.beats.filter((beat) => !isOf(beat))]
  const own = aboutOf(shot, here, keepsSeat(here))
  const others = aboutOf(shot, elsewhere, false)
  const standings = shot.standings?.filter(({ who }) => own.has(who) || !others.has(who))
  return standings === undefined || standings.length === 0 ? {} : { standings }
}

/** What beats are about, with all that it stands on or by; who only sits, or stays `seated` at what he does, is about the seat. */
function aboutOf({ standings = [], placements = {} }: Shot, beats: readonly Beat[], seated: boolean): ReadonlySet<string> {
  const about = new Set(beats.flatMap(({ who, action, with: thing, target }) => {
    const seat = placements[who]
    return [thing, target, ...((action === 'sit' || seated) && seat?.kind === 'carried' ? seat.on.map(({ entityId }) => entityId) : [])]
  }).filter((id) => typeof id === 'string'))
  for (let size = -1; size !== about.size;) {
    size = about.size
    for (const { who, to } of standings) if (about.has(who) || about.has(to)) about.add(who).add(to)
  }
  return about
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
const staysPut = (beats: readonly Beat[]): boolean => beats.every(({ action }) => (actionById(action)?.layer === 'overlay' && !hasHome(action)) || action === 'sit' || action === 'eat' || action === 'sleep')

/** Whether who sits at one surface works at another afterwards. */
function leavesTable(shot: Shot, who: string, bodies: Bodies): boolean {
  const seat = shot.placements?.[who]
  const at = seat?.kind === 'carried' ? shot.standings?.find((standing) => standing.relation === 'behind' && seat.on.some(({ entityId }) => entityId === standing.who))?.to : undefined
  return at !== undefined && shot.beats.some(({ target }) => { const under = typeof target === 'string' ? surfaceUnder(shot, target, bodies) : undefined; return under !== undefined && under !== at })
}

/** Steps of one body, each with things of its own; whoever goes somewhere goes on in the same shot. */
function isDivisible(shot: Shot, bodies: Bodies, set: string): boolean {
  const [first] = shot.beats
  const single = first !== undefined && shot.beats.every(({ who }) => who === first.who)
  const free = shot.camera === undefined && shot.timeScale === undefined && (shot.changes ?? []).every((change) => shot.beats.some((beat) => comesOf(change, beat))) && shot.lines.length === 0
  // in the middle is where he would be anyhow
  const grounded = Object.values(shot.placements ?? {}).some((at) => at.kind === 'ground' && (at.xM !== 0 || at.zM !== 0))
  const related = (shot.standings ?? []).some(({ who, to }) => bodies.isCast(who) || (bodies.isCast(to)))
  if (!single || !free || grounded || related) return false
  const seated = Object.keys(shot.placements ?? {}).includes(first.who)
  const later = shot.beats.filter((beat) => (beat.startS ?? 0) > 0)
  if (seated && staysPut(later) && !leavesTable(shot, first.who, bodies) && !later.some((beat) => takesUp(shot, beat))) return false
  const leaves = (beat: Beat): boolean => beat.with !== undefined && !shot.beats.some((other) => (other.startS ?? 0) > (beat.startS ?? 0) && other.with === beat.with)
  return later.some((beat) => areApart(first.action, beat.action) || (isGoing(first) && isAtThing(beat, bodies))) || leavesSpot(later, set, bodies) || shot.beats.some((beat) => leaves(beat) || isAt(beat, { shot, bodies }) || surfaces.has(bodies.recipeOf(typeof beat.target === 'string' ? beat.target : '')?.id ?? '')) || seated
}

/** Whether somebody just goes, and whether he then does something on the spot to what stands before him: there, not where he set out. */
const isGoing = ({ action, target }: Beat): boolean => familyOf(action) === 'travel' && target === undefined
const isAtThing = ({ action, target }: Beat, bodies: Bodies): boolean => familyOf(action) === 'stand' && typeof target === 'string' && !bodies.isCast(target)

/** Whether a step is about something that is held in a hand and that no earlier one needs. */
function takesUp({ placements = {}, beats }: Shot, { startS = 0, target, with: thing }: Beat): boolean {
  return [target, thing].some((id) => typeof id === 'string' && placements[id]?.kind === 'carried' && beats.every((beat) => (beat.startS ?? 0) >= startS || (beat.target !== id && beat.with !== id)))
}

/** Whether somebody works on the spot at something that stands there and that nothing later is about: a piano, a wall. */
function isAt({ action, target, startS = 0 }: Beat, { shot, bodies }: { shot: Shot; bodies: Bodies }): boolean {
  if (typeof target !== 'string' || bodies.isCast(target) || actionById(action)?.travels !== false) return false
  return shot.beats.some((beat) => (beat.startS ?? 0) > startS) && shot.beats.every((beat) => (beat.startS ?? 0) <= startS || (beat.target !== target && beat.with !== target))
}

/** Who has done no more than sit and stands in the next shot of the same place gets up before the cut. */
function risen(shot: Shot, next: Shot | undefined, bodies: Bodies): Shot {
  if (next === undefined || next.setId !== shot.setId || shot.camera !== undefined) return shot
  const risers = Object.entries(shot.placements ?? {}).flatMap(([id, placement]) => (placement.kind === 'carried' && placement.posture === 'sit' && placement.on.every(({ entityId }) => !bodies.isCast(entityId)) && bodies.isBiped(id) ? [id] : []))
    .filter((id) => next.placements?.[id] === undefined && next.beats.some((beat) => beat.who === id) && shot.beats.some((beat) => beat.who === id && beat.action === 'sit') && shot.beats.every((beat) => beat.who !== id || beat.action !== 'stand-up'))
  const beats: Beat[] = risers.map((who) => ({ id: `${who}-rises`.slice(0, 40), who, action: 'stand-up', durationS: riseS }))
  return beats.length === 0 ? shot : { ...shot, beats: [...shot.beats.map(unstarted), ...beats] }
}

const riseS = 1

/** What somebody has got up from still stands behind him in the next shot of the place. */
function withSeatLeft(shot: Shot, last: Shot | undefined, bodies: Bodies): Shot {
  const { placements = {} } = shot
  if (last?.setId !== shot.setId || shot.camera !== undefined || Object.values(placements).some(({ kind }) => kind === 'ground')) return shot
  const left = Object.entries(last.placements ?? {}).flatMap(([who, at]) => (at.kind === 'carried' && last.beats.some((beat) => beat.who === who && rises(beat)) && shot.beats.every((beat) => beat.who === who) && placements[who] === undefined ? at.on : []))
  const [seat] = left.map(({ entityId }) => entityId).filter((id) => !bodies.isCast(id) && placements[id] === undefined && shot.beats.every(({ target }) => target !== id))
  const { halfWidthM, halfDepthM } = bodies.extentOf(seat ?? '')
  if (seat === undefined || halfWidthM > seatApart.widestM) return shot
  return { ...shot, placements: { ...placements, [seat]: { kind: 'ground', xM: -rounded(seatApart.asideM + halfWidthM), zM: -rounded(seatApart.behindM + halfDepthM), headingDeg: 30 } } }
}

/** How far a seat is from who has got up from it, and half of the widest that is still in a picture with him, metres. */
const seatApart = { asideM: 0.45, behindM: 0.35, widestM: 1.2 }
