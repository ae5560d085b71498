/** Screenplay and takes → every body's pose over time, and every contact. */
export * from './performance.ts'
