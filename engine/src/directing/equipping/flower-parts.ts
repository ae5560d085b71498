import type { Screenplay } from '@kinora/contract'
import { recipeById } from '../../catalog/index.ts'

const partOfFlower = /\b(petals?|blossoms?|blooms?|stamens?|pollen|nectar)\b/i
const partRecipes: ReadonlySet<string> = new Set(['leaf', 'petal'])

/** A Screenplay in which the petals that a prompt names are those of its flower, and no things of their own beside it. */
export function withFlowerParts(screenplay: Screenplay): Screenplay {
  const flower = screenplay.props.find(({ recipe, label }) => recipeById(recipe)?.kind === 'plant' && !partRecipes.has(recipe) && !partOfFlower.test(label ?? ''))
  const parts = new Set(flower === undefined ? [] : screenplay.props.filter(({ id, recipe, label }) => id !== flower.id && partRecipes.has(recipe) && partOfFlower.test(label ?? '')).map(({ id }) => id))
  if (flower === undefined || parts.size === 0) return screenplay
  const named = <Value>(value: Value): Value => (typeof value === 'string' && parts.has(value) ? flower.id : value) as Value
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.map((beat) => ({ ...beat, ...(beat.with === undefined ? {} : { with: named(beat.with) }), ...(beat.target === undefined ? {} : { target: typeof beat.target === 'object' && 'to' in beat.target ? { ...beat.target, to: named(beat.target.to) } : named(beat.target) }) })),
    ...(shot.standings === undefined ? {} : { standings: shot.standings.filter(({ who }) => !parts.has(who)).map((standing) => ({ ...standing, to: named(standing.to) })) }),
    ...(shot.placements === undefined ? {} : { placements: Object.fromEntries(Object.entries(shot.placements).filter(([id]) => !parts.has(id))) }),
  }))
  return { ...screenplay, props: screenplay.props.filter(({ id }) => !parts.has(id)), shots }
}
