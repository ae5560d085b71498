import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** What is struck over a net, and how large it looks, in heights of who strikes it. */
const balls = ['tennis-ball', 'shuttlecock']
const ballShare = 0.11
/** Where a set has its net, metres to the viewer's right of its middle, and how far before that middle one plays, near the post that would stand before the camera; elsewhere it would be in the middle. */
const nets: Readonly<Record<string, { xM: number; zM: number }>> = { 'tennis-court': { xM: 3.4, zM: 2.8 } }
/** How far from the net each stands, in his heights, how far he faces it, degrees, and how high the ball is before it is struck. */
const fromNet = 1.15
const facingDeg = 80
const ballHeights = 0.8

/** A shot in which one or two play with rackets gives them a ball between them, and stands them before the net, seen from the side. Any other shot stays as it is. */
export function withRally(shot: Shot, stock: Stock): Shot {
  const [one, ...more] = shot.beats.filter((beat) => beat.action === 'swing-racket' || isBatting(beat, stock))
  if (one === undefined || more.length > 1 || shot.beats.length !== more.length + 1) return shot
  const opponent = more[0]?.who ?? (typeof one.target === 'string' && !stock.isProp(one.target) ? one.target : undefined)
  const players = [one.who, ...(opponent === undefined ? [] : [opponent])]
  if (players.some((id) => shot.placements?.[id] !== undefined || stock.recipeOf(id)?.locomotion !== 'biped' || (shot.standings ?? []).some(({ who }) => who === id)) || (one.with !== undefined && tables.has(stock.recipeOf(one.with)?.id ?? ''))) return shot
  const ball = rallyBall(shot, stock, one)
  if (ball === undefined || shot.placements?.[ball] !== undefined) return shot
  const net = nets[stock.screenplay.sets.find(({ id }) => id === shot.setId)?.recipe ?? ''] ?? { xM: 0, zM: 0 }
  const { target: _, ...first } = one
  const answers: Beat[] = opponent !== undefined && more.length === 0 ? [{ id: `${one.id.slice(0, 32)}-returns`, who: opponent, action: one.action }] : []
  const places = players.map((id, i): [string, Placement] => [id, ground({ ...net, xM: net.xM + (i === 0 ? -1 : 1) * fromNet * stock.heightOf(id) }, (i === 0 ? 1 : -1) * facingDeg)])
  return {
    ...shot, beats: [...shot.beats.map((beat) => (beat === one ? { ...first, target: ball } : beat)), ...answers], standings: (shot.standings ?? []).filter(({ who, to }) => who !== ball && to !== ball),
    placements: { ...shot.placements, ...Object.fromEntries(places), [ball]: { ...ground(net, 0), yM: Math.round(1000 * ballHeights * stock.heightOf(one.who)) / 1000 } },
  }
}

/** Who bats at a ball that is named has it come flying; at anything else nothing flies. */
const isBatting = ({ action, target }: Beat, stock: Stock): boolean => action === 'swing-bat' && typeof target === 'string' && stock.isProp(target) && stock.recipeOf(target)?.affordances.includes('throw') === true

const tables: ReadonlySet<string> = new Set(['ping-pong-table'])

/** The ball of who plays: the one that is named, else a new one, large enough to be followed. */
export function rallyBall({ beats }: Pick<Shot, 'beats'>, stock: Stock, { who, target }: Beat): string | undefined {
  const named = [target, ...beats.map(({ target: other }) => other)].find((id): id is string => typeof id === 'string' && stock.isProp(id) && stock.recipeOf(id)?.affordances.includes('throw') === true)
  const ball = named ?? stock.find(balls, { who })
  if (ball !== undefined) stock.fitSize(ball, ballShare * stock.heightOf(who))
  return ball
}

const ground = ({ xM, zM }: { xM: number; zM: number }, headingDeg: number): Extract<Placement, { kind: 'ground' }> => ({ kind: 'ground', xM: Math.round(xM * 1000) / 1000, zM, headingDeg })
