import type { Clip, Receipt } from '@kinora/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { lookName } from '../make/choices.ts'
import { Fold } from '../parts/fold.tsx'

/** The receipt in words: what went into the film, so that anybody can check where it comes from. */
export function ReceiptFacts({ clip }: { clip: Clip }) {
  if (clip.receipt === null) return null
  return (
    <Fold title="Receipt">
      <dl className="figures grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {factsOf(clip, clip.receipt).map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}

function factsOf(clip: Clip, receipt: Receipt): [string, ReactNode][] {
  const [source] = receipt.ancestorClipIds
  const facts: [string, ReactNode][] = [
    ['Made', new Date(receipt.createdAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })],
    ['By', `${clip.owner.name} (@${clip.owner.handle})`],
    ['Engine', `${receipt.engine.id} ${receipt.engine.version}`],
    ['Picture', `${clip.widthPx} × ${clip.heightPx}, ${clip.durationS} s, ${lookName(clip.look).toLowerCase()}`],
    ['Seed', receipt.seed],
    ['Characters', receipt.characters.length === 0 ? 'None registered' : receipt.characters.map(({ ruleId, decision }) => `${decision} by rule ${ruleId}`).join('; ')],
  ]
  if (source !== undefined) facts.push(['Remix of', <Link key="source" to="/clips/$clipId" params={{ clipId: source }} className="underline underline-offset-4">the film it came from</Link>])
  facts.push(['Film SHA-256', <code key="hash" className="text-xs">{receipt.filmSha256}</code>])
  return facts
}
