import { problem, ProblemError, qualities, type VideoCreate, videoCreateSchema } from '@kinora/contract'
import type { Context } from 'hono'
import { checkedOrder, type ClipOrder } from '../../clips/index.ts'
import { problemOfShape } from '../problem-response.ts'

/** What the Videos API promises when nothing is said. */
const defaults = { seconds: '4', size: '720x1280', fps: '24', seed: '0', quality: 'standard' } as const

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
  const quality = qualities.find((one) => one === (asked.quality ?? defaults.quality))
  if (quality === undefined) throw invalid('quality', `The quality must be one of ${qualities.join(', ')}, not "${asked.quality ?? ''}".`)
  return checkedOrder({
    prompt: asked.prompt,
    ...sizeOf(asked.size ?? defaults.size),
    durationS: numberOf('seconds', asked.seconds ?? defaults.seconds, /^\d+(\.\d+)?$/),
    fps: numberOf('fps', asked.fps ?? defaults.fps, /^\d+$/),
    seed: numberOf('seed', asked.seed ?? defaults.seed, /^\d+$/),
    quality,
    ...(asked.look === undefined ? {} : { look: asked.look }),
  })
}

function parse(members: Record<string, unknown>): VideoCreate {
  const parsed = videoCreateSchema.safeParse(members)
  if (parsed.success) return parsed.data
  throw problemOfShape(parsed.error)
}

function sizeOf(size: string): { widthPx: number; heightPx: number } {
  const match = /^(\d{1,5})x(\d{1,5})$/.exec(size)
  if (match === null) throw invalid('size', `The size must look like 1280x720, not "${size}".`)
  return { widthPx: Number(match[1]), heightPx: Number(match[2]) }
}

function numberOf(param: 'seconds' | 'fps' | 'seed', value: string | number, pattern: RegExp): number {
  const text = String(value).trim()
  if (!pattern.test(text)) throw invalid(param, `The member "${param}" must be a ${param === 'seconds' ? 'number' : 'whole number'}, not "${text}".`)
  return Number(text)
}

function invalid(param: string, sentence: string): ProblemError {
  return new ProblemError(problem('option-invalid', sentence, { param }))
}
