import type { Locomotion } from './recipes.ts'

/** Something that a body can do, as data: which words mean it, how long it takes, what it needs. engine/performance knows how. */
export interface ActionEntry {
  id: string
  /** Verbs that mean exactly this, in the infinitive, most usual first. */
  verbs: readonly string[]
  /** Seconds it takes when nobody says otherwise; per repetition where `count` multiplies it. */
  durationS: number
  /** Whether a second body or a place is needed (`target`), and whether a thing is (`with`). */
  needs: { target: 'never' | 'maybe' | 'always'; with: 'never' | 'maybe' | 'always' }
  /** Which bodies can do it; what is missing here is refused or approximated by the reading. */
  locomotions: readonly Locomotion[]
  /** Whether the body ends up somewhere else. */
  travels: boolean
  /** `body` takes the whole body, one at a time; `overlay` goes on top (arms, head, face) and may overlap a body action. */
  layer: 'body' | 'overlay'
  /** Whether it repeats until its time is over (walking) or is done once (a jump). */
  repeats: boolean
  /** How a body without the means does it instead. */
  instead?: Readonly<Partial<Record<Locomotion, string>>>
  /** The recipe of what it is usually done with, in the hand or standing before the body; a film without it shows the bare gesture. */
  tool?: string
}

/** Bodies that have limbs. */
export const limbed: readonly Locomotion[] = ['biped', 'quadruped', 'bird']
/** Every body that moves by itself. */
export const anybody: readonly Locomotion[] = ['biped', 'quadruped', 'bird', 'fish', 'octopus', 'snake']

type Rest = Omit<ActionEntry, 'id' | 'verbs' | 'durationS' | 'needs'> & { target?: ActionEntry['needs']['target']; with?: ActionEntry['needs']['with'] }
/** An entry as the tables write it: its verbs in one line, and what it needs only where it needs it. */
export function entry(id: string, verbs: string, durationS: number, { target = 'never', with: thing = 'never', ...rest }: Rest): ActionEntry {
  return { id, verbs: verbs.split(', '), durationS, needs: { target, with: thing }, ...rest }
}

/** Goes somewhere for as long as it lasts. */
export const getting = { travels: true, layer: 'body', repeats: true, target: 'maybe' } as const
/** Goes on where the body is. */
export const staying = { travels: false, layer: 'body', repeats: true } as const
/** Is done once. */
export const once = { travels: false, layer: 'body', repeats: false } as const
/** Goes on on top of what the body does. */
export const overlay = { travels: false, layer: 'overlay', repeats: true } as const
