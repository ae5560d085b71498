import { beforeAll, expect, test } from 'vitest'
import type { Screenplay } from '@kinora/contract'
import { openNodePlatform } from '../../node.ts'
import type { Platform } from '../../platform/index.ts'
import { readPrompt } from '../index.ts'

let platform: Platform
beforeAll(async () => { platform = await openNodePlatform() })

const read = async (prompt: string): Promise<Screenplay> => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay
const aim = (target: unknown): string => (typeof target === 'string' ? ` to ${target}` : typeof target === 'object' && target !== null && 'to' in target ? ` at ${String(target.to)}` : '')
const told = (film: Screenplay): string => film.shots.flatMap(({ beats }) => beats.map((beat) => `${beat.who} ${beat.action}${beat.with === undefined ? '' : ` ${beat.with}`}${aim(beat.target)}`)).join(', ')

test.each([
  // what is done at a part of a body is done to whose body it is
  ['A nurse wraps a bandage around a boy\'s wrist', 'nurse bandage to boy'],
  ['A masseur kneads a man\'s back', 'masseur massage to man'],
  ['A dentist polishes a crocodile\'s teeth', 'dentist clean-teeth to crocodile'],
  ['A tailor measures a client\'s shoulders with a tape', 'tailor measure-other tape to client'],
  // one’s own parts are nobody else’s
  ['A hamster runs and a parakeet preens its feathers', 'hamster run, parakeet preen'],
  ['A seal sings and a penguin slides on its belly', 'seal sing, penguin slide'],
  // what comes along behind is towed
  ['A dog drags a sled through the snow', 'dog tow sled'],
  ['A puppy tugs at a skateboard', 'puppy tow at skateboard'],
  ['A boy pulls a wagon with a cat in it', 'cat ride to wagon, boy tow wagon'],
  ['A man pulls a rope', 'man push rope'],
  // a lesson has both in it at the same time
  ['A grandmother shows her granddaughter how to crochet a scarf', 'grandmother knit scarf, granddaughter look to grandmother'],
  ['A grandfather teaches a boy to whittle', 'grandfather teach to boy, boy pare'],
  ['A girl shows her dog and runs away', 'girl show-thing to dog, girl run'],
  // who opens a thing is not opened himself
  ['An otter cracks open a clam', 'otter hold clam'],
  ['A jellyfish pulses through the water', 'jellyfish swim'],
])('%s', async (prompt, said) => {
  expect(told(await read(prompt))).toBe(said)
})

test.each([
  ['An archer\'s arrow hits a target', 'archer shoot-bow at target'],
  ['A hunter\'s spear flies at a mammoth', 'hunter throw spear to mammoth'],
  ['A plumber tightens a pipe with a wrench', 'plumber repair wrench to pipe'],
  ['A sheepdog herds sheep', 'sheep walk, sheepdog walk'],
])('%s', async (prompt, said) => {
  expect(told(await read(prompt))).toBe(said)
})

test('what is turned into something else is what was touched, and not the wand', async () => {
  expect((await read('A wizard taps a pumpkin with a wand, turning it into a carriage')).shots[0]?.changes).toMatchObject([{ who: 'pumpkin', kind: 'becomes' }])
})

test('where one of them runs the film plays on the ground though the other is in the sky', async () => {
  expect((await read('A falcon hovers in the sky and a hare bolts through the clover')).sets[0]?.recipe).toBe('meadow')
  expect((await read('A falcon hovers in the sky')).sets[0]?.recipe).toBe('sky')
})

test('who is on his own belly is on nobody else, and a parrot is on the shoulder of its pirate', async () => {
  expect((await read('A seal sings and a penguin slides on its belly')).shots[0]?.placements).toBeUndefined()
  expect((await read('A parrot sits on the pirate\'s shoulder')).shots[0]?.placements?.['parrot']).toMatchObject({ kind: 'carried', on: [{ entityId: 'pirate' }] })
})

test.each([
  ['Goat lawyer argues with a judge', 'goat', 'suit-jacket', 'courtroom'],
  ['A beaver carpenter saws a plank', 'beaver', 'hard-hat', 'workshop'],
  ['A hippo dentist sings', 'hippopotamus', 'lab-coat', 'hospital-room'],
  ['An otter barista waves', 'otter', 'beret', 'restaurant'],
])('%s: what a calling is shown by', async (prompt, recipe, garment, set) => {
  const film = await read(prompt)
  expect(film.cast[0]).toMatchObject({ recipe })
  expect(film.cast[0]?.appearance?.wears).toContain(garment)
  expect(film.sets[0]?.recipe).toBe(set)
})
