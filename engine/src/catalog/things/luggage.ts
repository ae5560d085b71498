import { held, thing } from '../thing.ts'
import type { Recipe } from '../recipes.ts'
import { arc, block, disc, ring, rod, slab } from './forms.ts'

const both = [-1, 1] as const

/** Where folded things come to lie in an open case: two side by side, two more on top of them. */
const packedIn = Object.fromEntries([0, 1].flatMap((layer) => both.map((s) => [`in-${2 * layer + (s + 3) / 2}`, { at: [0.185 * s, 0.165 + 0.08 * layer, 0.01] as const, up: [0, 1, 0] as const }])))

/** What is packed, carried and shown on a journey. */
export const luggage: readonly Recipe[] = [
  thing({ id: 'suitcase', synset: 'bag.n.06', names: ['suitcase', 'travel case'], heightM: 0.62, massKg: 8, palette: { main: '#b8452f', trim: '#6a3a22', metal: '#d8b25a' }, solids: [
    block('main', 'leather', [0, 0.27, 0], [0.74, 0.5, 0.24], undefined, 0.05), ...[-0.22, 0.22].map((x) => block('trim', 'leather', [x, 0.27, 0], [0.06, 0.515, 0.255], undefined, 0.04)),
    ...[-1, 1].flatMap((x) => [0.06, 0.48].map((y) => block('trim', 'leather', [0.33 * x, y, 0], [0.1, 0.09, 0.252], undefined, 0.03))),
    ...[-0.22, 0.22].map((x) => block('metal', 'metal', [x, 0.4, 0.13], [0.07, 0.05, 0.02])),
    ...[-0.09, 0.09].map((x) => block('metal', 'metal', [x, 0.535, 0], [0.03, 0.05, 0.04])), block('trim', 'leather', [0, 0.575, 0], [0.22, 0.035, 0.045], undefined, 0.015),
    ...[-1, 1].flatMap((x) => [-1, 1].map((z) => block('trim', 'rubber', [0.3 * x, 0.015, 0.08 * z], [0.05, 0.03, 0.05]))),
  ], sockets: { handle: { at: [0, 0.58, 0], up: [0, 1, 0] }, seat: { at: [0, 0.52, 0], up: [0, 1, 0] } }, affordances: ['hold', 'sit-on'], collider: 'box' }),
  thing({ id: 'open-suitcase', synset: 'overnighter.n.01', names: ['open suitcase', 'opened suitcase'], heightM: 0.56, massKg: 8, palette: { main: '#b8452f', trim: '#6a3a22', lining: '#f0dcb8', blue: '#3f7fd0', white: '#f4f2ea', green: '#4fa86a', yellow: '#f2c23c' }, solids: [
    block('main', 'leather', [0, 0.03, 0], [0.78, 0.06, 0.52], undefined, 0.02), ...both.flatMap((s) => [block('main', 'leather', [0.38 * s, 0.1, 0], [0.03, 0.2, 0.52], undefined, 0.012), block('main', 'leather', [0, 0.1, 0.25 * s], [0.78, 0.2, 0.03], undefined, 0.012)]),
    block('main', 'leather', [0, 0.37, -0.33], [0.78, 0.42, 0.1], [-18, 0, 0], 0.03), block('lining', 'cloth', [0, 0.365, -0.275], [0.7, 0.35, 0.02], [-18, 0, 0], 0.01), ...both.map((s) => block('trim', 'leather', [0.25 * s, 0.1, 0.268], [0.06, 0.2, 0.012])),
    block('blue', 'cloth', [-0.19, 0.09, 0], [0.34, 0.07, 0.4], [0, 3, 0], 0.02), block('white', 'cloth', [0.19, 0.09, 0], [0.33, 0.07, 0.4], [0, -3, 0], 0.02), block('green', 'cloth', [0, 0.085, 0.16], [0.2, 0.06, 0.14], [0, 12, 0], 0.02),
  ], sockets: { top: { at: [0, 0.22, 0.05], up: [0, 1, 0] }, ...packedIn }, affordances: ['open'], collider: 'box' }),
  thing({ id: 'folded-clothes', synset: 'garment.n.01', names: ['folded clothes', 'folded clothing', 'folded laundry', 'folded shirt', 'folded sweater', 'folded t-shirt'], heightM: 0.085, massKg: 0.4, palette: { main: '#3f7fd0', dark: '#2f62a8', light: '#f4f2ea' }, solids: [
    block('main', 'cloth', [0, 0.018, 0], [0.34, 0.034, 0.27], undefined, 0.015), block('dark', 'cloth', [0, 0.04, 0.005], [0.325, 0.012, 0.255], undefined, 0.005), block('main', 'cloth', [0, 0.06, 0], [0.335, 0.034, 0.265], undefined, 0.015), ring('dark', 'cloth', [0, 0.078, -0.085], [0.05, 0.009], undefined, 360), block('light', 'cloth', [0, 0.079, 0.03], [0.012, 0.004, 0.16], undefined, 0.001),
  ], sockets: held([0, 0.04, 0]), affordances: ['hold'], collider: 'box' }),
  thing({ id: 'briefcase', synset: 'briefcase.n.01', names: ['briefcase', 'attache case', 'attaché case', 'business case'], heightM: 0.4, massKg: 3, palette: { main: '#8a4a24', dark: '#5a2e16', metal: '#e0b44a' }, solids: [
    block('main', 'leather', [0, 0.165, 0], [0.46, 0.33, 0.11], undefined, 0.022), block('dark', 'leather', [0, 0.165, 0], [0.468, 0.338, 0.02], undefined, 0.01), ...both.flatMap((x) => both.map((y) => block('dark', 'leather', [0.205 * x, 0.165 + 0.14 * y, 0], [0.058, 0.058, 0.116], undefined, 0.018))),
    ...both.flatMap((s) => [block('metal', 'metal', [0.13 * s, 0.29, 0.057], [0.06, 0.045, 0.012], undefined, 0.004), disc('dark', 'metal', [0.13 * s, 0.283, 0.062], 0.008, 0.003, [90, 0, 0]), block('metal', 'metal', [0.07 * s, 0.335, 0], [0.03, 0.025, 0.03])]),
    ring('dark', 'leather', [0, 0.33, 0], [0.07, 0.013], [-90, 0, 0], 180),
  ], sockets: { handle: { at: [0, 0.395, 0], up: [0, 1, 0] } }, affordances: ['hold', 'open'], collider: 'box' }),
  thing({ id: 'wallet', synset: 'wallet.n.01', names: ['wallet', 'billfold', 'leather wallet'], heightM: 0.125, massKg: 0.12, root: [0, 0.05, 0], palette: { main: '#8a4f2a', dark: '#5a3018', stitch: '#e8c48a', note: '#7fb87a', noteDark: '#4a8a52', card: '#3f7fd0', gold: '#f0b840' }, solids: [
    block('main', 'leather', [0, 0.048, 0.022], [0.125, 0.096, 0.007], [-12, 0, 0], 0.003), block('dark', 'leather', [0, 0.05, -0.018], [0.125, 0.1, 0.007], [12, 0, 0], 0.003), block('dark', 'leather', [0, 0.004, 0.002], [0.125, 0.008, 0.06], undefined, 0.003),
    ...[0, 1].map((i) => block(i === 0 ? 'note' : 'noteDark', 'paper', [0.012 * i - 0.006, 0.068, -0.004 - i * 0.005], [0.108, 0.1, 0.0015], [6, 0, 3 - i * 5])), block('card', 'plastic', [-0.016, 0.072, 0.006], [0.075, 0.07, 0.002], [-8, 0, -4]), block('gold', 'plastic', [-0.034, 0.088, 0.006], [0.018, 0.013, 0.003], [-8, 0, -4]),
    ...both.flatMap((s) => [block('stitch', 'cloth', [0.056 * s, 0.048, 0.0265], [0.0025, 0.08, 0.002], [-12, 0, 0]), block('stitch', 'cloth', [0, 0.048 + 0.04 * s, 0.0262 - 0.0085 * s], [0.11, 0.0025, 0.002], [-12, 0, 0])]), disc('gold', 'metal', [0, 0.052, 0.024], 0.009, 0.004, [78, 0, 0]),
  ], sockets: held([0, 0.04, 0]), affordances: ['hold', 'open', 'throw'], collider: 'box' }),
  thing({ id: 'banknote', synset: 'bill.n.03', names: ['banknote', 'bank note', 'dollar bill', 'dollar', 'paper money'], heightM: 0.14, massKg: 0.05, root: [0, 0.06, 0], palette: { main: '#8fbf86', dark: '#3f7a48', light: '#dcebcf' }, solids: [
    block('dark', 'paper', [0, 0.065, 0], [0.3, 0.13, 0.002], [-6, 0, 0], 0.0008), block('main', 'paper', [0, 0.065, 0], [0.286, 0.116, 0.0045], [-6, 0, 0], 0.0008), block('light', 'paper', [0, 0.065, 0], [0.262, 0.094, 0.006], [-6, 0, 0], 0.0008),
    ...both.flatMap((z) => [slab('main', 'paper', [0, 0.065, z * 0.0028], arc([0, 0], [0.043, 0.043], [0, 345], 24), 0.002, [-6, 0, 0]), block('dark', 'paper', [0, 0.065, z * 0.0042], [0.006, 0.074, 0.002], [-6, 0, 0]),
      ...([[0.011, 0.0235, 0.022], [-0.014, 0.013, 0.006], [0, 0, 0.026], [0.014, -0.012, 0.006], [-0.011, -0.0235, 0.022]] as const).map(([x, y, w]) => block('dark', 'paper', [(w > 0.01 ? 0 : x) * z, 0.065 + y, z * 0.0042], [w === 0.006 ? 0.007 : 0.034, w === 0.006 ? 0.02 : 0.007, 0.002], [-6, 0, 0])),
      ...both.flatMap((x) => both.map((y) => block('dark', 'paper', [0.115 * x, 0.065 + 0.034 * y, z * 0.003 - y * 0.0035], [0.024, 0.018, 0.0022], [-6, 0, 0]))), ...both.map((x) => block('main', 'paper', [0.085 * x, 0.065, z * 0.0032], [0.022, 0.05, 0.002], [-6, 0, 0]))]),
  ], sockets: held([0.11, 0.05, 0]), affordances: ['hold', 'throw'], collider: 'box' }),
  thing({ id: 'ticket', synset: 'ticket.n.01', names: ['ticket', 'movie ticket', 'train ticket', 'admission ticket', 'raffle ticket', 'golden ticket'], heightM: 0.1, massKg: 0.01, root: [0, 0.04, 0], palette: { main: '#f0b436', edge: '#d8402f', light: '#fff2cf' }, solids: [
    slab('main', 'paper', [0, 0.05, 0], [[-0.1, -0.05], [0.1, -0.05], [0.1, -0.022], ...arc([0.1, 0], [-0.02, 0.02], [-90, 90], 7), [0.1, 0.022], [0.1, 0.05], [-0.1, 0.05], [-0.1, 0.022], ...arc([-0.1, 0], [0.02, 0.02], [90, -90], 7), [-0.1, -0.022]], 0.003),
    ...both.flatMap((z) => [...both.flatMap((y) => [block('edge', 'paper', [0.016, 0.05 + 0.038 * y, z * 0.0012], [0.136, 0.0045, 0.0025])]), block('edge', 'paper', [0.082, 0.05, z * 0.0012], [0.0045, 0.0805, 0.0025]), ...Array.from({ length: 7 }, (_, i) => block('edge', 'paper', [-0.052, 0.0155 + i * 0.0115, z * 0.0012], [0.0035, 0.0065, 0.0025])),
      slab('edge', 'paper', [0.016, 0.05, z * 0.0012], Array.from({ length: 10 }, (_, i) => arc([0, 0], [i % 2 === 0 ? 0.029 : 0.0125, i % 2 === 0 ? 0.029 : 0.0125], [90 + i * 36, 91 + i * 36], 2)[0] ?? [0, 0]), 0.0025), ...both.map((y) => block('light', 'paper', [-0.07, 0.05 + y * 0.021, z * 0.0012], [0.016, 0.02, 0.0025]))]),
  ], sockets: held([-0.07, 0.04, 0]), affordances: ['hold', 'read'], collider: 'box' }),
  thing({ id: 'passport', synset: 'passport.n.02', names: ['passport', 'travel document'], heightM: 0.19, massKg: 0.06, root: [0, 0.06, 0], palette: { main: '#7a1f2e', gold: '#f0c052', page: '#f6efdc' }, solids: [
    block('main', 'leather', [0, 0.095, 0.007], [0.132, 0.186, 0.004], undefined, 0.0018), block('main', 'leather', [0, 0.095, -0.007], [0.132, 0.186, 0.004], undefined, 0.0018), block('main', 'leather', [-0.065, 0.095, 0], [0.004, 0.186, 0.017], undefined, 0.0018), block('page', 'paper', [0.001, 0.095, 0], [0.124, 0.178, 0.011]),
    ring('gold', 'metal', [0, 0.1, 0.0092], [0.034, 0.0016], [90, 0, 0]), slab('gold', 'metal', [0, 0.1, 0.0092], arc([0, 0], [0.0145, 0.0335], [0, 345], 20), 0.0012), slab('main', 'metal', [0, 0.1, 0.0094], arc([0, 0], [0.0115, 0.031], [0, 345], 20), 0.0012), ...[-0.017, 0, 0.017].map((y) => rod('gold', 'metal', [-0.032, 0.1 + y, 0.0102], [0.032, 0.1 + y, 0.0102], 0.0015)), rod('gold', 'metal', [0, 0.067, 0.0102], [0, 0.133, 0.0102], 0.0015),
    block('gold', 'metal', [0, 0.168, 0.0092], [0.086, 0.009, 0.0012]), block('gold', 'metal', [0, 0.152, 0.0092], [0.06, 0.0055, 0.0012]), block('gold', 'metal', [0, 0.038, 0.0092], [0.078, 0.011, 0.0012]), block('gold', 'metal', [0, 0.019, 0.0092], [0.022, 0.01, 0.0012]), disc('main', 'metal', [0, 0.019, 0.0095], 0.0035, 0.001, [90, 0, 0]),
  ], sockets: held([0, 0.05, 0]), affordances: ['hold', 'open', 'read'], collider: 'box' }),
]
