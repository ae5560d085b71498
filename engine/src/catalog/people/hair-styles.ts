import { cos, radians, sin } from '../../platform/index.ts'
import type { Body } from './body.ts'
import type { Part } from '../recipes.ts'

export type OtherStyle = 'afro' | 'mohawk' | 'braids' | 'straight' | 'waves' | 'spiky' | 'slick' | 'swept' | 'topknot' | 'wig' | 'shaggy' | 'wild' | 'tuft' | 'clown' | 'geisha'

const grooveM = 0.009

function scaled(body: Body): (...radii: number[]) => number[] {
  return (...radii) => radii.map((v) => v * body.build.head)
}

/** A lock from place to place: [x, y, z, radius] each. */
function lock(body: Body, on: string, way: readonly (readonly [number, number, number, number])[], k = grooveM, mirrored = true): Part[] {
  const r = scaled(body), place = mirrored ? body.headBoth : body.headAt
  return way.slice(1).map(([x, y, z, q], i): Part => { const [px, py, pz, pq] = way[i] ?? [x, y, z, q]; return { on, from: place(px, py, pz), to: place(x, y, z), r: r(pq, q), k } })
}

/** Locks all round, from the crown outwards; `deg` from the front. */
function around(body: Body, { from, to, count, y0, y1, r0, r1, wide = 0.12, out = 0.17 }: { from: number; to: number; count: number; y0: number; y1: number; r0: number; r1: number; wide?: number; out?: number }): Part[] {
  return Array.from({ length: count }, (_, i) => radians(from + ((to - from) * i) / Math.max(1, count - 1))).flatMap((a) => lock(body, 'head', [[wide * sin(a), y0, wide * cos(a) - 0.02, r0], [out * sin(a), y1, out * cos(a) - 0.02, r1]]))
}

/** More ways to wear one's hair; each is laid over the cap of hair. */
export const moreLocks: Readonly<Record<OtherStyle, (body: Body) => Part[]>> = {
  afro: (b) => {
    const r = scaled(b), { headAt: at, headBoth: both } = b
    const tufts = Array.from({ length: 26 }, (_, i): Part => {
      const y = 1 - (i + 0.5) / 15, flat = Math.sqrt(Math.max(0, 1 - y * y)), a = i * 2.399963
      const [x, z] = [flat * sin(a), flat * cos(a)]
      return { on: 'head', at: at(0.155 * x, 1.53 + 0.13 * y, -0.045 + 0.13 * z - (z > 0.5 && y < 0.35 ? 0.1 : 0)), r: r(0.058, 0.056, 0.058), k: 0.022 }
    })
    return [{ on: 'head', at: at(0, 1.54, -0.045), r: r(0.185, 0.165, 0.165) }, ...tufts, { on: 'head', at: both(0.145, 1.43, -0.05), r: r(0.052, 0.065, 0.06), k: 0.02 }, { on: 'head', at: at(0, 1.385, 0.15), r: r(0.112, 0.118, 0.115), k: 0.015, carve: true }]
  },
  mohawk: (b) => {
    const r = scaled(b), { headAt: at } = b
    const crest = ([[0.088, 1.56, 0.145, 1.665], [0.05, 1.585, 0.085, 1.73], [0.005, 1.595, 0.012, 1.755], [-0.045, 1.59, -0.07, 1.735], [-0.09, 1.56, -0.145, 1.68], [-0.12, 1.5, -0.2, 1.58], [-0.13, 1.43, -0.2, 1.47]] as const)
    return crest.map(([z0, y0, z1, y1]): Part => ({ on: 'head', from: at(0, y0, z0), to: at(0, y1, z1), r: r(0.032, 0.011), squash: [0.75, 1, 1], k: grooveM * 0.8 }))
  },
  braids: (b) => {
    const { headBoth: both, headAt: at } = b, r = scaled(b)
    const plait = Array.from({ length: 7 }, (_, i): Part => ({ on: i < 3 ? 'hair1*' : 'hair2*', at: both(0.128 + (i % 2) * 0.008, 1.36 - i * 0.038, 0.03 + Math.min(i, 3) * 0.02), r: r(0.032, 0.028, 0.03), k: 0.006, turn: [0, 0, i % 2 === 0 ? 20 : -20] }))
    const parting = ([[20, 0.07], [45, 0.1], [70, 0.115]] as const).flatMap(([deg, w]) => lock(b, 'head', [[0.006, 1.598, 0.06 - w * 0.4, 0.02], [0.13 * sin(radians(deg)), 1.555 - w * 0.2, 0.115 * cos(radians(deg)), 0.028], [0.136, 1.44, 0.02, 0.02]], 0.012))
    return [...parting, ...plait, { on: 'hair2*', from: both(0.13, 1.1, 0.09), to: both(0.13, 1.06, 0.09), r: r(0.022, 0.012), k: 0.01 }, { on: 'hair2*', at: both(0.13, 1.115, 0.09), r: r(0.03, 0.012, 0.03), paint: true, color: 'ribbon', surface: 'cloth' }, { on: 'head', at: at(0, 1.38, -0.1), r: r(0.09, 0.05, 0.05), k: 0.03 }]
  },
  straight: (b) => {
    const r = scaled(b), { headAt: at, headBoth: both } = b
    const fringe = [-0.09, -0.054, -0.018, 0.018, 0.054, 0.09].map((x): Part => ({ on: 'head', from: at(x * 0.6, 1.585, 0.055), to: at(x * 1.12, 1.515, 0.137 - 3.6 * x * x), r: r(0.034, 0.021), k: grooveM }))
    const sides = lock(b, 'head', [[0.11, 1.54, 0.04, 0.034], [0.136, 1.44, 0.03, 0.034], [0.14, 1.33, 0.03, 0.032], [0.132, 1.2, 0.035, 0.026]], grooveM * 1.5)
    const back = [-1, -0.6, -0.2, 0.2, 0.6, 1].flatMap((u): Part[] => [
      { on: 'hair1', from: at(0.122 * u, 1.42, -0.125 + 0.06 * u * u), to: at(0.126 * u, 1.26, -0.142 + 0.06 * u * u), r: r(0.04, 0.04), k: grooveM }, { on: 'hair2', from: at(0.126 * u, 1.26, -0.142 + 0.06 * u * u), to: at(0.12 * u, 1.06, -0.125 + 0.05 * u * u), r: r(0.04, 0.032), k: grooveM },
    ])
    return [...fringe, ...sides, ...back, { on: 'hair1', from: at(0, 1.42, -0.08), to: at(0, 1.27, -0.11), r: r(0.11, 0.1), squash: [1.12, 1, 0.62], k: 0.05 }, { on: 'head', at: both(0.1, 1.5, -0.06), r: r(0.06, 0.08, 0.08), k: 0.03 }]
  },
  waves: (b) => {
    const r = scaled(b), { headAt: at, headBoth: both } = b
    const curl = (x: number, y: number, z: number, q: number, on = 'head'): Part => ({ on, at: both(x, y, z), r: r(q, q * 1.1, q), k: 0.014 })
    return [
      { on: 'head', at: at(0, 1.6, 0.02), r: r(0.08, 0.05, 0.08), k: 0.03 }, curl(0.05, 1.6, 0.075, 0.044), curl(0.1, 1.555, 0.062, 0.044), curl(0.135, 1.49, 0.03, 0.044), curl(0.15, 1.42, 0.01, 0.047), curl(0.158, 1.35, 0.012, 0.048), curl(0.15, 1.285, 0.02, 0.044), curl(0.13, 1.23, 0.035, 0.036),
      curl(0.1, 1.54, -0.1, 0.06), curl(0.13, 1.44, -0.08, 0.058), curl(0.125, 1.36, -0.1, 0.058, 'hair1'), curl(0.05, 1.34, -0.14, 0.06, 'hair1'), curl(0.13, 1.28, -0.09, 0.055, 'hair1'), curl(0.05, 1.26, -0.145, 0.058, 'hair1'), curl(0.11, 1.2, -0.1, 0.05, 'hair2'), curl(0.04, 1.17, -0.13, 0.052, 'hair2'), curl(0.04, 1.43, -0.135, 0.06),
    ]
  },
  spiky: (b) => [
    ...around(b, { from: 0, to: 180, count: 6, y0: 1.53, y1: 1.62, r0: 0.05, r1: 0.006, wide: 0.085, out: 0.16 }), ...around(b, { from: 0, to: 180, count: 4, y0: 1.57, y1: 1.7, r0: 0.046, r1: 0.006, wide: 0.045, out: 0.075 }),
    ...around(b, { from: 75, to: 180, count: 4, y0: 1.47, y1: 1.5, r0: 0.045, r1: 0.006, wide: 0.115, out: 0.185 }),
  ],
  slick: (b) => [18, 48, 78, 104, 128, 152].flatMap((deg): Part[] => { const a = radians(deg); return lock(b, 'head', [[0.118 * sin(a), 1.55 - 0.0006 * deg, 0.112 * cos(a) - 0.006, 0.016], [0.09 * sin(a), 1.585 - 0.0008 * deg, -0.06, 0.024], [0.07 * sin(a), 1.45, -0.14, 0.02]], grooveM * 0.7) }),
  swept: (b) => {
    const r = scaled(b), { headAt: at } = b
    const wave = ([[0.075, 1.56, 0.09, -0.03, 1.6, 0.1, -0.115, 1.56, 0.07], [0.07, 1.585, 0.05, -0.04, 1.622, 0.06, -0.125, 1.55, 0.03], [0.065, 1.595, 0.0, -0.03, 1.625, 0.0, -0.125, 1.54, -0.02], [0.06, 1.59, -0.06, -0.03, 1.61, -0.06, -0.11, 1.54, -0.08]] as const)
    return [...wave.flatMap(([a, y0, z0, m, y1, z1, e, y2, z2]) => lock(b, 'head', [[a, y0, z0, 0.026], [m, y1, z1, 0.036], [e, y2, z2, 0.024]], grooveM, false)), { on: 'head', at: at(0.1, 1.53, 0.01), r: r(0.045, 0.06, 0.08), k: 0.02 }]
  },
  topknot: (b) => { const r = scaled(b), { headAt: at } = b; return [{ on: 'head', from: at(0, 1.595, -0.06), to: at(0, 1.64, -0.07), r: r(0.032, 0.024), k: 0.02 }, { on: 'head', from: at(0, 1.652, -0.075), to: at(0, 1.64, 0.015), r: r(0.026, 0.022), k: 0.01 }, { on: 'head', at: at(0, 1.632, -0.068), r: r(0.034, 0.011, 0.034), paint: true, color: 'ribbon', surface: 'cloth' }] },
  wig: (b) => {
    const roll = (x: number, y: number, z: number): Part => ({ on: 'head', from: b.headBoth(x - 0.026, y, z), to: b.headBoth(x + 0.02, y, z + 0.004), r: scaled(b)(0.03, 0.03), k: 0.004 })
    return [...[1.46, 1.405, 1.35, 1.295, 1.24].map((y, i) => roll(0.148 + 0.004 * i, y, 0.0)), ...[1.46, 1.4, 1.34, 1.28].map((y) => roll(0.1, y, -0.125)), ...around(b, { from: 0, to: 180, count: 5, y0: 1.6, y1: 1.54, r0: 0.03, r1: 0.04, wide: 0.03, out: 0.115 })]
  },
  shaggy: (b) => [{ on: 'head', at: b.headAt(0, 1.38, -0.07), r: scaled(b)(0.14, 0.13, 0.09), k: 0.04 }, ...around(b, { from: 48, to: 180, count: 8, y0: 1.5, y1: 1.25, r0: 0.05, r1: 0.028, wide: 0.122, out: 0.15 }), ...around(b, { from: 0, to: 180, count: 6, y0: 1.6, y1: 1.52, r0: 0.045, r1: 0.02, wide: 0.03, out: 0.135 }), ...around(b, { from: 60, to: 175, count: 6, y0: 1.47, y1: 1.24, r0: 0.045, r1: 0.03, wide: 0.115, out: 0.132 })],
  wild: (b) => [...around(b, { from: 62, to: 180, count: 7, y0: 1.48, y1: 1.5, r0: 0.06, r1: 0.012, wide: 0.11, out: 0.24 }), ...around(b, { from: 52, to: 180, count: 7, y0: 1.53, y1: 1.63, r0: 0.06, r1: 0.012, wide: 0.09, out: 0.19 }), ...around(b, { from: 66, to: 180, count: 6, y0: 1.43, y1: 1.38, r0: 0.05, r1: 0.012, wide: 0.11, out: 0.2 })],
  clown: (b) => {
    const r = scaled(b), { headBoth: both, headAt: at } = b
    const puff = (x: number, y: number, z: number, q: number): Part => ({ on: 'head', at: both(x, y, z), r: r(q, q, q), k: 0.012 })
    return [puff(0.17, 1.5, -0.02, 0.062), puff(0.2, 1.43, -0.03, 0.066), puff(0.17, 1.37, -0.05, 0.055), puff(0.14, 1.55, -0.05, 0.056), puff(0.15, 1.45, -0.1, 0.062), { on: 'head', at: at(0, 1.545, 0.05), r: r(0.125, 0.09, 0.12), carve: true, k: 0.02 }]
  },
  geisha: (b) => { const r = scaled(b), { headAt: at, headBoth: both } = b; return [{ on: 'head', at: both(0.13, 1.47, -0.01), r: r(0.05, 0.075, 0.07), k: 0.03 }, { on: 'head', at: at(0, 1.59, 0.045), r: r(0.1, 0.062, 0.08), k: 0.03 }, { on: 'head', at: at(0, 1.65, -0.045), r: r(0.07, 0.055, 0.06), k: 0.012 }, { on: 'head', at: at(0, 1.47, -0.14), r: r(0.09, 0.08, 0.05), k: 0.03 }, { on: 'head', at: at(0, 1.612, -0.045), r: r(0.075, 0.014, 0.075), paint: true, color: 'ribbon', surface: 'cloth' }, { on: 'head', from: at(-0.14, 1.68, -0.05), to: at(0.14, 1.64, -0.05), r: r(0.006, 0.006), k: 0.002, color: 'ribbon' }, { on: 'head', at: at(0.14, 1.645, -0.05), r: r(0.022, 0.022, 0.022), k: 0.003, color: 'ribbon' }] },
  tuft: (b) => { const r = scaled(b), { headAt: at } = b; return [{ on: 'head', from: at(0.005, 1.6, 0.03), to: at(0.034, 1.612, 0.075), r: r(0.024, 0.01), k: 0.02 }, { on: 'head', from: at(0.034, 1.612, 0.075), to: at(0.012, 1.6, 0.1), r: r(0.011, 0.005), k: 0.01 }, { on: 'head', from: at(-0.01, 1.59, 0.02), to: at(-0.045, 1.6, 0.045), r: r(0.022, 0.006), k: 0.012 }] },
}
