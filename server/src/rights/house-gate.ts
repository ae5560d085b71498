import { commonWordsIn, openDictionary } from './dictionary.ts'
import { rightsGate } from './gate.ts'
import type { CharacterStore, Kinship, RightsGate } from './ports.ts'
import { realPeopleIn } from './real-people.ts'

/** The gate of a real instance. Its dictionary is loaded with the first question, so that the server starts at once. */
export function openHouseGate(house: { characters: CharacterStore; kinship: Kinship }): RightsGate {
  let opened: Promise<RightsGate> | undefined
  return { decide: async (question) => (await (opened ??= openGate(house))).decide(question) }
}

async function openGate(house: { characters: CharacterStore; kinship: Kinship }): Promise<RightsGate> {
  const dictionary = await openDictionary()
  const commonWords = commonWordsIn(dictionary)
  return rightsGate({ ...house, realPeople: realPeopleIn(dictionary), isCommonWord: (word) => commonWords.has(word) })
}
