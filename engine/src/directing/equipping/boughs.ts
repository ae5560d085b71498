import type { Screenplay, Shot } from '@kinora/contract'
import { recipeById } from '../../catalog/index.ts'

const branch = 'branch'
const bough = 'branch-tree'

/** A branch on which somebody alive sits or comes to rest grows on its tree, up where it belongs. Doing it twice changes nothing. */
export function withBoughs(screenplay: Screenplay): Screenplay {
  const living = new Set(screenplay.cast.map(({ id }) => id))
  const perches = new Set(screenplay.shots.flatMap((shot) => perchesIn(shot, living)))
  const first = screenplay.props.find(({ id, recipe }) => recipe === branch && perches.has(id))
  if (first === undefined || recipeById(bough) === undefined) return screenplay
  // the others would lie about on the ground: they are branches of the same tree
  const named = new Set(screenplay.shots.flatMap(({ beats, standings = [] }) => [...beats.flatMap(({ who, with: thing, target }) => [who, thing, typeof target === 'object' && 'to' in target ? target.to : target]), ...standings.flatMap(({ who, to }) => [who, to])]))
  const props = screenplay.props.filter(({ id, recipe }) => recipe !== branch || id === first.id || named.has(id))
  return { ...screenplay, props: props.map((prop) => (prop.recipe === branch && perches.has(prop.id) ? { ...prop, recipe: bough } : prop)) }
}

function perchesIn({ beats, standings = [] }: Shot, living: ReadonlySet<string>): string[] {
  const rests = standings.flatMap(({ who, relation, to }) => (relation === 'on' && living.has(who) ? [to] : []))
  const comes = beats.flatMap(({ who, target }) => (living.has(who) && typeof target === 'object' && 'to' in target && target.relation === 'on' ? [target.to] : []))
  return [...rests, ...comes]
}
