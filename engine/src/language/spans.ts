import type { ReadingSpan } from '@kinora/contract'

/** What becomes of a stretch of the prompt. */
export type Fate = Omit<ReadingSpan, 'startChar' | 'endChar'>
interface Stretch { startChar: number; endChar: number }

/** Collects what becomes of each stretch of the prompt; the first to speak for a character keeps it. */
export class SpanBook {
  private readonly spans: ReadingSpan[] = []

  add(stretch: Stretch, fate: Fate): void {
    const free = this.spans.every((span) => span.endChar <= stretch.startChar || span.startChar >= stretch.endChar)
    if (free && stretch.endChar > stretch.startChar) this.spans.push({ startChar: stretch.startChar, endChar: stretch.endChar, ...fate })
  }

  /** One span over neighbouring words; words apart get a span each. */
  addWords(words: readonly Stretch[], fate: Fate): void {
    let run: Stretch | undefined
    for (const word of words.filter((each) => !this.covers(each)).sort((a, b) => a.startChar - b.startChar)) {
      if (run !== undefined && word.startChar - run.endChar <= 1) run = { startChar: run.startChar, endChar: word.endChar }
      else {
        if (run !== undefined) this.add(run, fate)
        run = { startChar: word.startChar, endChar: word.endChar }
      }
    }
    if (run !== undefined) this.add(run, fate)
  }

  covers(stretch: Stretch): boolean {
    return this.spans.some((span) => span.startChar < stretch.endChar && span.endChar > stretch.startChar)
  }

  /** In order, without overlap. */
  inOrder(): ReadingSpan[] {
    return [...this.spans].sort((a, b) => a.startChar - b.startChar)
  }
}
