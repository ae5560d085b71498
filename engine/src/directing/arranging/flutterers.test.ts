import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../../node.ts'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'

const platform = await openNodePlatform()
const shotOf = async (prompt: string) => (await rehearse(platform, { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 2, quality: 'draft', prompt })).staged.shots[0]

test('a butterfly of which nothing else is told flutters before the viewer, who keeps his place', async () => {
  for (const prompt of ['A butterfly in a garden', 'A butterfly changes from white to purple.']) {
    const shot = await shotOf(prompt)
    expect(shot?.beats).toMatchObject([{ who: 'butterfly', action: 'flutter' }])
    expect(shot?.camera).toMatchObject({ side: 'viewer', move: 'static' })
  }
})

test('a butterfly on a flower sits there', async () => {
  expect((await shotOf('A butterfly sits on a sunflower'))?.beats.map(({ action }) => action)).not.toContain('flutter')
})

test('a butterfly that dances about a flower does so in the air, and past it', async () => {
  const shot = await shotOf('A butterfly dances around the petals of a flower')
  expect(shot?.beats).toMatchObject([{ who: 'butterfly', action: 'fly' }])
})
