import { cos, sin, tau } from '../../../platform/index.ts'
import type { Body } from '../body.ts'
import type { Part, PartGroup, Solid } from '../../recipes.ts'
import type { Garment } from './garment.ts'

/** A camera that hangs from the neck. */
export function camera({ at, both, build: { body: s } }: Body): { groups: PartGroup[]; solids: Solid[] } {
  const box = (y: number, size: readonly [number, number, number], bevelM: number): Solid => ({ on: 'chest', color: 'camera', surface: 'plastic', at: at(0, y, 0.155), box: { size: [size[0] * s, size[1] * s, size[2] * s], bevelM } })
  return {
    groups: [{ color: 'strap', surface: 'leather', k: 0.006, parts: [{ on: 'chest', from: both(0.062, 1.2, -0.02), to: both(0.05, 1.03, 0.135), r: [0.011 * s, 0.011 * s] }] }],
    solids: [box(1.01, [0.15, 0.094, 0.055], 0.01), box(1.068, [0.05, 0.03, 0.045], 0.006), { on: 'chest', color: 'camera', surface: 'plastic', at: at(0, 1.005, 0.18), turn: [90, 0, 0], lathe: [[0.042 * s, 0], [0.042 * s, 0.06], [0.034 * s, 0.062]] }, { on: 'chest', color: 'lens', surface: 'eye', at: at(0, 1.005, 0.232), sphere: { radiusM: 0.034 * s, squash: [1, 1, 0.3] } }],
  }
}

/** Blots of two more greens over cloth. */
export function camouflage(where: 'leg' | 'torso'): (body: Body) => Part[] {
  return ({ at, both, build: b }) => Array.from({ length: where === 'leg' ? 9 : 16 }, (_, i): Part => {
    const u = ((i * 7) % 9) / 9 - 0.5, v = ((i * 5) % 11) / 11, w = ((i * 3) % 7) / 7 - 0.5
    const place = where === 'leg' ? both(b.hipM + 0.16 * w, 0.12 + 0.6 * v, 0.17 * u) : at(0.32 * u, 0.74 + 0.42 * v, i % 2 === 0 ? 0.11 : -0.1)
    return { on: where === 'leg' ? (v > 0.5 ? 'thigh*' : 'shin*') : 'spine', at: place, r: [0.05 * b.body, 0.028 * b.body, 0.055 * b.body], turn: [0, 0, 50 * w], paint: true, color: i % 3 === 0 ? 'mainLight' : 'mainDark' }
  })
}

/** A band of paint right through the trunk at a height. */
export const level = ({ at, build: { body: s } }: Body, y: number, halfM: number, color: string): Part => ({ on: 'chest', at: at(0, y, 0), box: [0.3, halfM * s, 0.3], r: [0.001], paint: true, color })

/** A lumberjack's checks: dark bands both ways. */
export function checks(body: Body): Part[] {
  const { at, build: { body: s } } = body
  return [...[1.12, 1.04, 0.96, 0.88, 0.8].map((y) => level(body, y, 0.013, 'mainDark')), ...[-0.12, -0.06, 0, 0.06, 0.12].map((x): Part => ({ on: 'chest', at: at(x, 0.96, 0), box: [0.009 * s, 0.24 * s, 0.3], r: [0.001], paint: true, color: 'mainDark' }))]
}

/** A shirt of the islands: blossoms all over. */
export function flowers({ at, build: { body: s } }: Body): Part[] {
  const places = [[0.09, 1.08], [-0.06, 1.0], [0.07, 0.9], [-0.1, 0.86], [-0.1, 1.13], [0.0, 0.79], [0.13, 0.98]] as const
  return places.flatMap(([x, y], i) => [0.12, -0.1].flatMap((z): Part[] => [
    ...[0, 1, 2, 3, 4].map((n): Part => ({ on: 'spine', at: at(x + 0.022 * sin((n / 5) * tau), y + 0.022 * cos((n / 5) * tau), z), r: [0.015 * s, 0.015 * s, 0.09], paint: true, color: i % 2 === 0 ? 'petal' : 'second' })),
    { on: 'spine', at: at(x, y, z), r: [0.01 * s, 0.01 * s, 0.09], paint: true, color: 'heart' },
  ]))
}

/** A number or a letter in strokes on the chest: each stroke from point to point, in body-1 metres about the middle of the chest. */
export function strokes(color: string, lines: readonly (readonly [number, number, number, number])[], { x = 0, y = 1.02, thick = 0.011, z = 0.13 } = {}): (body: Body) => Part[] {
  return ({ at, build: { body: s } }) => lines.map(([x0, y0, x1, y1]): Part => ({ on: 'chest', from: at(x + x0, y + y0, z), to: at(x + x1, y + y1, z), r: [thick * s, thick * s], squash: [1, 1, 9], cut: [at(0, 0, z > 0 ? 0.01 : -0.01), [0, 0, z > 0 ? -1 : 1]], paint: true, color }))
}

/** Patches and rags: darker blots where cloth is worn. */
export function rags(color: string): (body: Body) => Part[] {
  return ({ at, build: { body: s } }) => ([[0.07, 1.0, 20], [-0.09, 0.88, -30], [-0.04, 1.1, 50], [0.1, 0.83, 10]] as const).map(([x, y, turn]): Part => ({ on: 'spine', at: at(x, y, 0.12), r: [0.034 * s, 0.02 * s, 0.1], turn: [0, 0, turn], paint: true, color }))
}

/** A knot and two ends of a belt. */
export function beltEnds(color: string): Garment {
  return ({ at, build: { body: s } }) => ({ groups: [{ color, surface: 'cloth', k: 0.006, parts: [{ on: 'hips', at: at(0, 0.835, 0.125), r: [0.026 * s, 0.022 * s, 0.018], fine: true }, ...[-1, 1].map((side): Part => ({ on: 'hips', from: at(0.01 * side, 0.83, 0.128), to: at(0.05 * side, 0.7, 0.14), r: [0.013 * s, 0.017 * s], squash: [1, 1, 0.5], fine: true }))] }] })
}

/** A jacket that crosses in front: of karate, of a kimono. */
export const crossed = (color: string, edge: string) => ({ at, build: { body: s } }: Body): Part[] => [
  { on: 'chest', from: at(0, 1.21, 0.1), to: at(0, 1.11, 0.1), r: [0.05 * s, 0.008 * s], squash: [1, 1, 3], cut: [at(0, 0, 0.012), [0, 0, -1]], paint: true, color },
  { on: 'chest', from: at(-0.055, 1.2, 0.1), to: at(0.06, 0.88, 0.1), r: [0.015 * s, 0.015 * s], squash: [1, 1, 8], cut: [at(0, 0, 0.012), [0, 0, -1]], paint: true, color: edge }, { on: 'chest', from: at(0.055, 1.2, 0.1), to: at(0.0, 1.08, 0.1), r: [0.015 * s, 0.015 * s], squash: [1, 1, 8], cut: [at(0, 0, 0.012), [0, 0, -1]], paint: true, color: edge },
]
