import { cameraAngles, cameraMoves, cameraSides, shotSizes, type StagedShot } from '@kinora/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stickFigure, stickTrack } from '../../../testing/stick-figure.ts'
import { solveCamera } from './camera.ts'
import { fitsFrame, heightShare, projected, sizeRules } from './framing.ts'
import { PosedBody } from './pose.ts'
import type { CameraRoom } from './set-kit.ts'

const openRoom: CameraRoom = { minX: -60, maxX: 60, minZ: -60, maxZ: 60, minY: 0.22, maxY: 60 }
const model = stickFigure()

function shotOf(camera: Partial<StagedShot['camera']>, ids: readonly string[], durationS = 3): StagedShot {
  return {
    id: 'shot', setId: 'set', durationS, timeScale: 1, transition: 'cut', beats: [], lines: [], changes: [], titles: [],
    camera: { subjects: [...ids], size: 'full', angle: 'eye', side: 'three-quarter', move: 'static', ...camera },
    placements: Object.fromEntries(ids.map((id) => [id, { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 }])),
  }
}

/** Bodies that run somewhere, jump on the way and turn. */
const runner = fc.record({ x: fc.double({ min: -4, max: 4, noNaN: true }), z: fc.double({ min: -3, max: 3, noNaN: true }), vx: fc.double({ min: -2.5, max: 2.5, noNaN: true }), vz: fc.double({ min: -1, max: 1, noNaN: true }), jump: fc.double({ min: 0, max: 1.2, noNaN: true }), spin: fc.double({ min: -6, max: 6, noNaN: true }) })

const intent = fc.record({ size: fc.constantFrom(...shotSizes), angle: fc.constantFrom(...cameraAngles), side: fc.constantFrom(...cameraSides), move: fc.constantFrom(...cameraMoves) })

test('whatever bodies do and whatever is asked, a whole-body shot keeps all of them in frame, above the ground, from first to last; a move past them in its middle', () => {
  fc.assert(fc.property(fc.array(runner, { minLength: 1, maxLength: 3 }), intent, fc.constantFrom(16 / 9, 9 / 16, 1), (runners, camera, aspect) => {
    fc.pre(sizeRules[camera.size].region === 'body' && camera.side !== 'first-person' && camera.side !== 'over-shoulder')
    const passes = /^(?:pan|tilt|truck|pedestal)-/.test(camera.move)
    const bodies = runners.map((run, i) => new PosedBody(model, stickTrack(`b${i}`, 3, (t) => ({ x: run.x + run.vx * t, y: Math.max(0, run.jump * 4 * (t - 1) * (2 - t)), z: run.z + run.vz * t, turn: run.spin * t }))))
    const path = solveCamera({ shot: shotOf(camera, bodies.map((body) => body.entityId)), bodies, aspect, room: openRoom, floorAt: () => 0, seed: 1 })
    for (let filmS = 0; filmS <= 3; filmS += 0.25) {
      for (const body of bodies) body.moveTo(filmS)
      const pose = path.poseAt(filmS)
      expect(pose.position[1]).toBeGreaterThan(0.2)
      if (!passes || Math.abs(filmS - 1.5) < 0.5) expect(fitsFrame(bodies.flatMap((body) => body.balls()), pose, aspect)).toBe(true)
    }
  }), { numRuns: 150, seed: 20 })
})

test('sizes are what they are called: each closer one fills more of the frame', () => {
  const body = new PosedBody(model, stickTrack('b', 3, () => ({ x: 0, y: 0, z: 0, turn: 0 })))
  const shares = shotSizes.map((size) => {
    const path = solveCamera({ shot: shotOf({ size }, ['b']), bodies: [body], aspect: 16 / 9, room: openRoom, floorAt: () => 0, seed: 1 })
    body.moveTo(0)
    return heightShare(body.balls(), path.poseAt(0), 16 / 9)
  })
  expect([...shares].sort((a, b) => a - b)).toEqual(shares)
  expect(shares[2]).toBeGreaterThan(0.6)
  expect(shares[2]).toBeLessThan(0.9)
})

test('a named move is visible: an orbit goes round, a push-in comes nearer, a pan moves the subject across', () => {
  const body = new PosedBody(model, stickTrack('b', 3, () => ({ x: 0, y: 0, z: 0, turn: 0 })))
  const ends = (move: StagedShot['camera']['move']) => {
    const path = solveCamera({ shot: shotOf({ move }, ['b']), bodies: [body], aspect: 16 / 9, room: openRoom, floorAt: () => 0, seed: 1 })
    return [path.poseAt(0), path.poseAt(3)] as const
  }
  const [orbitFrom, orbitTo] = ends('orbit-clockwise')
  expect(Math.abs(Math.atan2(orbitTo.position[0], orbitTo.position[2]) - Math.atan2(orbitFrom.position[0], orbitFrom.position[2]))).toBeGreaterThan(0.6)
  const [far, near] = ends('push-in')
  expect(Math.hypot(...near.position)).toBeLessThan(Math.hypot(...far.position) * 0.8)
  const ball = { x: 0, y: 1, z: 0, radiusM: 0.01, bone: 0 }
  const [before, after] = ends('pan-right').map((pose) => projected(ball, pose, 16 / 9)?.left ?? 0)
  expect(after).toBeLessThan((before ?? 0) - 0.4)
})

test('the camera stays inside the walls of a small room and still sees everybody', () => {
  const room: CameraRoom = { minX: -4, maxX: 4, minZ: -3, maxZ: 4, minY: 0.22, maxY: 2.8 }
  const bodies = [-1.5, 1.5].map((x, i) => new PosedBody(model, stickTrack(`b${i}`, 3, () => ({ x, y: 0, z: 0, turn: 0 }))))
  const path = solveCamera({ shot: shotOf({}, ['b0', 'b1']), bodies, aspect: 16 / 9, room, floorAt: () => 0, seed: 1 })
  for (const body of bodies) body.moveTo(1)
  const pose = path.poseAt(1)
  expect(Math.abs(pose.position[0])).toBeLessThanOrEqual(4.001)
  expect(pose.position[2]).toBeLessThanOrEqual(4.001)
  expect(fitsFrame(bodies.flatMap((body) => body.balls()), pose, 16 / 9)).toBe(true)
})

test('whoever is turned half to the viewer is seen from the viewer\'s side of the line of action, looking the way he does', () => {
  fc.assert(fc.property(fc.double({ min: 20, max: 75, noNaN: true }), fc.constantFrom(-1, 1), fc.constantFrom('front' as const, 'over-shoulder' as const, 'viewer' as const), fc.constantFrom(16 / 9, 9 / 16, 1), (turnedDeg, way, side, aspect) => {
    // way 1: he stands on the left and looks to the right, where the other is
    const spin = way * turnedDeg * Math.PI / 180
    const bodies = [['a', -0.6 * way, spin], ['b', 0.6 * way, -spin]].map(([id, x, turn]) => new PosedBody(model, stickTrack(id as string, 2, () => ({ x: x as number, y: 0, z: 0, turn: turn as number }))))
    const subjects = side === 'front' ? ['a'] : ['a', 'b']
    const path = solveCamera({ shot: { ...shotOf({ size: 'close', side, subjects }, ['a', 'b'], 2) }, bodies, aspect, room: openRoom, floorAt: () => 0, seed: 1 })
    const pose = path.poseAt(1)
    expect(pose.position[2]).toBeGreaterThan(0.05)
    const at = (x: number) => projected({ x: x * way, y: 1, z: 0, radiusM: 0.01, bone: 0 }, pose, aspect)?.left
    const [own, other] = [at(-0.6), at(side === 'over-shoulder' ? 0.6 : -0.3)]
    if (own !== undefined && other !== undefined) expect(Math.sign(other - own)).toBe(way)
  }), { numRuns: 120, seed: 3 })
})
