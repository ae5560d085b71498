import { parts, solid, thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'

const pole = (x: number, topM: number, radiusM: number, color = 'pole'): Solid => solid(color, 'wood', [x, 0, 0], { lathe: [[0, 0], [radiusM, 0], [radiusM * 0.9, topM], [radiusM * 1.6, topM + radiusM * 0.4], [radiusM * 1.2, topM + radiusM * 2.2], [0, topM + radiusM * 2.8]] })
const panel = (color: string, at: Vec3, size: Vec3, bevelM = 0.02): Solid => solid(color, 'wood', at, { box: { size, bevelM } })

/** Large things that are there to be read. */
export const writtenThings: readonly Recipe[] = [
  thing({ id: 'banner', synset: 'streamer.n.01', names: ['banner'], kind: 'structure', heightM: 2.7, massKg: 6, cellM: 0.022, palette: { main: '#f4efe2', pole: '#8a5a34', trim: '#c8392f' }, groups: [parts('main', 'cloth', 0.01, [{ at: [0, 2.2, 0], box: [1.6, 0.36, 0.018], r: [0.016] }, ...[-1, 1].map((s) => ({ at: [0, 2.2 + s * 0.33, 0] as const, box: [1.7, 0.035, 0.05] as const, r: [0.01], paint: true, color: 'trim' }))])], solids: [pole(-1.62, 2.6, 0.035), pole(1.62, 2.6, 0.035)], collider: 'box' }),
  thing({ id: 'billboard', synset: 'billboard.n.01', names: ['billboard', 'hoarding', 'advertising board'], kind: 'structure', heightM: 4.5, massKg: 900, palette: { main: '#f4efe2', frame: '#3f5f7a', post: '#5a6068' }, solids: [...[-1.5, 1.5].map((x) => panel('post', [x, 1.1, -0.12], [0.26, 2.2, 0.26], 0.03)), panel('frame', [0, 3.3, 0], [5.2, 2.5, 0.12], 0.05), panel('main', [0, 3.3, 0.04], [4.9, 2.2, 0.09]), panel('post', [0, 2.0, 0.14], [4.9, 0.08, 0.3])], collider: 'box' }),
]
