import { distance, type Vector } from '../../../engine/src/platform/index.ts'
import type { Law } from '../law.ts'
import { bonesAt, pointOn, socketOn, stepsOf } from '../skeleton.ts'
import { bodyCalled, carriedBy, onGround, type Scene, type Shown } from '../staging.ts'

interface Holding extends Scene {
  holder: string
  thing: string
  /** The hand, from when until when it holds: from the contact `grip` or `fromS` on. */
  hand: 'gripR' | 'gripL'
  fromS: (shown: Shown) => number
  untilS?: number
}

const throughout = (): number => 0
const sinceGrip = ({ shot: { events } }: Shown): number => (events.find(({ kind }) => kind === 'grip')?.timeS ?? Infinity) + 0.02
const holding = (name: string, [holder, thing]: readonly [string, string], beat: NonNullable<Scene['beats']>[number], more: Partial<Holding> = {}): Holding => ({
  name, set: 'meadow', cast: { holder, thing }, durationS: 4, holder: 'holder', thing: 'thing', hand: 'gripR', fromS: throughout,
  placements: { holder: onGround(), thing: carriedBy('holder', 'gripR', 'held') }, beats: [{ with: 'thing', ...beat }], ...more,
})
const lying: Partial<Holding> = { fromS: sinceGrip, placements: { holder: onGround(), thing: onGround(0.1, 0.7) } }

/** What is held stays in the hand. */
export const holdingLaw: Law<Holding> = {
  name: 'grip_gap',
  says: 'how far a held thing’s handle is from the palm that grips it',
  unit: 'mm',
  bound: '<= 2',
  scenes: [
    holding('umbrella on a walk', ['woman', 'umbrella'], { action: 'walk' }),
    holding('cup drunk from', ['man', 'cup'], { action: 'drink' }),
    holding('sword that dances along', ['knight', 'sword'], { action: 'dance' }),
    holding('ball picked up', ['boy', 'tennis-ball'], { action: 'pick-up', target: 'thing' }, lying),
    holding('torch at a run', ['man', 'torch'], { action: 'run' }),
    holding('flag in a jump', ['girl', 'flag'], { action: 'jump' }),
  ],
  measure(shown, { holder, thing, hand, fromS, untilS = Infinity }) {
    const [by, it] = [bodyCalled(shown, holder), bodyCalled(shown, thing)]
    const start = fromS(shown)
    const gaps = stepsOf(it.track).filter((step) => step / 120 >= start && step / 120 <= untilS).map((step) => {
      const bones = bonesAt(it.model, it.track, step)
      const handle: Vector = it.model.sockets['handle']?.at ?? [0, 0, 0]
      return distance(pointOn(it.model, bones, 0, handle), socketOn(by.model, bonesAt(by.model, by.track, step), hand))
    })
    return gaps.length === 0 ? Infinity : 1000 * Math.max(...gaps)
  },
}
