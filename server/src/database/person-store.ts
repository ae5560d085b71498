import { eq } from 'drizzle-orm'
import type { ApiKeyStore, PersonStore } from '../accounts/ports.ts'
import type { Sql } from './connection.ts'
import { apiKeys, people } from './schema.ts'

const person = { id: people.id, name: people.name, handle: people.handle, role: people.role }

export function createPersonStore(sql: Sql): PersonStore {
  return {
    async insert(row) {
      await sql.insert(people).values(row)
    },
    async find(id) {
      return (await sql.select(person).from(people).where(eq(people.id, id)))[0]
    },
    async findByHandle(handle) {
      return (await sql.select(person).from(people).where(eq(people.handle, handle)))[0]
    },
  }
}

export function createApiKeyStore(sql: Sql): ApiKeyStore {
  return {
    async insert(key) {
      await sql.insert(apiKeys).values(key)
    },
    async findOwner(tokenSha256) {
      return (await sql.select(person).from(apiKeys).innerJoin(people, eq(people.id, apiKeys.ownerId)).where(eq(apiKeys.tokenSha256, tokenSha256)))[0]
    },
  }
}
