import { graftWords } from '../../catalog/index.ts'
import type { Entity } from './cast.ts'
import type { NounPhrase, Word } from '../clauses/grammar.ts'
import { singular } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { RecipeView } from '../words/recipe-view.ts'
import { qualify } from '../words/qualities.ts'

/** Limbs that are the legs of whoever has no others. */
const limbsOfMany: ReadonlySet<string> = new Set(['arm', 'tentacle'])

/** A part of somebody that is said to be another's, and the words that say so. */
export interface Graft { part: NonNullable<NonNullable<Entity['appearance']['grafts']>[number]>['part']; from: RecipeView; words: readonly Word[] }

/** "the wings of an eagle", "eagle's wings", "bat wings": which part, and whose; undefined where no other body is named. */
export function graftOf(phrase: NounPhrase, lexicon: Lexicon): Graft | undefined {
  const noun = singular(phrase.head.split(' ').at(-1) ?? '').noun
  const part = graftWords[noun] ?? (limbsOfMany.has(noun) ? 'legs' : undefined)
  if (part === undefined) return undefined
  const owner = phrase.attached.find(({ preposition }) => preposition === 'of')?.noun
  const possessor = phrase.possessor !== undefined && 'kind' in phrase.possessor ? phrase.possessor : undefined
  const named = [owner, possessor].flatMap((each) => (each === undefined ? [] : [{ name: each.head, words: each.words }]))
  const compound = [...phrase.modifiers, ...phrase.headWords.slice(0, -1)].map((word) => ({ name: word.lower, words: [word] }))
  for (const { name, words } of [...named, ...compound]) {
    const found = lexicon.thing(name)
    const from = found === undefined ? undefined : lexicon.recipe(found.id)
    if (limbsOfMany.has(noun) && from?.locomotion !== 'octopus') continue
    if (from !== undefined && (from.kind === 'animal' || from.kind === 'person' || from.kind === 'robot' || from.kind === 'prop')) return { part, from, words: [...phrase.words, ...words] }
  }
  return undefined
}

/** "with metallic skin", "with blue fur": what is said of the skin is said of the body. */
export function coatOf(phrase: NounPhrase, entity: Entity): boolean {
  if (graftWords[singular(phrase.head).noun] !== 'coat') return false
  return phrase.modifiers.map((word) => qualify(entity.appearance, word, { ...entity.recipe, kind: 'animal' })).includes('shown')
}
