import type { Beat } from '@kinora/contract'
import { actionById, recipeById } from '../../catalog/index.ts'
import type { Outfit } from './outfit.ts'
import { laidShares, standShares, tastedOfSeveral } from './shown-tools.ts'
import { fixtures, largestHeldForWorkM, largestOnSurfaceM, surfaces, tables, workHeight, type Workplace } from './workplaces.ts'

/** What is cooked in a pot, and not seen by itself until it is served. */
const inPots: ReadonlySet<string> = new Set(['plate-of-food', 'soup', 'spaghetti', 'noodle', 'rice', 'bowl', 'sauce'])
/** What is lower, metres, may lie on a table under the work. */
const lowM = 0.3
/** How high the skin of a drum is that somebody beats standing, in his heights. */
const drumTop = 0.47

/** The work lies on its surface, or stands before who works. */
export function atWorkplace(outfit: Outfit, beat: Beat, place: Workplace): Beat {
  const tool = actionById(beat.action)?.tool
  const named = workOf(outfit, beat, tool)
  const given = place.holds === true && named !== undefined && inPots.has(outfit.stock.recipeOf(named)?.id ?? '') ? outfit.stock.absorbed(named, beat) : named
  const held = beat.with === named ? undefined : beat.with
  const base: Beat = { ...beat, ...(held === undefined ? {} : { with: held }) }
  if (held === undefined) delete base.with
  const scale = Math.min(2.5, outfit.stock.workingHeightOf(beat.who) / 1.7)
  if (place.stands !== undefined) {
    if (given !== undefined) outfit.stock.become(given, place.stands)
    const thing = given ?? outfit.stock.find(place.stands, { who: beat.who, scale })
    // one deck has both records
    if (thing !== undefined && beat.action === 'play-decks') outfit.stock.dropAlikeTo(thing)
    if (thing !== undefined) asTall(outfit, beat, thing)
    // a drum is as high as the hands that beat it
    if (beat.action === 'play-drums' && thing !== undefined && outfit.stock.recipeOf(thing)?.id === 'drum') outfit.stock.fit(thing, drumTop * outfit.stock.workingHeightOf(beat.who))
    return thing === undefined ? base : actionById(beat.action)?.needs.target === 'always' ? beat : { ...base, target: thing }
  }
  if (beat.action === 'taste') for (const id of [beat.with, given]) if (id !== undefined) serve(outfit, id)
  for (const row of place.becomes ?? []) for (const id of [beat.with, given]) if (id !== undefined) outfit.stock.become(id, row)
  if ((place.surface === undefined && place.inHand !== true) || (place.needsObject === true && given === undefined)) return beat
  const machine = place.machine === undefined || given === undefined || outfit.stock.recipeOf(given)?.id === place.machine ? undefined : outfit.stock.find([place.machine], { who: beat.who, scale })
  const object = machine ?? given ?? (place.object === undefined ? undefined : outfit.stock.find(place.object, { who: beat.who, scale }))
  if (object !== undefined) laid(outfit, beat, object)
  if (object !== undefined && (!outfit.stock.isProp(object) || outfit.stock.sizeOf(object) > largestOnSurfaceM)) return { ...base, target: object }
  if (place.inHand === true && !(place.surface !== undefined && object !== undefined && outfit.stock.sizeOf(object) > largestHeldForWorkM)) {
    const free = object !== undefined && outfit.placements[object] === undefined && !outfit.standings.some((standing) => standing.who === object) && outfit.hasHands(beat.who)
    if (free) outfit.stock.fitView(object, beat.who)
    if (free) outfit.placements[object] = { kind: 'carried', on: [{ entityId: beat.who, socket: 'gripL' }], posture: 'held' }
    return object === undefined ? base : { ...base, target: object }
  }
  const under = outfit.standings.find((standing) => standing.who === object && standing.relation === 'on')?.to
  if (object !== undefined && under !== undefined) {
    if (surfaces.has(outfit.stock.recipeOf(under)?.id ?? '')) outfit.stock.fit(under, workHeight.standing * outfit.stock.workingHeightOf(beat.who))
    else if (outfit.stock.isProp(under) && outfit.stock.heightOf(under) < lowM) layUnder(outfit, under, beat, place)
    return { ...base, target: object }
  }
  if (beat.action === 'wash' && object !== undefined && (outfit.shot.changes ?? []).length === 0) outfit.stock.dropAlikeTo(object)
  const surface = surfaceFor(outfit, beat, place)
  if (surface === undefined) return object === undefined ? base : { ...base, target: object }
  if (object === undefined) return { ...base, target: surface }
  const beside = place.beside === undefined ? undefined : outfit.stock.find([place.beside], { who: beat.who, scale })
  if (beside !== undefined) outfit.standings.push({ who: beside, relation: 'on', to: surface })
  lay(outfit, object, surface, { who: beat.who, under: place.under, scale })
  if (machine !== undefined && given !== undefined) layBeside(outfit, given, surface, beat.who)
  return { ...base, target: object }
}

/** What stands before an animal that uses it is as tall for it as for a person. */
function asTall(outfit: Outfit, { who, action }: Beat, thing: string): void {
  const share = standShares[action]
  if (share !== undefined && outfit.stock.recipeOf(who)?.kind === 'animal') outfit.stock.fitTall(thing, share * outfit.stock.workingHeightOf(who))
}

/** What an animal works at on a table is large enough to be known. */
function laid(outfit: Outfit, { who, action }: Beat, object: string): void {
  const share = laidShares[action]
  if (share === undefined || outfit.stock.recipeOf(who)?.kind !== 'animal') return
  const all = action === 'taste' ? outfit.stock.likeOrCalled(object) : [object]
  for (const id of all) outfit.stock.fitShown(id, who, all.length > 1 ? tastedOfSeveral : share)
}

/** Dishes that are tasted have food on them, each another one; a bowl of its own name keeps what is in it. */
function serve(outfit: Outfit, dish: string): void {
  if (!dishWords.test(outfit.stock.labelOf(dish))) return
  outfit.stock.likeOrCalled(dish).forEach((id, i) => { outfit.stock.become(id, [served[i % served.length] ?? 'soup', outfit.stock.recipeOf(id)?.id ?? '']) })
}
const dishWords = /^(?:dish|dishes|plate|plates|bowl|bowls|course|courses)$/i
const served = ['soup', 'salad', 'spaghetti', 'noodle'] as const

/** What is made at a machine stands at its side, no larger than that. */
function layBeside(outfit: Outfit, thing: string, surface: string, who: string): void {
  outfit.stock.fitAtMost(thing, besideMachine * outfit.stock.workingHeightOf(who))
  outfit.standings = [...outfit.standings.filter((standing) => ![standing.who, standing.to].includes(thing)), { who: thing, relation: 'on', to: surface }]
}
const besideMachine = 0.36

/** Candles that are blown out stand on a table before the face. */
export function blownOut(outfit: Outfit, { with: candle = '', ...beat }: Beat): Beat {
  outfit.stock.plain(candle)
  const shared = outfit.standings.find((standing) => standing.who === candle && standing.relation === 'on')?.to
  const [table] = outfit.surfaces.values()
  const surface = shared ?? table ?? surfaceFor(outfit, beat, { surface: ['work-table', 'table', 'desk'] })
  if (surface !== undefined && shared === undefined) lay(outfit, candle, surface, { who: beat.who, under: undefined, scale: 1 })
  return { ...beat, target: candle }
}

/** What the work stands on lies on the table: a plank into which a nail is driven. */
function layUnder(outfit: Outfit, under: string, beat: Beat, place: Workplace): void {
  const surface = surfaceFor(outfit, beat, place)
  outfit.stock.fitAtMost(under, largestOnSurfaceM)
  if (surface !== undefined) lay(outfit, under, surface, { who: beat.who, under: undefined, scale: 1 })
}

/** What the work is done to: a thing that is its target, else what it is done with where that is not its tool. */
function workOf(outfit: Outfit, { with: thing, target }: Beat, tool: string | undefined): string | undefined {
  const aim = typeof target === 'string' ? target : undefined
  if (thing === undefined || !outfit.stock.isProp(thing) || outfit.stock.recipeOf(thing)?.id === tool) return aim
  return aim !== undefined && outfit.stock.isProp(aim) && aim !== thing ? aim : thing
}

/** What is forged: it lies on an anvil. */
const forged: ReadonlySet<string> = new Set(['horseshoe', 'sword', 'shield', 'key', 'axe', 'dagger', 'knife', 'plow', 'helmet', 'chain', 'spear'])
const isForged = (outfit: Outfit, { who, action, with: thing, target }: Beat): boolean => action === 'hammer' && (/smith\b/i.test(outfit.stock.labelOf(who)) || [thing, target].some((id) => typeof id === 'string' && forged.has(outfit.stock.recipeOf(id)?.id ?? '')))

function surfaceFor(outfit: Outfit, beat: Beat, place: Workplace): string | undefined {
  const { who } = beat
  const surface = isForged(outfit, beat) ? ['anvil'] : place.surface ?? []
  const has = outfit.surfaces.get(who)
  // who sat at a table gets up for what is done at a sink or a stove, and nobody irons on a stove
  const risesFor = surface.filter((recipe) => fixtures.has(recipe) && recipeById(recipe) !== undefined)
  const own = outfit.stock.recipeOf(has ?? '')?.id ?? ''
  if (has !== undefined && (tables.has(own) ? risesFor.length === 0 : surface.includes(own))) return has
  const height = outfit.stock.workingHeightOf(who)
  const found = outfit.stock.find(has === undefined || risesFor.length === 0 ? surface : risesFor, { who })
  if (found === undefined) return has
  outfit.stock.fit(found, workHeight.standing * height)
  outfit.surfaces.set(who, found)
  return found
}

/** On the board, which is on the table; more of the same beside it. */
function lay(outfit: Outfit, object: string, surface: string, { who, under, scale }: { who: string; under: string | undefined; scale: number }): void {
  if (outfit.standings.some((standing) => standing.who === object)) return
  const board = under === undefined ? undefined : outfit.stock.find([under], { who, scale: 1.15 * scale, asNamed: false })
  if (board !== undefined) outfit.standings.push({ who: board, relation: 'on', to: surface })
  const [first = object, ...more] = outfit.stock.likeOrCalled(object)
  outfit.standings.push({ who: first, relation: 'on', to: board ?? surface })
  for (const other of more.slice(0, 4)) if (!outfit.standings.some((standing) => standing.who === other)) outfit.standings.push({ who: other, relation: 'on', to: surface })
}
