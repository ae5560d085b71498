/** Screenplay and Performance → frames. */
export { openStage, type Stage, type StageOptions } from './stage.ts'
