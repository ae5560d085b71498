import { cos, sin, tau } from '../../platform/index.ts'
import { parts, thing } from '../thing.ts'
import type { Part, Recipe } from '../recipes.ts'

type Loose = Omit<Part, 'on'>

/** Tufts of leaves over a ball: the crown reads as one soft volume with a broken edge. */
function tufts(center: readonly [number, number, number], radiusM: number, count: number, tuftM: number, turn = 0): Loose[] {
  return Array.from({ length: count }, (_, i): Loose => {
    // Evenly over the sphere: the golden spiral.
    const y = 1 - (2 * (i + 0.5)) / count, flat = Math.sqrt(1 - y * y), a = i * 2.399963 + turn
    const r = tuftM * (0.82 + 0.36 * ((i * 7) % 5) / 4)
    return { at: [center[0] + radiusM * flat * sin(a), center[1] + radiusM * 0.86 * y, center[2] + radiusM * flat * cos(a)], r: [r, r * 0.86, r], ...(i % 3 === 1 ? { color: 'mainDark' } : i % 3 === 2 ? { color: 'mainLight' } : {}) }
  })
}

function skirtOfNeedles(y: number, radiusM: number, heightM: number, count: number): Loose[] {
  return [{ from: [0, y, 0], to: [0, y + heightM, 0], r: [radiusM * 0.62, 0.05] }, ...Array.from({ length: count }, (_, i): Loose => { const a = ((i + y) / count) * tau; return { from: [radiusM * 0.35 * sin(a), y + heightM * 0.4, radiusM * 0.35 * cos(a)], to: [radiusM * sin(a), y - heightM * 0.12, radiusM * cos(a)], r: [radiusM * 0.26, radiusM * 0.1], ...(i % 2 === 0 ? { color: 'mainDark' } : {}) } })]
}

/** Sawn off at the ground. */
const grounded = (part: Loose): Loose => ({ ...part, cut: [[0, 0, 0], [0, -1, 0]] })

/** Plants of the catalog. */
export const plants: readonly Recipe[] = [
  thing({ id: 'tree', synset: 'tree.n.01', names: ['tree'], kind: 'plant', heightM: 4.6, massKg: 400, cellM: 0.05, palette: { main: '#5e9a3c', mainDark: '#477e30', mainLight: '#7cb64c', bark: '#6f4e37' }, groups: [parts('bark', 'wood', 0.12, [{ from: [0, 0, 0], to: [0.06, 1.1, 0.02], r: [0.24, 0.17] }, { from: [0.06, 1.1, 0.02], to: [-0.02, 2.5, 0], r: [0.17, 0.12] }, { from: [0.02, 1.6, 0], to: [0.75, 2.7, 0.2], r: [0.1, 0.06] }, { from: [0, 1.8, 0], to: [-0.7, 2.75, -0.1], r: [0.1, 0.06] }, ...[0.4, 1.9, 3.3, 4.8].map((a): Loose => ({ from: [0.1 * sin(a), 0.16, 0.1 * cos(a)], to: [0.38 * sin(a), 0.0, 0.38 * cos(a)], r: [0.13, 0.06], cut: [[0, 0, 0], [0, -1, 0]] }))]), parts('main', 'leaf', 0.06, [{ at: [0, 3.2, 0], r: [1.15, 0.95, 1.1] }, { at: [0.75, 2.85, 0.25], r: [0.7, 0.6, 0.7] }, { at: [-0.75, 2.9, -0.15], r: [0.75, 0.62, 0.72] }, ...tufts([0, 3.35, 0], 1.05, 26, 0.36), ...tufts([0.85, 2.85, 0.3], 0.62, 12, 0.3, 1), ...tufts([-0.85, 2.9, -0.2], 0.66, 12, 0.3, 2)])] }),
  thing({ id: 'pine', synset: 'pine.n.01', names: ['pine', 'fir', 'fir tree', 'spruce', 'evergreen', 'pine tree'], kind: 'plant', heightM: 4.344, massKg: 350, cellM: 0.048, palette: { main: '#2f7048', mainDark: '#235a3a', bark: '#6b4c38' }, groups: [parts('bark', 'wood', 0.08, [{ from: [0, 0, 0], to: [0, 1.4, 0], r: [0.18, 0.13], cut: [[0, 0, 0], [0, -1, 0]] }]), ...([[0.85, 1.3, 1.3], [1.65, 1.08, 1.15], [2.4, 0.82, 1.05], [3.1, 0.56, 1.2]] as const).map(([y, r, h], i) => parts('main', 'leaf', 0.07, skirtOfNeedles(y, r, h, 11 - i)))] }),
  thing({ id: 'bush', synset: 'shrub.n.01', names: ['bush', 'shrub'], kind: 'plant', heightM: 1.0, massKg: 20, cellM: 0.02, palette: { main: '#5f9d42', mainDark: '#488234', mainLight: '#80bb55', berry: '#d8405a' }, groups: [parts('main', 'leaf', 0.025, [{ at: [0, 0.42, 0], r: [0.5, 0.42, 0.45] } satisfies Loose, ...tufts([0, 0.5, 0], 0.46, 24, 0.17), ...tufts([0.42, 0.3, 0.1], 0.26, 9, 0.14, 1), ...tufts([-0.42, 0.32, -0.05], 0.27, 9, 0.14, 2)].map(grounded)), parts('berry', 'food', 0.004, Array.from({ length: 9 }, (_, i): Loose => { const a = i * 2.4; return { at: [0.56 * sin(a), 0.3 + 0.06 * (i % 6), 0.56 * cos(a)], r: [0.032, 0.032, 0.032] } }), { fine: true })] }),
  thing({ id: 'flower', synset: 'flower.n.01', names: ['flower', 'wildflower', 'blossom'], kind: 'plant', heightM: 0.455, massKg: 0.05, cellM: 0.006, root: [0, 0.02, 0], palette: { main: '#ef5f8f', heart: '#f6c63a', stem: '#4f9440', leaf: '#5fa84a' }, groups: [parts('stem', 'leaf', 0.01, [{ from: [0, 0, 0], to: [0.012, 0.18, 0.005], r: [0.009, 0.008] }, { from: [0.012, 0.18, 0.005], to: [0, 0.34, 0.012], r: [0.008, 0.008] }]), parts('leaf', 'leaf', 0.008, [{ at: [0.05, 0.14, 0.01], r: [0.058, 0.009, 0.024], turn: [0, 15, 32] }, { at: [-0.045, 0.1, 0.01], r: [0.052, 0.009, 0.022], turn: [0, -20, -34] }], { layer: 'leaf', fine: true }), parts('main', 'leaf', 0.004, Array.from({ length: 8 }, (_, i): Loose => { const a = (i / 8) * 360; const t = (i / 8) * tau; return { at: [0.058 * cos(t), 0.352 + 0.058 * sin(t), 0.02], r: [0.046, 0.026, 0.011], turn: [0, 0, a] } }), { layer: 'petals', fine: true }), parts('heart', 'food', 0.006, [{ at: [0, 0.352, 0.03], r: [0.034, 0.034, 0.02] }], { layer: 'heart', fine: true })], sockets: { handle: { at: [0, 0.08, 0], up: [0, 1, 0] } }, affordances: ['hold'] }),
]

