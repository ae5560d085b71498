import { LoaderCircle, type LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'

/** `primary` is the one thing to do on a screen; `plain` has an edge; `bare` is only words. */
export type ButtonKind = 'primary' | 'plain' | 'bare' | 'warning'

const kinds: Record<ButtonKind, string> = {
  primary: 'bg-accent text-on-accent font-bold px-5 enabled:hover:brightness-110',
  plain: 'border border-edge bg-transparent text-ink px-4 hover:bg-raised',
  bare: 'text-quiet px-3 hover:text-ink hover:bg-raised',
  warning: 'border border-edge text-warning px-4 hover:bg-raised',
}

/** The look of a button, for links that act like one as well. */
export function buttonLook(kind: ButtonKind): string {
  return `inline-flex min-h-11 items-center justify-center gap-2 rounded-card py-2 transition-[background-color,color,filter] duration-150 ${kinds[kind]}`
}

interface ButtonProps extends ComponentProps<'button'> {
  kind?: ButtonKind
  icon?: LucideIcon
  /** Something is under way because of it; it cannot be pressed twice. */
  busy?: boolean
}

export function Button({ kind = 'plain', icon, busy = false, className = '', children, ...rest }: ButtonProps) {
  const Icon = busy ? LoaderCircle : icon
  return (
    <button type="button" aria-disabled={busy} {...rest} onClick={busy ? (event) => { event.preventDefault() } : rest.onClick} className={`${buttonLook(kind)} ${className}`}>
      {Icon === undefined ? null : <Icon aria-hidden size="1.25rem" className={busy ? 'animate-spin' : ''} />}
      {children}
    </button>
  )
}
