import { z } from 'zod'
import { catalogIdSchema, entityIdSchema, hexColorSchema } from '../ids.ts'
import { ownRecipeSchema } from './own-recipe.ts'

/*
 * Space: metres, y up. The viewer stands at +z and looks towards -z, so +x is the viewer's right.
 * A heading of 0 degrees faces the viewer (+z); 90 faces the viewer's right (+x).
 * Time: seconds. Inside a shot, 0 is the shot's first frame.
 * Whatever is optional is the director's choice when absent: engine/directing fills it in.
 */

const seconds = z.number().min(0).max(180)
const metres = z.number().min(-1000).max(1000)

/** The frame: even width and height in pixels, frames per second, length in seconds. */
export const formatSchema = z.strictObject({
  widthPx: z.int().min(64).max(3840).multipleOf(2),
  heightPx: z.int().min(64).max(3840).multipleOf(2),
  fps: z.int().min(1).max(60),
  durationS: z.number().min(0.5).max(180),
})
export type Format = z.infer<typeof formatSchema>

const stretchFactor = z.number().min(0.2).max(5)

/** What one body can lend another. `coat`: its colours and markings. */
export const bodyParts = ['head', 'neck', 'body', 'legs', 'wings', 'tail', 'ears', 'horns', 'shell', 'coat', 'eyes', 'fins', 'claws', 'beak'] as const

/** Forms that things can have: outlines of what is flat, or seen from the front, and solids. */
export const thingShapes = ['circle', 'oval', 'square', 'rectangle', 'triangle', 'diamond', 'pentagon', 'hexagon', 'octagon', 'star', 'heart', 'cross', 'teardrop', 'sphere', 'cube', 'cylinder', 'cone', 'pyramid'] as const

/** How one thing differs from its recipe. */
export const appearanceSchema = z.strictObject({
  /** The colour of the whole thing (its recipe says which parts that means). */
  color: hexColorSchema.optional(),
  /** Colours of named parts, e.g. `{ "hair": "#d9a441", "top": "#c23b2e" }`. */
  partColors: z.record(z.string().max(40), hexColorSchema).optional(),
  /** What it is made of, when the prompt says so: gold, glass, wood, ice, felt … */
  material: catalogIdSchema.optional(),
  /** Times its natural size; a mountain is shown at less than a hundredth. */
  scale: z.number().min(0.001).max(10).optional(),
  age: z.enum(['child', 'adult', 'old']).optional(),
  /** Recipes worn on the body: `helmet`, `space-suit`, `scarf` … */
  wears: z.array(catalogIdSchema).max(8).optional(),
  /** Drawn all over it, or on one part of its palette (`outer`, `scarf.main`), in the second colour. */
  pattern: z.strictObject({ kind: z.enum(['stripes', 'spots', 'checks', 'scales']), color: hexColorSchema, part: z.string().max(40).optional() }).optional(),
  /** The form that a thing has instead of its own: a star-shaped rug. */
  shape: z.enum(thingShapes).optional(),
  /** Times its natural width (x), height (y) and depth (z): long, flat, thin. */
  stretch: z.tuple([stretchFactor, stretchFactor, stretchFactor]).optional(),
  /** It shines by itself. */
  glows: z.boolean().optional(),
  /** Parts taken from other bodies: the wings of an eagle. */
  grafts: z.array(z.strictObject({ part: z.enum(bodyParts), from: catalogIdSchema })).max(6).optional(),
})
export type Appearance = z.infer<typeof appearanceSchema>

/** A body that acts: a person, an animal, a robot. */
export const castMemberSchema = z.strictObject({
  id: entityIdSchema,
  recipe: catalogIdSchema,
  /** What the prompt calls it: "a figure skater". */
  label: z.string().min(1).max(120),
  appearance: appearanceSchema.optional(),
  voice: catalogIdSchema.optional(),
  /** A registered Character or Likeness; the server resolves it after the gate allows. */
  characterId: z.string().max(64).optional(),
  likenessId: z.string().max(64).optional(),
})
export type CastMember = z.infer<typeof castMemberSchema>

/** A thing that is used, ridden, thrown or simply there. */
export const propSchema = castMemberSchema.omit({ voice: true, likenessId: true }).extend({
  /** What is written on it, for things with a face to write on: a sign, a banner. */
  text: z.string().min(1).max(40).optional(),
})
export type Prop = z.infer<typeof propSchema>

export const timesOfDay = ['dawn', 'day', 'sunset', 'night'] as const
export const weathers = ['clear', 'cloudy', 'rain', 'snow', 'fog', 'storm'] as const
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const

/** A place: a set from the catalog under a light and a weather. */
export const setSchema = z.strictObject({
  id: entityIdSchema,
  recipe: catalogIdSchema,
  label: z.string().min(1).max(120),
  time: z.enum(timesOfDay).optional(),
  weather: z.enum(weathers).optional(),
  season: z.enum(seasons).optional(),
})
export type SetUse = z.infer<typeof setSchema>

/** A place on another body: the entity and the name of one of its sockets (`headTop`, `back`, `grip`, `deck` …). */
export const supportSchema = z.strictObject({ entityId: entityIdSchema, socket: z.string().min(1).max(40) })
export type Support = z.infer<typeof supportSchema>

/** Where a body is when a shot begins: on the ground (or the water), or on something that carries it. */
export const placementSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ground'),
    xM: metres,
    zM: metres,
    /** Height above the ground or water. */
    yM: metres.optional(),
    headingDeg: z.number().min(-360).max(360),
  }),
  z.strictObject({
    kind: z.literal('carried'),
    /** One support; two when it stands astride (left foot on the first, right foot on the second). */
    on: z.array(supportSchema).min(1).max(2),
    posture: z.enum(['sit', 'stand', 'cling', 'lie', 'held', 'worn']),
  }),
])
export type Placement = z.infer<typeof placementSchema>

/** How one thing stands to another, as the viewer sees it: `left-of` is on the viewer's left, `in-front-of` nearer to the viewer. */
export const relations = ['left-of', 'right-of', 'in-front-of', 'behind', 'above', 'on', 'under', 'beside', 'inside', 'between', 'around'] as const

/** One thing stands in a relation to another; `between` has a second. */
export const standingSchema = z.strictObject({ who: entityIdSchema, relation: z.enum(relations), to: entityIdSchema, and: entityIdSchema.optional() })
export type Standing = z.infer<typeof standingSchema>

/** Where an action goes: another entity, a point on the ground or at a height above it, or a place in relation to an entity. */
export const targetSchema = z.union([entityIdSchema, z.strictObject({ xM: metres, zM: metres, yM: metres.optional() }), z.strictObject({ relation: z.enum(relations), to: entityIdSchema })])

/** One thing that somebody does. */
export const beatSchema = z.strictObject({
  id: entityIdSchema,
  who: entityIdSchema,
  action: catalogIdSchema,
  startS: seconds.optional(),
  durationS: seconds.optional(),
  /** Whom or what it is done to, or where to. */
  target: targetSchema.optional(),
  /** What it is done with. */
  with: entityIdSchema.optional(),
  /** How often, or how many turns: 3 for a triple axel. */
  count: z.number().min(0).max(100).optional(),
  /** How it is done: `fast`, `slow`, `gentle`, `angry`, `stealthy` … */
  manner: z.array(catalogIdSchema).max(4).optional(),
})
export type Beat = z.infer<typeof beatSchema>

/** A spoken line. */
export const lineSchema = z.strictObject({
  id: entityIdSchema,
  who: entityIdSchema,
  text: z.string().min(1).max(600),
  startS: seconds.optional(),
  manner: z.enum(['say', 'shout', 'whisper', 'narrate']).optional(),
})
export type Line = z.infer<typeof lineSchema>

export const shotSizes = ['extreme-wide', 'wide', 'full', 'medium', 'close', 'extreme-close'] as const
export const cameraAngles = ['eye', 'low', 'high', 'overhead'] as const
/** From where: of the first subject, or from the viewer's place whatever anybody faces, over the first subject's shoulder, or through its eyes. */
export const cameraSides = ['front', 'three-quarter', 'side', 'back', 'viewer', 'over-shoulder', 'first-person'] as const
/**
 * How the camera moves. Pan and tilt turn it on the spot; truck and pedestal carry it sideways and up, looking ahead; push-in and
 * pull-out carry it towards the subject and away (a dolly); zoom changes the lens; orbit goes round the subject (clockwise as
 * seen from above); crane lifts it while it keeps looking at the subject; track goes with the subject.
 */
export const cameraMoves = [
  'static', 'track', 'handheld', 'push-in', 'pull-out', 'zoom-in', 'zoom-out', 'dolly-zoom', 'orbit-clockwise', 'orbit-counterclockwise',
  'pan-left', 'pan-right', 'tilt-up', 'tilt-down', 'truck-left', 'truck-right', 'pedestal-up', 'pedestal-down', 'crane-up', 'crane-down',
] as const

/** What a shot is meant to show; the camera itself is solved from it after the Performance. */
export const cameraSchema = z.strictObject({
  /** Whom it looks at, most important first. Empty: the place. */
  subjects: z.array(entityIdSchema).max(12),
  size: z.enum(shotSizes),
  angle: z.enum(cameraAngles),
  side: z.enum(cameraSides),
  move: z.enum(cameraMoves),
})
export type CameraIntent = z.infer<typeof cameraSchema>

/** Times of a change: seconds of the shot. */
const changeTimes = { startS: seconds.optional(), durationS: seconds.optional() }
const changeOf = { id: entityIdSchema, who: entityIdSchema, ...changeTimes }

/** What a form may turn into, from its own form at 0 to wholly so at 1. To `sway` (its top) or `billow` (its hem) is to go to and fro and be as before at 1; `close` draws the halves of a curtain together; `unbuilt` is cut off from above, floor by floor, down to the ground; `unrolled` lays it out along its length, from nothing at 0 to all of it at 1; `shorten` loses length but not its tip; `recede` gets shorter from below, as what hangs and melts does; `furl` is folded down around its stick, `bud` up around its middle; `dent` makes what is hard uneven, `chip` breaks pieces out of its rim. */
export const deformations = ['melt', 'wilt', 'shrivel', 'deflate', 'inflate', 'crumple', 'shatter', 'crumble', 'flatten', 'bend', 'split', 'pinch', 'stretch', 'sway', 'billow', 'close', 'unbuilt', 'unrolled', 'shorten', 'recede', 'furl', 'bud', 'pop', 'dent', 'chip'] as const

/** What can rise from a thing, run down it or float out of it. */
export const effects = ['steam', 'smoke', 'flame', 'bubbles', 'drops', 'blobs', 'trickle', 'frost', 'dust', 'froth', 'leaps', 'mist', 'splashes'] as const

/** What is in a container: its colour at first and at last, and what it turns into. */
const liquidOf = { color: hexColorSchema.optional(), toColor: hexColorSchema.optional(), turns: z.enum(['ice', 'cloudy', 'foam', 'mixed', 'layers', 'grains', 'settles']).optional() }

/**
 * Something that becomes different while it is seen. What is not given at the start is as the appearance says.
 * `scale` is times the size it has; `amount` is from 0 (as it was) to 1 (wholly); a `level` is a share of what it can hold;
 * in a `pour` something liquid, or in `grains`, runs out of `from`, which is held over `who`; a level of `grains` is a dry heap, and
 * one that `settles` has a heap of `toColor` at its bottom at last;
 * `who` of a change of light or weather is the shot's set; the `material` of a change of colour is what it is of afterwards;
 * in `patches` it comes here and there, as rust and mould do, and never everywhere; in `runs` it runs down from the rim and dries in rings; in `cracks` it is drawn over it in thin branching lines.
 */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...changeOf, kind: z.literal('color'), from: hexColorSchema.optional(), to: hexColorSchema, material: catalogIdSchema.optional(), patches: z.union([z.literal(true), z.literal('runs'), z.literal('cracks')]).optional() }),
  z.strictObject({ ...changeOf, kind: z.literal('rainbow') }),
  z.strictObject({ ...changeOf, kind: z.literal('material'), from: catalogIdSchema.optional(), to: catalogIdSchema }),
  z.strictObject({ ...changeOf, kind: z.literal('size'), fromScale: z.number().min(0.02).max(20), toScale: z.number().min(0.02).max(20) }),
  z.strictObject({ ...changeOf, kind: z.literal('visibility'), to: z.enum(['shown', 'hidden']) }),
  z.strictObject({ ...changeOf, kind: z.literal('form'), how: z.enum(deformations), fromAmount: z.number().min(0).max(1), toAmount: z.number().min(0).max(1) }),
  z.strictObject({ ...changeOf, kind: z.literal('level'), from: z.number().min(0).max(1), to: z.number().min(0).max(1), ...liquidOf }),
  z.strictObject({ ...changeOf, kind: z.literal('pour'), from: entityIdSchema, color: hexColorSchema, grains: z.literal(true).optional() }),
  z.strictObject({ ...changeOf, kind: z.literal('effect'), what: z.enum(effects), color: hexColorSchema.optional(), fromAmount: z.number().min(0).max(1), toAmount: z.number().min(0).max(1) }),
  z.strictObject({ ...changeOf, kind: z.literal('glow'), from: z.number().min(0).max(1), to: z.number().min(0).max(1) }),
  z.strictObject({ ...changeOf, kind: z.literal('becomes'), to: entityIdSchema }),
  z.strictObject({ ...changeOf, kind: z.literal('air'), time: z.enum(timesOfDay).optional(), weather: z.enum(weathers).optional(), season: z.enum(seasons).optional() }),
])
export type Change = z.infer<typeof changeSchema>

/** Words on the picture: a title, a caption of place. */
export const titleSchema = z.strictObject({ id: entityIdSchema, text: z.string().min(1).max(120), place: z.enum(['middle', 'lower', 'upper']), startS: seconds.optional(), durationS: seconds.optional() })
export type Title = z.infer<typeof titleSchema>

/** One continuous take of the camera. It is simulated on its own, from its own placements. */
export const shotSchema = z.strictObject({
  id: entityIdSchema,
  setId: entityIdSchema,
  durationS: seconds.optional(),
  /** Scene seconds per film second: 0.4 is slow motion. */
  timeScale: z.number().min(0.05).max(20).optional(),
  camera: cameraSchema.optional(),
  transition: z.enum(['cut', 'dissolve']).optional(),
  /** Who is in the shot and where it begins; an entity without a placement is not in the shot. */
  placements: z.record(entityIdSchema, placementSchema).optional(),
  /** Who stands how to whom when the shot begins; directing turns it into placements. */
  standings: z.array(standingSchema).max(64).optional(),
  beats: z.array(beatSchema).max(64),
  lines: z.array(lineSchema).max(32),
  changes: z.array(changeSchema).max(32).optional(),
  titles: z.array(titleSchema).max(8).optional(),
})
export type Shot = z.infer<typeof shotSchema>

export const musicMoods = ['none', 'calm', 'playful', 'joyful', 'tense', 'epic', 'sad', 'wonder'] as const

/** A sound asked for by name, over the whole film or from a moment of one shot. */
export const soundCueSchema = z.strictObject({
  id: entityIdSchema,
  sound: catalogIdSchema,
  shotId: entityIdSchema.optional(),
  startS: seconds.optional(),
  gainDb: z.number().min(-60).max(12).optional(),
})
export type SoundCue = z.infer<typeof soundCueSchema>

/** A film as a small document: the only thing that a person, a language model or a remix edits. */
export const screenplayV2Schema = z.strictObject({
  version: z.literal(2),
  title: z.string().min(1).max(120),
  prompt: z.string().max(12_000),
  /** Unsigned 32-bit; 0 is a seed like any other. */
  seed: z.int().min(0).max(4_294_967_295),
  format: formatSchema,
  look: catalogIdSchema,
  music: z.enum(musicMoods).optional(),
  cast: z.array(castMemberSchema).max(64),
  props: z.array(propSchema).max(128),
  sets: z.array(setSchema).min(1).max(40),
  shots: z.array(shotSchema).min(1).max(40),
  sounds: z.array(soundCueSchema).max(64),
  /** Things that the catalog lacks; an id given here wins over the catalog's. */
  recipes: z.array(ownRecipeSchema).max(12).optional(),
})
export type ScreenplayV2 = z.infer<typeof screenplayV2Schema>
