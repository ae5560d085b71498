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
  const surface = clothing.groups[0]?.surface ?? 'cloth'
  const garment: PartGroup = { color: `${clothing.id}.main`, surface, k: body[0]?.k ?? 0.03, parts: [...parts, ...front(wearer, clothing, thickM)] }
  return { ...wearer, groups: [...wearer.groups, garment, ...edgings(wearer, clothing, { body, thickM, surface }), ...wingSleeves(wearer, clothing, { thickM, surface })] }
}

interface Cloth { thickM: number; surface: PartGroup['surface'] }
type Plane = readonly [at: Vec3, along: Vec3]

/** What is between two planes that face away from each other. */
const between = ([low, down]: Plane, [high, up]: Plane): readonly Point[] => [low, down, high, up]
const starred = (points: readonly Point[]): readonly Point[] => points.map((point): Point => (point.length === 4 ? point : ['*', ...point]))

/** Rolled edges at collar and hem, thicker than the rest: without them cloth looks painted on. */
function edgings(wearer: Recipe, { id, palette, wearing }: Recipe, { body, thickM, surface }: Cloth & { body: readonly PartGroup[] }): PartGroup[] {
  const ends = endsOf(wearer)
  if (palette['edge'] === undefined || ends === undefined || wearing?.covers?.includes('trunk') !== true) return []
  const { neck, hem, along, up } = ends
  const wideM = Math.max(wearer.cellM * 3, edge.wide * wearer.heightM)
  const rolls = [
    { on: /^(neck\d*|chest|spine|clav\*)$/, cut: between([addScaled(neck, up, -0.6 * wideM), scale(up, -1)], [addScaled(neck, up, 0.6 * wideM), up]) },
    { on: /^(hips|spine|chest|belly)$/, cut: between([hem, scale(along, -1)], [addScaled(hem, along, wideM), along]) },
  ]
  const parts = rolls.flatMap(({ on, cut }) => body.flatMap((group) => group.parts.filter((part) => on.test(part.on) && part.paint !== true && part.carve !== true).map(({ color, surface: own, ...part }): Part => {
    void [color, own]
    return { ...part, k: part.k ?? group.k, r: part.r.map((r) => r + edge.thick * thickM), cut: [...(part.cut ?? []), ...cut] }
  })))
  return parts.length === 0 ? [] : [{ color: `${id}.edge`, surface, k: 0.004, parts }]
}
/** How wide an edging is, in heights of the wearer, and how thick, in thicknesses of the cloth. */
const edge = { wide: 0.04, thick: 1.7 }

/** Sleeves on folded wings, with a cuff where they end. */
function wingSleeves(wearer: Recipe, { id, palette, wearing }: Recipe, { thickM, surface }: Cloth): PartGroup[] {
  const elbow = placeOf(wearer, 'wing2*'), wrist = placeOf(wearer, 'wing3*')
  if (elbow === undefined || wrist === undefined || wearing?.covers?.includes('arms') !== true) return []
  const along = normalize(subtract(wrist, elbow)), end = onWay(elbow, wrist, wearing.sleeves ?? 0.9)
  const wideM = Math.max(wearer.cellM * 3, edge.wide * wearer.heightM)
  const wings = wearer.groups.filter((group) => group.layer === 'wings').flatMap((group) => group.parts.filter(({ on, at }) => /^wing2?\*$/.test(on) && at === undefined))
  const sleeve = (color: string, thick: number, cut: readonly Point[]): PartGroup => ({ color: `${id}.${color}`, surface, k: 0.01, layer: 'wings', fine: true, parts: wings.map(({ color: _, ...part }): Part => { void _; return { ...part, r: part.r.map((r) => r + thick * thickM), cut: [...(part.cut ?? []), ...starred(cut)] } }) })
  const cuffs = palette['edge'] === undefined ? [] : [sleeve('edge', edge.thick * 0.7, between([addScaled(end, along, -wideM), scale(along, -1)], [end, along]))]
  return wings.length === 0 ? [] : [sleeve('main', 0.7, [end, along]), ...cuffs]
}

type Saw = (on: string) => readonly Point[]

/** Planes where the garment ends. On an upright body the hem is at the hips, on four legs it is half way along the back. */
function sawsOf(wearer: Recipe, sleeves: number): Partial<Record<Covering, Saw>> {
  const ends = endsOf(wearer)
  if (ends === undefined) return {}
  const { neck, up, hem, along } = ends
  return { trunk: () => [neck, up, hem, scale(along, -1)], arms: (on) => cuff(wearer, on, sleeves) }
}

/** Where a garment of the trunk ends at the neck and at the hips, and which way neck and trunk go there. */
function endsOf(wearer: Recipe): { neck: Vec3; up: Vec3; hem: Vec3; along: Vec3 } | undefined {
  const fit = wearer.fit
  const hips = placeOf(wearer, 'hips'), chest = placeOf(wearer, 'chest')
  if (fit === undefined || hips === undefined || chest === undefined) return undefined
  const along = normalize(subtract(chest, hips), [0, 1, 0])
  const neck = addScaled(fit.neck.at, fit.neck.up, along[1] > 0.7 ? fit.neck.radiusM * 0.1 : 0)
  return { neck, up: fit.neck.up, hem: onWay(hips, chest, along[1] > 0.7 ? 0.04 : 0.16), along }
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
