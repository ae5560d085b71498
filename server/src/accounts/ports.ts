import type { Person } from '@kinora/contract'

/** Who makes a request: a person, known by session, API key or single-user mode, or nobody yet. */
export type Caller = { kind: 'person'; person: Person; by: 'session' | 'api-key' | 'single-user' } | { kind: 'anonymous' }

/** Finds out who makes a request from its headers. A key or cookie that is not valid makes the caller anonymous, never an error. */
export interface CallerResolver {
  resolve(headers: Headers): Promise<Caller>
}

/** Keeps the people of this instance. */
export interface PersonStore {
  insert(person: Person): Promise<void>
  find(id: string): Promise<Person | undefined>
  findByHandle(handle: string): Promise<Person | undefined>
  /** The first operator; undefined before there is one. */
  findOperator(): Promise<Person | undefined>
  setRole(id: string, role: Person['role']): Promise<void>
  /** Whether anybody is here yet. */
  isEmpty(): Promise<boolean>
}

/** Keeps the codes by which people are invited; each lets one person in. */
export interface InviteStore {
  insert(invite: { code: string; createdBy: string }): Promise<void>
  /** Takes a code for one sign-up: true for exactly one of those who try at once. */
  take(code: string): Promise<boolean>
  giveBack(code: string): Promise<void>
  setUsedBy(code: string, personId: string): Promise<void>
}
