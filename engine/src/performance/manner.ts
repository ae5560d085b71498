import type { StagedBeat } from '../../../contract/src/index.ts'
import type { Mood } from './actor.ts'

/** How fast a manner makes an action, against its usual speed. */
const paces: Readonly<Record<string, number>> = {
  fast: 1.5, quick: 1.4, hasty: 1.5, frantic: 1.6, wild: 1.4, energetic: 1.25, angry: 1.2, determined: 1.15, scared: 1.35, joyful: 1.15, happy: 1.1, excited: 1.3,
  slow: 0.6, gentle: 0.75, stealthy: 0.55, careful: 0.65, tired: 0.6, sad: 0.65, sleepy: 0.5, calm: 0.85, elegant: 0.9, graceful: 0.9,
}

const moods: Readonly<Record<string, Mood>> = {
  happy: 'happy', joyful: 'happy', excited: 'happy', playful: 'happy', gentle: 'happy', proud: 'happy', scared: 'scared', frightened: 'scared', terrified: 'scared', frantic: 'scared', angry: 'angry', furious: 'angry',
  sad: 'sad', tired: 'sad', surprised: 'surprised', amazed: 'surprised', determined: 'determined', fast: 'determined', stealthy: 'determined', careful: 'determined',
}

/** How fast a beat is done against its usual speed; 1 without a manner. */
export const paceOf = (beat: StagedBeat | undefined): number => (beat?.manner ?? []).reduce((pace, manner) => pace * (paces[manner] ?? 1), 1)

/** The mood that a beat's manner puts on a face. */
export const moodOf = (beat: StagedBeat | undefined): Mood | undefined => (beat?.manner ?? []).map((manner) => moods[manner]).find((mood) => mood !== undefined)

export const hasManner = (beat: StagedBeat | undefined, manner: string): boolean => beat?.manner?.includes(manner) === true
