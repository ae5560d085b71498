import { problem, ProblemError, type Reading, type Screenplay } from '@kinora/contract'

type Engine = typeof import('@kinora/engine/node')
interface OpenedEngine { engine: Engine; platform: Awaited<ReturnType<Engine['openNodePlatform']>> }

/** What the house engine makes of a prompt, without rendering it. */
export interface HouseReader {
  /** Throws a ProblemError for a prompt that cannot be filmed and for a look that does not exist. */
  read(prompt: string, options: { widthPx: number; heightPx: number; fps: number; durationS: number; seed: number; look?: string }): Promise<{ reading: Reading; screenplay: Screenplay }>
}

/** Opens the reader. The engine and its dictionary are loaded with the first prompt, so that the server starts at once. */
export function openHouseReader(): HouseReader {
  let opened: Promise<OpenedEngine> | undefined
  return {
    async read(prompt, { widthPx, heightPx, fps, durationS, seed, look }) {
      opened ??= openEngine()
      const { engine, platform } = await opened
      refuseUnknownLook(engine, look)
      return engine.readPrompt(platform, prompt, { format: { widthPx, heightPx, fps, durationS }, seed, ...(look === undefined ? {} : { look }) })
    },
  }
}

async function openEngine(): Promise<OpenedEngine> {
  const engine = await import('@kinora/engine/node')
  return { engine, platform: await engine.openNodePlatform() }
}

function refuseUnknownLook({ looks }: Engine, look: string | undefined): void {
  if (look === undefined || looks.some(({ id }) => id === look)) return
  throw new ProblemError(problem('option-invalid', `There is no look "${look}".`, { detail: `The looks are ${looks.map(({ id }) => id).join(', ')}.`, param: 'look' }))
}
