import type { Placement, Shot } from '@kinora/contract'
import { rounded } from '../../../platform/index.ts'
import type { Stock } from '../stock.ts'

/** What is raked together is a heap before who rakes. */
const heaps: readonly string[] = ['fallen-leaves', 'leaf']
/** Where who rakes stands and where the heap is, in his heights; the way he faces, degrees; how wide the heap is at last. */
const raker = { x: -0.3, headingDeg: 62 }
const heap = { x: 0.34, z: 0.24, wide: 0.62 }
/** The heap grows out of little. */
const growth = { from: 0.3, to: 1 }

/** A shot in which somebody rakes leaves has them gather into a heap where the rake draws them. Any other shot stays as it is. */
export function withRaked(shot: Shot, stock: Stock): Shot {
  const [beat, other] = shot.beats.filter(({ action }) => action === 'rake')
  const leaves = stock.props.filter(({ recipe }) => heaps.includes(recipe)).map(({ id }) => id)
  const [first, ...more] = leaves
  if (beat === undefined || other !== undefined || first === undefined || leaves.some((id) => shot.placements?.[id] !== undefined) || shot.placements?.[beat.who] !== undefined) return shot
  stock.become(first, heaps)
  stock.dropAlikeTo(first)
  const heightM = stock.heightOf(beat.who)
  stock.plain(first)
  stock.fitSize(first, heap.wide * heightM)
  const gone = new Set(more)
  const at = (x: number, z: number, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(x * heightM), zM: rounded(z * heightM), headingDeg })
  const { with: tool, target: _, ...rest } = beat
  return {
    ...shot,
    beats: shot.beats.map((each) => (each === beat ? { ...rest, ...(tool === undefined || leaves.includes(tool) ? {} : { with: tool }) } : each)).filter(({ who }) => !leaves.includes(who)),
    standings: (shot.standings ?? []).filter(({ who, to }) => ![who, to].some((id) => id === first || gone.has(id) || id === beat.who)),
    placements: { ...shot.placements, [beat.who]: at(raker.x, 0, raker.headingDeg), [first]: at(heap.x, heap.z, 0) },
    changes: [...(shot.changes ?? []).filter((change) => !leaves.includes('who' in change ? change.who ?? '' : '')), { id: `${first.slice(0, 33)}-grows`, who: first, kind: 'size', fromScale: growth.from, toScale: growth.to }],
  }
}
