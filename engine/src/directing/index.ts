/** Draft → complete Screenplay: staging, timing, cameras. */
export { direct } from './direct.ts'
export { equipped } from './equipped.ts'
export { proportioned } from './proportions.ts'
