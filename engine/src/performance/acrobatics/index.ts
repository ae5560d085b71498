import { clamp, degrees, inverse, length, rotate, subtract } from '../../platform/index.ts'
import type { ActionSet, ActionStart } from '../action.ts'
import { placeOf } from '../targets.ts'
import { acrobatic } from './acrobatic-action.ts'
import { rollingThing } from './rolling-thing.ts'
import { axel, axelUnderWay } from './skills/axel.ts'
import { backflip, backflipOnTheSpot } from './skills/backflip.ts'
import { fallOnFours, forwardRoll, rollOnFours, slip } from './skills/falls.ts'
import { backflipOnFours, jumpOnFours } from './skills/four-legged.ts'
import { cartwheelAndTurn, handspring } from './skills/hands.ts'
import { jump, spin, type JumpWay } from './skills/jumps.ts'
import { inSequence } from './skills/sequence.ts'
import { tumble } from './skills/tumble.ts'
import type { Key } from './timeline.ts'

/** Jumps, turns and falls: everything in which the feet leave the ground or the body goes upside down. */
export const acrobatics: ActionSet = {
  jump: acrobatic((start) => {
    const times = timesOf(start.beat?.count)
    const { aheadM, leftM } = wayOf(start)
    return repeated(onFours(start) ? jumpOnFours(aheadM / times) : jump({ aheadM: aheadM / times, leftM: leftM / times }), times)
  }),
  spin: acrobatic(({ beat }) => spin(Math.max(1, Math.round(beat?.count ?? 3)))),
  axel: acrobatic(({ actor, scene, beat }) => (scene.timeS === 0 ? axelUnderWay(axelTurns(beat?.count), 3.9) : axel(axelTurns(beat?.count), clamp(length(actor.stand.velocity), 1.2, 6)))),
  backflip: acrobatic((start) => repeated(onFours(start) ? backflipOnFours : start.actor.seats.length > 0 ? backflipOnTheSpot() : backflip, start.beat?.count)),
  cartwheel: acrobatic(({ beat }) => repeated(cartwheelAndTurn, beat?.count)),
  handspring: acrobatic(({ beat }) => repeated(handspring, beat?.count)),
  fall: acrobatic((start) => (onFours(start) ? fallOnFours : slip)),
  roll: { layer: 'body', begin: (start) => (start.actor.alive ? rolling : rollingThing).begin(start) },
  tumble: acrobatic(({ actor, beat }) => tumble(-degrees(actor.stand.headingRad), beat?.durationS)),
}

const rolling = acrobatic((start) => repeated(onFours(start) ? rollOnFours : forwardRoll, start.beat?.count))

const onFours = ({ actor }: ActionStart): boolean => actor.body.legs.some(({ end }) => end === 'front')

/** A skill as often as asked for, at most six times. */
const repeated = (skill: readonly Key[], count: number | undefined): readonly Key[] => inSequence(...Array.from({ length: timesOf(count) }, () => skill))

const timesOf = (count: number | undefined): number => clamp(Math.round(count ?? 1), 1, 6)

/** A triple axel is asked for as 3 and turns three and a half times; 3.5 is taken at its word. */
export function axelTurns(count: number | undefined): number {
  const turns = clamp(count ?? 1, 1, 4)
  return Math.floor(turns) + 0.5
}

/** Ahead to the beat's target where there is one, else on the spot. */
function wayOf({ actor, scene, beat }: ActionStart): JumpWay {
  const to = placeOf(scene, beat)
  if (to === undefined) return { aheadM: 0, leftM: 0 }
  const [leftM, , aheadM] = rotate(inverse(actor.heading), subtract(to, actor.stand.position))
  return { aheadM, leftM: clamp(leftM, -1, 1) }
}
