/** Lines → takes: samples, phoneme times, content hash. */
export type * from './takes.ts'
export { castVoices } from './casting.ts'
export { recordTakes, takeRateHz } from './record-takes.ts'
