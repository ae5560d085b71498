import type { Beat, Placement } from '@kinora/contract'
import { atan2, clamp, cos, degrees, radians, sin, type Dice } from '../../platform/index.ts'
import { placeAudience } from './audience.ts'
import { ground, radiusOf, type Board, type Staging, type StagingParts } from './board.ts'
import type { Bodies, Extent } from './bodies.ts'
import { placeDuo } from './duo.ts'
import { placeEnsemble } from './ensemble.ts'
import { Floor } from './floor.ts'
import { placeHero } from './hero.ts'
import { familyOf, usualSpeedMps } from '../covering/plans.ts'
import { headingAtWork, toFrontM } from './fronts.ts'
import { withLeapersApart } from './leapers.ts'
import { withRails } from './rails.ts'
import { rested } from './rests.ts'
import { shownShares } from '../equipping/shown-tools.ts'

/** Done to a thing that lies or stands where it is; everything else that is done with a thing is done with it in the hand. */
const notInHand = new Set(['kick', 'pick-up', 'gather', 'push', 'catch', 'hop', 'pounce', 'bat-about', 'lift', 'put-down', 'peck', 'graze', 'open', 'open-box', 'close', 'climb', 'climb-down', 'bounce', 'swing', 'play-piano', 'play-drums', 'play-decks', 'play-harp', 'build', 'ride', 'sit', 'skateboard', 'repair', 'search'])
/** What is larger in every way, metres, is in nobody's hand. */
const largestHeldM = 1.3
const isHandheld = (action: string, extent: { halfWidthM: number; halfDepthM: number; heightM: number }): boolean =>
  !notInHand.has(action) && (extent.heightM < largestHeldM || extent.heightM > 3 * Math.max(extent.halfWidthM, extent.halfDepthM)) && Math.max(extent.halfWidthM, extent.halfDepthM) < largestHeldM / 2 + 0.3
/** How far before a body lies what it bows to, kicks or pushes, beyond its own depth, metres. */
const reachAheadM = 0.25

/** Places everybody in a shot: what is given stays, everybody else stands where he is seen and nobody stands in anybody. */
export function stage(parts: StagingParts): Staging {
  const { shot, present, bodies, set } = parts
  const placements: Record<string, Placement> = {}
  for (const [id, placement] of Object.entries(shot.placements ?? {})) if (present.includes(id)) placements[id] = placement
  putInHands(parts, placements)
  const floor = new Floor(set.stage)
  for (const [id, placement] of Object.entries(placements)) if (placement.kind === 'ground') floor.take({ x: placement.xM, z: placement.zM, radiusM: radiusOf(id, bodies) })
  placeMeal(parts, { placements, floor })
  placeSharers(parts, { placements, floor })
  placeAudience(parts, { placements, floor })
  placeDuo(parts, { placements, floor })
  placeEnsemble(parts, { placements, floor })
  const beats = placeHero(parts, { placements, floor })
  putInPaws(parts, placements)
  placePartners(parts, { placements, floor })
  placeRest(parts, { placements, floor })
  return withRails({ placements: withLeapersApart(rested(placements, shot, bodies), parts), beats }, { bodies, set })
}

/** Things that somebody uses with his hands are in them, one a hand. */
function putInHands({ shot, present, bodies }: StagingParts, placements: Record<string, Placement>): void {
  const used = new Map<string, number>()
  for (const beat of shot.beats) {
    const thing = beat.with
    if (thing === undefined || placements[thing] !== undefined || !present.includes(thing) || !isHandheld(beat.action, bodies.extentOf(thing)) || bodies.isCast(thing) || thing === beat.who) continue
    const hands = bodies.socketsOf(beat.who).filter((socket) => socket.startsWith('grip')).sort().reverse()
    const free = hands[used.get(beat.who) ?? 0]
    if (free === undefined) continue
    used.set(beat.who, (used.get(beat.who) ?? 0) + 1)
    placements[thing] = { kind: 'carried', on: [{ entityId: beat.who, socket: free }], posture: 'held' }
  }
}

/** Who has no hands takes what he uses between his paws or wings as he begins: until then it is before his chest. */
function putInPaws({ shot, present, bodies }: StagingParts, placements: Record<string, Placement>): void {
  for (const { who, action, with: thing } of shot.beats) {
    const at = placements[who]
    if (thing === undefined || at?.kind !== 'ground' || placements[thing] !== undefined || !present.includes(thing) || bodies.isCast(thing) || shownShares[action] === undefined || bodies.socketsOf(who).some((socket) => socket.startsWith('grip'))) continue
    placements[thing] = ground(at.xM, at.zM, at.headingDeg, 0.5 * bodies.extentOf(who).heightM)
  }
}

/** Which way the row of a meal goes, degrees: towards the viewer's right, its eater's face to the viewer. */
const mealHeadingDeg = 42
/** From one thing of a meal to the next, to each side of the row, and how far off the eater begins, metres. */
const mealRowM = { stepM: 0.45, asideM: 0.12, approachM: 1.1 }

/**
 * Several things to eat lie in a row that ends in the middle of the set, each on the same spot in every shot, eaten or not;
 * whoever eats them stands before the next of them.
 */
function placeMeal(parts: StagingParts, { placements, floor }: Board): void {
  const { shot, present, bodies, hero } = parts
  const beat = shot.beats.find((each) => each.who === hero.id && each.action === 'eat')
  const next = beat?.with
  if (beat === undefined || next === undefined || placements[next] !== undefined || placements[hero.id] !== undefined || bodies.alikeTo(next).length < 2) return
  const row = bodies.alikeTo(next)
  const [aheadX, aheadZ] = [sin(radians(mealHeadingDeg)), cos(radians(mealHeadingDeg))]
  const spotAt = (alongM: number, asideM: number) => ({ x: alongM * aheadX + asideM * aheadZ, z: alongM * aheadZ - asideM * aheadX })
  const alongOf = (id: string) => (row.indexOf(id) - row.length + 1) * mealRowM.stepM
  row.forEach((id, i) => {
    if (!present.includes(id) || placements[id] !== undefined) return
    const spot = spotAt(alongOf(id), mealRowM.asideM * (i % 2 === 0 ? 1 : -1))
    placements[id] = ground(spot.x, spot.z, 0)
    floor.take({ ...spot, radiusM: 0.1 })
  })
  const reachM = bodies.extentOf(hero.id).halfDepthM
  const startM = alongOf(next) - reachM - (row.indexOf(next) === 0 ? mealRowM.approachM : 0)
  const start = spotAt(startM, 0)
  placements[hero.id] = ground(start.x, start.z, mealHeadingDeg)
  floor.take({ ...start, radiusM: radiusOf(hero.id, bodies) })
}

/** Two or more who do the same with one thing that stands stand on both sides of it, face to face, so that all hands are seen. */
function placeSharers({ shot, present, bodies, set }: StagingParts, { placements, floor }: Board): void {
  const thingOf = (beat: Beat): string | undefined => [beat.target, beat.with].find((id): id is string => typeof id === 'string' && !bodies.isCast(id) && present.includes(id) && placements[id] === undefined)
  for (const beat of shot.beats) {
    const thing = thingOf(beat)
    if (thing === undefined || familyOf(beat.action) === 'travel') continue
    const sharers = [...new Set(shot.beats.filter((other) => other.action === beat.action && thingOf(other) === thing).map(({ who }) => who))].filter((who) => placements[who] === undefined)
    if (sharers.length < 2) continue
    const { halfWidthM } = bodies.extentOf(thing)
    placements[thing] = ground(0, 0, 0)
    floor.take({ x: 0, z: 0, radiusM: halfWidthM })
    for (const [i, who] of sharers.entries()) {
      const { x, z, headingDeg } = sharers.length > 2 ? onArc(i, { sharers, halfWidthM, bodies }) : opposite(i, { halfWidthM, own: bodies.extentOf(who) })
      placements[who] = ground(clamp(x, -set.stage.halfWidthM, set.stage.halfWidthM), clamp(z, -set.stage.halfDepthM, set.stage.halfDepthM), headingDeg)
      floor.take({ x, z, radiusM: bodies.extentOf(who).halfWidthM })
    }
  }
}

/** One at each side of a thing. */
function opposite(place: number, { halfWidthM, own }: { halfWidthM: number; own: Extent }): { x: number; z: number; headingDeg: number } {
  const side = place % 2 === 0 ? -1 : 1
  return { x: side * (halfWidthM + own.halfDepthM + 0.06 * own.heightM), z: 0.25 * own.heightM - Math.floor(place / 2) * 0.6 * own.heightM, headingDeg: -side * 90 }
}

/** How much of a ring round a thing several take who share it, degrees, open to the viewer; and the room of each, as a share of what he takes. */
const sharedRing = { deg: 210, room: 1.15 }

/** Three or more stand round a thing, its near side free, so that each is seen. */
function onArc(place: number, { sharers, halfWidthM, bodies }: { sharers: readonly string[]; halfWidthM: number; bodies: Bodies }): { x: number; z: number; headingDeg: number } {
  const extents = sharers.map((id) => bodies.extentOf(id))
  const widestM = 2 * Math.max(...extents.map((extent) => Math.max(extent.halfWidthM, 0.8 * extent.halfDepthM)))
  const radiusM = Math.max(halfWidthM + Math.max(...extents.map(({ halfDepthM, heightM }) => halfDepthM + 0.06 * heightM)), (sharedRing.room * widestM * (sharers.length - 1)) / radians(sharedRing.deg))
  const angle = radians(180 + sharedRing.deg * (place / (sharers.length - 1) - 0.5))
  const [x, z] = [radiusM * sin(angle), radiusM * cos(angle)]
  return { x: -x, z, headingDeg: clamp(degrees(atan2(x, -z)), -90, 90) }
}

/** Where the grass is that somebody crops, in half lengths of his body: a neck that is bent down reaches less far than one that is held up. */
const grazedAt = 0.86

/** Whom or what a beat is done to stands before who does it; the two look at each other. */
function placePartners({ shot, present, bodies, hero, sceneS }: StagingParts, { placements, floor }: Board): void {
  const beats = [...shot.beats].sort((a, b) => Number(b.who === hero.id) - Number(a.who === hero.id))
  for (const beat of beats) {
    for (const other of [beat.with, beat.target]) {
      const at = placements[beat.who]
      if (typeof other !== 'string' || !present.includes(other) || placements[other] !== undefined || at?.kind !== 'ground') continue
      const aheadM = beat.action === 'graze' ? grazedAt * bodies.extentOf(beat.who).halfDepthM : bodies.extentOf(beat.who).halfDepthM + (bodies.isCast(other) ? bodies.extentOf(other).halfDepthM + arm(beat, other, bodies) : toFrontM(other, Math.min(radiusOf(other, bodies), 0.6), bodies) + (beat.action === 'push' ? 0.05 : reachAheadM))
      const angle = radians(at.headingDeg)
      // whoever is much smaller stands farther off, or the talk would go straight down
      const stepBackM = beat.action === 'talk' || beat.action === 'look' || beat.action === 'wave' ? 0.7 * Math.abs(bodies.extentOf(beat.who).heightM - bodies.extentOf(other).heightM) : 0
      const moves = familyOf(beat.action) === 'travel' && beat.action !== 'push' ? clamp(0.8 * sceneS * usualSpeedMps(beat.action, bodies.extentOf(beat.who).heightM, beat.manner ?? []), 0.5, 2.5) : 0
      const spot = floor.place({ x: at.xM + (aheadM + moves + stepBackM) * sin(angle), z: at.zM + (aheadM + moves + stepBackM) * cos(angle), radiusM: bodies.isCast(other) ? radiusOf(other, bodies) * 0.6 : 0.05 })
      placements[other] = ground(spot.x, spot.z, bodies.isCast(other) ? facing(spot, at) : headingAtWork(other, { userDeg: at.headingDeg, bodies }))
    }
  }
}

/** The room between two who do something together, metres: what they can bridge with their arms. */
function arm(beat: Beat, other: string, bodies: Bodies): number {
  const paired = familyOf(beat.action) === 'pair' || familyOf(beat.action) === 'near'
  return paired ? 0.4 * Math.min(bodies.extentOf(beat.who).heightM, bodies.extentOf(other).heightM) : 0.35
}

/** The heading from one spot to another, kept open to the viewer. */
function facing(from: { x: number; z: number }, to: { xM: number; zM: number }): number {
  return clamp(degrees(atan2(to.xM - from.x, to.zM - from.z)), -90, 90)
}

/** What is lower, metres, is small; from middle to middle small things are so many times what they take of the floor apart. */
const smallM = 0.6
const nearby = 1.25

/** Everybody else: companions beside the hero, small things before him, large ones behind. */
function placeRest({ present, bodies, hero, dice, set }: StagingParts, { placements, floor }: Board): void {
  const left = present.filter((id) => placements[id] === undefined)
  const at = placements[hero.id]
  const middle = at?.kind === 'ground' ? at : { xM: 0, zM: 0 }
  const centre = { xM: clamp(middle.xM, -set.stage.halfWidthM * 0.3, set.stage.halfWidthM * 0.3), zM: middle.zM }
  left.forEach((id, i) => {
    const radiusM = radiusOf(id, bodies)
    const { heightM } = bodies.extentOf(id)
    const rank = Math.floor(i / 2) + 1
    const side = i % 2 === 0 ? 1 : -1
    const large = !bodies.isCast(id) && heightM > 1.3
    // small things among themselves keep as near as they are small
    const isSmallByHero = !bodies.isCast(hero.id) && !bodies.isCast(id) && Math.max(heightM, bodies.extentOf(hero.id).heightM) < smallM
    const wish = isSmallByHero ? { x: centre.xM + side * rank * nearby * (radiusM + radiusOf(hero.id, bodies)), z: centre.zM } : bodies.isCast(id)
      ? { x: centre.xM + side * rank * (radiusM * 1.6 + 0.35), z: centre.zM - 0.25 * rank }
      : large ? { x: centre.xM + side * (1.2 + rank * (radiusM + 0.4)), z: centre.zM - 1.4 - radiusM } : { x: centre.xM + side * (0.45 + rank * 0.4), z: centre.zM + 0.35 + 0.12 * rank }
    const spot = floor.place({ ...wish, radiusM })
    placements[id] = ground(spot.x, spot.z, bodies.isCast(id) ? companionHeading(spot, centre, dice.of(id)) : 0)
  })
}

const companionHeading = (spot: { x: number; z: number }, centre: { xM: number; zM: number }, dice: Dice): number =>
  Math.abs(spot.x - centre.xM) < 0.2 ? dice.between('heading', -20, 20) : clamp(facing(spot, centre) * 0.6, -55, 55)
