import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'
import type { Clause } from './grammar.ts'
import { inTimeOrder } from './time-order.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 12 }, seed: 0 })).screenplay
/** What is done, by when it begins: "+" joins what begins together. */
async function told(prompt: string): Promise<string> {
  const beats = (await read(prompt)).shots.flatMap((shot, i) => shot.beats.map(({ who, action, startS }) => ({ at: i * 100 + (startS ?? 0), deed: `${who} ${action}` })))
  return [...new Set(beats.map(({ at }) => at))].sort((a, b) => a - b).map((at) => beats.filter((beat) => beat.at === at).map(({ deed }) => deed).join(' + ')).join(', ')
}

test.each([
  ['A dog sleeps until a cat jumps', 'dog sleep, cat jump'],
  ['A penguin chick waits until its mother returns', 'chick idle, mother walk'],
  ['A boy hides until his sister finds him', 'boy hide, sister search'],
  ['A woman dances before she sleeps', 'woman dance, woman sleep'],
  ['Before leaving, the woman waves', 'woman wave, woman walk'],
  ['Before the man sleeps, he reads', 'man read, man sleep'],
  ['After eating, the dog sleeps', 'dog eat, dog sleep'],
  ['A dog sleeps after it eats', 'dog eat, dog sleep'],
  ['Once the girl sits, the cat jumps', 'girl sit, cat jump'],
  ['As soon as the girl claps, the dog jumps', 'girl clap, dog jump'],
  ['The dog jumps as soon as the girl claps', 'girl clap, dog jump'],
  ['A man sings while a woman dances', 'man sing + woman dance'],
  ['While the mother cooks, the father reads', 'mother cook + father read'],
  ['A clown juggles, bows and leaves', 'clown juggle, clown bow, clown walk'],
])('%s: what comes first', async (prompt, order) => {
  expect(await told(prompt)).toBe(order)
})

test.each([['A woman stands before a mirror', 'woman in-front-of mirror'], ['A rainbow appears after the storm', '']])('%s: a place or an hour is no clause', async (prompt, standing) => {
  expect((await read(prompt)).shots.flatMap(({ standings }) => standings ?? []).map(({ who, relation, to }) => `${who} ${relation} ${to}`).join()).toBe(standing)
})

test('no clause is lost or told twice, wherever the words of time stand', () => {
  const links = [undefined, 'until', 'before', 'after', 'once', 'as soon as'] as const
  for (let code = 0; code < links.length ** 4; code++) {
    const clauses = Array.from({ length: 4 }, (_, i): Clause => {
      const link = links[Math.floor(code / links.length ** i) % links.length]
      return { verb: { lower: `verb-${i}` } as Clause['verb'] & object, verbWords: [], subjects: [], objects: [], attached: [], adverbs: [], order: 'with', negated: false, passive: false, sentence: i < 3 ? 0 : 1, quotes: [], ...(link === undefined ? {} : { link }) }
    })
    expect(inTimeOrder(clauses).map(({ verb }) => verb?.lower).sort()).toEqual(['verb-0', 'verb-1', 'verb-2', 'verb-3'])
  }
})

test.each(['A gymnast does a handstand before coming down', 'A seal balancing on a ball before coming back down'])('%s: coming down is the end of the feat', async (prompt) => {
  const film = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
  expect(film.screenplay.shots.map(({ beats }) => beats.length)).toEqual([1])
})
