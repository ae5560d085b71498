import { ball, block, disc, ring, rod, slab, turned, type Pair } from '../things/forms.ts'
import { thing, type Thing } from '../thing.ts'
import { cos, sin, tau } from '../../platform/index.ts'
import type { Part, Recipe, Solid, Surface, Vec3 } from '../recipes.ts'

export type Loose = Omit<Part, 'on'>
export type WheelLook = 'car' | 'truck' | 'train' | 'wooden' | 'spoked' | 'plain'

/** One wheel: where its axle is sideways and lengthways, its radius and width. It touches the ground unless `y` says otherwise. */
export interface Wheel { x: number; z: number; r: number; w: number; look?: WheelLook; y?: number }

/** Colours that wheels, lamps and windows need; a recipe spreads them into its palette. */
export const road = { tyre: '#242428', rim: '#d3d8de', hub: '#8d949c', glass: '#a9d3ea', lamp: '#fff3cf', tail: '#ff4a3a', amber: '#ffab3a', dark: '#2b2e34', chrome: '#dfe4ea' } as const

const both = [-1, 1] as const
/** The same on both sides: `make(1)` for its left, `make(-1)` for its right. */
export const sides = <T>(make: (s: 1 | -1) => readonly T[]): T[] => both.flatMap((s) => make(s))

/** A wheel on its own bone, so that it turns while it rolls. */
function wheelSolids({ x, z, r, w, look = 'car', y = r }: Wheel, bone: string): Solid[] {
  const out = x < 0 ? 90 : -90, h = w / 2, at: Vec3 = [x, y, z]
  const rubber = (inner: number): Solid => turned('tyre', 'rubber', [...(x === 0 ? [[r * inner, -h] as const] : []), [r * 0.93, -h], [r, -h * 0.55], [r, h * 0.55], [r * 0.93, h], [r * inner, h]], at, [0, 0, out])
  const spokes = (count: number, thickM: number, color: string, surface: Surface, long: number): Solid[] => Array.from({ length: count }, (_, i) => block(color, surface, [x, y, z], [thickM, long * 2, thickM], [(i / count) * 180, 0, 0], thickM * 0.2))
  const made = (): Solid[] => {
    if (look === 'spoked') return [ring('tyre', 'rubber', at, [r - h, h], [0, 0, 90]), ring('rim', 'metal', at, [r - h * 2.3, h * 0.5], [0, 0, 90]), ball('rim', 'metal', at, h * 1.4), ...spokes(6, h * 0.22, 'rim', 'metal', r - h * 2)]
    if (look === 'wooden') return [turned('rim', 'metal', [[r * 0.93, -h], [r, -h], [r, h], [r * 0.93, h]], at, [0, 0, out]), turned('tyre', 'wood', [[r * 0.8, h], [r * 0.8, -h], [r * 0.94, -h], [r * 0.94, h], [r * 0.8, h]], at, [0, 0, out]), ...spokes(4, w * 0.62, 'tyre', 'wood', r * 0.85), turned('hub', 'wood', [[0, -w], [r * 0.17, -w * 0.9], [r * 0.2, 0], [r * 0.17, w * 0.9], [0, w]], at, [0, 0, out])]
    if (look === 'train') return [turned('tyre', 'metal', [[r * 0.78, h], [r * 0.78, -h], [r, -h], [r, h], [r * 0.78, h]], at, [0, 0, out]), ...spokes(4, w * 0.5, 'rim', 'metal', r * 0.8), disc('hub', 'metal', [x, y, z], r * 0.24, h * 1.3, [0, 0, out])]
    if (look === 'plain') return [rubber(0), ...[90, -90].map((face) => turned('rim', 'plastic', [[r * 0.5, h], [r * 0.45, h * 1.15], [0, h * 1.2]], at, [0, 0, face]))]
    const holes = look === 'truck' ? 6 : 5, deep = (look === 'truck' ? 0.35 : 0.8) * h
    // A wheel in the middle shows both its faces.
    const faces = x === 0 ? [90, -90] : [out]
    return [rubber(0.6), ...faces.flatMap((face) => [turned('rim', 'metal', [[r * 0.66, h], [r * 0.54, deep], [r * 0.17, deep], [0, h * 1.06]], at, [0, 0, face]),
      slab('hub', 'metal', [x + (face > 0 ? -deep : deep), y, z], Array.from({ length: holes * 2 }, (_, i): Pair => { const a = (i / holes) * (tau / 2), d = r * (i % 2 === 0 ? 0.5 : 0.2); return [d * cos(a), d * sin(a)] }), h * 0.2, [0, 90, 0], 0)])]
  }
  return made().map((s) => ({ ...s, on: bone }))
}

/** Wheels with a bone each (`wheel1` …), which the drive action turns. */
export function wheelsOf(wheels: readonly Wheel[]): { bones: Recipe['bones']; solids: Solid[] } {
  return {
    bones: Object.fromEntries(wheels.map(({ x, z, r, y = r }, i) => [`wheel${i + 1}`, ['root', x, y, z] as const])),
    solids: wheels.flatMap((w, i) => wheelSolids(w, `wheel${i + 1}`)),
  }
}

/** Four wheels, or six, in pairs: half the track, radius, width and where each axle is. */
export const axles = (x: number, r: number, w: number, zs: readonly number[], look?: WheelLook): Wheel[] => zs.flatMap((z) => both.map((s) => ({ x: x * s, z, r, w, ...(look === undefined ? {} : { look }) })))

export interface Vehicle extends Omit<Thing, 'kind' | 'collider'> { wheels?: readonly Wheel[]; collider?: Recipe['collider'] }

/** A recipe for something that carries; with `wheels` it drives. */
export function vehicle({ wheels = [], ...v }: Vehicle): Recipe {
  const { bones, solids } = wheelsOf(wheels)
  return thing({
    ...v, kind: 'vehicle', collider: v.collider ?? 'box', affordances: v.affordances ?? ['drive', 'ride'], palette: { ...road, ...v.palette },
    locomotion: v.locomotion ?? (wheels.length > 0 ? 'wheels' : 'none'), bones: { ...bones, ...v.bones }, solids: [...solids, ...(v.solids ?? [])],
  })
}

/** A seat for one, or a deck to stand on. */
export const seatAt = (at: Vec3): NonNullable<Thing['sockets']> => ({ seat: { at, up: [0, 1, 0] } })
export const topAt = (at: Vec3): NonNullable<Thing['sockets']> => ({ top: { at, up: [0, 1, 0] } })

/** Hollow arches above the wheels, with a dark lining. */
export const arches = (zs: readonly number[], y: number, r: number): Loose[] => zs.flatMap((z): Loose[] => [
  { from: [-2, y, z], to: [2, y, z], r: [r, r], carve: true, k: 0.02 }, { from: [-2, y, z], to: [2, y, z], r: [r * 1.1, r * 1.1], paint: true, color: 'dark', surface: 'plastic' },
])

/** A window let into a body: a box through it that colours what it meets. */
export const pane = (at: Vec3, box: Vec3, r = 0.06): Loose => ({ at, box, r: [r], paint: true, color: 'glass', surface: 'ice' })
export const painted = (color: string, at: Vec3, box: Vec3, r = 0.01): Loose => ({ at, box, r: [r], paint: true, color })

/** A round lamp with a bright rim that looks along z. */
export const headlamp = (at: Vec3, r: number, color = 'lamp'): Solid[] => [ring('chrome', 'metal', at, [r, r * 0.2], [90, 0, 0]), ball(color, 'light', at, r, [1, 1, 0.5])]
export const taillamp = (at: Vec3, size: Vec3): Solid => block('tail', 'light', at, size)
/** A bumper: a bar with round ends across the vehicle. */
export const bumper = (color: string, y: number, z: number, half: number, r: number): Solid[] => [rod(color, 'metal', [-half, y, z], [half, y, z], r), ...sides((s) => [ball(color, 'metal', [half * s, y, z], r)])]
/** Outside mirrors on short arms. */
export const mirrors = (color: string, x: number, y: number, z: number, r: number): Solid[] => sides((s) => [ball(color, 'plastic', [x * s, y, z], r, [1, 0.8, 0.5]), rod('dark', 'plastic', [(x - r * 1.6) * s, y - r * 0.4, z], [x * s, y, z], r * 0.25)])
/** A disc with a number-like mark or badge on each side. */
export const badge = (color: string, x: number, y: number, z: number, r: number): Solid[] => sides((s) => [disc(color, 'plastic', [x * s, y, z], r, 0.012, [0, 0, -90 * s])])
/** A metal tube through several points, with round joints. */
export const tubes = (color: string, r: number, points: readonly Vec3[], surface: Surface = 'metal'): Solid[] => points.flatMap((p, i) => { const q = points[i + 1]; return [ball(color, surface, p, r), ...(q === undefined ? [] : [rod(color, surface, p, q, r)])] })
