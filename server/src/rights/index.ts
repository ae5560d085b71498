/** Whose characters and likenesses may be used, by whom, for what. */
import type { RightsGate } from './ports.ts'

export type * from './ports.ts'
export * from './gate.ts'
export * from './kinship.ts'
export * from './real-people.ts'
export * from './registry.ts'

/** The gate of an instance on which nobody has registered anything. */
export const openGate: RightsGate = { decide: () => Promise.resolve({ decision: 'allow', characters: [] }) }
