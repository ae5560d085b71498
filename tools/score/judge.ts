import type { Words } from '@kinora/engine/node'
import { isColored } from './colors.ts'
import { flowBetween, moveOf } from './flow.ts'
import type { Look, Observation, Sight } from './observe.ts'
import type { Question, Side } from './questions.ts'

/** What a question was answered with, and by what was seen. */
export interface Answer { question: Question; right: boolean; seen: string }

/** A body is visible where it covers at least this share of the frame and this share of it is not hidden, in this share of the frames. */
const visible = { share: 0.003, unhidden: 0.6, frames: 0.8 }

/** Answers questions from the picture: whom the object-id pass shows where, and what colours and motions the frames have. */
export class Judge {
  readonly #seen: Observation
  readonly #words: Words

  constructor(seen: Observation, words: Words) {
    this.#seen = seen
    this.#words = words
  }

  answer(question: Question): Answer {
    switch (question.kind) {
      case 'presence': return this.#presence(question)
      case 'persistence': case 'count': return this.#count(question)
      case 'relation': return this.#relation(question)
      case 'direction': return this.#direction(question)
      case 'move': return this.#move(question)
      case 'color': return this.#color(question)
      case 'growth': return this.#growth(question)
    }
  }

  /** The bodies that are what a noun means: by the name of their recipe, or a kind of it; signs are nothing but signs. */
  #meant(noun: string): string[] {
    const wanted = noun.toLowerCase()
    const singular = wanted.split(' ').slice(0, -1).concat(this.#words.singular(wanted.split(' ').at(-1) ?? '')).join(' ')
    const heads = [singular, singular.split(' ').slice(-2).join(' '), singular.split(' ').at(-1) ?? '']
    const { synsets } = this.#seen
    for (const head of heads) {
      const found = [...synsets].filter(([, { synset, names, isSign }]) => (isSign ? head === 'sign' : names.includes(head) || this.#words.means(head, synset))).map(([id]) => id)
      if (found.length > 0) return found
    }
    return []
  }

  #visibleIn(id: string): Look[] {
    return this.#seen.looks.filter((look) => isVisible(look.sights.get(id)))
  }

  #isVisible(id: string): boolean {
    return this.#visibleIn(id).length >= visible.frames * this.#seen.looks.length
  }

  #presence(question: Extract<Question, { kind: 'presence' }>): Answer {
    const meant = this.#meant(question.noun)
    const best = Math.max(0, ...meant.map((id) => this.#visibleIn(id).length))
    return { question, right: meant.some((id) => this.#isVisible(id)), seen: meant.length === 0 ? 'nothing of that kind' : `in ${best} of ${this.#seen.looks.length} frames` }
  }

  #count(question: Extract<Question, { kind: 'count' | 'persistence' }>): Answer {
    const there = this.#meant(question.noun).filter((id) => this.#isVisible(id))
    return { question, right: there.length === question.count, seen: String(there.length) }
  }

  /** The frames that a question is about: all, the first or the last fifth. */
  #when(when: 'always' | 'first' | 'last'): readonly Look[] {
    const { looks } = this.#seen
    const share = Math.max(1, Math.round(looks.length * 0.2))
    return when === 'first' ? looks.slice(0, share) : when === 'last' ? looks.slice(-share) : looks
  }

  #relation(question: Extract<Question, { kind: 'relation' }>): Answer {
    const [who] = this.#meant(question.who)
    const to = this.#meant(question.to).find((id) => id !== who)
    if (who === undefined || to === undefined) return { question, right: false, seen: `no ${who === undefined ? question.who : question.to}` }
    const looks = this.#when(question.when)
    const pairs = looks.flatMap((look) => {
      const [a, b] = [look.sights.get(who), look.sights.get(to)]
      return a === undefined || b === undefined || !isVisible(a, question.side) || !isVisible(b, question.side) ? [] : [[a, b] as const]
    })
    const holding = pairs.filter(([a, b]) => stands(a, question.side, b))
    const measured = pairs[0] === undefined ? 'not both seen' : holding.length === pairs.length ? question.side : pairs.map(([a, b]) => `${(a.x - b.x).toFixed(2)}/${(a.bottom - b.bottom).toFixed(2)}`)[0] ?? ''
    return { question, right: holding.length >= visible.frames * looks.length, seen: measured }
  }

  /** The way of a body through the picture, less the way of the picture itself. */
  #direction(question: Extract<Question, { kind: 'direction' }>): Answer {
    const { looks } = this.#seen
    const tracks = this.#meant(question.noun).map((id) => {
      let [x, y] = [0, 0]
      looks.slice(1).forEach((look, i) => {
        const before = looks[i] ?? look
        const [a, b] = [before.sights.get(id), look.sights.get(id)]
        if (a === undefined || b === undefined) return
        const flow = flowBetween(before, look)
        x += b.x - a.x - flow.x
        y += b.y - a.y - flow.y
      })
      return { x, y }
    })
    const [track] = tracks.sort((a, b) => Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y))
    if (track === undefined) return { question, right: false, seen: `no ${question.noun}` }
    const along = { left: -track.x, right: track.x, up: -track.y, down: track.y }[question.direction]
    const across = question.direction === 'left' || question.direction === 'right' ? Math.abs(track.y) : Math.abs(track.x)
    return { question, right: along > 0.08 && along > across, seen: `${track.x.toFixed(2)} across, ${(-track.y).toFixed(2)} up` }
  }

  #move(question: Extract<Question, { kind: 'move' }>): Answer {
    const { move, x, y, growth } = moveOf(this.#seen.looks, [...this.#seen.synsets.keys()])
    return { question, right: move === question.move, seen: `${move} (${x.toFixed(2)}, ${y.toFixed(2)}, growth ${growth.toFixed(2)})` }
  }

  #color(question: Extract<Question, { kind: 'color' }>): Answer {
    const meant = this.#meant(question.noun)
    const looks = this.#when(question.when)
    const colored = meant.map((id) => looks.filter((look) => { const sight = look.sights.get(id); return sight !== undefined && sight.share >= visible.share && isColored(look, sight, question.color) }).length)
    const best = Math.max(0, ...colored)
    return { question, right: best >= visible.frames * looks.length, seen: meant.length === 0 ? `no ${question.noun}` : `${question.color} in ${best} of ${looks.length} frames` }
  }

  #growth(question: Extract<Question, { kind: 'growth' }>): Answer {
    const [id] = this.#meant(question.noun)
    const [first, last] = [this.#seen.looks[0]?.sights.get(id ?? ''), this.#seen.looks.at(-1)?.sights.get(id ?? '')]
    if (first === undefined || last === undefined) return { question, right: false, seen: `no ${question.noun}` }
    const ratio = last.share / first.share
    return { question, right: question.grows ? ratio > 1.4 : ratio < 0.7, seen: `times ${ratio.toFixed(2)}` }
  }
}

/** What is behind or under something may be half hidden by it. */
function isVisible(sight: Sight | undefined, side?: Side): boolean {
  const hidden = side === 'behind' || side === 'under' || side === 'in front of'
  return sight !== undefined && sight.share >= visible.share * (hidden ? 0.6 : 1) && sight.unhidden >= (hidden ? 0.4 : visible.unhidden)
}

/** Whether one box stands so to another in the picture; what stands nearer stands lower in it. */
function stands(a: Sight, side: Side, b: Sight): boolean {
  const overlap = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const apart = 0.02
  switch (side) {
    case 'left': return a.x < b.x - apart && a.left < b.left
    case 'right': return a.x > b.x + apart && a.right > b.right
    case 'in front of': return a.bottom > b.bottom + 0.004
    case 'behind': return a.bottom < b.bottom - 0.004
    case 'above': return a.y < b.y - apart && a.bottom < b.bottom - 0.01
    case 'on': return a.y < b.y && overlap > 0.3 * (a.right - a.left) && a.bottom > b.top - 0.06
    case 'under': return a.y > b.y + 0.005 && overlap > 0
  }
}
