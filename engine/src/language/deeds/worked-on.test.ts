import { expect, test } from 'vitest'
import { openNodePlatform } from '../../platform/node.ts'
import { readPrompt } from '../index.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay
const firstBeat = async (prompt: string) => (await read(prompt)).shots[0]?.beats[0]
const changes = async (prompt: string) => (await read(prompt)).shots.flatMap((shot) => shot.changes ?? [])

test.each([
  ['A man is chopping wood', 'chop-wood'], ['A woman is splitting firewood', 'chop-wood'], ['A person is cutting a watermelon', 'chop'], ['A boy cuts a cake with a knife', 'chop'],
  ['A girl is cutting paper', 'cut'], ['A person is brushing their teeth', 'brush-teeth'], ['A man is lifting a barbell', 'lift-barbell'], ['A dog is drinking from a bowl', 'lap'], ['A cat is scratching the sofa', 'scratch-thing'],
])('%s: what is done is what its object asks for', async (prompt, action) => {
  expect(await firstBeat(prompt)).toMatchObject({ action })
})

test('who works on a stuff does not become of it', async () => {
  for (const prompt of ['A man is chopping wood', 'A woman is crushing ice', 'A person is tearing paper', 'A man is bending metal']) expect((await changes(prompt)).map((change) => ('who' in change ? change.who : ''))).not.toContain(expect.stringMatching(/^(?:man|woman|person)$/))
  expect(await changes('A man turns gold')).toMatchObject([{ who: 'man' }])
})

test('what is said of a part of another is done to him, and a hole is made in what it is in', async () => {
  expect(await firstBeat("One person is whispering in another person's ear")).toMatchObject({ action: 'whisper-to', target: 'person-2' })
  expect(await firstBeat('A person is drilling a hole in a plank')).toMatchObject({ action: 'drill', with: 'plank' })
})

test('jam covers the bread, a nail goes into its plank, an umbrella folds, a glass gets empty', async () => {
  expect(await changes('A person is spreading jam on a slice of bread')).toMatchObject([{ who: 'slice-of-bread', kind: 'color', to: '#b81f38', patches: true }])
  expect(await firstBeat('A person is spreading jam on a slice of bread')).toMatchObject({ action: 'spread', with: 'slice-of-bread' })
  for (const prompt of ['Hammer drives a nail into a wooden plank', 'A man hammers a nail into a board']) {
    const [shot] = (await read(prompt)).shots
    expect(shot?.beats[0]).toMatchObject({ action: 'hammer', with: 'nail' })
    expect(shot?.standings).toMatchObject([{ who: 'nail', relation: 'on' }])
    expect(shot?.changes).toMatchObject([{ who: 'nail', kind: 'form', how: 'flatten', fromAmount: 0 }])
  }
  expect((await read('A person is closing the umbrella')).shots[0]?.beats).toMatchObject([{ action: 'fold-up', with: 'umbrella' }])
  expect(await changes('A man opens an umbrella')).toMatchObject([{ kind: 'form', how: 'furl', fromAmount: 1, toAmount: 0 }])
  expect(await changes('A person is drinking orange juice')).toMatchObject([{ kind: 'level', color: '#f79a1e' }])
})

test('an animal that drinks tea lifts the cup, one that drinks water bends down to its bowl', async () => {
  const beat = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay.shots[0]?.beats[0]?.action
  expect(await beat('A cow drinks tea')).toBe('sip')
  expect(await beat('A dog drinks water')).toBe('lap')
})

test.each([
  ['A person is tearing a piece of paper', 'pull-apart'], ['A boy breaks a cookie in half', 'pull-apart'], ['A person is cracking a walnut', 'pull-apart'], ['A person is zipping up a backpack', 'zip'], ['A woman wraps a present', 'wrap-up'],
  ['A person is turning on the hair dryer', 'blow-dry'], ['A gardener prunes the roses', 'prune'], ['A person starts hula hooping', 'hula-hoop'],
])('%s: what hands do is shown as it is done', async (prompt, action) => {
  expect(await firstBeat(prompt)).toMatchObject({ action })
})

test('what is pulled apart is in two halves, and who is lathered has foam on the cheeks', async () => {
  expect(await changes('A boy breaks a cookie in half')).toMatchObject([{ who: 'cookie', kind: 'form', how: 'split', toAmount: 1 }])
  const lathered = await read("Barber lathers a customer's cheeks before a shave")
  expect(lathered.sets.map(({ recipe }) => recipe)).toEqual(['barbershop'])
  expect(lathered.cast.find(({ id }) => id === 'customer')?.appearance?.partColors?.['beard']).toBe('#fdfdfb')
})
