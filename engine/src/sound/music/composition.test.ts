import { expect, test } from 'vitest'
import { diceFor } from '../../platform/index.ts'
import { compose, fitMeasure } from './composition.ts'
import { moods, type Mood } from './moods.ts'

test('rhythms fill their two bars', () => {
  for (const [mood, score] of Object.entries(moods)) {
    for (const rhythm of score.melody.figure) expect(rhythm.reduce((sum, length) => sum + Math.abs(length), 0), mood).toBe(16)
  }
})

test('beats meet the cuts wherever they fall, and mostly bars or half bars', () => {
  const cuts = [[2], [3.5], [2.5, 5], [3.1, 6.3], [4.2, 7.9]]
  const missedBy = (cutS: number, unitS: number) => Math.abs(cutS - Math.round(cutS / unitS) * unitS)
  const onBars: boolean[] = []
  for (const { bpm } of Object.values(moods)) {
    for (const cutsS of cuts) {
      const { beatS } = fitMeasure(10, cutsS, bpm)
      for (const cutS of cutsS) {
        expect(missedBy(cutS, beatS)).toBeLessThan(0.3 * beatS)
        onBars.push(missedBy(cutS, 2 * beatS) < 0.15)
      }
      expect(60 / beatS).toBeGreaterThanOrEqual(bpm[0] / 1.12)
      expect(60 / beatS).toBeLessThanOrEqual(bpm[1] * 1.12)
    }
  }
  expect(onBars.filter((on) => on).length / onBars.length).toBeGreaterThan(0.65)
})

test.each(Object.keys(moods) as Mood[])('%s music has chords, bass and a melody in its key, and closes before the film ends', (mood) => {
  const durationS = 12
  const { notes, measure } = compose(mood, { durationS, cutsS: [4, 8] }, diceFor(4, 'music'))
  const score = moods[mood]
  expect(new Set(notes.map((note) => note.instrument)).size).toBeGreaterThanOrEqual(4)
  const melody = notes.filter((note) => note.instrument === score.melody.instrument && note.gainDb === score.melody.levelDb)
  expect(new Set(melody.map((note) => note.midi)).size).toBeGreaterThanOrEqual(3)
  const tonics = score.tonics.filter((tonic) => melody.every((note) => score.scale.includes((note.midi - tonic + 120) % 12)))
  expect(tonics.length).toBeGreaterThan(0)
  for (const note of notes) expect(note.startS).toBeLessThan(durationS)
  const closingS = (measure.barCount - 1) * 4 * measure.beatS
  expect(durationS - closingS).toBeGreaterThan(1)
  expect(notes.filter((note) => note.startS > closingS + 0.5 && note.instrument !== 'cymbal')).toEqual([])
})

test('another seed is another tune; the same seed the same', () => {
  const tune = (seed: number) => compose('calm', { durationS: 8, cutsS: [] }, diceFor(seed, 'music')).notes
  expect(tune(1)).toEqual(tune(1))
  expect(tune(1)).not.toEqual(tune(2))
})
