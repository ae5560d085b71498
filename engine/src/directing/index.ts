/** Draft → complete Screenplay: staging, timing, cameras. */
export { direct } from './direct.ts'
export { proportioned } from './proportions.ts'
