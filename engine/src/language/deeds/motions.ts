import { motionWords, type Mover, type MotionWords } from '../../catalog/index.ts'
import { isFlyer, isOnWheels } from '../cast/abilities.ts'
import type { Entity } from '../cast/entity.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'

/** What flies although it is called no craft of the sky. */
const inTheAir: ReadonlySet<string> = new Set(['sky', 'space'])
const rows = new Map(motionWords.flatMap((row) => row.verbs.split(', ').flatMap((verb) => row.movers.map((mover) => [`${mover}/${verb}`, row] as const))).reverse())

/** How something goes by itself; undefined of whatever has limbs or goes only when it is moved. */
function moverOf(who: Entity, lexicon: Lexicon): Mover | undefined {
  const { isCast, recipe } = who
  if (isCast) return undefined
  if (recipe.kind === 'vehicle' && (isFlyer(who) || inTheAir.has(lexicon.home(recipe)?.[0] ?? ''))) return 'craft'
  if (recipe.kind === 'vehicle' && recipe.affordances.includes('float')) return 'keel'
  return isOnWheels(who) ? 'wheels' : undefined
}

/**
 * The way in which vehicles go by a verb that means something else of other bodies: a tram stops and a truck reverses, a tractor plows.
 * Undefined where not all of them go so, or where somebody is said to have done it to them: a parked car stands.
 */
export function motionOf({ verb, particle, attached, passive, objects }: Clause, subjects: readonly Entity[], lexicon: Lexicon): MotionWords | undefined {
  const lower = verb?.lower ?? ''
  const isDone = passive || (lower.endsWith('ed') && objects.length === 0 && resting.test(lower))
  if (subjects.length === 0 || isDone) return undefined
  const movers = new Set(subjects.map((who) => moverOf(who, lexicon)))
  const [mover] = movers
  if (mover === undefined || movers.size > 1) return undefined
  const after = [...(particle === undefined ? [] : [particle]), ...attached.flatMap(({ preposition }) => preposition.split(' ')[0] ?? [])]
  const forms = verbForms(lower)
  const names = [...forms.flatMap((form) => after.map((word) => `${form} ${word}`)), ...forms]
  return names.map((name) => rows.get(`${mover}/${name}`)).find((row) => row !== undefined)
}

/** What is said to be so, and not to come to be so. */
const resting = /^(?:park|dock|moor|anchor|stop|berth)/
