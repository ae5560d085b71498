import { cos, sin } from '../../../platform/index.ts'
import { person } from '../person.ts'
import { emblem } from '../wardrobe/armour.ts'
import { chestPaint, suspenders } from '../wardrobe/extras.ts'
import { briefs, tights, trousers } from '../wardrobe/bottoms.ts'
import { skirt, tutu } from '../wardrobe/skirts.ts'
import { boots, gloves, shoes, skates, slippers } from '../wardrobe/hands-and-feet.ts'
import { level, strokes } from '../wardrobe/patterns.ts'
import { belt, top } from '../wardrobe/tops.ts'
import type { Body } from '../body.ts'
import type { Garment } from '../wardrobe/garment.ts'
import type { Part, PartGroup, Recipe } from '../../recipes.ts'

const darkShoes = { shoes: '#211d22', soles: '#141216', laces: '#211d22' } as const
const tails: Garment = skirt({ hemY: 0.44, flareM: 0.165, girth: 0.014, open: 0.11 })

const music: readonly Recipe[] = [
  person({ id: 'musician', synset: 'musician.n.01', names: ['musician', 'guitarist', 'violinist', 'pianist', 'drummer', 'saxophonist', 'jazz musician', 'trumpeter'], massKg: 76, build: 'man', sex: 'male', hair: 'none', beard: 'goatee', skin: 'dark', clothes: [trousers({ color: 'main' }), top({ color: 'shirt', sleeves: 1.84, collar: 'folded' }), top({ sleeves: 0, girth: 0.016, hemY: 0.77, collar: 'none', front: { shirt: 'shirt', tie: 'tie', lowY: 1.0 }, buttons: { fromY: 0.97, toY: 0.84, count: 3 } }), shoes({ laces: false })], wears: ['fedora', 'sunglasses'], palette: { main: '#7a2f55', shirt: '#f3e6c8', tie: '#2a2430', buttons: '#e8c04c', hair: '#1a1210', iris: '#4a2a14', 'fedora.main': '#4a2038', 'fedora.band': '#e8c04c', shoes: '#2a1c20' } }),
  person({ id: 'conductor', synset: 'conductor.n.01', names: ['conductor', 'orchestra conductor', 'maestro', 'composer'], massKg: 72, build: 'thinOldMan', sex: 'male', old: true, hair: 'wild', skin: 'light', clothes: [trousers({ color: 'main' }), top({ color: 'shirt', sleeves: 1.84, girth: 0.012, hemY: 0.8, collar: 'folded', buttons: { fromY: 1.08, toY: 0.9, count: 4, radiusM: 0.007 } }), top({ sleeves: 1.8, girth: 0.019, hemY: 0.83, open: 0.055, collar: 'none' }), tails, shoes({ laces: false })], wears: ['bow-tie'], palette: { main: '#1d1d24', shirt: '#fdfcf8', buttons: '#2a2a30', hair: '#d8d6d2', iris: '#4a5a6a', 'bow-tie.main': '#fdfcf8', ...darkShoes } }),
  person({ id: 'singer', synset: 'singer.n.01', names: ['singer', 'vocalist', 'pop star', 'diva', 'opera singer'], massKg: 62, build: 'woman', sex: 'female', hair: 'afro', skin: 'deep', clothes: [top({ sleeves: 0, surface: 'metal', girth: 0.006, hemY: 0.8, collar: 'none', front: { shirt: 'skin', lowY: 1.12 } }), skirt({ hemY: 0.05, flareM: 0.24, surface: 'metal', folds: 6 }), gloves({ color: 'gloves', surface: 'cloth', to: 1.2 }), slippers({ color: 'gloves' })], wears: ['necklace'], palette: { main: '#b81f5a', gloves: '#2a1a26', hair: '#2a1812', iris: '#4a2c14', lip: '#a81f3a', 'necklace.main': '#f6e0a0' } }),
  person({ id: 'rock-star', synset: 'rock_star.n.01', names: ['rock star', 'rocker', 'rockstar', 'metalhead', 'bass player'], massKg: 70, build: 'slimMan', sex: 'male', hair: 'shaggy', skin: 'light', beard: 'stubble', clothes: [trousers({ color: 'bottom', surface: 'leather', girth: 0.003 }), top({ color: 'shirt', sleeves: 0.5, paint: strokes('main', [[-0.03, 0.06, 0.015, 0.01], [0.015, 0.01, -0.012, 0.005], [-0.012, 0.005, 0.03, -0.06]], { y: 1.03 }) }), top({ color: 'jacket', surface: 'leather', sleeves: 1.8, girth: 0.017, hemY: 0.82, open: 0.062, collar: 'folded' }), belt({ color: 'belt', buckle: 'metal', y: 0.81 }), boots({ topY: 0.22, color: 'boots' })], wears: ['sunglasses'], palette: { main: '#e8b020', shirt: '#2a2226', jacket: '#1c1b20', bottom: '#2c2a32', belt: '#5a2f2a', metal: '#d8dce2', boots: '#7a1f22', hair: '#c89a4a', brow: '#8a6a2f', iris: '#4a6f8a' } }),
  person({ id: 'punk', synset: 'punk_rocker.n.01', names: ['punk', 'punk rocker'], massKg: 62, build: 'slimWoman', sex: 'female', hair: 'mohawk', skin: 'pale', clothes: [trousers({ color: 'bottom', girth: 0.003, paint: ({ both, build: b }) => [0.66, 0.58, 0.5].map((y): Part => ({ on: 'thigh*', at: both(b.hipM, y, 0), box: [0.3, 0.008, 0.3], r: [0.001], paint: true, color: 'stripe' })) }), top({ color: 'shirt', sleeves: 0, hemY: 0.8, stripe: 'stripe', stripeM: 0.085 }), top({ color: 'jacket', surface: 'leather', sleeves: 0, girth: 0.018, hemY: 0.83, open: 0.062, collar: 'folded' }), belt({ color: 'belt', buckle: 'metal', y: 0.8 }), boots({ topY: 0.3 })], wears: ['collar'], palette: { main: '#3fc83a', shirt: '#f2efe6', stripe: '#c8222c', jacket: '#1d1c22', bottom: '#2a2a30', belt: '#c9ced6', metal: '#e8e8ee', boots: '#1d1a1c', hair: '#3fc83a', brow: '#3a2a26', iris: '#5a8a4a', lip: '#6a1f3a', 'collar.main': '#1c1a1e', 'collar.tag': '#d8dce2' } }),
  person({ id: 'hippie', synset: 'hippie.n.01', names: ['hippie', 'flower child', 'hippy'], massKg: 68, build: 'slimMan', sex: 'male', hair: 'straight', beard: 'full', skin: 'warm', clothes: [trousers({ color: 'bottom', flare: 1.9, girth: 0.006 }), top({ sleeves: 1.7, bell: 0.09, girth: 0.012, hemY: 0.7, paint: tieDye }), top({ color: 'vest', surface: 'leather', sleeves: 0, girth: 0.02, hemY: 0.8, open: 0.062, collar: 'none' }), slippers({ color: 'shoes', surface: 'leather' })], wears: ['headband', 'sunglasses', 'necklace'], palette: { main: '#e8742a', pink: '#d8447f', yellow: '#f2c83a', blue: '#3f8fc8', vest: '#8a5c30', bottom: '#5a7fb0', shoes: '#7a4d2b', hair: '#7a4a26', iris: '#4c7a3a', 'headband.main': '#d8447f', 'sunglasses.lens': '#7a3f8a', 'sunglasses.main': '#c9953a', 'necklace.main': '#8a5c30' } }),
  person({ id: 'dj', synset: 'disk_jockey.n.01', names: ['dj', 'disc jockey', 'hip hop artist', 'rapper'], massKg: 76, build: 'man', sex: 'male', hair: 'cropped', beard: 'goatee', skin: 'deep', clothes: [trousers({ girth: 0.018 }), top({ sleeves: 1.84, girth: 0.02, hemY: 0.71, collar: 'high', paint: (b) => [level(b, 1.0, 0.03, 'band'), level(b, 0.94, 0.016, 'second')] }), shoes()], wears: ['headphones', 'sunglasses', 'medal'], palette: { main: '#5a2fa8', band: '#f2c83a', second: '#2fc8b8', bottom: '#26262e', shoes: '#fbfaf5', hair: '#1a120e', iris: '#4a2a14', 'medal.ribbon': '#e8bf4a', 'headphones.pad': '#2fc8b8' } }),
]

/** Rings of colour about the heart. */
function tieDye({ at }: Body): Part[] {
  return ([['pink', 0.2], ['yellow', 0.145], ['blue', 0.095], ['pink', 0.048]] as const).map(([color, r]) => ({ on: 'chest', at: at(0, 1.0, 0.1), r: [r, r, 0.16], paint: true, color }))
}

const dance: readonly Recipe[] = [
  person({ id: 'ballerina', synset: 'ballerina.n.01', names: ['ballerina', 'ballet dancer', 'prima ballerina', 'danseuse'], massKg: 50, build: 'slimWoman', sex: 'female', hair: 'bun', skin: 'light', clothes: [tights({ color: 'tights' }), top({ sleeves: 0, girth: 0.006, collar: 'none', front: { shirt: 'skin', lowY: 1.13 } }), briefs({}), tutu({}), slippers({ color: 'shoes', ribbon: true })], wears: ['tiara'], palette: { main: '#f29ac0', mainLight: '#fbd0e2', tights: '#f8d8d8', shoes: '#f08ab4', hair: '#4a2a1a', ribbon: '#f29ac0', iris: '#4a6f9a' } }),
  person({ id: 'dancer', synset: 'dancer.n.01', names: ['dancer', 'flamenco dancer', 'tango dancer', 'salsa dancer', 'hula dancer'], massKg: 56, build: 'woman', sex: 'female', hair: 'bun', skin: 'olive', clothes: [top({ sleeves: 0.3, girth: 0.006, hemY: 0.8, collar: 'none', front: { shirt: 'skin', lowY: 1.12 } }), skirt({ color: 'main', hemY: 0.14, flareM: 0.34, folds: 8, foldM: 0.026, trim: 'trim', trimM: 0.06 }), belt({ color: 'trim', surface: 'cloth', y: 0.86, girth: 0.014 }), slippers({ color: 'trim' })], wears: ['necklace'], palette: { main: '#d0222f', trim: '#24181c', hair: '#1c1210', ribbon: '#f2c83a', iris: '#4a2c14', lip: '#b01f30', 'necklace.main': '#e8bf4a' } }),
  person({ id: 'cheerleader', synset: 'cheerleader.n.01', names: ['cheerleader'], massKg: 54, build: 'teenGirl', sex: 'female', hair: 'ponytail', skin: 'light', clothes: [top({ sleeves: 0, girth: 0.008, hemY: 0.8, collar: 'none', paint: (b) => [...strokes('trim', [[-0.07, 0.05, 0, -0.03], [0.07, 0.05, 0, -0.03]], { y: 1.02, thick: 0.014 })(b), level(b, 0.86, 0.012, 'trim')] }), skirt({ topY: 0.84, hemY: 0.6, flareM: 0.22, folds: 9, foldM: 0.014, trim: 'trim', trimM: 0.022 }), shoes()], more: pompoms, palette: { main: '#2456b8', trim: '#f6c92a', pom: '#f6c92a', pomDark: '#2456b8', hair: '#d8a44a', brow: '#9a7030', ribbon: '#f6c92a', iris: '#3f78a8', shoes: '#fbfaf5' } }),
  person({ id: 'skater', synset: 'skater.n.01', names: ['figure skater', 'skater', 'ice skater', 'ice dancer'], massKg: 52, build: 'slimWoman', sex: 'female', hair: 'bun', clothes: [tights({ color: 'tights', surface: 'skin', girth: 0.001 }), top({ sleeves: 0.95, girth: 0.005, hemY: 0.8, collar: 'none', front: { shirt: 'tights', lowY: 1.13 } }), briefs({ girth: 0.005 }), skirt({ topY: 0.82, hemY: 0.655, flareM: 0.235, folds: 5 }), sparkle(), skates()], palette: { main: '#6c2bd0', tights: '#f6c3a0', sparkle: '#ffe9a8', ribbon: '#ffe9a8', hair: '#3a2016', iris: '#3d7ab0', lip: '#c43e55' } }),
]

/** Balls of paper strips in both hands. */
function pompoms({ arm, build: { body: s } }: Body): { groups: PartGroup[] } {
  const strips = Array.from({ length: 26 }, (_, i): Part => {
    const y = 1 - (2 * (i + 0.5)) / 26, flat = Math.sqrt(1 - y * y), a = i * 2.399963
    return { on: 'hand*', from: arm(2.35), to: arm(2.35 + 0.5 * y * s, 0.1 * flat * cos(a) * s, 0.1 * flat * sin(a) * s), r: [0.02 * s, 0.03 * s], k: 0.004, ...(i % 3 === 0 ? { color: 'pomDark' } : {}) }
  })
  return { groups: [{ color: 'pom', surface: 'paper', k: 0.004, layer: 'pompoms', parts: strips }] }
}

/** Sequins on the chest. */
function sparkle(): Garment {
  return ({ both, build: b }) => ({ groups: [{ color: 'sparkle', surface: 'metal', k: 0.004, parts: [[0.03, 1.075, 0.112], [0.062, 1.03, 0.108], [0.02, 1.0, 0.108], [0.045, 0.95, 0.1], [0.085, 1.1, 0.09]].map(([x = 0, y = 0, z = 0]): Part => ({ on: 'chest', at: both(x * b.chest, y, z * (0.5 + b.chest / 2)), r: [0.0075, 0.0075, 0.0075], fine: true })) }] })
}

const circus: readonly Recipe[] = [
  person({ id: 'clown', synset: 'clown.n.02', names: ['clown', 'circus clown', 'buffoon'], massKg: 84, build: 'stoutMan', sex: 'male', hair: 'clown', skin: 'pale', clothes: [trousers({ color: 'bottom', girth: 0.03, flare: 1.3 }), top({ sleeves: 1.8, girth: 0.03, hemY: 0.74, paint: (b) => [[0.08, 1.04], [-0.08, 1.0], [0.09, 0.88], [-0.09, 0.86], [0, 0.94], [0.02, 1.12]].flatMap(([x = 0, y = 0], i) => chestPaint(i % 2 === 0 ? 'dot' : 'second', [x, y], [0.026, 0.026])(b)) }), suspenders({ color: 'straps', girth: 0.036 }), gloves({ girth: 0.008 }), shoes({ color: 'shoes' })], wears: ['ruff', 'red-nose', 'party-hat'], face: clownPaint, change: { foot: 1.65 }, palette: { main: '#f2c22a', dot: '#e0303a', second: '#2f7fd0', bottom: '#2f7fd0', straps: '#e0303a', skin: '#fbf0e6', white: '#fdfbf6', red: '#e0303a', blue: '#3f8fd8', hair: '#f0642a', brow: '#3a2a2a', iris: '#3f78a8', lip: '#e0202f', gloves: '#fdfcf8', shoes: '#e0303a', soles: '#f2c22a', laces: '#fdfcf8' } }),
  person({ id: 'magician', synset: 'magician.n.01', names: ['magician', 'illusionist', 'conjurer'], massKg: 74, build: 'slimMan', sex: 'male', hair: 'slick', beard: 'goatee', skin: 'light', clothes: [trousers({ color: 'main' }), top({ color: 'vest', sleeves: 0, girth: 0.012, hemY: 0.78, front: { shirt: 'shirt', lowY: 1.0 }, buttons: { fromY: 0.96, toY: 0.84, count: 3, color: 'gold' } }), top({ sleeves: 1.8, girth: 0.019, hemY: 0.82, open: 0.056, collar: 'folded' }), tails, gloves({ surface: 'cloth' }), shoes({ laces: false })], wears: ['top-hat', 'bow-tie', 'cape'], palette: { main: '#1f1f28', vest: '#b3202c', shirt: '#fdfcf8', gold: '#e8c04c', gloves: '#fdfcf8', hair: '#1a1412', iris: '#4a6a3a', 'cape.main': '#1f1c28', 'cape.lining': '#b3202c', ...darkShoes } }),
  person({ id: 'mime', synset: 'mime.n.01', names: ['mime', 'mime artist', 'pantomimist'], massKg: 62, build: 'slimMan', sex: 'male', hair: 'slick', skin: 'pale', clothes: [trousers({ color: 'bottom' }), top({ sleeves: 1.5, stripe: 'stripe', stripeM: 0.085 }), suspenders({ girth: 0.012 }), gloves({ surface: 'cloth' }), slippers({ color: 'shoes' })], wears: ['beret'], face: mimePaint, palette: { main: '#fbfaf6', stripe: '#1d1d24', bottom: '#1d1d24', straps: '#c8222c', skin: '#fdf8f2', white: '#fdfcfa', black: '#1a181c', red: '#c8222c', gloves: '#fdfcf8', shoes: '#1d1d24', hair: '#1a1412', brow: '#1a1412', lip: '#c8222c', iris: '#3a4a5a', 'beret.main': '#1d1d24', 'beret.mainDark': '#141418' } }),
  person({ id: 'jester', synset: 'jester.n.01', names: ['jester', 'court jester', 'harlequin', 'fool'], massKg: 60, build: 'slimMan', sex: 'male', hair: 'cropped', skin: 'warm', clothes: [tights({ color: 'bottom' }), top({ sleeves: 1.8, girth: 0.012, hemY: 0.72, paint: (b) => [{ on: 'chest', at: b.at(-0.25, 0.95, 0), box: [0.25 * b.build.body, 0.6, 0.4], r: [0.001], paint: true, color: 'second' }] }), belt({ color: 'belt', girth: 0.022 }), boots({ topY: 0.17, curl: true })], wears: ['jester-hat', 'ruff'], palette: { main: '#b0263a', second: '#2f6fb0', bottom: '#f0b429', belt: '#5a2a3a', boots: '#2f6fb0', hair: '#8a4a22', iris: '#4c7a3a', 'ruff.main': '#f6e8c0', 'ruff.second': '#b0263a' } }),
]

/** A clown's white mouth, and stars over his eyes. */
function clownPaint({ headAt, headBoth, build: { head: h } }: Body): Part[] {
  const r = (...radii: number[]) => radii.map((v) => v * h)
  return [
    { on: 'head', at: headAt(0, 1.345, 0.12), r: r(0.074, 0.034, 0.06), paint: true, color: 'white' }, { on: 'jaw', at: headAt(0, 1.325, 0.11), r: r(0.068, 0.034, 0.06), paint: true, color: 'white' }, { on: 'head', at: headAt(0, 1.343, 0.13), r: r(0.057, 0.017, 0.06), paint: true, color: 'red' },
    { on: 'head', at: headBoth(0.055, 1.5, 0.11), r: r(0.03, 0.045, 0.06), paint: true, color: 'blue' }, { on: 'head', at: headBoth(0.1, 1.38, 0.09), r: r(0.024, 0.024, 0.06), paint: true, color: 'red' },
  ]
}

/** A mime's lines over and under the eyes. */
function mimePaint({ headBoth, build: { head: h } }: Body): Part[] {
  const r = (...radii: number[]) => radii.map((v) => v * h)
  return [{ on: 'head', from: headBoth(0.06, 1.47, 0.12), to: headBoth(0.06, 1.385, 0.12), r: r(0.007, 0.002), squash: [1, 1, 9], paint: true, color: 'black' }, { on: 'head', at: headBoth(0.095, 1.375, 0.09), r: r(0.022, 0.022, 0.05), paint: true, color: 'red', soft: true, k: 0.01 }]
}

const heroes: readonly Recipe[] = [
  person({ id: 'superhero', synset: 'hero.n.01', names: ['superhero', 'super hero', 'hero', 'superman', 'caped crusader'], massKg: 92, build: 'strongMan', sex: 'male', hair: 'swept', skin: 'light', clothes: [tights({ color: 'main', girth: 0.004 }), top({ sleeves: 1.88, girth: 0.005, hemY: 0.74, collar: 'none' }), briefs({ color: 'accent', girth: 0.012 }), belt({ color: 'gold', girth: 0.015, y: 0.81, highM: 0.036, surface: 'metal' }), emblem({ color: 'gold', inner: 'accent', y: 1.065, wideM: 0.062, highM: 0.05 }), gloves({ color: 'accent', to: 1.5 }), boots({ color: 'accent', topY: 0.34 })], wears: ['cape', 'mask'], palette: { main: '#2456c8', accent: '#d0222c', gold: '#f6c92a', hair: '#1c1614', iris: '#3f78c8', 'mask.main': '#d0222c' } }),
  person({ id: 'superheroine', synset: 'heroine.n.02', names: ['superheroine', 'heroine', 'superwoman', 'wonder woman'], massKg: 64, build: 'strongWoman', sex: 'female', hair: 'long', skin: 'tan', clothes: [top({ sleeves: 0, girth: 0.006, hemY: 0.78, collar: 'none' }), briefs({ color: 'accent' }), skirt({ color: 'accent', topY: 0.82, hemY: 0.62, flareM: 0.2, folds: 5 }), belt({ color: 'gold', girth: 0.015, y: 0.83, surface: 'metal' }), emblem({ color: 'gold', y: 1.07, wideM: 0.05, highM: 0.036, girth: 0.03 }), gloves({ color: 'gold', to: 1.5, surface: 'metal' }), boots({ color: 'main', topY: 0.36 })], wears: ['cape', 'tiara'], palette: { main: '#c8222f', accent: '#243f9a', gold: '#f0c23a', hair: '#2a1812', iris: '#3f78a8', lip: '#c43e4a', 'cape.main': '#243f9a', 'cape.lining': '#1a2f7a', 'tiara.jewel': '#d8222f' } }),
]

/** Those who stand on a stage or in a ring. */
export const stage: readonly Recipe[] = [...music, ...dance, ...circus, ...heroes]
