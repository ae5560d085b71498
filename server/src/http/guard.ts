import { problem, ProblemError } from '@kinora/contract'
import type { MiddlewareHandler } from 'hono'
import type { HttpServices } from './services.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/**
 * Keeps other web sites from acting through a visitor's browser: a change must come from our own pages or from a program.
 * Where nobody signs in, the address must be loopback too, so that a foreign name that points here gets nothing.
 */
export function guardAgainstForeignSites({ instance }: Pick<HttpServices, 'instance'>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (instance.singleUser && !loopbackHost.test(host)) throw refused(`This Kinora serves one user on this machine only, not "${host}".`)
    const origin = c.req.header('origin')
    if (origin !== undefined && !safeMethods.has(c.req.method) && hostOf(origin) !== host.toLowerCase()) throw refused(`A page of "${origin}" may not change anything here.`)
    await next()
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

function refused(sentence: string): ProblemError {
  return new ProblemError(problem('not-allowed', sentence))
}
