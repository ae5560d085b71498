import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'

/** A sheet over a place: from below on a phone, in the middle on a wide screen. The browser keeps the focus in it; Escape closes it. */
export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => { dialog.current?.showModal() }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => { if (event.target === dialog.current) dialog.current.close() }}
      className="rise m-0 mt-auto max-h-[90dvh] w-full max-w-none overflow-y-auto rounded-t-card border border-hairline bg-ground text-ink sm:m-auto sm:max-w-md sm:rounded-card"
    >
      <div className="space-y-4 p-5">
        <div className="flex items-center justify-between gap-4">
          <h2 id={titleId} className="text-xl font-bold">{title}</h2>
          <button type="button" aria-label="Close" onClick={() => { dialog.current?.close() }} className="-m-2 grid size-11 place-items-center rounded-card text-quiet hover:text-ink">
            <X aria-hidden size="1.25rem" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
