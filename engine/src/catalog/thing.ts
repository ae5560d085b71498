import type { Affordance, Part, PartGroup, Recipe, RecipeKind, Socket, Solid, Stairs, Surface, Vec3 } from './recipes.ts'

/** What makes one thing without joints. Metres; it stands on y = 0 and its front is +z. */
export interface Thing {
  id: string
  synset: string
  names: readonly string[]
  heightM: number
  massKg: number
  cellM?: number
  kind?: RecipeKind
  /** Where it is held and about what it turns; on the ground by default. */
  root?: Vec3
  palette: Record<string, string>
  groups?: readonly PartGroup[]
  solids?: readonly Solid[]
  sockets?: Record<string, Omit<Socket, 'on'> & { on?: string }>
  affordances?: readonly Affordance[]
  collider?: Recipe['collider']
  friction?: number
  bounciness?: number
  bones?: Recipe['bones']
  locomotion?: Recipe['locomotion']
  stairs?: Stairs
}

/** A recipe for a thing: one bone, `root`, unless it says otherwise. */
export function thing(t: Thing): Recipe {
  return {
    id: t.id, kind: t.kind ?? 'prop', synset: t.synset, names: t.names, locomotion: t.locomotion ?? 'none', heightM: t.heightM, massKg: t.massKg, cellM: t.cellM ?? t.heightM / 60,
    bones: { root: ['', ...(t.root ?? [0, 0, 0])], ...t.bones }, palette: t.palette, groups: t.groups ?? [], ...(t.solids === undefined ? {} : { solids: t.solids }),
    sockets: Object.fromEntries(Object.entries(t.sockets ?? {}).map(([name, socket]) => [name, { on: 'root', ...socket }])),
    affordances: t.affordances ?? [], collider: t.collider ?? 'hull', friction: t.friction ?? 0.6, bounciness: t.bounciness ?? 0.2, ...(t.stairs === undefined ? {} : { stairs: t.stairs }),
  }
}

/** A part on the root. */
export const on = (part: Omit<Part, 'on'>): Part => ({ on: 'root', ...part })
/** A solid on the root. */
export const solid = (color: string, surface: Surface, at: Vec3, shape: Omit<Solid, 'on' | 'color' | 'surface' | 'at'>): Solid => ({ on: 'root', color, surface, at, ...shape })
export const parts = (color: string, surface: Surface, k: number, list: readonly Omit<Part, 'on'>[], more: Partial<PartGroup> = {}): PartGroup => ({ color, surface, k, parts: list.map(on), ...more })
/** A ball's socket and the place where a hand holds it. */
export const held = (at: Vec3, up: Vec3 = [0, 1, 0]): Record<string, Omit<Socket, 'on'>> => ({ handle: { at, up } })
