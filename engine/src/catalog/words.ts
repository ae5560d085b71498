/** How words find what the catalog has. */
export * from './words-actions.ts'
export * from './words-camera.ts'
export * from './words-changes.ts'
export * from './words-deeds.ts'
export * from './words-places.ts'
export * from './words-qualities.ts'
export * from './words-substances.ts'
export * from './words-things.ts'
