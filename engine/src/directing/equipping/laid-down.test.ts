import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'
import { completed } from '../complete.ts'

const platform = await openNodePlatform()
const recipesOf = async (prompt: string) => completed((await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay).props.map(({ recipe }) => recipe)

test('teaspoons that nobody uses lie flat, and one that somebody eats with does not', async () => {
  expect((await recipesOf('four muffins and three teaspoons on a table')).filter((recipe) => recipe === 'lying-spoon')).toHaveLength(3)
  expect(await recipesOf('a girl holds a spoon')).toContain('spoon')
})
