/** Foley, ambience, music and voices, mixed; and captions. */
export { captionsFor } from './captions.ts'
export { mixSound } from './mix.ts'
