import type { Clip, PostRequest } from '@kinora/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { asked, kinora } from '../server.ts'

const audienceNames: [PostRequest['audience'], string][] = [['instance', 'People here'], ['public', 'Everybody']]

/** The last questions before a film is seen by others: what to say with it, who sees it, may it be remixed. */
export function PostSheet({ clip, onClose }: { clip: Clip; onClose: () => void }) {
  const [request, setRequest] = useState<PostRequest>({ clipId: clip.id, caption: '', audience: 'instance', remixable: true })
  const captionId = useId()
  const posting = usePosting()
  return (
    <Sheet title="Post" onClose={onClose}>
      <form className="space-y-5" onSubmit={(event) => { event.preventDefault(); if (!posting.isPending) posting.mutate(request) }}>
        <div className="space-y-1">
          <label htmlFor={captionId} className="font-bold">Caption</label>
          <textarea
            id={captionId}
            rows={2}
            maxLength={500}
            placeholder="Say something, or nothing"
            value={request.caption}
            onChange={(event) => { setRequest({ ...request, caption: event.target.value }) }}
            className="field-sizing-content w-full resize-none rounded-card border border-edge bg-raised px-4 py-2.5 placeholder:text-quiet"
          />
        </div>
        <fieldset>
          <legend className="font-bold">Who sees it</legend>
          {audienceNames.map(([audience, name]) => (
            <label key={audience} className="flex min-h-11 items-center gap-3">
              <input type="radio" name="audience" checked={request.audience === audience} onChange={() => { setRequest({ ...request, audience }) }} className="size-5 accent-ink" />
              {name}
            </label>
          ))}
        </fieldset>
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" checked={request.remixable} onChange={(event) => { setRequest({ ...request, remixable: event.target.checked }) }} className="size-5 accent-ink" />
          Others may remix it
        </label>
        {posting.error === null ? null : <ProblemNote problem={problemFrom(posting.error)} />}
        <Button kind="primary" type="submit" busy={posting.isPending} className="w-full">Post</Button>
      </form>
    </Sheet>
  )
}

function usePosting() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: kinora.post,
    async onSuccess(post) {
      queryClient.setQueryData(asked.clip(post.clip.id).queryKey, post.clip)
      void queryClient.invalidateQueries({ queryKey: asked.myClips.queryKey })
      // From its top: the new post is the first film there.
      await queryClient.resetQueries({ queryKey: asked.feed.queryKey })
      await navigate({ to: '/feed' })
    },
  })
}
