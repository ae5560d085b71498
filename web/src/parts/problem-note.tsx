import { problem, ProblemError, type Problem } from '@kinora/contract'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** The Problem inside an error; a bug of ours becomes one that says so. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return problem('internal', 'Something went wrong on this page.', { detail: 'Nothing was lost. Reload and try again.' })
}

/** What happened, what is kept, what to do; `children` are the ways out. */
export function ProblemNote({ problem: { title, detail, ruleId }, children }: { problem: Problem; children?: ReactNode }) {
  return (
    <div role="alert" className="rise flex gap-3 rounded-card border border-hairline bg-raised p-4">
      <CircleAlert aria-hidden size="1.25rem" className="mt-0.5 shrink-0 text-warning" />
      <div className="min-w-0 space-y-1">
        <p className="font-bold">{title}</p>
        {detail === undefined ? null : <p className="text-quiet">{detail}</p>}
        {ruleId === undefined ? null : <p className="text-sm text-quiet">Rule: <span className="break-all">{ruleId}</span></p>}
        {children === undefined ? null : <div className="flex flex-wrap gap-2 pt-2">{children}</div>}
      </div>
    </div>
  )
}
