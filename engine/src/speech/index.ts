/** Lines → takes: samples, phoneme times, content hash. */
export type * from './takes.ts'
