import { armParts, footParts, group, handParts, legParts, torsoParts } from './body.ts'
import type { Body } from './body.ts'
import type { Part, PartGroup, Point, Solid } from '../recipes.ts'

export type OutfitName = 'everyday' | 'dress' | 'skating-dress' | 'leotard' | 'rider' | 'swim-shorts' | 'astronaut' | 'chef' | 'cardigan'

/** What somebody wears: what stays bare joins the skin, the rest are groups of their own. */
export interface Outfit {
  bare: Part[]
  groups: PartGroup[]
  solids?: Solid[]
  bones?: Record<string, readonly [string, number, number, number]>
  helpers?: Record<string, { of: string; share: number }>
  /** Colours; `main` is the piece that "in red" means. */
  palette: Record<string, string>
}

const down = [0, -1, 0] as const
const up = [0, 1, 0] as const

/** The direction along the arm, for sawing sleeves off. */
const alongArm: Point = ['*', 0.767, -0.642, 0]

function sleeve(body: Body, to: number, girth: number): Part[] {
  return armParts(body, girth, to + 0.12).map((part) => (part.on === 'shoulder*' ? part : { ...part, cut: [...(part.cut ?? []), body.arm(to), alongArm] }))
}

function trousers(body: Body, girth: number, hemY: number): Part[] {
  return legParts(body, girth).map((part) => (part.on === 'shin*' ? { ...part, ...(part.from === undefined ? {} : { r: [part.r[0] ?? 0, (part.r[0] ?? 0) * 0.86] }), cut: [body.at(0, hemY, 0), down] } : part))
}

function collar(body: Body): Part {
  return { on: 'chest', from: body.at(0, 1.12, -0.01), to: body.at(0, 1.215, -0.012), r: [0.078 * body.build.body, 0.06 * body.build.body], k: 0.025, cut: [body.at(0, 1.197, -0.012), [0, 0.96, 0.28]] }
}

/** A hip belt of cloth that hides where shirt and trousers meet. */
function hem(body: Body, y: number, girth: number): Part {
  const { build: b, at } = body
  return { on: 'hips', from: at(0, 0.85, 0.002), to: at(0, y - 0.03, 0.002), r: [0.128 * b.body * (b.waist + b.hips) / 2 + girth, 0.142 * b.body * b.hips + girth], squash: [1, 1, 0.79], k: 0.03, cut: [at(0, y, 0), down] }
}

function shoes(body: Body): PartGroup[] {
  const { build: b, both } = body
  const x = b.hipM + 0.01, s = b.body * b.foot
  const r = (...radii: number[]) => radii.map((v) => v * s)
  const level = 0.027 * s
  return [
    group('shoes', 'leather', 0.03, [
      { on: 'foot*', from: both(x, 0.058, -0.032), to: both(x + 0.003, 0.055, 0.05), r: r(0.05, 0.048), cut: [[0, 0.02 * s, 0], down] },
      { on: 'foot*', from: both(x, 0.1, -0.012), to: both(x, 0.08, 0.0), r: r(0.05, 0.052), k: 0.02, cut: [both(0, 0.118, 0), up] },
      { on: 'toe*', from: both(x + 0.003, 0.05, 0.06), to: both(x + 0.007, 0.044, 0.112), r: r(0.048, 0.044), cut: [[0, 0.02 * s, 0], down] },
      { on: 'foot*', from: both(x - 0.03, 0.1, 0.03), to: both(x + 0.034, 0.1, 0.03), r: r(0.012, 0.012), paint: true, color: 'laces' },
      { on: 'foot*', from: both(x - 0.03, 0.083, 0.055), to: both(x + 0.034, 0.083, 0.055), r: r(0.011, 0.011), paint: true, color: 'laces' },
    ]),
    group('soles', 'rubber', 0.012, [
      { on: 'foot*', from: both(x, 0.03, -0.03), to: both(x + 0.003, 0.03, 0.06), r: r(0.056, 0.053), k: 0.01, cut: [[0, level, 0], up, [0, 0, 0], down] },
      { on: 'toe*', from: both(x + 0.003, 0.03, 0.06), to: both(x + 0.007, 0.03, 0.112), r: r(0.053, 0.049), k: 0.01, cut: [[0, level, 0], up, [0, 0, 0], down] },
    ]),
  ]
}

function everyday(body: Body): Outfit {
  return {
    bare: [...armParts(body).slice(1), ...handParts(body)],
    groups: [
      group('bottom', 'cloth', 0.03, trousers(body, 0.006, 0.1)),
      group('main', 'cloth', 0.04, [...torsoParts(body, 0.007, 0.765), collar(body), hem(body, 0.765, 0.01), ...sleeve(body, 0.52, 0.014)]),
      group('socks', 'cloth', 0.02, [{ on: 'shin*', from: body.both(body.build.hipM + 0.01, 0.16, -0.01), to: 'foot*', r: [0.041 * body.build.body, 0.041 * body.build.body] }]),
      ...shoes(body),
    ],
    palette: { main: '#e0553f', bottom: '#3c5a86', shoes: '#f2c14a', soles: '#fbf7ee', socks: '#f4efe4', laces: '#fdfaf2' },
  }
}

/** A flared skirt of two halves, each half following its leg. */
function skirt(body: Body, { topY, hemY, flareM, ripple }: { topY: number; hemY: number; flareM: number; ripple: boolean }): Pick<Outfit, 'bones' | 'helpers'> & { group: PartGroup } {
  const { build: b, at, both } = body
  const s = b.body, top = 0.125 * s * (b.waist + b.hips) / 2 + 0.007 + 0.02 * b.belly, wide = flareM * s
  const shell = (grow: number, carve: boolean): Part => ({
    on: 'skirt*', from: at(0, topY + 0.01, 0), to: at(0, hemY - 0.03, 0.002), r: [top + grow, wide + grow], squash: [1, 1, 0.86], k: carve ? 0.004 : 0.002, fine: true, ...(carve ? { carve } : {}),
    cut: carve ? [at(0, hemY - 0.08, 0), down] : [at(0, hemY, 0), down, at(0, topY + 0.06, 0), up, ['*', -0.012, 0, 0], ['*', -1, 0, 0]],
  })
  const pleats: Part[] = ripple ? [[0.1, 1], [0.42, 1], [0.75, 1], [1.1, 1]].flatMap(([turn = 0]) => [1, -1].map((z): Part => ({
    on: 'skirt*', from: both(Math.abs(top * 1.05 * (1 - turn * 0.6)) / s, topY - 0.03, (z * top * turn * 0.75) / s), to: both((wide * (1.02 - turn * turn * 0.45)) / s, hemY, (z * wide * turn * 0.78) / s), r: [0.006, 0.018], k: 0.02, fine: true, cut: [at(0, hemY, 0), down],
  }))) : []
  return {
    bones: { 'skirt*': ['hips', b.hipM * s * 0.6, topY * s, 0] }, helpers: { 'skirt*': { of: 'thigh*', share: 0.55 } },
    group: group('main', 'cloth', 0.004, [shell(0, false), ...pleats, shell(-0.013, true)], { layer: 'skirt' }),
  }
}

function dress(body: Body): Outfit {
  const { bones, helpers, group: skirtGroup } = skirt(body, { topY: 0.86, hemY: 0.5, flareM: 0.21, ripple: false })
  return {
    bare: [...armParts(body).slice(1), ...handParts(body), ...legParts(body).slice(1)],
    groups: [group('main', 'cloth', 0.04, [...torsoParts(body, 0.006, 0.8), collar(body), ...sleeve(body, 0.34, 0.012)]), skirtGroup, group('socks', 'cloth', 0.02, [{ on: 'shin*', from: body.both(body.build.hipM + 0.01, 0.15, -0.01), to: 'foot*', r: [0.041 * body.build.body, 0.041 * body.build.body] }]), ...shoes(body)],
    ...(bones === undefined ? {} : { bones }), ...(helpers === undefined ? {} : { helpers }),
    palette: { main: '#f2a33c', shoes: '#c23b4e', soles: '#f7efe4', socks: '#fdfaf2', laces: '#fbf7ee' },
  }
}

function skateBoots(body: Body): { groups: PartGroup[]; solids: Solid[] } {
  const { build: b, at, both } = body
  const x = b.hipM + 0.01, s = b.body * b.foot
  const r = (...radii: number[]) => radii.map((v) => v * s)
  const sole = at(0, 0.052, 0)
  const blade = at(x + 0.003, 0.0, 0.025)
  const outline = [[-0.1, 0.012], [-0.085, 0.001], [0.05, 0], [0.095, 0.004], [0.118, 0.02], [0.116, 0.032], [0.06, 0.026], [-0.1, 0.024]] as const
  return {
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
  }
}

function skatingDress(body: Body): Outfit {
  const { build: b, at, both } = body
  const { bones, helpers, group: skirtGroup } = skirt(body, { topY: 0.82, hemY: 0.655, flareM: 0.235, ripple: true })
  const boots = skateBoots(body)
  const trim: Part[] = [
    { on: 'chest', at: at(0, 1.2, 0.06), r: [0.075 * b.body, 0.1 * b.body, 0.1], paint: true, color: 'tights', surface: 'skin' },
  ]
  return {
    bare: [...armParts(body).slice(2), ...handParts(body)],
    groups: [
      group('tights', 'skin', 0.03, legParts(body, 0.001)),
      group('main', 'cloth', 0.04, [...torsoParts(body, 0.005), ...legParts(body, 0.005, 0.12), ...sleeve(body, 0.95, 0.006), ...trim]),
      skirtGroup, ...boots.groups,
      group('sparkle', 'metal', 0.004, [[0.03, 1.075, 0.112], [0.062, 1.03, 0.108], [0.02, 1.0, 0.108], [0.045, 0.95, 0.1], [0.085, 1.1, 0.09]].map(([x = 0, y = 0, z = 0]): Part => ({ on: 'chest', at: both(x * b.chest, y, z * (0.5 + b.chest / 2)), r: [0.0075, 0.0075, 0.0075], fine: true }))),
    ],
    solids: boots.solids, ...(bones === undefined ? {} : { bones }), ...(helpers === undefined ? {} : { helpers }),
    palette: { main: '#6c2bd0', tights: '#e9b48f', sparkle: '#ffe9a8', boots: '#fbfaf6', blade: '#d7dde6', bootSole: '#8a6a4a', laces: '#d6d3cd', ribbon: '#ffe9a8' },
  }
}

function leotard(body: Body): Outfit {
  const { at, both } = body
  const legHole: readonly Point[] = [at(0.028, 0.656, 0), [0.72, -0.694, 0], at(-0.028, 0.656, 0), [-0.72, -0.694, 0]]
  const highCut = (part: Part): Part => (part.on === 'hips' ? { ...part, cut: [...(part.cut ?? []), ...legHole] } : part.on === 'hip*' ? { ...part, cut: [both(0.028, 0.656, 0), ['*', 0.72, -0.694, 0]] } : part)
  const swoosh: Part = { on: 'chest', from: both(0.17, 1.13, 0.06), to: both(0.0, 0.93, 0.13), r: [0.04, 0.03], cut: [[0, 0, 0.012], [0, 0, -1]], paint: true, color: 'accent' }
  return {
    bare: [...handParts(body), ...legParts(body), ...footParts(body)],
    groups: [group('main', 'cloth', 0.04, [...[...torsoParts(body, 0.009), ...legParts(body, 0.008, 0.12).slice(0, 2)].map(highCut), ...sleeve(body, 1.9, 0.004), collarBand(body), swoosh])],
    palette: { main: '#c2182f', accent: '#f4f1ea', ribbon: '#c2182f' },
  }
}

function collarBand({ at, build }: Body): Part {
  return { on: 'chest', from: at(0, 1.13, -0.01), to: at(0, 1.2, -0.012), r: [0.07 * build.body, 0.05 * build.body], k: 0.03, cut: [at(0, 1.185, -0.012), [0, 0.94, 0.34]] }
}

function rider(body: Body): Outfit {
  const { build: b, at, both } = body
  const s = b.body, x = b.hipM + 0.009
  const boots: Part[] = [
    { on: 'shin*', from: both(x - 0.002, 0.36, -0.002), to: both(x, 0.12, -0.014), r: [0.064 * s, 0.052 * s], cut: [both(0, 0.352, 0), up] },
    { on: 'foot*', from: both(x, 0.1, -0.012), to: both(x, 0.055, -0.02), r: [0.052 * s, 0.05 * s], k: 0.02, cut: [[0, 0.004, 0], down] },
    { on: 'foot*', from: both(x, 0.058, 0.0), to: both(x + 0.003, 0.05, 0.06), r: [0.05 * s, 0.046 * s], cut: [[0, 0.004, 0], down] },
    { on: 'toe*', from: both(x + 0.003, 0.05, 0.06), to: both(x + 0.006, 0.044, 0.11), r: [0.046 * s, 0.04 * s], cut: [[0, 0.004, 0], down] },
  ]
  const buttons: Part[] = [1.08, 1.02, 0.96, 0.9].map((y) => ({ on: y > 0.99 ? 'chest' : 'spine', at: both(0.03, y, 0.115 * (0.4 + 0.6 * b.waist)), r: [0.0095, 0.0095, 0.008], fine: true }))
  return {
    bare: [],
    groups: [
      group('bottom', 'cloth', 0.03, legParts(body, 0.003)),
      group('main', 'cloth', 0.04, [...torsoParts(body, 0.01, 0.715), collar(body), hem(body, 0.715, 0.016), ...sleeve(body, 1.86, 0.012),
        { on: 'chest', from: at(0, 1.2, 0.06), to: at(0, 1.09, 0.12), r: [0.05, 0.014], squash: [1, 1, 1.6], paint: true, color: 'shirt' }]),
      group('gloves', 'leather', 0.02, handParts(body, 0.002)), group('boots', 'leather', 0.025, boots), group('brass', 'metal', 0.004, buttons),
    ],
    palette: { main: '#b3202c', bottom: '#f3ead6', boots: '#1d1714', gloves: '#f0e6d2', shirt: '#fbf8f1', brass: '#e0b64c', helmet: '#1b1b22', strap: '#1b1b22' },
  }
}

/** A riding helmet: a velvet dome with a peak and a strap. */
export function ridingHelmet({ headAt: at, headBoth: both, build: { head: h } }: Body): PartGroup[] {
  const r = (...radii: number[]) => radii.map((v) => v * h)
  return [group('helmet', 'cloth', 0.02, [
    { on: 'head', at: at(0, 1.492, -0.012), r: r(0.162, 0.142, 0.172), cut: [at(0, 1.485, 0), [0, -0.97, 0.24]] },
    { on: 'head', from: at(-0.05, 1.512, 0.14), to: at(0.05, 1.512, 0.14), r: r(0.056, 0.056), squash: [1, 0.2, 1], turn: [14, 0, 0], k: 0.01 },
    { on: 'head', at: at(0, 1.634, -0.015), r: r(0.014, 0.01, 0.014), k: 0.004 },
  ]), group('strap', 'leather', 0.008, [{ on: 'head', from: both(0.139, 1.5, 0.0), to: both(0.104, 1.345, 0.04), r: r(0.011, 0.009) }, { on: 'jaw', from: both(0.104, 1.345, 0.04), to: at(0, 1.282, 0.07), r: r(0.009, 0.01) }])]
}

function swimShorts(body: Body): Outfit {
  const { build: b, at, both } = body
  const cutLeg = (part: Part): Part => (part.on === 'thigh*' ? { ...part, cut: [both(0, 0.5, 0), down] } : part)
  return {
    bare: [...torsoParts(body), ...armParts(body), ...handParts(body), ...legParts(body), ...footParts(body),
      { on: 'chest', at: both(0.066, 1.09, 0.05), r: [0.072 * b.body, 0.05 * b.body, 0.042 * b.body], k: 0.05 }, { on: 'spine', at: both(0.032, 0.95, 0.075), r: [0.03, 0.07, 0.03], k: 0.02 },
      { on: 'chest', at: both(0.078, 1.07, 0.115), r: [0.012, 0.012, 0.03], paint: true, color: 'blush' }, { on: 'spine', at: at(0, 0.895, 0.11), r: [0.008, 0.012, 0.03], paint: true, color: 'blush' }],
    groups: [group('main', 'cloth', 0.03, [...legParts(body, 0.013, 0.78).map(cutLeg), hem(body, 0.7, 0.008)].map((part) => (part.on === 'hips' && part.from !== undefined ? { ...part, from: at(0, 0.8, 0.002), cut: [at(0, 0.83, 0), up] } : part))),
      group('cord', 'cloth', 0.004, [{ on: 'hips', from: at(0.004, 0.815, 0.118 * (0.4 + 0.6 * b.waist) + 0.012), to: at(0.02, 0.77, 0.125), r: [0.006, 0.005], fine: true }, { on: 'hips', from: at(-0.004, 0.815, 0.118 * (0.4 + 0.6 * b.waist) + 0.012), to: at(-0.022, 0.775, 0.125), r: [0.006, 0.005], fine: true }])],
    palette: { main: '#17a2b8', cord: '#fbf7ee' },
  }
}

function astronaut(body: Body): Outfit {
  const { build: b, at, both } = body
  const s = b.body, x = b.hipM + 0.01
  const ring = (on: string, from: Point, to: Point, r: number): Part => ({ on, from, to, r: [r, r], k: 0.008 })
  return {
    bare: [],
    groups: [
      group('main', 'cloth', 0.045, [...torsoParts(body, 0.035), ...armParts(body, 0.024), ...legParts(body, 0.026),
        { on: 'chest', from: both(0.17, 1.1, 0.08), to: both(0.1, 0.98, 0.14), r: [0.016, 0.016], paint: true, color: 'accent' }, { on: 'chest', at: both(0.16, 1.16, 0.02), r: [0.05, 0.03, 0.07], paint: true, color: 'accent' }]),
      group('joints', 'rubber', 0.012, [ring('hand*', body.arm(1.84), body.arm(1.96), 0.05 * s), ring('shin*', both(x, 0.2, -0.012), both(x, 0.165, -0.012), 0.084 * s), { on: 'chest', from: at(0, 1.19, -0.012), to: at(0, 1.225, -0.012), r: [0.115 * s, 0.112 * s], k: 0.01, cut: [at(0, 1.235, 0), up] }]),
      group('gloves', 'rubber', 0.02, handParts(body, 0.005)),
      group('boots', 'rubber', 0.03, [
        { on: 'foot*', from: both(x, 0.14, -0.012), to: both(x, 0.06, -0.025), r: [0.07 * s, 0.066 * s], cut: [[0, 0.002, 0], down] },
        { on: 'foot*', from: both(x, 0.062, 0.0), to: both(x + 0.003, 0.055, 0.065), r: [0.064 * s, 0.062 * s], cut: [[0, 0.002, 0], down] }, { on: 'toe*', from: both(x + 0.003, 0.055, 0.065), to: both(x + 0.006, 0.05, 0.115), r: [0.062 * s, 0.056 * s], cut: [[0, 0.002, 0], down] }]),
      group('pack', 'plastic', 0.02, [{ on: 'chest', at: at(0, 1.06, -0.175), box: [0.125 * s, 0.16 * s, 0.062 * s], r: [0.03] }, { on: 'chest', at: both(0.06, 1.25, -0.17), r: [0.03, 0.05, 0.03], k: 0.01 }]),
      group('panel', 'plastic', 0.01, [{ on: 'chest', at: at(0, 1.05, 0.142), box: [0.068 * s, 0.05 * s, 0.024], r: [0.012], fine: true },
        ...[['#', -0.035, 'red'], ['#', 0, 'yellow'], ['#', 0.035, 'blue']].map(([, px, color]): Part => ({ on: 'chest', at: at(px as number, 1.065, 0.17), r: [0.011, 0.011, 0.012], color: color as string, fine: true }))]),
    ],
    palette: { main: '#f1efe9', accent: '#e0702d', joints: '#8d939c', gloves: '#5b6472', boots: '#4d5563', pack: '#c3c8cf', panel: '#5a6270', red: '#e03a3a', yellow: '#f5c93f', blue: '#3f8fe0' },
  }
}

function chef(body: Body): Outfit {
  const { build: b, at, both } = body
  return {
    bare: [...armParts(body).slice(2), ...handParts(body)],
    groups: [
      group('bottom', 'cloth', 0.03, trousers(body, 0.006, 0.1)),
      group('main', 'cloth', 0.04, [...torsoParts(body, 0.012, 0.72), collar(body), hem(body, 0.72, 0.018), ...sleeve(body, 1.5, 0.014)]),
      group('accent', 'cloth', 0.012, [{ on: 'chest', from: both(0.05, 1.195, 0.03), to: at(0, 1.165, 0.085), r: [0.03, 0.024] }, { on: 'chest', at: at(0, 1.16, 0.095), r: [0.026, 0.024, 0.02] }]),
      group('buttons', 'plastic', 0.004, [1.09, 1.02, 0.95, 0.88].map((y): Part => ({ on: y > 0.99 ? 'chest' : 'spine', at: both(0.04, y, 0.118 + 0.055 * b.belly * (y < 1 ? 1 : 0.4)), r: [0.011, 0.011, 0.011], fine: true }))),
      ...shoes(body),
    ],
    palette: { main: '#fbfaf5', bottom: '#4a4f5a', accent: '#d8362f', buttons: '#33363d', shoes: '#2b2a2d', soles: '#191919', laces: '#2b2a2d' },
  }
}

function cardigan(body: Body): Outfit {
  const base = dress(body)
  const { at } = body
  return {
    ...base,
    bare: base.bare.slice(1).filter((part) => part.on !== 'arm*' && part.on !== 'elbow*'),
    groups: [...base.groups, group('cardigan', 'cloth', 0.035, [...torsoParts(body, 0.022, 0.78), ...sleeve(body, 1.86, 0.02), hem(body, 0.78, 0.026), { on: 'chest', from: at(0, 1.25, 0.14), to: at(0, 0.72, 0.16), r: [0.07, 0.035], carve: true, k: 0.01 }])],
    palette: { ...base.palette, main: '#5d6fae', cardigan: '#b6607a', shoes: '#5b4638' },
  }
}

export const outfits: Readonly<Record<OutfitName, (body: Body) => Outfit>> = { everyday, dress, 'skating-dress': skatingDress, leotard, rider, 'swim-shorts': swimShorts, astronaut, chef, cardigan }
