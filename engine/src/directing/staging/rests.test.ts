import { expect, test } from 'vitest'
import { openNodePlatform, rehearse } from '../../node.ts'
import { defaultVideoOptions } from '../../../../contract/src/index.ts'

const platform = await openNodePlatform()
const draft = { ...defaultVideoOptions, widthPx: 320, heightPx: 180, durationS: 1, quality: 'draft' as const }
/** How high the root of a body is in the first moment, over where its placement puts its feet, metres. */
async function rootOverTop(prompt: string, id: string): Promise<number> {
  const { staged, performance } = await rehearse(platform, { ...draft, prompt })
  const shot = performance.shots[0]
  const track = shot?.bodies.find(({ entityId }) => entityId === id)
  const placement = staged.shots[0]?.placements[id]
  expect(placement?.kind).toBe('ground')
  return (track?.poses[1] ?? 0) - (placement?.kind === 'ground' ? placement.yM ?? 0 : 0)
}

test.each([['A raccoon sleeps on an accordion', 'raccoon'], ['A cat lies on an accordion', 'cat']])('%s: on it and not above it', async (prompt, id) => {
  expect(await rootOverTop(prompt, id)).toBeLessThan(0.15)
})

test('glasses are modelled about the eyes, and lie on the table and not in it', async () => {
  const { staged, models } = await rehearse(platform, { ...draft, prompt: 'Sunglasses on a table' })
  const [glasses, table] = ['sunglasses', 'table'].map((recipe) => staged.props.find((prop) => prop.recipe === recipe)?.id ?? '')
  const placement = staged.shots[0]?.placements[glasses ?? '']
  const lowestM = (placement?.kind === 'ground' ? placement.yM ?? 0 : 0) + (models.get(glasses ?? '')?.bounds.min[1] ?? NaN)
  expect(lowestM).toBeGreaterThan((models.get(table ?? '')?.sockets['top']?.at[1] ?? NaN) - 0.02)
})
