import { randomFillSync } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford's base 32, lower case

let lastTimeMs = 0
const chance = new Uint8Array(16)

/**
 * Makes the id of a new row: 26 characters that sort by time (a ULID in lower case).
 * Two ids of one process are in order even within one millisecond.
 */
export function newRowId(nowMs: number = Date.now()): string {
  if (nowMs > lastTimeMs) {
    lastTimeMs = nowMs
    randomFillSync(chance)
    for (let i = 0; i < chance.length; i++) chance[i] = (chance[i] ?? 0) & 31
    chance[0] = (chance[0] ?? 0) & 15 // room to count upwards without running over
  } else {
    countUp()
  }
  return timePart(lastTimeMs) + Array.from(chance, (digit) => alphabet[digit]).join('')
}

function countUp(): void {
  for (let i = chance.length - 1; i >= 0; i--) {
    const next = (chance[i] ?? 0) + 1
    chance[i] = next & 31
    if (next < 32) return
  }
}

function timePart(timeMs: number): string {
  let rest = timeMs
  let digits = ''
  for (let i = 0; i < 10; i++) {
    digits = `${alphabet[rest % 32] ?? ''}${digits}`
    rest = Math.floor(rest / 32)
  }
  return digits
}
