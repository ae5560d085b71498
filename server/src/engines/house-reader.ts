import { problem, ProblemError, type Reading, type Screenplay } from '@kinora/contract'
import type { ChatSettings } from '@kinora/engine/node'

type Engine = typeof import('@kinora/engine/node')
interface OpenedEngine { engine: Engine; platform: Awaited<ReturnType<Engine['openNodePlatform']>> }

interface Options { widthPx: number; heightPx: number; fps: number; durationS: number; seed: number; look?: string }
interface Read { reading: Reading; screenplay: Screenplay }

/** What the house engine makes of a prompt, without rendering it. */
export interface HouseReader {
  /** Throws a ProblemError for a prompt that cannot be filmed and for a look that does not exist. */
  read(prompt: string, options: Options): Promise<Read>
  /** The language model that directs instead, where one is configured. */
  director?: { name: string; direct(prompt: string, options: Options, builtIn: Read | ProblemError): Promise<Read> }
}

/** Opens the reader, with a language model that directs where one is given. The engine and its dictionary are loaded with the first prompt, so that the server starts at once. */
export function openHouseReader(model?: ChatSettings): HouseReader {
  let opened: Promise<OpenedEngine> | undefined
  const open = () => (opened ??= openEngine())
  return {
    async read(prompt, options) {
      const { engine, platform } = await open()
      refuseUnknownLook(engine, options.look)
      return engine.readPrompt(platform, prompt, readOptions(options))
    },
    ...(model === undefined ? {} : {
      director: {
        name: model.model,
        async direct(prompt: string, options: Options, builtIn: Read | ProblemError) {
          const { engine } = await open()
          return engine.directByModel(engine.openChatModel(model), { prompt, options: readOptions(options), builtIn })
        },
      },
    }),
  }
}

function readOptions({ widthPx, heightPx, fps, durationS, seed, look }: Options) {
  return { format: { widthPx, heightPx, fps, durationS }, seed, ...(look === undefined ? {} : { look }) }
}

async function openEngine(): Promise<OpenedEngine> {
  const engine = await import('@kinora/engine/node')
  return { engine, platform: await engine.openNodePlatform() }
}

function refuseUnknownLook({ looks }: Engine, look: string | undefined): void {
  if (look === undefined || looks.some(({ id }) => id === look)) return
  throw new ProblemError(problem('option-invalid', `There is no look "${look}".`, { detail: `The looks are ${looks.map(({ id }) => id).join(', ')}.`, param: 'look' }))
}
