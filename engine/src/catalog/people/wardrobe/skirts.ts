import { cos, radians, sin } from '../../../platform/index.ts'
import { group, legParts } from '../body.ts'
import type { Body, Region } from '../body.ts'
import type { Part, PartGroup, Point, Surface } from '../../recipes.ts'
import { down, sawn, up } from './garment.ts'
import type { Garment } from './garment.ts'

/*
 * Skirts, robes and coat tails hang from the hips in strips. The middle strip stays with the hips, the outer ones follow the legs
 * more and more, and below the knee the cloth follows the shins too: so a step spreads the skirt instead of tearing it.
 */

export interface SkirtStyle {
  color?: string
  surface?: Surface
  topY?: number
  hemY?: number
  /** Radius of the hem at body 1. */
  flareM?: number
  girth?: number
  /** Number of folds on each side. */
  folds?: number
  foldM?: number
  /** Half width of an opening in front, metres of body 1. */
  open?: number
  /** A band above the hem. */
  trim?: string
  trimM?: number
  paint?: (body: Body) => readonly Part[]
  covers?: readonly Region[]
}

const kneeY = 0.42
/** Strips overlap by this, so that no seam shows where two meet. */
const overlapM = 0.012
/** How thick the cloth is. */
const clothM = 0.02

interface Strip { on: string; below: string; from: number; to: number }
const strips: readonly Strip[] = [{ on: 'skirt', below: 'skirt', from: -0.032, to: 0.032 }, { on: 'skirtIn*', below: 'hemIn*', from: 0.032, to: 0.085 }, { on: 'skirtOut*', below: 'hemOut*', from: 0.085, to: 9 }]

/** How skirts follow the legs. */
const helpers = { 'skirtIn*': { of: 'thigh*', share: 0.36 }, 'skirtOut*': { of: 'thigh*', share: 0.3 }, 'hemIn*': { of: 'shin*', share: 0.3 }, 'hemOut*': { of: 'shin*', share: 0.3 } } as const

interface Cone { top: number; wide: number; topY: number; hemY: number; flat: number }

function stripParts({ at }: Body, { top, wide, topY, hemY, flat }: Cone, color: string): Part[] {
  const sides = ({ from, to }: Strip): readonly Point[] => (from < 0 ? [at(to + overlapM, 0, 0), [1, 0, 0], at(from - overlapM, 0, 0), [-1, 0, 0]] : [['*', ...at(from - overlapM, 0, 0)], ['*', -1, 0, 0], ...(to > 1 ? [] : [['*', ...at(to + overlapM, 0, 0)] as const, ['*', 1, 0, 0] as const])])
  const piece = (strip: Strip, on: string, highY: number, lowY: number): Part => ({
    on, from: at(0, topY + 0.01, 0), to: at(0, hemY - 0.03, 0.002), r: [top, wide], squash: [1, 1, flat], k: 0.002, color,
    cut: [at(0, lowY, 0), down, at(0, highY, 0), up, ...sides(strip)],
  })
  const isLong = hemY < kneeY - 0.05
  return strips.flatMap((strip) => (isLong ? [piece(strip, strip.on, topY + 0.06, kneeY - overlapM), piece(strip, strip.below, kneeY + overlapM, hemY)] : [piece(strip, strip.on, topY + 0.06, hemY)]))
}

/** Ridges from waist to hem. */
function folds({ at, build: { body: s } }: Body, { top, wide, topY, hemY, flat }: Cone, { count, foldM }: { count: number; foldM: number }): Part[] {
  const isLong = hemY < kneeY - 0.05
  return Array.from({ length: count }, (_, i) => radians(((i + 0.5) * 180) / count)).flatMap((a): Part[] => {
    const place = (y: number, k: number): Point => { const t = (topY - y) / (topY - hemY), r = ((top + (wide - top) * t) / s) * k; return ['*', ...at(r * sin(a), y, r * flat * cos(a))] }
    const x = (wide / s) * sin(a)
    const strip = strips.find(({ to }) => x < to) ?? strips[2]
    const on = strip?.on === 'skirt' ? 'skirtIn*' : strip?.on ?? 'skirtOut*', below = strip?.below === 'skirt' ? 'hemIn*' : strip?.below ?? 'hemOut*'
    const ridge = (bone: string, y0: number, y1: number, r0: number, r1: number): Part => ({ on: bone, from: place(y0, 0.98), to: place(y1, 1), r: [r0, r1], k: foldM, cut: [at(0, hemY, 0), down] })
    if (!isLong) return [ridge(on, topY - 0.03, hemY - 0.01, 0.005, foldM)]
    return [ridge(on, topY - 0.05, kneeY, 0.005, foldM * 0.8), ridge(below, kneeY, hemY - 0.02, foldM * 0.8, foldM)]
  })
}

/** A skirt, from a tutu's to a robe's. */
export function skirt(style: SkirtStyle = {}): Garment {
  const { color = 'main', surface = 'cloth', topY = 0.86, hemY = 0.5, flareM = 0.21, girth = 0, folds: count = 0, foldM = 0.018 } = style
  return (body) => {
    const { build: b, at } = body, s = b.body
    const cone: Cone = { top: 0.125 * s * (b.waist + b.hips) / 2 + 0.007 + 0.02 * b.belly + girth, wide: flareM * s * Math.max(1, (b.hips + b.belly * 0.1) * 0.98), topY, hemY, flat: Math.min(1, 0.86 + 0.05 * b.belly) }
    const inner: Part = { on: 'skirt', from: at(0, topY + 0.01, 0), to: at(0, hemY - 0.03, 0.002), r: [cone.top - clothM, cone.wide - clothM], squash: [1, 1, cone.flat], carve: true, k: 0.004, cut: [at(0, hemY - 0.08, 0), down] }
    // Over hips and seat, where the body is wider than a cone.
    const hips = topY > 0.8 && hemY < 0.64 ? sawn(legParts(body, girth + 0.013, 0.12).slice(0, 2), at(0, Math.max(hemY, 0.64), 0), down, at(0, topY, 0), up) : []
    const opening: Part[] = style.open === undefined ? [] : [{ on: 'skirt', from: at(0, topY + 0.1, 0.2), to: at(0, hemY - 0.1, 0.26), r: [style.open * s, style.open * 1.7 * s], squash: [1, 1, 1.6], carve: true, k: 0.006 }]
    const trim: Part[] = style.trim === undefined ? [] : [{ on: 'skirt', at: at(0, hemY, 0), box: [0.7, (style.trimM ?? 0.04) * s, 0.7], r: [0.001], paint: true, color: style.trim }]
    const shell: PartGroup = group(color, surface, 0.004, [...stripParts(body, cone, color), ...hips.map((part): Part => ({ ...part, k: 0.03 })), ...(count > 0 ? folds(body, cone, { count, foldM: foldM * s }) : []), inner, ...opening, ...trim, ...(style.paint?.(body) ?? [])], { layer: `skirt-${color}` })
    return {
      groups: [shell], helpers, covers: style.covers ?? [],
      bones: { skirt: ['hips', ...at(0, topY, 0)], 'skirtIn*': ['skirt', ...at(b.hipM * 0.6, topY, 0)], 'skirtOut*': ['skirtIn*', ...at(b.hipM, topY, 0)], 'hemIn*': ['skirtIn*', ...at(b.hipM * 0.8, kneeY, 0)], 'hemOut*': ['skirtOut*', ...at(b.hipM * 1.2, kneeY, 0)] },
    }
  }
}

/** A ballerina's skirt: flat discs of gauze that stand off the hips. */
export function tutu({ color = 'main', light = 'mainLight' } = {}): Garment {
  return (body) => {
    const { at, build: b } = body, s = b.body
    const disc = (y: number, r: number, tone: string): PartGroup => group(tone, 'cloth', 0.006, [
      { on: 'hips', at: at(0, y, 0), r: [r * s, 0.016 * s, r * 0.94 * s], fine: true },
      ...Array.from({ length: 11 }, (_, i): Part => { const a = radians(((i + 0.5) * 180) / 11); return { on: 'hips', from: ['*', ...at(0.1 * sin(a), y, 0.1 * cos(a))], to: ['*', ...at(r * 0.98 * sin(a), y - 0.012, r * 0.93 * cos(a))], r: [0.008 * s, 0.022 * s], squash: [1, 0.6, 1], k: 0.012, fine: true } }),
    ], { layer: `tutu-${tone}` })
    return { groups: [disc(0.79, 0.3, color), disc(0.765, 0.262, light)] }
  }
}
