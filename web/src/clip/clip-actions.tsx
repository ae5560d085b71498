import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Download, Repeat2, Send, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { draftRemixing, keepDraft } from '../make/draft.ts'
import { Button, buttonLook } from '../parts/button.tsx'
import { asked, kinora } from '../server.ts'
import { ConfirmSheet } from './confirm-sheet.tsx'
import type { FinishedClip } from './film.tsx'
import { PostSheet } from './post-sheet.tsx'

type OpenSheet = 'post' | 'take-down' | 'delete'

/** What can be done with a finished clip. Its own maker posts it first of all; everybody else remixes it. */
export function ClipActions({ clip, isMine }: { clip: FinishedClip; isMine: boolean }) {
  const [sheet, setSheet] = useState<OpenSheet>()
  const close = () => { setSheet(undefined) }
  const canPost = isMine && clip.postId === null
  return (
    <div className="flex flex-wrap gap-2">
      {canPost ? <Button kind="primary" icon={Send} onClick={() => { setSheet('post') }}>Post</Button> : null}
      <Link to="/make" onClick={() => { keepDraft(draftRemixing(clip)) }} className={buttonLook(canPost ? 'plain' : 'primary')}>
        <Repeat2 aria-hidden size="1.25rem" />
        Remix
      </Link>
      <a href={clip.files.video} download={`${fileNameFor(clip.prompt)}.mp4`} className={buttonLook('plain')}>
        <Download aria-hidden size="1.25rem" />
        Download
      </a>
      {isMine && clip.postId !== null ? <Button onClick={() => { setSheet('take-down') }}>Take it down</Button> : null}
      {isMine ? <Button kind="bare" icon={Trash2} onClick={() => { setSheet('delete') }}>Delete</Button> : null}
      {sheet === 'post' ? <PostSheet clip={clip} onClose={close} /> : null}
      {sheet === 'take-down' && clip.postId !== null ? <TakeDownSheet clipId={clip.id} postId={clip.postId} onClose={close} /> : null}
      {sheet === 'delete' ? <DeleteSheet clipId={clip.id} onClose={close} /> : null}
    </div>
  )
}

function TakeDownSheet({ clipId, postId, onClose }: { clipId: string; postId: string; onClose: () => void }) {
  const queryClient = useQueryClient()
  const takeDown = useMutation({
    mutationFn: () => kinora.takeDown(postId),
    async onSuccess() {
      await queryClient.invalidateQueries({ queryKey: asked.clip(clipId).queryKey })
      void queryClient.invalidateQueries({ queryKey: asked.feed.queryKey })
      void queryClient.invalidateQueries({ queryKey: asked.myClips.queryKey })
      onClose()
    },
  })
  return (
    <ConfirmSheet title="Take it down" verb="Take it down" isBusy={takeDown.isPending} error={takeDown.error} onConfirm={() => { takeDown.mutate() }} onClose={onClose}>
      Nobody sees it in the feed any more. The film stays with you as a draft.
    </ConfirmSheet>
  )
}

function DeleteSheet({ clipId, onClose }: { clipId: string; onClose: () => void }) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const remove = useMutation({
    mutationFn: () => kinora.deleteClip(clipId),
    async onSuccess() {
      await navigate({ to: '/me' })
      queryClient.removeQueries({ queryKey: asked.clip(clipId).queryKey })
      void queryClient.invalidateQueries({ queryKey: asked.feed.queryKey })
      void queryClient.invalidateQueries({ queryKey: asked.myClips.queryKey })
    },
  })
  return (
    <ConfirmSheet title="Delete this film" verb="Delete" isBusy={remove.isPending} error={remove.error} onConfirm={() => { remove.mutate() }} onClose={onClose}>
      The film and its post are gone for good. Copies that people downloaded stay with them.
    </ConfirmSheet>
  )
}

/** The first words of a prompt as a file's name: letters and digits of any script, joined by hyphens. */
function fileNameFor(prompt: string): string {
  const words = prompt.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? ['film']
  return words.slice(0, 8).join('-')
}
