/**
 * How a long prompt tells: a `tour` leads a camera through a landscape, a `plot` tells what befalls somebody, sentence by
 * sentence. Each of their sentences is a shot of its own. Undefined for what is neither, and simply described.
 */
export type Telling = 'tour' | 'plot' | undefined

const leastTourSentences = 2
const leastPlotSentences = 4
const leastPlotWords = 42
const cameras = /\b(?:the|a)\s+(?:camera|drone|lens)\b/i
const somebody = /\b(?:he|she|him|her|his|hers|man|woman|boy|girl|child|children|people|person)\b/i

export function tellingOf(text: string, { hasDialogue }: { hasDialogue: boolean }): Telling {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => sentence.trim() !== '')
  const filmed = sentences.filter((sentence) => cameras.test(sentence)).length
  if (filmed >= leastTourSentences && filmed * 3 >= sentences.length && !somebody.test(text)) return 'tour'
  // a camera that sets out and goes on through most of the text leads the tour, whomever it passes
  if (sentences.length >= leastPlotSentences && cameras.test(sentences[0] ?? '') && filmed * 2 >= sentences.length) return 'tour'
  const words = text.split(/\s+/).length
  return !hasDialogue && sentences.length >= leastPlotSentences && words >= leastPlotWords && filmed < leastTourSentences ? 'plot' : undefined
}
