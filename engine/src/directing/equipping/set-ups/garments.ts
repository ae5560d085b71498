import type { Beat } from '@kinora/contract'
import { worksUpright, type Outfit } from '../outfit.ts'

/** What somebody adjusts for another, that one wears. */
export function adjusted(outfit: Outfit, beat: Beat): Beat {
  const others = outfit.stock.cast.filter(({ id }) => id !== beat.who && (outfit.shot.beats.some(({ who }) => who === id) || outfit.stock.cast.length === 2))
  const target = typeof beat.target === 'string' && !outfit.stock.isProp(beat.target) ? beat.target : others[0]?.id
  const garment = beat.with ?? (typeof beat.target === 'string' ? beat.target : undefined)
  if (target === undefined || garment === undefined || !outfit.stock.dress(target, garment)) return target === undefined ? beat : { ...beat, target }
  outfit.standings = outfit.standings.filter(({ who, to }) => who !== garment && to !== garment && !(who === beat.who && to === target))
  delete outfit.placements[garment]
  const { with: _, ...rest } = beat
  return { ...rest, target }
}

/** Who zips up a jacket wears it, or the other does for whom it is done. */
export function buttoned(outfit: Outfit, { id, who, with: garment = '', startS }: Beat): Beat {
  const other = outfit.only(who)
  const target = other !== undefined && outfit.shot.beats.every((beat) => beat.who !== other) ? other : undefined
  outfit.stock.dress(target ?? who, garment)
  outfit.standings = outfit.standings.filter((standing) => ![standing.who, standing.to].includes(garment) && !(standing.who === who && standing.to === target))
  delete outfit.placements[garment]
  return { id, who, action: target === undefined ? 'button-up' : 'button-other', ...(target === undefined ? {} : { target }), ...(startS === undefined ? {} : { startS }) }
}

/** Who models or tries on a garment wears it and shows himself in it; undefined for a hat, which is put on, and where nothing is to be worn. */
export function modelled(outfit: Outfit, { id, who, action, with: thing, target, startS, durationS }: Beat): Beat | undefined {
  const garment = [thing, target].find((each): each is string => typeof each === 'string' && outfit.stock.isProp(each) && outfit.stock.recipeOf(each)?.kind === 'clothing')
  const place = outfit.stock.recipeOf(garment ?? '')?.wearing?.place
  if (garment === undefined || (action === 'put-on' && (place === 'head' || place === 'dome')) || !outfit.stock.dress(who, garment)) return undefined
  outfit.standings = outfit.standings.filter((standing) => ![standing.who, standing.to].includes(garment))
  delete outfit.placements[garment]
  return { id, who, action: 'pose', ...(startS === undefined ? {} : { startS }), ...(durationS === undefined ? {} : { durationS }) }
}

/** Who has no part but what he wears shows it. */
export function wearers(outfit: Outfit): Beat[] {
  const { beats, camera } = outfit.shot
  if (camera !== undefined || beats.length === 0) return []
  const free = outfit.stock.cast.filter(({ id, appearance }) => (appearance?.wears ?? []).length > 0 && worksUpright(outfit.stock.recipeOf(id)) && outfit.placements[id] === undefined && !beats.some(({ who, target, with: tool }) => [who, target, tool].some((other) => other === id || (typeof other === 'string' && !outfit.stock.isProp(other) && outfit.stock.labelOf(other) === outfit.stock.labelOf(id)))))
  return free.map(({ id }) => ({ id: `${id}-wears`.slice(0, 40), who: id, action: 'pose' }))
}
