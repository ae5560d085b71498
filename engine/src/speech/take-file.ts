import type { Take } from './takes.ts'

/*
 * A take in the cache: a header of JSON after its length in bytes, then 16-bit samples. Samples are rounded to 16 bits for a fresh take
 * too, so that a film made from the cache equals one made without it.
 */

type Header = Pick<Take, 'sampleRateHz' | 'phonemes'>
export type RecordedTake = Omit<Take, 'lineId'>

export function packTake(take: RecordedTake): Uint8Array {
  const header = asciiBytes(JSON.stringify({ sampleRateHz: take.sampleRateHz, phonemes: take.phonemes } satisfies Header))
  const bytes = new Uint8Array(4 + header.length + 2 * take.samples.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, header.length, true)
  bytes.set(header, 4)
  take.samples.forEach((x, i) => { view.setInt16(4 + header.length + 2 * i, Math.round(Math.min(1, Math.max(-1, x)) * 32767), true) })
  return bytes
}

/** Undefined when the bytes are not a whole take: a cache may lose things. */
export function unpackTake(bytes: Uint8Array, hash: string): RecordedTake | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const headerLength = view.getUint32(0, true)
    const header = JSON.parse(String.fromCharCode(...bytes.subarray(4, 4 + headerLength))) as Header
    const sampleCount = Math.floor((bytes.byteLength - 4 - headerLength) / 2)
    const samples = Float32Array.from({ length: sampleCount }, (_, i) => view.getInt16(4 + headerLength + 2 * i, true) / 32767)
    return { hash, samples, sampleRateHz: header.sampleRateHz, durationS: sampleCount / header.sampleRateHz, phonemes: header.phonemes }
  } catch {
    return undefined
  }
}

/** Phoneme symbols and digits only: one byte a character. */
function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
