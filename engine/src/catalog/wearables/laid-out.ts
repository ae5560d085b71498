import { slab, block, disc, type Pair } from '../things/forms.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'

/*
 * Garments that nobody has on lie spread out, the front up and the collar away from the viewer. Each is sewn of panels that hang
 * on hinges, so that it can be folded: first both sides over the front, then the lower half over the upper.
 */

/** Half the width of the middle that stays when the sides are laid in, metres. */
const middleM = 0.12
/** How thick a panel is, and how high above the ground it lies, metres. */
const clothM = 0.02
const liesM = 0.012

/** The hinges of spread cloth: its sides, and its lower half with sides of its own. `sideM`: from the middle to a side's hinge, metres. */
export const hingesAt = (sideM: number, lowM: number): Recipe['bones'] => ({
  foldL: ['root', sideM, 0.024, lowM], foldR: ['root', -sideM, 0.03, lowM], foldLow: ['root', 0, 0.042, lowM],
  foldLowL: ['foldLow', sideM, 0.024, lowM], foldLowR: ['foldLow', -sideM, 0.03, lowM],
})

/** What the sides of a garment look like from the front: how far its sleeves reach, or that its lower half is two legs or a skirt. */
export interface Cut { sleeves: 'none' | 'short' | 'long'; collar?: string; button?: string; open?: string; lower?: 'skirt' | 'legs' }

const sleeveOutlines: Readonly<Record<Cut['sleeves'], readonly Pair[]>> = {
  none: [[middleM, 0], [0.235, 0], [0.225, 0.17], [0.19, 0.22], [0.185, 0.315], [middleM, 0.33]],
  short: [[middleM, 0], [0.24, 0], [0.235, 0.19], [0.3, 0.12], [0.38, 0.21], [0.22, 0.315], [middleM, 0.335]],
  long: [[middleM, 0], [0.24, 0], [0.235, 0.16], [0.36, -0.16], [0.45, -0.12], [0.3, 0.25], [0.22, 0.315], [middleM, 0.335]],
}
const lowerOutlines: Readonly<Record<'plain' | 'skirt', readonly Pair[]>> = {
  plain: [[middleM, -0.33], [0.245, -0.33], [0.24, 0.004], [middleM, 0.004]],
  skirt: [[middleM, -0.5], [0.36, -0.46], [0.22, 0.004], [middleM, 0.004]],
}
const mirrored = (outline: readonly Pair[]): Pair[] => outline.map(([x, y]): Pair => [-x, y]).reverse()

const panel = (on: string, outline: readonly Pair[], color = 'main'): Solid => ({ ...slab(color, 'cloth', [0, liesM, 0], outline, clothM, [-90, 0, 0], 0.005), on })
const above = (y: number): Vec3 => [0, liesM + clothM / 2 + 0.001, -y]

/** The panels of a garment with what is sewn on them. */
export function spread({ sleeves, collar = 'main', button, open, lower }: Cut): Solid[] {
  const skirt = lower === 'skirt'
  const low = lowerOutlines[skirt ? 'skirt' : 'plain']
  const hemY = skirt ? -0.5 : -0.33
  return [
    panel('root', [[-middleM, 0], [middleM, 0], [middleM, 0.335], [0.085, 0.345], [0.06, 0.325], [0, 0.285], [-0.06, 0.325], [-0.085, 0.345], [-middleM, 0.335]]),
    panel('foldL', sleeveOutlines[sleeves]), panel('foldR', mirrored(sleeveOutlines[sleeves])),
    panel('foldLow', [[-middleM, hemY], [middleM, hemY], [middleM, 0.004], [-middleM, 0.004]]), panel('foldLowL', low), panel('foldLowR', mirrored(low)),
    ...[1, -1].map((side): Solid => slab(collar, 'cloth', above(0), side > 0 ? [[0, 0.27], [0.095, 0.3], [0.085, 0.352], [0.055, 0.335]] : [[0, 0.27], [-0.055, 0.335], [-0.085, 0.352], [-0.095, 0.3]], 0.014, [-90, 0, 0], 0.003)),
    ...(open === undefined ? [] : [slab(open, 'cloth', above(0), [[0, 0.08], [0.06, 0.3], [0, 0.285], [-0.06, 0.3]], 0.006, [-90, 0, 0], 0)]),
    ...(button === undefined ? [] : [
      block('seam', 'cloth', [0.022, above(0)[1], -0.13], [0.004, 0.003, 0.26]), { ...block('seam', 'cloth', [0.022, above(0)[1], 0.165], [0.004, 0.003, 0.32]), on: 'foldLow' },
      ...[0.22, 0.12, 0.03].map((y) => disc(button, 'plastic', above(y), 0.011, 0.005)), ...[-0.08, -0.18].map((y): Solid => ({ ...disc(button, 'plastic', above(y), 0.011, 0.005), on: 'foldLow' })),
    ]),
  ]
}
