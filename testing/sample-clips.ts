import type { Person, Reading, Screenplay } from '@kinora/contract'
import type { NewClip } from '../server/src/clips/ports.ts'
import { newRowId } from '../server/src/telemetry/index.ts'

/** A person who is nobody in particular. */
export function samplePerson(name = 'Ada'): Person {
  const id = newRowId()
  return { id, name, handle: `${name.toLowerCase()}-${id.slice(-6)}`, role: 'member' }
}

export function sampleReading(prompt: string): Reading {
  return { prompt, spans: [{ startChar: 0, endChar: prompt.length, kind: 'shown' }], inferred: [], summary: `The film shows: ${prompt}` }
}

/** The smallest Screenplay that is one: an empty meadow. */
export function sampleScreenplay(prompt: string): Screenplay {
  return {
    version: 2, title: 'A meadow', prompt: prompt.slice(0, 12_000), seed: 0, format: { widthPx: 64, heightPx: 64, fps: 8, durationS: 1 }, look: 'cinematic',
    cast: [], props: [], sets: [{ id: 'meadow', recipe: 'meadow', label: 'a meadow' }], shots: [{ id: 'shot-1', setId: 'meadow', beats: [], lines: [] }], sounds: [],
  }
}

/** A new clip of a person's, one second long. */
export function sampleClip(ownerId: string, prompt = 'A dog in a meadow'): NewClip {
  return {
    id: newRowId(), ownerId, prompt, reading: sampleReading(prompt), screenplay: sampleScreenplay(prompt), widthPx: 64, heightPx: 64, fps: 8, durationS: 1,
    seed: 0, quality: 'draft', look: 'cinematic', remixOf: null, notes: [], characters: [],
  }
}
