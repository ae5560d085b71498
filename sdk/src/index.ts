/** The typed client of a Kinora server, for browsers and Node. */
export { createKinora, hasEnded, type Credentials, type Kinora } from './client.ts'
export type { KinoraOptions } from './transport.ts'
