/**
 * npm run score -- --prompts FILE.jsonl --out DIR [--limit N]: draws each prompt small and judges from the picture what its
 * benchmark asks: who is to be seen, how many, where, in which colour, going where, and how the camera moves. What a picture
 * pass cannot tell (actions, interactions, plots) is left to people: for each prompt a contact sheet is written, unlabelled.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultVideoOptions, problem, ProblemError } from '@kinora/contract'
import { openNodePlatform, openStage, openWords, rehearse, tilePictures, type Words } from '@kinora/engine/node'
import { figure, type Figure } from '../bench/figures.ts'
import { parseCommandLine, runCommand } from './command-line.ts'
import { Judge, type Answer } from './score/judge.ts'
import { observe, type Observation } from './score/observe.ts'
import { readPromptFile, type PromptLine } from './score/prompt-file.ts'
import { questionsOf } from './score/questions.ts'
import { twinsOf } from './score/twins.ts'

const usage = 'npm run score -- --prompts FILE.jsonl --out DIR [--limit N] [--categories a,b] [--twins SEED] [--seconds 4]'
const size = { widthPx: 320, heightPx: 180 }
/** What is to be reached, by what is asked. */
const bounds: Readonly<Record<string, string>> = { count: '>= 0.95', relation: '>= 0.95', changed_relation: '>= 0.9', direction: '>= 0.95', move: '>= 0.95', color: '>= 0.9' }

interface Verdict { id: string; category: string; prompt: string; answers: { asked: string; right: boolean; seen: string }[]; signs: number; nouns: number; because?: string }
type Platform = Awaited<ReturnType<typeof openNodePlatform>>

await runCommand(async () => {
  const { values } = parseCommandLine(process.argv.slice(2), ['prompts', 'out', 'limit', 'categories', 'twins', 'seconds'] as const, usage)
  if (values.prompts === undefined || values.out === undefined) throw new ProblemError(problem('option-invalid', 'Give a file of prompts and a folder.', { detail: `Usage: ${usage}` }))
  const limit = numberFrom('limit', values.limit, Infinity)
  const seconds = numberFrom('seconds', values.seconds, 4)
  const wanted = values.categories?.split(',')
  const all = values.prompts.split(',').flatMap(readPromptFile).filter(({ category }) => wanted === undefined || wanted.includes(category))
  const lines = [...all, ...(values.twins === undefined ? [] : twinsOf(all, numberFrom('twins', values.twins, 0)))].slice(0, limit)
  const outDir = resolve(values.out)
  mkdirSync(outDir, { recursive: true })
  writeFileSync(join(outDir, 'scores.jsonl'), '')
  const platform = await openNodePlatform()
  const words = await openWords(platform)
  const verdicts: Verdict[] = []
  for (const line of lines) {
    const verdict = await judged(platform, words, { line, seconds, sheetPath: join(outDir, `${line.id}.png`) })
    verdicts.push(verdict)
    appendFileSync(join(outDir, 'scores.jsonl'), `${JSON.stringify(verdict)}\n`)
    console.log(JSON.stringify(verdict))
  }
  const result = summary(verdicts)
  console.log(JSON.stringify(result))
  if (!result.ok) process.exit(1)
})

function numberFrom(param: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text)
  if (!(value >= 0)) throw new ProblemError(problem('option-invalid', `"${text}" cannot be the ${param}.`, { param, detail: 'Give a number from 0.' }))
  return value
}

async function judged(platform: Platform, words: Words, { line, seconds, sheetPath }: { line: PromptLine; seconds: number; sheetPath: string }): Promise<Verdict> {
  const { id, category, prompt } = line
  try {
    const request = { ...defaultVideoOptions, ...size, durationS: seconds, quality: 'draft' as const, prompt }
    const { reading, staged, performance, models } = await rehearse(platform, request)
    const stage = await openStage(platform, { staged, performance, models, quality: request.quality })
    let seen: Observation
    try {
      seen = await observe(stage, staged)
    } finally {
      stage.close()
    }
    await platform.writer.writeImage(sheetPath, tilePictures(seen.looks.map(({ rgba }) => ({ rgba, ...size })), 4))
    const judge = new Judge(seen, words)
    const signs = reading?.spans.filter((span) => span.kind === 'sign').length ?? 0
    const nouns = signs + staged.cast.length + staged.props.length
    return { id, category, prompt, answers: questionsOf(line).map((question) => told(judge.answer(question))), signs, nouns }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { id, category, prompt, answers: questionsOf(line).map((question) => ({ asked: JSON.stringify(question), right: false, seen: 'no film' })), signs: 0, nouns: 0, because: error.message }
  }
}

function told({ question, right, seen }: Answer): Verdict['answers'][number] {
  const { kind, ...asked } = question
  return { asked: `${kind}: ${Object.values(asked).join(' ')}`, right, seen }
}

/** The share of right answers by what is asked, and the share of prompts in a category that are right in all that is asked. */
function summary(verdicts: readonly Verdict[]) {
  const asked = new Map<string, boolean[]>()
  for (const { category, answers } of verdicts) {
    const kind = (answer: Verdict['answers'][number]) => answer.asked.split(':')[0] ?? ''
    // a relation before and after is one question
    if (category === 'dynamic_spatial_relationship' && answers.length > 0) asked.set('changed_relation', [...asked.get('changed_relation') ?? [], answers.every(({ right }) => right)])
    else for (const answer of answers) asked.set(kind(answer), [...asked.get(kind(answer)) ?? [], answer.right])
  }
  const share = (answers: readonly boolean[]) => answers.filter(Boolean).length / Math.max(1, answers.length)
  const [signs, nouns] = [verdicts.reduce((sum, verdict) => sum + verdict.signs, 0), verdicts.reduce((sum, verdict) => sum + verdict.nouns, 0)]
  const figures: Figure[] = [...[...asked].map(([kind, answers]) => figure(`${kind}_right`, share(answers), 'share', bounds[kind])), figure('signs', signs / Math.max(1, nouns), 'share', '<= 0.05'), figure('prompts', verdicts.length, 'count'), figure('refused', verdicts.filter(({ because }) => because !== undefined).length, 'count')]
  const judgedOnes = verdicts.filter(({ answers }) => answers.length > 0)
  const categories = Object.fromEntries([...new Set(judgedOnes.map(({ category }) => category))].sort().map((category) => [category, Math.round(share(judgedOnes.filter((verdict) => verdict.category === category).map(({ answers }) => answers.every(({ right }) => right))) * 1000) / 1000]))
  return { bench: 'score', ok: judgedOnes.length > 0 && figures.every(({ ok }) => ok), figures, categories, notJudged: verdicts.length - judgedOnes.length }
}
