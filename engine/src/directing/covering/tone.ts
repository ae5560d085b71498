import type { Screenplay, SetUse, StagedScreenplay } from '@kinora/contract'
import { setById } from '../../catalog/index.ts'
import { familyOf } from './plans.ts'

type Mood = StagedScreenplay['music']
const moodOfAction: Readonly<Record<string, Mood>> = { axel: 'epic', gallop: 'epic', tumble: 'epic', backflip: 'joyful', dance: 'joyful', hug: 'joyful', laugh: 'joyful', skate: 'wonder', fly: 'wonder', swim: 'calm', read: 'calm', sleep: 'calm', sit: 'calm', eat: 'playful', juggle: 'playful', hop: 'playful', fall: 'playful', cling: 'playful', run: 'playful' }

/** The mood of the music, from what is done when the prompt does not say. */
export function moodOf(screenplay: Screenplay): Mood {
  if (screenplay.music !== undefined) return screenplay.music
  const beats = screenplay.shots.flatMap((shot) => shot.beats)
  const order = { feat: 0, leap: 0, routine: 0, travel: 1, ride: 1, meal: 2, touch: 2, pair: 2, near: 2, hands: 2, stand: 2, eyes: 2, shown: 2, steady: 2 } as const
  const first = [...beats].sort((a, b) => order[familyOf(a.action)] - order[familyOf(b.action)]).find((beat) => moodOfAction[beat.action] !== undefined)
  return first === undefined ? 'calm' : moodOfAction[first.action] ?? 'calm'
}

/** The hour and the weather of a set that leaves them open. */
export function airOf(set: SetUse): StagedScreenplay['sets'][number] {
  return { ...set, time: set.time ?? setById(set.recipe)?.defaultTime ?? 'day', weather: set.weather ?? 'clear' }
}
