import type { ReadingSpan } from '@kinora/contract'
import type { ReactNode, Ref } from 'react'
import { underlineOf } from '../reading/reading-text.tsx'
import { segmentsOf, spanAt } from '../reading/underlines.ts'

interface PromptBoxProps {
  id: string
  prompt: string
  spans: readonly ReadingSpan[]
  inputRef: Ref<HTMLTextAreaElement>
  onPrompt: (prompt: string) => void
  /** The span that the caret came to stand in; undefined outside of all. */
  onSpan: (span: ReadingSpan | undefined) => void
  onSubmit: () => void
  /** What stands in the box below the words. */
  children: ReactNode
}

const letters = 'col-start-1 row-start-1 px-5 pt-4 pb-2 text-xl leading-relaxed whitespace-pre-wrap wrap-anywhere'

/**
 * The one box. Behind the words lies a copy of them, itself invisible, that carries the underlines of the Reading;
 * the copy also gives the box its height.
 */
export function PromptBox({ id, prompt, spans, inputRef, onPrompt, onSpan, onSubmit, children }: PromptBoxProps) {
  return (
    <div className="rounded-card border border-edge bg-raised has-[textarea:focus]:border-ink has-[textarea:focus]:ring-1 has-[textarea:focus]:ring-ink">
      <div className="grid min-h-28">
        <div aria-hidden dir="auto" className={`${letters} text-transparent`}>
          {segmentsOf(prompt, spans).map(({ startChar, text, span }) => (
            <span key={startChar} className={span === undefined ? '' : underlineOf[span.kind]}>{text}</span>
          ))}
          {/* An empty last line has height only with something in it. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          dir="auto"
          ref={inputRef}
          value={prompt}
          placeholder="A corgi trots through long grass at sunset"
          // A phone would raise its keyboard over everything else.
          autoFocus={matchMedia('(pointer: fine)').matches}
          enterKeyHint="go"
          autoComplete="off"
          onChange={(event) => { onPrompt(event.target.value) }}
          onSelect={(event) => { onSpan(spanAt(spans, event.currentTarget.selectionStart)) }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            onSubmit()
          }}
          className={`${letters} resize-none overflow-hidden bg-transparent placeholder:text-quiet focus-visible:outline-none`}
        />
      </div>
      {children}
    </div>
  )
}
