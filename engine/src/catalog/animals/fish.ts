import { bladePair, midBlade } from './blade.ts'
import { creature, type Creature } from './creature.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'

/** Upright bands round a body at these depths: how a fish is striped. */
const bands = (on: (z: number) => string, color: string, list: readonly (readonly [z: number, half: number])[], [y, r]: readonly [number, number]): Part[] =>
  list.map(([z, half]) => ({ on: on(z), at: [0, y, z], r: [r, r * 1.4, half], paint: true, color }))

/** Two small teeth rows of a hunter, along both sides of its mouth. */
const teeth = (on: string, list: readonly Vec3[], r: number, down: number): Part[] => list.map(([x, y, z]): Part => ({ on, from: ['*', x, y, z], to: ['*', x * 0.97, y - down, z], r: [r, r * 0.15] }))

const shark: Creature = {
  id: 'shark', synset: 'shark.n.01', names: ['shark', 'great white shark', 'white shark'], locomotion: 'fish', massKg: 680, heightM: 1.5, cellM: 0.016, surface: 'skin', k: 0.1,
  trunk: [['hips', 0.62, -0.1, 0.33, 0.9], ['chest', 0.64, 0.45, 0.36, 0.9], ['head', 0.66, 0.95, 0.32, 0.95]],
  tail: [['tail1', 0.63, -0.65, 0.25, 0.85], ['tail2', 0.66, -1.1, 0.15, 0.8], ['tail3', 0.69, -1.45, 0.085, 0.9], ['', 0.71, -1.66, 0.06, 0.9]],
  skull: { at: [0, 0.69, 1.05], r: [0.29, 0.27, 0.46] },
  head: [
    { on: 'head', from: [0, 0.69, 1.3], to: [0, 0.74, 1.72], r: [0.2, 0.07], squash: [1.15, 0.9, 1] },
    { on: 'head', from: [0, 0.5, 1.2], to: [0, 0.58, 1.5], r: [0.16, 0.07], squash: [1.15, 0.8, 1], paint: true, color: 'mouth' },
    ...[0.52, 0.6, 0.68].map((z): Part => ({ on: 'chest', at: ['*', 0.34, 0.64, z], r: [0.08, 0.15, 0.014], turn: [18, 0, 0], paint: true, color: 'mainDark' })),
  ],
  jaw: { at: [0, 0.52, 0.95], parts: [{ on: 'jaw', from: [0, 0.49, 1.0], to: [0, 0.52, 1.4], r: [0.15, 0.075], squash: [1.2, 0.62, 1], color: 'belly' }, { on: 'jaw', from: [0, 0.57, 1.1], to: [0, 0.57, 1.42], r: [0.12, 0.06], squash: [1.2, 0.6, 1], paint: true, color: 'mouth' }] },
  groups: [{ color: 'tooth', surface: 'plastic', k: 0.004, fine: true, parts: [...teeth('head', [[0.03, 0.59, 1.52], [0.085, 0.585, 1.48], [0.13, 0.575, 1.41], [0.165, 0.565, 1.33]], 0.03, 0.07)] }],
  limbs: [{ name: 'fin', is: 'fin', on: 'chest', joints: [[0.26, 0.46, 0.45], [0.85, 0.2, 0.0]], r: [] }],
  solids: [
    midBlade({ on: 'hips', color: 'main', surface: 'skin', depthM: 0.06, outline: [[0.28, 0.9], [0.1, 1.12], [-0.12, 1.4], [-0.2, 1.42], [-0.19, 1.2], [-0.24, 0.94], [-0.1, 0.85], [0.1, 0.85]] }),
    midBlade({ on: 'tail3', color: 'main', surface: 'skin', depthM: 0.05, outline: [[-1.5, 0.78], [-1.78, 1.08], [-2.02, 1.3], [-2.06, 1.26], [-1.9, 0.95], [-1.78, 0.72], [-1.86, 0.5], [-1.97, 0.3], [-1.92, 0.28], [-1.7, 0.46], [-1.5, 0.64]] }),
    midBlade({ on: 'tail1', color: 'main', surface: 'skin', depthM: 0.04, outline: [[-0.78, 0.78], [-0.98, 0.95], [-1.02, 0.93], [-0.98, 0.74]] }),
    ...bladePair({ on: 'fin1*', at: [0.24, 0.46, 0.42], along: [1, -0.45, -0.15], across: [0, 0, 1], color: 'main', surface: 'skin', depthM: 0.05, outline: [[0, 0.16], [0.3, 0.02], [0.66, -0.34], [0.68, -0.42], [0.4, -0.34], [0.0, -0.22]] }),
    ...bladePair({ on: 'tail1', at: [0.12, 0.5, -0.7], along: [1, -0.7, -0.3], across: [0, 0, 1], color: 'main', surface: 'skin', depthM: 0.035, outline: [[0, 0.1], [0.2, -0.1], [0.22, -0.2], [0, -0.14]] }),
  ],
  belly: 'belly', bellyDrop: 0.72, eye: { at: [0.225, 0.74, 1.32], radiusM: 0.058, iris: 'iris', lid: 'lid', openDeg: 50, irisShare: 1.3, facing: [0.8, 0, 0.6] },
  palette: { main: '#6f8496', mainDark: '#475a6b', belly: '#f3f1ea', mouth: '#7c2b35', tooth: '#fffdf6', iris: '#1c1c22', lid: '#5f7385' },
  mouthAt: [0, 0.55, 1.5], back: { on: 'hips', at: [0, 0.95, 0.2] }, affordances: ['ride'],
}

/** A round little fish: what makes a goldfish, a clownfish, a puffer. */
interface SmallFish {
  id: string; synset: string; names: readonly string[]; lengthM: number; massKg: number
  /** Half the height and half the width of the body over its length. */
  tall: number; wide: number
  palette: Record<string, string>
  coat?: (l: number, y: number) => readonly Part[]
  fins: (l: number, y: number) => readonly Solid[]
  eye?: { r: number; y: number; z: number; x?: number }
  snout?: number
  more?: Partial<Creature>
}

function smallFish(f: SmallFish): Recipe {
  const l = f.lengthM, h = l * f.tall, w = f.wide / f.tall
  const y = h * 1.35
  const e = f.eye ?? { r: 0.075, y: 0.06, z: 0.27, x: 0.74 }
  return creature({
    id: f.id, synset: f.synset, names: f.names, locomotion: 'fish', massKg: f.massKg, heightM: h * 2.7, cellM: l / 80, surface: 'scale', k: l * 0.1,
    trunk: [['hips', y, 0, h, w], ['head', y, l * 0.2, h * 0.9, w]],
    tail: [['tail1', y, -l * 0.16, h * 0.82, w], ['tail2', y, -l * 0.3, h * 0.4, w * 0.9], ['tail3', y, -l * 0.4, h * 0.22, w], ['', y, -l * 0.45, h * 0.2, w]],
    skull: { at: [0, y, l * 0.24], r: [l * f.wide * 0.95, h * 0.82, l * 0.2] },
    head: [{ on: 'head', at: [0, y - h * 0.16, l * (0.4 + (f.snout ?? 0))], r: [l * f.wide * 0.5, h * 0.32, l * 0.09] }],
    coat: f.coat?.(l, y) ?? [], solids: f.fins(l, y),
    limbs: [{ name: 'fin', is: 'fin', on: 'hips', joints: [[l * f.wide * 0.9, y - h * 0.25, l * 0.14], [l * 0.3, y - h * 0.5, 0]], r: [] }],
    eye: { at: [l * f.wide * (e.x ?? 0.74), y + l * e.y, l * e.z], radiusM: l * e.r, iris: 'iris', lid: 'lid', openDeg: 58, lowOpenDeg: 60, irisShare: 0.95, facing: [0.72, 0.05, 0.7] },
    mouth: { halfWidthM: l * 0.05, yM: y - h * 0.16, curveM: l * 0.012, openM: l * 0.012, lip: 'lip', teeth: false, lipRadiusM: l * 0.014 },
    palette: f.palette, mouthAt: [0, y - h * 0.16, l * (0.48 + (f.snout ?? 0))], back: { on: 'hips', at: [0, y + h, 0] }, affordances: ['eat'], ...f.more,
  })
}

/** Side fins of a small fish. */
const sideFins = (l: number, y: number, x: number, size: number, color = 'fin'): Solid[] => bladePair({ on: 'fin1*', at: [x, y, l * 0.13], along: [0.75, -0.3, -0.6], across: [0.2, 0.95, 0], color, surface: 'scale', depthM: l * 0.022, outline: [[0, 0.05], [0.5, 0.34], [0.9, 0.3], [1, 0], [0.85, -0.3], [0.45, -0.3], [0, -0.05]].map(([u = 0, v = 0]) => [u * size, v * size] as const) })

/** Scales an outline that was drawn for a fish of length 1 about its middle line. */
const drawn = (l: number, y: number, outline: readonly (readonly [number, number])[]): (readonly [number, number])[] => outline.map(([z, v]) => [z * l, y + v * l] as const)
const finOf = (l: number, y: number, on: string, outline: readonly (readonly [number, number])[], color = 'fin'): Solid => midBlade({ on, color, surface: 'scale', depthM: l * 0.026, outline: drawn(l, y, outline) })

const goldfish = smallFish({
  id: 'goldfish', synset: 'goldfish.n.01', names: ['goldfish', 'koi', 'carp', 'golden fish'], lengthM: 0.26, massKg: 0.4, tall: 0.25, wide: 0.17,
  palette: { main: '#f58a1f', mainDark: '#d9650c', mainLight: '#fcc266', fin: '#fbb04a', belly: '#fde2ae', lid: '#e0761a', lip: '#e0761a' },
  coat: (l, y) => [{ on: 'hips', at: [0, y - 0.26 * l, 0.05 * l], r: [0.25 * l, 0.18 * l, 0.4 * l], paint: true, color: 'belly', soft: true, k: 0.03 * l }],
  fins: (l, y) => [
    finOf(l, y, 'tail3', [[-0.4, 0.06], [-0.62, 0.32], [-0.82, 0.36], [-0.9, 0.26], [-0.74, 0.06], [-0.7, 0], [-0.76, -0.1], [-0.9, -0.3], [-0.8, -0.4], [-0.6, -0.34], [-0.4, -0.06]]),
    finOf(l, y, 'hips', [[0.14, 0.24], [0.06, 0.42], [-0.06, 0.46], [-0.22, 0.38], [-0.2, 0.2], [0, 0.22]]), finOf(l, y, 'tail1', [[-0.14, -0.2], [-0.2, -0.36], [-0.34, -0.34], [-0.28, -0.12]]),
    ...sideFins(l, y - 0.1 * l, 0.17 * l, 0.24 * l),
  ],
})

const clownfish = smallFish({
  id: 'clownfish', synset: 'anemone_fish.n.01', names: ['clownfish', 'clown fish', 'anemone fish', 'tropical fish', 'reef fish'], lengthM: 0.24, massKg: 0.25, tall: 0.25, wide: 0.16,
  palette: { main: '#f2641b', mainDark: '#c94a0c', white: '#fffaf0', edge: '#26201e', fin: '#f5762a', lid: '#d9541a', lip: '#d9541a' },
  coat: (l, y) => {
    const on = (z: number) => (z > 0.12 * l ? 'head' : z > -0.14 * l ? 'hips' : z > -0.28 * l ? 'tail1' : 'tail2')
    const at = [[0.15 * l, 0.075 * l], [-0.09 * l, 0.075 * l], [-0.34 * l, 0.05 * l]] as const
    return [...bands(on, 'edge', at.map(([z, h]) => [z, h + 0.016 * l] as const), [y, l * 0.3]), ...bands(on, 'white', at, [y, l * 0.3])]
  },
  fins: (l, y) => [
    finOf(l, y, 'tail3', [[-0.4, 0.07], [-0.52, 0.2], [-0.66, 0.22], [-0.72, 0.12], [-0.73, 0], [-0.72, -0.12], [-0.66, -0.22], [-0.52, -0.2], [-0.4, -0.07]], 'edge'), midBlade({ on: 'tail3', color: 'fin', surface: 'scale', depthM: l * 0.034, outline: drawn(l, y, [[-0.4, 0.06], [-0.52, 0.17], [-0.64, 0.19], [-0.69, 0.1], [-0.7, 0], [-0.69, -0.1], [-0.64, -0.19], [-0.52, -0.17], [-0.4, -0.06]]) }),
    finOf(l, y, 'hips', [[0.16, 0.2], [0.1, 0.34], [0, 0.33], [-0.1, 0.3], [-0.22, 0.34], [-0.28, 0.26], [-0.26, 0.12]]), finOf(l, y, 'tail1', [[-0.1, -0.2], [-0.16, -0.33], [-0.28, -0.3], [-0.26, -0.12]]),
    ...sideFins(l, y - 0.08 * l, 0.14 * l, 0.22 * l, 'edge'), ...sideFins(l, y - 0.08 * l, 0.146 * l, 0.19 * l),
  ],
})

const angelfish = smallFish({
  id: 'angelfish', synset: 'angelfish.n.01', names: ['angelfish', 'angel fish', 'butterfly fish', 'butterflyfish'], lengthM: 0.24, massKg: 0.2, tall: 0.36, wide: 0.11, snout: 0.03, eye: { r: 0.065, y: 0.05, z: 0.3, x: 0.8 },
  palette: { main: '#f6cf2f', mainDark: '#2b3f9e', stripe: '#27408f', white: '#fdfaf0', fin: '#f6cf2f', lid: '#e0b41e', lip: '#d09a1a' },
  coat: (l, y) => bands((z) => (z > 0.12 * l ? 'head' : z > -0.14 * l ? 'hips' : 'tail1'), 'stripe', [[0.3 * l, 0.03 * l], [0.06 * l, 0.035 * l], [-0.12 * l, 0.035 * l], [-0.3 * l, 0.03 * l]], [y, l * 0.45]),
  fins: (l, y) => [
    finOf(l, y, 'tail3', [[-0.4, 0.07], [-0.6, 0.17], [-0.66, 0.16], [-0.62, 0], [-0.66, -0.16], [-0.6, -0.17], [-0.4, -0.07]]),
    finOf(l, y, 'hips', [[0.14, 0.3], [0, 0.44], [-0.2, 0.66], [-0.5, 0.78], [-0.42, 0.56], [-0.34, 0.2], [-0.1, 0.2]]), finOf(l, y, 'hips', [[0.14, -0.3], [0, -0.42], [-0.2, -0.5], [-0.48, -0.5], [-0.4, -0.36], [-0.34, -0.16], [-0.1, -0.2]]),
    ...sideFins(l, y - 0.1 * l, 0.09 * l, 0.16 * l),
  ],
})

const salmon = smallFish({
  id: 'salmon', synset: 'salmon.n.01', names: ['salmon', 'trout', 'cod', 'herring', 'mackerel', 'sardine', 'sturgeon'], lengthM: 0.75, massKg: 6, tall: 0.15, wide: 0.1, snout: 0.05, eye: { r: 0.034, y: 0.035, z: 0.33, x: 0.7 },
  palette: { main: '#e8775a', mainDark: '#5d6f6a', belly: '#f6ede0', spot: '#3d4a4c', fin: '#c95f48', lid: '#5d6f6a', lip: '#5d6f6a' },
  coat: (l, y) => [
    { on: 'hips', at: [0, y - 0.17 * l, 0], r: [0.2 * l, 0.09 * l, 0.6 * l], paint: true, color: 'belly', soft: true, k: 0.02 * l }, { on: 'hips', at: [0, y + 0.17 * l, 0], r: [0.2 * l, 0.1 * l, 0.7 * l], paint: true, color: 'mainDark', soft: true, k: 0.02 * l },
    { on: 'head', at: [0, y, 0.42 * l], r: [0.2 * l, 0.2 * l, 0.13 * l], paint: true, color: 'mainDark' },
    ...[[0.2, 0.07], [0.1, 0.09], [0.02, 0.06], [-0.08, 0.085], [-0.17, 0.06]].map(([z = 0, h = 0]): Part => ({ on: z > 0.12 ? 'head' : z > -0.14 ? 'hips' : 'tail1', at: ['*', 0.09 * l, y + h * l, z * l], r: [0.03 * l, 0.014 * l, 0.014 * l], paint: true, color: 'spot' })),
  ],
  fins: (l, y) => [
    finOf(l, y, 'tail3', [[-0.4, 0.035], [-0.52, 0.17], [-0.6, 0.2], [-0.57, 0.08], [-0.54, 0], [-0.57, -0.08], [-0.6, -0.2], [-0.52, -0.17], [-0.4, -0.035]]), finOf(l, y, 'hips', [[0.12, 0.13], [0.06, 0.26], [-0.02, 0.25], [-0.1, 0.13]]),
    finOf(l, y, 'tail1', [[-0.2, 0.1], [-0.25, 0.16], [-0.3, 0.15], [-0.27, 0.08]]), finOf(l, y, 'tail1', [[-0.12, -0.11], [-0.18, -0.22], [-0.27, -0.2], [-0.24, -0.09]]), ...sideFins(l, y - 0.06 * l, 0.085 * l, 0.14 * l),
  ],
})

const puffer = smallFish({
  id: 'pufferfish', synset: 'puffer.n.02', names: ['pufferfish', 'puffer fish', 'blowfish', 'porcupinefish'], lengthM: 0.3, massKg: 1, tall: 0.36, wide: 0.36, eye: { r: 0.085, y: 0.13, z: 0.3 }, snout: -0.03,
  palette: { main: '#e2b455', mainDark: '#a8782c', belly: '#fbf3dc', spot: '#8a5f24', fin: '#eac878', spine: '#f7e9c4', lid: '#cf9f42', lip: '#e8a58c' },
  coat: (l, y) => [
    { on: 'hips', at: [0, y - 0.3 * l, 0.08 * l], r: [0.42 * l, 0.26 * l, 0.46 * l], paint: true, color: 'belly' },
    ...[[0.16, 0.3, 0.0], [-0.18, 0.3, -0.1], [0.02, 0.36, 0.1], [0.28, 0.2, -0.1], [-0.28, 0.16, 0.05], [0.05, 0.33, -0.2], [0.3, 0.12, 0.12]].map(([a = 0, b = 0, c = 0]): Part => ({ on: 'hips', at: [a * l, y + b * l, c * l], r: [0.06 * l, 0.06 * l, 0.06 * l], paint: true, color: 'spot' })),
    ...Array.from({ length: 34 }, (_, i): Part => {
      // Points spread over a ball by the golden angle.
      const v = 1 - (2 * i + 1) / 34, a = i * 2.39996
      const r = Math.sqrt(1 - v * v), [x, h, z] = [r * spiral(a), v, r * spiral(a + 1.5708)]
      const out = (k: number): Vec3 => [x * 0.36 * l * k, y + h * 0.36 * l * k, z * 0.36 * l * k + 0.02 * l]
      return { on: z > 0.4 ? 'head' : 'hips', from: out(0.95), to: out(1.22), r: [0.026 * l, 0.004 * l], k: 0.008 * l, color: 'spine', fine: true }
    }),
  ],
  fins: (l, y) => [finOf(l, y, 'tail3', [[-0.4, 0.07], [-0.5, 0.13], [-0.62, 0.14], [-0.64, 0], [-0.62, -0.14], [-0.5, -0.13], [-0.4, -0.07]]), finOf(l, y, 'tail1', [[-0.22, 0.26], [-0.3, 0.42], [-0.42, 0.36], [-0.36, 0.18]]), ...sideFins(l, y - 0.04 * l, 0.32 * l, 0.22 * l)],
})

/** The young of frogs: a round body that is all head, and a long fin behind it. */
const tadpole = smallFish({
  id: 'tadpole', synset: 'tadpole.n.01', names: ['tadpole', 'polliwog', 'pollywog', 'frog larva'], lengthM: 0.3, massKg: 0.02, tall: 0.25, wide: 0.27, eye: { r: 0.06, y: 0.12, z: 0.3, x: 0.72 }, snout: -0.03,
  palette: { main: '#3f4632', mainDark: '#2a3022', belly: '#8f9468', fin: '#5d6646', lid: '#353b2a', lip: '#23281c', iris: '#e0b040' },
  coat: (l, y) => [{ on: 'hips', at: [0, y - 0.24 * l, 0.08 * l], r: [0.3 * l, 0.16 * l, 0.34 * l], paint: true, color: 'belly' }],
  fins: (l, y) => [finOf(l, y, 'tail1', [[-0.12, 0.1], [-0.3, 0.17], [-0.4, 0.12], [-0.4, -0.1], [-0.3, -0.14], [-0.12, -0.1]]), finOf(l, y, 'tail3', [[-0.36, 0.14], [-0.6, 0.13], [-0.9, 0.05], [-1.02, 0], [-0.9, -0.05], [-0.6, -0.11], [-0.36, -0.12]])],
})

/** A wave that goes round once in 2π, exact enough for spreading spines: a parabola each half. */
function spiral(a: number): number {
  const t = (a / 6.2831853) - Math.floor(a / 6.2831853)
  return t < 0.5 ? 16 * t * (0.5 - t) : -16 * (t - 0.5) * (1 - t)
}

const swordfish: Creature = {
  id: 'swordfish', synset: 'swordfish.n.02', names: ['swordfish', 'marlin', 'sailfish', 'tuna'], locomotion: 'fish', massKg: 120, heightM: 1.0, cellM: 0.011, surface: 'scale', k: 0.06,
  trunk: [['hips', 0.42, 0, 0.2, 0.75], ['chest', 0.42, 0.3, 0.22, 0.75], ['head', 0.42, 0.58, 0.19, 0.75]],
  tail: [['tail1', 0.42, -0.4, 0.15, 0.75], ['tail2', 0.42, -0.75, 0.08, 0.75], ['tail3', 0.42, -0.98, 0.04, 1], ['', 0.42, -1.1, 0.035, 1]],
  skull: { at: [0, 0.42, 0.62], r: [0.14, 0.17, 0.24] },
  head: [{ on: 'head', from: [0, 0.42, 0.75], to: [0, 0.44, 1.75], r: [0.085, 0.008], squash: [1.2, 0.8, 1], color: 'mainDark' }, { on: 'head', from: [0, 0.36, 0.76], to: [0, 0.37, 0.98], r: [0.06, 0.012] }],
  limbs: [{ name: 'fin', is: 'fin', on: 'chest', joints: [[0.14, 0.32, 0.4], [0.5, 0.2, 0]], r: [] }],
  solids: [
    midBlade({ on: 'chest', color: 'fin', surface: 'scale', depthM: 0.03, outline: [[0.5, 0.58], [0.42, 0.82], [0.3, 1.0], [0.2, 0.98], [0.12, 0.8], [-0.1, 0.66], [-0.2, 0.58], [0.1, 0.52]] }),
    midBlade({ on: 'tail3', color: 'fin', surface: 'scale', depthM: 0.03, outline: [[-1.0, 0.46], [-1.2, 0.66], [-1.36, 0.86], [-1.4, 0.84], [-1.28, 0.6], [-1.18, 0.42], [-1.28, 0.24], [-1.4, 0.0], [-1.36, -0.02], [-1.2, 0.18], [-1.0, 0.38]] }),
    ...bladePair({ on: 'fin1*', at: [0.14, 0.34, 0.42], along: [0.8, -0.4, -0.5], across: [0, 0.3, 1], color: 'fin', surface: 'scale', depthM: 0.02, outline: [[0, 0.07], [0.3, -0.02], [0.42, -0.16], [0.2, -0.12], [0, -0.07]] }),
  ],
  belly: 'belly', eye: { at: [0.115, 0.47, 0.72], radiusM: 0.052, iris: 'iris', lid: 'lid', openDeg: 54, irisShare: 0.95, facing: [0.85, 0, 0.5] },
  palette: { main: '#2f5f9e', mainDark: '#28466f', belly: '#e8ecef', fin: '#27518c', iris: '#20242c', lid: '#2b558c' },
  mouthAt: [0, 0.36, 0.98], back: { on: 'hips', at: [0, 0.62, 0] }, affordances: ['eat'],
}

const eel: Creature = {
  id: 'eel', synset: 'eel.n.02', names: ['eel', 'moray', 'moray eel', 'electric eel', 'sea snake'], locomotion: 'fish', massKg: 4, heightM: 0.22, cellM: 0.006, surface: 'skin', k: 0.03,
  trunk: [['hips', 0.11, 0.2, 0.07, 0.8], ['chest', 0.11, 0.4, 0.07, 0.8], ['head', 0.12, 0.58, 0.066, 0.85]],
  tail: [['tail1', 0.11, 0, 0.068, 0.75], ['tail2', 0.11, -0.2, 0.063, 0.72], ['tail3', 0.11, -0.4, 0.056, 0.7], ['tail4', 0.11, -0.58, 0.045, 0.65], ['tail5', 0.11, -0.74, 0.03, 0.6], ['', 0.11, -0.9, 0.012, 0.6]],
  skull: { at: [0, 0.13, 0.63], r: [0.058, 0.06, 0.09] }, head: [{ on: 'head', from: [0, 0.125, 0.66], to: [0, 0.12, 0.76], r: [0.045, 0.028] }],
  jaw: { at: [0, 0.1, 0.62], parts: [{ on: 'jaw', from: [0, 0.083, 0.62], to: [0, 0.085, 0.74], r: [0.034, 0.022] }, { on: 'jaw', from: [0, 0.105, 0.64], to: [0, 0.105, 0.76], r: [0.03, 0.02], paint: true, color: 'mouth' }] },
  solids: [midBlade({ on: 'chest', color: 'fin', surface: 'skin', depthM: 0.012, outline: [[0.46, 0.16], [0.4, 0.21], [0.2, 0.2], [0.2, 0.14]] }), ...(['hips', 'tail1', 'tail2', 'tail3', 'tail4'] as const).map((on, i) => { const z = 0.2 - i * 0.19; return midBlade({ on, color: 'fin', surface: 'skin', depthM: 0.012, outline: [[z + 0.03, 0.13], [z + 0.03, 0.21 - i * 0.006], [z - 0.2, 0.205 - i * 0.008], [z - 0.2, 0.13]] }) })],
  coat: Array.from({ length: 15 }, (_, i): Part => ({ on: i < 4 ? 'chest' : i < 7 ? 'tail1' : i < 10 ? 'tail2' : i < 12 ? 'tail3' : 'tail4', at: ['*', 0.05, 0.12 + (i % 2) * 0.03, 0.52 - i * 0.09], r: [0.03, 0.02, 0.022], paint: true, color: 'spot' })),
  belly: 'belly', eye: { at: [0.042, 0.152, 0.69], radiusM: 0.02, iris: 'iris', lid: 'lid', openDeg: 54, irisShare: 0.8, facing: [0.7, 0.1, 0.7] },
  palette: { main: '#4f8a4a', mainDark: '#2f5c34', belly: '#d8d894', spot: '#e3d35a', fin: '#3a6e3c', iris: '#e0a020' },
  mouthAt: [0, 0.1, 0.76], back: { on: 'hips', at: [0, 0.18, 0.2] }, affordances: ['eat'],
}

const manta: Creature = {
  id: 'manta-ray', synset: 'manta.n.02', names: ['manta ray', 'manta', 'stingray'], locomotion: 'fish', massKg: 900, heightM: 0.55, cellM: 0.014, surface: 'skin', k: 0.08,
  trunk: [['hips', 0.25, 0, 0.2, 2], ['head', 0.25, 0.4, 0.17, 2]],
  tail: [['tail1', 0.25, -0.5, 0.09, 1.4], ['tail2', 0.25, -0.9, 0.03, 1], ['tail3', 0.25, -1.4, 0.02, 1], ['', 0.25, -1.9, 0.008, 1]],
  skull: { at: [0, 0.26, 0.5], r: [0.34, 0.15, 0.22] },
  head: [{ on: 'head', from: ['*', 0.27, 0.24, 0.6], to: ['*', 0.25, 0.2, 0.92], r: [0.07, 0.045], squash: [0.6, 1, 1] }],
  limbs: [{ name: 'wing', is: 'fin', on: 'hips', joints: [[0.3, 0.27, 0.05], [0.95, 0.42, 0.0], [1.7, 0.5, -0.35]], r: [] }],
  coat: [
    { on: 'wing1*', from: ['*', 0.2, 0.26, 0.25], to: ['*', 0.95, 0.42, 0.1], r: [0.13, 0.06], squash: [1, 0.6, 1.6] }, { on: 'wing1*', from: ['*', 0.2, 0.26, -0.3], to: ['*', 0.95, 0.42, -0.16], r: [0.15, 0.06], squash: [1, 0.5, 1.9] },
    { on: 'wing2*', from: ['*', 0.93, 0.42, 0.04], to: ['*', 1.65, 0.5, -0.3], r: [0.07, 0.02], squash: [1, 0.6, 1.4] }, { on: 'wing2*', from: ['*', 0.93, 0.42, -0.16], to: ['*', 1.55, 0.48, -0.32], r: [0.06, 0.02], squash: [1, 0.5, 1.8] },
    { on: 'head', at: ['*', 0.36, 0.42, 0.3], r: [0.2, 0.14, 0.12], turn: [0, 35, 0], paint: true, color: 'white' },
    ...[0.3, 0.2, 0.1].map((z): Part => ({ on: 'hips', at: ['*', 0.22, 0.08, z], r: [0.12, 0.08, 0.02], paint: true, color: 'mainDark' })),
  ],
  belly: 'white', bellyDrop: 0.9, eye: { at: [0.33, 0.27, 0.58], radiusM: 0.05, iris: 'iris', lid: 'lid', openDeg: 52, irisShare: 0.95, facing: [0.85, 0, 0.5] },
  mouth: { halfWidthM: 0.2, yM: 0.2, curveM: 0.02, openM: 0.03, lip: 'lip', teeth: false, lipRadiusM: 0.014 },
  palette: { main: '#33475e', mainDark: '#22303f', white: '#eef1f2', lid: '#2c3e52', lip: '#22303f' },
  mouthAt: [0, 0.2, 0.72], back: { on: 'hips', at: [0, 0.45, 0] }, affordances: ['ride'],
}

/** Fish of the sea and the pond. */
export const fishes: readonly Recipe[] = [creature(shark), goldfish, salmon, clownfish, angelfish, puffer, tadpole, creature(swordfish), creature(eel), creature(manta)]
