import { atan2, degrees, rotate, turnX } from '../platform/index.ts'
import type { Part, PartGroup, Recipe, Solid, Vec3 } from '../catalog/index.ts'
import { placePart, placeSolid } from './place-parts.ts'
import type { Placing } from './place-parts.ts'

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
  const bareHead = clothing.wearing?.hidesHair === true ? wearer.groups.filter((group) => group.surface !== 'hair' || group.layer !== undefined) : wearer.groups
  return {
    ...wearer, palette,
    groups: [...bareHead, ...clothing.groups.map((group) => placeGroup(group, placing, clothing.id))],
    solids: [...(wearer.solids ?? []), ...(clothing.solids ?? []).map((solid) => placeSolid(solid, placing))],
  }
}

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
  const dome = place === 'dome' ? (fit.dome ?? usualDome) / usualDome : 1
  const stretch: Vec3 = place === 'dome' ? even(Math.max(...r) / headM * dome) : [r[0] / headM, r[1] / headM, r[2] / headM]
  const forward = place === 'dome' ? (fit.domeForwardM ?? 0) : 0
  return { point: (p) => [at[0] + p[0] * stretch[0], at[1] + p[1] * stretch[1], at[2] + forward + p[2] * stretch[2]], direction: (n) => n, size: (stretch[0] + stretch[1] + stretch[2]) / 3, stretch, pitchDeg: 0, bone: () => on, color }
}

const even = (s: number): Vec3 => [s, s, s]

const extremities = /^(hand|fingers|fingertips|thumb|foot|toe|ftoe)/
const digits = /^(fingers|fingertips|thumb)/

/** The wearer's own body, thicker, in place of whatever it wore; bare bones stay as they are. */
function suited(wearer: Recipe, clothing: Recipe): Recipe {
  const fit = wearer.fit
  if (fit === undefined) return wearer
  const thickM = (clothing.wearing?.thickM ?? 0.02) * Math.min(1.4, wearer.heightM / 1.1)
  const isBare = (part: Part) => fit.bare.includes(part.on) || part.on === 'head' || part.on.startsWith('hair')
  const covered = (part: Part) => !isBare(part) && part.paint !== true && part.carve !== true
  const bodied = wearer.groups.filter((group) => !['metal', 'plastic', 'hair'].includes(group.surface) && group.layer === undefined)
  const thicken = (part: Part, k: number): Part => {
    const { cut, color, surface, paint, ...rest } = part
    void [color, surface, paint]
    const feet = extremities.test(part.on)
    const ground = feet && cut !== undefined && /^(foot|toe|ftoe)/.test(part.on) ? { cut: [[0, 0.001, 0], [0, -1, 0]] as const } : {}
    return { ...rest, ...ground, k: part.k ?? k, r: part.r.map((r) => r + (digits.test(part.on) ? thickM * 0.25 : thickM)), color: `${clothing.id}.${feet ? 'gloves' : 'main'}` }
  }
  const suit: PartGroup = { color: `${clothing.id}.main`, surface: 'cloth', k: bodied[0]?.k ?? 0.03, parts: bodied.flatMap((group) => group.parts.filter(covered).map((part) => thicken(part, group.k))) }
  const kept = wearer.groups.map((group) => ({ ...group, parts: group.parts.filter(isBare) })).filter((group, i) => i === 0 || group.parts.length > 0)
  return { ...wearer, groups: [...kept, suit, ...suitExtras(fit, thickM, clothing.id)], solids: (wearer.solids ?? []).filter((solid: Solid) => fit.bare.includes(solid.on)) }
}

/** A pack on the back, a collar that a helmet locks into, and a panel of lights. */
function suitExtras(fit: NonNullable<Recipe['fit']>, thickM: number, id: string): PartGroup[] {
  const { at, sizeM, on } = fit.back
  const upwards = fit.neck.up[2] > 0.4
  const s = sizeM / 2
  const box: Vec3 = upwards ? [s * 0.62, s * 0.36, s * 0.9] : [s * 0.9, s * 1.1, s * 0.42]
  const middle: Vec3 = upwards ? [0, at[1] + s * 0.3 + thickM, at[2] - s * 0.2] : [0, at[1], at[2] - s * 0.4 - thickM]
  const { neck } = fit
  const along = (m: number): Vec3 => [0, neck.at[1] + neck.up[1] * m, neck.at[2] + neck.up[2] * m]
  return [
    { color: `${id}.pack`, surface: 'plastic', k: 0.01, parts: [{ on, at: middle, box, r: [s * 0.2] }, { on, at: ['*', s * 0.4, middle[1], middle[2]], r: upwards ? [s * 0.2, s * 0.3, s * 1.05] : [s * 0.2, s * 1.25, s * 0.3], color: `${id}.accent`, k: 0.005 }] },
    { color: `${id}.accent`, surface: 'metal', k: 0.008, parts: [{ on: neck.on, from: along(-0.2 * neck.radiusM), to: along(0.15 * neck.radiusM), r: [neck.radiusM * 1.32 + thickM * 0.4, neck.radiusM * 1.28 + thickM * 0.4], cut: [along(0.25 * neck.radiusM), neck.up, along(-0.3 * neck.radiusM), [0, -neck.up[1], -neck.up[2]]] }] },
  ]
}
