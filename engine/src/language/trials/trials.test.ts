import type { Change } from '@kinora/contract'
import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay
const changesOf = async (prompt: string): Promise<readonly Change[]> => (await read(prompt)).shots.flatMap(({ changes }) => changes ?? [])
const recipesOf = async (prompt: string) => [...(await read(prompt)).cast, ...(await read(prompt)).props].map(({ recipe }) => recipe)
const formsOf = async (prompt: string) => (await changesOf(prompt)).flatMap((change) => (change.kind === 'form' ? [[change.how, change.fromAmount, change.toAmount]] : []))

test.each([
  ['A ripe plum is dropped onto a hard tile floor', ['plum', 'floor', 'splat'], 'room'],
  ['A lump of clay is dropped onto a wooden deck', ['clay-lump'], 'deck'],
  ['A porcelain saucer is dropped onto a concrete floor', ['plate'], 'street'],
])('%s: it lands on the floor that is named, each in its way', async (prompt, recipes, set) => {
  expect((await recipesOf(prompt)).sort()).toEqual([...recipes].sort())
  expect((await read(prompt)).sets[0]?.recipe).toBe(set)
})

test('what has burst lies on the floor, when what falls has come down to it', async () => {
  const [shot] = (await read('A peach is dropped onto the kitchen floor')).shots
  const becomes = shot?.changes?.find(({ kind }) => kind === 'becomes')
  expect(becomes).toMatchObject({ startS: 2 })
  expect(shot?.placements?.[becomes?.kind === 'becomes' ? becomes.to : '']).toEqual({ kind: 'ground', xM: 0, zM: 0, headingDeg: 0 })
  expect(shot?.beats.map(({ action, startS }) => [action, startS])).toEqual([['drift', 0], ['float', 2]])
})

test('a heavy thing bursts what is soft under it', async () => {
  expect(await recipesOf('A brick is dropped onto a watermelon')).toEqual(['brick', 'watermelon', 'splat'])
})

test('stains come in patches, cracks in lines, gold is of gold, and what turns bright was dark', async () => {
  expect(await changesOf('A white shirt becomes stained with purple juice')).toMatchObject([{ kind: 'color', patches: true }])
  expect(await changesOf('The leather saddle cracks')).toMatchObject([{ kind: 'color', patches: 'cracks' }])
  expect(await changesOf('The wooden spoon turned into a silver spoon.')).toMatchObject([{ kind: 'color', material: 'silver' }])
  expect((await read('A room changes from dark to bright')).sets).toMatchObject([{ time: 'night' }])
})

test('paint of any name is mixed in a bowl; who stirs it is somebody seen', async () => {
  for (const stuff of ['tempera', 'enamel', 'oil color', 'food coloring']) expect((await changesOf(`Equal parts of red and blue ${stuff} are stirred together.`)).some((change) => change.kind === 'level' && change.turns === 'mixed')).toBe(true)
  expect(await recipesOf('A girl mixes red and blue paint')).toContain('girl')
})

test.each([
  ['A bottle of gin cooled to -5°C.', 'labelled-clear-bottle'], ['The transformation of pear nectar in a jug as it is chilled to -12°C.', 'labelled-beaker'], ['The transformation of a wax crayon as the temperature rises to 90°C.', 'crayon'],
  ['The transformation of a steel spoon as the temperature rises to 90°C.', 'spoon'], ['The transformation as warm breath meets a cold spoon at 2°C.', 'spoon'],
])('%s: what is heated or cooled is what is named', async (prompt, recipe) => {
  expect(await recipesOf(prompt)).toEqual([recipe])
})

test('dry ice goes into fog whatever the warmth', async () => {
  expect((await changesOf('The transformation of dry ice as it is exposed to a temperature of 20°C.')).map(({ kind }) => kind)).toEqual(['size', 'effect'])
})

test('acid blackens sugar and swells it, makes chalk fizz and leaves a tile as it is; a coin of copper is a coin', async () => {
  expect(await changesOf('Sulfuric acid is poured onto a sugar cube.')).toContainEqual(expect.objectContaining({ kind: 'size', fromScale: 0.6 }))
  expect((await changesOf('Acid is poured onto a piece of chalk.')).some((change) => change.kind === 'effect' && change.what === 'bubbles')).toBe(true)
  expect((await changesOf('Nitric acid is poured onto a ceramic tile.')).map(({ kind }) => kind)).toEqual(['level', 'pour'])
  expect(await recipesOf('Nitric acid is poured onto a copper coin.')).toContain('coin')
})

test('grains run out of the box that is named into what is named', async () => {
  expect(await recipesOf('Cereal is poured from a box into a bowl.')).toEqual(['cereal-box', 'clear-bowl'])
  expect((await changesOf('Oats are poured from a sack into a pot.')).some((change) => change.kind === 'pour' && change.grains === true)).toBe(true)
})

test.each([
  ['A can is crushed by a hydraulic press', ['soda-can', 'press-ram'], [['flatten', 0, 1]]],
  ['A spring is pressed down by a finger and released', ['spring', 'finger'], [['flatten', 0, 0.75], ['flatten', 0.75, 0]]],
  ['A ruler is bent and then released', ['ruler'], [['bend', 0, 0.7], ['bend', 0.7, 0]]],
  ['A tower under construction', ['castle-tower'], [['unbuilt', 1, 0]]],
  ['A pencil wears down to a stub', ['straight-pencil'], [['shorten', 0, 1]]],
  ['The umbrella is changing from open to folded', ['umbrella'], [['furl', 0, 1]]],
  ['A tulip bud opens', ['tulip'], [['bud', 1, 0]]],
  ['The flower bud is opening', ['rose'], [['bud', 1, 0]]],
])('%s: its form is seen to change', async (prompt, recipes, forms) => {
  expect(await recipesOf(prompt)).toEqual(recipes)
  expect(await formsOf(prompt)).toEqual(forms)
})

test('changes told as nouns befall what they are of', async () => {
  expect((await formsOf('A timelapse of the decay of an apple left on a table'))[0]?.[0]).toBe('shrivel')
  expect((await changesOf('A timelapse of the evaporation of a puddle')).map(({ kind }) => kind)).toContain('size')
})

test.each([['The lake freezes over', ['pond-bank', 'pond-water', 'pond-ice']], ['The pond dries up', ['pond-bank', 'pond-water']], ['Icicles dripping from a roof', ['icicle', 'puddle']], ['Logs turn to ashes', ['log', 'ash-heap']], ['A tire wears down to bald', ['car-tire', 'bald-tire']], ['An egg hatches', ['chick', 'egg']]])('%s: what is seen', async (prompt, recipes) => {
  expect(await recipesOf(prompt)).toEqual(recipes)
})

test.each([
  ['An hourglass draining until the upper bulb is empty', ['empty-hourglass', 'upper-sand', 'lower-sand']], ['Air is pumped into a flat inner tube', ['torus']], ['A pebble is placed on the surface of an aquarium filled with water', ['clear-tank', 'rock']],
  ['A wrench is released from an astronaut’s hand in the space station', ['astronaut', 'wrench']], ['A crayon is dragged across a sheet of paper', ['crayon', 'slate-board', 'drawn-line']], ['Pancake batter browns on a griddle', ['pancake-batter', 'frying-pan']],
])('%s: who and what is there', async (prompt, recipes) => {
  expect(await recipesOf(prompt)).toEqual(recipes)
})

test('a bowling ball rolls at ten pins in a triangle', async () => {
  const { props, shots } = await read('A bowling ball striking pins')
  expect(props.filter(({ recipe }) => recipe === 'bowling-pin')).toHaveLength(10)
  expect(shots[0]?.beats.map(({ who }) => who)).toEqual(['bowling-ball'])
  expect(shots[0]?.beats[0]?.manner).toContain('fast')
})

test('sugar is gone in hot tea, sand is not', async () => {
  const turnsOf = async (prompt: string) => (await changesOf(prompt)).flatMap((change) => (change.kind === 'level' && change.turns !== undefined && change.turns !== 'grains' ? [change.turns] : []))
  expect(await turnsOf('A clear glass of sugar is gently poured into a glass of hot tea.')).toEqual(['cloudy'])
  expect(await turnsOf('A clear glass of sand is gently poured into a glass of hot tea.')).toEqual(['settles'])
})

test.each([
  ['An empty soda can is stepped on by a heavy boot', ['soda-can', 'treading-boot'], 'above'],
  ['A fist squashes a tomato', ['tomato', 'striking-fist'], 'above'],
  ["An elephant's foot steps on an egg", ['egg', 'elephant-foot'], 'above'],
  ['Grapes are crushed by bare feet', ['grape', 'treading-foot'], 'above'],
  ['A tire rolls over a plastic bottle, crushing it', ['water-bottle', 'car-tire'], 'left-of'],
  ['A steamroller flattens a tin can', ['soda-can', 'bulldozer'], 'left-of'],
  ['A tank crushes a car', ['car', 'tank'], 'left-of'],
])('%s: what does it comes to be on it, and it is flat', async (prompt, recipes, from) => {
  const [shot] = (await read(prompt)).shots
  expect(await recipesOf(prompt)).toEqual(recipes)
  expect(shot?.standings?.[0]?.relation).toBe(from)
  expect(shot?.beats.flatMap(({ target }) => (typeof target === 'object' && 'relation' in target ? [target.relation] : [])).includes('inside')).toBe(true)
  expect(await formsOf(prompt)).toEqual([['flatten', 0, 1]])
})

test.each(['A woman presses a button', 'A boy steps on a scale', 'A man crushes a can with his foot'])('%s: whoever is named does it himself', async (prompt) => {
  expect((await read(prompt)).cast).toHaveLength(1)
})

test('a ball that is dropped begins high and bounces on the floor that is named first', async () => {
  const { sets, shots } = await read('A basketball is dropped onto a gym floor, displaying its bounce as it hits the ground')
  expect(sets[0]?.recipe).toBe('gym')
  expect(Object.values(shots[0]?.placements ?? {})).toEqual([expect.objectContaining({ yM: 2.6 })])
})
