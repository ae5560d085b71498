/** Where the films lie. */
export * from './local-file-store.ts'
export type * from './ports.ts'
