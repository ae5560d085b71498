import type { Beat, Placement, Screenplay, Shot } from '@kinora/contract'
import { recipeIn } from '../../catalog/index.ts'

/*
 * Several who do the same with several like things each have one of them, so that all can be counted: five monkeys that eat
 * four bananas are four that eat and one that looks on.
 */

/** The Screenplay with one of the like things for each of those who use them. Doing it twice changes nothing. */
export function withOwnThings(given: Screenplay): Screenplay {
  const screenplay = withPortions(given)
  return { ...screenplay, shots: screenplay.shots.map((shot) => inOwnHands({ ...shot, beats: aimedApart(sharedOutIn(shot, screenplay), shot, screenplay) }, screenplay)) }
}

/** From so many on, those who eat of one thing have a piece each: all at one bamboo would hide one another. */
const portionsFrom = 3

function withPortions(screenplay: Screenplay): Screenplay {
  const meals = screenplay.shots.flatMap(({ beats }) => beats.filter(({ action, with: thing }) => action === 'eat' && thing !== undefined))
  const whole = [...new Set(meals.flatMap(({ with: thing }) => thing ?? []))]
  const portions = whole.flatMap((id) => {
    const food = screenplay.props.find((prop) => prop.id === id)
    const eaters = new Set(meals.filter((beat) => beat.with === id).map(({ who }) => who)).size
    const isOnly = screenplay.props.filter(({ label, recipe }) => label === food?.label && recipe === food.recipe).length === 1
    return food === undefined || !isOnly || eaters < portionsFrom ? [] : Array.from({ length: eaters - 1 }, (_, i) => ({ ...food, id: `${food.id.slice(0, 36)}-${i + 2}` }))
  })
  return portions.length === 0 ? screenplay : { ...screenplay, props: [...screenplay.props, ...portions] }
}

/** Several who run after the first of several like things have one each before them, in order. */
function aimedApart(beats: readonly Beat[], shot: Shot, screenplay: Screenplay): Beat[] {
  return beats.map((beat) => {
    const aim = beat.target
    const isProp = typeof aim === 'string' && screenplay.props.some(({ id }) => id === aim)
    if (!isProp || !runs.has(beat.action)) return beat
    const alike = beats.filter((other) => other.action === beat.action && other.target === aim)
    const things = freeLike(aim, { ...shot, beats: [...beats] }, screenplay)
    const own = things[Math.floor((alike.indexOf(beat) * things.length) / Math.max(alike.length, things.length))] ?? things[alike.indexOf(beat) % things.length]
    return own === undefined ? beat : { ...beat, target: own }
  })
}
const runs: ReadonlySet<string> = new Set(['run', 'walk', 'gallop', 'trot', 'fight', 'search'])

/** Of several like things that somebody holds one each, what nobody holds yet goes to those whose hands are empty, and then into second hands. */
function inOwnHands(shot: Shot, screenplay: Screenplay): Shot {
  const placements: Record<string, Placement> = { ...shot.placements }
  const held = Object.entries(placements).filter(([id, at]) => at.kind === 'carried' && at.posture === 'held' && screenplay.props.some((prop) => prop.id === id))
  for (const [first, at] of held) {
    const bearer = at.kind === 'carried' ? at.on[0]?.entityId : undefined
    const action = shot.beats.find(({ who }) => who === bearer)?.action
    if (bearer === undefined || action === undefined) continue
    const alike = shot.beats.filter((beat) => beat.action === action && recipeOf(beat.who, screenplay) === recipeOf(bearer, screenplay)).map(({ who }) => who)
    const free = freeLike(first, { ...shot, placements: Object.fromEntries(Object.entries(placements).filter(([id]) => id !== first)) }, screenplay).filter((id) => id !== first && placements[id] === undefined)
    const isHeld = (who: string, socket: string): boolean => Object.values(placements).some((each) => each.kind === 'carried' && each.on.some((support) => support.entityId === who && support.socket === socket))
    const hands = hand.flatMap((socket) => alike.filter((who) => !isHeld(who, socket) && recipeIn(screenplay, recipeOf(who, screenplay) ?? '')?.sockets[socket] !== undefined).map((entityId) => ({ entityId, socket })))
    // whose one hand is full has the other for what is left
    const order = [...hands.filter(({ entityId }) => !hand.some((socket) => isHeld(entityId, socket))).filter(({ socket }) => socket === hand[0]), ...hands.filter(({ socket }) => socket !== hand[0])]
    free.forEach((id, i) => { const support = order[i]; if (support !== undefined) placements[id] = { kind: 'carried', on: [support], posture: 'held' } })
  }
  return Object.keys(placements).length === Object.keys(shot.placements ?? {}).length ? shot : { ...shot, placements }
}
const hand = ['gripR', 'gripL'] as const
const recipeOf = (id: string, { cast, props }: Screenplay): string | undefined => [...cast, ...props].find((entity) => entity.id === id)?.recipe

function sharedOutIn(shot: Shot, screenplay: Screenplay): Beat[] {
  const own = new Map<Beat, Beat>()
  for (const beat of shot.beats) {
    const thing = beat.with
    // what is pulled has a team
    if (thing === undefined || own.has(beat) || beat.action === 'tow') continue
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
