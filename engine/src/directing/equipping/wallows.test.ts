import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'
import { completed } from '../complete.ts'

const platform = await openNodePlatform()
const filmOf = async (prompt: string) => completed((await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay)

test.each([['two hippos wallow in a muddy wetland at noon', 'hippopotamus', 2], ['a pig wallows in mud', 'pig', 1], ['elephants bathe in mud', 'elephant', 3]] as const)('who wallows lies in mud: %s', async (prompt, recipe, count) => {
  const film = await filmOf(prompt)
  expect(film.cast.map((member) => member.recipe)).toEqual(Array.from({ length: count }, () => recipe))
  const [shot] = film.shots
  for (const { id } of film.cast) {
    expect(shot?.beats.filter(({ who }) => who === id).map(({ action }) => action)).toEqual(['wallow'])
    expect(shot?.placements?.[`${id}-mud-pool`]).toMatchObject(shot?.placements?.[id] ?? {})
  }
  expect(film.props.filter((prop) => prop.recipe === 'mud-pool')).toHaveLength(count)
})

test('doing it twice changes nothing', async () => {
  const film = await filmOf('two hippos wallow in a muddy wetland at noon')
  expect(completed(film)).toEqual(film)
})
