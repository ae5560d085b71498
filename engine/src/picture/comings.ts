import type { StagedShot } from '@kinora/contract'
import type { PosedBody } from './pose.ts'

/** Who comes in is waited for, and who leaves is let go, once he is farther than so many of his heights from where he stands in the frame. */
const heightsAway = { entering: 0.7, leaving: 0.5 }

/** Whether a body is on its way into or out of the frame at a scene second: the camera does not go to meet it. */
export function waysThrough(shot: StagedShot, bodies: readonly PosedBody[]): (body: PosedBody, sceneS: number) => boolean {
  const spots = new Map(shot.beats.flatMap(({ who, manner, startS, durationS }) => {
    const way = manner?.includes('entering') === true ? 'entering' : manner?.includes('leaving') === true ? 'leaving' : undefined
    const body = bodies.find(({ entityId }) => entityId === who)
    if (way === undefined || body === undefined) return []
    body.moveTo(way === 'entering' ? startS + durationS : startS)
    return [[who, { way, startS, endS: startS + durationS, at: groundOf(body) }] as const]
  }))
  return (body, sceneS) => {
    const spot = spots.get(body.entityId)
    if (spot === undefined || (spot.way === 'entering' ? sceneS >= spot.endS : sceneS <= spot.startS)) return false
    const [x, z] = groundOf(body)
    return Math.hypot(x - spot.at[0], z - spot.at[1]) > heightsAway[spot.way] * body.model.recipe.heightM * body.track.scale
  }
}

function groundOf(body: PosedBody): readonly [x: number, z: number] {
  const root = body.world[0]?.elements
  return [root?.[12] ?? 0, root?.[14] ?? 0]
}
