import type { Prop, Screenplay, Shot } from '@kinora/contract'
import { centreOfSet, recipeById, setById } from '../../catalog/index.ts'

/**
 * Gives a camera that goes round a place, and round nobody in it, something to go round: what stands in the middle of such a place.
 * Doing it twice changes nothing.
 */
export function withCentres(screenplay: Screenplay): Screenplay {
  if (screenplay.cast.length > 0 || screenplay.props.length > 0) return screenplay
  const props = new Map<string, Prop>()
  const shots = screenplay.shots.map((shot) => {
    const centre = isOrbit(shot) ? centreIn(shot, screenplay) : undefined
    if (centre === undefined || shot.camera === undefined) return shot
    props.set(centre.id, centre)
    return { ...shot, camera: { ...shot.camera, subjects: [centre.id] } }
  })
  return { ...screenplay, props: [...props.values()], shots }
}

const isOrbit = ({ camera }: Shot): boolean => camera?.move === 'orbit-clockwise' || camera?.move === 'orbit-counterclockwise'

function centreIn({ setId }: Shot, { sets }: Screenplay): Prop | undefined {
  const set = setById(sets.find(({ id }) => id === setId)?.recipe ?? '')
  const recipe = recipeById(set === undefined ? '' : centreOfSet(set) ?? '')
  return recipe === undefined ? undefined : { id: `centre-${recipe.id}`.slice(0, 40), recipe: recipe.id, label: recipe.names[0] ?? recipe.id }
}
