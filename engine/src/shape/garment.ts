import { addScaled, mixVectors as onWay, normalize, scale, subtract } from '../platform/index.ts'
import type { Covering, Part, PartGroup, Point, Recipe, Vec3 } from '../catalog/index.ts'

/** Bones of each stretch, by the names that bodies of the catalog give them. */
const stretches: Readonly<Record<Covering, RegExp>> = {
  trunk: /^(hips|spine|chest|clav\*|belly|mantle)$/,
  arms: /^(shoulder|arm|elbow|fore|withers|farm|ffore)\*$/,
  legs: /^(hip|thigh|knee|shin|haunch|hock)\*$/,
}

/** Cloth keeps this share of its thickness, however small the body. */
const leastThickness = 0.8

/** The wearer in a garment that covers only some of it: the same parts once more, thicker, sawn off at neck, hem and cuffs. */
export function partlySuited(wearer: Recipe, clothing: Recipe): Recipe {
  const worn = clothing.wearing
  if (wearer.fit === undefined || worn?.covers === undefined) return wearer
  const covers = worn.covers
  // on a small body no thinner than its fur or feathers are deep
  const thickM = (worn.thickM ?? 0.014) * Math.min(1.5, Math.max(leastThickness, wearer.heightM / 1.2))
  const body = wearer.groups.filter((group) => !['metal', 'plastic', 'hair', 'eye', 'light'].includes(group.surface) && group.layer === undefined)
  const cuts = sawsOf(wearer, worn.sleeves ?? 0.9)
  const parts = covers.flatMap((stretch) => body.flatMap((group) => group.parts.filter((part) => stretches[stretch].test(part.on) && part.paint !== true && part.carve !== true).map((part): Part => {
    const { color, surface, ...rest } = part
    void [color, surface]
    return { ...rest, k: part.k ?? group.k, r: part.r.map((r) => r + thickM), cut: [...(part.cut ?? []), ...(cuts[stretch]?.(part.on) ?? [])] }
  })))
  if (parts.length === 0) return wearer
  const garment: PartGroup = { color: `${clothing.id}.main`, surface: clothing.groups[0]?.surface ?? 'cloth', k: body[0]?.k ?? 0.03, parts: [...parts, ...front(wearer, clothing, thickM)] }
  return { ...wearer, groups: [...wearer.groups, garment] }
}

type Saw = (on: string) => readonly Point[]

/** Planes where the garment ends. On an upright body the hem is at the hips, on four legs it is half way along the back. */
function sawsOf(wearer: Recipe, sleeves: number): Partial<Record<Covering, Saw>> {
  const fit = wearer.fit
  const hips = placeOf(wearer, 'hips'), chest = placeOf(wearer, 'chest')
  if (fit === undefined || hips === undefined || chest === undefined) return {}
  const along = normalize(subtract(chest, hips), [0, 1, 0])
  const neck = addScaled(fit.neck.at, fit.neck.up, along[1] > 0.7 ? fit.neck.radiusM * 0.1 : 0)
  const hem = onWay(hips, chest, along[1] > 0.7 ? 0.04 : 0.16)
  return { trunk: () => [neck, fit.neck.up, hem, scale(along, -1)], arms: (on) => cuff(wearer, on, sleeves) }
}

/** Where a sleeve ends, on the bones below the elbow. */
function cuff(wearer: Recipe, on: string, sleeves: number): readonly Point[] {
  const [joint, tip] = on.startsWith('ff') ? ['ffore*', 'ffoot*'] : ['fore*', 'hand*']
  const from = placeOf(wearer, joint), to = placeOf(wearer, tip)
  if (from === undefined || to === undefined || !/^(fore|ffore)/.test(on)) return []
  return [['*', ...onWay(from, to, sleeves)], ['*', ...normalize(subtract(to, from))]]
}

function placeOf(wearer: Recipe, bone: string): Vec3 | undefined {
  const found = wearer.bones[bone]
  return found === undefined ? undefined : [found[1], found[2], found[3]]
}

/** What is painted on its front: a shirt between lapels, a zip, bands; by the names of the clothing's colours. */
function front(wearer: Recipe, { id, palette }: Recipe, thickM: number): Part[] {
  const { fit, sockets: { chest } } = wearer
  if (fit === undefined || chest === undefined) return []
  const wide = fit.neck.radiusM
  const from: Vec3 = [0, fit.neck.at[1] + wide * 0.2, chest.at[2] + thickM], to: Vec3 = [0, chest.at[1] - wide * 1.1, chest.at[2] + thickM]
  const wedge = (r0: number, r1: number, color: string): Part => ({ on: chest.on, from, to, r: [r0, r1], squash: [1, 1, 3], paint: true, color: `${id}.${color}` })
  return [
    ...(palette['lapel'] === undefined ? [] : [wedge(wide * 1.35, wide * 0.3, 'lapel')]), ...(palette['shirt'] === undefined ? [] : [wedge(wide * 0.85, wide * 0.12, 'shirt')]),
    ...(palette['emblem'] === undefined ? [] : [{ on: chest.on, at: [0, chest.at[1], chest.at[2]] as const, r: [wide * 0.7, wide * 0.7, wide * 2], paint: true, color: `${id}.emblem` }]),
    ...(palette['stripe'] === undefined ? [] : stripesOver(wearer, id)),
  ]
}

/** Bands across the trunk, from the hem to the neck. */
function stripesOver(wearer: Recipe, id: string): Part[] {
  const hips = placeOf(wearer, 'hips'), chest = placeOf(wearer, 'chest')
  if (hips === undefined || chest === undefined) return []
  const along = normalize(subtract(chest, hips), [0, 1, 0]), reach = wearer.heightM
  const wideM = Math.max(wearer.cellM * 5, wearer.heightM * 0.022)
  const on = wearer.bones['spine'] === undefined ? 'chest' : 'spine'
  return Array.from({ length: 7 }, (_, i): Part => {
    const at = addScaled(hips, along, wideM * 2.2 * (i + 0.4))
    return { on, at, r: [reach, reach, reach], cut: [addScaled(at, along, -wideM / 2), scale(along, -1), addScaled(at, along, wideM / 2), along], paint: true, color: `${id}.stripe` }
  })
}
