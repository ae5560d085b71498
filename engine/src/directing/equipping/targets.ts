import type { Beat } from '@kinora/contract'
import type { Outfit } from './outfit.ts'

const microphones: readonly string[] = ['microphone-stand', 'microphone']
/** What is done with the voice while the hands, or fore legs, do nothing. */
const byVoice: ReadonlySet<string> = new Set(['howl', 'vocalize', 'talk', 'laugh', 'scream'])
/** How high a microphone stands, in heights of the body that has it before its mouth. */
const atMouth = 1.02

/** Who uses the voice on its four legs has the microphone on a stand before its mouth. */
export function voiced(outfit: Outfit, { with: tool, target, ...beat }: Beat): Beat {
  const given: Beat = { ...beat, ...(tool === undefined ? {} : { with: tool }), ...(target === undefined ? {} : { target }) }
  const aim = typeof target === 'object' && 'to' in target ? target.to : target
  const microphone = [tool, aim].find((id): id is string => typeof id === 'string' && microphones.includes(outfit.stock.recipeOf(id)?.id ?? ''))
  if (microphone === undefined || !byVoice.has(beat.action) || outfit.stock.recipeOf(beat.who)?.locomotion !== 'quadruped') return given
  outfit.stock.become(microphone, microphones)
  outfit.stock.fit(microphone, atMouth * outfit.stock.heightOf(beat.who))
  outfit.standings = outfit.standings.filter(({ who, to }) => ![who, to].includes(microphone))
  return { ...beat, target: microphone }
}

/** Who only watches watches the one who does something. */
export function watching(outfit: Outfit, beat: Beat): Beat {
  const others = outfit.stock.cast.filter(({ id }) => id !== beat.who)
  const [other] = others
  if (!['look', 'marvel'].includes(beat.action) || beat.target !== undefined || beat.with !== undefined || other === undefined || others.length > 1 || !outfit.shot.beats.some(({ who }) => who === other.id)) return beat
  return { ...beat, target: other.id }
}
