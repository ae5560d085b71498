import type { Appearance, Prop, Screenplay } from '@kinora/contract'
import { actionById, recipeById, recipeIn, setById } from '../../catalog/index.ts'
import { exp, log } from '../../platform/index.ts'
import { floatingPlants } from './afloat.ts'
import { boardsUnderfoot } from './boards-underfoot.ts'
import { halfExtentsOf, lookOf } from './recipe-size.ts'
import { largestOnSurfaceM, workplaces } from './workplaces.ts'

/** Beside the largest, nothing that is named is smaller than this share of it: it could not be seen. */
const leastShare = 0.34
/** Of so many that share one frame each is small, so they are nearer to one size: none is smaller than `share` of the largest of them, each more that comes adds `each`, up to `most`. */
const many = { from: 4, share: 0.53, each: 0.03, most: 0.72 }
/** What towers over a body by more than this is shown lower, and lower still where many share the frame; a tree that bodies stand under may tower more. */
const mostTimes = { smallBody: 2.4, body: 3.4, smallM: 1.2, above: 4.6, ofMany: 2.2, aboveMany: 3.4 }
/** The largest thing of a film without anybody, metres: a landmark that the camera can still go round. */
const largestM = 9
/** Where somebody goes from one side of a thing to another, nothing is larger than this, metres: giants would not arrive in time. */
const largestGoneRoundM = 0.6
/** Beneath this much, metres, grass hides a thing; the largest of a film is made at least so large. */
const leastLargestM = 0.45
/** What goes over the floor of a room is at least so large, metres: it is seen with its way. */
const leastOnFloorM = 0.28
const rollsOnFloor = ({ sets, shots }: Screenplay): boolean => sets.every(({ recipe }) => recipe === 'room') && shots.some(({ beats }) => beats.some(({ action }) => action === 'roll' || action === 'drift'))

/**
 * Compresses the scale of a film so that all that is named can be seen together: the order of sizes is kept, giants come down,
 * tiny things grow. What is held in a hand, worn or carried keeps the size that fits the hand. Doing it twice changes nothing.
 */
export function proportioned(screenplay: Screenplay): Screenplay {
  const carried = new Set(screenplay.shots.flatMap((shot) => [...Object.entries(shot.placements ?? {}).flatMap(([id, placement]) => (placement.kind === 'carried' ? [id] : [])), ...shot.beats.flatMap((beat) => beat.with ?? [])]))
  for (const id of [...workedOn(screenplay), ...alikeInHand(screenplay)]) carried.add(id)
  const sizes = new Map<string, number>()
  for (const { id, recipe: recipeId, appearance } of [...screenplay.cast, ...screenplay.props]) {
    const recipe = recipeIn(screenplay, recipeId)
    if (recipe !== undefined && !carried.has(id) && recipe.id !== 'floor') sizes.set(id, lookOf(recipe, appearance))
  }
  if (sizes.size === 0) return screenplay
  const [riders, ridden] = [ridersIn(screenplay), riddenIn(screenplay)]
  const bodies = screenplay.cast.flatMap(({ id, recipe }) => (isLiving(recipe) ? sizes.get(id) ?? riders.get(id) ?? [] : []))
  const outdoors = screenplay.sets.some((set) => setById(set.recipe)?.indoor !== true)
  const isUnderPlant = screenplay.shots.some((shot) => shot.standings?.some(({ relation, to }) => relation === 'under' && recipeOf(to, screenplay)?.kind === 'plant') === true)
  const isCrowd = sizes.size >= many.from
  const seen = lifted(lowered(sizes, { body: bodies.length === 0 ? undefined : Math.max(...bodies), isUnderPlant, isCrowd }), { atLeastM: outdoors ? leastLargestM : bodies.length === 0 && rollsOnFloor(screenplay) ? leastOnFloorM : 0, leastShare })
  const peers = new Map([...seen].filter(([id]) => isPeer(id, screenplay)))
  const wished = peers.size < many.from ? seen : new Map([...seen, ...lifted(peers, { atLeastM: 0, leastShare: Math.min(many.most, many.share + many.each * (peers.size - many.from)) })])
  for (const [id, size] of ofTwo(wished, screenplay)) wished.set(id, size)
  for (const [id, size] of lowPlants(wished, { screenplay, peers })) wished.set(id, size)
  for (const [id, size] of fittingPads(wished, screenplay)) wished.set(id, size)
  for (const [id, size] of seenAbove(wished, screenplay)) wished.set(id, size)
  for (const [id, times] of grownUnder(wished, screenplay)) wished.set(id, times * (wished.get(id) ?? 0))
  for (const [id, size] of onFurniture(wished, sizes, screenplay)) wished.set(id, size)
  for (const [id, size] of heldByMany(screenplay, wished)) { sizes.set(id, size.own); wished.set(id, size.wished) }
  for (const id of ridden) wished.set(id, Math.min(wished.get(id) ?? Infinity, sizes.get(id) ?? Infinity))
  for (const [id, size] of boardsUnderfoot(wished, screenplay)) wished.set(id, size)
  const goesRound = screenplay.shots.some((shot) => shot.beats.some(({ action, target }) => typeof target === 'object' && 'relation' in target && actionById(action)?.travels === true))
  const lower = goesRound ? Math.min(1, largestGoneRoundM / Math.max(...wished.values())) : 1
  const factors = new Map([...sizes].map(([id, size]) => [id, (lower * (wished.get(id) ?? size)) / size]))
  const resized = <Entity extends Prop>(entity: Entity): Entity => ({ ...entity, ...scaledBy(entity.appearance, factors.get(entity.id) ?? 1) })
  return { ...screenplay, cast: screenplay.cast.map(resized), props: screenplay.props.map(resized) }
}

const seatsIn = ({ shots }: Screenplay): { rider: string; on: string }[] => shots.flatMap(({ placements = {} }) => Object.entries(placements).flatMap(([rider, at]) => (at.kind === 'carried' && at.posture === 'sit' ? at.on.map(({ entityId }) => ({ rider, on: entityId })) : [])))

/** No rider counts for smaller than this, metres: a child on a bicycle is as large as who walks. */
const leastRiderM = 1.25

/** People who sit in or on something, and how large each looks: a landmark towers over them as over who walks. */
function ridersIn(screenplay: Screenplay): Map<string, number> {
  return new Map(seatsIn(screenplay).flatMap(({ rider }): [string, number][] => {
    const [recipe, member] = [recipeOf(rider, screenplay), screenplay.cast.find(({ id }) => id === rider)]
    return recipe?.kind === 'person' ? [[rider, Math.max(leastRiderM, lookOf(recipe, member?.appearance))]] : []
  }))
}

/** Vehicles with people on them: they fit their riders, who would be small on a bicycle that has grown. */
function riddenIn(screenplay: Screenplay): string[] {
  const riders = ridersIn(screenplay)
  return seatsIn(screenplay).flatMap(({ rider, on }) => (riders.has(rider) && recipeOf(on, screenplay)?.kind === 'vehicle' ? [on] : []))
}

/** What is worked on at a table, and more of the kind, fits the hands: dishes that are done stay dishes. */
function workedOn({ shots, props }: Screenplay): string[] {
  const worked = new Set(shots.flatMap(({ beats }) => beats.flatMap(({ action, with: thing, target }) => (workplaces[action]?.surface === undefined ? [] : [thing, target]))))
  // the board of those who play chess is a chessboard, whatever it is named
  const usual = new Set(shots.flatMap(({ beats }) => beats.flatMap(({ action }) => [...(workplaces[action]?.stands ?? []), ...(workplaces[action]?.object ?? [])])))
  const kinds = new Set(props.flatMap(({ id, recipe }) => ((worked.has(id) || usual.has(recipe)) && lookOfRecipe(recipe) <= largestOnSurfaceM ? [recipe] : [])))
  return props.flatMap(({ id, recipe }) => (kinds.has(recipe) ? [id] : []))
}

/** More of what is in somebody's hands, and has no part of its own, is as large: the other bananas of who juggles one. */
function alikeInHand({ shots, props }: Screenplay): string[] {
  const used = new Set(shots.flatMap(({ beats }) => beats.flatMap(({ with: thing }) => thing ?? [])))
  const placed = new Set(shots.flatMap(({ standings = [], placements = {} }) => [...Object.keys(placements), ...standings.flatMap(({ who, to }) => [who, to])]))
  const names = new Set(props.flatMap(({ id, label }) => (used.has(id) ? [label] : [])))
  return props.flatMap(({ id, label }) => (names.has(label) && !placed.has(id) ? [id] : []))
}

const lookOfRecipe = (id: string): number => { const recipe = recipeById(id); return recipe === undefined ? 0 : lookOf(recipe, undefined) }

const recipeOf = (id: string, screenplay: Screenplay) => recipeIn(screenplay, [...screenplay.cast, ...screenplay.props].find((entity) => entity.id === id)?.recipe ?? '')
const isLiving = (recipeId: string): boolean => ['person', 'animal', 'robot'].includes(recipeById(recipeId)?.kind ?? '')

/** Of two who each do something of their own neither may be small beside the other: no less than this share of it, or of a person. */
const leastOfTwo = { animals: 0.62, withPerson: 0.45 }

function ofTwo(sizes: ReadonlyMap<string, number>, { cast, shots }: Screenplay): Map<string, number> {
  const living = new Map([...sizes].filter(([id]) => cast.some((member) => member.id === id && isLiving(member.recipe))))
  const together = shots.some(({ beats }) => beats.some(({ target, with: tool }) => [target, tool].some((id) => typeof id === 'string' && living.has(id))))
  if (living.size !== 2 || together || shots.length > 1) return new Map()
  const hasPerson = cast.some(({ recipe }) => recipeById(recipe)?.kind === 'person')
  return lifted(living, { atLeastM: 0, leastShare: hasPerson ? leastOfTwo.withPerson : leastOfTwo.animals })
}

/** A lily pad looks so many times as large as the largest who is on it or goes between such, and for each more who shares it so much larger. */
const padTimes = { one: 1.1, each: 0.6 }

function fittingPads(sizes: ReadonlyMap<string, number>, screenplay: Screenplay): [string, number][] {
  const pads = screenplay.props.filter(({ recipe }) => floatingPlants.has(recipe)).map(({ id }) => id)
  const onThem = screenplay.shots.flatMap(({ standings = [] }) => standings.flatMap(({ who, to }) => (pads.includes(to) ? [sizes.get(who) ?? 0] : [])))
  return onThem.length === 0 ? [] : pads.flatMap((id): [string, number][] => (sizes.has(id) ? [[id, (padTimes.one + padTimes.each * Math.max(0, onThem.length / pads.length - 1)) * Math.max(...onThem)]] : []))
}

/** Who flies over a thing looks no smaller than this share of it: a hummingbird over a cactus would be a speck. */
const leastAbove = 0.55

function seenAbove(sizes: ReadonlyMap<string, number>, { cast, shots }: Screenplay): [string, number][] {
  const over = shots.flatMap(({ standings = [] }) => standings.filter(({ who, relation }) => relation === 'above' && cast.some(({ id }) => id === who)))
  return over.flatMap(({ who, to }): [string, number][] => (sizes.has(who) && sizes.has(to) ? [[who, Math.max(sizes.get(who) ?? 0, leastAbove * (sizes.get(to) ?? 0))]] : []))
}

/** Plants that are counted beside bodies are no taller than so many times the tallest of them: behind a grove nobody would be seen. */
const tallestPlants = 2

function lowPlants(sizes: ReadonlyMap<string, number>, { screenplay, peers }: { screenplay: Screenplay; peers: ReadonlyMap<string, number> }): [string, number][] {
  const heightOf = (id: string): number => { const recipe = recipeOf(id, screenplay); return recipe === undefined ? 0 : (recipe.heightM * (sizes.get(id) ?? 0)) / lookOf(recipe, undefined) }
  const tallestM = Math.max(0, ...screenplay.cast.map(({ id }) => heightOf(id)))
  if (peers.size < many.from || tallestM === 0) return []
  return [...peers.keys()].flatMap((id): [string, number][] => (recipeOf(id, screenplay)?.kind === 'plant' && heightOf(id) > tallestPlants * tallestM ? [[id, ((sizes.get(id) ?? 0) * tallestPlants * tallestM) / heightOf(id)]] : []))
}

/** What many lie on or in is large enough for all of them. Answers how many times larger it is. */
function grownUnder(sizes: ReadonlyMap<string, number>, screenplay: Screenplay): [string, number][] {
  const standings = screenplay.shots.flatMap((shot) => shot.standings ?? []).filter(({ relation }) => relation === 'on' || relation === 'inside')
  const grounded = (id: string): { x: number; z: number } => {
    const recipe = recipeOf(id, screenplay)
    const factor = recipe === undefined ? 0 : (sizes.get(id) ?? 0) / lookOf(recipe, undefined)
    const half = recipe === undefined ? { x: 0, z: 0 } : halfExtentsOf(recipe)
    return { x: 2 * half.x * factor, z: 2 * half.z * factor }
  }
  return [...new Set(standings.map(({ to }) => to))].flatMap((to): [string, number][] => {
    const lying = [...new Set(standings.filter((standing) => standing.to === to).map(({ who }) => who))]
    const like = screenplay.props.filter(({ recipe }) => recipe === recipeOf(to, screenplay)?.id).map(({ id }) => id)
    const isHeap = standings.some((standing) => standing.to === to && standing.relation === 'inside')
    const neededM2 = lying.map(grounded).reduce((sum, { x, z }) => sum + x * z, 0) / ((isHeap ? heaped : crowding) * Math.max(1, Math.min(like.length, lying.length)))
    const { x, z } = grounded(to)
    const perchM = perches[recipeOf(to, screenplay)?.id ?? ''] ?? (x > longThing * z ? longReach : undefined)
    if (!isHeap && perchM !== undefined) return rowOn(to, { lying, x: perchM * x, seats: lying.map((who) => grounded(who).x) })
    const rowM = !isHeap ? 0 : Math.max(...lying.map((who) => Math.min(heapRow, lying.filter((other) => recipeOf(other, screenplay) === recipeOf(who, screenplay)).length) * grounded(who).x))
    const times = Math.min(mostGrown, Math.max(rowM / Math.max(0.01, x), Math.sqrt(neededM2 / Math.max(0.0001, x * z))))
    return lying.length < 3 || times <= 1 ? [] : (like.length > 0 ? like : [to]).map((id) => [id, times])
  })
}
/** What has only a line to sit on and leaves beside it, and how much of its width that is; what is so many times as long as it is deep has a row on it as well, on this share of its length. */
const perches: Readonly<Record<string, number>> = { 'branch-tree': 0.36, branch: 0.5 }
const longThing = 2.2
const longReach = 0.85
/** Side by side each takes so much of its width; more makes a thing no larger than so many times. */
const rowRoom = 1.1
const rowGrown = 2.6

function rowOn(to: string, { lying, x, seats }: { lying: readonly string[]; x: number; seats: readonly number[] }): [string, number][] {
  const times = Math.min(rowGrown, (rowRoom * seats.reduce((sum, each) => sum + each, 0)) / Math.max(0.01, x))
  return lying.length < 3 || times <= 1 ? [] : [[to, times]]
}

/** Furniture is no larger than so many times itself, and the row of what lies on it takes no more than this share of its length. */
const furniture = { grown: 1.15, row: 0.9, leastM: 0.7, mostM: 2.5 }

/** What several lie on in a room keeps the size of furniture; what lies on it becomes small enough for a row on it. */
function onFurniture(wished: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>, screenplay: Screenplay): [string, number][] {
  const standings = screenplay.shots.flatMap((shot) => shot.standings ?? []).filter(({ who, relation }) => relation === 'on' && wished.has(who) && screenplay.props.some(({ id }) => id === who))
  return [...new Set(standings.map(({ to }) => to))].flatMap((to): [string, number][] => {
    const [recipe, lying] = [recipeOf(to, screenplay), [...new Set(standings.filter((standing) => standing.to === to).map(({ who }) => who))]]
    const [ownSize, size] = [own.get(to) ?? 0, wished.get(to) ?? 0]
    if (recipe === undefined || recipe.kind !== 'prop' || recipe.sockets['top'] === undefined || recipe.heightM < furniture.leastM || recipe.heightM > furniture.mostM || lying.length < 3 || size <= furniture.grown * ownSize) return []
    const widthM = (id: string): number => { const each = recipeOf(id, screenplay); return each === undefined ? 0 : 2 * halfExtentsOf(each).x * ((wished.get(id) ?? 0) / lookOf(each, undefined)) }
    const roomM = furniture.row * 2 * halfExtentsOf(recipe).x * ((furniture.grown * ownSize) / lookOf(recipe, undefined))
    const times = Math.min(1, roomM / (rowRoom * lying.reduce((sum, id) => sum + widthM(id), 0)))
    return [[to, furniture.grown * ownSize], ...lying.map((id): [string, number] => [id, times * (wished.get(id) ?? 0)])]
  })
}

/** What lies on a thing takes no more of it than this share, and none grows to more than so many times its size. */
const crowding = 0.36
/** In a vessel things touch. */
const heaped = 0.62
/** No row of a heap is of more things. */
const heapRow = 4
const mostGrown = 2.6

/** Several like things that are each in somebody's hands are large enough to be counted there. */
function heldByMany(screenplay: Screenplay, sizes: ReadonlyMap<string, number>): Map<string, { own: number; wished: number }> {
  const uses = screenplay.shots.flatMap(({ beats, placements = {} }) => beats.flatMap(({ who, action, with: thing }) => (thing === undefined || workplaces[action]?.surface !== undefined ? [] : [{ who, thing }])).concat(inHandsOf(placements)))
  const entries = uses.flatMap(({ who, thing }): [string, { own: number; wished: number }][] => {
    const prop = screenplay.props.find(({ id }) => id === thing)
    const recipe = recipeIn(screenplay, prop?.recipe ?? '')
    const alike = new Set(uses.filter((use) => screenplay.props.some(({ id, recipe: other }) => id === use.thing && other === prop?.recipe)).map((use) => use.thing)).size
    const holder = sizes.get(who)
    if (recipe === undefined || holder === undefined || alike < 2) return []
    const own = lookOf(recipe, prop?.appearance)
    return [[thing, { own, wished: Math.max(own, holder * Math.min(largestHeld, Math.sqrt(heldShare * sizes.size))) }]]
  })
  return new Map(entries)
}
const inHandsOf = (placements: NonNullable<Screenplay['shots'][number]['placements']>): { who: string; thing: string }[] => Object.entries(placements).flatMap(([thing, at]) => (at.kind === 'carried' && at.posture === 'held' && at.on.length === 1 ? at.on.map(({ entityId }) => ({ who: entityId, thing })) : []))
/** In a frame of so many bodies as there are, a held thing looks as large as the root of this share for each, up to the second, of its holder. */
const heldShare = 0.055
const largestHeld = 0.55

/** Whether something is one of those that are counted, and not what they lie on or stand under, nor the landmark that they are at. */
function isPeer(id: string, screenplay: Screenplay): boolean {
  const recipe = recipeOf(id, screenplay)
  const isRoof = recipe?.kind === 'plant' || recipe?.kind === 'structure'
  const isGround = screenplay.shots.some(({ standings = [] }) => standings.some(({ relation, to }) => to === id && (grounds.has(relation) || (isRoof && relation === 'under'))))
  const isOnly = [...screenplay.cast, ...screenplay.props].filter((entity) => entity.recipe === recipe?.id).length === 1
  // what lies on a table beside people is seen on it without being as large as they are
  const isLying = screenplay.cast.length > 0 && !isLiving(recipe?.id ?? '') && screenplay.shots.some(({ standings = [] }) => standings.some(({ who, relation }) => who === id && grounds.has(relation)))
  return !isGround && !isLying && !(isOnly && (recipe?.heightM ?? 0) >= landmarkFromM && (recipe?.kind === 'prop' || recipe?.kind === 'plant'))
}
/** The only thing of its kind that is so tall, metres, is a landmark. */
const landmarkFromM = 4
const grounds: ReadonlySet<string> = new Set(['on', 'inside'])

function scaledBy(appearance: Appearance | undefined, factor: number): { appearance?: Appearance } {
  if (Math.abs(factor - 1) < 0.02) return {}
  const scale = Math.round(Math.max(0.001, Math.min(10, (appearance?.scale ?? 1) * factor)) * 100000) / 100000
  return { appearance: { ...appearance, scale } }
}

/** Giants come down: beside a body to a few times its size, alone to what the camera can go round. */
function lowered(sizes: ReadonlyMap<string, number>, { body, isUnderPlant, isCrowd }: { body: number | undefined; isUnderPlant: boolean; isCrowd: boolean }): Map<string, number> {
  const largest = Math.max(...sizes.values())
  const beside = body !== undefined && body < mostTimes.smallM ? mostTimes.smallBody : mostTimes.body
  const times = isUnderPlant ? (isCrowd ? mostTimes.aboveMany : mostTimes.above) : isCrowd ? Math.min(beside, mostTimes.ofMany) : beside
  const limit = body === undefined ? largestM : Math.max(times * body, leastLargestM)
  if (largest <= limit) return new Map(sizes)
  const from = body === undefined ? limit / 2 : Math.min(limit / 2, Math.max(body, limit / 4))
  const power = log(limit / from) / log(largest / from)
  return new Map([...sizes].map(([id, size]) => [id, size <= from ? size : from * exp(log(size / from) * power)]))
}

/** Tiny things grow until the smallest has its share of the largest. */
function lifted(sizes: ReadonlyMap<string, number>, { atLeastM, leastShare: least }: { atLeastM: number; leastShare: number }): Map<string, number> {
  const largest = Math.max(...sizes.values())
  const smallest = Math.min(...sizes.values())
  const power = smallest / largest < least * 0.99 ? log(least) / log(smallest / largest) : 1
  const grown = Math.max(1, atLeastM / largest)
  return new Map([...sizes].map(([id, size]) => [id, largest * exp(log(size / largest) * power) * grown]))
}
