import type { Roles } from '../catalog/index.ts'
import { fillsAcross } from './composition.ts'
import { boundsOf } from './framing.ts'
import type { PosedBody, WorldBall } from './pose.ts'

/** The balls of a part of a body: all of it where it has no such part. */
export function regionOf(body: PosedBody, part: 'upper' | 'head' | 'face'): WorldBall[] {
  const roles = body.model.recipe.roles
  if (roles === undefined) return body.balls()
  const bones = bonesOfPart(roles, part)
  const inside = new Set<number>()
  for (const [index, bone] of body.model.bones.entries()) {
    const isNamed = bones.has(bone.name)
    if (isNamed || (part !== 'upper' && inside.has(bone.parent))) inside.add(index)
  }
  const balls = body.balls()
  const found = part === 'upper' ? balls.filter((ball) => !legBones(body).has(ball.bone)) : balls.filter((ball) => inside.has(ball.bone))
  return found.length > 0 ? found : balls
}

function bonesOfPart(roles: Roles, part: 'upper' | 'head' | 'face'): Set<string> {
  if (part === 'face') return new Set([roles.head ?? roles.root])
  return new Set([roles.head ?? roles.root, ...(roles.neck ?? [])])
}

function legBones(body: PosedBody): Set<number> {
  const names = new Set((body.model.recipe.roles?.legs ?? []).flatMap((leg) => leg.bones))
  return new Set(body.model.bones.flatMap((bone, index) => (names.has(bone.name) ? [index] : [])))
}

/** No subject of a shot is smaller than this share of the frame's height, where it is on, under or in something that need not be seen whole; bodies, with their thin legs and wings, are larger. */
const leastShare = { thing: 0.21, body: 0.27 }

/**
 * What a picture of several must hold. Where the smallest would be too small to be seen because of the thing that it lies on or
 * under, only so much of that thing is held as surrounds the small one: an apple and the table's top instead of a whole table.
 * Bodies are always held whole.
 */
export function regionOfAll(bodies: readonly Pick<PosedBody, 'model' | 'balls'>[], { aspect, fills }: { aspect: number; fills: number }): WorldBall[] {
  const each = bodies.map((body) => ({ body, balls: body.balls() })).filter(({ balls }) => balls.length > 0)
  const whole = each.flatMap(({ balls }) => balls)
  const sizes = each.map(({ balls }) => sizeOf(balls))
  const least = Math.min(...sizes)
  const small = each[sizes.indexOf(least)]
  if (small === undefined || each.length < 2 || least > 0.5) return whole
  const frameM = least / (small.body.model.recipe.roles === undefined ? leastShare.thing : leastShare.body)
  const all = boundsOf(whole)
  const neededM = Math.max((all.max[1] - all.min[1]) / fills, (all.max[0] - all.min[0]) / (aspect * fillsAcross(fills, aspect)))
  if (neededM <= frameM) return whole
  const around = boundsOf(small.balls)
  const half = [0.5 * frameM * aspect * fillsAcross(fills, aspect), 0.5 * frameM * fills, 0.5 * frameM * fills] as const
  return each.flatMap(({ body, balls }) => {
    // what bears somebody away is seen whole, or its way could not be
    if (body === small.body || body.model.recipe.roles !== undefined || body.model.recipe.kind === 'vehicle') return balls
    const { min, max } = boundsOf(balls)
    const holds = [0, 2].every((axis) => (around.center[axis] ?? 0) > (min[axis] ?? 0) - 0.1 * least && (around.center[axis] ?? 0) < (max[axis] ?? 0) + 0.1 * least)
    return holds ? cornersOf(min.map((low, axis) => Math.max(low, (around.center[axis] ?? 0) - (half[axis] ?? 0))), max.map((high, axis) => Math.min(high, (around.center[axis] ?? 0) + (half[axis] ?? 0)))) : balls
  })
}

/** How large something looks, metres: the middle of its three sizes. */
function sizeOf(balls: readonly WorldBall[]): number {
  const { min, max } = boundsOf(balls)
  return [0, 1, 2].map((axis) => (max[axis] ?? 0) - (min[axis] ?? 0)).sort((a, b) => a - b)[1] ?? 0
}

function cornersOf(min: readonly number[], max: readonly number[]): WorldBall[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((corner) => {
    const [x = 0, y = 0, z = 0] = [0, 1, 2].map((axis) => ((corner & (1 << axis)) === 0 ? min : max)[axis] ?? 0)
    return { x, y, z, radiusM: 0, bone: 0 }
  })
}
