/** Who is here and what they may do. */
export * from './callers.ts'
export type * from './ports.ts'
