import type { ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { Sheet } from '../parts/sheet.tsx'

interface ConfirmSheetProps {
  title: string
  /** The button's word, a verb. */
  verb: string
  isBusy: boolean
  error: Error | null
  onConfirm: () => void
  onClose: () => void
  /** What it means, in a sentence or two. */
  children: ReactNode
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmSheet({ title, verb, isBusy, error, onConfirm, onClose, children }: ConfirmSheetProps) {
  return (
    <Sheet title={title} onClose={onClose}>
      <p className="text-quiet">{children}</p>
      {error === null ? null : <ProblemNote problem={problemFrom(error)} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button kind="bare" onClick={onClose}>Keep it</Button>
        <Button kind="warning" busy={isBusy} onClick={onConfirm}>{verb}</Button>
      </div>
    </Sheet>
  )
}
