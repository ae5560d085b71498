/*
 * A 128-bit content hash for cache keys: four lanes of FNV-1a with murmur3 finalizers. Not for secrets; buildModel is synchronous
 * and pure, and the platform's SHA-256 is neither.
 */

const lanes = [0x811c9dc5, 0x9747b28c, 0x3c6ef372, 0xa54ff53a] as const

/** 32 hexadecimal digits, the same for the same text everywhere. */
export function contentHash(text: string): string {
  return lanes.map((seed) => {
    let h = seed
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193 ^ (seed & 0xff00)) >>> 0
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0
    return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0')
  }).join('')
}
