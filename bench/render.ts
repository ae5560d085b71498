import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { starters } from '@kinora/contract'
import { treeMemoryBytes } from '../tools/cost-meter.ts'
import { type Figure, figure, median } from './figures.ts'

const clip = fileURLToPath(new URL('../tools/clip.ts', import.meta.url))
const seconds = 10

/** Renders each of the six starters as a person would (a fresh process, 10 s, 1280x720, 24 fps, standard) and reports wall seconds and memory. */
export async function benchRender(args: string[]): Promise<Figure[]> {
  const keepDir = args[0]
  const folder = keepDir ?? mkdtempSync(join(tmpdir(), 'kinora-bench-'))
  mkdirSync(folder, { recursive: true })
  const figures: Figure[] = []
  const walls: number[] = []
  for (const starter of starters) {
    const { wallS, peakMemoryMb } = await renderOnce(starter.prompt, join(folder, `${starter.id}.mp4`))
    walls.push(wallS)
    figures.push(figure(`wall_s ${starter.id}`, wallS, 's', '<= 60'), figure(`peak_memory_mb ${starter.id}`, peakMemoryMb, 'MB', '<= 2000'))
    console.error(`${starter.id}: ${wallS.toFixed(1)} s, ${peakMemoryMb} MB`)
  }
  figures.push(figure('wall_s_per_film_s_median', median(walls) / seconds, 's/s', '<= 6'))
  if (keepDir === undefined) rmSync(folder, { recursive: true, force: true })
  return figures
}

async function renderOnce(prompt: string, out: string): Promise<{ wallS: number; peakMemoryMb: number }> {
  const startMs = performance.now()
  const child = spawn(process.execPath, [clip, prompt, '--out', out, '--seconds', String(seconds)], { stdio: ['ignore', 'ignore', 'inherit'] })
  let peakBytes = 0
  const timer = setInterval(() => { peakBytes = Math.max(peakBytes, treeMemoryBytes(child.pid ?? -1)) }, 200)
  const status = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  clearInterval(timer)
  if (status !== 0) throw new Error(`The render of "${prompt}" ended with status ${status}.`)
  return { wallS: (performance.now() - startMs) / 1000, peakMemoryMb: Math.round(peakBytes / 1e6) }
}
