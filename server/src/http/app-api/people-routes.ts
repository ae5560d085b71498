import { createRoute } from '@hono/zod-openapi'
import { apiKeyRequestSchema, apiKeySchema, credentialsSchema, inviteSchema, organisationRequestSchema, organisationSchema, type Session, sessionSchema, signUpSchema } from '@kinora/contract'
import { requirePerson } from '../context.ts'
import type { HttpServices } from '../services.ts'
import { idParam, json, jsonBody, newRoutes } from './routes.ts'

/** Coming in, and what belongs to a person: password, API keys, organisations. */
export function peopleRoutes({ identity, claim, instance }: HttpServices) {
  const routes = newRoutes()
  routes.openapi(createRoute({ method: 'post', path: '/sign-up', request: { body: jsonBody(signUpSchema) }, responses: { 200: json('Signed in', sessionSchema) } }), async (c) => {
    const { person, setCookies } = await identity.signUp(c.req.valid('json'))
    for (const cookie of setCookies) c.header('set-cookie', cookie, { append: true })
    return c.json({ person, instance } satisfies Session, 200)
  })
  routes.get('/claim', async (c) => {
    const { setCookies } = await claim.take(c.req.query('token') ?? '')
    for (const cookie of setCookies) c.header('set-cookie', cookie, { append: true })
    return c.redirect('/')
  })
  routes.openapi(createRoute({ method: 'post', path: '/invites', responses: { 201: json('A code that lets one person in', inviteSchema) } }), async (c) =>
    c.json({ code: await identity.createInvite(requirePerson(c)) }, 201))
  routes.openapi(createRoute({ method: 'put', path: '/me/password', request: { body: jsonBody(credentialsSchema) }, responses: { 204: { description: 'Sign in with these from now on' } } }), async (c) => {
    await identity.setPassword(requirePerson(c), c.req.valid('json'))
    return c.body(null, 204)
  })
  routes.openapi(createRoute({ method: 'post', path: '/api-keys', request: { body: jsonBody(apiKeyRequestSchema) }, responses: { 201: json('The key, shown this once', apiKeySchema) } }), async (c) =>
    c.json(await identity.issueApiKey(requirePerson(c), c.req.valid('json').name), 201))
  routes.openapi(createRoute({ method: 'delete', path: '/api-keys/{id}', request: { params: idParam }, responses: { 204: { description: 'It opens nothing any more' } } }), async (c) => {
    await identity.revokeApiKey(requirePerson(c), c.req.valid('param').id)
    return c.body(null, 204)
  })
  routes.openapi(createRoute({ method: 'get', path: '/organisations', responses: { 200: json('Those the caller belongs to', organisationSchema.array()) } }), async (c) =>
    c.json(await identity.organisationsOf(requirePerson(c)), 200))
  routes.openapi(createRoute({ method: 'post', path: '/organisations', request: { body: jsonBody(organisationRequestSchema) }, responses: { 201: json('The organisation', organisationSchema) } }), async (c) =>
    c.json(await identity.createOrganisation(requirePerson(c), c.req.valid('json').name), 201))
  return routes
}
