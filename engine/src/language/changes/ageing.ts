import type { Entity } from '../cast/cast.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'

/** Who somebody is when he has grown up or old, by recipe, and who he was before. */
const elders: Readonly<Record<string, string>> = { baby: 'boy', toddler: 'boy', boy: 'man', girl: 'woman', man: 'old-man', woman: 'old-woman' }
const juniors: Readonly<Record<string, string>> = { 'old-man': 'man', 'old-woman': 'woman', man: 'boy', woman: 'girl', boy: 'toddler', girl: 'toddler' }
const oldest: ReadonlySet<string> = new Set(['old', 'elderly', 'aged'])
const young: ReadonlySet<string> = new Set(['young', 'younger', 'youthful', 'child', 'baby'])
const older: ReadonlySet<string> = new Set([...oldest, 'older', 'adult', 'grown'])
const turning: ReadonlySet<string> = new Set(['grow', 'become', 'turn', 'get', 'change', 'go', 'transform', 'morph'])

/** What a clause says of the age that is reached. */
const saidIn = ({ adverbs, objects, attached }: Clause) => {
  const inTo = attached.filter(({ preposition }) => preposition === 'to' || preposition === 'into').flatMap(({ noun }) => noun.words)
  return [...adverbs, ...inTo, ...objects.flatMap(({ words }) => words)].map(({ lower }) => lower)
}

/** Whether a clause tells that people age: "ages from young to old", "grows up", "gets old". */
export function isAgeing(clause: Clause, who: readonly Entity[]): boolean {
  const forms = verbForms(clause.verb?.lower ?? '')
  if (who.length === 0 || who.some(({ recipe }) => recipe.kind !== 'person')) return false
  const isAge = (word: string) => older.has(word) || young.has(word)
  const isOther = clause.objects.some(({ words }) => !words.every(({ lower }) => isAge(lower)))
  return forms.includes('age') || (forms.includes('grow') && clause.particle === 'up') || (forms.some((form) => turning.has(form)) && saidIn(clause).some(isAge) && !isOther)
}

/** The recipe of who somebody is after he has aged in a clause: the next age, or old where that is said; undefined where he stays as he is. */
export function agedRecipe(clause: Clause, { recipe: { id, sex }, appearance }: Entity): string | undefined {
  const said = saidIn(clause)
  if (said.some((word) => young.has(word))) return juniors[id] ?? (appearance.age === 'old' ? (sex === 'female' ? 'woman' : 'man') : undefined)
  const isOldest = said.some((word) => oldest.has(word))
  if (isOldest) return sex === 'female' ? 'old-woman' : 'old-man'
  return elders[id] ?? (sex === 'female' ? 'old-woman' : 'old-man')
}
