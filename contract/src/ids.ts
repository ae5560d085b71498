import { z } from 'zod'

/** The name of one thing inside a Screenplay: lower case, digits and hyphens, starts with a letter, at most 40 characters. */
export const entityIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, starting with a letter')
export type EntityId = z.infer<typeof entityIdSchema>

/** The name of a recipe, action, look or mood in the catalog, in the same spelling as an entity id. */
export const catalogIdSchema = entityIdSchema
export type CatalogId = EntityId

/** A colour as six hexadecimal digits, sRGB: `#f2a541`. */
export const hexColorSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour like #f2a541')
export type HexColor = z.infer<typeof hexColorSchema>
