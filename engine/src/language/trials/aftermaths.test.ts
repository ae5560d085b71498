import { expect, test } from 'vitest'
import { openNodePlatform } from '../../platform/node.ts'
import { readPrompt } from '../index.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay
const changesOf = async (prompt: string) => {
  const { cast, props, shots } = await read(prompt)
  const recipe = (id: string) => [...cast, ...props].find((each) => each.id === id)?.recipe
  return shots.flatMap(({ changes = [] }) => changes).map((change) => `${recipe(change.who) ?? change.who} ${change.kind === 'becomes' ? recipe(change.to) ?? '' : change.kind === 'form' ? change.how : change.kind === 'effect' ? change.what : change.kind}`)
}

test.each([
  ['A tadpole turns into a frog.', 'tadpole frog'], ['The moon waxes.', 'crescent-moon full-moon'], ['A full moon wanes to a crescent.', 'full-moon crescent-moon'], ['A pumpkin is carved into a grinning face.', 'pumpkin jack-o-lantern'],
  ['Ivy slowly covers the brick wall.', 'unplanted-wall ivy'], ['A branch in the bonfire burns to grey ash.', 'log ash-heap'], ['A woolen shawl unravels.', 'laid-scarf unrolled'], ['A toilet roll unrolls over the table.', 'paper-strip unrolled'],
  ['A barley field after the harvest.', 'standing-wheat unbuilt'], ['The lake bed dries and cracks in the sun.', 'parched-ground color'], ['Old red paint on a door flakes off.', 'door color'], ['A vase hardens in the kiln.', 'vase color'],
  ['Murky pond water turns clear.', 'beaker level'], ['A kettle comes to the boil.', 'kettle steam'], ['A yellow towel absorbs red dye.', 'towel color'], ['An egg is dropped into vinegar.', 'egg size'],
  ['An egg sets in a hot skillet.', 'fried-egg color'], ['Four sausages roast on the grill.', 'sausage color'], ['A brick is laid on a soft pillow.', 'pillow flatten'],
])('%s: %s', async (prompt, change) => {
  expect(await changesOf(prompt)).toContain(change)
})

test.each([
  ['A lamp goes from dim to bright.', 0.12, 1], ['A lantern fades from bright to dim.', 1, 0.12],
])('%s: its light', async (prompt, from, to) => {
  expect((await read(prompt)).shots[0]?.changes).toMatchObject([{ kind: 'glow', from, to }])
})

test.each([
  ['The sky changes from pink to dark blue.', 'dawn', 'night'], ['The sky over the desert is turning from black to orange.', 'night', 'sunset'], ['The sky fades to gray.', 'night', 'day'],
])('%s: the hour that the colours of the sky say', async (prompt, before, after) => {
  const { sets, shots } = await read(prompt)
  expect(sets[0]?.time).toBe(before)
  expect(shots[0]?.changes).toMatchObject([{ kind: 'air', time: after }])
})

test.each([
  ['A clock ticks on the wall.', 'tick'], ['An alarm clock goes off.', 'thing-ring'], ['The telephone rings.', 'thing-ring'], ['A piano plays in the dark.', 'thing-sing'], ['A lantern swings above a boat.', 'swing-hung'],
])('%s: what it does by itself', async (prompt, action) => {
  expect((await read(prompt)).shots[0]?.beats.map((beat) => beat.action)).toContain(action)
})

test.each([
  ['Leather boots drying by the fire.', 'boot color'], ['Rose petals drying on a table.', 'petal shrivel'],
])('%s: what is no plant is only wet before', async (prompt, change) => {
  const all = await changesOf(prompt)
  expect(all).toContain(change)
  if (change.endsWith('color')) expect(all.some((each) => each.endsWith('shrivel'))).toBe(false)
})

test.each([
  ['A violin leaning against an armchair', 'room'], ['A marble rolls across a tiled floor', 'room'], ['A cat slips behind a row of bins', undefined],
])('%s: where it is, and that nobody falls', async (prompt, set) => {
  const { sets, shots } = await read(prompt)
  if (set !== undefined) expect(sets[0]?.recipe).toBe(set)
  expect(shots[0]?.beats.some(({ action }) => action === 'fall')).toBe(false)
})
