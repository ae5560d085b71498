import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const told = async (prompt: string) => {
  const { shots, sets } = (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay
  return { sets: sets.map(({ recipe }) => recipe), beats: shots.flatMap(({ beats }) => beats.map(({ who, action, with: thing, target }) => [who, action, ...(thing === undefined ? [] : [`+${thing}`]), ...(typeof target === 'string' ? [`>${target}`] : [])].join(' '))) }
}

test.each([
  ['A panda counts on its fingers', 'panda count-fingers'],
  ['A chameleon flicks out its tongue', 'chameleon lick'],
  ['A worker waves a flag', 'worker wave-thing +flag'],
  ['A fisherman casts a line', 'fisherman fish'],
  ['A dancer spins on his head', 'dancer breakdance'],
  ['A woman taps a man on the shoulder', 'woman pat-shoulder >man'],
  ['A man lifts a child onto his shoulders', 'man carry-on-back >child'],
  ['A girl brushes the mane of a horse', 'girl groom >horse'],
  ['A chef cracks an egg', 'chef crack-egg +egg'],
  ['A woman grates a carrot', 'woman grate +carrot'],
  ['A man bites into a sandwich', 'man eat +sandwich'],
  ['A boy drinks through a straw', 'boy drink +drink'],
  ['A family puts up a tent', 'build +tent'],
  ['Two people carry a sofa together', 'person carry-together +sofa'],
  ['A man plays the saxophone', 'man play-saxophone'],
  ['A waiter drops a plate', 'waiter drop +plate'],
  ['A policeman directs traffic', 'policeman direct-traffic'],
  ['A mail carrier delivers a letter', 'mail-carrier walk'],
  ['A man holds a ladder for a woman', 'woman climb >ladder'],
  ['A baker kneads dough while a kitten bats at a sack', 'kitten bat-about'],
  ['A wizard turns a stone into a dove', 'wizard cast-spell >stone'],
  ['A man rows a boat', 'man row'],
  ['A firefighter hoses down a blazing shed', 'firefighter hose +shed'],
  ["A child's finger pops a soap bubble", 'child press >soap-bubble'],
])('%s: %s', async (prompt, deed) => {
  expect((await told(prompt)).beats.join(', ')).toContain(deed)
})

test.each([
  ['A woodpecker drums on a pine trunk', 'woodpecker peck'],
  ['A stork glides overhead', 'stork fly'],
  ['A swan glides across a lake', 'swan swim'],
  ['A duck dives under the water of a pond', 'duck dive'],
  ['A puppy snaps at a fly', 'puppy pounce >fly'],
  ['A man drums on a drum', 'man play-drums'],
])('%s: a verb means what that body does', async (prompt, deed) => {
  expect((await told(prompt)).beats.join(', ')).toContain(deed)
})

test.each([
  ['An arrow thuds into a target', 'arrow hurtle >target'],
  ['A snowball bursts against a wooden door', 'snowball hurtle >wooden-door'],
  ['A wave topples a sandcastle', 'wave collide >sandcastle'],
  ['A boulder smashes into a hut', 'boulder collide >hut'],
])('%s: the one goes at the other', async (prompt, deed) => {
  expect((await told(prompt)).beats).toEqual([deed])
})

test('who feeds fish at home has them in a tank', async () => {
  expect((await told('A man is feeding the fish')).sets).toEqual(['room'])
})
