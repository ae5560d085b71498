import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../../node.ts'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'

const platform = await openNodePlatform()
const filmOf = async (prompt: string) => (await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 4, quality: 'draft', prompt })).staged
const flightsIn = ({ shots }: Awaited<ReturnType<typeof filmOf>>) => shots[0]?.beats.filter(({ action }) => action === 'hurtle') ?? []

test('stones of a hand’s size are thrown one after the other', async () => {
  const film = await filmOf('A boy throws stones in a meadow')
  expect(new Set(film.props.map(({ recipe }) => recipe))).toEqual(new Set(['hand-stone']))
  const starts = flightsIn(film).map(({ startS }) => startS)
  expect(starts).toHaveLength(3)
  expect([...starts].sort((a, b) => a - b)).toEqual(starts)
  expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(1)
})

test('darts stick in the board that stands before who throws them', async () => {
  const film = await filmOf('A man throws darts at a dartboard')
  const [board, man] = [film.shots[0]?.placements['dartboard'], film.shots[0]?.placements['man']]
  const [first] = flightsIn(film)
  expect(first?.manner).toEqual(['sticking'])
  expect(board?.kind === 'ground' && man?.kind === 'ground' && board.xM > man.xM + 1).toBe(true)
})

test('what a thing hits breaks when it is there; a wall sends it back', async () => {
  const glass = await filmOf('Glass shatters when hit by a rock')
  const [flight] = flightsIn(glass)
  expect(flight?.manner).toEqual(['through'])
  expect(glass.shots[0]?.changes.find(({ kind }) => kind === 'form')?.startS).toBeGreaterThan(1)
  expect(flightsIn(await filmOf('A tennis ball hits a wall and bounces back'))[0]?.manner).toEqual(['bouncing'])
})

test('a ball thrown against a wall is thrown at it, and bread to the ducks', async () => {
  expect(flightsIn(await filmOf('A boy throws a ball against a wall'))[0]?.manner).toEqual(['bouncing'])
  const ducks = await filmOf('An old man throws bread to ducks')
  expect(ducks.cast.filter(({ recipe }) => recipe === 'duck').length).toBeGreaterThan(1)
  expect(flightsIn(ducks).length).toBeGreaterThan(0)
})
