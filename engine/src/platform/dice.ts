/*
 * Chance in the engine. A draw is a hash of the seed, the stable id of the thing drawn for, and the purpose; there is no
 * stream, so adding a draw changes no other. Mixing is murmur3's 32-bit finalizer over FNV-1a (both public domain).
 */

/** A whole number from 0 to 2³² - 1, always the same for the same seed, id and purpose. */
export function draw(seed: number, id: string, purpose: string): number {
  let h = (0x811c9dc5 ^ seed) >>> 0
  const text = `${id}\u0000${purpose}`
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0
  return (h ^ (h >>> 16)) >>> 0
}

/** The dice of one thing: every method is a pure function of its purpose. */
export interface Dice {
  /** From 0 (included) to 1 (not). */
  unit(purpose: string): number
  between(purpose: string, low: number, high: number): number
  /** One of a list that is not empty. */
  pick<Item>(purpose: string, items: readonly Item[]): Item
  /** The dice of a part of this thing. */
  of(part: string): Dice
}

/** The dice for one thing of one film. */
export function diceFor(seed: number, id: string): Dice {
  const unit = (purpose: string) => draw(seed, id, purpose) / 4294967296
  return {
    unit,
    between: (purpose, low, high) => low + (high - low) * unit(purpose),
    pick: (purpose, items) => {
      const item = items[Math.floor(unit(purpose) * items.length)]
      if (item === undefined) throw new Error(`Nothing to pick from for "${purpose}".`)
      return item
    },
    of: (part) => diceFor(seed, `${id}/${part}`),
  }
}
