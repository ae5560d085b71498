import { footParts, group, handParts } from '../body.ts'
import type { Body } from '../body.ts'
import type { Part, PartGroup, Solid, Surface } from '../../recipes.ts'
import { alongArm, backAlongArm, down, up } from './garment.ts'
import type { Garment } from './garment.ts'

/** Radii in metres of one foot. */
const footR = ({ build: b }: Body) => (...radii: number[]) => radii.map((v) => v * b.body * b.foot)

/** Low shoes with laces and a sole of their own; `socks` shows above them. */
export function shoes({ color = 'shoes', surface = 'leather' as Surface, laces = true, sole = 'soles', socks = true } = {}): Garment {
  return (body) => {
    const { build: b, both } = body, r = footR(body), x = b.hipM + 0.01, s = b.body * b.foot
    const level = 0.027 * s
    const lace = (y: number, z: number): Part => ({ on: 'foot*', from: both(x - 0.03, y, z), to: both(x + 0.034, y, z), r: r(0.012, 0.012), paint: true, color: 'laces' })
    return {
      covers: ['feet'],
      groups: [
        ...(socks ? [group('socks', 'cloth', 0.02, [{ on: 'shin*', from: both(x, 0.16, -0.01), to: 'foot*', r: [0.041 * b.body, 0.041 * b.body] }])] : []),
        group(color, surface, 0.03, [
          { on: 'foot*', from: both(x, 0.058, -0.032), to: both(x + 0.003, 0.055, 0.05), r: r(0.05, 0.048), cut: [[0, 0.02 * s, 0], down] },
          { on: 'foot*', from: both(x, 0.1, -0.012), to: both(x, 0.08, 0.0), r: r(0.05, 0.052), k: 0.02, cut: [both(0, 0.118, 0), up] },
          { on: 'toe*', from: both(x + 0.003, 0.05, 0.06), to: both(x + 0.007, 0.044, 0.112), r: r(0.048, 0.044), cut: [[0, 0.02 * s, 0], down] },
          ...(laces ? [lace(0.1, 0.03), lace(0.083, 0.055)] : []),
        ]),
        group(sole, 'rubber', 0.012, [
          { on: 'foot*', from: both(x, 0.03, -0.03), to: both(x + 0.003, 0.03, 0.06), r: r(0.056, 0.053), k: 0.01, cut: [[0, level, 0], up, [0, 0, 0], down] },
          { on: 'toe*', from: both(x + 0.003, 0.03, 0.06), to: both(x + 0.007, 0.03, 0.112), r: r(0.053, 0.049), k: 0.01, cut: [[0, level, 0], up, [0, 0, 0], down] },
        ]),
      ],
      palette: { [color]: '#f2c14a', [sole]: '#fbf7ee', socks: '#f4efe4', laces: '#fdfaf2' },
    }
  }
}

/** Boots up to a height of body 1; `cuff` turns the top over, `curl` raises the tip of the toe. */
export function boots({ color = 'boots', surface = 'leather' as Surface, topY = 0.33, cuff, curl = false, girth = 0 }: { color?: string; surface?: Surface; topY?: number; cuff?: string; curl?: boolean; girth?: number } = {}): Garment {
  return (body) => {
    const { build: b, both } = body, s = b.body, x = b.hipM + 0.009, f = s * (0.5 + b.foot / 2)
    const leg = s * (0.35 + 0.65 * b.limb), ground = [[0, 0.004, 0], down] as const
    const parts: Part[] = [
      { on: 'shin*', from: both(x - 0.002, topY + 0.01, -0.002), to: both(x, 0.12, -0.014), r: [(0.05 + 0.044 * topY) * leg + girth + 0.004, 0.05 * leg + girth + 0.003], cut: [both(0, topY, 0), up] },
      ...(topY > 0.26 ? [{ on: 'shin*', at: both(x, 0.3, -0.02), r: [0.05 * leg + girth, 0.075 * leg, 0.05 * leg + girth], k: 0.03, cut: [both(0, topY, 0), up] } as Part] : []),
      { on: 'foot*', from: both(x, 0.1, -0.012), to: both(x, 0.055, -0.02), r: [0.053 * f + girth, 0.051 * f + girth], k: 0.02, cut: ground },
      { on: 'foot*', from: both(x, 0.058, 0.0), to: both(x + 0.003, 0.05, 0.06), r: [0.051 * f + girth, 0.048 * f + girth], cut: ground },
      { on: 'toe*', from: both(x + 0.003, 0.05, 0.06), to: both(x + 0.006, 0.044, 0.112), r: [0.048 * f + girth, 0.042 * f + girth], cut: ground },
      ...(curl ? [{ on: 'toe*', from: both(x + 0.006, 0.045, 0.125), to: both(x + 0.006, 0.085, 0.185), r: [0.03 * f, 0.012 * f], k: 0.02 } as Part, { on: 'toe*', at: both(x + 0.006, 0.1, 0.186), r: [0.02 * f, 0.02 * f, 0.02 * f], color: 'bells', k: 0.003 } as Part] : []),
    ]
    const turned: PartGroup[] = cuff === undefined ? [] : [group(cuff, 'cloth', 0.02, [{ on: 'shin*', from: both(x - 0.001, topY, -0.004), to: both(x, topY - 0.045, -0.006), r: [(0.058 + 0.05 * topY) * leg + 0.012, (0.052 + 0.05 * topY) * leg + 0.012] }])]
    return { covers: ['feet'], groups: [group(color, surface, 0.025, parts), ...turned], palette: { [color]: '#3a2a20', ...(curl ? { bells: '#e8b83a' } : {}) } }
  }
}

/** Flat slippers: a foot in another colour. */
export function slippers({ color = 'shoes', surface = 'cloth' as Surface, ribbon = false } = {}): Garment {
  return (body) => {
    const { both, build: b } = body, x = b.hipM + 0.006
    const grown = footParts(body).map((part) => ({ ...part, r: part.r.map((r) => r + 0.005) }))
    const bands: Part[] = ribbon ? [{ on: 'shin*', from: both(x, 0.135, -0.012), to: both(x, 0.15, -0.012), r: [0.045 * b.body, 0.045 * b.body], cut: [both(0, 0.158, 0), up, both(0, 0.13, 0), down] }] : []
    return { covers: ['feet'], groups: [group(color, surface, 0.02, [...grown, ...bands])] }
  }
}

/** A sole and straps on bare feet. */
export function sandals({ color = 'sandals', high = false } = {}): Garment {
  return (body) => {
    const { both, build: b } = body, r = footR(body), x = b.hipM + 0.012
    const strap = (y: number, z: number, r0: number): Part => ({ on: z > 0.06 ? 'toe*' : 'foot*', at: both(x, y, z), box: [0.06 * b.body * b.foot, r0 * 2.4, 0.011], r: [0.005], turn: [-30, 0, 0] })
    const ankle = (y: number): Part => ({ on: 'shin*', from: both(x - 0.004, y + 0.1, -0.012), to: both(x - 0.003, y - 0.1, -0.012), r: [0.05 * b.body * (0.35 + 0.65 * b.limb), 0.044 * b.body * (0.35 + 0.65 * b.limb)], cut: [both(0, y + 0.011, 0), up, both(0, y - 0.011, 0), down] })
    return {
      groups: [group(color, 'leather', 0.008, [
        { on: 'foot*', from: both(x, 0.012, -0.03), to: both(x + 0.003, 0.012, 0.06), r: r(0.052, 0.05), cut: [[0, 0.016, 0], up, [0, 0, 0], down] }, { on: 'toe*', from: both(x + 0.003, 0.012, 0.06), to: both(x + 0.006, 0.012, 0.112), r: r(0.05, 0.046), cut: [[0, 0.016, 0], up, [0, 0, 0], down] },
        strap(0.03, 0.085, 0.016), strap(0.048, 0.045, 0.022), ankle(0.12), ...(high ? [ankle(0.18), ankle(0.24), ankle(0.3)] : []),
      ])],
      palette: { [color]: '#8a5a30' },
    }
  }
}

/** Ice skates: white boots on a blade. */
export function skates(): Garment {
  return (body) => {
    const { build: b, at, both } = body, r = footR(body), x = b.hipM + 0.01, s = b.body * b.foot
    const sole = at(0, 0.052, 0), blade = at(x + 0.003, 0.0, 0.025)
    const outline = [[-0.1, 0.012], [-0.085, 0.001], [0.05, 0], [0.095, 0.004], [0.118, 0.02], [0.116, 0.032], [0.06, 0.026], [-0.1, 0.024]] as const
    return {
      covers: ['feet'],
      groups: [group('boots', 'leather', 0.03, [
        { on: 'foot*', from: both(x, 0.085, -0.03), to: both(x + 0.003, 0.078, 0.05), r: r(0.047, 0.044), cut: [sole, down] },
        { on: 'toe*', from: both(x + 0.003, 0.077, 0.055), to: both(x + 0.007, 0.073, 0.1), r: r(0.044, 0.038), cut: [sole, down] },
        { on: 'foot*', from: both(x, 0.1, -0.012), to: both(x - 0.001, 0.15, -0.016), r: r(0.05, 0.046), k: 0.02 },
        { on: 'shin*', from: both(x - 0.001, 0.14, -0.014), to: both(x - 0.003, 0.205, -0.014), r: r(0.047, 0.05), k: 0.01, cut: [at(0, 0.205, 0), up] },
        { on: 'shin*', from: both(x - 0.001, 0.196, -0.014), to: both(x - 0.001, 0.215, -0.014), r: r(0.06, 0.06), paint: true, color: 'laces' },
      ])],
      solids: [
        { on: 'foot*', color: 'blade', surface: 'metal', at: blade, turn: [0, -90, 0], extrude: { outline: outline.map(([u, v]) => [u * s, v * b.body] as const), depthM: 0.0062, bevelM: 0.001 } },
        ...[-0.055, 0.06].map((z): Solid => ({ on: 'foot*', color: 'blade', surface: 'metal', at: [blade[0], 0.037 * b.body, blade[2] + z * s], box: { size: [0.016, 0.036 * b.body, 0.024], bevelM: 0.003 } })),
        { on: 'foot*', color: 'bootSole', surface: 'leather', at: [blade[0], 0.053 * b.body, blade[2] + 0.002], box: { size: [0.07 * s, 0.01, 0.21 * s], bevelM: 0.004 } },
      ],
      palette: { boots: '#fbfaf6', blade: '#d7dde6', bootSole: '#8a6a4a', laces: '#d6d3cd' },
    }
  }
}

/** Swim fins. */
export function flippers(): Garment {
  return (body) => {
    const { both, build: b } = body, x = b.hipM + 0.008
    return {
      covers: ['feet'], palette: { flippers: '#f2c230' },
      groups: [group('flippers', 'rubber', 0.02, [...footParts(body).map((part) => ({ ...part, r: part.r.map((r) => r + 0.007) })), { on: 'toe*', from: both(x, 0.02, 0.1), to: both(x + 0.02, 0.018, 0.3), r: [0.045 * b.body, 0.085 * b.body], squash: [1, 0.16, 1], k: 0.02 }])],
    }
  }
}

/** Gloves up to `to` along the arm; `girth` makes mittens and boxing gloves of them. */
export function gloves({ color = 'gloves', surface = 'leather' as Surface, girth = 0.003, to = 1.86, round = false } = {}): Garment {
  return (body) => {
    const { arm, build: b } = body, s = b.body, r = 0.03 * s * b.limb
    const cuff: Part = { on: 'fore*', from: arm(to), to: arm(1.98), r: [r + 0.012 + (1.86 - to) * 0.012, r + 0.006], k: 0.015, cut: [arm(to), backAlongArm] }
    const ball: Part[] = [{ on: 'hand*', at: arm(2.3, 0, 0), r: [0.075 * s, 0.062 * s, 0.07 * s], turn: [0, 0, -40] }, { on: 'fingers*', at: arm(2.52, 0, -0.004), r: [0.066 * s, 0.06 * s, 0.066 * s], turn: [0, 0, -40], k: 0.03 }, { on: 'thumb*', from: arm(2.2, 0.05, -0.01), to: arm(2.4, 0.075, -0.02), r: [0.032 * s, 0.028 * s], k: 0.012 }, { on: 'fore*', from: arm(1.8), to: arm(2.1), r: [0.045 * s, 0.05 * s], k: 0.015, cut: [arm(1.8), backAlongArm, arm(2.12), alongArm] }]
    return { covers: ['hands'], groups: [group(color, surface, 0.02, round ? ball : [...handParts(body, girth), cuff])], palette: { [color]: '#f4f1ea' } }
  }
}
