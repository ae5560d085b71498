import { createHash } from 'node:crypto'
import type { ReceiptWriter } from './ports.ts'

/** Writes receipts without a signature. */
export const plainReceipts: ReceiptWriter = {
  write: ({ createdAt, screenplay, ...facts }) => Promise.resolve({
    version: 1,
    ...facts,
    createdAt: createdAt.toISOString(),
    screenplaySha256: createHash('sha256').update(canonicalJson(screenplay)).digest('hex'),
  }),
}

/** JSON with sorted member names and no spaces, so that equal documents have equal hashes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).filter(([, member]) => member !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}
