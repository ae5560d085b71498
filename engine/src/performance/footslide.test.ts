import { beforeAll, expect, test } from 'vitest'
import { recipeById } from '../catalog/index.ts'
import { addScaled, rotate, subtract, type Quaternion, type Vector } from '../platform/index.ts'
import { buildModel, type Model } from '../shape/index.ts'
import { bodyOf, type Leg } from './body.ts'
import { numbersPerBone, type BodyTrack } from './performance.ts'
import { perform } from './perform.ts'
import { onGround, stagedWith, testPlatform } from './stage-for-tests.ts'

let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

/** Every bone's place and turn in the world at one step. */
function worldOf(model: Model, track: BodyTrack, step: number): { place: Vector; turn: Quaternion }[] {
  const bones: { place: Vector; turn: Quaternion }[] = []
  model.bones.forEach(({ parent }, bone) => {
    const at = (step * track.boneCount + bone) * numbersPerBone
    const [x = 0, y = 0, z = 0, qx = 0, qy = 0, qz = 0, qw = 1] = track.poses.subarray(at, at + 7)
    const over = parent < 0 ? undefined : bones[parent]
    const q: Quaternion = [qx, qy, qz, qw]
    bones.push(over === undefined ? { place: [x, y, z], turn: q } : { place: addScaled(over.place, rotate(over.turn, [x, y, z]), 1), turn: times(over.turn, q) })
  })
  return bones
}

const times = (a: Quaternion, b: Quaternion): Quaternion => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1], a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3], a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
]

/** The vertex of the finest skin nearest to the sole under the toes: what stays on the ground until push-off. */
function soleVertex(model: Model, leg: Leg): number {
  const skin = model.lods[0]
  if (skin === undefined) throw new Error('no skin')
  let best = 0
  let least = Infinity
  for (let i = 0; i < skin.positions.length / 3; i++) {
    const away = subtract([skin.positions[3 * i] ?? 0, skin.positions[3 * i + 1] ?? 0, skin.positions[3 * i + 2] ?? 0], [leg.ball[0], 0.004, leg.ball[2] + 0.02])
    const d = Math.sqrt(away[0] * away[0] + away[1] * away[1] + away[2] * away[2]) + 0.2 * (1 - weightOn(model, i, leg.toe ?? leg.foot))
    if (d < least) { least = d; best = i }
  }
  return best
}

function weightOn(model: Model, vertex: number, bone: number): number {
  const skin = model.lods[0]
  let weight = 0
  for (let k = 0; skin !== undefined && k < 4; k++) if (skin.skinIndices[4 * vertex + k] === bone) weight += skin.skinWeights[4 * vertex + k] ?? 0
  return weight
}

function skinned(model: Model, vertex: number, bones: ReturnType<typeof worldOf>): Vector {
  const skin = model.lods[0]
  let sum: Vector = [0, 0, 0]
  for (let k = 0; skin !== undefined && k < 4; k++) {
    const weight = skin.skinWeights[4 * vertex + k] ?? 0
    const bone = skin.skinIndices[4 * vertex + k] ?? 0
    const frame = bones[bone]
    const rest = model.bones[bone]?.rest
    if (weight === 0 || frame === undefined || rest === undefined) continue
    const local = subtract([skin.positions[3 * vertex] ?? 0, skin.positions[3 * vertex + 1] ?? 0, skin.positions[3 * vertex + 2] ?? 0], rest)
    sum = addScaled(sum, addScaled(frame.place, rotate(frame.turn, local), 1), weight)
  }
  return sum
}

/** The farthest that a sole moves over the ground while it is down: from when it comes to rest until it lifts off. */
function worstSlide(model: Model, track: BodyTrack): number {
  let worst = 0
  for (const leg of bodyOf(model).legs) {
    const vertex = soleVertex(model, leg)
    let landed: Vector | undefined
    let low = 0
    for (let step = 0; step < track.poseCount; step++) {
      const bones = worldOf(model, track, step)
      const at = skinned(model, vertex, bones)
      // The ball of the foot is down when its joint is as high as in the rest pose.
      low = Math.abs((bones[leg.toe ?? leg.foot]?.place[1] ?? 1) - leg.ball[1]) < 0.0005 ? low + 1 : 0
      if (low < 3) landed = undefined
      else if (landed === undefined) landed = at
      else worst = Math.max(worst, Math.sqrt((at[0] - landed[0]) * (at[0] - landed[0]) + (at[2] - landed[2]) * (at[2] - landed[2])))
    }
  }
  return worst
}

test.each([['man', 'walk'], ['dog', 'trot']] as const)('the skinned soles of a %s do not slide at a %s', async (recipe, action) => {
  const found = recipeById(recipe)
  if (found === undefined) throw new Error(`no recipe "${recipe}"`)
  const model = buildModel(found, undefined)
  const staged = stagedWith({ a: recipe }, [{ placements: { a: onGround(0, 0, 30) }, beats: [{ action, durationS: 2 }], durationS: 3 }])
  const [shot] = (await perform(platform, staged, new Map(), new Map([['a', model]]))).shots
  const track = shot?.bodies[0]
  if (track === undefined) throw new Error('nobody in the shot')
  const slideM = worstSlide(model, track)
  expect(slideM).toBeGreaterThan(0)
  expect(slideM).toBeLessThan(0.01)
}, 60_000)
