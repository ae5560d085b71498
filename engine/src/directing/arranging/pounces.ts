import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'

/** How far from its prey a pounce begins, in half lengths of the body, beyond its own half and that of the prey: a little less, so that the paws come down upon it. */
const springLengths = -0.2
/** To the right and a little to the viewer: a spring is known from the side. Degrees. */
const springDeg = 70

/**
 * A shot in which what is pounced on lies before who pounces, so near that the paws come down upon
 * it. A draft that puts the one on the other means where the leap ends.
 */
export function withPounces(shot: Shot, bodies: Bodies): Shot {
  if (shot.camera !== undefined || shot.beats.length !== 1) return shot
  const pounce = shot.beats.find(({ action }) => action === 'pounce')
  const prey = pounce === undefined ? undefined : preyOf(pounce, shot)
  if (pounce === undefined || prey === undefined || bodies.isCast(prey) || [prey, pounce.who].some((id) => shot.placements?.[id] !== undefined)) return shot
  const [own, its] = [bodies.extentOf(pounce.who), bodies.extentOf(prey)]
  if (its.heightM > own.heightM) return shot
  const awayM = (1 + springLengths) * own.halfDepthM + its.halfWidthM
  const { with: _, ...beat } = pounce
  const lies: Placement = { kind: 'ground', xM: round(0.94 * awayM), zM: round(0.34 * awayM), headingDeg: 0 }
  return {
    ...shot,
    standings: (shot.standings ?? []).filter(({ who, to }) => who !== pounce.who || to !== prey),
    placements: { ...shot.placements, [pounce.who]: { kind: 'ground', xM: 0, zM: 0, headingDeg: springDeg }, [prey]: lies },
    beats: [{ ...beat, target: prey }],
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

function preyOf({ who, with: thing, target }: Beat, { standings = [] }: Shot): string | undefined {
  return thing ?? (typeof target === 'string' ? target : typeof target === 'object' && 'to' in target ? target.to : standings.find((standing) => standing.who === who && (standing.relation === 'on' || standing.relation === 'beside'))?.to)
}
