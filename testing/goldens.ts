import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultVideoOptions, type VideoRequest } from '@kinora/contract'
import { frameCountOf, openNodePlatform, openStage, rehearse, tilePictures, type Picture } from '@kinora/engine/node'

/*
 * Golden films: what the house engine drew when somebody last looked and was content. The Performance's hash must be the
 * same to the bit; frames may differ by what a software driver may differ. `npm run prove -- goldens --update` writes them anew.
 */

const folder = fileURLToPath(new URL('../goldens', import.meta.url))

/** A golden film: small, short, and about one thing that must not break unseen. */
export interface GoldenFilm { id: string; prompt: string; seconds: number }

export const goldenFilms: readonly GoldenFilm[] = [
  { id: 'skater-with-cat', prompt: 'A figure skater glides across the ice with a cat sitting on her head', seconds: 3 },
  { id: 'paddleboard-backflip', prompt: 'A man does a backflip on a paddleboard at sea', seconds: 4 },
  { id: 'spoken-line', prompt: 'A woman in a park waves and says "Welcome to Kinora"', seconds: 3 },
]

const size = { widthPx: 320, heightPx: 180 }
/** Where in the film the three frames are taken. */
const moments = [0.15, 0.5, 0.85]

/** What the engine draws today. */
export interface GoldenRun { performanceHash: string; frames: Picture[] }

export async function renderGolden(film: GoldenFilm): Promise<GoldenRun> {
  const platform = await openNodePlatform()
  const request: VideoRequest = { ...defaultVideoOptions, ...size, quality: 'draft', durationS: film.seconds, prompt: film.prompt }
  const { staged, performance, models } = await rehearse(platform, request)
  const stage = await openStage(platform, { staged, performance, models, quality: request.quality })
  const frames: Picture[] = []
  for (const moment of moments) frames.push({ rgba: await stage.renderFrame(Math.floor(moment * frameCountOf(staged.format))), ...size })
  stage.close()
  return { performanceHash: performance.hash, frames }
}

const pngOf = (film: GoldenFilm) => `${folder}/${film.id}.png`
const hashOf = (film: GoldenFilm) => `${folder}/${film.id}.hash`

export async function updateGolden(film: GoldenFilm, run: GoldenRun): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const platform = await openNodePlatform()
  await platform.writer.writeImage(pngOf(film), tilePictures(run.frames, moments.length))
  writeFileSync(hashOf(film), `${run.performanceHash}\n`)
}

/** How today's run differs from the golden one. */
export interface GoldenDifference { hashIsSame: boolean; meanLevels: number; farPixelShare: number; sheetPath: string }

/** Mean difference of a colour value in levels of 255, and the share of pixels that differ by more than 24 levels. */
export const tolerance = { meanLevels: 1.5, farPixelShare: 0.01 }

/** Compares a run with its golden, and writes a sheet (golden, today, difference times eight) when it is out of tolerance. Throws when there is no golden. */
export async function compareWithGolden(film: GoldenFilm, run: GoldenRun): Promise<GoldenDifference> {
  if (!existsSync(pngOf(film)) || !existsSync(hashOf(film))) throw new Error(`There is no golden for "${film.id}". Look at the film, then run: npm run prove -- goldens --update`)
  const today = tilePictures(run.frames, moments.length)
  const golden: Picture = { ...today, rgba: new Uint8Array(execFileSync('ffmpeg', ['-v', 'error', '-i', pngOf(film), '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'], { maxBuffer: 1 << 28 })) }
  if (golden.rgba.length !== today.rgba.length) throw new Error(`The golden of "${film.id}" has another size.`)
  const difference = measure(golden.rgba, today.rgba)
  const sheetPath = `${folder}/differences/${film.id}.png`
  const isFar = difference.meanLevels > tolerance.meanLevels || difference.farPixelShare > tolerance.farPixelShare
  if (isFar) await writeDifferenceSheet(sheetPath, golden, today)
  return { ...difference, hashIsSame: readFileSync(hashOf(film), 'utf8').trim() === run.performanceHash, sheetPath }
}

function measure(golden: Uint8Array, today: Uint8Array): { meanLevels: number; farPixelShare: number } {
  let sum = 0
  let far = 0
  for (let i = 0; i < golden.length; i += 4) {
    const levels = [0, 1, 2].map((channel) => Math.abs((golden[i + channel] ?? 0) - (today[i + channel] ?? 0)))
    sum += levels.reduce((a, b) => a + b, 0)
    if (Math.max(...levels) > 24) far++
  }
  return { meanLevels: sum / (golden.length * 0.75), farPixelShare: far / (golden.length / 4) }
}

async function writeDifferenceSheet(path: string, golden: Picture, today: Picture): Promise<void> {
  const difference: Picture = { ...golden, rgba: golden.rgba.map((value, i) => (i % 4 === 3 ? 255 : Math.min(255, Math.abs(value - (today.rgba[i] ?? 0)) * 8))) }
  const platform = await openNodePlatform()
  await platform.writer.writeImage(path, tilePictures([golden, today, difference], 1))
}
