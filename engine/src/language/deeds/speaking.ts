import { refersTo, type Casting, type Entity } from '../cast/cast.ts'
import type { Clause } from '../clauses/grammar.ts'
import type { Introductions } from '../cast/introductions.ts'
import type { Mask } from '../clauses/masks.ts'
import type { Dialogue } from '../scenes/script.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'

/** Turns what is written between quotation marks and in scripts into spoken lines, words on signs and titles. */
export class Speaking {
  private readonly story: Story
  private readonly casting: Casting
  private readonly spans: SpanBook
  private readonly masks: readonly Mask[]
  private readonly introductions: Introductions
  /** Lines of a script that are still to be said. */
  private readonly dialogues: Dialogue[]

  constructor(parts: { story: Story; casting: Casting; spans: SpanBook; masks: readonly Mask[]; introductions: Introductions; dialogues: readonly Dialogue[] }) {
    this.story = parts.story
    this.casting = parts.casting
    this.spans = parts.spans
    this.masks = parts.masks
    this.introductions = parts.introductions
    this.dialogues = [...parts.dialogues].sort((a, b) => a.startChar - b.startChar)
  }

  /** Says the lines of a script that stand before a place in the text. */
  sayBefore(startChar: number): void {
    while ((this.dialogues[0]?.startChar ?? Infinity) < startChar) {
      const line = this.dialogues.shift()
      const speaker = line === undefined ? undefined : this.casting.speaker(line.speaker)
      if (line === undefined || speaker === undefined) continue
      this.story.next()
      this.story.lines.push({ who: speaker, text: line.text.slice(0, 600), manner: line.manner, step: this.story.step })
      this.story.happened = true
      this.spans.add(line, { kind: 'shown', refersTo: speaker.id })
    }
  }

  /** What is read and not said: the words on a sign, a title on the picture. */
  private isWritten(clause: Clause, subjects: readonly Entity[], mask: Mask): boolean {
    const nouns = [...clause.subjects, ...clause.objects, ...clause.attached.map(({ noun }) => noun)]
    const board = [...subjects, ...nouns.flatMap((noun) => (writable.has(noun.head.split(' ').at(-1) ?? '') ? this.introductions.introduce(noun) : []))].find((entity) => writable.has(entity.head.split(' ').at(-1) ?? ''))
    const text = mask.value.slice(0, board === undefined ? 120 : 40)
    if (board !== undefined) board.text = text
    else if (nouns.some(({ head }) => titleNouns.has(head.split(' ').at(-1) ?? ''))) this.story.titles.push({ text, place: nouns.some(({ head }) => /caption|subtitle/.test(head)) ? 'lower' : 'middle', step: this.story.step })
    else return false
    this.spans.add(mask, { kind: 'shown', ...refersTo(board === undefined ? [] : [board]) })
    for (const noun of nouns) this.spans.addWords(noun.headWords.filter((word) => titleNouns.has(word.lower)), { kind: 'shown' })
    return true
  }

  /** What is said in a clause. */
  speech(clause: Clause, subjects: readonly Entity[], lemma: string): void {
    for (const quote of clause.quotes) {
      const mask = this.masks.find((each) => each.kind === 'speech' && each.startChar <= quote.startChar && each.endChar >= quote.endChar)
      if (mask !== undefined && this.isWritten(clause, subjects, mask)) continue
      const speaker = subjects.find((subject) => subject.isCast) ?? this.casting.entities.find((entity) => entity.isCast)
      if (mask === undefined || speaker === undefined || mask.value === '') continue
      const manner = /^(?:shout|yell|scream|cry|call|exclaim)/.test(lemma) ? 'shout' : lemma === 'whisper' || lemma === 'mutter' ? 'whisper' : 'say'
      this.story.lines.push({ who: speaker, text: mask.value.slice(0, 600), manner, step: this.story.step })
      this.story.happened = true
      this.spans.add(mask, { kind: 'shown', refersTo: speaker.id })
    }
  }
}

/** Things that words are written on. */
const writable: ReadonlySet<string> = new Set(['sign', 'signpost', 'banner', 'billboard', 'poster', 'placard', 'flag', 'board', 'blackboard', 'plaque', 'storefront', 'shop', 'signboard'])
/** Words on the picture itself. */
const titleNouns: ReadonlySet<string> = new Set(['title', 'text', 'caption', 'subtitle', 'word', 'words', 'letters', 'letter', 'lettering', 'credit', 'credits', 'headline', 'slogan'])
