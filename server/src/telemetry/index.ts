/** What the server says of itself: its log, the ids of its rows, and which process it is. */
export * from './logger.ts'
export * from './process-identity.ts'
export * from './row-id.ts'
