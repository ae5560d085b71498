import type { Shot, Standing } from '@kinora/contract'
import type { Bodies } from './bodies.ts'

/** Relations in which each thing has its own: on two beds some lie on the one and some on the other. */
const each: ReadonlySet<Standing['relation']> = new Set(['on', 'inside', 'under'])

/** A shot in which those who are on, in or under one of several like things are shared out among all of them, in order. */
export function sharedOut(shot: Shot, bodies: Bodies): Shot {
  const given = shot.standings ?? []
  const standings = given.map((standing): Standing => {
    const alike = given.filter(({ relation, to }) => relation === standing.relation && to === standing.to)
    const things = thingsLike(standing.to, shot, bodies)
    const own = things[Math.floor((alike.indexOf(standing) * things.length) / Math.max(alike.length, things.length))]
    return !each.has(standing.relation) || own === undefined ? standing : { ...standing, to: own }
  })
  return given.length === 0 ? shot : { ...shot, standings }
}

/** A thing and all of its kind that stand in no relation themselves. */
function thingsLike(thing: string, shot: Shot, bodies: Bodies): string[] {
  const named = new Set((shot.standings ?? []).map(({ to }) => to))
  const isFree = (id: string): boolean => !bodies.isCast(id) && shot.placements?.[id] === undefined && (shot.standings ?? []).every(({ who, to }) => who !== id && (to !== id || id === thing))
  return isFree(thing) ? bodies.alikeTo(thing).filter((id) => isFree(id) && (id === thing || !named.has(id))) : [thing]
}
