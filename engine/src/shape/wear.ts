import { atan2, degrees, normalize, rotate, turnX } from '../platform/index.ts'
import type { Part, PartGroup, Recipe, Vec3, Wearing } from '../catalog/index.ts'
import { placePart, placeSolid } from './place-parts.ts'
import type { Placing } from './place-parts.ts'
import { partlySuited } from './garment.ts'
import { suited } from './suit.ts'

/*
 * Clothing is written on a person's head of radius 0.15 m about its middle, on a dome of radius 0.22 m that clears ears and
 * muzzles, on a neck of radius 0.064 m, about eyes of radius 0.044 m that are 0.055 m from the middle, round a waist of radius
 * 0.14 m, or on a back 0.28 m wide.
 */
const headM = 0.15
const neckM = 0.064
const eyeM = 0.044
const waistM = 0.14
const backM = 0.28
const eyeOutM = 0.055
/** How far a dome stands off the head when the wearer does not say. */
const usualDome = 1.4

/** The wearer with one piece of clothing on: groups and solids on the wearer's bones, colours under `<clothing>.<colour>`. */
export function wearing(wearer: Recipe, clothing: Recipe): Recipe {
  const place = clothing.wearing?.place
  if (wearer.fit === undefined || place === undefined) return wearer
  const palette = { ...Object.fromEntries(Object.entries(clothing.palette).map(([name, hex]) => [`${clothing.id}.${name}`, hex])), ...wearer.palette }
  if (place === 'suit') return clothing.wearing?.covers === undefined ? suited({ ...wearer, palette }, clothing) : partlySuited({ ...wearer, palette }, clothing)
  const placing = placingOn(wearer, clothing, place)
  const open = openFacedOn(wearer, clothing)
  const worn = open ?? clothing
  const hidden = (group: PartGroup): PartGroup => (open === undefined ? group : { ...group, parts: group.parts.filter((part) => !isEar(part)) })
  const hanging = hangingBones(clothing, placing)
  return {
    ...wearer, palette, bones: { ...wearer.bones, ...hanging.bones },
    ...(hanging.dangles.length === 0 ? {} : { roles: { root: 'root', ...wearer.roles, dangles: [...(wearer.roles?.dangles ?? []), ...hanging.dangles] } }),
    groups: [...hairUnder(wearer, clothing, placing).map(hidden), ...(worn.groups ?? []).map((group) => placeGroup(group, placing, clothing.id))],
    solids: [...(wearer.solids ?? []), ...(worn.solids ?? []).map((solid) => placeSolid(solid, placing))],
  }
}

/** The wearer's groups with the hair that a hat leaves to be seen. Beards have a layer of their own and stay. */
function hairUnder(wearer: Recipe, { wearing: worn }: Recipe, placing: Placing): readonly PartGroup[] {
  const isHair = (group: PartGroup) => group.surface === 'hair' && group.layer === undefined
  if (worn?.hidesHair === true) return wearer.groups.filter((group) => !isHair(group))
  if (worn?.tucksHair === undefined) return wearer.groups
  const [point, upwards] = worn.tucksHair
  const plane = [placing.point(point), placing.direction(upwards)]
  return wearer.groups.map((group) => (isHair(group) ? { ...group, parts: group.parts.map((part) => ({ ...part, cut: [...(part.cut ?? []), ...plane] })) } : group))
}

/** Bones that clothing brings with it: they hang from the place where it is worn. */
function hangingBones(clothing: Recipe, placing: Placing): { bones: Recipe['bones']; dangles: { bones: string[] }[] } {
  const own = Object.entries(clothing.bones).filter(([name]) => name !== 'root')
  return {
    bones: Object.fromEntries(own.map(([name, [parent, x, y, z]]) => [placing.bone(name), [placing.bone(parent), ...placing.point([x, y, z])] as const])),
    dangles: (clothing.roles?.dangles ?? []).map(({ bones }) => ({ bones: bones.map((name) => placing.bone(name)) })),
  }
}

/** What replaces a closed piece on a wearer whose snout has to stick out of it; it covers the ears. */
function openFacedOn(wearer: Recipe, clothing: Recipe): Wearing['openFaced'] {
  return wearer.fit?.snout === true ? clothing.wearing?.openFaced : undefined
}

const isEar = (part: Part): boolean => part.on === 'ear*' || part.on === 'ear2*'

/** Clothing that lies about by itself: set down on the ground. */
export function setDown(clothing: Recipe): Recipe {
  const up = clothing.wearing?.standM ?? 0
  const placing: Placing = { point: (p) => [p[0], p[1] + up, p[2]], direction: (n) => n, size: 1, stretch: [1, 1, 1], pitchDeg: 0, bone: (name) => name, color: (name) => name }
  return { ...clothing, bones: Object.fromEntries(Object.entries(clothing.bones).map(([name, [parent, ...p]]) => [name, [parent, ...(name === 'root' ? p : placing.point(p))] as const])), groups: clothing.groups.map((group) => ({ ...group, parts: group.parts.map((part) => placePart(part, placing)) })), solids: (clothing.solids ?? []).map((solid) => placeSolid(solid, placing)) }
}

function placeGroup(group: PartGroup, placing: Placing, id: string): PartGroup {
  return { ...group, color: placing.color(group.color), k: group.k * placing.size, layer: `${id}.${group.layer ?? ''}`, parts: group.parts.map((part) => placePart(part, placing)) }
}

type FittedPlace = Exclude<Wearing['place'], 'suit'>

function placingOn(wearer: Recipe, clothing: Recipe, place: FittedPlace): Placing {
  const fit = wearer.fit
  if (fit === undefined) throw new Error(`${wearer.id} has no place for clothing.`)
  const color = (name: string) => `${clothing.id}.${name}`
  const boneOn = (on: string) => (name: string) => (name === 'root' ? on : `${clothing.id}.${name}`)
  if (place === 'neck') return ringPlacing(fit.neck, neckM, boneOn(fit.neck.on), color)
  if (place === 'waist') { const waist = waistOf(wearer, fit); return ringPlacing(waist, waistM, boneOn(waist.on), color) }
  if (place === 'back') return backPlacing(fit, clothing.wearing?.rises === true, boneOn(fit.back.on), color)
  if (place === 'eyes' && wearer.face !== undefined) {
    const { at, radiusM } = wearer.face.eye
    const size = radiusM / eyeM
    const out = (x: number) => (Math.abs(x) < eyeOutM ? (x * at[0]) / eyeOutM : Math.sign(x) * (at[0] + (Math.abs(x) - eyeOutM) * size))
    return { point: (p) => [out(p[0]), at[1] + p[1] * size, at[2] + p[2] * size], direction: (n) => n, size, stretch: [size, size, size], pitchDeg: 0, bone: boneOn('head'), color }
  }
  const { at, r, on } = fit.head
  const snug = openFacedOn(wearer, clothing) !== undefined
  const dome = place === 'dome' && !snug ? (fit.dome ?? usualDome) / usualDome : 1
  const stretch: Vec3 = place === 'dome' ? even(Math.max(...r) / headM * dome) : [r[0] / headM, r[1] / headM, r[2] / headM]
  const forward = place === 'dome' && !snug ? (fit.domeForwardM ?? 0) : 0
  return { point: (p) => [at[0] + p[0] * stretch[0], at[1] + p[1] * stretch[1], at[2] + forward + p[2] * stretch[2]], direction: (n) => n, size: (stretch[0] + stretch[1] + stretch[2]) / 3, stretch, pitchDeg: 0, bone: boneOn(on), color }
}

interface Ring { at: Vec3; radiusM: number; up: Vec3 }

/** About a neck or a waist, leaning as it leans. */
function ringPlacing({ at, radiusM, up }: Ring, writtenM: number, bone: Placing['bone'], color: Placing['color']): Placing {
  const size = radiusM / writtenM
  const pitch = atan2(up[2], up[1])
  const turned = (p: Vec3): Vec3 => rotate(turnX(pitch), p)
  return { point: (p) => { const q = turned(p); return [q[0] * size, at[1] + q[1] * size, at[2] + q[2] * size] }, direction: turned, size, stretch: [size, size, size], pitchDeg: degrees(pitch), bone, color }
}

/** On a back: upright as on a person, or lying along the back of whoever goes on four legs. */
function backPlacing({ back, neck }: NonNullable<Recipe['fit']>, rises: boolean, bone: Placing['bone'], color: Placing['color']): Placing {
  const lies = neck.up[2] > 0.4
  return ringPlacing({ at: back.at, radiusM: back.sizeM, up: !lies ? [0, 1, 0] : rises ? [0, 0.87, 0.5] : [0, 0, 1] }, backM, bone, color)
}

/** Where a belt would go: between hips and chest, as wide as the widest part there. */
function waistOf(wearer: Recipe, fit: NonNullable<Recipe['fit']>): Ring & { on: string } {
  const hips = wearer.bones['hips'], chest = wearer.bones['chest'] ?? wearer.bones['mantle']
  if (hips === undefined || chest === undefined) return { ...fit.back, radiusM: fit.back.sizeM / 2, up: [0, 1, 0] }
  const on = wearer.bones['spine'] === undefined ? 'hips' : 'spine'
  const along = normalize([0, chest[2] - hips[2], chest[3] - hips[3]], [0, 1, 0])
  const wide = wearer.groups.filter((group) => group.layer === undefined).flatMap((group) => group.parts).filter((part) => part.on === on && part.paint !== true && part.carve !== true)
  return { on, at: [0, hips[2] + (chest[2] - hips[2]) * 0.3, hips[3] + (chest[3] - hips[3]) * 0.3], radiusM: Math.max(0.02, ...wide.map((part) => part.r[0] ?? 0)), up: along }
}

const even = (s: number): Vec3 => [s, s, s]
