import { z } from 'zod'

/** What the owner of a character lets others do: anybody may use it, everybody must ask, nobody may. */
export const characterPolicySchema = z.enum(['allow', 'ask', 'block'])
export type CharacterPolicy = z.infer<typeof characterPolicySchema>

/** A character as its owner registers it. */
export const characterTermsSchema = z.object({
  name: z.string().trim().min(2).max(120),
  aliases: z.array(z.string().trim().min(2).max(120)).max(40),
  description: z.string().max(4000),
  policy: characterPolicySchema,
})
export type CharacterTerms = z.infer<typeof characterTermsSchema>

/** The gate's answer before a render. A refusal carries a reason and the id of the rule; a substitution says what stands in. */
export const gateDecisionSchema = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('allow'), characters: z.array(z.object({ characterId: z.string(), ruleId: z.string() })) }),
  z.object({
    decision: z.literal('substitute'),
    prompt: z.string(),
    substitutions: z.array(z.object({ characterId: z.string(), ruleId: z.string(), name: z.string(), standIn: z.string(), because: z.string() })),
  }),
  z.object({ decision: z.literal('refuse'), code: z.enum(['character-blocked', 'character-ask-first', 'likeness-of-real-person']), ruleId: z.string(), name: z.string(), because: z.string(), tryInstead: z.string().optional() }),
])
export type GateDecision = z.infer<typeof gateDecisionSchema>
