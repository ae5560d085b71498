import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'

/** Verbs that by themselves bring somebody into the picture or out of it. */
const byThemselves: Readonly<Record<string, Coming>> = { enter: 'entering', arrive: 'entering', return: 'entering', exit: 'leaving', leave: 'leaving', depart: 'leaving', escape: 'leaving', flee: 'leaving' }
/** Ways of going that do so with the word that says so: "runs in", "flies away". */
const ways: ReadonlySet<string> = new Set(['come', 'go', 'walk', 'run', 'step', 'burst', 'rush', 'stroll', 'fly', 'ride', 'drive', 'hop', 'crawl', 'march', 'storm', 'sneak', 'creep', 'dash', 'race', 'sprint', 'swim', 'gallop', 'trot', 'waddle', 'wander', 'stagger', 'stumble', 'skate', 'roll', 'sail', 'jump', 'dance', 'tiptoe', 'head', 'move', 'hurry', 'jog', 'float', 'drift', 'strut', 'charge', 'scurry', 'scamper', 'dart', 'slip', 'zoom', 'speed'])
const inwards: ReadonlySet<string> = new Set(['in', 'inside', 'along', 'over', 'back', 'by', 'home'])
const outwards: ReadonlySet<string> = new Set(['out', 'away', 'off', 'outside'])
/** The picture itself. */
const frames: ReadonlySet<string> = new Set(['frame', 'shot', 'view', 'scene', 'picture', 'screen', 'sight'])

/** What goes into the sky goes up, and was in the picture before. */
const skies: ReadonlySet<string> = new Set(['sky', 'night sky', 'air', 'space', 'clouds', 'heavens'])

/** Into the picture or out of it. */
export type Coming = 'entering' | 'leaving'

/** Whether somebody comes into the picture in a clause or leaves it, rather than going about in it. */
export function comingOf(clause: Clause, lexicon: Lexicon): Coming | undefined {
  const forms = verbForms(clause.verb?.lower ?? '')
  const itself = forms.map((form) => (Object.hasOwn(byThemselves, form) ? byThemselves[form] : undefined)).find((coming) => coming !== undefined)
  if (itself !== undefined) return leavesSomething(clause, lexicon) ? undefined : itself
  if (!forms.some((form) => ways.has(form))) return undefined
  const said = [clause.particle, ...clause.adverbs.map(({ lower }) => lower)].filter((word) => word !== undefined)
  if (said.some((word) => outwards.has(word))) return forms.includes('come') ? 'entering' : 'leaving'
  const isPlace = (head: string) => frames.has(head) || (lexicon.place(head) !== undefined && lexicon.namedThing(head) === undefined)
  const into = clause.attached.find(({ preposition, noun }) => preposition === 'into' && !skies.has(noun.head) && isPlace(noun.head))
  const out = clause.attached.find(({ preposition, noun }) => (preposition === 'out of' || preposition === 'away from' || preposition === 'off') && isPlace(noun.head))
  if (out !== undefined) return 'leaving'
  return into !== undefined || (said.some((word) => inwards.has(word)) && clause.objects.length === 0 && clause.attached.length === 0) ? 'entering' : undefined
}

/** What is left behind stays: "leaves his hat on the bench", "leaves a trail". */
export function leavesSomething({ verb, objects }: Clause, lexicon: Lexicon): boolean {
  const isLeaving = verbForms(verb?.lower ?? '').includes('leave')
  return isLeaving && objects.some(({ head }) => lexicon.place(head) === undefined && !['building', 'structure'].includes(lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.kind ?? '') && !lexicon.isPerson(head))
}
