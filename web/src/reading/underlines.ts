import type { Reading, ReadingSpan } from '@kinora/contract'

/** A piece of the prompt with the span that covers it, if one does. */
export interface Segment { startChar: number; text: string; span: ReadingSpan | undefined }

/** Cuts a text along the borders of its spans. Spans that reach over the end or over their neighbour are left out. */
export function segmentsOf(text: string, spans: readonly ReadingSpan[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  const take = (endChar: number, span: ReadingSpan | undefined) => {
    if (endChar > at) segments.push({ startChar: at, text: text.slice(at, endChar), span })
    at = endChar
  }
  for (const span of spans) {
    if (span.startChar < at || span.endChar > text.length) continue
    take(span.startChar, undefined)
    take(span.endChar, span)
  }
  take(text.length, undefined)
  return segments
}

/**
 * The spans of an earlier Reading that still hold after the text went on changing: those before and after the change,
 * the latter moved along. So the underlines stand still while somebody types.
 */
export function spansCarriedOver(reading: Reading, text: string): ReadingSpan[] {
  const { prompt, spans } = reading
  if (prompt === text) return spans
  const shorter = Math.min(prompt.length, text.length)
  let head = 0
  while (head < shorter && prompt[head] === text[head]) head += 1
  let tail = 0
  while (tail < shorter - head && prompt[prompt.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1
  const shift = text.length - prompt.length
  return spans.flatMap((span) => {
    if (span.endChar <= head) return [span]
    if (span.startChar >= prompt.length - tail) return [{ ...span, startChar: span.startChar + shift, endChar: span.endChar + shift }]
    return []
  })
}

/** The span that a caret stands in or at the edge of. */
export function spanAt(spans: readonly ReadingSpan[], char: number): ReadingSpan | undefined {
  return spans.find((span) => span.startChar <= char && char <= span.endChar)
}

/** What becomes of a span, in few words. */
export function fateOf({ kind, as }: ReadingSpan): string {
  switch (kind) {
    case 'shown': return 'shown'
    case 'approximated': return as === undefined ? 'approximated' : `shown as ${as}`
    case 'sign': return as ?? 'written on a sign'
    case 'mood': return 'mood only'
    case 'not-shown': return 'not shown'
  }
}
