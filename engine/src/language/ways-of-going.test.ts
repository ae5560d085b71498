import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt, rehearse } from '../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay
const told = async (prompt: string) => {
  const { shots, sets } = await read(prompt)
  return `${shots.flatMap(({ beats }) => beats.map(({ who, action, manner = [], target }) => [who, action, ...manner, ...(typeof target === 'string' ? [`@${target}`] : [])].join(' '))).join(', ')} in ${sets[0]?.recipe ?? ''}`
}

test.each([
  ['A ball rolls from right to left along a street', 'ball drift leftwards along-ground in street'],
  ['A curling stone slides leftwards on the rink', 'curling-stone drift leftwards along-ground in ice-rink'],
  ['A hockey puck slides across the rink', 'hockey-puck drift rightwards along-ground in ice-rink'],
  ['A bobsled whizzes from right to left along an icy track', 'bobsled drift fast leftwards along-ground in ice-track'],
  ['A balloon flies from left to right', 'balloon drift rightwards in park'],
])('what rolls or slides keeps to the ground: %s', async (prompt, beats) => {
  expect(await told(prompt)).toBe(beats)
})

test.each([
  ['An elevator traveling upwards inside a skyscraper', 'elevator drift upwards @building in city'],
  ['A glass lift slowly descends', 'lift drift downwards @building in city'],
])('a lift that goes up or down is seen on the front of its building: %s', async (prompt, beats) => {
  expect(await told(prompt)).toBe(beats)
})

test('who is in a lift is seen in it', async () => {
  expect((await read('A man stands in an elevator')).sets[0]?.recipe).toBe('elevator')
})

test.each([
  ['A parachutist coming down over a vineyard', 'open-parachute', 'parachutist drift downwards in vineyard'],
  ['A cat parachutes onto a lawn', 'open-parachute', 'cat drift downwards in park'],
  ['A paraglider glides from left to right over a lake', 'gliding-wing', 'paraglider drift rightwards downwards in lake'],
])('who comes down under a canopy has one and does not walk: %s', async (prompt, canopy, beats) => {
  expect((await read(prompt)).cast[0]?.appearance?.wears).toContain(canopy)
  expect(await told(prompt)).toBe(beats)
})

test.each([
  ['Five snowboarders carve down a powdery slope', 'snowboard'], ['A surfer carves a huge wave', 'ride'], ['A skier cuts through fresh snow', 'ski'], ['A car carves around a bend', 'drive'], ['A butcher carves a roast', 'chop'],
])('who carves on a board, on skis or on wheels rides: %s', async (prompt, action) => {
  const { shots } = await read(prompt)
  expect(new Set(shots.flatMap(({ beats }) => beats.filter(({ who }) => who !== 'surfboard').map((beat) => beat.action)))).toEqual(new Set([action]))
})

test('a plane that cruises is in the air, one that taxis is not', async () => {
  expect(await told('A biplane cruises from right to left over the dunes')).toBe('biplane drift leftwards in desert')
  expect(await told('An airplane taxis to the runway')).toContain('airplane drive')
})

test('a salmon that leaps upwards leaves the water', async () => {
  expect(await told('A salmon leaps upward over a roaring waterfall')).toContain('salmon jump')
})

test('whoever rides a wave stands on a board before it', async () => {
  const { shots, props } = await read('A surfer surfs a huge wave')
  expect(props.map(({ recipe }) => recipe).toSorted()).toEqual(['surfboard', 'wave'])
  expect(shots[0]?.placements?.['surfer']).toMatchObject({ kind: 'carried', posture: 'stand' })
})

test('a tumbleweed is no plant that stays', async () => {
  expect(await told('A tumbleweed rolls from left to right across the desert')).toBe('tumbleweed drift rightwards along-ground in desert')
})

test('two pears that tumble out of a bag come to rest side by side', async () => {
  const { staged } = await rehearse(platform, { prompt: 'Two yellow pears tumble out of a grocery bag', widthPx: 320, heightPx: 180, fps: 24, durationS: 4, seed: 0, quality: 'draft' })
  const ends = staged.shots.flatMap(({ beats }) => beats.flatMap(({ target }) => (typeof target === 'object' && 'xM' in target ? [target.xM] : [])))
  expect(new Set(ends).size).toBe(2)
})

test('who hovers over a thing is large enough to be seen', async () => {
  const { staged } = await rehearse(platform, { prompt: 'A hummingbird hovering above a cactus', widthPx: 320, heightPx: 180, fps: 24, durationS: 4, seed: 0, quality: 'draft' })
  expect((staged.cast[0]?.appearance?.scale ?? 1) / (staged.props[0]?.appearance?.scale ?? 1)).toBeGreaterThan(4)
})
