import { problem, type Problem, ProblemError } from '@kinora/contract'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'

/** Whatever was thrown as a Problem: known ones as they are, anything else as a fault of ours without its details. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof HTTPException && error.status < 500) return problem('request-invalid', 'The request cannot be read.', { detail: error.message })
  return problem('internal', 'Something went wrong on our side.', { detail: 'Nothing was changed. Try again; if it happens again, the log of the server says more.' })
}

/** The first thing that is wrong with a body or a query, by name. */
export function problemOfShape(error: z.ZodError): ProblemError {
  const issue = error.issues[0]
  const place = issue?.path.map(String).join('.') ?? ''
  if (issue?.code === 'unrecognized_keys') {
    const param = [...issue.path.map(String), issue.keys[0] ?? ''].join('.')
    return new ProblemError(problem('option-unsupported', `There is no option "${param}" here.`, { detail: 'Leave it out; nothing is dropped in silence.', param }))
  }
  const what = place === '' ? 'The request' : `The member "${place}"`
  return new ProblemError(problem('request-invalid', `${what} cannot be used: ${issue?.message ?? 'it has the wrong shape'}.`, place === '' ? {} : { param: place }))
}

/** A Problem as a response (RFC 9457). */
export function problemResponse(reason: Problem): Response {
  return new Response(JSON.stringify(reason), { status: reason.status, headers: { 'content-type': 'application/problem+json' } })
}
