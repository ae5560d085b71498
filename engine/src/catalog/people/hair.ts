import { cos, radians, sin } from '../../platform/index.ts'
import type { Body } from './body.ts'
import { group } from './body.ts'
import type { Part, PartGroup } from '../recipes.ts'

import { moreLocks } from './hair-styles.ts'
import type { OtherStyle } from './hair-styles.ts'

export type HairStyle = 'short' | 'long' | 'bun' | 'ponytail' | 'pigtails' | 'bob' | 'curly' | 'fringe' | 'old-bun' | 'cropped' | 'none' | OtherStyle

/** A head of hair in lumps: a cap hollowed out for the face, then locks. */
export function hairOf(body: Body, style: HairStyle): PartGroup[] {
  if (style === 'none') return []
  const parts = style === 'fringe' ? fringe(body) : style === 'mohawk' || style === 'tuft' || style === 'clown' ? locks[style](body) : [...cap(body, style), ...locks[style](body)]
  return [group('hair', 'hair', 0.03 * body.build.head, parts)]
}

function scaled(body: Body): (...radii: number[]) => number[] {
  return (...radii) => radii.map((v) => v * body.build.head)
}

function cap(body: Body, style: HairStyle): Part[] {
  const { headAt } = body
  const r = scaled(body)
  const tight = ['bun', 'ponytail', 'old-bun', 'cropped', 'slick', 'topknot', 'mohawk', 'braids'].includes(style)
  return [
    { on: 'head', at: headAt(0, tight ? 1.47 : 1.478, tight ? -0.018 : -0.024), r: tight ? r(0.143, 0.142, 0.142) : r(0.15, 0.147, 0.146) },
    { on: 'head', at: headAt(0, 1.4, -0.06), r: tight ? r(0.112, 0.1, 0.09) : r(0.126, 0.105, 0.1), k: 0.05 * body.build.head },
    { on: 'head', at: headAt(0, 1.4, 0.142), r: r(0.114, 0.128, 0.115), k: 0.02 * body.build.head, carve: true },
  ]
}

const tip = 0.014
/** How narrow the grooves between locks are. */
const grooveM = 0.009

/** Locks side by side from the crown down over ears and nape: `fromDeg` from the front on both sides, `r` at crown, middle and end. */
function strands(body: Body, { count, fromDeg, endY, r: [top, middle, end] }: { count: number; fromDeg: number; endY: number; r: readonly [number, number, number] }): Part[] {
  const { headAt: at } = body, r = scaled(body)
  return Array.from({ length: count }, (_, i) => radians(fromDeg + ((360 - 2 * fromDeg) * i) / (count - 1))).flatMap((a): Part[] => {
    const around = (y: number, wide: number): ReturnType<typeof at> => at(wide * sin(a), y, wide * 0.97 * cos(a) - 0.024)
    const [crown, high, side, low] = [around(1.59, 0.034), around(1.55, 0.09), around(1.485, 0.119), around(endY, 0.121)]
    return [
      { on: 'head', from: crown, to: high, r: r(top, middle), k: grooveM }, { on: 'head', from: high, to: side, r: r(middle, middle), k: grooveM }, { on: 'head', from: side, to: low, r: r(middle, end), k: grooveM },
    ]
  })
}

/** Six locks over the forehead, swept to the own right. */
function fringeLocks(body: Body): Part[] {
  const { headAt: at } = body, r = scaled(body)
  return ([[0.112, 1.53, 0.088], [0.082, 1.528, 0.116], [0.042, 1.534, 0.132], [-0.004, 1.54, 0.136], [-0.05, 1.545, 0.126], [-0.094, 1.54, 0.096]] as const).map(([x, y, z], i): Part => ({
    on: 'head', from: at(-0.04 + 0.006 * (5 - i), 1.588, 0.055 - 0.006 * i), to: at(x, y, z), r: r(0.036, 0.009), k: grooveM * 1.6,
  }))
}

/** Thin locks combed back from the hairline to a knot. */
function combed(body: Body, [knotX, knotY, knotZ]: readonly [number, number, number]): Part[] {
  const { headAt: at, headBoth: both } = body, r = scaled(body)
  return ([[18, 1.556, 0.1], [48, 1.548, 0.107], [78, 1.53, 0.119], [104, 1.495, 0.134], [128, 1.45, 0.138], [152, 1.42, 0.132]] as const).map(([deg, y, wide]): Part => ({
    on: 'head', from: both(wide * sin(radians(deg)), y, wide * cos(radians(deg)) - 0.012), to: at(knotX, knotY, knotZ), r: r(0.013, 0.03), k: grooveM * 0.7,
  }))
}

const locks: Readonly<Record<Exclude<HairStyle, 'none' | 'fringe'>, (body: Body) => Part[]>> = {
  ...moreLocks,
  short: (b) => {
    const { headAt: at } = b, r = scaled(b)
    return [...fringeLocks(b), ...strands(b, { count: 11, fromDeg: 72, endY: 1.4, r: [0.034, 0.03, 0.012] }), { on: 'head', at: at(0, 1.36, -0.118), r: r(0.07, 0.05, 0.03), k: 0.02 }]
  },
  cropped: () => [],
  long: (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    const roll = (way: readonly (readonly [number, number, number, number])[]): Part[] => way.slice(1).map(([x, y, z, q], i): Part => { const [px, py, pz, pq] = way[i] ?? [x, y, z, q]; return { on: 'head', from: at(px, py, pz), to: at(x, y, z), r: r(pq, q), k: 0.028 * b.build.head } })
    // Two rolls from a parting on the left, each one smooth curve round the forehead.
    const swept = [...roll([[0.03, 1.58, 0.03, 0.036], [-0.035, 1.572, 0.092, 0.03], [-0.095, 1.54, 0.083, 0.028], [-0.128, 1.485, 0.05, 0.026], [-0.134, 1.43, 0.03, 0.026]]), ...roll([[0.03, 1.58, 0.03, 0.036], [0.075, 1.566, 0.085, 0.03], [0.118, 1.515, 0.068, 0.027], [0.134, 1.43, 0.03, 0.026]])]
    return [
      ...swept, ...strands(b, { count: 13, fromDeg: 66, endY: 1.4, r: [0.036, 0.038, 0.036] }),
      { on: 'head', from: both(0.126, 1.5, 0.04), to: both(0.142, 1.37, 0.036), r: r(0.026, 0.034), k: grooveM * 2 }, { on: 'head', from: both(0.142, 1.37, 0.036), to: both(0.124, 1.262, 0.034), r: r(0.034, tip), k: grooveM * 2 },
      { on: 'hair1', from: at(0, 1.42, -0.08), to: at(0, 1.27, -0.11), r: r(0.11, 0.1), squash: [1.12, 1, 0.62], k: 0.05 },
      ...[-1, -0.5, 0, 0.5, 1].flatMap((u, i): Part[] => [
        { on: 'hair1', from: at(0.118 * u, 1.4, -0.135 + 0.07 * u * u), to: at(0.12 * u, 1.26, -0.158 + 0.07 * u * u), r: r(0.042, 0.044), k: grooveM * 1.3 }, { on: 'hair2', from: at(0.12 * u, 1.26, -0.158 + 0.07 * u * u), to: at(0.098 * u, i % 2 === 0 ? 1.1 : 1.125, -0.135 + 0.05 * u * u), r: r(0.044, tip), k: grooveM * 1.3 },
      ]),
    ]
  },
  bob: (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    return [
      { on: 'head', from: at(-0.08, 1.565, 0.08), to: at(0.08, 1.555, 0.1), r: r(0.036, 0.034) }, { on: 'head', from: both(0.128, 1.47, 0.04), to: both(0.13, 1.35, 0.052), r: r(0.034, 0.03) },
      { on: 'head', at: at(0, 1.37, -0.07), r: r(0.135, 0.075, 0.09), k: 0.04 },
    ]
  },
  bun: (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    return [
      ...combed(b, [0, 1.578, -0.085]), { on: 'head', from: at(0, 1.57, -0.06), to: at(0, 1.585, -0.13), r: r(0.04, 0.04) }, { on: 'head', at: at(0, 1.6, -0.12), r: r(0.062, 0.058, 0.056), k: 0.012 },
      { on: 'head', from: both(0.12, 1.46, 0.045), to: both(0.128, 1.38, 0.05), r: r(0.014, 0.006), k: 0.015 },
      { on: 'head', from: at(0, 1.575, -0.075), to: at(0, 1.592, -0.092), r: r(0.052, 0.052), paint: true, color: 'ribbon', surface: 'cloth' },
    ]
  },
  'old-bun': (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    return [
      { on: 'head', at: at(0, 1.56, -0.13), r: r(0.07, 0.062, 0.06), k: 0.012 }, { on: 'head', from: both(0.02, 1.582, 0.075), to: both(0.07, 1.563, 0.09), r: r(0.026, 0.027), k: 0.015 },
      { on: 'head', from: both(0.07, 1.563, 0.09), to: both(0.112, 1.51, 0.066), r: r(0.027, 0.026), k: 0.015 }, { on: 'head', at: both(0.118, 1.47, 0.05), r: r(0.03, 0.045, 0.035) },
    ]
  },
  ponytail: (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    const tail = [-0.026, 0, 0.026].flatMap((x, i): Part[] => [
      { on: 'hair1', from: at(x * 0.4, 1.612, -0.128), to: at(x, 1.586, -0.196), r: r(0.027, 0.036), k: grooveM }, { on: 'hair2', from: at(x, 1.586, -0.196), to: at(x * 1.25, 1.475, -0.236), r: r(0.036, 0.037), k: grooveM },
      { on: 'hair3', from: at(x * 1.25, 1.475, -0.236), to: at(x * 0.9, 1.31 + 0.02 * (i % 2), -0.205), r: r(0.037, 0.011), k: grooveM },
    ])
    return [
      ...combed(b, [0, 1.595, -0.09]), { on: 'head', from: at(0, 1.575, -0.09), to: at(0, 1.612, -0.128), r: r(0.044, 0.03) }, ...tail,
      { on: 'head', from: both(0.122, 1.475, 0.05), to: both(0.13, 1.39, 0.05), r: r(0.016, 0.006), k: 0.012 },
      { on: 'head', from: at(0, 1.6, -0.112), to: at(0, 1.612, -0.128), r: r(0.05, 0.05), paint: true, color: 'ribbon', surface: 'cloth' },
    ]
  },
  pigtails: (b) => {
    const { headBoth: both } = b, r = scaled(b)
    return [
      ...fringeLocks(b), { on: 'head', from: both(0.13, 1.47, 0.0), to: both(0.16, 1.46, -0.02), r: r(0.03, 0.026), k: 0.02 },
      { on: 'hair1*', from: both(0.17, 1.46, -0.02), to: both(0.215, 1.38, -0.02), r: r(0.036, 0.045), k: 0.02 }, { on: 'hair2*', from: both(0.215, 1.38, -0.02), to: both(0.215, 1.27, -0.005), r: r(0.044, tip), k: 0.03 },
      { on: 'head', from: both(0.148, 1.463, -0.014), to: both(0.17, 1.458, -0.018), r: r(0.045, 0.045), paint: true, color: 'ribbon', surface: 'cloth' },
    ]
  },
  curly: (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    const ball = (x: number, y: number, z: number, q: number): Part => ({ on: 'head', at: both(x, y, z), r: r(q, q, q), k: 0.012 })
    return [ball(0.06, 1.6, 0.06, 0.052), ball(0.12, 1.56, 0.02, 0.052), ball(0.06, 1.61, -0.04, 0.055), ball(0.13, 1.5, -0.05, 0.05), ball(0.115, 1.53, 0.07, 0.035), ball(0.09, 1.53, -0.11, 0.055), ball(0.08, 1.43, -0.12, 0.05), ball(0.14, 1.44, -0.01, 0.028), { on: 'head', at: at(0, 1.605, 0.06), r: r(0.05, 0.046, 0.05), k: 0.015 }]
  },
}

/** An old man's ring of hair. */
function fringe(body: Body): Part[] {
  const { headAt: at, headBoth: both } = body, r = scaled(body)
  return [
    { on: 'head', at: both(0.118, 1.44, -0.04), r: r(0.034, 0.05, 0.06) }, { on: 'head', at: at(0, 1.42, -0.115), r: r(0.1, 0.055, 0.04), k: 0.04 },
    { on: 'head', at: both(0.128, 1.475, -0.005), r: r(0.022, 0.03, 0.03) },
  ]
}

/** Bones that a hair style adds. */
export function hairBones({ headAt }: Body, style: HairStyle): { bones: Record<string, readonly [string, number, number, number]>; dangles: { bones: string[] }[] } {
  const chain = (one: readonly [number, number, number], two: readonly [number, number, number]) => ({ hair1: ['head', ...headAt(...one)] as const, hair2: ['hair1', ...headAt(...two)] as const })
  if (style === 'long' || style === 'straight' || style === 'waves') return { bones: chain([0, 1.42, -0.1], [0, 1.27, -0.13]), dangles: [{ bones: ['hair1', 'hair2'] }] }
  if (style === 'ponytail') return { bones: { ...chain([0, 1.605, -0.125], [0, 1.586, -0.196]), hair3: ['hair2', ...headAt(0, 1.475, -0.236)] }, dangles: [{ bones: ['hair1', 'hair2', 'hair3'] }] }
  if (style === 'braids') return { bones: { 'hair1*': ['head', ...headAt(0.125, 1.36, 0.02)], 'hair2*': ['hair1*', ...headAt(0.125, 1.24, 0.075)] }, dangles: [{ bones: ['hair1L', 'hair2L'] }, { bones: ['hair1R', 'hair2R'] }] }
  if (style !== 'pigtails') return { bones: {}, dangles: [] }
  return {
    bones: { 'hair1*': ['head', ...headAt(0.16, 1.46, -0.02)], 'hair2*': ['hair1*', ...headAt(0.215, 1.38, -0.02)] },
    dangles: [{ bones: ['hair1L', 'hair2L'] }, { bones: ['hair1R', 'hair2R'] }],
  }
}
