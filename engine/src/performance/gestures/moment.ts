import { mix, mixVectors, smoothstep, type Vector } from '../../platform/index.ts'
import type { Gesture, Key, Pose, Step, Way } from './gesture.ts'

/** Between which two poses a gesture is, and how far towards the second. */
export interface Moment { from: Pose; to: Pose; share: number }

const eased: Readonly<Record<Way, (t: number) => number>> = {
  ease: (t) => smoothstep(t),
  even: (t) => t,
  strike: (t) => t * t,
  land: (t) => 1 - (1 - t) * (1 - t),
}

/** The moment of a gesture at a share (0..1) of its round. Rounds that repeat lead from the last key back to the first. */
export function momentAt({ base = {}, keys = [], loopS }: Pick<Gesture, 'base' | 'keys' | 'loopS'>, share: number): Moment {
  const [first] = keys
  const last = keys.at(-1)
  if (first === undefined || last === undefined) return { from: base, to: base, share: 0 }
  const next = keys.find((key) => key.at > share)
  const before = keys.filter((key) => key.at <= share).at(-1)
  const loops = loopS !== undefined
  const from = before ?? (loops ? { ...last, at: last.at - 1 } : { at: 0, pose: base })
  const to = next ?? (loops ? { ...first, at: first.at + 1 } : last)
  const span = Math.max(1e-6, to.at - from.at)
  return { from: { ...base, ...from.pose }, to: { ...base, ...to.pose }, share: to === from ? 1 : eased[wayTo(to)]((share - from.at) / span) }
}

const wayTo = (key: Key): Way => key.way ?? 'ease'

type NumberName = { [K in keyof Pose]-?: NonNullable<Pose[K]> extends number ? K : never }[keyof Pose]
type VectorName = 'elbowR' | 'elbowL' | 'palmR' | 'palmL' | 'tool' | 'toolOther' | 'kneeR' | 'kneeL'

/** A number of the pose now; 0 where nobody says. */
export const numberOf = ({ from, to, share }: Moment, name: NumberName, rest = 0): number => mix(from[name] ?? rest, to[name] ?? rest, share)

/** A direction or turn of the pose now, if the gesture says one at all. */
export function vectorOf({ from, to, share }: Moment, name: VectorName): Vector | undefined {
  const [a, b] = [from[name], to[name]]
  if (a === undefined && b === undefined) return undefined
  return mixVectors(a ?? b ?? [0, 0, 0], b ?? a ?? [0, 0, 0], share)
}

const home: Step = [0, 0, 0, 0, 0]

/** Where a foot is now, if the gesture places it at all. */
export function stepOf({ from, to, share }: Moment, name: 'footR' | 'footL'): readonly [number, number, number, number, number] | undefined {
  const [a, b] = [from[name], to[name]]
  if (a === undefined && b === undefined) return undefined
  const at = (i: number): number => mix((a ?? home)[i] ?? 0, (b ?? home)[i] ?? 0, share)
  return [at(0), at(1), at(2), at(3), at(4)]
}
