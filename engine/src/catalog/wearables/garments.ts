import { sin, cos, tau } from '../../platform/index.ts'
import { parts } from '../thing.ts'
import type { Recipe } from '../recipes.ts'
import { clothing } from './clothing.ts'
import type { Clothing, Loose } from './clothing.ts'
import { hingesAt, spread, type Cut } from './laid-out.ts'

type Piece = Pick<Clothing, 'id' | 'synset' | 'names' | 'palette'> & Partial<Clothing['wearing']> & { cut?: Partial<Cut> }

/** Something that covers the wearer's own shape: any body can put it on. Nobody's, it lies spread out. */
function garment({ id, synset, names, palette, cut, ...wearing }: Piece): Recipe {
  const { sleeves = 0 } = wearing
  const long: Cut['sleeves'] = wearing.covers?.includes('arms') === false ? 'none' : sleeves < 0.4 ? 'short' : 'long'
  const lining = { ...(palette['lapel'] === undefined ? {} : { collar: 'lapel' }), ...(palette['shirt'] === undefined ? {} : { open: 'shirt' }) }
  return clothing({ id, synset, names, palette: { seam: '#2b2f3a', button: '#fbf7ee', ...palette }, heightM: 0.044, massKg: 0.4, wearing: { place: 'suit', covers: ['trunk', 'arms'], ...wearing }, solids: spread({ sleeves: long, ...lining, ...cut }), hinges: hingesAt(0.12, 0) })
}

const gauze = (color: string, y: number, r: number, lift: number): Loose[] => Array.from({ length: 26 }, (_, i): Loose => { const a = (i / 26) * tau; return { from: [0.115 * sin(a), y, 0.115 * cos(a)], to: [r * sin(a), y - lift + (i % 2) * 0.02, r * cos(a)], r: [0.022, 0.044], squash: [1, 0.5, 1], color } })

/** Sweaters, jackets and skirts for any body. */
export const garments: readonly Recipe[] = [
  garment({ id: 'sweater', synset: 'sweater.n.01', names: ['sweater', 'jumper', 'pullover', 'knit sweater', 'cardigan'], thickM: 0.026, sleeves: 0.8, palette: { main: '#c8332f', edge: '#f6c445' } }),
  garment({ id: 't-shirt', synset: 'jersey.n.03', names: ['t-shirt', 'tee shirt', 'tee'], thickM: 0.016, sleeves: 0.05, palette: { main: '#f2c23a', edge: '#d39a1e' } }),
  garment({ id: 'shirt', synset: 'shirt.n.01', names: ['shirt', 'blouse'], thickM: 0.012, sleeves: 0.85, cut: { button: 'button' }, palette: { main: '#4f8fd0', edge: '#f3f6fb' } }),
  garment({ id: 'hoodie', synset: 'sweatshirt.n.01', names: ['hoodie', 'sweatshirt'], thickM: 0.02, sleeves: 0.85, palette: { main: '#5a6a86', edge: '#3d4a63' } }),
  garment({ id: 'vest', synset: 'vest.n.01', names: ['vest', 'waistcoat'], covers: ['trunk'], thickM: 0.014, cut: { button: 'button' }, palette: { main: '#3f5f4a', shirt: '#fbfaf5' } }),
  garment({ id: 'life-jacket', synset: 'life_jacket.n.01', names: ['life jacket', 'life vest'], covers: ['trunk'], thickM: 0.034, cut: { button: 'button' }, palette: { main: '#f07a22', stripe: '#f6e26a' } }),
  garment({ id: 'jacket', synset: 'jacket.n.01', names: ['jacket'], thickM: 0.02, sleeves: 0.86, cut: { button: 'button' }, palette: { main: '#4a4f5a', edge: '#31343d', lapel: '#3a3e48', shirt: '#e9e4da' } }),
  garment({ id: 'suit-jacket', synset: 'suit.n.01', names: ['suit', 'business suit', 'tuxedo', 'tux', 'suit jacket'], covers: ['trunk', 'arms', 'legs'], thickM: 0.016, sleeves: 0.9, cut: { button: 'button' }, palette: { main: '#2a3550', lapel: '#1c2438', shirt: '#fbfaf5' } }),
  garment({ id: 'coat', synset: 'coat.n.01', names: ['coat', 'overcoat', 'winter coat'], thickM: 0.03, sleeves: 0.9, cut: { button: 'button' }, palette: { main: '#8a5a34', edge: '#5c3a20', lapel: '#6b4426' } }),
  garment({ id: 'lab-coat', synset: 'lab_coat.n.01', names: ['lab coat', 'white coat', 'laboratory coat'], thickM: 0.022, sleeves: 0.9, cut: { button: 'button' }, palette: { main: '#fbfaf6', lapel: '#e2e4e6', shirt: '#7fb0d8' } }),
  garment({ id: 'raincoat', synset: 'raincoat.n.01', names: ['raincoat', 'rain jacket', 'yellow raincoat'], thickM: 0.026, sleeves: 0.9, cut: { button: 'button' }, palette: { main: '#f6c92a', edge: '#d99a12' } }),
  clothing({ id: 'tutu', synset: 'ballet_skirt.n.01', names: ['tutu', 'ballet skirt'], heightM: 0.14, massKg: 0.2, wearing: { place: 'waist', standM: 0.08 }, palette: { main: '#f59ac0', mainLight: '#fbc8dc' }, groups: [parts('main', 'cloth', 0.01, [...gauze('main', 0.02, 0.3, 0.01), ...gauze('mainLight', -0.02, 0.26, 0.03)]), parts('main', 'cloth', 0.01, Array.from({ length: 14 }, (_, i): Loose => { const a = (i / 14) * tau, b = ((i + 1) / 14) * tau; return { from: [0.14 * sin(a), 0.03, 0.14 * cos(a)], to: [0.14 * sin(b), 0.03, 0.14 * cos(b)], r: [0.026, 0.026] } }))] }),
  clothing({ id: 'grass-skirt', synset: 'grass_skirt.n.01', names: ['grass skirt', 'hula skirt'], heightM: 0.3, massKg: 0.3, wearing: { place: 'waist', standM: 0.26 }, palette: { main: '#8fb04a', mainDark: '#6f8f38', band: '#e0553f' }, groups: [parts('main', 'leaf', 0.004, Array.from({ length: 30 }, (_, i): Loose => { const a = (i / 30) * tau; return { from: [0.15 * sin(a), 0.0, 0.15 * cos(a)], to: [0.2 * sin(a), -0.24 + (i % 3) * 0.02, 0.2 * cos(a)], r: [0.022, 0.012], ...(i % 2 === 0 ? { color: 'mainDark' } : {}) } })), parts('band', 'cloth', 0.008, Array.from({ length: 14 }, (_, i): Loose => { const a = (i / 14) * tau, b = ((i + 1) / 14) * tau; return { from: [0.152 * sin(a), 0.01, 0.152 * cos(a)], to: [0.152 * sin(b), 0.01, 0.152 * cos(b)], r: [0.024, 0.024] } }))] }),
]
