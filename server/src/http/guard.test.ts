import { ProblemError } from '@kinora/contract'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { guardAgainstForeignSites } from './guard.ts'

function statusOf(singleUser: boolean, method: string, headers: Record<string, string>): Promise<number> {
  const app = new Hono()
  app.onError((error, c) => c.text('', error instanceof ProblemError ? 403 : 500))
  app.use('*', guardAgainstForeignSites({ instance: { name: 'Kinora', singleUser, version: '1' } }))
  app.all('*', (c) => c.text('in'))
  return Promise.resolve(app.request('/', { method, headers })).then((response) => response.status)
}

test.each([
  ['a program', false, 'POST', { host: 'films.example' }, 200],
  ['an own page', false, 'POST', { host: 'films.example', origin: 'https://films.example' }, 200],
  ['a foreign page that changes something', false, 'POST', { host: 'films.example', origin: 'https://evil.example' }, 403],
  ['a page without a name', false, 'DELETE', { host: 'films.example', origin: 'null' }, 403],
  ['a foreign page that only reads', false, 'GET', { host: 'films.example', origin: 'https://evil.example' }, 200],
  ['the one user', true, 'POST', { host: 'localhost:4747', origin: 'http://localhost:4747' }, 200],
  ['the one user by number', true, 'GET', { host: '127.0.0.1:4747' }, 200],
  ['the one user by the new number', true, 'GET', { host: '[::1]:4747' }, 200],
  ['a foreign name that points to the one user', true, 'GET', { host: 'rebound.example:4747' }, 403],
  ['a name that only begins like loopback', true, 'GET', { host: '127.0.0.1.evil.example' }, 403],
] as const)('%s (single user: %s) %s', async (_, singleUser, method, headers, status) => {
  expect(await statusOf(singleUser, method, headers)).toBe(status)
})
