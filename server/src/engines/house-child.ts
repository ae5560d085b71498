/** The renderer process of the house engine. */
import { runRenderChild } from './render-child.ts'

await runRenderChild(async (request, onProgress, signal) => {
  const { makeFilm, openNodePlatform } = await import('@kinora/engine/node')
  return makeFilm(await openNodePlatform(), request, onProgress, signal)
})
