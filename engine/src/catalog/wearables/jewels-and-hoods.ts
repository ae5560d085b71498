import { cos, sin, tau } from '../../platform/index.ts'
import { parts, solid } from '../thing.ts'
import type { PartGroup, Recipe, Vec3 } from '../recipes.ts'
import { clothing, down, tuckedAt, up } from './clothing.ts'
import type { Loose } from './clothing.ts'

/** Cloth over the whole head that leaves the face free; `low` adds what falls on the shoulders. */
function hood({ r = [0.166, 0.172, 0.172] as Vec3, window = [0.104, 0.132, 0.12] as Vec3, windowY = -0.066, low = true, color }: { r?: Vec3; window?: Vec3; windowY?: number; low?: boolean; color?: string } = {}): Loose[] {
  const tint = color === undefined ? {} : { color }
  return [
    { at: [0, -0.004, -0.014], r, ...tint }, { at: [0, -0.09, -0.012], r: [0.138, 0.11, 0.132], ...tint },
    ...(low ? [{ from: [0, -0.14, -0.012] as const, to: [0, -0.255, -0.016] as const, r: [0.112, 0.165], squash: [1, 1, 0.8] as const, k: 0.05, ...tint, cut: [[0, -0.275, 0], down] as const }] : []),
    { at: [0, windowY, 0.165], r: window, carve: true, k: 0.012 }, { at: [0, -0.03, -0.008], r: [r[0] - 0.014, r[1] - 0.012, r[2] - 0.014], carve: true, k: 0.004 },
  ]
}

/** Half a cone of cloth that falls behind the head. */
function fall(color: string, { lowY, wideM, on = 'cloth' as PartGroup['surface'] }: { lowY: number; wideM: number; on?: PartGroup['surface'] }): PartGroup {
  const cone: Loose = { from: [0, 0.1, -0.02], to: [0, lowY, -0.1], r: [0.16, wideM], squash: [1, 1, 0.7], k: 0.002, cut: [[0, 0, -0.01], [0, -0.1, 1], [0, 0.115, 0], up, [0, lowY + 0.01, 0], down] }
  return parts(color, on, 0.006, [cone, { ...cone, r: [0.137, wideM - 0.024], carve: true, cut: [[0, lowY - 0.1, 0], down] }])
}

/** Eight round a ring. */
const eighths = (one: (x: number, z: number, i: number) => Loose): Loose[] => Array.from({ length: 8 }, (_, i) => one(sin((i / 8) * tau), cos((i / 8) * tau), i))

const crowns: readonly Recipe[] = [
  clothing({
    id: 'crown', synset: 'crown.n.04', names: ['crown', 'royal crown'], heightM: 0.13, massKg: 0.8, wearing: { place: 'head', standM: -0.08, tucksHair: [[0, 0.155, 0], [0, 1, 0]] }, palette: { main: '#e8b83a', jewel: '#c81f3a', blue: '#2f6fd0' },
    solids: [solid('main', 'metal', [0, 0.085, -0.01], { lathe: [[0.128, 0], [0.138, 0.0], [0.141, 0.014], [0.138, 0.026], [0.144, 0.05], [0.136, 0.05], [0.13, 0.02], [0.128, 0]] }), ...Array.from({ length: 8 }, (_, i) => { const a = (i / 8) * tau; return [solid('main', 'metal', [0.141 * sin(a), 0.133, -0.01 + 0.141 * cos(a)], { extrude: { outline: [[-0.05, 0], [0.05, 0], [0.009, 0.07], [0, 0.078], [-0.009, 0.07]], depthM: 0.009, bevelM: 0.002 }, turn: [6, (i / 8) * 360, 0] })] }).flat()],
    groups: [parts('main', 'metal', 0.003, eighths((x, z) => ({ at: [0.15 * x, 0.214, -0.01 + 0.15 * z], r: [0.0125, 0.0125, 0.0125] }))), parts('jewel', 'plastic', 0.003, eighths((x, z, i) => ({ at: [0.143 * x, 0.108, -0.01 + 0.143 * z], r: [0.0135, 0.0135, 0.0135], color: i % 2 === 0 ? 'jewel' : 'blue' })))],
  }),
  clothing({
    id: 'tiara', synset: 'tiara.n.01', names: ['tiara', 'diadem', 'princess crown'], heightM: 0.1, massKg: 0.2, wearing: { place: 'head', standM: -0.1 }, palette: { main: '#f0c65a', jewel: '#ff7ab0' },
    solids: [solid('main', 'metal', [0, 0.122, -0.01], { torus: { radiusM: 0.142, tubeM: 0.0075, arcDeg: 200 }, turn: [-14, 10, 0] }), ...([[-0.5, 0.042], [-0.25, 0.06], [0, 0.088], [0.25, 0.06], [0.5, 0.042]] as const).flatMap(([a, h]) => [solid('main', 'metal', [0.142 * sin(a * 1.7), 0.152, -0.004 + 0.138 * cos(a * 1.7)], { extrude: { outline: [[-0.034, 0], [0.034, 0], [0.02, h * 0.45], [0, h], [-0.02, h * 0.45]], depthM: 0.008, bevelM: 0.002 }, turn: [-8, a * 97, 0] }), solid('jewel', 'plastic', [0.148 * sin(a * 1.7), 0.156 + h * 0.42, 0.0 + 0.142 * cos(a * 1.7)], { sphere: { radiusM: a === 0 ? 0.017 : 0.011 } })])],
  }),
  clothing({
    id: 'halo', synset: 'aura.n.03', names: ['halo', 'angel halo'], heightM: 0.05, massKg: 0.05, wearing: { place: 'head', standM: -0.2 }, palette: { main: '#ffd75a' },
    solids: [solid('main', 'light', [0, 0.245, -0.02], { torus: { radiusM: 0.115, tubeM: 0.0125 }, turn: [-8, 0, 0] })],
  }),
  clothing({
    id: 'flower-crown', synset: 'wreath.n.01', names: ['flower crown', 'wreath of flowers', 'garland of flowers', 'flower wreath'], heightM: 0.1, massKg: 0.1, wearing: { place: 'head', standM: -0.04 }, palette: { main: '#f06a9a', second: '#ffd04a', third: '#fbfaf5', leaf: '#4f9a45' },
    groups: [parts('leaf', 'leaf', 0.008, Array.from({ length: 18 }, (_, i): Loose => { const a = (i / 18) * tau; return { from: [0.15 * sin(a), 0.09 + 0.02 * cos(a), -0.01 + 0.152 * cos(a)], to: [0.168 * sin(a + 0.25), 0.1 + 0.02 * cos(a) + (i % 2) * 0.02, -0.01 + 0.168 * cos(a + 0.25)], r: [0.018, 0.008] } })), ...(['main', 'second', 'third'] as const).map((color, n) => parts(color, 'leaf', 0.006, Array.from({ length: 4 }, (_, j) => (j * 3 + n) / 12).flatMap((t): Loose[] => { const a = t * tau; const c: Vec3 = [0.162 * sin(a), 0.105 + 0.02 * cos(a), -0.01 + 0.162 * cos(a)]; return Array.from({ length: 5 }, (_, p): Loose => { const b = (p / 5) * tau; return { at: [c[0] + 0.019 * cos(b) * cos(a), c[1] + 0.019 * sin(b), c[2] - 0.019 * cos(b) * sin(a)], r: [0.016, 0.016, 0.016] } }) })))],
  }),
  clothing({
    id: 'headband', synset: 'headband.n.01', names: ['headband', 'sweatband'], heightM: 0.05, massKg: 0.03, wearing: { place: 'head', standM: -0.05 }, palette: { main: '#d8262f' },
    solids: [solid('main', 'cloth', [0, 0.05, -0.01], { lathe: [[0.146, 0], [0.156, 0.006], [0.153, 0.036], [0.142, 0.042]], turn: [-5, 0, 0] })],
  }),
  clothing({
    id: 'devil-horns', synset: 'horn.n.02', names: ['devil horns', 'devil horn'], heightM: 0.12, massKg: 0.1, wearing: { place: 'head', standM: -0.09 }, palette: { main: '#b3161f', tip: '#3a0c10' },
    groups: [parts('main', 'plastic', 0.012, [{ from: ['*', 0.075, 0.125, 0.04], to: ['*', 0.105, 0.19, 0.045], r: [0.034, 0.026] }, { from: ['*', 0.105, 0.19, 0.045], to: ['*', 0.098, 0.25, 0.06], r: [0.026, 0.008], color: 'tip' }])],
  }),
  clothing({
    id: 'bunny-ears', synset: 'headband.n.01', names: ['bunny ears', 'rabbit ears'], heightM: 0.3, massKg: 0.1, wearing: { place: 'head', standM: -0.12 }, palette: { main: '#f6eef0', inner: '#f2a0b4' },
    groups: [parts('main', 'fur', 0.02, [{ from: ['*', 0.05, 0.14, 0.0], to: ['*', 0.085, 0.3, -0.01], r: [0.034, 0.042], squash: [1, 1, 0.5] }, { from: ['*', 0.085, 0.3, -0.01], to: ['*', 0.1, 0.4, 0.0], r: [0.042, 0.014], squash: [1, 1, 0.5] }, { from: ['*', 0.056, 0.17, 0.03], to: ['*', 0.094, 0.36, 0.03], r: [0.018, 0.014], squash: [1, 1, 1.6], paint: true, color: 'inner' }])],
  }),
]

const hoods: readonly Recipe[] = [
  clothing({ id: 'headscarf', synset: 'hijab.n.01', names: ['headscarf', 'hijab', 'head scarf'], heightM: 0.42, massKg: 0.1, wearing: { place: 'head', standM: 0.26, hidesHair: true }, palette: { main: '#3f7fb0', mainDark: '#2f628a' }, groups: [parts('main', 'cloth', 0.03, [...hood(), { from: [0.1, -0.13, 0.1], to: [-0.06, -0.24, 0.115], r: [0.02, 0.03], k: 0.02 }])] }),
  clothing({ id: 'nun-veil', synset: 'wimple.n.01', names: ['nun veil', 'wimple', 'nun habit'], heightM: 0.5, massKg: 0.2, wearing: { place: 'head', standM: 0.3, hidesHair: true }, palette: { main: '#23242c', white: '#fbfaf5' }, groups: [parts('white', 'cloth', 0.03, hood({ r: [0.162, 0.166, 0.168], window: [0.1, 0.12, 0.12] })), parts('main', 'cloth', 0.02, [{ at: [0, 0.012, -0.03], r: [0.176, 0.176, 0.176], cut: [[0, 0, 0.055], [0, 0.35, 0.94]] }]), fall('main', { lowY: -0.36, wideM: 0.245 })] }),
  clothing({ id: 'bridal-veil', synset: 'veil.n.01', names: ['veil', 'bridal veil', 'wedding veil'], heightM: 0.6, massKg: 0.1, wearing: { place: 'head', standM: 0.4 }, palette: { main: '#f7f5f2', flower: '#f6c8d4' }, groups: [fall('main', { lowY: -0.46, wideM: 0.27 }), parts('main', 'cloth', 0.012, [{ at: [0, 0.07, -0.055], r: [0.16, 0.115, 0.125], cut: [[0, 0.1, 0], [0, -0.8, 0.6]] }]), parts('flower', 'leaf', 0.008, Array.from({ length: 9 }, (_, i): Loose => { const a = -1.25 + (i / 8) * 2.5; return { at: [0.152 * sin(a), 0.13 - 0.035 * a * a * 0.4, -0.02 + 0.13 * cos(a)], r: [0.026, 0.024, 0.026] } }))] }),
  clothing({
    id: 'nemes', synset: 'headdress.n.01', names: ['nemes', 'pharaoh headdress', "pharaoh's headdress", 'egyptian headdress'], heightM: 0.42, massKg: 0.4, wearing: { place: 'head', standM: 0.26, hidesHair: true }, palette: { main: '#e8b63a', stripe: '#23529a' },
    groups: [parts('main', 'cloth', 0.025, [
      { at: [0, 0.04, -0.014], r: [0.166, 0.148, 0.17], cut: [[0, 0.062, 0], [0, -0.97, 0.3]] }, { from: ['*', 0.145, 0.06, -0.03], to: ['*', 0.2, -0.09, -0.03], r: [0.052, 0.066], squash: [1, 1, 0.62] }, { from: ['*', 0.15, -0.09, 0.0], to: ['*', 0.1, -0.29, 0.105], r: [0.05, 0.042], squash: [1, 1, 0.5] }, { at: [0, -0.03, -0.075], r: [0.16, 0.17, 0.09] },
      ...Array.from({ length: 10 }, (_, i): Loose => ({ at: [0, 0.15 - i * 0.05, 0], box: [0.4, 0.0105, 0.4], r: [0.002], paint: true, color: 'stripe' })),
    ]), parts('main', 'metal', 0.008, [{ from: [0, 0.05, -0.012], to: [0, 0.1, -0.012], r: [0.165, 0.166], cut: [[0, 0.062, 0], [0, -0.97, 0.3], [0, 0.09, 0], [0, 0.97, -0.3]] }, { from: [0, 0.1, 0.16], to: [0, 0.16, 0.185], r: [0.02, 0.026] }, { from: [0, 0.16, 0.185], to: [0, 0.185, 0.215], r: [0.026, 0.01] }])],
  }),
  clothing({ id: 'ninja-mask', synset: 'balaclava.n.01', names: ['ninja mask', 'balaclava', 'ski mask', 'ninja hood'], heightM: 0.36, massKg: 0.1, wearing: { place: 'head', standM: 0.2, hidesHair: true }, palette: { main: '#23252e', band: '#b3222c' }, groups: [parts('main', 'cloth', 0.03, [{ at: [0, -0.005, -0.004], r: [0.147, 0.157, 0.15] }, { at: [0, -0.082, 0.036], r: [0.124, 0.1, 0.114] }, { at: [0, -0.062, 0.13], r: [0.032, 0.03, 0.05], k: 0.03 }, { at: [0, -0.14, 0.07], r: [0.062, 0.046, 0.06] }, { from: [0, -0.14, -0.01], to: [0, -0.26, -0.012], r: [0.085, 0.1], cut: [[0, -0.262, 0], down] }, { at: [0, -0.02, 0.16], box: [0.112, 0.038, 0.12], r: [0.034], carve: true, k: 0.008 }]), parts('band', 'cloth', 0.006, [{ from: [0, 0.0, -0.006], to: [0, 0.12, -0.006], r: [0.163, 0.15], cut: [[0, 0.044, 0], down, [0, 0.078, 0], up] }, { from: [-0.03, 0.05, -0.15], to: [-0.07, -0.06, -0.215], r: [0.018, 0.022], squash: [1, 1, 0.5] }, { from: [0.02, 0.05, -0.15], to: [0.02, -0.08, -0.215], r: [0.018, 0.022], squash: [1, 1, 0.5] }])] }),
  clothing({ id: 'swim-cap', synset: 'swimming_cap.n.01', names: ['swim cap', 'swimming cap', 'bathing cap'], heightM: 0.14, massKg: 0.05, wearing: { place: 'head', standM: 0, hidesHair: true }, palette: { main: '#2f6fd0', stripe: '#fbfaf5' }, groups: [parts('main', 'rubber', 0.02, [{ at: [0, 0.0, -0.006], r: [0.148, 0.157, 0.152], cut: [[0, 0.012, 0], [0, -0.93, 0.36]] }, { at: [0, 0.1, 0], box: [0.02, 0.2, 0.3], r: [0.006], paint: true, color: 'stripe' }])] }),
  clothing({ id: 'bandana', synset: 'bandanna.n.01', names: ['bandana', 'bandanna', 'kerchief'], heightM: 0.12, massKg: 0.05, wearing: { place: 'head', standM: 0, tucksHair: tuckedAt(0.05) }, palette: { main: '#c8262f', dot: '#fbfaf5' }, groups: [parts('main', 'cloth', 0.02, [{ at: [0, 0.012, -0.008], r: [0.157, 0.152, 0.163], cut: [[0, 0.05, 0], [0, -0.96, 0.28]] }, { at: [0, 0.02, -0.168], r: [0.03, 0.026, 0.026], k: 0.01 }, { from: [0.01, 0.02, -0.17], to: [0.05, -0.08, -0.2], r: [0.018, 0.026], squash: [1, 1, 0.5] }, { from: [-0.01, 0.02, -0.17], to: [-0.045, -0.06, -0.2], r: [0.018, 0.026], squash: [1, 1, 0.5] }, ...Array.from({ length: 14 }, (_, i): Loose => { const a = i * 2.4, y = 0.06 + (i % 4) * 0.03; return { at: [0.15 * sin(a), y, -0.01 + 0.15 * cos(a)], r: [0.012, 0.012, 0.012], paint: true, color: 'dot' } })])] }),
  clothing({
    id: 'pirate-hat', synset: 'cocked_hat.n.01', names: ['pirate hat', "pirate's hat", 'tricorne'], heightM: 0.24, massKg: 0.3, wearing: { place: 'head', standM: -0.05, tucksHair: tuckedAt(0.07) }, palette: { main: '#25222a', trim: '#e6bd4a', skull: '#fbfaf3', band: '#b3222c' },
    groups: [
      parts('band', 'cloth', 0.015, [{ at: [0, 0.012, -0.008], r: [0.158, 0.13, 0.164], cut: [[0, 0.048, 0], [0, -0.96, 0.28]] }]),
      parts('main', 'leather', 0.02, [{ at: [0, 0.09, -0.012], r: [0.15, 0.125, 0.155], cut: [[0, 0.08, 0], down] }, { at: [0, 0.142, 0.142], r: [0.232, 0.098, 0.026], turn: [-14, 0, 0] }, { at: [0, 0.132, -0.165], r: [0.225, 0.088, 0.026], turn: [14, 0, 0] }, { from: ['*', 0.15, 0.1, 0.0], to: ['*', 0.262, 0.106, 0.0], r: [0.075, 0.022], squash: [1, 0.55, 2], k: 0.03 }]),
      parts('trim', 'cloth', 0.006, [...[-1, 1].flatMap((s) => Array.from({ length: 8 }, (_, i): Loose => { const p = (t: number): Vec3 => { const a = -1.45 + 2.9 * t; return [0.228 * sin(a), 0.145 + 0.093 * cos(a), s > 0 ? 0.147 - 0.022 * cos(a) : -0.163 + 0.018 * cos(a)] }; return { from: p(i / 8), to: p((i + 1) / 8), r: [0.0115, 0.0115] } }))]),
    ],
    solids: [solid('skull', 'plastic', [0, 0.163, 0.163], { sphere: { radiusM: 0.035, squash: [1, 0.92, 0.5] } }), solid('skull', 'plastic', [0, 0.13, 0.17], { box: { size: [0.034, 0.024, 0.02], bevelM: 0.005 }, turn: [-14, 0, 0] }), ...[-1, 1].flatMap((s) => [solid('main', 'plastic', [0.0135 * s, 0.163, 0.179], { sphere: { radiusM: 0.0105, squash: [1, 1.1, 0.5] } }), solid('skull', 'plastic', [-0.064 * s, 0.098, 0.168], { lathe: [[0.0075, 0], [0.0075, 0.135]], turn: [-8, 0, -68 * s] })])],
  }),
  clothing({ id: 'bonnet', synset: 'bonnet.n.01', names: ['bonnet', 'baby bonnet'], heightM: 0.3, massKg: 0.05, wearing: { place: 'head', standM: 0.1, hidesHair: true }, palette: { main: '#f6d4de', trim: '#fbfaf5' }, groups: [parts('main', 'cloth', 0.02, [{ at: [0, -0.004, -0.02], r: [0.162, 0.165, 0.165], cut: [[0, 0, 0.05], [0, 0.1, 0.99], [0, -0.1, 0], down] }]), parts('trim', 'cloth', 0.01, Array.from({ length: 12 }, (_, i): Loose => { const a = -2.1 + (i / 11) * 4.2; return { at: [0.158 * sin(a), 0.158 * cos(a), 0.05], r: [0.032, 0.032, 0.024] } })), parts('trim', 'cloth', 0.008, [{ from: ['*', 0.13, -0.09, 0.045], to: ['*', 0.03, -0.172, 0.09], r: [0.009, 0.009] }, { at: ['*', 0.035, -0.178, 0.1], r: [0.03, 0.02, 0.014] }])] }),
]

/** Crowns, hoods and whatever covers the whole head. */
export const jewelsAndHoods: readonly Recipe[] = [...crowns, ...hoods]
