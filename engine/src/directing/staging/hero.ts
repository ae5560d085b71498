import type { Beat, Placement } from '@kinora/contract'
import { cos, radians, sin } from '../../platform/index.ts'
import { ground, radiusOf, type Board, type StagingParts } from './board.ts'
import { carriersIn } from './bodies.ts'
import { familyOf, liesDown } from '../covering/plans.ts'
import { atKeysDeg, isKeyed } from './fronts.ts'
import { placeTravellers } from './travellers.ts'

/** Those on the ground who bear the hero: himself, or what he rides. */
function bearersOf({ hero }: StagingParts, placements: Readonly<Record<string, Placement>>): string[] {
  const carriers = carriersIn(placements)
  let bearers = [hero.id]
  for (let depth = 0; depth < 4; depth++) bearers = bearers.flatMap((id) => carriers.get(id) ?? [id])
  return [...new Set(bearers)]
}

/** Bodies that go the hero's way: what bears him, and everybody else who travels. */
export function placeHero(parts: StagingParts, board: Board): Beat[] {
  const { shot, present } = parts
  const bearers = bearersOf(parts, board.placements).filter((id) => present.includes(id))
  const travelling = (id: string) => shot.beats.find((beat) => beat.who === id && familyOf(beat.action) === 'travel' && beat.target === undefined)
  const others = present.filter((id) => !bearers.includes(id) && board.placements[id] === undefined && travelling(id) !== undefined)
  const movers = [...bearers, ...others]
  const lead = bearers.map(travelling).find((beat) => beat !== undefined)
  const open = movers.filter((id) => board.placements[id] === undefined)
  if (lead === undefined) {
    placeStill(parts, board, bearers)
    const first = shot.beats.find((beat) => beat.who === others[0])
    return first === undefined ? shot.beats : placeTravellers(parts, board, { movers: others, lead: first, asTeam: false })
  }
  return placeTravellers(parts, board, { movers: open, lead, asTeam: bearers.length > 1 })
}

/** How far before the middle a feat begins that travels, metres; it goes to the viewer's right, a floor routine along the diagonal. */
const featStartM: Readonly<Record<string, number>> = { axel: 6, tumble: 5.94, cartwheel: 0.9, handspring: 1, jump: 0.5, roll: 1, throw: 0.8 }

/** The heading of who is seen from the side, the face a little towards the viewer, degrees. */
const alongsideDeg = 66

/** A hero who stays, or whose feat begins here. */
function placeStill({ hero, shot, bodies, dice, set }: StagingParts, { placements, floor }: Board, bearers: readonly string[]): void {
  const action = shot.beats.find((beat) => beat.who === hero.id)?.action ?? hero.beat?.action ?? 'idle'
  const wayDeg = action === 'tumble' ? 45 : 90
  const [aheadX, aheadZ] = [sin(radians(wayDeg)), cos(radians(wayDeg))]
  const startM = Math.min(featStartM[action] ?? 0, (set.stage.halfWidthM * 0.85) / aheadX, (set.stage.halfDepthM * 0.85) / Math.max(0.01, aheadZ))
  const partner = shot.beats.find((beat) => beat.who === hero.id && typeof beat.target === 'string' && placements[beat.target] === undefined)?.target
  const feat = startM > 0
  const heading = feat ? wayDeg : liesDown(action) && !bodies.isBiped(hero.id) ? alongsideDeg : typeof partner === 'string' && bodies.isCast(partner) ? 90 : typeof partner === 'string' && isKeyed(partner, bodies) ? atKeysDeg : partner !== undefined ? 62 : dice.pick('heading', [24, 30, 36]) * dice.pick('side', [-1, 1])
  const at = placements[hero.id]
  const lies = at?.kind === 'carried' && at.posture === 'lie'
  bearers.filter((id) => placements[id] === undefined).forEach((id, i) => {
    const { halfWidthM, halfDepthM } = bodies.extentOf(id)
    const radiusM = radiusOf(id, bodies)
    const partnerM = typeof partner === 'string' ? (radiusM + radiusOf(partner, bodies)) / 2 + 0.2 : 0
    const spot = floor.place({ x: -startM * aheadX - partnerM + i * (2 * radiusM + 0.1), z: -startM * aheadZ, radiusM })
    // who lies is seen from the side: a bed is turned, a sofa is not; an animal lies along a rug and faces the viewer a little
    placements[id] = ground(spot.x, spot.z, !lies ? heading : halfDepthM > halfWidthM ? alongsideDeg : bodies.isUnderfoot(id) && !bodies.isBiped(hero.id) ? alongsideDeg - 90 : 12)
  })
}
