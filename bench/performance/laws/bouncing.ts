import type { Law } from '../law.ts'
import { originAt, stepsOf } from '../skeleton.ts'
import { bodyCalled, onGround, type Scene } from '../staging.ts'

interface Bouncing extends Scene {
  /** How lively the livelier of ball and ground is: the speed after a bounce over the speed before it. */
  restitution: number
}

const bouncing = (name: string, recipe: string, restitution: number, { set = 'meadow', yM = 2, durationS = 4 } = {}): Bouncing =>
  ({ name, cast: { ball: recipe }, set, durationS, restitution, placements: { ball: onGround(0, 0, { yM }) } })

/** Lower bounces than this are not measured, metres. */
const lowestM = 0.1

/** After a bounce a ball rises to e² of the height it fell from (Newton's law of restitution). */
export const bouncingLaw: Law<Bouncing> = {
  name: 'bounce_error',
  says: 'the height of every bounce over 10 cm, over the height before it, against the square of the restitution of ball and ground',
  unit: '%',
  bound: '<= 3',
  scenes: [
    bouncing('dull ball on grass', 'dull-ball', 0.4),
    bouncing('lively ball on grass', 'lively-ball', 0.8),
    bouncing('super ball on stone', 'super-ball', 0.9, { set: 'city-square' }),
    bouncing('basketball on its court', 'basketball', 0.76, { set: 'basketball-court' }),
    bouncing('lively ball on the moon', 'lively-ball', 0.8, { set: 'moon', durationS: 10 }),
    bouncing('dead ball on a gym floor', 'dead-ball', 0.35, { set: 'gym', yM: 4 }),
  ],
  measure(shown, { restitution }) {
    const { model, track } = bodyCalled(shown, 'ball')
    const heights = stepsOf(track).map((step) => originAt(model, track, step).place[1] + lowestAt(step))
    // A ball may turn as it bounces: its lowest point is a radius under its middle, not its model's origin.
    function lowestAt(step: number): number {
      const { turn } = originAt(model, track, step)
      const middleM = model.recipe.heightM / 2
      return middleM * (1 - 2 * (turn[0] * turn[0] + turn[2] * turn[2])) - middleM
    }
    const peaks = [heights[0] ?? 0, ...heights.filter((height, i) => i > 0 && height > lowestM && height > (heights[i - 1] ?? Infinity) && height >= (heights[i + 1] ?? Infinity))]
    if (peaks.length < 2) return Infinity
    return 100 * Math.max(...peaks.slice(1).map((peak, i) => Math.abs(peak / (peaks[i] ?? NaN) / (restitution * restitution) - 1)))
  },
}
