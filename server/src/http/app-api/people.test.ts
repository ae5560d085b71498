import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { characterSchema, organisationSchema, problemSchema, sessionSchema } from '@kinora/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quietLog } from '../../../../testing/back-ends.ts'
import { colourBarsProgram } from '../../../../testing/colour-bars-engine.ts'
import { plainReader } from '../../../../testing/server-under-test.ts'
import { readConfig } from '../../config/index.ts'
import { type RunningServer, startServer } from '../../main.ts'

const folder = mkdtempSync(join(tmpdir(), 'kinora-people-'))
let server: RunningServer
beforeAll(async () => {
  server = await startServer(readConfig({ PORT: '0', KINORA_DATA: folder }), 'all', { reader: plainReader, rendererProgram: colourBarsProgram, log: quietLog })
}, 60_000)
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

interface Sent { method?: string; json?: unknown; cookie?: string; origin?: string; key?: string }
function send(path: string, { method, json, cookie, origin, key }: Sent = {}): Promise<Response> {
  const headers = new Headers()
  if (json !== undefined) headers.set('content-type', 'application/json')
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (origin !== undefined) headers.set('origin', origin)
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`)
  return fetch(`${server.address}${path}`, { method: method ?? (json === undefined ? 'GET' : 'POST'), headers, redirect: 'manual', ...(json === undefined ? {} : { body: JSON.stringify(json) }) })
}
const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
const codeOf = async (response: Response) => problemSchema.parse(await response.json()).code
const session = async (cookie: string) => sessionSchema.parse(await (await send('/api/v1/session', { cookie })).json()).person

let operator: string
let ada: string

test('the link makes its opener the operator, once, and leads to the box', async () => {
  const claimPath = new URL(server.claimUrl ?? '').pathname + new URL(server.claimUrl ?? '').search
  expect(await codeOf(await send('/api/v1/claim?token=guess'))).toBe('not-allowed')
  const claimed = await send(claimPath)
  expect([claimed.status, claimed.headers.get('location')]).toEqual([302, '/'])
  operator = cookiesOf(claimed)
  expect(await session(operator)).toMatchObject({ role: 'operator' })
  expect(await codeOf(await send(claimPath))).toBe('not-allowed')
})

test('people come in by invite, and sign in and out', async () => {
  expect(await codeOf(await send('/api/v1/invites', { method: 'POST' }))).toBe('sign-in-required')
  const { code } = await (await send('/api/v1/invites', { method: 'POST', cookie: operator })).json() as { code: string }
  const person = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }
  expect(await codeOf(await send('/api/v1/sign-up', { json: { ...person, inviteCode: 'wrong' } }))).toBe('invite-invalid')
  const signedUp = await send('/api/v1/sign-up', { json: { ...person, inviteCode: code } })
  ada = cookiesOf(signedUp)
  expect(await session(ada)).toMatchObject({ handle: 'ada', role: 'member' })
  expect(await codeOf(await send('/api/v1/invites', { method: 'POST', cookie: ada })), 'a member invites nobody').toBe('not-allowed')
  const origin = new URL(server.address ?? '').origin
  const signedIn = await send('/api/auth/sign-in/email', { json: { email: person.email, password: person.password }, origin })
  expect(signedIn.status).toBe(200)
  const laptop = cookiesOf(signedIn)
  expect(await session(laptop)).toMatchObject({ handle: 'ada' })
  expect((await send('/api/auth/sign-out', { json: {}, cookie: laptop, origin })).status).toBe(200)
  expect(await session(laptop)).toBeNull()
  expect((await send('/api/auth/sign-in/email', { json: { email: person.email, password: 'wrong password' }, origin })).status).toBe(401)
  expect((await send('/api/auth/sign-in/email', { json: { email: person.email, password: person.password }, origin: 'https://elsewhere.example' })).status).toBe(403)
})

test('the operator chooses a password and gets in with it', async () => {
  expect((await send('/api/v1/me/password', { method: 'PUT', json: { email: 'me@example.org', password: 'a long password' }, cookie: operator })).status).toBe(204)
  expect(await codeOf(await send('/api/v1/me/password', { method: 'PUT', json: { email: 'ada@example.org', password: 'a long password' }, cookie: operator }))).toBe('already-exists')
  expect(await codeOf(await send('/api/v1/me/password', { method: 'PUT', json: { email: 'x@example.org', password: 'a long password' } }))).toBe('sign-in-required')
  const signedIn = await send('/api/auth/sign-in/email', { json: { email: 'me@example.org', password: 'a long password' }, origin: new URL(server.address ?? '').origin })
  expect(await session(cookiesOf(signedIn))).toMatchObject({ role: 'operator' })
})

test('an API key works until its owner takes it back; nobody else can', async () => {
  const { id, key } = await (await send('/api/v1/api-keys', { json: { name: 'laptop' }, cookie: ada })).json() as { id: string; key: string }
  expect((await send('/v1/videos', { key })).status).toBe(200)
  expect(await codeOf(await send(`/api/v1/api-keys/${id}`, { method: 'DELETE', cookie: operator }))).toBe('not-found')
  expect((await send(`/api/v1/api-keys/${id}`, { method: 'DELETE', cookie: ada })).status).toBe(204)
  expect((await send('/v1/videos', { key })).status).toBe(401)
})

test('a studio registers a character, and from then on the gate stands', async () => {
  const studio = organisationSchema.parse(await (await send('/api/v1/organisations', { json: { name: 'Bluebird Studio' }, cookie: operator })).json())
  const terms = { name: 'Captain Comet', aliases: ['The Comet Captain'], description: 'a brave fox', policy: 'block' }
  expect(await codeOf(await send('/api/v1/characters', { json: { ...terms, organisationId: studio.id }, cookie: ada })), 'not a member').toBe('not-allowed')
  const comet = characterSchema.parse(await (await send('/api/v1/characters', { json: { ...terms, organisationId: studio.id }, cookie: operator })).json())
  const clip = { prompt: 'captain-comet waves', seconds: 1, quality: 'draft' }
  const refused = problemSchema.parse(await (await send('/api/v1/clips', { json: clip, cookie: ada })).json())
  expect(refused).toMatchObject({ code: 'character-blocked', ruleId: comet.ruleId })
  expect((await send('/api/v1/clips', { json: { ...clip, acceptSubstitutes: true }, cookie: ada })).status).toBe(202)
  expect(await codeOf(await send('/api/v1/clips', { json: { ...clip, prompt: 'Taylor Swift waves' }, cookie: ada }))).toBe('likeness-of-real-person')

  for (const [method, json] of [['PUT', { ...terms, policy: 'allow' }], ['DELETE', undefined]] as const) {
    expect(await codeOf(await send(`/api/v1/characters/${comet.id}`, { method, json, cookie: ada })), `${method} as a stranger`).toBe('not-found')
  }
  expect(await (await send('/api/v1/characters', { cookie: ada })).json()).toEqual([])
  const changed = characterSchema.parse(await (await send(`/api/v1/characters/${comet.id}`, { method: 'PUT', json: { ...terms, policy: 'allow' }, cookie: operator })).json())
  expect(changed.ruleId).not.toBe(comet.ruleId)
  expect((await send('/api/v1/clips', { json: clip, cookie: ada })).status).toBe(202)
  expect((await send(`/api/v1/characters/${comet.id}`, { method: 'DELETE', cookie: operator })).status).toBe(204)
})
