import { type CharacterTerms, characterTermsSchema, problem, ProblemError } from '@kinora/contract'
import { newRowId } from '../telemetry/index.ts'
import type { CharacterStore, RegisteredCharacter, Registry, RegistryCaller } from './ports.ts'

/** Opens the registry over its store. Every change of terms gets a new rule id, so that receipts name the terms in force. */
export function openRegistry(characters: CharacterStore): Registry {
  const owned = async (caller: RegistryCaller, id: string) => {
    const character = await characters.find(id)
    // the same answer for "not there" and "not yours": nobody learns what others have registered
    if (character === undefined || !caller.organisationIds.includes(character.organisationId)) throw notFound()
    return character
  }
  return {
    async register(caller, organisationId, terms) {
      if (!caller.organisationIds.includes(organisationId)) throw new ProblemError(problem('not-allowed', 'You are not a member of that organisation.', { detail: 'Ask one of its members to invite you.' }))
      const character: RegisteredCharacter = { id: newRowId(), ownerId: caller.id, organisationId, ruleId: newRuleId(), createdAt: new Date().toISOString(), ...readTerms(terms) }
      await characters.insert(character)
      return character
    },
    async change(caller, characterId, terms) {
      const character: RegisteredCharacter = { ...(await owned(caller, characterId)), ...readTerms(terms), ruleId: newRuleId() }
      await characters.update(character)
      return character
    },
    async withdraw(caller, characterId) {
      await owned(caller, characterId)
      await characters.delete(characterId)
    },
    async listFor(caller) {
      return (await characters.list()).filter((character) => caller.organisationIds.includes(character.organisationId))
    },
  }
}

function newRuleId(): string {
  return `rule-${newRowId()}`
}

function readTerms(terms: unknown): CharacterTerms {
  const parsed = characterTermsSchema.safeParse(terms)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new ProblemError(problem('request-invalid', `The character's terms cannot be read: ${issue?.path.join('.') ?? 'they'}: ${issue?.message ?? 'wrong shape'}.`, { detail: 'Give a name, aliases, a description and a policy (allow, ask or block).', ...(issue === undefined ? {} : { param: issue.path.join('.') }) }))
}

function notFound(): ProblemError {
  return new ProblemError(problem('not-found', 'There is no such character here.', { detail: 'Check the address.' }))
}
