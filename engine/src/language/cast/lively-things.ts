import { isLoose, isOnWheels } from './abilities.ts'
import type { Entity } from './entity.ts'
import { verbForms } from '../words/inflection.ts'
import { skyHigh } from '../words/sky.ts'

/** What a thing does as one piece where a body would use its limbs. */
const withoutLimbs: Readonly<Record<string, string>> = Object.fromEntries(Object.entries({
  'thing-dance': 'dance, waltz, disco, ballet, breakdance, tap-dance, robot-dance, headbang, cheer, jumping-jack',
  'thing-hop': 'hop, jump, skip, bounce',
  'thing-talk': 'talk, whisper-to, laugh, vocalize, negotiate, interview, host, scream',
  'thing-sing': 'sing, hula, conduct, howl',
  'thing-sleep': 'sleep, yawn, cry, sulk',
  'thing-hug': 'hug, kiss, comfort, nuzzle',
  'thing-bow': 'bow, nod, curtsy, wave, salute',
}).flatMap(([action, ids]) => ids.split(', ').map((id) => [id, action])))
/** Verbs by which a thing goes that is alive; whatever else goes is moved, rolls or flies. */
const onFoot = /^(?:walk|march|stroll|stride|tiptoe|waddle|strut|parade|hike|wander|step|run|jog|sprint|race|dash|hurry|chase|flee|cross)/
/** Verbs that are said of what is built without its being alive: a wall runs along a road, a bridge crosses a river. */
const ofBuildings = /^(?:run|race|cross|step|wander|dash|hurry)/
/** What dances, leaps and runs in the wind, in the light or in the water. */
const windborne: ReadonlySet<string> = new Set(['leaf', 'autumn-leaf', 'feather', 'snowflake', 'petal', 'balloon', 'kite', 'ribbon', 'flag', 'curtain', 'soap-bubble', 'paper-plane', 'plastic-bag', 'confetti', 'spotlight'])

/** What plants do in the wind. */
const inWind: ReadonlySet<string> = new Set(['thing-dance', 'thing-bow'])
/** Plants that no wind moves. */
const stiff: ReadonlySet<string> = new Set(['cactus', 'mushroom', 'toadstool', 'pumpkin'])
/** What rolls or floats where it goes. */
const moved = ['roll', 'float'] as const

/** How a thing does what takes a body: a teapot that dances hops and rocks, a spoon that talks nods. Undefined of whoever has one, and of what only moves. */
export function livelyActionOf(action: string, verb: string, who: Entity): string | undefined {
  const { isCast, recipe } = who
  if (isCast || isLoose(who) || recipe.kind === 'clothing' || windborne.has(recipe.id)) return undefined
  const done = withoutLimbs[action]
  if (done !== undefined) return recipe.kind === 'plant' && !stiff.has(recipe.id) && inWind.has(done) ? undefined : done
  const isBuilt = recipe.kind === 'structure'
  const forms = [verb, ...verbForms(verb)]
  const goes = forms.some((form) => onFoot.test(form)) && !(isBuilt && forms.some((form) => ofBuildings.test(form))) && !isOnWheels(who) && recipe.kind !== 'vehicle' && !skyHigh.has(recipe.id) && !moved.some((way) => recipe.affordances.includes(way))
  return goes ? 'thing-walk' : undefined
}
