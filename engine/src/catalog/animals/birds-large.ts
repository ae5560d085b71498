import { cos, radians, sin } from '../../platform/index.ts'
import { blade, feather } from './blade.ts'
import { breast, hood, species, under, type Places, type Species } from './species.ts'
import type { Part, PartGroup, Recipe, Solid, Vec3 } from '../recipes.ts'

/** Feathers spread like a wheel about the root of the tail; the first colour is the widest ring. */
function fan(at: Places, o: { count: number; fromDeg: number; long: number; wide: number; lean: number; color: string }): Solid[] {
  return Array.from({ length: o.count }, (_, i) => {
    const a = radians(-o.fromDeg + (2 * o.fromDeg * i) / (o.count - 1))
    // Neighbours overlap: each second one stands a little further back.
    const root: Vec3 = [0, at.tail[1], at.tail[2] - 0.02 * at.s - (i % 2) * 0.014 * at.s]
    return feather('tail1', root, [sin(a), cos(a), o.lean], [cos(a), -sin(a), 0], o.long * at.s, o.wide * at.s, o.color)
  })
}

/** The eyes at the ends of a peacock's feathers. */
function eyespots(at: Places, o: { count: number; fromDeg: number; at: number; lean: number }): Solid[] {
  return Array.from({ length: o.count }, (_, i) => radians(-o.fromDeg + (2 * o.fromDeg * i) / (o.count - 1))).flatMap((a, i) => ([['gold', 0.11, 0.03], ['bronze', 0.078, 0.044], ['blue', 0.05, 0.056]] as const).map(([color, r, depth]): Solid => {
    const way: Vec3 = [sin(a), cos(a), o.lean]
    return blade({ on: 'tail1', at: [way[0] * o.at * at.s, at.tail[1] + way[1] * o.at * at.s, at.tail[2] - 0.02 * at.s - (i % 2) * 0.014 * at.s + way[2] * o.at * at.s], along: way, across: [cos(a), -sin(a), 0], color, surface: 'feather', depthM: depth * at.s, outline: Array.from({ length: 10 }, (_, k) => [r * 1.15 * at.s * cos(k * 0.6283), r * 0.9 * at.s * sin(k * 0.6283)] as const) })
  }))
}

/** Comb and wattles of a fowl. */
function comb({ skull, skullR, s }: Places, size: number): PartGroup {
  const tooth = (z: number, high: number): Part => ({ on: 'head', from: [0, skull[1] + skullR[1] * 0.85, skull[2] + z * skullR[2]], to: [0, skull[1] + skullR[1] * (0.85 + high * size), skull[2] + (z - 0.12) * skullR[2]], r: [0.05 * s, 0.035 * s], squash: [0.6, 1, 1] })
  return { color: 'comb', surface: 'skin', k: 0.02 * s, fine: true, parts: [tooth(0.75, 0.6), tooth(0.3, 0.95), tooth(-0.15, 0.9), tooth(-0.6, 0.6), { on: 'head', from: ['*', 0.03 * s, skull[1] - skullR[1] * 0.6, skull[2] + skullR[2] * 0.95], to: ['*', 0.035 * s, skull[1] - skullR[1] * (0.9 + 0.6 * size), skull[2] + skullR[2] * 0.95], r: [0.03 * s, 0.045 * s], squash: [0.7, 1, 1] }] }
}

const hunter = { body: { long: 0.66, tall: 0.2, wide: 0.2, up: 46 }, leg: { high: 0.19, r: 0.028, thighR: 0.12 }, neck: { by: [[0.13, 0.03]], r: [0.18, 0.14] }, head: { r: [0.135, 0.125, 0.16] }, beak: { kind: 'hook', long: 0.15, r: 0.062, drop: 0.25 }, tail: { long: 0.42, r: [0.1, 0.1], up: -44 }, wing: { long: 1.3, deep: 1.25 }, eye: { x: 0.68, y: 0.2, z: 0.6, r: 0.036, iris: 0.8, facing: [0.55, -0.05, 0.83] } } as const satisfies Partial<Species>

/** Stern brows of a bird of prey. */
const frown = ({ skull, skullR, s }: Places, color: string): Part => ({ on: 'head', from: ['*', skullR[0] * 0.35, skull[1] + skullR[1] * 0.42, skull[2] + skullR[2] * 0.95], to: ['*', skullR[0] * 0.85, skull[1] + skullR[1] * 0.72, skull[2] + skullR[2] * 0.35], r: [0.022 * s, 0.028 * s], k: 0.012 * s, color, fine: true })

const eagle = species({ ...hunter, id: 'eagle', synset: 'eagle.n.01', names: ['eagle', 'bald eagle', 'golden eagle', 'sea eagle'], massKg: 5, heightM: 0.86, sizeM: 0.92,
  palette: { main: '#553620', mainDark: '#37220f', white: '#fcf8ee', leg: '#f2b52c', beak: '#f4b22a', iris: '#e8c23c', lid: '#e6dfcf' }, coat: (at) => [hood(at, 'white', 1.3), { on: 'neck', at: [0, at.skull[1] - 0.12 * at.s, at.skull[2] - 0.02 * at.s], r: [0.2 * at.s, 0.08 * at.s, 0.2 * at.s], paint: true, color: 'white' }, { on: 'tail1', from: at.tail, to: at.tailTip, r: [0.16 * at.s, 0.2 * at.s], paint: true, color: 'white' }, frown(at, 'white')] })

const hawk = species({ ...hunter, id: 'hawk', synset: 'hawk.n.01', names: ['hawk', 'falcon', 'kestrel', 'buzzard', 'osprey', 'peregrine', 'kite bird'], massKg: 1.1, heightM: 0.52, sizeM: 0.56, head: { r: [0.135, 0.13, 0.15] }, beak: { kind: 'hook', long: 0.1, r: 0.052, drop: 0.4 },
  palette: { main: '#9a6a40', mainDark: '#5e3c22', breast: '#f2e2c4', bar: '#a8633a', cap: '#5e4028', leg: '#efb832', beak: '#3d3c40', iris: '#e8a024', lid: '#7a5232' }, coat: (at) => [breast(at, 'breast', 0.2), { on: 'chest', at: [0, at.middle[1] - 0.04 * at.s, at.middle[2] + 0.22 * at.s], r: [0.18 * at.s, 0.3 * at.s, 0.14 * at.s], paint: true, color: 'breast' }, ...[0.16, 0.08, 0, -0.08, -0.16].map((y): Part => ({ on: 'chest', at: [0, at.middle[1] + y * at.s, at.middle[2] + 0.24 * at.s], r: [0.14 * at.s, 0.016 * at.s, 0.16 * at.s], paint: true, color: 'bar' })), frown(at, 'main'), { on: 'head', at: ['*', at.skullR[0] * 0.9, at.skull[1] - at.skullR[1] * 0.4, at.skull[2] + at.skullR[2] * 0.5], r: [0.03 * at.s, 0.08 * at.s, 0.03 * at.s], paint: true, color: 'cap' }] })

const vulture = species({ ...hunter, id: 'vulture', synset: 'vulture.n.01', names: ['vulture', 'condor', 'buzzard vulture'], massKg: 8, heightM: 0.9, sizeM: 0.9, body: { long: 0.66, tall: 0.22, wide: 0.23, up: 40 }, neck: { by: [[0.1, 0.14], [0.1, 0.1]], r: [0.1, 0.065, 0.07] }, head: { r: [0.095, 0.09, 0.125] }, beak: { kind: 'hook', long: 0.16, r: 0.055, drop: 0.35 },
  palette: { main: '#3a2f2c', mainDark: '#211a18', skin: '#e08d80', ruff: '#f2eade', leg: '#8d8078', beak: '#d9c9a4', iris: '#c87a2a', lid: '#c87468' }, coat: (at) => [hood(at, 'skin', 1.5), { on: 'neck', from: at.skull, to: [0, at.skull[1] - 0.16 * at.s, at.skull[2] - 0.14 * at.s], r: [0.1 * at.s, 0.12 * at.s], paint: true, color: 'skin' }, frown(at, 'skin')],
  more: ({ along, s }) => ({ groups: [{ color: 'ruff', surface: 'feather', k: 0.03 * s, parts: Array.from({ length: 11 }, (_, i): Part => { const a = (i / 11) * 6.2832, c = along(0.26 * s, 0.12 * s); return { on: 'chest', at: [0.13 * s * cos(a), c[1] + 0.09 * s * sin(a), c[2] - 0.06 * s * sin(a)], r: [0.06 * s, 0.055 * s, 0.06 * s] } }) }] }) })

const penguin = species({ id: 'penguin', synset: 'penguin.n.01', names: ['penguin', 'emperor penguin', 'king penguin'], massKg: 14, heightM: 0.8, sizeM: 0.86,
  body: { long: 0.72, tall: 0.19, wide: 0.2, up: 82 }, leg: { high: 0.06, r: 0.03, web: true, thighR: 0.1, apart: 0.1 }, neck: { by: [[0.1, 0.02]], r: [0.16, 0.135] }, head: { r: [0.135, 0.13, 0.14] }, beak: { kind: 'cone', long: 0.14, r: 0.042, drop: 0.25 }, tail: { long: 0.14, r: [0.06, 0.02], up: -60 }, wing: { long: 1.15, deep: 0.72 }, eye: { x: 0.62, y: 0.14, z: 0.66, r: 0.038 },
  palette: { main: '#2c3442', mainDark: '#232a36', white: '#fdfaf2', yellow: '#f7b733', leg: '#f08b2c', beak: '#f0932c', lid: '#2c3442' },
  coat: (at) => [{ on: 'chest', from: [0, at.middle[1] - 0.2 * at.s, at.middle[2] + 0.22 * at.s], to: [0, at.middle[1] + 0.2 * at.s, at.middle[2] + 0.2 * at.s], r: [0.19 * at.s, 0.17 * at.s], paint: true, color: 'white' }, { on: 'head', at: ['*', at.skullR[0] * 1.0, at.skull[1] - at.skullR[1] * 0.45, at.skull[2] + at.skullR[2] * 0.1], r: [0.06 * at.s, 0.085 * at.s, 0.06 * at.s], paint: true, color: 'yellow' }, { on: 'chest', at: [0, at.skull[1] - at.skullR[1] * 1.5, at.skull[2] + at.skullR[2] * 0.95], r: [0.09 * at.s, 0.06 * at.s, 0.09 * at.s], paint: true, soft: true, k: 0.02 * at.s, color: 'yellow' }] })

const ostrich = species({ id: 'ostrich', synset: 'ostrich.n.02', names: ['ostrich', 'emu', 'rhea'], massKg: 110, heightM: 2.4, sizeM: 1.5,
  body: { long: 0.66, tall: 0.24, wide: 0.22, up: 6 }, leg: { high: 0.74, r: 0.032, thighR: 0.13, apart: 0.12 }, neck: { by: [[0.1, 0.12], [0.2, 0.06], [0.2, 0.0], [0.14, 0.0]], r: [0.09, 0.058, 0.048, 0.044, 0.05] }, head: { r: [0.07, 0.065, 0.085] }, beak: { kind: 'bill', long: 0.11, r: 0.042, drop: 0.2 }, tail: { long: 0.24, r: [0.14, 0.12], up: 24, flat: 0.8 }, wing: { long: 1.0, deep: 1.1, tipColor: 'white' }, eye: { x: 0.72, y: 0.35, z: 0.45, r: 0.032 },
  palette: { main: '#33302f', mainDark: '#211f1e', white: '#f6f1e6', skin: '#e6b39a', leg: '#d99f86', beak: '#d9a878', lid: '#c9957e' },
  coat: (at) => [hood(at, 'skin', 1.5), { on: 'neck2', from: at.skull, to: [0, at.chest[1] + 0.26 * at.s, at.chest[2] + 0.22 * at.s], r: [0.1 * at.s, 0.12 * at.s], squash: [1, 1, 1.6], paint: true, color: 'skin' }, { on: 'tail1', from: at.tail, to: at.tailTip, r: [0.2 * at.s, 0.24 * at.s], paint: true, color: 'white' }, { on: 'thigh*', at: ['*', 0.12 * at.s, 0.56 * at.s, 0], r: [0.16 * at.s, 0.16 * at.s, 0.2 * at.s], paint: true, color: 'skin' }] })

const peacock = species({ id: 'peacock', synset: 'peacock.n.02', names: ['peacock', 'peafowl'], massKg: 5, heightM: 1.5, sizeM: 0.9,
  body: { long: 0.6, tall: 0.2, wide: 0.19, up: 26 }, leg: { high: 0.3, r: 0.022, thighR: 0.09 }, neck: { by: [[0.14, 0.1], [0.16, 0.03], [0.12, 0.02]], r: [0.15, 0.085, 0.065, 0.068] }, head: { r: [0.085, 0.08, 0.1] }, beak: { kind: 'cone', long: 0.09, r: 0.032, drop: 0.25 }, tail: { long: 0.24, r: [0.1, 0.06], up: 16 }, eye: { x: 0.7, y: 0.2, z: 0.5, r: 0.03 },
  palette: { main: '#1d62c8', mainDark: '#8a6236', teal: '#12806a', green: '#2c9c5c', gold: '#e0b53c', bronze: '#2aa6a0', blue: '#1b2f8f', white: '#f8f4ea', leg: '#7d7468', beak: '#6a6460', lid: '#f0ece0' },
  coat: (at) => [{ on: 'head', at: ['*', at.skullR[0] * 0.85, at.skull[1] - at.skullR[1] * 0.2, at.skull[2] + at.skullR[2] * 0.5], r: [0.04 * at.s, 0.022 * at.s, 0.05 * at.s], paint: true, color: 'white' }],
  more: (at) => ({ solids: [...fan(at, { count: 19, fromDeg: 98, long: 1.24, wide: 0.22, lean: -0.18, color: 'teal' }), ...eyespots(at, { count: 19, fromDeg: 98, at: 1.1, lean: -0.18 }), ...eyespots(at, { count: 10, fromDeg: 84, at: 0.78, lean: -0.18 })], groups: [{ color: 'main', surface: 'feather', k: 0.004, fine: true, parts: [-0.06, -0.03, 0, 0.03, 0.06].flatMap((x): Part[] => [{ on: 'head', from: [x * 0.2 * at.s, at.skull[1] + at.skullR[1] * 0.9, at.skull[2]], to: [x * at.s, at.skull[1] + at.skullR[1] * 0.9 + 0.13 * at.s, at.skull[2] - 0.05 * at.s], r: [0.008 * at.s, 0.007 * at.s] }, { on: 'head', at: [x * 1.05 * at.s, at.skull[1] + at.skullR[1] * 0.9 + 0.14 * at.s, at.skull[2] - 0.052 * at.s], r: [0.018 * at.s, 0.02 * at.s, 0.012 * at.s] }]) }] }) })

const turkey = species({ id: 'turkey', synset: 'turkey.n.01', names: ['turkey', 'turkey bird', 'gobbler'], massKg: 9, heightM: 0.98, sizeM: 0.84,
  body: { long: 0.62, tall: 0.29, wide: 0.29, up: 24 }, leg: { high: 0.2, r: 0.028, thighR: 0.12 }, neck: { by: [[0.15, 0.08], [0.14, 0.03]], r: [0.14, 0.075, 0.075] }, head: { r: [0.09, 0.085, 0.1] }, beak: { kind: 'cone', long: 0.09, r: 0.036, drop: 0.5 }, tail: { long: 0.2, r: [0.14, 0.08], up: 20 }, eye: { x: 0.7, y: 0.2, z: 0.5, r: 0.03 },
  palette: { main: '#6d4228', mainDark: '#3d2416', band: '#e6c28c', rust: '#9c5424', skin: '#7aa0c4', comb: '#d9302c', leg: '#d98a7a', beak: '#e6c27a', lid: '#6a8fb2' },
  coat: (at) => [hood(at, 'skin', 1.3), { on: 'neck2', from: at.skull, to: [0, at.skull[1] - 0.14 * at.s, at.skull[2] - 0.05 * at.s], r: [0.1 * at.s, 0.1 * at.s], paint: true, color: 'comb' }],
  more: (at) => ({ solids: [...fan(at, { count: 15, fromDeg: 84, long: 0.7, wide: 0.26, lean: -0.2, color: 'band' }), ...fan(at, { count: 15, fromDeg: 84, long: 0.6, wide: 0.27, lean: -0.14, color: 'mainDark' }), ...fan(at, { count: 15, fromDeg: 80, long: 0.5, wide: 0.26, lean: -0.06, color: 'rust' })], groups: [{ color: 'comb', surface: 'skin', k: 0.02 * at.s, fine: true, parts: [{ on: 'head', from: [0.012 * at.s, at.skull[1] + 0.02 * at.s, at.skull[2] + at.skullR[2] * 1.05], to: [0.05 * at.s, at.skull[1] - 0.14 * at.s, at.skull[2] + at.skullR[2] * 1.25], r: [0.022 * at.s, 0.026 * at.s] }, { on: 'neck2', from: [0, at.skull[1] - at.skullR[1] * 0.9, at.skull[2] + at.skullR[2] * 0.6], to: [0, at.skull[1] - 0.24 * at.s, at.skull[2] + 0.04 * at.s], r: [0.045 * at.s, 0.055 * at.s] }] }] }) })

const fowl = { body: { long: 0.6, tall: 0.25, wide: 0.25, up: 16 }, leg: { high: 0.2, r: 0.026, thighR: 0.12 }, neck: { by: [[0.16, 0.05], [0.1, 0.02]], r: [0.18, 0.115, 0.105] }, head: { r: [0.11, 0.105, 0.115] }, beak: { kind: 'cone', long: 0.11, r: 0.044, drop: 0.25 }, tail: { long: 0.34, r: [0.13, 0.1], up: 46, flat: 0.8 }, wing: { long: 0.9, deep: 0.9 }, eye: { x: 0.68, y: 0.18, z: 0.55, r: 0.034 } } as const satisfies Partial<Species>

const hen = species({ ...fowl, id: 'chicken', synset: 'chicken.n.02', names: ['chicken', 'hen', 'mother hen'], massKg: 2.5, heightM: 0.46, sizeM: 0.5, palette: { main: '#f7f1e4', mainDark: '#dccfb6', comb: '#dc2f2a', leg: '#f2aa3c', beak: '#f2b23c', lid: '#e8b0a0' }, more: (at) => ({ groups: [comb(at, 0.7)] }) })

const sickles = (at: Places): Part[] => [[0, 0.62, 0.2], [0.05, 0.52, 0.34], [-0.05, 0.52, 0.34], [0.08, 0.34, 0.46], [-0.08, 0.34, 0.46]].flatMap(([x = 0, up = 0, back = 0]): Part[] => {
  const root: Vec3 = [x * 0.5 * at.s, at.tail[1] + 0.02 * at.s, at.tail[2]], bend: Vec3 = [x * at.s, at.tail[1] + up * at.s, at.tail[2] - (back + 0.02) * at.s], tip: Vec3 = [x * 1.3 * at.s, at.tail[1] + (up - 0.2) * at.s, at.tail[2] - (back + 0.28) * at.s]
  return [{ on: 'tail1', from: root, to: bend, r: [0.07 * at.s, 0.06 * at.s], squash: [0.6, 1, 1] }, { on: 'tail1', from: bend, to: tip, r: [0.06 * at.s, 0.012 * at.s], squash: [0.6, 1, 1] }]
})

const rooster = species({ ...fowl, id: 'rooster', synset: 'rooster.n.01', names: ['rooster', 'cock', 'cockerel'], massKg: 3.5, heightM: 0.66, sizeM: 0.58, body: { long: 0.6, tall: 0.24, wide: 0.24, up: 30 }, leg: { high: 0.26, r: 0.027, thighR: 0.12 }, palette: { main: '#b8441f', mainDark: '#1f6a58', hackle: '#f0a32c', comb: '#e02a26', tail: '#1b5a4e', leg: '#f0b43c', beak: '#f0bd4a', iris: '#d9702a', lid: '#d9402c' },
  coat: (at) => [hood(at, 'hackle', 1.25), { on: 'neck', from: at.skull, to: [0, at.skull[1] - 0.24 * at.s, at.skull[2] - 0.06 * at.s], r: [0.15 * at.s, 0.2 * at.s], paint: true, color: 'hackle' }, breast(at, 'mainDark', 0.22)], more: (at) => ({ groups: [comb(at, 1.1), { color: 'tail', surface: 'feather', k: 0.02, parts: sickles(at) }] }) })

const chick = species({ ...fowl, id: 'chick', synset: 'chick.n.01', names: ['chick', 'baby chicken', 'baby chick', 'baby bird'], massKg: 0.08, heightM: 0.16, sizeM: 0.22, body: { long: 0.4, tall: 0.21, wide: 0.22, up: 24 }, leg: { high: 0.14, r: 0.02, thighR: 0.07 }, neck: { by: [[0.08, 0.03]], r: [0.2, 0.18] }, head: { r: [0.19, 0.18, 0.185] }, beak: { kind: 'cone', long: 0.09, r: 0.045, drop: 0.15 }, tail: { long: 0.1, r: [0.08, 0.03], up: 20 }, wing: { long: 0.7, deep: 0.7 }, eye: { x: 0.6, y: 0.14, z: 0.68, r: 0.044 }, palette: { main: '#ffd84a', mainDark: '#f2bb2c', leg: '#f08c2c', beak: '#f28a2a', lid: '#f2c63c' } })

const waterfowl = { body: { long: 0.72, tall: 0.22, wide: 0.23, up: 8 }, leg: { high: 0.14, r: 0.03, web: true, thighR: 0.1 }, beak: { kind: 'bill', long: 0.17, r: 0.05, drop: 0.25 }, tail: { long: 0.18, r: [0.1, 0.04], up: 16 }, wing: { long: 1.05, deep: 1.15 } } as const satisfies Partial<Species>

const goose = species({ ...waterfowl, id: 'goose', synset: 'goose.n.01', names: ['goose', 'canada goose', 'gander', 'gosling'], massKg: 5, heightM: 0.8, sizeM: 0.78, neck: { by: [[0.14, 0.08], [0.17, 0.02], [0.12, 0.0]], r: [0.14, 0.09, 0.072, 0.075] }, head: { r: [0.095, 0.09, 0.11] }, eye: { x: 0.68, y: 0.25, z: 0.5, r: 0.03 },
  palette: { main: '#a8937a', mainDark: '#6a553f', black: '#2c2a2a', white: '#f9f4ea', leg: '#e8903a', beak: '#f0902c', lid: '#8f7c66', grey: '#c9bba6' }, coat: (at) => [breast(at, 'grey', 0.2), under(at, 'white', 0.22), { on: 'hips', at: [0, at.tail[1] - 0.08 * at.s, at.tail[2]], r: [0.2 * at.s, 0.12 * at.s, 0.2 * at.s], paint: true, color: 'white' }] })

const swan = species({ ...waterfowl, id: 'swan', synset: 'swan.n.01', names: ['swan', 'white swan', 'cygnet', 'trumpeter swan'], massKg: 10, heightM: 1.2, sizeM: 1.0, body: { long: 0.78, tall: 0.22, wide: 0.24, up: 6 }, neck: { by: [[0.12, 0.13], [0.15, 0.1], [0.17, -0.02], [0.15, -0.08], [0.1, 0.02], [0.04, 0.08]], r: [0.13, 0.075, 0.056, 0.048, 0.046, 0.048, 0.052] }, head: { r: [0.072, 0.07, 0.09] }, beak: { kind: 'bill', long: 0.15, r: 0.04, drop: 0.45 }, tail: { long: 0.22, r: [0.1, 0.03], up: 26 }, wing: { long: 1.15, deep: 1.4, tipColor: 'main' }, eye: { x: 0.68, y: 0.2, z: 0.55, r: 0.024 },
  palette: { main: '#fdfbf6', mainDark: '#e6e0d6', black: '#242226', leg: '#3a383c', beak: '#f08a2c', lid: '#2a282c' }, coat: (at) => [{ on: 'head', at: [0, at.skull[1] + 0.002 * at.s, at.skull[2] + at.skullR[2] * 1.0], r: [0.05 * at.s, 0.04 * at.s, 0.035 * at.s], paint: true, color: 'black' }], more: ({ skull, skullR, s }) => ({ groups: [{ color: 'black', surface: 'skin', k: 0.006 * s, fine: true, parts: [{ on: 'head', at: [0, skull[1] + skullR[1] * 0.22, skull[2] + skullR[2] * 0.92], r: [0.026 * s, 0.026 * s, 0.028 * s] }] }] }) })

const pelican = species({ ...waterfowl, id: 'pelican', synset: 'pelican.n.01', names: ['pelican'], massKg: 9, heightM: 1.1, sizeM: 0.95, body: { long: 0.66, tall: 0.24, wide: 0.24, up: 24 }, leg: { high: 0.2, r: 0.032, web: true, thighR: 0.1 }, neck: { by: [[0.13, 0.1], [0.15, 0.03], [0.12, 0.0]], r: [0.14, 0.08, 0.066, 0.072] }, head: { r: [0.09, 0.085, 0.11] }, beak: { kind: 'long', long: 0.62, r: 0.045, drop: 0.36 }, wing: { long: 1.15, deep: 1.1, tipColor: 'black' }, eye: { x: 0.68, y: 0.2, z: 0.5, r: 0.03 },
  palette: { main: '#fbf7ee', mainDark: '#cfc7ba', black: '#2b2a2c', pouch: '#f5a93c', leg: '#e8a04a', beak: '#f3c15c', iris: '#4a3020', lid: '#f0d8a0' },
  more: ({ skull, skullR, beakTip, s }) => ({ groups: [{ color: 'pouch', surface: 'skin', k: 0.06 * s, layer: 'jaw', parts: [{ on: 'jaw', from: [0, skull[1] - 0.1 * s, skull[2] + skullR[2] * 0.9], to: [0, skull[1] - 0.17 * s, skull[2] + skullR[2] + 0.2 * s], r: [0.06 * s, 0.085 * s], squash: [0.75, 1, 1] }, { on: 'jaw', from: [0, skull[1] - 0.17 * s, skull[2] + skullR[2] + 0.2 * s], to: [0, beakTip[1] - 0.015 * s, beakTip[2] - 0.06 * s], r: [0.085 * s, 0.012 * s], squash: [0.75, 1, 1] }] }] }) })

const wader = { body: { long: 0.5, tall: 0.15, wide: 0.14, up: 20 }, leg: { high: 0.52, r: 0.016, thighR: 0.07 }, beak: { kind: 'long', long: 0.32, r: 0.032, drop: 0.08 }, tail: { long: 0.2, r: [0.08, 0.05], up: -16 }, wing: { long: 1.2, deep: 1.25, tipColor: 'black' } } as const satisfies Partial<Species>

const stork = species({ ...wader, id: 'stork', synset: 'stork.n.01', names: ['stork', 'white stork', 'whooping crane', 'ibis'], massKg: 3.5, heightM: 1.15, sizeM: 1.0, neck: { by: [[0.12, 0.08], [0.12, 0.02]], r: [0.1, 0.06, 0.055] }, head: { r: [0.072, 0.07, 0.085] }, eye: { x: 0.7, y: 0.2, z: 0.5, r: 0.025 }, palette: { main: '#fdfaf3', mainDark: '#d9d2c6', black: '#242427', leg: '#e2402c', beak: '#e6482e', lid: '#3a3638' } })

const heron = species({ ...wader, id: 'heron', synset: 'heron.n.02', names: ['heron', 'grey heron', 'great blue heron', 'egret', 'bittern'], massKg: 2, heightM: 1.15, sizeM: 0.98, neck: { by: [[0.04, 0.12], [0.13, 0.02], [0.12, -0.08], [0.1, 0.05]], r: [0.085, 0.048, 0.04, 0.038, 0.044] }, head: { r: [0.06, 0.055, 0.085] }, eye: { x: 0.7, y: 0.2, z: 0.55, r: 0.024, iris: 0.8 }, palette: { main: '#8296ac', mainDark: '#3f4d60', black: '#23252c', white: '#f6f4ee', leg: '#8f8350', beak: '#f0b23c', iris: '#f0c83c', lid: '#23252c' },
  coat: (at) => [hood(at, 'white', 1.25), { on: 'head', from: ['*', 0.03 * at.s, at.skull[1] + 0.035 * at.s, at.skull[2] + 0.06 * at.s], to: ['*', 0.035 * at.s, at.skull[1] + 0.03 * at.s, at.skull[2] - 0.09 * at.s], r: [0.02 * at.s, 0.032 * at.s], paint: true, color: 'black' }, ...[-0.004, 0.01].map((y): Part => ({ on: 'head', from: [0, at.skull[1] + (0.02 + y) * at.s, at.skull[2] - 0.06 * at.s], to: [0, at.skull[1] + (-0.03 + y * 3) * at.s, at.skull[2] - 0.22 * at.s], r: [0.014 * at.s, 0.005 * at.s], color: 'black', k: 0.008 * at.s }))] })

/** Hunters, fowl, waders and other large birds. */
export const largeBirds: readonly Recipe[] = [eagle, hawk, vulture, penguin, ostrich, peacock, turkey, hen, rooster, chick, goose, swan, pelican, stork, heron]
