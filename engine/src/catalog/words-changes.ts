import type { Change } from '@kinora/contract'

/*
 * Words for becoming otherwise: what each verb does to a thing by itself, and what states can be named with "from … to …".
 */

type Form = Extract<Change, { kind: 'form' }>['how']
type Rising = Extract<Change, { kind: 'effect' }>['what']
type Air = Pick<Extract<Change, { kind: 'air' }>, 'time' | 'weather' | 'season'>

/** What one word does to whatever becomes so. */
export type Effect =
  | { kind: 'color'; to: string; from?: string; material?: string; patches?: true | 'runs' | 'cracks' }
  | { kind: 'rainbow' }
  | { kind: 'material'; to: string }
  | { kind: 'size'; to: number }
  | { kind: 'visibility'; to: 'shown' | 'hidden' }
  | { kind: 'form'; how: Form; from: number; to: number }
  | { kind: 'level'; from: number; to: number }
  | { kind: 'glow'; from: number; to: number }
  | { kind: 'effect'; what: Rising; from: number; to: number }
  | ({ kind: 'air' } & Air)

const form = (how: Form, from = 0, to = 1): Effect => ({ kind: 'form', how, from, to })
const color = (to: string): Effect => ({ kind: 'color', to })
/** It takes this colour and loses its shine. */
const roughened = (to: string): Effect => ({ kind: 'color', to, material: 'stone', patches: true })
/** It comes in patches. */
const patches = (to: string): Effect => ({ kind: 'color', to, patches: true })
/** It comes in thin branching lines. */
const crazed: Effect = { kind: 'color', to: '#2a1e16', patches: 'cracks' }
const [paled, bleached, dulled, darkened] = ['#eee9dc', '#f4f0e6', '#8b8478', '#26221e']
/** What is no colour of its own, but what the colour of a thing goes towards, so far. */
export const ownTints: Readonly<Record<string, number>> = { [paled]: 0.5, [bleached]: 0.82, [dulled]: 0.5, [darkened]: 0.7 }
const mould = '#5f8a5a'
const blunted = (to: string): Effect => ({ kind: 'color', to, material: 'rubber' })
const size = (to: number): Effect => ({ kind: 'size', to })
const rising = (what: Rising, from = 0, to = 1): Effect => ({ kind: 'effect', what, from, to })
/** Light that comes and goes, from dark to bright and back so many times. */
const pulses = (low: number, high: number, times: number): readonly Effect[] => Array.from({ length: 2 * times - 1 }, (_, i): Effect => ({ kind: 'glow', from: i % 2 === 0 ? low : high, to: i % 2 === 0 ? high : low }))
const hidden: Effect = { kind: 'visibility', to: 'hidden' }
const shown: Effect = { kind: 'visibility', to: 'shown' }
const rust = '#8f4a26'
const tarnish = '#6f6a5c'
const soot = '#2a2624'

/** Verbs that say by themselves what becomes of a thing. A verb without effects needs a state: "turns green". */
export const changeEffects: Readonly<Record<string, readonly Effect[]>> = {
  change: [], turn: [], become: [], transform: [], shift: [], morph: [], transition: [], convert: [], evolve: [], go: [], get: [], grow: [size(1.9)],
  melt: [form('melt')], thaw: [rising('frost', 1, 0), rising('drops', 0, 1)], liquefy: [form('melt')], soften: [form('melt', 0, 0.35)], soothe: [],
  wilt: [form('wilt'), color('#8f7f45')], wither: [form('wilt'), color('#8a6a3a')], droop: [form('wilt')], shrivel: [form('shrivel')], decay: [form('shrivel'), color('#5a3f22')], rot: [form('shrivel'), color('#4c3a22')], decompose: [form('shrivel'), color('#4c3a22')], spoil: [form('shrivel', 0, 0.6), color('#5a5a2a')], dry: [form('shrivel', 0, 0.6), color('#b08a4a')], age: [form('shrivel', 0, 0.5), color('#8a7a5a')], dehydrate: [form('shrivel')], mold: [patches(mould)], mould: [patches(mould)], moulder: [patches(mould)],
  revive: [form('wilt', 1, 0)], recover: [form('wilt', 1, 0)], perk: [form('wilt', 1, 0)], bloom: [form('wilt', 0.9, 0), size(1.5)], blossom: [form('wilt', 0.9, 0), size(1.5)], sprout: [size(3)], germinate: [size(3)], unfurl: [form('wilt', 0.9, 0)],
  expand: [size(1.8)], inflate: [form('deflate', 0.9, 0), size(2.6)], swell: [size(1.6)], enlarge: [size(1.8)], stretch: [form('stretch')], shrink: [size(0.35)], diminish: [size(0.35)], dwindle: [size(0.3)], contract: [size(0.5)], deflate: [form('deflate')], compress: [form('flatten', 0, 0.8)], flatten: [form('flatten')], collapse: [form('crumple')], crumple: [form('crumple')], wrinkle: [form('crumple', 0, 0.5)], bend: [form('bend')], warp: [form('bend')], curl: [form('bend')], smooth: [form('crumple', 0.8, 0)],
  rust: [roughened(rust)], corrode: [roughened(rust), form('crumple', 0, 0.12)], oxidize: [roughened(rust)], tarnish: [blunted(tarnish)], stain: [patches('#7a5a38')], darken: [color(darkened)], lighten: [color(paled)], yellow: [color('#d8bc5a')], redden: [color('#c8312b')], blacken: [color(soot)], whiten: [color('#f2efe6')], brown: [color('#96602c')], blush: [color('#e07a80')], bleach: [color(bleached)], fade: [color(paled)], ripen: [color('#c8312b')], char: [patches(soot)], toast: [color('#a8682e')], weather: [color('#a89a86'), form('crumple', 0.6, 0)], erode: [form('crumble', 0, 0.6)],
  burn: [rising('flame', 0.3, 1), rising('smoke', 0, 0.8), color(soot), form('shrivel', 0, 0.7)], erupt: [rising('flame', 0.2, 1), rising('smoke')], ignite: [rising('flame'), rising('smoke', 0, 0.5)], combust: [rising('flame', 0.2, 1), rising('smoke', 0, 0.8), color(soot), form('shrivel', 0, 0.7)], incinerate: [rising('flame', 0.3, 1), rising('smoke', 0, 0.8), color(soot), form('crumble')], smolder: [rising('smoke', 0.2, 1), color(soot)], smoulder: [rising('smoke', 0.2, 1), color(soot)], smoke: [rising('smoke', 0.2, 1)], steam: [rising('steam', 0.2, 1)], boil: [rising('bubbles', 0.2, 1), rising('steam', 0.2, 1)], simmer: [rising('bubbles', 0.2, 0.6), rising('steam', 0.2, 0.6)], bubble: [rising('bubbles', 0.2, 1)], fizz: [rising('bubbles', 0.2, 1)], foam: [rising('froth')], froth: [rising('froth')], overflow: [rising('froth')], sweat: [rising('drops', 0, 1)], peel: [patches('#b8a58c'), form('crumple', 0, 0.12)], snap: [form('split')], splinter: [form('split')], spill: [{ kind: 'level', from: 0.9, to: 0.1 }], drip: [rising('drops', 0.2, 1)], leak: [rising('drops', 0.2, 1)], teleport: [hidden], glow: [{ kind: 'glow', from: 0, to: 1 }], brighten: [{ kind: 'glow', from: 0, to: 0.6 }], dim: [{ kind: 'glow', from: 1, to: 0 }], flicker: pulses(0.15, 0.8, 3), twinkle: pulses(0.1, 0.9, 2), sparkle: pulses(0.1, 0.7, 2), glitter: pulses(0.1, 0.7, 2), glisten: pulses(0.1, 0.6, 2), shimmer: pulses(0.1, 0.6, 2), glint: pulses(0.05, 0.8, 1), gleam: pulses(0.05, 0.7, 1), blink: pulses(0.02, 0.9, 2), flash: pulses(0.02, 1, 2), shine: [{ kind: 'glow', from: 0.3, to: 1 }], blaze: [rising('flame', 0.5, 1)], flare: [rising('flame', 0.3, 1)], beam: [{ kind: 'glow', from: 0.3, to: 1 }], radiate: [{ kind: 'glow', from: 0.3, to: 1 }], clear: [{ kind: 'air', weather: 'clear' }], fog: [{ kind: 'air', weather: 'fog' }, rising('steam', 0, 1), color('#e6ecee')],
  freeze: [{ kind: 'material', to: 'ice' }, rising('frost')], frost: [rising('frost')], solidify: [{ kind: 'material', to: 'ice' }], crystallize: [{ kind: 'material', to: 'glass' }], petrify: [{ kind: 'material', to: 'stone' }],
  shatter: [form('shatter')], break: [form('shatter')], smash: [form('shatter')], explode: [form('shatter')], burst: [form('shatter')], pop: [form('shatter')], crack: [form('split', 0, 0.6)], split: [form('split')], crumble: [form('crumble')], disintegrate: [form('crumble'), hidden], chip: [form('chip')], fragment: [form('shatter')],
  vanish: [hidden], disappear: [hidden], dissolve: [size(0.08), hidden], evaporate: [size(0.05), hidden, rising('steam', 0, 0.6)], sublimate: [size(0.4), rising('mist', 0.4, 1)], sublime: [size(0.4), rising('mist', 0.4, 1)], dissipate: [size(1.4), hidden], disperse: [size(1.4), hidden], appear: [shown], materialize: [shown], emerge: [shown], reappear: [shown], form: [shown],
  fill: [{ kind: 'level', from: 0.05, to: 0.95 }], empty: [{ kind: 'level', from: 0.95, to: 0 }], drain: [{ kind: 'level', from: 0.95, to: 0 }],
  blend: [], mix: [], develop: [], alter: [], demolish: [form('crumble'), rising('dust', 0.3, 1)], caramelize: [color('#a8602a')], discolor: [patches('#7a6a48')], discolour: [patches('#7a6a48')], sour: [color('#e8dfae')], curdle: [color('#efe6c8'), form('crumple', 0, 0.2)], moss: [patches('#5f8f3f')], fray: [form('crumple', 0, 0.3)], buckle: [form('bend')], crinkle: [form('crumple', 0, 0.4)], pulverize: [form('crumble')], puff: [size(1.5)], bulge: [size(1.4)], wane: [size(0.5)], taper: [form('shorten')], shorten: [form('shorten')], narrow: [size(0.6)], widen: [size(1.5)], lengthen: [form('stretch')], ooze: [rising('trickle')], seep: [rising('drops')], splatter: [form('flatten')], scald: [rising('steam')],
  crush: [form('flatten', 0, 0.85)], squash: [form('flatten')], tear: [form('split')], slice: [form('split')], chop: [form('split')], puncture: [form('deflate')], pierce: [form('deflate')], extinguish: [rising('flame', 1, 0), rising('smoke', 0, 1)], hatch: [form('split', 0, 0.7)], sag: [form('wilt')], singe: [color(soot), rising('smoke', 0, 0.6)], scorch: [color(soot), rising('smoke', 0, 0.6)], implode: [form('crumple'), size(0.6)],
}

/** States that can be named: what something looks like that is, or becomes, so. Colours, materials and sizes have their own tables. */
export const stateEffects: Readonly<Record<string, readonly Effect[]>> = {
  rainbow: [{ kind: 'rainbow' }], multicolored: [{ kind: 'rainbow' }], colorful: [{ kind: 'rainbow' }],
  dull: [blunted(dulled)], matte: [{ kind: 'color', to: dulled, material: 'stone' }], matt: [{ kind: 'color', to: dulled, material: 'stone' }], lusterless: [blunted(dulled)], lustreless: [blunted(dulled)], tarnished: [blunted(tarnish)], rusty: [roughened(rust)], moldy: [patches(mould), form('shrivel', 0, 0.3)], mouldy: [patches(mould), form('shrivel', 0, 0.3)], muddy: [patches('#5a4028')], soggy: [form('melt', 0, 0.3)], soft: [form('melt', 0, 0.35)], rusted: [roughened(rust)], stained: [patches('#7a5a38')], brittle: [crazed, form('chip')], uneven: [form('dent')], bumpy: [form('dent')], pitted: [form('dent')], chipped: [form('chip')], rough: [form('crumple', 0, 0.6)], cracked: [form('split', 0, 0.6)], broken: [form('shatter')], shattered: [form('shatter')], wrinkled: [form('crumple', 0, 0.5)],
  creased: [form('crumple', 0, 0.35)], rumpled: [form('crumple', 0, 0.35)], crinkled: [form('crumple', 0, 0.35)], limp: [form('wilt', 0, 0.5)], floppy: [form('wilt', 0, 0.5)], supple: [form('crumple', 0, 0.2)], mushy: [form('melt', 0, 0.5)],
  old: [color('#8f8468'), form('crumple', 0, 0.15)], aged: [color('#8f8468'), form('crumple', 0, 0.15)], ancient: [color('#8f8468'), form('crumple', 0, 0.2)], dirty: [color('#6b5a40')],
  smooth: [form('crumple', 0.8, 0)], shiny: [], glossy: [], clean: [], new: [], polished: [],
  melted: [form('melt')], liquid: [form('melt')], water: [form('melt')], puddle: [form('melt')], solid: [], frozen: [{ kind: 'material', to: 'ice' }],
  wilted: [form('wilt')], withered: [form('wilt'), color('#8a6a3a')], dead: [form('wilt'), color('#8a6a3a')], rotten: [form('shrivel'), color('#4c3a22')], decayed: [form('shrivel'), color('#4c3a22')], dry: [form('shrivel', 0, 0.5), color('#b08a4a')], ripe: [color('#c8312b')], burnt: [color(soot)], ash: [form('crumble'), color('#8d8a86')], ashes: [form('crumble'), color('#8d8a86')], dust: [form('crumble'), color('#b8a88c')],
  flat: [form('flatten')], crumpled: [form('crumple')], bent: [form('bend')], deflated: [form('deflate')], inflated: [form('deflate', 1, 0), size(1.5)],
  full: [{ kind: 'level', from: 0.05, to: 0.95 }], empty: [{ kind: 'level', from: 0.95, to: 0 }],
  invisible: [hidden], nothing: [hidden], gone: [hidden], visible: [shown],
  opaque: [{ kind: 'material', to: 'plastic' }], milky: [color('#f4f1ea')], dusty: [patches('#cbb894')], golden: [color('#d9a436')], browned: [color('#b9783a')], charred: [patches(soot)], burned: [color(soot)], scorched: [patches(soot)], bald: [color('#8e8a84'), form('crumple', 0, 0.12)], ragged: [form('crumple', 0, 0.35)], torn: [form('split', 0, 0.5)], worn: [patches('#8f8468'), form('crumple', 0, 0.2)], weathered: [color('#a89a86'), form('crumple', 0, 0.2)], corroded: [roughened(rust)], oxidized: [roughened(rust)], faded: [color(paled)], bleached: [color(bleached)], shrivelled: [form('shrivel')], shriveled: [form('shrivel')], puffy: [size(1.5)], swollen: [size(1.6)], crushed: [form('flatten', 0, 0.85)], dented: [form('crumple', 0, 0.35)], twisted: [form('bend')], crooked: [form('bend')], damaged: [form('crumple', 0, 0.5)], ruined: [form('crumble', 0, 0.7)], rubble: [form('crumble')], ruins: [form('crumble')], smoke: [form('crumble'), hidden], steam: [rising('steam'), hidden], frosted: [rising('frost')], frosty: [rising('frost')], mossy: [patches('#5f8f3f')], overgrown: [patches('#4f8f3a')], bloody: [patches('#a81420')], sticky: [form('melt', 0, 0.25)], crispy: [color('#a8682e')], patina: [patches('#5fae94')], verdigris: [patches('#5fae94')], spotted: [patches('#5a4028')], spotty: [patches('#5a4028')], freckled: [patches('#7a5028')],
  glowing: [{ kind: 'glow', from: 0, to: 1 }], bright: [{ kind: 'air', time: 'day' }], brighter: [{ kind: 'air', time: 'day' }], dark: [{ kind: 'air', time: 'night' }], darker: [{ kind: 'air', time: 'night' }],
  night: [{ kind: 'air', time: 'night' }], nighttime: [{ kind: 'air', time: 'night' }], day: [{ kind: 'air', time: 'day' }], daytime: [{ kind: 'air', time: 'day' }], dawn: [{ kind: 'air', time: 'dawn' }], sunrise: [{ kind: 'air', time: 'dawn' }], morning: [{ kind: 'air', time: 'day' }], dusk: [{ kind: 'air', time: 'sunset' }], sunset: [{ kind: 'air', time: 'sunset' }], evening: [{ kind: 'air', time: 'sunset' }],
  choppy: [{ kind: 'air', weather: 'storm' }], turbulent: [{ kind: 'air', weather: 'storm' }], tempestuous: [{ kind: 'air', weather: 'storm' }], windy: [{ kind: 'air', weather: 'storm' }], blustery: [{ kind: 'air', weather: 'storm' }], dim: [{ kind: 'air', time: 'night' }], gloomy: [{ kind: 'air', time: 'night' }], illuminated: [{ kind: 'air', time: 'day' }], sunlit: [{ kind: 'air', time: 'day' }],
  stormy: [{ kind: 'air', weather: 'storm' }], storm: [{ kind: 'air', weather: 'storm' }], rainy: [{ kind: 'air', weather: 'rain' }], rain: [{ kind: 'air', weather: 'rain' }], snowy: [{ kind: 'air', weather: 'snow' }], snow: [{ kind: 'air', weather: 'snow' }], foggy: [{ kind: 'air', weather: 'fog' }], cloudy: [{ kind: 'air', weather: 'cloudy' }], overcast: [{ kind: 'air', weather: 'cloudy' }], sunny: [{ kind: 'air', weather: 'clear' }], clear: [{ kind: 'air', weather: 'clear' }],
  spring: [{ kind: 'air', season: 'spring' }], summer: [{ kind: 'air', season: 'summer' }], autumn: [{ kind: 'air', season: 'autumn' }], fall: [{ kind: 'air', season: 'autumn' }], winter: [{ kind: 'air', season: 'winter' }],
}

/** Opposites that only say how something was before: they undo the effect of the other. */
export const unchangedStates: ReadonlySet<string> = new Set(['shiny', 'glossy', 'clean', 'new', 'polished', 'solid', 'fresh', 'smooth', 'intact', 'whole', 'closed', 'open', 'wet'])

/** What is the air of the place rather than a thing in it. */
export const airNouns: ReadonlySet<string> = new Set(['sky', 'room', 'weather', 'day', 'night', 'light', 'scene', 'season', 'daylight', 'atmosphere', 'landscape', 'horizon', 'forest', 'city', 'street', 'place', 'hall', 'world'])

/** Nouns that only name what becomes of something or what it leaves behind: no things of their own, and no words for a sign. */
export const changeNouns: ReadonlySet<string> = new Set('patina, verdigris, rust, tarnish, corrosion, oxidation, wax, glow, sheen, shine, gleam, shimmer, luster, lustre, crack, dent, scratch, crease, wrinkle, stain, smudge, smear, blotch, streak, tinge, tint, hue, bloom, mold, mould, mildew, frost, rime, condensation, moisture, residue, film, coating, coat, layer, crust, scum, froth, foam, char, soot, grime, shade, texture, surface, vapor, vapour, fume, haze, decay, rot, wear, tear, fade, mush, goo, trail, track, mark, imprint, ripple, splash, splatter, spark, reflection, shadow, silhouette, temperature, heat, warmth, moistness, pressure'.split(', '))

/** Verbs of becoming otherwise. */
export const changeVerbs: ReadonlySet<string> = new Set(Object.keys(changeEffects))

/** What somebody's deed does to its object, verb by verb: who slices a cucumber leaves it in two. */
export const deedEffects: Readonly<Record<string, readonly Effect[]>> = {
  slice: [form('split')], cut: [form('split')], chop: [form('split')], split: [form('split')], tear: [form('split')], carve: [form('crumple', 0, 0.7)], saw: [form('split')],
  break: [form('shatter')], smash: [form('shatter')], shatter: [form('shatter')], crack: [form('split', 0, 0.6)], pop: [form('shatter')], burst: [form('shatter')], destroy: [form('shatter')], puncture: [form('deflate')],
  crush: [form('flatten')], press: [form('flatten', 0, 0.6)], flatten: [form('flatten')], squeeze: [form('deflate', 0, 0.5)], knead: [form('flatten', 0, 0.5)], squash: [form('flatten')], fold: [form('flatten', 0, 0.7)], crumple: [form('crumple')], bend: [form('bend')], iron: [form('crumple', 0.8, 0)], smooth: [form('crumple', 0.8, 0)],
  melt: [form('melt')], burn: [rising('flame', 0.3, 1), color(soot), form('shrivel', 0, 0.7)], 'set fire': [rising('flame')], freeze: [{ kind: 'material', to: 'ice' }], inflate: [form('deflate', 0.9, 0), size(2.6)], deflate: [form('deflate')],
  fill: [{ kind: 'level', from: 0.05, to: 0.95 }], empty: [{ kind: 'level', from: 0.95, to: 0 }], drain: [{ kind: 'level', from: 0.95, to: 0 }],
  light: [{ kind: 'glow', from: 0, to: 1 }], ignite: [{ kind: 'glow', from: 0, to: 1 }], extinguish: [{ kind: 'glow', from: 1, to: 0 }], 'blow out': [{ kind: 'glow', from: 1, to: 0 }], spill: [{ kind: 'level', from: 0.9, to: 0.1 }],
}
