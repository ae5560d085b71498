import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseScreenplay, ProblemError } from '@kinora/contract'
import { diceFor, readPrompt, recipes } from '@kinora/engine'
import { openNodePlatform } from '@kinora/engine/node'
import { storyPrompts } from '../bench/story-prompts.ts'

const defaultCount = 10_000
const slowestMs = 1000
const asides = ['a', 'the', 'two', 'and', 'with', 'on', 'under', 'while', 'then', 'her', 'it', 'of', ',', '.', '"', '“no”', ':', 'runs', 'eats', 'holding', 'wearing', 'says', 'zoom in', 'at night', 'not', '7', '—', '\n', 'NAME:', 'made of', 'turns into']
const noise = ['é', '💥', '👩‍🚀', '\u0000', '\u200b', '\u202e', '中文', 'ß', 'İ', '\ud800', '«', '…', '’', '\t', '\r\n', 'ﬁ', 'a\u0301\u0301\u0301', '%s', '<b>', '../', '{}', '__proto__', 'constructor', 'toString']

/** Reads `count` seeded prompts of five kinds; each must give a valid Screenplay or be refused as a prompt, within a second. */
export async function proveReading([count = String(defaultCount), seed = '1']: string[]): Promise<boolean> {
  const platform = await openNodePlatform()
  const vocabulary = await dictionaryNouns(platform.data)
  const options = { seed: 0, format: { widthPx: 640, heightPx: 360, fps: 24, durationS: 8 } }
  await readPrompt(platform, storyPrompts[0] ?? '', options)
  const tally = { read: 0, refused: 0, failures: [] as { prompt: string; because: string }[], slowest: { ms: 0, characters: 0 } }
  for (let i = 0; i < Number(count); i++) {
    const prompt = fuzzed(i, { seed: Number(seed), vocabulary })
    const start = performance.now()
    try {
      parseScreenplay((await readPrompt(platform, prompt, options)).screenplay)
      tally.read++
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code.startsWith('prompt-')) tally.refused++
      else tally.failures.push({ prompt: prompt.slice(0, 400), because: error instanceof Error ? error.message.slice(0, 300) : String(error) })
    }
    const ms = performance.now() - start
    if (ms > tally.slowest.ms) tally.slowest = { ms: Math.round(ms), characters: prompt.length }
    if (ms > slowestMs) tally.failures.push({ prompt: prompt.slice(0, 400), because: `It took ${Math.round(ms)} ms for ${prompt.length} characters.` })
  }
  const ok = tally.failures.length === 0
  const { failures, ...figures } = tally
  const result = { proof: 'reading', ok, prompts: Number(count), seed: Number(seed), ...figures, failureCount: failures.length, failures: failures.slice(0, 20) }
  writeFileSync(fileURLToPath(new URL('../docs/measured/reading.json', import.meta.url)), `${JSON.stringify(result, null, 1)}\n`)
  console.log(JSON.stringify(result))
  return ok
}

async function dictionaryNouns(data: { readText(name: string): Promise<string | undefined> }): Promise<string[]> {
  const lines = (await data.readText('wordnet/index.noun') ?? '').split('\n')
  return lines.filter((line) => /^[a-z]/.test(line)).map((line) => line.slice(0, line.indexOf(' ')).replaceAll('_', ' '))
}

function fuzzed(index: number, { seed, vocabulary }: { seed: number; vocabulary: readonly string[] }): string {
  const dice = diceFor(seed, `fuzz/${index}`)
  let draws = 0
  const below = (limit: number) => Math.floor(dice.unit(`draw/${draws++}`) * limit)
  const any = (list: readonly string[]) => list[below(list.length)] ?? ''
  const catalogName = () => any(recipes[below(recipes.length)]?.names ?? [])
  const word = () => [() => any(vocabulary), catalogName, () => any(asides)][below(3)]?.() ?? ''
  const many = (count: number, make: () => string) => Array.from({ length: count }, make)
  const story = any(storyPrompts)
  const kinds = [
    () => many(1 + below(40), word).join(' '),
    () => story.slice(below(story.length), below(story.length) + 20),
    () => many(30, () => any(story.split(' '))).join(' '),
    () => many(1 + below(30), () => (below(3) === 0 ? any(noise) : word())).join(below(2) === 0 ? ' ' : ''),
    // very long ones are rare: each costs as much as a hundred others
    () => (below(20) === 0 ? many(200 + below(2000), word).join(' ').slice(0, below(13_000)) : `${catalogName()} ${any(['and', 'on', 'eats', ','])} ${any(vocabulary)}`),
  ]
  return kinds[index % kinds.length]?.() ?? ''
}
