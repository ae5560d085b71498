import type { Body } from './body.ts'
import { group } from './body.ts'
import type { Part, PartGroup } from '../recipes.ts'

export type BeardStyle = 'moustache' | 'handlebar' | 'goatee' | 'short' | 'full' | 'long' | 'pointed' | 'stubble' | 'mutton'

/** Hair on lip, cheeks and chin; it follows the jaw and leaves the mouth free. */
export function beardOf(body: Body, style: BeardStyle | undefined): PartGroup[] {
  if (style === undefined || style === 'stubble') return []
  return [group('beard', 'hair', 0.016 * body.build.head, styles[style](body), { layer: 'beard', fine: true })]
}

/** Shade of a beard that is only just growing, painted on the skin. */
export function stubbleOf({ headAt, headBoth, build: { head: h } }: Body, style: BeardStyle | undefined): Part[] {
  if (style !== 'stubble') return []
  const r = (...radii: number[]) => radii.map((v) => v * h)
  return [{ on: 'jaw', at: headAt(0, 1.31, 0.07), r: r(0.085, 0.03, 0.09), paint: true, soft: true, k: 0.016 * h, color: 'stubble' }, { on: 'head', at: headBoth(0.085, 1.335, 0.05), r: r(0.04, 0.034, 0.07), paint: true, soft: true, k: 0.016 * h, color: 'stubble' }]
}

const scaled = ({ build }: Body) => (...radii: number[]) => radii.map((v) => v * build.head)

function moustache(body: Body, { tipX = 0.05, tipY = 1.35, thick = 0.015 } = {}): Part[] {
  const { headAt: at, headBoth: both } = body, r = scaled(body)
  return [{ on: 'head', from: at(0, 1.37, 0.152), to: both(0.03, 1.362, 0.142), r: r(thick, thick * 0.9), k: 0.006 }, { on: 'head', from: both(0.03, 1.362, 0.142), to: both(tipX, tipY, 0.126), r: r(thick * 0.9, 0.005), k: 0.008 }]
}

/** From ear to ear under the chin. */
function chinBeard(body: Body, thick: number, downM: number): Part[] {
  const { headAt: at, headBoth: both } = body, r = scaled(body)
  return [
    { on: 'head', from: both(0.124, 1.42, 0.018), to: both(0.108, 1.35, 0.048), r: r(0.014, 0.024 * thick) }, { on: 'jaw', from: both(0.108, 1.35, 0.048), to: both(0.058, 1.3, 0.092), r: r(0.024 * thick, 0.03 * thick), k: 0.02 },
    { on: 'jaw', at: at(0, 1.296 - downM, 0.088), r: r(0.064 * thick, 0.036 * thick + downM, 0.044 * thick), k: 0.024 },
    { on: 'jaw', at: at(0, 1.35, 0.16), r: r(0.052, 0.024, 0.06), carve: true, k: 0.012 },
  ]
}

/** Locks that hang from the chin to `tipY`. */
function hanging(body: Body, tipY: number, wide: number): Part[] {
  const { headAt: at } = body, r = scaled(body)
  return [-1, -0.5, 0, 0.5, 1].map((u, i): Part => ({ on: 'jaw', from: at(0.05 * u * wide, 1.29, 0.098 - 0.02 * u * u), to: at(0.032 * u * wide, tipY + 0.04 * u * u + 0.012 * (i % 2), 0.118 - 0.012 * u * u), r: r(0.036 * wide, 0.012), k: 0.009 }))
}

const styles: Readonly<Record<Exclude<BeardStyle, 'stubble'>, (body: Body) => Part[]>> = {
  moustache: (b) => moustache(b),
  handlebar: (b) => { const { headBoth: both } = b, r = scaled(b); return [...moustache(b, { tipX: 0.066, tipY: 1.352, thick: 0.016 }), { on: 'head', from: both(0.06, 1.353, 0.125), to: both(0.084, 1.376, 0.118), r: r(0.009, 0.004), k: 0.006 }] },
  goatee: (b) => { const { headAt: at } = b, r = scaled(b); return [...moustache(b, { tipX: 0.044, tipY: 1.34, thick: 0.011 }), { on: 'jaw', from: at(0, 1.308, 0.112), to: at(0, 1.262, 0.116), r: r(0.026, 0.012) }] },
  short: (b) => [...chinBeard(b, 0.9, 0), ...moustache(b, { tipX: 0.058, tipY: 1.338, thick: 0.013 })],
  full: (b) => [...chinBeard(b, 1.15, 0.022), ...hanging(b, 1.225, 1.15), ...moustache(b, { tipX: 0.062, tipY: 1.335, thick: 0.017 })],
  long: (b) => [...chinBeard(b, 1.15, 0.02), ...hanging(b, 1.06, 1.25), ...moustache(b, { tipX: 0.074, tipY: 1.315, thick: 0.019 })],
  pointed: (b) => [...chinBeard(b, 0.85, 0.004), ...hanging(b, 1.2, 0.7), ...moustache(b, { tipX: 0.064, tipY: 1.352, thick: 0.012 })],
  mutton: (b) => { const { headBoth: both } = b, r = scaled(b); return [{ on: 'head', from: both(0.126, 1.43, 0.016), to: both(0.112, 1.345, 0.06), r: r(0.018, 0.036) }, ...moustache(b)] },
}
