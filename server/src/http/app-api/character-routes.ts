import { createRoute } from '@hono/zod-openapi'
import { type Character, characterRequestSchema, characterSchema, characterTermsSchema } from '@kinora/contract'
import type { Context } from 'hono'
import type { RegisteredCharacter, RegistryCaller } from '../../rights/ports.ts'
import { requirePerson, type RequestVariables } from '../context.ts'
import type { HttpServices } from '../services.ts'
import { idParam, json, jsonBody, newRoutes } from './routes.ts'

/** Registering characters and saying what others may do with them. */
export function characterRoutes({ identity, registry }: HttpServices) {
  const routes = newRoutes()
  const registryCaller = async (c: Context<RequestVariables>): Promise<RegistryCaller> => {
    const person = requirePerson(c)
    return { id: person.id, organisationIds: (await identity.organisationsOf(person)).map(({ id }) => id) }
  }
  routes.openapi(createRoute({ method: 'get', path: '/characters', responses: { 200: json('Those of the caller\'s organisations', characterSchema.array()) } }), async (c) =>
    c.json((await registry.listFor(await registryCaller(c))).map(characterView), 200))
  routes.openapi(createRoute({ method: 'post', path: '/characters', request: { body: jsonBody(characterRequestSchema) }, responses: { 201: json('The character, registered', characterSchema) } }), async (c) => {
    const { organisationId, ...terms } = c.req.valid('json')
    return c.json(characterView(await registry.register(await registryCaller(c), organisationId, terms)), 201)
  })
  routes.openapi(createRoute({ method: 'put', path: '/characters/{id}', request: { params: idParam, body: jsonBody(characterTermsSchema) }, responses: { 200: json('The character under its new terms', characterSchema) } }), async (c) =>
    c.json(characterView(await registry.change(await registryCaller(c), c.req.valid('param').id, c.req.valid('json'))), 200))
  routes.openapi(createRoute({ method: 'delete', path: '/characters/{id}', request: { params: idParam }, responses: { 204: { description: 'No longer registered' } } }), async (c) => {
    await registry.withdraw(await registryCaller(c), c.req.valid('param').id)
    return c.body(null, 204)
  })
  return routes
}

function characterView({ ownerId: _, ...character }: RegisteredCharacter): Character {
  return character
}
