import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'
import { diceFor } from '../../platform/index.ts'
import { meantBy } from './pronouns.ts'
import type { Entity } from './entity.ts'

const platform = await openNodePlatform()
const beatsOf = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 12 }, seed: 0 })).screenplay.shots.flatMap(({ beats }) => beats)
const told = async (prompt: string) => (await beatsOf(prompt)).map(({ who, action, with: thing, target }) => [who, action, thing, typeof target === 'string' ? target : undefined].filter((each) => each !== undefined).join(' '))

test.each([
  ['A girl meets two boys. They wave at her', ['boy wave', 'boy-2 wave']],
  ['Two dogs and a cat play. They run', ['dog run', 'dog-2 run', 'cat run']],
  ['Two dogs and a cat play; they chase the cat', ['dog run cat', 'dog-2 run cat']],
  ['A man and a woman meet. They dance', ['man dance', 'woman dance']],
  ['A woman sees a man. They hug', ['woman hug man', 'man hug woman']],
  ['The teacher hands the students books and they open them', ['student open book']],
  ['A boy throws a ball to his dog and it brings it back', ['dog show-thing ball']],
  ['A cat sees a ball and chases it', ['cat run ball']],
  ['A man sees a boy and hugs him', ['man hug boy']],
  ['A girl thanks her grandmother and hugs her', ['girl hug grandmother']],
  ['A monkey steals a hat and puts it on', ['monkey put-on hat']],
  ['A cat and a mouse meet. One dances, the other sings', ['cat dance', 'mouse sing']],
])('%s: whom the pronouns mean', async (prompt, beats) => {
  expect(await told(prompt)).toEqual(expect.arrayContaining(beats))
})

test('the man of two friends is one of them', async () => {
  const { screenplay } = await readPrompt(platform, 'Two friends argue. The man shouts. The woman laughs', { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 12 }, seed: 0 })
  expect(screenplay.cast.map(({ recipe }) => recipe).sort()).toEqual(['man', 'woman'])
})

test('nobody does to himself what "him", "her", "it" or "them" says, whoever has been named', () => {
  const kinds = [{ kind: 'person', sex: 'male' }, { kind: 'person', sex: 'female' }, { kind: 'animal' }, { kind: 'prop' }]
  for (let seed = 0; seed < 400; seed++) {
    const dice = diceFor(seed, 'named')
    const entities = Array.from({ length: 2 + Math.floor(dice.unit('count') * 4) }, (_, i) => {
      const recipe = dice.pick(`kind/${i}`, kinds)
      return { id: `one-${i}`, recipe, isCast: recipe?.kind !== 'prop' } as unknown as Entity
    })
    const mentions = entities.map((entity) => ({ head: entity.id, entities: [entity] }))
    const aside = entities.slice(0, 1)
    for (const pronoun of ['him', 'her', 'it', 'them']) {
      const meant = meantBy(pronoun, 'object', { mentions, parties: [entities], aside })
      expect(meant.filter((entity) => aside.includes(entity))).toEqual([])
      if (pronoun === 'him') expect(meant.every(({ recipe }) => recipe.sex !== 'female' && recipe.kind !== 'prop')).toBe(true)
      if (pronoun === 'it') expect(meant.every(({ recipe }) => recipe.kind !== 'person')).toBe(true)
    }
    expect(meantBy('himself', 'object', { mentions, parties: [], aside })).toEqual(aside)
  }
})
