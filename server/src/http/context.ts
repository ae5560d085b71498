import { problem, ProblemError, type Person } from '@kinora/contract'
import type { Context } from 'hono'
import type { Caller } from '../accounts/ports.ts'

/** What each request carries from the first middleware on. */
export interface RequestVariables {
  Variables: { requestId: string; caller: Caller }
}

/** The person who asks, or undefined for nobody in particular. */
export function callerId(c: Context<RequestVariables>): string | undefined {
  const caller = c.get('caller')
  return caller.kind === 'person' ? caller.person.id : undefined
}

/** The person who asks; a request of nobody in particular is refused. */
export function requirePerson(c: Context<RequestVariables>): Person {
  const caller = c.get('caller')
  if (caller.kind === 'person') return caller.person
  throw new ProblemError(problem('sign-in-required', 'Sign in first.', { detail: 'In a program, send an API key as "Authorization: Bearer …".' }))
}
