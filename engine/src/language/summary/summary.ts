import type { Beat, Change, Placement, Screenplay, Standing } from '@kinora/contract'
import { actionById, recipeById } from '../../catalog/index.ts'
import { inPresent, listed, whereabouts, withArticle } from '../cast/naming.ts'
import { Calling } from './calling.ts'
import { changesTold } from './changes-told.ts'
import { DeedTeller, isHeld, whereFrom } from './deeds-told.ts'

/** What being carried already says. */
const quiet = new Set(['idle', 'ride', 'sit', 'cling', 'look'])
const postures: Readonly<Record<string, string>> = { sit: 'sit on', stand: 'stand on', cling: 'cling to', lie: 'lie on', held: 'rest in the hand of' }
const hours: Readonly<Record<string, string>> = { dawn: ', at dawn', day: ', by day', sunset: ', at sunset', night: ', at night' }
const skies: Readonly<Record<string, string>> = { rain: ', in the rain', snow: ', in the snow', fog: ', in fog' }
/** What becomes of a thing that the deed done to it does not say already. */
const notOfDeeds: ReadonlySet<Change['kind']> = new Set(['becomes', 'color', 'glow', 'material', 'visibility'])
/** What becomes of the air. */
const airs: Readonly<Record<string, string>> = { dawn: 'day breaks', day: 'it gets light', sunset: 'the sun sets', night: 'night falls', clear: 'the sky clears', overcast: 'the sky clouds over', rain: 'it begins to rain', storm: 'a storm comes up', snow: 'it begins to snow', fog: 'fog comes up', spring: 'spring comes', summer: 'summer comes', autumn: 'autumn comes', winter: 'winter comes' }
/** More than so many clauses nobody reads, nor more deeds of one. */
const clauseLimit = 3

/** One sentence that says what the film will show, as a person would say it. */
export function summaryOf(screenplay: Screenplay): string {
  const clauses = new Teller(screenplay).clauses()
  const [set] = screenplay.sets
  const goes = screenplay.shots.some((shot) => shot.beats.some((beat) => actionById(beat.action)?.travels === true))
  const places = screenplay.sets.slice(0, clauseLimit).map(({ recipe }) => whereabouts(recipe, goes))
  const where = [...new Set(places)].join(', then ')
  const air = `${hours[set?.time ?? ''] ?? ''}${skies[set?.weather ?? ''] ?? ''}`
  const sentence = clauses.length === 0 ? `${where}: the place itself${air}` : `${listed(clauses)}${clauses.length > 1 ? ',' : ''} ${where}${air}`
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** Something that is only there, and where. */
interface Other { who: string; where: string }
/** Those of one name who do the same. */
type Group = readonly string[]

/** Tells of bodies and things, one clause for those of one name who do the same. */
class Teller {
  private readonly screenplay: Screenplay
  private readonly beats: readonly Beat[]
  private readonly placements: Readonly<Record<string, Placement>>
  private readonly calling: Calling
  private readonly deeds: DeedTeller

  constructor(screenplay: Screenplay) {
    this.screenplay = screenplay
    this.beats = screenplay.shots.flatMap((shot) => shot.beats).filter((beat) => !isHeld(beat))
    this.placements = Object.assign({}, ...screenplay.shots.map((shot) => shot.placements ?? {}).reverse()) as Record<string, Placement>
    this.calling = new Calling(screenplay)
    this.deeds = new DeedTeller(screenplay, this.calling)
  }

  clauses(): string[] {
    const { cast, props } = this.screenplay
    const moving = props.filter(({ id }) => this.deedsOf(id).length > 0 || this.changesOf([id]).length > 0)
    const groups = this.groups([...cast, ...moving].map(({ id }) => id))
    const clauses = groups.slice(0, clauseLimit).flatMap((group) => this.clauseOf(group))
    const others = this.othersTold()
    if (others.length === 0) return [...clauses, ...this.airsTold()]
    const last = clauses.pop()
    return [...clauses, last === undefined ? listed(others.map(({ who, where }) => `${who}${where}`)) : `${last}${beside(others)}`, ...this.airsTold()]
  }

  /** Those that are only there, each where it is: "four teapots and two lemons on a tablecloth". */
  private othersTold(): Other[] {
    const told: Other[] = []
    const { cast, props } = this.screenplay
    const isNew = (group: Group): boolean => !group.some((id) => this.calling.isTold(id))
    for (const group of this.groups([...cast, ...props].map(({ id }) => id)).filter(isNew).slice(0, clauseLimit)) {
      if (!isNew(group)) continue
      const who = this.calling.call(group)
      const last = told.at(-1)
      const standing = this.standingOf(group)
      const where = standing === undefined || (standing.relation === 'beside' && this.calling.isTold(standing.to)) ? '' : this.standing(group)
      if (last !== undefined && where !== '' && where === last.where.replace(/ an? (?=[^ ]+$)/, ' the ')) told.push({ who: `${told.pop()?.who ?? ''} and ${who}`, where: last.where })
      else told.push({ who, where })
    }
    return told
  }

  /** What the air of the place becomes: "night falls". */
  private airsTold(): string[] {
    const changes = this.screenplay.shots.flatMap((shot) => shot.changes ?? [])
    return [...new Set(changes.flatMap((change) => (change.kind === 'air' ? [change.time, change.weather, change.season].flatMap((what) => (what === undefined ? [] : airs[what] ?? [])) : [])))]
  }

  /** Those of one name who do the same and become the same, in the order of the film. */
  private groups(ids: readonly string[]): Group[] {
    const groups = new Map<string, string[]>()
    for (const id of ids) {
      const deeds = this.deedsOf(id).map(({ action, with: thing, target }) => [action, thing === undefined ? '' : this.calling.labelOf(thing), typeof target === 'string' ? this.calling.labelOf(target) : ''])
      const key = JSON.stringify([this.calling.labelOf(id), deeds])
      groups.set(key, [...(groups.get(key) ?? []), id])
    }
    return [...groups.values()]
  }

  private deedsOf(id: string): Beat[] {
    return this.beats.filter(({ who }) => who === id)
  }

  /** What those of a group do; nothing where others' clauses have said all of them. */
  private clauseOf(group: Group): string[] {
    const [first = ''] = group
    const beats = this.deedsOf(first)
    const isTold = this.calling.isTold(first)
    const becoming = this.changesOf(group, isTold ? notOfDeeds : undefined)
    if (isTold && becoming.length === 0 && (beats.length === 0 || this.isDriven(first) || beats.every(({ action }) => quiet.has(action) || this.calling.labelOf(first)?.includes(action) === true))) return []
    if (beats.length + becoming.length === 0 && this.isMark(group)) return []
    const several = group.length > 1
    const who = this.calling.call(group)
    const deeds = this.deedsTold(beats, group)
    const changes = becoming.map((phrase) => inPresent(phrase, several))
    const told = [...(deeds === undefined ? [] : [deeds]), ...changes]
    const where = this.placements[first]?.kind === 'carried' || beats.some(({ action }) => actionById(action)?.travels === true) ? '' : this.standing(group)
    return [`${who} ${told.length > 0 ? listed(told) : `${several ? 'are' : 'is'}${where === '' ? ' there' : ''}`}${where}${this.burden(group)}`]
  }

  /** "sits on a bench, then stands up": one after the other, or both at once. */
  private deedsTold(beats: readonly Beat[], group: Group): string | undefined {
    const several = group.length > 1
    const placement = this.placements[group[0] ?? '']
    const seat = placement?.kind === 'carried' ? placement : undefined
    const [opening] = beats
    const isSeatSaid = seat !== undefined && (opening === undefined || quiet.has(opening.action))
    const rest = isSeatSaid && opening?.action !== 'look' ? beats.slice(1) : beats
    const doing = rest.length > 1 || isSeatSaid ? rest.filter(({ action }) => action !== 'idle') : rest
    const parts: { text: string; beat: Beat | undefined }[] = isSeatSaid ? [{ text: inPresent(this.seatSaid(seat, opening), several), beat: opening }] : []
    for (const beat of doing.slice(0, clauseLimit)) {
      const on = seat !== undefined && !isSeatSaid && parts.length === 0 ? ` ${this.onSeat(seat)}` : ''
      const text = `${inPresent(this.deeds.tell(beat, group), several)}${on}`
      if (parts.at(-1)?.text !== text) parts.push({ text, beat })
    }
    return parts.length === 0 ? undefined : parts.map(({ text, beat }, i) => (i === 0 ? text : `${isWith(parts[i - 1]?.beat, beat) ? ' and' : ', then'} ${text}`)).join('')
  }

  /** What becomes of them, in the infinitive. */
  private changesOf(group: Group, kinds?: ReadonlySet<Change['kind']>): string[] {
    const changes = this.screenplay.shots.flatMap((shot) => shot.changes ?? []).filter((change) => 'who' in change && change.who === group[0] && kinds?.has(change.kind) !== false)
    return changesTold(changes, (id) => {
      const label = this.calling.labelOf(id)
      if (label !== undefined) this.calling.call([id])
      return label === undefined ? undefined : withArticle(label)
    })
  }

  /** Whether those of a group do nothing, and something is told by where it is from them. */
  private isMark(group: Group): boolean {
    return this.placements[group[0] ?? '']?.kind !== 'carried' && this.screenplay.props.some(({ id }) => !this.calling.isTold(id) && group.includes(this.standingOf([id])?.to ?? ''))
  }

  /** How the first of a group stands to something outside it, at first. */
  private standingOf(group: Group): Standing | undefined {
    return this.screenplay.shots[0]?.standings?.find(({ who, to }) => who === group[0] && !group.includes(to))
  }

  /** Where those of a group are from others, at first: " to the left of a barrel". */
  private standing(group: Group): string {
    const standing = this.standingOf(group)
    if (standing === undefined) return ''
    const second = standing.and === undefined ? '' : ` and ${this.calling.call([standing.and])}`
    return ` ${whereFrom[standing.relation]} ${this.calling.callObject(standing.to, group)}${second}`
  }

  /** What somebody holds that no deed has named: " with a basket". */
  private burden(group: Group): string {
    const held = this.screenplay.props.map(({ id }) => id).filter((id) => {
      const placement = this.placements[id]
      return placement?.kind === 'carried' && placement.posture === 'held' && group.includes(placement.on[0]?.entityId ?? '') && !this.calling.isTold(id)
    })
    return held.length === 0 ? '' : ` with ${listed(this.groups(held).map((each) => this.calling.call(each)))}`
  }

  /** Whether it is a vehicle whose rider has been told. */
  private isDriven(id: string): boolean {
    const prop = this.screenplay.props.find((each) => each.id === id)
    return prop !== undefined && recipeById(prop.recipe)?.kind === 'vehicle' && Object.values(this.placements).some((placement) => placement.kind === 'carried' && placement.on.some(({ entityId }) => entityId === id))
  }

  /** How somebody is carried, as a deed: "stand astride two horses". */
  private seatSaid({ on, posture }: Extract<Placement, { kind: 'carried' }>, beat: Beat | undefined): string {
    return `${on.length > 1 ? 'stand astride' : beat?.action === 'ride' && posture === 'sit' ? 'ride' : postures[posture] ?? 'stand on'} ${this.support(on)}`
  }

  /** On what somebody does something: "on a paddleboard". */
  private onSeat({ on }: Extract<Placement, { kind: 'carried' }>): string {
    return `${on.length > 1 ? 'astride' : 'on'} ${this.support(on)}`
  }

  private support([first, ...more]: Extract<Placement, { kind: 'carried' }>['on']): string {
    const ids = [first?.entityId ?? '', ...more.map(({ entityId }) => entityId)]
    const named = this.calling.callObject(first?.entityId ?? '', [])
    return `${named}${first?.socket === 'headTop' && ids.length === 1 ? '’s head' : ''}`
  }
}

/** "by a fence", "with a cup on the table". */
function beside(others: readonly Other[]): string {
  const said = others.map(({ who, where }) => `${who}${where}`)
  return ` ${others.every(({ where }) => where === '') ? 'by' : 'with'} ${listed(said)}`
}

/** Whether one is done while the other still is. */
function isWith(one: Beat | undefined, other: Beat | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs((one.startS ?? 0) - (other.startS ?? 0)) < 0.2
}
