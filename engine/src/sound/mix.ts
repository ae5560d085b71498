import type { StagedScreenplay } from '@kinora/contract'
import type { Performance } from '../performance/index.ts'
import type { Takes } from '../speech/index.ts'
import { ambienceOf, renderBed, setOf } from './ambience.ts'
import { renderFoley } from './foley.ts'
import { limit } from './limiter.ts'
import { integratedLoudness, loudnessBetween } from './loudness.ts'
import { renderMusic } from './music/music.ts'
import { renderReactions } from './reactions.ts'
import { reverberate } from './reverb.ts'
import { addInto, gainOf, rateHz, samplesIn, scaleBy, stereoOf, type Stereo } from './signal.ts'
import { shotsOnFilm } from './timeline.ts'
import { renderVoices, type Spoken } from './voices.ts'

/** The film's parts before they are added up, level with each other: the bed, contacts and reactions, music, voices. */
export interface Stems { bed: Stereo; effects: Stereo; music: Stereo; voices: Stereo; spoken: readonly Spoken[] }

/** Loudness of the finished film and its highest true peak (EBU R 128 for streams; a margin of 0.3 dB for what AAC adds). */
const targetLufs = -16
const ceilingDbtp = -1.3

/** Integrated loudness that the bed and the music are brought to before the mix, and the most that contacts may reach together. */
const bedLufs = -35
const musicLufs = -27
const busiestEffectsLufs = -24
/** How far voices stand above everything else while somebody speaks. */
const voiceAboveDb = 14

/**
 * The whole sound of a film: 48 kHz stereo, exactly round(durationS × 48000) samples, −16 LUFS integrated, true peak at most −1 dBTP.
 * A pure function of Screenplay, Performance and Takes.
 */
export function mixSound(staged: StagedScreenplay, performance: Performance, takes: Takes): Stereo {
  const { bed, effects, music, voices } = renderStems(staged, performance, takes)
  const mix = stereoOf(bed.left.length)
  for (const stem of [bed, effects, music, voices]) {
    addInto(mix.left, stem.left, 0)
    addInto(mix.right, stem.right, 0)
  }
  return mastered(mix)
}

/** The stems of a film; `mixSound` adds them up. */
export function renderStems(staged: StagedScreenplay, performance: Performance, takes: Takes): Stems {
  const length = samplesIn(staged.format.durationS)
  const bed = leveled(renderBed(staged, length), bedLufs)
  const music = leveled(renderMusic(staged, length), musicLufs)
  const effects = inItsRoom(staged, renderFoley(staged, performance, length))
  const reactions = renderReactions(staged, performance, length)
  addInto(effects.left, reactions.left, 0)
  addInto(effects.right, reactions.right, 0)
  if (integratedLoudness(effects) > busiestEffectsLufs) leveled(effects, busiestEffectsLufs)
  const { voices, spoken } = renderVoices(staged, performance, takes, length)
  for (const stretch of spoken) makeRoom({ bed, effects, music }, voices, stretch)
  for (const channel of [bed, effects, music, voices].flatMap((stem) => [stem.left, stem.right])) softenEnds(channel)
  return { bed, effects, music, voices, spoken }
}

function leveled(sound: Stereo, lufs: number): Stereo {
  const loudness = integratedLoudness(sound)
  if (loudness === -Infinity) return sound
  const gain = gainOf(lufs - loudness)
  scaleBy(sound.left, gain)
  scaleBy(sound.right, gain)
  return sound
}

/** Adds the answer of each shot's room to its contacts. */
function inItsRoom(staged: StagedScreenplay, foley: Stereo): Stereo {
  const dry: Stereo = { left: foley.left.slice(), right: foley.right.slice() }
  const shots = shotsOnFilm(staged)
  const rooms = new Map(shots.map((onFilm) => [ambienceOf(setOf(staged, onFilm)).id, ambienceOf(setOf(staged, onFilm)).room]))
  for (const [id, room] of rooms) {
    const sent = new Float32Array(foley.left.length)
    for (const onFilm of shots.filter((candidate) => ambienceOf(setOf(staged, candidate)).id === id)) {
      const to = Math.min(sent.length, samplesIn(onFilm.endS))
      for (let i = samplesIn(onFilm.startS); i < to; i++) sent[i] = 0.5 * ((dry.left[i] as number) + (dry.right[i] as number))
    }
    const echo = reverberate(sent, room)
    addInto(foley.left, echo.left, 0)
    addInto(foley.right, echo.right, 0)
  }
  return foley
}

/** Lowers all else while somebody speaks, smoothly and just as far as the voices need to stand clear. */
function makeRoom(others: { bed: Stereo; effects: Stereo; music: Stereo }, voices: Stereo, { from, to }: Spoken): void {
  const around = stereoOf(to - from)
  for (const stem of Object.values(others)) {
    addInto(around.left, stem.left, -from)
    addInto(around.right, stem.right, -from)
  }
  const spare = loudnessBetween(voices, from, to) - loudnessBetween(around, 0, to - from) - voiceAboveDb
  const gain = gainOf(Math.min(0, spare))
  for (const stem of Object.values(others)) for (const channel of [stem.left, stem.right]) duck(channel, from, to, gain)
}

const duckS = 0.18

function duck(channel: Float32Array, from: number, to: number, gain: number): void {
  const slope = samplesIn(duckS)
  for (let i = Math.max(0, from - slope); i < Math.min(channel.length, to + slope); i++) {
    const outside = i < from ? (from - i) / slope : i >= to ? (i - to) / slope : 0
    const eased = outside * outside * (3 - 2 * outside)
    channel[i] = (channel[i] as number) * (gain + (1 - gain) * eased)
  }
}

/** A film begins and ends within a few milliseconds of silence, so that players do not click. */
function softenEnds(channel: Float32Array): void {
  const width = Math.min(samplesIn(0.008), Math.floor(channel.length / 2))
  for (let i = 0; i < width; i++) {
    const last = channel.length - 1 - i
    channel[i] = (channel[i] as number) * (i / width)
    channel[last] = (channel[last] as number) * (i / width)
  }
}

/** Brings a mix to its loudness; the limiter takes some of it away, so it is measured and raised again until it fits. */
function mastered(mix: Stereo): Stereo {
  let gainDb = targetLufs - integratedLoudness(mix)
  if (!Number.isFinite(gainDb)) return mix
  let best = mix
  for (let round = 0; round < 5; round++) {
    const gain = gainOf(gainDb)
    best = { left: scaleBy(mix.left.slice(), gain), right: scaleBy(mix.right.slice(), gain) }
    limit(best, ceilingDbtp)
    const missing = targetLufs - integratedLoudness(best)
    if (Math.abs(missing) < 0.2) break
    gainDb += missing
  }
  return best
}
