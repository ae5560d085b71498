/** Where a film comes from, and how anybody can check it. */
export * from './receipts.ts'
export type * from './ports.ts'
