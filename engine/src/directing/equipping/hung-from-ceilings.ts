import type { Beat, Screenplay, Shot } from '@kinora/contract'
import { recipeIn } from '../../catalog/index.ts'

/** What hangs from a ceiling wherever nothing else carries it. */
const ceilingThings: ReadonlySet<string> = new Set(['ceiling-fan', 'chandelier', 'disco-ball', 'hanging-lamp'])
/** How high its lower end is over the floor where nobody is under it, metres. */
const overFloorM = 1.5
/** What is done to what hangs overhead is done reaching up to it: on the hind legs, or with an arm. */
const reaching: Readonly<Record<string, string>> = { 'bat-about': 'rear-up', pounce: 'rear-up', 'dig-paws': 'rear-up', nuzzle: 'rear-up', push: 'reach', press: 'reach', pet: 'reach' }

/** A film in which fans and chandeliers hang: over whoever reaches for them, or in the middle of the place. Doing it twice changes nothing. */
export function withCeilingThings(screenplay: Screenplay): Screenplay {
  return { ...screenplay, shots: screenplay.shots.map((shot) => hungIn(shot, screenplay)) }
}

function hungIn(shot: Shot, screenplay: Screenplay): Shot {
  const { standings = [], placements = {} } = shot
  const isFree = (id: string): boolean => placements[id] === undefined && standings.every(({ who, relation, to }) => (who !== id && to !== id) || relation === 'beside')
  const hung = screenplay.props.filter(({ id, recipe }) => ceilingThings.has(recipeIn(screenplay, recipe)?.id ?? '') && isFree(id)).map(({ id }) => id)
  return hung.reduce((given, id) => hungUp(given, id, screenplay), shot)
}

function hungUp(shot: Shot, id: string, { cast }: Screenplay): Shot {
  const aimsAt = ({ who, target, with: tool }: Beat): boolean => cast.some((member) => member.id === who) && [aimOf(target), tool].includes(id)
  const under = shot.beats.find(aimsAt)?.who ?? (cast.length === 1 ? cast[0]?.id : undefined)
  const beats = shot.beats.map((beat) => (aimsAt(beat) && reaching[beat.action] !== undefined ? reachingUp(beat) : beat))
  // beside it on the floor nobody is any more
  const standings = (shot.standings ?? []).filter(({ who, to }) => who !== id && to !== id)
  if (under === undefined) return { ...shot, beats, ...(shot.standings === undefined ? {} : { standings }), placements: { ...shot.placements, [id]: { kind: 'ground', xM: 0, zM: 0, headingDeg: 0, yM: overFloorM } } }
  return { ...shot, beats, standings: [...standings, { who: id, relation: 'above', to: under }] }
}

const aimOf = (target: Beat['target']): string | undefined => (typeof target === 'object' && 'to' in target ? target.to : typeof target === 'string' ? target : undefined)
const reachingUp = ({ target: _, with: __, ...beat }: Beat): Beat => ({ ...beat, action: reaching[beat.action] ?? beat.action })
