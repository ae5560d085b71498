import type { Beat, CameraIntent, Placement, Shot } from '@kinora/contract'
import { carriersIn, type Bodies } from '../staging/bodies.ts'
import { usualSpeedMps } from '../covering/plans.ts'
import { rounded } from '../../platform/index.ts'

/** Two of whom one at least drives or is ridden, and how the one goes with the other. */
interface Company { lead: Beat; other: Beat; how: 'abreast' | 'chases' | 'overtakes' }

const going: ReadonlySet<string> = new Set(['walk', 'run', 'trot', 'gallop', 'hop', 'skate', 'drive'])
/** Manners that say of somebody's way that it is no way along with another. */
const ownWays: ReadonlySet<string> = new Set(['entering', 'leaving', 'backwards', 'upwards', 'downwards', 'weaving'])

/** The way along which both are seen, metres; slower than this share of how fast it is nothing is shown. */
const wayM = 12
const slowest = 0.4
/** How far the one gets on the other while they go side by side, from and to, in half lengths of the longer: he comes up beside its head. */
const gain = { from: -0.15, to: 0.5 }
/** Beside what dwarfs him he is at its very head, so that the place is seen to go by before it. */
const gainAtHead = { from: 0.5, to: 0.95 }
/** Who overtakes begins and ends so far behind and before the other, in half lengths of both together. */
const overtaking = 1.15
/** What is overtaken goes this share of the way. */
const overtakenShare = 0.45
/** From bumper to bumper in a chase, in half lengths of both together. */
const tailing = 0.35
/** Between two lanes, metres. */
const laneGapM = 0.35
/** The camera goes along, so that both stay large and the place goes by. */
const alongView: Omit<CameraIntent, 'subjects'> = { size: 'full', side: 'viewer', move: 'track', angle: 'eye' }

/** A shot in which two go the same way, at least one of them on wheels, on the water or ridden: straight along before the camera, which goes with them. */
export function withCompany(shot: Shot, bodies: Bodies, durationS: number): Shot {
  const company = shot.camera === undefined && shot.timeScale === undefined ? companyIn(shot, bodies) : undefined
  if (company === undefined) return shot
  const { lead, other } = company
  const both = new Set([lead.who, other.who])
  const ways = waysOf(company, bodies)
  const speedMps = Math.max(...[lead, other].map(({ who, action, manner }) => usualSpeedMps(action, bodies.extentOf(who).heightM, manner ?? [])))
  const along = (beat: Beat): Beat => {
    const way = ways.get(beat)
    if (way === undefined) return beat
    const { target: _, ...rest } = beat
    return { ...rest, manner: ['rightwards', 'in-time', ...(beat.manner ?? []).filter((manner) => manner === 'fast' || manner === 'slow')], target: { xM: way.toM, zM: way.zM } }
  }
  const places = Object.fromEntries([...ways].map(([{ who }, { fromM, zM }]): [string, Placement] => [who, { kind: 'ground', xM: fromM, zM, headingDeg: 90 }]))
  return {
    ...shot,
    standings: (shot.standings ?? []).filter(({ who, to }) => !both.has(who) || !both.has(to)),
    placements: { ...shot.placements, ...places },
    beats: shot.beats.map(along),
    timeScale: rounded(Math.min(1, Math.max(slowest, wayM / Math.max(0.1, speedMps * durationS)))),
    camera: { ...alongView, ...watched(company, shot, bodies) },
  }
}

/** Beside what is so many times as long as he is somebody would be small: the picture is about him, and it goes by behind. */
const dwarfedBy = 3.2

function watched({ lead, other, how }: Company, shot: Shot, bodies: Bodies): Pick<CameraIntent, 'size' | 'subjects'> {
  const dwarfed = how === 'abreast' && bodies.extentOf(other.who).halfDepthM > dwarfedBy * bodies.extentOf(lead.who).halfDepthM
  const subjects = dwarfed ? [lead.who] : [lead.who, other.who]
  return { size: dwarfed ? 'wide' : alongView.size, subjects: [...ridersOf(shot, new Set(subjects)), ...subjects].slice(0, 12) }
}

interface Way { fromM: number; toM: number; zM: number }

/** Where both begin and end; who would be hidden goes nearer to the viewer. */
function waysOf({ lead, other, how }: Company, bodies: Bodies): Map<Beat, Way> {
  const [own, its] = [bodies.extentOf(lead.who), bodies.extentOf(other.who)]
  const bothM = own.halfDepthM + its.halfDepthM
  if (how === 'chases') {
    const halfM = (1 + tailing) * bothM / 2
    return new Map([[lead, way(-wayM / 2 - halfM, wayM / 2 - halfM, 0)], [other, way(-wayM / 2 + halfM, wayM / 2 + halfM, 0)]])
  }
  const apartM = own.halfWidthM + its.halfWidthM + laneGapM
  const side = isNearer(lead.who, other.who, bodies) ? 1 : -1
  const [zM, itsZ] = [(side * apartM) / 2, (-side * apartM) / 2]
  if (how === 'overtakes') {
    const halfM = (overtakenShare * wayM) / 2
    return new Map([[lead, way(-halfM - overtaking * bothM, halfM + overtaking * bothM, zM)], [other, way(-halfM, halfM, itsZ)]])
  }
  // beside what is longer he is at its head, beside what is shorter the other is at his
  const longerM = Math.max(own.halfDepthM, its.halfDepthM)
  const gains = longerM > dwarfedBy * Math.min(own.halfDepthM, its.halfDepthM) ? gainAtHead : gain
  const sign = own.halfDepthM <= its.halfDepthM ? 1 : -1
  return new Map([[lead, way(-wayM / 2 + sign * gains.from * longerM, wayM / 2 + sign * gains.to * longerM, zM)], [other, way(-wayM / 2, wayM / 2, itsZ)]])
}

/** Who is alive goes before what is not, else the lower before the taller. */
function isNearer(one: string, other: string, bodies: Bodies): boolean {
  return bodies.isCast(one) === bodies.isCast(other) ? bodies.extentOf(one).heightM <= bodies.extentOf(other).heightM : bodies.isCast(one)
}

const way = (fromM: number, toM: number, zM: number): Way => ({ fromM: rounded(fromM), toM: rounded(toM), zM: rounded(zM) })

/** The two who go together, where two go and nobody else does anything of his own. */
function companyIn(shot: Shot, bodies: Bodies): Company | undefined {
  const carriers = carriersIn(shot.placements ?? {})
  const acting = shot.beats.filter(({ who, action }) => action !== 'ride' && !carriers.has(who))
  const [first, second] = acting
  if (first === undefined || second === undefined || acting.length > 2 || first.who === second.who || isTeam(shot, [first.who, second.who])) return undefined
  if (!acting.every((beat) => isUnderWay(beat, { shot, with: beat === first ? second : first })) || !acting.some(({ who }) => isDriven(who, shot, bodies))) return undefined
  const [lead, other] = second.target === first.who ? [second, first] : [first, second]
  if (typeof lead.target === 'string') return { lead, other, how: lead.manner?.includes('overtaking') === true ? 'overtakes' : 'chases' }
  return besideOneAnother(shot, [lead, other]) ? nearestFirst({ lead, other, how: 'abreast' }, bodies) : passing({ lead, other, how: 'overtakes' }, bodies)
}

/** Whether one stands on both: a team keeps in step. */
function isTeam({ placements = {} }: Shot, both: readonly string[]): boolean {
  return Object.values(placements).some((placement) => placement.kind === 'carried' && both.every((who) => placement.on.some(({ entityId }) => entityId === who)))
}

/** Whether somebody goes along, or after the other one; whoever has a place or a goal of his own keeps it. */
function isUnderWay({ who, action, target, manner = [], startS }: Beat, { shot, with: other }: { shot: Shot; with: Beat }): boolean {
  const relations = (shot.standings ?? []).filter((standing) => standing.who === who || standing.to === who)
  return going.has(action) && (target === undefined || target === other.who) && (startS ?? 0) === 0 && shot.placements?.[who] === undefined && !manner.some((each) => ownWays.has(each)) && relations.every((standing) => standing.relation === 'beside' && [standing.who, standing.to].includes(other.who))
}

const isDriven = (id: string, shot: Shot, bodies: Bodies): boolean => bodies.recipeOf(id)?.kind === 'vehicle' || ridersOf(shot, new Set([id])).length > 0
const ridersOf = (shot: Shot, mounts: ReadonlySet<string>): string[] => [...carriersIn(shot.placements ?? {})].flatMap(([id, supports]) => (supports.some((support) => mounts.has(support)) ? [id] : []))

/** Who is said to be beside the other, or to race, keeps up with him. */
function besideOneAnother({ standings = [] }: Shot, [one, other]: readonly [Beat, Beat]): boolean {
  return standings.some(({ who, to }) => [one.who, other.who].includes(who) && [one.who, other.who].includes(to)) || one.manner?.includes('fast') === true || other.manner?.includes('fast') === true || one.action === other.action
}

/** The shorter of the two comes up beside the longer. */
const nearestFirst = ({ lead, other, how }: Company, bodies: Bodies): Company => (bodies.extentOf(lead.who).halfDepthM <= bodies.extentOf(other.who).halfDepthM ? { lead, other, how } : { lead: other, other: lead, how })
/** Nothing is said of how they go with one another: the faster goes past the slower. */
function passing({ lead, other, how }: Company, bodies: Bodies): Company {
  const speedOf = ({ who, action, manner }: Beat): number => usualSpeedMps(action, bodies.extentOf(who).heightM, manner ?? [])
  return speedOf(lead) >= speedOf(other) ? { lead, other, how } : { lead: other, other: lead, how }
}
