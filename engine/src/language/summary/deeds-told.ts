import type { Beat, Screenplay } from '@kinora/contract'
import { actionById, recipeById, tellings } from '../../catalog/index.ts'
import type { Calling } from './calling.ts'

type Relation = Extract<NonNullable<Screenplay['shots'][number]['standings']>[number], unknown>['relation']

/** Where one thing is from another. */
export const whereFrom: Readonly<Record<Relation, string>> = { 'left-of': 'to the left of', 'right-of': 'to the right of', 'in-front-of': 'in front of', behind: 'behind', above: 'above', on: 'on', under: 'under', beside: 'by', inside: 'in', between: 'between', around: 'around' }
/** Where one goes to. */
const whereTo: Readonly<Record<Relation, string>> = { ...whereFrom, 'in-front-of': 'to the front of', on: 'onto', inside: 'into', beside: 'up to', above: 'over' }
const axels: Readonly<Record<number, string>> = { 2: 'a double', 3: 'a triple', 4: 'a quadruple' }
const directions: Readonly<Record<string, string>> = { leftwards: ' to the left', rightwards: ' to the right', upwards: ' upwards', downwards: ' downwards' }

/** Whether a beat only keeps a thing in its place. */
export const isHeld = ({ manner }: Beat): boolean => manner?.includes('still') === true

/** Tells what is done in a beat, in the infinitive: "give a towel to a tired swimmer". Whom and what it names are told from then on. */
export class DeedTeller {
  private readonly screenplay: Screenplay
  private readonly calling: Calling
  private readonly beats: readonly Beat[]

  constructor(screenplay: Screenplay, calling: Calling) {
    this.screenplay = screenplay
    this.calling = calling
    this.beats = screenplay.shots.flatMap((shot) => shot.beats)
  }

  /** Of all who do the same: `doers`. */
  tell(beat: Beat, doers: readonly string[]): string {
    const { action, manner = [] } = beat
    if (action === 'axel') return `jump ${axels[Math.floor(beat.count ?? 1)] ?? 'an'} axel`
    const flight = this.flightOf(beat)
    if (flight !== undefined) return flight
    if (action === 'drift' && manner.includes('downwards')) return this.comesDown(beat.who) ? 'come down' : 'fall'
    if (action === 'drift' && manner.includes('upwards')) return 'rise'
    if (manner.includes('along-ground') || (action === 'drift' && this.rolls(beat.who))) return `${this.rolls(beat.who) ? 'roll' : 'slide'}${wayOf(beat)}`
    if (manner.includes('hanging')) return 'hang'
    return `${this.withObjects(beat, doers)}${wayOf(beat)}`
  }

  /** The verb, whom or what it is done to, and with what. */
  private withObjects(beat: Beat, doers: readonly string[]): string {
    const entry = actionById(beat.action)
    const goal = typeof beat.target === 'object' && 'to' in beat.target ? beat.target : undefined
    const telling = tellings[beat.action] ?? `${entry?.verbs[0] ?? beat.action.replaceAll('-', ' ')} {object}`
    const isAtHand = goal?.relation === 'beside' && entry?.travels !== true && telling.includes('{other}')
    const other = typeof beat.target === 'string' ? beat.target : isAtHand ? goal.to : undefined
    const told = telling.endsWith(' {object}') ? this.plainly(telling.slice(0, -' {object}'.length), { beat, other, doers }) : this.filled(telling, { thing: beat.with, other: other === beat.with ? undefined : other }, doers)
    const after = other !== undefined && this.goes(other) ? told.replace(' to ', ' after ') : told
    return goal === undefined || isAtHand ? after : `${after} ${(entry?.travels === true ? whereTo : whereFrom)[goal.relation]} ${this.calling.callObject(goal.to, doers)}`
  }

  /** "repair a pipe with a wrench", "sweep with a broom": what an action is usually done with is its tool, anything else its object. */
  private plainly(verb: string, { beat: { action, with: thing }, other, doers }: { beat: Beat; other: string | undefined; doers: readonly string[] }): string {
    const entry = actionById(action)
    const target = entry?.needs.target === 'never' ? undefined : other
    const isTool = thing !== undefined && (target !== undefined || entry?.tool === this.recipeOf(thing))
    const object = target ?? (isTool ? undefined : thing)
    const told = object === undefined ? verb : this.withObject(verb, object, doers)
    return isTool && thing !== target ? this.withTool(told, thing, doers) : told
  }

  /** "fly a kite" and a red kite are "fly a red kite"; what the verb names already is not said again. */
  private withObject(verb: string, id: string, doers: readonly string[]): string {
    const named = this.calling.callObject(id, doers)
    const noun = lastWord(this.calling.labelOf(id) ?? '')
    if (!verb.split(' ').includes(noun)) return `${verb} ${named}`
    return verb.replace(new RegExp(` an? ${noun}$`), ` ${named}`)
  }

  private withTool(told: string, id: string, doers: readonly string[]): string {
    const named = this.calling.callObject(id, doers)
    return told.split(' ').includes(lastWord(this.calling.labelOf(id) ?? '')) ? told : `${told} with ${named}`
  }

  /** Fills the slots of a telling. */
  private filled(telling: string, slots: Readonly<Record<'thing' | 'other', string | undefined>>, doers: readonly string[]): string {
    const call = (slot: string): string => { const id = slots[slot as 'thing' | 'other']; return id === undefined ? '' : this.calling.callObject(id, doers) }
    const said = telling.replaceAll(/\[([^\]]*)\]/g, (_, part: string) => (slots[/\{(\w+)\}/.exec(part)?.[1] as 'thing' | 'other'] === undefined ? '' : part)).replaceAll(/\{(\w+)\}/g, (_, slot: string) => call(slot)).trim()
    return slots.thing === undefined || telling.includes('{thing}') ? said : this.withTool(said, slots.thing, doers)
  }

  /** Which way somebody goes on stairs: "walk up the stairs". */
  private flightOf({ action, target, manner }: Beat): string | undefined {
    const way = manner?.includes('downwards') === true ? 'down' : manner?.includes('upwards') === true ? 'up' : undefined
    if (typeof target !== 'string' || way === undefined || recipeById(this.recipeOf(target) ?? '')?.stairs === undefined) return undefined
    this.calling.call([target])
    return `${action === 'drift' ? 'bounce' : action} ${way} the ${this.calling.labelOf(target) ?? ''}`
  }

  private recipeOf(id: string): string | undefined {
    return [...this.screenplay.cast, ...this.screenplay.props].find((entity) => entity.id === id)?.recipe
  }

  private rolls(who: string): boolean {
    return recipeById(this.recipeOf(who) ?? '')?.affordances.includes('roll') === true
  }

  /** Whether it is no mere thing, which falls. */
  private comesDown(who: string): boolean {
    return this.screenplay.cast.some(({ id }) => id === who) || recipeById(this.recipeOf(who) ?? '')?.kind === 'vehicle'
  }

  private goes(who: string): boolean {
    return this.beats.some((beat) => beat.who === who && actionById(beat.action)?.travels === true)
  }
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** "to the left", "upwards": where the prompt says which way something goes. */
function wayOf({ action, manner = [], target }: Beat): string {
  const way = manner.find((each) => directions[each] !== undefined)
  return way === undefined || target !== undefined || actionById(action)?.travels !== true ? '' : directions[way] ?? ''
}
