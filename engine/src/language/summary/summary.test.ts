import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const summaryOf = async (prompt: string): Promise<string> => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).reading.summary

test.each([
  ['One person braids the hair of another.', 'A person braids the hair of another person in a room.'],
  ['Two people are carrying a sofa together.', 'Two people carry a sofa in a room.'],
  ['Two people are bowing to each other.', 'Two people bow to each other in a park.'],
  ['A rabbit in a suit negotiates a carrot deal with a farmer', 'A rabbit bargains with a farmer over a carrot and the farmer bargains with the rabbit over the carrot, on a farm.'],
])('%s: who does what to whom', async (prompt, summary) => {
  expect(await summaryOf(prompt)).toBe(summary)
})

test.each([
  ['A person is meditating on a mat, then they suddenly get up and start jumping rope.', 'A person meditates on a mat, then stands up, then skips rope in a room.'],
  ['A person is reading a newspaper, then they suddenly start watering the plants.', 'A person reads a newspaper, then waters three plants in a room.'],
  ['A rabbit is on the left of a bucket, then the rabbit hops to the right of the bucket.', 'A rabbit hops to the right of a bucket across a meadow.'],
])('%s: one after the other, and where to', async (prompt, summary) => {
  expect(await summaryOf(prompt)).toBe(summary)
})

test.each([
  ['A teapot is placed in front of a mirror', 'A teapot in front of a mirror in a room.'],
  ['A pelican standing on the left of a barrel', 'A pelican stands to the left of a barrel on a beach.'],
  ['Four hammers and five nails are laid out on a workbench', 'Four hammers and five nails on a workbench in a workshop.'],
  ['A tram glides from right to left along a rainy street', 'A tram drives to the left in a street, in the rain.'],
])('%s: where things are, and which way they go', async (prompt, summary) => {
  expect(await summaryOf(prompt)).toBe(summary)
})

test.each([
  ['A plumber tightens a leaking pipe with a wrench', 'A plumber repairs a leaking pipe with a wrench in a garage.'],
  ['Two people are decorating a Christmas tree together.', 'Two people decorate a Christmas tree in a room.'],
  ['A bar of soap changes from white to pink.', 'A bar of soap turns pink in a bathroom.'],
  ['The room is turning darker.', 'Night falls in a room.'],
])('%s: things by their names', async (prompt, summary) => {
  expect(await summaryOf(prompt)).toBe(summary)
})
