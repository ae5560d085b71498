import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { videoListSchema, videoObjectSchema, videosApiErrorSchema } from '@kinora/contract'
import OpenAI, { toFile } from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServerUnderTest, startTestServer } from '../../../../testing/server-under-test.ts'
import { probe } from '../../../../testing/video-engine-conformance.ts'

let server: ServerUnderTest
let ada: Awaited<ReturnType<ServerUnderTest['newPerson']>>
let openai: OpenAI

beforeAll(async () => {
  server = await startTestServer()
  ada = await server.newPerson('Ada')
  openai = clientOf(ada.apiKey)
}, 60_000)
afterAll(() => server.stop(), 60_000)

function clientOf(apiKey: string): OpenAI {
  return new OpenAI({ baseURL: `${server.address}/v1`, apiKey, maxRetries: 0 })
}

// The dialect's sizes and seconds are wider here than in the client's types
type CreateParams = Parameters<OpenAI['videos']['create']>[0]
const create = (params: Record<string, unknown>, client = openai) => client.videos.create({ prompt: 'a dog', size: '128x72', seconds: '1', ...params } as unknown as CreateParams)

async function untilEnded(id: string, client = openai) {
  for (;;) {
    const { data: video, response } = await client.videos.retrieve(id).withResponse()
    expect(videoObjectSchema.parse(video)).toEqual(video)
    if (video.status !== 'queued' && video.status !== 'in_progress') return video
    await new Promise((resolve) => setTimeout(resolve, Math.min(200, Number(response.headers.get('openai-poll-after-ms')))))
  }
}

async function refusal(attempt: PromiseLike<unknown>) {
  try {
    await attempt
  } catch (error) {
    if (error instanceof OpenAI.APIError) return error
    throw error
  }
  throw new Error('It was not refused.')
}

describe('the official client', () => {
  test('creates, polls, downloads every variant, remixes and deletes', async () => {
    const { data: created, response } = await create({ seed: 42 }).withResponse()
    expect(created).toMatchObject({ object: 'video', model: 'house', status: 'queued', progress: 0, prompt: 'a dog', seconds: '1', size: '128x72', error: null, remixed_from_video_id: null })
    expect(response.headers.get('openai-poll-after-ms')).toBe('1000')
    expect(response.headers.get('x-request-id')).toMatch(/^\w{26}$/)
    const video = await untilEnded(created.id)
    expect(video).toMatchObject({ status: 'completed', progress: 100, completed_at: expect.any(Number) })

    const dir = mkdtempSync(join(tmpdir(), 'kinora-download-'))
    try {
      const content = await openai.videos.downloadContent(video.id)
      expect(content.headers.get('content-type')).toBe('video/mp4')
      writeFileSync(join(dir, 'video.mp4'), new Uint8Array(await content.arrayBuffer()))
      expect(probe(join(dir, 'video.mp4')).video).toMatchObject({ width: 128, height: 72, nb_read_frames: '24' })
    } finally {
      rmSync(dir, { recursive: true })
    }
    for (const variant of ['thumbnail', 'spritesheet'] as const) expect((await openai.videos.downloadContent(video.id, { variant })).headers.get('content-type')).toBe('image/jpeg')
    const part = await openai.videos.downloadContent(video.id, { variant: 'video' }, { headers: { range: 'bytes=4-7' } })
    expect([part.status, await part.text()]).toEqual([206, 'ftyp'])

    const remix = await openai.videos.remix(video.id, { prompt: 'a cat' })
    expect(remix).toMatchObject({ prompt: 'a cat', size: '128x72', seconds: '1', remixed_from_video_id: video.id })
    expect((await untilEnded(remix.id)).status).toBe('completed')

    expect(await openai.videos.delete(video.id)).toEqual({ id: video.id, object: 'video.deleted', deleted: true })
    expect((await refusal(openai.videos.retrieve(video.id))).status).toBe(404)
    expect((await openai.videos.retrieve(remix.id)).remixed_from_video_id, 'a remix outlives its source').toBe(video.id)
  }, 30_000)

  test('pages through its own videos, newest first or oldest first', async () => {
    const client = clientOf((await server.newPerson('Lister')).apiKey)
    const ids: string[] = []
    for (let i = 0; i < 5; i++) ids.push((await create({}, client)).id)
    const listed = async (order: 'asc' | 'desc') => {
      const found: string[] = []
      for await (const video of client.videos.list({ limit: 2, order })) found.push(video.id)
      return found
    }
    expect(await listed('asc')).toEqual(ids)
    expect(await listed('desc')).toEqual(ids.toReversed())
    const raw = await (await fetch(`${server.address}/v1/videos?limit=2`, { headers: { authorization: `Bearer ${client.apiKey}` } })).json() as unknown
    expect(videoListSchema.parse(raw)).toMatchObject({ first_id: ids[4], last_id: ids[3], has_more: true })
    for (const id of ids) await client.videos.delete(id)
  }, 40_000)

  test('gets one video for one Idempotency-Key', async () => {
    const options = { idempotencyKey: 'retry-1', headers: { 'Idempotency-Key': 'retry-1' } }
    const params = { prompt: 'once', size: '128x72', seconds: '1' } as unknown as CreateParams
    expect((await openai.videos.create(params, options)).id).toBe((await openai.videos.create(params, options)).id)
  })

  test('gets errors of its own classes, each naming the parameter', async () => {
    expect(await refusal(openai.videos.retrieve('video_123'))).toBeInstanceOf(OpenAI.NotFoundError)
    expect(await refusal(clientOf('nonsense').videos.list())).toBeInstanceOf(OpenAI.AuthenticationError)
    const file = await toFile(new Uint8Array([1, 2, 3]), 'first.png', { type: 'image/png' })
    for (const [params, param] of [
      [{ prompt: '' }, 'prompt'], [{ prompt: 'x'.repeat(20_000) }, 'prompt'],
      [{ seconds: '0' }, 'seconds'], [{ seconds: '10000' }, 'seconds'], [{ seconds: 'soon' }, 'seconds'], [{ seconds: '-4' }, 'seconds'],
      [{ size: '127x72' }, 'size'], [{ size: 'large' }, 'size'], [{ size: '99999x99999' }, 'size'],
      [{ seed: 1.5 }, 'seed'], [{ seed: 'abc' }, 'seed'], [{ seed: 4_294_967_296 }, 'seed'],
      [{ model: 'sora-2' }, 'model'], [{ quality: 'best' }, 'quality'], [{ fps: 7 }, 'fps'],
      [{ negative_prompt: 'rain' }, 'negative_prompt'], [{ input_reference: file }, 'input_reference'],
    ] as const) {
      const error = await refusal(create(params))
      expect(error).toBeInstanceOf(OpenAI.BadRequestError)
      expect({ param: error.param, type: error.type }, JSON.stringify(params).slice(0, 60)).toEqual({ param, type: 'invalid_request_error' })
    }
    expect(await refusal(create({ prompt: '🐕' }))).toBeInstanceOf(OpenAI.UnprocessableEntityError)
  })

  test('is told why a video failed', async () => {
    const video = await untilEnded((await create({ prompt: 'disk full' })).id)
    expect(video).toMatchObject({ status: 'failed', error: { code: 'disk-full', message: expect.stringContaining('disk is full') } })
    expect(await refusal(openai.videos.downloadContent(video.id))).toMatchObject({ status: 404, code: 'clip-not-ready' })
  }, 20_000)
})

describe('the wire', () => {
  const post = (path: string, body: string, headers: Record<string, string> = {}) => fetch(`${server.address}/v1${path}`, { method: 'POST', headers: { ...ada.headers, 'content-type': 'application/json', ...headers }, body })

  test('JSON is taken like a form', async () => {
    const response = await post('/videos', JSON.stringify({ prompt: 'a dog', seconds: 1, size: '128x72', seed: 0, quality: 'draft' }))
    expect(videoObjectSchema.parse(await response.json())).toMatchObject({ seconds: '1', size: '128x72' })
  })

  test('what is left out has the dialect\'s defaults', async () => {
    const response = await post('/videos', JSON.stringify({ prompt: 'hang on' }))
    const video = videoObjectSchema.parse(await response.json())
    expect(video).toMatchObject({ seconds: '4', size: '720x1280' })
    await openai.videos.delete(video.id)
  })

  test('broken bodies and unknown addresses are told in the dialect\'s shape', async () => {
    for (const response of [await post('/videos', '{"prompt":'), await post('/videos', 'a dog', { 'content-type': 'text/plain' }), await post('/videos', '[]'), await post('/videos/edits', '{}'), await post('/videos/video_x/remix', '{"prompt":"x","seed":1}')]) {
      expect(response.status).toBeGreaterThanOrEqual(400)
      videosApiErrorSchema.parse(await response.json())
    }
    expect((await refusal(openai.get('/videos?limit=0'))).param).toBe('limit')
    expect((await refusal(openai.get('/videos?order=up'))).param).toBe('order')
  })

  test('the wrong person gets 404 on every route', async () => {
    const { id } = await create({})
    await untilEnded(id)
    const eve = clientOf((await server.newPerson('Eve')).apiKey)
    for (const attempt of [() => eve.videos.retrieve(id), () => eve.videos.delete(id), () => eve.videos.downloadContent(id), () => eve.videos.remix(id, { prompt: 'mine now' })]) expect((await refusal(attempt())).status).toBe(404)
    expect((await eve.videos.list()).data).toEqual([])
    expect((await openai.videos.retrieve(id)).status).toBe('completed')
  }, 20_000)

  test('the models are listed with what they can do', async () => {
    expect((await openai.models.list()).data).toMatchObject([{ id: 'house', object: 'model' }])
  })
})
