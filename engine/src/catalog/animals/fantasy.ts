import { cos, sin, tau } from '../../platform/index.ts'
import { blade, bladePair, feather } from './blade.ts'
import { creature, type Creature, type Limb } from './creature.ts'
import { species, under } from './species.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'

type Outline = readonly (readonly [number, number])[]
const sized = (outline: Outline, s: number): Outline => outline.map(([u, v]) => [u * s, v * s] as const)

/** A strong clawed leg under a beast. */
const clawed = (name: string, end: 'front' | 'hind', on: string, joints: readonly Vec3[], r: readonly number[], foot: number, color?: string): Limb => ({ name, is: 'leg', end, on, joints, r, ...(color === undefined ? {} : { color }), foot: { r: [foot, foot * 0.7, foot * 1.15], forwardM: foot * 0.5, toes: { count: 3, r: foot * 0.32, longM: foot * 0.35, spread: foot * 0.75, color: 'claw' } } })

/** The skin of a dragon's wing between its arm and its fingers. */
const innerSkin: Outline = [[0, 0.04], [0.5, 0.06], [1, 0.03], [1.02, -0.3], [0.94, -0.62], [0.72, -0.5], [0.5, -0.66], [0.28, -0.52], [0.05, -0.62], [-0.04, -0.3]]
const outerSkin: Outline = [[-0.03, 0.03], [0.5, 0.02], [1, -0.06], [0.84, -0.22], [0.86, -0.44], [0.6, -0.42], [0.46, -0.62], [0.26, -0.5], [0.02, -0.64], [-0.06, -0.3]]

const dragon: Creature = {
  id: 'dragon', synset: 'dragon.n.01', names: ['dragon', 'wyvern', 'drake', 'fire dragon', 'firedrake'], locomotion: 'bird', massKg: 900, heightM: 2.9, cellM: 0.022, surface: 'scale', k: 0.14,
  trunk: [['hips', 1.05, -0.65, 0.4, 0.95], ['spine', 1.12, -0.1, 0.44, 0.95], ['chest', 1.2, 0.4, 0.44, 0.95], ['neck', 1.55, 0.78, 0.27], ['neck2', 1.92, 0.95, 0.21], ['head', 2.22, 1.05, 0.2]],
  tail: [['tail1', 0.95, -1.2, 0.28], ['tail2', 0.75, -1.75, 0.19], ['tail3', 0.6, -2.3, 0.13], ['tail4', 0.62, -2.8, 0.08], ['', 0.75, -3.2, 0.03]],
  skull: { at: [0, 2.32, 1.22], r: [0.26, 0.24, 0.3] },
  head: [{ on: 'head', from: [0, 2.28, 1.4], to: [0, 2.2, 1.78], r: [0.2, 0.135], squash: [1.05, 0.85, 1] }, { on: 'head', at: ['*', 0.07, 2.29, 1.86], r: [0.05, 0.045, 0.06], k: 0.03 }, { on: 'head', at: ['*', 0.14, 2.5, 1.36], r: [0.09, 0.05, 0.14], k: 0.06 }],
  jaw: { at: [0, 2.15, 1.2], parts: [{ on: 'jaw', from: [0, 2.1, 1.25], to: [0, 2.06, 1.72], r: [0.15, 0.09], squash: [1.1, 0.65, 1], color: 'belly' }, { on: 'jaw', from: [0, 2.19, 1.3], to: [0, 2.13, 1.76], r: [0.15, 0.09], squash: [1.1, 0.45, 1], paint: true, color: 'mouth' }] },
  groups: [
    { color: 'horn', surface: 'plastic', k: 0.02, fine: true, parts: [{ on: 'head', from: ['*', 0.14, 2.5, 1.12], to: ['*', 0.22, 2.7, 0.9], r: [0.075, 0.055] }, { on: 'head', from: ['*', 0.22, 2.7, 0.9], to: ['*', 0.24, 2.92, 0.78], r: [0.055, 0.012] }, ...[[0.12, 1.72], [0.1, 1.82]].map(([x = 0, z = 0]): Part => ({ on: 'head', from: ['*', x, 2.12, z], to: ['*', x, 2.02, z], r: [0.024, 0.004] }))] },
  ],
  limbs: [
    clawed('arm', 'front', 'chest', [[0.34, 1.0, 0.42], [0.4, 0.62, 0.3], [0.38, 0.22, 0.44], [0.38, 0.07, 0.48]], [0.2, 0.13, 0.1, 0.09], 0.13), clawed('leg', 'hind', 'hips', [[0.36, 0.95, -0.65], [0.42, 0.62, -0.38], [0.4, 0.3, -0.72], [0.4, 0.07, -0.62]], [0.28, 0.17, 0.11, 0.1], 0.14),
    { name: 'wing', is: 'wing', on: 'chest', joints: [[0.28, 1.5, 0.25], [1.06, 1.88, 0.05], [2.42, 2.0, -0.35]], r: [0.1, 0.065, 0.02] },
  ],
  solids: [
    ...bladePair({ on: 'wing1*', at: [0.26, 1.5, 0.24], along: [0.8, 0.38, -0.2], across: [-0.1, 0.12, 1], color: 'wing', surface: 'leather', depthM: 0.03, outline: sized(innerSkin, 0.92) }), ...bladePair({ on: 'wing2*', at: [1.06, 1.88, 0.05], along: [1.35, 0.12, -0.4], across: [0.1, 0.1, 1], color: 'wing', surface: 'leather', depthM: 0.028, outline: sized(outerSkin, 1.42) }),
    ...([['neck2', 2.12, 0.84, 0.13], ['neck', 1.86, 0.72, 0.15], ['chest', 1.66, 0.42, 0.18], ['spine', 1.58, 0.08, 0.2], ['spine', 1.54, -0.28, 0.2], ['hips', 1.44, -0.64, 0.19], ['hips', 1.3, -0.98, 0.17], ['tail1', 1.14, -1.32, 0.15], ['tail2', 0.94, -1.7, 0.13], ['tail2', 0.82, -2.02, 0.11], ['tail3', 0.71, -2.36, 0.09], ['tail3', 0.7, -2.62, 0.08]] as const).map(([on, y, z, size]): Solid => blade({ on, at: [0, y - 0.05, z], along: [0, 1, -0.45], across: [0, 0.3, 1], color: 'spike', surface: 'scale', depthM: 0.06, outline: [[0, size * 0.8], [size * 1.3, -size * 0.1], [0, -size * 0.7]] })),
    blade({ on: 'tail4', at: [0, 0.74, -3.12], along: [0, 0.3, -1], across: [1, 0, 0], color: 'spike', surface: 'scale', depthM: 0.05, outline: [[0, 0.05], [0.1, 0.2], [0.42, 0], [0.1, -0.2], [0, -0.05]] }),
  ],
  belly: 'belly', bellyDrop: 0.68, eye: { at: [0.17, 2.42, 1.42], radiusM: 0.095, iris: 'iris', lid: 'lid', openDeg: 48, irisShare: 0.8, facing: [0.45, 0.02, 0.9] },
  palette: { main: '#3f9a50', mainDark: '#246b3a', belly: '#f2dc94', wing: '#e08a3c', spike: '#e0692c', horn: '#f3e6c4', claw: '#f3e6c4', iris: '#f2b82c', lid: '#358846', mouth: '#a8333c' },
  mouthAt: [0, 2.12, 1.92], back: { on: 'spine', at: [0, 1.56, -0.1] }, affordances: ['ride', 'sit-on', 'stand-on'],
}

const griffin: Creature = {
  id: 'griffin', synset: 'griffin.n.01', names: ['griffin', 'gryphon', 'hippogriff'], locomotion: 'bird', massKg: 300, heightM: 2.0, cellM: 0.0165, surface: 'fur', k: 0.1,
  trunk: [['hips', 0.98, -0.6, 0.27, 0.9], ['spine', 1.0, -0.1, 0.27, 0.9], ['chest', 1.04, 0.38, 0.31, 0.9], ['neck', 1.3, 0.62, 0.22], ['head', 1.56, 0.72, 0.18]],
  tail: [['tail1', 0.98, -0.92, 0.06], ['tail2', 0.8, -1.15, 0.05], ['tail3', 0.66, -1.42, 0.045], ['', 0.74, -1.68, 0.035]],
  skull: { at: [0, 1.7, 0.8], r: [0.19, 0.18, 0.2] },
  head: [{ on: 'head', at: [0, 1.7, 0.8], r: [0.24, 0.23, 0.25], paint: true, color: 'white' }, { on: 'neck', from: [0, 1.6, 0.72], to: [0, 1.25, 0.6], r: [0.22, 0.3], paint: true, color: 'white' }, { on: 'chest', at: [0, 1.05, 0.66], r: [0.24, 0.3, 0.16], paint: true, color: 'white' }, { on: 'head', from: ['*', 0.12, 1.82, 0.74], to: ['*', 0.18, 2.02, 0.66], r: [0.06, 0.014], color: 'white' }, { on: 'tail3', from: [0, 0.72, -1.6], to: [0, 0.84, -1.82], r: [0.09, 0.03], color: 'mainDark' }],
  groups: [{ color: 'beak', surface: 'plastic', k: 0.02, fine: true, parts: [{ on: 'head', from: [0, 1.69, 0.95], to: [0, 1.68, 1.1], r: [0.085, 0.06] }, { on: 'head', from: [0, 1.68, 1.1], to: [0, 1.57, 1.15], r: [0.058, 0.012], k: 0.03 }] }],
  jaw: { at: [0, 1.62, 0.8], parts: [{ on: 'jaw', from: [0, 1.62, 0.94], to: [0, 1.6, 1.06], r: [0.05, 0.022], color: 'beak' }] },
  limbs: [
    clawed('arm', 'front', 'chest', [[0.2, 0.88, 0.4], [0.22, 0.58, 0.3], [0.22, 0.2, 0.4], [0.22, 0.06, 0.44]], [0.16, 0.09, 0.055, 0.05], 0.085, 'talon'), { ...clawed('leg', 'hind', 'hips', [[0.2, 0.9, -0.6], [0.22, 0.6, -0.42], [0.22, 0.3, -0.68], [0.22, 0.06, -0.58]], [0.21, 0.12, 0.075, 0.07], 0.095) },
    { name: 'wing', is: 'wing', on: 'chest', joints: [[0.2, 1.28, 0.2], [0.66, 1.5, 0.0], [1.36, 1.64, -0.5]], r: [0.09, 0.07, 0.02], color: 'wing' },
  ],
  solids: [
    ...[0, 1, 2, 3, 4].flatMap((i) => (['L', 'R'] as const).map((letter): Solid => { const m = letter === 'L' ? 1 : -1; return feather(`wing1${letter}`, [m * (0.26 + i * 0.09), 1.31 + i * 0.042, 0.14 - i * 0.035], [m * (0.14 + i * 0.07), 0.1 + i * 0.03, -1], [m, 0.9, 0.1], 0.72 + i * 0.05, 0.22, i % 2 === 0 ? 'wing' : 'wingLight') })),
    ...[0, 1, 2, 3, 4, 5].flatMap((i) => (['L', 'R'] as const).map((letter): Solid => { const m = letter === 'L' ? 1 : -1; return feather(`wing2${letter}`, [m * (0.66 + i * 0.09), 1.49 + i * 0.018, -0.02 - i * 0.07], [m * (0.35 + i * 0.16), 0.12 + i * 0.02, -1 + i * 0.06], [m, 0.5, 0.3], 0.9 + i * 0.03, 0.22, i % 2 === 0 ? 'wingLight' : 'wing') })),
  ],
  eye: { at: [0.12, 1.74, 0.93], radiusM: 0.056, iris: 'iris', lid: 'lid', openDeg: 46, irisShare: 0.85, facing: [0.5, 0, 0.87] },
  palette: { main: '#c9954a', mainDark: '#7d4f22', white: '#f8efdc', wing: '#8a5c30', wingLight: '#c08c4e', talon: '#e8b03c', beak: '#f0b03a', claw: '#2c2420', iris: '#e8a62c', lid: '#e8dcc4' }, mouthAt: [0, 1.6, 1.15], back: { on: 'spine', at: [0, 1.28, -0.1] }, affordances: ['ride', 'sit-on'],
}

const phoenix = species({
  id: 'phoenix', synset: 'phoenix.n.03', names: ['phoenix', 'firebird', 'fire bird'], massKg: 6, heightM: 1.1, sizeM: 1.0, body: { long: 0.62, tall: 0.19, wide: 0.18, up: 40 }, leg: { high: 0.26, r: 0.024, thighR: 0.1 }, neck: { by: [[0.15, 0.06], [0.15, 0.02]], r: [0.15, 0.09, 0.08] }, head: { r: [0.105, 0.1, 0.12] }, beak: { kind: 'hook', long: 0.11, r: 0.044, drop: 0.25 }, tail: { long: 0.3, r: [0.1, 0.06], up: -20 }, wing: { long: 1.35, deep: 1.3, tipColor: 'flame' }, eye: { x: 0.7, y: 0.2, z: 0.55, r: 0.032, iris: 0.8 },
  palette: { main: '#e23d16', mainDark: '#a81f0c', flame: '#f8a01c', glow: '#ffdf5a', leg: '#e8a83c', beak: '#f2bd3c', iris: '#ffd23c', lid: '#c93412' },
  coat: (at) => [under(at, 'flame', 0.2), { on: 'chest', at: [0, at.chest[1], at.chest[2] + 0.2 * at.s], r: [0.16 * at.s, 0.22 * at.s, 0.14 * at.s], paint: true, soft: true, k: 0.05 * at.s, color: 'flame' }],
  more: (at) => ({
    solids: [
      ...([[-0.5, 1.25, 'flame'], [0.5, 1.25, 'flame'], [-0.25, 1.4, 'main'], [0.25, 1.4, 'main'], [0, 1.55, 'flame']] as const).flatMap(([x, long, color]): Solid[] => { const root: Vec3 = [x * 0.12 * at.s, at.tail[1] - 0.02 * at.s, at.tail[2]], way: Vec3 = [x * 0.55, -0.12 - Math.abs(x) * -0.25, -1], end: Vec3 = [root[0] + way[0] * (long - 0.3) * at.s, root[1] + way[1] * (long - 0.3) * at.s, root[2] + way[2] * (long - 0.3) * at.s]; return [feather('tail1', root, way, [1, 0.3 * x, 0], long * at.s, 0.17 * at.s, color), feather('tail1', end, way, [1, 0.3 * x, 0], 0.34 * at.s, 0.26 * at.s, 'glow')] }),
      ...[0, 1, 2].map((i): Solid => feather('head', [0, at.skull[1] + at.skullR[1] * 0.7, at.skull[2] - at.skullR[2] * (0.1 + i * 0.3)], [0, 1 - i * 0.22, -0.55 - i * 0.3], [0.12, 0, 1], (0.3 - i * 0.04) * at.s, 0.1 * at.s, i === 1 ? 'glow' : 'flame')),
    ],
  }),
})

/** One who stands on two legs and is no person: a yeti, a friendly monster, a visitor from space. */
interface Stander {
  id: string; synset: string; names: readonly string[]; heightM: number; massKg: number; surface: Creature['surface']
  /** Shares of the height. */
  hipsY: number; bodyR: number; bodyWide: number; chestR: number; headR: Vec3; headY: number; headZ?: number; armR: number; armLong: number; legR: number; foot: number; toes: number; fingers: number
  palette: Record<string, string>; eye: { x: number; y: number; z: number; r: number; iris: number; facing?: Vec3; white?: string }
  mouth: { wide: number; y: number; curve: number; open: number; teeth: boolean }
  head?: (s: number) => readonly Part[]; coat?: (s: number) => readonly Part[]; more?: Partial<Creature>
}

function stander(o: Stander): Recipe {
  const s = o.heightM, hip = o.hipsY * s, head = o.headY * s, chest = hip + (head - hip) * 0.55
  const shoulder: Vec3 = [o.chestR * o.bodyWide * s * 0.92, chest + o.chestR * s * 0.35, 0], out = o.armLong * s
  const elbow: Vec3 = [shoulder[0] + out * 0.24, shoulder[1] - out * 0.46, -0.01 * s], hand: Vec3 = [shoulder[0] + out * 0.34, shoulder[1] - out * 0.92, 0.02 * s]
  const legX = o.bodyR * o.bodyWide * s * 0.5, foot = o.foot * s
  return creature({
    id: o.id, synset: o.synset, names: o.names, locomotion: 'biped', massKg: o.massKg, heightM: s, cellM: s / 105, surface: o.surface ?? 'fur', k: s * 0.05,
    trunk: [['hips', hip, 0, o.bodyR * s, o.bodyWide], ['spine', hip + (chest - hip) * 0.5, 0.004 * s, (o.bodyR + o.chestR) * 0.51 * s, o.bodyWide], ['chest', chest, 0, o.chestR * s, o.bodyWide], ['neck', chest + (head - chest) * 0.55, 0.005 * s, Math.min(o.chestR, o.headR[0]) * 0.72 * s, 1.1], ['head', head - o.headR[1] * 0.5 * s, 0.01 * s, o.headR[0] * 0.7 * s, 1.1]],
    skull: { at: [0, head, (o.headZ ?? 0.01) * s], r: [o.headR[0] * s, o.headR[1] * s, o.headR[2] * s] }, head: o.head?.(s) ?? [], coat: o.coat?.(s) ?? [],
    limbs: [
      { name: 'arm', is: 'arm', on: 'chest', joints: [shoulder, elbow, hand], r: [o.armR * s, o.armR * 0.9 * s, o.armR * 0.85 * s], foot: { r: [o.armR * s, o.armR * 1.15 * s, o.armR * s], forwardM: 0.004 * s }, squash: [1, 1, 1] },
      { name: 'leg', is: 'leg', end: 'hind', on: 'hips', joints: [[legX, hip * 0.94, 0], [legX, hip * 0.54, 0.02 * s], [legX, hip * 0.16 + foot * 0.3, -0.01 * s], [legX, foot * 0.3, foot * 0.9]], r: [o.legR * s, o.legR * 0.92 * s, o.legR * 0.85 * s, foot * 0.5], foot: { r: [foot * 0.85, foot * 0.55, foot * 0.8], forwardM: -foot * 0.2, toes: { count: o.toes, r: foot * 0.3, longM: foot * 0.12, spread: foot * 0.55, ...(o.palette['skin'] === undefined ? {} : { color: 'skin' }) } } },
    ],
    groups: [{ color: o.palette['skin'] === undefined ? 'main' : 'skin', surface: 'skin', k: s * 0.006, fine: true, parts: Array.from({ length: o.fingers }, (_, i): Part => { const u = i / Math.max(1, o.fingers - 1) - 0.5; return { on: 'arm3*', from: ['*', hand[0] + 0.01 * s, hand[1] - o.armR * 0.7 * s, hand[2] + u * o.armR * 1.3 * s], to: ['*', hand[0] + 0.016 * s, hand[1] - o.armR * 1.9 * s, hand[2] + u * o.armR * 2.0 * s], r: [o.armR * 0.36 * s, o.armR * 0.28 * s] } }) }],
    eye: { at: [o.eye.x * s, head + o.eye.y * s, o.eye.z * s], radiusM: o.eye.r * s, iris: 'iris', lid: 'lid', openDeg: 54, irisShare: o.eye.iris, facing: o.eye.facing ?? [0.12, 0, 0.99], ...(o.eye.white === undefined ? {} : { white: o.eye.white }) },
    mouth: { halfWidthM: o.mouth.wide * s, yM: head + o.mouth.y * s, curveM: o.mouth.curve * s, openM: o.mouth.open * s, lip: 'lip', teeth: o.mouth.teeth, lipRadiusM: 0.005 * s },
    palette: o.palette, mouthAt: [0, head + o.mouth.y * s, o.headR[2] * s], back: { on: 'chest', at: [0, chest, -o.chestR * s] },
    sockets: { gripL: { on: 'arm3L', at: [hand[0], hand[1] - o.armR * s, hand[2] + 0.01 * s], up: [0, 0, 1] }, gripR: { on: 'arm3R', at: [-hand[0], hand[1] - o.armR * s, hand[2] + 0.01 * s], up: [0, 0, 1] }, seat: { on: 'hips', at: [0, hip - o.bodyR * s * 0.8, -0.02 * s], up: [0, -1, 0] }, shoulderL: { on: 'chest', at: [shoulder[0], shoulder[1] + o.armR * s, 0], up: [0, 1, 0] }, shoulderR: { on: 'chest', at: [-shoulder[0], shoulder[1] + o.armR * s, 0], up: [0, 1, 0] }, chest: { on: 'chest', at: [0, chest, o.chestR * s], up: [0, 0, 1] } },
    ...o.more,
  })
}

const yeti = stander({
  id: 'yeti', synset: 'yeti.n.01', names: ['yeti', 'bigfoot', 'sasquatch', 'abominable snowman', 'snow monster'], heightM: 2.4, massKg: 260, surface: 'fur', hipsY: 0.36, bodyR: 0.15, bodyWide: 1.18, chestR: 0.165, headR: [0.12, 0.12, 0.12], headY: 0.82, headZ: 0.035, armR: 0.062, armLong: 0.46, legR: 0.088, foot: 0.085, toes: 4, fingers: 4,
  palette: { main: '#eef2f6', mainDark: '#b9c6d6', skin: '#7f9bbf', lid: '#7f9bbf', iris: '#3a6ea8', lip: '#4a5f80', brow: '#d8e0ea', horn: '#8a7a68' }, eye: { x: 0.038, y: 0.02, z: 0.15, r: 0.026, iris: 0.85 }, mouth: { wide: 0.05, y: -0.045, curve: 0.008, open: 0.016, teeth: true },
  head: (s) => [{ on: 'head', at: [0, 0.81 * s, 0.115 * s], r: [0.088 * s, 0.085 * s, 0.05 * s], color: 'skin', surface: 'skin' }, ...[-0.6, -0.2, 0.2, 0.6].map((u): Part => ({ on: 'head', from: [u * 0.1 * s, 0.9 * s, 0.06 * s], to: [u * 0.17 * s, (1.0 - 0.06 * u * u) * s, 0.0], r: [0.045 * s, 0.01 * s] }))],
  coat: (s) => [...[0, 1, 2, 3, 4, 5, 6].map((i): Part => { const u = i / 3 - 1; return { on: 'chest', from: [u * 0.16 * s, 0.6 * s, (0.12 - 0.06 * u * u) * s], to: [u * 0.2 * s, 0.48 * s, (0.15 - 0.08 * u * u) * s], r: [0.05 * s, 0.012 * s] } }), ...[0, 1, 2].map((i): Part => ({ on: 'arm2*', from: ['*', (0.29 + i * 0.012) * s, (0.5 - i * 0.055) * s, -0.03 * s], to: ['*', (0.34 + i * 0.012) * s, (0.4 - i * 0.055) * s, -0.08 * s], r: [0.045 * s, 0.01 * s] })), ...[0, 1, 2, 3].map((i): Part => ({ on: 'leg2*', from: ['*', (0.06 + i * 0.024) * s, 0.16 * s, (0.07 - i * 0.03) * s], to: ['*', (0.055 + i * 0.032) * s, 0.06 * s, (0.1 - i * 0.045) * s], r: [0.045 * s, 0.012 * s] }))],
})

const monster = stander({
  id: 'monster', synset: 'monster.n.01', names: ['monster', 'creature', 'beast', 'furry monster', 'troll', 'ogre', 'goblin', 'gremlin'], heightM: 1.5, massKg: 90, surface: 'fur', hipsY: 0.32, bodyR: 0.2, bodyWide: 1.05, chestR: 0.2, headR: [0.2, 0.18, 0.185], headY: 0.74, headZ: 0.02, armR: 0.05, armLong: 0.44, legR: 0.08, foot: 0.1, toes: 3, fingers: 3,
  palette: { main: '#3f9fd8', mainDark: '#226a9c', belly: '#a8e0f2', spot: '#8a4fc2', skin: '#f2b84a', horn: '#f7ead0', lid: '#3890c4', iris: '#4a8a2c', lip: '#1f4a6a' }, eye: { x: 0.066, y: 0.05, z: 0.165, r: 0.058, iris: 0.72 }, mouth: { wide: 0.105, y: -0.07, curve: 0.034, open: 0.045, teeth: true },
  head: (s) => [{ on: 'head', at: [0, 0.67 * s, 0.075 * s], r: [0.17 * s, 0.1 * s, 0.15 * s] }, ...([[0.12, 0.88, 0.17, 0.96, 0.05, 0.034], [0.17, 0.96, 0.14, 1.03, 0.034, 0.008]] as const).map(([x, y, x2, y2, r, r2]): Part => ({ on: 'head', from: ['*', x * s, y * s, 0], to: ['*', x2 * s, y2 * s, 0], r: [r * s, r2 * s], k: 0.012 * s, color: 'horn', surface: 'plastic' })), { on: 'head', from: [0, 0.9 * s, 0.03 * s], to: [0.03 * s, 0.97 * s, 0.05 * s], r: [0.04 * s, 0.01 * s] }, { on: 'head', from: [0.02 * s, 0.9 * s, 0.02 * s], to: [-0.04 * s, 0.98 * s, 0.02 * s], r: [0.04 * s, 0.01 * s] }],
  coat: (s) => [{ on: 'spine', at: [0, 0.42 * s, 0.17 * s], r: [0.15 * s, 0.15 * s, 0.12 * s], paint: true, color: 'belly' }, ...([[0.17, 0.55, 0.08, 0.035], [-0.18, 0.5, 0.06, 0.04], [0.14, 0.6, -0.12, 0.045], [-0.1, 0.52, -0.17, 0.05], [0.05, 0.42, -0.2, 0.045], [-0.17, 0.38, -0.08, 0.035], [0.19, 0.4, -0.02, 0.04], [-0.15, 0.68, -0.1, 0.04]] as const).map(([x, y, z, r]): Part => ({ on: 'chest', at: [x * s, y * s, z * s], r: [r * s, r * s, r * s], paint: true, color: 'spot' }))],
})

const alien = stander({
  id: 'alien', synset: 'extraterrestrial_being.n.01', names: ['alien', 'extraterrestrial', 'martian', 'space alien', 'spaceman from mars'], heightM: 1.2, massKg: 28, surface: 'skin', hipsY: 0.34, bodyR: 0.085, bodyWide: 1.1, chestR: 0.095, headR: [0.19, 0.185, 0.175], headY: 0.77, headZ: 0.015, armR: 0.03, armLong: 0.36, legR: 0.046, foot: 0.066, toes: 3, fingers: 3,
  palette: { main: '#86d04a', mainDark: '#4f9a2c', mainLight: '#c2ee8a', lid: '#78c040', iris: '#1c1a2a', lip: '#3f7a26', black: '#191726' }, eye: { x: 0.082, y: 0.01, z: 0.142, r: 0.068, iris: 1.3, facing: [0.32, 0.03, 0.94] }, mouth: { wide: 0.036, y: -0.1, curve: 0.012, open: 0.008, teeth: false },
  head: (s) => [{ on: 'head', from: ['*', 0.06 * s, 0.93 * s, 0.01 * s], to: ['*', 0.1 * s, 1.04 * s, 0.02 * s], r: [0.014 * s, 0.01 * s], k: 0.012 * s }, { on: 'head', at: ['*', 0.102 * s, 1.055 * s, 0.02 * s], r: [0.028 * s, 0.028 * s, 0.028 * s], k: 0.006 * s, color: 'mainLight' }],
  coat: (s) => [{ on: 'spine', at: [0, 0.42 * s, 0.09 * s], r: [0.06 * s, 0.08 * s, 0.05 * s], paint: true, color: 'mainLight' }],
})

const ghostHem = 9
const ghost: Creature = {
  id: 'ghost', synset: 'ghost.n.03', names: ['ghost', 'phantom', 'spook', 'specter', 'poltergeist'], locomotion: 'bird', massKg: 5, heightM: 1.5, cellM: 0.0135, surface: 'cloth', k: 0.09,
  trunk: [['hips', 0.62, 0, 0.3, 1], ['chest', 0.95, 0.0, 0.3, 1], ['head', 1.12, 0.01, 0.29, 1]], skull: { at: [0, 1.2, 0.01], r: [0.31, 0.3, 0.29] },
  bones: { hem1: ['hips', 0, 0.42, -0.02], hem2: ['hem1', 0, 0.24, -0.06] },
  limbs: [{ name: 'arm', is: 'fin', on: 'chest', joints: [[0.26, 0.95, 0.04], [0.46, 0.92, 0.14], [0.58, 0.98, 0.24]], r: [0.11, 0.085, 0.06] }],
  coat: [{ on: 'hem1', from: [0, 0.6, 0], to: [0, 0.36, -0.02], r: [0.31, 0.33] }, ...Array.from({ length: ghostHem }, (_, i): Part => { const a = (i / ghostHem) * tau; return { on: 'hem2', from: [0.24 * sin(a), 0.36, 0.24 * cos(a)], to: [0.27 * sin(a), 0.1 + (i % 3) * 0.05, 0.27 * cos(a) - 0.05], r: [0.12, 0.07], k: 0.04 } })],
  eye: { at: [0.105, 1.25, 0.245], radiusM: 0.072, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 1.25, facing: [0.2, 0, 0.98] }, mouth: { halfWidthM: 0.055, yM: 1.08, curveM: 0.012, openM: 0.07, lip: 'lip', teeth: false, lipRadiusM: 0.008 },
  palette: { main: '#f3f6fb', mainDark: '#c3cfe2', lid: '#e6ecf5', iris: '#20242f', lip: '#8a96ac', blush: '#f0c4cf' }, head: [{ on: 'head', at: [0, 1.08, 0.05], r: [0.24, 0.15, 0.28] }, { on: 'head', at: ['*', 0.19, 1.12, 0.25], r: [0.05, 0.032, 0.06], paint: true, soft: true, k: 0.02, color: 'blush' }],
  roles: { dangles: [{ bones: ['hem1', 'hem2'] }] }, mouthAt: [0, 1.08, 0.3], back: { on: 'chest', at: [0, 0.95, -0.3] },
}

/** Creatures of tales and of other worlds. */
export const fantasyCreatures: readonly Recipe[] = [creature(dragon), creature(griffin), phoenix, yeti, monster, alien, creature(ghost)]
