import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay

test.each([
  ['An iron presses down on wrinkled fabric', 'iron', 'cloth-piece'],
  ['Firewood splits under the blow of an axe', 'chop-wood', 'log'],
  ['A pair of scissors cuts through cloth', 'cut', 'cloth-piece'],
  ['The skin of a drum vibrates when struck by a drumstick', 'play-drums', 'drum'],
  ['A spoon stirs milk into tea', 'mix', 'cup'],
  ['A knife slices a tomato', 'chop', 'tomato'],
  ['A knife spreads butter on toast', 'spread', 'toast'],
  ['A key turns in a lock', 'unlock', 'door'],
  ['A brush paints a fence', 'paint-wall', 'fence'],
  ['A rolling pin flattens dough', 'roll-out', 'dough'],
  ['Needle pulls thread through a torn quilt', 'sew', 'cloth-piece'],
  ['A hammer drives a nail into wood', 'hammer', 'nail'],
  ['A baseball bat hits a baseball', 'swing-bat', 'baseball'],
  ['A tennis racket hits a tennis ball', 'swing-racket', 'tennis-ball'],
  ['A golf club strikes a golf ball', 'golf', 'golf-ball'],
])('%s: somebody has the tool in the hand', async (prompt, action, work) => {
  const { cast, props, shots } = await read(prompt)
  const beat = shots[0]?.beats[0]
  expect(cast.length).toBe(1)
  expect(beat).toMatchObject({ who: cast[0]?.id, action })
  expect(props.find(({ id }) => id === (beat?.target ?? beat?.with))?.recipe).toBe(work)
})

test('who is named has the tool himself', async () => {
  const { cast } = await read('A woman irons a shirt')
  expect(cast.map(({ label }) => label)).toEqual(['woman'])
})

test.each([
  ['Footsteps imprint on soft sand', 'woman, footprints'],
  ['Raindrops hit a tin roof', 'tin-roof'],
  ['A sorcerer summons water from thin air', 'wizard, pouring-water, puddle'],
  ['A witch conjures a wave', 'witch, wave'],
  ['A child’s hand presses a clay ball into a flat disc', 'boy, snowball'],
])('%s: what does it is seen', async (prompt, bodies) => {
  const { cast, props } = await read(prompt)
  expect([...cast, ...props].map(({ recipe }) => recipe).join(', ')).toBe(bodies)
})

test('two who bow to each other bow to one another', async () => {
  const { shots } = await read('Two people bow to each other')
  expect(shots[0]?.beats.map(({ who, target }) => `${who} to ${typeof target === 'string' ? target : ''}`)).toEqual(['person to person-2', 'person-2 to person'])
})
