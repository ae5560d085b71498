import type { Placement, Shot } from '@kinora/contract'
import { rounded } from '../../../platform/index.ts'
import type { Stock } from '../stock.ts'

/** What is stacked by hand: as wide as its pile is steady. */
const stackable: ReadonlySet<string> = new Set(['box', 'cardboard-box', 'crate', 'cube', 'toy-block', 'brick', 'suitcase', 'parcel', 'gift-box', 'hay-bale', 'wooden-crate', 'basket', 'chest'])
/** How tall one of them is, and how far the pile is before who stacks, in his heights; the way he faces, degrees. */
const share = { tall: 0.22, before: 0.4 }
const facingDeg = 74
/** So many stand on one another before the one in hand comes on top, at least and at most. */
const piled = { least: 2, most: 3 }

/** A shot in which one person stacks things has the pile before him and the next of them in his hands, and puts it on top. Any other shot stays as it is. */
export function withStacks(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action, with: thing }) => action === 'build' && thing !== undefined && stackable.has(stock.recipeOf(thing)?.id ?? ''))
  if (beat?.with === undefined || stock.recipeOf(beat.who)?.locomotion !== 'biped' || shot.beats.some(({ who, action }) => action === 'build' && who !== beat.who) || [beat.who, beat.with].some((id) => shot.placements?.[id] !== undefined)) return shot
  const heightM = stock.heightOf(beat.who)
  const [held, named] = [beat.with, stock.calledAs(beat.with).length]
  for (let place = named + 1; place <= piled.least + 1; place++) stock.another(held, place)
  const all = [held, ...stock.props.flatMap(({ id, recipe, label }) => (id !== held && recipe === stock.recipeOf(held)?.id && (label === stock.labelOf(held)) ? [id] : []))]
  const pile = all.slice(1, piled.most + 1)
  const tallM = share.tall * heightM
  for (const id of all) stock.fitTall(id, tallM)
  const spare = all.slice(piled.most + 1)
  const at = (xM: number, zM: number, headingDeg: number, yM = 0): Placement => ({ kind: 'ground', xM: rounded(xM), zM: rounded(zM), headingDeg, ...(yM === 0 ? {} : { yM: rounded(yM) }) })
  const mine = new Set(all)
  const { with: _, target: __, ...rest } = beat
  return {
    ...shot,
    beats: shot.beats.map((each) => (each === beat ? { ...rest, action: 'stack-up', with: held, target: pile.at(-1) ?? held } : each)),
    standings: (shot.standings ?? []).filter(({ who, to }) => !mine.has(who) && !mine.has(to) && who !== beat.who),
    placements: {
      ...shot.placements, [beat.who]: at(-share.before * heightM, 0, facingDeg), [held]: { kind: 'carried', on: [{ entityId: beat.who, socket: 'gripR' }], posture: 'held' },
      ...Object.fromEntries(pile.map((id, i) => [id, at(0.1 * heightM, 0.06 * heightM, 12 - 9 * i, i * tallM)])),
      ...Object.fromEntries(spare.map((id, i) => [id, at((0.62 + 0.4 * i) * heightM, -0.3 * heightM, 24)])),
    },
  }
}
