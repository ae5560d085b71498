import { expect, test } from 'vitest'
import type { Screenplay } from '@kinora/contract'
import { openNodePlatform } from '../platform/node.ts'
import { readPrompt } from './index.ts'

const platform = await openNodePlatform()
const read = async (prompt: string, durationS = 8) => readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS }, seed: 0 })
const recipesOf = ({ cast, props }: Screenplay): string[] => [...cast, ...props].map(({ recipe }) => recipe)
const placesOf = ({ shots, sets }: Screenplay): string[] => shots.map(({ setId }) => sets.find(({ id }) => id === setId)?.recipe ?? '')

test.each([
  ['A penguin slides like a torpedo over the ice.', ['penguin']],
  ['A cat moves like a shadow through the garden.', ['cat']],
  ['A girl sings as if she were a nightingale.', ['girl']],
  ['A cloud drifts, resembling a sheep.', ['cloud']],
])('%s: what it is compared with is not there', async (prompt, recipes) => {
  expect(recipesOf((await read(prompt)).screenplay)).toEqual(recipes)
})

test('what something is compared with is said in the Reading', async () => {
  const prompt = 'A penguin slides like a torpedo over the ice.'
  const span = (await read(prompt)).reading.spans.find(({ startChar }) => startChar === prompt.indexOf('like'))
  expect(span).toMatchObject({ kind: 'mood', because: 'It is what something is compared with.' })
})

const tour = 'The camera begins above a deep canyon, its red cliffs glowing in the sun. A stream winds between the rocks like a silver snake. The camera moves closer to the water. Finally, the camera pulls back to reveal the whole canyon under the blue sky.'

test('a tour shows one land with its qualities, from above and from afar, and nothing besides', async () => {
  const { screenplay } = await read(tour)
  expect(new Set(placesOf(screenplay))).toEqual(new Set(['river-canyon']))
  expect(recipesOf(screenplay)).toEqual([])
  expect(screenplay.shots.at(0)?.camera).toMatchObject({ size: 'extreme-wide', move: 'crane-down' })
  expect(screenplay.shots.at(-1)?.camera).toMatchObject({ size: 'extreme-wide', move: 'pull-out' })
})

test.each([
  ['The camera moves through deep space, where stars twinkle. A nebula glows in purple. The camera pulls back into the endless void.', 'nebula'],
  ['The camera glides over an endless ice plain. The aurora borealis dances across the sky. The camera pulls back to show the snow.', 'aurora-plain'],
  ['The camera starts at a vast salt flat, cracked as if wounded. The camera moves closer to the crystals.', 'salt-flat'],
  ['The camera hovers above an active volcano. Lava flows down its sides like fiery rivers. The camera moves to the foot of the volcano.', 'great-volcano'],
])('%s: the land of the tour', async (prompt, set) => {
  expect(placesOf((await read(prompt)).screenplay)[0]).toBe(set)
})

const plot = 'A brave young girl set off on an adventure to find a treasure. First, she crossed the desert and found a golden key. Next, she entered a dark forest, where she met a wolf. The wolf told her that the treasure lay in a cave. She walked into the cave and found an old book. Finally, she returned to the village and her mother hugged her.'

test('a plot is told sentence by sentence by one hero, each scene with few things', async () => {
  const { screenplay } = await read(plot, 10)
  expect(screenplay.cast.filter(({ recipe }) => recipe === 'girl')).toHaveLength(1)
  expect(placesOf(screenplay)).toEqual(expect.arrayContaining(['desert', 'forest', 'cave', 'village']))
  for (const shot of screenplay.shots) {
    expect(shot.placements).toBeDefined()
    const named = new Set(shot.beats.flatMap(({ who, target, with: tool }) => [who, target, tool].filter((each) => typeof each === 'string')))
    expect(named.size).toBeLessThanOrEqual(4)
  }
})

test('what is found is held up, and what is only told is not there', async () => {
  const { screenplay } = await read(plot, 10)
  const held = screenplay.shots.flatMap(({ beats }) => beats).filter(({ action }) => action === 'show-thing').map(({ with: tool }) => tool)
  expect(held).toEqual(['golden-key', 'book'])
  expect(recipesOf(screenplay)).not.toContain('treasure-chest')
})

test('a place that is named as a thing is the place and no thing in it', async () => {
  const { screenplay } = await read('A young boy receives a letter from his uncle. The next day, he finds a map in a book and studies it for hours. On the third day, he enters an abandoned castle and climbs a mountain of old stones. At last he opens a door and finds an ancient clock that has stopped long ago.')
  expect(recipesOf(screenplay)).not.toContain('castle')
  expect(recipesOf(screenplay)).not.toContain('mountain')
})

test('a name that is said again means the same person', async () => {
  const { screenplay } = await read('Detective Mara arrives at an old house on a rainy night in autumn. In the library, she finds a torn letter under a heavy book. Mara walks into the kitchen, where a cook is hiding a knife in a drawer. Finally, Mara opens a secret door behind the shelf and laughs.')
  expect(screenplay.cast.filter(({ id }) => id.startsWith('mara'))).toHaveLength(1)
  expect(screenplay.shots.at(-1)?.beats[0]?.who).toBe('mara')
})

test('whoever rode in one scene does not ride in the next', async () => {
  const { screenplay } = await read('A young knight lived in a village. He rode his horse through the dark forest for three long days and nights. In the cave, he fought the great dragon bravely with his sword. At last, he rescued the princess and they walked back to the castle together.')
  const fight = screenplay.shots.find(({ beats }) => beats.some(({ action }) => action === 'fight'))
  expect(fight?.placements).toEqual({})
})

test('a story longer than its film keeps its first and its last scene, and says how many it has', async () => {
  const { screenplay, reading } = await read(plot, 2)
  expect(screenplay.shots).toHaveLength(3)
  expect(placesOf(screenplay).at(-1)).toBe('village')
  expect(reading.inferred.find(({ what }) => what === 'length')?.as).toMatch(/^3 of \d scenes of the story$/)
})

const tourWithPeople = 'The camera begins at the entrance of an old night market, where red lanterns glow above a wet street. The camera moves forward through the crowd, passing a man blowing glass. It turns into a narrow alley, where a gray cat watches and rain drips from the tiled roofs. The camera rises to a waterfall pouring down a cliff. Finally, the camera pulls back, revealing a distant snow-capped mountain range beneath the evening sky.'

test('each sentence of a tour is a view of its own in four seconds, whomever the camera passes', async () => {
  const { screenplay } = await read(tourWithPeople, 4)
  expect(placesOf(screenplay)).toEqual(['market', 'market', 'alley', 'waterfall', 'market'])
  expect(screenplay.shots[0]?.camera?.subjects?.every((id) => id.startsWith('red-lantern'))).toBe(true)
  expect(screenplay.shots[2]?.camera?.subjects).toEqual(['cat'])
  expect(screenplay.shots.every(({ changes }) => (changes ?? []).length === 0)).toBe(true)
})

test('the air of a view is what has been said by then', async () => {
  const { screenplay } = await read(tourWithPeople, 4)
  const airs = screenplay.shots.map(({ setId }) => screenplay.sets.find(({ id }) => id === setId))
  expect(airs.map((set) => set?.weather)).toEqual([undefined, undefined, 'rain', 'rain', 'rain'])
  expect(airs.map((set) => set?.time)).toEqual(['night', 'night', 'night', 'night', 'sunset'])
})

test('the colours of the leaves are no things', async () => {
  expect(recipesOf((await read('The camera hovers over an autumn forest, the leaves blazing in shades of red, orange, and gold. The camera pulls back over the hills.')).screenplay)).toEqual([])
})

const match = 'The cooking final began, and both chefs rushed to their stoves. Chef Red quickly chopped the vegetables and took the lead. Halfway through, Chef Red\'s pan caught fire, and the sauce was completely ruined. Chef Blue put down the knife and ran over to help. Then the two chefs cooked a single dish together, and the judges smiled.'

test('who is told apart by a colour wears it, and those together are the same two', async () => {
  const { screenplay } = await read(match, 4)
  const chefs = screenplay.cast.filter(({ recipe }) => recipe === 'chef')
  expect(chefs.map(({ appearance }) => appearance?.partColors?.['main'])).toEqual(['#c8312b', '#2f6fc4'])
  expect(screenplay.shots.map(({ beats }) => beats[0])).toMatchObject([{ who: 'chef', action: 'run' }, { who: 'chef', action: 'chop' }, {}, { who: 'chef-2', action: 'run' }, { who: 'chef', action: 'cook' }])
  expect(screenplay.shots[4]?.beats.map(({ who }) => who)).toEqual(expect.arrayContaining(['chef', 'chef-2']))
})

test('what is somebody\'s burns, and not he', async () => {
  const { screenplay } = await read(match, 4)
  expect(screenplay.shots[2]?.changes).toMatchObject([{ who: 'pan', kind: 'effect', what: 'flame' }])
})

test.each([
  ['The sailing race started in the harbor. Captain Ana took the lead, while Captain Bruno followed closely behind. Suddenly Captain Ana fell into the cold water. Captain Bruno turned around at once and threw a rope. At last Captain Ana and Captain Bruno hugged on the beach and laughed about it all day.', 'captain', 2],
  ['Prince Arlo lost his horse in a dark forest. He walked for many days and slept under a tree. On the third day, an old woman gave him an apple. Arlo ate the apple and smiled at the kind old woman. Then he found his horse near a lake and rode home over the green hills.', 'prince', 1],
  ['In a small bakery, the baker Tom prepared a huge cake for the wedding. A cat jumped on the table and broke a plate. Tom cried and swept up the floor of the whole bakery. A little girl came in and hugged him. Together they baked a new cake and laughed until the evening.', 'baker', 1],
])('%s: callings with names', async (prompt, recipe, count) => {
  expect((await read(prompt, 4)).screenplay.cast.filter((each) => each.recipe === recipe)).toHaveLength(count)
})

test('where all pronouns of a plot are of one gender, so is who has no other', async () => {
  const { screenplay } = await read('A lonely clockmaker receives a broken watch from a stranger. On the first day, he opens the watch and smiles. On the second day, he waters the garden and a small door appears. On the third day, he walks through the door into a bright forest. At last he returns to his workshop and sleeps on the floor.', 4)
  expect(screenplay.cast.find(({ id }) => id === 'clockmaker')?.recipe).toBe('man')
  expect(screenplay.shots.slice(1).every(({ beats }) => beats[0]?.who === 'clockmaker')).toBe(true)
})

test('what burns brings no fire of its own into the other scenes', async () => {
  expect(recipesOf((await read(`${match} Chef Blue put out the flames.`, 4)).screenplay)).not.toContain('fire')
})

test('lanterns hang over the street, and at last the camera shows what it is said to', async () => {
  const { screenplay } = await read('The camera begins in a market, where red lanterns glow above the street. The camera moves into an alley with a cat. Finally, the camera pulls back, showing the entire city at night.', 4)
  expect(placesOf(screenplay)).toEqual(['market', 'alley', 'city'])
  expect(screenplay.shots[0]?.beats.map(({ action }) => action)).toEqual(Array.from({ length: 5 }, () => 'float'))
})
