import { z } from 'zod'

/** What went into a clip: who asked, for what, what made it, and which characters under which terms. Written once, never changed. */
export const receiptSchema = z.object({
  version: z.literal(1),
  clipId: z.string(),
  /** A random id of the person; names live elsewhere and can be erased. */
  makerId: z.string(),
  createdAt: z.iso.datetime(),
  prompt: z.string(),
  seed: z.int(),
  engine: z.object({ id: z.string(), version: z.string() }),
  /** SHA-256 of the complete Screenplay and of the film, in lower-case hexadecimal. */
  screenplaySha256: z.string().regex(/^[0-9a-f]{64}$/),
  filmSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Registered characters in it, and the rule that let them in. */
  characters: z.array(z.object({ characterId: z.string(), ruleId: z.string(), decision: z.enum(['allowed', 'substituted']) })),
  /** The clips it was remixed from, nearest first. */
  ancestorClipIds: z.array(z.string()),
})
export type Receipt = z.infer<typeof receiptSchema>
