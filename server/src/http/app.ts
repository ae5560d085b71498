import { problem } from '@kinora/contract'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { newRowId } from '../telemetry/index.ts'
import { appApi } from './app-api/index.ts'
import type { RequestVariables } from './context.ts'
import { guardAgainstForeignSites } from './guard.ts'
import { problemOf, problemResponse } from './problem-response.ts'
import type { HttpServices } from './services.ts'
import { videosApi } from './videos-api/index.ts'
import { videosApiErrorResponse } from './videos-api/error-response.ts'
import { webApp } from './web-app.ts'

/** A Screenplay of the greatest size fits ten times over. */
const bodyMaxBytes = 2 * 1024 * 1024

/** The whole site: the app's API, the Videos API and the web app. */
export function createApp(services: HttpServices): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>()
  app.use('*', async (c, next) => {
    c.set('requestId', newRowId())
    c.set('caller', await services.callers.resolve(c.req.raw.headers))
    await next()
    c.header('x-request-id', c.get('requestId'))
  })
  app.use('*', secureHeaders({ strictTransportSecurity: false })) // whether there is TLS in front is for the proxy to say
  app.use('*', guardAgainstForeignSites(services))
  app.use('*', bodyLimit({ maxSize: bodyMaxBytes, onError: (c) => tooLong(c.req.path) }))
  app.onError((error, c) => {
    const reason = problemOf(error)
    if (reason.status >= 500) services.log.error('request-failed', { method: c.req.method, path: c.req.path, requestId: c.get('requestId') }, error)
    const response = failure(c.req.path)(reason)
    response.headers.set('x-request-id', c.get('requestId'))
    return response
  })
  app.all('/api/auth/*', (c) => services.identity.handle(c.req.raw))
  app.route('/api/v1', appApi(services))
  app.route('/v1', videosApi(services))
  app.all('/api/*', () => problemResponse(nothingHere))
  app.all('/v1/*', () => videosApiErrorResponse(nothingHere))
  app.route('/', webApp(services.webDir))
  return app
}

const nothingHere = problem('not-found', 'There is nothing at this address.', { detail: 'The page /api/v1/openapi.json lists what there is.' })

/** The rest of the body is not read, so the connection cannot be used again. */
function tooLong(path: string): Response {
  const response = failure(path)(problem('request-invalid', `The request is longer than ${bodyMaxBytes} bytes.`, { detail: 'Shorten it.' }))
  response.headers.set('connection', 'close')
  return response
}

/** Each API tells errors in its own shape. */
function failure(path: string): typeof problemResponse {
  return path.startsWith('/v1/') ? videosApiErrorResponse : problemResponse
}
