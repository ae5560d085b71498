import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'
import { equipped } from './equipping/equipped.ts'

const platform = await openNodePlatform()
const filmOf = async (prompt: string) => equipped((await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay)
const castOf = async (prompt: string) => (await filmOf(prompt)).cast.map(({ recipe }) => recipe)

test('who breaks a thing is there once, and so is the thing', async () => {
  const { cast, props } = await filmOf('A boy breaks a vase')
  expect([cast.length, props.filter(({ label }) => label === 'vase').length]).toEqual([1, 1])
})

test.each([['Two men do push-ups on mats', 'mat'], ['Two dogs sleep on cushions', 'cushion']])('%s: each has his own', async (prompt, label) => {
  expect((await filmOf(prompt)).props.filter((prop) => prop.label.startsWith(label)).length).toBe(2)
})

test.each([
  ['A worker stacks boxes', 'stack-up'], ['A boy hops on one foot', 'hop-on-one-foot'], ['A man hangs wallpaper', 'hang-up'], ['A girl blindfolds her friend', 'blindfold'],
  ['Two girls make a pinky swear', 'pinky-swear'], ['Two campers pitch a tent', 'build'], ['A family solves a jigsaw puzzle', 'piece-together'], ["A dentist examines a patient's teeth", 'clean-teeth'],
  ["Barber uses trimmers on a client's neck", 'cut-hair'], ["A child's hand presses a clay ball into a flat disc", 'press-flat'], ['A man paints a wall with a roller', 'paint-wall'],
])('%s: %s', async (prompt, action) => {
  expect((await filmOf(prompt)).shots[0]?.beats[0]?.action).toBe(action)
})

test('boxes are stacked on one another, and the next is in the hands', async () => {
  const [shot] = (await filmOf('A worker stacks boxes')).shots
  const heights = Object.entries(shot?.placements ?? {}).flatMap(([id, at]) => (id.startsWith('box') && at.kind === 'ground' ? [at.yM ?? 0] : []))
  expect(new Set(heights).size).toBeGreaterThan(2)
  expect(shot?.placements?.[shot.beats[0]?.with ?? '']?.kind).toBe('carried')
})

test('leaves that are raked gather into one heap, a painted wall takes the colour', async () => {
  expect((await filmOf('A gardener rakes leaves')).shots[0]?.changes).toMatchObject([{ kind: 'size' }])
  expect((await filmOf('A man paints a wall with a roller')).shots[0]?.changes).toMatchObject([{ kind: 'color', patches: true }])
})

test('campers at a tent are people, who is blindfolded or braided is seen to be', async () => {
  expect(await castOf('Two campers pitch a tent')).toEqual(['hiker', 'hiker'])
  const looks = async (prompt: string) => (await filmOf(prompt)).cast.flatMap(({ appearance }) => appearance?.wears ?? [])
  expect(await looks('A girl blindfolds her friend')).toContain('blindfold')
  expect(await looks('One person braids the hair of another')).toContain('braided-hair')
})
