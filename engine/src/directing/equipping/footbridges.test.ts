import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'
import { completed } from '../complete.ts'

const platform = await openNodePlatform()
const shotOf = async (prompt: string) => {
  const film = completed((await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay)
  const bridge = film.props.find(({ label }) => label.includes('bridge'))
  return { film, bridge, shot: film.shots[0] }
}

test.each([['A rabbit crosses a wooden bridge', 1], ['Three goats cross a bridge over a stream', 3], ['A rabbit, an umbrella, a bicycle and a birthday cake are crossing a narrow bridge', 4]] as const)('who crosses a bridge is on its deck all the way: %s', async (prompt, count) => {
  const { bridge, shot } = await shotOf(prompt)
  expect(bridge?.recipe).toBe('footbridge')
  const deckM = 0.56 * (bridge?.appearance?.scale ?? 1)
  const goers = shot?.beats.filter(({ target }) => typeof target === 'object' && 'xM' in target) ?? []
  expect(goers).toHaveLength(count)
  for (const { who, target } of goers) {
    const from = shot?.placements?.[who]
    const [start, end] = [from?.kind === 'ground' ? from : undefined, typeof target === 'object' && 'xM' in target ? target : undefined]
    expect([start?.yM, end?.yM].map((yM) => Math.abs((yM ?? 0) - deckM) < 0.002)).toEqual([true, true])
    for (const xM of [start?.xM, end?.xM]) expect(Math.abs(xM ?? NaN)).toBeLessThan(2.55 * (bridge?.appearance?.scale ?? 1))
  }
})

test('a train crosses a bridge of its own size', async () => {
  expect((await shotOf('A train crosses a bridge')).bridge?.recipe).toBe('stone-bridge')
})

test('doing it twice changes nothing', async () => {
  const { film } = await shotOf('Three goats cross a bridge over a stream')
  expect(completed(film).shots).toEqual(film.shots)
})
