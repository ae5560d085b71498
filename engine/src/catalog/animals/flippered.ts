import { bladePair } from './blade.ts'
import { creature, type Creature } from './creature.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'

const flipper = (on: string, at: Vec3, along: Vec3, long: number, color = 'main'): Solid[] => bladePair({ on, at, along, across: [0.25, 0.1, 1], color, surface: 'skin', depthM: long * 0.16, outline: ([[0, 0.17], [0.4, 0.24], [0.8, 0.16], [1, -0.02], [0.9, -0.16], [0.5, -0.19], [0, -0.15]] as const).map(([u, v]) => [u * long, v * long] as const) })

/** Hairs beside a muzzle. */
const bristles = (at: Vec3, long: number): Solid[] => [1, -1].flatMap((s) => [0, 1, 2].map((i): Solid => ({ on: 'head', color: 'whisker', surface: 'hair', at: [at[0] * s, at[1] - i * long * 0.09, at[2]], turn: [8, 14 * s, -s * (84 + 14 * i)], lathe: [[0, 0], [0.02 * long, 0.03 * long], [0.014 * long, 0.6 * long], [0, long]] })))

/** The build that seals share: a spindle that lifts its head, hind flippers behind, front ones at the sides. Metres. */
function pinniped(change: Partial<Creature> & Pick<Creature, 'id' | 'synset' | 'names' | 'massKg' | 'palette'> & { neckUp?: number; fatM?: number; ears?: boolean }): Recipe {
  const { neckUp = 0, fatM = 0, ears = false, ...rest } = change
  const headY = 0.46 + neckUp, headZ = 0.56
  return creature({
    locomotion: 'fish', heightM: headY + 0.15, cellM: 0.0075, surface: 'skin', k: 0.07,
    trunk: [['hips', 0.2, -0.18, 0.19 + fatM, 1.12], ['chest', 0.235, 0.2, 0.205 + fatM, 1.08], ['neck', 0.33 + neckUp * 0.5, 0.42, 0.15 + fatM * 0.7, 1], ['head', headY - 0.03, headZ - 0.05, 0.13, 1]],
    tail: [['tail1', 0.15, -0.5, 0.125 + fatM * 0.5, 1.1], ['fluke', 0.1, -0.74, 0.065, 1.2], ['', 0.085, -0.84, 0.045, 1.2]],
    skull: { at: [0, headY, headZ], r: [0.145, 0.135, 0.14] },
    head: [{ on: 'head', at: ['*', 0.042, headY - 0.045, headZ + 0.125], r: [0.056, 0.046, 0.05], k: 0.02, color: 'muzzle' }, { on: 'head', at: [0, headY - 0.01, headZ + 0.172], r: [0.027, 0.019, 0.017], k: 0.006, color: 'nose' }, ...(ears ? [{ on: 'head', from: ['*', 0.135, headY + 0.015, headZ - 0.05] as const, to: ['*', 0.165, headY - 0.03, headZ - 0.09] as const, r: [0.018, 0.009], k: 0.01 }] : [])],
    jaw: { at: [0, headY - 0.06, headZ + 0.03], parts: [{ on: 'jaw', from: [0, headY - 0.085, headZ + 0.06], to: [0, headY - 0.09, headZ + 0.125], r: [0.045, 0.034], color: 'muzzle' }, { on: 'jaw', at: [0, headY - 0.055, headZ + 0.11], r: [0.034, 0.012, 0.036], paint: true, color: 'mouth' }] },
    limbs: [{ name: 'fin', is: 'fin', on: 'chest', joints: [[0.17 + fatM, 0.17, 0.2], [0.4 + fatM, 0.02, 0.1]], r: [] }, { name: 'hindfin', is: 'fin', on: 'fluke', joints: [[0.03, 0.09, -0.8], [0.16, 0.05, -1.05]], r: [] }],
    solids: [...flipper('fin1*', [0.15 + fatM, 0.16, 0.2], [0.82, -0.42, -0.35], 0.34, 'mainDark'), ...flipper('hindfin1*', [0.02, 0.09, -0.78], [0.42, -0.1, -0.9], 0.3, 'mainDark'), ...bristles([0.07, headY - 0.035, headZ + 0.15], 0.15)],
    belly: 'belly', bellyDrop: 0.7, eye: { at: [0.066, headY + 0.03, headZ + 0.092], radiusM: 0.043, iris: 'iris', lid: 'lid', openDeg: 58, lowOpenDeg: 60, irisShare: 1, facing: [0.35, 0.05, 0.93] },
    mouthAt: [0, headY - 0.07, headZ + 0.18], back: { on: 'chest', at: [0, 0.42 + fatM, 0.1] }, ...rest, palette: { nose: '#1f1a1b', whisker: '#f4f1ea', ...rest.palette },
  })
}

const flecks: readonly Part[] = ([[0.1, 0.36, -0.1], [-0.12, 0.34, 0.05], [0.06, 0.38, 0.2], [-0.06, 0.37, -0.25], [0.16, 0.28, -0.3], [-0.17, 0.26, 0.22], [0.18, 0.26, 0.1], [-0.05, 0.25, -0.5], [0.08, 0.44, 0.36]] as const).map(([x, y, z], i): Part => ({ on: z > 0.15 ? 'chest' : 'hips', at: [x, y, z], r: [0.034 + 0.006 * (i % 3), 0.06, 0.03], paint: true, color: 'mainDark' }))

const seal = pinniped({
  id: 'seal', synset: 'seal.n.09', names: ['seal', 'harbor seal', 'seal pup', 'harp seal'], massKg: 85, coat: flecks,
  palette: { main: '#a3aab2', mainDark: '#6a717b', belly: '#dfe3e6', muzzle: '#d4d8dc', mouth: '#8a3a44', lid: '#8b929b', iris: '#17130f' },
})

const seaLion = pinniped({
  id: 'sea-lion', synset: 'sea_lion.n.01', names: ['sea lion', 'sealion', 'fur seal'], massKg: 200, neckUp: 0.2, ears: true,
  palette: { main: '#7a4f34', mainDark: '#4e3020', belly: '#a9794f', muzzle: '#8f6244', mouth: '#7a343a', lid: '#63402a', iris: '#17100c' },
})

const walrusHeadY = 0.52, walrusHeadZ = 0.56
const walrus = pinniped({
  id: 'walrus', synset: 'walrus.n.01', names: ['walrus', 'sea horse walrus'], massKg: 1000, neckUp: 0.06, fatM: 0.07,
  groups: [{ color: 'tusk', surface: 'plastic', k: 0.005, fine: true, parts: [{ on: 'head', from: ['*', 0.05, walrusHeadY - 0.07, walrusHeadZ + 0.15], to: ['*', 0.062, walrusHeadY - 0.22, walrusHeadZ + 0.19], r: [0.024, 0.019] }, { on: 'head', from: ['*', 0.062, walrusHeadY - 0.22, walrusHeadZ + 0.19], to: ['*', 0.058, walrusHeadY - 0.36, walrusHeadZ + 0.17], r: [0.019, 0.007] }] }],
  coat: [{ on: 'head', at: ['*', 0.062, walrusHeadY - 0.05, walrusHeadZ + 0.13], r: [0.078, 0.062, 0.06], k: 0.015, color: 'muzzle' }],
  palette: { main: '#a8745a', mainDark: '#7a4f3c', belly: '#c4917a', muzzle: '#d9b8a0', tusk: '#fff4da', mouth: '#7a343a', lid: '#8f604a', iris: '#17100c' },
})

/** A bat: skin stretched between long fingers, spread to the sides. */
const batWing: Solid[] = [
  ...bladePair({ on: 'wing1*', at: [0.03, 0.15, 0.0], along: [1, 0.12, -0.1], across: [0, 0.8, 0.6], color: 'wing', surface: 'leather', depthM: 0.004, outline: [[0, 0.03], [0.06, 0.055], [0.125, 0.07], [0.125, -0.06], [0.09, -0.035], [0.045, -0.075], [0, -0.045]] }),
  ...bladePair({ on: 'wing2*', at: [0.136, 0.164, -0.002], along: [1, 0.0, -0.12], across: [0, 0.8, 0.6], color: 'wing', surface: 'leather', depthM: 0.004, outline: [[0, 0.07], [0.05, 0.06], [0.1, 0.02], [0.14, -0.05], [0.09, -0.03], [0.06, -0.085], [0.03, -0.035], [0, -0.06]] }),
]
const bat: Creature = {
  id: 'bat', synset: 'bat.n.01', names: ['bat', 'fruit bat', 'vampire bat', 'flying fox'], locomotion: 'bird', massKg: 0.3, heightM: 0.31, cellM: 0.0022, surface: 'fur', k: 0.02,
  trunk: [['hips', 0.1, -0.015, 0.04, 1], ['chest', 0.145, 0, 0.048, 1], ['neck', 0.175, 0.008, 0.036, 1], ['head', 0.205, 0.014, 0.036, 1]], skull: { at: [0, 0.215, 0.018], r: [0.052, 0.048, 0.046] },
  head: [
    { on: 'head', at: [0, 0.2, 0.056], r: [0.026, 0.02, 0.022], k: 0.01, color: 'muzzle' }, { on: 'head', at: [0, 0.21, 0.078], r: [0.011, 0.009, 0.007], k: 0.003, color: 'nose' },
    { on: 'head', from: ['*', 0.034, 0.25, 0.005], to: ['*', 0.054, 0.3, 0.0], r: [0.024, 0.008], squash: [1, 1, 0.4], k: 0.008, fine: true }, { on: 'head', from: ['*', 0.035, 0.25, 0.018], to: ['*', 0.052, 0.288, 0.012], r: [0.014, 0.006], squash: [1, 1, 0.5], paint: true, color: 'innerEar' },
  ],
  jaw: { at: [0, 0.192, 0.03], parts: [{ on: 'jaw', from: [0, 0.184, 0.04], to: [0, 0.184, 0.06], r: [0.016, 0.013], color: 'muzzle' }, { on: 'jaw', at: [0, 0.194, 0.055], r: [0.014, 0.005, 0.014], paint: true, color: 'mouth' }] },
  limbs: [
    { name: 'wing', is: 'wing', on: 'chest', joints: [[0.035, 0.155, 0], [0.155, 0.17, 0], [0.29, 0.17, -0.02]], r: [0.011, 0.007, 0.003], color: 'mainDark' },
    { name: 'leg', is: 'leg', end: 'hind', on: 'hips', joints: [[0.02, 0.08, -0.01], [0.024, 0.055, 0.004], [0.024, 0.03, -0.008], [0.024, 0.008, 0.004]], r: [0.016, 0.01, 0.008, 0.007], foot: { r: [0.01, 0.006, 0.012], forwardM: 0.006, toes: { count: 3, r: 0.003, longM: 0.01, spread: 0.009, color: 'mainDark' } } },
  ],
  solids: batWing, belly: 'belly', eye: { at: [0.024, 0.222, 0.05], radiusM: 0.0155, iris: 'iris', lid: 'lid', openDeg: 57, lowOpenDeg: 60, irisShare: 0.95, facing: [0.3, 0, 0.95] },
  groups: [{ color: 'fang', surface: 'plastic', k: 0.001, fine: true, parts: [{ on: 'head', from: ['*', 0.009, 0.188, 0.072], to: ['*', 0.009, 0.176, 0.073], r: [0.0034, 0.001] }] }],
  palette: { main: '#5a4250', mainDark: '#33242e', belly: '#8a6a70', muzzle: '#8a6a70', wing: '#463242', innerEar: '#d99aa4', nose: '#2a1c22', mouth: '#7a2a34', fang: '#fffaf0', lid: '#4a3542', iris: '#e0a82a' },
  mouthAt: [0, 0.192, 0.075], back: { on: 'chest', at: [0, 0.17, -0.045] },
}

/** Seals and their likes, and the bat: mammals that swim or fly. */
export const flippered: readonly Recipe[] = [seal, seaLion, walrus, creature(bat)]
