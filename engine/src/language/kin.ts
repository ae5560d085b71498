import { kinFamilies, kinOfSynset } from '../catalog/index.ts'
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
/** So alike must things be when the dictionary knows of no family that they share. */
const alikeStrangers = 0.4

/** Sets up the search: every recipe is noted at each synset above it, up to its family's. */
export function kinshipOf(recipes: readonly RecipeView[], wordnet: WordNet, vectors: WordVectors): Kinship {
  const offsets = (names: readonly string[]) => new Set(names.map((name) => wordnet.synset(name)).filter((offset) => offset !== undefined))
  const families = offsets(kinFamilies)
  const person = wordnet.synset('person.n.01')
  const ids = new Set(recipes.map(({ id }) => id))
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
    const fitting = among.filter(({ recipe }) => wordnet.category(wordnet.synset(recipe.synset) ?? -1) === category)
    const scored = fitting.map(({ recipe, depth }) => ({ id: recipe.id, likeness: likenessTo(recipe, noun, vectors), distance: height + depth }))
    const known = scored.filter(({ likeness }) => likeness !== undefined)
    if (known.length === 0) return least > 0 ? undefined : scored.sort((a, b) => a.distance - b.distance)[0]?.id
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
      if (found !== undefined && (kin === undefined || height <= trueSteps)) return found
      kin ??= isThingOrPerson && isInFamily(offset) ? nearest(noun, category, { among: below.get(offset) ?? [], height, least: category === personCategory ? alikePeople : 0 }) : undefined
      if (kin !== undefined && height >= trueSteps) return kin
    }
    if (kin !== undefined || !thingCategories.has(category)) return kin
    return nearest(noun, category, { among: recipes.map((recipe) => ({ recipe, depth: 0 })), height: 0, least: alikeStrangers })
  }
  const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]))
  const found = new Map<string, string | undefined>()
  const of = (noun: string): string | undefined => {
    const senses = wordnet.senses(noun, 'noun').slice(0, usualSenses).map((sense, order) => ({ id: ofSense(noun, sense), order, category: wordnet.category(sense) }))
    const [first] = senses
    if (first === undefined) return undefined
    const candidates = senses.filter(({ id, order, category }) => id !== undefined && (order === 0 || category !== personCategory)).map((one) => {
      const recipe = byId.get(one.id ?? '')
      return { ...one, likeness: (recipe === undefined ? undefined : likenessTo(recipe, noun, vectors)) ?? (one.order === 0 ? anyLikeness : 0) }
    })
    const usable = candidates.filter(({ order, likeness, category }) => order === 0 || likeness >= (isLiving(category) || first.category === personCategory ? alikeLiving : alikeStrangers))
    return usable.sort((a, b) => b.likeness - b.order * perSense - (a.likeness - a.order * perSense))[0]?.id
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
const isLiving = (category: string): boolean => category === personCategory || category === '05'

const personCategory = '18'
/** WordNet's categories of what can be touched: animals, artifacts, food, natural objects, plants. */
const thingCategories: ReadonlySet<string> = new Set(['05', '06', '13', '17', '20'])

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
