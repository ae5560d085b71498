import type { Reading, Screenplay } from '@kinora/contract'

/** What the house engine makes of a prompt, without rendering it. */
export interface HouseReader {
  read(prompt: string, options: { widthPx: number; heightPx: number; fps: number; durationS: number; seed: number; look?: string }): Promise<{ reading: Reading; screenplay: Screenplay }>
}

/** Opens the reader. The engine and its dictionary are loaded with the first prompt, so that the server starts at once. */
export function openHouseReader(): HouseReader {
  let opened: Promise<{ engine: typeof import('@kinora/engine/node'); platform: Awaited<ReturnType<typeof import('@kinora/engine/node')['openNodePlatform']>> }> | undefined
  const open = async () => {
    const engine = await import('@kinora/engine/node')
    return { engine, platform: await engine.openNodePlatform() }
  }
  return {
    async read(prompt, { widthPx, heightPx, fps, durationS, seed, look }) {
      opened ??= open()
      const { engine, platform } = await opened
      return engine.readPrompt(platform, prompt, { format: { widthPx, heightPx, fps, durationS }, seed, ...(look === undefined ? {} : { look }) })
    },
  }
}
