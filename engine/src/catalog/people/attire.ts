import { apron, suspenders } from './wardrobe/extras.ts'
import { briefs, overalls, trousers } from './wardrobe/bottoms.ts'
import type { Garment } from './wardrobe/garment.ts'
import { boots, gloves, sandals, shoes, slippers } from './wardrobe/hands-and-feet.ts'
import { crossed } from './wardrobe/patterns.ts'
import { skirt } from './wardrobe/skirts.ts'
import { belt, suitJacket, top } from './wardrobe/tops.ts'
import type { BeardStyle } from './beards.ts'
import type { Body } from './body.ts'
import type { HairStyle } from './hair.ts'

/** What of somebody's clothes a piece takes the place of; what is `outer` or `over` goes over the rest. */
export type Slot = 'upper' | 'lower' | 'whole' | 'outer' | 'over' | 'feet' | 'hands' | 'hair' | 'beard'

/** A piece that any person of the catalog can be tailored into. */
export interface Attire {
  slot: Slot
  /** The colour of the palette that is the piece's own. */
  part: string
  clothes?: readonly Garment[]
  hair?: HairStyle
  /** `none` shaves. */
  beard?: BeardStyle | 'none'
  /** The clothes of another person of the catalog. */
  of?: string
  /** Recipes that belong to it: a tuxedo's bow tie. */
  wears?: readonly string[]
  palette?: Readonly<Record<string, string>>
}

const hood: Garment = ({ at, build: { body: s } }: Body) => ({
  groups: [{ color: 'main', surface: 'cloth' as const, k: 0.03, layer: 'hood', parts: [{ on: 'chest', at: at(0, 1.17, -0.1), r: [0.11 * s, 0.08 * s, 0.062 * s] }, ...[-1, 1].map((side) => ({ on: 'chest', from: at(0.085 * side, 1.2, -0.04), to: at(0.03 * side, 1.165, 0.085), r: [0.03 * s, 0.022 * s] }))] }],
})

/** A jacket over what is worn already. */
const jacket = (style: Parameters<typeof top>[0] = {}): Garment => top({ color: 'outer', sleeves: 1.84, girth: 0.022, hemY: 0.74, collar: 'folded', front: { shirt: 'main', lapel: 'outerDark', lowY: 0.98 }, ...style })
/** A coat: a jacket with tails to the knees. */
const coat = (style: Parameters<typeof top>[0] = {}, tails: Parameters<typeof skirt>[0] = {}): readonly Garment[] => [jacket({ hemY: 0.78, buttons: { xs: [0.03], fromY: 0.95, toY: 0.83, count: 2, color: 'outerDark' }, ...style }), skirt({ color: 'outer', hemY: 0.4, flareM: 0.19, girth: 0.02, open: 0.012, ...tails })]

const zip: (body: Body) => ReturnType<NonNullable<NonNullable<Parameters<typeof top>[0]>['paint']>> = ({ at }) => [{ on: 'chest', at: at(0, 0.96, 0.16), box: [0.008, 0.3, 0.1], r: [0.002], paint: true, color: 'zip' }]

const wholes: Readonly<Record<string, Attire>> = {
  'short-dress': { slot: 'whole', part: 'main', clothes: [top({ sleeves: 0.3, hemY: 0.82 }), skirt({ topY: 0.9, hemY: 0.44, flareM: 0.25, folds: 6, foldM: 0.014 }), shoes({ laces: false, socks: false })] },
  'long-dress': { slot: 'whole', part: 'main', clothes: [top({ sleeves: 0.3, hemY: 0.82 }), skirt({ topY: 0.9, hemY: 0.06, flareM: 0.34, folds: 8, foldM: 0.018 }), shoes({ laces: false, socks: false })] },
  robe: { slot: 'whole', part: 'main', clothes: [top({ sleeves: 1.74, bell: 0.1, girth: 0.016, hemY: 0.8, collar: 'none', paint: crossed('mainDark', 'mainDark') }), skirt({ hemY: 0.14, flareM: 0.2, girth: 0.008, folds: 5 }), belt({ color: 'mainDark', surface: 'cloth', girth: 0.024 }), sandals({})] },
  jumpsuit: { slot: 'whole', part: 'main', clothes: [trousers({ color: 'main', girth: 0.014 }), top({ sleeves: 1.84, girth: 0.016, hemY: 0.74, collar: 'folded', paint: zip }), boots({ topY: 0.18 })], palette: { zip: '#3a3f4a' } },
  'plain-uniform': { slot: 'whole', part: 'main', clothes: [trousers({ color: 'main', stripe: 'mainDark' }), top({ sleeves: 1.84, girth: 0.012, collar: 'folded', buttons: { fromY: 1.1, toY: 0.86, count: 4, color: 'gold', surface: 'metal' } }), belt({ girth: 0.018, buckle: 'gold' }), shoes()], palette: { main: '#33466e', gold: '#e8bf4a', belt: '#221d1c', shoes: '#2a2224', soles: '#161214', laces: '#2a2224' } },
  pajamas: { slot: 'whole', part: 'main', clothes: [trousers({ color: 'main', girth: 0.013, hemY: 0.08 }), top({ sleeves: 1.8, girth: 0.013, hemY: 0.72, collar: 'folded', buttons: { fromY: 1.08, toY: 0.84, count: 4 } }), slippers({})], palette: { main: '#9fc0e6', buttons: '#fbfaf5', shoes: '#d8c8b0' } },
  'trouser-suit': { slot: 'whole', part: 'main', clothes: [trousers({ color: 'main' }), suitJacket(), shoes({ laces: false })], palette: { main: '#33415f', mainDark: '#20293c', shirt: '#fbfaf5', tie: '#c8262f', shoes: '#2a2020', soles: '#16110f' } },
  tuxedo: { slot: 'whole', part: 'main', clothes: [trousers({ color: 'main' }), suitJacket({ front: { shirt: 'shirt', lapel: 'mainDark', lowY: 0.96 } }), shoes({ laces: false })], wears: ['bow-tie'], palette: { main: '#24252c', mainDark: '#0e0e12', shirt: '#fbfaf5', shoes: '#16161a', soles: '#0c0c0e', 'bow-tie.main': '#111114' } },
  swimsuit: { slot: 'whole', part: 'main', clothes: [top({ sleeves: 0, girth: 0.005, hemY: 0.72, collar: 'none' }), briefs()], palette: { main: '#d8344a' } },
  trunks: { slot: 'whole', part: 'main', clothes: [trousers({ color: 'main', hemY: 0.5, girth: 0.01 })], palette: { main: '#2f8fc4' } },
  kimono: { slot: 'whole', part: 'main', of: 'kimono-woman' },
  sari: { slot: 'whole', part: 'main', of: 'sari-woman' },
  kilt: { slot: 'whole', part: 'main', of: 'kilt-man' },
  scrubs: { slot: 'whole', part: 'main', of: 'nurse' },
  armour: { slot: 'whole', part: 'main', of: 'knight', wears: ['knight-helmet'] },
  'karate-suit': { slot: 'whole', part: 'main', of: 'karate-fighter' },
  leotard: { slot: 'whole', part: 'main', of: 'gymnast' },
  'school-uniform': { slot: 'whole', part: 'main', of: 'student' },
  'wedding-dress': { slot: 'whole', part: 'main', of: 'bride', wears: ['bridal-veil'] },
  'dancing-tutu': { slot: 'whole', part: 'main', of: 'ballerina' },
}

const halves: Readonly<Record<string, Attire>> = {
  'short-sleeved-shirt': { slot: 'upper', part: 'main', clothes: [top()] },
  'button-shirt': { slot: 'upper', part: 'main', clothes: [top({ sleeves: 1.84, collar: 'folded', buttons: { fromY: 1.1, toY: 0.84, count: 4 } })], palette: { buttons: '#fbfaf5' } },
  'tank-top': { slot: 'upper', part: 'main', clothes: [top({ sleeves: 0, hemY: 0.76 })] },
  'knit-sweater': { slot: 'upper', part: 'main', clothes: [top({ sleeves: 1.84, girth: 0.018, hemY: 0.75, collar: 'high' })] },
  'hooded-sweater': { slot: 'upper', part: 'main', clothes: [top({ sleeves: 1.84, girth: 0.019, hemY: 0.73, collar: 'high' }), hood], palette: { main: '#5a6a86' } },
  shirtless: { slot: 'upper', part: 'skin', clothes: [] },
  jeans: { slot: 'lower', part: 'bottom', clothes: [trousers()], palette: { bottom: '#3d5f96' } },
  slacks: { slot: 'lower', part: 'bottom', clothes: [trousers()], palette: { bottom: '#4a4d58' } },
  'short-trousers': { slot: 'lower', part: 'bottom', clothes: [trousers({ hemY: 0.46, girth: 0.012 })], palette: { bottom: '#b59a6a' } },
  'knee-skirt': { slot: 'lower', part: 'bottom', clothes: [skirt({ color: 'bottom', hemY: 0.46, flareM: 0.21, folds: 5, foldM: 0.012 })], palette: { bottom: '#4a5a8a' } },
  'long-skirt': { slot: 'lower', part: 'bottom', clothes: [skirt({ color: 'bottom', hemY: 0.1, flareM: 0.25, folds: 6, foldM: 0.014 })], palette: { bottom: '#4a5a8a' } },
  'bib-overalls': { slot: 'lower', part: 'bottom', clothes: [overalls()], palette: { bottom: '#3f6aa8', pocket: '#325a94', buckle: '#e2c064' } },
  'no-shoes': { slot: 'feet', part: 'skin', clothes: [] },
  sneakers: { slot: 'feet', part: 'shoes', clothes: [shoes()] },
  'high-boots': { slot: 'feet', part: 'boots', clothes: [boots({ topY: 0.3, girth: 0.004 })], palette: { boots: '#4a3020' } },
  'rubber-boots': { slot: 'feet', part: 'boots', clothes: [boots({ topY: 0.3, girth: 0.006, surface: 'rubber' })], palette: { boots: '#f0c22a' } },
  'strap-sandals': { slot: 'feet', part: 'sandals', clothes: [sandals({})] },
  'soft-slippers': { slot: 'feet', part: 'shoes', clothes: [slippers({})] },
  'hand-gloves': { slot: 'hands', part: 'gloves', clothes: [gloves()], palette: { gloves: '#3a2f2a' } },
  'warm-mittens': { slot: 'hands', part: 'gloves', clothes: [gloves({ girth: 0.014, surface: 'cloth', to: 1.8 })], palette: { gloves: '#c8332f' } },
  'boxing-gloves': { slot: 'hands', part: 'gloves', clothes: [gloves({ round: true })], palette: { gloves: '#c8262f' } },
}

const overs: Readonly<Record<string, Attire>> = {
  'outer-jacket': { slot: 'outer', part: 'outer', clothes: [jacket()], palette: { outer: '#4a4f5a', outerDark: '#33373f' } },
  'leather-jacket': { slot: 'outer', part: 'outer', clothes: [jacket({ surface: 'leather', front: { shirt: 'main', lapel: 'outerDark', lowY: 0.9 } })], palette: { outer: '#33241d', outerDark: '#1c1310' } },
  'denim-jacket': { slot: 'outer', part: 'outer', clothes: [jacket({ buttons: { xs: [0.04], fromY: 1.02, toY: 0.82, count: 3, color: 'gold', surface: 'metal' } })], palette: { outer: '#4a6ea6', outerDark: '#3a5684', gold: '#c9a05a' } },
  'long-coat': { slot: 'outer', part: 'outer', clothes: coat(), palette: { outer: '#8a5a34', outerDark: '#5f3d22' } },
  'rain-coat': { slot: 'outer', part: 'outer', clothes: coat({ surface: 'rubber', collar: 'high', front: { shirt: 'outer', lowY: 1.12 }, buttons: { fromY: 1.1, toY: 0.82, count: 4, color: 'outerDark' } }, { surface: 'rubber' }), palette: { outer: '#f6c92a', outerDark: '#c79a14' } },
  'white-coat': { slot: 'outer', part: 'outer', clothes: coat({ front: { shirt: 'main', lapel: 'outerDark', lowY: 0.97 } }), palette: { outer: '#fbfaf6', outerDark: '#d9dde2' } },
  cardigan: { slot: 'outer', part: 'outer', clothes: [top({ color: 'outer', sleeves: 1.86, girth: 0.02, hemY: 0.76, open: 0.05, collar: 'none' })], palette: { outer: '#b6607a' } },
  waistcoat: { slot: 'outer', part: 'outer', clothes: [top({ color: 'outer', sleeves: 0, girth: 0.018, hemY: 0.77, collar: 'none', front: { shirt: 'main', lowY: 1.02 }, buttons: { fromY: 0.98, toY: 0.84, count: 3, color: 'gold', surface: 'metal' } })], palette: { outer: '#3f5f4a', gold: '#e8bf4a' } },
  'bib-apron': { slot: 'over', part: 'apron', clothes: [apron()], palette: { apron: '#fbfaf5' } },
  suspenders: { slot: 'over', part: 'straps', clothes: [suspenders({ girth: 0.0155 })], palette: { straps: '#8a2a26' } },
  'waist-belt': { slot: 'over', part: 'belt', clothes: [belt({ girth: 0.018, buckle: 'gold' })], palette: { belt: '#4a2f1c', gold: '#e8bf4a' } },
}

const hair = (styles: Readonly<Record<string, HairStyle>>): Record<string, Attire> => Object.fromEntries(Object.entries(styles).map(([id, style]) => [id, { slot: 'hair', part: 'hair', hair: style }]))
const beards = (styles: Readonly<Record<string, BeardStyle | 'none'>>): Record<string, Attire> => Object.fromEntries(Object.entries(styles).map(([id, style]) => [id, { slot: 'beard', part: 'beard', beard: style }]))

/** All pieces that persons are tailored into, by the id that `wears` names. */
export const attires: Readonly<Record<string, Attire>> = {
  ...wholes, ...halves, ...overs,
  ...hair({ bald: 'none', 'long-hair': 'long', 'short-hair': 'short', 'cropped-hair': 'cropped', 'curly-hair': 'curly', 'wavy-hair': 'waves', 'straight-hair': 'straight', 'braided-hair': 'braids', ponytail: 'ponytail', pigtails: 'pigtails', 'hair-bun': 'bun', 'bobbed-hair': 'bob', afro: 'afro', mohawk: 'mohawk', 'spiky-hair': 'spiky', 'slick-hair': 'slick', 'shaggy-hair': 'shaggy', 'wild-hair': 'wild', topknot: 'topknot' }),
  ...beards({ moustache: 'moustache', 'handlebar-moustache': 'handlebar', goatee: 'goatee', 'short-beard': 'short', 'full-beard': 'full', 'long-beard': 'long', 'pointed-beard': 'pointed', stubble: 'stubble', sideburns: 'mutton', 'clean-shaven': 'none' }),
}
