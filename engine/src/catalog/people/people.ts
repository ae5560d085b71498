import { adultMan, adultWoman, bodyOf, child, group, headParts, personHelpers } from './body.ts'
import type { Build } from './body.ts'
import { hairBones, hairOf } from './hair.ts'
import type { HairStyle } from './hair.ts'
import { outfits, ridingHelmet } from './outfits.ts'
import type { OutfitName } from './outfits.ts'
import type { Recipe, Roles, Solid, PartGroup } from '../recipes.ts'

/** What makes one person of the catalog. */
interface Person {
  id: string
  synset: string
  names: readonly string[]
  massKg: number
  build: Build
  outfit: OutfitName
  hair: HairStyle
  palette: Record<string, string>
  feminine?: boolean
  old?: boolean
  headwear?: 'riding-helmet' | 'space-helmet' | 'chef-hat'
}

const skinTones = { light: '#ffc8a2', warm: '#f0b088', tan: '#d9966a', brown: '#a9683f', dark: '#7a4628' } as const

const roles: Roles = {
  root: 'hips', spine: ['spine', 'chest'], neck: ['neck'], head: 'head',
  legs: [{ name: 'left', bones: ['thighL', 'shinL', 'footL', 'toeL'], side: 'L', end: 'hind' }, { name: 'right', bones: ['thighR', 'shinR', 'footR', 'toeR'], side: 'R', end: 'hind' }],
  arms: [{ name: 'left', bones: ['clavL', 'armL', 'foreL', 'handL', 'fingersL'], side: 'L' }, { name: 'right', bones: ['clavR', 'armR', 'foreR', 'handR', 'fingersR'], side: 'R' }],
  jaw: 'jaw', eyes: ['eyeL', 'eyeR'], lids: ['lidL', 'lidR'], brows: ['browL', 'browR'],
}

function blush(hex: string): string {
  const channel = (i: number, k: number) => Math.min(255, Math.round(Number.parseInt(hex.slice(i, i + 2), 16) * k)).toString(16).padStart(2, '0')
  return `#${channel(1, 0.98)}${channel(3, 0.84)}${channel(5, 0.82)}`
}

function person(spec: Person): Recipe {
  const body = bodyOf(spec.build)
  const outfit = outfits[spec.outfit](body)
  const hair = hairBones(body, spec.hair)
  const { headAt, build: { head: h, body: s } } = body
  const skin = spec.palette['skin'] ?? skinTones.light
  const headwear = headwearOf(spec, body)
  const heightM = headAt(0, 1.605, 0)[1]
  return {
    id: spec.id, kind: 'person', synset: spec.synset, names: spec.names, locomotion: 'biped', heightM, massKg: spec.massKg, cellM: 0.0052,
    bones: { ...body.bones, ...outfit.bones, ...hair.bones },
    palette: { skin, blush: blush(skin), lid: blush(skin), hair: '#54301c', iris: '#4c7a3a', lip: '#c8675a', brow: '#45270f', ribbon: '#e0553f', ...outfit.palette, ...headwear.palette, ...spec.palette },
    groups: [group('skin', 'skin', 0.03, [...headParts(body), ...outfit.bare]), ...outfit.groups, ...hairOf(body, spec.hair), ...headwear.groups],
    solids: [...(outfit.solids ?? []), ...headwear.solids],
    face: {
      eye: { at: headAt(0.055, 1.432, 0.096), radiusM: 0.044 * h, iris: 'iris', lid: 'lid', openDeg: spec.old === true ? 32 : 41, lowOpenDeg: 52, irisShare: 0.6, lashes: spec.feminine ?? false },
      brow: { points: (spec.feminine === true ? [[0.03, 1.5], [0.06, 1.513], [0.092, 1.499]] : [[0.026, 1.504], [0.057, 1.513], [0.091, 1.498]]).map(([x = 0, y = 0]) => { const p = headAt(x, y, 0); return [p[0], p[1]] as const }), color: 'brow', radiusM: (spec.feminine === true ? 0.0064 : 0.0085) * h },
      mouth: { halfWidthM: 0.045 * h, yM: headAt(0, 1.343, 0)[1], curveM: 0.013 * h, openM: 0.004 * h, lip: 'lip', teeth: true, lipRadiusM: (spec.feminine === true ? 0.0052 : 0.004) * h },
    },
    roles: hair.dangles.length > 0 ? { ...roles, dangles: hair.dangles } : roles,
    helpers: { ...personHelpers, ...outfit.helpers },
    fit: {
      head: { on: 'head', at: headAt(0, 1.46, -0.008), r: [0.15 * h, 0.148 * h, 0.148 * h] }, neck: { on: 'neck', at: [0, 1.205 * s + 0.012, -0.01], radiusM: 0.064 * s, up: [0, 0.98, 0.2] },
      bare: ['head', 'neck', 'jaw', 'hair1', 'hair2', 'hair3', 'hair1L', 'hair2L', 'hair1R', 'hair2R'], back: { on: 'chest', at: body.at(0, 1.06, -0.11), sizeM: 0.26 * s },
    },
    sockets: socketsOf(spec, body), affordances: [], collider: 'capsules', friction: 0.8, bounciness: 0.05,
  }
}

function socketsOf(spec: Person, { at, headAt, arm, build }: ReturnType<typeof bodyOf>): Recipe['sockets'] {
  const top = headAt(0, spec.headwear === 'riding-helmet' ? 1.636 : spec.hair === 'bun' ? 1.625 : spec.hair === 'none' || spec.hair === 'fringe' ? 1.597 : 1.622, spec.hair === 'bun' ? -0.02 : -0.01)
  const palm = (sign: number): [number, number, number] => { const p = arm(2.3, 0.01, -0.024 * build.hand); return p.length === 4 ? [p[1] * sign, p[2], p[3]] : [p[0] * sign, p[1], p[2]] }
  return {
    headTop: { on: 'head', at: top, up: [0, 1, 0] }, gripL: { on: 'handL', at: palm(1), up: [-0.642, -0.767, 0] }, gripR: { on: 'handR', at: palm(-1), up: [0.642, -0.767, 0] },
    back: { on: 'chest', at: at(0, 1.08, -0.11), up: [0, 0.2, -0.98] }, seat: { on: 'hips', at: at(0, 0.68, -0.05), up: [0, -1, 0] }, chest: { on: 'chest', at: at(0, 1.05, 0.11), up: [0, 0, 1] },
    mouth: { on: 'head', at: headAt(0, 1.338, 0.135), up: [0, 0, 1] }, shoulderL: { on: 'clavL', at: at(build.shoulderM, 1.21, -0.005), up: [0, 1, 0] }, shoulderR: { on: 'clavR', at: at(-build.shoulderM, 1.21, -0.005), up: [0, 1, 0] },
  }
}

function headwearOf(spec: Person, body: ReturnType<typeof bodyOf>): { groups: PartGroup[]; solids: Solid[]; palette: Record<string, string> } {
  const { headAt: at, build: { head: h } } = body
  if (spec.headwear === 'riding-helmet') return { groups: ridingHelmet(body), solids: [], palette: {} }
  if (spec.headwear === 'chef-hat') {
    const r = (...radii: number[]) => radii.map((v) => v * h)
    const puffs = [0, 60, 120, 180, 240, 300].map((deg, i) => ({ on: 'head', at: at([0.08, 0.04, -0.04, -0.08, -0.04, 0.04][i] ?? 0, 1.73 + (deg % 120) / 9000, [0, 0.07, 0.07, 0, -0.07, -0.07][i] ?? 0), r: r(0.075, 0.062, 0.075), k: 0.02 }))
    return { groups: [group('hat', 'cloth', 0.03, [{ on: 'head', from: at(0, 1.56, -0.01), to: at(0, 1.66, -0.012), r: r(0.138, 0.126), k: 0.02, cut: [at(0, 1.53, 0), [0, -1, 0.1]] }, ...puffs, { on: 'head', at: at(0, 1.76, 0), r: r(0.1, 0.06, 0.1), k: 0.03 }])], solids: [], palette: { hat: '#fdfcf8' } }
  }
  if (spec.headwear !== 'space-helmet') return { groups: [], solids: [], palette: {} }
  const c = at(0, 1.455, 0.005)
  const about = (x: number, y: number, z: number): [number, number, number] => [c[0] + x * h, c[1] + y * h, c[2] + z * h]
  return {
    groups: [group('helmetShell', 'plastic', 0.012, [
      { on: 'head', at: about(0, -0.005, -0.022), r: [0.216 * h, 0.216 * h, 0.212 * h], cut: [about(0, -0.18, 0), [0, -1, 0], about(0, 0, 0.03), [0, 0.2, 0.98]] }, { on: 'head', at: about(0, -0.005, -0.005), r: [0.198 * h, 0.198 * h, 0.196 * h], carve: true, k: 0.006 },
      { on: 'head', at: ['*', ...about(0.208, -0.02, -0.03)], r: [0.022 * h, 0.05 * h, 0.05 * h], color: 'accent' },
    ], { layer: 'helmet', fine: true })],
    solids: [
      { on: 'head', color: 'visor', surface: 'glass', at: c, sphere: { radiusM: 0.206 * h } }, { on: 'head', color: 'helmetShell', surface: 'plastic', at: about(0, -0.18, 0), torus: { radiusM: 0.115 * h, tubeM: 0.024 * h } },
      { on: 'neck', color: 'joints', surface: 'rubber', at: about(0, -0.2, -0.008), lathe: [[0.118 * h, -0.05], [0.118 * h, 0.01]] },
    ],
    palette: { helmetShell: '#f1efe9', visor: '#cfe6ff' },
  }
}

const build = (from: Build, change: Partial<Build>): Build => ({ ...from, ...change })

/** Everybody of the catalog. */
export const people: readonly Recipe[] = [
  person({ id: 'woman', synset: 'woman.n.01', names: ['woman', 'lady', 'female', 'mother'], massKg: 62, build: adultWoman, outfit: 'everyday', hair: 'long', feminine: true, palette: { main: '#2fa38f', bottom: '#34466e', hair: '#6b3519', iris: '#3f78a8', shoes: '#f4f0e8' } }),
  person({ id: 'man', synset: 'man.n.01', names: ['man', 'guy', 'gentleman', 'male', 'person', 'father'], massKg: 78, build: adultMan, outfit: 'everyday', hair: 'short', palette: {} }),
  person({ id: 'girl', synset: 'female_child.n.01', names: ['girl', 'daughter'], massKg: 28, build: child, outfit: 'dress', hair: 'pigtails', feminine: true, palette: { hair: '#c9772e', brow: '#8f4f1c', iris: '#4d8a4a', ribbon: '#d83a5e' } }),
  person({ id: 'boy', synset: 'male_child.n.01', names: ['boy', 'kid', 'child', 'son'], massKg: 29, build: child, outfit: 'everyday', hair: 'curly', palette: { skin: skinTones.brown, lip: '#8a4238', hair: '#2a1810', brow: '#22130c', iris: '#5b3418', main: '#f4c430', bottom: '#4a6b3c', shoes: '#d8362f' } }),
  person({ id: 'old-man', synset: 'old_man.n.01', names: ['old man', 'grandfather', 'grandpa', 'elderly man'], massKg: 76, build: build(adultMan, { body: 1.04, chest: 1, belly: 0.9, limb: 0.98, waist: 1.08 }), outfit: 'everyday', hair: 'fringe', old: true, palette: { hair: '#e6e4df', brow: '#d8d5cf', main: '#7a8f4a', bottom: '#7b6248', shoes: '#4b3527', iris: '#5a7f9c' } }),
  person({ id: 'old-woman', synset: 'old_woman.n.01', names: ['old woman', 'grandmother', 'grandma', 'elderly woman', 'old lady'], massKg: 64, build: build(adultWoman, { body: 0.97, waist: 0.98, belly: 0.5, hips: 1.08, bust: 1.1 }), outfit: 'cardigan', hair: 'old-bun', feminine: true, old: true, palette: { hair: '#dcd9d6', brow: '#b9b4ae', iris: '#6d8a6a' } }),
  person({ id: 'skater', synset: 'skater.n.01', names: ['figure skater', 'skater', 'ice skater', 'ice dancer'], massKg: 52, build: build(adultWoman, { limb: 0.88, waist: 0.76 }), outfit: 'skating-dress', hair: 'bun', feminine: true, palette: { hair: '#3a2016', iris: '#3d7ab0', lip: '#c43e55' } }),
  person({ id: 'gymnast', synset: 'gymnast.n.01', names: ['gymnast', 'acrobat', 'tumbler'], massKg: 50, build: build(adultWoman, { body: 0.98, head: 0.98, limb: 0.98, waist: 0.82, shoulderM: 0.134 }), outfit: 'leotard', hair: 'ponytail', feminine: true, palette: { skin: skinTones.tan, hair: '#1f1512', brow: '#1f1512', iris: '#5a3a1e', lip: '#b0564a' } }),
  person({ id: 'rider', synset: 'rider.n.01', names: ['rider', 'equestrian', 'jockey', 'horseman', 'horsewoman'], massKg: 66, build: build(adultMan, { body: 1.06, shoulderM: 0.142, waist: 0.9 }), outfit: 'rider', hair: 'cropped', headwear: 'riding-helmet', palette: { hair: '#3a2415', iris: '#6b4a24' } }),
  person({ id: 'surfer', synset: 'surfer.n.01', names: ['surfer', 'paddleboarder', 'swimmer', 'lifeguard'], massKg: 77, build: build(adultMan, { shoulderM: 0.158, waist: 0.9 }), outfit: 'swim-shorts', hair: 'short', palette: { skin: skinTones.warm, hair: '#d3a04a', brow: '#a8772f', iris: '#3f88b0' } }),
  person({ id: 'astronaut', synset: 'astronaut.n.01', names: ['astronaut', 'spaceman', 'cosmonaut', 'spacewoman'], massKg: 120, build: build(adultMan, { body: 1.06 }), outfit: 'astronaut', hair: 'cropped', headwear: 'space-helmet', palette: {} }),
  person({ id: 'chef', synset: 'chef.n.01', names: ['chef', 'cook', 'baker'], massKg: 88, build: build(adultMan, { body: 1.06, belly: 1.1, waist: 1.12, hips: 1.05 }), outfit: 'chef', hair: 'cropped', headwear: 'chef-hat', palette: { hair: '#2a1a12', iris: '#5b3a1c' } }),
]
