import { problem, ProblemError, type VideoList, type VideoVariant, videoVariants } from '@kinora/contract'
import { type Context, Hono } from 'hono'
import type { ClipRecord } from '../../clips/index.ts'
import { remixOrderOf } from '../../clips/index.ts'
import { type RequestVariables, requirePerson } from '../context.ts'
import { fileResponse } from '../file-response.ts'
import type { HttpServices } from '../services.ts'
import { readMembers, videoOrderOf } from './video-order.ts'
import { clipIdOf, videoIdOf, videoView } from './video-view.ts'

const variantTypes: Record<VideoVariant, string> = { video: 'video/mp4', thumbnail: 'image/jpeg', spritesheet: 'image/jpeg' }
/** How long a client should wait before it asks again. */
const pollAfterMs = '1000'

type RequestContext = Context<RequestVariables>

/** The Videos API in the OpenAI dialect, as its official clients send and read it. Whoever asks sees only their own videos. */
export function videosApi(services: HttpServices): Hono<RequestVariables> {
  const { clips, engine } = services
  const api = new Hono<RequestVariables>()
  const engineId = async () => (await engine.capabilities()).engineId
  const show = async (c: RequestContext, clip: ClipRecord) => {
    if (clip.state === 'queued' || clip.state === 'rendering') c.header('openai-poll-after-ms', pollAfterMs)
    return c.json(videoView(clip, await engineId()))
  }
  api.get('/models', async (c) => {
    requirePerson(c)
    const capabilities = await engine.capabilities()
    return c.json({ object: 'list', data: [{ id: capabilities.engineId, object: 'model', created: 0, owned_by: 'kinora', capabilities }] })
  })
  api.post('/videos', async (c) => {
    const ownerId = requirePerson(c).id
    const order = videoOrderOf(await readMembers(c), await engineId())
    return show(c, await clips.create(ownerId, order, c.req.header('idempotency-key')))
  })
  api.get('/videos', async (c) => c.json(await listVideos(services, c)))
  api.get('/videos/:id', async (c) => show(c, await clips.readOwn(requirePerson(c).id, clipIdOf(c.req.param('id')))))
  api.delete('/videos/:id', async (c) => {
    await clips.delete(requirePerson(c).id, clipIdOf(c.req.param('id')))
    return c.json({ id: c.req.param('id'), object: 'video.deleted', deleted: true })
  })
  api.post('/videos/:id/remix', async (c) => {
    const ownerId = requirePerson(c).id
    const { prompt, ...rest } = await readMembers(c)
    const unknown = Object.keys(rest)[0]
    if (unknown !== undefined) throw new ProblemError(problem('option-unsupported', `A remix takes a prompt, not "${unknown}".`, { param: unknown }))
    if (typeof prompt !== 'string') throw new ProblemError(problem('request-invalid', 'A remix needs a prompt.', { param: 'prompt' }))
    const source = await clips.readForRemix(ownerId, clipIdOf(c.req.param('id')))
    return show(c, await clips.create(ownerId, remixOrderOf(source, prompt), c.req.header('idempotency-key')))
  })
  api.get('/videos/:id/content', (c) => content(services, c))
  return api
}

async function content({ clips, files }: HttpServices, c: RequestContext): Promise<Response> {
  const clip = await clips.readOwn(requirePerson(c).id, clipIdOf(c.req.param('id') ?? ''))
  const asked = c.req.query('variant') ?? 'video'
  const variant = videoVariants.find((one) => one === asked)
  if (variant === undefined) throw new ProblemError(problem('option-invalid', `The variant must be one of ${videoVariants.join(', ')}, not "${asked}".`, { param: 'variant' }))
  if (clip.files === null) throw new ProblemError(problem('clip-not-ready', 'This video has no content yet.', { detail: 'Retrieve it until its status is "completed".' }))
  return fileResponse(c.req.raw, { files, file: clip.files[variant], contentType: variantTypes[variant] })
}

async function listVideos({ clips, engine }: HttpServices, c: RequestContext): Promise<VideoList> {
  const ownerId = requirePerson(c).id
  const { limit: limitText = '20', order = 'desc', after } = c.req.query()
  const limit = Number(limitText)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new ProblemError(problem('option-invalid', `The limit must be a whole number from 1 to 100, not "${limitText}".`, { param: 'limit' }))
  if (order !== 'asc' && order !== 'desc') throw new ProblemError(problem('option-invalid', `The order must be asc or desc, not "${order}".`, { param: 'order' }))
  const found = await clips.list({ ownerId, limit: limit + 1, order, ...(after === undefined ? {} : { after: clipIdOf(after) }) })
  const { engineId } = await engine.capabilities()
  const shown = found.slice(0, limit)
  const [first, last] = [shown.at(0), shown.at(-1)]
  return {
    object: 'list',
    data: shown.map((clip) => videoView(clip, engineId)),
    first_id: first === undefined ? null : videoIdOf(first.id),
    last_id: last === undefined ? null : videoIdOf(last.id),
    has_more: found.length > limit,
  }
}
