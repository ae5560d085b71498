import type { Line } from '@kinora/contract'
import type { VoiceRecipe } from '../catalog/index.ts'

export type Manner = NonNullable<Line['manner']>

/** How a line is to sound: all that shapes the synthesizer's plain reading. */
export interface Delivery {
  pitch: number
  formants: number
  /** Times the speed; a take's phoneme times follow. */
  rate: number
  melody: number
  brightnessDb: number
  /** Breath instead of the vocal cords' tone. */
  breath: boolean
  metallic: boolean
  /** Root mean square of the take where somebody speaks, dB below full scale. */
  levelDb: number
}

type Change = Pick<Delivery, 'pitch' | 'formants' | 'rate' | 'melody' | 'brightnessDb' | 'breath' | 'levelDb'>

/** A shout is higher, a little slower and brighter (Lombard speech), a whisper has no pitch at all, a narrator takes time. */
const manners: Readonly<Record<Manner, Change>> = {
  say: { pitch: 1, formants: 1, rate: 1, melody: 1, brightnessDb: 0, breath: false, levelDb: -20 },
  shout: { pitch: 1.28, formants: 1.05, rate: 0.93, melody: 1.35, brightnessDb: 5, breath: false, levelDb: -17 },
  whisper: { pitch: 1, formants: 1.02, rate: 0.9, melody: 1, brightnessDb: 2, breath: true, levelDb: -24 },
  narrate: { pitch: 0.97, formants: 0.99, rate: 0.92, melody: 0.9, brightnessDb: 0, breath: false, levelDb: -19 },
}

/** The delivery of one manner by one voice. */
export function deliveryOf(voice: VoiceRecipe, manner: Manner): Delivery {
  const change = manners[manner]
  return {
    pitch: voice.pitch * change.pitch,
    formants: voice.formants * change.formants,
    rate: voice.rate * change.rate,
    melody: voice.melody * change.melody,
    brightnessDb: voice.brightnessDb + change.brightnessDb,
    breath: change.breath,
    metallic: voice.metallic === true,
    levelDb: change.levelDb,
  }
}
