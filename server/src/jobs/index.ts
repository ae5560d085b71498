/** Work that is done later, one job at a time, and survives a restart. */
export * from './pg-boss-queue.ts'
export type * from './ports.ts'
