import { cos, sin, tau } from '../../platform/index.ts'
import { parts, solid } from '../thing.ts'
import type { PartGroup, Recipe, Solid, Vec3, Wearing } from '../recipes.ts'

interface Clothing { id: string; synset: string; names: readonly string[]; heightM: number; massKg: number; wearing: Wearing; palette: Record<string, string>; groups?: readonly PartGroup[]; solids?: readonly Solid[] }

function clothing(c: Clothing): Recipe {
  return {
    id: c.id, kind: 'clothing', synset: c.synset, names: c.names, locomotion: 'none', heightM: c.heightM, massKg: c.massKg, cellM: 0.0052, bones: { root: ['', 0, 0, 0] }, palette: c.palette, groups: c.groups ?? [], ...(c.solids === undefined ? {} : { solids: c.solids }),
    wearing: c.wearing, sockets: { handle: { on: 'root', at: [0, c.heightM / 2, 0], up: [0, 1, 0] } }, affordances: ['wear', 'hold'], collider: 'hull', friction: 0.6, bounciness: 0.1,
  }
}

const down: Vec3 = [0, -1, 0]

/** A stand-in body for a suit that nobody wears: folded on the ground. */
const foldedSuit: PartGroup[] = [parts('main', 'cloth', 0.03, [{ at: [0, 0.07, 0], box: [0.22, 0.06, 0.16], r: [0.05] }, { at: [0.02, 0.16, 0], box: [0.2, 0.045, 0.14], r: [0.04], k: 0.01 }]), parts('accent', 'cloth', 0.01, [{ at: [0.02, 0.21, 0.02], r: [0.06, 0.02, 0.06] }])]

/** A cap of a sphere from its edge to its top. */
const visorProfile = Array.from({ length: 8 }, (_, i) => { const a = 0.64 * (1 - i / 7); return [0.202 * sin(a), 0.202 * cos(a)] as const })

/** A space helmet for a snout: shell, ear covers, rim and a visor that is pushed up. */
const openHelmet: NonNullable<Wearing['openFaced']> = {
  groups: [parts('main', 'plastic', 0.02, [
    { at: [0, 0, -0.012], r: [0.186, 0.186, 0.184], cut: [[0, 0, 0.036], [0, -0.24, 0.97]] }, { from: ['*', 0.085, 0.13, -0.05], to: ['*', 0.118, 0.222, -0.055], r: [0.062, 0.034] },
    { at: [0, 0, -0.006], r: [0.168, 0.168, 0.17], carve: true, k: 0.006 }, { at: ['*', 0.18, -0.02, -0.04], r: [0.02, 0.045, 0.045], color: 'accent', k: 0.006 },
    { from: ['*', 0.11, 0.2, -0.05], to: ['*', 0.14, 0.32, -0.05], r: [0.06, 0.06], cut: [[0, 0.216, 0], down], paint: true, color: 'accent' },
    { at: [0, 0.1, -0.05], box: [0.016, 0.3, 0.3], r: [0.005], paint: true, color: 'accent' },
  ])],
  solids: [solid('accent', 'rubber', [0, -0.009, 0.034], { torus: { radiusM: 0.177, tubeM: 0.0135 }, turn: [104, 0, 0] }), solid('visor', 'glass', [0, 0.004, 0.012], { lathe: visorProfile, turn: [27, 0, 0] }), solid('accent', 'metal', [0, 0.148, 0.086], { torus: { radiusM: 0.1215, tubeM: 0.006 }, turn: [27, 0, 0] })],
}

/** What can be worn, by persons and, where it fits, by animals. */
export const wearables: readonly Recipe[] = [
  clothing({
    id: 'space-helmet', synset: 'helmet.n.02', names: ['space helmet', 'astronaut helmet'], heightM: 0.42, massKg: 3, wearing: { place: 'dome', standM: 0.21, openFaced: openHelmet }, palette: { main: '#f1efe9', visor: '#cfe6ff', accent: '#e0702d' },
    groups: [parts('main', 'plastic', 0.012, [{ at: [0, -0.005, -0.022], r: [0.222, 0.222, 0.215], cut: [[0, -0.185, 0], down, [0, 0, 0.02], [0, 0.2, 0.98]] }, { at: [0, -0.005, -0.005], r: [0.203, 0.203, 0.2], carve: true, k: 0.006 }, { at: ['*', 0.213, -0.02, -0.03], r: [0.022, 0.05, 0.05], color: 'accent' }])],
    solids: [solid('visor', 'glass', [0, 0, 0], { sphere: { radiusM: 0.212 } }), solid('main', 'plastic', [0, -0.182, 0], { torus: { radiusM: 0.118, tubeM: 0.022 } }), solid('accent', 'metal', [0.19, 0.1, -0.1], { lathe: [[0.004, 0], [0.004, 0.12], [0.012, 0.12], [0.012, 0.14], [0, 0.145]] })],
  }),
  clothing({ id: 'space-suit', synset: 'space_suit.n.01', names: ['space suit', 'spacesuit', 'astronaut suit'], heightM: 0.24, massKg: 12, wearing: { place: 'suit', thickM: 0.018 }, palette: { main: '#f1efe9', gloves: '#5b6472', boots: '#4d5563', pack: '#c3c8cf', panel: '#454d5a', accent: '#e0702d', red: '#e03a3a', green: '#59c26a', blue: '#3f8fe0' }, groups: foldedSuit }),
  clothing({
    id: 'helmet', synset: 'helmet.n.01', names: ['helmet', 'bike helmet', 'crash helmet'], heightM: 0.2, massKg: 0.4, wearing: { place: 'head', standM: 0.02, hidesHair: true }, palette: { main: '#d8353a', stripe: '#fbfaf5', dark: '#26282e' },
    groups: [parts('main', 'plastic', 0.015, [{ at: [0, 0.025, -0.005], r: [0.172, 0.158, 0.186], cut: [[0, 0.028, 0], [0, -0.97, 0.24]] }, { at: [0, 0.01, -0.005], r: [0.155, 0.142, 0.165], carve: true, k: 0.006 }, { at: [0, 0.1, 0], box: [0.026, 0.2, 0.3], r: [0.01], paint: true, color: 'stripe' }, ...[0.1, 0].flatMap((z) => [{ from: ['*', 0.075, 0.2, z] as const, to: ['*', 0.085, 0.2, z - 0.06] as const, r: [0.019, 0.014], squash: [1, 5, 1] as const, paint: true, color: 'dark' }])]), parts('dark', 'cloth', 0.006, [{ from: ['*', 0.15, 0.03, 0], to: ['*', 0.108, -0.118, 0.035], r: [0.009, 0.008] }])],
  }),
  clothing({
    id: 'scarf', synset: 'scarf.n.01', names: ['scarf', 'muffler'], heightM: 0.3, massKg: 0.2, wearing: { place: 'neck', standM: 0.16 }, palette: { main: '#c8332f', stripe: '#fbf4e4' },
    groups: [parts('main', 'cloth', 0.012, [...Array.from({ length: 12 }, (_, i) => { const a = (i / 12) * tau, b = ((i + 1) / 12) * tau; const y = (t: number) => 0.012 * sin(t * 2 + 1); return { from: [0.074 * sin(a), y(a), 0.074 * cos(a)] as const, to: [0.074 * sin(b), y(b), 0.074 * cos(b)] as const, r: [0.029, 0.029] } }), { from: [0.03, -0.005, 0.085], to: [0.045, -0.15, 0.112], r: [0.032, 0.036], squash: [1, 1, 0.55] }, { from: [0.02, -0.005, 0.085], to: [-0.005, -0.1, 0.115], r: [0.03, 0.033], squash: [1, 1, 0.5], k: 0.004 }, { at: [0.025, -0.005, 0.098], r: [0.036, 0.03, 0.026], k: 0.006 }, ...[-0.12, -0.155].map((y) => ({ from: [-0.06, y, 0.11] as const, to: [0.12, y, 0.11] as const, r: [0.0095, 0.0095], squash: [1, 1, 8] as const, paint: true, color: 'stripe' }))])],
  }),
  clothing({
    id: 'top-hat', synset: 'top_hat.n.01', names: ['top hat', 'hat'], heightM: 0.24, massKg: 0.2, wearing: { place: 'head', standM: -0.1 }, palette: { main: '#1f1f26', band: '#b3202c' },
    solids: [solid('main', 'cloth', [0, 0.1, -0.01], { lathe: [[0.1, 0.0], [0.17, -0.004], [0.205, 0.012], [0.207, 0.02], [0.17, 0.012], [0.118, 0.018]], turn: [-4, 0, 0] }), solid('main', 'cloth', [0, 0.1, -0.01], { lathe: [[0.118, 0.015], [0.112, 0.12], [0.126, 0.225], [0.122, 0.236], [0, 0.238]], turn: [-4, 0, 0] }), solid('band', 'cloth', [0, 0.1, -0.01], { lathe: [[0.119, 0.02], [0.1165, 0.058]], turn: [-4, 0, 0] })],
  }),
  clothing({
    id: 'chef-hat', synset: 'toque.n.01', names: ['chef hat', "chef's hat", 'toque'], heightM: 0.3, massKg: 0.1, wearing: { place: 'head', standM: -0.06 }, palette: { main: '#fdfcf8' },
    groups: [parts('main', 'cloth', 0.025, [{ from: [0, 0.1, -0.01], to: [0, 0.2, -0.012], r: [0.13, 0.122], k: 0.02, cut: [[0, 0.068, 0], down] }, ...Array.from({ length: 6 }, (_, i) => { const a = (i / 6) * tau; return { at: [0.082 * sin(a), 0.285, 0.082 * cos(a)] as const, r: [0.075, 0.064, 0.075], k: 0.02 } }), { at: [0, 0.32, 0], r: [0.1, 0.06, 0.1], k: 0.03 }])],
  }),
  clothing({
    id: 'crown', synset: 'crown.n.01', names: ['crown', 'tiara'], heightM: 0.13, massKg: 0.8, wearing: { place: 'head', standM: -0.08 }, palette: { main: '#e8b83a', jewel: '#c81f3a', blue: '#2f6fd0' },
    solids: [solid('main', 'metal', [0, 0.085, -0.01], { lathe: [[0.112, 0], [0.122, 0.0], [0.125, 0.014], [0.122, 0.026], [0.128, 0.05], [0.12, 0.05], [0.114, 0.02], [0.112, 0]] }), ...Array.from({ length: 8 }, (_, i) => { const a = (i / 8) * tau; return [solid('main', 'metal', [0.125 * sin(a), 0.133, -0.01 + 0.125 * cos(a)], { extrude: { outline: [[-0.044, 0], [0.044, 0], [0.008, 0.07], [0, 0.078], [-0.008, 0.07]], depthM: 0.009, bevelM: 0.002 }, turn: [6, (i / 8) * 360, 0] }), solid('main', 'metal', [0.134 * sin(a), 0.214, -0.01 + 0.134 * cos(a)], { sphere: { radiusM: 0.0115 } }), solid(i % 2 === 0 ? 'jewel' : 'blue', 'plastic', [0.127 * sin(a), 0.108, -0.01 + 0.127 * cos(a)], { sphere: { radiusM: 0.0125 } })] }).flat()],
  }),
  clothing({
    id: 'glasses', synset: 'spectacles.n.01', names: ['glasses', 'spectacles', 'eyeglasses'], heightM: 0.1, massKg: 0.04, wearing: { place: 'eyes', standM: 0.06 }, palette: { main: '#2a2427', lens: '#dff0fa' },
    solids: [...[-1, 1].flatMap((s) => [solid('main', 'plastic', [0.055 * s, -0.003, 0.046], { torus: { radiusM: 0.047, tubeM: 0.0052 }, turn: [90, 0, 0] }), solid('main', 'plastic', [0.1 * s, 0.006, 0.04], { lathe: [[0, 0], [0.0048, 0], [0.004, 0.14], [0, 0.14]], turn: [-90, 14 * s, 0] })]), solid('main', 'plastic', [-0.011, 0.008, 0.048], { lathe: [[0.0048, 0], [0.0048, 0.022]], turn: [0, 0, -90] })],
  }),
]
