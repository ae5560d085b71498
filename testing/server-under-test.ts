/** A real server for tests: colour bars instead of films, a reader that takes every prompt, a folder and a port of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problem, ProblemError } from '@kinora/contract'
import type { PromptReader } from '../server/src/clips/ports.ts'
import type { RightsGate } from '../server/src/rights/ports.ts'
import { readConfig } from '../server/src/config/index.ts'
import { type RunningServer, serverRoles, startServer, stopOnSignal } from '../server/src/main.ts'
import { quietLog } from './back-ends.ts'
import { colourBarsProgram } from './colour-bars-engine.ts'
import { samplePerson, sampleReading, sampleScreenplay } from './sample-clips.ts'

/** Reads every prompt that has a letter in it. */
export const plainReader: PromptReader = {
  read(prompt) {
    if (!/\p{Letter}/u.test(prompt)) return Promise.reject(new ProblemError(problem('prompt-not-understood', 'There is nothing in the prompt that could be shown.', { param: 'prompt' })))
    return Promise.resolve({ reading: sampleReading(prompt), screenplay: sampleScreenplay(prompt) })
  },
}

/** Lets everything in, except a prompt that names Blocked Bob. */
const sampleGate: RightsGate = {
  decide: ({ prompt, acceptSubstitutes }) => Promise.resolve(!prompt.includes('Blocked Bob')
    ? { decision: 'allow', characters: [] }
    : acceptSubstitutes
      ? { decision: 'substitute', prompt: prompt.replace('Blocked Bob', 'a man'), substitutions: [{ characterId: 'bob', ruleId: 'rule-bob', name: 'Blocked Bob', standIn: 'a man', because: 'its owner does not lend it.' }] }
      : { decision: 'refuse', code: 'character-blocked', ruleId: 'rule-bob', name: 'Blocked Bob', because: 'The owner of Blocked Bob does not lend it.', tryInstead: 'Go on with a man in its place.' }),
}

/** What stands in for the slow and the changing parts. */
const replacements = { reader: plainReader, gate: sampleGate, rendererProgram: colourBarsProgram, webDir: fileURLToPath(new URL('./sample-web', import.meta.url)) }

export interface ServerUnderTest extends RunningServer {
  address: string
  /** A new person with an API key. */
  newPerson(name?: string): Promise<{ id: string; apiKey: string; headers: Record<string, string> }>
}

/** Starts a server in this process. Stopping it removes its folder. */
export async function startTestServer(environment: Record<string, string> = {}): Promise<ServerUnderTest> {
  const dir = mkdtempSync(join(tmpdir(), 'kinora-server-'))
  const config = readConfig({ PORT: '0', KINORA_DATA: dir, KINORA_RENDERS: '2', ...environment })
  const server = await startServer(config, 'all', { ...replacements, log: quietLog })
  if (server.address === undefined) throw new Error('The server has no address.')
  const { person: operator } = await server.identity.createOperator()
  return {
    ...server,
    address: server.address,
    async newPerson(name) {
      const person = samplePerson(name)
      await server.stores.invites.insert({ code: person.id, createdBy: operator.id })
      const { person: signedUp } = await server.identity.signUp({ inviteCode: person.id, name: person.name, email: `${person.id}@example.org`, password: 'a long enough password' })
      const { key: apiKey } = await server.identity.issueApiKey(signedUp, 'test')
      return { id: signedUp.id, apiKey, headers: { authorization: `Bearer ${apiKey}` } }
    },
    async stop() {
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

// As a program of its own it is configured by its environment and says where it is: something to kill
if (import.meta.main) {
  const server = await startServer(readConfig(), serverRoles.find((role) => role === process.argv[2]) ?? 'all', replacements).catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
  console.log(server.address)
  stopOnSignal(() => server.stop())
}
