import type { Receipt } from '@kinora/contract'

/** What a receipt is written from. */
export interface ReceiptFacts {
  clipId: string
  makerId: string
  createdAt: Date
  prompt: string
  seed: number
  engine: { id: string; version: string }
  /** The complete Screenplay that was rendered. */
  screenplay: unknown
  filmSha256: string
  characters: Receipt['characters']
  ancestorClipIds: string[]
}

/** Writes the receipt of a finished clip. */
export interface ReceiptWriter {
  write(facts: ReceiptFacts): Promise<Receipt>
}
