import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, addScaled, atan2, cross, degrees, distance, inverse, length, multiply, rotate, scale, subtract, tau, type Vector } from '../../platform/index.ts'
import { bodyOf } from '../body.ts'
import { Rig } from '../rig.ts'
import { flightPosition } from './ballistics.ts'
import { axelTurns } from './index.ts'
import { massPointsOf, shapeOf } from './mass-points.ts'
import { centerOfMass, rotationVector } from './momentum.ts'
import { Routine, solidGround } from './routine.ts'
import { axel } from './skills/axel.ts'
import { backflip } from './skills/backflip.ts'
import { forwardRoll, slip } from './skills/falls.ts'
import { backHandspring, backSomersault, cartwheel, handspring, roundOff } from './skills/hands.ts'
import { jump, spin } from './skills/jumps.ts'
import { tumble } from './skills/tumble.ts'
import { stickPerson } from './stick-person.ts'
import { planTimeline, type Key } from './timeline.ts'

const rateHz = 120
const model = stickPerson()
const body = bodyOf(model)
const points = massPointsOf(model)

function routineOf(keys: readonly Key[], { gravityMps2 = 9.81, durationS = undefined as number | undefined } = {}): Routine {
  return new Routine(planTimeline({ keys, body, rig: new Rig(model), gravityMps2, durationS }), body, new Rig(model))
}

const skills: Readonly<Record<string, readonly Key[]>> = {
  jump: jump({ aheadM: 1, leftM: 0 }), axel1: axel(1.5, 3), axel3: axel(3.5, 3), backflip, handspring, backHandspring, backSomersault, roundOff, tumble: tumble(45),
}

/** Every mass point in the world at a time. */
function massesAt(routine: Routine, rig: Rig, t: number): Float64Array {
  routine.pose(rig, t, solidGround, routine.wholeAt(t).center)
  return shapeOf(rig, points)
}

const pointAt = (shape: Float64Array, i: number): Vector => [shape[3 * i] ?? 0, shape[3 * i + 1] ?? 0, shape[3 * i + 2] ?? 0]

/** Angular momentum about the centre of mass from two poses one step apart: nothing but positions goes in. */
function momentumBetween(before: Float64Array, after: Float64Array, stepS: number): Vector {
  const [from, to] = [centerOfMass(before, points.massesKg), centerOfMass(after, points.massesKg)]
  let sum: Vector = [0, 0, 0]
  points.massesKg.forEach((massKg, i) => {
    const [a, b] = [subtract(pointAt(before, i), from), subtract(pointAt(after, i), to)]
    sum = addScaled(sum, cross(scale(add(a, b), 0.5), subtract(b, a)), massKg / stepS)
  })
  return sum
}

for (const [name, keys] of Object.entries(skills)) {
  test(`${name}: in the air the centre of mass is on its parabola within a millimetre`, () => {
    const routine = routineOf(keys)
    const rig = new Rig(model)
    expect(routine.takeoffs.length).toBeGreaterThan(0)
    for (const { startS, endS, flight } of routine.takeoffs) {
      for (let t = startS + 1e-6; t < endS; t += 1 / rateHz) {
        const center = centerOfMass(massesAt(routine, rig, t), points.massesKg)
        expect(distance(center, flightPosition(flight, t - startS))).toBeLessThan(0.001)
      }
    }
  })

  test(`${name}: in the air angular momentum stays within three per cent (of 20 kg·m²/s where it is less)`, () => {
    const routine = routineOf(keys)
    const rig = new Rig(model)
    const stepS = 1 / 480
    for (const { startS, endS, turning } of routine.takeoffs) {
      const size = Math.max(length(turning.momentum), 20)
      for (let t = startS + 1e-6; t + stepS < endS; t += 1 / rateHz) {
        const measured = momentumBetween(massesAt(routine, rig, t), massesAt(routine, rig, t + stepS), stepS)
        expect(length(subtract(measured, turning.momentum)) / size).toBeLessThan(0.03)
      }
    }
  })
}

test.each([[1, 1.5], [2, 2.5], [3, 3.5], [3.5, 3.5], [undefined, 1.5]])('an axel asked for as %s turns %s times in the air, within two degrees', (count, turns) => {
  expect(axelTurns(count)).toBe(turns)
  const routine = routineOf(axel(turns, 3))
  const [flight] = routine.takeoffs
  if (flight === undefined) throw new Error('An axel flies.')
  const heading = (t: number): number => {
    const [x, , z] = rotate(routine.wholeAt(t).rotation, [0, 0, 1])
    return atan2(x, z)
  }
  let turned = 0
  for (let t = flight.startS; t < flight.endS - 1e-9; t += 1 / 960) {
    const step = heading(Math.min(t + 1 / 960, flight.endS)) - heading(t)
    turned += step - tau * Math.round(step / tau)
  }
  expect(Math.abs(degrees(turned) - 360 * turns)).toBeLessThan(2)
})

test('an axel takes off facing its way and lands facing back along it, on the right foot alone', () => {
  const routine = routineOf(axel(3.5, 3))
  const [flight] = routine.takeoffs
  if (flight === undefined) throw new Error('An axel flies.')
  const { velocity } = flight.flight
  const facing = (t: number): number => {
    const [x, , z] = rotate(routine.wholeAt(t).rotation, [0, 0, 1])
    return (x * velocity[0] + z * velocity[2]) / Math.sqrt((velocity[0] * velocity[0] + velocity[2] * velocity[2]) * (x * x + z * z))
  }
  expect(facing(flight.startS)).toBeGreaterThan(0.99)
  expect(facing(flight.endS)).toBeLessThan(-0.99)
  expect(routine.standingAt(flight.endS + 0.2).map(({ limb }) => limb.name)).toEqual(['legR'])
})

test('arms drawn in turn an axel faster, at least twice', () => {
  const [flight] = routineOf(axel(3.5, 3)).takeoffs
  if (flight === undefined) throw new Error('An axel flies.')
  const rates = flight.turning.rotations.slice(1).map((rotation, i) => length(rotationVector(multiply(rotation, inverse(flight.turning.rotations[i] ?? rotation)))))
  expect(Math.max(...rates) / Math.max(rates[0] ?? 0, rates.at(-1) ?? 0)).toBeGreaterThan(2)
})

test('a backflip turns backwards once and ends upright', () => {
  const routine = routineOf(backflip)
  let turned = 0
  for (let t = 0; t < routine.durationS; t += 1 / rateHz) {
    const [a, b] = [routine.wholeAt(t).rotation, routine.wholeAt(t + 1 / rateHz).rotation]
    turned += rotationVector(multiply(b, inverse(a)))[0]
  }
  expect(Math.abs(degrees(turned) + 360)).toBeLessThan(2)
})

test.each(['axel3', 'backflip', 'backSomersault', 'handspring'])('%s: the spin has no jump at take-off and landing', (name) => {
  const routine = routineOf(skills[name] ?? [])
  const h = 1 / 2000
  const spinAt = (t: number): Vector => scale(rotationVector(multiply(routine.wholeAt(t + h).rotation, inverse(routine.wholeAt(t).rotation))), 1 / h)
  for (const { startS, endS } of routine.takeoffs) {
    for (const t of [startS, endS]) {
      if (t < 0.01 || t > routine.durationS - 0.01) continue
      const before = spinAt(t - 2 * h)
      const after = spinAt(t + h)
      expect(length(subtract(after, before))).toBeLessThan(0.06 * Math.max(length(after), 5))
    }
  }
})

test.each([['cartwheel', cartwheel], ['handspring', handspring], ['round-off', roundOff], ['back handspring', backHandspring], ['tumble', tumble(45)]] as const)('%s: hands and feet that stand do not slide', (_, keys) => {
  const routine = routineOf(keys)
  const rig = new Rig(model)
  for (let t = 0; t <= routine.durationS; t += 1 / rateHz) {
    routine.pose(rig, t, solidGround, routine.wholeAt(t).center)
    if (routine.flightAt(t) !== undefined) continue
    for (const { limb, place, pivots } of routine.standingAt(t)) {
      if (pivots) continue
      const at = limb.end === 'hand' ? rig.position(limb.arm.hand) : rig.point(limb.leg.toe ?? limb.leg.foot, limb.leg.ball)
      const [x, , z] = subtract(at, place)
      expect(Math.abs(at[1] - place[1]), `${limb.name} at ${t.toFixed(2)} s`).toBeLessThan(0.012)
      expect(Math.sqrt(x * x + z * z), `${limb.name} at ${t.toFixed(2)} s`).toBeLessThan(0.015)
    }
  }
})

test.each([5.5, 7.8, 10, 14])('the floor routine fits %s seconds, flies high and ends with arms up', (durationS) => {
  const routine = routineOf(tumble(45, durationS), { durationS })
  expect(routine.durationS).toBeLessThanOrEqual(durationS + 0.05)
  const rig = new Rig(model)
  routine.pose(rig, routine.durationS, solidGround, routine.wholeAt(routine.durationS).center)
  const height = (bone: string): number => rig.position(model.boneIndex[bone] ?? 0)[1]
  expect(Math.min(height('handL'), height('handR'))).toBeGreaterThan(height('head'))
  const highest = Math.max(...routine.takeoffs.map(({ flight }) => (flight.velocity[1] * flight.velocity[1]) / (2 * flight.gravityMps2)))
  expect(highest).toBeGreaterThan(0.6)
})

test('a plan is the same twice, number for number', () => {
  const rig = new Rig(model)
  const sample = (): number[] => {
    const routine = routineOf(axel(3.5, 3))
    return Array.from({ length: 60 }, (_, i) => [...massesAt(routine, rig, (i / 59) * routine.durationS)]).flat()
  }
  expect(sample()).toEqual(sample())
})

test('any gravity and any length give finite poses that end upright', () => {
  fc.assert(fc.property(fc.double({ min: 1.6, max: 25, noNaN: true }), fc.double({ min: 0.5, max: 14, noNaN: true }), fc.constantFrom('jump', 'backflip', 'axel1', 'spin'), (gravityMps2, durationS, name) => {
    const routine = routineOf(name === 'spin' ? spin(2) : skills[name] ?? [], { gravityMps2, durationS })
    const rig = new Rig(model)
    for (let i = 0; i <= 24; i++) expect(massesAt(routine, rig, (i / 24) * routine.durationS).every(Number.isFinite)).toBe(true)
    expect(rotate(routine.wholeAt(routine.durationS).rotation, [0, 1, 0])[1]).toBeGreaterThan(0.95)
  }), { numRuns: 12, seed: 7 })
})

test.each([['roll', forwardRoll], ['slip', slip]] as const)('%s: no part of the body sinks into the ground', (_, keys) => {
  const routine = routineOf(keys)
  const rig = new Rig(model)
  for (let t = 0; t <= routine.durationS; t += 1 / rateHz) {
    routine.pose(rig, t, solidGround, routine.wholeAt(t).center)
    const trunk = ['hips', 'spine', 'chest'].map((name) => rig.position(model.boneIndex[name] ?? 0)[1])
    expect(Math.min(...trunk), `at ${t.toFixed(2)} s`).toBeGreaterThan(0.03)
  }
})

test('a backflip on the moon is slow and high, and over before its beat is', () => {
  const routine = routineOf(backflip, { gravityMps2: 1.62, durationS: 5 })
  expect(routine.durationS).toBeLessThanOrEqual(5.05)
  expect(routine.takeoffs[0]?.flight.durationS).toBeGreaterThan(1.5)
})
