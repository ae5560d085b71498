/**
 * Reads a `text/event-stream` body and hands out the data of each event as it arrives.
 * Follows the WHATWG rules that matter here: lines end in LF, CR LF or CR; several `data:` lines are joined by LF;
 * comments and other fields are skipped; an event cut off by the end of the stream is dropped.
 */
export async function* eventData(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let pending: string[] = []
  for await (const line of linesOf(body)) {
    if (line === '') {
      if (pending.length > 0) yield pending.join('\n')
      pending = []
    } else if (line.startsWith('data:')) {
      pending.push(line.slice('data:'.length).replace(/^ /, ''))
    }
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      // A CR at the very end may be half of a CR LF: it waits for the next piece.
      const lines = (rest + value).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    // Tells the server that nobody listens any more when the reader stops early.
    await reader.cancel().catch(() => undefined)
  }
}
