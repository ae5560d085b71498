import { Readable } from 'node:stream'
import { problem, ProblemError } from '@kinora/contract'
import type { ByteRange, FileStore, StoredFile } from '../storage/ports.ts'

/** A year: a stored file never changes under its address. `private`, because its owner may take it back from caches on the way. */
const cacheControl = 'private, max-age=31536000, immutable'

/** Answers a request for a kept file: whole, a range of its bytes, or "you have it already" (RFC 9110, sections 13 and 14). */
export async function fileResponse(request: Request, { files, file, contentType }: { files: FileStore; file: StoredFile; contentType: string }): Promise<Response> {
  const etag = `"${file.sha256}"`
  const headers = new Headers({ etag, 'cache-control': cacheControl, 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff' })
  if (namesTag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  headers.set('content-type', contentType)
  const range = isRangeMeant(request, etag) ? parseRange(request.headers.get('range'), file.sizeBytes) : undefined
  if (range === 'unsatisfiable') throw new ProblemError(problem('range-not-satisfiable', `The file has ${file.sizeBytes} bytes; the range asked for lies outside.`, { param: 'Range' }))
  const { firstByte, lastByte } = range ?? { firstByte: 0, lastByte: file.sizeBytes - 1 }
  headers.set('content-length', String(lastByte - firstByte + 1))
  if (range !== undefined) headers.set('content-range', `bytes ${firstByte}-${lastByte}/${file.sizeBytes}`)
  const body = request.method === 'HEAD' || file.sizeBytes === 0 ? null : Readable.toWeb(await files.read(file.key, range)) as ReadableStream
  return new Response(body, { status: range === undefined ? 200 : 206, headers })
}

/**
 * One range of bytes. Undefined for a header that is absent, malformed or asks for several ranges: then the whole file is
 * sent, as the standard allows.
 */
export function parseRange(header: string | null, sizeBytes: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '')
  if (match === null) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  if (first === '') {
    const wantedBytes = Number(last)
    return wantedBytes === 0 || sizeBytes === 0 ? 'unsatisfiable' : { firstByte: Math.max(0, sizeBytes - wantedBytes), lastByte: sizeBytes - 1 }
  }
  const firstByte = Number(first)
  const lastByte = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1)
  if (last !== '' && Number(last) < firstByte) return undefined
  return firstByte >= sizeBytes ? 'unsatisfiable' : { firstByte, lastByte }
}

function namesTag(header: string | null, etag: string): boolean {
  return header !== null && (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
}

function isRangeMeant(request: Request, etag: string): boolean {
  const ifRange = request.headers.get('if-range')
  return (request.method === 'GET') && (ifRange === null || ifRange.trim() === etag)
}
