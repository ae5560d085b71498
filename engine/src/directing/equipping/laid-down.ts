import type { Screenplay } from '@kinora/contract'

/** What is modelled upright, for the hand, and how it lies by itself. */
const lying: Readonly<Record<string, string>> = { spoon: 'lying-spoon', pencil: 'lying-pencil', pen: 'lying-pen' }

/** A film in which spoons and pens that nobody uses lie flat; those in a cup stay upright. Doing it twice changes nothing. */
export function laidDown(screenplay: Screenplay): Screenplay {
  const upright = new Set(screenplay.shots.flatMap(({ beats, placements = {}, standings = [], changes = [] }) => [
    ...Object.keys(placements), ...beats.flatMap(({ who, with: thing, target }) => [who, thing, target]),
    ...standings.flatMap(({ who, relation, to }) => (relation === 'inside' ? [who] : relation === 'on' ? [to] : [])),
    ...changes.flatMap((change) => ('who' in change ? [change.who] : [])),
  ]))
  return { ...screenplay, props: screenplay.props.map((prop) => (lying[prop.recipe] === undefined || upright.has(prop.id) ? prop : { ...prop, recipe: lying[prop.recipe] ?? prop.recipe })) }
}
