/** The renderer process of the house engine. */
import { stat, writeFile } from 'node:fs/promises'
import { runRenderChild } from './render-child.ts'

await runRenderChild(async (request, onProgress, signal) => {
  const { makeFilm, openNodePlatform } = await import('@kinora/engine/node')
  const result = await makeFilm(await openNodePlatform(), request, onProgress, signal)
  // A film without words has no cues, but a file of captions needs its heading all the same
  if ((await stat(result.captionsPath)).size === 0) await writeFile(result.captionsPath, 'WEBVTT\n')
  return result
})
