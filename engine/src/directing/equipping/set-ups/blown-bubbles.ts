import type { Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** How tall the wand is, in heights of who blows. */
const wandShare = 0.19
const film = 'soap-bubble'

/** A shot in which who blows bubbles does so through a wand, and they drift away from it. Any other shot stays as it is. */
export function withBlownBubbles(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action, who, with: thing }) => action === 'blow' && thing !== undefined && !stock.isProp(who) && stock.recipeOf(thing)?.id === film)
  const wand = beat === undefined ? undefined : stock.find(['bubble-wand'], { who: beat.who })
  if (beat?.with === undefined || wand === undefined) return shot
  const blown = stock.alikeTo(beat.with)
  stock.fitShown(wand, beat.who, wandShare)
  for (const id of blown) stock.absorbed(id, beat)
  return {
    ...shot,
    beats: shot.beats.map((each) => (each === beat ? { ...each, with: wand } : each)),
    standings: (shot.standings ?? []).filter(({ who, to }) => !blown.includes(who) && !blown.includes(to)),
    changes: [...(shot.changes ?? []).filter((change) => change.kind === 'air' || !blown.includes(change.who)), { id: `${wand.slice(0, 32)}-blown`, who: wand, kind: 'effect', what: 'blobs', color: '#e8f6ff', fromAmount: 0, toAmount: 0.6 }],
  }
}
