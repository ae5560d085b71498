import type { Part, Recipe, Vec3 } from '../catalog/index.ts'
import { placeOfBone, starred, transplant, withDescendants } from './transplant.ts'
import type { Carrying, Transplant } from './transplant.ts'

/** From where on, in depths of the skull before its middle, a head is snout. */
const snoutFrom = 0.85
/** What a face has there that is no snout: these are colours. */
const ofFaces = /eye|iris|lid|brow|tusk|white|horn|ear/i
/** A trunk is so much larger than would fit the head, so that it is seen; a snout, which begins as wide as its head, leaves room for the eyes. */
const times = { trunk: 1.25, snout: 0.72 }
/** How far below the middle of its skull a snout begins, in heights of that. */
const snoutBelow = 0.35

/** The trunk or the snout of a donor, at the mouth of a host; undefined where either has no head. `between` carries head to head. */
export function snoutOf(host: Recipe, donor: Recipe, between: Carrying): Transplant | undefined {
  const [skull, mouth, head] = [donor.fit?.head, host.sockets['mouth'], host.roles?.head]
  if (skull === undefined || mouth === undefined || head === undefined) return undefined
  const bones = withDescendants(donor, Object.keys(donor.bones).filter((name) => /^trunk\d*$/.test(name)))
  const root = [...bones].map((name) => placeOfBone(donor, name)).find((at) => at !== undefined)
  const isTrunk = (on: string): boolean => bones.has(starred(donor, on))
  const rootZ = skull.at[2] + snoutFrom * skull.r[2]
  const isSnout = (part: Part): boolean => (part.on === donor.roles?.head || part.on === donor.roles?.jaw) && farthestAhead(part) > rootZ
  const takes = (part: Part, color: string): boolean => (bones.size > 0 ? isTrunk(part.on) : isSnout(part) && !ofFaces.test(color))
  const bare: Recipe = { ...donor, groups: donor.groups.map((group) => ({ ...group, parts: group.parts.filter((part) => takes(part, part.color ?? group.color)) })), solids: (donor.solids ?? []).filter(({ on }) => isTrunk(on)) }
  const from: Vec3 = root ?? [0, skull.at[1] - snoutBelow * skull.r[1], rootZ]
  const lift = (host.fit?.head.r[1] ?? 0) * 0.16
  const to: Vec3 = [0, mouth.at[1] + lift, mouth.at[2] - 0.5 * lift]
  return transplant({ donor: bare, bones, takes: () => true, attachTo: () => head, layer: `${donor.id}.snout`, carrying: () => ({ from, to, size: times[root === undefined ? 'snout' : 'trunk'] * between.size }) })
}

/** How far ahead a part of a body comes, metres, not counting its own thickness. */
function farthestAhead({ from, to, at }: Part): number {
  const ahead = (point: Part['from']): number => (point === undefined || typeof point === 'string' ? -Infinity : Number(point.at(-1)))
  return Math.max(ahead(from), ahead(to), ahead(at))
}
