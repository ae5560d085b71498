/** The conductor of the line from prompt to film. */
export * from './make-film.ts'
export { tilePictures } from './frames.ts'
