import { type ComponentProps, useId } from 'react'

/** One labelled line of a form, with a hint under it where one helps. */
export function Field({ label, hint, ...rest }: ComponentProps<'input'> & { label: string; hint?: string }) {
  const id = useId()
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="font-bold">{label}</label>
      <input id={id} aria-describedby={hint === undefined ? undefined : `${id}-hint`} {...rest} className="w-full rounded-card border border-edge bg-raised px-4 py-2.5" />
      {hint === undefined ? null : <p id={`${id}-hint`} className="text-sm text-quiet">{hint}</p>}
    </div>
  )
}
