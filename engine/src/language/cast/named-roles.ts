import { colorOf, type Lexicon } from '../words/lexicon.ts'

/*
 * In a plot persons go by a calling and a name: "Chef Red", "Captain Ana", "the runner from Team A", "the baker Tom". Such a
 * name is brought into a colour that is worn, or into the calling alone, in as many characters, so that every place in the
 * text stays where it is; whoever is named again is known by what he wears.
 */

/** A text whose names are read, and the calling of each who is named alone elsewhere. */
export interface NamedText { text: string; callings: ReadonlyMap<string, string>; read: readonly { startChar: number; endChar: number }[] }

/** What those are called who are only told apart by a letter, where their calling leaves no room: short. */
const anybody = 'man'
/** Colours that one team wears and not the other, in the order in which they are named. */
const teamColors = ['red', 'blue', 'pink', 'gold', 'gray'] as const
const ofTeam = /\b(?:the\s+)?([a-z]+)s?\s+(?:from|of|in|on)\s+(Team|Group)\s+([A-Z]\p{Ll}*|\d)\b/gu
const teamFirst = /\b(Team|Group)\s+([A-Z]|\d)(?:'s)?\s+([a-z]+)\b/gu
const calledBy = /\b(?:([Tt]he)\s+)?(\p{L}\p{Ll}+)\s+(\p{Lu}\p{Ll}*|\d)(?=[\s,.;:!?']|$)/gu

/** Reads the names of a plot. */
export function withoutNames(text: string, lexicon: Lexicon): NamedText {
  const colors = new Map<string, string>()
  const colorFor = (name: string): string => {
    const color = colors.get(name) ?? (colorOf(name.toLowerCase()) === undefined ? teamColors[colors.size % teamColors.length] ?? 'red' : name.toLowerCase())
    colors.set(name, color)
    return color
  }
  const isCalling = (word: string): boolean => lexicon.isPerson(word) || lexicon.recipe(lexicon.namedThing(word)?.id ?? '')?.kind === 'person'
  const byTeams = text
    .replace(teamFirst, (whole, _team: string, name: string, role: string) => (isCalling(role) ? fitted(whole, `${colorFor(name)} ${role}`) : whole))
    .replace(ofTeam, (whole, role: string, _team: string, name: string) => (isCalling(role) ? fitted(whole, `the ${colorFor(name)} ${role}`) : whole))
  const named = [...byTeams.matchAll(calledBy)].flatMap(([, , role = '', name = '']) => (isCalling(role.toLowerCase()) && !isOrdinary(name) ? [{ role: role.toLowerCase(), name }] : []))
  const isOneOfMany = (role: string, name: string): boolean => colorOf(name.toLowerCase()) !== undefined || named.some((other) => other.role === role && other.name !== name)
  const callings = new Map(named.filter(({ role, name }) => !isOneOfMany(role, name)).map(({ role, name }) => [name.toLowerCase(), role]))
  const written = byTeams.replace(calledBy, (whole, _the: string | undefined, called: string, name: string) => {
    const role = called.toLowerCase()
      if (!named.some((each) => each.role === role && each.name === name)) return whole
      if (!isOneOfMany(role, name)) return fitted(whole, `the ${role}`)
      const color = colorFor(name)
      return [`the ${color} ${role}`, `${color} ${role}`, `the ${color} ${anybody}`, `${color} ${anybody}`].map((words) => fitted(whole, words)).find((words) => words !== whole) ?? whole
  })
  return { callings, text: written, read: changedIn(text, written) }
}

/** Where a text differs from another of its length, by whole words. */
function changedIn(text: string, written: string): { startChar: number; endChar: number }[] {
  return [...text.matchAll(/[^\s.,;:!?]+/g)].map((match) => ({ startChar: match.index, endChar: match.index + match[0].length })).filter(({ startChar, endChar }) => text.slice(startChar, endChar) !== written.slice(startChar, endChar))
}

const isOrdinary = (name: string): boolean => /^(?:I|The|A|An|He|She|It|They|His|Her|Their|In|On|At|And|But|Then|When|Finally|With)$/.test(name)

/** Words in as many characters as were there; what was there, where they are too many. */
const fitted = (whole: string, words: string): string => (words.length <= whole.length ? words.padEnd(whole.length) : whole)
