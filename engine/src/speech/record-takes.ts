import type { Line, Screenplay } from '@kinora/contract'
import type { VoiceRecipe } from '../catalog/index.ts'
import type { Platform, SpokenAudio } from '../platform/index.ts'
import { castVoices } from './casting.ts'
import { deliveryOf, type Delivery, type Manner } from './delivery.ts'
import { upsample } from './resample.ts'
import { reshape } from './reshape.ts'
import { speakableText } from './speakable-text.ts'
import { packTake, unpackTake, type RecordedTake } from './take-file.ts'
import type { Take, Takes } from './takes.ts'
import { brighten, level, metallic, softenEnds } from './timbre.ts'
import { whisper } from './whisper.ts'

/** Samples per second of every take. */
export const takeRateHz = 48_000

/** Changes whenever the same line would sound different. */
const shapingVersion = 2
const silentTakeS = 0.4
/** flite's voices are heavy below 600 Hz, where music masks them: what carries the words is raised. */
const clarityDb = 5
/** Silence kept before and after the words, seconds. */
const leadS = 0.04

type Speaking = Pick<Platform, 'speech' | 'cache' | 'sha256'>

/**
 * Has every line of a Screenplay spoken once, by the voice of the member who says it. Takes come from the cache where they exist. 48 kHz, mono; phoneme
 * times end with the take. A text without anything to say gives a short silence. Rejects when the synthesizer fails.
 */
export async function recordTakes(platform: Speaking, screenplay: Screenplay): Promise<Takes> {
  const voices = castVoices(screenplay)
  const takes = new Map<string, Take>()
  for (const line of screenplay.shots.flatMap((shot) => shot.lines)) {
    const voice = voices.get(line.who)
    if (voice === undefined) throw new Error(`Line "${line.id}" is spoken by "${line.who}", who is not in the cast.`)
    takes.set(line.id, { lineId: line.id, ...(await recordLine(platform, line, voice)) })
  }
  return takes
}

async function recordLine(platform: Speaking, line: Line, voice: VoiceRecipe): Promise<RecordedTake> {
  const manner: Manner = line.manner ?? 'say'
  const text = speakableText(line.text)
  const hash = await platform.sha256(JSON.stringify({ shapingVersion, synthesizer: platform.speech.id, voice, manner, text }))
  const key = `take-${hash}`
  const cached = await platform.cache.read(key)
  const known = cached === undefined ? undefined : unpackTake(cached, hash)
  if (known !== undefined) return known
  const spoken = text === '' ? silence() : await platform.speech.speak({ text, voice: voice.base })
  const bytes = packTake({ hash, durationS: 0, sampleRateHz: takeRateHz, ...shapeLine(spoken, deliveryOf(voice, manner)) })
  await platform.cache.write(key, bytes)
  const take = unpackTake(bytes, hash)
  if (take === undefined) throw new Error('A packed take must unpack.')
  return take
}

function silence(): SpokenAudio {
  return { samples: new Float32Array(silentTakeS * takeRateHz), sampleRateHz: takeRateHz, phonemes: [{ symbol: 'pau', endS: silentTakeS }] }
}

/** The synthesizer's reading made into the voice and manner that are wanted. */
export function shapeLine(spoken: SpokenAudio, delivery: Delivery): Pick<Take, 'samples' | 'phonemes'> {
  const line = trimmed(spoken)
  const factor = takeRateHz / line.sampleRateHz
  if (!Number.isInteger(factor)) throw new Error(`A synthesizer at ${line.sampleRateHz} Hz cannot be brought to ${takeRateHz} Hz.`)
  const breathed = delivery.breath ? { ...line, samples: whisper(line.samples, line.sampleRateHz) } : line
  const samples = reshape(upsample(breathed.samples, factor), takeRateHz, breathed, delivery)
  if (delivery.metallic) metallic(samples, takeRateHz)
  brighten(samples, takeRateHz, 600, clarityDb)
  brighten(samples, takeRateHz, 2500, delivery.brightnessDb)
  level(samples, delivery.levelDb)
  softenEnds(samples, takeRateHz)
  return { samples, phonemes: fittedPhonemes(line.phonemes, samples.length / takeRateHz, delivery.rate) }
}

/** Without the long silence around the words that synthesizers add. */
function trimmed(spoken: SpokenAudio): SpokenAudio {
  const words = spoken.phonemes.filter((phoneme) => phoneme.symbol !== 'pau')
  const lastWord = words.at(-1)
  if (lastWord === undefined) return spoken
  const opening = spoken.phonemes[0]
  const firstS = opening?.symbol === 'pau' ? Math.max(0, opening.endS - leadS) : 0
  const lastS = Math.min(spoken.samples.length / spoken.sampleRateHz, lastWord.endS + leadS)
  const phonemes = spoken.phonemes
    .map(({ symbol, endS }) => ({ symbol, endS: Math.min(lastS, endS) - firstS }))
  return {
    sampleRateHz: spoken.sampleRateHz,
    samples: spoken.samples.slice(Math.round(firstS * spoken.sampleRateHz), Math.round(lastS * spoken.sampleRateHz)),
    phonemes,
  }
}

/** Phoneme ends after the change of speed: never falling, the last one exactly the take's end. */
function fittedPhonemes(phonemes: SpokenAudio['phonemes'], durationS: number, rate: number): Take['phonemes'] {
  let reachedS = 0
  return phonemes.map(({ symbol, endS }, i) => {
    reachedS = i === phonemes.length - 1 ? durationS : Math.min(durationS, Math.max(reachedS, endS / rate))
    return { symbol, endS: reachedS }
  })
}
