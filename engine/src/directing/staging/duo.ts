import type { Beat } from '@kinora/contract'
import { clamp, cos, radians, sin } from '../../platform/index.ts'
import { ground, radiusOf, type Board, type StagingParts } from './board.ts'
import type { Bodies } from './bodies.ts'
import { familyOf } from '../covering/plans.ts'
import { atKeysDeg, headingAtWork, isKeyed, toFrontM } from './fronts.ts'

/** Two who each do something of their own are turned so far to one another, degrees, that both faces and what is in their hands are seen. */
const openDeg = 24
/** A body this much longer than it is wide that stays on its four legs is turned farther, where it is known by its shape. */
const long = { times: 1.6, headingDeg: 50 }
/** Who watches stands half sideways and turns the head the rest of the way. */
const watchingDeg = 52
/** Who does something for the other to see, or because of him, is turned less: what his hands do is seen. */
const attendingDeg = 40
/** Room beyond the body for what the arms do, between the two, and from one to his work: shares of the height. */
const roomHeights = { arms: 0.12, between: 0.1, work: 0.12 }
/** The smaller one is so much nearer to the viewer, in shares of the difference of their heights. */
const nearerShare = 0.35

/** How far along the other's way who stays stands, as a share of it, and how far he is turned to him at the least, degrees. */
const besideWayShare = 0.66
const besideWayDeg = 34
/** Who stays before the way of another hides no more of him than this share of his height. */
const hidesLittle = 0.45

/** One of the two. `works` stand before him, `aheadM` from his middle; with them he reaches `reachM` farther towards the other. */
interface Player { id: string; beat: Beat; turnDeg: number; works: readonly string[]; aheadM: number; halfM: number; reachM: number; heightM: number }

/**
 * Two who stay where they are and each do something of their own stand side by side, the first on the left, half turned to one
 * another; the smaller one nearer to the viewer. Who watches the other faces him. Where one has a place already the other
 * stands on the free side of all that is his. Metres.
 */
export function placeDuo(parts: StagingParts, { placements, floor }: Board): void {
  const { shot, present, bodies, set } = parts
  const cast = present.filter((id) => bodies.isCast(id))
  if (cast.length !== 2) return
  const players = cast.flatMap((id) => (placements[id] === undefined ? playerOf(id, parts) : undefined) ?? [])
  const tallestM = Math.max(...cast.map((id) => bodies.extentOf(id).heightM))
  const gapM = roomHeights.between * tallestM
  const [left, right] = players
  if (left !== undefined && right !== undefined) {
    const apartM = left.halfM + left.reachM + gapM + right.halfM + right.reachM
    const spots = [{ player: left, x: -apartM / 2, side: -1 }, { player: right, x: apartM / 2, side: 1 }]
    for (const { player, x, side } of spots) put(player, { x, z: nearerShare * (tallestM - player.heightM) / 2, side })
    return
  }
  const other = cast.find((id) => id !== left?.id)
  const taken = Object.entries(placements).flatMap(([id, placement]) => (placement.kind === 'ground' ? [{ id, ...placement, ...bodies.extentOf(id) }] : []))
  if (left !== undefined && other !== undefined && [other, ...mountsOf(other)].some((id) => moves(shot.beats, id))) {
    besideWay(left, other)
    return
  }
  if (left === undefined || other === undefined || taken.length === 0) return
  const side = cast.indexOf(left.id) === 0 ? -1 : 1
  const edge = Math.max(...taken.map(({ xM, halfWidthM }) => side * xM + halfWidthM))
  put(left, { x: side * (edge + gapM + left.halfM + left.reachM), z: Math.max(...taken.map(({ zM }) => zM)), side })

  function mountsOf(id: string): string[] {
    const at = placements[id]
    return at?.kind === 'carried' ? at.on.map(({ entityId }) => entityId) : []
  }

  /** Who stays while the other goes by stands where his way leads to, half turned to him: behind the way, or before it where he is so low that he hides little. */
  function besideWay(player: Player, other: string): void {
    const goer = shot.beats.find(({ who, target }) => [other, ...mountsOf(other)].includes(who) && typeof target === 'object' && 'xM' in target)
    const from = goer === undefined ? undefined : placements[goer.who]
    if (from?.kind !== 'ground' || typeof goer?.target !== 'object' || !('xM' in goer.target)) return
    const side = Math.sign(goer.target.xM - from.xM) < 0 ? -1 : 1
    const wayHalfM = Math.max(bodies.extentOf(goer.who).halfWidthM, bodies.extentOf(other).halfWidthM)
    const z = from.zM + sideOfWay(player.heightM - (from.yM ?? 0), bodies.extentOf(other).heightM) * (wayHalfM + bodies.extentOf(player.id).halfDepthM + gapM)
    // beyond the end of the way of who rides: neither passes before the other's face
    const endM = goer.target.xM + side * (bodies.extentOf(goer.who).halfDepthM + gapM + bodies.extentOf(player.id).halfWidthM)
    put({ ...player, turnDeg: Math.max(player.turnDeg, besideWayDeg) }, { x: goer.who === other ? from.xM + besideWayShare * (goer.target.xM - from.xM) : endM, z: goer.who === other ? z : from.zM, side })
  }

  /** More of the same lies close about what is worked at. */
  function heap([first = '', ...more]: readonly string[], at: { x: number; z: number }): void {
    const free = more.filter((id) => present.includes(id) && placements[id] === undefined)
    const stepM = 2.2 * radiusOf(first, bodies)
    free.slice(0, heapDeg.length).forEach((id, i) => {
      const angle = radians(heapDeg[i] ?? 0)
      placements[id] = ground(at.x + stepM * sin(angle), at.z + stepM * cos(angle), 0)
    })
  }

  /** The other toys lie about who plays with one. */
  function spread({ id, beat, heightM }: Player, { x, z }: { x: number; z: number }): void {
    const toys = present.filter((toy) => toy !== beat.with && !bodies.isCast(toy) && placements[toy] === undefined && bodies.labelOf(toy) === bodies.labelOf(beat.with ?? ''))
    toys.slice(0, aboutDeg.length).forEach((toy, i) => {
      const angle = radians(aboutDeg[i] ?? 0)
      const awayM = 0.42 * heightM + radiusOf(toy, bodies)
      placements[toy] = ground(x + awayM * sin(angle), z + 0.6 * awayM * cos(angle), 0)
    })
    floor.take({ x, z, radiusM: 0.5 * bodies.extentOf(id).heightM })
  }

  function put(player: Player, { x, z, side }: { x: number; z: number; side: number }): void {
    const spot = { x: clamp(x, -set.stage.halfWidthM, set.stage.halfWidthM), z: clamp(z, -set.stage.halfDepthM, set.stage.halfDepthM) }
    const headingDeg = -side * player.turnDeg
    placements[player.id] = ground(spot.x, spot.z, headingDeg)
    floor.take({ ...spot, radiusM: player.halfM })
    const [work, ...others] = player.works
    if (player.beat.action === 'play-toys') spread(player, spot)
    if (work === undefined) return
    const at = { x: spot.x + player.aheadM * sin(radians(headingDeg)), z: spot.z + player.aheadM * cos(radians(headingDeg)) }
    placements[work] = ground(at.x, at.z, headingAtWork(work, { userDeg: headingDeg, bodies }))
    floor.take({ ...at, radiusM: radiusOf(work, bodies) })
    heap([work, ...others, ...bodies.alikeTo(work)], at)
  }
}

/** Whether somebody so tall stands before (1) or behind the way of another, metres. */
const sideOfWay = (hidesM: number, ofM: number): 1 | -1 => (hidesM < hidesLittle * ofM ? 1 : -1)

/** Where toys lie about a child, degrees from its near side. */
const aboutDeg = [62, -62, 24, -28, 100]
/** Where the others of a heap lie about the first, degrees from its near side. */
const heapDeg = [80, -80, 20, 140, -140]

const onTheMove = new Set(['travel', 'leap', 'routine', 'ride', 'feat'])
const moves = (beats: readonly Beat[], id: string): boolean => beats.some(({ who, action }) => who === id && onTheMove.has(familyOf(action)))

/** Undefined for who goes somewhere, does nothing, or does it to the other. */
function playerOf(id: string, { shot, present, bodies }: StagingParts): Player | undefined {
  const beat = shot.beats.find(({ who }) => who === id)
  if (beat === undefined || moves(shot.beats, id) || (!attending.has(beat.action) && isDoneToAnother(beat, bodies))) return undefined
  const { halfWidthM, halfDepthM, heightM } = bodies.extentOf(id)
  const works = shot.beats.flatMap(({ who, with: tool, target }) => (who === id ? [tool, target] : [])).filter((thing): thing is string => typeof thing === 'string' && !bodies.isCast(thing) && present.includes(thing))
  const standing = works.filter((thing) => onGround.has(beat.action) || isLarge(thing, heightM, bodies))
  const isUp = usesHands(beat)
  const isLong = bodies.recipeOf(id)?.locomotion === 'quadruped' && halfDepthM > long.times * halfWidthM && !isUp
  const turnDeg = attending.has(beat.action) && isDoneToAnother(beat, bodies) ? (beat.action === 'look' ? watchingDeg : attendingDeg) : standing[0] !== undefined && isKeyed(standing[0], bodies) ? atKeysDeg : isLong ? long.headingDeg : openDeg
  const halfM = (isLong ? 0.74 * halfDepthM + 0.67 * halfWidthM : Math.max(halfWidthM, 0.3 * heightM)) + roomHeights.arms * heightM
  const thickM = standing[0] === undefined ? 0 : toFrontM(standing[0], radiusOf(standing[0], bodies), bodies)
  const aheadM = (isUp ? 0.5 : 1) * halfDepthM + roomHeights.work * heightM + thickM
  return { id, beat, turnDeg, works: standing, aheadM, halfM, reachM: standing.length === 0 ? 0 : Math.max(0, aheadM * sin(radians(turnDeg)) + thickM - halfM), heightM }
}

/** What one does about another without touching him. */
const attending: ReadonlySet<string> = new Set(['look', 'marvel', 'listen', 'clap', 'laugh', 'cheer', 'take-photo', 'film', 'point', 'draw', 'paint', 'wave', 'conduct'])
const isDoneToAnother = ({ target, with: tool }: Beat, bodies: Bodies): boolean => [target, tool].some((other) => typeof other === 'string' && bodies.isCast(other))
/** What is larger than this share of who uses it stands before him. */
const isLarge = (thing: string, heightM: number, bodies: Bodies): boolean => bodies.extentOf(thing).heightM > 0.3 * heightM || bodies.extentOf(thing).halfWidthM > 0.3 * heightM
/** Actions for which a four-legged body gets up. */
const usesHands = ({ action, with: tool }: Beat): boolean => !onFours.has(action) && (tool !== undefined || ['hands', 'stand'].includes(familyOf(action)))
const onFours: ReadonlySet<string> = new Set(['howl', 'vocalize', 'talk', 'laugh', 'look', 'nod', 'eat', 'drink', 'peck', 'graze', 'pick-up', 'lick'])
/** What is done to a thing where it lies. */
const onGround: ReadonlySet<string> = new Set(['eat', 'drink', 'peck', 'graze', 'pick-up', 'search', 'bat-about', 'dig-paws', 'lick', 'open-box', 'kick', 'pounce'])
