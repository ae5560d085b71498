import type { Reading, ReadingSpan } from '@kinora/contract'
import { useState } from 'react'
import { sentenceStart } from '../parts/wording.ts'
import { fateOf, segmentsOf } from './underlines.ts'

/** The underline of each kind of span; a mood has none. */
export const underlineOf: Record<ReadingSpan['kind'], string> = {
  shown: 'span-shown',
  approximated: 'span-approximated',
  sign: 'span-sign',
  mood: '',
  'not-shown': 'span-not-shown',
}

/** A prompt with its Reading drawn under the words; a tap on a word says what became of it and why. */
export function ReadingText({ reading, className = '' }: { reading: Reading; className?: string }) {
  const [selected, setSelected] = useState<ReadingSpan>()
  return (
    <div className="space-y-2">
      <p dir="auto" className={`whitespace-pre-wrap wrap-anywhere ${className}`}>
        {segmentsOf(reading.prompt, reading.spans).map(({ startChar, text, span }) => span === undefined ? text : (
          <button
            key={startChar}
            type="button"
            aria-expanded={selected === span}
            onClick={() => { setSelected(selected === span ? undefined : span) }}
            className={`inline cursor-pointer text-left whitespace-pre-wrap ${underlineOf[span.kind]}`}
          >
            {text}
          </button>
        ))}
      </p>
      <p aria-live="polite">{selected === undefined ? null : <SpanReason prompt={reading.prompt} span={selected} isSelected={false} />}</p>
    </div>
  )
}

/** One span explained: its words, what becomes of them, and why. It stands out while its words are tapped. */
export function SpanReason({ prompt, span, isSelected }: { prompt: string; span: ReadingSpan; isSelected: boolean }) {
  return (
    <span className={isSelected ? 'text-ink' : 'text-quiet'}>
      <span className={`text-ink ${underlineOf[span.kind]}`}>{prompt.slice(span.startChar, span.endChar)}</span>
      {` → ${fateOf(span)}.`}{span.because === undefined ? '' : ` ${span.because}`}
    </span>
  )
}

/** What the prompt left open, and how the film decides it. Nothing at all when it left nothing open. */
export function InferredList({ reading }: { reading: Reading }) {
  if (reading.inferred.length === 0) return null
  return (
    <dl className="space-y-1 text-sm text-quiet">
      {reading.inferred.map(({ what, as, because }) => (
        <div key={what}>
          <dt className="inline">{sentenceStart(what)}: </dt>
          <dd className="inline"><span className="text-ink">{as}</span>, because {because}</dd>
        </div>
      ))}
    </dl>
  )
}
