/** Foley, ambience, music and voices, mixed; and captions. */
export { captionsFor } from './captions.ts'
export { mixRateHz, mixSound } from './mix.ts'
