/** Draft → complete Screenplay: staging, timing, cameras. */
export { afloat } from './afloat.ts'
export { withCentres } from './centres.ts'
export { direct } from './direct.ts'
export { equipped } from './equipped.ts'
export { proportioned } from './proportions.ts'
