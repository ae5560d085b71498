import type { Reading } from '@kinora/contract'
import { InferredList } from '../reading/reading-text.tsx'
import { Fold } from '../parts/fold.tsx'

/** What the prompt left open, folded away. */
export function InferredFacts({ reading }: { reading: Reading }) {
  if (reading.inferred.length === 0) return null
  return <Fold title="What was left open"><InferredList reading={reading} /></Fold>
}
