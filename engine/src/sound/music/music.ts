import type { StagedScreenplay } from '@kinora/contract'
import { diceFor } from '../../platform/index.ts'
import { reverberate } from '../reverb.ts'
import { addInto, gainOf, rateHz, samplesIn, sine, stereoOf, type Stereo } from '../signal.ts'
import { shotsOnFilm } from '../timeline.ts'
import { compose } from './composition.ts'
import { playTone } from './instruments.ts'

const hall = { decayS: 1.9, dullHz: 4200, sizeM: 16, wet: 0.32 }
const fadeOutS = 0.7

/** The film's music, `length` samples; silence when the mood is `none`. */
export function renderMusic(staged: StagedScreenplay, length: number): Stereo {
  const music = stereoOf(length)
  if (staged.music === 'none') return music
  const durationS = length / rateHz
  const dice = diceFor(staged.seed, 'music')
  const cutsS = shotsOnFilm(staged).slice(1).map((onFilm) => onFilm.startS).filter((startS) => startS < durationS - 1)
  const { notes } = compose(staged.music, { durationS, cutsS }, dice)
  const dry = new Float32Array(length)
  for (const note of notes) {
    const tone = playTone(note.instrument, note, dice.of(note.instrument))
    const gain = gainOf(note.gainDb)
    const at = samplesIn(note.startS)
    addInto(music.left, tone, at, gain * sine((1 - note.side) / 4) * 1.4142)
    addInto(music.right, tone, at, gain * sine(note.side / 4) * 1.4142)
    addInto(dry, tone, at, note.instrument === 'kick' || note.instrument === 'bass' ? 0.2 * gain : gain)
  }
  const echo = reverberate(dry, hall)
  addInto(music.left, echo.left, 0)
  addInto(music.right, echo.right, 0)
  for (const channel of [music.left, music.right]) fadeOut(channel)
  return music
}

function fadeOut(samples: Float32Array): void {
  const width = Math.min(samples.length, samplesIn(fadeOutS))
  for (let i = 0; i < width; i++) {
    const at = samples.length - 1 - i
    samples[at] = (samples[at] as number) * sine(i / width / 4)
  }
}
