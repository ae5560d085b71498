import { cos, sin } from '../../platform/index.ts'
import { blade } from './blade.ts'
import { creature, type Creature, type Limb } from './creature.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'

/** Four legs that sprawl to the sides, as lizards have them. */
function sprawl(o: { front: Vec3; hind: Vec3; out: number; r: number; toes: number; on: readonly [string, string] }): Limb[] {
  const leg = (name: string, end: 'front' | 'hind', on: string, [x, y, z]: Vec3): Limb => ({
    name, is: 'leg', end, on, joints: [[x * 0.7, y, z], [x + o.out * 0.62, y * 0.9, z + (end === 'front' ? -0.18 : 0.2) * o.out], [x + o.out * 0.86, y * 0.22, z + 0.06 * o.out]], r: [o.r * 1.15, o.r * 0.9, o.r * 0.7],
    foot: { r: [o.r * 0.85, o.r * 0.6, o.r * 0.9], forwardM: o.r * 0.5, toes: { count: 4, r: o.r * 0.26, longM: o.toes, spread: o.toes * 1.1 } },
  })
  return [leg('arm', 'front', o.on[0], o.front), leg('leg', 'hind', o.on[1], o.hind)]
}

/** Dots spread along a back: alternate sides, front to back. */
const dots = (on: (z: number) => string, count: number, [fromZ, toZ]: readonly [number, number], { x, y, r, color }: { x: number; y: number; r: number; color: string }): Part[] => Array.from({ length: count }, (_, i): Part => { const z = fromZ + ((toZ - fromZ) * i) / (count - 1); return { on: on(z), at: [(i % 2 === 0 ? 1 : -1) * x, y, z], r: [r, r * 1.4, r], paint: true, color } })

/** A snake's length on the ground in soft bends, joints every so often. */
function snakeTail(count: number, from: number, step: number, r: number): [string, number, number, number][] {
  return Array.from({ length: count + 1 }, (_, i) => { const t = i / count, thick = r * (1 - t * t * 0.92); return [i === count ? '' : `tail${i + 1}`, thick * 0.95, from - i * step, thick] })
}

const serpent = (o: { id: string; synset: string; names: readonly string[]; long: number; r: number; rise: number; palette: Record<string, string>; coat?: readonly Part[]; head?: readonly Part[]; solids?: readonly Solid[] }): Recipe => {
  const { r, rise } = o, step = o.long / 11
  return creature({
    id: o.id, synset: o.synset, names: o.names, locomotion: 'snake', massKg: 6, heightM: rise + r * 2.2, cellM: r / 9, surface: 'scale', k: r * 0.5,
    trunk: [['hips', r * 0.95, 0, r], ['chest', r * 1.25, step * 0.9, r * 0.98], ['neck', r + rise * 0.5, step * 1.45, r * 0.86], ['head', r + rise * 0.94, step * 1.5, r * 0.74]], tail: snakeTail(8, -step, step, r),
    skull: { at: [0, r + rise, step * 1.5 + r * 0.7], r: [r * 1.02, r * 0.72, r * 1.25] }, head: [{ on: 'head', from: [0, r + rise - r * 0.06, step * 1.5 + r * 1.3], to: [0, r + rise - r * 0.14, step * 1.5 + r * 2.2], r: [r * 0.72, r * 0.46], squash: [1.12, 0.8, 1] }, ...(o.head ?? [])],
    jaw: { at: [0, r + rise - r * 0.3, step * 1.5 + r * 0.4], parts: [{ on: 'jaw', from: [0, r + rise - r * 0.56, step * 1.5 + r * 0.7], to: [0, r + rise - r * 0.52, step * 1.5 + r * 2.05], r: [r * 0.5, r * 0.32], squash: [1.25, 0.6, 1], color: 'belly' }, { on: 'jaw', from: [0, r + rise - r * 0.3, step * 1.5 + r * 0.8], to: [0, r + rise - r * 0.34, step * 1.5 + r * 2.1], r: [r * 0.5, r * 0.3], squash: [1.3, 0.5, 1], paint: true, color: 'mouth' }] },
    groups: [{ color: 'tongue', surface: 'skin', k: 0.002, fine: true, parts: [{ on: 'jaw', from: [0, r + rise - r * 0.34, step * 1.5 + r * 1.9], to: [0, r + rise - r * 0.42, step * 1.5 + r * 3.1], r: [r * 0.13, r * 0.1] }, { on: 'jaw', from: ['*', 0, r + rise - r * 0.42, step * 1.5 + r * 3.05], to: ['*', r * 0.28, r + rise - r * 0.36, step * 1.5 + r * 3.7], r: [r * 0.1, r * 0.06] }] }],
    ...(o.solids === undefined ? {} : { solids: o.solids }), coat: o.coat ?? [], belly: 'belly', bellyDrop: 0.8,
    eye: { at: [r * 0.66, r + rise + r * 0.28, step * 1.5 + r * 1.35], radiusM: r * 0.34, iris: 'iris', lid: 'lid', openDeg: 52, irisShare: 0.85, facing: [0.62, 0.1, 0.78] },
    palette: { tongue: '#e0304a', mouth: '#8a2f38', ...o.palette }, mouthAt: [0, r + rise - r * 0.4, step * 1.5 + r * 2.2], back: { on: 'hips', at: [0, r * 1.9, 0] },
  })
}

const saddles = (count: number, r: number, step: number, color: string): Part[] => Array.from({ length: count }, (_, i): Part => { const z = step * 0.7 - i * step * 0.62; return { on: z > step * 0.5 ? 'chest' : z > -step ? 'hips' : `tail${Math.min(8, Math.floor(-z / step))}`, at: [0, r * 1.9, z], r: [r * 0.95, r * 0.95, step * 0.19], paint: true, color } })

const snake = serpent({ id: 'snake', synset: 'snake.n.01', names: ['snake', 'serpent', 'python', 'viper', 'boa', 'rattlesnake', 'anaconda', 'grass snake'], long: 1.7, r: 0.05, rise: 0.15, palette: { main: '#5fa544', mainDark: '#2f6a34', belly: '#e9e6a6', iris: '#f0b52c', lid: '#54933c' }, coat: saddles(14, 0.05, 1.7 / 11, 'mainDark') })
const cobra = serpent({
  id: 'cobra', synset: 'cobra.n.01', names: ['cobra', 'king cobra'], long: 1.8, r: 0.05, rise: 0.42, palette: { main: '#a8803f', mainDark: '#5c4020', belly: '#efdba4', iris: '#d9542c', lid: '#96703a' },
  head: [{ on: 'neck', at: [0, 0.36, 0.225], r: [0.15, 0.17, 0.028], k: 0.03 }, { on: 'neck', at: [0, 0.36, 0.256], r: [0.1, 0.15, 0.03], paint: true, color: 'belly' }, ...[0.27, 0.32, 0.37, 0.42].map((y): Part => ({ on: 'neck', from: [-0.07, y, 0.26], to: [0.07, y, 0.26], r: [0.007, 0.007], squash: [1, 1, 4], paint: true, color: 'mainDark' })), { on: 'neck', at: ['*', 0.07, 0.4, 0.19], r: [0.035, 0.035, 0.025], paint: true, color: 'mainDark' }],
  coat: saddles(12, 0.05, 1.8 / 11, 'mainDark'),
})

const lizard: Creature = {
  id: 'lizard', synset: 'lizard.n.01', names: ['lizard', 'gecko', 'iguana', 'skink', 'monitor lizard', 'komodo dragon'], locomotion: 'quadruped', massKg: 0.6, heightM: 0.2, cellM: 0.0034, surface: 'scale', k: 0.018,
  trunk: [['hips', 0.085, -0.08, 0.045, 1.1], ['spine', 0.09, 0.0, 0.052, 1.15], ['chest', 0.095, 0.09, 0.046, 1.1], ['neck', 0.115, 0.16, 0.036, 1], ['head', 0.14, 0.2, 0.032, 1]],
  tail: [['tail1', 0.075, -0.15, 0.035], ['tail2', 0.06, -0.25, 0.026], ['tail3', 0.042, -0.35, 0.018], ['tail4', 0.03, -0.45, 0.012], ['', 0.03, -0.55, 0.004]],
  skull: { at: [0, 0.145, 0.225], r: [0.043, 0.04, 0.05] }, head: [{ on: 'head', from: [0, 0.142, 0.25], to: [0, 0.134, 0.3], r: [0.031, 0.02], squash: [1.1, 0.85, 1] }],
  jaw: { at: [0, 0.125, 0.21], parts: [{ on: 'jaw', from: [0, 0.118, 0.225], to: [0, 0.118, 0.292], r: [0.025, 0.015], squash: [1.15, 0.6, 1], color: 'belly' }, { on: 'jaw', from: [0, 0.13, 0.23], to: [0, 0.128, 0.3], r: [0.024, 0.014], squash: [1.2, 0.5, 1], paint: true, color: 'mouth' }] },
  limbs: sprawl({ front: [0.05, 0.085, 0.1], hind: [0.05, 0.08, -0.08], out: 0.085, r: 0.017, toes: 0.026, on: ['chest', 'hips'] }),
  coat: [...dots((z) => (z > 0.05 ? 'chest' : z > -0.04 ? 'spine' : z > -0.13 ? 'hips' : 'tail1'), 12, [0.15, -0.2], { x: 0.022, y: 0.13, r: 0.013, color: 'mainDark' }), ...Array.from({ length: 9 }, (_, i): Part => { const z = 0.17 - i * 0.034, y = 0.152 - Math.max(0, 0.09 - z) * 0.14 - Math.max(0, z - 0.13) * -0.2; return { on: z > 0.12 ? 'neck' : z > 0.04 ? 'chest' : z > -0.04 ? 'spine' : 'hips', from: [0, y - 0.016, z], to: [0, y + 0.006, z - 0.014], r: [0.009, 0.002], k: 0.006, color: 'crest', fine: true } })],
  belly: 'belly', eye: { at: [0.034, 0.163, 0.243], radiusM: 0.017, iris: 'iris', lid: 'lid', openDeg: 52, irisShare: 0.9, facing: [0.7, 0.1, 0.7] },
  palette: { main: '#67a83c', mainDark: '#3d7a2c', belly: '#e3e6a4', crest: '#e08a2c', iris: '#e0902c', lid: '#5a9634' }, mouthAt: [0, 0.126, 0.31], back: { on: 'spine', at: [0, 0.145, 0] },
}

const chameleon: Creature = {
  id: 'chameleon', synset: 'chameleon.n.03', names: ['chameleon'], locomotion: 'quadruped', massKg: 0.3, heightM: 0.28, cellM: 0.0034, surface: 'scale', k: 0.016,
  trunk: [['hips', 0.13, -0.07, 0.042, 0.8], ['spine', 0.145, 0.0, 0.056, 0.75], ['chest', 0.14, 0.07, 0.048, 0.8], ['neck', 0.15, 0.12, 0.038, 0.85], ['head', 0.165, 0.15, 0.036, 0.9]],
  tail: [['tail1', 0.11, -0.13, 0.028], ['tail2', 0.075, -0.19, 0.02], ['tail3', 0.06, -0.25, 0.016], ['tail4', 0.08, -0.3, 0.013], ['tail5', 0.115, -0.29, 0.011], ['tail6', 0.12, -0.255, 0.009], ['', 0.1, -0.245, 0.006]],
  skull: { at: [0, 0.17, 0.18], r: [0.04, 0.04, 0.05] }, head: [{ on: 'head', from: [0, 0.19, 0.16], to: [0, 0.245, 0.115], r: [0.03, 0.012], squash: [0.6, 1, 1] }, { on: 'head', from: [0, 0.162, 0.2], to: [0, 0.152, 0.245], r: [0.03, 0.017] }, { on: 'head', at: ['*', 0.036, 0.18, 0.195], r: [0.024, 0.026, 0.026], k: 0.008 }],
  jaw: { at: [0, 0.14, 0.17], parts: [{ on: 'jaw', from: [0, 0.136, 0.18], to: [0, 0.136, 0.236], r: [0.023, 0.014], squash: [1.1, 0.65, 1], color: 'mainLight' }, { on: 'jaw', from: [0, 0.147, 0.19], to: [0, 0.145, 0.245], r: [0.022, 0.012], squash: [1.15, 0.5, 1], paint: true, color: 'mouth' }] },
  limbs: [['arm', 'front', 'chest', 0.07], ['leg', 'hind', 'hips', -0.07]].map(([name, end, on, z]): Limb => ({ name: name as string, is: 'leg', end: end as 'front' | 'hind', on: on as string, joints: [[0.03, 0.12, z as number], [0.08, 0.085, (z as number) + (end === 'front' ? -0.012 : 0.012)], [0.072, 0.012, (z as number) + 0.01]], r: [0.016, 0.013, 0.011], foot: { r: [0.016, 0.014, 0.018], forwardM: 0.004, toes: { count: 2, r: 0.008, longM: 0.012, spread: 0.012 } } })),
  coat: [0.08, 0.04, 0, -0.04, -0.08].flatMap((z): Part[] => [{ on: z > 0.05 ? 'chest' : z > -0.05 ? 'spine' : 'hips', at: [0, 0.14, z], r: [0.08, 0.07, 0.009], turn: [14, 0, 0], paint: true, color: 'band' }]),
  eye: { at: [0.05, 0.182, 0.204], radiusM: 0.017, iris: 'iris', lid: 'lid', openDeg: 44, lowOpenDeg: 46, irisShare: 0.7, facing: [0.85, 0.05, 0.5] },
  palette: { main: '#3fae5a', mainDark: '#23753e', mainLight: '#a8dd7c', band: '#f0c43a', lid: '#57c06a', iris: '#2c2018' }, mouthAt: [0, 0.145, 0.26], back: { on: 'spine', at: [0, 0.2, 0] },
}

const scutes = (list: readonly (readonly [on: string, y: number, z: number])[], x: number, size: number): Part[] => list.map(([on, y, z]): Part => ({ on, from: ['*', x, y - size * 0.5, z], to: ['*', x * 1.05, y + size, z - size * 0.5], r: [size * 0.75, size * 0.2], k: size * 0.4, color: 'mainDark' }))

const crocodile: Creature = {
  id: 'crocodile', synset: 'crocodile.n.01', names: ['crocodile', 'alligator', 'croc', 'gator', 'caiman'], locomotion: 'quadruped', massKg: 300, heightM: 0.62, cellM: 0.016, surface: 'scale', k: 0.08,
  trunk: [['hips', 0.32, -0.45, 0.2, 1.2], ['spine', 0.32, 0.0, 0.235, 1.3], ['chest', 0.33, 0.45, 0.2, 1.2], ['neck', 0.35, 0.75, 0.17, 1.15], ['head', 0.37, 0.95, 0.15, 1.15]],
  tail: [['tail1', 0.29, -0.8, 0.16, 1], ['tail2', 0.24, -1.2, 0.12, 0.8], ['tail3', 0.2, -1.6, 0.085, 0.6], ['tail4', 0.17, -2.0, 0.055, 0.5], ['', 0.16, -2.35, 0.02, 0.5]],
  skull: { at: [0, 0.39, 1.05], r: [0.19, 0.14, 0.2] }, head: [{ on: 'head', from: [0, 0.385, 1.15], to: [0, 0.36, 1.78], r: [0.125, 0.075], squash: [1.25, 0.62, 1] }, { on: 'head', at: [0, 0.39, 1.8], r: [0.08, 0.05, 0.06] }, { on: 'head', at: ['*', 0.085, 0.5, 1.08], r: [0.065, 0.06, 0.075], k: 0.04 }],
  jaw: { at: [0, 0.3, 1.0], parts: [{ on: 'jaw', from: [0, 0.27, 1.05], to: [0, 0.275, 1.76], r: [0.115, 0.06], squash: [1.25, 0.5, 1], color: 'belly' }, { on: 'jaw', from: [0, 0.325, 1.15], to: [0, 0.31, 1.78], r: [0.1, 0.05], squash: [1.2, 0.4, 1], paint: true, color: 'mouth' }] },
  groups: [{ color: 'tooth', surface: 'plastic', k: 0.002, fine: true, parts: [1.28, 1.38, 1.48, 1.58, 1.68, 1.77].map((z, i): Part => { const x = 0.135 - i * 0.011; return { on: 'head', from: ['*', x, 0.335, z], to: ['*', x, 0.28, z], r: [0.019, 0.004] } }) }],
  limbs: sprawl({ front: [0.2, 0.27, 0.42], hind: [0.21, 0.27, -0.42], out: 0.22, r: 0.075, toes: 0.07, on: ['chest', 'hips'] }),
  coat: [...scutes([['chest', 0.52, 0.5], ['chest', 0.54, 0.32], ['spine', 0.55, 0.14], ['spine', 0.55, -0.04], ['spine', 0.54, -0.22], ['hips', 0.52, -0.4], ['hips', 0.49, -0.58]], 0.08, 0.05), ...scutes([['tail1', 0.42, -0.8], ['tail1', 0.38, -0.98], ['tail2', 0.34, -1.18], ['tail2', 0.3, -1.36], ['tail3', 0.27, -1.56], ['tail3', 0.24, -1.76], ['tail4', 0.21, -1.96]], 0.02, 0.05)],
  belly: 'belly', bellyDrop: 0.7, eye: { at: [0.1, 0.525, 1.13], radiusM: 0.046, iris: 'iris', lid: 'lid', openDeg: 46, irisShare: 0.85, facing: [0.5, 0.1, 0.86] },
  palette: { main: '#5d7a3a', mainDark: '#41582a', belly: '#dcd8a0', tooth: '#fbf7e6', iris: '#e0b52c', lid: '#546f34', mouth: '#c4686a' }, mouthAt: [0, 0.32, 1.82], back: { on: 'spine', at: [0, 0.56, 0] }, affordances: ['ride'],
}

/** The plates of a shell: one in the middle row and one to the side of it, repeated backwards. */
const plates = (y: number, long: number, wide: number, size: number): Part[] => [-0.55, -0.18, 0.2, 0.56].flatMap((t): Part[] => [{ on: 'spine', at: [0, y, t * long], r: [size, size * 1.3, size * 0.92], paint: true, color: 'plate' }, { on: 'spine', at: ['*', wide * 0.62, y * 0.86, (t - 0.02) * long * 0.88], r: [size * 0.82, size * 1.2, size * 0.86], paint: true, color: 'plate' }])

const shelled = (o: { id: string; synset: string; names: readonly string[]; dome: number; palette: Record<string, string> }): Recipe => creature({
  id: o.id, synset: o.synset, names: o.names, locomotion: 'quadruped', massKg: 8, heightM: 0.16 + o.dome, cellM: 0.005, surface: 'scale', k: 0.03,
  trunk: [['hips', 0.1, -0.13, 0.07, 1.4], ['spine', 0.11, 0.0, 0.08, 1.6], ['chest', 0.11, 0.13, 0.065, 1.3], ['neck', 0.13, 0.22, 0.045, 1], ['head', 0.165, 0.28, 0.04, 1]], tail: [['tail1', 0.08, -0.24, 0.024], ['', 0.07, -0.31, 0.006]],
  skull: { at: [0, 0.185, 0.315], r: [0.06, 0.056, 0.066] }, head: [{ on: 'head', at: [0, 0.172, 0.37], r: [0.04, 0.034, 0.03] }],
  limbs: [['arm', 'front', 'chest', 0.13], ['leg', 'hind', 'hips', -0.14]].map(([name, end, on, z]): Limb => ({ name: name as string, is: 'leg', end: end as 'front' | 'hind', on: on as string, joints: [[0.11, 0.1, z as number], [0.17, 0.07, (z as number) + (end === 'front' ? 0.01 : -0.01)], [0.18, 0.02, (z as number) + 0.01]], r: [0.046, 0.042, 0.036], foot: { r: [0.042, 0.03, 0.046], forwardM: 0.01, toes: { count: 3, r: 0.011, longM: 0.008, spread: 0.03, color: 'claw' } } })),
  groups: [
    { color: 'shell', surface: 'plastic', k: 0.03, parts: [{ on: 'spine', at: [0, 0.13, -0.01], r: [0.215, o.dome, 0.255], cut: [[0, 0.105, 0], [0, -1, 0]] }, ...plates(0.13 + o.dome * 0.98, 0.255, 0.2, 0.058)] },
    { color: 'rim', surface: 'plastic', k: 0.012, parts: [{ on: 'spine', at: [0, 0.118, -0.01], r: [0.232, 0.026, 0.272] }, { on: 'spine', at: [0, 0.09, -0.01], r: [0.19, 0.04, 0.23] }] },
  ],
  eye: { at: [0.041, 0.205, 0.348], radiusM: 0.025, iris: 'iris', lid: 'lid', openDeg: 54, irisShare: 1.0, facing: [0.5, 0.05, 0.86] }, mouth: { halfWidthM: 0.028, yM: 0.168, curveM: 0.01, openM: 0.004, lip: 'lip', teeth: false, lipRadiusM: 0.003 },
  palette: o.palette, mouthAt: [0, 0.165, 0.4], back: { on: 'spine', at: [0, 0.13 + o.dome, 0] }, affordances: ['sit-on'],
})

const turtle = shelled({ id: 'turtle', synset: 'turtle.n.02', names: ['turtle', 'terrapin', 'box turtle'], dome: 0.12, palette: { main: '#6fae4a', mainDark: '#3f7430', shell: '#4a5f2e', plate: '#7d9440', rim: '#d8c678', claw: '#e8dfb8', lid: '#62a040', iris: '#2e2016' } })
const tortoise = shelled({ id: 'tortoise', synset: 'tortoise.n.01', names: ['tortoise', 'giant tortoise', 'land turtle'], dome: 0.185, palette: { main: '#a59058', mainDark: '#6d5c34', shell: '#553a1e', plate: '#c08a3c', rim: '#8a6530', claw: '#ded2ac', lid: '#96824e', iris: '#241a12' } })

const seaTurtle: Creature = {
  id: 'sea-turtle', synset: 'sea_turtle.n.01', names: ['sea turtle', 'green turtle', 'loggerhead', 'leatherback'], locomotion: 'fish', massKg: 120, heightM: 0.42, cellM: 0.008, surface: 'scale', k: 0.04,
  trunk: [['hips', 0.17, -0.15, 0.12, 1.6], ['spine', 0.18, 0.05, 0.13, 1.8], ['neck', 0.19, 0.38, 0.08, 1.1], ['head', 0.21, 0.5, 0.07, 1]], tail: [['tail1', 0.14, -0.4, 0.03], ['', 0.13, -0.5, 0.01]],
  skull: { at: [0, 0.225, 0.57], r: [0.09, 0.085, 0.115] }, head: [{ on: 'head', at: [0, 0.205, 0.66], r: [0.055, 0.048, 0.05] }, ...([[0.04, 0.3, 0.54], [0, 0.31, 0.6], [0.06, 0.25, 0.5]] as const).map(([x, y, z]): Part => ({ on: 'head', at: ['*', x, y, z], r: [0.026, 0.026, 0.028], paint: true, color: 'mainDark' }))],
  limbs: [{ name: 'fin', is: 'fin', on: 'spine', joints: [[0.2, 0.17, 0.24], [0.48, 0.14, 0.2], [0.76, 0.12, -0.05]], r: [] }, { name: 'paddle', is: 'fin', on: 'hips', joints: [[0.16, 0.14, -0.3], [0.36, 0.12, -0.5]], r: [] }],
  coat: [{ on: 'fin1*', from: ['*', 0.18, 0.17, 0.25], to: ['*', 0.48, 0.14, 0.2], r: [0.085, 0.085], squash: [1, 0.45, 1] }, { on: 'fin2*', from: ['*', 0.48, 0.14, 0.2], to: ['*', 0.74, 0.12, -0.04], r: [0.085, 0.03], squash: [1, 0.4, 1] }, { on: 'paddle1*', from: ['*', 0.15, 0.14, -0.3], to: ['*', 0.34, 0.12, -0.48], r: [0.06, 0.06], squash: [1, 0.45, 1] }, ...([[0.34, 0.2, 0.22], [0.48, 0.19, 0.2], [0.6, 0.17, 0.08], [0.7, 0.15, -0.02]] as const).map(([x, y, z], i): Part => ({ on: i < 1 ? 'fin1*' : 'fin2*', at: ['*', x, y, z], r: [0.04, 0.06, 0.034], paint: true, color: 'mainDark' }))],
  groups: [{ color: 'shell', surface: 'plastic', k: 0.04, parts: [{ on: 'spine', at: [0, 0.19, -0.02], r: [0.33, 0.14, 0.42], cut: [[0, 0.15, 0], [0, -1, 0]] }, ...plates(0.33, 0.42, 0.3, 0.092)] }, { color: 'belly', surface: 'plastic', k: 0.02, parts: [{ on: 'spine', at: [0, 0.15, -0.02], r: [0.3, 0.075, 0.38] }] }],
  eye: { at: [0.066, 0.245, 0.625], radiusM: 0.034, iris: 'iris', lid: 'lid', openDeg: 52, irisShare: 1.05, facing: [0.6, 0.05, 0.8] }, mouth: { halfWidthM: 0.035, yM: 0.195, curveM: 0.01, openM: 0.004, lip: 'lip', teeth: false, lipRadiusM: 0.004 },
  palette: { main: '#8ab87a', mainDark: '#4d7f5a', shell: '#5a5a34', plate: '#8f8a4c', belly: '#efe6bb', lid: '#7aa86c', iris: '#221a14' }, mouthAt: [0, 0.19, 0.7], back: { on: 'spine', at: [0, 0.33, 0] }, affordances: ['ride'],
}

const frogLike = (o: { id: string; synset: string; names: readonly string[]; palette: Record<string, string>; warts?: boolean }): Recipe => creature({
  id: o.id, synset: o.synset, names: o.names, locomotion: 'quadruped', massKg: 0.3, heightM: 0.2, cellM: 0.0032, surface: 'skin', k: 0.03,
  trunk: [['hips', 0.065, -0.055, 0.05, 1.25], ['spine', 0.08, 0.0, 0.06, 1.3], ['chest', 0.09, 0.04, 0.055, 1.3], ['head', 0.11, 0.06, 0.05, 1.35]],
  skull: { at: [0, 0.118, 0.075], r: [0.078, 0.05, 0.066] }, head: [{ on: 'head', at: ['*', 0.044, 0.158, 0.072], r: [0.031, 0.03, 0.03], k: 0.014 }, { on: 'head', at: [0, 0.088, 0.12], r: [0.075, 0.024, 0.05], paint: true, color: 'belly' }, { on: 'chest', at: [0, 0.05, 0.09], r: [0.075, 0.05, 0.06], paint: true, color: 'belly' },
    ...(o.warts === true ? Array.from({ length: 12 }, (_, i): Part => { const a = i * 2.4, z = 0.03 - i * 0.009; return { on: z > 0 ? 'chest' : 'spine', at: [0.05 * sin(a), 0.138 - 0.02 * sin(a) * sin(a) + z * 0.25 - i * 0.0035, z + 0.01 * cos(a)], r: [0.011, 0.01, 0.011], k: 0.008, color: 'mainDark' } }) : [[0.03, 0.125, -0.02], [-0.035, 0.12, -0.04], [0, 0.13, 0.0], [0.05, 0.1, -0.06], [-0.01, 0.11, -0.08]].map(([x = 0, y = 0, z = 0]): Part => ({ on: 'spine', at: [x, y, z], r: [0.017, 0.02, 0.017], paint: true, color: 'mainDark' })))],
  limbs: [
    { name: 'arm', is: 'leg', end: 'front', on: 'chest', joints: [[0.055, 0.07, 0.06], [0.095, 0.045, 0.06], [0.085, 0.008, 0.09]], r: [0.018, 0.014, 0.011], foot: { r: [0.016, 0.009, 0.018], forwardM: 0.006, toes: { count: 4, r: 0.006, longM: 0.016, spread: 0.026 } } },
    { name: 'leg', is: 'leg', end: 'hind', on: 'hips', joints: [[0.06, 0.06, -0.05], [0.118, 0.075, 0.02], [0.115, 0.03, -0.06], [0.125, 0.008, -0.01]], r: [0.032, 0.024, 0.014, 0.01], foot: { r: [0.02, 0.009, 0.024], forwardM: 0.018, toes: { count: 4, r: 0.006, longM: 0.03, spread: 0.036 } } },
  ],
  eye: { at: [0.047, 0.165, 0.085], radiusM: 0.025, iris: 'iris', lid: 'lid', openDeg: 54, irisShare: 0.85, facing: [0.3, 0.05, 0.95] }, mouth: { halfWidthM: 0.058, yM: 0.104, curveM: 0.014, openM: 0.004, lip: 'lip', teeth: false, lipRadiusM: 0.0036 },
  palette: o.palette, mouthAt: [0, 0.102, 0.14], back: { on: 'spine', at: [0, 0.14, -0.02] }, affordances: ['eat'],
})

const frog = frogLike({ id: 'frog', synset: 'frog.n.01', names: ['frog', 'tree frog', 'bullfrog', 'froggy'], palette: { main: '#57b53a', mainDark: '#2f7f2c', belly: '#eef0b8', lip: '#2c6a26', lid: '#4ba232', iris: '#f0b42c' } })
const toad = frogLike({ id: 'toad', synset: 'toad.n.01', names: ['toad'], warts: true, palette: { main: '#8d7848', mainDark: '#665430', belly: '#dccfa4', lip: '#54442a', lid: '#7e6a3e', iris: '#d9822c' } })

const axolotl: Creature = {
  id: 'salamander', synset: 'salamander.n.01', names: ['salamander', 'axolotl', 'newt'], locomotion: 'quadruped', massKg: 0.2, heightM: 0.16, cellM: 0.003, surface: 'skin', k: 0.02,
  trunk: [['hips', 0.06, -0.08, 0.034, 1.1], ['spine', 0.064, 0.0, 0.04, 1.2], ['chest', 0.068, 0.07, 0.038, 1.2], ['head', 0.075, 0.12, 0.04, 1.3]], tail: [['tail1', 0.058, -0.13, 0.028, 0.8], ['tail2', 0.055, -0.2, 0.022, 0.6], ['tail3', 0.055, -0.27, 0.015, 0.5], ['', 0.055, -0.34, 0.005, 0.4]],
  skull: { at: [0, 0.08, 0.15], r: [0.068, 0.046, 0.054] }, head: [{ on: 'head', at: ['*', 0.046, 0.064, 0.185], r: [0.018, 0.014, 0.018], paint: true, soft: true, k: 0.008, color: 'blush' }],
  groups: [{ color: 'gill', surface: 'skin', k: 0.005, fine: true, parts: [0, 1, 2].flatMap((i): Part[] => { const root: Vec3 = [0.05, 0.085 + i * 0.012, 0.115], tip: Vec3 = [0.1 - i * 0.012, 0.09 + i * 0.042, 0.075]; return [{ on: 'head', from: ['*', ...root], to: ['*', ...tip], r: [0.011, 0.007] }, ...[0.4, 0.7, 1].map((t): Part => ({ on: 'head', at: ['*', root[0] + (tip[0] - root[0]) * t, root[1] + (tip[1] - root[1]) * t + 0.004, root[2] + (tip[2] - root[2]) * t], r: [0.013, 0.015, 0.012] }))] }) }],
  solids: [blade({ on: 'tail2', at: [0, 0.055, -0.14], along: [0, 0, -1], across: [0, 1, 0], color: 'mainLight', surface: 'skin', depthM: 0.008, outline: [[0, 0.028], [0.08, 0.042], [0.16, 0.03], [0.22, 0.004], [0.16, -0.022], [0.06, -0.026], [0, -0.022]] })],
  limbs: sprawl({ front: [0.04, 0.055, 0.07], hind: [0.036, 0.055, -0.08], out: 0.06, r: 0.013, toes: 0.018, on: ['chest', 'hips'] }),
  eye: { at: [0.049, 0.098, 0.178], radiusM: 0.0145, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 1.3, facing: [0.5, 0.1, 0.85] }, mouth: { halfWidthM: 0.036, yM: 0.067, curveM: 0.01, openM: 0.004, lip: 'lip', teeth: false, lipRadiusM: 0.003 },
  palette: { main: '#f6b3c0', mainDark: '#d97a92', mainLight: '#fbd2da', gill: '#e2506e', blush: '#f08aa0', lid: '#eda3b2', lip: '#c4607a', iris: '#1f1518' }, mouthAt: [0, 0.066, 0.2], back: { on: 'spine', at: [0, 0.105, 0] },
}

/** Reptiles and amphibians. */
export const reptiles: readonly Recipe[] = [snake, cobra, creature(lizard), creature(chameleon), creature(crocodile), turtle, tortoise, creature(seaTurtle), frog, toad, creature(axolotl)]
