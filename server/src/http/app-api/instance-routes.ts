import { createRoute } from '@hono/zod-openapi'
import { readingReplySchema, readingRequestSchema, sessionSchema, starters, starterSchema } from '@kinora/contract'
import { orderOf } from '../../clips/index.ts'
import { requirePerson } from '../context.ts'
import type { HttpServices } from '../services.ts'
import { json, jsonBody, newRoutes } from './routes.ts'

/** Who asks, what to begin with, and what a prompt would become. */
export function instanceRoutes({ instance, clips }: HttpServices) {
  const routes = newRoutes()
  routes.openapi(createRoute({ method: 'get', path: '/session', responses: { 200: json('Who asks, and where', sessionSchema) } }), (c) => {
    const caller = c.get('caller')
    return c.json({ person: caller.kind === 'person' ? caller.person : null, instance }, 200)
  })
  routes.openapi(createRoute({ method: 'get', path: '/starters', responses: { 200: json('Prompts to begin with', starterSchema.array()) } }), (c) => c.json([...starters], 200))
  routes.openapi(createRoute({ method: 'post', path: '/readings', request: { body: jsonBody(readingRequestSchema) }, responses: { 200: json('What the prompt would become', readingReplySchema) } }), async (c) => {
    requirePerson(c)
    return c.json(await clips.draft(orderOf(c.req.valid('json'))), 200)
  })
  return routes
}
