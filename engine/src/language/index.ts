/** Prompt → Reading and draft Screenplay. */
export { readPrompt } from './read-prompt.ts'
export type { ReadOptions, ReadPrompt } from './reader.ts'
