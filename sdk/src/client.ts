import {
  type Clip, type ClipRequest, clipSchema, inviteSchema, type Page, pageOf, type Post, type PostRequest, postSchema, problem, ProblemError,
  type ReadingReply, type ReadingRequest, readingReplySchema, type Session, sessionSchema, type SignUp, type Starter, starterSchema,
} from '@kinora/contract'
import { eventData } from './event-stream.ts'
import { checked, type KinoraOptions, openTransport, type Transport } from './transport.ts'

/** What one signs in with. */
export interface Credentials { email: string; password: string }

/** A Kinora server as an object: each method is one request, checked against the contract; refusals are thrown as ProblemError. */
export interface Kinora {
  session(signal?: AbortSignal): Promise<Session>
  signIn(credentials: Credentials): Promise<void>
  signUp(account: SignUp): Promise<Session>
  signOut(): Promise<void>
  /** Sets what one signs in with from now on; the operator who came in by the one-time link has nothing yet. */
  setPassword(credentials: Credentials): Promise<void>
  /** Moderators and operators only. Makes an invite; the code lets one person sign up. */
  invite(): Promise<{ code: string }>
  /** Prompts that are known to work well. */
  starters(signal?: AbortSignal): Promise<Starter[]>
  /** What a prompt would become. Costs nothing and keeps nothing. */
  read(request: ReadingRequest, signal?: AbortSignal): Promise<ReadingReply>
  /** Starts a film. The same `idempotencyKey` (at most once a day) starts it only once, however often the request is repeated. */
  makeClip(request: ClipRequest, idempotencyKey: string): Promise<Clip>
  clip(id: string, signal?: AbortSignal): Promise<Clip>
  myClips(cursor?: string | null, signal?: AbortSignal): Promise<Page<Clip>>
  /** The clip each time something about it changes, until it has ended. Picks the thread up again when the connection breaks. */
  watchClip(id: string, signal: AbortSignal): AsyncGenerator<Clip, void, undefined>
  cancelClip(id: string): Promise<Clip>
  deleteClip(id: string): Promise<void>
  post(request: PostRequest): Promise<Post>
  /** Takes a post down; its clip stays with its owner. */
  takeDown(postId: string): Promise<void>
  /** Posts, newest first. */
  feed(cursor?: string | null, signal?: AbortSignal): Promise<Page<Post>>
}

/** Opens a client for the server at `baseUrl`. Sends nothing yet. */
export function createKinora(options: KinoraOptions): Kinora {
  const transport = openTransport(options)
  return { ...peopleOf(transport), ...clipsOf(transport), ...postsOf(transport) }
}

/** Whether a clip has come to its end: finished, failed or cancelled. */
export function hasEnded(clip: Clip): boolean {
  return clip.state !== 'queued' && clip.state !== 'rendering'
}

function peopleOf({ send, receive }: Transport) {
  return {
    session: (signal) => receive(sessionSchema, '/api/v1/session', { signal }),
    async signIn(credentials) {
      try {
        await send('/api/auth/sign-in/email', { method: 'POST', json: credentials })
      } catch (error) {
        throw signInFailure(error)
      }
    },
    signUp: (account) => receive(sessionSchema, '/api/v1/sign-up', { method: 'POST', json: account }),
    async signOut() {
      await send('/api/auth/sign-out', { method: 'POST', json: {} })
    },
    async setPassword(credentials) {
      await send('/api/v1/me/password', { method: 'PUT', json: credentials })
    },
    invite: () => receive(inviteSchema, '/api/v1/invites', { method: 'POST', json: {} }),
  } satisfies Partial<Kinora>
}

function clipsOf({ send, receive }: Transport) {
  const clipPath = (id: string, rest = '') => `/api/v1/clips/${encodeURIComponent(id)}${rest}`
  return {
    starters: (signal) => receive(starterSchema.array(), '/api/v1/starters', { signal }),
    read: (request, signal) => receive(readingReplySchema, '/api/v1/readings', { method: 'POST', json: request, signal }),
    makeClip: (request, idempotencyKey) =>
      receive(clipSchema, '/api/v1/clips', { method: 'POST', json: request, headers: { 'idempotency-key': idempotencyKey } }),
    clip: (id, signal) => receive(clipSchema, clipPath(id), { signal }),
    myClips: (cursor, signal) => receive(pageOf(clipSchema), `/api/v1/clips?${query({ mine: 'true', cursor })}`, { signal }),
    watchClip: (id, signal) => watch(() => send(clipPath(id, '/progress'), { headers: { accept: 'text/event-stream' }, signal }), signal),
    cancelClip: (id) => receive(clipSchema, clipPath(id, '/cancel'), { method: 'POST', json: {} }),
    async deleteClip(id) {
      await send(clipPath(id), { method: 'DELETE' })
    },
  } satisfies Partial<Kinora>
}

function postsOf({ send, receive }: Transport) {
  return {
    post: (request) => receive(postSchema, '/api/v1/posts', { method: 'POST', json: request }),
    async takeDown(postId) {
      await send(`/api/v1/posts/${encodeURIComponent(postId)}`, { method: 'DELETE' })
    },
    feed: (cursor, signal) => receive(pageOf(postSchema), `/api/v1/feed?${query({ cursor })}`, { signal }),
  } satisfies Partial<Kinora>
}

const firstPauseMs = 1000
const longestPauseMs = 8000

async function* watch(connect: () => Promise<Response>, signal: AbortSignal): AsyncGenerator<Clip, void, undefined> {
  for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      for await (const clip of clipsIn(await connect())) {
        yield clip
        if (hasEnded(clip)) return
        pauseMs = firstPauseMs
      }
    } catch (error) {
      if (signal.aborted) return
      if (!isBrokenConnection(error)) throw error
    }
    await pause(pauseMs, signal)
  }
}

async function* clipsIn(response: Response): AsyncGenerator<Clip, void, undefined> {
  if (response.body === null) return
  for await (const data of eventData(response.body)) yield checked(clipSchema, JSON.parse(data))
}

/** A stream that breaks half-way rejects with a TypeError; a server that cannot be reached is a Problem. */
function isBrokenConnection(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof ProblemError && error.problem.code === 'server-unreachable')
}

function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, durationMs)
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve() }, { once: true })
  })
}

/** The sign-in library answers with its own errors; wrong words are a Problem like any other. */
function signInFailure(error: unknown): unknown {
  if (!(error instanceof ProblemError) || !['sign-in-required', 'request-invalid'].includes(error.problem.code)) return error
  return new ProblemError(problem('sign-in-failed', 'The e-mail address or the password is not right.', { detail: 'Check both and try again.' }))
}

function query(values: Record<string, string | null | undefined>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return new URLSearchParams(given).toString()
}
