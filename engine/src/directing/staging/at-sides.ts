import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Bodies } from './bodies.ts'

/** What is done at the side of a thing: an animal behind a sofa, or before it with its back to the viewer, would not be seen at it, nor a builder behind what he builds. */
const atSides: ReadonlySet<string> = new Set(['scratch-thing', 'lap', 'build'])
/** How much of its own length is between an animal and what it gets up at or bends over. */
const gapLengths = 0.35

/** A shot in which who scratches a piece of furniture, drinks out of a fountain or builds something tall stands at the side of it, seen from the side. */
export function withAtSides(shot: Shot, bodies: Bodies): Shot {
  const beat = shot.beats.find((each) => atSides.has(each.action) && isLarge(each, bodies))
  const target = beat === undefined ? undefined : thingOf(beat)
  if (shot.camera !== undefined || beat === undefined || target === undefined) return shot
  const { who } = beat
  const placed = [who, target].some((id) => shot.placements?.[id] !== undefined || (shot.standings ?? []).some((standing) => standing.who === id || standing.to === id))
  if (placed || shot.beats.some((each) => each !== beat && (each.who === who || thingOf(each) === target))) return shot
  const { halfDepthM } = bodies.extentOf(who)
  const xM = -Math.round(1000 * (bodies.extentOf(target).halfWidthM + (1 + gapLengths) * halfDepthM)) / 1000
  const at: Record<string, Placement> = { [target]: { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 }, [who]: { kind: 'ground', xM, zM: 0, headingDeg: 90 } }
  return { ...shot, camera: { size: 'full', angle: 'eye', side: 'viewer', move: 'static', subjects: [who, target] }, placements: { ...shot.placements, ...at } }
}

/** A bowl is no taller than who drinks out of it, and is before him where it is seen. */
const isLarge = (beat: Beat, bodies: Bodies): boolean => {
  const thing = thingOf(beat)
  return thing !== undefined && bodies.isCast(beat.who) && !bodies.isCast(thing) && bodies.extentOf(thing).heightM > 0.8 * bodies.extentOf(beat.who).heightM
}

/** What somebody is busy with. */
const thingOf = ({ target, with: thing }: Beat): string | undefined => (typeof target === 'string' ? target : target === undefined ? thing : undefined)
