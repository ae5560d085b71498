import type { Reading, ReadingSpan } from '@kinora/contract'
import { SpanReason } from '../reading/reading-text.tsx'

/** Under the box: what will be seen, then every word that is not shown as written, with its reason on a tap. */
export function ReadingNotes({ reading, caretSpan }: { reading: Reading; caretSpan: ReadingSpan | undefined }) {
  const departures = reading.spans.filter((span) => span.kind === 'approximated' || span.kind === 'not-shown')
  const current = reading.spans.find((span) => span.startChar === caretSpan?.startChar && !departures.includes(span))
  return (
    <div className="rise space-y-3">
      <p aria-live="polite">{reading.summary}</p>
      {departures.length === 0 ? null : (
        <ul className="space-y-1">
          {departures.map((span) => (
            <li key={span.startChar}><SpanReason prompt={reading.prompt} span={span} isSelected={span.startChar === caretSpan?.startChar} /></li>
          ))}
        </ul>
      )}
      {current === undefined ? null : <p><SpanReason prompt={reading.prompt} span={current} isSelected /></p>}
      {reading.inferred.length === 0 ? null : (
        <p className="text-sm text-quiet">
          Left open, so it will be: {reading.inferred.map(({ as }) => as).join(', ')}.
        </p>
      )}
    </div>
  )
}
