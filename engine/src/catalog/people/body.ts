import type { Part, PartGroup, Point, Surface, Vec3 } from '../recipes.ts'

/*
 * The proportions of a person. A body is written once, 1.6 m tall, and stretched: `body` times everything below the neck,
 * `head` times the head about its joint, widths and girths on their own. Arms rest 40° below the horizontal.
 */

/** How one person is built; 1 is the body as written. */
export interface Build {
  body: number
  head: number
  /** Half the distance between the shoulders, metres at body 1. */
  shoulderM: number
  hipM: number
  chest: number
  waist: number
  hips: number
  limb: number
  hand: number
  foot: number
  jaw: number
  bust: number
  belly: number
}

/** Places and parts of one build. */
export interface Body {
  build: Build
  /** Below the neck: widths and heights at body 1 → metres. */
  at: (x: number, y: number, z: number) => Vec3
  /** The same on both sides. */
  both: (x: number, y: number, z: number) => Point
  /** On the head, written about a head whose joint is 1.29 m up. */
  headAt: (x: number, y: number, z: number) => Vec3
  headBoth: (x: number, y: number, z: number) => Point
  /** Along the arm: 0 shoulder, 1 elbow, 2 wrist, 2.4 knuckles; `z` forwards, `out` away from the palm. */
  arm: (t: number, z?: number, out?: number) => Point
  bones: Record<string, readonly [string, number, number, number]>
}

const shoulderY = 1.15
const armDirection = [0.767, -0.642] as const

export function bodyOf(build: Build): Body {
  const s = build.body
  const h = build.head
  const neckY = 1.29 * s
  const at = (x: number, y: number, z: number): Vec3 => [x * s, y * s, z * s]
  const headAt = (x: number, y: number, z: number): Vec3 => [x * h, neckY + (y - 1.29) * h, z * h]
  const both = (x: number, y: number, z: number): Point => ['*', ...at(x, y, z)]
  const headBoth = (x: number, y: number, z: number): Point => ['*', ...headAt(x, y, z)]
  const armLength = 0.212
  const arm = (t: number, z = 0, out = 0): Point => {
    const d = t <= 2 ? t * armLength : 2 * armLength + (t - 2) * 0.17 * build.hand
    const x = build.shoulderM + armDirection[0] * d + 0.642 * out
    return both(x, shoulderY + armDirection[1] * d + 0.767 * out, -0.005 + z)
  }
  return { build, at, both, headAt, headBoth, arm, bones: skeleton({ build, at, headAt, arm }) }
}

type Placing = Pick<Body, 'build' | 'at' | 'headAt' | 'arm'>

function skeleton({ build, at, headAt, arm }: Placing): Body['bones'] {
  const on = (parent: string, [x, y, z]: Vec3): readonly [string, number, number, number] => [parent, x, y, z]
  const onArm = (parent: string, t: number, z = 0): readonly [string, number, number, number] => {
    const p = arm(t, z)
    return p.length === 4 ? [parent, p[1], p[2], p[3]] : [parent, p[0], p[1], p[2]]
  }
  const { hipM } = build
  return {
    hips: on('', at(0, 0.74, 0)), spine: on('hips', at(0, 0.86, 0)), chest: on('spine', at(0, 0.99, -0.005)), neck: on('chest', at(0, 1.2, -0.01)), head: on('neck', headAt(0, 1.29, 0)),
    jaw: on('head', headAt(0, 1.385, 0.01)), 'eye*': on('head', headAt(0.055, 1.432, 0.096)), 'lid*': on('head', headAt(0.055, 1.432, 0.096)), 'lidLow*': on('head', headAt(0.055, 1.432, 0.096)),
    'brow*': on('head', headAt(0.055, 1.5, 0.12)), mouthL: on('head', headAt(0.045, 1.35, 0.12)), mouthR: on('head', headAt(-0.045, 1.35, 0.12)), lipTop: on('head', headAt(0, 1.345, 0.14)), lipBottom: on('jaw', headAt(0, 1.338, 0.14)),
    'clav*': on('chest', at(0.03, 1.165, 0)), 'arm*': onArm('clav*', 0), 'shoulder*': onArm('clav*', 0), 'fore*': onArm('arm*', 1), 'elbow*': onArm('arm*', 1), 'hand*': onArm('fore*', 2),
    'fingers*': onArm('hand*', 2.42), 'fingertips*': onArm('fingers*', 2.62), 'thumb*': onArm('hand*', 2.17, 0.028),
    'thigh*': on('hips', at(hipM, 0.72, 0)), 'hip*': on('hips', at(hipM, 0.72, 0)), 'shin*': on('thigh*', at(hipM + 0.006, 0.4, 0.006)), 'knee*': on('thigh*', at(hipM + 0.006, 0.4, 0.006)), 'foot*': on('shin*', at(hipM + 0.01, 0.085, -0.012)), 'toe*': on('foot*', at(hipM + 0.014, 0.03, 0.085)),
  }
}

/** Bones that keep shoulders, elbows, hips and knees full, and the ends of the fingers, which curl with them. */
export const personHelpers = { 'shoulder*': { of: 'arm*', share: 0.5 }, 'elbow*': { of: 'fore*', share: 0.5 }, 'hip*': { of: 'thigh*', share: 0.5 }, 'knee*': { of: 'shin*', share: 0.5 }, 'fingertips*': { of: 'fingers*', share: 0.9 } } as const

/** A jaw that is wider than this has corners. */
const squareJaw = 1.12

/** Head, face and neck without hair. */
export function headParts({ build: { head: h, jaw, limb, body }, at, headAt, headBoth }: Body): Part[] {
  const r = (...radii: number[]) => radii.map((v) => v * h)
  return [
    { on: 'neck', from: at(0, 1.15, -0.012), to: headAt(0, 1.335, -0.008), r: [0.05 * body * limb, 0.046 * h * (0.5 + limb / 2)] },
    { on: 'head', at: headAt(0, 1.455, -0.005), r: r(0.132, 0.142, 0.135) },
    { on: 'head', at: headAt(0, 1.378, 0.028), r: r(0.108 * (0.6 + 0.4 * jaw), 0.088, 0.1), k: 0.05 * h },
    { on: 'jaw', at: headAt(0, 1.32, 0.066), r: r(0.05 * jaw, 0.034, 0.044), k: 0.045 * h },
    ...(jaw > squareJaw ? [{ on: 'jaw', from: headBoth(0.088, 1.352, 0.012), to: headBoth(0.036, 1.306, 0.088), r: r(0.03, 0.026), k: 0.025 * h }] : []),
    { on: 'head', at: headBoth(0.06, 1.378, 0.078), r: r(0.048, 0.04, 0.044), k: 0.035 * h },
    { on: 'head', at: headBoth(0.072, 1.377, 0.11), r: r(0.022, 0.016, 0.03), paint: true, soft: true, k: 0.02 * h, color: 'blush' },
    { on: 'head', from: headAt(0, 1.425, 0.125), to: headAt(0, 1.398, 0.15), r: r(0.011, 0.019), k: 0.016 * h, fine: true },
    { on: 'head', at: headBoth(0.013, 1.393, 0.142), r: r(0.012, 0.01, 0.013), k: 0.01 * h },
    { on: 'head', at: headAt(0, 1.397, 0.16), r: r(0.018, 0.014, 0.016), paint: true, soft: true, k: 0.01 * h, color: 'blush' },
    { on: 'head', at: headBoth(0.136, 1.408, -0.006), r: r(0.016, 0.038, 0.027), turn: [0, 18, -8], k: 0.012 * h, fine: true },
    { on: 'head', at: headBoth(0.151, 1.412, 0.004), r: r(0.009, 0.022, 0.013), turn: [0, 18, -8], k: 0.008 * h, carve: true, fine: true },
  ]
}

/** Bare arms from the shoulder to the wrist; `girth` thickens them for sleeves, `to` ends them early (0 shoulder … 2 wrist). */
export function armParts(body: Body, girth = 0, to = 2): Part[] {
  const { build: { limb, body: s }, arm } = body
  const r = (radius: number) => radius * s * limb + girth
  const parts: Part[] = [
    { on: 'shoulder*', at: arm(0.06), r: [r(0.05), r(0.05), r(0.048)], k: 0.03 },
    { on: 'arm*', from: arm(0.1), to: arm(Math.min(to, 0.86)), r: [r(0.044), r(0.038)] },
  ]
  if (to > 0.9) parts.push({ on: 'elbow*', at: arm(1), r: [r(0.037), r(0.037), r(0.037)], k: 0.02 }, { on: 'fore*', from: arm(1.14), to: arm(Math.min(to, 1.94)), r: [r(0.038), r(0.026)], k: 0.02 })
  return parts
}

/** A hand: palm, thumb, four fingers in two joints. Fingers curl about z, towards the palm: -z on the left, +z on the right. */
export function handParts(body: Body, girth = 0): Part[] {
  const { build: { hand, body: s }, arm } = body
  const u = hand * s
  const fingers = [[0.029, 0.038, 0.9], [0.0095, 0.0125, 1], [-0.01, -0.0135, 0.95], [-0.0285, -0.0385, 0.76]] as const
  const joint = 2.42, reach = 0.38
  return [
    { on: 'hand*', from: arm(1.94), to: arm(2.1), r: [0.024 * s * body.build.limb + girth, 0.02 * u + girth], k: 0.02, fine: true },
    { on: 'hand*', at: arm(2.24, 0, 0.002), r: [0.036 * u + girth, 0.0165 * u + girth, 0.039 * u + girth], turn: [0, 0, -40], k: 0.016 * u, fine: true },
    { on: 'thumb*', from: arm(2.14, 0.02 * hand, -0.004), to: arm(2.34, 0.048 * hand, -0.012), r: [0.0145 * u + girth, 0.0115 * u + girth], k: 0.01 * u, fine: true },
    { on: 'thumb*', from: arm(2.34, 0.048 * hand, -0.012), to: arm(2.46, 0.053 * hand, -0.018), r: [0.0115 * u + girth, 0.0095 * u + girth], k: 0.006 * u, fine: true },
    ...fingers.flatMap(([root, tip, length]): Part[] => [
      { on: 'fingers*', from: arm(joint - 0.04, root * hand, 0), to: arm(joint + reach * 0.5 * length, ((root + tip) / 2) * hand, -0.003), r: [0.0103 * u + girth, 0.0093 * u + girth], k: 0.003 * u, fine: true },
      { on: 'fingertips*', from: arm(joint + reach * 0.5 * length, ((root + tip) / 2) * hand, -0.003), to: arm(joint + reach * length, tip * hand, -0.013), r: [0.0093 * u + girth, 0.0078 * u + girth], k: 0.003 * u, fine: true },
    ]),
  ]
}

/** Chest, belly and shoulders, down to the hem. */
export function torsoParts(body: Body, girth = 0, hemY = 0.7): Part[] {
  const { build: b, at, both } = body
  const s = b.body
  const r = (...radii: number[]) => radii.map((v) => v * s + girth)
  const parts: Part[] = [
    { on: 'chest', at: at(0, 1.08, -0.004), r: r(0.148 * b.chest, 0.12, 0.1 * (0.5 + b.chest / 2)) },
    { on: 'spine', at: at(0, 0.94, 0.002), r: r(0.128 * b.waist, 0.14, 0.1 * (0.4 + 0.6 * b.waist)), k: 0.06 * s },
    { on: 'clav*', from: both(0.035, 1.16, -0.004), to: both(b.shoulderM - 0.012, shoulderY - 0.002, -0.005), r: r(0.06, 0.052 * (0.4 + 0.6 * b.limb)), k: 0.05 * s },
    { on: 'hips', from: at(0, 0.87, 0.002), to: at(0, 0.78, 0.002), r: r(0.126 * (b.waist + b.hips) / 2, 0.136 * b.hips), squash: [1, 1, 0.78], k: 0.04 * s, cut: [at(0, hemY, 0), [0, -1, 0]] },
  ]
  if (b.bust > 0) parts.push({ on: 'chest', at: both(0.058, 1.062, 0.062), r: r(0.056, 0.054, 0.05), k: 0.045 * s })
  if (b.belly > 0) parts.push({ on: 'spine', at: at(0, 0.9, 0.03), r: r(0.115 + 0.02 * b.belly, 0.12, 0.085 + 0.04 * b.belly), k: 0.06 * s })
  return parts
}

/** Pelvis and legs to the ankle; `to` ends them early (0 hip, 1 knee, 2 ankle). */
export function legParts(body: Body, girth = 0, to = 2): Part[] {
  const { build: b, at, both } = body
  const s = b.body
  const r = (...radii: number[]) => radii.map((v) => v * s * (0.35 + 0.65 * b.limb) + girth)
  const legX = (t: number) => b.hipM + 0.006 * Math.min(t, 1) + 0.004 * Math.max(0, t - 1)
  const along = (t: number): Point => both(legX(t), t <= 1 ? 0.72 - 0.32 * t : 0.4 - 0.315 * (t - 1), t <= 1 ? 0.006 * t : 0.006 - 0.018 * (t - 1))
  const parts: Part[] = [
    { on: 'hips', at: at(0, 0.755, -0.002), r: [0.13 * s * b.hips + girth, 0.095 * s + girth, 0.102 * s * b.hips + girth] },
    { on: 'hip*', at: both(b.hipM - 0.004, 0.725, -0.012), r: r(0.088, 0.092, 0.098), k: 0.03 * s },
    { on: 'thigh*', from: along(0.12), to: along(Math.min(to, 0.84)), r: r(0.086, to < 0.84 ? 0.086 - 0.022 * to : 0.062), k: 0.03 * s },
  ]
  if (to > 0.9) parts.push(
    { on: 'knee*', at: both(legX(1), 0.402, 0.01), r: r(0.06, 0.062, 0.061), k: 0.03 * s },
    { on: 'shin*', from: along(1.12), to: along(Math.min(to, 1.9)), r: r(0.058, 0.038), k: 0.025 * s },
    { on: 'shin*', at: both(legX(1.3), 0.31, -0.022), r: r(0.044, 0.075, 0.044), k: 0.03 * s })
  return parts
}

/** Bare feet. */
export function footParts(body: Body): Part[] {
  const { build: b, both } = body
  const r = (...radii: number[]) => radii.map((v) => v * b.body * b.foot)
  const x = b.hipM + 0.01
  const ground = [both(0, 0, 0), [0, -1, 0]] as const
  return [
    { on: 'foot*', from: both(x, 0.1, -0.012), to: both(x, 0.03, -0.03), r: r(0.036, 0.033), k: 0.02, cut: [[0, 0.002, 0], ground[1]] },
    { on: 'foot*', from: both(x, 0.06, 0.005), to: both(x + 0.004, 0.028, 0.07), r: r(0.038, 0.036), k: 0.025, cut: [[0, 0.002, 0], ground[1]] },
    { on: 'toe*', at: both(x + 0.006, 0.022, 0.1), r: r(0.044, 0.022, 0.04), k: 0.02, cut: [[0, 0.002, 0], ground[1]] },
  ]
}

/** A group of parts, spelled shortly. */
export const group = (color: string, surface: Surface, k: number, parts: readonly Part[], more: Partial<PartGroup> = {}): PartGroup => ({ color, surface, k, parts, ...more })

const square = (v: number): number => v * v

/** A stretch of skin that clothes either cover or leave bare. */
export type Region = 'torso' | 'shoulders' | 'upperArms' | 'forearms' | 'hands' | 'hips' | 'thighs' | 'shins' | 'feet'

/** The skin that no garment covers, neck and head aside. */
export function bareParts(body: Body, covered: ReadonlySet<Region>): Part[] {
  const [shoulder, upperArm, ...forearm] = armParts(body), legs = legParts(body)
  const skin: Readonly<Record<Region, readonly (Part | undefined)[]>> = {
    torso: [...torsoParts(body), ...muscles(body)], shoulders: [shoulder], upperArms: [upperArm], forearms: forearm, hands: handParts(body),
    hips: legs.slice(0, 2), thighs: legs.slice(2, 3), shins: legs.slice(3), feet: footParts(body),
  }
  return (Object.entries(skin) as [Region, readonly (Part | undefined)[]][]).flatMap(([region, parts]) => (covered.has(region) ? [] : parts.flatMap((part) => part ?? [])))
}

/** Chest, belly and navel of a man without a shirt. */
function muscles({ build: b, at, both }: Body): Part[] {
  if (b.bust > 0) return []
  const s = b.body, grown = b.body > 0.8
  return [
    ...(grown ? [{ on: 'chest', at: both(0.066, 1.09, 0.05), r: [0.072 * s, 0.05 * s, 0.042 * s * b.chest], k: 0.05 }, { on: 'spine', at: both(0.032, 0.95, 0.075), r: [0.03, 0.07, 0.03], k: 0.02 }] : []),
    { on: 'chest', at: both(0.078, 1.07, 0.115), r: [0.012 * s, 0.012 * s, 0.05 * s], paint: true, color: 'blush' }, { on: 'spine', at: at(0, 0.895, 0.11 + 0.05 * b.belly), r: [0.008 * s, 0.012 * s, 0.05 * s], paint: true, color: 'blush' },
  ]
}

/** The point on the front of the torso at a width and a height of body 1, `girth` metres off the skin. */
export function frontOf({ build: b }: Body, x: number, y: number, girth = 0): Vec3 {
  const bulge = (cx: number, cy: number, cz: number, [rx, ry, rz]: Vec3) => { const q = 1 - square((x - cx) / rx) - square((y - cy) / ry); return q <= 0 ? 0 : cz + rz * Math.sqrt(q) }
  const z = Math.max(
    bulge(0, 1.08, -0.004, [0.148 * b.chest, 0.12, 0.1 * (0.5 + b.chest / 2)]), bulge(0, 0.94, 0.002, [0.128 * b.waist, 0.14, 0.1 * (0.4 + 0.6 * b.waist)]), bulge(0, 0.8, 0.002, [0.132 * b.hips, 0.14, 0.104 * b.hips]),
    b.bust > 0 ? bulge(Math.sign(x) * 0.058, 1.062, 0.062, [0.056, 0.054, 0.05]) : 0, b.belly > 0 ? bulge(0, 0.9, 0.03, [0.115 + 0.02 * b.belly, 0.12, 0.085 + 0.04 * b.belly]) : 0,
  )
  return [x * b.body, y * b.body, (z + 0.004) * b.body + girth]
}

/** The bone that the trunk follows at a height of body 1. */
export const trunkBone = (y: number): string => (y > 0.99 ? 'chest' : y > 0.86 ? 'spine' : 'hips')
