import { simulationRateHz } from '../../engine/src/performance/index.ts'
import { centreAt } from './skeleton.ts'
import { bodyCalled, type Shown } from './staging.ts'

/** The first and the last step of a flight: nothing but gravity acts between them. */
export interface Span { from: number; to: number }

/** Contacts are noted on the step after they happen, and fades end with them: so many steps at either end of a flight are left out. */
const marginSteps = 3
/** Hops are shorter than this many steps; nothing is measured in them. */
const leastSteps = 14

/** When a body is in the air: from each take-off to the next contact, as the performance notes them. */
export function flightsOf(shown: Shown, who: string): Span[] {
  const landings = new Set(['land', 'impact', 'step', 'bounce'])
  const spans: Span[] = []
  let leftS: number | undefined
  for (const { entityId, kind, timeS } of shown.shot.events) {
    if (entityId !== who) continue
    if (kind === 'takeoff') leftS = timeS
    else if (leftS !== undefined && landings.has(kind)) {
      spans.push(inside(leftS, timeS))
      leftS = undefined
    }
  }
  return spans.filter(({ from, to }) => to - from >= leastSteps)
}

/** When nothing but gravity acts on a body, by how its centre of mass moves: off the hands as off the feet. */
export function freeSpans(shown: Shown, who: string): Span[] {
  const { model, track } = bodyCalled(shown, who)
  const heights = Array.from({ length: track.poseCount }, (_, step) => centreAt(model, track, step)[1])
  const isFree = heights.map((height, step) => Math.abs(((heights[step - 1] ?? NaN) + (heights[step + 1] ?? NaN) - 2 * height) * simulationRateHz * simulationRateHz + shown.set.gravityMps2) < strayMps2)
  const spans: Span[] = []
  let from: number | undefined
  isFree.forEach((free, step) => {
    if (free) from ??= step
    if (free || from === undefined) return
    spans.push({ from: from + marginSteps, to: step - 1 - marginSteps })
    from = undefined
  })
  return spans.filter((span) => span.to - span.from >= leastSteps)
}

const strayMps2 = 0.2

/** From when a thing leaves the hand or foot that sends it, `afterS` at the earliest, until it first knocks against something. */
export function flightOfThing(shown: Shown, thing: string, afterS = 0): Span[] {
  const { events } = shown.shot
  const sent = events.find(({ against, kind, timeS }) => against === thing && (kind === 'whoosh' || kind === 'impact') && timeS >= afterS)
  if (sent === undefined) return []
  const landed = events.find(({ entityId, timeS }) => entityId === thing && timeS > sent.timeS + 0.1)
  const lastS = landed?.timeS ?? (bodyCalled(shown, thing).track.poseCount - 1) / simulationRateHz
  return [inside(sent.timeS, lastS)]
}

const inside = (fromS: number, toS: number): Span => ({ from: Math.ceil(fromS * simulationRateHz) + marginSteps, to: Math.floor(toS * simulationRateHz) - marginSteps })
