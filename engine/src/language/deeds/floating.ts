import { isRooted } from '../cast/abilities.ts'
import { mannersOf, type Entity } from '../cast/cast.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { Manners } from './manners.ts'
import { falling } from './meanings.ts'
import type { Story } from '../story.ts'
import { flightOf } from './stairs.ts'
import { floating, goals } from '../words/verb-classes.ts'
import { verticalOf } from './vertical.ts'

/** Sets that are water. */
const waters = /^(?:river|lake|sea|swamp|pond|bay|cove)/

/** Hangs in the air, or lets fall, what is said to float, hang or drop without going anywhere. */
export class Floating {
  private readonly story: Story
  private readonly lexicon: Lexicon
  private readonly manners: Manners

  constructor({ story, lexicon, manners }: { story: Story; lexicon: Lexicon; manners: Manners }) {
    this.story = story
    this.lexicon = lexicon
    this.manners = manners
  }

  /** "paper boats drift on a stream" */
  private isOnWater({ attached }: Clause): boolean {
    return attached.some(({ preposition, noun }) => ['on', 'down', 'along', 'in', 'across'].includes(preposition) && waters.test(this.lexicon.place(noun.head)?.id ?? ''))
  }

  /** Things in the air or hanging are just there, unless they go somewhere. */
  isOf(clause: Clause, subjects: readonly Entity[]): boolean {
    const lemmas = verbForms(clause.verb?.lower ?? '')
    const goes = verticalOf(clause.verb?.lower ?? '', clause.particle) === 'upwards' || (verticalOf(clause.verb?.lower ?? '', clause.particle) === 'downwards' && !lemmas.includes('fall') && !lemmas.includes('drop')) || [...this.manners.of(clause), ...mannersOf(this.lexicon.action(clause.verb?.lower ?? '', clause.particle) ?? { id: '', approximated: false })].some((manner) => /wards$/.test(manner)) || clause.attached.some(({ preposition }) => goals.has(preposition)) || flightOf(clause, this.lexicon) !== undefined
    const still = subjects.length > 0 && subjects.every((subject) => !subject.isCast && subject.recipe.locomotion === 'none' && !isRooted(subject) && !(subject.recipe.kind === 'vehicle' && subject.recipe.affordances.includes('float')))
    if (!still || goes || !lemmas.some((lemma) => floating.has(lemma))) return false
    if (!lemmas.some((lemma) => falling.has(lemma))) {
      if (this.isOnWater(clause)) {
        for (const subject of subjects) this.story.beat({ who: subject, action: 'float', manner: [] })
        return true
      }
      for (const subject of subjects) {
        this.story.aloft.set(subject.id, 1.3)
        this.story.beat(lemmas.includes('drift') ? { who: subject, action: 'drift', manner: ['rightwards'] } : { who: subject, action: 'float', manner: lemmas.includes('hang') || lemmas.includes('dangle') ? ['hanging'] : [] })
      }
    }
    else for (const subject of subjects) {
      if (this.story.actsOf(subject).some(({ action }) => action === 'fall')) continue
      if (!this.story.aloft.has(subject.id)) this.story.aloft.set(subject.id, lemmas.includes('bounce') ? 1.5 : 2.4)
      this.story.beat({ who: subject, action: 'fall', manner: [] })
    }
    return true
  }
}
