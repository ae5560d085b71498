import { z } from 'zod'

/*
 * The Videos API in the OpenAI dialect, as openai-node 7.57.0 sends and reads it (src/resources/videos.ts).
 */

export const videoStatusSchema = z.enum(['queued', 'in_progress', 'completed', 'failed'])

/** One video as the API shows it. All members are always present. */
export const videoObjectSchema = z.object({
  id: z.string(),
  object: z.literal('video'),
  model: z.string(),
  status: videoStatusSchema,
  /** 0 to 100. */
  progress: z.number().min(0).max(100),
  prompt: z.string().nullable(),
  /** The true length, as a decimal string. */
  seconds: z.string(),
  /** `1280x720`. */
  size: z.string(),
  /** Unix seconds. */
  created_at: z.int(),
  completed_at: z.int().nullable(),
  expires_at: z.int().nullable(),
  remixed_from_video_id: z.string().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type VideoObject = z.infer<typeof videoObjectSchema>

export const videoListSchema = z.object({
  object: z.literal('list'),
  data: z.array(videoObjectSchema),
  first_id: z.string().nullable(),
  last_id: z.string().nullable(),
  has_more: z.boolean(),
})
export type VideoList = z.infer<typeof videoListSchema>

/** What `POST /v1/videos` understands, from a form or from JSON; an unknown member is refused by name. */
export const videoCreateSchema = z.strictObject({
  prompt: z.string(),
  model: z.string().optional(),
  seconds: z.union([z.string(), z.number()]).optional(),
  size: z.string().optional(),
  seed: z.union([z.string(), z.number()]).optional(),
  quality: z.string().optional(),
  look: z.string().optional(),
  fps: z.union([z.string(), z.number()]).optional(),
})
export type VideoCreate = z.infer<typeof videoCreateSchema>

export const videoVariants = ['video', 'thumbnail', 'spritesheet'] as const
export type VideoVariant = (typeof videoVariants)[number]

/** An error in the dialect's shape. */
export const videosApiErrorSchema = z.object({
  error: z.object({ message: z.string(), type: z.string(), param: z.string().nullable(), code: z.string().nullable() }),
})
export type VideosApiError = z.infer<typeof videosApiErrorSchema>
