import { atan2, degrees, rotate, turnX } from '../platform/index.ts'
import type { Part, PartGroup, Recipe, Vec3, Wearing } from '../catalog/index.ts'
import { placePart, placeSolid } from './place-parts.ts'
import type { Placing } from './place-parts.ts'
import { suited } from './suit.ts'

/*
 * Clothing is written on a person's head of radius 0.15 m about its middle, on a dome of radius 0.22 m that clears ears and
 * muzzles, on a neck of radius 0.064 m, or about eyes of radius 0.044 m that are 0.055 m from the middle.
 */
const headM = 0.15
const neckM = 0.064
const eyeM = 0.044
const eyeOutM = 0.055
/** How far a dome stands off the head when the wearer does not say. */
const usualDome = 1.4

/** The wearer with one piece of clothing on: groups and solids on the wearer's bones, colours under `<clothing>.<colour>`. */
export function wearing(wearer: Recipe, clothing: Recipe): Recipe {
  const place = clothing.wearing?.place
  if (wearer.fit === undefined || place === undefined) return wearer
  const palette = { ...wearer.palette, ...Object.fromEntries(Object.entries(clothing.palette).map(([name, hex]) => [`${clothing.id}.${name}`, hex])) }
  if (place === 'suit') return suited({ ...wearer, palette }, clothing)
  const placing = placingOn(wearer, clothing, place)
  const open = openFacedOn(wearer, clothing)
  const worn = open ?? clothing
  const hidden = (group: PartGroup): PartGroup => (open === undefined ? group : { ...group, parts: group.parts.filter((part) => !isEar(part)) })
  const bareHead = clothing.wearing?.hidesHair === true ? wearer.groups.filter((group) => group.surface !== 'hair' || group.layer !== undefined) : wearer.groups
  return {
    ...wearer, palette,
    groups: [...bareHead.map(hidden), ...(worn.groups ?? []).map((group) => placeGroup(group, placing, clothing.id))],
    solids: [...(wearer.solids ?? []), ...(worn.solids ?? []).map((solid) => placeSolid(solid, placing))],
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
  const placing: Placing = { point: (p) => [p[0], p[1] + up, p[2]], direction: (n) => n, size: 1, stretch: [1, 1, 1], pitchDeg: 0, bone: () => 'root', color: (name) => name }
  return { ...clothing, groups: clothing.groups.map((group) => ({ ...group, parts: group.parts.map((part) => placePart(part, placing)) })), solids: (clothing.solids ?? []).map((solid) => placeSolid(solid, placing)) }
}

function placeGroup(group: PartGroup, placing: Placing, id: string): PartGroup {
  return { ...group, color: placing.color(group.color), k: group.k * placing.size, layer: `${id}.${group.layer ?? ''}`, parts: group.parts.map((part) => placePart(part, placing)) }
}

function placingOn(wearer: Recipe, clothing: Recipe, place: 'head' | 'dome' | 'neck' | 'eyes'): Placing {
  const fit = wearer.fit
  if (fit === undefined) throw new Error(`${wearer.id} has no place for clothing.`)
  const color = (name: string) => `${clothing.id}.${name}`
  if (place === 'neck') {
    const { at, radiusM, up, on } = fit.neck
    const size = radiusM / neckM
    const pitch = atan2(up[2], up[1])
    const turned = (p: Vec3): Vec3 => rotate(turnX(pitch), p)
    return { point: (p) => { const q = turned(p); return [q[0] * size, at[1] + q[1] * size, at[2] + q[2] * size] }, direction: turned, size, stretch: [size, size, size], pitchDeg: degrees(pitch), bone: () => on, color }
  }
  if (place === 'eyes' && wearer.face !== undefined) {
    const { at, radiusM } = wearer.face.eye
    const size = radiusM / eyeM
    const out = (x: number) => (Math.abs(x) < eyeOutM ? (x * at[0]) / eyeOutM : Math.sign(x) * (at[0] + (Math.abs(x) - eyeOutM) * size))
    return { point: (p) => [out(p[0]), at[1] + p[1] * size, at[2] + p[2] * size], direction: (n) => n, size, stretch: [size, size, size], pitchDeg: 0, bone: () => 'head', color }
  }
  const { at, r, on } = fit.head
  const snug = openFacedOn(wearer, clothing) !== undefined
  const dome = place === 'dome' && !snug ? (fit.dome ?? usualDome) / usualDome : 1
  const stretch: Vec3 = place === 'dome' ? even(Math.max(...r) / headM * dome) : [r[0] / headM, r[1] / headM, r[2] / headM]
  const forward = place === 'dome' && !snug ? (fit.domeForwardM ?? 0) : 0
  return { point: (p) => [at[0] + p[0] * stretch[0], at[1] + p[1] * stretch[1], at[2] + forward + p[2] * stretch[2]], direction: (n) => n, size: (stretch[0] + stretch[1] + stretch[2]) / 3, stretch, pitchDeg: 0, bone: () => on, color }
}

const even = (s: number): Vec3 => [s, s, s]
