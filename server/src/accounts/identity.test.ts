import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, identityDatabase, openEmbedded, storesOn, type Stores } from '../database/index.ts'
import { openIdentity, type Identity } from './identity.ts'

const folder = mkdtempSync(join(tmpdir(), 'kinora-identity-test-'))
const silent = { info() {}, warn() {}, error() {} }
let connection: Connection
let stores: Stores
let identity: Identity

beforeAll(async () => {
  connection = await openEmbedded({ dir: join(folder, 'database'), snapshotEveryS: 3600, log: silent })
  stores = storesOn(connection.sql)
  identity = openIdentity({ database: identityDatabase(connection.sql), people: stores.people, invites: stores.invites, secret: 's'.repeat(40), baseUrl: 'http://127.0.0.1:4747' })
})
afterAll(async () => {
  await connection.close()
  rmSync(folder, { recursive: true, force: true })
})

const withCookies = (setCookies: string[]) => new Headers({ cookie: setCookies.map((cookie) => cookie.split(';')[0]).join('; ') })
const ada = { name: 'Ada Lovelace', email: 'ada@example.org', password: 'correct horse battery' }
const refusal = async (promise: Promise<unknown>) => (await promise.then(() => { throw new Error('It was accepted.') }, (error: unknown) => error) as { problem: { code: string } }).problem.code

test('the first person becomes the operator and stays known by the cookie', async () => {
  expect(await stores.people.isEmpty()).toBe(true)
  const { person, setCookies } = await identity.createOperator()
  expect(person.role).toBe('operator')
  expect(await identity.resolve(withCookies(setCookies))).toMatchObject({ kind: 'person', by: 'session', person: { id: person.id, role: 'operator' } })
  expect(await stores.people.isEmpty()).toBe(false)
})

test('an invite lets one person in, once; a failed sign-up gives it back', async () => {
  const { person: operator } = await identity.createOperator()
  const code = await identity.createInvite(operator)
  expect(await refusal(identity.signUp({ ...ada, inviteCode: 'nonsense' }))).toBe('invite-invalid')
  expect(await refusal(identity.signUp({ ...ada, inviteCode: code, password: 'short' }))).toBe('request-invalid')
  const { person, setCookies } = await identity.signUp({ ...ada, inviteCode: code })
  expect(person).toMatchObject({ handle: 'ada-lovelace', role: 'member' })
  expect(setCookies.join()).toMatch(/HttpOnly/i)
  expect(await refusal(identity.signUp({ ...ada, email: 'eve@example.org', inviteCode: code }))).toBe('invite-invalid')
  const second = await identity.createInvite(operator)
  expect(await refusal(identity.signUp({ ...ada, inviteCode: second }))).toBe('already-exists')
  const both = await Promise.allSettled(['b', 'c'].map((letter) => identity.signUp({ ...ada, name: 'Ada Lovelace', email: `${letter}@example.org`, inviteCode: second })))
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await refusal(identity.createInvite(person))).toBe('not-allowed')
})

test('sign-in works with the right password only, and open sign-up is closed', async () => {
  const post = (path: string, body: unknown) => identity.handle(new Request(`http://127.0.0.1:4747/api/auth${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:4747' }, body: JSON.stringify(body) }))
  const right = await post('/sign-in/email', { email: ada.email, password: ada.password })
  expect(right.status).toBe(200)
  expect(await identity.resolve(withCookies(right.headers.getSetCookie()))).toMatchObject({ person: { handle: 'ada-lovelace' } })
  expect((await post('/sign-in/email', { email: ada.email, password: 'wrong password' })).status).toBe(401)
  expect((await post('/sign-up/email', { name: 'Eve', email: 'eve2@example.org', password: ada.password })).status).toBe(403)
})

test('the operator can choose a password, but not somebody else\'s address', async () => {
  const { person } = await identity.createOperator()
  expect(await refusal(identity.setPassword(person, { email: ada.email, password: 'a long password' }))).toBe('already-exists')
  await identity.setPassword(person, { email: 'operator@example.org', password: 'a long password' })
  const signIn = await identity.handle(new Request('http://127.0.0.1:4747/api/auth/sign-in/email', { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:4747' }, body: JSON.stringify({ email: 'operator@example.org', password: 'a long password' }) }))
  expect(signIn.status).toBe(200)
})

test('an API key stands for its owner until its owner revokes it', async () => {
  const { person } = await identity.createOperator()
  const { person: other } = await identity.createOperator()
  const { id, key } = await identity.issueApiKey(person, 'laptop')
  const headers = new Headers({ authorization: `Bearer ${key}` })
  expect(await identity.resolve(headers)).toMatchObject({ kind: 'person', by: 'api-key', person: { id: person.id } })
  expect(await identity.resolve(new Headers({ authorization: 'Bearer kinora_nonsense' }))).toEqual({ kind: 'anonymous' })
  expect(await refusal(identity.revokeApiKey(other, id))).toBe('not-found')
  await identity.revokeApiKey(person, id)
  expect(await identity.resolve(headers)).toEqual({ kind: 'anonymous' })
})

test('an organisation belongs to the person who made it', async () => {
  const { person } = await identity.createOperator()
  const { person: other } = await identity.createOperator()
  const studio = await identity.createOrganisation(person, 'Bluebird Studio')
  expect(studio.slug).toMatch(/^bluebird-studio-/)
  expect(await identity.organisationsOf(person)).toEqual([studio])
  expect(await identity.organisationsOf(other)).toEqual([])
})
