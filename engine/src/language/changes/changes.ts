import { airNouns, changeEffects, changeVerbs, deedEffects } from '../../catalog/index.ts'
import { heldIn } from '../trials/bench.ts'
import { agedRecipe, isAgeing } from './ageing.ts'
import { consequences, inItsWay, seasonOf, standTogether } from './befalling.ts'
import { glaze, suit } from './suits.ts'
import { refersTo, type Casting, type Entity } from '../cast/cast.ts'
import { changeOf, effectsOf } from './change-effects.ts'
import { complementOf, hasStates, isState, type Complement } from '../clauses/complements.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Introductions } from '../cast/introductions.ts'
import { colorOf, materialOf, type Lexicon } from '../words/lexicon.ts'
import type { SpanBook } from '../spans.ts'
import type { ChangeKind, Story } from '../story.ts'

/** Reads what becomes otherwise while it is seen: colours that turn, things that melt, days that become nights. */
export class Changes {
  private readonly story: Story
  private readonly casting: Casting
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  private readonly introductions: Introductions

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; introductions: Introductions }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.introductions = parts.introductions
  }

  /** Whether a clause tells of a change rather than of a deed; its verb in dictionary form, if so. */
  verbOf(clause: Clause, subjects: readonly Entity[]): string | undefined {
    const forms = verbForms(clause.verb?.lower ?? '')
    if (clause.verb !== undefined && isAgeing(clause, subjects)) return 'age'
    const isMade = (clause.passive || !subjects.some((subject) => subject.isCast)) && clause.objects.length === 0 && clause.attached.some(({ preposition, noun }) => preposition === 'into' && this.lexicon.namedThing(noun.head) !== undefined)
    const lemma = inItsWay(forms, subjects) ?? forms.find((form) => changeVerbs.has(form) || (isMade && makingVerbs.has(form) && (clause.passive || form !== 'press')))
    if (lemma === undefined || (clause.particle !== undefined && !particles.has(clause.particle)) || (lemma === 'break' && clause.particle !== undefined && clause.particle !== 'apart' && clause.particle !== 'open') || (lemma === 'break' && clause.attached.some(({ preposition }) => preposition === 'through' || preposition === 'into'))) return undefined
    if (makingVerbs.has(lemma ?? '')) return lemma
    const acts = subjects.some((subject) => subject.isCast)
    if (lemma === 'become' && clause.objects.some(({ head, count }) => count === 1 && !company.has(head) && this.lexicon.namedThing(head) !== undefined)) return lemma
    // who chops wood does not become wood
    if (acts && !becoming.has(lemma) && !shining.has(lemma) && clause.objects.some(({ headWords }) => headWords.some(({ lower }) => materialOf(lower) !== undefined))) return undefined
    // who turns old pages does not get old
    const own = acts ? clause.objects.filter((object) => object.headWords.some((word) => isState(word)) && !this.isOneThing(object)) : clause.objects
    // who cracks a clam open is not opened himself
    if (acts && lemma in deedEffects && clause.objects.some((object) => !own.includes(object) && this.lexicon.namedThing(object.head) !== undefined)) return undefined
    const states = hasStates(complementOf({ ...clause, objects: own }))
    if ((changeEffects[lemma] ?? []).length === 0) return states || (becoming.has(lemma) && clause.attached.some(({ preposition }) => preposition === 'into')) || (!acts && becoming.has(lemma) && !this.turnsRound(clause, lemma)) ? lemma : undefined
    if (acts) return (bodily.has(lemma) && clause.objects.length === 0) || (lemma !== 'get' && states) ? lemma : undefined
    return clause.objects.length > 0 && !states && lemma in deedEffects && !clause.passive ? undefined : lemma
  }

  /** A windmill turns, and becomes nothing else. */
  private turnsRound({ objects, attached, adverbs }: Clause, lemma: string): boolean {
    return lemma === 'turn' && objects.length === 0 && !attached.some(({ preposition }) => ['into', 'to', 'from'].includes(preposition)) && !adverbs.some((word) => isState(word))
  }

  /** "catches fire", "is on fire", "sets it on fire", "bursts into flames": answers what burns. */
  burns(clause: Clause, subjects: readonly Entity[]): readonly Entity[] {
    const forms = verbForms(clause.verb?.lower ?? '')
    const isFire = ({ head }: NounPhrase) => head === 'fire' || head === 'flame'
    const after = clause.attached.find(({ preposition, noun }) => (preposition === 'on' || preposition === 'into' || preposition === 'in') && isFire(noun) && noun.modifiers.length === 0 && (preposition !== 'in' || forms.includes('go') || forms.includes('be')))
    const caught = clause.objects.find((object) => isFire(object) && forms.some((form) => form === 'catch' || form === 'set'))
    if ((after === undefined && caught === undefined) || !forms.some((form) => igniting.has(form))) return []
    const isSet = forms.includes('set') || forms.includes('light')
    const set = [...clause.objects.filter((object) => object !== caught), ...(caught === undefined ? [] : clause.attached.filter(({ preposition }) => preposition === 'to').map(({ noun }) => noun))]
    const things = isSet && !clause.passive ? set.flatMap((object) => this.introductions.introduce(object)) : subjects
    for (const who of things) this.story.change({ who, what: { kind: 'effect', what: 'flame', fromAmount: forms.includes('be') ? 0.7 : 0, toAmount: 1 } })
    // "the flames" that somebody puts out are these
    for (const alias of ['fire', 'flame']) this.casting.name(things, alias)
    this.spans.addWords([...clause.verbWords, ...(caught ?? after?.noun)?.headWords ?? [], ...(after?.words ?? [])], { kind: 'shown', ...refersTo(things) })
    return things
  }

  /** Reads a clause of change. */
  read(clause: Clause, subjects: readonly Entity[], lemma: string): void {
    const complement = complementOf(clause)
    const isAir = subjects.length === 0 && clause.subjects.some((phrase) => this.isAir(phrase))
    const turned = turning.has(lemma) && clause.objects.length > 0 && clause.attached.some(({ preposition }) => preposition === 'into') ? this.turnedBy(clause, subjects) : []
    const things = turned.length > 0 ? turned : subjects.length > 0 || isAir ? subjects : clause.subjects.length > 0 ? this.thingsOf(clause) : clause.objects.flatMap((object) => this.introductions.introduce(object))
    const isPlanted = this.story.beats.some(({ action }) => action === 'plant')
    for (const who of things) suit(who, lemma, { lexicon: this.lexicon, isPlanted })
    const target = this.aged(clause, things) ?? this.crumpled(things, lemma) ?? this.becomes(turned.length > 0 ? complementOf({ ...clause, objects: [] }) : complement, things, lemma)
    const done = target !== undefined
      ? (things.forEach((who) => this.turn(who, target)), true)
      : this.effectsOf(complement, lemma, { isAir, isSky: clause.subjects.some(({ head }) => skyNouns.has(head.split(' ').at(-1) ?? '')) }).reduce((any, what) => this.befall(things, what, { isAir, lemma }) || any, false)
    if (done) this.conjures(subjects, turned)
    if (!isAir && target === undefined) this.laterColors(clause, things)
    this.spans.addWords(clause.verbWords, done ? { kind: 'shown', ...refersTo(things) } : { kind: 'not-shown', because: 'What becomes of it is not shown yet.' })
    this.introductions.attachments(clause.attached.filter(({ preposition, noun }) => !within.has(preposition) || (things.length > 0 && this.isBesideThing(preposition, noun))), things, undefined)
    this.heldIn(clause, things)
    if (things.length === 1) things.forEach((who) => standTogether(this.story, who))
    // "a wooden chair turns into a metal chair" names one chair twice
    for (const phrase of complement.nouns) if (done && things.some((thing) => thing.head.split(' ').at(-1) === phrase.head.split(' ').at(-1))) this.spans.addWords(phrase.headWords, { kind: 'shown', ...refersTo(things) })
    for (const phrase of [...complement.nouns]) this.introductions.leftOver(phrase)
  }

  /** What somebody turns into something else: "it" is what he has just done something to, and not what he did it with. */
  private turnedBy({ objects }: Clause, subjects: readonly Entity[]): Entity[] {
    const [only, more] = objects
    const before = only?.pronoun === 'it' && more === undefined ? this.story.beats.filter(({ who }) => subjects.includes(who)).at(-1) : undefined
    const aim = before?.target ?? before?.with
    return aim === undefined ? objects.flatMap((object) => this.introductions.introduce(object)) : [aim]
  }

  /** Who turns a thing into another is seen doing it: by magic, if he is of those who can. */
  private conjures(subjects: readonly Entity[], [thing]: readonly Entity[]): void {
    for (const who of subjects) if (who.isCast && thing !== undefined && this.story.actsOf(who).length === 0) this.story.beat({ who, action: 'cast-spell', manner: [], target: thing })
  }

  private turn(who: Entity, target: Entity): void {
    this.story.change({ who, becomes: target, what: { kind: 'becomes' } })
    this.casting.become(who, target)
  }

  /** What a deed leaves of its object: a sliced cucumber is in two. Answers whether anything becomes of it. */
  afterDeed(lemma: string, objects: readonly Entity[]): boolean {
    const things = objects.filter((object) => !object.isCast).slice(0, 4)
    const effects = Object.hasOwn(deedEffects, lemma) ? deedEffects[lemma] ?? [] : []
    for (const effect of effects) {
      for (const who of things) {
        const what = changeOf(effect.kind === 'glow' && kindled.has(who.recipe.id) ? { kind: 'effect', what: 'flame', from: effect.from, to: effect.to } : effect)
        if (what !== undefined) this.story.change({ who, what })
      }
    }
    return effects.length > 0 && things.length > 0
  }

  /** Who somebody is at another age. */
  private aged(clause: Clause, things: readonly Entity[]): Entity | undefined {
    const [who] = things
    const isNamed = clause.attached.some(({ preposition, noun }) => preposition === 'into' && this.lexicon.namedThing(noun.head) !== undefined)
    if (who === undefined || isNamed || !isAgeing(clause, things)) return undefined
    const recipe = agedRecipe(clause, who)
    if (recipe === undefined || recipe === who.recipe.id) return undefined
    this.spans.addWords([...clause.adverbs, ...clause.objects.flatMap(({ words }) => words), ...clause.attached.flatMap(({ noun }) => noun.words)], { kind: 'shown', ...refersTo(things) })
    return this.casting.bring({ recipe, label: this.lexicon.recipe(recipe)?.names[0] ?? recipe, appearance: {} })
  }

  /** "from green to yellow to brown": each colour after the first follows in a step of its own. */
  private laterColors(clause: Clause, things: readonly Entity[]): void {
    const colors = clause.attached.filter(({ preposition }) => preposition === 'to' || preposition === 'into').map(({ noun }) => noun.words.map(({ lower }) => colorOf(lower)).find((hex) => hex !== undefined)).filter((hex) => hex !== undefined)
    colors.slice(1).forEach((to, i) => {
      this.story.next()
      for (const who of things) this.story.change({ who, what: { kind: 'color', to, ...(colors[i] === undefined ? {} : { from: colors[i] }) } })
    })
  }

  /** A sheet of paper that is crumpled is a ball afterwards. */
  private crumpled([who]: readonly Entity[], lemma: string): Entity | undefined {
    return lemma === 'crumple' && who?.recipe.id === 'paper' ? this.casting.bring({ recipe: 'paper-ball', label: 'crumpled paper', appearance: {} }) : undefined
  }

  /** The effects of what becomes of it; marks the words that tell of states. */
  private effectsOf(complement: Complement, lemma: string, { isAir, isSky }: { isAir: boolean; isSky: boolean }): ChangeKind[] {
    this.spans.addWords([...complement.from, ...complement.to].filter((word) => isState(word)), { kind: 'shown' })
    return effectsOf(complement, lemma, { isAir, isSky, airBefore: this.story.airBefore })
  }

  private befall(things: readonly Entity[], what: ChangeKind, { isAir, lemma }: { isAir: boolean; lemma: string }): boolean {
    if (isAir || what.kind === 'air') {
      if (what.kind !== 'air') return false
      this.story.change({ who: undefined, what })
      return true
    }
    for (const who of things) {
      glaze(who, what)
      for (const each of consequences(who, what, lemma)) if (!lit.has(who.recipe.id) || !burning.has(lemma)) this.story.change({ who, what: each })
      if (lit.has(who.recipe.id) && what.kind === 'form') this.story.change({ who, what: { ...what, how: 'melt', toAmount: 0.8 } })
      const season = what.kind === 'color' && growing.has(who.recipe.id) ? seasonOf(what.to) : undefined
      if (season !== undefined) this.story.change({ who: undefined, what: { kind: 'air', season } })
    }
    return things.length > 0
  }

  /** Puts what changes into what it is said to be in: "chocolate melts in a pan". */
  private heldIn({ attached }: Clause, things: readonly Entity[]): void {
    const within = attached.find(({ preposition, noun }) => (preposition === 'in' || preposition === 'inside') && this.isHolder(noun))
    const [holder] = within === undefined || things.length === 0 ? [] : this.introductions.introduce(within.noun)
    if (within === undefined || holder === undefined || holder.isCast) return
    this.spans.addWords(within.words, { kind: 'shown' })
    const isFire = fires.test(holder.recipe.id)
    if (isFire) holder.appearance.scale = fireScale
    else if (holder.recipe.id === 'oven') holder.appearance.scale = ovenScale
    for (const who of things) if (!who.isCast) {
      if (isFire) this.story.stand({ who, relation: 'in-front-of', to: holder })
      else heldIn({ story: this.story }, { who, holder })
    }
    if (this.story.places.length === 0) this.story.places.push({ place: isFire ? { recipe: 'backyard', label: 'garden', approximated: false } : { recipe: 'tabletop', label: 'table', approximated: false }, step: this.story.step })
  }

  /** "glow around two mushrooms": a thing that is there beside what changes. */
  private isBesideThing(preposition: string, { head }: NounPhrase): boolean {
    const isPlace = ['in', 'on', 'at', 'over', 'above', 'across'].includes(preposition) && this.lexicon.place(head)?.approximated === false && this.lexicon.namedThing(head) === undefined
    return isPlace || (['around', 'over', 'under'].includes(preposition) && this.lexicon.namedThing(head)?.approximated === false)
  }

  private isHolder({ head }: NounPhrase): boolean {
    const named = this.lexicon.namedThing(head)
    return named !== undefined && !named.approximated && holders.test(named.id)
  }

  private isAir(phrase: NounPhrase): boolean {
    return airNouns.has(phrase.head.split(' ').at(-1) ?? '') || (this.lexicon.place(phrase.head) !== undefined && this.lexicon.namedThing(phrase.head) === undefined)
  }

  /** The grass that turns brown is a thing and not the place. */
  private thingsOf(clause: Clause): Entity[] {
    return clause.subjects.flatMap((phrase) => this.casting.meant(phrase))
  }

  /** What somebody or something turns into, where that is a thing of its own. */
  private becomes({ nouns, to }: Complement, things: readonly Entity[], lemma: string): Entity | undefined {
    if (!(becoming.has(lemma) || makingVerbs.has(lemma)) || things.length === 0) return undefined
    const phrase = nouns.find((noun) => noun.headWords.every((word) => to.includes(word)))
    const another = nouns.map((noun) => this.otherKind(noun, things)).find((each) => each !== undefined)
    if (another !== undefined) return another
    if (phrase === undefined || phrase.headWords.some((word) => isState(word)) || things.some((thing) => thing.head === phrase.head)) return undefined
    return this.lexicon.namedThing(phrase.head) === undefined ? undefined : this.introductions.introduce(phrase)[0]
  }

  /** "A paper cup turns into a glass cup": one and the other are cups, and each has a form of its own. */
  private otherKind({ words, head }: NounPhrase, things: readonly Entity[]): Entity | undefined {
    const said = words.filter((word) => word.class !== 'det' && word.class !== 'poss').map(({ lower }) => lower).slice(-2).join(' ')
    const named = this.lexicon.namedThing(said)
    if (named === undefined || things.every((thing) => thing.head.split(' ').at(-1) !== head.split(' ').at(-1)) || named.approximated || !things.every(({ recipe, isCast }) => !isCast && recipe.id !== named.id)) return undefined
    return this.lexicon.recipe(named.id)?.names.includes(said) === true ? this.casting.bring({ recipe: named.id, label: said, appearance: {} }) : undefined
  }

  /** "a glass", "the paper": a thing that is called as its stuff is. */
  private isOneThing({ words, head }: NounPhrase): boolean {
    return words.some((word) => word.class === 'det' || word.class === 'num' || word.class === 'poss') && this.lexicon.namedThing(head) !== undefined
  }
}

const fires = /^fire$|campfire/
/** A fire in which a sheet of paper or a log burns is no larger than that beside it. */
const fireScale = 0.4
/** An oven is no larger than this beside what is baked in it, so that it is seen through its door. */
const ovenScale = 0.75
const holders = /pan$|pot$|vase|jar|bowl|basket|box|plate|bucket|dish|^cup$|tray|^fire$|campfire|fireplace|cauldron|barrel|sink|oven/
/** What burns down without getting black. */
const lit: ReadonlySet<string> = new Set(['candle', 'torch', 'birthday-candle'])
const burning: ReadonlySet<string> = new Set(['burn', 'ignite', 'combust', 'incinerate', 'smolder', 'smoulder', 'melt'])
/** What is green wherever it grows: all of the place turns with it. */
const growing: ReadonlySet<string> = new Set(['grass-tuft', 'wheat'])
/** What is of the sky, and not of the place below it. */
const skyNouns: ReadonlySet<string> = new Set(['sky', 'horizon', 'light', 'daylight', 'day', 'night', 'atmosphere', 'weather', 'room', 'hall'])
const igniting: ReadonlySet<string> = new Set(['be', 'catch', 'set', 'burst', 'go', 'light', 'erupt', 'explode'])

/** What is lit burns; anything else that is lit shines. */
const kindled: ReadonlySet<string> = new Set(['campfire', 'fire', 'log', 'firework-rocket', 'grill', 'paper', 'branch', 'wheat', 'bomb', 'matchstick', 'match', 'stove', 'letter', 'newspaper'])

/** Who somebody becomes to another, and stays the same. */
const company: ReadonlySet<string> = new Set(['friend', 'enemy', 'couple', 'partner', 'parent', 'rival', 'hero', 'team'])

/** Verbs that need to say what becomes of the subject. */
const becoming: ReadonlySet<string> = new Set(['change', 'turn', 'become', 'transform', 'morph', 'shift', 'transition', 'convert', 'evolve', 'go', 'form', 'develop', 'alter', 'grow', 'hatch', 'bloom', 'age'])
/** What somebody does in a colour that is called as a stuff is: "she glows gold". */
const shining: ReadonlySet<string> = new Set(['glow', 'shine', 'gleam', 'flash', 'blush', 'glitter', 'shimmer'])
/** Verbs with which somebody makes another into something else. */
const turning: ReadonlySet<string> = new Set(['turn', 'transform', 'change', 'morph', 'convert'])
/** Verbs that make one thing into another. */
const makingVerbs: ReadonlySet<string> = new Set(['carve', 'sculpt', 'shape', 'mold', 'fold', 'knit', 'weave', 'forge', 'grind', 'bake', 'assemble', 'build', 'press', 'cut', 'whittle'])
/** What may befall a living body. */
const bodily: ReadonlySet<string> = new Set(['vanish', 'disappear', 'appear', 'reappear', 'materialize', 'grow', 'shrink', 'melt', 'glow', 'inflate', 'expand', 'petrify', 'explode', 'dissolve', 'freeze'])
/** Prepositions that say what becomes of a thing, or of what; all others say where it is meanwhile. */
const within: ReadonlySet<string> = new Set(['to', 'into', 'from', 'in', 'with', 'of', 'by', 'over', 'during', 'for', 'at', 'until', 'like', 'as', 'under', 'due', 'around', 'through', 'after', 'before', 'against', 'within'])
const particles: ReadonlySet<string> = new Set(['up', 'out', 'away', 'down', 'apart', 'open', 'off'])
