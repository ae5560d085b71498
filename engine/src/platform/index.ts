/** What every engine folder stands on: the ports to the machine, arithmetic with the same bits everywhere, dice, vectors. */
export type * from './ports.ts'
export * from './arithmetic.ts'
export * from './dice.ts'
export * from './vectors.ts'
