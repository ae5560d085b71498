/** Draft → complete Screenplay: things and their sizes, then staging, timing, cameras. */
export { completed } from './complete.ts'
export { direct } from './direct.ts'
