import type { Placement } from '@kinora/contract'
import type { Entity } from './cast.ts'
import type { RecipeView } from './lexicon.ts'

/** How one thing stands to another, as the viewer sees it. */
export const relations = ['left-of', 'right-of', 'in-front-of', 'behind', 'above', 'on', 'under', 'beside', 'inside'] as const
export type Relation = (typeof relations)[number]
export interface Standing { who: Entity; relation: Relation; to: Entity }
export interface Spot { xM: number; zM: number; yM: number }

const relationOfPreposition: Readonly<Record<string, Relation>> = {
  'to the left of': 'left-of', 'on the left of': 'left-of', 'on the left side of': 'left-of', 'to the right of': 'right-of', 'on the right of': 'right-of', 'on the right side of': 'right-of',
  'in front of': 'in-front-of', 'to the front of': 'in-front-of', behind: 'behind', 'to the back of': 'behind', 'to back of': 'behind', 'to the behind of': 'behind',
  above: 'above', over: 'above', under: 'under', below: 'under', beneath: 'under', underneath: 'under',
  beside: 'beside', besides: 'beside', 'next to': 'beside', near: 'beside', by: 'beside', alongside: 'beside', 'close to': 'beside', with: 'beside', 'side by side with': 'beside', around: 'beside', past: 'in-front-of', between: 'beside', among: 'beside', against: 'beside', 'by the side of': 'beside', from: 'beside', at: 'beside', on: 'on', 'on top of': 'on', atop: 'on', onto: 'on', in: 'beside', inside: 'inside', toward: 'beside', towards: 'beside',
}

/** The relation that a preposition tells, if it tells one. */
export const relationOf = (preposition: string): Relation | undefined => relationOfPreposition[preposition]

/** Half of a thing's width and depth in metres, from the parts of its recipe, before it is modelled. */
export function halfExtentsOf(recipe: RecipeView, scale = 1): { x: number; z: number } {
  let x = recipe.heightM * 0.12
  let z = recipe.heightM * 0.12
  const reach = (point: readonly (string | number)[] | undefined, sizeX: number, sizeZ: number) => {
    const [px, , pz] = (point ?? [0, 0, 0]).filter((part) => typeof part === 'number')
    x = Math.max(x, Math.abs(px ?? 0) + sizeX)
    z = Math.max(z, Math.abs(pz ?? 0) + sizeZ)
  }
  for (const [, boneX, , boneZ] of Object.values(recipe.bones)) reach([boneX, 0, boneZ], 0.05, 0.08)
  for (const part of recipe.groups.flatMap((group) => group.parts)) {
    const radius = Math.max(...part.r)
    for (const point of [part.at, part.from, part.to]) if (point !== undefined && typeof point !== 'string') reach(point, part.box?.[0] ?? part.r[0] ?? radius, part.box?.[2] ?? part.r[2] ?? radius)
  }
  for (const solid of recipe.solids ?? []) {
    const turned = Math.max(0, ...(solid.lathe ?? []).map(([radius]) => radius), solid.sphere?.radiusM ?? 0, (solid.torus?.radiusM ?? 0) + (solid.torus?.tubeM ?? 0))
    reach(solid.at, (solid.box?.size[0] ?? 0) / 2 + turned, (solid.box?.size[2] ?? 0) / 2 + turned)
  }
  return { x: x * scale, z: z * scale }
}

/** How high a thing is on which something lies: its `top` or `seat`, else its height. */
function topOf({ recipe, appearance }: Entity): number {
  const socket = recipe.sockets['top'] ?? recipe.sockets['seat'] ?? recipe.sockets['deck']
  return (socket?.at[1] ?? recipe.heightM) * (appearance.scale ?? 1)
}

/** The spot that a relation asks for, from where the other thing is. Bodies in profile are as wide as they are long. */
export function spotFor({ who, relation, to }: Standing, at: Spot): Spot {
  const mine = halfExtentsOf(who.recipe, who.appearance.scale)
  const its = halfExtentsOf(to.recipe, to.appearance.scale)
  const sideways = Math.max(mine.x, mine.z) + Math.max(its.x, its.z) + 0.35
  const depth = mine.z + Math.max(its.x, its.z) + 0.5
  switch (relation) {
    case 'left-of': return { ...at, xM: at.xM - sideways }
    case 'right-of': case 'beside': return { ...at, xM: at.xM + sideways }
    case 'in-front-of': return { xM: at.xM - 0.25, zM: at.zM + depth, yM: 0 }
    case 'behind': return { xM: at.xM + Math.min(0.6, mine.x + its.x * 0.6), zM: at.zM - depth, yM: 0 }
    case 'above': return { ...at, yM: at.yM + to.recipe.heightM * (to.appearance.scale ?? 1) + 0.4 }
    case 'on': return { ...at, yM: at.yM + topOf(to) }
    case 'under': return { ...at, zM: at.zM + 0.05, yM: 0 }
    case 'inside': return { ...at }
  }
}

/** Ground placements for everything that stands in a relation: what the others refer to stands in the middle. */
export function arrange(standings: readonly Standing[], carried: ReadonlySet<string>): Map<string, Spot> {
  const spots = new Map<string, Spot>()
  const pending = standings.filter(({ who, to }) => who !== to && !carried.has(who.id) && !carried.has(to.id))
  for (const root of pending.map(({ to }) => to).filter((to) => !pending.some(({ who }) => who === to))) {
    if (!spots.has(root.id)) spots.set(root.id, { xM: spots.size * 2.5, zM: 0, yM: 0 })
  }
  for (let round = 0; round < standings.length; round++) {
    for (const standing of pending) {
      const at = spots.get(standing.to.id)
      if (at !== undefined && !spots.has(standing.who.id) && standing.relation === 'on') spots.set(standing.who.id, spotOn(standing, at, [...spots.values()]))
      else if (at !== undefined && !spots.has(standing.who.id)) spots.set(standing.who.id, freeSpot(spotFor(standing, at), standing.who, [...spots].filter(([id]) => id !== standing.to.id).map(([, spot]) => spot)))
    }
  }
  return centred(spots)
}

/** A free spot on top of something: from its middle outwards, in rows, as far as it reaches. */
function spotOn(standing: Standing, at: Spot, taken: readonly Spot[]): Spot {
  const top = spotFor(standing, at)
  const mine = halfExtentsOf(standing.who.recipe, standing.who.appearance.scale)
  const its = halfExtentsOf(standing.to.recipe, standing.to.appearance.scale)
  const stepM = 2 * Math.max(mine.x, mine.z) + 0.04
  const half = Math.max(0, Math.floor((its.x - mine.x) / stepM))
  const columns = Array.from({ length: 2 * half + 1 }, (_, i) => (i % 2 === 1 ? (i + 1) / 2 : -i / 2))
  for (const row of [0, 1, -1, 2, -2]) {
    for (const column of columns) {
      const spot = { ...top, xM: at.xM + column * stepM, zM: at.zM + row * stepM }
      if (!taken.some((other) => Math.abs(other.yM - spot.yM) < 0.05 && Math.abs(other.xM - spot.xM) < stepM * 0.9 && Math.abs(other.zM - spot.zM) < stepM * 0.9)) return spot
    }
  }
  return top
}

/** Several of a kind in the same relation stand side by side. */
function freeSpot(spot: Spot, who: Entity, taken: readonly Spot[]): Spot {
  let { xM } = spot
  const outwards = xM < 0 ? -1 : 1
  const { x, z } = halfExtentsOf(who.recipe, who.appearance.scale)
  const stepM = Math.max(0.2, 2 * x, who.isCast ? z : 0) + 0.12
  while (taken.some((other) => Math.abs(other.xM - xM) < stepM * 0.6 && Math.abs(other.zM - spot.zM) < 0.3 && Math.abs(other.yM - spot.yM) < 0.3)) xM += stepM * outwards
  return { ...spot, xM }
}

function centred(spots: Map<string, Spot>): Map<string, Spot> {
  const xs = [...spots.values()].map((spot) => spot.xM)
  if (xs.length === 0) return spots
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2
  return new Map([...spots].map(([id, spot]) => [id, { ...spot, xM: spot.xM - middle }]))
}

const rounded = (value: number) => Math.round(value * 1000) / 1000 + 0

/** A spot as the Screenplay writes it. */
export function placementAt({ xM, zM, yM }: Spot, headingDeg: number): Placement {
  return { kind: 'ground', xM: rounded(xM), zM: rounded(zM), headingDeg, ...(yM > 0.001 ? { yM: rounded(yM) } : {}) }
}
