import type { Clip } from '@kinora/contract'
import { hasEnded } from '@kinora/sdk'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { LogOut } from 'lucide-react'
import { Button, buttonLook } from '../parts/button.tsx'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { asked, kinora } from '../server.ts'
import { ClipCard } from './clip-card.tsx'
import { PasswordButton } from './password-button.tsx'
import { InviteButton } from './invite-button.tsx'

const sections: { title: string; holds: (clip: Clip) => boolean }[] = [
  { title: 'Being made', holds: (clip) => !hasEnded(clip) },
  { title: 'Drafts', holds: (clip) => clip.state === 'completed' && clip.postId === null },
  { title: 'Posts', holds: (clip) => clip.postId !== null },
  { title: 'Not finished', holds: (clip) => clip.state === 'failed' || clip.state === 'cancelled' },
]

/** My place: everything I made, by what stands to be done with it. */
export function MePage() {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(asked.myClips)
  const clips = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <main className="mx-auto max-w-5xl space-y-8 px-4 py-8 md:px-8">
      <title>Me · Kinora</title>
      <Heading />
      {error === null ? null : <ProblemNote problem={problemFrom(error)}><Button onClick={() => { void refetch() }}>Try again</Button></ProblemNote>}
      {data !== undefined && clips.length === 0 ? <NothingMade /> : null}
      {sections.map(({ title, holds }) => <Section key={title} title={title} clips={clips.filter(holds)} />)}
      {hasNextPage ? <Button busy={isFetchingNextPage} onClick={() => { void fetchNextPage() }}>Show older films</Button> : null}
    </main>
  )
}

function Heading() {
  const { data: session } = useQuery(asked.session)
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const signOut = useMutation({
    mutationFn: kinora.signOut,
    async onSuccess() {
      sessionStorage.clear()
      queryClient.clear()
      await navigate({ to: '/' })
    },
  })
  const person = session?.person
  if (session === undefined || person === undefined || person === null) return null
  return (
    <header className="flex flex-wrap items-center justify-between gap-4">
      <div>
        <h1 className="text-3xl font-bold">{person.name}</h1>
        <p className="text-quiet">@{person.handle}</p>
      </div>
      {session.instance.singleUser ? null : (
        <div className="flex flex-wrap gap-2">
          {person.role === 'member' ? null : <InviteButton />}
          <PasswordButton />
          <Button kind="bare" icon={LogOut} busy={signOut.isPending} onClick={() => { signOut.mutate() }}>Sign out</Button>
        </div>
      )}
    </header>
  )
}

function Section({ title, clips }: { title: string; clips: Clip[] }) {
  if (clips.length === 0) return null
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-bold">{title}</h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,10.5rem),1fr))] gap-x-3 gap-y-5 md:grid-cols-[repeat(auto-fill,minmax(14rem,1fr))]">
        {clips.map((clip) => <li key={clip.id}><ClipCard clip={clip} /></li>)}
      </ul>
    </section>
  )
}

function NothingMade() {
  return (
    <div className="space-y-4">
      <p className="text-lg text-quiet">Your films will be here. Try “A man does a backflip on a paddleboard at sea”.</p>
      <Link to="/make" className={buttonLook('primary')}>Make a film</Link>
    </div>
  )
}
