import { distance, type Vector } from '../../../engine/src/platform/index.ts'
import { flightOfThing, flightsOf, type Span } from '../flights.ts'
import type { Law } from '../law.ts'
import { centreAt, centreOf, stepS } from '../skeleton.ts'
import { bodyCalled, carriedBy, onGround, type Scene, type Shown } from '../staging.ts'

const dropped = (name: string, recipe: string, set: string, { yM, durationS }: { yM: number; durationS: number }): Scene =>
  ({ name, cast: { faller: recipe }, set, durationS, placements: { faller: onGround(0, 0, { yM }) } })

/** Free fall from rest covers g·t²/2 (Galileo). */
export const freeFall: Law = {
  name: 'free_fall_error',
  says: 'how far something falls from rest, over the later half of its fall, against g·t²/2 of its world',
  unit: '%',
  bound: '<= 0.5',
  scenes: [
    dropped('weight from 8 m', 'weight', 'meadow', { yM: 8, durationS: 1.2 }),
    dropped('ball from 3 m', 'dull-ball', 'gym', { yM: 3, durationS: 0.7 }),
    dropped('weight on the moon', 'weight', 'moon', { yM: 4, durationS: 2 }),
    dropped('small ball on Mars', 'super-ball', 'mars', { yM: 3, durationS: 1.2 }),
  ],
  measure(shown) {
    const { model, track } = bodyCalled(shown, 'faller')
    const last = track.poseCount - 1
    const start = fallerStartY(shown)
    let worst = 0
    for (let step = Math.floor(last / 2); step <= last; step++) {
      // the world moves on by one step before the first pose is written down
      const t = (step + 1) * stepS
      worst = Math.max(worst, Math.abs((start - centreAt(model, track, step)[1]) / ((shown.set.gravityMps2 * t * t) / 2) - 1))
    }
    return 100 * worst
  },
}

/** The height of the middle of what falls, as it was placed. */
function fallerStartY(shown: Shown): number {
  const { model } = bodyCalled(shown, 'faller')
  const placement = shown.placements['faller']
  const restY = centreOf(model.boneMasses.map(({ massKg, center }) => ({ massKg, place: center })))[1]
  return restY + (placement?.kind === 'ground' ? placement.yM ?? 0 : 0)
}

interface InFlight extends Scene { flier: string; flights: (shown: Shown) => readonly Span[] }

const thrower = { thrower: 'woman', other: 'man', ball: 'tennis-ball' }
const thrown = (name: string, set: string): InFlight => ({
  name, set, cast: thrower, durationS: 3, flier: 'ball', flights: (shown) => flightOfThing(shown, 'ball'),
  placements: { thrower: onGround(-3, 0, { headingDeg: 90 }), other: onGround(3, 0, { headingDeg: -90 }), ball: carriedBy('thrower', 'gripR', 'held') },
  beats: [{ who: 'thrower', action: 'throw', with: 'ball', target: 'other' }],
})
const leaping = (name: string, recipe: string, action: string, more: Partial<InFlight> = {}): InFlight =>
  ({ name, set: 'gym', cast: { leaper: recipe }, durationS: 4, flier: 'leaper', flights: (shown) => flightsOf(shown, 'leaper'), placements: { leaper: onGround() }, beats: [{ action }], ...more })

/** A centre of mass in the air is on a parabola: the chord between two moments sags by g·T²/8. */
export const parabola: Law<InFlight> = {
  name: 'parabola_error',
  says: 'how far the centre of mass strays in flight from the parabola of its world through the first and the last moment, against that parabola’s height over their chord',
  unit: '%',
  bound: '<= 0.5',
  scenes: [
    thrown('ball thrown', 'meadow'),
    thrown('ball thrown on the moon', 'moon'),
    { name: 'football kicked', set: 'stadium', cast: { kicker: 'man', ball: 'football' }, durationS: 3, flier: 'ball', flights: (shown) => flightOfThing(shown, 'ball'), placements: { kicker: onGround(0, -1), ball: onGround() }, beats: [{ action: 'kick', with: 'ball', target: { xM: 0, zM: 9 } }] },
    leaping('jump', 'girl', 'jump'),
    leaping('dog jumps', 'dog', 'jump', { set: 'meadow' }),
    leaping('dolphin leaps', 'dolphin', 'jump', { set: 'sea', flights: (shown) => aloftFromWater(shown, 'leaper') }),
  ],
  measure(shown, { flier, flights }) {
    const { model, track } = bodyCalled(shown, flier)
    const spans = flights(shown)
    if (spans.length === 0) return Infinity
    return Math.max(...spans.map((span) => strayOf(span, (step) => centreAt(model, track, step), shown.set.gravityMps2)))
  },
}

function strayOf({ from, to }: Span, at: (step: number) => Vector, gravityMps2: number): number {
  const [first, last, spanS] = [at(from), at(to), (to - from) * stepS]
  let stray = 0
  for (let step = from; step <= to; step++) {
    const share = (step - from) / (to - from)
    const along = (axis: 0 | 1 | 2): number => first[axis] + (last[axis] - first[axis]) * share
    const rise = (gravityMps2 * spanS * spanS * share * (1 - share)) / 2
    stray = Math.max(stray, distance(at(step), [along(0), along(1) + rise, along(2)]))
  }
  return (100 * stray) / ((gravityMps2 * spanS * spanS) / 8)
}

/** Whoever leaps out of the water is in the air while all of the middle is well above the waves. */
function aloftFromWater(shown: Shown, who: string): Span[] {
  const { model, track } = bodyCalled(shown, who)
  const clearM = 0.3 * model.recipe.heightM + 0.4
  const spans: Span[] = []
  let from: number | undefined
  for (let step = 0; step < track.poseCount; step++) {
    const high = centreAt(model, track, step)[1] > clearM
    if (high && from === undefined) from = step
    if (!high && from !== undefined) {
      spans.push({ from, to: step - 1 })
      from = undefined
    }
  }
  return spans.filter((span) => span.from > 0 && span.to - span.from > 24)
}
