import type { Clip } from '@kinora/contract'
import { hasEnded } from '@kinora/sdk'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { NotFoundPage } from '../frame/error-page.tsx'
import { draftAgain, keepDraft } from '../make/draft.ts'
import { Button, buttonLook } from '../parts/button.tsx'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { agoInWords } from '../parts/wording.ts'
import { ReadingText } from '../reading/reading-text.tsx'
import { asked } from '../server.ts'
import { ClipActions } from './clip-actions.tsx'
import { InferredFacts } from './inferred-facts.tsx'
import { ClipProgress } from './clip-progress.tsx'
import { Film, type FinishedClip } from './film.tsx'
import { ReceiptFacts } from './receipt-facts.tsx'
import { useWatchedClip } from './use-watched-clip.ts'

const route = getRouteApi('/clips/$clipId')

/** One clip: being made, finished, or come to another end. */
export function ClipPage() {
  const { clipId } = route.useParams()
  const { data: clip, error, refetch } = useWatchedClip(clipId)
  if (clip === undefined && error !== null) {
    const problem = problemFrom(error)
    if (problem.code === 'not-found') return <NotFoundPage />
    return <main className="mx-auto max-w-xl p-5 pt-16"><ProblemNote problem={problem}><Button onClick={() => { void refetch() }}>Try again</Button></ProblemNote></main>
  }
  if (clip === undefined) return <main aria-busy className="mx-auto max-w-5xl p-4 md:p-8"><div className="aspect-video rounded-card bg-raised" /></main>
  if (!hasEnded(clip)) return <ClipProgress key={clip.id} clip={clip} />
  if (clip.files === null) return <UnfinishedPage clip={clip} />
  return <FinishedPage key={clip.id} clip={{ ...clip, files: clip.files }} />
}

function FinishedPage({ clip }: { clip: FinishedClip }) {
  const { data: session } = useQuery(asked.session)
  const instant = clip.completedAt ?? clip.createdAt
  return (
    <main className="mx-auto grid max-w-7xl gap-6 p-4 md:p-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <title>{`${clip.prompt} · Kinora`}</title>
      <div className="rise"><Film clip={clip} /></div>
      <div className="space-y-6">
        <div className="space-y-3">
          <p>
            <span className="font-bold">@{clip.owner.handle}</span>
            <span className="text-quiet"> · <time dateTime={instant}>{agoInWords(instant, Date.now())}</time></span>
          </p>
          <h1 className="sr-only">Film by @{clip.owner.handle}</h1>
          <ReadingText reading={clip.reading} className="text-xl leading-relaxed" />
        </div>
        <ClipActions clip={clip} isMine={session?.person?.id === clip.owner.id} />
        {clip.notes.map((note) => <p key={note}>{note}</p>)}
        <div className="divide-y divide-hairline rounded-card border border-hairline">
          <InferredFacts reading={clip.reading} />
          <ReceiptFacts clip={clip} />
        </div>
      </div>
    </main>
  )
}

/** A clip without a film: cancelled, or failed with its Problem. The prompt is kept either way. */
function UnfinishedPage({ clip }: { clip: Clip }) {
  return (
    <main className="mx-auto max-w-2xl space-y-6 px-4 py-8 md:px-8 md:py-14">
      <title>{`${clip.prompt} · Kinora`}</title>
      <h1 className="text-2xl sm:text-3xl font-bold">{clip.state === 'cancelled' ? 'Cancelled' : 'This film was not finished'}</h1>
      {clip.problem === null ? <p className="text-quiet">Nothing was kept but the prompt.</p> : <ProblemNote problem={clip.problem} />}
      <div className="rounded-card border border-hairline bg-raised p-5">
        <ReadingText reading={clip.reading} className="text-xl leading-relaxed" />
      </div>
      <Link to="/make" onClick={() => { keepDraft(draftAgain(clip)) }} className={buttonLook('primary')}>Try it again</Link>
    </main>
  )
}
