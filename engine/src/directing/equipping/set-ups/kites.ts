import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'
import { rounded } from '../../../platform/index.ts'

/** Where who has the line stands, where his kite is in the air, and where the next one stands who watches it, in his heights; degrees. */
const flyer = { x: -0.55, headingDeg: 60 }
const aloft = { x: 0.36, z: 0.3, y: 1.22 }
const watcher = { apart: 0.5, headingDeg: 48 }
/** How high a kite is, in heights of who flies it. */
const kiteShare = 0.8

/** A shot in which somebody flies a kite has the line in his hands and the kite at its end in the air. Any other shot stays as it is. */
export function withKites(shot: Shot, stock: Stock): Shot {
  const [first, ...others] = shot.beats.filter(({ action }) => action === 'fly-kite')
  const kite = [first?.with, first?.target].find((id): id is string => typeof id === 'string' && stock.recipeOf(id)?.id === 'kite') ?? (first === undefined ? undefined : stock.find(['kite'], { who: first.who }))
  if (first === undefined || kite === undefined || [first, ...others].some(({ who }) => shot.placements?.[who] !== undefined)) return shot
  const heightM = stock.heightOf(first.who)
  stock.fitSize(kite, kiteShare * heightM)
  const at = (x: number, z: number, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(x * heightM), zM: rounded(z * heightM), headingDeg })
  const { with: _, target: __, ...flies } = first
  const watches = (beat: Beat): Beat => ({ id: beat.id, who: beat.who, action: 'point', target: kite })
  return {
    ...shot,
    beats: [...shot.beats.map((beat) => (beat === first ? flies : others.includes(beat) ? watches(beat) : beat)), { id: `${kite.slice(0, 34)}-aloft`, who: kite, action: 'float' }],
    standings: (shot.standings ?? []).filter(({ who, to }) => who !== kite && to !== kite),
    placements: {
      ...shot.placements, [first.who]: at(flyer.x, 0, flyer.headingDeg), [kite]: { ...at(aloft.x, aloft.z, 0), yM: rounded(aloft.y * heightM) } as Placement,
      ...Object.fromEntries(others.map(({ who }, i) => [who, at(flyer.x - watcher.apart * (i + 1), 0.06, watcher.headingDeg)])),
    },
  }
}
