import { expect, test } from 'vitest'
import { parseScreenplay, type Beat } from '@kinora/contract'
import { equipped } from '../equipped.ts'

const filmOf = (beat: Omit<Beat, 'id'>, props: Record<string, [recipe: string, label: string]>) => equipped(parseScreenplay({
  version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic',
  cast: [{ id: 'a', recipe: 'woman', label: 'woman' }], props: Object.entries(props).map(([id, [recipe, label]]) => ({ id, recipe, label })), sets: [{ id: 'room', recipe: 'room', label: 'room' }],
  shots: [{ id: 'shot-1', setId: 'room', beats: [{ id: 'beat-1', ...beat }], lines: [] }], sounds: [],
}))

test.each([['cup', 'tea', 'teapot'], ['juice', 'lemonade', 'jug'], ['glass', 'wine', 'bottle']])('%s of %s is poured from a %s that is in the hand, and the glass below it fills', (recipe, label, source) => {
  const film = filmOf({ who: 'a', action: 'pour', with: 'drink' }, { drink: [recipe, label] })
  const [shot] = film.shots
  const beat = shot?.beats[0]
  const recipeOf = (id: unknown) => film.props.find((prop) => prop.id === id)?.recipe
  expect([recipeOf(beat?.with), recipeOf(beat?.target)]).toEqual([source, 'clear-tumbler'])
  expect(shot?.changes).toMatchObject([{ kind: 'pour', from: beat?.with, who: beat?.target }, { kind: 'level', who: beat?.target }])
  expect(equipped(film)).toEqual(film)
})

test('what is poured into a glass is no second glass', () => {
  const film = filmOf({ who: 'a', action: 'pour', with: 'drink', target: 'tumbler' }, { drink: ['juice', 'lemonade'], tumbler: ['glass', 'glass'] })
  expect(film.props.map(({ recipe }) => recipe).filter((recipe) => ['juice', 'glass', 'clear-tumbler'].includes(recipe))).toEqual(['clear-tumbler'])
})

test('water runs from a watering can onto the plant', () => {
  const [shot] = filmOf({ who: 'a', action: 'water', target: 'fern' }, { fern: ['potted-plant', 'fern'] }).shots
  expect(shot?.changes).toMatchObject([{ kind: 'pour', who: 'fern', from: shot?.beats[0]?.with }])
})
