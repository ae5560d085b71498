import type { Beat, Change, Line, Placement, SetUse, Title } from '@kinora/contract'
import type { Entity } from './cast/entity.ts'
import type { DraftStanding, Relation } from './cast/relations.ts'
import type { Inference, Place } from './places/places.ts'

/** A beat while the prompt is being read: what it is, and in which step of the story. */
export interface DraftBeat {
  who: Entity
  action: string
  step: number
  manner: string[]
  target?: Entity
  /** Where it ends up, in relation to something. */
  goal?: { relation: Relation; to: Entity }
  with?: Entity
  count?: number
}

/** Something that becomes different; `who` is nobody where it is the air of the place. */
export type DraftChange = { who: Entity | undefined; becomes?: Entity; step: number; what: ChangeKind }
type WithoutPlace<Each> = Each extends Change ? Omit<Each, 'id' | 'who' | 'startS' | (Each extends { kind: 'becomes' } ? 'to' : never)> : never
/** What a change is, without whom and when it befalls. */
export type ChangeKind = WithoutPlace<Change>

export type DraftTitle = Pick<Title, 'text' | 'place'> & { step: number }

export type DraftLine = Omit<Line, 'id' | 'who' | 'startS'> & { who: Entity; step: number }

/** All that was understood so far. */
export class Story {
  readonly beats: DraftBeat[] = []
  readonly lines: DraftLine[] = []
  readonly carried = new Map<string, Placement>()
  readonly standings: (DraftStanding & { step: number })[] = []
  readonly changes: DraftChange[] = []
  readonly titles: DraftTitle[] = []
  /** The step in which a body or thing is named first. */
  readonly firstSteps = new Map<string, number>()
  /** The first step of each sentence. */
  readonly stepOfSentence = new Map<number, number>()
  readonly inferred: Inference[] = []
  /** Whether something is said to be on the floor, which is that of a room. */
  onFloor = false
  /** Whether a lamp or a screen is switched on or off. */
  isSwitched = false
  /** Things that begin above the ground, and how far, metres. */
  readonly aloft = new Map<string, number>()
  /** How those feel of whom it is said. */
  readonly moods = new Map<Entity, { action: string; manner: string }>()
  /** Steps in which a place is named. */
  readonly places: { place: Place; step: number }[] = []
  /** The hour and the weather before they change: "from dark to bright". */
  readonly airBefore: { time?: 'dawn' | 'day' | 'sunset' | 'night'; weather?: NonNullable<SetUse['weather']>; season?: NonNullable<SetUse['season']> } = {}
  /** What others go round: it stands in the middle of the set. */
  centre: Entity | undefined
  step = 0
  /** Whether anything happened in the current step. */
  happened = false

  next(): void {
    if (this.happened) this.step++
    this.happened = false
  }

  /** Begins a new step even where nothing happened: the camera turns to something else. */
  cut(): void {
    this.step++
    this.happened = false
  }

  /** Adds a beat, unless the same body already does the same in this step. */
  beat(beat: Omit<DraftBeat, 'step'>): void {
    if (this.beats.some((other) => other.step === this.step && other.who === beat.who && other.action === beat.action && other.with === beat.with)) return
    // "rises, moving upwards" is one thing said twice
    const last = this.beats.filter((other) => other.who === beat.who).at(-1)
    if (last?.action === beat.action && last.step === this.step - 1 && last.target === beat.target && last.with === beat.with && last.goal === undefined && beat.goal === undefined && /wards/.test(beat.manner.join()) && last.manner.join() === beat.manner.join()) return
    this.beats.push({ ...beat, step: this.step })
    this.happened = true
  }

  /** Says how one thing stands to another from this step on. */
  stand(standing: DraftStanding): void {
    this.standings.push({ ...standing, step: this.step })
  }

  change(change: Omit<DraftChange, 'step'>): void {
    this.changes.push({ ...change, step: this.step })
    this.happened = true
  }

  /** Forgets how somebody stands to others. */
  unstand(who: Entity): void {
    for (let i = this.standings.length - 1; i >= 0; i--) if (this.standings[i]?.who === who) this.standings.splice(i, 1)
  }

  /** Whether a relation has already placed one of these. */
  stands(who: readonly Entity[]): boolean {
    return this.standings.some((standing) => who.includes(standing.who))
  }

  actsOf(who: Entity): DraftBeat[] {
    return this.beats.filter((beat) => beat.who === who)
  }

  carry(who: Entity, placement: Placement): void {
    const supports = placement.kind === 'carried' ? placement.on.map((support) => support.entityId) : []
    if (supports.includes(who.id) || this.restsOn(supports, who.id)) return
    this.carried.set(who.id, placement)
  }

  /** Whether any of these is carried, directly or not, by somebody: nobody carries his own carrier. */
  private restsOn(ids: readonly string[], carrier: string): boolean {
    return ids.some((id) => {
      const placement = this.carried.get(id)
      if (placement?.kind !== 'carried') return false
      const below = placement.on.map((support) => support.entityId)
      return below.includes(carrier) || this.restsOn(below, carrier)
    })
  }
}

/** A beat's fields of the Screenplay that do not depend on time. */
export function beatFields(beat: DraftBeat): Omit<Beat, 'id' | 'startS' | 'durationS' | 'target'> {
  return {
    who: beat.who.id, action: beat.action,
    ...(beat.with === undefined ? {} : { with: beat.with.id }),
    ...(beat.count === undefined ? {} : { count: beat.count }),
    ...(beat.manner.length === 0 ? {} : { manner: [...new Set(beat.manner)].slice(0, 4) }),
  }
}
