import { randomBytes } from 'node:crypto'
import { apiKey } from '@better-auth/api-key'
import { type Organisation, type Person, type SignUp, organisationSchema, problem, ProblemError, signUpSchema } from '@kinora/contract'
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { organization } from 'better-auth/plugins'
import { newRowId } from '../telemetry/index.ts'
import type { Caller, CallerResolver, InviteStore, PersonStore } from './ports.ts'

const passwordLength = { min: 10, max: 200 }
const sessionDays = 60
const apiKeyPrefix = 'kinora_'

/** What identity stands on. */
export interface IdentityHouse {
  /** A better-auth database adapter over the identity tables. */
  database: NonNullable<BetterAuthOptions['database']>
  people: PersonStore
  invites: InviteStore
  /** Signs session cookies; at least 32 characters, the same over restarts. */
  secret: string
  /** The address people use, `https://films.example`; undefined: whatever address a request came to. */
  baseUrl: string | undefined
}

/** A reply of better-auth that signed somebody in: the person and the cookies to set. */
export interface SignedIn { person: Person; setCookies: string[] }

/** Who people are: sign-up by invite, sign-in, sessions, API keys, organisations. better-auth does the work. */
export interface Identity extends CallerResolver {
  /** better-auth's own routes under /api/auth: sign-in, sign-out, sessions. Signing up there is closed; it goes by invite. */
  handle(request: Request): Promise<Response>
  signUp(input: unknown): Promise<SignedIn>
  /** Makes the first person the operator and signs them in; they have no password until they choose one. */
  createOperator(): Promise<SignedIn>
  setPassword(person: Person, credentials: { email: string; password: string }): Promise<void>
  createInvite(person: Person): Promise<string>
  issueApiKey(person: Person, name: string): Promise<{ id: string; key: string }>
  revokeApiKey(person: Person, id: string): Promise<void>
  createOrganisation(person: Person, name: string): Promise<Organisation>
  organisationsOf(person: Person): Promise<Organisation[]>
}

/** Opens identity over its house. */
export function openIdentity(house: IdentityHouse): Identity {
  const auth = createAuth(house)
  const personOf = (user: { id: string; name: string }) => findOrInsertPerson(house.people, user)
  const signUpUser = async (user: { name: string; email: string; password: string }): Promise<SignedIn> => {
    const response = await auth.api.signUpEmail({ body: user, asResponse: true })
    if (!response.ok) throw signUpProblem(await response.json() as { code?: string; message?: string })
    const { user: created } = await response.json() as { user: { id: string; name: string } }
    return { person: await personOf(created), setCookies: response.headers.getSetCookie() }
  }
  return {
    resolve: (headers) => resolveCaller(auth, headers, personOf),
    handle: (request) => isOpenSignUp(request) ? Promise.resolve(signUpIsByInvite()) : auth.handler(request),
    async signUp(input) {
      const wanted = readSignUp(input)
      return withInvite(house.invites, wanted.inviteCode, () => signUpUser(wanted))
    },
    async createOperator() {
      const signedIn = await signUpUser({ name: 'Operator', email: `${newRowId()}@operator.invalid`, password: randomBytes(32).toString('base64url') })
      const person: Person = { ...signedIn.person, role: 'operator' }
      await house.people.setRole(person.id, 'operator')
      return { ...signedIn, person }
    },
    setPassword: (person, credentials) => setPassword(auth, person, credentials),
    async createInvite(person) {
      if (person.role === 'member') throw new ProblemError(problem('not-allowed', 'Only moderators and operators can invite people.'))
      const code = randomBytes(9).toString('base64url')
      await house.invites.insert({ code, createdBy: person.id })
      return code
    },
    async issueApiKey(person, name) {
      const { id, key } = await auth.api.createApiKey({ body: { name, userId: person.id, prefix: apiKeyPrefix } })
      return { id, key }
    },
    async revokeApiKey(person, id) {
      const context = await auth.$context
      const removed = await context.adapter.deleteMany({ model: 'apikey', where: [{ field: 'id', value: id }, { field: 'referenceId', value: person.id }] })
      if (removed === 0) throw new ProblemError(problem('not-found', 'There is no such key.'))
    },
    async createOrganisation(person, name) {
      const created = await auth.api.createOrganization({ body: { name, slug: `${slugOf(name)}-${randomBytes(3).toString('hex')}`, userId: person.id } })
      return organisationSchema.parse(created)
    },
    organisationsOf: (person) => organisationsOf(auth, person),
  }
}

type Auth = ReturnType<typeof createAuth>

function createAuth(house: IdentityHouse) {
  return betterAuth({
    appName: 'Kinora',
    ...(house.baseUrl === undefined ? {} : { baseURL: house.baseUrl }),
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    logger: { disabled: true }, // a wrong password is an answer, not an event for the log
    basePath: '/api/auth',
    secret: house.secret,
    database: house.database,
    telemetry: { enabled: false },
    advanced: { database: { generateId: () => newRowId() } },
    emailAndPassword: { enabled: true, minPasswordLength: passwordLength.min, maxPasswordLength: passwordLength.max },
    session: { expiresIn: sessionDays * 86_400, updateAge: 86_400 },
    plugins: [organization(), apiKey({ defaultPrefix: apiKeyPrefix, rateLimit: { enabled: false } })],
  })
}

/** A key in `Authorization: Bearer`, else a session cookie. */
async function resolveCaller(auth: Auth, headers: Headers, personOf: (user: { id: string; name: string }) => Promise<Person>): Promise<Caller> {
  const token = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (token !== undefined) return resolveApiKey(auth, token, personOf)
  const session = await auth.api.getSession({ headers })
  return session === null ? { kind: 'anonymous' } : { kind: 'person', person: await personOf(session.user), by: 'session' }
}

async function resolveApiKey(auth: Auth, token: string, personOf: (user: { id: string; name: string }) => Promise<Person>): Promise<Caller> {
  const { valid, key } = await auth.api.verifyApiKey({ body: { key: token } })
  if (!valid || key === null) return { kind: 'anonymous' }
  const user = await (await auth.$context).internalAdapter.findUserById(key.referenceId)
  return user === null ? { kind: 'anonymous' } : { kind: 'person', person: await personOf(user), by: 'api-key' }
}

async function setPassword(auth: Auth, person: Person, { email, password }: { email: string; password: string }): Promise<void> {
  if (password.length < passwordLength.min || password.length > passwordLength.max) throw new ProblemError(problem('request-invalid', `A password has ${passwordLength.min} to ${passwordLength.max} characters.`, { param: 'password' }))
  const context = await auth.$context
  const taken = await context.internalAdapter.findUserByEmail(email)
  if (taken !== null && taken.user.id !== person.id) throw new ProblemError(problem('already-exists', 'Somebody here already uses that address.', { param: 'email' }))
  await context.internalAdapter.updateUser(person.id, { email })
  await context.internalAdapter.updatePassword(person.id, await context.password.hash(password))
}

async function organisationsOf(auth: Auth, person: Person): Promise<Organisation[]> {
  const { adapter } = await auth.$context
  const memberships = await adapter.findMany<{ organizationId: string }>({ model: 'member', where: [{ field: 'userId', value: person.id }] })
  const found = await Promise.all(memberships.map(({ organizationId }) => adapter.findOne({ model: 'organization', where: [{ field: 'id', value: organizationId }] })))
  return found.map((one) => organisationSchema.parse(one))
}

/** Takes the invite first, so that two people cannot use it at once, and gives it back when the sign-up fails. */
async function withInvite(invites: InviteStore, code: string, signUp: () => Promise<SignedIn>): Promise<SignedIn> {
  if (!(await invites.take(code))) throw new ProblemError(problem('invite-invalid', 'That invite code is not valid, or has been used.', { detail: 'Ask whoever invited you for a new one.', param: 'inviteCode' }))
  try {
    const signedIn = await signUp()
    await invites.setUsedBy(code, signedIn.person.id)
    return signedIn
  } catch (error) {
    await invites.giveBack(code)
    throw error
  }
}

function readSignUp(input: unknown): SignUp {
  const parsed = signUpSchema.safeParse(input)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const field = issue?.path.map(String).join('.') ?? ''
  throw new ProblemError(problem('request-invalid', `Signing up needs an invite code, a name, an e-mail address and a password of at least ${passwordLength.min} characters; "${field}" is not right.`, { param: field }))
}

function signUpProblem({ code, message }: { code?: string; message?: string }): ProblemError {
  if (code?.startsWith('USER_ALREADY_EXISTS') === true) return new ProblemError(problem('already-exists', 'Somebody here already uses that address.', { detail: 'Sign in instead, or use another address.', param: 'email' }))
  return new ProblemError(problem('request-invalid', `The account could not be made: ${message ?? 'unknown reason'}.`))
}

function isOpenSignUp(request: Request): boolean {
  return new URL(request.url).pathname.includes('/sign-up')
}

function signUpIsByInvite(): Response {
  const refusal = problem('invite-invalid', 'Signing up goes by invite.', { detail: 'Use POST /api/v1/sign-up with an invite code.' })
  return new Response(JSON.stringify(refusal), { status: refusal.status, headers: { 'content-type': 'application/problem+json' } })
}

/** The public person of an identity; made on first sight, so that a crash between the two leaves nobody locked out. */
async function findOrInsertPerson(people: PersonStore, user: { id: string; name: string }): Promise<Person> {
  const known = await people.find(user.id)
  if (known !== undefined) return known
  const wanted = slugOf(user.name)
  const handle = (await people.findByHandle(wanted)) === undefined ? wanted : `${wanted}-${randomBytes(3).toString('hex')}`
  const person: Person = { id: user.id, name: user.name, handle, role: 'member' }
  await people.insert(person)
  return person
}

function slugOf(name: string): string {
  const slug = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 30)
  return slug === '' ? `person-${randomBytes(3).toString('hex')}` : slug
}
