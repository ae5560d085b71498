/**
 * npm run score -- --prompts FILE.jsonl --out DIR [--limit N]: draws each prompt small and measures, on the object-id pass, whether what
 * the prompt names is really to be seen. Thin so far: it judges things and their number, not motion, change or camera.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultVideoOptions, problem, ProblemError, type Reading } from '@kinora/contract'
import { frameCountOf, openNodePlatform, openStage, rehearse, tilePictures } from '@kinora/engine/node'
import { figure } from '../bench/figures.ts'
import { parseCommandLine, runCommand } from './command-line.ts'

const usage = 'npm run score -- --prompts FILE.jsonl --out DIR [--limit N]'
const size = { widthPx: 320, heightPx: 180 }
const seconds = 4
const moments = [0.15, 0.5, 0.85]
/** A thing is seen when it covers this share of a frame at one of the moments. */
const visibleShare = 0.002

interface Line { id: string; category: string; prompt: string }
interface Verdict { id: string; category: string; prompt: string; score: number | null; named: number; seen: number; because?: string }

await runCommand(async () => {
  const { values } = parseCommandLine(process.argv.slice(2), ['prompts', 'out', 'limit'] as const, usage)
  if (values.prompts === undefined || values.out === undefined) throw new ProblemError(problem('option-invalid', 'Give a file of prompts and a folder.', { detail: `Usage: ${usage}` }))
  const limit = values.limit === undefined ? Infinity : Number(values.limit)
  if (!(limit >= 1)) throw new ProblemError(problem('option-invalid', `"${values.limit}" cannot be the limit.`, { param: 'limit', detail: 'Give a whole number from 1.' }))
  const lines = readLines(values.prompts).slice(0, limit)
  const outDir = resolve(values.out)
  mkdirSync(outDir, { recursive: true })
  writeFileSync(join(outDir, 'scores.jsonl'), '')
  const platform = await openNodePlatform()
  const verdicts: Verdict[] = []
  for (const line of lines) {
    const verdict = await judge(platform, line, join(outDir, `${line.id}.png`))
    verdicts.push(verdict)
    appendFileSync(join(outDir, 'scores.jsonl'), `${JSON.stringify(verdict)}\n`)
    console.log(JSON.stringify(verdict))
  }
  console.log(JSON.stringify(summary(verdicts)))
})

function readLines(path: string): Line[] {
  const text = (() => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      throw new ProblemError(problem('option-invalid', `The file "${path}" cannot be read.`, { param: 'prompts' }))
    }
  })()
  return text.split('\n').filter((line) => line.trim() !== '').map((line, index) => {
    const { id, category, prompt } = JSON.parse(line) as Partial<Line>
    return { id: id ?? `prompt-${index + 1}`, category: category ?? 'all', prompt: prompt ?? '' }
  })
}

async function judge(platform: Awaited<ReturnType<typeof openNodePlatform>>, line: Line, sheetPath: string): Promise<Verdict> {
  try {
    const request = { ...defaultVideoOptions, ...size, durationS: seconds, quality: 'draft' as const, prompt: line.prompt }
    const { reading, staged, performance, models } = await rehearse(platform, request)
    const stage = await openStage(platform, { staged, performance, models, quality: request.quality })
    const frames = moments.map((moment) => Math.floor(moment * frameCountOf(staged.format)))
    const tiles = []
    const seen = new Set<string>()
    for (const frame of frames) {
      tiles.push({ rgba: await stage.renderFrame(frame), ...size })
      for (const id of visibleIn(await stage.renderIds(frame))) seen.add(id)
    }
    stage.close()
    await platform.writer.writeImage(sheetPath, tilePictures(tiles, frames.length))
    return verdictOn(line, reading, [...staged.cast, ...staged.props].map(({ id }) => id), seen)
  } catch (error) {
    if (error instanceof ProblemError) return { ...line, score: 0, named: 0, seen: 0, because: error.message }
    throw error
  }
}

function visibleIn({ ids, legend }: { ids: Uint8Array; legend: string[] }): string[] {
  const pixels = new Uint32Array(256)
  for (const id of ids) pixels[id] = (pixels[id] ?? 0) + 1
  return legend.filter((name, place) => name !== '' && (pixels[place] ?? 0) / ids.length >= visibleShare)
}

/** Everything that was staged must be seen; everything that the Reading says is not shown counts against it. */
function verdictOn(line: Line, reading: Reading | undefined, staged: readonly string[], seen: ReadonlySet<string>): Verdict {
  const refused = reading?.spans.filter((span) => span.kind === 'not-shown').length ?? 0
  const named = staged.length + refused
  const seenCount = staged.filter((id) => seen.has(id)).length
  if (named === 0) return { ...line, score: null, named, seen: 0, because: 'names no thing that could be looked for' }
  return { ...line, score: Math.round((seenCount / named) * 1000) / 1000, named, seen: seenCount }
}

function summary(verdicts: readonly Verdict[]) {
  const judged = verdicts.filter((verdict) => verdict.score !== null)
  const mean = (of: readonly Verdict[]) => Math.round((of.reduce((sum, verdict) => sum + (verdict.score ?? 0), 0) / Math.max(1, of.length)) * 1000) / 1000
  const categories = Object.fromEntries([...new Set(judged.map(({ category }) => category))].sort().map((category) => [category, mean(judged.filter((verdict) => verdict.category === category))]))
  return { bench: 'score', ok: judged.length > 0, figures: [figure('things_seen_mean', mean(judged), 'share'), figure('prompts', verdicts.length, 'count')], categories, notJudged: verdicts.length - judged.length }
}
