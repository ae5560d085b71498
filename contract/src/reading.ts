import { z } from 'zod'

/** `sign`: the catalog has nothing like it, so a sign bears the word. `mood`: it sets the mood and is no thing to be seen. */
export const spanKinds = ['shown', 'approximated', 'sign', 'mood', 'not-shown'] as const

/** A stretch of the prompt and what becomes of it. `startChar` is included, `endChar` is not (UTF-16 units, as in JavaScript strings). */
export const readingSpanSchema = z.object({
  startChar: z.int().min(0),
  endChar: z.int().min(1),
  kind: z.enum(spanKinds),
  /** What is shown instead: "a salamander". Given when `kind` is `approximated`. */
  as: z.string().optional(),
  /** Why it is approximated or not shown, as a calm sentence. */
  because: z.string().optional(),
  /** The entity, set, beat or line of the Screenplay that it became. */
  refersTo: z.string().optional(),
})
export type ReadingSpan = z.infer<typeof readingSpanSchema>

/** What was understood of a prompt, span by span. Spans are in order and do not overlap; words without a span are connectives. */
export const readingSchema = z.object({
  prompt: z.string(),
  spans: z.array(readingSpanSchema),
  /** What the prompt leaves open and the film decides: "place: a park, because dogs are walked there". */
  inferred: z.array(z.object({ what: z.string(), as: z.string(), because: z.string() })),
  /** One sentence that says what the film will show. */
  summary: z.string(),
})
export type Reading = z.infer<typeof readingSchema>
