import { group, legParts, torsoParts } from '../body.ts'
import type { Body, Region } from '../body.ts'
import type { Part, Point, Surface } from '../../recipes.ts'
import { down, sawn, up } from './garment.ts'
import type { Garment } from './garment.ts'

export interface BottomStyle {
  color?: string
  surface?: Surface
  girth?: number
  /** Where the legs end, metres of body 1: 0.1 ankle, 0.5 over the knee. */
  hemY?: number
  /** How much wider the hem is than the leg. */
  flare?: number
  /** A line down the outer seam. */
  stripe?: string
  paint?: (body: Body) => readonly Part[]
}

/** Trousers and shorts. */
export function trousers({ color = 'bottom', surface = 'cloth', girth = 0.006, hemY = 0.1, flare = 1, stripe, paint }: BottomStyle = {}): Garment {
  return (body) => {
    const { at, both, build: b } = body, s = b.body
    const short = hemY > 0.4
    const parts = short ? legParts(body, girth + 0.006, 1.02 - Math.max(0, hemY - 0.4) * 2).map((part) => (part.on === 'hips' ? part : { ...part, cut: [at(0, hemY, 0), down] })).filter((part) => part.on !== 'shin*')
      : legParts(body, girth).map((part) => (part.on === 'shin*' ? { ...part, ...(part.from === undefined ? {} : { r: [part.r[0] ?? 0, (part.r[0] ?? 0) * 0.86 * flare] }), cut: [at(0, hemY, 0), down] } : part))
    const waist = sawn(torsoParts(body, girth - 0.001, 0.7), at(0, 0.84, 0), up)
    const seam = (from: Point, to: Point, on: string): Part => ({ on, from, to, r: [0.016 * s, 0.016 * s], squash: [6, 1, 1], paint: true, color: stripe ?? color })
    const x = b.hipM + 0.11
    const seams = stripe === undefined ? [] : [seam(both(x, 0.76, 0), both(x, 0.42, 0.006), 'thigh*'), seam(both(x, 0.42, 0.006), both(x, 0.1, -0.01), 'shin*')]
    const covers: Region[] = short ? ['hips'] : ['hips', 'thighs', 'shins']
    return { groups: [group(color, surface, 0.03, [...waist, ...parts, ...seams, ...(paint?.(body) ?? [])])], covers }
  }
}

/** Tights: the legs in another colour, to the ankles or with the feet. */
export function tights({ color = 'tights', surface = 'cloth' as Surface, girth = 0.002 } = {}): Garment {
  return (body) => ({ groups: [group(color, surface, 0.03, legParts(body, girth))], covers: ['hips', 'thighs', 'shins'] })
}

/** The pelvis with the legs cut high: of a leotard, a swimsuit, trunks. */
export function briefs({ color = 'main', girth = 0.008, surface = 'cloth' as Surface, highY = 0.656 } = {}): Garment {
  return (body) => ({ groups: [group(color, surface, 0.04, briefParts(body, girth, highY))] })
}

export function briefParts(body: Body, girth: number, highY = 0.656): Part[] {
  const { at, both } = body
  const hole: readonly Point[] = [at(0.028, highY, 0), [0.72, -0.694, 0], at(-0.028, highY, 0), [-0.72, -0.694, 0]]
  const highCut = (part: Part): Part => (part.on === 'hips' ? { ...part, cut: [...(part.cut ?? []), ...hole] } : { ...part, cut: [both(0.028, highY, 0), ['*', 0.72, -0.694, 0]] })
  const waist = torsoParts(body, girth).filter((part) => part.on === 'hips')
  return [...waist, ...legParts(body, girth, 0.12).slice(0, 2)].map(highCut)
}

/** Bib, straps and trousers in one: what farmers and mechanics wear over a shirt. */
export function overalls({ color = 'bottom', girth = 0.016, buckle = 'buckle' } = {}): Garment {
  const legs = trousers({ color, girth: 0.011 })
  return (body) => {
    const { at, both, build: b } = body, s = b.body
    const below = legs(body)
    const bib = sawn(torsoParts(body, girth, 0.7), at(0, 1.075, 0), up, both(0.1 * b.chest, 0, 0), ['*', 0.98, 0.2, -0.05])
    const front = sawn(torsoParts(body, girth - 0.002, 0.7), at(0, 0.9, 0), up)
    const straps = sawn(torsoParts(body, girth, 0.9), both(0.098, 0, 0), ['*', 1, 0, 0], both(0.062, 0, 0), ['*', -1, 0, 0])
    return {
      covers: [...(below.covers ?? []), 'torso'],
      groups: [
        ...(below.groups ?? []), group(color, 'cloth', 0.03, [...front, ...bib.map((part) => ({ ...part, cut: [...(part.cut ?? []), at(0, 0, 0.02), [0, 0, -1] as const] })), { on: 'spine', at: at(0, 0.99, 0.12 + 0.03 * b.belly), box: [0.05 * s, 0.036 * s, 0.2], r: [0.01], paint: true, color: 'pocket' }]),
        group(color, 'cloth', 0.03, straps),
        group(buckle, 'metal', 0.004, [{ on: 'chest', at: both(0.078, 1.07, 0.092 * (0.5 + b.chest / 2) + girth / s + (b.bust > 0 ? 0.028 : 0.006)), r: [0.015 * s, 0.015 * s, 0.01], fine: true }]),
      ],
      palette: { pocket: '#2f4f86', buckle: '#e2c064' },
    }
  }
}
