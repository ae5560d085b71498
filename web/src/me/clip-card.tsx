import type { Clip } from '@kinora/contract'
import { hasEnded } from '@kinora/sdk'
import { Link } from '@tanstack/react-router'
import { sentenceStart } from '../parts/wording.ts'

/** A clip in a grid: its picture, its prompt, and where it stands if that is not plain from the place. */
export function ClipCard({ clip }: { clip: Clip }) {
  return (
    <Link to="/clips/$clipId" params={{ clipId: clip.id }} className="group block space-y-2 rounded-card">
      <span className="relative grid aspect-video place-items-center overflow-hidden rounded-card border border-hairline bg-raised">
        {clip.files === null ? <Placeholder clip={clip} /> : <img src={clip.files.thumbnail} alt="" loading="lazy" className="absolute inset-0 size-full object-cover" />}
      </span>
      <span className="line-clamp-2 group-hover:underline">{clip.prompt}</span>
    </Link>
  )
}

function Placeholder({ clip }: { clip: Clip }) {
  if (!hasEnded(clip)) {
    return (
      <span className="w-full space-y-2 p-4 text-sm">
        <span className="block">{sentenceStart(clip.stage)}</span>
        <span className="block h-1.5 overflow-hidden rounded-full bg-hairline">
          <span className="block h-full bg-ink transition-[width] duration-200" style={{ width: `${clip.progress * 100}%` }} />
        </span>
      </span>
    )
  }
  return <span className="p-4 text-sm text-quiet">{clip.state === 'cancelled' ? 'Cancelled' : clip.problem?.title}</span>
}
