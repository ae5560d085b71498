import { createRoute } from '@hono/zod-openapi'
import { pageOf, type Post, postRequestSchema, postSchema } from '@kinora/contract'
import { clipView } from '../../clips/index.ts'
import type { PublishedClip } from '../../social/index.ts'
import { callerId, requirePerson } from '../context.ts'
import type { HttpServices } from '../services.ts'
import { idParam, json, jsonBody, newRoutes, pageFrom, pageQuery, pageSize } from './routes.ts'

/** Publishing clips and looking at what others have published. */
export function postRoutes({ social }: HttpServices) {
  const routes = newRoutes()
  routes.openapi(createRoute({ method: 'post', path: '/posts', request: { body: jsonBody(postRequestSchema) }, responses: { 201: json('The post', postSchema) } }), async (c) =>
    c.json(postView(await social.publish(requirePerson(c).id, c.req.valid('json'))), 201))
  routes.openapi(createRoute({ method: 'delete', path: '/posts/{id}', request: { params: idParam }, responses: { 204: { description: 'Taken down; the clip stays' } } }), async (c) => {
    await social.takeDown(requirePerson(c).id, c.req.valid('param').id)
    return c.body(null, 204)
  })
  routes.openapi(createRoute({ method: 'get', path: '/feed', request: { query: pageQuery }, responses: { 200: json('What was posted, newest first', pageOf(postSchema)) } }), async (c) => {
    const { cursor } = c.req.valid('query')
    const found = await social.feed(callerId(c), { limit: pageSize + 1, ...(cursor === undefined ? {} : { before: cursor }) })
    return c.json(pageFrom(found, { view: postView, idOf: ({ post }) => post.id }), 200)
  })
  return routes
}

function postView({ post, clip }: PublishedClip): Post {
  const { id, caption, audience, remixable, remixCount, createdAt } = post
  return { id, clip: clipView(clip), caption, audience, remixable, remixCount, createdAt: createdAt.toISOString() }
}
