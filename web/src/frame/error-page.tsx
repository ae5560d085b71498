import { Link, useRouter } from '@tanstack/react-router'
import { Button, buttonLook } from '../parts/button.tsx'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'

/** A place that could not be shown: what happened, and a way to try again. */
export function ErrorPage({ error }: { error: unknown }) {
  const router = useRouter()
  return (
    <main className="mx-auto max-w-xl p-5 pt-16">
      <ProblemNote problem={problemFrom(error)}>
        <Button onClick={() => { void router.invalidate() }}>Try again</Button>
      </ProblemNote>
    </main>
  )
}

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <main className="mx-auto max-w-xl space-y-4 p-5 pt-16">
      <h1 className="text-2xl font-bold">There is nothing here</h1>
      <p className="text-quiet">The address may be cut off, or the film was taken down.</p>
      <Link to="/" className={buttonLook('plain')}>Go to the films</Link>
    </main>
  )
}
