import { add, distance, scale, subtract } from '../platform/index.ts'
import type { Recipe, Vec3 } from '../catalog/index.ts'
import { graftedHead } from './graft-head.ts'
import { placeOfBone } from './transplant.ts'

/** The head keeps the height that the neck would have on the donor, in heights of the host; a neck is no shorter than this share of it. */
const leastShare = 0.72
/** How thick a neck is at its foot and at the head, as shares of the host's head. */
const thick = { foot: 0.42, head: 0.3 }

/** The host with its own head at the end of a neck as long as the donor's, in the donor's skin. */
export function withNeck(host: Recipe, donor: Recipe): Recipe {
  const [foot, head, fit, neck] = [neckFoot(host), placeOfBone(host, 'head'), host.fit?.head, host.bones['head']?.[0]]
  const [from, to, skin] = [neckFoot(donor), placeOfBone(donor, 'head'), donor.groups[0]]
  if (foot === undefined || head === undefined || fit === undefined || neck === undefined || from === undefined || to === undefined || skin === undefined) return host
  const way = subtract(to, from)
  const longM = Math.max(leastShare * host.heightM, (distance(to, from) * host.heightM) / donor.heightM)
  const at = add(foot, scale(way, longM / Math.max(1e-6, distance(to, from))))
  const own = host.bones['head'] ?? [neck, 0, 0, 0]
  const raised: Recipe = { ...host, bones: { ...host.bones, head: [own[0], ...at] } }
  const long = graftedHead(raised, host)
  const color = `${donor.id}.${skin.color}`
  const headM = (fit.r[0] + fit.r[1]) / 2
  return {
    ...long, palette: { ...long.palette, [color]: donor.palette[skin.color] ?? '#c8b8a0' },
    groups: [...long.groups, { color, surface: skin.surface, k: 0.02 * host.heightM, layer: `${donor.id}.neck`, parts: [{ on: neck, from: foot, to: at, r: [thick.foot * headM, thick.head * headM] }] }],
  }
}

/** Where a neck begins: at the lowest bone of it, else at what the head hangs on. */
function neckFoot(recipe: Recipe): Vec3 | undefined {
  const first = recipe.roles?.neck?.[0] ?? recipe.bones['head']?.[0]
  return first === undefined ? undefined : placeOfBone(recipe, first)
}
