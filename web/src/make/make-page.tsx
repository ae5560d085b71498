import type { ReadingSpan } from '@kinora/contract'
import { ChevronDown, X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { spansCarriedOver } from '../reading/underlines.ts'
import { useReading } from '../reading/use-reading.ts'
import { ChoicePanel } from './choice-panel.tsx'
import { type Choices, lookName, shapeNames } from './choices.ts'
import { type Draft, emptyDraft, keepDraft, keptDraft, requestFor } from './draft.ts'
import { PromptBox } from './prompt-box.tsx'
import { ReadingNotes } from './reading-notes.tsx'
import { Starters } from './starters.tsx'
import { useMaking } from './use-making.ts'

/** The place to make a film: one box, what was understood of it, one button. */
export function MakePage() {
  const { draft, setDraft } = useDraft()
  const [caretSpan, setCaretSpan] = useState<ReadingSpan>()
  const [emptyTried, setEmptyTried] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const boxId = useId()
  const making = useMaking()
  const { seconds, look } = draft.choices
  const { reply, error: readingError } = useReading({ prompt: draft.prompt, seconds, ...(look === undefined ? {} : { look }) })
  const reading = reply?.reading
  const isEmpty = draft.prompt.trim() === ''
  const submit = () => {
    setEmptyTried(isEmpty)
    if (isEmpty) box.current?.focus()
    else if (!making.isPending) making.mutate(requestFor(draft))
  }
  return (
    <main className="mx-auto max-w-2xl space-y-5 px-4 py-8 md:px-8 md:py-14">
      <title>Make · Kinora</title>
      <h1><label htmlFor={boxId} className="text-2xl font-bold sm:text-3xl">What should happen?</label></h1>
      <SourceNote draft={draft} onDrop={() => { setDraft(emptyDraft) }} />
      <PromptBox
        id={boxId}
        prompt={draft.prompt}
        spans={reading === undefined ? [] : spansCarriedOver(reading, draft.prompt)}
        inputRef={box}
        onPrompt={(prompt) => { making.reset(); setDraft({ ...draft, prompt }) }}
        onSpan={setCaretSpan}
        onSubmit={submit}
      >
        <BoxFoot choices={draft.choices} lookRead={reply?.screenplay.look} onChoices={(choices) => { setDraft({ ...draft, choices }) }} busy={making.isPending} onMake={submit} />
      </PromptBox>
      {isEmpty && emptyTried ? <p role="alert" className="text-warning">The box is empty. Say what should happen, or tap one of the films below.</p> : null}
      <Refusal error={making.error ?? refusalIn(readingError)} onStandIn={() => { making.mutate({ ...requestFor(draft), acceptSubstitutes: true }) }} />
      {reading === undefined ? null : <ReadingNotes reading={reading} caretSpan={caretSpan} />}
      {isEmpty ? <Starters onStarter={({ prompt }) => { setDraft({ ...draft, prompt }); making.mutate(requestFor({ ...draft, prompt })) }} /> : null}
    </main>
  )
}

function useDraft(): { draft: Draft; setDraft: (draft: Draft) => void } {
  const [draft, setDraft] = useState(keptDraft)
  useEffect(() => { keepDraft(draft) }, [draft])
  return { draft, setDraft }
}

interface BoxFootProps {
  choices: Choices
  /** The look that the prompt itself asks for, as far as it is read. */
  lookRead: string | undefined
  onChoices: (choices: Choices) => void
  busy: boolean
  onMake: () => void
}

/** Below the words: the choices, folded away behind what is chosen, and the one button. */
function BoxFoot({ choices, lookRead, onChoices, busy, onMake }: BoxFootProps) {
  const [open, setOpen] = useState(false)
  const panelId = useId()
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2 p-2 pt-0">
        <Button kind="bare" className="text-sm" aria-expanded={open} aria-controls={panelId} onClick={() => { setOpen(!open) }}>
          <span className="figures"><span className="sr-only">Length, shape and look: </span>{choices.seconds} s · {shapeNames[choices.shape].toLowerCase()} · {lookName(choices.look ?? lookRead ?? 'cinematic').toLowerCase()}</span>
          <ChevronDown aria-hidden size="1.125rem" className={`transition-transform duration-150 ${open ? 'rotate-180' : ''}`} />
        </Button>
        <Button kind="primary" busy={busy} onClick={onMake} className="ml-auto">Make it</Button>
      </div>
      {open ? <ChoicePanel id={panelId} choices={choices} onChoices={onChoices} /> : null}
    </>
  )
}

/** A Reading that could not be had is no reason to trouble anybody; a Reading that was refused is. */
function refusalIn(error: Error | null): Error | null {
  return error !== null && problemFrom(error).status < 500 ? error : null
}

function SourceNote({ draft: { source }, onDrop }: { draft: Draft; onDrop: () => void }) {
  if (source === undefined) return null
  return (
    <div className="flex items-center gap-3 text-quiet">
      <img src={source.thumbnail} alt="" className="h-12 rounded-md bg-film" />
      <p className="flex-1">A remix of @{source.handle}’s film. Change a word and see.</p>
      <button type="button" aria-label="Start afresh instead" onClick={onDrop} className="grid size-11 place-items-center rounded-card hover:bg-raised hover:text-ink">
        <X aria-hidden size="1.25rem" />
      </button>
    </div>
  )
}

/** A refusal in the place of the Reading; where a registered character stands in the way, a stand-in is one tap away. */
function Refusal({ error, onStandIn }: { error: Error | null; onStandIn: () => void }) {
  if (error === null) return null
  const problem = problemFrom(error)
  const standInHelps = problem.code === 'character-blocked' || problem.code === 'character-ask-first'
  return (
    <ProblemNote problem={problem}>
      {standInHelps ? <Button onClick={onStandIn}>Go on with a stand-in</Button> : undefined}
    </ProblemNote>
  )
}
