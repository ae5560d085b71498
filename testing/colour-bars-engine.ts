/**
 * The fast engine of the tests: a renderer process that makes a real MP4 of colour bars and a tone with ffmpeg alone.
 * Words in the prompt make it misbehave: "slowly" takes its time, "crash" kills it, "crash once" kills its first attempt,
 * "disk full" finds no room, "hang on" waits until it is stopped.
 */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { EngineResult } from '@kinora/contract'
import { type Render, runRenderChild } from '../server/src/engines/render-child.ts'

const run = promisify(execFile)

/** Where this program lies, for the engine that starts it. */
export const colourBarsProgram = fileURLToPath(import.meta.url)

const render: Render = async (request, onProgress, signal) => {
  const { prompt, outDir, widthPx, heightPx, fps, durationS } = request
  const paths = { videoPath: join(outDir, 'video.mp4'), thumbnailPath: join(outDir, 'thumbnail.jpg'), spritesheetPath: join(outDir, 'spritesheet.jpg'), captionsPath: join(outDir, 'captions.vtt') }
  const frameCount = Math.max(1, Math.round(durationS * fps))
  onProgress({ progress: 0.1, stage: 'drawing shot 1 of 2' })
  await misbehave(prompt, outDir, signal)
  onProgress({ progress: 0.5, stage: 'drawing shot 2 of 2' })
  const ffmpeg = (...args: string[]) => run('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-nostdin', '-y', ...args], { signal })
  await ffmpeg('-f', 'lavfi', '-i', `smptebars=size=${widthPx}x${heightPx}:rate=${fps}`, '-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000',
    '-frames:v', String(frameCount), '-t', String(frameCount / fps), '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-movflags', '+faststart', paths.videoPath)
  await ffmpeg('-i', paths.videoPath, '-frames:v', '1', paths.thumbnailPath)
  await ffmpeg('-i', paths.videoPath, '-vf', 'scale=64:-2,tile=5x5', '-frames:v', '1', paths.spritesheetPath)
  await writeFile(paths.captionsPath, 'WEBVTT\n')
  const result: EngineResult = { ...paths, widthPx, heightPx, fps, frameCount, durationS: frameCount / fps, facts: { engine: 'colour-bars', version: '1' } }
  return request.screenplay === undefined ? result : { ...result, screenplay: request.screenplay }
}

async function misbehave(prompt: string, outDir: string, signal: AbortSignal): Promise<void> {
  if (prompt.includes('crash') && !(prompt.includes('crash once') && !outDir.endsWith('attempt-1'))) process.kill(process.pid, 'SIGKILL')
  if (prompt.includes('disk full')) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  if (prompt.includes('slowly')) await wait(2500, undefined, { signal })
  if (prompt.includes('hang on')) await wait(600_000, undefined, { signal })
}

if (import.meta.main) await runRenderChild(render)
