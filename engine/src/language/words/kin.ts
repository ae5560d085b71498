import { kinFamilies, kinOfSynset } from '../../catalog/index.ts'
import type { RecipeView } from './recipe-view.ts'
import type { WordVectors } from './vectors.ts'
import type { WordNet } from './wordnet.ts'

/** Finds the recipe that is nearest to a noun of which the catalog has none. */
export interface Kinship {
  /** The nearest recipe to a noun in one of its usual senses, `person` for anybody; undefined when nothing of its family is in the catalog. */
  of(noun: string): string | undefined
}

/** A recipe below a synset, and how far below. */
interface Descendant { recipe: RecipeView; depth: number }

/** So many steps up the ladder a word still is what stands there: a beagle is a hound is a hunting dog is a dog. */
const trueSteps = 3
const highest = 14
/** What each step of distance in WordNet's tree takes from the likeness of two words. */
const perStep = 0.04
/** People of one calling must be this alike; otherwise anybody does. */
const alikePeople = 0.5
/** So alike must food and plants be when the dictionary knows of no family that they share. */
const alikeStrangers = 0.4
/** How alike a made thing must be to what is so many steps away from it in WordNet's tree; farther ones do not look alike. */
const alikeBySteps: readonly number[] = [-1, -1, 0.4, 0.55, 0.7]
/** WordNet's categories of food and plants. */
const eaten: ReadonlySet<string> = new Set(['13', '20'])
/** What must look alike to be kin: tools and machines of one family may look like anything. */
const byLooks: ReadonlySet<string> = new Set(['06', '17'])

/** Sets up the search: every recipe is noted at each synset above it, up to its family's. */
export function kinshipOf(recipes: readonly RecipeView[], wordnet: WordNet, vectors: WordVectors): Kinship {
  const offsets = (names: readonly string[]) => new Set(names.map((name) => wordnet.synset(name)).filter((offset) => offset !== undefined))
  const families = offsets(kinFamilies)
  const person = wordnet.synset('person.n.01')
  const ids = new Set(recipes.map(({ id }) => id))
  const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]))
  const standing = new Map<number, string>()
  const enter = (name: string, id: string) => {
    const offset = wordnet.synset(name)
    if (offset !== undefined && !standing.has(offset)) standing.set(offset, id)
  }
  for (const { synset, id } of recipes) enter(synset, id)
  for (const [name, id] of Object.entries(kinOfSynset)) if (ids.has(id)) enter(name, id)
  const below = new Map<number, Descendant[]>()
  for (const recipe of recipes) {
    for (const [offset, depth] of ladder(wordnet, wordnet.synset(recipe.synset))) {
      const those = below.get(offset)
      if (those === undefined) below.set(offset, [{ recipe, depth }])
      else those.push({ recipe, depth })
    }
  }
  const nearest = (noun: string, category: string, { among, height, least }: { among: readonly Descendant[]; height: number; least: number }) => {
    const fitting = among.filter(({ recipe }) => wordnet.category(wordnet.synset(recipe.synset) ?? -1) === category && isOfKind(recipe, category))
    const scored = fitting.map(({ recipe, depth }) => ({ id: recipe.id, likeness: likenessTo(recipe, noun, vectors), distance: height + depth }))
    const known = scored.filter((one) => one.likeness !== undefined && looksAlike(one, category))
    if (known.length === 0) return least > 0 ? undefined : scored.filter((one) => looksAlike(one, category)).sort((a, b) => a.distance - b.distance)[0]?.id
    const score = (one: { likeness: number | undefined; distance: number }) => (one.likeness ?? 0) - one.distance * perStep
    const best = known.sort((a, b) => score(b) - score(a))[0]
    return best === undefined || (best.likeness ?? 0) < least ? undefined : best.id
  }
  const inFamily = new Map<number, boolean>()
  const isInFamily = (offset: number): boolean => {
    const answer = inFamily.get(offset) ?? ladder(wordnet, offset).some(([above]) => families.has(above))
    inFamily.set(offset, answer)
    return answer
  }
  const ofSense = (noun: string, sense: number): string | undefined => {
    const category = wordnet.category(sense)
    const isThingOrPerson = category === personCategory || thingCategories.has(category)
    let kin: string | undefined
    for (const [offset, height] of ladder(wordnet, sense)) {
      if (offset === person) return kin ?? 'person'
      const found = standing.get(offset)
      const its = byId.get(found ?? '')
      if (its !== undefined && !isOfKind(its, category)) continue
      if (found !== undefined && (kin === undefined || height <= trueSteps)) return found
      kin ??= isThingOrPerson && isInFamily(offset) ? nearest(noun, category, { among: below.get(offset) ?? [], height, least: category === personCategory ? alikePeople : 0 }) : undefined
      if (kin !== undefined && height >= trueSteps) return kin
    }
    if (kin !== undefined || !eaten.has(category)) return kin
    return nearest(noun, category, { among: recipes.map((recipe) => ({ recipe, depth: 0 })), height: 0, least: alikeStrangers })
  }
  const found = new Map<string, string | undefined>()
  const of = (noun: string): string | undefined => {
    const senses = wordnet.senses(noun, 'noun').filter((sense) => !wordnet.isInstance(sense)).slice(0, usualSenses).map((sense, order) => ({ id: ofSense(noun, sense), order, category: wordnet.category(sense) }))
    const [first] = senses
    if (first === undefined) return undefined
    const candidates = senses.filter(({ id, order, category }) => id !== undefined && (order === 0 || category !== personCategory)).map((one) => {
      const recipe = byId.get(one.id ?? '')
      return { ...one, likeness: (recipe === undefined ? undefined : likenessTo(recipe, noun, vectors)) ?? (one.order === 0 ? anyLikeness : 0) }
    })
    return likeliest(candidates, first.category)?.id
  }
  return {
    of: (noun) => {
      if (!found.has(noun)) found.set(noun, of(noun))
      return found.get(noun)
    },
  }
}

/** Senses of a noun beyond the fourth are seldom what a prompt means. */
const usualSenses = 4
/** What each place further down the dictionary's list takes from the likeness of a sense's kin. */
const perSense = 0.06
/** What a first sense counts for when nothing is known of its likeness. */
const anyLikeness = 0.3
/** An animal in a later sense of a word must be this alike: a canary is a bird before it is a singer. */
const alikeLiving = 0.45
/** Whoever is a person first is a thing only where the words mean almost the same; so with senses beyond the second. */
const alikePerson = 0.75
const isLiving = (category: string): boolean => category === personCategory || category === '05'

const personCategory = '18'
/** WordNet's categories of what can be touched: animals, artifacts, food, natural objects, plants. */
const thingCategories: ReadonlySet<string> = new Set(['05', '06', '13', '17', '20'])

/** Whether a body is meant by a word for bodies and a thing by a word for things. */
function isOfKind({ kind }: RecipeView, category: string): boolean {
  const isBody = kind === 'person' || kind === 'animal' || kind === 'robot'
  return category === personCategory || category === '05' ? isBody : !isBody
}

/** Whether what is so many steps away in WordNet's tree, and so alike in use, may be taken to look alike. */
function looksAlike({ likeness, distance }: { likeness: number | undefined; distance: number }, category: string): boolean {
  if (!byLooks.has(category)) return true
  return likeness === undefined ? distance < alikeBySteps.length - 2 : likeness >= (alikeBySteps[distance] ?? 1)
}

interface Candidate { id: string | undefined; order: number; category: string; likeness: number }

/** The sense of a word that is meant most likely, among those that have kin. */
function likeliest(candidates: readonly Candidate[], first: string): Candidate | undefined {
  const least = ({ order, category }: Candidate) => (order > 1 || first === personCategory ? alikePerson : isLiving(category) ? alikeLiving : alikeStrangers)
  const usable = candidates.filter((one) => one.order === 0 || one.likeness >= least(one))
  // a guava is a tree in the dictionary, and a fruit on the table
  const eatable = first === '20' ? usable.filter(({ category }) => category === '13') : []
  return (eatable.length > 0 ? eatable : usable).sort((a, b) => b.likeness - b.order * perSense - (a.likeness - a.order * perSense))[0]
}

/** A synset and all above it with the height of each, nearest first. */
function ladder(wordnet: WordNet, start: number | undefined): [offset: number, height: number][] {
  const rungs = new Map<number, number>()
  let level: readonly number[] = start === undefined ? [] : [start]
  for (let height = 0; height < highest && level.length > 0; height++) {
    for (const offset of level) if (!rungs.has(offset)) rungs.set(offset, height)
    level = level.flatMap((offset) => wordnet.above(offset, 'noun')).filter((offset) => !rungs.has(offset))
  }
  return [...rungs]
}

function likenessTo(recipe: RecipeView, noun: string, vectors: WordVectors): number | undefined {
  const known = recipe.names.slice(0, 3).map((name) => vectors.likeness(noun, name)).filter((value) => value !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}
