import type { OpenAPIHono } from '@hono/zod-openapi'
import type { RequestVariables } from '../context.ts'
import type { HttpServices } from '../services.ts'
import { characterRoutes } from './character-routes.ts'
import { clipRoutes } from './clip-routes.ts'
import { instanceRoutes } from './instance-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { postRoutes } from './post-routes.ts'
import { newRoutes } from './routes.ts'

/** The app's own API; contract/src/app-api.ts lists it. */
export function appApi(services: HttpServices): OpenAPIHono<RequestVariables> {
  const api = newRoutes()
  api.route('/', instanceRoutes(services))
  api.route('/', clipRoutes(services))
  api.route('/', postRoutes(services))
  api.route('/', peopleRoutes(services))
  api.route('/', characterRoutes(services))
  api.doc31('/openapi.json', { openapi: '3.1.0', info: { title: services.instance.name, version: services.instance.version } })
  return api
}
