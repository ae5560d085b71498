/** The settings of one server: read once from the environment, checked together, then passed on as values. */
export * from './config.ts'
