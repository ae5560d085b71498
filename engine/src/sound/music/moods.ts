import type { StagedScreenplay } from '@kinora/contract'
import type { Instrument } from './instruments.ts'

export type Mood = Exclude<StagedScreenplay['music'], 'none'>

/** A part of the band: who plays, from which bar on, how loud (decibels), and where on the stage (0 left to 1 right). */
export interface Part<Figure> { instrument: Instrument; figure: Figure; fromBar: number; levelDb: number; side: number }

/** How a mood is played. Degrees count scale steps from 0; a chord is built of thirds on its degree. */
export interface MoodScore {
  bpm: readonly [low: number, high: number]
  /** Semitones of the scale's seven steps. */
  scale: readonly number[]
  tonics: readonly number[]
  progressions: readonly (readonly number[])[]
  /** Chords held (`hold`), broken (`rise`, `rock`) or struck on given eighths. */
  chords: readonly Part<'hold' | 'rise' | 'rock' | readonly number[]>[]
  /** Eighths of a bar on which the root (or fifth, from the middle on) sounds. */
  bass: Part<readonly number[]>
  melody: Part<readonly (readonly number[])[]>
  /** Eighths of a bar, with accents on the first. */
  percussion: readonly Part<readonly number[]>[]
}

const major = [0, 2, 4, 5, 7, 9, 11]
const lydian = [0, 2, 4, 6, 7, 9, 11]
const minor = [0, 2, 3, 5, 7, 8, 10]

/** The moods. Rhythms are lengths in eighths that fill two bars of eight; negative is a rest. */
export const moods: Readonly<Record<Mood, MoodScore>> = {
  calm: {
    bpm: [66, 88], scale: major, tonics: [60, 62, 65], progressions: [[0, 5, 3, 4], [0, 2, 3, 4], [0, 4, 5, 3]],
    chords: [{ instrument: 'pad', figure: 'hold', fromBar: 0, levelDb: -9, side: 0.5 }, { instrument: 'piano', figure: 'rise', fromBar: 0, levelDb: -7, side: 0.42 }],
    bass: { instrument: 'bass', figure: [0, 4], fromBar: 1, levelDb: -7, side: 0.5 },
    melody: { instrument: 'flute', figure: [[-2, 2, 2, 2, 4, 2, -2], [3, 1, 4, 2, 2, 2, -2]], fromBar: 1, levelDb: -5, side: 0.6 },
    percussion: [{ instrument: 'shaker', figure: [2, 6], fromBar: 2, levelDb: -17, side: 0.65 }],
  },
  playful: {
    bpm: [104, 132], scale: major, tonics: [60, 62, 67], progressions: [[0, 3, 4, 0], [0, 5, 1, 4], [0, 3, 0, 4]],
    chords: [{ instrument: 'pizzicato', figure: [2, 6], fromBar: 0, levelDb: -7, side: 0.32 }, { instrument: 'guitar', figure: 'rock', fromBar: 2, levelDb: -12, side: 0.3 }],
    bass: { instrument: 'pizzicato', figure: [0, 4], fromBar: 0, levelDb: -3, side: 0.5 },
    melody: { instrument: 'marimba', figure: [[1, 1, 2, 1, 1, 2, 2, 2, 2, -2], [2, 1, 1, 2, 2, 1, 1, 2, 2, -2]], fromBar: 0, levelDb: -2, side: 0.62 },
    percussion: [{ instrument: 'shaker', figure: [0, 1, 2, 3, 4, 5, 6, 7], fromBar: 1, levelDb: -16, side: 0.68 }, { instrument: 'kick', figure: [0, 4], fromBar: 2, levelDb: -10, side: 0.5 }, { instrument: 'hat', figure: [2, 6], fromBar: 2, levelDb: -14, side: 0.6 }],
  },
  joyful: {
    bpm: [112, 138], scale: major, tonics: [60, 62, 64, 67], progressions: [[0, 4, 5, 3], [0, 3, 5, 4], [3, 4, 0, 5]],
    chords: [{ instrument: 'guitar', figure: [0, 2, 3, 5, 6], fromBar: 0, levelDb: -8, side: 0.28 }, { instrument: 'strings', figure: 'hold', fromBar: 1, levelDb: -10, side: 0.62 }],
    bass: { instrument: 'bass', figure: [0, 3, 4, 6], fromBar: 0, levelDb: -5, side: 0.5 },
    melody: { instrument: 'piano', figure: [[2, 1, 1, 2, 2, 3, 1, 2, -2], [1, 1, 2, 3, 1, 2, 2, 2, -2]], fromBar: 1, levelDb: -2, side: 0.58 },
    percussion: [{ instrument: 'kick', figure: [0, 4], fromBar: 1, levelDb: -7, side: 0.5 }, { instrument: 'snare', figure: [2, 6], fromBar: 1, levelDb: -12, side: 0.47 }, { instrument: 'hat', figure: [0, 1, 2, 3, 4, 5, 6, 7], fromBar: 1, levelDb: -17, side: 0.66 }],
  },
  tense: {
    bpm: [92, 120], scale: minor, tonics: [57, 60, 62], progressions: [[0, 0, 5, 4], [0, 5, 0, 6], [0, 3, 5, 4]],
    chords: [{ instrument: 'strings', figure: 'hold', fromBar: 0, levelDb: -8, side: 0.55 }, { instrument: 'pizzicato', figure: 'rock', fromBar: 0, levelDb: -9, side: 0.35 }],
    bass: { instrument: 'bass', figure: [0, 1, 2, 3, 4, 5, 6, 7], fromBar: 0, levelDb: -8, side: 0.5 },
    melody: { instrument: 'horn', figure: [[-4, 6, 2, 2, -2], [-2, 4, 4, 4, -2]], fromBar: 1, levelDb: -6, side: 0.6 },
    percussion: [{ instrument: 'taiko', figure: [0, 3, 6], fromBar: 1, levelDb: -11, side: 0.5 }, { instrument: 'hat', figure: [0, 2, 4, 6], fromBar: 0, levelDb: -18, side: 0.6 }],
  },
  epic: {
    bpm: [96, 124], scale: minor, tonics: [57, 60, 62], progressions: [[0, 5, 2, 6], [0, 2, 6, 5], [5, 6, 0, 0]],
    chords: [{ instrument: 'strings', figure: 'hold', fromBar: 0, levelDb: -5, side: 0.42 }, { instrument: 'strings', figure: [0, 1, 2, 3, 4, 5, 6, 7], fromBar: 1, levelDb: -12, side: 0.3 }],
    bass: { instrument: 'horn', figure: [0, 4], fromBar: 0, levelDb: -7, side: 0.5 },
    melody: { instrument: 'horn', figure: [[3, 1, 4, 2, 2, 2, -2], [4, 2, 2, 3, 1, 2, -2]], fromBar: 0, levelDb: -2, side: 0.6 },
    percussion: [{ instrument: 'taiko', figure: [0, 3, 4, 6], fromBar: 0, levelDb: -9, side: 0.5 }, { instrument: 'snare', figure: [2, 3, 6, 7], fromBar: 2, levelDb: -15, side: 0.56 }],
  },
  sad: {
    bpm: [60, 78], scale: minor, tonics: [57, 59, 62], progressions: [[0, 5, 2, 6], [0, 3, 5, 4], [0, 4, 5, 2]],
    chords: [{ instrument: 'piano', figure: 'rise', fromBar: 0, levelDb: -5, side: 0.44 }, { instrument: 'pad', figure: 'hold', fromBar: 1, levelDb: -10, side: 0.5 }],
    bass: { instrument: 'piano', figure: [0], fromBar: 0, levelDb: -6, side: 0.46 },
    melody: { instrument: 'strings', figure: [[4, 2, 2, 4, 2, -2], [2, 2, 4, 4, 2, -2]], fromBar: 1, levelDb: -2, side: 0.58 },
    percussion: [],
  },
  wonder: {
    bpm: [72, 96], scale: lydian, tonics: [60, 62, 65], progressions: [[0, 1, 0, 4], [0, 4, 5, 1], [3, 0, 4, 1]],
    chords: [{ instrument: 'pad', figure: 'hold', fromBar: 0, levelDb: -7, side: 0.5 }, { instrument: 'harp', figure: 'rise', fromBar: 0, levelDb: -6, side: 0.34 }],
    bass: { instrument: 'strings', figure: [0], fromBar: 1, levelDb: -9, side: 0.5 },
    melody: { instrument: 'bell', figure: [[2, 2, 4, 2, 2, 2, -2], [3, 1, 2, 2, 4, 2, -2]], fromBar: 0, levelDb: -3, side: 0.62 },
    percussion: [{ instrument: 'shaker', figure: [2, 6], fromBar: 2, levelDb: -19, side: 0.66 }],
  },
}
