import type { StagedShot } from '@kinora/contract'
import { addScaled, clamp, degrees, smoothstep, subtract, type Vector } from '../platform/index.ts'
import { baseYaw, headingOf } from './bearings.ts'
import { fillsAcross, lensFor, lookAbove } from './composition.ts'
import { firstView, type View } from './clear-view.ts'
import { waysThrough } from './comings.ts'
import { poseThroughEyes, steadied, type EyeView } from './eyes.ts'
import { followed } from './following.ts'
import { angleElevationsDeg, axesOf, boundsOf, directionTo, fitsFrame, shifted, sizeRules, type CameraPose } from './framing.ts'
import { moveAt, mustHold, orbits } from './moves.ts'
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
  /** Turned away from the first choice, when that was hidden. */
  view?: View
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
  const seen = wanted.map((body) => withoutDepths(body, task.floorAt))
  const whole = seen.flatMap((body) => body.balls())
  if (whole.length === 0) return { region: placeBalls, whole: placeBalls, center: [0, 1.1, 0], facing: [0, 0, 1], eyes: undefined }
  const { subjects } = shot.camera
  const named = subjects.length === 0 ? wanted : subjects.flatMap((id) => wanted.find((body) => body.entityId === id) ?? [])
  const part = sizeRules[shot.camera.size].region
  const region = part === 'body' ? regionOfAll(seen, { aspect: task.aspect, fills: sizeRules[shot.camera.size].fills }) : named.flatMap((body) => regionOf(body, part))
  const framed = region.length > 0 ? region : whole
  const first = named[0] ?? wanted[0]
  const root = first?.world[0]?.elements
  const facing: Vector = root === undefined ? [0, 0, 1] : [root[8], 0, root[10]]
  return { region: framed, whole, center: boundsOf(framed).center, facing, eyes: first === undefined ? undefined : eyesOf(first, facing, { others: named.slice(1), part: shot.camera.side === 'over-shoulder' ? 'upper' : 'whole' }) }
}

/** How far below ground or water the frame reaches, in heights of a body: whoever has dived deeper is not seen there, and the others would be small. */
const depthHeights = 0.35

/** A body of which no more than a little below the water counts. */
function withoutDepths(body: PosedBody, floorAt: CameraTask['floorAt']): Pick<PosedBody, 'model' | 'balls'> {
  const depthM = depthHeights * (body.model.bounds.max[1] - body.model.bounds.min[1]) * body.track.scale
  return { model: body.model, balls: () => body.balls().map((ball) => ({ ...ball, y: Math.max(ball.y, floorAt(ball.x, ball.z) - depthM) })) }
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
      else if (ids.has(id) && !isFloorCovering(bodies.find((body) => body.entityId === entityId))) ids.add(entityId)
    }
  }
  return bodies.filter((body) => ids.has(body.entityId))
}

/** What somebody lies on and that is as flat as a carpet is the ground of a picture and not its matter. */
function isFloorCovering(body: PosedBody | undefined): boolean {
  if (body === undefined) return false
  const { min, max } = body.model.bounds
  return max[1] < coveringM && max[1] < 0.12 * Math.min(max[0] - min[0], max[2] - min[2])
}
const coveringM = 0.08

/** Steps back, or widens where a wall is behind, until everything fits. */
function searchFit(task: CameraTask, moments: readonly Moment[]): CameraPose[] {
  const rule = sizeRules[task.shot.camera.size]
  const isOrbit = orbits.has(task.shot.camera.move)
  let fovDeg = lensFor(Math.max(rule.fovDeg, isOrbit ? orbitFovDeg : 0), { aspect: task.aspect, heightM: isOfThings(task) ? usualHeightM(moments) : 0 })
  const wishedM = distanceForSize(moments, { fovDeg, aspect: task.aspect, fills: fillsOf(task) * (isOrbit && usualHeightM(moments) < tableTopM ? tableTopFills : 1), yawDeg: baseYaw({ camera: task.shot.camera, aspect: task.aspect, yawShiftDeg: task.view?.yawShiftDeg }, moments) })
  const leastM = isOrbit ? nearestOrbitM : nearestM
  let distanceM = Math.max(leastM, wishedM)
  // what is tiny is looked at from no nearer, with a longer lens
  if (wishedM < leastM) fovDeg = 2 * degrees(Math.atan(Math.tan(fovDeg * Math.PI / 360) * wishedM / leastM))
  for (let attempt = 0; attempt < 44; attempt++) {
    const { path, walled } = pathFor(task, moments, { distanceM, fovDeg })
    const holds = path.every((pose, i) => !mustHold(task.shot.camera.move, i / (path.length - 1)) || fitsFrame(moments[i]?.region ?? [], pose, task.aspect))
    if (holds || attempt === 43) return path
    if (walled && fovDeg < 66) fovDeg *= 1.05
    else distanceM *= 1.06
  }
  throw new Error('Unreachable: the last attempt returns.')
}

/** The share of the frame that the subjects fill: many share all that there is, or each would be too small to be counted. */
function fillsOf({ shot }: CameraTask): number {
  const { size, subjects } = shot.camera
  return size === 'full' && subjects.length >= many.from ? many.fills : sizeRules[size].fills
}
const many = { from: 4, fills: 0.96 }

/** An orbit has at least so wide a lens, degrees: what is near and what is far go by one another as the camera goes round. */
const orbitFovDeg = 42
/** Round what is lower than this, metres, an orbit leaves more air: else all that is seen behind it is what it stands on. */
const tableTopM = 0.6
const tableTopFills = 0.78

/** No camera is nearer to what it looks at, metres. */
const nearestM = 0.6
/** Nor is one that goes round it, metres: with a long lens the background would rush by. */
const nearestOrbitM = 0.25

/** What is this many times as wide as it is high, and at least so wide, metres, is looked down upon by up to so many degrees more: land, water and walls lie open. */
const lying = { fromRatio: 1.9, toRatio: 3.6, leastWideM: 4, liftDeg: 11 }

/** What is laid out flat on a table, lower than this share of its width and than this, metres, is looked down upon by so many degrees more: from the side a plate is a line. */
const laidOut = { mostHighShare: 0.22, belowM: 0.3, liftDeg: 20 }

function liftFor(task: CameraTask, moments: readonly Moment[]): number {
  if (!isOfThings(task)) return 0
  const { min, max } = boundsOf(moments[0]?.region ?? [])
  const wideM = max[0] - min[0]
  if (max[1] - min[1] < laidOut.mostHighShare * wideM && max[1] < laidOut.belowM && task.shot.camera.angle === 'high') return laidOut.liftDeg
  return wideM < lying.leastWideM ? 0 : lying.liftDeg * smoothstep(wideM / Math.max(0.01, max[1] - min[1]), lying.fromRatio, lying.toRatio)
}

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

interface Reach { distanceM: number; fovDeg: number }

function pathFor(task: CameraTask, moments: readonly Moment[], reach: Reach): { path: CameraPose[]; walled: boolean } {
  const { shot } = task
  const follow = followed(moments, task)
  const yaw = baseYaw({ camera: task.shot.camera, aspect: task.aspect, yawShiftDeg: task.view?.yawShiftDeg }, moments)
  const facingYaw = headingOf(moments)
  const heightM = usualHeightM(moments)
  const view = task.view ?? firstView
  const lifted = { ...view, liftDeg: view.liftDeg + liftFor(task, moments) }
  let walled = false
  const path = moments.map((_, i) => {
    const progress = moments.length < 2 ? 0 : i / (moments.length - 1)
    const wish = placed({ shot, progress, anchor: follow.anchors[i] ?? [0, 1, 0], look: follow.looks[i] ?? [0, 1, 0], heightM, yaw, facingYaw, reach, aspect: task.aspect, seed: task.seed, view: lifted })
    const position = insideRoom(task, wish.position)
    walled ||= Math.hypot(...subtract(position, wish.position)) > 0.15
    return { ...wish, position }
  })
  return { path, walled }
}

interface Wish { shot: StagedShot; progress: number; anchor: Vector; look: Vector; heightM: number; yaw: number; facingYaw: number; reach: Reach; aspect: number; seed: number; view: View }

/** One pose of the path: side, angle and distance, the asked move, then thirds, headroom and look room. */
function placed({ shot, progress, anchor, look, heightM, yaw, facingYaw, reach, aspect, seed, view }: Wish): CameraPose {
  const { angle, size } = shot.camera
  const turn = moveAt(shot, progress)
  const distanceM = reach.distanceM * (1 + (turn.distance - 1) * (shot.camera.move === 'dolly-zoom' ? 1 : view.wayShare))
  const fovDeg = 2 * degrees(Math.atan(Math.tan(reach.fovDeg * Math.PI / 360) * turn.width))
  const yawDeg = yaw + turn.yawDeg
  const elevationDeg = Math.max(turn.leastElevationDeg ?? -90, angleElevationsDeg[angle]) * turn.elevationShare + turn.elevationDeg + view.liftDeg
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

function insideRoom({ room, floorAt }: CameraTask, wish: Vector): Vector {
  const x = clamp(wish[0], room.minX, room.maxX)
  const z = clamp(wish[2], room.minZ, room.maxZ)
  return [x, clamp(wish[1], floorAt(x, z) + room.minY, room.maxY), z]
}

