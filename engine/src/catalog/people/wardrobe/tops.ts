import { armParts, frontOf, group, legParts, torsoParts, trunkBone } from '../body.ts'
import type { Body, Region } from '../body.ts'
import type { Part, PartGroup, Surface } from '../../recipes.ts'
import { alongArm, backAlongArm, down, sawn, up } from './garment.ts'
import type { Garment } from './garment.ts'

/** An arm of cloth that ends at `to`: 0 shoulder, 1 elbow, 2 wrist. */
export function sleeve(body: Body, to: number, girth: number): Part[] {
  return armParts(body, girth, to + 0.12).map((part) => (part.on === 'shoulder*' ? part : { ...part, cut: [...(part.cut ?? []), body.arm(to), alongArm] }))
}

/** A wide sleeve that hangs open at the wrist. */
export function bellSleeve(body: Body, { to = 1.78, wideM = 0.085, girth = 0.014 } = {}): Part[] {
  const { arm, build: { body: s, limb } } = body
  const r = 0.04 * s * limb + girth
  return [
    ...armParts(body, girth, 0.86), { on: 'elbow*', at: arm(1), r: [r, r, r], k: 0.02 },
    { on: 'fore*', from: arm(0.95), to: arm(to), r: [r, wideM * s], k: 0.02, cut: [arm(to), alongArm] },
    { on: 'fore*', from: arm(to - 0.35), to: arm(to + 0.2), r: [0.032 * s, wideM * s * 0.92], carve: true, k: 0.006 },
  ]
}

/** Where cloth is sawn off at the neck. */
function neckline({ at, build }: Body, girth: number, highM = 0): Part {
  return { on: 'chest', from: at(0, 1.12, -0.01), to: at(0, 1.215 + highM, -0.012), r: [0.072 * build.body + girth, 0.054 * build.body + girth * 0.9], k: 0.025, cut: [at(0, 1.197 + highM, -0.012), [0, 0.96, 0.28]] }
}

/** The hem of cloth that hangs over the hips. */
function hem({ build: b, at }: Body, y: number, girth: number): Part {
  return { on: 'hips', from: at(0, 0.85, 0.002), to: at(0, y - 0.03, 0.002), r: [0.128 * b.body * (b.waist + b.hips) / 2 + girth, 0.142 * b.body * b.hips + girth], squash: [1, 1, 0.79], k: 0.03, cut: [at(0, y, 0), down] }
}

/** The torso in cloth down to a hem. */
export function trunk(body: Body, girth: number, hemY: number): Part[] {
  // Over the seat of the trousers, so that nothing of it comes through above the hem.
  const seat = hemY < 0.81 ? sawn(legParts(body, Math.max(girth, 0.007) + 0.005, 0.12).slice(0, 2), body.at(0, hemY, 0), down) : []
  return [...torsoParts(body, girth, hemY), ...(hemY < 0.84 ? [hem(body, hemY, girth + 0.003)] : []), ...seat]
}

const armRegions = (sleeves: number): Region[] => [...(sleeves > 0 ? ['shoulders' as const] : []), ...(sleeves > 0.9 ? ['upperArms' as const] : []), ...(sleeves > 1.75 ? ['forearms' as const] : [])]

/** Level stripes over the torso and rings round the sleeves, painted. */
function stripes(body: Body, { color, sleeves, everyM }: { color: string; sleeves: number; everyM: number }): Part[] {
  const { build: b } = body
  const level = Array.from({ length: Math.floor(0.42 / everyM) }, (_, i): Part => {
    const y = 1.14 - i * everyM
    return { on: trunkBone(y), at: [0, y * b.body, 0], box: [0.125 * b.body * b.chest, everyM * 0.26 * b.body, 0.4], r: [0.001], paint: true, color }
  })
  const rings = Array.from({ length: Math.floor(Math.max(0, sleeves - 0.2) / (everyM * 4.4)) }, (_, i) => ring(body, 0.36 + i * everyM * 4.4, everyM * 2.2, color))
  return [...level, ...rings]
}

/** A painted ring round the arm from `t` on, `wide` long in lengths of the upper arm. */
export function ring({ arm, build }: Body, t: number, wide: number, color: string): Part {
  const r = 0.085 * build.body
  return { on: t < 1 ? 'arm*' : 'fore*', from: arm(t), to: arm(t + wide), r: [r, r], cut: [arm(t), backAlongArm, arm(t + wide), alongArm], paint: true, color }
}

/** Two wings of a folded collar. */
export function foldedCollar({ both, at, build: { body: s } }: Body, girth: number): Part[] {
  return [
    { on: 'chest', from: both(0.052, 1.2, -0.03), to: both(0.03, 1.188, 0.06), r: [0.017 * s + girth * 0.3, 0.02 * s], k: 0.01, fine: true },
    { on: 'chest', from: both(0.022, 1.188, 0.062), to: both(0.05, 1.15, 0.088), r: [0.02 * s, 0.007 * s], squash: [1, 1, 0.7], k: 0.01, fine: true },
    { on: 'chest', from: at(-0.045, 1.2, -0.055), to: at(0.045, 1.2, -0.055), r: [0.018 * s, 0.018 * s], k: 0.01 },
  ]
}

/** Buttons down the front: at each width of `xs` from `fromY` to `toY`. */
export function buttons(body: Body, { xs = [0], fromY = 1.1, toY = 0.82, count = 4, girth = 0.01, radiusM = 0.0095, color = 'buttons', surface = 'plastic' as Surface }: { xs?: readonly number[]; fromY?: number; toY?: number; count?: number; girth?: number; radiusM?: number; color?: string; surface?: Surface } = {}): PartGroup {
  const parts = Array.from({ length: count }, (_, i) => fromY + ((toY - fromY) * i) / Math.max(1, count - 1)).flatMap((y) => xs.flatMap((x) => (x === 0 ? [0] : [x, -x])).map((x): Part => ({ on: trunkBone(y), at: frontOf(body, x, y, girth), r: [radiusM * body.build.body, radiusM * body.build.body, radiusM * 0.7], fine: true })))
  return group(color, surface, 0.004, parts)
}

/** A wedge of the shirt below, seen between the lapels, and the tie on it. */
export function shirtFront(body: Body, { shirt = 'shirt', tie, lapel, lowY = 0.98 }: { shirt?: string; tie?: string; lapel?: string; lowY?: number }): Part[] {
  const { at, build: { body: s } } = body
  const wedge = (wide: number, low: number, color: string): Part => ({ on: 'chest', from: at(0, 1.2, 0.1), to: at(0, low, 0.1), r: [wide * s, wide * 0.22 * s], squash: [1, 1, 3.4], cut: [at(0, 0, 0.012), [0, 0, -1]], paint: true, color })
  return [
    ...(lapel === undefined ? [] : [wedge(0.086, lowY - 0.02, lapel)]), wedge(0.052, lowY + 0.012, shirt),
    ...(tie === undefined ? [] : [{ on: 'chest', at: at(0, 1.176, 0.09), r: [0.017 * s, 0.018 * s, 0.09], paint: true, color: tie, cut: [at(0, 0, 0.012), [0, 0, -1]] } as Part, { on: 'chest', from: at(0, 1.16, 0.1), to: at(0, lowY + 0.03, 0.1), r: [0.008 * s, 0.019 * s], squash: [1, 1, 7], cut: [at(0, 0, 0.012), [0, 0, -1]], paint: true, color: tie } as Part]),
  ]
}

export interface TopStyle {
  color?: string
  surface?: Surface
  /** Where the sleeves end: 0 none, 0.5 short, 1.86 at the wrist. */
  sleeves?: number
  bell?: number
  girth?: number
  hemY?: number
  collar?: 'none' | 'round' | 'folded' | 'high'
  collarColor?: string
  stripe?: string
  stripeM?: number
  cuff?: string
  /** Lapels, shirt and tie painted on the front. */
  front?: Parameters<typeof shirtFront>[1]
  /** Open down the front, so that what is below shows. */
  open?: number
  buttons?: Parameters<typeof buttons>[1]
  paint?: (body: Body) => readonly Part[]
}

/** Anything worn on the torso, from a T-shirt to a coat's upper half. */
export function top(style: TopStyle = {}): Garment {
  const { color = 'main', surface = 'cloth', sleeves = 0.52, girth = 0.007, hemY = 0.765, collar = 'round' } = style
  return (body) => {
    const arms = style.bell !== undefined ? bellSleeve(body, { wideM: style.bell, girth: girth + 0.004, to: sleeves }) : sleeves > 0 ? sleeve(body, sleeves, girth + 0.007) : []
    const opening: Part[] = style.open === undefined ? [] : [{ on: 'chest', from: body.at(0, 1.26, 0.15), to: body.at(0, hemY - 0.08, 0.17), r: [style.open * body.build.body, style.open * 1.1 * body.build.body], squash: [1, 1, 1.6], carve: true, k: 0.01 }]
    const parts: Part[] = [
      ...trunk(body, girth, hemY), ...(collar === 'none' ? [] : [neckline(body, girth, collar === 'high' ? 0.03 : 0)]), ...(collar === 'folded' && style.collarColor === undefined ? foldedCollar(body, girth) : []), ...arms, ...opening,
      ...(style.stripe === undefined ? [] : stripes(body, { color: style.stripe, sleeves, everyM: style.stripeM ?? 0.075 })), ...(style.front === undefined ? [] : shirtFront(body, style.front)),
      ...(style.cuff === undefined ? [] : [ring(body, sleeves - 0.13, 0.16, style.cuff)]), ...(style.paint?.(body) ?? []),
    ]
    return {
      groups: [group(color, surface, 0.04, parts, style.stripe === undefined ? {} : { fine: true }), ...(style.collarColor === undefined ? [] : [group(style.collarColor, surface, 0.01, foldedCollar(body, girth))]), ...(style.buttons === undefined ? [] : [buttons(body, { girth: girth + 0.002, ...style.buttons })])],
      covers: ['torso', ...armRegions(sleeves)],
    }
  }
}

/** A jacket's shape with lapels, shirt and tie. */
export const suitJacket = (style: TopStyle = {}): Garment => top({ sleeves: 1.84, girth: 0.016, hemY: 0.72, front: { shirt: 'shirt', tie: 'tie', lapel: 'mainDark' }, buttons: { xs: [0], fromY: 0.93, toY: 0.86, count: 2, color: 'mainDark' }, ...style })

/** Cloth across the torso from one shoulder to the other hip, between two planes: a sash, a toga, the end of a sari. */
export function sash({ color = 'sash', wideM = 0.07, girth = 0.02, leftShoulder = true, hemY = 0.78 }: { color?: string; wideM?: number; girth?: number; leftShoulder?: boolean; hemY?: number } = {}): Garment {
  return (body) => {
    const side = leftShoulder ? 1 : -1, s = body.build.body
    const n = [-0.79 * side, 0.61, 0] as const, middle = body.at(0, 1.03, 0)
    const edge = (m: number) => [middle[0] + n[0] * m * s, middle[1] + n[1] * m * s, 0] as const
    return { groups: [group(color, 'cloth', 0.03, sawn(torsoParts(body, girth, hemY), edge(wideM / 2), n, edge(-wideM / 2), [-n[0], -n[1], 0]))] }
  }
}

/** A band of leather or cloth round the waist; `buckle` gives it one. */
export function belt({ color = 'belt', y = 0.83, highM = 0.045, girth = 0.016, buckle, surface = 'leather' }: { color?: string; y?: number; highM?: number; girth?: number; buckle?: string; surface?: Surface } = {}): Garment {
  return (body) => ({
    groups: [
      group(color, surface, 0.03, sawn([...torsoParts(body, girth, 0.7), hem(body, 0.7, girth + 0.002)], body.at(0, y + highM / 2, 0), up, body.at(0, y - highM / 2, 0), down)),
      ...(buckle === undefined ? [] : [group(buckle, 'metal', 0.004, [{ on: trunkBone(y), at: frontOf(body, 0, y, girth + 0.006), box: [0.026 * body.build.body, highM * 0.62 * body.build.body, 0.01], r: [0.006], fine: true }])]),
    ],
  })
}
