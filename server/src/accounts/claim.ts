import { randomBytes, timingSafeEqual } from 'node:crypto'
import { problem, ProblemError } from '@kinora/contract'
import type { SignedIn } from './identity.ts'
import type { PersonStore } from './ports.ts'

/** The one-time link by which the first person of a fresh instance becomes its operator. */
export interface Claim {
  /** The secret of the link; undefined once somebody is here. */
  readonly token: string | undefined
  /** Makes whoever brings the right token the operator, once. */
  take(token: string): Promise<SignedIn>
}

/** Opens the claim of an instance. Its token lives in this process only: a restart makes a new one while nobody is here. */
export async function openClaim(house: { people: PersonStore; createOperator: () => Promise<SignedIn> }): Promise<Claim> {
  let token = (await house.people.isEmpty()) ? randomBytes(24).toString('base64url') : undefined
  return {
    get token() { return token },
    async take(offered) {
      if (token === undefined || !isSame(offered, token)) throw new ProblemError(problem('not-allowed', 'That link has been used, or is not the one.', { detail: 'The server prints the link when it starts and nobody is here yet. Otherwise sign in, or ask for an invite.' }))
      token = undefined // before anything else, so that two clicks make one operator
      return house.createOperator()
    },
  }
}

function isSame(offered: string, token: string): boolean {
  const [a, b] = [Buffer.from(offered), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}
