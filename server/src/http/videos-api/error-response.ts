import type { Problem, VideosApiError } from '@kinora/contract'

/** A Problem in the shape that clients of the Videos API know. */
export function videosApiErrorResponse(reason: Problem): Response {
  const message = reason.detail === undefined ? reason.title : `${reason.title} ${reason.detail}`
  const body: VideosApiError = { error: { message, type: typeOf(reason.status), param: reason.param ?? null, code: reason.code } }
  // The client repeats 409 and every 5xx by itself; none of ours gets better by that within seconds
  return Response.json(body, { status: reason.status, headers: reason.status >= 500 ? { 'x-should-retry': 'false' } : {} })
}

function typeOf(status: number): string {
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  if (status === 429) return 'rate_limit_error'
  return status >= 500 ? 'server_error' : 'invalid_request_error'
}
