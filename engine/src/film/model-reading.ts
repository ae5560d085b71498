import type { Reading, ReadingSpan, Screenplay } from '@kinora/contract'
import { summaryOf, type ReadPrompt } from '../language/index.ts'

type Named = Pick<Screenplay['sets'][number], 'id' | 'recipe' | 'label'>

const namedIn = (screenplay: Screenplay): Named[] => [...screenplay.cast, ...screenplay.props, ...screenplay.sets]
const plain = (label: string): string => label.toLowerCase().replace(/^(a|an|the|some)\s+/, '').trim()
const actionsOf = (screenplay: Screenplay, who: string): string[] => screenplay.shots.flatMap((shot) => shot.beats.filter((beat) => beat.who === who).map((beat) => beat.action))

/**
 * The Reading of a Screenplay that a model wrote. Only what can be checked is called shown: a thing that both readings hold, an action
 * that both give to the same body, and a label of the model's that stands in the prompt. Words that nobody can check get no span.
 */
export function readingOfDraft(prompt: string, screenplay: Screenplay, builtIn: ReadPrompt | undefined): Omit<Reading, 'inferred'> {
  const after = namedIn(screenplay)
  const twin = (before: Named): Named | undefined => after.find(({ label }) => plain(label) === plain(before.label)) ?? after.find(({ recipe }) => recipe === before.recipe)
  const kept = builtIn === undefined ? [] : builtIn.reading.spans.flatMap((span) => fateOf(span, { prompt, screenplay, before: builtIn.screenplay, twin }))
  const fresh = after.flatMap(({ id, label }): ReadingSpan[] => {
    const startChar = placeOf(plain(label), prompt)
    if (startChar === undefined || kept.some((span) => span.refersTo === id)) return []
    return [{ startChar, endChar: startChar + plain(label).length, kind: 'shown', refersTo: id }]
  })
  return { prompt, spans: withoutOverlap([...kept.filter(({ kind }) => kind === 'shown' || kind === 'approximated'), ...fresh, ...kept]), summary: summaryOf(screenplay) }
}

interface Comparison { prompt: string; screenplay: Screenplay; before: Screenplay; twin: (before: Named) => Named | undefined }

function fateOf(span: ReadingSpan, { prompt, screenplay, before, twin }: Comparison): ReadingSpan[] {
  if (span.kind === 'mood' || span.kind === 'not-shown') return [span]
  const { startChar, endChar } = span
  const meant = namedIn(before).find(({ id }) => id === span.refersTo)
  if (meant === undefined) return []
  const found = twin(meant)
  if (found === undefined) return [{ startChar, endChar, kind: 'not-shown', because: 'The model that wrote this screenplay left it out.' }]
  const namesIt = prompt.slice(startChar, endChar).toLowerCase().split(/\W+/).some((word) => plain(meant.label).split(/\W+/).includes(word))
  if (namesIt) return span.kind === 'sign' || found.recipe !== meant.recipe ? [{ startChar, endChar, kind: 'shown', refersTo: found.id }] : [{ ...span, refersTo: found.id }]
  const done = actionsOf(screenplay, found.id)
  return actionsOf(before, meant.id).some((action) => done.includes(action)) ? [{ ...span, refersTo: found.id }] : []
}

function placeOf(words: string, prompt: string): number | undefined {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return words === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(prompt)?.index
}

/** In order; the earlier of two that overlap is kept. */
function withoutOverlap(spans: readonly ReadingSpan[]): ReadingSpan[] {
  const kept: ReadingSpan[] = []
  for (const span of spans) if (kept.every((other) => other.endChar <= span.startChar || other.startChar >= span.endChar)) kept.push(span)
  return kept.sort((a, b) => a.startChar - b.startChar)
}
