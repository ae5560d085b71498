import { hingesAt, spread } from '../wearables/laid-out.ts'
import { thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { block, disc, slab, type Pair } from './forms.ts'

/*
 * Garments for the legs and sets of garments that nobody has on: they lie spread out, the front up and the waist away from the viewer,
 * and fold like those of wearables/laid-out.ts, one side over the other and then the lower half up.
 */

/** How thick cloth lies, and how high its middle is above the ground, metres. */
const clothM = 0.022
const liesM = 0.012
const top = liesM + clothM / 2 + 0.001

const flat = (color: string, outline: readonly Pair[], on: string, thickM = clothM): Solid => ({ ...slab(color, 'cloth', [0, thickM === clothM ? liesM : top, 0], outline, thickM, [-90, 0, 0], 0.004), on })
const mirrored = (outline: readonly Pair[]): Pair[] => outline.map(([x, y]): Pair => [-x, y]).reverse()
/** A line of thread or a band on the front, from one place to another. */
const strip = (color: string, at: Pair, size: Pair, on: string): Solid => ({ ...block(color, 'cloth', [at[0], top, -at[1]], [size[0], 0.006, size[1]]), on })

/** Half of the legs, from the waist to the knee and from there to the hem; metres, the waist at +y. */
interface Legs { hemY: number; flareM?: number; low?: boolean }
const thigh: readonly Pair[] = [[0, 0.24], [0.04, 0], [0.21, 0], [0.232, 0.3], [0.19, 0.5], [0, 0.5]]
const shank = (hemY: number, flareM: number): Pair[] => [[0.055, hemY], [0.2 + flareM, hemY], [0.21, 0.004], [0.04, 0.004]]
const shortThigh: readonly Pair[] = [[0, 0.26], [0.02, 0.12], [0.235, 0.08], [0.232, 0.3], [0.19, 0.5], [0, 0.5]]

function legs({ hemY, flareM = 0, low = true }: Legs): Solid[] {
  const upper = low ? thigh : shortThigh
  return [
    flat('main', upper, 'root'), flat('main', mirrored(upper), 'foldL'),
    ...(low ? [flat('main', shank(hemY, flareM), 'foldLow'), flat('main', mirrored(shank(hemY, flareM)), 'foldLowL')] : []),
    ...[1, -1].flatMap((side): Solid[] => {
      const on = side > 0 ? 'root' : 'foldL'
      const hem = low ? (side > 0 ? 'foldLow' : 'foldLowL') : on
      return [
        strip('band', [side * 0.095, 0.48], [0.188, 0.04], on), strip('seam', [side * 0.16, 0.4], [0.075, 0.006], on), strip('seam', [side * 0.125, 0.43], [0.006, 0.06], on),
        strip('seam', [side * (0.128 + flareM / 2), (low ? hemY : 0.1) + 0.025], [0.14, 0.007], hem), strip('band', [side * 0.11, 0.48], [0.016, 0.06], on),
      ]
    }),
    strip('seam', [0.012, 0.36], [0.006, 0.2], 'root'), { ...disc('button', 'metal', [0, top + 0.003, -0.48], 0.016, 0.006), on: 'root' },
  ]
}

const hinges: Recipe['bones'] = hingesAt(0, 0)
const denim = { main: '#3f6aa8', band: '#35588c', seam: '#d89a4a', button: '#c98a3a' }
const cloth = { main: '#6a7a5a', band: '#59684b', seam: '#4b5840', button: '#e8dfc8' }
const laid = (id: string, synset: string, names: readonly string[], palette: Record<string, string>, solids: readonly Solid[]): Recipe => thing({ id, synset, names, heightM: 0.044, massKg: 0.5, palette, bones: hinges, solids, collider: 'box', friction: 0.9 })

/** How many pleats a skirt has. */
const pleats = 7
const skirt: readonly Solid[] = [
  flat('main', [[-0.34, -0.3], [0.34, -0.3], [0.17, 0.28], [-0.17, 0.28]], 'root'), strip('band', [0, 0.26], [0.35, 0.05], 'root'),
  ...Array.from({ length: pleats }, (_, i): Solid => {
    const share = (i - (pleats - 1) / 2) / pleats
    return { ...slab('seam', 'cloth', [0, top, 0], [[share * 0.64 - 0.012, -0.29], [share * 0.64 + 0.012, -0.29], [share * 0.3 + 0.003, 0.23], [share * 0.3 - 0.003, 0.23]], 0.006, [-90, 0, 0], 0), on: 'root' }
  }),
]
const bib: readonly Solid[] = [
  flat('main', [[-0.15, 0.5], [0.15, 0.5], [0.12, 0.78], [-0.12, 0.78]], 'root'), flat('band', [[-0.075, 0.56], [0.075, 0.56], [0.075, 0.7], [-0.075, 0.7]], 'root', 0.006),
  ...[1, -1].flatMap((side): Solid[] => [flat('main', side > 0 ? [[0.07, 0.74], [0.11, 0.74], [0.12, 0.98], [0.08, 0.98]] : [[-0.11, 0.74], [-0.07, 0.74], [-0.08, 0.98], [-0.12, 0.98]], 'root'), { ...disc('button', 'metal', [side * 0.09, top + 0.003, -0.75], 0.02, 0.007), on: 'root' }]),
]
const suit: readonly Pair[] = [[0, -0.32], [0.05, -0.3], [0.17, -0.13], [0.12, 0.05], [0.14, 0.2], [0.1, 0.4], [0.065, 0.4], [0.055, 0.26], [0, 0.21]]
const briefs: readonly Pair[] = [[0, -0.16], [0.05, -0.16], [0.1, -0.05], [0.22, 0.03], [0.2, 0.14], [0, 0.14]]
const legBand: readonly Pair[] = [[0.05, -0.16], [0.1, -0.05], [0.22, 0.03], [0.215, 0.055], [0.085, -0.035], [0.032, -0.15]]

/** A body so far below where it was made, all of one piece. */
const lowered = (solids: readonly Solid[], byM: number): Solid[] => solids.map((each) => ({ ...each, on: 'root', at: [each.at[0], each.at[1], each.at[2] + byM] as Vec3 }))

/** Jeans, trousers, shorts, skirts and nightclothes that lie there. */
export const looseGarments: readonly Recipe[] = [
  laid('laid-jeans', 'jean.n.01', ['jeans', 'pair of jeans', 'blue jeans', 'denims'], denim, legs({ hemY: -0.52 })),
  laid('laid-trousers', 'trouser.n.01', ['trousers', 'pants', 'slacks', 'chinos', 'leggings', 'sweatpants', 'pair of trousers', 'pair of pants', 'tights'], cloth, legs({ hemY: -0.52, flareM: 0.015 })),
  laid('laid-shorts', 'short_pants.n.01', ['shorts', 'pair of shorts', 'swim trunks', 'swimming trunks', 'boxer shorts'], { main: '#d8543a', band: '#b8432e', seam: '#fbf4e6', button: '#fbf4e6' }, legs({ hemY: 0.1, low: false })),
  laid('laid-skirt', 'skirt.n.02', ['skirt', 'miniskirt', 'pleated skirt'], { main: '#8a4fa8', band: '#6f3d8a', seam: '#77448f' }, skirt),
  laid('laid-overalls', 'overall.n.01', ['overalls', 'dungarees', 'pair of overalls'], denim, [...legs({ hemY: -0.52 }), ...bib]),
  laid('laid-pajamas', 'pajama.n.02', ['pajamas', 'pyjamas', 'nightclothes', 'pair of pajamas'], { main: '#8fb8e0', seam: '#fbf7ee', band: '#fbf7ee', button: '#fbf7ee', lapel: '#fbf7ee' }, [...lowered(spread({ sleeves: 'long', collar: 'lapel', button: 'button' }), -0.4), ...lowered(legs({ hemY: -0.45 }), 0.46)]),
  laid('laid-swimsuit', 'swimsuit.n.01', ['swimsuit', 'bathing suit', 'leotard', 'swimming costume'], { main: '#e0486a', seam: '#fbf7ee' }, [flat('main', suit, 'root'), flat('main', mirrored(suit), 'root'), ...[0.14, 0.08, 0.02].map((y) => strip('seam', [0, y], [0.24, 0.02], 'root'))]),
  laid('laid-underwear', 'underpants.n.01', ['underpants', 'underwear', 'briefs', 'panties', 'knickers', 'boxers'], { main: '#f4f1ea', band: '#4f8ad0', seam: '#4f8ad0' }, [flat('main', briefs, 'root'), flat('main', mirrored(briefs), 'root'), strip('band', [0, 0.125], [0.4, 0.03], 'root'), flat('seam', legBand, 'root', 0.006), flat('seam', mirrored(legBand), 'root', 0.006)]),
  laid('laid-belt', 'belt.n.02', ['belt', 'leather belt'], { main: '#6a3f22', buckle: '#e0b04a', seam: '#d8b48a' }, [strip('main', [0, 0], [1, 0.05], 'root'), ...[0.018, -0.018].map((y) => strip('seam', [0, y], [0.96, 0.004], 'root')), { ...block('buckle', 'metal', [-0.5, top + 0.004, 0], [0.07, 0.016, 0.075]), on: 'root' }, ...[0.3, 0.35, 0.4, 0.45].map((x): Solid => ({ ...disc('seam', 'leather', [x, top + 0.004, 0], 0.006, 0.003), on: 'root' }))]),
]
