import { person } from '../person.ts'
import { bandages, bodysuit, bones, cuirass, emblem, plateLimbs } from '../wardrobe/armour.ts'
import { bracers, chestPaint, epaulettes, greaves, hipBox, strap } from '../wardrobe/extras.ts'
import { tights, trousers } from '../wardrobe/bottoms.ts'
import { skirt } from '../wardrobe/skirts.ts'
import { boots, gloves, sandals, shoes, slippers } from '../wardrobe/hands-and-feet.ts'
import { beltEnds, crossed, level, rags } from '../wardrobe/patterns.ts'
import { belt, sash, top } from '../wardrobe/tops.ts'
import type { Body } from '../body.ts'
import type { Part, Recipe } from '../../recipes.ts'

const darkShoes = { shoes: '#2a2224', soles: '#161214', laces: '#2a2224' } as const

const royals: readonly Recipe[] = [
  person({ id: 'king', synset: 'king.n.01', names: ['king', 'monarch', 'emperor'], massKg: 92, build: 'stoutMan', sex: 'male', old: true, hair: 'long', beard: 'full', skin: 'light', clothes: [tights({ color: 'bottom' }), top({ sleeves: 1.8, girth: 0.014, hemY: 0.8, cuff: 'fur', front: { shirt: 'gold', lowY: 0.98 } }), skirt({ hemY: 0.12, flareM: 0.24, trim: 'fur', trimM: 0.07, open: 0.035 }), belt({ color: 'gold', surface: 'metal', girth: 0.022, y: 0.85 }), boots({ topY: 0.2 })], wears: ['crown', 'royal-cape', 'medal'], palette: { main: '#6a1f7a', gold: '#e8bf4a', fur: '#fbf8f0', bottom: '#f1e8d4', boots: '#5a2a3a', hair: '#8a8580', brow: '#7a756f', iris: '#4a6f8a', 'medal.ribbon': '#e8bf4a' } }),
  person({ id: 'queen', synset: 'queen.n.02', names: ['queen', 'empress', 'her majesty', 'queen regnant'], massKg: 64, build: 'woman', sex: 'female', hair: 'bun', skin: 'light', clothes: [top({ sleeves: 1.7, girth: 0.008, hemY: 0.82, collar: 'high', front: { shirt: 'gold', lowY: 0.9 } }), skirt({ hemY: 0.03, flareM: 0.33, folds: 7, foldM: 0.02, trim: 'gold', trimM: 0.05 }), belt({ color: 'gold', surface: 'metal', girth: 0.014, y: 0.87 }), slippers({ color: 'gold' })], wears: ['crown', 'royal-cape', 'necklace'], palette: { main: '#1f6f5a', gold: '#e8c25a', hair: '#8a3f1c', ribbon: '#e8c25a', iris: '#4c8a5a', lip: '#b83a48', 'royal-cape.main': '#1a4a6a' } }),
  person({ id: 'prince', synset: 'prince.n.01', names: ['prince', 'young king', 'crown prince', 'prince charming'], massKg: 74, build: 'slimMan', sex: 'male', hair: 'swept', skin: 'warm', clothes: [tights({ color: 'bottom', girth: 0.004 }), top({ sleeves: 1.84, girth: 0.012, hemY: 0.7, collar: 'high', cuff: 'gold', buttons: { xs: [0.04], fromY: 1.1, toY: 0.86, count: 4, color: 'gold', surface: 'metal' } }), sash({ color: 'sash', girth: 0.018 }), epaulettes({}), belt({ color: 'gold', surface: 'metal', girth: 0.022, y: 0.82 }), boots({ topY: 0.36 })], wears: ['crown', 'cape'], palette: { main: '#f4f1e6', gold: '#e8bf4a', sash: '#2456b8', bottom: '#3f5f9a', boots: '#3a2820', hair: '#8a5426', iris: '#3f78b8', 'cape.main': '#2456b8', 'cape.lining': '#1a3f8a' } }),
  person({ id: 'princess', synset: 'princess.n.01', names: ['princess', 'cinderella', 'fairy tale princess'], massKg: 54, build: 'slimWoman', sex: 'female', hair: 'long', skin: 'light', clothes: [top({ sleeves: 0.42, girth: 0.008, hemY: 0.83, collar: 'none', front: { shirt: 'skin', lapel: 'mainLight', lowY: 1.12 } }), skirt({ hemY: 0.03, flareM: 0.38, folds: 7, foldM: 0.024, trim: 'mainLight', trimM: 0.05 }), belt({ color: 'gold', surface: 'metal', girth: 0.012, y: 0.88, highM: 0.03 }), gloves({ color: 'gloves', surface: 'cloth', to: 1.2 }), slippers({ color: 'gold' })], wears: ['tiara', 'necklace'], palette: { main: '#f07ab0', mainLight: '#fbc4dc', gold: '#f0c65a', gloves: '#fdf2f6', hair: '#e8b04a', brow: '#a87a2f', iris: '#4a90c8', lip: '#d8506a' } }),
  person({ id: 'pharaoh', synset: 'pharaoh.n.01', names: ['pharaoh', 'egyptian king', 'egyptian'], massKg: 72, build: 'man', sex: 'male', hair: 'none', beard: 'goatee', skin: 'olive', clothes: [skirt({ color: 'main', hemY: 0.46, flareM: 0.17, folds: 6, foldM: 0.012 }), belt({ color: 'gold', surface: 'metal', girth: 0.016, y: 0.84 }), broadCollar, bracers({ color: 'gold', surface: 'metal' }), bracers({ color: 'gold', surface: 'metal', from: 1.3, to: 1.36 }), sandals({})], wears: ['nemes'], face: kohl, palette: { main: '#fbf6e6', gold: '#e8b63a', blue: '#23529a', red: '#c83a2a', black: '#16120f', beard: '#1c1612', sandals: '#c9953a', iris: '#3a2418', hair: '#16120f' } }),
]

/** A wide collar of beads in rings. */
function broadCollar({ at, build: { body: s } }: Body) {
  const ring = (r: number, y: number, color: string): Part => ({ on: 'chest', at: at(0, y, 0.0), r: [r * s, 0.03 * s, r * 0.86 * s], turn: [16, 0, 0], color, k: 0.004 })
  return { groups: [{ color: 'gold', surface: 'metal' as const, k: 0.004, parts: [ring(0.17, 1.165, 'gold'), ring(0.145, 1.178, 'blue'), ring(0.118, 1.19, 'red'), ring(0.094, 1.2, 'gold')] }], palette: { gold: '#e8b63a' } }
}

/** Dark lines round the eyes. */
function kohl({ headBoth, build: { head: h } }: Body): Part[] {
  return [{ on: 'head', at: headBoth(0.06, 1.432, 0.1), r: [0.056 * h, 0.05 * h, 0.06 * h], paint: true, color: 'black' }, { on: 'head', from: headBoth(0.1, 1.43, 0.08), to: headBoth(0.135, 1.425, 0.05), r: [0.009 * h, 0.007 * h], squash: [1, 1, 5], paint: true, color: 'black' }]
}

const warriors: readonly Recipe[] = [
  person({ id: 'knight', synset: 'knight.n.01', names: ['knight', 'paladin', 'crusader', 'armored knight'], massKg: 96, build: 'broadMan', sex: 'male', hair: 'cropped', skin: 'light', beard: 'stubble', clothes: [plateLimbs({}), cuirass({}), skirt({ color: 'tabard', topY: 0.84, hemY: 0.5, flareM: 0.17, girth: 0.012, open: 0.03 }), belt({ girth: 0.024, buckle: 'trim', y: 0.83 })], wears: ['knight-helmet', 'cape'], palette: { main: '#b9c0ca', trim: '#d8b24a', tabard: '#b3222c', belt: '#5a3a22', hair: '#5a3018', iris: '#3f78a8', 'cape.main': '#b3222c' } }),
  person({ id: 'samurai', synset: 'samurai.n.01', names: ['samurai', 'samurai warrior', 'shogun', 'ronin'], massKg: 78, build: 'broadMan', sex: 'male', hair: 'topknot', beard: 'goatee', skin: 'golden', clothes: [trousers({ color: 'cloth', girth: 0.03, hemY: 0.2, flare: 1.2 }), top({ color: 'cloth', sleeves: 1.6, bell: 0.075, girth: 0.01 }), cuirass({ plates: 3, pauldronM: 0.09 }), skirt({ topY: 0.86, hemY: 0.54, flareM: 0.2, girth: 0.022, surface: 'metal', folds: 4, foldM: 0.008, open: 0.02 }), belt({ color: 'sash', surface: 'cloth', girth: 0.03, y: 0.86 }), greaves({ color: 'main' }), sandals({})], wears: ['samurai-helmet'], palette: { main: '#a3202a', trim: '#23212a', cloth: '#2f3a55', sash: '#e8bf4a', sandals: '#c9a45a', hair: '#16120f', ribbon: '#fbfaf5', iris: '#3a2418' } }),
  person({ id: 'ninja', synset: 'ninja.n.01', names: ['ninja', 'shinobi', 'assassin'], massKg: 66, build: 'slimMan', sex: 'male', hair: 'none', skin: 'golden', clothes: [trousers({ color: 'main', girth: 0.014, hemY: 0.2 }), top({ sleeves: 1.7, girth: 0.012, hemY: 0.7, collar: 'none', paint: crossed('mainDark', 'mainLight') }), belt({ color: 'sash', surface: 'cloth', girth: 0.022 }), beltEnds('sash'), bracers({ color: 'wrap', surface: 'cloth', from: 1.3 }), gloves({ color: 'main', surface: 'cloth' }), greaves({ color: 'wrap', surface: 'cloth', topY: 0.28, lowY: 0.1 }), slippers({ color: 'main' })], wears: ['ninja-mask'], palette: { main: '#2a2d38', mainDark: '#16181f', mainLight: '#454a5a', sash: '#b3222c', wrap: '#1a1c24', hair: '#16120f', iris: '#3a2418', 'ninja-mask.main': '#2a2d38' } }),
  person({ id: 'viking', synset: 'viking.n.01', names: ['viking', 'norseman', 'barbarian', 'viking warrior'], massKg: 98, build: 'strongMan', sex: 'male', hair: 'long', beard: 'long', skin: 'light', clothes: [trousers({ color: 'bottom', girth: 0.012 }), top({ color: 'shirt', sleeves: 1.6, girth: 0.01 }), top({ color: 'main', surface: 'leather', sleeves: 0, girth: 0.024, hemY: 0.66, collar: 'none', paint: (b) => [level(b, 0.97, 0.004, 'mainDark'), level(b, 0.9, 0.004, 'mainDark')] }), furCollar, belt({ girth: 0.032, buckle: 'metal', highM: 0.06 }), bracers({}), boots({ topY: 0.3, cuff: 'fur' })], wears: ['viking-helmet', 'cape'], palette: { main: '#8a5a30', mainDark: '#5a3a1e', shirt: '#4a6a8a', bottom: '#6a5a44', fur: '#9a8468', belt: '#4a2d18', metal: '#d8b24a', boots: '#6b4426', hair: '#c8702a', iris: '#4a7a9c', 'cape.main': '#6a2f2a', 'cape.lining': '#9a8468' } }),
  person({ id: 'gladiator', synset: 'gladiator.n.01', names: ['gladiator', 'roman soldier', 'centurion', 'legionary', 'roman', 'spartan', 'spartan warrior'], massKg: 86, build: 'strongMan', sex: 'male', hair: 'cropped', skin: 'tan', beard: 'stubble', clothes: [top({ color: 'tunic', sleeves: 0.5, girth: 0.006 }), cuirass({ color: 'bronze', trim: 'leather', hemY: 0.8 }), skirt({ topY: 0.86, hemY: 0.5, flareM: 0.18, girth: 0.01, folds: 8, foldM: 0.013, color: 'main', surface: 'leather' }), belt({ color: 'leather', girth: 0.026, y: 0.82, buckle: 'bronze' }), bracers({ color: 'bronze', surface: 'metal' }), greaves({ color: 'bronze' }), sandals({ high: true })], wears: ['roman-helmet', 'cape'], palette: { main: '#a83a24', tunic: '#b3222c', bronze: '#d8a63e', leather: '#6b3a1e', sandals: '#6b3a1e', hair: '#2a1c14', iris: '#4a3018', 'cape.main': '#b3222c' } }),
  person({ id: 'pirate', synset: 'pirate.n.01', names: ['pirate', 'buccaneer', 'corsair', 'pirate captain'], massKg: 80, build: 'man', sex: 'male', hair: 'long', beard: 'full', skin: 'tan', clothes: [trousers({ color: 'bottom', hemY: 0.3, girth: 0.018 }), top({ color: 'shirt', sleeves: 1.7, bell: 0.07, girth: 0.01, stripe: 'stripe', stripeM: 0.085 }), top({ color: 'main', sleeves: 0, girth: 0.022, hemY: 0.78, open: 0.06, collar: 'none' }), skirt({ color: 'main', topY: 0.86, hemY: 0.44, flareM: 0.18, girth: 0.016, open: 0.07 }), belt({ girth: 0.028, buckle: 'gold', highM: 0.06 }), strap({ girth: 0.026, color: 'belt' }), boots({ topY: 0.32, cuff: 'mainDark' })], wears: ['pirate-hat', 'eyepatch'], palette: { main: '#a8242f', mainDark: '#6b4426', shirt: '#fbf4e4', stripe: '#23304f', bottom: '#3a3440', belt: '#4a2d18', gold: '#e8bf4a', boots: '#3a2418', hair: '#2a1a12', iris: '#4a6a3a' } }),
  person({ id: 'cowboy', synset: 'cowboy.n.01', names: ['cowboy', 'cowpuncher', 'gunslinger', 'outlaw', 'sheriff'], massKg: 76, build: 'tallMan', sex: 'male', hair: 'short', beard: 'handlebar', skin: 'tan', clothes: [trousers({ color: 'bottom' }), top({ color: 'main', sleeves: 1.84, collar: 'folded', girth: 0.009 }), top({ color: 'vest', surface: 'leather', sleeves: 0, girth: 0.019, hemY: 0.79, open: 0.05, collar: 'none' }), belt({ girth: 0.02, buckle: 'gold', highM: 0.055 }), hipBox({ color: 'holster', size: [0.022, 0.06, 0.036], y: 0.73 }), badge5(), boots({ topY: 0.32 })], wears: ['cowboy-hat', 'bandana-scarf'], palette: { main: '#c8443a', vest: '#7a4d2b', bottom: '#3f5f8a', belt: '#4a2d18', gold: '#e8bf4a', holster: '#5a3820', holsterFlap: '#4a2d18', boots: '#6b3f20', hair: '#6a4426', iris: '#4a6f8a', 'bandana-scarf.main': '#f0e2c0', 'bandana-scarf.dot': '#c8443a' } }),
  person({ id: 'cowgirl', synset: 'cowgirl.n.01', names: ['cowgirl', 'rodeo rider'], massKg: 58, build: 'woman', sex: 'female', hair: 'braids', skin: 'warm', clothes: [top({ color: 'main', sleeves: 1.84, collar: 'folded', girth: 0.008 }), skirt({ color: 'bottom', hemY: 0.44, flareM: 0.2, folds: 4, surface: 'leather', trim: 'fringe', trimM: 0.03 }), belt({ girth: 0.018, buckle: 'gold', highM: 0.05, y: 0.85 }), boots({ topY: 0.34 })], wears: ['cowboy-hat', 'bandana-scarf'], palette: { main: '#4f8fc8', mainDark: '#2f5f96', bottom: '#a8743f', fringe: '#e6c890', belt: '#5a3820', gold: '#e8bf4a', boots: '#c8443a', hair: '#c8642a', ribbon: '#c8443a', iris: '#4c8a4a', 'cowboy-hat.main': '#e6d2a8', 'cowboy-hat.band': '#c8443a' } }),
  person({ id: 'caveman', synset: 'caveman.n.01', names: ['caveman', 'cave man', 'neanderthal', 'troglodyte'], massKg: 84, build: 'broadMan', sex: 'male', hair: 'wild', beard: 'full', skin: 'tan', clothes: [sash({ color: 'main', wideM: 0.26, girth: 0.018, hemY: 0.74 }), skirt({ hemY: 0.5, flareM: 0.18, girth: 0.006, surface: 'fur', paint: spots }), belt({ color: 'bone', girth: 0.024, surface: 'leather', highM: 0.03 })], wears: ['tooth-necklace'], palette: { main: '#c98a3c', spot: '#5a3418', bone: '#6b4426', hair: '#3a2012', iris: '#5a3a1c' } }),
]

function badge5() {
  return emblem({ color: 'gold', x: 0.075, y: 1.07, wideM: 0.022, highM: 0.024, girth: 0.022 })
}

/** Fur that stands up round the neck. */
function furCollar({ at, build: { body: s, shoulderM } }: Body) {
  const tufts = Array.from({ length: 11 }, (_, i): Part => { const u = (i - 5) / 5; return { on: Math.abs(u) > 0.6 ? 'chest' : 'chest', at: at(shoulderM * 0.95 * u, 1.185 - 0.035 * u * u, i % 2 === 0 ? 0.062 : -0.06), r: [0.052 * s, 0.04 * s, 0.05 * s] } })
  return { groups: [{ color: 'fur', surface: 'fur' as const, k: 0.012, parts: [...tufts, ...tufts.map((part): Part => ({ ...part, at: [((part.at ?? [0, 0, 0])[0]) as number, ((part.at ?? [0, 0, 0])[1]) as number, -((part.at ?? [0, 0, 0])[2] as number)] }))] }] }
}

/** Dark spots of a hide. */
function spots({ at, build: { body: s } }: Body): Part[] {
  return ([[0.08, 0.74, 0.15], [-0.07, 0.66, 0.16], [0.02, 0.58, 0.17], [-0.12, 0.78, 0.1], [0.14, 0.6, 0.1], [0.06, 0.68, -0.15], [-0.08, 0.58, -0.15], [-0.03, 0.76, -0.13]] as const).map(([x, y, z]) => ({ on: 'skirt', at: at(x, y, z), r: [0.024 * s, 0.028 * s, 0.06], paint: true, color: 'spot' }))
}

/** Robe, wide sleeves and a belt: the dress of wizards and monks. */
const robe = (hemY: number, trim?: string, flareM = 0.25) => [top({ sleeves: 1.74, bell: 0.1, girth: 0.016, hemY: 0.82, ...(trim === undefined ? {} : { cuff: trim }) }), skirt({ hemY, flareM, girth: 0.006, folds: 6, ...(trim === undefined ? {} : { trim, trimM: 0.035 }) })]

const magic: readonly Recipe[] = [
  person({ id: 'wizard', synset: 'sorcerer.n.01', names: ['wizard', 'sorcerer', 'warlock', 'mage', 'merlin'], massKg: 70, build: 'thinOldMan', sex: 'male', old: true, hair: 'long', beard: 'long', skin: 'light', clothes: [...robe(0.04, 'gold'), belt({ color: 'gold', girth: 0.026, y: 0.86, surface: 'cloth' }), shoes({ laces: false })], wears: ['wizard-hat'], palette: { main: '#3a3f9e', gold: '#e8bf4a', hair: '#eceae6', brow: '#dcdad4', iris: '#4a7ac8', ...darkShoes } }),
  person({ id: 'witch', synset: 'witch.n.02', names: ['witch', 'sorceress', 'enchantress'], massKg: 58, build: 'slimWoman', sex: 'female', hair: 'straight', skin: 'pale', clothes: [...robe(0.1, 'purple'), belt({ color: 'belt', girth: 0.024, y: 0.86, buckle: 'gold' }), boots({ topY: 0.24, curl: true })], wears: ['witch-hat'], palette: { main: '#2b2634', purple: '#7a2fa8', belt: '#7a2fa8', gold: '#e8bf4a', boots: '#1d1a22', bells: '#7a2fa8', hair: '#e0702a', brow: '#8a4018', iris: '#4fae3a', lip: '#7a2f6a' } }),
  person({ id: 'fairy', synset: 'fairy.n.01', names: ['fairy', 'pixie', 'tinkerbell', 'tooth fairy', 'nymph'], massKg: 40, build: 'slimWoman', sex: 'female', hair: 'bun', skin: 'light', clothes: [top({ sleeves: 0, girth: 0.006, hemY: 0.82, collar: 'none', front: { shirt: 'skin', lowY: 1.13 } }), skirt({ hemY: 0.56, flareM: 0.24, folds: 8, foldM: 0.024, surface: 'leaf' }), slippers({ color: 'main' })], wears: ['fairy-wings', 'flower-crown'], change: { head: 1.14 }, palette: { main: '#6fbf4a', hair: '#f0c85a', brow: '#b08a30', ribbon: '#f06a9a', iris: '#4aa86a', lip: '#e0607a' } }),
  person({ id: 'elf', synset: 'elf.n.01', names: ['elf', 'christmas elf', 'leprechaun'], massKg: 34, build: 'child', sex: 'male', hair: 'short', skin: 'light', clothes: [tights({ color: 'tights' }), top({ sleeves: 1.8, girth: 0.012, hemY: 0.8, collarColor: 'trim', collar: 'folded', cuff: 'trim' }), skirt({ hemY: 0.62, flareM: 0.19, trim: 'trim', trimM: 0.03 }), belt({ girth: 0.024, buckle: 'gold', y: 0.84 }), boots({ topY: 0.17, curl: true })], wears: ['elf-hat'], face: pointedEars, palette: { main: '#2f9447', trim: '#d0222c', tights: '#f1ead8', belt: '#2a201a', gold: '#e8bf4a', boots: '#d0222c', hair: '#c8742a', iris: '#4c9a4a' } }),
  person({ id: 'santa-claus', synset: 'santa_claus.n.01', names: ['santa claus', 'santa', 'father christmas', 'saint nicholas', 'saint nick', 'kris kringle'], massKg: 112, build: 'heavyMan', sex: 'male', old: true, hair: 'curly', beard: 'long', skin: 'light', clothes: [trousers({ color: 'main', girth: 0.014 }), top({ sleeves: 1.8, girth: 0.02, hemY: 0.74, cuff: 'fur', paint: ({ at }) => [{ on: 'spine', at: at(0, 0.95, 0.2), box: [0.034, 0.4, 0.19], r: [0.004], paint: true, color: 'fur' }] }), skirt({ topY: 0.86, hemY: 0.62, flareM: 0.21, girth: 0.02, trim: 'fur', trimM: 0.05 }), belt({ girth: 0.036, buckle: 'gold', highM: 0.075 }), gloves({ girth: 0.006 }), boots({ topY: 0.28, cuff: 'fur' })], wears: ['santa-hat', 'santa-sack'], palette: { main: '#d0222c', fur: '#fbfaf6', belt: '#1c181a', gold: '#e8bf4a', gloves: '#fbfaf6', boots: '#1c181a', hair: '#f7f5f0', brow: '#f0eee8', iris: '#4a7ac8', blush: '#f09a88' } }),
  person({ id: 'angel', synset: 'angel.n.01', names: ['angel', 'guardian angel', 'cherub', 'seraph'], massKg: 54, build: 'slimWoman', sex: 'female', hair: 'waves', skin: 'light', clothes: [...robe(0.06, 'gold', 0.24), belt({ color: 'gold', surface: 'cloth', girth: 0.024, y: 0.9, highM: 0.03 })], wears: ['angel-wings', 'halo'], palette: { main: '#fbfaf6', gold: '#e8c25a', hair: '#f0cc6a', brow: '#b8923a', iris: '#4a90c8' } }),
  person({ id: 'devil', synset: 'devil.n.02', names: ['devil', 'demon', 'satan', 'imp'], massKg: 76, build: 'slimMan', sex: 'male', hair: 'slick', beard: 'pointed', clothes: [bodysuit({ girth: 0.004 }), belt({ color: 'dark', girth: 0.014, y: 0.81 }), gloves({ color: 'main', surface: 'cloth' }), boots({ topY: 0.2, color: 'dark' })], wears: ['devil-horns', 'bat-wings', 'cape'], more: devilTail, palette: { main: '#b81a24', dark: '#2a1216', skin: '#d8453a', hair: '#1c1014', iris: '#f0b020', lip: '#7a1018', 'cape.main': '#2a1216', 'cape.lining': '#b81a24' } }),
  person({ id: 'mermaid', synset: 'mermaid.n.01', names: ['mermaid', 'siren', 'little mermaid', 'sea nymph'], massKg: 58, build: 'slimWoman', sex: 'female', hair: 'long', skin: 'light', clothes: [shells, fishTail], wears: ['flower-crown'], palette: { main: '#2fae9a', mainDark: '#1f8078', mainLight: '#6fe0c0', shell: '#b86ac8', hair: '#d8442a', brow: '#8a2a1a', iris: '#2f9a8a', lip: '#d8506a', 'flower-crown.main': '#f06a9a', 'flower-crown.leaf': '#2f8f7a' } }),
]

function pointedEars({ headBoth, build: { head: h } }: Body): Part[] {
  return [{ on: 'head', from: headBoth(0.138, 1.41, -0.01), to: headBoth(0.215, 1.475, -0.04), r: [0.03 * h, 0.005 * h], squash: [1, 1, 0.6], k: 0.012, fine: true }]
}

function devilTail({ at, build: { body: s } }: Body) {
  const way = [[0.78, -0.1], [0.66, -0.22], [0.5, -0.26], [0.42, -0.36], [0.5, -0.44]] as const
  return { groups: [{ color: 'main', surface: 'cloth' as const, k: 0.012, layer: 'tail', parts: [...way.slice(1).map(([y, z], i): Part => ({ on: 'hips', from: at(0, way[i]?.[0] ?? y, way[i]?.[1] ?? z), to: at(0, y, z), r: [0.016 * s, 0.013 * s] })), { on: 'hips', from: at(0, 0.5, -0.44), to: at(0, 0.6, -0.46), r: [0.05 * s, 0.006 * s], squash: [1, 1, 0.4] as const, color: 'dark' }] }] }
}

/** Two shells. */
function shells({ both, build: { body: s } }: Body) {
  return { groups: [{ color: 'shell', surface: 'plastic' as const, k: 0.006, parts: [{ on: 'chest', at: both(0.06, 1.062, 0.078), r: [0.06 * s, 0.056 * s, 0.044 * s] }, ...[-0.5, 0, 0.5].map((u): Part => ({ on: 'chest', from: both(0.06, 1.02, 0.115), to: both(0.06 + 0.04 * u, 1.1, 0.115), r: [0.006 * s, 0.014 * s], k: 0.004, fine: true }))] }] }
}

/** Both legs in one tail that follows them, and a fluke. */
function fishTail(body: Body) {
  const { at, both, build: b } = body, s = b.body
  const cone = (on: string, y0: number, y1: number, r0: number, r1: number): Part => ({ on, from: both(b.hipM * 0.62 * (y0 - 0.0), y0, 0), to: both(b.hipM * 0.62 * y1, y1, 0), r: [r0 * s, r1 * s], k: 0.05 })
  const scales = Array.from({ length: 6 }, (_, i): Part => ({ on: 'hips', at: at(0, 0.78 - i * 0.1, 0), box: [0.3, 0.006 * s, 0.3], r: [0.001], turn: [0, 0, 0], paint: true, color: i % 2 === 0 ? 'mainLight' : 'mainDark' }))
  return {
    covers: ['hips', 'thighs', 'shins', 'feet'] as const,
    groups: [{ color: 'main', surface: 'scale' as const, k: 0.05, parts: [{ on: 'hips', at: at(0, 0.77, 0), r: [0.148 * s, 0.12 * s, 0.118 * s] }, cone('thigh*', 0.7, 0.44, 0.1, 0.072), cone('shin*', 0.42, 0.14, 0.074, 0.04), ...scales] }, { color: 'mainLight', surface: 'scale' as const, k: 0.012, parts: [{ on: 'foot*', from: both(0.02, 0.14, 0), to: both(0.17, 0.035, 0.08), r: [0.03 * s, 0.07 * s], squash: [1, 0.4, 1] as const }, { on: 'foot*', from: both(0.02, 0.1, 0.0), to: both(0.24, 0.03, 0.05), r: [0.02 * s, 0.03 * s], squash: [1, 0.5, 1] as const }] }],
  }
}

const spooks: readonly Recipe[] = [
  person({ id: 'vampire', synset: 'vampire.n.01', names: ['vampire', 'dracula', 'count dracula', 'vampire lord'], massKg: 72, build: 'tallMan', sex: 'male', hair: 'slick', skin: 'pale', clothes: [trousers({ color: 'bottom' }), top({ color: 'shirt', sleeves: 1.84, collar: 'folded' }), top({ color: 'vest', sleeves: 0, girth: 0.016, hemY: 0.77, collar: 'none', front: { shirt: 'shirt', lowY: 1.02 }, buttons: { fromY: 0.98, toY: 0.84, count: 3, color: 'gold' } }), highCollar, shoes({ laces: false })], wears: ['cape', 'bow-tie', 'medal'], more: fangs, palette: { main: '#1c1a22', vest: '#7a1620', shirt: '#fbfaf5', gold: '#e8c04c', bottom: '#1c1a22', skin: '#dfe2d8', fang: '#fdfcf6', hair: '#141216', brow: '#141216', iris: '#c8222c', lip: '#8a2430', 'cape.main': '#1c1a22', 'cape.lining': '#a3182a', 'bow-tie.main': '#1c1a22', 'medal.ribbon': '#a3182a', ...darkShoes } }),
  person({ id: 'zombie', synset: 'zombi.n.01', names: ['zombie', 'undead', 'living dead', 'frankenstein', "frankenstein 's monster"], massKg: 70, build: 'slimMan', sex: 'male', hair: 'tuft', clothes: [trousers({ hemY: 0.2, girth: 0.008 }), top({ sleeves: 1.2, hemY: 0.77, collar: 'folded', paint: (b) => [...rags('mainDark')(b), ...chestPaint('wound', [0.07, 1.03], [0.024, 0.018], 30)(b), ...chestPaint('skin', [-0.06, 0.86], [0.03, 0.024], -20)(b)] }), shoes()], face: decay, eye: { openDeg: 34, irisShare: 0.32, white: 'eyeWhite' }, palette: { main: '#6a7a86', mainDark: '#47545e', wound: '#7a1f22', skin: '#8fae6a', dark: '#4f6a3a', eyeWhite: '#f2ecb8', bottom: '#4a4238', hair: '#2f3a26', brow: '#2f3a26', iris: '#8a2a22', lip: '#5a6a44', shoes: '#4a3c30' } }),
  person({ id: 'skeleton', synset: 'skeleton.n.03', names: ['skeleton', 'living skeleton', 'grim reaper'], massKg: 20, build: 'bony', sex: 'male', hair: 'none', clothes: [bones({})], face: skull, eye: { white: 'socket', iris: 'glow', irisShare: 0.3, openDeg: 60, lowOpenDeg: 70 }, palette: { main: '#f1ead6', bone: '#f1ead6', skin: '#f1ead6', blush: '#e8dfc6', socket: '#1a1618', dark: '#2a2422', glow: '#ffb43a', lid: '#d8cfb6', brow: '#e0d6be', hair: '#f1ead6', lip: '#b8ac90' } }),
  person({ id: 'mummy', synset: 'mummy.n.02', names: ['mummy', 'egyptian mummy', 'pharaoh mummy'], massKg: 60, build: 'man', sex: 'male', hair: 'none', clothes: [bandages({})], face: wrapped, eye: { iris: 'glow', irisShare: 0.5 }, palette: { main: '#e6d8b4', mainDark: '#b09a6a', skin: '#e6d8b4', blush: '#dccda6', face: '#6a5a44', glow: '#f0c22a', lid: '#6a5a44', brow: '#6a5a44', hair: '#e6d8b4', lip: '#5a4a36' } }),
]

/** A cape's collar that stands up behind the head. */
function highCollar({ at, both, build: { body: s } }: Body) {
  return { groups: [{ color: 'main', surface: 'cloth' as const, k: 0.02, layer: 'collar', parts: [{ on: 'chest', from: both(0.1, 1.17, 0.02), to: both(0.16, 1.33, 0.03), r: [0.03 * s, 0.02 * s], squash: [0.5, 1, 1.8] as const }, { on: 'chest', from: at(0, 1.18, -0.09), to: at(0, 1.33, -0.13), r: [0.1 * s, 0.13 * s], squash: [1, 1, 0.16] as const }, { on: 'chest', from: both(0.09, 1.19, -0.06), to: both(0.14, 1.33, -0.07), r: [0.03 * s, 0.03 * s], squash: [0.7, 1, 1.8] as const }] }] }
}

function fangs({ headAt, build: { head: h } }: Body) {
  return { solids: [-1, 1].map((side) => ({ on: 'head', color: 'fang', surface: 'plastic' as const, at: headAt(0.02 * side, 1.341, 0.145), lathe: [[0, -0.022 * h], [0.006 * h, 0], [0, 0.004 * h]] as const })) }
}

function decay({ headAt, headBoth, build: { head: h } }: Body): Part[] {
  const r = (...radii: number[]) => radii.map((v) => v * h)
  return [{ on: 'head', at: headBoth(0.056, 1.43, 0.11), r: r(0.062, 0.056, 0.05), paint: true, soft: true, k: 0.02 * h, color: 'dark' }, { on: 'head', at: headAt(-0.1, 1.37, 0.08), r: r(0.022, 0.018, 0.05), paint: true, color: 'wound' }, { on: 'head', at: headAt(0.07, 1.53, 0.1), r: r(0.034, 0.007, 0.06), turn: [0, 0, 24], paint: true, color: 'wound' }, ...[-0.018, 0, 0.018].map((x): Part => ({ on: 'head', at: headAt(0.07 + x, 1.53 + x * 0.4, 0.1), r: r(0.004, 0.017, 0.07), turn: [0, 0, 10], paint: true, color: 'dark' }))]
}

/** Sockets, the hole of the nose and rows of teeth. */
function skull({ headAt, headBoth, build: { head: h } }: Body): Part[] {
  const r = (...radii: number[]) => radii.map((v) => v * h)
  return [
    { on: 'head', at: headBoth(0.057, 1.43, 0.1), r: r(0.056, 0.054, 0.08), paint: true, color: 'dark' }, { on: 'head', at: headBoth(0.011, 1.408, 0.15), r: r(0.017, 0.026, 0.06), turn: [0, 0, 14], paint: true, color: 'dark' }, { on: 'head', at: headBoth(0.105, 1.34, 0.06), r: r(0.036, 0.05, 0.06), k: 0.02, carve: true },
    ...[-2, -1, 0, 1, 2].map((i): Part => ({ on: 'head', at: headAt(0.018 * i, 1.335, 0.13), r: r(0.0028, 0.03, 0.07), paint: true, color: 'dark' })),
  ]
}

/** Bandages over the head; the eyes look out of a dark gap. */
function wrapped({ headAt, build: { head: h } }: Body): Part[] {
  const strip = (y: number, tilt: number): Part => ({ on: 'head', at: headAt(0, y, 0), box: [0.3, 0.0042 * h, 0.3], r: [0.001], turn: [0, 0, tilt], paint: true, color: 'mainDark' })
  return [...[1.6, 1.565, 1.525].map((y, i) => strip(y, i % 2 === 0 ? 12 : -10)), ...[1.37, 1.325, 1.285, 1.25].map((y, i) => strip(y, i % 2 === 0 ? -12 : 9)), { on: 'head', at: headAt(0, 1.435, 0.13), r: [0.118 * h, 0.05 * h, 0.1 * h], paint: true, color: 'face' }]
}

const faithAndFeast: readonly Recipe[] = [
  person({ id: 'monk', synset: 'monk.n.01', names: ['monk', 'friar', 'priest', 'hermit'], massKg: 78, build: 'stoutMan', sex: 'male', hair: 'fringe', beard: 'short', skin: 'light', clothes: [...robe(0.06), hoodDown, belt({ color: 'rope', surface: 'cloth', girth: 0.028, y: 0.85, highM: 0.026 }), beltEnds('rope'), sandals({})], palette: { main: '#7a5230', rope: '#e6d8b4', hair: '#5a3a20', iris: '#4c6a3a' } }),
  person({ id: 'buddhist-monk', synset: 'buddhist.n.01', names: ['buddhist monk', 'tibetan monk', 'shaolin monk'], massKg: 66, build: 'slimMan', sex: 'male', hair: 'none', skin: 'golden', clothes: [top({ color: 'main', sleeves: 0, girth: 0.01, hemY: 0.82 }), skirt({ hemY: 0.08, flareM: 0.2, folds: 5, foldM: 0.012 }), sash({ color: 'sash', wideM: 0.2, girth: 0.022, hemY: 0.74 }), sandals({})], wears: ['bead-necklace'], palette: { main: '#e8862a', sash: '#a83a24', hair: '#2a2018', brow: '#2a2018', iris: '#3a2418' } }),
  person({ id: 'nun', synset: 'nun.n.01', names: ['nun', 'sister superior', 'abbess'], massKg: 62, build: 'woman', sex: 'female', hair: 'none', skin: 'warm', clothes: [...robe(0.05, undefined, 0.24), whiteBib, belt({ color: 'rope', surface: 'cloth', girth: 0.026, y: 0.86, highM: 0.03 }), shoes({ laces: false })], wears: ['nun-veil', 'cross-necklace'], palette: { main: '#26272f', bib: '#fbfaf5', rope: '#6b5a44', hair: '#3a2418', brow: '#4a3020', iris: '#4a6f8a', ...darkShoes } }),
  person({ id: 'bride', synset: 'bride.n.02', names: ['bride', 'newlywed'], massKg: 56, build: 'slimWoman', sex: 'female', hair: 'bun', skin: 'tan', clothes: [top({ sleeves: 0, girth: 0.008, hemY: 0.83, collar: 'none', front: { shirt: 'skin', lowY: 1.12 } }), skirt({ hemY: 0.03, flareM: 0.37, folds: 8, foldM: 0.02 }), belt({ color: 'sash', surface: 'cloth', girth: 0.013, y: 0.875, highM: 0.035 }), gloves({ color: 'main', surface: 'cloth', to: 1.3 }), slippers({ color: 'main' })], wears: ['bridal-veil', 'necklace'], palette: { main: '#fbf9f4', mainDark: '#e2dcd2', sash: '#f0c8d2', hair: '#4a2818', ribbon: '#fbf9f4', iris: '#5a3a1c', lip: '#c8505a' } }),
  person({ id: 'groom', synset: 'groom.n.01', names: ['groom', 'bridegroom', 'best man'], massKg: 76, build: 'man', sex: 'male', hair: 'swept', skin: 'deep', clothes: [trousers({ color: 'bottom' }), top({ color: 'vest', sleeves: 0, girth: 0.012, hemY: 0.78, front: { shirt: 'shirt', lowY: 1.02 }, buttons: { fromY: 0.98, toY: 0.84, count: 3, color: 'shirt' } }), top({ sleeves: 1.84, girth: 0.018, hemY: 0.72, open: 0.056, collar: 'folded' }), emblem({ color: 'rose', x: 0.082, y: 1.1, wideM: 0.024, highM: 0.024, girth: 0.022 }), shoes({ laces: false })], wears: ['bow-tie'], palette: { main: '#22242e', vest: '#c9ced6', shirt: '#fbfaf5', rose: '#f6eef0', bottom: '#22242e', hair: '#16100c', iris: '#4a2a14', 'bow-tie.main': '#16161c', ...darkShoes } }),
]

/** A hood that lies on the shoulders. */
function hoodDown({ at, build: { body: s } }: Body) {
  return { groups: [{ color: 'mainDark', surface: 'cloth' as const, k: 0.03, layer: 'hood', parts: [{ on: 'chest', at: at(0, 1.17, -0.1), r: [0.11 * s, 0.08 * s, 0.062 * s] }, { on: 'chest', from: at(0.085, 1.2, -0.04), to: at(0.03, 1.165, 0.085), r: [0.03 * s, 0.022 * s] }, { on: 'chest', from: at(-0.085, 1.2, -0.04), to: at(-0.03, 1.165, 0.085), r: [0.03 * s, 0.022 * s] }] }] }
}

function whiteBib({ at, build: { body: s } }: Body) {
  return { groups: [{ color: 'bib', surface: 'cloth' as const, k: 0.02, parts: [{ on: 'chest', at: at(0, 1.15, 0.0), r: [0.15 * s, 0.07 * s, 0.125 * s], cut: [at(0, 1.21, 0), [0, 1, 0]] as const }] }] }
}

const peoples: readonly Recipe[] = [
  person({ id: 'kimono-woman', synset: 'geisha.n.01', names: ['geisha', 'kimono woman', 'woman in a kimono', 'japanese woman'], massKg: 52, build: 'slimWoman', sex: 'female', hair: 'geisha', skin: 'pale', clothes: [top({ sleeves: 1.6, bell: 0.15, girth: 0.012, hemY: 0.82, collar: 'none', paint: (b) => [...crossed('trim', 'trim')(b), ...petals(b)] }), skirt({ hemY: 0.04, flareM: 0.165, girth: 0.004, trim: 'trim', trimM: 0.03, paint: petals }), belt({ color: 'obi', surface: 'cloth', girth: 0.03, y: 0.91, highM: 0.14 }), belt({ color: 'trim', surface: 'cloth', girth: 0.036, y: 0.91, highM: 0.02 }), obiBow, sandals({})], palette: { main: '#c83a5a', trim: '#fbf3e2', obi: '#e8b63a', petal: '#fbe0e6', hair: '#16110f', ribbon: '#e8b63a', iris: '#3a2418', lip: '#c8222f', sandals: '#3a2020' } }),
  person({ id: 'sari-woman', synset: 'sari.n.01', names: ['woman in a sari', 'sari woman', 'indian woman'], massKg: 58, build: 'woman', sex: 'female', hair: 'braids', skin: 'olive', clothes: [top({ color: 'choli', sleeves: 0.6, girth: 0.006, hemY: 0.96 }), skirt({ hemY: 0.05, flareM: 0.2, folds: 5, trim: 'gold', trimM: 0.03 }), sash({ color: 'main', wideM: 0.16, girth: 0.018, hemY: 0.8 }), pallu, sandals({ color: 'gold' })], wears: ['necklace'], face: bindi, palette: { main: '#e0702a', choli: '#a3184a', gold: '#f0c445', red: '#b3182a', hair: '#16110f', ribbon: '#f0c445', iris: '#3a2418', 'necklace.main': '#f0c445' } }),
  person({ id: 'kilt-man', synset: 'scot.n.01', names: ['man in a kilt', 'kilt man', 'scotsman', 'scottish man', 'bagpiper', 'highlander'], massKg: 84, build: 'broadMan', sex: 'male', hair: 'short', beard: 'full', skin: 'light', clothes: [top({ color: 'shirt', sleeves: 1.5, collar: 'folded' }), top({ color: 'vest', sleeves: 0, girth: 0.016, hemY: 0.8, collar: 'none', front: { shirt: 'shirt', tie: 'tie', lowY: 1.02 }, buttons: { fromY: 0.99, toY: 0.86, count: 3, color: 'gold' } }), skirt({ hemY: 0.46, flareM: 0.19, folds: 8, foldM: 0.012, paint: tartan }), sash({ color: 'main', wideM: 0.07, girth: 0.022 }), belt({ girth: 0.024, buckle: 'gold', y: 0.85 }), sporran, greaves({ color: 'sock', surface: 'cloth', topY: 0.34, lowY: 0.08, girth: 0.006 }), shoes()], wears: ['beret'], palette: { main: '#2f6a44', mainDark: '#1a2f4f', line: '#c8322f', shirt: '#fbfaf5', tie: '#2f6a44', vest: '#23252e', gold: '#e8bf4a', belt: '#2a1f1a', fur: '#e6dccb', sock: '#f1ead8', hair: '#c8602a', iris: '#4a7a8a', 'beret.main': '#23304a', 'beret.mainDark': '#c8322f', ...darkShoes } }),
  person({ id: 'hijab-woman', synset: 'muslim.n.01', names: ['muslim woman', 'woman in a hijab', 'hijabi'], massKg: 58, build: 'woman', sex: 'female', hair: 'none', skin: 'olive', clothes: [trousers({ color: 'bottom' }), top({ sleeves: 1.86, girth: 0.012, hemY: 0.8 }), skirt({ hemY: 0.3, flareM: 0.2, folds: 4 }), shoes()], wears: ['headscarf'], palette: { main: '#c87a6a', bottom: '#4a4a58', hair: '#1c1410', brow: '#2a1c14', iris: '#4a2c14', shoes: '#fbfaf5', 'headscarf.main': '#f1dcc8' } }),
  person({ id: 'turban-man', synset: 'sikh.n.01', names: ['man in a turban', 'sikh', 'sikh man', 'maharaja', 'sultan', 'genie'], massKg: 80, build: 'man', sex: 'male', hair: 'none', beard: 'full', skin: 'olive', clothes: [trousers({ color: 'bottom', girth: 0.01 }), top({ sleeves: 1.86, girth: 0.012, hemY: 0.8, collar: 'high', buttons: { fromY: 1.14, toY: 0.92, count: 4, color: 'gold', surface: 'metal' } }), skirt({ hemY: 0.42, flareM: 0.17, girth: 0.008, open: 0.012 }), shoes({ laces: false })], wears: ['turban', 'necklace'], palette: { main: '#f1e6cc', gold: '#e8bf4a', bottom: '#fbf6ea', hair: '#1c1410', iris: '#3a2418', shoes: '#8a3a2a', 'necklace.main': '#e8bf4a' } }),
]

function petals({ at, build: { body: s } }: Body): Part[] {
  return ([[0.09, 0.3, 0.16], [-0.06, 0.2, 0.18], [0.03, 0.5, 0.15], [-0.11, 0.42, 0.1], [0.12, 0.14, 0.12], [-0.02, 0.34, -0.16], [0.08, 0.2, -0.16], [0.1, 1.08, 0.09], [-0.12, 1.02, 0.06]] as const).flatMap(([x, y, z]) => [0, 1, 2, 3, 4].map((i): Part => ({ on: y > 0.9 ? 'chest' : 'skirt', at: at(x + 0.02 * [0, 0.95, 0.59, -0.59, -0.95][i % 5]!, y + 0.02 * [1, 0.31, -0.81, -0.81, 0.31][i % 5]!, z), r: [0.014 * s, 0.014 * s, 0.07], paint: true, color: 'petal' })))
}

/** The large bow of a sash behind. */
function obiBow({ at, both, build: { body: s } }: Body) {
  return { groups: [{ color: 'obi', surface: 'cloth' as const, k: 0.012, layer: 'bow', parts: [{ on: 'spine', at: at(0, 0.95, -0.15), box: [0.085 * s, 0.1 * s, 0.04 * s] as const, r: [0.03] }, { on: 'spine', at: both(0.08, 1.0, -0.155), r: [0.055 * s, 0.06 * s, 0.034 * s] }] }] }
}

/** The end of a sari over the shoulder, down the back. */
function pallu({ at, build: { body: s } }: Body) {
  return { groups: [{ color: 'main', surface: 'cloth' as const, k: 0.02, layer: 'pallu', parts: [{ on: 'chest', from: at(0.1, 1.18, -0.05), to: at(0.08, 0.62, -0.17), r: [0.05 * s, 0.095 * s], squash: [1, 1, 0.2] as const }, { on: 'chest', at: at(0.08, 0.56, -0.17), box: [0.1 * s, 0.03 * s, 0.2 * s] as const, r: [0.01], paint: true, color: 'gold' }] }] }
}

function bindi({ headAt, build: { head: h } }: Body): Part[] {
  return [{ on: 'head', at: headAt(0, 1.5, 0.12), r: [0.011 * h, 0.011 * h, 0.05 * h], paint: true, color: 'red' }]
}

/** Tartan: bands and lines both ways. */
function tartan({ at, build: { body: s } }: Body): Part[] {
  const band = (y: number, half: number, color: string): Part => ({ on: 'skirt', at: at(0, y, 0), box: [0.5, half * s, 0.5], r: [0.001], paint: true, color })
  const post = (x: number, half: number, color: string): Part => ({ on: 'skirt', at: at(x, 0.65, 0), box: [half * s, 0.4, 0.5], r: [0.001], paint: true, color })
  return [...[0.8, 0.7, 0.6, 0.5].map((y) => band(y, 0.016, 'mainDark')), ...[-0.15, -0.05, 0.05, 0.15].map((x) => post(x, 0.016, 'mainDark')), ...[0.75, 0.65, 0.55].map((y) => band(y, 0.004, 'line')), ...[-0.1, 0, 0.1].map((x) => post(x, 0.004, 'line'))]
}

function sporran({ at, build: { body: s } }: Body) {
  return { groups: [{ color: 'fur', surface: 'fur' as const, k: 0.01, parts: [{ on: 'hips', at: at(0, 0.7, 0.185), r: [0.05 * s, 0.062 * s, 0.028 * s] }, { on: 'hips', at: at(0, 0.745, 0.19), r: [0.05 * s, 0.024 * s, 0.026 * s], color: 'belt', k: 0.003 }] }] }
}

/** Those of tales, of the past and of elsewhere. */
export const legend: readonly Recipe[] = [...royals, ...warriors, ...magic, ...spooks, ...faithAndFeast, ...peoples]
