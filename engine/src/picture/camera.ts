import type { CameraIntent, StagedShot } from '@kinora/contract'
import { addScaled, clamp, degrees, mix, smoothstep, subtract, type Vector } from '../platform/index.ts'
import { fillsAcross, lensFor, lookAbove, smoothingS, threeQuarterDeg } from './composition.ts'
import { waysThrough } from './comings.ts'
import { poseThroughEyes, steadied, type EyeView } from './eyes.ts'
import { angleElevationsDeg, axesOf, boundsOf, directionTo, fitsFrame, shifted, sizeRules, type CameraPose } from './framing.ts'
import { noise } from './noise.ts'
import type { PosedBody, WorldBall } from './pose.ts'
import { regionOf, regionOfAll } from './regions.ts'
import type { CameraRoom } from './set-kit.ts'

/** The camera's way through one shot. */
export interface CameraPath {
  /** The pose at a film second of the shot. */
  poseAt(filmS: number): CameraPose
  readonly samples: readonly CameraPose[]
}

export interface CameraTask {
  shot: StagedShot
  bodies: readonly PosedBody[]
  aspect: number
  room: CameraRoom
  /** Height of ground or water crests below which no camera goes. */
  floorAt: (x: number, z: number) => number
  seed: number
  /** Turned away from the first choice by so much, when that was hidden. */
  yawShiftDeg?: number
  /** The share of a way to or from its subject that it goes, when something stands in the way. */
  wayShare?: number
}

const samplesPerS = 12

/** Moments of the shot: which balls the frame must hold, their middle, and where the first subject faces. */
interface Moment { region: readonly WorldBall[]; whole: readonly WorldBall[]; center: Vector; facing: Vector; eyes: EyeView | undefined }

/**
 * Solves the camera of a shot: it keeps the asked part of all subjects in frame from the first frame to the last, at the asked
 * size, from the asked side, with the asked move; it stays above the ground and inside the set. It knows the whole
 * Performance, so it leads without lag.
 */
export function solveCamera(task: CameraTask): CameraPath {
  const { shot } = task
  const count = Math.max(2, Math.ceil(shot.durationS * samplesPerS) + 1)
  const isAway = waysThrough(shot, task.bodies)
  const moments = filled(Array.from({ length: count }, (_, i) => momentAt(task, shot.durationS * shot.timeScale * i / (count - 1), isAway)))
  const samples = throughEyes(task, moments) ?? searchFit(task, moments)
  return {
    samples,
    poseAt: (filmS) => {
      const at = clamp(filmS / shot.durationS) * (count - 1)
      const before = Math.min(count - 2, Math.floor(at))
      return blendPoses([before - 1, before, before + 1, before + 2].map((i) => samples[Math.max(0, Math.min(count - 1, i))]) as [CameraPose, CameraPose, CameraPose, CameraPose], at - before)
    },
  }
}

/** Catmull-Rom between four samples, so that speed never jumps. */
function blendPoses([a, b, c, d]: [CameraPose, CameraPose, CameraPose, CameraPose], t: number): CameraPose {
  const blend = (w: number, x: number, y: number, z: number) => x + 0.5 * t * (y - w + t * (2 * w - 5 * x + 4 * y - z + t * (3 * (x - y) + z - w)))
  const join = (pick: (pose: CameraPose) => Vector): Vector => [0, 1, 2].map((axis) => blend(...([a, b, c, d].map((pose) => pick(pose)[axis]) as [number, number, number, number]))) as unknown as Vector
  return { position: join((pose) => pose.position), target: join((pose) => pose.target), fovDeg: blend(a.fovDeg, b.fovDeg, c.fovDeg, d.fovDeg) }
}

/** Moments in which nobody is there yet, or any more, are framed as the nearest in which somebody is. */
function filled(moments: readonly (Moment | undefined)[]): Moment[] {
  const nearest = (i: number): Moment | undefined => Array.from(moments, (_, step) => moments[i - step] ?? moments[i + step]).find((moment) => moment !== undefined)
  return moments.flatMap((moment, i) => moment ?? nearest(i) ?? [])
}

/** Undefined while all that it is about are on their way into or out of the frame. */
function momentAt(task: CameraTask, sceneS: number, isAway: ReturnType<typeof waysThrough>): Moment | undefined {
  const { shot } = task
  const all = subjectsOf(task)
  for (const body of task.bodies) body.moveTo(sceneS)
  const wanted = all.filter((body) => !isAway(body, sceneS))
  if (all.length > 0 && wanted.length === 0) return undefined
  const whole = wanted.flatMap((body) => body.balls())
  if (whole.length === 0) return { region: placeBalls, whole: placeBalls, center: [0, 1.1, 0], facing: [0, 0, 1], eyes: undefined }
  const { subjects } = shot.camera
  const named = subjects.length === 0 ? wanted : subjects.flatMap((id) => wanted.find((body) => body.entityId === id) ?? [])
  const part = sizeRules[shot.camera.size].region
  const region = part === 'body' ? regionOfAll(wanted, { aspect: task.aspect, fills: sizeRules[shot.camera.size].fills }) : named.flatMap((body) => regionOf(body, part))
  const framed = region.length > 0 ? region : whole
  const first = named[0] ?? wanted[0]
  const root = first?.world[0]?.elements
  const facing: Vector = root === undefined ? [0, 0, 1] : [root[8], 0, root[10]]
  return { region: framed, whole, center: boundsOf(framed).center, facing, eyes: first === undefined ? undefined : eyesOf(first, facing, { others: named.slice(1), part: shot.camera.side === 'over-shoulder' ? 'upper' : 'whole' }) }
}

/** What somebody sees: the others, or straight ahead. */
function eyesOf(body: PosedBody, facing: Vector, { others, part }: { others: readonly PosedBody[]; part: 'whole' | 'upper' }): EyeView {
  const head = boundsOf(regionOf(body, 'head'))
  const whole = boundsOf(body.balls())
  const balls = others.flatMap((other) => (part === 'upper' ? regionOf(other, part) : other.balls()))
  return { head: head.center, heightM: Math.max(0.3, whole.max[1] - whole.min[1]), facing, toward: balls.length === 0 ? undefined : boundsOf(balls).center }
}

function throughEyes(task: CameraTask, moments: readonly Moment[]): CameraPose[] | undefined {
  const { side } = task.shot.camera
  if (side !== 'first-person' && side !== 'over-shoulder') return undefined
  const poses = moments.flatMap(({ eyes }) => (eyes === undefined ? [] : [poseThroughEyes(side, eyes, task.aspect)]))
  if (poses.length < moments.length) return undefined
  return steadied(poses, Math.round(samplesPerS * 0.25)).map((pose) => ({ ...pose, position: insideRoom(task, pose.position) }))
}

/** Whether a shot shows whole things and nobody alive: the camera may go as near to them as it likes. */
const isOfThings = (task: CameraTask): boolean => sizeRules[task.shot.camera.size].region === 'body' && task.bodies.length > 0 && subjectsOf(task).every((body) => body.model.recipe.roles === undefined)

/** Without anybody, the place itself is the subject. */
const placeBalls: readonly WorldBall[] = [{ x: 0, y: 1.1, z: 0, radiusM: 2.2, bone: 0 }]

/** The intent's subjects (everybody, where it names none) and whatever they carry or are carried by. */
function subjectsOf({ shot, bodies }: CameraTask): readonly PosedBody[] {
  const ids = new Set(shot.camera.subjects.length > 0 ? shot.camera.subjects : bodies.map((body) => body.entityId))
  for (const [id, placement] of Object.entries(shot.placements)) {
    if (placement.kind !== 'carried') continue
    for (const { entityId } of placement.on) {
      if (ids.has(entityId)) ids.add(id)
      else if (ids.has(id)) ids.add(entityId)
    }
  }
  return bodies.filter((body) => ids.has(body.entityId))
}

/** Steps back, or widens where a wall is behind, until everything fits. */
function searchFit(task: CameraTask, moments: readonly Moment[]): CameraPose[] {
  const rule = sizeRules[task.shot.camera.size]
  let fovDeg = lensFor(rule.fovDeg, { aspect: task.aspect, heightM: isOfThings(task) ? usualHeightM(moments) : 0 })
  const wishedM = distanceForSize(moments, { fovDeg, aspect: task.aspect, fills: rule.fills, yawDeg: baseYaw(task, moments) })
  let distanceM = Math.max(nearestM, wishedM)
  // what is tiny is looked at from no nearer, with a longer lens
  if (wishedM < nearestM) fovDeg = 2 * degrees(Math.atan(Math.tan(fovDeg * Math.PI / 360) * wishedM / nearestM))
  for (let attempt = 0; attempt < 44; attempt++) {
    const { path, walled } = pathFor(task, moments, { distanceM, fovDeg })
    const holds = path.every((pose, i) => !mustHold(task.shot.camera.move, i / (path.length - 1)) || fitsFrame(moments[i]?.region ?? [], pose, task.aspect))
    if (holds || attempt === 43) return path
    if (walled && fovDeg < 66) fovDeg *= 1.05
    else distanceM *= 1.06
  }
  throw new Error('Unreachable: the last attempt returns.')
}

/** No camera is nearer to what it looks at, metres. */
const nearestM = 0.6

/** A move that goes past its subject holds it in its middle only; every other move from the first frame to the last. */
function mustHold(move: CameraIntent['move'], progress: number): boolean {
  return !passingMoves.has(move) || Math.abs(progress - 0.5) < 0.2
}
const passingMoves: ReadonlySet<CameraIntent['move']> = new Set(['pan-left', 'pan-right', 'tilt-up', 'tilt-down', 'truck-left', 'truck-right', 'pedestal-up', 'pedestal-down'])

/** The distance at which the region fills its share of the frame at the median moment. */
function distanceForSize(moments: readonly Moment[], view: { fovDeg: number; aspect: number; fills: number; yawDeg: number }): number {
  const tan = Math.tan(view.fovDeg * Math.PI / 360)
  const yaw = view.yawDeg * Math.PI / 180
  const needed = moments.map(({ region }) => {
    const { min, max } = boundsOf(region)
    const across = Math.abs(Math.cos(yaw)) * (max[0] - min[0]) + Math.abs(Math.sin(yaw)) * (max[2] - min[2])
    const deep = 0.5 * (Math.abs(Math.sin(yaw)) * (max[0] - min[0]) + Math.abs(Math.cos(yaw)) * (max[2] - min[2]))
    return Math.max((max[1] - min[1]) / (2 * tan * view.fills), across / (2 * tan * view.aspect * fillsAcross(view.fills, view.aspect))) + deep * 0.5
  })
  return Math.max(0.02, median(needed))
}

const usualHeightM = (moments: readonly Moment[]): number => median(moments.map(({ region }) => { const { min, max } = boundsOf(region); return max[1] - min[1] }))

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** The camera's yaw around its subject: from the asked side of where it faces (or goes), on the side nearest to the viewer's place. */
function baseYaw({ shot, aspect, yawShiftDeg = 0 }: CameraTask, moments: readonly Moment[]): number {
  const heading = headingOf(moments)
  const { side } = shot.camera
  if (side === 'viewer') return yawShiftDeg
  const front = threeQuarterDeg(shot.camera.subjects.length > 1 ? 2 : aspect)
  const offsets = side === 'three-quarter' ? [front, -front] : sideOffsetsDeg[side]
  const candidates = offsets.map((offset) => wrapped(heading + offset))
  const nearest = candidates.reduce((best, yaw) => (Math.abs(yaw) < Math.abs(best) ? yaw : best))
  const held = side === 'back' || side === 'over-shoulder' || side === 'first-person' ? nearest : clamp(nearest, -78, 78)
  return held + yawShiftDeg
}

/** Degrees to each side of where the subject faces. */
const sideOffsetsDeg: Readonly<Record<Exclude<CameraIntent['side'], 'viewer' | 'three-quarter'>, readonly number[]>> = { front: [8, -8], side: [84, -84], back: [168, -168], 'over-shoulder': [168, -168], 'first-person': [180] }

const wrapped = (angleDeg: number): number => ((angleDeg % 360) + 540) % 360 - 180

/** Where the first subject goes, or faces on the whole; the viewer's side when it turns round and round. */
function headingOf(moments: readonly Moment[]): number {
  const first = moments[0]?.center ?? [0, 0, 0]
  const travel = moments.reduce<Vector>((furthest, { center }) => {
    const moved = subtract(center, first)
    return Math.hypot(moved[0], moved[2]) > Math.hypot(furthest[0], furthest[2]) ? moved : furthest
  }, [0, 0, 0])
  if (Math.hypot(travel[0], travel[2]) > 1.5) return degrees(Math.atan2(travel[0], travel[2]))
  const mean = moments.reduce<[number, number]>((sum, { facing }) => [sum[0] + facing[0] / moments.length, sum[1] + facing[2] / moments.length], [0, 0])
  return Math.hypot(...mean) > 0.35 ? degrees(Math.atan2(mean[0], mean[1])) : 0
}

interface Reach { distanceM: number; fovDeg: number }

function pathFor(task: CameraTask, moments: readonly Moment[], reach: Reach): { path: CameraPose[]; walled: boolean } {
  const { shot } = task
  const follow = followed(moments, task)
  const yaw = baseYaw(task, moments)
  const facingYaw = headingOf(moments)
  const heightM = usualHeightM(moments)
  let walled = false
  const path = moments.map((_, i) => {
    const progress = moments.length < 2 ? 0 : i / (moments.length - 1)
    const wish = placed({ shot, progress, anchor: follow.anchors[i] ?? [0, 1, 0], look: follow.looks[i] ?? [0, 1, 0], heightM, yaw, facingYaw, reach, aspect: task.aspect, seed: task.seed, wayShare: task.wayShare ?? 1 })
    const position = insideRoom(task, wish.position)
    walled ||= Math.hypot(...subtract(position, wish.position)) > 0.15
    return { ...wish, position }
  })
  return { path, walled }
}

/** What the camera is tied to (anchor) and what it looks at (look), smoothed over the whole shot without lag; a still camera sees the whole way. */
function followed(moments: readonly Moment[], { shot, aspect }: CameraTask): { anchors: Vector[]; looks: Vector[] } {
  const centers = moments.map(({ center }) => center)
  const rate = (moments.length - 1) / Math.max(0.1, shot.durationS)
  const { level, height } = smoothingS(aspect)
  const smooth = smoothedPath(centers, level * rate, height * rate)
  if (tiedMoves.has(shot.camera.move)) return { anchors: smooth, looks: smooth }
  const middle = boundsOf(moments.flatMap(({ region }) => region)).center
  const still = centers.map(() => middle)
  return { anchors: still, looks: still }
}

/** Moves that go with their subject. */
const tiedMoves: ReadonlySet<CameraIntent['move']> = new Set(['track', 'handheld', 'push-in', 'pull-out', 'dolly-zoom', 'orbit-clockwise', 'orbit-counterclockwise', 'crane-up', 'crane-down'])

/** Gaussian over time, wider for height, so that a jump leaves the frame's horizon in peace. */
function smoothedPath(points: readonly Vector[], sigma: number, sigmaY: number): Vector[] {
  const last = points.length - 1
  // beyond its ends the path goes on as it did inside, or the camera would lag at the cuts
  const at = (k: number, axis: 0 | 1 | 2): number => {
    const inside = Math.max(0, Math.min(last, k))
    const mirrored = Math.max(0, Math.min(last, 2 * inside - k))
    return k === inside ? points[k]?.[axis] ?? 0 : 2 * (points[inside]?.[axis] ?? 0) - (points[mirrored]?.[axis] ?? 0)
  }
  const blurred = (i: number, axis: 0 | 1 | 2, width: number): number => {
    let sum = 0
    let weight = 0
    for (let k = -Math.ceil(width * 2.5); k <= Math.ceil(width * 2.5); k++) {
      const w = Math.exp(-0.5 * (k / Math.max(0.3, width)) ** 2)
      sum += w * at(i + k, axis)
      weight += w
    }
    return sum / weight
  }
  return points.map((_, i) => [blurred(i, 0, sigma), blurred(i, 1, sigmaY), blurred(i, 2, sigma)])
}

interface Wish { shot: StagedShot; progress: number; anchor: Vector; look: Vector; heightM: number; yaw: number; facingYaw: number; reach: Reach; aspect: number; seed: number; wayShare: number }

/** One pose of the path: side, angle and distance, the asked move, then thirds, headroom and look room. */
function placed({ shot, progress, anchor, look, heightM, yaw, facingYaw, reach, aspect, seed, wayShare }: Wish): CameraPose {
  const { angle, size } = shot.camera
  const turn = moveAt(shot, smoothstep(progress))
  const distanceM = reach.distanceM * (1 + (turn.distance - 1) * (shot.camera.move === 'dolly-zoom' ? 1 : wayShare))
  const fovDeg = 2 * degrees(Math.atan(Math.tan(reach.fovDeg * Math.PI / 360) * turn.width))
  const yawDeg = yaw + turn.yawDeg
  const elevationDeg = Math.max(turn.leastElevationDeg ?? -90, angleElevationsDeg[angle]) * turn.elevationShare + turn.elevationDeg
  const position = addScaled(anchor, directionTo(yawDeg, elevationDeg), distanceM)
  const axes = axesOf({ position, target: look, fovDeg })
  const frameHeightM = 2 * Math.tan(reach.fovDeg * Math.PI / 360) * reach.distanceM
  const isWhole = sizeRules[size].region === 'body'
  const facesRight = orbits.has(shot.camera.move) ? 0 : Math.sin((facingYaw - yawDeg) * Math.PI / 180)
  const roomX = isWhole && shot.camera.subjects.length < 3 ? facesRight * 0.09 : facesRight * 0.05
  const roomY = isWhole ? lookAbove({ heightShare: heightM / frameHeightM, aspect }) : 0.012
  const jitter = shot.camera.move === 'handheld' ? 0.022 : 0
  const shake = (lane: number) => (noise(progress * shot.durationS * 1.6, lane * 7.3, seed % 997) - 0.5) * jitter * 2
  const carried: [number, number] = [turn.truck * aspect * frameHeightM, turn.pedestal * frameHeightM]
  const target = shifted(look, axes, ((roomX + turn.pan) * aspect + shake(1)) * frameHeightM + carried[0], (roomY + turn.tilt + shake(2)) * frameHeightM + carried[1])
  return { position: shifted(position, axes, shake(3) * frameHeightM + carried[0], shake(4) * frameHeightM + carried[1]), target, fovDeg }
}

/** Moves round their subject keep it in the middle. */
const orbits: ReadonlySet<CameraIntent['move']> = new Set(['orbit-clockwise', 'orbit-counterclockwise'])

/** What a move changes at a moment: distance and lens as factors, turns in degrees, ways in shares of the frame. */
interface Turn { distance: number; width: number; yawDeg: number; elevationDeg: number; elevationShare: number; leastElevationDeg?: number; pan: number; tilt: number; truck: number; pedestal: number }
const unmoved: Turn = { distance: 1, width: 1, yawDeg: 0, elevationDeg: 0, elevationShare: 1, pan: 0, tilt: 0, truck: 0, pedestal: 0 }

/** How far a move has come; `eased` runs from 0 to 1. */
function moveAt(shot: StagedShot, eased: number): Turn {
  const swing = eased - 0.5
  const orbitDeg = Math.min(120, 14 * shot.durationS + 40)
  switch (shot.camera.move) {
    case 'static': case 'track': case 'handheld': return unmoved
    case 'push-in': return { ...unmoved, distance: mix(1.7, 1, eased) }
    case 'pull-out': return { ...unmoved, distance: mix(1, 1.9, eased) }
    case 'zoom-in': return { ...unmoved, width: mix(1.75, 1, eased) }
    case 'zoom-out': return { ...unmoved, width: mix(1, 1.9, eased) }
    case 'dolly-zoom': return { ...unmoved, distance: mix(1.8, 0.8, eased), width: 1 / mix(1.8, 0.8, eased) }
    case 'orbit-clockwise': return { ...unmoved, yawDeg: -swing * orbitDeg }
    case 'orbit-counterclockwise': return { ...unmoved, yawDeg: swing * orbitDeg }
    case 'pan-left': return { ...unmoved, pan: -swing * 0.7 }
    case 'pan-right': return { ...unmoved, pan: swing * 0.7 }
    case 'tilt-up': return { ...unmoved, tilt: swing * 0.7 }
    case 'tilt-down': return { ...unmoved, tilt: -swing * 0.7 }
    case 'truck-left': return { ...unmoved, truck: -swing * 0.8 }
    case 'truck-right': return { ...unmoved, truck: swing * 0.8 }
    case 'pedestal-up': return { ...unmoved, pedestal: swing * 0.7 }
    case 'pedestal-down': return { ...unmoved, pedestal: -swing * 0.7 }
    case 'crane-up': return { ...unmoved, elevationDeg: 34 * eased - 2, elevationShare: 1 - eased, leastElevationDeg: -2 }
    case 'crane-down': return { ...unmoved, elevationDeg: 34 * (1 - eased) - 2, elevationShare: eased, leastElevationDeg: -2 }
  }
}

function insideRoom({ room, floorAt }: CameraTask, wish: Vector): Vector {
  const x = clamp(wish[0], room.minX, room.maxX)
  const z = clamp(wish[2], room.minZ, room.maxZ)
  return [x, clamp(wish[1], floorAt(x, z) + room.minY, room.maxY), z]
}

