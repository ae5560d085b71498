import type { Clip } from '@kinora/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '../parts/button.tsx'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { durationInWords, sentenceStart } from '../parts/wording.ts'
import { InferredList, ReadingText } from '../reading/reading-text.tsx'
import { asked, kinora } from '../server.ts'

/** A film that is being made: what is being done, how long it still takes, and a way to stop it. */
export function ClipProgress({ clip }: { clip: Clip }) {
  const queryClient = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => kinora.cancelClip(clip.id),
    onSuccess: (cancelled) => { queryClient.setQueryData(asked.clip(clip.id).queryKey, cancelled) },
  })
  const percent = Math.round(clip.progress * 100)
  return (
    <main className="mx-auto max-w-2xl space-y-6 px-4 py-8 md:px-8 md:py-14">
      <title>{`${percent} % · ${clip.prompt}`}</title>
      <h1 className="text-2xl sm:text-3xl font-bold">Your film is being made</h1>
      <div className="rounded-card border border-hairline bg-raised p-5">
        <ReadingText reading={clip.reading} className="text-xl leading-relaxed" />
      </div>
      <div className="space-y-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p aria-live="polite" className="font-bold">{sentenceStart(clip.stage)}</p>
          {clip.secondsLeft === null ? null : <p className="figures text-quiet">About {durationInWords(clip.secondsLeft)} left</p>}
        </div>
        <progress max={1} value={clip.progress} aria-label="How far it is" className="block h-2 w-full appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-ink [&::-webkit-progress-value]:transition-[width] [&::-webkit-progress-value]:duration-200" />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="text-quiet">You can leave this page. The film goes on being made and waits for you under Me.</p>
        <Button busy={cancel.isPending} onClick={() => { cancel.mutate() }}>Cancel</Button>
      </div>
      {cancel.error === null ? null : <ProblemNote problem={problemFrom(cancel.error)} />}
      {clip.notes.map((note) => <p key={note}>{note}</p>)}
      <section className="space-y-2">
        <p>{clip.reading.summary}</p>
        <InferredList reading={clip.reading} />
      </section>
    </main>
  )
}
