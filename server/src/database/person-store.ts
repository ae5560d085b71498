import { and, asc, eq, isNull } from 'drizzle-orm'
import type { InviteStore, PersonStore } from '../accounts/ports.ts'
import type { Sql } from './connection.ts'
import { invites, people } from './schema.ts'

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
    async findOperator() {
      return (await sql.select(person).from(people).where(eq(people.role, 'operator')).orderBy(asc(people.id)).limit(1))[0]
    },
    async setRole(id, role) {
      await sql.update(people).set({ role }).where(eq(people.id, id))
    },
    async isEmpty() {
      return (await sql.select({ id: people.id }).from(people).limit(1)).length === 0
    },
  }
}

export function createInviteStore(sql: Sql): InviteStore {
  return {
    async insert(invite) {
      await sql.insert(invites).values(invite)
    },
    async take(code) {
      const taken = await sql.update(invites).set({ takenAt: new Date() }).where(and(eq(invites.code, code), isNull(invites.takenAt))).returning({ code: invites.code })
      return taken.length === 1
    },
    async giveBack(code) {
      await sql.update(invites).set({ takenAt: null }).where(and(eq(invites.code, code), isNull(invites.usedBy)))
    },
    async setUsedBy(code, usedBy) {
      await sql.update(invites).set({ usedBy }).where(eq(invites.code, code))
    },
  }
}
