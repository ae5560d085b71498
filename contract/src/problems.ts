import { z } from 'zod'

/** Every way in which a request can be refused, by stable code. The HTTP status follows from the code, so both stay together. */
export const problemStatus = {
  'prompt-empty': 400,
  'prompt-too-long': 400,
  'prompt-not-understood': 422,
  'screenplay-invalid': 400,
  'option-invalid': 400,
  'option-unsupported': 400,
  'request-invalid': 400,
  'sign-in-required': 401,
  'sign-in-failed': 401,
  'not-allowed': 403,
  'invite-invalid': 403,
  'likeness-of-real-person': 403,
  'character-blocked': 403,
  'character-ask-first': 403,
  'not-found': 404,
  'range-not-satisfiable': 416,
  'already-exists': 409,
  'clip-not-ready': 404,
  'too-many-requests': 429,
  'disk-full': 507,
  'ffmpeg-missing': 503,
  'graphics-driver-missing': 503,
  'render-failed': 500,
  'server-unreachable': 503,
  'cancelled': 410,
  'internal': 500,
} as const

export type ProblemCode = keyof typeof problemStatus

/** What went wrong, in one sentence a person understands, with what to do about it (RFC 9457 members plus `code`). */
export const problemSchema = z.object({
  /** Stable and machine-readable; the page in docs/problems.md explains each. */
  code: z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]),
  /** What happened. */
  title: z.string(),
  /** What to do, and what was kept. */
  detail: z.string().optional(),
  /** HTTP status, from `problemStatus`. */
  status: z.number().int(),
  /** The option, field or file that is meant. */
  param: z.string().optional(),
  /** The rule of the rights registry that refused, if one did. */
  ruleId: z.string().optional(),
})
export type Problem = z.infer<typeof problemSchema>

/** An error that carries a Problem. Thrown for bad input and known failures; a bug is a plain Error. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail === undefined ? problem.title : `${problem.title} ${problem.detail}`)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** Makes a Problem; the status follows from the code. */
export function problem(code: ProblemCode, title: string, rest: Omit<Problem, 'code' | 'title' | 'status'> = {}): Problem {
  return { code, title, status: problemStatus[code], ...rest }
}
