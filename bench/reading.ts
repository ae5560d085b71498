import { readPrompt } from '@kinora/engine'
import { openNodePlatform } from '@kinora/engine/node'
import { figure, median, type Figure } from './figures.ts'
import { storyPrompts } from './story-prompts.ts'

const rounds = 20

/** How long it takes to read a prompt of 60 words once the dictionary is open. */
export async function benchReading(): Promise<Figure[]> {
  const platform = await openNodePlatform()
  const options = { seed: 0, format: { widthPx: 1280, heightPx: 720, fps: 24, durationS: 10 } }
  for (const prompt of storyPrompts) await readPrompt(platform, prompt, options)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const prompt of storyPrompts) {
      const start = performance.now()
      await readPrompt(platform, prompt, options)
      times.push(performance.now() - start)
    }
  }
  const late = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN
  return [figure('read_60_words_ms_median', median(times), 'ms', '<= 30'), figure('read_60_words_ms_p95', late, 'ms')]
}
