import RAPIER from '@dimforge/rapier3d-deterministic-compat'
import { beforeAll, expect, test } from 'vitest'
import type { Placement, StagedShot } from '../../../../contract/src/index.ts'
import { setRecipes, type SetRecipe } from '../../catalog/index.ts'
import type { Model } from '../../shape/index.ts'
import type { ContactEvent } from '../performance.ts'
import type { RigidWorld } from '../rigid-world.ts'
import { hullOf, restingHeightM } from './hull.ts'
import { openRigidWorld } from './open-rigid-world.ts'
import { plainBoard } from './plain-board.ts'
import { waterHeightAt } from './water.ts'

beforeAll(() => RAPIER.init())

const setCalled = (id: string): SetRecipe => {
  const set = setRecipes.find((candidate) => candidate.id === id)
  if (set === undefined) throw new Error(`No set "${id}".`)
  return set
}
const sea = setCalled('sea')
const flatSea: SetRecipe = { ...sea, water: { waveHeightM: 0, waveLengthM: 7 } }

function plainBall(): Model {
  const board = plainBoard()
  return { ...board, recipe: { ...board.recipe, id: 'plain-ball', kind: 'prop', massKg: 0.4, collider: 'sphere', friction: 0.6, bounciness: 0.7, affordances: ['throw', 'roll'] }, bounds: { min: [-0.11, 0, -0.11], max: [0.11, 0.22, 0.11] } }
}

function open(set: SetRecipe, things: Readonly<Record<string, { model: Model; placement: Placement }>>, events: ContactEvent[] = []): RigidWorld {
  const placements = Object.fromEntries(Object.entries(things).map(([id, { placement }]) => [id, placement]))
  const shot: StagedShot = {
    id: 'shot', setId: set.id, durationS: 4, timeScale: 1, transition: 'cut', beats: [], lines: [], changes: [], titles: [], placements,
    camera: { subjects: [], size: 'full', angle: 'eye', side: 'front', move: 'static' },
  }
  return openRigidWorld({ physics: RAPIER, shot, set, models: new Map(Object.entries(things).map(([id, { model }]) => [id, model])), seed: 5, record: (event) => { events.push(event) } })
}

const onGround = (yM = 0): Placement => ({ kind: 'ground', xM: 0, zM: 0, yM, headingDeg: 0 })
const heightOf = (world: RigidWorld, id: string): number => world.motion(id)?.position[1] ?? NaN

test('an empty board floats where Archimedes says, within a centimetre', () => {
  const model = plainBoard()
  const world = open(flatSea, { board: { model, placement: onGround() } })
  for (let i = 0; i < 240; i++) world.step(i / 120)
  const areaM2 = 0.82 * 3.2
  const draughtM = model.recipe.massKg / (1000 * areaM2)
  expect(Math.abs(heightOf(world, 'board') - (0.14 - draughtM))).toBeLessThan(0.01)
  world.close()
})

test('a board under a load sinks by the load over its area, and comes up again without it', () => {
  const model = plainBoard()
  const world = open(flatSea, { board: { model, placement: onGround() } })
  const loadKg = 75
  for (let i = 0; i < 480; i++) {
    world.load('board', [0, -loadKg * 9.81, 0], [0, 0, 0])
    world.step(i / 120)
  }
  const loaded = heightOf(world, 'board')
  expect(Math.abs(loaded - restingHeightM(hullOf(model), model.recipe.massKg + loadKg))).toBeLessThan(0.01)
  for (let i = 480; i < 960; i++) world.step(i / 120)
  expect(heightOf(world, 'board') - loaded).toBeGreaterThan(0.02)
  world.close()
})

test('a board that is dropped splashes, rocks and loses its energy', () => {
  const model = plainBoard()
  const events: ContactEvent[] = []
  const world = open(flatSea, { board: { model, placement: onGround(0.6) } }, events)
  const energies: number[] = []
  for (let i = 0; i < 720; i++) {
    world.step(i / 120)
    const motion = world.motion('board')
    if (motion === undefined) throw new Error('The board is in the shot.')
    const [x, y, z] = motion.velocity
    energies.push(0.5 * (x * x + y * y + z * z))
  }
  const highestIn = (fromS: number): number => Math.max(...energies.slice(fromS * 120, (fromS + 1) * 120))
  for (let second = 1; second < 6; second++) expect(highestIn(second)).toBeLessThan(0.2 * highestIn(0))
  expect(highestIn(5)).toBeLessThan(0.01 * highestIn(0))
  expect(events.some(({ kind }) => kind === 'splash')).toBe(true)
  world.close()
})

test('a board on waves follows the water and never turns over', () => {
  const world = open(sea, { board: { model: plainBoard(), placement: onGround() } })
  const { water } = world
  if (water === undefined) throw new Error('The sea has water.')
  for (let i = 0; i < 1200; i++) {
    world.step(i / 120)
    const motion = world.motion('board')
    if (motion === undefined) throw new Error('The board is in the shot.')
    const [x, y, z] = motion.position
    expect(Math.abs(y - 0.13 - waterHeightAt(water, x, z, i / 120))).toBeLessThan(0.3)
    const [qx, , qz] = motion.rotation
    expect(1 - 2 * (qx * qx + qz * qz)).toBeGreaterThan(0.9)
  }
  world.close()
})

test('a ball bounces lower each time, is heard to bounce, and comes to rest on the ground', () => {
  const events: ContactEvent[] = []
  const world = open(setCalled('gym'), { ball: { model: plainBall(), placement: onGround(1.5) } }, events)
  const peaks: number[] = []
  let [before, last] = [1.5, 1.5]
  for (let i = 0; i < 1200; i++) {
    world.step(i / 120)
    const height = heightOf(world, 'ball')
    if (last > before && last > height) peaks.push(last)
    before = last
    last = height
  }
  expect(peaks.length).toBeGreaterThan(2)
  peaks.slice(1).forEach((peak, i) => { expect(peak).toBeLessThan((peaks[i] ?? 0) + 1e-3) })
  expect(Math.abs(last)).toBeLessThan(0.02)
  expect(events.some(({ kind }) => kind === 'bounce')).toBe(true)
  world.close()
})

test('what is held goes where the hand goes, and what is let go flies on', () => {
  const world = open(setCalled('gym'), { ball: { model: plainBall(), placement: { kind: 'carried', on: [{ entityId: 'somebody', socket: 'gripR' }], posture: 'held' } } })
  expect(world.motion('ball')).toBeUndefined()
  for (let i = 0; i < 12; i++) {
    world.hold('ball', [0, 1.5, i * 0.01], [0, 0, 0, 1])
    world.step(i / 120)
  }
  expect(world.motion('ball')?.position[2]).toBeCloseTo(0.11, 3)
  world.release('ball', [0, 0, 4], [0, 0, 0])
  for (let i = 0; i < 24; i++) world.step(i / 120)
  expect(world.motion('ball')?.position[2]).toBeGreaterThan(0.7)
  expect(heightOf(world, 'ball')).toBeLessThan(1.4)
  world.close()
})

test('the same shot moves the same twice, number for number', () => {
  const run = (): number[] => {
    const world = open(sea, { board: { model: plainBoard(), placement: onGround() } })
    const numbers: number[] = []
    for (let i = 0; i < 240; i++) {
      world.load('board', [0, -600, 0], [0.1, 0, 0.2])
      world.step(i / 120)
      numbers.push(...(world.motion('board')?.position ?? []), ...(world.motion('board')?.rotation ?? []))
    }
    world.close()
    return numbers
  }
  expect(run()).toEqual(run())
})
