import type { Identity } from './identity.ts'
import type { CallerResolver, PersonStore } from './ports.ts'

/** Single-user mode: everybody who reaches the port is the operator, who is made the first time. API keys still name their owner. */
export async function singleUserCallers(people: PersonStore, identity: Identity): Promise<CallerResolver> {
  const person = (await people.findOperator()) ?? (await identity.createOperator()).person
  return {
    async resolve(headers) {
      return headers.has('authorization') ? identity.resolve(headers) : { kind: 'person', person, by: 'single-user' }
    },
  }
}
