import type { Token } from '../words/tagger.ts'

/** What a word does in its sentence. */
export type WordClass = 'det' | 'poss' | 'num' | 'adj' | 'noun' | 'verb' | 'aux' | 'adv' | 'prep' | 'and' | 'while' | 'then' | 'pron' | 'not' | 'to' | 'who' | 'stop' | 'comma' | 'quote' | 'other'

/** A token whose part in the sentence is decided. */
export interface Word extends Token {
  index: number
  class: WordClass
}

/** A noun with what belongs to it: "two galloping horses". */
export interface NounPhrase {
  kind: 'noun'
  words: readonly Word[]
  /** The head with what compounds it, in the dictionary's form: `tennis ball`. */
  head: string
  headWords: readonly Word[]
  modifiers: readonly Word[]
  count: number
  /** A plural without a number. */
  untold: boolean
  plural: boolean
  definite: boolean
  negated: boolean
  /** Whose it is: a pronoun ("her") or another phrase ("the man's"). */
  possessor?: NounPhrase | Word
  /** Set when the whole phrase is a pronoun. */
  pronoun?: string
  /** "another", "the other": somebody else of the same kind. */
  other: boolean
  /** The name that is given to it: "a man named Oscar". */
  alias?: NounPhrase
  /** Said of it without a verb: "with a cat on her head". */
  attached: Attached[]
}

/** A preposition and what follows it. */
export interface Attached { preposition: string; words: readonly Word[]; noun: NounPhrase }

/** One thing that is said to happen. */
export interface Clause {
  verb?: Word
  /** The verb with its particle, dictionary form as far as known: `hold on`. */
  particle?: string
  verbWords: Word[]
  subjects: NounPhrase[]
  objects: NounPhrase[]
  attached: Attached[]
  adverbs: Word[]
  /** How it follows what came before. */
  order: 'with' | 'then' | 'while'
  /** The word by which it says when another clause happens. */
  link?: 'until' | 'till' | 'before' | 'after' | 'once' | 'as soon as'
  negated: boolean
  /** It is not done because somebody refuses or forgets to. */
  refused?: boolean
  passive: boolean
  /** It is done to "each other". */
  mutual?: boolean
  sentence: number
  quotes: Word[]
}

const table = (text: string, wordClass: WordClass): [string, WordClass][] => text.split(' ').map((word) => [word, wordClass])

/** Words of the closed classes; everything else is decided by its surroundings. */
export const closedWords: ReadonlyMap<string, WordClass> = new Map([
  ...table('a an the this that these those another other each every any all', 'det'),
  ...table('no neither', 'not'),
  ...table("not n't never", 'not'),
  ...table('my your his her its their our', 'poss'),
  ...table('i you he she it they we him them us me himself herself itself themselves who whom one someone somebody everyone nobody', 'pron'),
  ...table('is are was were be been being am do does did has have had can could will would shall should may might must', 'aux'),
  ...table('and or but nor plus', 'and'),
  ...table('while as whilst when whereas because until till before after since', 'while'),
  ['as soon as', 'while'],
  ...table('then next afterwards finally eventually later meanwhile halfway midway', 'then'),
  ...table('in on at by with from of for into onto upon under below beneath underneath above over behind beside besides near between among through across along around about against toward towards without inside outside atop astride past during off out down up like alongside amid within via beyond past throughout', 'prep'),
  ...table('who which', 'who'),
  ...table('very too also just only so together again suddenly quickly slowly away back there here still nearly almost already once twice spontaneously', 'adv'),
  ['to', 'to'],
])
