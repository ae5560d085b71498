import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const setOf = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay.sets.map(({ recipe }) => recipe).join(', ')

test.each([
  ["A butcher works in a butcher's shop", 'butcher-shop'], ["A woman sews in her tailor's shop", 'tailor-shop'], ["A cat sits on the ship's deck", 'ship-deck'], ['A sailor stands on the deck of a ship', 'ship-deck'],
])('%s: whose it is says which place it is', async (prompt, set) => { expect(await setOf(prompt)).toBe(set) })

test.each([
  ['A man walks across the factory floor', 'factory'], ['A woman walks in a museum hall', 'museum'], ['A man runs on the stadium track', 'stadium'], ['A diver swims in an underwater wreck', 'underwater'],
  ['A man walks on a wooden floor', 'museum'],
])('%s: a part of a place is in that place', async (prompt, set) => { expect(await setOf(prompt)).toBe(set) })

test.each([
  ['A man sits in a bus', 'bus-interior'], ['A woman sleeps in an airplane', 'airplane-cabin'], ['A robot stands inside a subway car', 'subway-car'], ['A bus drives through a city', 'city'], ['A woman prays at a church', 'church'], ['A woman walks in an aquarium', 'aquarium-tunnel'], ['A goldfish swims in an aquarium', 'room'],
])('%s: inside a vehicle is its room', async (prompt, set) => { expect(await setOf(prompt)).toBe(set) })

test.each([
  ['Bowling alley, zoom in', 'bowling-alley'], ['A frog sits beside the pond', 'pond'], ['A goat walks along the canal', 'canal'], ['Two women dance across a balcony', 'balcony'], ['A man bowls', 'bowling-alley'], ['A DJ plays music for a crowd', 'nightclub'], ['A receptionist rings a bell', 'hotel-lobby'], ['A potter waves', 'pottery-studio'], ['A prisoner waves', 'prison-cell'], ['A boy waits at a bus stop', 'tram-stop'], ['Jars of jam argue on a pantry shelf', 'pantry-shelf'],
])('%s: where it plays', async (prompt, set) => { expect(await setOf(prompt)).toBe(set) })
