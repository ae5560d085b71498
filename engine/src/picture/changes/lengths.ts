import type { Frame, Vertex } from './frame.ts'

/*
 * Forms in which a body loses what stands out of it: floors from above, its length, what it spreads.
 */

/** A building goes up in so many floors; of what is not begun, this share of its height is seen as its base. */
const floorCount = 14
const baseShare = 0.012
/** Cuts a body off from above, floor by floor; at 1 no more than its base lies there. */
export function unbuild(vertex: Vertex, amount: number, { footY, heightM }: Frame): void {
  const built = Math.max(baseShare, Math.ceil(floorCount * (1 - amount)) / floorCount)
  vertex.y = Math.min(vertex.y, footY + heightM * (amount >= 1 ? baseShare : built))
}

/** What is left of the end of something that gets shorter: a point, a wick; and how much of its length goes. */
const tipShare = 0.24
const goesShare = 0.62
/** Shortens a body along its length, towards its foot or its left end; its tip keeps its form. */
export function shorten(vertex: Vertex, amount: number, frame: Frame): void {
  const { footY, heightM, middleX, halfXM } = frame
  const isTall = heightM > 2 * halfXM
  const [start, length] = isTall ? [footY, heightM] : [middleX - halfXM, 2 * halfXM]
  const at = ((isTall ? vertex.y : vertex.x) - start) / length
  const gone = goesShare * amount
  const now = start + length * (at > 1 - tipShare ? at - gone : at * ((1 - tipShare - gone) / (1 - tipShare)))
  if (isTall) vertex.y = now
  else vertex.x = now
}

/** Lays a body out along its length from its left end: at 0 all of it is there, at 1 it has its own length. */
export function unroll(vertex: Vertex, amount: number, { middleX, halfXM }: Frame): void {
  vertex.x = Math.min(vertex.x, middleX - halfXM + 2 * halfXM * amount)
}

/** What hangs gets shorter from below, up to its ledge. */
const ledgeShare = 0.86
const meltsShare = 0.72
export function recede(vertex: Vertex, amount: number, { footY, heightM }: Frame): void {
  const ledge = footY + ledgeShare * heightM
  if (vertex.y < ledge) vertex.y = ledge - (ledge - vertex.y) * (1 - meltsShare * amount)
}

/** From where on, in heights, a body spreads, and how much of that is left when it is folded. */
const spreads = { canopy: 0.42, petals: 0.74 }
const foldedShare = { canopy: 0.14, petals: 0.34 }

/** Folds what spreads out at the top of a stick down around it, as an umbrella is. */
export const furl = (vertex: Vertex, amount: number, frame: Frame): void => gather(vertex, amount, { frame, from: spreads.canopy, left: foldedShare.canopy, lifts: -0.72 })
/** Folds petals up and together. */
export const bud = (vertex: Vertex, amount: number, frame: Frame): void => gather(vertex, amount, { frame, from: spreads.petals, left: foldedShare.petals, lifts: 0.42 })

function gather(vertex: Vertex, amount: number, { frame, from, left, lifts }: { frame: Frame; from: number; left: number; lifts: number }): void {
  const { footY, heightM, middleX, middleZ } = frame
  if ((vertex.y - footY) / heightM < from) return
  const [dx, dz] = [vertex.x - middleX, vertex.z - middleZ]
  const share = 1 - (1 - left) * amount
  vertex.y += lifts * amount * Math.hypot(dx, dz)
  vertex.x = middleX + dx * share
  vertex.z = middleZ + dz * share
}
