import { expect, test } from 'vitest'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'
import { openNodePlatform, rehearse } from '../../node.ts'

const platform = await openNodePlatform()
const filmOf = async (prompt: string) => (await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 2, quality: 'draft', prompt })).staged

test('who hoses down a shed stands aside of it, and water runs from the hose to it', async () => {
  const [shot] = (await filmOf('A firefighter hoses down a shed')).shots
  const [who, shed] = [shot?.placements['firefighter'], shot?.placements['shed']]
  expect(who?.kind === 'ground' && shed?.kind === 'ground' && shed.xM > who.xM + 1.8).toBe(true)
  expect(shot?.changes.some((change) => change.kind === 'pour' && change.who === 'shed')).toBe(true)
})

test('a carrot is in the hand and the grater stands before it; a tree is no taller than its room', async () => {
  const [grates] = (await filmOf('A woman grates a carrot')).shots
  expect(grates?.beats[0]).toMatchObject({ action: 'grate', with: 'carrot', target: expect.stringContaining('grater') as string })
  const film = await filmOf('Two people decorate a Christmas tree together')
  expect(film.shots[0]?.beats.map(({ action, target }) => [action, target])).toEqual([['decorate', 'christmas-tree'], ['decorate', 'christmas-tree']])
  const [one, other] = ['person', 'person-2'].map((id) => film.shots[0]?.placements[id])
  expect(one?.kind === 'ground' && other?.kind === 'ground' && one.xM * other.xM < 0).toBe(true)
})

test('an arrow that flies by itself sticks in its target', async () => {
  const [shot] = (await filmOf('An arrow thuds into a target')).shots
  expect(shot?.beats.find(({ action }) => action === 'hurtle')?.manner).toEqual(['sticking'])
})
