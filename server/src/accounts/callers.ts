import { createHash, randomBytes } from 'node:crypto'
import type { Person } from '@kinora/contract'
import { newRowId } from '../telemetry/index.ts'
import type { ApiKeyStore, Caller, CallerResolver, PersonStore } from './ports.ts'

/** The one person of single-user mode. */
const soleHandle = 'operator'

/** Everybody who reaches the port is the operator; the person is created the first time. */
export async function singleUserCallers(people: PersonStore): Promise<CallerResolver> {
  const person = (await people.findByHandle(soleHandle)) ?? await createOperator(people)
  return { resolve: () => Promise.resolve({ kind: 'person', person, by: 'single-user' }) }
}

async function createOperator(people: PersonStore): Promise<Person> {
  const person: Person = { id: newRowId(), name: 'Operator', handle: soleHandle, role: 'operator' }
  await people.insert(person)
  return person
}

/** Knows people by the API key in `Authorization: Bearer …`. */
export function apiKeyCallers(keys: ApiKeyStore): CallerResolver {
  return {
    async resolve(headers): Promise<Caller> {
      const token = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
      const person = token === undefined ? undefined : await keys.findOwner(sha256Of(token))
      return person === undefined ? { kind: 'anonymous' } : { kind: 'person', person, by: 'api-key' }
    },
  }
}

/** Makes an API key for a person and returns its token, which cannot be read again. */
export async function issueApiKey(keys: ApiKeyStore, { ownerId, name }: { ownerId: string; name: string }): Promise<string> {
  const token = `kinora_${randomBytes(24).toString('base64url')}`
  await keys.insert({ id: newRowId(), ownerId, name, tokenSha256: sha256Of(token) })
  return token
}

function sha256Of(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
