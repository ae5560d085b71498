import { isRooted } from '../cast/abilities.ts'
import { hangsUnderCanopy } from '../words/canopies.ts'
import type { Entity } from '../cast/cast.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import { dangling } from './meanings.ts'

/** Verbs that take their subject up or down through the picture. */
const ways: Readonly<Record<string, 'upwards' | 'downwards'>> = {
  ascend: 'upwards', rise: 'upwards', climb: 'upwards', lift: 'upwards', hoist: 'upwards', winch: 'upwards', surface: 'upwards', launch: 'upwards', mount: 'upwards', soar: 'upwards',
  descend: 'downwards', lower: 'downwards', sink: 'downwards', fall: 'downwards', drop: 'downwards', plunge: 'downwards', tumble: 'downwards', plummet: 'downwards', land: 'downwards', dive: 'downwards', set: 'downwards',
}
/** Verbs that go up or down only with the word that says so: "fly up", "float down". */
const particled: ReadonlySet<string> = new Set(['fly', 'float', 'drift', 'go', 'come', 'move', 'swim', 'crawl', 'glide', 'hover', 'tumble', 'jump', 'climb', 'take', 'shoot', 'ride', 'slide', 'dive', 'sail', 'spiral', 'whirl', 'flutter'])

/** Verbs that go up with "off": who takes off, lifts off or blasts off. */
const leavingGround: ReadonlySet<string> = new Set(['take', 'lift', 'blast'])

/** The way up or down that a verb says by itself or with its particle: "ascends", "flies up", "takes off". */
export function verticalOf(verb: string, particle: string | undefined, manners: readonly string[] = []): 'upwards' | 'downwards' | undefined {
  const forms = verbForms(verb)
  // "soars from right to left" is level flight
  if (forms.includes('soar') && manners.some((manner) => manner === 'leftwards' || manner === 'rightwards')) return undefined
  if (particle === 'down' && forms.some((form) => particled.has(form) || ways[form] !== undefined)) return 'downwards'
  if ((particle === 'up' || (particle === 'off' && forms.some((form) => leavingGround.has(form)))) && forms.some((form) => particled.has(form) || ways[form] !== undefined || leavingGround.has(form))) return 'upwards'
  return forms.map((form) => ways[form]).find((way) => way !== undefined)
}

/** Whether a verb means going up or down something with hands or paws. */
export const isClimbing = (verb: string): boolean => verbForms(verb).some((form) => form === 'climb' || form === 'scale' || form === 'clamber')

/** Whether a verb means coming to rest on what is below. */
export const landsBy = (verb: string): boolean => verbForms(verb).some((form) => form === 'land' || form === 'alight' || form === 'settle')

/** What goes up with those who are in it. */
const rising: ReadonlySet<string> = new Set(['rocket', 'space-shuttle', 'spaceship', 'ufo', 'hot-air-balloon', 'airship', 'helicopter'])
export const isRising = ({ recipe }: Entity): boolean => rising.has(recipe.id)

/** Birds that lie on the water, and those that do not fly: they go head first into the water and not down through the air. */
const swimmers: ReadonlySet<string> = new Set(['penguin', 'duck', 'duckling', 'swan', 'puffin', 'goose'])
export const divesIn = ({ recipe }: Entity, action: string): boolean => action === 'dive' && swimmers.has(recipe.id)

const heavens: ReadonlySet<string> = new Set(['sky', 'space', 'orbit', 'cloud', 'star', 'heaven', 'outer space', 'moon', 'air'])
/** Whether a clause goes to the sky: "into space", "to the stars". */
export const isSkyward = ({ attached }: Clause): boolean => attached.some(({ preposition, noun }) => ['into', 'to', 'toward', 'towards'].includes(preposition) && heavens.has(noun.head))

/** Whether something that is said to go moves on and becomes nothing else: a bus goes over a bridge, a ball goes left; `manners` are its clause's. */
export function goesItsWay({ verb, particle }: Clause, subjects: readonly Entity[], manners: readonly string[]): boolean {
  if (subjects.length === 0 || !verbForms(verb?.lower ?? '').includes('go')) return false
  return subjects.every(({ recipe }) => recipe.kind === 'vehicle') || manners.some((manner) => manner.endsWith('wards')) || verticalOf('go', particle) !== undefined
}

/** What whoever hangs under a canopy does on his way down. */
const underCanopy: ReadonlySet<string> = new Set(['fly', 'float', 'fall', 'drift', 'slide', 'jump', 'walk', 'run', 'swing', 'skate'])

/** How a body goes up or down: things and flyers through the air, swimmers through water, others only by climbing. */
export function wayUpOrDown(who: Entity, { vertical, climbs, action }: { vertical: string | undefined; climbs: boolean; action: string }): { action: string; manner: string } | undefined {
  if (hangsUnderCanopy(who) && (vertical !== undefined || underCanopy.has(action))) return { action: 'drift', manner: vertical ?? 'downwards' }
  if (vertical === undefined) return climbs ? { action: 'climb', manner: 'upwards' } : undefined
  const { locomotion } = who.recipe
  if (climbs && who.isCast && locomotion !== 'fish') return { action: 'climb', manner: vertical }
  // what goes on wheels goes up and down with the road
  if (!who.isCast) return isRooted(who) || action === 'drive' ? undefined : { action: 'drift', manner: vertical }
  if (divesIn(who, action)) return undefined
  if (locomotion === 'bird') return { action: 'fly', manner: vertical }
  // a salmon that leaps upwards leaves the water
  if (locomotion === 'fish' && action === 'jump') return undefined
  if (locomotion === 'fish' || locomotion === 'octopus') return { action: 'swim', manner: vertical }
  // whoever flies without wings hangs in the air
  if (locomotion === 'biped' && (action === 'fly' || action === 'float')) return { action: 'drift', manner: vertical }
  return dangling.has(who.recipe.id) ? { action: 'climb', manner: vertical } : undefined
}
