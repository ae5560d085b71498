/*
 * Recipes are data. A recipe says how a thing is built from rounded parts on bones, what it is called,
 * how large and heavy it is and what can be done with it. engine/shape turns it into a Model.
 * Space: metres, y up, faces +z, so its own left is +x. It rests in an A-pose with all bones unrotated.
 * '*' in a bone's name, and as the first member of a point, means both sides: L at +x and R as its mirror image.
 */

export type Vec3 = readonly [number, number, number]
/** A point, or one on both sides: `['*', 0.05, 1.4, 0.1]`. */
export type Point = Vec3 | readonly ['*', number, number, number]

export type RecipeKind = 'person' | 'animal' | 'robot' | 'prop' | 'vehicle' | 'plant' | 'structure' | 'clothing'

/** How it is surfaced; the picture maps each to one of its materials. */
export type Surface = 'skin' | 'fur' | 'feather' | 'scale' | 'cloth' | 'hair' | 'leather' | 'wood' | 'metal' | 'plastic' | 'rubber' | 'glass' | 'stone' | 'leaf' | 'ice' | 'paper' | 'food' | 'eye' | 'light'

/** One rounded part: a round cone between two points or bones (`from`, `to`, two radii), or an ellipsoid (`at`, three radii), or a rounded box (`box`: half sizes). */
export interface Part {
  on: string
  from?: Point | string
  to?: Point | string
  at?: Point
  box?: Vec3
  /** Radii in metres: two along a cone, three of an ellipsoid, one edge radius of a box. */
  r: readonly number[]
  /** Blend width inside its group. */
  k?: number
  /** Name of the palette entry; the group's otherwise. */
  color?: string
  /** Squash about the part's middle. */
  squash?: Vec3
  /** Pitch, yaw, roll in degrees about the part's middle. */
  turn?: Vec3
  /** Planes that saw the part off: points and outward normals in pairs. */
  cut?: readonly Point[]
  carve?: boolean
}

/** Parts that blend into one another; between groups there is a crease. */
export interface PartGroup {
  /** Name of the palette entry that colours the group. */
  color: string
  surface: Surface
  k: number
  parts: readonly Part[]
}

/** A solid that fields draw badly: turned, extruded or written. Rigid on one bone. */
export interface Solid {
  on: string
  color: string
  surface: Surface
  at: Vec3
  turn?: Vec3
  /** `lathe`: [radius, height] pairs about y. `extrude`: an outline [x, y] pairs given a depth. `box`, `cylinder`, `torus`, `sphere`: sizes in metres. */
  lathe?: readonly (readonly [number, number])[]
  extrude?: { outline: readonly (readonly [number, number])[]; depthM: number; bevelM?: number }
  box?: { size: Vec3; bevelM: number }
  torus?: { radiusM: number; tubeM: number; arcDeg?: number }
  sphere?: { radiusM: number }
}

export interface Face {
  eye: { at: Vec3; radiusM: number; iris: string; lid: string; openDeg: number }
  brow?: { points: readonly (readonly [number, number])[]; color: string; radiusM: number }
  /** Half width, height, curve and rest opening of the mouth in metres. */
  mouth?: { halfWidthM: number; yM: number; curveM: number; openM: number; lip: string; teeth: boolean }
}

/** Which bones do what, so that any action can be performed by any body. Bone names are expanded (`thighL`). */
export interface Roles {
  root: string
  spine?: readonly string[]
  neck?: readonly string[]
  head?: string
  /** Chains from hip or shoulder to the tip, ground contact last. `phase` orders footfalls. */
  legs?: readonly { name: string; bones: readonly string[]; side: 'L' | 'R'; end: 'front' | 'hind' }[]
  arms?: readonly { name: string; bones: readonly string[]; side: 'L' | 'R' }[]
  wings?: readonly { bones: readonly string[]; side: 'L' | 'R' }[]
  fins?: readonly { bones: readonly string[]; side: 'L' | 'R' }[]
  tentacles?: readonly { bones: readonly string[] }[]
  tail?: readonly string[]
  ears?: readonly { bones: readonly string[]; side: 'L' | 'R' }[]
  jaw?: string
  eyes?: readonly string[]
  lids?: readonly string[]
  brows?: readonly string[]
}

/** How it gets about. */
export type Locomotion = 'biped' | 'quadruped' | 'bird' | 'fish' | 'octopus' | 'snake' | 'wheels' | 'none'

/** A place on a body where something can be: held, worn, ridden. Positions are in the rest pose. */
export interface Socket {
  on: string
  at: Vec3
  /** The direction that points away from the body there. */
  up: Vec3
}

export type Affordance = 'ride' | 'stand-on' | 'sit-on' | 'eat' | 'throw' | 'hold' | 'wear' | 'float' | 'roll' | 'play' | 'drink' | 'read' | 'open' | 'drive'

export interface Recipe {
  id: string
  kind: RecipeKind
  /** WordNet synset, e.g. `corgi.n.01`. */
  synset: string
  /** Words that mean exactly this, singular, most usual first. */
  names: readonly string[]
  locomotion: Locomotion
  heightM: number
  massKg: number
  /** Grid cell of the finest mesh in metres. */
  cellM: number
  /** name → [parent or '', x, y, z] at rest. A thing without joints has one bone, `root`. */
  bones: Readonly<Record<string, readonly [string, number, number, number]>>
  /** Palette: colour name → sRGB hex. `main` is what "a red X" recolours. */
  palette: Readonly<Record<string, string>>
  groups: readonly PartGroup[]
  solids?: readonly Solid[]
  face?: Face
  roles?: Roles
  sockets: Readonly<Record<string, Socket>>
  affordances: readonly Affordance[]
  collider: 'capsules' | 'box' | 'sphere' | 'hull' | 'none'
  friction: number
  bounciness: number
}
