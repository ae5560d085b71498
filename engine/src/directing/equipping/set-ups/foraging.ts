import type { Beat, Shot } from '@kinora/contract'
import { actionById } from '../../../catalog/index.ts'
import type { Stock } from '../stock.ts'

/** How large a thing that is gathered looks, and one that is carried in a mouth, in heights of who has it. */
const looks = { gathered: 0.32, carried: 0.85 }

/**
 * A shot in which several things that are picked up are gathered one after another, and what an animal without hands carries somewhere
 * is brought there in its mouth. Any other shot stays as it is.
 */
export function withForaging(shot: Shot, stock: Stock): Shot {
  const beats = shot.beats.map((beat) => gathered(beat, shot, stock) ?? brought(beat, stock) ?? beat)
  const foraged = beats.filter((beat, i) => beat !== shot.beats[i])
  return foraged.length === 0 ? shot : { ...shot, beats, standings: (shot.standings ?? []).filter(({ who }) => foraged.every((beat) => beat.who !== who && beat.with !== who)) }
}

function gathered(beat: Beat, shot: Shot, stock: Stock): Beat | undefined {
  const { action, who, with: thing } = beat
  if (action !== 'pick-up' || thing === undefined || !stock.isProp(thing) || shot.placements?.[who] !== undefined || actionById('gather')?.locomotions.includes(stock.recipeOf(who)?.locomotion ?? 'none') !== true) return undefined
  const things = stock.calledAs(thing)
  const isShared = shot.beats.some((other) => other !== beat && things.some((id) => id === other.with || id === other.target))
  if (things.length < 2 || isShared) return undefined
  for (const id of things) stock.fitShown(id, who, looks.gathered)
  const into = typeof beat.target === 'object' && 'to' in beat.target && stock.isProp(beat.target.to) ? beat.target.to : undefined
  const { target: _, ...rest } = beat
  return { ...rest, action: 'gather', ...(into === undefined ? {} : { target: into }) }
}

function brought(beat: Beat, stock: Stock): Beat | undefined {
  const { action, who, with: thing, target } = beat
  const place = typeof target === 'object' && 'to' in target ? target.to : undefined
  const recipe = stock.recipeOf(who)
  const isHandless = recipe?.kind === 'animal' && recipe.locomotion !== 'biped' && !Object.keys(recipe.sockets).some((socket) => socket.startsWith('grip'))
  if (action !== 'hold' || thing === undefined || place === undefined || !stock.isProp(thing) || !stock.isProp(place) || !isHandless) return undefined
  stock.fitShown(thing, who, looks.carried)
  return { ...beat, action: 'bring', target: place }
}
