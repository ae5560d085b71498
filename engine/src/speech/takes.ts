/** A line spoken once. Everyone after speech reads takes; nobody speaks twice. */
export interface Take {
  lineId: string
  /** Content hash of synthesizer, voice, manner and text. */
  hash: string
  /** Mono, -1..1. */
  samples: Float32Array
  sampleRateHz: number
  durationS: number
  phonemes: readonly { symbol: string; endS: number }[]
}

/** Line id → take. */
export type Takes = ReadonlyMap<string, Take>
