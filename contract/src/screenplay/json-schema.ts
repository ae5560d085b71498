import { z } from 'zod'
import { castMemberSchema, propSchema, screenplayV2Schema } from './screenplay-v2.ts'

/**
 * What a language model may write of a Screenplay. Prompt, seed, frame and version are not its to decide, and who is a registered
 * Character or Likeness is decided by the server alone.
 */
const draftSchema = screenplayV2Schema
  .omit({ version: true, prompt: true, seed: true, format: true })
  .extend({ cast: z.array(castMemberSchema.omit({ characterId: true, likenessId: true })).max(64), props: z.array(propSchema.omit({ characterId: true })).max(128) })

/** The JSON Schema of a Screenplay as a language model is asked to write it. */
export function screenplayJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(draftSchema, { target: 'draft-7' })
}
