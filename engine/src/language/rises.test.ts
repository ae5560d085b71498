import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const stepsOf = async (prompt: string, durationS: number) => {
  const { screenplay, reading } = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS }, seed: 0 })
  return { steps: screenplay.shots.map(({ beats }) => beats.map(({ action, startS }) => [action, startS])), told: reading.inferred.map(({ what }) => what) }
}

test('in a short film getting up ends what was done before, and no step is left out', async () => {
  expect(await stepsOf('A person is doing yoga, then they suddenly get up and start cooking dinner.', 4)).toMatchObject({ steps: [[['yoga', 0], ['stand-up', 1], ['cook', 2]]] })
  const seated = await stepsOf('A person is sitting on a sofa, then they suddenly get up and start dancing.', 4)
  expect(seated.steps).toEqual([[['sit', undefined], ['stand-up', 1]], [['dance', undefined]]])
  expect(seated.told).not.toContain('length')
})

test('where there is time for it getting up is a step of its own', async () => {
  expect((await stepsOf('A person is doing yoga, then they suddenly get up and start cooking dinner.', 9)).steps).toEqual([[['yoga', 0], ['stand-up', 3], ['cook', 6]]])
})
