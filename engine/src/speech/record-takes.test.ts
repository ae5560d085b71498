import { createHash } from 'node:crypto'
import type { Line, Screenplay } from '@kinora/contract'
import { afterAll, expect, test } from 'vitest'
import { voices } from '../catalog/index.ts'
import { openFliteSpeech } from '../platform/node-speech.ts'
import { castVoices, recordTakes, takeRateHz } from './index.ts'
import { pitchOf } from './pitch.ts'
import { speakableText } from './speakable-text.ts'

const flite = openFliteSpeech()
afterAll(() => flite.close())

function speakingPlatform() {
  const kept = new Map<string, Uint8Array>()
  let spokenCount = 0
  return {
    speech: { id: flite.id, speak: (line: { text: string; voice: string }) => { spokenCount++; return flite.speak(line) } },
    cache: { read: (key: string) => Promise.resolve(kept.get(key)), write: (key: string, bytes: Uint8Array) => { kept.set(key, bytes); return Promise.resolve() } },
    sha256: (bytes: Uint8Array | string) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    spokenCount: () => spokenCount,
  }
}

function screenplayOf(cast: Screenplay['cast'], lines: Line[]): Screenplay {
  return {
    version: 2, title: 'Lines', prompt: '', seed: 5, format: { widthPx: 640, heightPx: 360, fps: 24, durationS: 5 }, look: 'cinematic', cast, props: [],
    sets: [{ id: 'place', recipe: 'park', label: 'a park' }], shots: [{ id: 'shot', setId: 'place', beats: [], lines }], sounds: [],
  }
}

const text = 'Where are you going, little fish?'
const woman = { id: 'ada', recipe: 'woman', label: 'a woman', voice: 'clear-woman' }

test('phoneme times rise and end with the take, in every manner', async () => {
  const manners = ['say', 'shout', 'whisper', 'narrate'] as const
  const takes = await recordTakes(speakingPlatform(), screenplayOf([woman], manners.map((manner) => ({ id: manner, who: 'ada', text, manner }))))
  for (const take of takes.values()) {
    const ends = take.phonemes.map((phoneme) => phoneme.endS)
    expect(ends.length).toBeGreaterThan(15)
    ends.forEach((endS, i) => { expect(endS).toBeGreaterThanOrEqual(ends[i - 1] ?? 0) })
    expect(ends.at(-1)).toBe(take.durationS)
    expect(take.samples.length).toBe(Math.round(take.durationS * takeRateHz))
  }
  expect(takes.get('narrate')?.durationS).toBeGreaterThan((takes.get('say')?.durationS ?? 9) * 1.05)
})

test('a known line is not spoken again, and sounds the same', async () => {
  const platform = speakingPlatform()
  const screenplay = screenplayOf([woman], [{ id: 'hello', who: 'ada', text }])
  const fresh = await recordTakes(platform, screenplay)
  const kept = await recordTakes(platform, screenplay)
  expect(platform.spokenCount()).toBe(1)
  expect(kept.get('hello')).toEqual(fresh.get('hello'))
})

test('a text without words gives a short silence', async () => {
  const takes = await recordTakes(speakingPlatform(), screenplayOf([woman], [{ id: 'smile', who: 'ada', text: '😀🎉' }]))
  const take = takes.get('smile')
  expect(take?.durationS).toBeCloseTo(0.4, 1)
  expect(take?.samples.every((x) => x === 0)).toBe(true)
})

test('the words that are spoken are the words at their times: silence where the phonemes say pau', async () => {
  const takes = await recordTakes(speakingPlatform(), screenplayOf([woman], [{ id: 'two', who: 'ada', text: 'Stop. Now go.' }]))
  const take = takes.get('two')
  if (take === undefined) throw new Error('no take')
  const pause = take.phonemes.findIndex((phoneme, i) => phoneme.symbol === 'pau' && i > 0 && i < take.phonemes.length - 1)
  const loudness = (fromS: number, toS: number) => {
    const part = take.samples.subarray(Math.round(fromS * takeRateHz), Math.round(toS * takeRateHz))
    return Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / part.length)
  }
  const [fromS, toS] = [take.phonemes[pause - 1]?.endS ?? 0, take.phonemes[pause]?.endS ?? 0]
  expect(loudness(fromS + 0.04, toS - 0.01)).toBeLessThan(0.1 * loudness(0, take.durationS))
})

test('voices differ by pitch as their recipes say', async () => {
  const cast = ['clear-woman', 'deep-man', 'girl', 'light-man', 'booming'].map((id) => ({ id, recipe: 'woman', label: id, voice: id }))
  const takes = await recordTakes(speakingPlatform(), screenplayOf(cast, cast.map(({ id }) => ({ id, who: id, text }))))
  const pitches = cast.map(({ id }) => {
    const voiced = pitchOf(takes.get(id)?.samples ?? new Float32Array(), takeRateHz).hz.filter((hz) => hz > 0).sort()
    return voiced[Math.floor(voiced.length / 2)] ?? 0
  })
  const [woman1 = 0, deep = 0, girl = 0, light = 0, booming = 0] = pitches
  expect(girl).toBeGreaterThan(1.25 * woman1)
  expect(woman1).toBeGreaterThan(1.2 * light)
  expect(light).toBeGreaterThan(1.3 * deep)
  expect(deep).toBeGreaterThan(1.1 * booming)
})

test('a voice belongs to its member: the next in the cast changes nothing, and no two sound alike', () => {
  const one = castVoices({ seed: 3, cast: [{ id: 'ben', recipe: 'man', label: 'Ben' }] })
  const three = castVoices({ seed: 3, cast: ['ben', 'tom', 'max'].map((id) => ({ id, recipe: 'man', label: id })) })
  expect(three.get('ben')).toBe(one.get('ben'))
  expect(new Set(three.values()).size).toBe(3)
  expect(castVoices({ seed: 3, cast: [{ id: 'kim', recipe: 'woman', label: 'Kim', appearance: { age: 'child' } }] }).get('kim')?.id).toBe('girl')
  expect(new Set(voices.map((voice) => voice.id)).size).toBe(voices.length)
})

test('only what can be said is said', () => {
  expect(speakableText('“Café” — it’s 5%\u0007 😀')).toBe("Cafe , it's 5 percent")
  expect(speakableText('привет')).toBe('')
})
