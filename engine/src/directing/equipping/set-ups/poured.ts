import type { Beat, Shot } from '@kinora/contract'
import { substances } from '../../../catalog/index.ts'
import type { Stock } from '../stock.ts'

/*
 * Who pours has what is poured from in the hand, a glass stands before him, and what runs from the one into the other is seen.
 */

/** What drinks are poured from, by what they are called. */
const sources: readonly (readonly [RegExp, string])[] = [
  [/\btea\b/i, 'teapot'], [/\b(?:coffee|espresso|cappuccino|latte)\b/i, 'coffee-pot'], [/\b(?:wine|beer|champagne|cola|soda|whisk(?:e)?y|rum|vodka|oil|vinegar|syrup)\b/i, 'bottle'], [/./, 'jug'],
]
/** What is poured from, and not into, where it is named alone. */
const poured: ReadonlySet<string> = new Set(['teapot', 'coffee-pot', 'kettle', 'jug', 'bottle', 'wine-bottle', 'juice-carton', 'milk-carton', 'beaker', 'clear-bottle'])
/** What is poured into, through which the level is seen. */
const glass = 'clear-tumbler'
const drinks: readonly string[] = [glass, 'cup', 'teacup', 'mug', 'glass', 'juice', 'milk', 'wine-glass', 'lemonade', 'soda', 'beer', 'champagne-flute', 'water-glass']
/** How large they are, in heights of who pours. */
const shares = { source: 0.17, glass: 0.12 }
const level = { from: 0.04, to: 0.82 }
const waterColor = '#8fd0f0'

/** A shot in which who pours does so from a pot, a jug or a bottle into a glass. Any other shot stays as it is. */
export function withPoured(shot: Shot, stock: Stock): Shot {
  return shot.beats.filter(({ action, who }) => action === 'pour' && !stock.isProp(who)).reduce((given, beat) => outOf(given, beat, stock), shot)
}

function outOf(shot: Shot, beat: Beat, stock: Stock): Shot {
  const named = [beat.with, beat.target].filter((id): id is string => typeof id === 'string' && stock.isProp(id))
  const from = named.find((id) => poured.has(stock.recipeOf(id)?.id ?? ''))
  const into = named.find((id) => id !== from && id === beat.target) ?? named.find((id) => id !== from)
  if (into !== undefined && !drinks.includes(stock.recipeOf(into)?.id ?? '')) return shot
  const said = named.map((id) => stock.labelOf(id)).join(' ')
  const source = from ?? stock.find([sources.find(([word]) => word.test(said))?.[1] ?? 'jug'], { who: beat.who, asNamed: false })
  if (into !== undefined) stock.become(into, drinks)
  const vessel = into ?? stock.find([glass], { who: beat.who, asNamed: false })
  if (source === undefined || vessel === undefined) return shot
  // what is poured into a glass is in it, and is no second glass
  const drink = named.find((id) => id !== from && id !== into)
  if (drink !== undefined) stock.absorbed(drink, beat)
  stock.fitShown(source, beat.who, shares.source)
  stock.plain(vessel)
  stock.fitShown(vessel, beat.who, shares.glass)
  return runsOut({ ...shot, beats: shot.beats.map((each) => (each === beat ? { ...beat, with: source, target: vessel } : each)) }, { id: beat.id, from: source, onto: vessel, color: colorOf(said), fills: true })
}

/** The shot with a stream from one thing to another, unless it has one already, and with a glass that fills. */
function runsOut(shot: Shot, { id, from, onto, color, fills }: { id: string; from: string; onto: string; color: string; fills: boolean }): Shot {
  const changes = shot.changes ?? []
  if (changes.some((change) => change.kind === 'pour' && change.from === from)) return shot
  const rises = fills && !changes.some((change) => change.kind === 'level' && change.who === onto)
  return { ...shot, changes: [...changes, { id: `${id.slice(0, 32)}-stream`, who: onto, kind: 'pour', from, color }, ...(rises ? [{ id: `${id.slice(0, 32)}-fills`, who: onto, kind: 'level' as const, ...level, color, toColor: color }] : [])] }
}

const streaming: ReadonlySet<string> = new Set(['pour', 'brew', 'water', 'hose'])

/** A shot in which what is tilted in a hand runs out over what it is held above. */
export function withStreams(shot: Shot, stock: Stock): Shot {
  return shot.beats.reduce((given, { id, who, action, with: from, target: onto }) => {
    if (!streaming.has(action) || from === undefined || typeof onto !== 'string' || stock.isProp(who) || !stock.isProp(onto)) return given
    return runsOut(given, { id, from, onto, color: colorOf(`${stock.labelOf(onto)} ${stock.labelOf(from)}`), fills: stock.recipeOf(onto)?.holds !== undefined })
  }, shot)
}

/** The colour of what is poured, by what the things are called; water's where nothing says. */
const colorOf = (said: string): string => substances.find(({ names }) => names.some((name) => new RegExp(`\\b${name}\\b`, 'i').test(said)))?.color ?? waterColor
