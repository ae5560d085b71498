import type { Clip } from '@kinora/contract'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

const askEveryMs = 400
/** Proxies close connections that say nothing. */
const pulseEveryMs = 15_000

/** Sends a clip each time something about it changes, until it has ended or is gone. */
export function progressStream(c: Context, read: () => Promise<Clip | undefined>): Response {
  return streamSSE(c, async (stream) => {
    let lastSent = ''
    let sentAtMs = Date.now()
    while (!stream.aborted) {
      const clip = await read()
      if (clip === undefined) return
      const data = JSON.stringify(clip)
      if (data !== lastSent) {
        await stream.writeSSE({ data })
        lastSent = data
        sentAtMs = Date.now()
      }
      if (clip.state !== 'queued' && clip.state !== 'rendering') return
      if (Date.now() - sentAtMs > pulseEveryMs) {
        await stream.write(': still here\n\n')
        sentAtMs = Date.now()
      }
      await stream.sleep(askEveryMs)
    }
  })
}
