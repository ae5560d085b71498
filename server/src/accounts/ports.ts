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
}

/** Keeps API keys by the SHA-256 of their token; the token itself is shown once and never kept. */
export interface ApiKeyStore {
  insert(key: { id: string; ownerId: string; name: string; tokenSha256: string }): Promise<void>
  findOwner(tokenSha256: string): Promise<Person | undefined>
}
