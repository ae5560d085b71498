import { createRoute } from '@hono/zod-openapi'
import { clipRequestSchema, clipSchema, pageOf, problem, ProblemError } from '@kinora/contract'
import { clipFileKinds, clipFileNames, type ClipFileKind, clipView, orderOf } from '../../clips/index.ts'
import { callerId, requirePerson } from '../context.ts'
import { fileResponse } from '../file-response.ts'
import { progressStream } from '../progress-stream.ts'
import type { HttpServices } from '../services.ts'
import { idParam, json, jsonBody, newRoutes, pageFrom, pageQuery, pageSize } from './routes.ts'

const contentTypes: Record<ClipFileKind, string> = { video: 'video/mp4', thumbnail: 'image/jpeg', spritesheet: 'image/jpeg', captions: 'text/vtt; charset=utf-8' }

/** Making clips, following them, and their files. */
export function clipRoutes({ clips, files }: HttpServices) {
  const routes = newRoutes()
  routes.openapi(createRoute({ method: 'post', path: '/clips', request: { body: jsonBody(clipRequestSchema) }, responses: { 202: json('The clip, waiting to be made', clipSchema) } }), async (c) => {
    const clip = await clips.create(requirePerson(c).id, orderOf(c.req.valid('json')), c.req.header('idempotency-key'))
    return c.json(clipView(clip), 202)
  })
  routes.openapi(createRoute({ method: 'get', path: '/clips', request: { query: pageQuery }, responses: { 200: json('Own clips, newest first', pageOf(clipSchema)) } }), async (c) => {
    const { cursor } = c.req.valid('query')
    const found = await clips.list({ ownerId: requirePerson(c).id, limit: pageSize + 1, order: 'desc', ...(cursor === undefined ? {} : { after: cursor }) })
    return c.json(pageFrom(found, { view: (clip) => clipView(clip), idOf: (clip) => clip.id }), 200)
  })
  routes.openapi(createRoute({ method: 'get', path: '/clips/{id}', request: { params: idParam }, responses: { 200: json('The clip', clipSchema) } }), async (c) =>
    c.json(clipView(await clips.read(callerId(c), c.req.valid('param').id)), 200))
  routes.openapi(createRoute({ method: 'post', path: '/clips/{id}/cancel', request: { params: idParam }, responses: { 200: json('The clip, cancelled unless it had ended', clipSchema) } }), async (c) =>
    c.json(clipView(await clips.cancel(requirePerson(c).id, c.req.valid('param').id)), 200))
  routes.openapi(createRoute({ method: 'delete', path: '/clips/{id}', request: { params: idParam }, responses: { 204: { description: 'It is gone, with its files' } } }), async (c) => {
    await clips.delete(requirePerson(c).id, c.req.valid('param').id)
    return c.body(null, 204)
  })
  routes.get('/clips/:id/progress', async (c) => {
    const [asker, id] = [callerId(c), c.req.param('id')]
    await clips.read(asker, id)
    return progressStream(c, () => clips.read(asker, id).then((clip) => clipView(clip), gone))
  })
  routes.get('/clips/:id/files/:name', async (c) => {
    const kind = clipFileKinds.find((candidate) => clipFileNames[candidate] === c.req.param('name'))
    const clip = await clips.read(callerId(c), c.req.param('id'))
    if (kind === undefined) throw new ProblemError(problem('not-found', 'There is no such file.', { detail: `A clip has ${Object.values(clipFileNames).join(', ')}.` }))
    if (clip.files === null) throw new ProblemError(problem('clip-not-ready', 'This clip is not finished yet.', { detail: 'Follow its progress and ask again when it is completed.' }))
    return fileResponse(c.req.raw, { files, file: clip.files[kind], contentType: contentTypes[kind] })
  })
  return routes
}

/** A clip that is deleted while it is followed ends the stream. */
function gone(error: unknown): undefined {
  if (error instanceof ProblemError) return undefined
  throw error
}
