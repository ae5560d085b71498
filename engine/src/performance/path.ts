import { atan2, clamp, cos, hypot, pi, sin, tau } from '../platform/index.ts'
import type { Stand } from './actor.ts'
import { simulationRateHz } from './performance.ts'

/** Where a body's origin is on its way, which way it faces and how fast it goes. */
export interface Waypoint {
  x: number
  z: number
  headingRad: number
  speedMps: number
  /** How fast it turns to its own left, radians per second. */
  turnRps: number
}

export interface PathRequest {
  from: Stand
  speedMps: number
  durationS: number
  accelMps2: number
  /** Greatest rate of turning, radians per second. */
  turnRps: number
  /** Goes here and stops `stopM` before it; one who `faces` it turns until it is straight ahead, and backs off when too near. */
  goal?: { x: number; z: number; stopM: number; faces?: boolean }
  /** Points that it goes by on the way to its goal, in order. */
  via?: readonly { x: number; z: number }[]
  /** Runs round this point, on the circle through its start. */
  circle?: { x: number; z: number }
  /** Comes to rest when the time is over. */
  stopsAtEnd: boolean
}

/** A way over the ground, planned ahead, so that feet know where the body will be when they land. */
export interface GroundPath {
  at(timeS: number): Waypoint
  readonly endS: number
}

/** An angle brought to -π..π. */
export const wrapAngle = (angle: number): number => angle - tau * Math.floor((angle + pi) / tau)

/** Plans a way by steering: the heading turns towards where it should go, the speed follows with limited acceleration. */
export function planPath(request: PathRequest): GroundPath {
  const stepS = 1 / simulationRateHz
  const count = Math.max(1, Math.ceil(request.durationS * simulationRateHz)) + 1
  const { from } = request
  const ahead = { x: sin(from.headingRad), z: cos(from.headingRad) }
  let now: Waypoint = { x: from.position[0], z: from.position[2], headingRad: from.headingRad, speedMps: Math.max(0, from.velocity[0] * ahead.x + from.velocity[2] * ahead.z), turnRps: 0 }
  const steer = steering(request)
  const points: Waypoint[] = [now]
  for (let i = 1; i < count; i++) {
    now = advance(now, steer(now, request.durationS - i * stepS), request, stepS)
    points.push(now)
  }
  return { endS: (count - 1) * stepS, at: (timeS) => sample(points, timeS * simulationRateHz) }
}

/** Straight to a goal, as fast as it takes to be there when the time is over, from the first moment on. */
export function straightPath({ position, headingRad }: Stand, goal: { x: number; z: number }, durationS: number): GroundPath {
  const [x, z] = [goal.x - position[0], goal.z - position[2]]
  const endS = Math.max(0.1, durationS)
  const speedMps = hypot(x, z) / endS
  const heading = speedMps > 0.01 ? atan2(x, z) : headingRad
  return { endS, at: (timeS) => ({ x: position[0] + (x * timeS) / endS, z: position[2] + (z * timeS) / endS, headingRad: heading, speedMps, turnRps: 0 }) }
}

interface Wish { turnRad: number; speedMps: number }

/** What a body wishes at a waypoint: how far to turn, and how fast to go. */
function steering(request: PathRequest): (now: Waypoint, leftS: number) => Wish {
  const { goal, circle, speedMps, accelMps2 } = request
  const ending = (speed: number, leftS: number): number => (request.stopsAtEnd ? Math.min(speed, Math.max(0, leftS - 0.15) * accelMps2) : speed)
  if (goal !== undefined) {
    const ahead = [...(request.via ?? [])]
    return (now, leftS) => {
      const next = nextOf(ahead, now)
      if (next !== undefined) return { turnRad: wrapAngle(atan2(next.x - now.x, next.z - now.z) - now.headingRad), speedMps: ending(speedMps, leftS) }
      const left = hypot(goal.x - now.x, goal.z - now.z)
      const room = Math.max(0, left - goal.stopM)
      const turnRad = left < 0.05 ? 0 : wrapAngle(atan2(goal.x - now.x, goal.z - now.z) - now.headingRad)
      const brave = Math.max(0, cos(clamp(turnRad, -pi / 2, pi / 2)))
      const back = goal.faces === true && brave > 0.8 ? clamp(2.5 * (goal.stopM - left), 0, 0.5) : 0
      if (room <= 0.02 && goal.faces === true) return { turnRad, speedMps: ending(-back, leftS) }
      return { turnRad: room <= 0.02 ? 0 : turnRad, speedMps: ending(Math.min(speedMps * brave * brave, Math.sqrt(2 * accelMps2 * 0.8 * room)), leftS) }
    }
  }
  if (circle !== undefined) return roundAbout(request, circle, ending)
  return (_, leftS) => ({ turnRad: 0, speedMps: ending(speedMps, leftS) })
}

/** The first point that is not yet reached or passed; those that are go. */
function nextOf(via: { x: number; z: number }[], now: Waypoint): { x: number; z: number } | undefined {
  for (let next = via[0]; next !== undefined; next = via[0]) {
    const [x, z] = [next.x - now.x, next.z - now.z]
    if (hypot(x, z) > 0.1 && x * sin(now.headingRad) + z * cos(now.headingRad) > 0) return next
    via.shift()
  }
  return undefined
}

function roundAbout({ from, speedMps }: PathRequest, circle: { x: number; z: number }, ending: (speed: number, leftS: number) => number): (now: Waypoint, leftS: number) => Wish {
  const out = { x: from.position[0] - circle.x, z: from.position[2] - circle.z }
  const radius = Math.max(0.1, hypot(out.x, out.z))
  // Whichever way round is nearer to its present heading; left about the centre counts positive.
  const sense = sin(from.headingRad) * out.z - cos(from.headingRad) * out.x >= 0 ? 1 : -1
  return (now, leftS) => {
    const r = Math.max(0.1, hypot(now.x - circle.x, now.z - circle.z))
    const tangent = atan2(now.x - circle.x, now.z - circle.z) + sense * pi / 2
    const inwards = sense * clamp((r - radius) / (1.2 * Math.min(1, radius)), -0.8, 0.8)
    // Turning at the circle's own rate is part of the wish, or the body would always lag outside it.
    return { turnRad: wrapAngle(tangent + inwards - now.headingRad) + sense * (now.speedMps / r) * 0.25, speedMps: ending(speedMps, leftS) }
  }
}

function advance(now: Waypoint, wish: Wish, { turnRps, accelMps2 }: PathRequest, stepS: number): Waypoint {
  const wanted = clamp(wish.turnRad * 4, -turnRps, turnRps)
  const turn = now.turnRps + clamp(wanted - now.turnRps, -stepS * 14, stepS * 14)
  const speed = now.speedMps + clamp(wish.speedMps - now.speedMps, -accelMps2 * 1.4 * stepS, accelMps2 * stepS)
  const headingRad = now.headingRad + turn * stepS
  return { x: now.x + sin(headingRad) * speed * stepS, z: now.z + cos(headingRad) * speed * stepS, headingRad, speedMps: speed, turnRps: turn }
}

/** Between two waypoints; beyond the last (and before the first) it goes straight on, so that feet can plan past the ends. */
function sample(points: readonly Waypoint[], index: number): Waypoint {
  const last = points.length - 1
  const i = clamp(Math.floor(index), 0, last)
  const a = points[i]
  const b = points[Math.min(i + 1, last)]
  if (a === undefined || b === undefined) throw new Error('A path has at least one waypoint.')
  const t = index - i
  if (i === last) {
    const further = t / simulationRateHz * a.speedMps
    return { ...a, x: a.x + sin(a.headingRad) * further, z: a.z + cos(a.headingRad) * further }
  }
  const between = (key: keyof Waypoint): number => a[key] + (b[key] - a[key]) * t
  return { x: between('x'), z: between('z'), headingRad: between('headingRad'), speedMps: between('speedMps'), turnRps: between('turnRps') }
}
