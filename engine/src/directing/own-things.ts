import type { Beat, Screenplay, Shot } from '@kinora/contract'
import { recipeIn } from '../catalog/index.ts'

/*
 * Several who do the same with several like things each have one of them, so that all can be counted: five monkeys that eat
 * four bananas are four that eat and one that looks on.
 */

/** The Screenplay with one of the like things for each of those who use them. Doing it twice changes nothing. */
export function withOwnThings(screenplay: Screenplay): Screenplay {
  return { ...screenplay, shots: screenplay.shots.map((shot) => ({ ...shot, beats: sharedOutIn(shot, screenplay) })) }
}

function sharedOutIn(shot: Shot, screenplay: Screenplay): Beat[] {
  const own = new Map<Beat, Beat>()
  for (const beat of shot.beats) {
    const thing = beat.with
    if (thing === undefined || own.has(beat)) continue
    const users = shot.beats.filter((other) => other.with === thing && other.action === beat.action && (other.startS ?? 0) === (beat.startS ?? 0))
    const things = freeLike(thing, shot, screenplay)
    const whos = [...new Set(users.map(({ who }) => who))]
    if (whos.length < 2 || whos.length < users.length || things.length < 2) continue
    users.forEach((user, i) => { own.set(user, withOwn(user, things[i], screenplay)) })
  }
  return shot.beats.map((beat) => own.get(beat) ?? beat)
}

/** Who has a thing of his own and gives it to nobody eats it or holds it; for whom none is left looks on. */
function withOwn({ with: _, count: __, ...beat }: Beat, thing: string | undefined, screenplay: Screenplay): Beat {
  if (thing === undefined) return { ...beat, action: 'look' }
  const isFood = recipeIn(screenplay, screenplay.props.find(({ id }) => id === thing)?.recipe ?? '')?.affordances.includes('eat') === true
  return { ...beat, with: thing, ...(beat.action === 'give' && beat.target === undefined ? { action: isFood ? 'eat' : 'hold' } : {}) }
}

/** A thing and all of its kind that nobody else in the shot uses and that stand nowhere yet. */
function freeLike(thing: string, shot: Shot, { props }: Screenplay): string[] {
  const kind = props.find(({ id }) => id === thing)
  const isUsed = (id: string): boolean => shot.placements?.[id] !== undefined || shot.beats.some((beat) => beat.with === id || beat.who === id || beat.target === id) || (shot.standings ?? []).some(({ who, to }) => who === id || to === id)
  return kind === undefined || shot.placements?.[thing] !== undefined ? [thing] : props.filter(({ id, recipe, label }) => id === thing || (recipe === kind.recipe && label === kind.label && !isUsed(id))).map(({ id }) => id)
}
