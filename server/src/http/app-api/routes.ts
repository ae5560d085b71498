import { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { RequestVariables } from '../context.ts'
import { problemOfShape } from '../problem-response.ts'

/** A group of routes whose bodies and queries are checked against the contract. */
export function newRoutes(): OpenAPIHono<RequestVariables> {
  return new OpenAPIHono<RequestVariables>({
    defaultHook: (result) => {
      if (!result.success) throw problemOfShape(result.error)
    },
  })
}

export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: { 'application/json': { schema } } })
export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({ description, content: { 'application/json': { schema } } })

export const idParam = z.object({ id: z.string() })
/** Where the next page begins: the id of the last item of the page before. */
export const pageQuery = z.object({ cursor: z.string().optional(), mine: z.string().optional() })
export const pageSize = 24

/** One item more than a page holds tells whether there is a next one. */
export function pageFrom<Item, View>(found: readonly Item[], { view, idOf }: { view: (item: Item) => View; idOf: (item: Item) => string }): { items: View[]; cursor: string | null } {
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  return { items: shown.map(view), cursor: found.length > pageSize && last !== undefined ? idOf(last) : null }
}
