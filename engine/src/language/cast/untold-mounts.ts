import type { Entity } from './cast.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'

/** What is ridden when nothing is said of it, as a recipe and what it is called. */
export interface UntoldMount { recipe: string; label: string }

const bicycle: UntoldMount = { recipe: 'bicycle', label: 'bicycle' }
const skateboard: UntoldMount = { recipe: 'skateboard', label: 'skateboard' }
const motorcycle: UntoldMount = { recipe: 'motorcycle', label: 'motorcycle' }
const horse: UntoldMount = { recipe: 'horse', label: 'horse' }

/** Verbs that name what is ridden. */
const byVerb: Readonly<Record<string, UntoldMount>> = { cycle: bicycle, bicycle, bike: bicycle, pedal: bicycle, skateboard }
/** Those who are called after what they ride. */
const byRider: readonly (readonly [RegExp, UntoldMount])[] = [
  [/\b(?:cyclist|bicyclist|biker|bike rider)s?\b/, bicycle], [/\bskateboarders?\b/, skateboard], [/\bmotorcyclists?\b/, motorcycle], [/\b(?:jockey|horseman|horsewoman|cowboy|cowgirl|knight|equestrian)s?\b/, horse],
]
/** Whether somebody is called after what he rides. */
export const isRider = (name: string): boolean => byRider.some(([pattern]) => pattern.test(name))
/** What riders do when they ride. */
const going: ReadonlySet<string> = new Set(['ride', 'race', 'roll', 'glide', 'speed', 'pass', 'move', 'go', 'coast', 'zoom', 'travel', 'cruise', 'skate', 'chase', 'pursue', 'follow', 'overtake', 'outrun', 'cross'])
const carrying: ReadonlySet<string> = new Set(['on', 'in', 'astride', 'atop', 'onto', 'with'])

/** What somebody rides who is said to ride and not what: a cyclist has a bicycle. Undefined where something else carries him, or nothing does. */
export function untoldMount(clause: Clause, rider: Entity, carries: (noun: string) => boolean): UntoldMount | undefined {
  if (rider.recipe.locomotion !== 'biped' || clause.attached.some(({ preposition, noun }) => carrying.has(preposition) && carries(noun.head))) return undefined
  const forms = verbForms(clause.verb?.lower ?? '')
  const named = forms.map((form) => byVerb[form]).find((each) => each !== undefined)
  if (named !== undefined) return named
  const mount = byRider.find(([pattern]) => pattern.test(rider.label.toLowerCase()))?.[1]
  return mount !== undefined && forms.some((form) => (mount === horse ? form === 'ride' : going.has(form))) ? mount : undefined
}
