import type { Beat, Placement, Shot } from '@kinora/contract'
import type { SetRecipe } from '../catalog/index.ts'
import { atan2, clamp, cos, degrees, radians, sin, type Dice } from '../platform/index.ts'
import { carriersIn, type Bodies } from './bodies.ts'
import type { Hero } from './coverage.ts'
import { Floor } from './floor.ts'
import { familyOf, usualSpeedMps } from './plans.ts'

/** A shot's placements, and its beats where staging had to say more about the way (`circling`). */
export interface Staging { placements: Record<string, Placement>; beats: Beat[] }

export interface StagingParts {
  shot: Shot
  present: readonly string[]
  hero: Hero
  bodies: Bodies
  set: SetRecipe
  dice: Dice
  /** How long the scene runs, scene seconds. */
  sceneS: number
}

/** Done to a thing that lies or stands where it is; everything else that is done with a thing is done with it in the hand. */
const notInHand = new Set(['kick', 'pick-up', 'push', 'catch', 'hop', 'pounce', 'lift', 'put-down', 'peck', 'graze', 'open', 'open-box', 'close', 'climb', 'climb-down', 'bounce', 'swing', 'play-piano', 'play-drums', 'play-harp', 'build', 'ride', 'sit', 'skateboard', 'repair', 'search'])
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
  placeCrowd(parts, { placements, floor })
  const beats = placeHero(parts, { placements, floor })
  placePartners(parts, { placements, floor })
  placeRest(parts, { placements, floor })
  return { placements, beats }
}

interface Board { placements: Record<string, Placement>; floor: Floor }

const rounded = (value: number) => Math.round(value * 1000) / 1000 + 0
const ground = (x: number, z: number, headingDeg: number, yM = 0): Placement => ({ kind: 'ground', xM: rounded(x), zM: rounded(z), headingDeg: rounded(headingDeg), ...(yM > 0.001 ? { yM: rounded(yM) } : {}) })
const radiusOf = (id: string, bodies: Bodies): number => {
  const { halfWidthM, halfDepthM } = bodies.extentOf(id)
  return Math.max(0.12, (halfWidthM + Math.max(halfWidthM, halfDepthM)) / 2)
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
    sharers.forEach((who, i) => {
      const side = i % 2 === 0 ? -1 : 1
      const own = bodies.extentOf(who)
      const spot = { x: side * (halfWidthM + own.halfDepthM + 0.06 * own.heightM), z: 0.25 * own.heightM - Math.floor(i / 2) * 0.6 * own.heightM }
      placements[who] = ground(clamp(spot.x, -set.stage.halfWidthM, set.stage.halfWidthM), clamp(spot.z, -set.stage.halfDepthM, set.stage.halfDepthM), -side * 90)
      floor.take({ ...spot, radiusM: own.halfWidthM })
    })
  }
}

/** From so many on, bodies that stay where they are stand in two staggered rows, so that they can be counted. */
const crowdFrom = 3

function placeCrowd({ shot, present, bodies, set }: StagingParts, { placements, floor }: Board): void {
  const travelling = new Set(shot.beats.filter((beat) => familyOf(beat.action) === 'travel' || familyOf(beat.action) === 'leap' || familyOf(beat.action) === 'routine').map(({ who }) => who))
  const paired = new Set(shot.beats.flatMap(({ who, target }) => (typeof target === 'string' ? [who, target] : [])))
  const crowd = present.filter((id) => bodies.isCast(id) && placements[id] === undefined && !travelling.has(id) && !paired.has(id))
  if (crowd.length < crowdFrom) return
  const rows = crowd.length > 3 ? 2 : 1
  const perRow = Math.ceil(crowd.length / rows)
  // the tallest stand behind
  const tall = [...crowd].sort((a, b) => bodies.extentOf(a).heightM - bodies.extentOf(b).heightM)
  const front = new Set(tall.slice(0, perRow))
  const widthM = 2 * Math.max(...crowd.map((id) => Math.max(bodies.extentOf(id).halfWidthM, 0.55 * bodies.extentOf(id).halfDepthM)))
  const stepM = Math.min(widthM * (rows === 2 ? 1.25 : 1.15) + 0.08, (1.9 * set.stage.halfWidthM) / perRow)
  const depthM = 1.6 * Math.max(...crowd.map((id) => bodies.extentOf(id).halfDepthM)) + 0.5 * widthM
  for (const isFront of [true, false]) {
    crowd.filter((id) => front.has(id) === isFront).forEach((id, i, row) => {
      const x = (i - (row.length - 1) / 2) * stepM + (isFront || row.length !== perRow ? 0 : stepM / 2)
      const z = isFront ? (rows - 1) * depthM * 0.5 : -depthM * 0.5
      placements[id] = ground(clamp(x, -set.stage.halfWidthM, set.stage.halfWidthM), clamp(z, -set.stage.halfDepthM, set.stage.halfDepthM), clamp(-18 * (x / Math.max(stepM, 0.1)), -40, 40))
      floor.take({ x, z, radiusM: widthM / 2 })
    })
  }
}

/** Those on the ground who bear the hero: himself, or what he rides. */
function bearersOf({ hero }: StagingParts, placements: Readonly<Record<string, Placement>>): string[] {
  const carriers = carriersIn(placements)
  let bearers = [hero.id]
  for (let depth = 0; depth < 4; depth++) bearers = bearers.flatMap((id) => carriers.get(id) ?? [id])
  return [...new Set(bearers)]
}

/** Bodies that go the hero's way: what bears him, and everybody else who travels. */
function placeHero(parts: StagingParts, board: Board): Beat[] {
  const { shot, present, bodies, set, sceneS } = parts
  const bearers = bearersOf(parts, board.placements).filter((id) => present.includes(id))
  const travelling = (id: string) => shot.beats.find((beat) => beat.who === id && familyOf(beat.action) === 'travel' && beat.target === undefined)
  const others = present.filter((id) => !bearers.includes(id) && board.placements[id] === undefined && travelling(id) !== undefined)
  const movers = [...bearers, ...others]
  const lead = bearers.map(travelling).find((beat) => beat !== undefined)
  const open = movers.filter((id) => board.placements[id] === undefined)
  if (lead === undefined) {
    placeStill(parts, board, bearers)
    return placeMovers(parts, board, { movers: others, beats: shot.beats })
  }
  const speed = usualSpeedMps(lead.action, bodies.extentOf(lead.who).heightM, lead.manner ?? [])
  const roomM = 2 * set.stage.halfWidthM * 0.88
  const team = bearers.length > 1
  const circles = lead.manner?.includes('circling') === true || (speed * sceneS > roomM && !isDirected(lead))
  if (circles && !team) return circle(parts, board, { movers: open, beats: shot.beats })
  line(parts, board, { movers: open, lead, lengthM: Math.min(roomM, speed * sceneS) })
  return shot.beats
}

function placeMovers(parts: StagingParts, board: Board, { movers, beats }: { movers: readonly string[]; beats: Beat[] }): Beat[] {
  const lead = beats.find((beat) => beat.who === movers[0])
  if (lead === undefined) return beats
  const speed = usualSpeedMps(lead.action, parts.bodies.extentOf(lead.who).heightM, lead.manner ?? [])
  const roomM = 2 * parts.set.stage.halfWidthM * 0.88
  if (lead.manner?.includes('circling') === true || (speed * parts.sceneS > roomM && !isDirected(lead))) return circle(parts, board, { movers, beats })
  line(parts, board, { movers, lead, lengthM: Math.min(roomM, speed * parts.sceneS) })
  return beats
}

const isDirected = (beat: Beat): boolean => beat.manner?.some((manner) => manner === 'leftwards' || manner === 'rightwards') === true

/** Straight across the picture, side by side, so that the middle of the way is the middle of the set. */
function line({ shot, bodies, set }: StagingParts, { placements, floor }: Board, { movers, lead, lengthM }: { movers: readonly string[]; lead: Beat; lengthM: number }): void {
  const left = lead.manner?.includes('leftwards') === true
  const side = left ? -1 : 1
  const lanes = movers.map((id) => 2 * bodies.extentOf(id).halfWidthM + 0.3)
  const widthM = lanes.reduce((sum, lane) => sum + lane, 0)
  // a long row of runners goes in two or three files, so that all of them fit on the stage
  const files = Math.max(1, Math.ceil(widthM / (set.stage.halfDepthM * 1.6)))
  let z = widthM / files / 2
  // whoever comes towards the camera has all of the stage before him
  const startM = shot.camera?.side === 'front' ? set.stage.halfWidthM : lengthM / 2
  movers.forEach((id, i) => {
    const lane = lanes[i] ?? 1
    const file = i % files
    const depthM = 2 * bodies.extentOf(id).halfDepthM + 0.6
    const x = -side * (startM + file * depthM)
    z -= lane / files / 2
    placements[id] = ground(clamp(x, -set.stage.halfWidthM, set.stage.halfWidthM), clamp(z, -set.stage.halfDepthM, set.stage.halfDepthM), side * 90)
    floor.take({ x: 0, z, radiusM: lane / 2 })
    z -= lane / files / 2
  })
}

/** Round the middle of the set: whoever is too fast for it runs in a circle, nearest to the viewer in mid shot. */
function circle({ bodies, set }: StagingParts, { placements, floor }: Board, { movers, beats }: { movers: readonly string[]; beats: Beat[] }): Beat[] {
  const outerM = Math.min(set.stage.halfWidthM, set.stage.halfDepthM) * 0.82
  const lanes = movers.length > 6 ? 2 : 1
  const stepDeg = Math.min(48, 360 / Math.ceil(movers.length / lanes))
  movers.forEach((id, i) => {
    const lane = 2 * bodies.extentOf(id).halfWidthM + 0.35
    const radiusM = Math.max(1.2, outerM - (i % lanes) * lane)
    const angle = radians(-50 - Math.floor(i / lanes) * stepDeg - (i % lanes) * stepDeg / 2)
    placements[id] = ground(radiusM * sin(angle), radiusM * cos(angle), 90 + degrees(angle))
  })
  floor.take({ x: 0, z: outerM, radiusM: 0.8 })
  return beats.map((beat) => (movers.includes(beat.who) && familyOf(beat.action) === 'travel' && beat.target === undefined ? { ...beat, manner: [...new Set(['circling', ...(beat.manner ?? [])])].slice(0, 4) } : beat))
}

/** How far before the middle a feat begins that travels, metres; it goes to the viewer's right, a floor routine along the diagonal. */
const featStartM: Readonly<Record<string, number>> = { axel: 6, tumble: 5.94, cartwheel: 0.9, handspring: 1, jump: 0.5, roll: 1, throw: 0.8 }

/** A hero who stays, or whose feat begins here. */
function placeStill({ hero, shot, bodies, dice, set }: StagingParts, { placements, floor }: Board, bearers: readonly string[]): void {
  const action = shot.beats.find((beat) => beat.who === hero.id)?.action ?? hero.beat?.action ?? 'idle'
  const wayDeg = action === 'tumble' ? 45 : 90
  const [aheadX, aheadZ] = [sin(radians(wayDeg)), cos(radians(wayDeg))]
  const startM = Math.min(featStartM[action] ?? 0, (set.stage.halfWidthM * 0.85) / aheadX, (set.stage.halfDepthM * 0.85) / Math.max(0.01, aheadZ))
  const partner = shot.beats.find((beat) => beat.who === hero.id && typeof beat.target === 'string' && placements[beat.target] === undefined)?.target
  const feat = startM > 0
  const heading = feat ? wayDeg : typeof partner === 'string' && bodies.isCast(partner) ? 90 : partner !== undefined ? 62 : dice.pick('heading', [24, 30, 36]) * dice.pick('side', [-1, 1])
  bearers.filter((id) => placements[id] === undefined).forEach((id, i) => {
    const radiusM = radiusOf(id, bodies)
    const partnerM = typeof partner === 'string' ? (radiusM + radiusOf(partner, bodies)) / 2 + 0.2 : 0
    const spot = floor.place({ x: -startM * aheadX - partnerM + i * (2 * radiusM + 0.1), z: -startM * aheadZ, radiusM })
    placements[id] = ground(spot.x, spot.z, heading)
  })
}

/** Whom or what a beat is done to stands before who does it; the two look at each other. */
function placePartners({ shot, present, bodies, hero }: StagingParts, { placements, floor }: Board): void {
  const beats = [...shot.beats].sort((a, b) => Number(b.who === hero.id) - Number(a.who === hero.id))
  for (const beat of beats) {
    for (const other of [beat.with, beat.target]) {
      const at = placements[beat.who]
      if (typeof other !== 'string' || !present.includes(other) || placements[other] !== undefined || at?.kind !== 'ground') continue
      const aheadM = bodies.extentOf(beat.who).halfDepthM + (bodies.isCast(other) ? bodies.extentOf(other).halfDepthM + arm(beat, other, bodies) : Math.min(radiusOf(other, bodies), 0.6) + (beat.action === 'push' ? 0.05 : reachAheadM))
      const angle = radians(at.headingDeg)
      // whoever is much smaller stands farther off, or the talk would go straight down
      const stepBackM = beat.action === 'talk' || beat.action === 'look' || beat.action === 'wave' ? 0.7 * Math.abs(bodies.extentOf(beat.who).heightM - bodies.extentOf(other).heightM) : 0
      const moves = familyOf(beat.action) === 'travel' && beat.action !== 'push' ? 2.5 : 0
      const spot = floor.place({ x: at.xM + (aheadM + moves + stepBackM) * sin(angle), z: at.zM + (aheadM + moves + stepBackM) * cos(angle), radiusM: bodies.isCast(other) ? radiusOf(other, bodies) * 0.6 : 0.05 })
      placements[other] = ground(spot.x, spot.z, bodies.isCast(other) ? facing(spot, at) : 0)
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
    const wish = bodies.isCast(id)
      ? { x: centre.xM + side * rank * (radiusM * 1.6 + 0.35), z: centre.zM - 0.25 * rank }
      : large ? { x: centre.xM + side * (1.2 + rank * (radiusM + 0.4)), z: centre.zM - 1.4 - radiusM } : { x: centre.xM + side * (0.45 + rank * 0.4), z: centre.zM + 0.35 + 0.12 * rank }
    const spot = floor.place({ ...wish, radiusM })
    placements[id] = ground(spot.x, spot.z, bodies.isCast(id) ? companionHeading(spot, centre, dice.of(id)) : 0)
  })
}

const companionHeading = (spot: { x: number; z: number }, centre: { xM: number; zM: number }, dice: Dice): number =>
  Math.abs(spot.x - centre.xM) < 0.2 ? dice.between('heading', -20, 20) : clamp(facing(spot, centre) * 0.6, -55, 55)
