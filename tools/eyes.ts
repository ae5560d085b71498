/**
 * npm run eyes -- --prompts FILE.jsonl --out DIR: draws a random handful of prompts as numbered sheets without labels, for people
 * who have not seen the prompts to say what they see. What each sheet was meant to be is written beside the folder, not into it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultVideoOptions, problem, ProblemError, readVideoOptions, type VideoOptions } from '@kinora/contract'
import { diceFor, frameCountOf, openNodePlatform, openStage, rehearse, tilePictures } from '@kinora/engine/node'
import { parseCommandLine, runCommand } from './command-line.ts'
import { readPromptFile, type PromptLine } from './score/prompt-file.ts'

const usage = 'npm run eyes -- --prompts FILE.jsonl --out DIR [--count 40] [--seed 0] [--categories a,b] [--seconds 4] [--size 480x270] [--quality standard]'
const tileCount = 8
type Platform = Awaited<ReturnType<typeof openNodePlatform>>

await runCommand(async () => {
  const { values } = parseCommandLine(process.argv.slice(2), ['prompts', 'out', 'count', 'seed', 'categories', 'seconds', 'size', 'quality'] as const, usage)
  if (values.prompts === undefined || values.out === undefined) throw new ProblemError(problem('option-invalid', 'Give a file of prompts and a folder.', { detail: `Usage: ${usage}` }))
  const { seconds = '4', size = '480x270', quality = 'standard', seed = '0' } = values
  const options = readVideoOptions({ seconds, size, quality, seed }, defaultVideoOptions)
  const wanted = values.categories?.split(',')
  const lines = values.prompts.split(',').flatMap(readPromptFile).filter(({ category }) => wanted === undefined || wanted.includes(category))
  const drawn = drawnAtRandom(lines, { count: countFrom(values.count), seed: options.seed })
  const outDir = resolve(values.out)
  mkdirSync(outDir, { recursive: true })
  writeFileSync(`${outDir}-key.jsonl`, drawn.map((line, index) => `${JSON.stringify({ sheet: sheetName(index), ...line })}\n`).join(''))
  const platform = await openNodePlatform()
  for (const [index, { prompt }] of drawn.entries()) console.log(JSON.stringify({ sheet: sheetName(index), ...await drawSheet(platform, prompt, { options, path: join(outDir, sheetName(index)) }) }))
})

function countFrom(text = '40'): number {
  const count = Number(text)
  if (!(Number.isInteger(count) && count > 0)) throw new ProblemError(problem('option-invalid', `"${text}" cannot be the number of sheets.`, { param: 'count', detail: 'Give a whole number from 1.' }))
  return count
}

/** The same prompts for the same seed, whatever order their files come in. */
function drawnAtRandom(lines: readonly PromptLine[], { count, seed }: { count: number; seed: number }): PromptLine[] {
  const lot = ({ id }: PromptLine) => diceFor(seed, id).unit('sheet')
  return lines.toSorted((one, other) => lot(one) - lot(other)).slice(0, count)
}

function sheetName(index: number): string {
  return `${String(index + 1).padStart(2, '0')}.png`
}

/** A prompt that is refused has no sheet, and its refusal is told. */
async function drawSheet(platform: Platform, prompt: string, { options, path }: { options: VideoOptions; path: string }): Promise<{ refused?: string }> {
  try {
    const { staged, performance, models } = await rehearse(platform, { ...options, prompt })
    const stage = await openStage(platform, { staged, performance, models, quality: options.quality })
    const { widthPx, heightPx } = staged.format
    const tiles = []
    for (let tile = 0; tile < tileCount; tile++) tiles.push({ rgba: await stage.renderFrame(Math.floor(((tile + 0.5) * frameCountOf(staged.format)) / tileCount)), widthPx, heightPx })
    stage.close()
    await platform.writer.writeImage(path, tilePictures(tiles, 2))
    return {}
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { refused: error.message }
  }
}
