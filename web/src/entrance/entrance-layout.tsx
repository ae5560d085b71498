import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The quiet page in front of the house: the mark, a title, one thing to do. */
export function EntranceLayout({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="rise mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-5 px-5 py-10">
      <title>{`${title} · Kinora`}</title>
      <Link to="/" className="flex items-center gap-3 self-start font-bold">
        <img src="/mark.svg" alt="" className="size-9" />
        Kinora
      </Link>
      <h1 className="text-3xl leading-tight font-bold text-balance">{title}</h1>
      {children}
    </main>
  )
}
