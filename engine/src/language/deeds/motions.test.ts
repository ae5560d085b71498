import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay

test.each([
  ['A tram stopping in front of a cathedral', 'tram drive entering'],
  ['A tractor rumbles past', 'tractor drive'],
  ['Two tractors plow a muddy field', 'tractor drive, tractor-2 drive'],
  ['A bus reverses into a garage', 'bus drive backwards leftwards'],
  ['A van drops off people', 'van drive entering'],
  ['A car drives down a road and stops', 'car drive'],
  ['A red car parked in front of a house', ''],
  ['A shopping cart rolling', 'shopping-cart drive'],
  ['A toy car zooms', 'toy-car drive fast'],
  ['A jeep climbs a hill', 'jeep drive'],
  ['Orange kayak bobbing next to a jetty', 'kayak float'],
  ['A ship docking at a pier', 'ship drive entering'],
  ['A rocket blasts off', 'rocket drift upwards'],
  ['A wizard on a broomstick zooming past a clock tower', 'broomstick drift fast rightwards, wizard ride'],
  ['A witch flies on a broomstick', 'broomstick drift rightwards, witch ride'],
  ['An octopus waving', 'octopus wave'],
  ['A raindrop trickling down a window', 'raindrop drift downwards'],
  ['A snail competes with a toy train', 'snail run fast, toy-train drive fast'],
  ['A mechanic working under a van', 'mechanic repair'],
  ['Ants working together', 'ant dig, ant-2 dig, ant-3 dig'],
  ['A man works in a garden', 'man plant'],
  ['A boxer works out', 'boxer jumping-jack'],
  ['A horse swishes its tail', 'horse wag'],
  ['A girl folds her arms', 'girl sulk'],
])('%s: how it goes', async (prompt, done) => {
  const beats = (await read(prompt)).shots.flatMap((shot) => shot.beats)
  expect(beats.map(({ who, action, manner = [] }) => [who, action, ...manner].join(' ')).join(', ')).toBe(done)
})

test.each([['A chandelier glittering', 'chandelier', 3], ['A star twinkles', 'star', 3], ['Lamps flicker', 'lamp', 5], ['Shining diamond', 'diamond', 1], ['The moon shines on a lake', 'moon', 1]])('%s: light comes and goes', async (prompt, who, count) => {
  const changes = (await read(prompt)).shots.flatMap((shot) => shot.changes ?? []).filter((change) => change.kind === 'glow' && change.who === who)
  expect(changes).toHaveLength(count)
})

test.each([['A woman fills a glass', 'glass'], ['A girl tears a paper', 'paper'], ['A man sees a gold ring', 'ring']])('%s: a thing that is called after its stuff is not what becomes of somebody', async (prompt, thing) => {
  const { props, shots } = await read(prompt)
  expect(props.map(({ recipe }) => recipe)).toContain(thing)
  expect(shots.flatMap(({ changes = [] }) => changes).filter(({ kind }) => kind === 'material')).toEqual([])
})

test.each([['A ship sinks', 'sea'], ['A submarine surfaces', 'sea'], ['A balloon rises', 'park'], ['A witch flies on a broom', 'park'], ['A whale flying', 'sky']])('%s: where it goes up or down', async (prompt, set) => {
  expect((await read(prompt)).sets.map(({ recipe }) => recipe)).toEqual([set])
})
