import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()

/** Who goes where in the first shot, and in which place: "panda slide to snowy-hill downwards in snowfield". */
async function wayOf(prompt: string): Promise<string> {
  const { screenplay: { shots, sets } } = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
  const beats = (shots[0]?.beats ?? []).filter(({ action }) => action !== 'ride').map(({ who, action, target, manner = [] }) => `${who} ${action} to ${typeof target === 'string' ? target : '-'} ${manner.join(' ')}`)
  return `${beats.join(', ')} in ${sets[0]?.recipe ?? ''}`
}

test.each([
  ['A panda sliding down a snowy hill', 'panda slide to snowy-hill downwards in snowfield'],
  ['A bear cub rolls down a grassy hill', 'bear-cub slide to grassy-hill downwards in meadow'],
  ['A camel walking up a sand dune', 'camel walk to sand-dune upwards in desert'],
  ['A red car driving up a steep hill', 'car drift to hill upwards in meadow'],
  ['A girl on a sled slides down a hill', 'sled drift to hill downwards in snowfield'],
  ['A skateboarder rolls down a concrete ramp', 'skateboard drift to ramp downwards in park'],
  ['A boy goes down a playground slide', 'boy slide to playground-slide downwards in playground'],
  ['A blue marble rolls down a wooden ramp', 'marble drift to wooden-ramp downwards in park'],
  ['A squirrel scampers up a tall oak tree', 'squirrel climb to oak-tree fast upwards in park'],
  ['A climber ascends a rope beside a cliff', 'climber climb to rope upwards in park'],
  ['A snail creeps up a garden wall', 'snail climb to wall stealthy upwards in park'],
  ['A raindrop trickling down a bus window', 'raindrop drift to window downwards in park'],
  ['A man rides an escalator up in a mall', 'man walk to escalator upwards in shop'],
  ['A lantern floating up into the night sky', 'lantern drift to - upwards in park'],
])('what goes up or down a slope goes over it: %s', async (prompt, way) => {
  expect(await wayOf(prompt)).toBe(way)
})
