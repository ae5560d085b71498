import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const told = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 8 }, seed: 0 })).screenplay.shots.flatMap(({ beats }) => beats).map(({ who, action }) => `${who} ${action}`)

test.each([
  ['A person is washing the windows, then they suddenly start dancing.', ['person wash', 'person dance']],
  ['A person is washing the dishes, then they suddenly start singing.', ['person wash', 'person sing']],
  ['A person is arranging flowers, then they suddenly start spinning.', ['person organize', 'person spin']],
  ['A person is petting two cats, then they start sneezing.', ['person pet', 'person sneeze']],
  ['A person is stacking boxes, then they suddenly start doing jumping jacks.', ['person build', 'person jumping-jack']],
])('%s: who begins to is somebody', async (prompt, beats) => {
  expect(await told(prompt)).toEqual(beats)
})

test('what befalls things is said of them', async () => {
  expect(await told('A boy drops two balls and they roll away')).toEqual(expect.arrayContaining(['ball roll', 'ball-2 roll']))
})
