import type { Casting, Entity } from '../cast/cast.ts'
import type { Bench } from './heat.ts'
import { colorOf, type Lexicon } from '../words/lexicon.ts'
import type { DraftStanding } from '../cast/relations.ts'
import type { ChangeKind } from '../story.ts'

/** What a trial is read into, and the words that it is read with. */
export type WordBench = Bench & { lexicon: Lexicon }
/** Reads one sentence that tells of a trial; answers whether it was one. */
export type TrialReader = (text: string, bench: WordBench) => boolean

/** The thing that a text ends with: "a sharp pencil". */
export function thingIn(text: string, { casting, lexicon }: { casting: Casting; lexicon: Lexicon }): Entity | undefined {
  const words: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? []
  const names = [words.slice(-3).join(' '), words.slice(-2).join(' '), words.at(-1) ?? '']
  const found = names.map((name) => lexicon.namedThing(name)).find((each) => each !== undefined) ?? lexicon.thing(words.at(-1) ?? '')
  const color = words.map(colorOf).find((hex) => hex !== undefined)
  return found === undefined ? undefined : casting.bring({ recipe: found.id, label: named(words), appearance: color === undefined ? {} : { color } })
}

/** The last words of a phrase, from its article on. */
function named(words: readonly string[]): string {
  const article = words.findLastIndex((word) => /^(?:an?|the|of|some)$/.test(word))
  return words.slice(Math.max(article + 1, words.length - 3)).join(' ')
}

/** Lets changes befall something from now on; answers whether there is such a thing. */
export function befall({ story }: Bench, who: Entity | undefined, changes: readonly ChangeKind[]): boolean {
  if (who === undefined) return false
  if (!story.firstSteps.has(who.id)) story.firstSteps.set(who.id, story.step)
  for (const what of changes) story.change({ who, what })
  return true
}

/** Moves something slowly from where it stands to something else to where it comes to. */
export function moveTo({ story }: Pick<Bench, 'story'>, who: Entity, { from, to, at }: { from: DraftStanding['relation']; to: Entity; at: DraftStanding['relation'] }): void {
  for (const each of [who, to]) if (!story.firstSteps.has(each.id)) story.firstSteps.set(each.id, story.step)
  story.stand({ who, relation: from, to })
  if (at === 'inside') hold({ story }, to)
  const beat = { who, action: 'drift', goal: { relation: at, to }, manner: [] }
  story.beat(beat)
  story.next()
  // it is held there: the world of things would push it out of what it has sunk into
  story.beat({ ...beat, manner: ['still'] })
}

/** Holds something in something else from the first, or from where it is on it: the world of things would push the one out of the other. */
export function heldIn({ story }: Pick<Bench, 'story'>, { who, holder, at = 'inside', from = at }: { who: Entity; holder: Entity; at?: 'inside' | 'on'; from?: 'inside' | 'on' }): void {
  story.stand({ who, relation: from, to: holder })
  story.beat({ who, action: 'drift', goal: { relation: at, to: holder }, manner: from === at ? ['still'] : [] })
  hold({ story }, holder)
}

/** Comes down from above on something, to its top or to where it is flat. */
export function comesDown({ story }: Pick<Bench, 'story'>, who: Entity, thing: Entity, to: 'on' | 'inside' = 'inside'): void {
  for (const each of [who, thing]) story.firstSteps.set(each.id, story.step)
  story.stand({ who, relation: 'above', to: thing })
  story.beat({ who, action: 'drift', goal: { relation: to, to: thing }, manner: [] })
  hold({ story }, thing)
}

/** Comes down on something, and in the next step goes on down into it. */
export function sinksInto(bench: Pick<Bench, 'story'>, who: Entity, thing: Entity): void {
  comesDown(bench, who, thing, 'on')
  bench.story.next()
  bench.story.beat({ who, action: 'drift', goal: { relation: 'inside', to: thing }, manner: [] })
}

/** Keeps something where it stands, whatever lies in it: the world of things would push the one out of the other. */
export function hold({ story }: Pick<Bench, 'story'>, who: Entity): void {
  story.beat({ who, action: 'float', manner: ['still'] })
}

/** Names the place of a trial, unless the prompt has named one. */
export function placed({ story }: Bench, recipe: string, label: string): void {
  if (story.places.length === 0) story.places.push({ place: { recipe, label, approximated: false }, step: story.step })
}
