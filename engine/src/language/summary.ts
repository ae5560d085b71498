import type { Beat, Placement, Screenplay } from '@kinora/contract'
import { actionById, recipeById } from '../catalog/index.ts'
import { counted, inPresent, listed, pluralOf, whereabouts, withArticle } from './cast/naming.ts'
import { changesTold } from './told-changes.ts'

/** Actions whose first verb alone does not say what is seen. */
const phrases: Readonly<Record<string, string>> = { drink: 'drink from', tumble: 'perform a floor routine', backflip: 'do a backflip', cartwheel: 'turn cartwheels', handspring: 'do a handspring', cling: 'hold on', vocalize: 'call', roll: 'roll over', 'pick-up': 'pick up', ride: 'ride', 'fold-up': 'fold up', unfold: 'put up', tow: 'pull' }
const axels: Readonly<Record<number, string>> = { 2: 'a double', 3: 'a triple', 4: 'a quadruple' }
/** How what is done is tied to whom it is done to. */
const ties: Readonly<Record<string, string>> = { hug: ' ', kick: ' ', push: ' ', read: ' ', ride: ' ', look: ' at ', wave: ' to ', talk: ' to ', point: ' at ', give: ' to ', throw: ' to ', walk: ' to ', run: ' to ', sit: ' on ' }
/** What being carried already says. */
const quiet = new Set(['idle', 'ride', 'sit', 'cling', 'sleep', 'look'])
const postures: Readonly<Record<string, string>> = { sit: 'sit on', stand: 'stand on', cling: 'cling to', lie: 'lie on', held: 'rest in the hand of' }
const hours: Readonly<Record<string, string>> = { dawn: ', at dawn', day: ', by day', sunset: ', at sunset', night: ', at night' }
const skies: Readonly<Record<string, string>> = { rain: ', in the rain', snow: ', in the snow', fog: ', in fog' }
/** More than so many clauses nobody reads. */
const clauseLimit = 3

/** One sentence that says what the film will show, as a person would say it. */
export function summaryOf(screenplay: Screenplay): string {
  const teller = new Teller(screenplay)
  const clauses = teller.clauses()
  const [set] = screenplay.sets
  const goes = screenplay.shots.some((shot) => shot.beats.some((beat) => actionById(beat.action)?.travels === true))
  const places = screenplay.sets.slice(0, clauseLimit).map(({ recipe }) => whereabouts(recipe, goes))
  const where = [...new Set(places)].join(', then ')
  const air = `${hours[set?.time ?? ''] ?? ''}${skies[set?.weather ?? ''] ?? ''}`
  const sentence = clauses.length === 0 ? `${where}: the place itself${air}` : `${listed(clauses)}${clauses.length > 1 ? ',' : ''} ${where}${air}`
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** Tells of bodies and things: with "a" the first time, with "the" from then on. */
class Teller {
  private readonly screenplay: Screenplay
  private readonly beats: readonly Beat[]
  private readonly placements: Readonly<Record<string, Placement>>
  private readonly told = new Set<string>()

  constructor(screenplay: Screenplay) {
    this.screenplay = screenplay
    this.beats = screenplay.shots.flatMap((shot) => shot.beats)
    this.placements = Object.assign({}, ...screenplay.shots.map((shot) => shot.placements ?? {}).reverse()) as Record<string, Placement>
  }

  clauses(): string[] {
    const moving = this.screenplay.props.filter(({ id }) => this.beats.some(({ who }) => who === id) || this.changesOf([id]).length > 0)
    const labels = [...new Set([...this.screenplay.cast, ...moving].map(({ label }) => label))]
    const clauses = labels.slice(0, clauseLimit).flatMap((label) => this.clauseOf(label))
    const silent = [...new Set([...labels.slice(clauseLimit), ...this.screenplay.props.map(({ label }) => label)])].filter((label) => !this.told.has(label)).slice(0, clauseLimit)
    if (silent.length === 0) return clauses
    const others = listed(silent.map((label) => this.mention(label)))
    const last = clauses.pop()
    return [...clauses, last === undefined ? others : `${last} by ${others}`]
  }

  private all(label: string) {
    return [...this.screenplay.cast, ...this.screenplay.props].filter((entity) => entity.label === label)
  }

  private mention(label: string): string {
    const count = this.all(label).length
    if (!this.told.has(label)) {
      this.told.add(label)
      return counted(count, label)
    }
    return `the ${count > 1 ? pluralOf(label) : label}`
  }

  private labelOf(id: string): string | undefined {
    return [...this.screenplay.cast, ...this.screenplay.props].find((entity) => entity.id === id)?.label
  }

  /** What those of one name do; nothing where it has been said of them already. */
  private clauseOf(label: string): string[] {
    const those = this.all(label)
    const beat = this.beats.find((each) => those.some(({ id }) => id === each.who) && !quiet.has(each.action)) ?? this.beats.find((each) => those.some(({ id }) => id === each.who))
    const carried = this.placements[those[0]?.id ?? '']
    if (this.told.has(label) && (beat === undefined || label.includes(beat.action))) return []
    const who = this.mention(label)
    const several = those.length > 1
    const isCarried = carried?.kind === 'carried'
    const deeds = [...(beat === undefined || (isCarried && quiet.has(beat.action)) ? [] : [this.deed(beat, several)]), ...(isCarried ? [this.seat(carried, { several, beat })] : [])]
    const changes = this.changesOf(those.map(({ id }) => id)).map((phrase) => inPresent(phrase, several))
    const told = [...(deeds.length === 0 ? [] : [deeds.join(' ')]), ...changes]
    return [told.length === 0 ? `${who} ${several ? 'are' : 'is'} there` : `${who} ${listed(told)}`]
  }

  /** What becomes of them, in the infinitive. */
  private changesOf(ids: readonly string[]): string[] {
    const changes = this.screenplay.shots.flatMap((shot) => shot.changes ?? []).filter((change) => 'who' in change && change.who === ids[0])
    return changesTold(changes, (id) => { const label = this.labelOf(id); if (label !== undefined) this.told.add(label); return label === undefined ? undefined : withArticle(label) })
  }

  private deed(beat: Beat, several: boolean): string {
    const flight = this.flightOf(beat)
    if (flight !== undefined) return `${inPresent(beat.action === 'drift' ? 'bounce' : beat.action, several)} ${flight}`
    const phrase = isFalling(beat) ? 'fall' : beat.manner?.includes('along-ground') === true ? this.alongGround(beat.who) : beat.manner?.includes('hanging') === true ? 'hang' : beat.action === 'axel' ? `jump ${axels[Math.floor(beat.count ?? 1)] ?? 'an'} axel` : phrases[beat.action] ?? actionById(beat.action)?.verbs[0] ?? beat.action.replaceAll('-', ' ')
    const thing = beat.with === undefined ? undefined : this.labelOf(beat.with)
    const target = typeof beat.target === 'string' && beat.target !== beat.with ? this.labelOf(beat.target) : undefined
    const isMutual = target !== undefined && target === this.labelOf(beat.who)
    const tie = ties[beat.action]
    return `${inPresent(phrase, several)}${thing === undefined ? '' : ` ${this.mention(thing)}`}${target === undefined || tie === undefined ? '' : `${tie}${isMutual ? 'each other' : this.mention(target)}`}`
  }

  /** How a thing goes along the ground: round things roll. */
  private alongGround(who: string): string {
    const recipe = recipeById(this.screenplay.props.find(({ id }) => id === who)?.recipe ?? '')
    return recipe?.affordances.includes('roll') === true ? 'roll' : 'slide'
  }

  /** Which way somebody goes on stairs: "up the stairs". */
  private flightOf({ target, manner }: Beat): string | undefined {
    const thing = this.screenplay.props.find(({ id }) => id === target)
    const way = manner?.includes('downwards') === true ? 'down' : manner?.includes('upwards') === true ? 'up' : undefined
    if (thing === undefined || way === undefined || recipeById(thing.recipe)?.stairs === undefined) return undefined
    this.told.add(thing.label)
    return `${way} the ${thing.label}`
  }

  /** On what somebody is carried, and how: "stands astride two horses", after a deed only "on a paddleboard". */
  private seat({ on, posture }: Extract<Placement, { kind: 'carried' }>, { several, beat }: { several: boolean; beat: Beat | undefined }): string {
    const [first] = on
    const label = this.labelOf(first?.entityId ?? '') ?? ''
    const support = `${this.mention(label)}${first?.socket === 'headTop' ? '’s head' : ''}`
    if (beat !== undefined && !quiet.has(beat.action)) return on.length > 1 ? `astride ${support}` : `on ${support}`
    return `${inPresent(on.length > 1 ? 'stand astride' : beat?.action === 'ride' && posture === 'sit' ? 'ride' : postures[posture] ?? 'stand on', several)} ${support}`
  }
}

/** Whether a thing comes down rather than flying on. */
const isFalling = ({ action, manner }: Beat): boolean => action === 'drift' && manner?.includes('downwards') === true
