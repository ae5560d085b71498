import { colorOf } from '../words/lexicon.ts'
import type { Entity } from './entity.ts'
import type { NounPhrase } from '../clauses/grammar.ts'

/** How many are shown of each of several teams. */
const mates = 2
/** What sides wear of which no colour is said. */
const sides = ['red', 'blue', 'gold', 'green'] as const

/** Whether a phrase names several teams at once: "both teams". */
const isTeams = ({ head, plural, count }: NounPhrase): boolean => head.split(' ').at(-1) === 'team' && (plural || count > 1)

/** How many players several teams are; undefined of all else. */
export const playersOf = (phrase: NounPhrase): number | undefined => (isTeams(phrase) ? Math.max(2, phrase.count) * mates : undefined)

/** Gives each of several teams shirts of one colour. */
export function wearSides(phrase: NounPhrase, players: readonly Entity[]): void {
  if (!isTeams(phrase)) return
  players.forEach((player, i) => {
    const hex = colorOf(sides[Math.floor(i / mates) % sides.length] ?? 'red')
    if (hex !== undefined && player.appearance.color === undefined) player.appearance = { ...player.appearance, partColors: { ...player.appearance.partColors, main: hex } }
  })
}

/** Those of a party who wear what one of them wears: he alone where nobody plays in teams. */
export function teamOf(one: Entity, party: readonly Entity[]): Entity[] {
  const worn = one.appearance.partColors?.['main']
  return one.head.split(' ').at(-1) === 'team' && worn !== undefined ? party.filter((each) => each.appearance.partColors?.['main'] === worn) : [one]
}
