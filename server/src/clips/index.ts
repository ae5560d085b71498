/** Clips: from an order to a film that is kept. */
export * from './clip-files.ts'
export * from './clip-service.ts'
export * from './clip-view.ts'
export * from './order.ts'
export type * from './ports.ts'
export * from './render-runner.ts'
