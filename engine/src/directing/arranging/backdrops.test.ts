import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../../node.ts'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'

const platform = await openNodePlatform()
const shotOf = async (prompt: string) => (await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 4, quality: 'draft', prompt })).staged.shots[0]

test.each([
  ['A kid throws stones and a ferris wheel slowly rotates', 'ferris-wheel'],
  ['A man juggles balls while a ferris wheel spins', 'ferris-wheel'],
  ['A clown juggles beside a ferris wheel', 'ferris-wheel'],
])('%s: the landmark stands behind, and the camera is about who does it', async (prompt, landmark) => {
  const shot = await shotOf(prompt)
  const at = shot?.placements[landmark]
  expect(at?.kind === 'ground' && at.zM < -1).toBe(true)
  expect(shot?.camera.subjects).not.toContain(landmark)
  expect(shot?.camera.angle).toBe('eye')
})

test('who goes by passes before who stays and is taller', async () => {
  const shot = await shotOf('A penguin slides on the ice while a seal lounges nearby')
  const [penguin, seal] = [shot?.placements['penguin'], shot?.placements['seal']]
  expect(penguin?.kind === 'ground' && seal?.kind === 'ground' && penguin.zM > seal.zM).toBe(true)
})

test('a bee flies just over who pecks; a seal that surfaces comes up out of the water', async () => {
  const [bee, seal] = [(await shotOf('A chicken pecks at the ground, a bee flies overhead'))?.placements['bee'], await shotOf('A penguin dives into cold waters and a seal surfaces')]
  expect(bee?.kind === 'ground' && (bee.yM ?? 0) < 0.7).toBe(true)
  expect(seal?.beats.find(({ who }) => who === 'seal')).toMatchObject({ action: 'swim', manner: ['upwards'] })
})

test('cooks and tasters stand close, and the dishes have food on them', async () => {
  const { staged } = await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 4, quality: 'draft', prompt: 'A squirrel is cooking and a bat tastes the dishes' })
  expect(staged.props.filter(({ label }) => label === 'dish').map(({ recipe }) => recipe)).toEqual(['soup', 'salad', 'spaghetti', 'noodle'])
  const [stove, table] = [staged.shots[0]?.placements['squirrel-stove'], staged.shots[0]?.placements['bat-work-table']]
  expect(stove?.kind === 'ground' && table?.kind === 'ground' && table.xM - stove.xM < 0.8).toBe(true)
})
