import { senseRows, type SenseRow } from '../../catalog/index.ts'
import { singular, verbForms } from './inflection.ts'
import type { Found, Lexicon } from './lexicon.ts'

/** What a row says of one kind of word. */
type Aspect = 'places' | 'things' | 'actions' | 'deeds'

const list = (text: string | undefined): string[] => (text ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '')

/** The words of a text as they stand, in dictionary form, and in pairs. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const forms = words.flatMap((word) => [word, singular(word).noun, ...verbForms(word)])
  return new Set([...forms, ...words.slice(1).map((word, i) => `${words[i] ?? ''} ${singular(word).noun}`)])
}

/** The rows that a text calls for, and which of its words do: a word is no witness of its own sense. */
function witnessed(text: string): { row: SenseRow; by: readonly string[] }[] {
  const words = wordsIn(text)
  return senseRows.flatMap((row) => {
    const by = list(row.witnesses).filter((word) => words.has(word))
    return by.length === 0 || list(row.unless).some((word) => words.has(word)) ? [] : [{ row, by }]
  })
}

/** The words of a lexicon as they are meant in one text: "court" is another where a lawyer is than where a ball is. */
export function inContext(lexicon: Lexicon, text: string): Lexicon {
  const rows = witnessed(text)
  if (rows.length === 0) return lexicon
  const meant = (aspect: Aspect, word: string): Found | undefined => {
    const found = rows.find(({ row, by }) => Object.hasOwn(row[aspect] ?? {}, word) && by.some((witness) => witness !== word))?.row[aspect]?.[word]
    const [id, manner] = found?.split(':') ?? []
    return id === undefined ? undefined : { id, approximated: false, ...(manner === undefined ? {} : { manner }) }
  }
  const noun = (aspect: Aspect, word: string) => meant(aspect, word) ?? meant(aspect, singular(word).noun)
  const verb = (word: string, particle: string | undefined) => (particle === undefined ? [] : verbForms(word)).map((form) => meant('actions', `${form} ${particle}`)).find((found) => found !== undefined) ?? (particle !== undefined && lexicon.phrasal(word, particle) !== undefined ? undefined : verbForms(word).map((form) => meant('actions', form)).find((found) => found !== undefined))
  const isPlace = (word: string) => noun('places', word) !== undefined
  return {
    ...lexicon,
    place: (word) => noun('places', word) ?? lexicon.place(word),
    thing: (word) => noun('things', word) ?? (isPlace(word) ? undefined : lexicon.thing(word)),
    namedThing: (word) => noun('things', word) ?? (isPlace(word) ? undefined : lexicon.namedThing(word)),
    action: (word, particle) => verb(word, particle) ?? lexicon.action(word, particle),
    namedAction: (word, particle) => verb(word, particle) ?? lexicon.namedAction(word, particle),
    actionNoun: (word) => noun('deeds', word) ?? lexicon.actionNoun(word),
  }
}
