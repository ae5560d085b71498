import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

/** A title that opens to what is under it. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="flex min-h-12 list-none items-center justify-between gap-4 rounded-card px-4 py-2 font-bold [&::-webkit-details-marker]:hidden">
        {title}
        <ChevronDown aria-hidden size="1.125rem" className="shrink-0 text-quiet transition-transform duration-150 group-open:rotate-180" />
      </summary>
      <div className="px-4 pb-4">{children}</div>
    </details>
  )
}
