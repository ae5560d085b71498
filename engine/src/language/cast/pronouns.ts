import type { Entity } from './entity.ts'

/** Those whom one noun phrase named. */
export interface Mention { head: string; entities: Entity[]; aliases?: string[] }

/** Who has been named, in order, those who did something together, and whom a pronoun cannot mean: who does something to "him" is another. */
export interface Known { mentions: readonly Mention[]; parties: readonly (readonly Entity[])[]; aside: readonly Entity[] }

/** The part of a pronoun in its clause: it decides whether "they" are rather those who act or what is acted upon; what is willed is no thing's. */
export type Part = 'doer' | 'willed' | 'befallen' | 'object' | 'owner'

/** Whom a pronoun means among those who have been named; nobody where nobody fits. */
export function meantBy(pronoun: string, part: Part, known: Known): Entity[] {
  if (/sel(?:f|ves)$/.test(pronoun) && known.aside.length > 0) return [...known.aside]
  // whose paw somebody licks is his who licks it
  if (part === 'owner' && known.aside.length > 0 && fits(pronoun, known.aside)) return [...known.aside]
  const aside = part === 'owner' ? [] : known.aside
  const others = known.mentions.map(({ entities }) => entities.filter((entity) => !aside.includes(entity))).filter(({ length }) => length > 0)
  if (/^(?:they|them|themselves)$/.test(pronoun)) return severalOf(part, others, known.parties.map((party) => party.filter((entity) => !aside.includes(entity))))
  const cast = others.filter(([first]) => first?.isCast === true)
  const fitting = (those: Entity[]) => fits(pronoun, those)
  const thing = others.filter(([first]) => first?.isCast === false).findLast(fitting)
  if (part === 'befallen' && pronoun === 'it' && thing !== undefined) return thing
  return cast.find(fitting) ?? others.findLast(fitting) ?? (aside.length === 0 ? others.at(-1) ?? [] : [])
}

function fits(pronoun: string, [first]: readonly Entity[]): boolean {
  if (first === undefined) return false
  const { sex, kind } = first.recipe
  if (/^(?:he|him|himself)$/.test(pronoun)) return sex === 'male' || (kind !== 'prop' && first.isCast && sex !== 'female')
  if (/^(?:she|her|herself)$/.test(pronoun)) return sex === 'female'
  if (/^(?:it|itself|which)$/.test(pronoun)) return kind !== 'person'
  return true
}

/** Who is called by these is neither "he" nor "she". */
const unsexed: ReadonlySet<string> = new Set(['person', 'someone', 'somebody', 'individual', 'human', 'one'])

/** "They": the last who were several or did something together; else all who were named one by one; things only where they are acted upon. */
function severalOf(part: Part, others: readonly Entity[][], parties: readonly Entity[][]): Entity[] {
  const isCast = ([first]: readonly Entity[]) => first?.isCast === true
  const party = parties.findLast((those) => those.length > 1 && isCast(those)) ?? parties.findLast(isCast)
  const [one, ...more] = part === 'doer' || part === 'willed' ? others.filter(isCast)[0] ?? [] : []
  // of a person one says "they", whatever he did it to
  if (one !== undefined && more.length === 0 && unsexed.has(one.head) && party?.includes(one) !== true) return [one]
  const things = others.filter((those) => !isCast(those)).findLast(({ length }) => length > 1)
  if (part === 'befallen' && things !== undefined) return things
  // one gardener is not "they", his flowers are
  if (part === 'doer' && things !== undefined && others.filter(isCast).flat().length === 1) return things
  if (party !== undefined) return party
  if (part === 'object' && things !== undefined) return things
  const single = [...new Set(others.filter(isCast).flat())]
  if (single.length > 0) return single
  return things ?? others.at(-1) ?? []
}
