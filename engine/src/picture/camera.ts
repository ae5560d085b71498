import type { CameraIntent, StagedShot } from '@kinora/contract'
import type { Roles } from '../catalog/index.ts'
import { addScaled, clamp, degrees, mix, smoothstep, subtract, type Vector } from '../platform/index.ts'
import { angleElevationsDeg, axesOf, boundsOf, directionTo, fitsFrame, shifted, sizeRules, type CameraPose } from './framing.ts'
import { noise } from './noise.ts'
import type { PosedBody, WorldBall } from './pose.ts'
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
}

const samplesPerS = 12

/** Moments of the shot: which balls the frame must hold, their middle, and where the first subject faces. */
interface Moment { region: readonly WorldBall[]; whole: readonly WorldBall[]; center: Vector; facing: Vector }

/**
 * Solves the camera of a shot: it keeps the asked part of all subjects in frame from the first frame to the last, at the asked
 * size, from the asked side, with the asked move; it stays above the ground and inside the set. It knows the whole
 * Performance, so it leads without lag.
 */
export function solveCamera(task: CameraTask): CameraPath {
  const { shot } = task
  const count = Math.max(2, Math.ceil(shot.durationS * samplesPerS) + 1)
  const moments = Array.from({ length: count }, (_, i) => momentAt(task, shot.durationS * shot.timeScale * i / (count - 1)))
  const samples = searchFit(task, moments)
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

function momentAt(task: CameraTask, sceneS: number): Moment {
  const { shot } = task
  const wanted = subjectsOf(task)
  for (const body of task.bodies) body.moveTo(sceneS)
  const whole = wanted.flatMap((body) => body.balls())
  if (whole.length === 0) return { region: placeBalls, whole: placeBalls, center: [0, 1.1, 0], facing: [0, 0, 1] }
  const named = wanted.filter((body) => shot.camera.subjects.length === 0 || shot.camera.subjects.includes(body.entityId))
  const part = sizeRules[shot.camera.size].region
  const region = part === 'body' ? whole : named.flatMap((body) => regionOf(body, part))
  const framed = region.length > 0 ? region : whole
  const first = named[0] ?? wanted[0]
  const root = first?.world[0]?.elements
  return { region: framed, whole, center: boundsOf(framed).center, facing: root === undefined ? [0, 0, 1] : [root[8], 0, root[10]] }
}

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

function regionOf(body: PosedBody, part: 'upper' | 'head' | 'face'): WorldBall[] {
  const roles = body.model.recipe.roles
  if (roles === undefined) return body.balls()
  const bones = bonesOfPart(roles, part)
  const inside = new Set<number>()
  for (const [index, bone] of body.model.bones.entries()) {
    const isNamed = bones.has(bone.name)
    if (isNamed || (part !== 'upper' && inside.has(bone.parent))) inside.add(index)
  }
  const balls = body.balls()
  const found = part === 'upper' ? balls.filter((ball) => !legBones(body).has(ball.bone)) : balls.filter((ball) => inside.has(ball.bone))
  return found.length > 0 ? found : balls
}

function bonesOfPart(roles: Roles, part: 'upper' | 'head' | 'face'): Set<string> {
  if (part === 'face') return new Set([roles.head ?? roles.root])
  return new Set([roles.head ?? roles.root, ...(roles.neck ?? [])])
}

function legBones(body: PosedBody): Set<number> {
  const names = new Set((body.model.recipe.roles?.legs ?? []).flatMap((leg) => leg.bones))
  return new Set(body.model.bones.flatMap((bone, index) => (names.has(bone.name) ? [index] : [])))
}

/** Steps back, or widens where a wall is behind, until everything fits. */
function searchFit(task: CameraTask, moments: readonly Moment[]): CameraPose[] {
  const rule = sizeRules[task.shot.camera.size]
  let fovDeg = task.aspect < 1 ? Math.min(52, rule.fovDeg * 1.3) : rule.fovDeg
  let distanceM = distanceForSize(moments, { fovDeg, aspect: task.aspect, fills: rule.fills, yawDeg: baseYaw(task, moments) })
  for (let attempt = 0; attempt < 44; attempt++) {
    const { path, walled } = pathFor(task, moments, { distanceM, fovDeg })
    const holds = path.every((pose, i) => fitsFrame(moments[i]?.region ?? [], pose, task.aspect))
    if (holds || attempt === 43) return path
    if (walled && fovDeg < 66) fovDeg *= 1.05
    else distanceM *= 1.06
  }
  throw new Error('Unreachable: the last attempt returns.')
}

/** The distance at which the region fills its share of the frame at the median moment. */
function distanceForSize(moments: readonly Moment[], view: { fovDeg: number; aspect: number; fills: number; yawDeg: number }): number {
  const tan = Math.tan(view.fovDeg * Math.PI / 360)
  const yaw = view.yawDeg * Math.PI / 180
  const needed = moments.map(({ region }) => {
    const { min, max } = boundsOf(region)
    const across = Math.abs(Math.cos(yaw)) * (max[0] - min[0]) + Math.abs(Math.sin(yaw)) * (max[2] - min[2])
    const deep = 0.5 * (Math.abs(Math.sin(yaw)) * (max[0] - min[0]) + Math.abs(Math.cos(yaw)) * (max[2] - min[2]))
    return Math.max((max[1] - min[1]) / (2 * tan * view.fills), across / (2 * tan * view.aspect * Math.min(0.86, view.fills))) + deep * 0.5
  })
  return Math.max(0.6, median(needed))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** The camera's yaw around its subject: from the asked side of where it faces (or goes), on the side nearest to the viewer's place. */
function baseYaw({ shot, yawShiftDeg = 0 }: CameraTask, moments: readonly Moment[]): number {
  const heading = headingOf(moments)
  const offsets: Readonly<Record<CameraIntent['side'], readonly number[]>> = { front: [8, -8], 'three-quarter': [36, -36], side: [84, -84], back: [168, -168] }
  const candidates = offsets[shot.camera.side].map((offset) => wrapped(heading + offset))
  const nearest = candidates.reduce((best, yaw) => (Math.abs(yaw) < Math.abs(best) ? yaw : best))
  const held = shot.camera.side === 'back' ? nearest : clamp(nearest, -78, 78)
  return held + yawShiftDeg
}

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
  const follow = followed(moments, shot)
  const yaw = baseYaw(task, moments)
  const facingYaw = headingOf(moments)
  let walled = false
  const path = moments.map((_, i) => {
    const progress = moments.length < 2 ? 0 : i / (moments.length - 1)
    const wish = placed({ shot, progress, anchor: follow.anchors[i] ?? [0, 1, 0], look: follow.looks[i] ?? [0, 1, 0], yaw, facingYaw, reach, aspect: task.aspect, seed: task.seed })
    const position = insideRoom(task, wish.position)
    walled ||= Math.hypot(...subtract(position, wish.position)) > 0.15
    return { ...wish, position }
  })
  return { path, walled }
}

/** Metres of travel, in shares of the framed distance, up to which a still camera stays still. */
const stillReach = 0.9

/** What the camera is tied to (anchor) and what it looks at (look), smoothed over the whole shot without lag. */
function followed(moments: readonly Moment[], shot: StagedShot): { anchors: Vector[]; looks: Vector[] } {
  const centers = moments.map(({ center }) => center)
  const rate = (moments.length - 1) / Math.max(0.1, shot.durationS)
  const smooth = smoothedPath(centers, 0.42 * rate, 0.6 * rate)
  const middle = boundsOf(centers.map(([x, y, z]) => ({ x, y, z, radiusM: 0, bone: 0 })))
  const travel = Math.hypot(middle.max[0] - middle.min[0], middle.max[2] - middle.min[2])
  const size = Math.max(0.4, median(moments.map(({ region }) => boundsOf(region)).map(({ min, max }) => Math.max(max[1] - min[1], max[0] - min[0]))))
  const move = shot.camera.move
  const isTied = move === 'track' || move === 'orbit' || move === 'handheld' || move === 'push-in' || move === 'pull-out' || move === 'crane-up'
  if (isTied) return { anchors: smooth, looks: smooth }
  const still = centers.map(() => middle.center)
  return travel < size * stillReach * 2.2 ? { anchors: still, looks: still } : { anchors: still, looks: smooth }
}

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

interface Wish { shot: StagedShot; progress: number; anchor: Vector; look: Vector; yaw: number; facingYaw: number; reach: Reach; aspect: number; seed: number }

/** One pose of the path: side, angle and distance, the asked move, then thirds, headroom and look room. */
function placed({ shot, progress, anchor, look, yaw, facingYaw, reach, aspect, seed }: Wish): CameraPose {
  const { move, angle, size } = shot.camera
  const eased = smoothstep(progress)
  const swing = eased - 0.5
  let { distanceM } = reach
  let yawDeg = yaw
  let elevationDeg = angleElevationsDeg[angle]
  if (move === 'orbit') yawDeg += swing * Math.min(110, 14 * shot.durationS + 30)
  if (move === 'push-in') distanceM *= mix(1.55, 1, eased)
  if (move === 'pull-out') distanceM *= mix(1, 1.9, eased)
  if (move === 'crane-up') elevationDeg = mix(elevationDeg - 2, Math.max(elevationDeg + 30, 34), eased)
  const position = addScaled(anchor, directionTo(yawDeg, elevationDeg), distanceM)
  const plain: CameraPose = { position, target: look, fovDeg: reach.fovDeg }
  const axes = axesOf(plain)
  const frameHeightM = 2 * Math.tan(reach.fovDeg * Math.PI / 360) * distanceM
  const isWhole = sizeRules[size].region === 'body'
  const facesRight = Math.sin((facingYaw - yawDeg) * Math.PI / 180)
  let lookX = isWhole && shot.camera.subjects.length < 3 ? facesRight * 0.09 : facesRight * 0.05
  let lookY = isWhole ? 0.02 : 0.012
  if (move === 'pan-right') lookX += swing * 0.42
  if (move === 'pan-left') lookX -= swing * 0.42
  if (move === 'tilt-up') lookY += swing * 0.36
  if (move === 'tilt-down') lookY -= swing * 0.36
  const jitter = move === 'handheld' ? 0.022 : 0
  const shake = (lane: number) => (noise(progress * shot.durationS * 1.6, lane * 7.3, seed % 997) - 0.5) * jitter * 2
  const target = shifted(look, axes, (lookX * aspect + shake(1)) * frameHeightM, (lookY + shake(2)) * frameHeightM)
  return { position: shifted(position, axes, shake(3) * frameHeightM, shake(4) * frameHeightM), target, fovDeg: reach.fovDeg }
}

function insideRoom({ room, floorAt }: CameraTask, wish: Vector): Vector {
  const x = clamp(wish[0], room.minX, room.maxX)
  const z = clamp(wish[2], room.minZ, room.maxZ)
  return [x, clamp(wish[1], floorAt(x, z) + room.minY, room.maxY), z]
}

