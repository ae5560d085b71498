/** What can appear, as data, and how words find it. */
export type * from './recipes.ts'
export type * from './set-recipes.ts'
export * from './voices.ts'
export * from './actions.ts'
export * from './words.ts'
export * from './looks.ts'
export * from './sets.ts'
export * from './sounds.ts'
