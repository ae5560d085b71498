/** The doors to the world. */
export { createApp } from './app.ts'
export type { HttpServices } from './services.ts'
