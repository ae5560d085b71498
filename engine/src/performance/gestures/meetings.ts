import type { StagedBeat } from '../../../../contract/src/index.ts'
import type { Scene } from '../scene.ts'

/** When two who do something together have come together, so that both move in time: scene seconds per beat. */
const meetings = new WeakMap<Scene, Map<string, number>>()

/** What an answering beat's id ends in. */
export const answerSuffix = '-answer'

const keyOf = (beat: StagedBeat): string => (beat.id.endsWith(answerSuffix) ? beat.id.slice(0, -answerSuffix.length) : beat.id)

/** The one who came says since when he is there. */
export function meet(scene: Scene, beat: StagedBeat | undefined, atS: number): void {
  if (beat === undefined) return
  const known = meetings.get(scene) ?? new Map<string, number>()
  known.set(keyOf(beat), atS)
  meetings.set(scene, known)
}

/** Since when the two are together; undefined before. */
export const metAt = (scene: Scene, beat: StagedBeat | undefined): number | undefined => (beat === undefined ? undefined : meetings.get(scene)?.get(keyOf(beat)))

/** Whether a beat is somebody's answer to what is done to them. */
export const isAnswer = (beat: StagedBeat | undefined): boolean => beat?.id.endsWith(answerSuffix) === true
