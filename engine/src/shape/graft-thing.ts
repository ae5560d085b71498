import { bulkOf, isCord, type Recipe } from '../catalog/index.ts'
import { starred, transplant, withDescendants } from './transplant.ts'

/** How much larger than the head that it replaces a thing is: what it is must be seen, and its own shape is seldom as deep. */
const largerThanHead = 1.25

/** The host with a thing in place of its head, faceless, standing on its neck: a balloon, a pumpkin, a television. */
export function thingForHead(host: Recipe, thing: Recipe): Recipe {
  const { fit } = host
  if (fit === undefined) return host
  const { head } = fit
  const { lowM, highM, wideM } = bulkOf(thing)
  const size = (largerThanHead * 2 * head.r[1]) / Math.max(highM - lowM, 0.8 * wideM)
  const foot = head.at[1] - head.r[1] * 0.95
  const part = transplant({
    donor: thing, bones: new Set(), takes: (_, color) => !isCord(color), attachTo: () => head.on, layer: `${thing.id}.head`,
    carrying: () => ({ from: [0, lowM, 0], to: [head.at[0], foot, head.at[2] - head.r[2] * 0.1], size }),
  })
  const bare = headless(host, head.on)
  return {
    ...bare, palette: { ...bare.palette, ...part.palette }, groups: [...bare.groups, ...part.groups], solids: [...(bare.solids ?? []), ...part.solids],
    cellM: Math.min(host.cellM, thing.cellM * size * 1.2),
    fit: { ...fit, head: { ...head, at: [head.at[0], foot + ((highM - lowM) * size) / 2, head.at[2]], r: [(wideM * size) / 2, ((highM - lowM) * size) / 2, (wideM * size) / 2] } },
  }
}

/** The host with the bones of its head, but without skin, hair, ears or face on them. */
function headless(host: Recipe, head: string): Recipe {
  const gone = withDescendants(host, [head])
  const isGone = (on: string) => gone.has(on) || gone.has(starred(host, on))
  const { face: _, ...faceless } = host
  return {
    ...faceless, groups: host.groups.map((group) => ({ ...group, parts: group.parts.filter((part) => !isGone(part.on)) })).filter((group, i) => i === 0 || group.parts.length > 0),
    solids: (host.solids ?? []).filter((solid) => !isGone(solid.on)),
  }
}
