import { cos, sin, tau } from '../../platform/index.ts'
import { parts, solid } from '../thing.ts'
import type { Recipe, Vec3 } from '../recipes.ts'
import { clothing, down, tuckedAt, up } from './clothing.ts'
import type { Loose } from './clothing.ts'

/** A helmet's shell about the head, hollow, with a window for the face. */
function shell(r: Vec3, { y = -0.02, window = [0.112, 0.105, 0.12] as Vec3, windowAt = [0, -0.075, 0.17] as Vec3, lowY = -0.17 } = {}): Loose[] {
  return [{ at: [0, y, -0.006], r, cut: [[0, lowY, 0], down] }, { at: [0, y, -0.006], r: [r[0] - 0.02, r[1] - 0.02, r[2] - 0.02], carve: true, k: 0.005 }, { at: windowAt, box: window, r: [0.05], carve: true, k: 0.006 }]
}

const plume = (color: string, way: readonly (readonly [number, number, number])[]): Loose[] => way.slice(1).map(([y, z, r], i): Loose => { const [py, pz, pr] = way[i] ?? [y, z, r]; return { from: [0, py, pz], to: [0, y, z], r: [pr, r], squash: [0.62, 1, 1], color } })

/** Hard things on heads: of riders, soldiers, knights. */
export const helmets: readonly Recipe[] = [
  clothing({
    id: 'helmet', synset: 'crash_helmet.n.01', names: ['helmet', 'bike helmet', 'bicycle helmet', 'crash helmet'], heightM: 0.2, massKg: 0.4, wearing: { place: 'head', standM: 0.02, hidesHair: true }, palette: { main: '#d8353a', stripe: '#fbfaf5', dark: '#26282e' },
    groups: [parts('main', 'plastic', 0.015, [{ at: [0, 0.025, -0.005], r: [0.172, 0.158, 0.186], cut: [[0, 0.028, 0], [0, -0.97, 0.24]] }, { at: [0, 0.01, -0.005], r: [0.155, 0.142, 0.165], carve: true, k: 0.006 }, { at: [0, 0.1, 0], box: [0.026, 0.2, 0.3], r: [0.01], paint: true, color: 'stripe' }, ...[0.1, 0].flatMap((z) => [{ from: ['*', 0.075, 0.2, z] as const, to: ['*', 0.085, 0.2, z - 0.06] as const, r: [0.019, 0.014], squash: [1, 5, 1] as const, paint: true, color: 'dark' }])]), parts('dark', 'cloth', 0.006, [{ from: ['*', 0.15, 0.03, 0], to: ['*', 0.108, -0.118, 0.035], r: [0.009, 0.008] }])],
  }),
  clothing({
    id: 'riding-helmet', synset: 'helmet.n.02', names: ['riding helmet', 'riding hat', 'jockey helmet'], heightM: 0.18, massKg: 0.5, wearing: { place: 'head', standM: 0.0, hidesHair: true }, palette: { main: '#1b1b22', strap: '#1b1b22' },
    groups: [parts('main', 'cloth', 0.02, [{ at: [0, 0.032, -0.004], r: [0.162, 0.142, 0.172], cut: [[0, 0.025, 0], [0, -0.97, 0.24]] }, { at: [0, 0.052, 0.145], r: [0.1, 0.012, 0.075], turn: [14, 0, 0], k: 0.01 }, { at: [0, 0.174, -0.007], r: [0.014, 0.01, 0.014], k: 0.004 }]), parts('strap', 'leather', 0.008, [{ from: ['*', 0.139, 0.04, 0.008], to: ['*', 0.104, -0.115, 0.048], r: [0.011, 0.009] }, { from: ['*', 0.104, -0.115, 0.048], to: [0, -0.178, 0.078], r: [0.009, 0.01] }])],
  }),
  clothing({
    id: 'army-helmet', synset: 'helmet.n.01', names: ['army helmet', 'soldier helmet', 'military helmet'], heightM: 0.18, massKg: 1.3, wearing: { place: 'head', standM: -0.02, tucksHair: tuckedAt(0.05) }, palette: { main: '#56643c', mainDark: '#3f4a2c', strap: '#2e3322' },
    groups: [parts('main', 'metal', 0.015, [{ at: [0, 0.035, -0.012], r: [0.176, 0.152, 0.19], cut: [[0, 0.02, 0], [0, -0.97, 0.24]] }, { at: [0, 0.05, 0.012], r: [0.186, 0.012, 0.212], turn: [-13, 0, 0], k: 0.02 }, ...([[0.1, 0.12, 0.1], [-0.08, 0.16, 0.06], [0.05, 0.18, -0.05], [-0.13, 0.1, -0.05], [0.0, 0.11, 0.17], [0.14, 0.08, -0.08], [0.02, 0.1, -0.18]] as const).map((p): Loose => ({ at: p, r: [0.042, 0.03, 0.042], paint: true, color: 'mainDark' }))]), parts('strap', 'cloth', 0.006, [{ from: ['*', 0.152, 0.03, 0.01], to: ['*', 0.106, -0.12, 0.045], r: [0.009, 0.008] }, { from: ['*', 0.106, -0.12, 0.045], to: [0, -0.178, 0.076], r: [0.008, 0.009] }])],
  }),
  clothing({
    id: 'racing-helmet', synset: 'crash_helmet.n.01', names: ['racing helmet', 'motorcycle helmet', 'motorbike helmet', 'race helmet'], heightM: 0.34, massKg: 1.4, wearing: { place: 'head', standM: 0.17, hidesHair: true }, palette: { main: '#d8262f', stripe: '#fbfaf5', visor: '#bfe0f2', dark: '#24262c' },
    groups: [parts('main', 'plastic', 0.012, [...shell([0.196, 0.196, 0.2], { y: -0.012, window: [0.125, 0.07, 0.12], windowAt: [0, -0.035, 0.17], lowY: -0.165 }), { at: [0, 0.1, 0], box: [0.03, 0.2, 0.3], r: [0.01], paint: true, color: 'stripe' }, { at: [0, -0.165, 0.17], box: [0.045, 0.022, 0.05], r: [0.01], paint: true, color: 'dark' }])],
    solids: [solid('dark', 'plastic', [0.192, 0.0, 0.01], { sphere: { radiusM: 0.026, squash: [0.4, 1, 1] } }), solid('dark', 'plastic', [-0.192, 0.0, 0.01], { sphere: { radiusM: 0.026, squash: [0.4, 1, 1] } })],
  }),
  clothing({
    id: 'football-helmet', synset: 'football_helmet.n.01', names: ['football helmet', 'american football helmet'], heightM: 0.32, massKg: 1.6, wearing: { place: 'head', standM: 0.16, hidesHair: true }, palette: { main: '#2456a8', stripe: '#f4c93a', grille: '#d7dbe2' },
    groups: [parts('main', 'plastic', 0.012, [...shell([0.19, 0.19, 0.2], { y: 0.0, window: [0.118, 0.1, 0.12], windowAt: [0, -0.075, 0.17], lowY: -0.14 }), { at: [0, 0.1, 0], box: [0.022, 0.2, 0.3], r: [0.008], paint: true, color: 'stripe' }])],
    solids: [...[-0.1, -0.145].map((y) => solid('grille', 'metal', [0, y, 0.0], { torus: { radiusM: 0.2 + (y + 0.1) * 0.2, tubeM: 0.008, arcDeg: 120 }, turn: [0, -30, 0] })), solid('grille', 'metal', [0, -0.145, 0.19], { lathe: [[0.007, 0], [0.007, 0.048]], turn: [6, 0, 0] })],
  }),
  clothing({
    id: 'viking-helmet', synset: 'helmet.n.01', names: ['viking helmet', 'horned helmet'], heightM: 0.26, massKg: 1.4, wearing: { place: 'head', standM: -0.04, tucksHair: tuckedAt(0.05) }, palette: { main: '#aeb4bd', band: '#c9953a', horn: '#f4e8cf', tip: '#8a6f4a' },
    groups: [
      parts('main', 'metal', 0.012, [{ at: [0, 0.035, -0.01], r: [0.165, 0.155, 0.172], cut: [[0, 0.05, 0], [0, -0.97, 0.24]] }]),
      parts('band', 'metal', 0.01, [{ from: [0, 0.0, -0.01], to: [0, 0.13, -0.012], r: [0.172, 0.16], cut: [[0, 0.048, 0], [0, -0.97, 0.24], [0, 0.088, 0], [0, 0.97, -0.24]] }, { from: [0, 0.09, 0.16], to: [0, 0.195, -0.01], r: [0.016, 0.016] }, { from: [0, 0.195, -0.01], to: [0, 0.08, -0.18], r: [0.016, 0.014] }, { from: [0, 0.08, 0.172], to: [0, -0.005, 0.178], r: [0.018, 0.014], squash: [1, 1, 0.5] }]),
      parts('horn', 'plastic', 0.02, [{ from: ['*', 0.14, 0.1, -0.01], to: ['*', 0.225, 0.13, -0.005], r: [0.046, 0.04] }, { from: ['*', 0.225, 0.13, -0.005], to: ['*', 0.268, 0.21, 0.0], r: [0.04, 0.027] }, { from: ['*', 0.268, 0.21, 0.0], to: ['*', 0.255, 0.3, 0.005], r: [0.027, 0.008], color: 'tip' }, { from: ['*', 0.13, 0.098, -0.01], to: ['*', 0.17, 0.11, -0.01], r: [0.054, 0.052], k: 0.004, color: 'tip' }]),
    ],
  }),
  clothing({
    id: 'knight-helmet', synset: 'armet.n.01', names: ['knight helmet', "knight's helmet", 'armor helmet'], heightM: 0.4, massKg: 2.5, wearing: { place: 'head', standM: 0.18, hidesHair: true }, palette: { main: '#b9c0ca', mainDark: '#7d848f', plume: '#c8262f', gold: '#d8b04a' },
    groups: [
      parts('main', 'metal', 0.014, [...shell([0.18, 0.2, 0.188], { y: -0.012, window: [0.104, 0.098, 0.12], windowAt: [0, -0.072, 0.17], lowY: -0.18 }), { from: [0, 0.19, 0.09], to: [0, 0.195, -0.12], r: [0.012, 0.014], k: 0.012 }]),
      parts('mainDark', 'metal', 0.01, [{ at: [0, 0.098, 0.052], r: [0.182, 0.115, 0.16], cut: [[0, 0.062, 0], [0, -0.96, 0.28], [0, 0.148, 0.1], [0, 0.6, -0.8]] }, ...[-0.05, 0, 0.05].map((x): Loose => ({ at: [x, 0.115, 0.2], box: [0.006, 0.02, 0.08], r: [0.002], carve: true, k: 0.003 }))]),
      parts('plume', 'feather', 0.02, plume('plume', [[0.18, -0.07, 0.02], [0.275, -0.09, 0.045], [0.29, -0.17, 0.05], [0.21, -0.24, 0.045], [0.11, -0.26, 0.02]])),
    ],
    solids: [solid('gold', 'metal', [0.176, 0.045, 0.03], { sphere: { radiusM: 0.026, squash: [0.5, 1, 1] } }), solid('gold', 'metal', [-0.176, 0.045, 0.03], { sphere: { radiusM: 0.026, squash: [0.5, 1, 1] } })],
  }),
  clothing({
    id: 'roman-helmet', synset: 'helmet.n.01', names: ['roman helmet', 'gladiator helmet', 'centurion helmet'], heightM: 0.38, massKg: 2, wearing: { place: 'head', standM: 0.1, hidesHair: true }, palette: { main: '#d8a63e', mainDark: '#a87a28', crest: '#c8222c' },
    groups: [
      parts('main', 'metal', 0.014, [...shell([0.172, 0.165, 0.18], { y: 0.01, window: [0.1, 0.12, 0.12], windowAt: [0, -0.09, 0.15], lowY: -0.13 }), { from: ['*', 0.15, -0.02, 0.055], to: ['*', 0.112, -0.15, 0.09], r: [0.038, 0.026], squash: [0.45, 1, 1], k: 0.02 }, { at: [0, 0.062, 0.14], r: [0.13, 0.012, 0.062], turn: [6, 0, 0], k: 0.012 }, { at: [0, -0.1, -0.15], r: [0.14, 0.014, 0.08], turn: [-24, 0, 0], k: 0.02 }]),
      parts('crest', 'feather', 0.008, Array.from({ length: 11 }, (_, i): Loose => { const a = -0.75 + (i / 10) * 2.7; return { from: [0, 0.02 + 0.16 * cos(a), -0.02 - 0.17 * sin(a)], to: [0, 0.03 + 0.285 * cos(a), -0.02 - 0.285 * sin(a)], r: [0.03, 0.036], squash: [0.7, 1, 1] } })),
    ],
  }),
  clothing({
    id: 'samurai-helmet', synset: 'helmet.n.01', names: ['samurai helmet', 'kabuto'], heightM: 0.34, massKg: 2.5, wearing: { place: 'head', standM: 0.08, hidesHair: true }, palette: { main: '#2a2630', trim: '#b3222c', gold: '#e8bf4a' },
    groups: [
      parts('main', 'metal', 0.012, [{ at: [0, 0.04, -0.012], r: [0.172, 0.158, 0.178], cut: [[0, 0.035, 0], [0, -0.97, 0.24]] }, ...Array.from({ length: 9 }, (_, i): Loose => { const a = ((i + 0.5) / 9) * tau; return { from: [0.166 * sin(a), 0.085, -0.012 + 0.172 * cos(a)], to: [0.03 * sin(a), 0.198, -0.012 + 0.03 * cos(a)], r: [0.012, 0.008] } }), { at: [0, 0.066, 0.15], r: [0.125, 0.014, 0.07], turn: [16, 0, 0], k: 0.012 }]),
      ...[0, 1, 2].map((n) => parts(n === 1 ? 'trim' : 'main', 'metal', 0.006, [{ from: [0, 0.05 - n * 0.045, -0.02], to: [0, -0.015 - n * 0.045, -0.028], r: [0.178 + n * 0.016, 0.205 + n * 0.018], cut: [[0, 0, 0.035 - n * 0.014], [0, 0, 1], [0, -0.005 - n * 0.045, 0], down, [0, 0.055 - n * 0.045, 0], up] }, { from: [0, 0.05 - n * 0.045, -0.02], to: [0, -0.015 - n * 0.045, -0.028], r: [0.166 + n * 0.016, 0.193 + n * 0.018], carve: true, k: 0.003 }])),
    ],
    solids: [solid('gold', 'metal', [0, 0.132, 0.165], { extrude: { outline: Array.from({ length: 9 }, (_, i) => { const a = (i / 9) * tau; return [-0.026 * sin(a), 0.026 * cos(a)] as const }), depthM: 0.014, bevelM: 0.004 }, turn: [-20, 0, 0] }),
      ...[-1, 1].map((s) => solid('gold', 'metal', [0.075 * s, 0.205, 0.16], { extrude: { outline: (s > 0 ? [[-0.075, -0.075], [-0.03, -0.07], [0.03, -0.02], [0.045, 0.075], [0.01, 0.02], [-0.04, -0.03]] as const : [[0.075, -0.075], [0.04, -0.03], [-0.01, 0.02], [-0.045, 0.075], [-0.03, -0.02], [0.03, -0.07]] as const), depthM: 0.01, bevelM: 0.003 }, turn: [-12, 0, 0] }))],
  }),
]
