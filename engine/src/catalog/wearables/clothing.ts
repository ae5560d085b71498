import { parts } from '../thing.ts'
import type { Part, PartGroup, Recipe, Solid, Vec3, Wearing } from '../recipes.ts'

/** One wearable: written on a person's head, neck, eyes, waist or back, about the middle of that place. */
export interface Clothing {
  id: string
  synset: string
  names: readonly string[]
  heightM: number
  massKg: number
  wearing: Wearing
  palette: Record<string, string>
  groups?: readonly PartGroup[]
  solids?: readonly Solid[]
  /** Bones that hang from where it is worn, root first. */
  chain?: readonly (readonly [name: string, at: Vec3])[]
  /** Bones that it is folded at when nobody has it on, or moved at while it is worn. */
  hinges?: Recipe['bones']
}

/** A recipe of something to wear. */
export function clothing(c: Clothing): Recipe {
  const chain = c.chain ?? []
  const bones = Object.fromEntries([['root', ['', 0, 0, 0]] as const, ...chain.map(([name, at], i) => [name, [chain[i - 1]?.[0] ?? 'root', ...at]] as const)])
  return {
    id: c.id, kind: 'clothing', synset: c.synset, names: c.names, locomotion: 'none', heightM: c.heightM, massKg: c.massKg, cellM: 0.0052, bones: { ...(bones as Recipe['bones']), ...c.hinges }, palette: c.palette, groups: c.groups ?? [], ...(c.solids === undefined ? {} : { solids: c.solids }),
    ...(chain.length === 0 ? {} : { roles: { root: 'root', dangles: [{ bones: chain.map(([name]) => name) }] } }),
    wearing: c.wearing, sockets: { handle: { on: 'root', at: [0, c.heightM / 2, 0], up: [0, 1, 0] } }, affordances: ['wear', 'hold'], collider: 'hull', friction: 0.6, bounciness: 0.1,
  }
}

export type Loose = Omit<Part, 'on'>
export const down: Vec3 = [0, -1, 0]
export const up: Vec3 = [0, 1, 0]

/** The usual edge of a hat: hair above it is tucked in. It rises a little towards the front. */
export const tuckedAt = (y: number, lean = 0.2): readonly [Vec3, Vec3] => [[0, y, 0], [0, 1, -lean]]
