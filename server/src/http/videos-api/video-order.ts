import { problem, ProblemError, readVideoOptions, type VideoCreate, videoCreateSchema, type VideoOptions } from '@kinora/contract'
import type { Context } from 'hono'
import { checkedOrder, type ClipOrder } from '../../clips/index.ts'
import { problemOfShape } from '../problem-response.ts'

/** What the Videos API promises when nothing is said. */
const defaults: VideoOptions = { widthPx: 720, heightPx: 1280, fps: 24, durationS: 4, seed: 0, quality: 'standard' }

/** The members of a body, sent as a form or as JSON. A file or a repeated member is passed on, to be refused by name. */
export async function readMembers(c: Context): Promise<Record<string, unknown>> {
  const contentType = c.req.header('content-type') ?? ''
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType)) return c.req.parseBody({ all: true })
  if (!/^application\/json\b/i.test(contentType)) throw new ProblemError(problem('request-invalid', 'The body must be multipart/form-data or application/json.', { param: 'Content-Type' }))
  const body: unknown = await c.req.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new ProblemError(problem('request-invalid', 'The body is not a JSON object.'))
  return body as Record<string, unknown>
}

/** Settles every choice of a request of the Videos API. */
export function videoOrderOf(members: Record<string, unknown>, engineId: string): ClipOrder {
  const asked = parse(members)
  if (asked.model !== undefined && asked.model !== engineId) throw invalid('model', `There is no model "${asked.model}" here. There is "${engineId}".`)
  return checkedOrder({ prompt: asked.prompt, ...readVideoOptions(asked, defaults) })
}

function parse(members: Record<string, unknown>): VideoCreate {
  const parsed = videoCreateSchema.safeParse(members)
  if (parsed.success) return parsed.data
  throw problemOfShape(parsed.error)
}

function invalid(param: string, sentence: string): ProblemError {
  return new ProblemError(problem('option-invalid', sentence, { param }))
}
