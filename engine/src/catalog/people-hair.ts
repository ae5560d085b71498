import type { Body } from './people-body.ts'
import { group } from './people-body.ts'
import type { Part, PartGroup } from './recipes.ts'

export type HairStyle = 'short' | 'long' | 'bun' | 'ponytail' | 'pigtails' | 'bob' | 'curly' | 'fringe' | 'old-bun' | 'cropped' | 'none'

/** A head of hair in lumps: a cap hollowed out for the face, then locks. */
export function hairOf(body: Body, style: HairStyle): PartGroup[] {
  if (style === 'none') return []
  const parts = style === 'fringe' ? fringe(body) : [...cap(body, style), ...locks[style](body)]
  return [group('hair', 'hair', 0.03 * body.build.head, parts)]
}

function scaled(body: Body): (...radii: number[]) => number[] {
  return (...radii) => radii.map((v) => v * body.build.head)
}

function cap(body: Body, style: HairStyle): Part[] {
  const { headAt } = body
  const r = scaled(body)
  const tight = style === 'bun' || style === 'ponytail' || style === 'old-bun' || style === 'cropped'
  return [
    { on: 'head', at: headAt(0, tight ? 1.47 : 1.478, tight ? -0.018 : -0.024), r: tight ? r(0.143, 0.142, 0.142) : r(0.15, 0.147, 0.146) },
    { on: 'head', at: headAt(0, 1.4, -0.06), r: tight ? r(0.112, 0.1, 0.09) : r(0.126, 0.105, 0.1), k: 0.05 * body.build.head },
    { on: 'head', at: headAt(0, 1.4, 0.142), r: r(0.114, 0.128, 0.115), k: 0.02 * body.build.head, carve: true },
  ]
}

const tip = 0.014

const locks: Readonly<Record<Exclude<HairStyle, 'none' | 'fringe'>, (body: Body) => Part[]>> = {
  short: (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    return [
      { on: 'head', from: at(-0.05, 1.585, 0.07), to: at(0.085, 1.545, 0.115), r: r(0.046, 0.018) },
      { on: 'head', from: at(-0.05, 1.585, 0.06), to: at(-0.105, 1.52, 0.085), r: r(0.042, 0.018), k: 0.025 },
      { on: 'head', from: at(0, 1.605, 0), to: at(0.06, 1.645, 0.05), r: r(0.05, tip) }, { on: 'head', from: at(-0.02, 1.6, -0.06), to: at(-0.05, 1.645, -0.02), r: r(0.05, tip) },
      { on: 'head', from: both(0.13, 1.47, 0.02), to: both(0.134, 1.395, 0.035), r: r(0.022, 0.01), k: 0.02 }, { on: 'head', from: at(0, 1.34, -0.12), to: at(0, 1.3, -0.13), r: r(0.05, 0.02) },
    ]
  },
  cropped: () => [],
  long: (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    return [
      { on: 'head', from: at(0.035, 1.592, 0.055), to: at(-0.095, 1.548, 0.085), r: r(0.04, 0.026), k: 0.05 }, { on: 'head', from: at(0.035, 1.592, 0.055), to: at(0.118, 1.5, 0.068), r: r(0.04, 0.024), k: 0.05 },
      { on: 'head', from: at(-0.095, 1.548, 0.085), to: at(-0.13, 1.47, 0.058), r: r(0.026, 0.024), k: 0.04 },
      { on: 'head', from: both(0.125, 1.46, 0.03), to: both(0.135, 1.3, 0.045), r: r(0.034, 0.026) },
      { on: 'hair1', from: at(0, 1.42, -0.1), to: at(0, 1.26, -0.13), r: r(0.115, 0.1), squash: [1.1, 1, 0.62], k: 0.06 },
      { on: 'hair2', from: at(0, 1.27, -0.135), to: at(0, 1.12, -0.14), r: r(0.1, 0.05), squash: [1.15, 1, 0.6], k: 0.05 },
      { on: 'hair1', from: both(0.11, 1.36, -0.03), to: both(0.12, 1.19, -0.03), r: r(0.045, 0.022), k: 0.04 },
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
      { on: 'head', from: at(0, 1.57, -0.06), to: at(0, 1.585, -0.13), r: r(0.04, 0.04) }, { on: 'head', at: at(0, 1.6, -0.12), r: r(0.062, 0.058, 0.056), k: 0.012 },
      { on: 'head', from: both(0.12, 1.46, 0.045), to: both(0.128, 1.38, 0.05), r: r(0.014, 0.006), k: 0.015 },
      { on: 'head', from: at(0, 1.575, -0.075), to: at(0, 1.592, -0.092), r: r(0.052, 0.052), paint: true, color: 'ribbon', surface: 'cloth' },
    ]
  },
  'old-bun': (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    return [
      { on: 'head', at: at(0, 1.56, -0.13), r: r(0.07, 0.062, 0.06), k: 0.012 }, { on: 'head', from: at(0, 1.59, 0.05), to: at(0.09, 1.53, 0.1), r: r(0.03, 0.03) },
      { on: 'head', from: at(0, 1.59, 0.05), to: at(-0.09, 1.53, 0.1), r: r(0.03, 0.03) }, { on: 'head', at: both(0.118, 1.47, 0.05), r: r(0.03, 0.045, 0.035) },
    ]
  },
  ponytail: (b) => {
    const { headAt: at } = b, r = scaled(b)
    return [
      { on: 'head', from: at(0, 1.56, -0.1), to: at(0, 1.57, -0.15), r: r(0.036, 0.03) }, { on: 'hair1', from: at(0, 1.575, -0.16), to: at(0, 1.47, -0.22), r: r(0.042, 0.05), k: 0.02 },
      { on: 'hair2', from: at(0, 1.47, -0.22), to: at(0, 1.33, -0.21), r: r(0.05, tip), k: 0.03 }, { on: 'head', from: at(0, 1.565, -0.142), to: at(0, 1.57, -0.158), r: r(0.05, 0.05), paint: true, color: 'ribbon', surface: 'cloth' },
    ]
  },
  pigtails: (b) => {
    const { headAt: at, headBoth: both } = b, r = scaled(b)
    return [
      { on: 'head', from: at(-0.075, 1.57, 0.075), to: at(0.075, 1.56, 0.095), r: r(0.034, 0.036) }, { on: 'head', from: both(0.13, 1.47, 0.0), to: both(0.16, 1.46, -0.02), r: r(0.03, 0.026), k: 0.02 },
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

/** An old man's ring of hair, and his moustache. */
function fringe(body: Body): Part[] {
  const { headAt: at, headBoth: both } = body, r = scaled(body)
  return [
    { on: 'head', at: both(0.118, 1.44, -0.04), r: r(0.034, 0.05, 0.06) }, { on: 'head', at: at(0, 1.42, -0.115), r: r(0.1, 0.055, 0.04), k: 0.04 },
    { on: 'head', at: both(0.128, 1.475, -0.005), r: r(0.022, 0.03, 0.03) },
    { on: 'head', from: at(0, 1.368, 0.15), to: both(0.05, 1.352, 0.128), r: r(0.0135, 0.008), k: 0.008, fine: true },
  ]
}

/** Bones that a hair style adds. */
export function hairBones({ headAt }: Body, style: HairStyle): { bones: Record<string, readonly [string, number, number, number]>; dangles: { bones: string[] }[] } {
  const chain = (one: readonly [number, number, number], two: readonly [number, number, number]) => ({ hair1: ['head', ...headAt(...one)] as const, hair2: ['hair1', ...headAt(...two)] as const })
  if (style === 'long') return { bones: chain([0, 1.42, -0.1], [0, 1.27, -0.13]), dangles: [{ bones: ['hair1', 'hair2'] }] }
  if (style === 'ponytail') return { bones: chain([0, 1.57, -0.15], [0, 1.47, -0.22]), dangles: [{ bones: ['hair1', 'hair2'] }] }
  if (style !== 'pigtails') return { bones: {}, dangles: [] }
  return {
    bones: { 'hair1*': ['head', ...headAt(0.16, 1.46, -0.02)], 'hair2*': ['hair1*', ...headAt(0.215, 1.38, -0.02)] },
    dangles: [{ bones: ['hair1L', 'hair2L'] }, { bones: ['hair1R', 'hair2R'] }],
  }
}
