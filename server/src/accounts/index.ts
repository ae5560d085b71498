/** Who is here and what they may do. */
export * from './claim.ts'
export * from './identity.ts'
export * from './secret.ts'
export * from './single-user.ts'
export type * from './ports.ts'
