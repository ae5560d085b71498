import { cos, sin, tau } from '../../platform/index.ts'
import { parts, solid } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { clothing, down, tuckedAt, up } from './clothing.ts'
import type { Clothing, Loose } from './clothing.ts'

/*
 * Hats are written on a head of radius 0.15 m about its middle: brows at y 0.04, hairline at 0.09, crown at 0.15.
 * Crisp ones are turned, soft ones are fields.
 */

const at = (y: number): Vec3 => [0, y, -0.012]
const onHead = (more: Partial<Clothing['wearing']> = {}): Clothing['wearing'] => ({ place: 'head', standM: -0.06, tucksHair: tuckedAt(0.072), ...more })

/** A turned piece of a hat, tilted back a little. */
const turned = (color: string, surface: Solid['surface'], profile: readonly (readonly [number, number])[], tilt = -4): Solid => solid(color, surface, at(0), { lathe: profile, turn: [tilt, 0, 0] })

/** A five-pointed star as an outline. */
const star = (r: number): (readonly [number, number])[] => Array.from({ length: 10 }, (_, i) => { const a = (i / 10) * tau, q = i % 2 === 0 ? r : r * 0.45; return [-q * sin(a), q * cos(a)] as const })
const disc = (r: number, n = 14): (readonly [number, number])[] => Array.from({ length: n }, (_, i) => { const a = (i / n) * tau; return [-r * sin(a), r * cos(a)] as const })

/** A peaked cap: of the police, of pilots and captains. */
function peakedCap({ top, band, peak, badge, ...c }: Pick<Clothing, 'id' | 'synset' | 'names'> & { top: string; band: string; peak: string; badge: string }): Recipe {
  return clothing({
    ...c, heightM: 0.16, massKg: 0.3, wearing: onHead(), palette: { main: top, band, peak, badge },
    solids: [
      turned('band', 'cloth', [[0.154, 0.058], [0.157, 0.11]], -7), turned('main', 'cloth', [[0.157, 0.108], [0.198, 0.158], [0.203, 0.17], [0.196, 0.182], [0.12, 0.196], [0, 0.2]], -7),
      turned('badge', 'metal', [[0.1575, 0.064], [0.1605, 0.068], [0.1575, 0.072]], -7), solid('badge', 'metal', [0, 0.148, 0.176], { extrude: { outline: disc(0.026, 12).map(([x, y]) => [x, y * 1.15] as const), depthM: 0.012, bevelM: 0.004 }, turn: [36, 0, 0] }),
    ],
    groups: [parts('peak', 'plastic', 0.01, [{ at: [0, 0.072, 0.13], r: [0.132, 0.13, 0.108], cut: [[0, 0.084, 0.13], [0, 1, 0.34], [0, 0.07, 0.13], [0, -1, -0.34], [0, 0, 0.09], [0, 0, -1]] }])],
  })
}

/** A soft dome over the crown of the head, sawn off along the hairline. */
const domeParts = (r: Vec3, edgeY: number, more: Partial<Loose> = {}): Loose => ({ at: [0, 0.018, -0.01], r, cut: [[0, edgeY, 0], [0, -0.97, 0.24]], ...more })

const bandRing = (color: string, y: number, r0: number, r1: number, high: number): Loose => ({ from: [0, y, -0.01], to: [0, y + high, -0.012], r: [r0, r1], cut: [[0, y, 0], [0, -0.98, 0.2], [0, y + high, 0], [0, 0.98, -0.2]], color })

const uniformCaps: readonly Recipe[] = [
  peakedCap({ id: 'police-cap', synset: 'peaked_cap.n.01', names: ['police cap', 'policeman hat', 'police hat', 'peaked cap'], top: '#23356b', band: '#1a2446', peak: '#14151a', badge: '#e8c04c' }),
  peakedCap({ id: 'pilot-cap', synset: 'service_cap.n.01', names: ['pilot cap', 'pilot hat', 'service cap'], top: '#2b2f3d', band: '#1c1f2a', peak: '#101116', badge: '#e8c04c' }),
  peakedCap({ id: 'captain-hat', synset: 'yachting_cap.n.01', names: ['captain hat', "captain's hat", 'captain cap', 'yachting cap'], top: '#fbfaf5', band: '#20294a', peak: '#14161f', badge: '#e8c04c' }),
  clothing({
    id: 'sailor-cap', synset: 'sailor_cap.n.01', names: ['sailor cap', 'sailor hat'], heightM: 0.14, massKg: 0.1, wearing: onHead(), palette: { main: '#fbfaf6', band: '#2a4a8f' },
    solids: [turned('main', 'cloth', [[0.152, 0.06], [0.17, 0.066], [0.178, 0.118], [0.172, 0.124], [0.156, 0.118]]), turned('main', 'cloth', [[0.152, 0.1], [0.152, 0.138], [0.13, 0.166], [0, 0.176]]), turned('band', 'cloth', [[0.1752, 0.078], [0.178, 0.084], [0.1785, 0.094], [0.1765, 0.098]])],
  }),
  clothing({
    id: 'nurse-cap', synset: 'cap.n.01', names: ['nurse cap', 'nurse hat'], heightM: 0.1, massKg: 0.05, wearing: { place: 'head', standM: -0.1 }, palette: { main: '#fdfdfa', cross: '#d8262f' },
    groups: [parts('main', 'cloth', 0.012, [{ at: [0, 0.135, 0.02], r: [0.118, 0.07, 0.078], cut: [[0, 0.118, 0], [0, -0.94, 0.34]] }, { from: [-0.11, 0.16, 0.03], to: [0.11, 0.16, 0.03], r: [0.045, 0.045], squash: [1, 1, 0.42], turn: [-12, 0, 0], k: 0.02 }])],
    solids: [[0.046, 0.015], [0.015, 0.046]].map(([w = 0, h = 0]) => solid('cross', 'cloth', [0, 0.164, 0.057], { box: { size: [w, h, 0.012], bevelM: 0.003 }, turn: [-16, 0, 0] })),
  }),
]

const workHats: readonly Recipe[] = [
  clothing({
    id: 'fire-helmet', synset: 'helmet.n.01', names: ['fire helmet', 'firefighter helmet', 'fireman helmet', 'fireman hat'], heightM: 0.2, massKg: 1.2, wearing: onHead({ hidesHair: false }), palette: { main: '#c8262b', ridge: '#e8bf4a', shield: '#f3d06a', dark: '#2a1a1a' },
    groups: [
      parts('main', 'plastic', 0.022, [{ at: [0, 0.06, -0.012], r: [0.168, 0.15, 0.176], cut: [[0, 0.062, 0], down] }, { at: [0, 0.066, -0.045], r: [0.205, 0.018, 0.258], turn: [7, 0, 0], k: 0.02 }]),
      parts('ridge', 'metal', 0.008, [{ from: [0, 0.15, 0.14], to: [0, 0.212, 0.02], r: [0.011, 0.013] }, { from: [0, 0.212, 0.02], to: [0, 0.19, -0.12], r: [0.013, 0.01] }, { from: ['*', 0.14, 0.12, 0.02], to: ['*', 0.02, 0.21, 0.0], r: [0.007, 0.008] }]),
    ],
    solids: [solid('shield', 'metal', [0, 0.158, 0.158], { extrude: { outline: [[-0.048, 0.035], [-0.044, -0.03], [0, -0.06], [0.044, -0.03], [0.048, 0.035], [0, 0.052]], depthM: 0.016, bevelM: 0.004 }, turn: [-16, 0, 0] }), solid('main', 'plastic', [0, 0.155, 0.17], { extrude: { outline: star(0.026), depthM: 0.008, bevelM: 0.002 }, turn: [-16, 0, 0] })],
  }),
  clothing({
    id: 'hard-hat', synset: 'hard_hat.n.02', names: ['hard hat', 'construction helmet', 'safety helmet'], heightM: 0.18, massKg: 0.4, wearing: onHead(), palette: { main: '#f6c21f', dark: '#30323a' },
    groups: [parts('main', 'plastic', 0.012, [{ at: [0, 0.05, -0.008], r: [0.166, 0.148, 0.182], cut: [[0, 0.06, 0], down] }, { at: [0, 0.066, 0.012], r: [0.182, 0.0115, 0.206], k: 0.014 }, { at: [0, 0.064, 0.13], r: [0.115, 0.0115, 0.115], turn: [8, 0, 0], k: 0.02 }, ...[-0.055, 0, 0.055].map((x): Loose => ({ from: [x, 0.14 - Math.abs(x) * 0.4, 0.13], to: [x, 0.2 - Math.abs(x) * 0.35, -0.02], r: [0.009, 0.014], k: 0.012 })), ...[-0.055, 0, 0.055].map((x): Loose => ({ from: [x, 0.2 - Math.abs(x) * 0.35, -0.02], to: [x, 0.13 - Math.abs(x) * 0.4, -0.15], r: [0.014, 0.009], k: 0.012 }))])],
  }),
  clothing({
    id: 'straw-hat', synset: 'sunhat.n.01', names: ['straw hat', 'sun hat', 'sunhat', 'farmer hat'], heightM: 0.16, massKg: 0.15, wearing: onHead(), palette: { main: '#e6c06a', mainDark: '#c99c48', band: '#b3352c' },
    solids: [
      turned('main', 'wood', [[0.12, 0.075], [0.158, 0.078], [0.225, 0.088], [0.292, 0.07], [0.297, 0.074], [0.226, 0.096], [0.152, 0.088]]), turned('main', 'wood', [[0.152, 0.08], [0.146, 0.15], [0.132, 0.196], [0.09, 0.216], [0, 0.22]]), turned('band', 'cloth', [[0.1535, 0.088], [0.1505, 0.122]]),
      ...[0.185, 0.222, 0.258].map((r) => turned('mainDark', 'wood', [[r, 0.095 - Math.max(0, r - 0.225) * 0.3], [r + 0.005, 0.0972 - Math.max(0, r - 0.225) * 0.3], [r + 0.01, 0.0945 - Math.max(0, r - 0.225) * 0.3]])),
    ],
  }),
  clothing({
    id: 'bee-hat', synset: 'veil.n.01', names: ['beekeeper hat', 'bee veil', 'beekeeper veil'], heightM: 0.5, massKg: 0.3, wearing: onHead({ standM: 0.3 }), palette: { main: '#f1e2b0', band: '#c9953a', net: '#3a3a34' },
    solids: [turned('main', 'cloth', [[0.12, 0.075], [0.158, 0.078], [0.262, 0.07], [0.264, 0.076], [0.152, 0.09]]), turned('main', 'cloth', [[0.152, 0.08], [0.144, 0.16], [0.12, 0.196], [0, 0.206]]), turned('band', 'cloth', [[0.1535, 0.09], [0.15, 0.122]]), turned('net', 'glass', [[0.24, -0.24], [0.255, 0.07]], 0), ...[-0.24, -0.17, -0.1, -0.03].map((y) => solid('net', 'cloth', [0, y, -0.012], { torus: { radiusM: 0.24 + (y + 0.24) * 0.05, tubeM: 0.0028 } })), ...Array.from({ length: 16 }, (_, i) => { const a = ((i + 0.5) / 16) * tau; return solid('net', 'cloth', [0.241 * sin(a), -0.24, -0.012 + 0.241 * cos(a)], { lathe: [[0.0026, 0], [0.0026, 0.31]] }) })],
  }),
  clothing({
    id: 'chef-hat', synset: 'toque.n.01', names: ['chef hat', "chef's hat", 'toque'], heightM: 0.3, massKg: 0.1, wearing: onHead(), palette: { main: '#fdfcf8' },
    groups: [parts('main', 'cloth', 0.025, [{ from: [0, 0.1, -0.01], to: [0, 0.2, -0.012], r: [0.148, 0.128], k: 0.02, cut: [[0, 0.06, 0], down] }, ...Array.from({ length: 6 }, (_, i) => { const a = (i / 6) * tau; return { at: [0.086 * sin(a), 0.285, 0.086 * cos(a)] as const, r: [0.078, 0.066, 0.078], k: 0.02 } }), { at: [0, 0.325, 0], r: [0.1, 0.06, 0.1], k: 0.03 }])],
  }),
  clothing({
    id: 'beret', synset: 'beret.n.01', names: ['beret'], heightM: 0.1, massKg: 0.1, wearing: onHead({ tucksHair: [[0, 0.075, 0], [0.16, 1, -0.2]] }), palette: { main: '#b3262f', mainDark: '#7a1820' },
    groups: [parts('main', 'cloth', 0.02, [{ at: [-0.03, 0.118, -0.012], r: [0.196, 0.062, 0.19], turn: [-7, 0, 13] }, { at: [0, 0.085, -0.008], r: [0.152, 0.04, 0.152], turn: [-10, 0, 8], k: 0.015, color: 'mainDark' }, { from: [-0.035, 0.17, -0.02], to: [-0.045, 0.205, -0.024], r: [0.011, 0.008], k: 0.01 }])],
  }),
]

/** A pointed hat with a wide brim. */
function pointedHat({ brimM, bend, solids, ...c }: Pick<Clothing, 'id' | 'synset' | 'names' | 'palette'> & { brimM: number; bend: number; solids: readonly Solid[] }): Recipe {
  return clothing({
    ...c, heightM: 0.46, massKg: 0.3, wearing: onHead(),
    groups: [parts('main', 'cloth', 0.02, [
      { from: [0, 0.085, -0.01], to: [0, 0.26, -0.02], r: [0.146, 0.085], cut: [[0, 0.07, 0], down] }, { from: [0, 0.26, -0.02], to: [bend * 0.5, 0.39, -0.045], r: [0.084, 0.045], k: 0.03 }, { from: [bend * 0.5, 0.39, -0.045], to: [bend * 1.6, 0.47, -0.075], r: [0.045, 0.014], k: 0.02 },
      { at: [0, 0.083, -0.01], r: [brimM, 0.014, brimM], turn: [-4, 0, 3], k: 0.025 },
    ]), parts('band', 'cloth', 0.008, [{ from: [0, 0.04, -0.01], to: [0, 0.2, -0.016], r: [0.161, 0.11], cut: [[0, 0.102, 0], down, [0, 0.142, 0], up] }])],
    solids,
  })
}

const magicHats: readonly Recipe[] = [
  pointedHat({
    id: 'wizard-hat', synset: 'hat.n.01', names: ['wizard hat', 'magic hat', 'pointed hat', "wizard's hat"], brimM: 0.25, bend: 0.05, palette: { main: '#3a3f9e', band: '#7a3fae', star: '#ffd75a' },
    solids: [[0, 0.215, 0.105, 0.034, 0], [0.085, 0.18, 0.085, 0.024, 46], [-0.09, 0.19, 0.075, 0.026, -50], [-0.05, 0.3, 0.05, 0.02, -26], [0.06, 0.285, 0.05, 0.022, 40], [0.02, 0.2, -0.138, 0.03, 180]].map(([x = 0, y = 0, z = 0, r = 0, yaw = 0]) => solid('star', 'metal', [x, y, z], { extrude: { outline: star(r), depthM: 0.01, bevelM: 0.002 }, turn: [-20 * cos((yaw / 360) * tau), yaw, 0] })),
  }),
  pointedHat({
    id: 'witch-hat', synset: 'hat.n.01', names: ['witch hat', "witch's hat"], brimM: 0.275, bend: -0.06, palette: { main: '#26212f', band: '#7a2fa8', buckle: '#e8bf4a' },
    solids: [solid('buckle', 'metal', [0, 0.122, 0.146], { box: { size: [0.06, 0.05, 0.012], bevelM: 0.004 }, turn: [-14, 0, 0] }), solid('band', 'cloth', [0, 0.122, 0.1505], { box: { size: [0.034, 0.026, 0.008], bevelM: 0.002 }, turn: [-14, 0, 0] })],
  }),
  clothing({
    id: 'santa-hat', synset: 'stocking_cap.n.01', names: ['santa hat', 'christmas hat', 'santa cap'], heightM: 0.3, massKg: 0.15, wearing: onHead(), palette: { main: '#d0222c', fur: '#fbfaf6' },
    groups: [
      parts('main', 'cloth', 0.03, [{ from: [0, 0.08, -0.01], to: [-0.02, 0.2, -0.02], r: [0.15, 0.1] }, { from: [-0.02, 0.2, -0.02], to: [-0.12, 0.26, -0.05], r: [0.1, 0.058] }, { from: [-0.12, 0.26, -0.05], to: [-0.205, 0.17, -0.06], r: [0.056, 0.03] }]),
      parts('fur', 'fur', 0.012, [...Array.from({ length: 16 }, (_, i): Loose => { const a = (i / 16) * tau; return { at: [0.15 * sin(a), 0.078 + 0.026 * cos(a), -0.01 + 0.15 * cos(a)], r: [0.04, 0.034, 0.04] } }), { at: [-0.225, 0.115, -0.062], r: [0.048, 0.046, 0.048] }]),
    ],
  }),
  clothing({
    id: 'elf-hat', synset: 'stocking_cap.n.01', names: ['elf hat', 'gnome hat'], heightM: 0.3, massKg: 0.12, wearing: onHead(), palette: { main: '#2f9447', fur: '#d0222c', bell: '#f0c445' },
    groups: [parts('main', 'cloth', 0.03, [{ from: [0, 0.09, -0.01], to: [0.01, 0.24, -0.03], r: [0.148, 0.085] }, { from: [0.01, 0.24, -0.03], to: [0.05, 0.36, -0.08], r: [0.084, 0.03] }, { from: [0.05, 0.36, -0.08], to: [0.1, 0.37, -0.12], r: [0.03, 0.012] }]), parts('fur', 'cloth', 0.008, Array.from({ length: 10 }, (_, i): Loose => { const a = (i / 10) * tau; return { from: [0.138 * sin(a), 0.11 + 0.026 * cos(a), -0.01 + 0.138 * cos(a)], to: [0.178 * sin(a), 0.062 + 0.026 * cos(a), -0.01 + 0.178 * cos(a)], r: [0.042, 0.008], squash: [1, 1, 1] } }))],
    solids: [solid('bell', 'metal', [0.115, 0.35, -0.13], { sphere: { radiusM: 0.024 } })],
  }),
  clothing({
    id: 'jester-hat', synset: 'cap.n.01', names: ['jester hat', 'fool cap', "jester's hat"], heightM: 0.26, massKg: 0.2, wearing: onHead(), palette: { main: '#b0263a', second: '#f0b429', third: '#2f6fb0', bell: '#f6d25a' },
    groups: [parts('main', 'cloth', 0.02, [domeParts([0.16, 0.15, 0.165], 0.06), ...([['main', 0.0, 1], ['second', 1, 1], ['third', -1, 1]] as const).flatMap(([color, side]): Loose[] => side === 0 ? [{ from: [0, 0.13, 0.02], to: [0, 0.3, 0.02], r: [0.1, 0.05], color }, { from: [0, 0.3, 0.02], to: [0, 0.33, 0.15], r: [0.05, 0.02], color }] : [{ from: [0.06 * side, 0.1, 0], to: [0.2 * side, 0.22, 0], r: [0.09, 0.05], color }, { from: [0.2 * side, 0.22, 0], to: [0.285 * side, 0.09, 0], r: [0.05, 0.02], color }]), bandRing('second', 0.05, 0.166, 0.164, 0.035)])],
    solids: ([[0, 0.322, 0.172], [0.297, 0.07, 0], [-0.297, 0.07, 0]] as const).map((p) => solid('bell', 'metal', p, { sphere: { radiusM: 0.026 } })),
  }),
  clothing({
    id: 'party-hat', synset: 'hat.n.01', names: ['party hat', 'birthday hat'], heightM: 0.24, massKg: 0.03, wearing: { place: 'head', standM: -0.11 }, palette: { main: '#e8407a', stripe: '#ffd84a', dot: '#45b8d8' },
    solids: [
      ...Array.from({ length: 6 }, (_, i) => turned(i % 2 === 0 ? 'main' : 'stripe', 'paper', [[0.1 * (1 - i / 6), 0.125 + i * 0.042], [0.1 * (1 - (i + 1) / 6), 0.125 + (i + 1) * 0.042]], -6)), solid('dot', 'fur', [0, 0.382, -0.055], { sphere: { radiusM: 0.034 } }),
    ],
  }),
]

const plainHats: readonly Recipe[] = [
  clothing({
    id: 'top-hat', synset: 'top_hat.n.01', names: ['top hat'], heightM: 0.24, massKg: 0.2, wearing: onHead({ standM: -0.1, tucksHair: tuckedAt(0.095, 0.07) }), palette: { main: '#1f1f26', band: '#b3202c' },
    solids: [turned('main', 'cloth', [[0.1, 0.1], [0.17, 0.096], [0.205, 0.112], [0.207, 0.12], [0.17, 0.112], [0.132, 0.118]]), turned('main', 'cloth', [[0.132, 0.115], [0.124, 0.22], [0.14, 0.33], [0.135, 0.342], [0, 0.345]]), turned('band', 'cloth', [[0.1335, 0.12], [0.1305, 0.165]])],
  }),
  clothing({
    id: 'fedora', synset: 'fedora.n.01', names: ['fedora', 'hat', 'detective hat', 'trilby'], heightM: 0.15, massKg: 0.15, wearing: onHead(), palette: { main: '#7a5a3a', band: '#33241a' },
    groups: [parts('main', 'cloth', 0.02, [{ from: [0, 0.085, -0.01], to: [0, 0.19, -0.015], r: [0.15, 0.124], squash: [1, 1, 1.06], cut: [[0, 0.07, 0], down, [0, 0.25, 0], [0, 0.98, -0.18]] }, { at: [0, 0.084, 0.0], r: [0.235, 0.0135, 0.255], turn: [5, 0, 0], k: 0.02 }, { from: [0, 0.275, 0.14], to: [0, 0.27, -0.1], r: [0.045, 0.03], carve: true, k: 0.03 }, { at: ['*', 0.1, 0.23, 0.13], r: [0.04, 0.07, 0.06], carve: true, k: 0.03 }]), parts('band', 'cloth', 0.006, [{ from: [0, 0.04, -0.01], to: [0, 0.2, -0.014], r: [0.1625, 0.117], squash: [1, 1, 1.06], cut: [[0, 0.1, 0], down, [0, 0.135, 0], up] }])],
  }),
  clothing({
    id: 'bowler-hat', synset: 'bowler_hat.n.01', names: ['bowler hat', 'bowler', 'derby hat'], heightM: 0.14, massKg: 0.15, wearing: onHead(), palette: { main: '#22222a', band: '#3a3a46' },
    solids: [turned('main', 'cloth', [[0.12, 0.075], [0.17, 0.076], [0.208, 0.092], [0.21, 0.1], [0.17, 0.088], [0.15, 0.092]]), turned('main', 'cloth', [[0.152, 0.088], [0.15, 0.14], [0.132, 0.19], [0.1, 0.216], [0.05, 0.23], [0, 0.233]]), turned('band', 'cloth', [[0.1535, 0.09], [0.152, 0.12]])],
  }),
  clothing({
    id: 'cowboy-hat', synset: 'cowboy_hat.n.01', names: ['cowboy hat', 'ten-gallon hat', 'stetson'], heightM: 0.2, massKg: 0.2, wearing: onHead(), palette: { main: '#9a6a3c', band: '#4a2d18', buckle: '#e6c25a' },
    groups: [parts('main', 'leather', 0.02, [
      { from: [0, 0.085, -0.01], to: [0, 0.22, -0.012], r: [0.15, 0.112], squash: [1, 1, 1.1], cut: [[0, 0.07, 0], down, [0, 0.28, 0], [0, 0.98, -0.15]] }, { from: [0, 0.3, 0.13], to: [0, 0.3, -0.14], r: [0.045, 0.04], carve: true, k: 0.035 }, { at: ['*', 0.105, 0.28, 0.12], r: [0.045, 0.09, 0.06], carve: true, k: 0.03 },
      { at: [0, 0.08, 0.0], r: [0.2, 0.0135, 0.275], turn: [2, 0, 0], k: 0.02 }, { from: ['*', 0.235, 0.112, 0.09], to: ['*', 0.235, 0.112, -0.09], r: [0.078, 0.078], squash: [1, 0.17, 1], turn: [0, 0, 42], k: 0.028 },
    ]), parts('band', 'leather', 0.006, [{ from: [0, 0.04, -0.01], to: [0, 0.22, -0.012], r: [0.1655, 0.114], squash: [1, 1, 1.1], cut: [[0, 0.1, 0], down, [0, 0.13, 0], up] }, { at: [0, 0.116, 0.162], box: [0.02, 0.018, 0.012], r: [0.005], color: 'buckle', fine: true }])],
  }),
  clothing({
    id: 'sombrero', synset: 'sombrero.n.02', names: ['sombrero', 'mexican hat'], heightM: 0.24, massKg: 0.4, wearing: onHead(), palette: { main: '#d9a441', trim: '#b3262f', second: '#2f8f5a', light: '#f7e2a0' },
    solids: [
      turned('main', 'wood', [[0.12, 0.075], [0.2, 0.072], [0.3, 0.092], [0.365, 0.15], [0.372, 0.15], [0.302, 0.104], [0.2, 0.086], [0.152, 0.09]]), turned('main', 'wood', [[0.152, 0.085], [0.14, 0.18], [0.105, 0.27], [0.06, 0.315], [0, 0.325]]),
      turned('trim', 'cloth', [[0.3605, 0.1485], [0.372, 0.1575], [0.3755, 0.15]]), turned('trim', 'cloth', [[0.2, 0.0875], [0.225, 0.0915], [0.24, 0.094]]), turned('second', 'cloth', [[0.262, 0.098], [0.285, 0.1025]]), turned('trim', 'cloth', [[0.1535, 0.092], [0.1495, 0.13]]), turned('second', 'cloth', [[0.1475, 0.15], [0.1425, 0.18]]), turned('light', 'cloth', [[0.14, 0.19], [0.1345, 0.205]]),
    ],
  }),
  clothing({
    id: 'baseball-cap', synset: 'baseball_cap.n.01', names: ['baseball cap', 'cap', 'ball cap'], heightM: 0.14, massKg: 0.1, wearing: onHead(), palette: { main: '#2f6fc4', peak: '#235596', badge: '#fbfaf5' },
    groups: [parts('main', 'cloth', 0.015, [domeParts([0.159, 0.15, 0.166], 0.06), { at: [0, 0.166, -0.01], r: [0.016, 0.01, 0.016], k: 0.004 }, { at: [0, 0.13, 0.13], r: [0.042, 0.034, 0.06], paint: true, color: 'badge' }]), parts('peak', 'cloth', 0.01, [{ at: [0, 0.082, 0.145], r: [0.125, 0.13, 0.14], cut: [[0, 0.094, 0.145], [0, 1, 0.2], [0, 0.078, 0.145], [0, -1, -0.2], [0, 0, 0.1], [0, 0, -1]] }])],
  }),
  clothing({
    id: 'beanie', synset: 'beanie.n.01', names: ['beanie', 'knit cap', 'woolly hat', 'wool hat', 'winter hat'], heightM: 0.16, massKg: 0.1, wearing: onHead(), palette: { main: '#d9653a', band: '#f3e4c8' },
    groups: [parts('main', 'cloth', 0.02, [domeParts([0.164, 0.165, 0.17], 0.05), ...Array.from({ length: 12 }, (_, i): Loose => { const a = ((i + 0.5) / 12) * tau; return { from: [0.15 * sin(a), 0.08, -0.01 + 0.155 * cos(a)], to: [0.05 * sin(a), 0.184, -0.01 + 0.05 * cos(a)], r: [0.019, 0.014], k: 0.008 } })]), parts('band', 'cloth', 0.008, [bandRing('band', 0.046, 0.176, 0.176, 0.055)]), parts('band', 'fur', 0.012, Array.from({ length: 9 }, (_, i): Loose => { const y = 1 - (2 * (i + 0.5)) / 9, f = Math.sqrt(1 - y * y), a = i * 2.4; return { at: [0.028 * f * sin(a), 0.215 + 0.028 * y, -0.01 + 0.028 * f * cos(a)], r: [0.024, 0.024, 0.024] } }))],
  }),
  clothing({
    id: 'graduation-cap', synset: 'mortarboard.n.02', names: ['graduation cap', 'mortarboard', 'graduation hat'], heightM: 0.14, massKg: 0.2, wearing: onHead(), palette: { main: '#23242e', tassel: '#f0c040' },
    solids: [
      turned('main', 'cloth', [[0.153, 0.055], [0.155, 0.1], [0.13, 0.15], [0, 0.16]], -6), solid('main', 'cloth', [0, 0.168, -0.03], { box: { size: [0.33, 0.014, 0.33], bevelM: 0.005 }, turn: [-6, 45, 0] }), solid('tassel', 'cloth', [0, 0.178, -0.03], { sphere: { radiusM: 0.014 } }),
      solid('tassel', 'cloth', [0, 0.178, -0.03], { lathe: [[0.004, 0], [0.004, 0.16]], turn: [-2, 0, -96] }), solid('tassel', 'cloth', [0.165, 0.07, -0.025], { lathe: [[0, 0], [0.017, 0.0], [0.013, 0.06], [0.006, 0.075], [0.005, 0.1]] }),
    ],
  }),
  clothing({
    id: 'turban', synset: 'turban.n.01', names: ['turban'], heightM: 0.18, massKg: 0.3, wearing: onHead(), palette: { main: '#e8772e', mainDark: '#c25a1e', jewel: '#2fa0c8', gold: '#e8bf4a' },
    groups: [parts('main', 'cloth', 0.012, [{ at: [0, 0.1, -0.012], r: [0.145, 0.12, 0.15] }, ...[[0.085, 0, 7], [0.12, 8, -9], [0.155, -10, 6]].flatMap(([y = 0, roll = 0, pitch = 0], n): Loose[] => Array.from({ length: 12 }, (_, i): Loose => { const a = (i / 12) * tau, b = ((i + 1) / 12) * tau, r = 0.142 - 0.018 * n, rise = (t: number) => y + 0.0024 * roll * sin(t) * 0.9 - 0.0024 * pitch * cos(t) + (n === 0 ? 0.022 * cos(t) : 0); return { from: [r * sin(a), rise(a), -0.012 + r * cos(a)], to: [r * sin(b), rise(b), -0.012 + r * cos(b)], r: [0.04, 0.04], ...(n === 1 ? { color: 'mainDark' } : {}) } }))])],
    solids: [solid('gold', 'metal', [0, 0.135, 0.168], { extrude: { outline: disc(0.03), depthM: 0.012, bevelM: 0.004 }, turn: [-14, 0, 0] }), solid('jewel', 'glass', [0, 0.136, 0.176], { sphere: { radiusM: 0.02 } })],
  }),
]

/** Everything worn on top of the head that is neither armour nor jewellery. */
export const hats: readonly Recipe[] = [...uniformCaps, ...workHats, ...magicHats, ...plainHats]
