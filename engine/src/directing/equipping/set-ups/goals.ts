import type { Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** What a ball is kicked into. */
const goalRecipe = 'soccer-goal'
/** How high the goal is in heights of who shoots: lower than on a pitch, so that both are seen near. */
const goalHeights = 1.1
/** How far the goal is from who shoots, and the ball before him, in his heights; how far before the goal its keeper stands. */
const away = { goal: 2.3, ball: 0.42, keeper: 0.4 }
/** Who shoots goes to the right, a little away from the viewer; the goal opens towards him and the viewer. */
const facing = { shooterDeg: 84, goalDeg: -58, keeperDeg: -80 }
/** Who keeps a goal, by his calling. */
const keepers = /\b(?:goal ?keeper|goalie|keeper)\b/i

/** A shot in which whoever kicks a ball at a goal has it before him, and its keeper in it, and cheers; where the ball goes behind it is not followed. Any other shot stays as it is. */
export function withGoals(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action, with: ball, target }) => action === 'kick' && ball !== undefined && typeof target === 'object' && 'to' in target && stock.recipeOf(target.to)?.id === goalRecipe)
  if (beat?.with === undefined || typeof beat.target !== 'object' || !('to' in beat.target) || shot.placements?.[beat.who] !== undefined) return shot
  const [goal, ball] = [beat.target.to, beat.with]
  const keeper = stock.castCalled(keepers)
  const heightM = stock.heightOf(beat.who)
  stock.fitSize(goal, goalHeights * heightM * (stock.sizeOf(goal) / stock.heightOf(goal)))
  const { target: _, ...rest } = beat
  const placed = new Set([beat.who, goal, ball, ...(keeper === undefined ? [] : [keeper])])
  return {
    ...shot,
    beats: [...shot.beats.map((each) => (each === beat ? rest : each)), ...(shot.beats.findLast(({ who }) => who === beat.who) === beat ? [{ id: `${beat.id}-scored`, who: beat.who, action: 'cheer' }] : [])],
    camera: shot.camera ?? { size: 'full', angle: 'eye', side: 'viewer', move: 'static', subjects: [...new Set([...shot.beats.map(({ who }) => who), ...placed])].filter((id) => id !== ball) },
    standings: (shot.standings ?? []).filter(({ who }) => !placed.has(who)),
    placements: { ...shot.placements, ...placesOf({ who: beat.who, goal, ball, keeper: keeper === beat.who ? undefined : keeper, heightM }) },
  }
}

function placesOf({ who, goal, ball, keeper, heightM }: { who: string; goal: string; ball: string; keeper: string | undefined; heightM: number }): Record<string, Placement> {
  const at = (heights: number, headingDeg: number): Placement => ({ kind: 'ground', xM: Math.round(1000 * heights * heightM) / 1000, zM: 0, headingDeg })
  const from = -away.goal / 2
  return { [who]: at(from, facing.shooterDeg), [ball]: at(from + away.ball, 0), [goal]: at(from + away.goal, facing.goalDeg), ...(keeper === undefined ? {} : { [keeper]: at(from + away.goal - away.keeper, facing.keeperDeg) }) }
}
