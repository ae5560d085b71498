import { hypot, type Vector } from '../platform/index.ts'
import type { ActionStart } from './action.ts'
import type { PathRequest } from './path.ts'

/** How near to the straight way a thing stands that is gone round, metres; how far to the side of it the way goes, beyond its own and the thing's half. */
const nearM = 0.6
const clearShare = 1.25
/** Half the thickness of a stem, in heights of its tree. */
const stemShare = 0.08
/** The greatest rate of turning of who weaves, radians per second, and how much faster than its way is long it goes: bends take time. */
const turnRps = 7
const haste = 1.12

/** How somebody goes who weaves: from side to side of all that stands in his way, at a speed at which he is through in time. */
export function weaving({ actor, scene }: ActionStart, goal: Vector, durationS: number): Pick<PathRequest, 'via' | 'speedMps' | 'turnRps' | 'accelMps2'> {
  const [fromX, , fromZ] = actor.stand.position
  const lengthM = Math.max(0.01, hypot(goal[0] - fromX, goal[2] - fromZ))
  const [alongX, alongZ] = [(goal[0] - fromX) / lengthM, (goal[2] - fromZ) / lengthM]
  const halfM = (actor.model.bounds.max[0] - actor.model.bounds.min[0]) / 2
  const obstacles = [...scene.actors.values()].flatMap((other) => {
    if (other === actor || other.alive || other.seats.length > 0) return []
    const [x, z] = [other.stand.position[0] - fromX, other.stand.position[2] - fromZ]
    const [along, across] = [x * alongX + z * alongZ, x * alongZ - z * alongX]
    const { min, max } = other.model.bounds
    const thickM = Math.min((max[0] - min[0]) / 2, (other.model.recipe.kind === 'plant' ? stemShare : 0.4) * (max[1] - min[1]))
    return along > 0 && along < lengthM && Math.abs(across) < nearM ? [{ along, asideM: clearShare * (halfM + thickM) }] : []
  }).sort((one, other) => one.along - other.along)
  const via = obstacles.map(({ along, asideM }, i) => { const side = i % 2 === 0 ? -asideM : asideM; return { x: fromX + alongX * along + alongZ * side, z: fromZ + alongZ * along - alongX * side } })
  const points = [{ x: fromX, z: fromZ }, ...via, { x: goal[0], z: goal[2] }]
  const wayM = points.reduce((sum, point, i) => { const last = points[i - 1]; return last === undefined ? 0 : sum + hypot(point.x - last.x, point.z - last.z) }, 0)
  const speedMps = (haste * wayM) / Math.max(0.5, durationS)
  return { via, speedMps, turnRps, accelMps2: 4 * speedMps }
}
