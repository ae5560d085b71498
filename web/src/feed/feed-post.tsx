import type { Post } from '@kinora/contract'
import { Link } from '@tanstack/react-router'
import { Repeat2 } from 'lucide-react'
import { useState } from 'react'
import { draftRemixing, keepDraft } from '../make/draft.ts'
import { buttonLook } from '../parts/button.tsx'
import { agoInWords, counted } from '../parts/wording.ts'

/** Beside a film in the feed: who made it, what they say of it, Remix, and why it is here. */
export function FeedPost({ post }: { post: Post }) {
  const { clip, caption, remixable, remixCount, createdAt } = post
  return (
    <div className="w-[max(var(--film),min(100%,26rem))] space-y-1">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="flex-[1_1_12rem] space-y-1">
          <p>
            <span className="font-bold">@{clip.owner.handle}</span>
            <span className="text-quiet"> · <time dateTime={createdAt}>{agoInWords(createdAt, Date.now())}</time></span>
          </p>
          {caption === '' ? null : <p className="line-clamp-2">{caption}</p>}
          <Link to="/clips/$clipId" params={{ clipId: clip.id }} className="line-clamp-2 text-quiet hover:text-ink hover:underline">{clip.prompt}</Link>
        </div>
        {remixable ? <RemixLink post={post} /> : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 text-sm text-quiet">
        {remixCount === 0 ? null : <span className="figures">{counted(remixCount, 'remix').replace(/xs$/, 'xes')}</span>}
        <WhyThis />
      </div>
    </div>
  )
}

function RemixLink({ post }: { post: Post }) {
  return (
    <Link to="/make" onClick={() => { keepDraft(draftRemixing(post.clip)) }} className={`${buttonLook('primary')} shrink-0`}>
      <Repeat2 aria-hidden size="1.25rem" />
      Remix
    </Link>
  )
}

function WhyThis() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen) }} className="min-h-11 underline decoration-hairline underline-offset-4 hover:text-ink">Why this?</button>
      <span aria-live="polite">{isOpen ? 'Films come newest first. Nothing is ranked, and what you watch is not noted.' : ''}</span>
    </>
  )
}
