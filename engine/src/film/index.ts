/** The conductor of the line from prompt to film. */
export * from './make-film.ts'
export { directByModel, readOrNot, type ReadAlready } from './direct-by-model.ts'
export { tilePictures } from './frames.ts'
