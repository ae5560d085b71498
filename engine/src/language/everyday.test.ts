import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 12 }, seed: 0 })).screenplay

test.each([
  ['THREE CATS DANCING ON A TABLE', 'cat, cat, cat, table', 'cat dance, cat-2 dance, cat-3 dance'],
  ['Grandma feeds the ducks bread', 'old-woman, duck, duck, duck, bread', 'grandma feed bread'],
  ['A farmer milks a cow', 'farmer, cow', 'farmer pet'],
  ['dog chase cat', 'dog, cat', 'dog run'],
  ['Kids on a school bus wave', 'boy, boy, boy, school-bus', 'kid wave, kid-2 wave, kid-3 wave'],
  ['A man in a green suit and a woman in a yellow dress toast with champagne', 'man, woman-in-dress, champagne', 'man toast champagne, woman toast champagne'],
  ['Half a dozen eggs roll', 'egg, egg, egg, egg, egg, egg', 'egg roll, egg-2 roll, egg-3 roll, egg-4 roll, egg-5 roll, egg-6 roll'],
  ['Autumn leaves fall', 'autumn-leaf, autumn-leaf, autumn-leaf', 'autumn-leaf fall, autumn-leaf-2 fall, autumn-leaf-3 fall'],
  ['Seven dwarfs march', 'dwarf, dwarf, dwarf, dwarf, dwarf, dwarf, dwarf', 'dwarf walk, dwarf-2 walk, dwarf-3 walk, dwarf-4 walk, dwarf-5 walk, dwarf-6 walk, dwarf-7 walk'],
  ['A cat wearing sunglasses riding a skateboard', 'cat, skateboard', 'cat ride, skateboard drive'],
  ['A dog holding a ball running', 'dog, ball', 'dog hold ball, dog run'],
  ['The ball is thrown by the girl and caught by the dog', 'girl, dog, ball', 'girl throw ball, dog jump'],
  ['A cat is afraid of a cucumber', 'cat, cucumber', 'cat shiver'],
  ['A penguin slides leftwards on the ice', 'penguin', 'penguin slide'],
  ['A crab scuttles to the left', 'crab', 'crab run'],
  ['A train going left across a bridge', 'train', 'train drive'],
  ['The sun sets behind the sea', 'sun', 'sun drift'],
  ['A cyclist rides along a river', 'cyclist, bicycle', 'cyclist ride, bicycle drive'],
  ['A skateboarder rolls along the street', 'skateboarder, skateboard', 'skateboarder ride, skateboard drive'],
  ['A caterpillar becomes a butterfly and it flies away', 'caterpillar, butterfly', 'butterfly fly'],
])('%s: who is there and what is done', async (prompt, there, done) => {
  const { cast, props, shots } = await read(prompt)
  expect([...cast, ...props].map(({ recipe }) => recipe).join(', ')).toBe(there)
  expect(shots.flatMap(({ beats }) => beats).map(({ who, action, with: thing }) => `${who} ${action}${thing === undefined ? '' : ` ${thing}`}`).join(', ')).toBe(done)
})

test.each([['Empty beach at dawn, slow pan', 'pan-right'], ['A kitchen with a pan of soup', undefined]])('%s: the camera', async (prompt, move) => {
  expect((await read(prompt)).shots[0]?.camera?.move).toBe(move)
})
