import { z } from 'zod'
import { catalogIdSchema, hexColorSchema } from '../ids.ts'

const lengthM = z.number().min(0.002).max(60)
const radiusM = z.number().min(0.001).max(30)
const coordinateM = z.number().min(-60).max(60)
const pointSchema = z.tuple([coordinateM, coordinateM, coordinateM])

/** What the solids of an own recipe can be made of. */
export const solidSurfaces = ['cloth', 'leather', 'wood', 'metal', 'plastic', 'rubber', 'glass', 'stone', 'leaf', 'ice', 'paper', 'food', 'light'] as const

const solidOf = {
  /** The solid's own middle, metres; a lathe and everything that stands starts at y = 0. */
  at: pointSchema,
  /** Pitch, yaw and roll in degrees. */
  turn: z.tuple([z.number().min(-360).max(360), z.number().min(-360).max(360), z.number().min(-360).max(360)]).optional(),
  color: hexColorSchema,
  surface: z.enum(solidSurfaces),
}

/** One simple solid, in metres. `lathe`: [radius, height] pairs turned about y, from below; `extrude`: an outline of [x, y] pairs, counter-clockwise, given a depth along z. */
export const ownSolidSchema = z.discriminatedUnion('shape', [
  z.strictObject({ ...solidOf, shape: z.literal('box'), sizeM: z.tuple([lengthM, lengthM, lengthM]), bevelM: z.number().min(0).max(1).optional() }),
  z.strictObject({ ...solidOf, shape: z.literal('sphere'), radiusM, squash: z.tuple([z.number().min(0.05).max(5), z.number().min(0.05).max(5), z.number().min(0.05).max(5)]).optional() }),
  z.strictObject({ ...solidOf, shape: z.literal('torus'), radiusM, tubeM: radiusM }),
  z.strictObject({ ...solidOf, shape: z.literal('lathe'), profile: z.array(z.tuple([z.number().min(0).max(30), coordinateM])).min(2).max(48) }),
  z.strictObject({ ...solidOf, shape: z.literal('extrude'), outline: z.array(z.tuple([coordinateM, coordinateM])).min(3).max(64), depthM: lengthM }),
])

/** A thing that the catalog lacks, built from simple solids; it stands on y = 0 and its front is +z. Its first colour is what "a red X" recolours. */
export const ownRecipeSchema = z.strictObject({
  id: catalogIdSchema,
  kind: z.enum(['prop', 'vehicle', 'plant', 'structure']),
  /** What it is called, singular: "teapot". */
  name: z.string().min(1).max(40),
  heightM: lengthM,
  massKg: z.number().min(0.001).max(1_000_000),
  solids: z.array(ownSolidSchema).min(1).max(200),
})
export type OwnRecipe = z.infer<typeof ownRecipeSchema>
