import { clamp, type Dice } from '../../platform/index.ts'
import type { Instrument } from './instruments.ts'
import { moods, type Mood, type MoodScore, type Part } from './moods.ts'

/** A note to be played: when and how long in seconds, how hard, where on the stage. */
export interface Note { instrument: Instrument; midi: number; startS: number; durationS: number; velocity: number; gainDb: number; side: number }

/** Bars of four beats, the first at 0; the last one is a closing chord that rings until the end. */
export interface Measure { beatS: number; barCount: number }

const beatsPerBar = 4
const eighths = 8
/** How long the closing chord should ring, seconds. */
const closingS = [1.2, 4] as const

/** A mood's tempo may be left by this factor for the sake of a cut. */
const reach = 1.12

/** The tempo within (or just outside) a mood's range at which bar lines (less well: half bars, beats) fall on the film's cuts and the end leaves room for a closing chord. */
export function fitMeasure(durationS: number, cutsS: readonly number[], [low, high]: readonly [number, number]): Measure {
  let best: Measure & { cost: number } = { beatS: 60 / low, barCount: 1, cost: Infinity }
  for (let bpm = Math.ceil(low / reach); bpm <= high * reach; bpm += 0.25) {
    const beatS = 60 / bpm
    const barS = beatS * beatsPerBar
    const closingBar = Math.max(0, Math.round((durationS - 2.2) / barS))
    const ringS = durationS - closingBar * barS
    const closing = Math.max(0, closingS[0] - ringS, ringS - closingS[1])
    const cost = cutsS.reduce((sum, cutS) => sum + cutCost(cutS, barS), 0) + closing * 0.15 + 0.012 * Math.max(0, low - bpm, bpm - high) + Math.abs(bpm - (low + high) / 2) * 0.0005
    if (cost < best.cost) best = { beatS, barCount: closingBar + 1, cost }
  }
  return { beatS: best.beatS, barCount: best.barCount }
}

function cutCost(cutS: number, barS: number): number {
  const toLine = (unitS: number) => Math.abs(cutS - Math.round(cutS / unitS) * unitS)
  return Math.min(toLine(barS), toLine(barS / 2) + 0.05, 2 * toLine(barS / beatsPerBar) + 0.12)
}

/** Composes for a length and its cuts: a progression in a key, chords, bass, a melody in phrases that answer each other, percussion; all drawn from the dice. */
export function compose(mood: Mood, film: { durationS: number; cutsS: readonly number[] }, dice: Dice): { notes: Note[]; measure: Measure } {
  const score = moods[mood]
  const measure = fitMeasure(film.durationS, film.cutsS, score.bpm)
  const writer = new Writer(score, measure, film.durationS, dice)
  for (let bar = 0; bar < measure.barCount - 1; bar++) writer.bar(bar)
  writer.closing()
  for (const cutS of film.cutsS) writer.accent(Math.round(cutS / measure.beatS) * measure.beatS)
  return { notes: writer.notes, measure }
}

class Writer {
  readonly notes: Note[] = []
  readonly #score: MoodScore
  readonly #measure: Measure
  readonly #durationS: number
  readonly #dice: Dice
  readonly #tonic: number
  readonly #progression: readonly number[]
  /** The melody's last step, counted in scale steps from the tonic. */
  #step = 4

  constructor(score: MoodScore, measure: Measure, durationS: number, dice: Dice) {
    this.#score = score
    this.#measure = measure
    this.#durationS = durationS
    this.#dice = dice
    this.#tonic = dice.pick('tonic', score.tonics)
    this.#progression = dice.pick('progression', score.progressions)
  }

  bar(bar: number): void {
    for (const part of this.#score.chords) if (bar >= this.#entry(part)) this.#chordBar(part, bar)
    if (bar >= this.#entry(this.#score.bass)) this.#bassBar(bar)
    if (bar >= this.#entry(this.#score.melody) && (bar - this.#entry(this.#score.melody)) % 2 === 0) this.#phrase(bar)
    for (const part of this.#score.percussion) if (bar >= this.#entry(part)) this.#beatBar(part, bar)
  }

  /** The tonic chord, bass and top, held until the film ends. */
  closing(): void {
    const bar = this.#measure.barCount - 1
    const durationS = this.#durationS - this.#barS(bar)
    for (const part of this.#score.chords) for (const step of [0, 2, 4]) this.#add(part, bar, 0, durationS, this.#pitch(step), 0.75)
    this.#add(this.#score.bass, bar, 0, durationS, this.#pitch(0) - 24, 0.8)
    this.#add(this.#score.melody, bar, 0, durationS, this.#pitch(7), 0.75)
    for (const part of this.#score.percussion.slice(0, 1)) this.#add(part, bar, 0, 1, 40, 0.8)
  }

  /** A cut that is heard: a soft cymbal on the beat it meets. */
  accent(atS: number): void {
    this.notes.push({ instrument: 'cymbal', midi: 60, startS: atS, durationS: 1, velocity: 0.5, gainDb: -15, side: 0.4 })
  }

  /** Short films cannot wait: every part is in by the middle. */
  #entry(part: Part<unknown>): number {
    return Math.min(part.fromBar, Math.floor((this.#measure.barCount - 1) / 2))
  }

  #barS(bar: number): number { return bar * beatsPerBar * this.#measure.beatS }
  #chord(bar: number): number { return this.#progression[bar % this.#progression.length] ?? 0 }

  #pitch(step: number): number {
    const octave = Math.floor(step / 7)
    return this.#tonic + 12 * octave + (this.#score.scale[step - 7 * octave] ?? 0)
  }

  /** Players are human: a few milliseconds early or late, never twice equally hard. */
  #add(part: Part<unknown>, bar: number, eighth: number, durationS: number, midi: number, velocity: number): void {
    const id = `${part.instrument} ${bar} ${eighth} ${midi}`
    const startS = Math.max(0, this.#barS(bar) + (eighth * this.#measure.beatS) / 2 + this.#dice.between(`${id} late`, -0.008, 0.012))
    this.notes.push({
      instrument: part.instrument, midi, startS, durationS: Math.min(durationS, this.#durationS - startS),
      velocity: clamp(velocity * this.#dice.between(`${id} hard`, 0.85, 1.1), 0.05, 1), gainDb: part.levelDb, side: part.side,
    })
  }

  /** The chord's notes near the middle of the keyboard, inverted so that hands move little. */
  #voicing(bar: number): number[] {
    const root = this.#chord(bar)
    return [0, 2, 4].map((third) => { const step = root + third; return this.#pitch(step > 5 ? step - 7 : step) }).sort((a, b) => a - b)
  }

  #chordBar(part: Part<'hold' | 'rise' | 'rock' | readonly number[]>, bar: number): void {
    const chord = this.#voicing(bar)
    const barS = beatsPerBar * this.#measure.beatS
    const { figure } = part
    if (figure === 'hold') for (const midi of chord) this.#add(part, bar, 0, barS, midi, 0.55)
    else if (figure === 'rise' || figure === 'rock') {
      const order = figure === 'rise' ? [0, 1, 2, 3, 2, 1, 2, 1] : [0, 2, 1, 2, 0, 2, 1, 2]
      order.forEach((index, eighth) => { this.#add(part, bar, eighth, barS / 4, index === 3 ? (chord[0] ?? 60) + 12 : (chord[index] ?? 60), eighth % 4 === 0 ? 0.65 : 0.48) })
    } else for (const eighth of figure) for (const midi of chord) this.#add(part, bar, eighth, barS / 6, midi, eighth === 0 ? 0.7 : 0.5)
  }

  #bassBar(bar: number): void {
    const root = this.#pitch(this.#chord(bar)) - 24
    const low = root > 52 ? root - 12 : root
    const { figure } = this.#score.bass
    figure.forEach((eighth, n) => {
      const lengthS = (((figure[n + 1] ?? eighths) - eighth) * this.#measure.beatS) / 2
      const fifth = n > 0 && figure.length < 5 && eighth >= 4
      this.#add(this.#score.bass, bar, eighth, lengthS, fifth ? low + 7 : low, n === 0 ? 0.8 : 0.62)
    })
  }

  /** Two bars of melody: a drawn rhythm (the first one comes back, as a listener hopes), chord tones on the strong beats, steps between, a rest to breathe. */
  #phrase(bar: number): void {
    const part = this.#score.melody
    const number = (bar - this.#entry(part)) / 2
    const rhythm = number % 2 === 0 ? this.#dice.pick('rhythm', part.figure) : this.#dice.pick(`rhythm ${number}`, part.figure)
    const motif = number % 4 === 2 ? 0 : number
    let eighth = 0
    for (const [n, length] of rhythm.entries()) {
      const inBar = bar + Math.floor(eighth / eighths)
      if (length > 0 && inBar < this.#measure.barCount - 1) {
        this.#step = this.#nextStep(this.#chord(inBar), eighth % 4 === 0, `${motif} ${n}`)
        this.#add(part, bar, eighth, (length * this.#measure.beatS) / 2, this.#pitch(this.#step), eighth % 8 === 0 ? 0.85 : 0.7)
      }
      eighth += Math.abs(length)
    }
  }

  #nextStep(chord: number, strong: boolean, id: string): number {
    const wish = this.#step + Math.round(this.#dice.between(`step ${id}`, -2.4, 2.4))
    const near = clamp(wish === this.#step ? wish + (this.#dice.unit(`turn ${id}`) < 0.5 ? 1 : -1) : wish, 1, 10)
    if (!strong) return near
    const chordSteps = [-7, 0, 7, 14].flatMap((octave) => [0, 2, 4].map((third) => chord + third + octave))
    return chordSteps.reduce((best, step) => (Math.abs(step - near) < Math.abs(best - near) ? step : best))
  }

  #beatBar(part: Part<readonly number[]>, bar: number): void {
    for (const eighth of part.figure) this.#add(part, bar, eighth, 0.3, 40, eighth === 0 ? 0.95 : eighth % 2 === 0 ? 0.75 : 0.5)
  }
}
