import { expect, test } from 'vitest'
import type { Screenplay } from '@kinora/contract'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const format = { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }
const read = (prompt: string) => readPrompt(platform, prompt, { format, seed: 0 })

const deedsOf = ({ shots }: Screenplay): string => shots.flatMap(({ beats }) => beats).map(({ who, action, with: thing, target, manner }) => `${who} ${action}${thing === undefined ? '' : ` with ${thing}`}${target === undefined ? '' : typeof target === 'string' ? ` to ${target}` : 'to' in target ? ` ${target.relation} ${target.to}` : ''}${manner === undefined ? '' : ` ${manner.join('+')}`}`).join(', ')
const recipesOf = ({ cast, props }: Screenplay): string => [...cast, ...props].map(({ recipe }) => recipe).join(', ')
const changesOf = ({ shots }: Screenplay) => shots.flatMap(({ changes }) => changes ?? [])

test.each([
  ['A mother helps another tie their shoes', 'woman, woman', 'mother tie-shoes to mother-2'],
  ['A person helping another person tie their shoes', 'woman, man', 'person tie-shoes to person-2'],
  ['A father helps a boy tie his shoelaces', 'man, boy', 'father tie-shoes to boy'],
  ['A boy laces up his sneakers', 'boy', 'boy tie-shoes'],
  ['A person lying down to rest', 'woman', 'person lie'],
  ['A tired man lies down and rests', 'man', 'man lie tired'],
  ['A woman squeezes ketchup onto a plate', 'woman, ketchup, plate', 'woman squeeze with ketchup to plate'],
  ['Two people host a talk show', 'woman, man', 'person host, person-2 host'],
  ['A cat and a dog shake hands', 'cat, dog', 'cat shake-hands to dog, dog shake-hands to cat'],
  ['A couple dance', 'woman, man', 'couple dance, couple-2 dance'],
  ['A woman runs alongside a moving train', 'woman, train', 'train drive, woman run'],
  ['A man waves at a passing train', 'man, train', 'train drive, man wave'],
  ['A ferris wheel slowly rotates', 'ferris-wheel', 'ferris-wheel spin slow'],
  ['A spinning top', 'spinning-top', 'spinning-top spin'],
  ['A balloon drifting in the wind', 'balloon', 'balloon drift rightwards'],
  ['A waiter serves soup to customers', 'waiter, woman, woman, woman, soup', 'waiter give with soup to customer'],
  ['A man gives a woman flowers', 'man, woman, flower, flower, flower', 'man give with flower to woman'],
  ['A chef serves a man soup', 'chef, man, soup', 'chef give with soup to man'],
  ['A teacher teaching children math', 'teacher, boy, boy, boy', 'teacher teach to child'],
  ['A woman feeds a baby elephant', 'woman, elephant', 'woman feed to elephant'],
  ['A parent and child plant a garden', 'woman, boy', 'parent plant, child plant'],
  ['A mother and daughter plant flowers', 'woman, girl, flower, flower, flower', 'mother plant with flower, daughter plant with flower'],
  ['A woman opening the curtains', 'woman, curtain', 'woman open with curtain'],
  ['A dog chases a moving truck', 'dog, truck', 'moving-truck drive, dog run to moving-truck fast'],
  ['An airplane carrying boxes', 'airplane, box, box, box, box, box', 'airplane drift'],
  ['A frisbee flying left towards a dog', 'dog, frisbee', 'frisbee drift beside dog leftwards'],
  ['A cat runs down the stairs', 'cat, staircase', 'cat run to stairs downwards'],
  ['Two kids climb a staircase', 'boy, boy, staircase', 'kid walk to staircase upwards, kid-2 walk to staircase upwards'],
  ['A red ball bouncing down stairs', 'ball, staircase', 'ball drift to stairs downwards'],
  ['A dog walks in, sniffs a ball, picks it up and runs away', 'dog, ball', 'dog walk entering, dog smell with ball, dog run leaving'],
])('%s: who is there, and who does what to whom', async (prompt, bodies, deeds) => {
  const { screenplay } = await read(prompt)
  expect(recipesOf(screenplay)).toBe(bodies)
  expect(deedsOf(screenplay)).toBe(deeds)
})

test.each([
  ['A person sits at the kitchen table', 'kitchen'], ['A robot cooks on the kitchen counter', 'kitchen'], ['An apple on the kitchen counter', 'kitchen-counter'],
  ['A dog sleeps on a rug', 'room'], ['A dog sleeps on a cushion', 'room'], ['A dog sits on a bench', 'park'],
  ['An octopus waves', 'underwater'], ['A crab walks', 'underwater'], ['A squid swims', 'sea'], ['An octopus in a kitchen', 'kitchen'],
  ['An astronaut rides in a rocket upwards', 'space'], ['A monkey rides in a rocket into the sky', 'space'],
])('%s: where it is', async (prompt, set) => {
  expect((await read(prompt)).screenplay.sets.map(({ recipe }) => recipe)).toEqual([set])
})

test('two who are a couple are two people', async () => {
  expect((await read('A couple dances')).reading.summary).toBe('Two people dance in a park.')
})

test('goggles that show another world are worn', async () => {
  expect((await read('A boy wears VR goggles')).screenplay.cast[0]?.appearance?.wears).toEqual(['vr-headset'])
})

test.each([
  ['An orange truck hauling a load of pumpkins', 'truck drive', 4, 'truck'], ['A truck carrying logs drives down the road', 'truck drive', 3, 'truck'], ['A pickup truck transporting a piano', 'pickup-truck drive', 1, 'pickup-truck'],
])('%s: what is hauled is on it', async (prompt, deeds, count, to) => {
  const { screenplay } = await read(prompt)
  expect(deedsOf(screenplay)).toBe(deeds)
  expect(screenplay.shots[0]?.standings?.map((standing) => [standing.relation, standing.to])).toEqual(Array.from({ length: count }, () => ['on', to]))
})

test('whoever flies a kite holds its line', async () => {
  const { screenplay } = await read('A boy flies a kite')
  expect(deedsOf(screenplay)).toBe('boy fly-kite with kite')
})

test.each([
  ['A man rides a rocket into space'], ['A monkey rides in a rocket into the sky'], ['Two astronauts ride in a rocket upwards'],
])('%s: the rocket goes up', async (prompt) => {
  const beat = (await read(prompt)).screenplay.shots[0]?.beats.find(({ who }) => who === 'rocket')
  expect(beat).toMatchObject({ action: 'drift', manner: ['upwards'] })
})

test.each([
  ['A woman ages from young to old', 'old-woman'], ['A man grows old', 'old-man'], ['A girl grows up', 'woman'], ['A boy grows into a man', 'man'], ['An old woman turns young again', 'woman'], ['A puppy grows into a dog', 'dog'],
])('%s: somebody of another age is seen', async (prompt, recipe) => {
  const { screenplay } = await read(prompt)
  const [change] = changesOf(screenplay)
  expect(change?.kind).toBe('becomes')
  expect(screenplay.cast.map((member) => member.recipe).at(-1)).toBe(recipe)
  expect(screenplay.props).toEqual([])
})

test('what was old gets its own colour when it is new', async () => {
  expect(changesOf((await read('A car changes from old to new')).screenplay)).toMatchObject([{ kind: 'color', from: '#8f8468' }, { kind: 'form', toAmount: 0 }])
  expect(changesOf((await read('A puppy grows up')).screenplay)).toMatchObject([{ kind: 'size' }])
  expect(changesOf((await read('A man turns old pages')).screenplay)).toEqual([])
})

test.each([
  ['A leaf changes from green to yellow to brown'], ['A car turns from red to blue to green'], ['A traffic light changes from green to yellow to red'], ['A chameleon shifts from blue to green to yellow'],
])('%s: every colour comes in its turn', async (prompt) => {
  const [first, second] = changesOf((await read(prompt)).screenplay)
  expect(first).toMatchObject({ kind: 'color', startS: 0 })
  expect(second).toMatchObject({ kind: 'color', startS: 2, from: (first as { to: string }).to })
})

test('whoever comes in does so on his way to what follows, where there is no time for each', async () => {
  const { screenplay } = await read('A man walks in, sits down, reads a book, and falls asleep')
  expect(screenplay.shots[0]?.beats.map(({ action, startS }) => [action, startS])).toEqual([['walk', 0], ['sit', 1], ['sleep', 2]])
})
