/** npm run clip -- "PROMPT" --out clip.mp4 …: makes one film without a server. */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { defaultVideoOptions, parseScreenplay, problem, ProblemError, readPromptText, readVideoOptions, type Screenplay, type VideoOptions, type VideoRequest } from '@kinora/contract'
import { makeFilm, openChatModel, openNodePlatform } from '@kinora/engine/node'
import { ConfigError, readDirector } from '../server/src/config/index.ts'
import { parseCommandLine, runCommand } from './command-line.ts'
import { startCostMeter } from './cost-meter.ts'
import { progressBar } from './progress-bar.ts'

const usage = 'npm run clip -- "PROMPT" --out clip.mp4 [--seconds 10] [--size 1280x720] [--fps 24] [--seed 0] [--quality draft|standard|fine] [--look NAME] [--screenplay in.json] [--save-screenplay out.json]'
const flags = ['out', 'seconds', 'size', 'fps', 'seed', 'quality', 'look', 'screenplay', 'save-screenplay'] as const

await runCommand(async () => {
  const { words, values } = parseCommandLine(process.argv.slice(2), flags, usage)
  const outPath = resolve(values.out ?? 'clip.mp4')
  if (!outPath.endsWith('.mp4')) throw new ProblemError(problem('option-invalid', `"${values.out}" is not an MP4 file name.`, { param: 'out', detail: 'Let --out end in .mp4.' }))
  const screenplay = values.screenplay === undefined ? undefined : await readScreenplay(values.screenplay)
  const request = requestFrom(words, values, screenplay)
  const meter = startCostMeter()
  const director = directorIn(process.env)
  const platform = await openNodePlatform(director === undefined ? {} : { chat: openChatModel(director) })
  const report = await renderTo(platform, request, outPath, values['save-screenplay'])
  const cost = meter.stop()
  const { director: directed } = report.facts
  if (typeof directed === 'string') console.error(`Directed by ${directed}.`)
  console.log(JSON.stringify({ path: outPath, frames: report.frameCount, seconds: report.durationS, wallS: cost.wallS, cpuS: cost.cpuS, peakMemoryMb: cost.peakMemoryMb, backend: report.facts['backend'], performanceHash: report.facts['performanceHash'] }))
})

async function renderTo(platform: Awaited<ReturnType<typeof openNodePlatform>>, request: VideoRequest, outPath: string, screenplayPath: string | undefined) {
  const bar = progressBar()
  await mkdir(dirname(outPath), { recursive: true })
  const outDir = await mkdtemp(join(dirname(outPath), '.kinora-clip-'))
  const removeFolder = () => rm(outDir, { recursive: true, force: true })
  const interrupted = () => { void removeFolder().then(() => process.exit(130)) }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    const report = await makeFilm(platform, { ...request, outDir }, bar.update)
    await rename(report.videoPath, outPath)
    if (screenplayPath !== undefined) await writeFile(resolve(screenplayPath), `${JSON.stringify(report.screenplay, null, 2)}\n`)
    return report
  } finally {
    bar.end()
    await removeFolder()
  }
}

function directorIn(environment: NodeJS.ProcessEnv) {
  try {
    return readDirector(environment)
  } catch (error) {
    if (error instanceof ConfigError) throw new ProblemError(problem('option-invalid', error.complaints.join(' '), { param: 'KINORA_LLM_URL' }))
    throw error
  }
}

/** Flags win over the screenplay file, which wins over the defaults. */
function requestFrom(words: string[], values: Partial<Record<(typeof flags)[number], string>>, screenplay: Screenplay | undefined): VideoRequest {
  const options = readVideoOptions(values, screenplay === undefined ? defaultVideoOptions : optionsOf(screenplay))
  if (screenplay !== undefined) return { ...options, prompt: screenplay.prompt, screenplay }
  return { ...options, prompt: readPromptText(words.join(' ')) }
}

function optionsOf(screenplay: Screenplay): VideoOptions {
  return { ...defaultVideoOptions, ...screenplay.format, seed: screenplay.seed, look: screenplay.look }
}

async function readScreenplay(path: string): Promise<Screenplay> {
  const text = await readFile(path, 'utf8').catch(() => { throw new ProblemError(problem('screenplay-invalid', `The file "${path}" cannot be read.`, { param: 'screenplay', detail: 'Check the name.' })) })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new ProblemError(problem('screenplay-invalid', `The file "${path}" is not JSON: ${(error as Error).message}.`, { param: 'screenplay', detail: 'Correct it and try again.' }))
  }
  return parseScreenplay(json)
}
