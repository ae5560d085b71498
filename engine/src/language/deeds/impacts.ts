import { breakable, impactVerbs, missiles, rollers, type Breaks } from '../../catalog/index.ts'
import type { Entity } from '../cast/entity.ts'
import type { Attached, Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { Story } from '../story.ts'

/*
 * One thing that strikes another: "an arrow thuds into a target", "a wave topples a sandcastle". It is seen going there, and what breaks of it
 * breaks as they meet.
 */

const against: ReadonlySet<string> = new Set(['into', 'against', 'in', 'through', 'onto', 'on', 'at', 'off', 'over'])
/** Parts of a thing that is struck there. */
const parts: ReadonlySet<string> = new Set(['center', 'centre', 'middle', 'side', 'edge', 'top', 'front', 'face', 'bullseye', 'heart', 'trunk', 'surface'])

/** What lies flat on the ground is gone through and not struck. */
const flatRecipes: ReadonlySet<string> = new Set(['puddle', 'street-puddle', 'mud-pool'])

/** What strikes, what is struck and what of it breaks. */
export interface Impact { action: 'hurtle' | 'collide'; struck: NounPhrase; breaks: Breaks; attached: Attached | undefined }

/** The blow that a clause tells of a thing; undefined where something else is told. */
export function impactOf(clause: Clause, subjects: readonly Entity[], lexicon: Lexicon): Impact | undefined {
  const [who, other] = subjects
  if (who === undefined || other !== undefined || who.isCast || clause.passive || clause.verb === undefined) return undefined
  const action = rollers.has(who.recipe.id) ? 'collide' : missiles.has(who.recipe.id) ? 'hurtle' : undefined
  const attached = clause.attached.find(({ preposition, noun }) => against.has(preposition) && lexicon.namedThing(targetOf(noun).head) !== undefined)
  const [object] = clause.objects
  const struck = object ?? (attached === undefined ? undefined : targetOf(attached.noun))
  const said = clause.particle ?? attached?.preposition
  if (said === 'through' && flatRecipes.has(lexicon.namedThing(struck?.head ?? '')?.id ?? '')) return undefined
  const verb = verbForms(clause.verb.lower).flatMap((form) => (said === undefined ? [form] : [`${form} ${said}`, form])).find((form) => Object.hasOwn(impactVerbs, form))
  const recipe = lexicon.recipe(lexicon.namedThing(struck?.head ?? '')?.id ?? '')
  const isThing = recipe !== undefined && recipe.kind !== 'animal' && recipe.kind !== 'person' && recipe.kind !== 'robot'
  if (action === undefined || struck === undefined || verb === undefined || !isThing) return undefined
  const breaks = impactVerbs[verb] ?? 'neither'
  const isOwn = object === undefined && breakable.has(who.recipe.id) && breaks !== 'neither'
  return { action, struck, breaks: isOwn ? 'striker' : breaks === 'striker' ? 'neither' : breaks, attached: object === undefined ? attached : undefined }
}

/** "the centre of a target" is the target. */
function targetOf(noun: NounPhrase): NounPhrase {
  return (parts.has(noun.head) ? noun.attached.find(({ preposition }) => preposition === 'of')?.noun : undefined) ?? noun
}

/** Lets one thing strike others: it goes to the first, and what breaks does so. */
export function strike(story: Story, who: Entity, { struck, impact }: { struck: readonly Entity[]; impact: Impact }): void {
  const [target] = struck
  if (target === undefined || target === who) return
  story.beat({ who, action: impact.action, manner: [], target })
  const broken = impact.breaks === 'striker' ? [who] : impact.breaks === 'struck' ? struck.filter(({ isCast }) => !isCast).slice(0, mostBroken) : []
  for (const each of broken) story.change({ who: each, what: { kind: 'form', how: each.recipe.kind === 'structure' ? 'crumble' : 'shatter', fromAmount: 0, toAmount: 1 } })
}
/** So many things come apart of one blow. */
const mostBroken = 4
