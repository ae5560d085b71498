import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Bodies } from './bodies.ts'
import { surfaces, workplaces } from '../equipping/workplaces.ts'
import { rounded } from '../../platform/index.ts'

/** How far a body that works stands from the edge of its table, how far the work lies behind that edge and how far a machine stands beside it, in heights of the body. */
const fromEdge = { standing: 0.09, sitting: 0.1, work: 0.085, machine: 0.07 }

/** How deep a trunk is before its feet, in halves of the width of the body: what goes on four legs has got up. */
const trunks: Readonly<Record<string, number>> = { quadruped: 0.8, bird: 0.7 }

/** The surface that a thing rests on, through whatever lies between. */
export function surfaceUnder(shot: Shot, id: string, bodies: Bodies): string | undefined {
  let at = id
  for (let depth = 0; depth < 4; depth++) {
    if (surfaces.has(bodies.recipeOf(at)?.id ?? '')) return at
    const next = shot.standings?.find((standing) => standing.who === at && standing.relation === 'on')?.to
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

/** Everything that stands on a surface, and on that. */
function loadOf(shot: Shot, surface: string): string[] {
  const load = new Set<string>([surface])
  for (let depth = 0; depth < 4; depth++) for (const { who, relation, to } of shot.standings ?? []) if (relation === 'on' && load.has(to)) load.add(who)
  load.delete(surface)
  return [...load]
}

/** Whether a shot's standings do no more than lay out the places at which its people work. */
export function onlyWorkplaces(shot: Shot, bodies: Bodies): boolean {
  return (shot.standings ?? []).every(({ who, relation, to }) => !bodies.isCast(who) && !bodies.isCast(to) && ((relation === 'on' && surfaceUnder(shot, to, bodies) !== undefined) || (relation === 'behind' && isSeatAt(shot, who))))
    && workersOf(shot, bodies).length > 0
}

const isSeatAt = (shot: Shot, seat: string): boolean => sitterOn(shot, seat) !== undefined

function sitterOn(shot: Shot, seat: string): string | undefined {
  return Object.entries(shot.placements ?? {}).find(([, placement]) => placement.kind === 'carried' && placement.on.some(({ entityId }) => entityId === seat))?.[0]
}

interface Worker { who: string; surface: string; seat: string | undefined }

function workersOf(shot: Shot, bodies: Bodies): Worker[] {
  const workers = new Map<string, Worker>()
  for (const { who, relation, to } of shot.standings ?? []) {
    const sitter = relation === 'behind' ? sitterOn(shot, who) : undefined
    if (sitter !== undefined && surfaces.has(bodies.recipeOf(to)?.id ?? '')) workers.set(sitter, { who: sitter, surface: to, seat: who })
  }
  for (const beat of shot.beats) {
    const surface = typeof beat.target === 'string' && bodies.isCast(beat.who) ? surfaceUnder(shot, beat.target, bodies) : undefined
    if (surface !== undefined && !workers.has(beat.who)) workers.set(beat.who, { who: beat.who, surface, seat: undefined })
  }
  return [...workers.values()]
}

/** A shot in which who works at a table stands or sits behind it, the work before the hands. */
export function withWorkers(shot: Shot, bodies: Bodies): Shot {
  const workers = workersOf(shot, bodies)
  const placements: Record<string, Placement> = { ...shot.placements, ...closedUp(shot, workers, bodies) }
  for (const surface of new Set(workers.map((worker) => worker.surface))) {
    const at = placements[surface] ?? { kind: 'ground' as const, xM: 0, zM: 0, headingDeg: 0 }
    if (at.kind !== 'ground') continue
    placements[surface] = { ...at, headingDeg: 0 }
    const here = workers.filter((worker) => worker.surface === surface)
    const { halfDepthM } = bodies.extentOf(surface)
    const side = sideOf(shot, here, { atXM: at.xM, bodies })
    if (side !== undefined) {
      Object.assign(placements, besideSurface(shot, here[0], { surface, side, placements, bodies }))
      continue
    }
    here.forEach(({ who, seat }, i) => {
      if (seat === undefined && placements[who]?.kind === 'carried') return
      const heightM = bodies.extentOf(who).heightM
      // the trunk of one that has got up is as deep before its feet as it is wide
      const trunkM = (trunks[bodies.recipeOf(who)?.locomotion ?? ''] ?? 0) * bodies.extentOf(who).halfWidthM
      const awayM = (seat === undefined ? fromEdge.standing : fromEdge.sitting) * heightM + trunkM
      const xM = at.xM + (i - (here.length - 1) / 2) * 0.5 * heightM
      placements[seat ?? who] = { kind: 'ground', xM: rounded(xM), zM: rounded(at.zM - halfDepthM - awayM), headingDeg: 0 }
    })
    const nearM = Math.max(0, halfDepthM - fromEdge.work * Math.max(0.3, ...here.map(({ who }) => bodies.extentOf(who).heightM)))
    for (const id of loadOf(shot, surface)) {
      const lies = placements[id]
      const under = placements[shot.standings?.find((standing) => standing.who === id && standing.relation === 'on' && standing.to !== surface)?.to ?? '']
      // what lies on a board lies in its middle
      if (lies?.kind === 'ground') placements[id] = { ...lies, ...(under?.kind === 'ground' ? { xM: under.xM, zM: under.zM } : { zM: rounded(lies.zM - Math.min(nearM, wholly(halfDepthM, bodies.extentOf(id).halfDepthM))) }) }
    }
    Object.assign(placements, withItsMachine(shot, { here, placements, bodies }), withTallAside(shot, { here, placements, bodies }))
  }
  return { ...shot, placements }
}

/** Between two surfaces at whose outer ends somebody works there is only so much room, metres. */
const betweenSurfacesM = 0.06

/** A cook and who tastes stand close together, each at the outer end of what he works at, so that both are seen large. */
function closedUp(shot: Shot, workers: readonly Worker[], bodies: Bodies): Record<string, Placement> {
  const [left, right, ...more] = [...new Set(workers.map(({ surface }) => surface))].flatMap((surface) => { const at = shot.placements?.[surface]; return at?.kind === 'ground' ? [{ surface, at }] : [] }).sort((one, other) => one.at.xM - other.at.xM)
  if (left === undefined || right === undefined || more.length > 0 || workers.length !== 2 || workers.some(({ who, seat }) => seat !== undefined || bodies.recipeOf(who)?.kind !== 'animal')) return {}
  const spareM = right.at.xM - left.at.xM - bodies.extentOf(left.surface).halfWidthM - bodies.extentOf(right.surface).halfWidthM - betweenSurfacesM
  const moved = [{ surface: left.surface, byM: spareM / 2 }, { surface: right.surface, byM: -spareM / 2 }].flatMap(({ surface, byM }) => [surface, ...loadOf(shot, surface)].map((id) => ({ id, byM })))
  return spareM <= 0 ? {} : Object.fromEntries(moved.flatMap(({ id, byM }): [string, Placement][] => { const at = shot.placements?.[id]; return at?.kind === 'ground' ? [[id, { ...at, xM: rounded(at.xM + byM) }]] : [] }))
}

/** What stands on a table and is taller than this share of who is at it hides his face: it stands aside by so much more than half of its width, in his heights. */
const tall = { share: 0.2, asideHeights: 0.13 }

/** A lamp, a vase or a cage that one works at alone stands at the side of him. */
function withTallAside({ beats }: Shot, { here: [worker, ...others], placements, bodies }: { here: readonly Worker[]; placements: Readonly<Record<string, Placement>>; bodies: Bodies }): Record<string, Placement> {
  const work = beats.find(({ who, action }) => who === worker?.who && asides.has(action))?.target
  const [lies, own] = [placements[typeof work === 'string' ? work : ''], placements[worker?.seat ?? worker?.who ?? '']]
  if (worker === undefined || others.length > 0 || typeof work !== 'string' || work === worker.surface || lies?.kind !== 'ground' || own?.kind !== 'ground') return {}
  const [heightM, its] = [bodies.extentOf(worker.who).heightM, bodies.extentOf(work)]
  return its.heightM < tall.share * heightM ? {} : { [work]: { ...lies, xM: rounded(own.xM + its.halfWidthM + tall.asideHeights * heightM) } }
}

/** What is done with one hand to what stands beside one. */
const asides: ReadonlySet<string> = new Set(['press', 'pet', 'wipe', 'open', 'close', 'smell'])

/** How far from the middle of a surface something may lie without reaching over its edge, metres. */
const wholly = (halfDepthM: number, ofThingM: number): number => Math.max(0, halfDepthM - ofThingM - rimM)
const rimM = 0.03

/** How an animal that works alone stands at the end of its table: turned so far to it from the viewer, degrees, and so far before its middle, in heights; so far from that end lies its work, or the machine that its hands are on. */
const aside = { turnDeg: 56, ahead: 0.1, work: 0.08, machine: 0.02, frontDeg: 66 }
/** What has a front that is turned to who works with it. */
const hasFront: ReadonlySet<string> = new Set(['laptop', 'computer', 'typewriter', 'sewing-machine', 'cash-register'])
/** Half of a trunk is no wider than this share of its height. */
const widestTrunk = 0.24

/** On which side of its table somebody works, the outer one: an animal behind it would be hidden by what it works at. Undefined for who works behind it. */
function sideOf({ beats, placements = {} }: Shot, [worker, ...others]: readonly Worker[], { atXM, bodies }: { atXM: number; bodies: Bodies }): -1 | 1 | undefined {
  if (worker === undefined || others.length > 0 || worker.seat !== undefined || placements[worker.who]?.kind === 'carried') return undefined
  const hasMachine = beats.some(({ who, action }) => who === worker.who && workplaces[action]?.beside !== undefined)
  return hasMachine || bodies.recipeOf(worker.who)?.kind !== 'animal' ? undefined : atXM > 0.01 ? 1 : -1
}

/** Who works stands at the end of the surface, all of him seen, and the work lies at that end. */
function besideSurface(shot: Shot, worker: Worker | undefined, { surface, side, placements, bodies }: { surface: string; side: -1 | 1; placements: Readonly<Record<string, Placement>>; bodies: Bodies }): Record<string, Placement> {
  const at = placements[surface]
  if (worker === undefined || at?.kind !== 'ground') return {}
  const { heightM, halfWidthM: ownM } = bodies.extentOf(worker.who)
  const { halfWidthM } = bodies.extentOf(surface)
  // spread wings are no trunk
  const trunkM = (trunks[bodies.recipeOf(worker.who)?.locomotion ?? ''] ?? 0) * Math.min(ownM, widestTrunk * heightM)
  const own: Placement = { kind: 'ground', xM: rounded(at.xM + side * (halfWidthM + fromEdge.standing * heightM + trunkM)), zM: rounded(at.zM + aside.ahead * heightM), headingDeg: -side * aside.turnDeg }
  const loads = loadOf(shot, surface).flatMap((id) => { const lies = placements[id]; return lies?.kind === 'ground' ? [{ id, lies }] : [] })
  const spreadM = Math.max(0, ...loads.map(({ id, lies }) => Math.abs(lies.xM - at.xM) + bodies.extentOf(id).halfWidthM))
  const isMachine = loads.some(({ id }) => hasFront.has(bodies.recipeOf(id)?.id ?? ''))
  const shiftM = side * Math.max(0, halfWidthM - spreadM - aside[isMachine ? 'machine' : 'work'] * heightM)
  return { [worker.who]: own, ...Object.fromEntries(loads.map(({ id, lies }) => [id, { ...lies, xM: rounded(lies.xM + shiftM), ...(hasFront.has(bodies.recipeOf(id)?.id ?? '') ? { headingDeg: side * aside.frontDeg } : {}) }])) }
}

/** The work before the hands, and the machine that belongs to it at the left of who works there alone. */
function withItsMachine({ beats }: Shot, { here: [worker, ...others], placements, bodies }: { here: readonly Worker[]; placements: Readonly<Record<string, Placement>>; bodies: Bodies }): Record<string, Placement> {
  const beat = beats.find(({ who, action }) => who === worker?.who && workplaces[action]?.beside !== undefined)
  const machine = Object.keys(placements).find((id) => bodies.recipeOf(id)?.id === workplaces[beat?.action ?? '']?.beside)
  const [work, own, at] = [placements[typeof beat?.target === 'string' ? beat.target : ''], placements[worker?.who ?? ''], placements[machine ?? '']]
  if (others.length > 0 || machine === undefined || typeof beat?.target !== 'string' || work?.kind !== 'ground' || own?.kind !== 'ground' || at?.kind !== 'ground') return {}
  const apartM = bodies.extentOf(beat.target).halfWidthM + bodies.extentOf(machine).halfWidthM + fromEdge.machine * bodies.extentOf(beat.who).heightM
  return { [beat.target]: { ...work, xM: own.xM }, [machine]: { ...at, xM: rounded(own.xM + apartM), zM: work.zM } }
}

/** Whom a camera looks at when the hands of somebody are the matter: him, his tool and his work, not the furniture. */
export function workIn(shot: Shot, { who, with: tool, target }: Beat, bodies: Bodies): string[] {
  const object = typeof target === 'string' && !surfaces.has(bodies.recipeOf(target)?.id ?? '') ? [target] : []
  return [who, ...(tool === undefined ? [] : [tool]), ...object, ...(object[0] === undefined ? [] : loadOf(shot, object[0]))]
}
