import { asc, eq } from 'drizzle-orm'
import type { CharacterStore, RegisteredCharacter } from '../rights/ports.ts'
import type { Sql } from './connection.ts'
import { characters } from './schema.ts'

export function createCharacterStore(sql: Sql): CharacterStore {
  return {
    async insert(character) {
      await sql.insert(characters).values(toRow(character))
    },
    async find(id) {
      const [row] = await sql.select().from(characters).where(eq(characters.id, id))
      return row === undefined ? undefined : toCharacter(row)
    },
    async update(character) {
      await sql.update(characters).set(toRow(character)).where(eq(characters.id, character.id))
    },
    async delete(id) {
      await sql.delete(characters).where(eq(characters.id, id))
    },
    async list() {
      return (await sql.select().from(characters).orderBy(asc(characters.id))).map(toCharacter)
    },
  }
}

function toRow(character: RegisteredCharacter): typeof characters.$inferInsert {
  return { ...character, createdAt: new Date(character.createdAt) }
}

function toCharacter(row: typeof characters.$inferSelect): RegisteredCharacter {
  return { ...row, createdAt: row.createdAt.toISOString() }
}
