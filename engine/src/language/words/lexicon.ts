import { actionOfSynset, actionWords, bodyParts, changeVerbs, colorWords, deedEffects, deedWords, feelings, formWords, homeOfRecipe, homeOfSynset, impactVerbs, lightVerbs, lookPhrases, mannerWords, materialWords, moodAdjectives, nearWords, numberWords, openingVerbs, patternWords, placeWords, sizeWords, stateEffects, thingWords, withoutKin } from '../../catalog/index.ts'
import type { ActionEntry } from '../../catalog/index.ts'
import { kinshipOf } from './kin.ts'
import type { RecipeView } from './recipe-view.ts'
import type { WordVectors } from './vectors.ts'
import type { WordNet, WordNetPos } from './wordnet.ts'
import { closedWords } from '../clauses/grammar.ts'
import { singular, verbForms } from './inflection.ts'
import { spelled, spellingOf } from './spelling.ts'
import type { Token } from './tagger.ts'

/** What a word was found to be, and how near that is. */
export interface Found {
  id: string
  /** Not what was said, but the nearest that the catalog has. */
  approximated: boolean
  manner?: string
}

export type ActionView = Pick<ActionEntry, 'id' | 'verbs' | 'locomotions' | 'instead' | 'travels' | 'needs' | 'tool'>

/** What the catalog has, as far as words are concerned. */
export interface CatalogView {
  recipes: readonly RecipeView[]
  setIds: readonly string[]
  actions: readonly ActionView[]
  looks: readonly { id: string; names: readonly string[] }[]
}

/** How words find what the catalog has: by name, by synonym, by what the word is a kind of, by kinship. */
export interface Lexicon {
  /** A thing or body by its noun (dictionary form, several words allowed). */
  thing(noun: string): Found | undefined
  /** A thing by name or synonym only. */
  namedThing(noun: string): Found | undefined
  place(noun: string): Found | undefined
  /** An action by one of the forms of its verb, with its particle if it has one: `hold on`. */
  action(verb: string, particle?: string): Found | undefined
  namedAction(verb: string, particle?: string): Found | undefined
  /** An action whose name holds the particle: `hold on`. */
  phrasal(verb: string, particle: string): Found | undefined
  /** An action by the noun that names it after a light verb. */
  actionNoun(noun: string): Found | undefined
  bodyPart(noun: string): string | undefined
  look(phrase: string): Found | undefined
  knowsSet(this: void, id: string): boolean
  /** The set where a thing is shown when the prompt names none, and why. */
  home(recipe: RecipeView): readonly [set: string, because: string] | undefined
  /** The look of a film for which nobody asks for one. */
  readonly defaultLook: string
  recipe(id: string): RecipeView | undefined
  actionEntry(id: string): ActionView | undefined
  isNoun(noun: string): boolean
  isVerb(verb: string): boolean
  /** Whether one of the tables of verbs holds it. */
  knowsVerb(verb: string): boolean
  isPerson(noun: string): boolean
  /** Whether the dictionary calls it clothing. */
  isGarment(noun: string): boolean
  /** Whether the word means something that can be touched. */
  isConcrete(noun: string): boolean
  /** What a word was meant to be that no dictionary holds; undefined when nothing is near enough. */
  meant(token: Token): Token
  /** Longest name that any table holds, in words. */
  readonly longestName: number
}

const list = (text: string | undefined) => (text ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '')

function remember(table: Map<string, Found>, words: string | undefined, entry: Omit<Found, 'manner'>): void {
  for (const item of list(words)) {
    const [word = '', manner] = item.split(':')
    // the tagger cuts words at their hyphens
    for (const name of [word, word.replaceAll('-', ' ')]) if (!table.has(name)) table.set(name, manner === undefined ? entry : { ...entry, manner })
  }
}

function thingTable(catalog: CatalogView): Map<string, Found> {
  const table = new Map<string, Found>()
  const known = new Set(catalog.recipes.map((recipe) => recipe.id))
  for (const recipe of catalog.recipes) {
    for (const name of [...recipe.names, recipe.id.replaceAll('-', ' ')]) {
      // the tagger cuts words at their hyphens
      for (const form of [name.toLowerCase(), name.toLowerCase().replaceAll('-', ' ')]) if (!table.has(form)) table.set(form, { id: recipe.id, approximated: false })
    }
  }
  for (const row of thingWords) if (known.has(row.recipe)) remember(table, row.same, { id: row.recipe, approximated: false })
  for (const row of [...thingWords, ...nearWords]) if (known.has(row.recipe)) remember(table, row.near, { id: row.recipe, approximated: true })
  return table
}

function placeTable(catalog: CatalogView): Map<string, Found> {
  const table = new Map<string, Found>()
  const known = new Set(catalog.setIds)
  for (const row of placeWords) if (known.has(row.set)) remember(table, row.same, { id: row.set, approximated: false })
  for (const row of placeWords) if (known.has(row.set)) remember(table, row.near, { id: row.set, approximated: true })
  return table
}

function actionTables(catalog: CatalogView): { verbs: Map<string, Found>; nouns: Map<string, Found> } {
  const verbs = new Map<string, Found>()
  const nouns = new Map<string, Found>()
  const known = new Set(catalog.actions.map((action) => action.id))
  const rows = actionWords.filter((row) => known.has(row.action))
  for (const row of rows) remember(verbs, row.verbs, { id: row.action, approximated: false })
  for (const action of catalog.actions) remember(verbs, action.verbs.join(','), { id: action.id, approximated: false })
  for (const row of rows) remember(verbs, row.near, { id: row.action, approximated: true })
  for (const row of rows) remember(nouns, row.nouns, { id: row.action, approximated: false })
  return { verbs, nouns }
}

function lookTable(catalog: CatalogView): Map<string, Found> {
  const table = new Map<string, Found>()
  const known = new Set(catalog.looks.map((look) => look.id))
  const rows = lookPhrases.filter((row) => known.has(row.look))
  for (const row of rows) remember(table, row.same, { id: row.look, approximated: false })
  for (const look of catalog.looks) remember(table, look.names.join(','), { id: look.id, approximated: false })
  for (const row of rows) remember(table, row.near, { id: row.look, approximated: true })
  return table
}

/** Climbs from the senses of a word until a synset is in the table: breadth first, usual senses first. */
function climb(wordnet: WordNet, word: string, pos: WordNetPos, options: { table: ReadonlyMap<number, string>; senses: number }): string | undefined {
  for (const sense of wordnet.senses(word, pos).slice(0, options.senses)) {
    const found = climbFrom(wordnet, sense, options.table, pos)
    if (found !== undefined) return found
  }
  return undefined
}

/** Verbs that have more steps between them do different things: to overcome is no making. */
const highestVerb = 3

/** What the table has for a synset or for the nearest above it. */
function climbFrom(wordnet: WordNet, synset: number | undefined, table: ReadonlyMap<number, string>, pos: WordNetPos = 'noun'): string | undefined {
  let level: readonly number[] = synset === undefined ? [] : [synset]
  for (let height = 0; height < (pos === 'verb' ? highestVerb : 14) && level.length > 0; height++) {
    for (const offset of level) {
      const id = table.get(offset)
      if (id !== undefined) return id
    }
    level = [...new Set(level.flatMap((offset) => wordnet.above(offset, pos)))]
  }
  return undefined
}

function synsetTable(wordnet: WordNet, entries: Iterable<readonly [string, string]>): Map<number, string> {
  const table = new Map<number, string>()
  for (const [name, id] of entries) {
    const offset = wordnet.synset(name)
    if (offset !== undefined && !table.has(offset)) table.set(offset, id)
  }
  return table
}

/** Builds the lexicon of a catalog. */
export function lexiconOf(catalog: CatalogView, wordnet: WordNet, vectors: WordVectors): Lexicon {
  const things = thingTable(catalog)
  const places = placeTable(catalog)
  const { verbs, nouns } = actionTables(catalog)
  const opening = new Set([...verbs.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? '').concat(deedWords.flatMap((row) => list(row.verbs)), Object.keys(deedEffects), Object.keys(impactVerbs).filter((verb) => !verb.includes(' '))))
  const spelling = spellingOf(() => [...things.keys(), ...places.keys(), ...[...verbs.keys()].filter((verb) => !verb.includes(' ')).flatMap(formsOf)])
  const partsOfNames = new Set([...things.keys(), ...places.keys()].flatMap((name) => name.split(' ')))
  const looks = lookTable(catalog)
  const recipes = new Map(catalog.recipes.map((recipe) => [recipe.id, recipe]))
  const actionEntries = new Map(catalog.actions.map((action) => [action.id, action]))
  const kinship = kinshipOf(catalog.recipes, wordnet, vectors)
  const verbLadder = synsetTable(wordnet, Object.entries(actionOfSynset).filter(([, id]) => catalog.actions.some((action) => action.id === id)))
  const homes = synsetTable(wordnet, Object.keys(homeOfSynset).map((name) => [name, name] as const))
  const people = synsetTable(wordnet, [['person.n.01', 'person']])
  const garments = synsetTable(wordnet, [['clothing.n.01', 'clothing'], ['headdress.n.01', 'clothing'], ['footwear.n.02', 'clothing']])
  const concrete = synsetTable(wordnet, [['object.n.01', 'concrete'], ['matter.n.03', 'concrete'], ['location.n.01', 'place'], ['geological_formation.n.01', 'place'], ['person.n.01', 'person'], ['part.n.02', 'part'], ['body_part.n.01', 'part'], ['region.n.01', 'place'], ['shape.n.02', 'shape']])
  const namedThing = (noun: string) => things.get(noun) ?? things.get(singular(noun).noun)
  const namedAction = (verb: string, particle?: string) => inForms(verb, (form) => (particle === undefined ? undefined : verbs.get(`${form} ${particle}`)) ?? verbs.get(form))
  const kinOf = (noun: string): Found | undefined => {
    if (misleadingNouns.has(noun) || withoutKin.has(noun)) return undefined
    // not a living thing where the word is a verb in the first place: "dries"
    const isRather = wordnet.senses(noun, 'verb').length > wordnet.senses(noun, 'noun').length
    const id = kinship.of(noun)
    return id === undefined || (isRather && (id === 'person' || ['person', 'animal', 'robot'].includes(recipes.get(id)?.kind ?? ''))) ? undefined : { id, approximated: true }
  }
  return {
    namedThing,
    namedAction,
    phrasal: (verb, particle) => inForms(verb, (form) => verbs.get(`${form} ${particle}`)),
    thing: (noun) => namedThing(noun) ?? kinOf(noun),
    place: (noun) => places.get(noun) ?? places.get(singular(noun).noun),
    action: (verb, particle) => namedAction(verb, particle) ?? inForms(verb, (form) => (stative.has(form) ? undefined : approximation(climb(wordnet, form, 'verb', { table: verbLadder, senses: 2 })))),
    actionNoun: (noun) => nouns.get(noun) ?? nouns.get(singular(noun).noun),
    bodyPart: (noun) => own(bodyParts, noun) ?? own(bodyParts, singular(noun).noun),
    look: (phrase) => looks.get(phrase),
    knowsSet: (id) => catalog.setIds.includes(id),
    home: (recipe) => homeOfRecipe[recipe.id] ?? homeOfSynset[climbFrom(wordnet, wordnet.synset(recipe.synset), homes) ?? ''],
    defaultLook: catalog.looks[0]?.id ?? 'cinematic',
    recipe: (id) => recipes.get(id),
    actionEntry: (id) => actionEntries.get(id),
    isNoun: (noun) => namedThing(noun) !== undefined || places.has(noun) || wordnet.senses(noun, 'noun').length > 0 || wordnet.senses(singular(noun).noun, 'noun').length > 0,
    isVerb: (verb) => verbForms(verb).some((form) => verbs.has(form) || wordnet.senses(form, 'verb').length > 0),
    knowsVerb: (verb) => verbForms(verb).some((form) => verbs.has(form) || opening.has(form) || changeVerbs.has(form) || lightVerbs.has(form) || openingVerbs.has(form)),
    isGarment: (noun) => climb(wordnet, noun, 'noun', { table: garments, senses: 1 }) !== undefined,
    isPerson: (noun) => climb(wordnet, noun, 'noun', { table: people, senses: 1 }) !== undefined,
    isConcrete: (noun) => !misleadingNouns.has(noun) && climb(wordnet, noun, 'noun', { table: concrete, senses: 1 }) === 'concrete',
    meant: (token) => spelled(token, { isKnown: (word) => partsOfNames.has(word) || things.has(singular(word).noun) || places.has(word) || isCommon(word) || (!isRare(word) && wordnet.senses(word, 'noun').length + wordnet.senses(singular(word).noun, 'noun').length > 0) || verbForms(word).some((form) => verbs.has(form) || wordnet.senses(form, 'verb').length > 0), isVerb: (word) => word.endsWith('ing') && verbForms(word).some((form) => verbs.has(form) || lightVerbs.has(form)), spelling }),
    longestName: 4,
  }
}

/** The forms of a regular verb. */
const formsOf = (verb: string): string[] => [verb, `${verb}s`, `${verb}ing`, `${verb.replace(/e$/, '')}ing`, `${verb}${verb.at(-1) ?? ''}ing`, `${verb.replace(/e$/, '')}ed`]
/** Names in the dictionary that are seldom what is written: the takin is a goat. */
const isRare = (word: string): boolean => word === 'takin' || word === 'ridin'
/** Words of other classes than nouns and verbs, which the dictionary does not hold. */
const isCommon = (word: string): boolean => closedWords.has(word) || moodAdjectives.has(word) || Object.hasOwn(sizeWords, word) || Object.hasOwn(colorWords, word) || Object.hasOwn(materialWords, word) || Object.hasOwn(mannerWords, word) || Object.hasOwn(feelings, word) || Object.hasOwn(patternWords, word) || Object.hasOwn(formWords, word) || Object.hasOwn(stateEffects, word) || Object.hasOwn(numberWords, word)

/** Verbs that say how things are, and nothing that a body does. */
const stative: ReadonlySet<string> = new Set(['do', 'cause', 'mean', 'surround', 'surprise', 'resemble', 'allow', 'engulf', 'overcome', 'unravel', 'restore', 'remain', 'include', 'consist', 'cover', 'become', 'seize', 'defeat', 'test', 'cherish', 'confront', 'mention', 'expose', 'nurture', 'distort', 'emit', 'interlace', 'emanate', 'tear', 'reach', 'happen', 'occur', 'matter', 'depend', 'involve', 'cost', 'equal', 'represent', 'suggest', 'symbolize', 'concern', 'affect', 'grant', 'evoke', 'engage', 'carry on', 'dominate', 'define', 'echo', 'linger', 'loom', 'dip', 'filter', 'illuminate', 'mirror', 'reflect', 'imprint', 'vibrate', 'rustle'])

/** Nouns whose dictionary senses say little about what a prompt means. */
const misleadingNouns = new Set(['chess', 'stripe', 'dry', 'tug', 'war', 'color', 'colour', 'time', 'way', 'lead', 'team', 'life', 'use', 'end', 'front', 'side', 'top', 'bottom', 'air', 'light', 'shadow', 'sun', 'wind', 'screen', 'background', 'world', 'math', 'game', 'deal', 'surface', 'bit', 'level', 'distance', 'direction', 'height', 'timelapse', 'day', 'cone', 'state', 'mark', 'scene', 'speed', 'sense', 'secret', 'moment', 'camera', 'frame', 'layer', 'material', 'dust', 'piece', 'filter', 'beam', 'weave', 'backdrop', 'landscape', 'kind', 'bar', 'weather', 'breeze', 'oil', 'skin', 'nose', 'shoulder', 'neck', 'exit', 'outfit', 'meter', 'metre', 'mile', 'riddle', 'key', 'nebula', 'nebulae', 'further', 'melancholic', 'ray', 'acid', 'hole', 'gap', 'call', 'sound', 'view', 'trail', 'track', 'band', 'remains', 'mixture', 'sage', 'tapestry', 'object', 'thing', 'stuff', 'item', 'edge', 'corner', 'sense', 'spectrum', 'conditioner', 'cast', 'crack', 'interior', 'aurora'])

function approximation(id: string | undefined): Found | undefined {
  return id === undefined ? undefined : { id, approximated: true }
}

function inForms<Value>(verb: string, find: (form: string) => Value | undefined): Value | undefined {
  for (const form of verbForms(verb)) {
    const found = find(form)
    if (found !== undefined) return found
  }
  return undefined
}

/** An entry of a table, never what every object has: "constructor" is a word. */
const own = (table: Readonly<Record<string, string>>, word: string): string | undefined => (Object.hasOwn(table, word) ? table[word] : undefined)
export const colorOf = (word: string): string | undefined => own(colorWords, word)
export const materialOf = (word: string): string | undefined => own(materialWords, word)
