/** Prompt → Reading and draft Screenplay. */
export { openWords, type Words } from './words/words.ts'
export { summaryOf } from './summary/summary.ts'
export { readPrompt } from './read-prompt.ts'
export type { ReadOptions, ReadPrompt } from './reader.ts'
