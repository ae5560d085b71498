import { problem, ProblemError, problemSchema, type Problem } from '@kinora/contract'

/** How to reach a Kinora server. */
export interface KinoraOptions {
  /** Where the server is, without a final slash: `https://films.example`. Empty in a page that the server itself serves. */
  baseUrl: string
  /** Signs requests outside a browser; in a browser the session cookie does. */
  apiKey?: string
  /** The fetch to use instead of the built-in one. */
  fetch?: typeof fetch
}

/** Anything that checks an answer and gives it its type; every schema of the contract is one. */
export interface Schema<Value> {
  safeParse(input: unknown): { success: true; data: Value } | { success: false }
}

interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  json?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal | undefined
}

/** Sends one request and checks what comes back. */
export interface Transport {
  /** The raw answer; throws a ProblemError unless its status is 2xx. */
  send(path: string, call?: Call): Promise<Response>
  /** The answer's JSON, checked; throws a ProblemError when it is refused, unreadable or of another shape. */
  receive<Value>(schema: Schema<Value>, path: string, call?: Call): Promise<Value>
}

export function openTransport(options: KinoraOptions): Transport {
  const doFetch = options.fetch ?? fetch
  const send: Transport['send'] = async (path, call = {}) => {
    const response = await reach(() => doFetch(`${options.baseUrl}${path}`, requestOf(call, options.apiKey)))
    if (response.ok) return response
    throw new ProblemError(await problemOf(response))
  }
  return {
    send,
    async receive(schema, path, call) {
      const response = await send(path, call)
      const body = await reach(() => response.json())
      return checked(schema, body)
    },
  }
}

/** Gives a value its type, or says that server and client do not understand each other. */
export function checked<Value>(schema: Schema<Value>, body: unknown): Value {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new ProblemError(problem('internal', 'The server gave an answer that this version cannot read.', { detail: 'Nothing was lost. Reload to get the newest version.' }))
}

function requestOf(call: Call, apiKey: string | undefined): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json', ...call.headers }
  if (apiKey !== undefined) headers['x-api-key'] = apiKey
  if (call.json !== undefined) headers['content-type'] = 'application/json'
  return {
    method: call.method ?? 'GET',
    headers,
    ...(call.json === undefined ? {} : { body: JSON.stringify(call.json) }),
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  }
}

/** A connection that fails becomes a Problem; the caller's own abort stays an abort. */
async function reach<Value>(attempt: () => Promise<Value>): Promise<Value> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ProblemError(problem('server-unreachable', 'The server cannot be reached.', { detail: 'Nothing is lost. Check the connection and try again.' }))
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined)
  const parsed = problemSchema.safeParse(body)
  return parsed.success ? parsed.data : problemOfStatus(response.status)
}

/** For answers that are no Problem, as from a proxy or the sign-in library. */
function problemOfStatus(status: number): Problem {
  if (status === 401) return problem('sign-in-required', 'This needs you to sign in.')
  if (status === 403) return problem('not-allowed', 'This is not allowed.')
  if (status === 404) return problem('not-found', 'There is nothing here.')
  if (status === 429) return problem('too-many-requests', 'That was a little too often.', { detail: 'Wait a minute and try again.' })
  if (status === 502 || status === 503 || status === 504) return problem('server-unreachable', 'The server cannot be reached.', { detail: 'Nothing is lost. Try again in a minute.' })
  if (status < 500) return problem('request-invalid', `The server refused this (${status}).`)
  return problem('internal', `The server failed (${status}).`, { detail: 'Nothing is lost. Try again.' })
}
