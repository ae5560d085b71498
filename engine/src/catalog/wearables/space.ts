import { cos, sin } from '../../platform/index.ts'
import { parts, solid } from '../thing.ts'
import type { PartGroup, Recipe, Wearing } from '../recipes.ts'
import { clothing, down } from './clothing.ts'

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

/** What astronauts wear. */
export const spaceClothes: readonly Recipe[] = [
  clothing({
    id: 'space-helmet', synset: 'helmet.n.02', names: ['space helmet', 'astronaut helmet'], heightM: 0.42, massKg: 3, wearing: { place: 'dome', standM: 0.21, openFaced: openHelmet }, palette: { main: '#f1efe9', visor: '#cfe6ff', accent: '#e0702d' },
    groups: [parts('main', 'plastic', 0.012, [{ at: [0, -0.005, -0.022], r: [0.222, 0.222, 0.215], cut: [[0, -0.185, 0], down, [0, 0, 0.02], [0, 0.2, 0.98]] }, { at: [0, -0.005, -0.005], r: [0.203, 0.203, 0.2], carve: true, k: 0.006 }, { at: ['*', 0.213, -0.02, -0.03], r: [0.022, 0.05, 0.05], color: 'accent' }])],
    solids: [solid('visor', 'glass', [0, 0, 0], { sphere: { radiusM: 0.212 } }), solid('main', 'plastic', [0, -0.182, 0], { torus: { radiusM: 0.118, tubeM: 0.022 } }), solid('accent', 'metal', [0.19, 0.1, -0.1], { lathe: [[0.004, 0], [0.004, 0.12], [0.012, 0.12], [0.012, 0.14], [0, 0.145]] })],
  }),
  clothing({ id: 'space-suit', synset: 'spacesuit.n.01', names: ['space suit', 'spacesuit', 'astronaut suit'], heightM: 0.24, massKg: 12, wearing: { place: 'suit', thickM: 0.018 }, palette: { main: '#f1efe9', gloves: '#5b6472', boots: '#4d5563', pack: '#c3c8cf', panel: '#454d5a', accent: '#e0702d', red: '#e03a3a', green: '#59c26a', blue: '#3f8fe0' }, groups: foldedSuit }),
]
