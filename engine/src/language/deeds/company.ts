import { canAct } from '../cast/abilities.ts'
import type { Entity } from '../cast/cast.ts'
import { atRest } from '../cast/placed-objects.ts'
import type { Doing } from './doing.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { Story } from '../story.ts'

/** Verbs by which one goes after another that is under way, and those by which he leaves it behind. */
const after: ReadonlySet<string> = new Set(['chase', 'pursue', 'follow', 'trail', 'tail', 'shadow', 'hunt'])
const past: ReadonlySet<string> = new Set(['overtake', 'outrun', 'outpace', 'outride', 'outdistance', 'pass'])

/** Whether a verb says that one goes after or past another. */
export const goesAfter = (lemma: string): boolean => after.has(lemma) || past.has(lemma)

/** The manner of a way on which one who is under way goes past another. */
export const overtaking = 'overtaking'

/** A vehicle that is chased or overtaken drives, though that is not said of it. */
export function setsOff({ lemma, clause, objects, actors }: Doing, { story, lexicon }: { story: Story; lexicon: Lexicon }): void {
  if (clause.passive || !goesAfter(lemma)) return
  const stands = clause.objects.some(({ modifiers }) => modifiers.some(({ lower }) => atRest.test(lower)))
  for (const other of stands ? [] : objects.filter((each) => isDriven(each, lexicon) && !actors.includes(each) && story.actsOf(each).length === 0)) {
    const chasing = actors.flatMap((who) => story.actsOf(who).filter(({ target }) => target === other))
    if (chasing.length === 0) continue
    for (const act of chasing) act.manner = [...new Set([...act.manner, 'fast', ...(past.has(lemma) ? [overtaking] : [])])]
    story.beat({ who: other, action: 'drive', manner: [] })
  }
}

const isDriven = (who: Entity, lexicon: Lexicon): boolean => !who.isCast && who.recipe.kind === 'vehicle' && canAct(lexicon, 'drive', who)
