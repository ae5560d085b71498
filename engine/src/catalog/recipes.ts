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
export type Surface = 'skin' | 'fur' | 'feather' | 'scale' | 'cloth' | 'hair' | 'leather' | 'wood' | 'metal' | 'plastic' | 'rubber' | 'glass' | 'stone' | 'leaf' | 'ice' | 'paper' | 'food' | 'eye' | 'light' | 'glow'

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
  /** Hollows the group out instead of adding to it. */
  carve?: boolean
  /** Adds no substance: colours what lies inside it, with a sharp edge. */
  paint?: boolean
  /** Its colour fades over `k` instead of ending at a sharp edge. */
  soft?: boolean
  /** Surface of what it colours; the group's otherwise. */
  surface?: Surface
  /** Meshed at half the cell of the rest: hands, beaks, buckles. */
  fine?: boolean
}

/** Parts that blend into one another; between groups there is a crease. */
export interface PartGroup {
  /** Name of the palette entry that colours the group. */
  color: string
  surface: Surface
  k: number
  /** Groups of one layer make one closed skin; a layer of its own (`jaw`, `skirt`) moves without tearing at the others. `body` by default. */
  layer?: string
  fine?: boolean
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
  /** Flat sides of a lathe instead of a round, one of them to the front: 4 make a pyramid or a spire. Its radii then reach to the middle of a side. */
  sides?: number
  /** How much wider than deep a lathe is: an arena, a hipped roof. */
  widen?: number
  extrude?: { outline: readonly (readonly [number, number])[]; depthM: number; bevelM?: number }
  box?: { size: Vec3; bevelM: number }
  torus?: { radiusM: number; tubeM: number; arcDeg?: number }
  sphere?: { radiusM: number; squash?: Vec3 }
}

/** Eyes, brows and mouth: rigged apart from the skin so that they can act. */
export interface Face {
  /**
   * The left eye. `iris`, `lid`: palette names. `openDeg`: how far the upper lid is drawn back at rest; turning the bone `lid`
   * by +(openDeg + 26)° about x and `lidLow` by -(lowOpenDeg - 30)° closes the eye; `lowOpenDeg` is 52 when not given. `irisShare`: radius of the iris over that of the eyeball.
   */
  eye: { at: Vec3; radiusM: number; iris: string; lid: string; openDeg: number; lowOpenDeg?: number; irisShare?: number; facing?: Vec3; lashes?: boolean; white?: string; glow?: boolean }
  brow?: { points: readonly (readonly [number, number])[]; color: string; radiusM: number }
  /** Half width, height, curve and rest opening of the mouth in metres. */
  mouth?: { halfWidthM: number; yM: number; curveM: number; openM: number; lip: string; teeth: boolean; lipRadiusM?: number }
}

/** A bone that keeps volume at a joint: it turns by a share of another bone's local rotation. See `settleHelpers` in engine/shape. */
export interface HelperBone { of: string; share: number }

/** Where clothing sits on a body: an ellipsoid about the head (without hair), a ring about the neck. Rest pose, metres. */
export interface Fit {
  head: { on: string; at: Vec3; r: Vec3 }
  /** Radius of a dome that clears ears and muzzle over that of the head (1.4 when not given), and how far forward it sits. */
  dome?: number
  domeForwardM?: number
  /** Its snout sticks out of helmets, which are open in front for it. */
  snout?: boolean
  neck: { on: string; at: Vec3; radiusM: number; up: Vec3 }
  /** Bones that a suit leaves bare. */
  bare: readonly string[]
  back: { on: string; at: Vec3; sizeM: number }
}

/** Stretches of a body that a garment goes over: the trunk, the arms or front legs, the legs or hind legs. */
export type Covering = 'trunk' | 'arms' | 'legs'

/**
 * How a piece of clothing goes on. `head`, `dome`, `neck`, `eyes`, `waist`, `back`: its groups and solids are written for a person's,
 * about the middle of that place, and fitted to the wearer's; bones of its own hang from there. `suit`: the wearer's own body, thicker
 * by `thickM`, in the clothing's `main` colour, except its bare bones; with `covers` only those stretches, as a garment. `standM`: how
 * high that middle is when the piece lies on the ground by itself. `openFaced`: what a wearer with a snout gets instead of a dome,
 * written about a head of radius 0.15 m.
 */
export interface Wearing {
  place: 'head' | 'dome' | 'neck' | 'eyes' | 'waist' | 'back' | 'suit'
  thickM?: number
  covers?: readonly Covering[]
  /** How far down the limbs a garment reaches, 0 to 1. */
  sleeves?: number
  hidesHair?: boolean
  /** Hair above this plane (a point and the direction upwards) is under the hat. */
  tucksHair?: readonly [Vec3, Vec3]
  /** Stands up from a back that lies level, as wings do. */
  rises?: boolean
  standM?: number
  openFaced?: { groups?: readonly PartGroup[]; solids?: readonly Solid[] }
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
  /** What hangs and lags on springs: a ponytail, a skirt's hem, a mane. Root first. */
  dangles?: readonly { bones: readonly string[] }[]
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

/** What is drawn all over the main colour of a body, or over the colour that `part` names. */
export interface Pattern { kind: 'stripes' | 'spots' | 'checks' | 'scales'; color: string; part?: string | undefined }

/** How one thing of the catalog is built, called, weighed and used. */
export interface Recipe {
  id: string
  kind: RecipeKind
  /** WordNet synset, e.g. `corgi.n.01`. */
  synset: string
  /** Words that mean exactly this, singular, most usual first. */
  names: readonly string[]
  locomotion: Locomotion
  /** What is drawn all over its main colour, sharp at every distance. */
  pattern?: Pattern
  heightM: number
  massKg: number
  /** Grid cell of the finest mesh in metres. */
  cellM: number
  /** name → [parent or '', x, y, z] at rest. A thing without joints has one bone, `root`. */
  bones: Readonly<Record<string, readonly [string, number, number, number]>>
  /** Palette: colour name → sRGB hex. `main` is what "a red X" recolours; `mainDark`, `mainLight` … keep their difference from it. */
  palette: Readonly<Record<string, string>>
  groups: readonly PartGroup[]
  solids?: readonly Solid[]
  face?: Face
  roles?: Roles
  helpers?: Readonly<Record<string, HelperBone>>
  fit?: Fit
  wearing?: Wearing
  /** Clothing that it has on unless an appearance puts something else in the same place. */
  wears?: readonly string[]
  /** Whether "he" or "she" may mean it, and which voices suit it. */
  sex?: 'female' | 'male'
  /** The room inside for what is poured in: [radius, height] pairs from its bottom up, metres. */
  holds?: readonly (readonly [number, number])[]
  /** The palette's colours that a material is meant of, where it is not the whole: the lenses of a headlight on its car. */
  stuffOf?: readonly string[]
  sockets: Readonly<Record<string, Socket>>
  affordances: readonly Affordance[]
  collider: 'capsules' | 'box' | 'sphere' | 'hull' | 'none'
  friction: number
  bounciness: number
  stairs?: Stairs
}

/** A flight of stairs, up towards -z: the front edge of its first step is at +goingM / 2. Metres. */
export interface Stairs { count: number; riseM: number; goingM: number; halfWidthM: number; slope?: Slope }
/** What has no steps and is gone up and down all the same, a ramp or a hillside: how far its foot is ahead of its middle, metres, and which way it leads down, degrees from +z. */
export interface Slope { footM: number; downDeg: number }
