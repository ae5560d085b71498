/** Whose characters and likenesses may be used, by whom, for what. */
export type * from './ports.ts'
export { openHouseGate } from './house-gate.ts'
export { kinshipBy } from './kinship.ts'
export { openRegistry } from './registry.ts'
