import { add, addScaled, cross, dot, length, normalize, rotate, scale, subtract, type Vector } from '../../../engine/src/platform/index.ts'
import { freeSpans } from '../flights.ts'
import type { Law } from '../law.ts'
import { bonesAt, centreOf, localAt, massesAt, slope, stepS, stepsOf, turnBetween } from '../skeleton.ts'
import { bodyCalled, carriedBy, onGround, type BodyTrack, type Model, type Scene, type Shown } from '../staging.ts'

const skill = (name: string, recipe: string, beat: NonNullable<Scene['beats']>[number], more: Partial<Scene> = {}): Scene =>
  ({ name, set: 'gym', cast: { athlete: recipe }, durationS: 6, placements: { athlete: onGround() }, beats: [beat], ...more })
const onIce = (name: string, recipe: string, count: number): Scene => skill(name, recipe, { action: 'axel', count }, { set: 'ice-rink', durationS: 7 })
const paddling: Partial<Scene> = { set: 'sea', cast: { board: 'paddleboard', athlete: 'woman' }, placements: { board: onGround(), athlete: carriedBy('board', 'deck', 'stand') } }

const fleshKgPerM3 = 1000

/** Angular momentum about the centre of mass, kg·m²/s: every bone's mass on its way, and as a ball of flesh that turns with its bone (2/5·m·r²). */
function momentumAt(model: Model, track: BodyTrack, step: number): Vector {
  const poses = new Map([-2, -1, 0, 1, 2].map((off) => [step + off, bonesAt(model, track, step + off)]))
  const bones = (at: number): ReturnType<typeof bonesAt> => poses.get(at) ?? []
  const masses = new Map([...poses].map(([at, posed]) => [at, massesAt(model, posed)]))
  const centre = centreOf(masses.get(step) ?? [])
  const drift = slope((at) => centreOf(masses.get(at) ?? []), step)
  let sum: Vector = [0, 0, 0]
  model.boneMasses.forEach(({ massKg }, bone) => {
    const place = (at: number): Vector => masses.get(at)?.[bone]?.place ?? [0, 0, 0]
    const arm = subtract(place(step), centre)
    sum = addScaled(sum, cross(arm, subtract(slope(place, step), drift)), massKg)
    const radiusM = Math.cbrt((3 * massKg) / (4 * Math.PI * fleshKgPerM3))
    sum = addScaled(sum, spinOf((at) => bones(at)[bone]?.turn ?? [0, 0, 0, 1], step), 0.4 * massKg * radiusM * radiusM)
  })
  return sum
}

/** How fast a bone turns in the world, radians per second, to the fourth order. */
function spinOf(turn: (step: number) => Parameters<typeof turnBetween>[0], step: number): Vector {
  const near = scale(turnBetween(turn(step - 1), turn(step + 1)), 8)
  const far = turnBetween(turn(step - 2), turn(step + 2))
  return scale(subtract(near, far), 1 / (12 * stepS))
}

/** Nothing turns a body in the air: its angular momentum about its centre of mass stays (Euler). */
export const momentum: Law = {
  name: 'momentum_drift',
  says: 'how far angular momentum about the centre of mass strays in flight from its mean there, against that mean',
  unit: '%',
  bound: '<= 1',
  scenes: [
    onIce('single axel', 'skater', 1), onIce('double axel', 'skater', 2), onIce('triple axel', 'skater', 3),
    skill('backflip', 'gymnast', { action: 'backflip' }),
    skill('handspring', 'gymnast', { action: 'handspring' }),
    skill('floor routine', 'gymnast', { action: 'tumble' }, { durationS: 10 }),
    skill('backflip on a paddleboard', 'woman', { who: 'athlete', action: 'backflip' }, paddling),
    skill('backflip of a robot', 'robot', { action: 'backflip' }),
  ],
  measure(shown) {
    const { model, track } = bodyCalled(shown, 'athlete')
    const drifts = freeSpans(shown, 'athlete').map(({ from, to }) => {
      const course = Array.from({ length: to - from + 1 }, (_, i) => momentumAt(model, track, from + i))
      const mean = scale(course.reduce(add, [0, 0, 0]), 1 / course.length)
      return Math.max(...course.map((one) => length(subtract(one, mean)))) / length(mean)
    })
    return drifts.length === 0 ? Infinity : 100 * Math.max(...drifts)
  },
}

interface Counted extends Scene { asked: number; counted: (shown: Shown) => number }

/** Turns of the hips about an axis of the world in flight. */
const turnsInFlight = (axis: Vector) => (shown: Shown): number => {
  const { track } = bodyCalled(shown, 'athlete')
  const events = shown.shot.events.filter(({ entityId }) => entityId === 'athlete')
  const left = events.find(({ kind }) => kind === 'takeoff')?.timeS ?? NaN
  const landed = events.find(({ kind, timeS }) => kind === 'land' && timeS > left)?.timeS ?? NaN
  return Math.abs(turnedAbout(track, { from: Math.round(left / stepS), to: Math.round(landed / stepS) }, () => axis))
}
/** Turns over the whole shot about the body's own side, its length or its depth. */
const turnsInAll = (own: Vector) => (shown: Shown): number => {
  const { track } = bodyCalled(shown, 'athlete')
  return Math.abs(turnedAbout(track, { from: 0, to: track.poseCount - 1 }, (step) => rotate(localAt(track, step, 0).turn, own)))
}
/** How often the head goes under the hips and comes up again. */
const timesUpsideDown = (shown: Shown): number => {
  const { model, track } = bodyCalled(shown, 'athlete')
  const head = model.boneIndex[model.recipe.roles?.head ?? ''] ?? 0
  const under = stepsOf(track).map((step) => { const bones = bonesAt(model, track, step); return (bones[head]?.place[1] ?? 0) < (bones[0]?.place[1] ?? 0) })
  return under.filter((isUnder, i) => isUnder && under[i - 1] === false).length
}
const takeoffs = (shown: Shown): number => {
  const times = shown.shot.events.filter(({ entityId, kind }) => entityId === 'athlete' && kind === 'takeoff').map(({ timeS }) => timeS)
  return times.filter((timeS, i) => timeS - (times[i - 1] ?? -1) > 0.1).length
}

function turnedAbout(track: BodyTrack, { from, to }: { from: number; to: number }, axis: (step: number) => Vector): number {
  let turned = 0
  for (let step = from; step < to; step++) turned += dot(turnBetween(localAt(track, step, 0).turn, localAt(track, step + 1, 0).turn), normalize(axis(step)))
  return turned / (2 * Math.PI)
}

const counted = (scene: Scene, asked: number, how: Counted['counted']): Counted => ({ ...scene, asked, counted: how })

/** What is asked for so many times happens so many times. */
export const counts: Law<Counted> = {
  name: 'count_error',
  says: 'turns, flips and jumps that are seen, to the nearest quarter of a turn, against those that are asked for (an axel turns half a turn more than it is called)',
  unit: 'turns',
  bound: '<= 0',
  scenes: [
    counted(onIce('single axel turns 1.5', 'skater', 1), 1.5, turnsInFlight([0, 1, 0])),
    counted(onIce('triple axel turns 3.5', 'skater', 3), 3.5, turnsInFlight([0, 1, 0])),
    counted(skill('backflip turns once', 'gymnast', { action: 'backflip' }), 1, turnsInAll([1, 0, 0])),
    counted(skill('three backflips', 'gymnast', { action: 'backflip', count: 3 }, { durationS: 12 }), 3, timesUpsideDown),
    counted(skill('two cartwheels', 'gymnast', { action: 'cartwheel', count: 2 }, { durationS: 8 }), 2, timesUpsideDown),
    counted(skill('five turns on one foot', 'ballerina', { action: 'spin', count: 5 }), 5, turnsInAll([0, 1, 0])),
    counted(skill('four jumps', 'boy', { action: 'jump', count: 4 }, { durationS: 8 }), 4, takeoffs),
  ],
  measure: (shown, { asked, counted: how }) => { const seen = how(shown); return Number.isFinite(seen) ? Math.abs(Math.round(4 * seen) / 4 - asked) : Infinity },
}
