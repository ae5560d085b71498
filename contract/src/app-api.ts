import { z } from 'zod'
import { problemSchema } from './problems.ts'
import { readingSchema } from './reading.ts'
import { receiptSchema } from './receipt.ts'
import { characterTermsSchema } from './rights-terms.ts'
import { screenplaySchema } from './screenplay/index.ts'
import { qualities } from './video-engine-v1.ts'

/*
 * The app's own API under /api/v1, JSON in and out; an error is a Problem (application/problem+json).
 *
 *   GET    /session                      → Session
 *   POST   /sign-up  {inviteCode,…}      → Session          (sign-in, sign-out and API keys: better-auth under /api/auth)
 *   GET    /claim?token=…                → 302 /            (the operator's one-time link)
 *   GET    /starters                     → Starter[]
 *   POST   /readings {prompt,…}          → ReadingReply     (free; nothing is kept)
 *   POST   /clips    ClipRequest         → 202 Clip         (Idempotency-Key honoured)
 *   GET    /clips?mine&cursor            → Page<Clip>
 *   GET    /clips/:id                    → Clip
 *   GET    /clips/:id/progress           → text/event-stream of Clip, ends when it has ended
 *   POST   /clips/:id/cancel             → Clip
 *   DELETE /clips/:id                    → 204
 *   GET    /clips/:id/files/:name        → video.mp4 | thumbnail.jpg | spritesheet.jpg | captions.vtt (ranges)
 *   POST   /posts    PostRequest         → 201 Post
 *   DELETE /posts/:id                    → 204
 *   GET    /feed?cursor                  → Page<Post>
 *   POST   /invites                      → 201 Invite        (moderators and operators)
 *   PUT    /me/password Credentials      → 204
 *   POST   /api-keys {name}              → 201 ApiKey        (the key is shown this once)
 *   DELETE /api-keys/:id                 → 204
 *   GET    /organisations                → Organisation[]    (one's own)
 *   POST   /organisations {name}         → 201 Organisation
 *   GET    /characters                   → Character[]       (of one's own organisations)
 *   POST   /characters CharacterRequest  → 201 Character
 *   PUT    /characters/:id CharacterTerms → Character        (new terms, new rule id)
 *   DELETE /characters/:id               → 204
 */

/** The random id of a row: 26 characters, sorts by time. */
const rowId = z.string()
const instant = z.iso.datetime()

export const roles = ['member', 'moderator', 'operator'] as const
export const personSchema = z.object({ id: rowId, name: z.string(), handle: z.string(), role: z.enum(roles) })
export type Person = z.infer<typeof personSchema>

export const sessionSchema = z.object({
  person: personSchema.nullable(),
  instance: z.object({ name: z.string(), singleUser: z.boolean(), version: z.string() }),
})
export type Session = z.infer<typeof sessionSchema>

export const signUpSchema = z.strictObject({ inviteCode: z.string(), name: z.string().trim().min(1).max(60), email: z.email(), password: z.string().min(10).max(200) })
export type SignUp = z.infer<typeof signUpSchema>

export const inviteSchema = z.object({ code: z.string() })
export const credentialsSchema = z.strictObject({ email: z.email(), password: z.string().min(10).max(200) })
export const apiKeyRequestSchema = z.strictObject({ name: z.string().trim().min(1).max(60) })
/** `key` is shown once and never again. */
export const apiKeySchema = z.object({ id: rowId, key: z.string() })

export const starterSchema = z.object({ id: z.string(), title: z.string(), prompt: z.string() })
export type Starter = z.infer<typeof starterSchema>

export const readingRequestSchema = z.strictObject({ prompt: z.string(), seconds: z.number().optional(), look: z.string().optional(), seed: z.number().optional() })
export type ReadingRequest = z.infer<typeof readingRequestSchema>
export const readingReplySchema = z.object({ reading: readingSchema, screenplay: screenplaySchema })
export type ReadingReply = z.infer<typeof readingReplySchema>

export const shapes = ['wide', 'portrait', 'square'] as const
export const clipRequestSchema = z.strictObject({
  prompt: z.string(),
  seconds: z.number().optional(),
  shape: z.enum(shapes).optional(),
  seed: z.number().optional(),
  quality: z.enum(qualities).optional(),
  look: z.string().optional(),
  /** An edited Screenplay; rendered instead of a fresh draft. */
  screenplay: z.unknown().optional(),
  /** The clip this one is made from. */
  remixOf: rowId.optional(),
  /** When a registered character stands in the way: go on with generic kin. */
  acceptSubstitutes: z.boolean().optional(),
})
export type ClipRequest = z.infer<typeof clipRequestSchema>

export const clipStates = ['queued', 'rendering', 'completed', 'failed', 'cancelled'] as const
export const clipSchema = z.object({
  id: rowId,
  owner: personSchema.pick({ id: true, name: true, handle: true }),
  prompt: z.string(),
  reading: readingSchema,
  state: z.enum(clipStates),
  /** 0 to 1, with the present stage as a phrase and, once known, the seconds left. */
  progress: z.number().min(0).max(1),
  stage: z.string(),
  secondsLeft: z.number().nullable(),
  problem: problemSchema.nullable(),
  widthPx: z.int(),
  heightPx: z.int(),
  durationS: z.number(),
  seed: z.int(),
  look: z.string(),
  remixOf: rowId.nullable(),
  /** Stand-ins for registered characters, as sentences. */
  notes: z.array(z.string()),
  createdAt: instant,
  completedAt: instant.nullable(),
  files: z.object({ video: z.string(), thumbnail: z.string(), spritesheet: z.string(), captions: z.string() }).nullable(),
  postId: rowId.nullable(),
  receipt: receiptSchema.nullable(),
})
export type Clip = z.infer<typeof clipSchema>

export const audiences = ['instance', 'public'] as const
export const postRequestSchema = z.strictObject({ clipId: rowId, caption: z.string().max(500), audience: z.enum(audiences), remixable: z.boolean() })
export type PostRequest = z.infer<typeof postRequestSchema>
export const postSchema = z.object({ id: rowId, clip: clipSchema, caption: z.string(), audience: z.enum(audiences), remixable: z.boolean(), remixCount: z.int(), createdAt: instant })
export type Post = z.infer<typeof postSchema>

/** One page of a list; `cursor` fetches the next, null when there is none. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), cursor: z.string().nullable() })
/** The same as a type. */
export interface Page<Item> { items: Item[]; cursor: string | null }

export const organisationSchema = z.object({ id: rowId, name: z.string(), slug: z.string() })
export const organisationRequestSchema = z.strictObject({ name: z.string().trim().min(2).max(80) })
export type Organisation = z.infer<typeof organisationSchema>
export const characterSchema = characterTermsSchema.extend({ id: rowId, organisationId: rowId, ruleId: z.string(), createdAt: instant })
export type Character = z.infer<typeof characterSchema>
export const characterRequestSchema = z.strictObject({ organisationId: rowId, ...characterTermsSchema.shape })
