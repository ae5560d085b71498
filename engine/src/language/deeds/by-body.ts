import { bodyWords, type BodyKind } from '../../catalog/index.ts'
import type { Entity } from '../cast/entity.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Found, Lexicon } from '../words/lexicon.ts'

const rows = bodyWords.flatMap((row) => row.verbs.split(', ').map((verb) => ({ ...row, verb })))
const isOf: Readonly<Record<BodyKind, (who: Entity) => boolean>> = {
  bird: ({ recipe }) => recipe.kind === 'animal' && recipe.locomotion === 'bird',
  animal: ({ recipe }) => recipe.kind === 'animal',
}

const aloft: ReadonlySet<string> = new Set(['over', 'above', 'through', 'between', 'down', 'towards', 'toward'])
const overhead: ReadonlySet<string> = new Set(['overhead', 'above', 'aloft', 'skyward', 'skywards'])

/** What a verb means of those who do it, because of what they are; undefined where it means the same of everybody. */
export function meantOfBody(clause: Clause, lemma: string, { subjects, lexicon }: { subjects: readonly Entity[]; lexicon: Lexicon }): { found: Found; noun: undefined } | undefined {
  if (subjects.length === 0) return undefined
  const action = glideOf(clause, lemma, { subjects, lexicon }) ?? rowFor(clause, subjects, lexicon)
  return action === undefined ? undefined : { found: { id: action, approximated: false }, noun: undefined }
}

function rowFor(clause: Clause, subjects: readonly Entity[], lexicon: Lexicon): string | undefined {
  const after = [clause.particle ?? '', ...clause.attached.map(({ preposition }) => preposition)].filter((word) => word !== '')
  const forms = verbForms(clause.verb?.lower ?? '').flatMap((form) => [form, ...after.map((word) => `${form} ${word}`)])
  const nouns = [...clause.objects, ...clause.attached.map(({ noun }) => noun)]
  const isPlayed = nouns.some(({ head }) => lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.affordances.includes('play') === true)
  return rows.find(({ verb, bodies, unplayed }) => forms.includes(verb) && subjects.every(isOf[bodies]) && !(unplayed === true && isPlayed))?.action
}

/** To glide is to fly for a bird, and to swim for one that is at home on the water and is not said to be above something. */
function glideOf({ attached, adverbs }: Clause, lemma: string, { subjects, lexicon }: { subjects: readonly Entity[]; lexicon: Lexicon }): string | undefined {
  if (lemma !== 'glide' || !subjects.every(({ recipe }) => recipe.locomotion === 'bird')) return undefined
  const isInAir = attached.some(({ preposition }) => aloft.has(preposition)) || adverbs.some(({ lower }) => overhead.has(lower))
  const isOnWater = subjects.every(({ recipe }) => floats.has(recipe.id) && /^(?:lake|river|sea|pond|swamp)/.test(lexicon.home(recipe)?.[0] ?? ''))
  return isOnWater && !isInAir ? 'swim' : 'fly'
}
/** Birds that lie on the water. */
const floats: ReadonlySet<string> = new Set(['swan', 'duck', 'duckling', 'goose', 'pelican', 'puffin', 'penguin'])
