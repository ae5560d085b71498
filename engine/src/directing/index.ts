/** Draft → complete Screenplay: staging, timing, cameras. */
export { afloat } from './afloat.ts'
export { withCentres } from './centres.ts'
export { direct } from './direct.ts'
export { equipped } from './equipped.ts'
export { withOwnThings } from './own-things.ts'
export { withRiders } from './riders.ts'
export { proportioned } from './proportions.ts'
export { withSpeedboats } from './speedboats.ts'
