import type { GateDecision } from '@kinora/contract'
import { findName, foldWords, type FoldedWord, type NameMatch } from './folding.ts'
import type { CharacterStore, GateQuestion, Kinship, RegisteredCharacter, RightsGate } from './ports.ts'
import type { RealPeople } from './real-people.ts'

/** The house rule that no real person is shown without a Likeness of their own. */
export const realPersonRuleId = 'house-real-people-1'

interface Named { character: RegisteredCharacter; name: string; match: NameMatch }

/** The gate: real people first, then the registered characters that the prompt names, the strictest answer winning. */
export function rightsGate(house: { characters: CharacterStore; realPeople: RealPeople; kinship: Kinship; isCommonWord: (word: string) => boolean }): RightsGate {
  return {
    async decide(question) {
      const person = house.realPeople.findIn(question.prompt)
      if (person !== undefined) return refusePerson(person.name)
      const words = foldWords(question.prompt)
      const named = (await house.characters.list()).flatMap((character) => nameIn(words, character, house.isCommonWord))
      const inTheWay = named.filter(({ character }) => character.policy !== 'allow' && character.ownerId !== question.callerId)
      const first = inTheWay[0]
      if (first === undefined) return { decision: 'allow', characters: named.map(({ character }) => ({ characterId: character.id, ruleId: character.ruleId })) }
      if (!question.acceptSubstitutes) return refuseCharacter(first, await house.kinship.standInFor(first.character.description))
      return substitute(question, inTheWay, house.kinship)
    },
  }
}

function refusePerson(name: string): GateDecision {
  return {
    decision: 'refuse',
    code: 'likeness-of-real-person',
    ruleId: realPersonRuleId,
    name,
    because: `${name} is a real person, and real people are shown only with a likeness they have granted.`,
    tryInstead: 'Describe an invented person instead, for example "a tall singer with red hair".',
  }
}

/** The first of its names that the text mentions. A name that is also an everyday word counts only when written as a name. */
function nameIn(words: readonly FoldedWord[], character: RegisteredCharacter, isCommonWord: (word: string) => boolean): Named[] {
  for (const name of [character.name, ...character.aliases]) {
    const match = findName(words, name)
    if (match === undefined) continue
    if (isCommonWord(name.toLowerCase()) && !(match.capitalized && match.startChar > 0)) continue
    return [{ character, name, match }]
  }
  return []
}

function refuseCharacter({ character, name }: Named, standIn: string): GateDecision {
  const asks = character.policy === 'ask'
  return {
    decision: 'refuse',
    code: asks ? 'character-ask-first' : 'character-blocked',
    ruleId: character.ruleId,
    name,
    because: asks ? `The owner of ${name} wants to be asked before the character is used.` : `The owner of ${name} does not let others use the character.`,
    tryInstead: `Go on with ${standIn} in its place.`,
  }
}

async function substitute(question: GateQuestion, inTheWay: readonly Named[], kinship: Kinship): Promise<GateDecision> {
  const substitutions = await Promise.all(inTheWay.map(async ({ character, name, match }) => ({
    match,
    characterId: character.id,
    ruleId: character.ruleId,
    name,
    standIn: await kinship.standInFor(character.description),
    because: character.policy === 'ask' ? 'its owner wants to be asked first' : 'its owner does not let others use it',
  })))
  return {
    decision: 'substitute',
    prompt: withStandIns(question.prompt, substitutions),
    substitutions: substitutions.map(({ match: _, ...rest }) => rest),
  }
}

/** Replaces names by stand-ins, from the end so that earlier places stay where they are. */
function withStandIns(prompt: string, substitutions: readonly { match: NameMatch; standIn: string }[]): string {
  return substitutions.toSorted((a, b) => b.match.startChar - a.match.startChar)
    .reduce((text, { match, standIn }) => text.slice(0, match.startChar) + standIn + text.slice(match.endChar), prompt)
}
