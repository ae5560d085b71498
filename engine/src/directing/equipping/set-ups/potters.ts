import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** What a pot is made of, or is before it is one. */
const pots: readonly string[] = ['clay-pot', 'snowball', 'pot', 'vase', 'bowl', 'jug', 'flower-pot', 'dough', 'jar', 'cup', 'stew-pot']
const wheels: readonly string[] = ['potters-wheel', 'wheel']
/** How high the wheel is, how large the pot, and how far behind the wheel who works stands, in heights of who works. */
const share = { wheel: 0.47, pot: 0.22, behind: 0.1 }
const growth = { from: 0.55, to: 1.15 }

/** A shot in which who makes a pot has it on a wheel before the hands, where it turns and grows. Any other shot stays as it is. */
export function withPotters(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find((each) => each.action === 'throw-pot' || (each.action === 'knead' && isClay(each, stock) && !isFlattened(each, shot)))
  if (beat === undefined || shot.placements?.[beat.who] !== undefined) return shot
  const { who } = beat
  const heightM = stock.workingHeightOf(who)
  const given = [beat.with, beat.target].find((id): id is string => typeof id === 'string' && stock.isProp(id) && pots.includes(stock.recipeOf(id)?.id ?? ''))
  const pot = given ?? stock.find(['clay-pot'], { who })
  const wheel = stock.props.find(({ recipe }) => wheels.includes(recipe))?.id ?? stock.find(['potters-wheel'], { who })
  if (pot === undefined || wheel === undefined) return shot
  stock.become(pot, pots)
  stock.become(wheel, wheels)
  stock.fit(wheel, share.wheel * heightM)
  stock.plain(pot)
  stock.fitSize(pot, share.pot * heightM)
  const mine = new Set([pot, wheel])
  const { with: _, ...rest } = beat
  const behindM = 0.5 * stock.sizeOf(wheel) + share.behind * heightM
  return {
    ...shot,
    beats: [...shot.beats.flatMap((each) => (each === beat ? [{ ...rest, action: 'throw-pot', target: pot }] : mine.has(each.who) ? [] : [each])), { id: `${pot.slice(0, 34)}-turns`, who: pot, action: 'spin', manner: ['fast'] }],
    standings: [...(shot.standings ?? []).filter((standing) => !mine.has(standing.who) && standing.who !== who), { who: pot, relation: 'on', to: wheel }],
    placements: { ...shot.placements, [wheel]: at(0), [who]: at(-behindM) },
    changes: [...(shot.changes ?? []).filter((change) => change.who !== pot), { id: `${pot.slice(0, 33)}-grows`, who: pot, kind: 'size', fromScale: growth.from, toScale: growth.to }],
  }
}

/** What is pressed flat gets no pot. */
const isFlattened = ({ with: tool, target }: Beat, { changes = [] }: Shot): boolean => changes.some((change) => change.kind === 'form' && change.how === 'flatten' && (change.who === tool || change.who === target))

/** What is kneaded of clay is made on a wheel. */
const isClay = (beat: Beat, stock: Stock): boolean => [beat.with, beat.target].some((id) => typeof id === 'string' && /\bclay\b/i.test(stock.labelOf(id)))

const at = (zM: number): Placement => ({ kind: 'ground', xM: 0, zM: Math.round(1000 * zM) / 1000 + 0, headingDeg: 0 })
