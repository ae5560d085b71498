import { addScaled, mixVectors as onWay, normalize, scale, subtract } from '../platform/index.ts'
import type { Part, PartGroup, Point, Recipe, Solid, Vec3 } from '../catalog/index.ts'

const extremities = /^(hand|fingers|fingertips|thumb|foot|toe|ftoe)/
const digits = /^(fingers|fingertips|thumb)/
const feetBones = /^(foot|toe|ftoe)/

/** The wearer's own body, thicker, in place of whatever it wore; bare bones stay as they are. Boots, bands and packs make it a suit. */
export function suited(wearer: Recipe, clothing: Recipe): Recipe {
  const fit = wearer.fit
  if (fit === undefined) return wearer
  const { id } = clothing
  const thickM = (clothing.wearing?.thickM ?? 0.02) * Math.min(1.4, wearer.heightM / 1.1)
  const isBare = (part: Part) => fit.bare.includes(part.on) || part.on === 'head' || part.on.startsWith('hair')
  const covered = (part: Part) => !isBare(part) && part.paint !== true && part.carve !== true
  const bodied = wearer.groups.filter((group) => !['metal', 'plastic', 'hair'].includes(group.surface) && group.layer === undefined)
  const thicken = (part: Part, k: number): Part => {
    const { cut, color, surface, paint, ...rest } = part
    void [color, surface, paint]
    const feet = feetBones.test(part.on)
    const ground = feet && cut !== undefined ? { cut: [[0, 0.001, 0], [0, -1, 0]] as const } : {}
    return { ...rest, ...ground, k: part.k ?? k, r: part.r.map((r) => r + (digits.test(part.on) ? thickM * 0.25 : thickM)), color: `${id}.${extremities.test(part.on) && !feet ? 'gloves' : 'main'}` }
  }
  const body = bodied.flatMap((group) => group.parts.filter(covered).map((part) => thicken(part, group.k)))
  const suit: PartGroup = { color: `${id}.main`, surface: 'cloth', k: bodied[0]?.k ?? 0.03, parts: [...body, ...markings(wearer, thickM, id)] }
  const kept = wearer.groups.map((group) => ({ ...group, parts: group.parts.filter(isBare) })).filter((group, i) => i === 0 || group.parts.length > 0)
  return { ...wearer, groups: [...kept, suit, ...cuffs(wearer, thickM, id), ...packs(wearer, fit, thickM, id)], solids: (wearer.solids ?? []).filter((solid: Solid) => fit.bare.includes(solid.on)) }
}

/** Boots reach up to this share of the height of the hips. */
const bootShare = 0.32

function bootsTopM(wearer: Recipe): number {
  return bootShare * (wearer.bones['thigh*']?.[2] ?? wearer.bones['hips']?.[2] ?? 0)
}

function placeOf(wearer: Recipe, bone: string): Vec3 | undefined {
  const found = wearer.bones[bone]
  return found === undefined ? undefined : [found[1], found[2], found[3]]
}

const star = (p: Vec3): Point => ['*', ...p]

/** A slice of paint across the way from `from` to `to`, `wideM` wide. */
function band(on: string, points: { at: Vec3; along: Vec3 }, size: { wideM: number; radiusM: number }, color: string): Part {
  const place = (p: Vec3): Point => (on.endsWith('*') ? star(p) : p)
  const { at, along } = points
  const [low, high] = [addScaled(at, along, -size.wideM / 2), addScaled(at, along, size.wideM / 2)]
  return { on, from: place(low), to: place(high), r: [size.radiusM, size.radiusM], cut: [place(low), place(scale(along, -1)), place(high), place(along)], paint: true, color }
}

const banded = [['arm*', 'fore*', 0.5], ['thigh*', 'shin*', 0.55], ['farm*', 'ffore*', 0.75]] as const

/** Colour bands round the limbs, a belt and boots. */
function markings(wearer: Recipe, thickM: number, id: string): Part[] {
  // A band narrower than the triangles that it cuts would break up.
  const wideM = Math.max(thickM * 2.2, wearer.cellM * 7)
  const limbs = banded.flatMap(([on, next, t]): Part[] => {
    const from = placeOf(wearer, on), to = placeOf(wearer, next)
    if (from === undefined || to === undefined) return []
    return [band(on, { at: onWay(from, to, t), along: normalize(subtract(to, from)) }, { wideM, radiusM: radiusOf(wearer, on) * 1.5 + thickM }, `${id}.accent`)]
  })
  const hips = placeOf(wearer, 'hips'), chest = placeOf(wearer, 'chest'), top = bootsTopM(wearer)
  if (hips === undefined || chest === undefined) return limbs
  const along = normalize(subtract(chest, hips))
  const reach = (wearer.fit?.back.sizeM ?? 0.2) * 0.85
  const belt = band('spine', { at: onWay(hips, chest, 0.5), along }, { wideM: wideM * 1.5, radiusM: reach }, `${id}.accent`)
  const boots: Part = { on: 'hips', at: [0, 0, 0], r: [wearer.heightM, wearer.heightM, wearer.heightM], cut: [[0, top, 0], [0, 1, 0]], paint: true, color: `${id}.boots`, surface: 'rubber' }
  return [belt, ...limbs, boots]
}

/** The mean radius of the cones on a bone. */
function radiusOf(wearer: Recipe, bone: string): number {
  const cones = wearer.groups.flatMap((group) => group.parts.filter((part) => part.on === bone && part.from !== undefined && part.paint !== true && part.carve !== true))
  const radii = cones.flatMap((part) => part.r)
  return radii.reduce((sum, r) => sum + r, 0) / Math.max(1, radii.length)
}

/** Raised tops of the boots. */
function cuffs(wearer: Recipe, thickM: number, id: string): PartGroup[] {
  const top = bootsTopM(wearer)
  const chains = (wearer.roles?.legs ?? []).filter((leg) => leg.side === 'L').map((leg) => leg.bones.map((name) => name.replace(/L$/, '*')))
  const parts = chains.flatMap((bones): Part[] => bones.slice(0, -1).flatMap((on, i): Part[] => {
    const from = placeOf(wearer, on), to = placeOf(wearer, bones[i + 1] ?? on)
    if (from === undefined || to === undefined || from[1] < top || to[1] >= top) return []
    const at = onWay(from, to, (from[1] - top) / (from[1] - to[1])), along = normalize(subtract(to, from))
    const r = radiusOf(wearer, on) + thickM * 1.45
    const [low, high] = [addScaled(at, along, -thickM * 0.8), addScaled(at, along, thickM * 0.8)]
    return [{ on, from: star(low), to: star(high), r: [r, r], cut: [star(low), star(scale(along, -1)), star(high), star(along)] }]
  }))
  return parts.length === 0 ? [] : [{ color: `${id}.boots`, surface: 'rubber', k: 0.008, parts }]
}

/** A pack on the back, a box with three lights on the chest, and a collar that a helmet locks into. */
function packs(wearer: Recipe, fit: NonNullable<Recipe['fit']>, thickM: number, id: string): PartGroup[] {
  const { at, sizeM, on } = fit.back
  const upwards = fit.neck.up[2] > 0.4
  const s = sizeM / 2
  const box: Vec3 = upwards ? [s * 0.66, s * 0.46, s * 0.95] : [s * 0.9, s * 1.1, s * 0.42]
  const middle: Vec3 = upwards ? [0, at[1] + s * 0.34 + thickM, at[2] - s * 0.45] : [0, at[1], at[2] - s * 0.4 - thickM]
  const { neck } = fit
  const along = (m: number): Vec3 => [0, neck.at[1] + neck.up[1] * m, neck.at[2] + neck.up[2] * m]
  return [
    { color: `${id}.pack`, surface: 'plastic', k: 0.01, parts: [{ on, at: middle, box, r: [s * 0.2] }, { on, at: ['*', s * 0.46, middle[1] + (upwards ? s * 0.3 : 0), middle[2]], r: upwards ? [s * 0.24, s * 0.3, s * 1.05] : [s * 0.2, s * 1.25, s * 0.3], color: `${id}.accent`, k: 0.005 }] },
    ...chestPanel(wearer, s, thickM, id),
    { color: `${id}.accent`, surface: 'metal', k: 0.008, parts: [{ on: neck.on, from: along(-0.2 * neck.radiusM), to: along(0.15 * neck.radiusM), r: [neck.radiusM * 1.32 + thickM * 0.4, neck.radiusM * 1.28 + thickM * 0.4], cut: [along(0.25 * neck.radiusM), neck.up, along(-0.3 * neck.radiusM), [0, -neck.up[1], -neck.up[2]]] }] },
  ]
}

function chestPanel(wearer: Recipe, s: number, thickM: number, id: string): PartGroup[] {
  const chest = wearer.sockets['chest']
  if (chest === undefined) return []
  const at = addScaled(chest.at, [0, 0, 1], thickM + s * 0.1)
  const lights = ['red', 'green', 'blue'].map((color, i): Part => ({ on: chest.on, at: [at[0] + (i - 1) * s * 0.24, at[1] + s * 0.1, at[2] + s * 0.14], r: [s * 0.085, s * 0.085, s * 0.085], color: `${id}.${color}`, fine: true, k: 0.002 }))
  return [{ color: `${id}.panel`, surface: 'plastic', k: 0.004, parts: [{ on: chest.on, at, box: [s * 0.46, s * 0.34, s * 0.16], r: [s * 0.08], fine: true }, ...lights] }]
}
