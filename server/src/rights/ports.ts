import type { Character, GateDecision, Reading } from '@kinora/contract'

/** What somebody wants to make, as the gate sees it. */
export interface GateQuestion {
  callerId: string
  prompt: string
  reading: Reading
  /** The caller agreed to go on with generic kin where a registered character stands in the way. */
  acceptSubstitutes: boolean
}

/** Decides before a render whether it may be made, with a reason and the rule that says so. */
export interface RightsGate {
  decide(question: GateQuestion): Promise<GateDecision>
}

/** A character with the person who registered it. */
export type RegisteredCharacter = Character & { ownerId: string }

/** Keeps the registered characters of this instance. */
export interface CharacterStore {
  insert(character: RegisteredCharacter): Promise<void>
  find(id: string): Promise<RegisteredCharacter | undefined>
  /** Writes new terms under a new rule id. */
  update(character: RegisteredCharacter): Promise<void>
  delete(id: string): Promise<void>
  list(): Promise<RegisteredCharacter[]>
}

/** Says what generic figure may stand in for a described character: "a mouse". Never names the character. */
export interface Kinship {
  standInFor(description: string): Promise<string>
}

/** A person and the organisations they belong to. */
export interface RegistryCaller { id: string; organisationIds: readonly string[] }

/** Registers characters and changes their terms. Only the members of the owning organisation may. */
export interface Registry {
  register(caller: RegistryCaller, organisationId: string, terms: unknown): Promise<RegisteredCharacter>
  change(caller: RegistryCaller, characterId: string, terms: unknown): Promise<RegisteredCharacter>
  withdraw(caller: RegistryCaller, characterId: string): Promise<void>
  /** The characters of the organisations that the caller belongs to. */
  listFor(caller: RegistryCaller): Promise<RegisteredCharacter[]>
}
