import RAPIER from '@dimforge/rapier3d-deterministic-compat'
import { beforeAll, expect, test } from 'vitest'
import type { Placement, StagedShot } from '../../../../contract/src/index.ts'
import { setRecipes, type SetRecipe } from '../../catalog/index.ts'
import type { Model } from '../../shape/index.ts'
import type { ContactEvent } from '../performance.ts'
import type { RigidWorld } from '../rigid-world.ts'
import { hullOf, restingHeightM, waterForceOn } from './hull.ts'
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

/** A drum that lies on its side: a cylinder about z, 0.5 m across and 1 m long, as a mesh of 48 sides. */
function plainDrum(massKg: number): Model {
  const board = plainBoard()
  const sides = 48
  const rim = (z: number) => Array.from({ length: sides }, (_, i) => [0.25 * Math.cos((2 * Math.PI * i) / sides), 0.25 + 0.25 * Math.sin((2 * Math.PI * i) / sides), z])
  const corners = [...rim(-0.5), ...rim(0.5)]
  const walls = Array.from({ length: sides }, (_, i) => { const j = (i + 1) % sides; return [i, i + sides, j, j, i + sides, j + sides] })
  const ends = Array.from({ length: sides - 2 }, (_, i) => [0, i + 1, i + 2, sides, sides + i + 2, sides + i + 1])
  const [lod] = board.lods
  if (lod === undefined) throw new Error('The board has a mesh.')
  return {
    ...board, recipe: { ...board.recipe, id: 'plain-drum', kind: 'prop', massKg, collider: 'hull' }, bounds: { min: [-0.25, 0, -0.5], max: [0.25, 0.5, 0.5] }, boneMasses: [{ massKg, center: [0, 0.25, 0] }],
    lods: [{ ...lod, positions: Float32Array.from(corners.flat()), indices: Uint32Array.from([...walls.flat(), ...ends.flat()]), skinIndices: new Uint8Array(8 * sides), skinWeights: new Float32Array(8 * sides), normals: new Float32Array(6 * sides) }],
  }
}

test.each([[0.12], [0.25], [0.38]])('what is round floats as deep as Archimedes says: a drum %s m deep, a ball by its cap', (draftM) => {
  const r = 0.25
  const segmentM2 = r * r * Math.acos((r - draftM) / r) - (r - draftM) * Math.sqrt(2 * r * draftM - draftM * draftM)
  expect(Math.abs(-restingHeightM(hullOf(plainDrum(1000 * segmentM2)), 1000 * segmentM2) / draftM - 1)).toBeLessThan(0.02)
  const ball = plainBall()
  const globe: Model = { ...ball, bounds: { min: [-r, 0, -r], max: [r, 2 * r, r] } }
  const capM3 = (Math.PI * draftM * draftM * (3 * r - draftM)) / 3
  expect(Math.abs(-restingHeightM(hullOf(globe), 1000 * capM3) / draftM - 1)).toBeLessThan(0.02)
})

test('a floating drum stays up however it is turned about its length', () => {
  const massKg = 98
  const drum = plainDrum(massKg)
  const water = { levelM: 0, waves: [], ripples: [] }
  const middle = 0.25
  for (const angle of [0, 0.7, Math.PI / 2, 2.4, Math.PI]) {
    const rotation = [0, 0, Math.sin(angle / 2), Math.cos(angle / 2)] as const
    // half of it is under water, whichever side is down: its middle is at the level
    const position = [middle * Math.sin(angle), -middle * Math.cos(angle), 0] as const
    const { force } = waterForceOn(hullOf(drum), { position, rotation, velocity: [0, 0, 0], spin: [0, 0, 0] }, water, { timeS: 0, gravityMps2: 9.81 })
    expect(Math.abs(force[1] / (9.81 * massKg) - 1)).toBeLessThan(0.02)
  }
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

test('what is dropped falls by g·t²/2, on the Earth and on the moon', () => {
  for (const [set, gravityMps2] of [['gym', 9.81], ['moon', 1.62]] as const) {
    const world = open(setCalled(set), { ball: { model: plainBall(), placement: onGround(9) } })
    for (let i = 1; i <= 120; i++) {
      world.step(i / 120)
      if (i >= 60) expect(Math.abs((9 - heightOf(world, 'ball')) / ((gravityMps2 * i * i) / 120 / 120 / 2) - 1)).toBeLessThan(0.005)
    }
    world.close()
  }
})

test('what is thrown flies on a parabola and its spin stays', () => {
  const world = open(setCalled('moon'), { ball: { model: plainBall(), placement: { kind: 'carried', on: [{ entityId: 'somebody', socket: 'gripR' }], posture: 'held' } } })
  world.hold('ball', [0, 1.5, 0], [0, 0, 0, 1])
  world.step(0)
  world.release('ball', [0, 2, 4], [0, 0, 6])
  for (let i = 1; i <= 240; i++) world.step(i / 120)
  const { position, spin } = world.motion('ball') ?? { position: [0, 0, 0], spin: [0, 0, 0] }
  expect(Math.abs((position[2] ?? 0) / 8 - 1)).toBeLessThan(0.005)
  expect(Math.abs((spin[2] ?? 0) / 6 - 1)).toBeLessThan(0.01)
  world.close()
})

test.each([0.4, 0.7, 0.9])('a ball with a restitution of %s rises to its square of the height that it fell from', (bounciness) => {
  const ball = plainBall()
  const world = open(setCalled('meadow'), { ball: { model: { ...ball, recipe: { ...ball.recipe, bounciness } }, placement: onGround(2) } })
  let [before, last, peak] = [2, 2, 0]
  for (let i = 0; i < 240 && peak === 0; i++) {
    world.step(i / 120)
    if (last > before && last > heightOf(world, 'ball')) peak = last
    before = last
    last = heightOf(world, 'ball')
  }
  expect(Math.abs(peak / 2 / (bounciness * bounciness) - 1)).toBeLessThan(0.03)
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

test('what cannot stand as it is modelled lies from the first moment', () => {
  const board = plainBoard()
  const corners = [-0.05, 0.05].flatMap((x) => [0, 0.3].flatMap((y) => [-0.05, 0.05].flatMap((z) => [x, y, z + 0.4 * y])))
  const leaning = { ...board, recipe: { ...board.recipe, kind: 'prop', massKg: 0.2, collider: 'hull' }, lods: [{ ...board.lods[0], positions: Float32Array.from(corners) }] } as unknown as Model
  const world = open(setCalled('studio'), { leaning: { model: leaning, placement: onGround() } })
  const first = world.motion('leaning')
  for (let i = 0; i < 60; i++) world.step(i / 120)
  expect(Math.abs(first?.rotation[3] ?? 1)).toBeLessThan(0.95)
  expect(Math.abs(heightOf(world, 'leaning') - (first?.position[1] ?? 9))).toBeLessThan(0.01)
  world.close()
})
