import type { Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'
import { rounded } from '../../../platform/index.ts'

/** What a ball is thrown into, and how high its ring is over the ground and before its foot at that recipe's own size, metres. */
const hoop = { recipe: 'basketball-hoop', ringM: 3, ringZ: 0.27 }
/** How high the ring is, in heights of who throws, and how far before him his ball comes down to it, metres: so the throw of engine/performance flies. */
const throwOf = { ringHeights: 1.46, aheadM: 2.3 }
/** Who throws stands on the viewer's left and goes to the right, a little towards the viewer: the ring is seen from its side. */
const throwerDeg = 76

/** A shot in which whoever shoots a basket has a hoop where his ball comes down. Any other shot stays as it is. */
export function withHoops(shot: Shot, stock: Stock): Shot {
  const throwing = shot.beats.filter(({ action }) => action === 'shoot-basket')
  const [beat] = throwing
  if (beat === undefined || throwing.length > 1 || shot.placements?.[beat.who] !== undefined) return shot
  const aim = typeof beat.target === 'object' && 'to' in beat.target ? beat.target.to : beat.target
  const named = [typeof aim === 'string' ? aim : undefined, beat.with].find((id) => id !== undefined && stock.recipeOf(id)?.id === hoop.recipe)
  const id = named ?? stock.find([hoop.recipe], { who: beat.who })
  if (id === undefined) return shot
  const scale = (throwOf.ringHeights * stock.heightOf(beat.who)) / hoop.ringM
  stock.fitSize(id, scale * (stock.sizeOf(id) / (stock.appearanceOf(id)?.scale ?? 1)))
  const { with: tool, target: _, ...rest } = beat
  return {
    ...shot,
    beats: shot.beats.map((each) => (each === beat ? { ...rest, ...(tool === undefined || tool === id ? {} : { with: tool }) } : each)),
    standings: (shot.standings ?? []).filter(({ who, to }) => ![who, to].includes(id)),
    placements: { ...shot.placements, ...placesOf({ scale, who: beat.who, id }) },
  }
}

function placesOf({ scale, who, id }: { scale: number; who: string; id: string }): Record<string, Placement> {
  const wayM = throwOf.aheadM
  return {
    [who]: { kind: 'ground', xM: rounded(-wayM / 2), zM: 0, headingDeg: throwerDeg },
    [id]: { kind: 'ground', xM: rounded(wayM / 2 + hoop.ringZ * scale), zM: rounded(0.25 * wayM), headingDeg: throwerDeg - 180 },
  }
}
