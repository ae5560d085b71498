/** Screenplay and takes → every body's pose over time, and every contact. */
export * from './performance.ts'
export { perform } from './perform.ts'
export { poseAt } from './track.ts'
export { waterHeightAt } from './physics/water.ts'
