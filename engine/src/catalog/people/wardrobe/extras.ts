import { cos, sin, tau } from '../../../platform/index.ts'
import { frontOf, group, torsoParts, trunkBone } from '../body.ts'
import type { Body } from '../body.ts'
import type { Part, Solid, Surface } from '../../recipes.ts'
import { alongArm, backAlongArm, down, sawn, up } from './garment.ts'
import type { Garment } from './garment.ts'

/** An apron: a bib, a waistband and a skirt that hangs in front. */
export function apron({ color = 'apron', bib = true, hemY = 0.45, girth = 0.02, pocket, outM = 0 }: { color?: string; bib?: boolean; hemY?: number; girth?: number; pocket?: string; outM?: number } = {}): Garment {
  return (body) => {
    const { at, both, build: b } = body, s = b.body
    const front = [at(0, 0, 0.012), [0, 0, -1]] as const
    const sheet = sawn(torsoParts(body, girth, 0.7), at(0, 0.9, 0), up, ...front)
    const top = bib ? sawn(torsoParts(body, girth, 0.7), both(0.092, 0, 0), ['*', 0.99, 0.12, 0], at(0, 1.12, 0), up, ...front) : []
    const straps = bib ? sawn(torsoParts(body, girth - 0.002, 0.9), both(0.075, 0, 0), ['*', 0.94, -0.34, 0], both(0.05, 0, 0), ['*', -0.94, 0.34, 0], at(0, 1.1, 0), down, ...front) : []
    const band = sawn(torsoParts(body, girth + 0.002, 0.7), at(0, 0.865, 0), up, at(0, 0.835, 0), down)
    // In front of both thighs: each side follows its own.
    const wide = 0.125 * b.hips + 0.014 * b.belly
    const frontZ = frontOf(body, 0.05, 0.83, girth)[2] / s
    const hang = (on: string): Part => ({ on, at: both(wide * 0.46, (0.86 + hemY) / 2, frontZ + 0.006 + outM), box: [wide * 0.6 * s, ((0.86 - hemY) / 2) * s, 0.0095], r: [0.008], turn: [-4 - outM * 150, 15, 0], k: 0.012 })
    return {
      groups: [group(color, 'cloth', 0.02, [...sheet, ...top, ...straps, ...band, ...(pocket === undefined ? [] : [{ on: 'spine', at: at(0, 0.93, 0.12 + 0.03 * b.belly), box: [0.06 * s, 0.035 * s, 0.2], r: [0.008], paint: true, color: pocket } as Part])]), group(color, 'cloth', 0.012, [hang('apron*')], { layer: 'apron' })],
      bones: { 'apron*': ['hips', ...at(b.hipM * 0.7, 0.8, 0.08)] }, helpers: { 'apron*': { of: 'thigh*', share: 0.75 } },
      palette: { [color]: '#f8f4ea' },
    }
  }
}

/** Straps over the shoulders that hold the trousers. */
export function suspenders({ color = 'straps', girth = 0.011 } = {}): Garment {
  return (body) => ({ groups: [group(color, 'cloth', 0.03, sawn(torsoParts(body, girth, 0.8), body.both(0.086, 0, 0), ['*', 1, 0, 0], body.both(0.06, 0, 0), ['*', -1, 0, 0]))], palette: { [color]: '#7a3b22' } })
}

/** A strap from one shoulder to the other hip. */
export function strap({ color = 'strap', wideM = 0.035, girth = 0.014, leftShoulder = true }: { color?: string; wideM?: number; girth?: number; leftShoulder?: boolean } = {}): Garment {
  return (body) => {
    const side = leftShoulder ? 1 : -1, n = [-0.79 * side, 0.61, 0] as const, m = body.at(0, 1.02, 0), w = (wideM / 2) * body.build.body
    return { groups: [group(color, 'leather', 0.03, sawn(torsoParts(body, girth, 0.78), [m[0] + n[0] * w, m[1] + n[1] * w, 0], n, [m[0] - n[0] * w, m[1] - n[1] * w, 0], [-n[0], -n[1], 0]))], palette: { [color]: '#6b4426' } }
  }
}

/** Bands of bright cloth on the trunk, level and over the shoulders: what workers wear to be seen. */
export function reflectors({ color = 'reflector', girth = 0.0125 } = {}): Garment {
  return (body) => {
    const { at, both } = body
    const level = (y: number) => sawn(torsoParts(body, girth, 0.7), at(0, y + 0.014, 0), up, at(0, y - 0.014, 0), down)
    return { groups: [group(color, 'cloth', 0.03, [...level(0.93), ...level(0.85), ...sawn(torsoParts(body, girth, 0.9), both(0.086, 0, 0), ['*', 1, 0, 0], both(0.064, 0, 0), ['*', -1, 0, 0])])], palette: { [color]: '#f3f2dc' } }
  }
}

type Spot = readonly [x: number, y: number]

/** A badge: a star or a shield of metal on the chest. */
export function badge({ color = 'badge', at: [x, y] = [0.066, 1.1] as Spot, girth = 0.014, points = 5, radiusM = 0.024 } = {}): Garment {
  return (body) => {
    const s = body.build.body, outline = starOutline(points, radiusM * s, radiusM * s * (points > 8 ? 0.86 : 0.5))
    const [px, py, pz] = frontOf(body, x, y, girth + 0.004)
    const solid: Solid = { on: trunkBone(y), color, surface: 'metal', at: [px, py, pz], turn: [-8, x * 420, 0], extrude: { outline, depthM: 0.012, bevelM: 0.003 } }
    return { solids: [solid], palette: { [color]: '#e8bf4a' } }
  }
}

/** A star's outline, counter-clockwise. */
export function starOutline(points: number, outerM: number, innerM: number): (readonly [number, number])[] {
  return Array.from({ length: points * 2 }, (_, i): readonly [number, number] => { const a = (i / (points * 2)) * tau, r = i % 2 === 0 ? outerM : innerM; return [-r * sin(a), r * cos(a)] })
}

/** Paint on the chest, through all that lies in front of the ribs. */
export function chestPaint(color: string, [x, y]: Spot, r: readonly [number, number], turnDeg = 0): (body: Body) => readonly Part[] {
  return (body) => [{ on: trunkBone(y), at: body.at(x, y, 0.14), r: [r[0] * body.build.body, r[1] * body.build.body, 0.14], turn: [0, 0, turnDeg], paint: true, color }]
}

/** Epaulettes on the shoulders, with fringes when they are for show. */
export function epaulettes({ color = 'gold', girth = 0.016 } = {}): Garment {
  return (body) => {
    const { both, build: b } = body, s = b.body
    return { groups: [group(color, 'cloth', 0.006, [{ on: 'clav*', at: both(b.shoulderM - 0.008, 1.208, -0.005), r: [0.05 * s + girth * 0.3, 0.02 * s, 0.046 * s + girth * 0.3], turn: [0, 0, -24], fine: true }])], palette: { [color]: '#e2b548' } }
  }
}

/** Cuffs, bracelets and guards round the forearm. */
export function bracers({ color = 'bracers', surface = 'leather' as Surface, from = 1.4, to = 1.9, girth = 0.012 } = {}): Garment {
  return (body) => {
    const { arm, build: { body: s, limb } } = body, r = 0.03 * s * limb
    return { groups: [group(color, surface, 0.01, [{ on: 'fore*', from: arm(from - 0.1), to: arm(to + 0.1), r: [r + 0.008 * s + girth, r + girth - 0.003], cut: [arm(from), backAlongArm, arm(to), alongArm] }])], palette: { [color]: '#7a4d2b' } }
  }
}

/** Guards over the shins or the knees. */
export function greaves({ color = 'greaves', surface = 'metal' as Surface, topY = 0.36, lowY = 0.12, girth = 0.01 } = {}): Garment {
  return (body) => {
    const { both, build: b } = body, leg = b.body * (0.35 + 0.65 * b.limb), x = b.hipM + 0.008
    return { groups: [group(color, surface, 0.02, [{ on: 'shin*', from: both(x, topY + 0.03, 0.0), to: both(x, lowY - 0.03, -0.012), r: [0.062 * leg + girth, 0.044 * leg + girth], cut: [both(0, topY, 0), up, both(0, lowY, 0), down] }, { on: 'shin*', at: both(x, 0.3, -0.02), r: [0.046 * leg + girth, 0.075 * leg, 0.046 * leg + girth], k: 0.03, cut: [both(0, topY, 0), up] }])], palette: { [color]: '#b8bec8' } }
  }
}

/** A sword's or a tool's belt bag, a camera or a harp at the hip: a rounded box. */
export function hipBox({ color = 'bag', surface = 'leather' as Surface, side = 1, y = 0.76, size = [0.03, 0.045, 0.05] as readonly [number, number, number] } = {}): Garment {
  return ({ at, build: b }) => ({ groups: [group(color, surface, 0.006, [{ on: 'hips', at: at(side * (0.132 * b.hips + 0.026), y, 0.0), box: [size[0] * b.body, size[1] * b.body, size[2] * b.body], r: [0.012], turn: [0, 0, side * 6], fine: true }, { on: 'hips', at: at(side * (0.14 * b.hips + 0.03), y + 0.018, 0.0), box: [size[0] * b.body, size[1] * 0.55 * b.body, size[2] * 1.06 * b.body], r: [0.012], turn: [0, 0, side * 6], k: 0.003, color: `${color}Flap`, fine: true }])], palette: { [color]: '#7a4d2b', [`${color}Flap`]: '#6b4224' } })
}
