import { beforeAll, expect, test } from 'vitest'
import { bodyOf } from '../body.ts'
import { perform } from '../perform.ts'
import type { Rig } from '../rig.ts'
import { onGround, rigAt, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'
import type { Model } from '../../shape/index.ts'

let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

/** Somebody of this recipe two and a half seconds into an action. */
async function doing(recipe: string, action: string): Promise<{ rig: Rig; model: Model }> {
  const cast = { a: recipe }
  const models = stickModels(cast)
  const [shot] = (await perform(platform, stagedWith(cast, [{ placements: { a: onGround(0, 0, 60) }, beats: [{ action }], durationS: 3 }]), new Map(), models)).shots
  const model = models.get('a')
  const track = shot?.bodies[0]
  if (model === undefined || track === undefined) throw new Error(`no ${recipe}`)
  return { rig: rigAt(model, track, 2.5), model }
}

const muzzleM = ({ rig }: { rig: Rig }): number => rig.socket('mouth')?.position[1] ?? NaN

test.each(['horse', 'cow', 'sheep', 'giraffe', 'pig', 'rabbit', 'elephant', 'dog'])('the muzzle of a grazing %s is in the grass', async (recipe) => {
  const grazing = await doing(recipe, 'graze')
  expect(muzzleM(grazing)).toBeLessThan(0.16 * bodyOf(grazing.model).legM + 0.05)
})

test.each(['cat', 'dog', 'horse', 'cow', 'lion', 'sheep'])('a %s that lies has its head down, and its trunk on the ground', async (recipe) => {
  const lying = await doing(recipe, 'lie')
  const { head, legM, spine } = bodyOf(lying.model)
  expect(muzzleM(lying)).toBeLessThan(0.3 * legM)
  expect(lying.rig.position(head ?? 0)[1]).toBeLessThan(0.75 * legM)
  expect(lying.rig.position(spine[0] ?? 0)[1]).toBeLessThan(0.62 * legM)
  // the fore legs are stretched ahead of the chest, not to a side
  const [ahead, chest] = [lying.rig.position(bodyOf(lying.model).legs.find(({ end }) => end === 'front')?.foot ?? 0), lying.rig.position(spine.at(-1) ?? 0)]
  expect((ahead[0] - chest[0]) * Math.sin(Math.PI / 3) + (ahead[2] - chest[2]) * Math.cos(Math.PI / 3)).toBeGreaterThan(0.4 * legM)
})
