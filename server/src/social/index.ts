/** What people show each other. */
export type * from './ports.ts'
export * from './social.ts'
