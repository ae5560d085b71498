import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { parseScreenplay, type Beat, type Placement, type Screenplay, type StagedScreenplay } from '@kinora/contract'
import { actions, recipes, setById, setRecipes } from '../catalog/index.ts'
import type { Take, Takes } from '../speech/index.ts'
import { direct } from './index.ts'

const format = { widthPx: 1280, heightPx: 720, fps: 24, durationS: 10 }
const noTakes: Takes = new Map()
const carried = (posture: Extract<Placement, { kind: 'carried' }>['posture'], ...on: [string, string][]): Placement => ({ kind: 'carried', posture, on: on.map(([entityId, socket]) => ({ entityId, socket })) })

interface Sketch { cast: Record<string, string>; props?: Record<string, string>; set: string; beats: Omit<Beat, 'id'>[]; placements?: Record<string, Placement>; durationS?: number; lines?: [who: string, text: string][] }
const members = (from: Record<string, string>) => Object.entries(from).map(([id, recipe]) => ({ id, recipe, label: id }))
function sketch({ cast, props = {}, set, beats, placements, durationS = 10, lines = [] }: Sketch): Screenplay {
  return parseScreenplay({
    version: 2, title: 'A test', prompt: '', seed: 7, format: { ...format, durationS }, look: 'cinematic', cast: members(cast), props: members(props), sets: [{ id: set, recipe: set, label: set }],
    shots: [{ id: 'shot-1', setId: set, beats: beats.map((beat, i) => ({ id: `beat-${i + 1}`, ...beat })), lines: lines.map(([who, text], i) => ({ id: `line-${i + 1}`, who, text })), ...(placements === undefined ? {} : { placements }) }],
    sounds: [],
  })
}
const directed = (from: Sketch): StagedScreenplay => direct(sketch(from), noTakes, new Map())
const framesOf = (staged: StagedScreenplay) => staged.shots.map((shot) => shot.durationS * staged.format.fps)
const total = (staged: StagedScreenplay) => Math.round(framesOf(staged).reduce((sum, frames) => sum + frames, 0))

const scenes: Record<string, Sketch> = {
  skater: { cast: { skater: 'skater', cat: 'cat' }, set: 'ice-rink', beats: [{ who: 'skater', action: 'skate' }, { who: 'cat', action: 'sit' }], placements: { cat: carried('sit', ['skater', 'headTop']) } },
  moonDog: { cast: { dog: 'dog' }, props: { ball: 'tennis-ball', 'ball-2': 'tennis-ball', 'ball-3': 'tennis-ball', 'ball-4': 'tennis-ball' }, set: 'moon', beats: [{ who: 'dog', action: 'eat', with: 'ball', count: 4 }] },
  rider: { cast: { rider: 'rider', horse: 'horse', 'horse-2': 'horse' }, set: 'arena', beats: [{ who: 'horse', action: 'gallop' }, { who: 'horse-2', action: 'gallop' }, { who: 'rider', action: 'ride', target: 'horse' }], placements: { rider: carried('stand', ['horse', 'back'], ['horse-2', 'back']) } },
  gymnast: { cast: { gymnast: 'gymnast' }, set: 'gym', beats: [{ who: 'gymnast', action: 'tumble' }] },
  paddleboard: { cast: { man: 'man' }, props: { board: 'paddleboard' }, set: 'sea', beats: [{ who: 'man', action: 'backflip' }], placements: { man: carried('stand', ['board', 'deck']) } },
  axel: { cast: { skater: 'skater', cat: 'cat' }, set: 'ice-rink', beats: [{ who: 'skater', action: 'axel', count: 3 }, { who: 'cat', action: 'cling', manner: ['scared'] }], placements: { cat: carried('cling', ['skater', 'headTop']) } },
}

describe('the six scenes', () => {
  test.each(Object.entries(scenes))('%s: three shots at most, to the frame, nothing left open', (_, scene) => {
    const staged = directed(scene)
    expect(staged.shots.length).toBeLessThanOrEqual(3)
    expect(total(staged)).toBe(240)
    for (const shot of staged.shots) {
      expect(shot.camera.subjects.length).toBeGreaterThan(0)
      for (const beat of shot.beats) expect(beat.startS + beat.durationS).toBeLessThanOrEqual(shot.durationS + 0.002)
      for (const subject of shot.camera.subjects) expect(shot.placements).toHaveProperty(subject)
    }
    expect(parseScreenplay(JSON.parse(JSON.stringify(staged)))).toBeDefined()
  })

  test('the named action is to be seen for most of the film', () => {
    for (const [name, action, least] of [['skater', 'skate', 0.6], ['moonDog', 'eat', 0.7], ['rider', 'gallop', 0.95], ['gymnast', 'tumble', 0.95], ['paddleboard', 'backflip', 0.6], ['axel', 'axel', 0.5]] as const) {
      const staged = directed(scenes[name] ?? scenes['skater'] as Sketch)
      const seen = staged.shots.reduce((sum, shot) => sum + Math.max(0, ...shot.beats.filter((beat) => beat.action === action).map((beat) => beat.durationS)), 0)
      expect(seen / 10, name).toBeGreaterThanOrEqual(least)
    }
  })

  test('a triple axel is seen in slow motion, the cat clinging from first to last', () => {
    const staged = directed(scenes['axel'] as Sketch)
    const jump = staged.shots.find((shot) => shot.beats.some((beat) => beat.action === 'axel'))
    expect(jump?.timeScale).toBeLessThan(0.6)
    for (const shot of staged.shots) expect(shot.placements['cat']).toMatchObject({ posture: 'cling' })
  })

  test('two horses under one rider keep abreast on straight ways in the same direction', () => {
    const staged = directed(scenes['rider'] as Sketch)
    for (const { placements, beats } of staged.shots) {
      const [left, right] = [placements['horse'], placements['horse-2']]
      if (left?.kind !== 'ground' || right?.kind !== 'ground') throw new Error('The horses are on the ground.')
      expect(left.xM).toBe(right.xM)
      expect(left.headingDeg).toBe(right.headingDeg)
      expect(Math.abs(left.zM - right.zM)).toBeGreaterThan(0.4)
      expect(beats.some((beat) => beat.manner?.includes('circling') === true)).toBe(false)
    }
  })

  test('a meal goes on from shot to shot, and what is eaten is gone', () => {
    const staged = directed(scenes['moonDog'] as Sketch)
    const eaten = staged.shots.map((shot) => shot.beats.find((beat) => beat.action === 'eat')?.count ?? 0)
    expect(eaten.reduce((sum, count) => sum + count, 0)).toBe(4)
    const balls = staged.shots.map((shot) => Object.keys(shot.placements).filter((id) => id.startsWith('ball')).length)
    expect(balls[0]).toBe(4)
    expect(balls.at(-1)).toBe(eaten.at(-1))
  })

  test('what is left of a meal lies where it lay in the shot before', () => {
    const [first, second] = directed(scenes['moonDog'] as Sketch).shots
    const left = Object.entries(second?.placements ?? {}).filter(([id]) => id.startsWith('ball'))
    expect(left.length).toBeGreaterThan(0)
    for (const [id, placement] of left) expect(first?.placements[id]).toEqual(placement)
    expect(second?.placements['dog']).not.toEqual(first?.placements['dog'])
  })

  test('every shot of a ride holds the rider and both horses', () => {
    for (const { camera } of directed(scenes['rider'] as Sketch).shots) expect(new Set(camera.subjects)).toEqual(new Set(['rider', 'horse', 'horse-2']))
  })

  test('a leap begins with its shot, in motion', () => {
    const beats = directed(scenes['axel'] as Sketch).shots.flatMap((shot) => shot.beats)
    expect(beats.find((beat) => beat.action === 'axel')?.startS).toBe(0)
  })
})

test.each([['upwards', 1], ['downwards', -1]] as const)('a way %s on stairs leads from one end of them to the other', (manner, sign) => {
  const [shot] = directed({ cast: { boy: 'boy' }, props: { stairs: 'staircase' }, set: 'corridor', beats: [{ who: 'boy', action: 'walk', target: 'stairs', manner: [manner] }] }).shots
  const [from, stairs] = [shot?.placements['boy'], shot?.placements['stairs']], goal = shot?.beats.find(({ action }) => action === 'walk')?.target
  if (from?.kind !== 'ground' || stairs?.kind !== 'ground' || typeof goal !== 'object') throw new Error('not staged')
  const ahead = (at: { xM: number; zM: number }) => (at.xM - stairs.xM) * Math.sin((stairs.headingDeg * Math.PI) / 180) + (at.zM - stairs.zM) * Math.cos((stairs.headingDeg * Math.PI) / 180)
  expect(sign * (ahead(from) - ahead(goal))).toBeGreaterThan(2)
})

test('what a truck carries along its road lies along it, on it', () => {
  const sketched = sketch({ cast: {}, props: { truck: 'truck', box: 'box', 'box-2': 'box', 'box-3': 'box' }, set: 'highway', beats: [{ who: 'truck', action: 'drive' }] })
  const [first] = sketched.shots
  if (first === undefined) throw new Error('no shot')
  const standings = ['box', 'box-2', 'box-3'].map((who) => ({ who, relation: 'on' as const, to: 'truck' }))
  const [shot] = direct({ ...sketched, shots: [{ ...first, standings }] }, noTakes, new Map()).shots
  const [truck, ...boxes] = ['truck', 'box', 'box-2', 'box-3'].map((id) => shot?.placements[id])
  if (truck?.kind !== 'ground') throw new Error('not staged')
  expect(truck.headingDeg).toBe(90)
  for (const box of boxes) expect(box?.kind === 'ground' && Math.abs(box.xM - truck.xM) < 3 && Math.abs(box.zM - truck.zM) < 0.01 && (box.yM ?? 0) > 1).toBe(true)
  expect(new Set(boxes.map((box) => (box?.kind === 'ground' ? box.xM : 0))).size).toBe(3)
})

test('nobody stands in anybody', () => {
  const cast = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`dog-${i}`, 'dog']))
  const [shot] = directed({ cast, set: 'meadow', beats: [{ who: 'dog-0', action: 'wave' }] }).shots
  const spots = Object.values(shot?.placements ?? {}).flatMap((at) => (at.kind === 'ground' ? [at] : []))
  expect(spots).toHaveLength(7)
  spots.forEach((a, i) => spots.slice(i + 1).forEach((b) => {
    expect(Math.hypot(a.xM - b.xM, a.zM - b.zM)).toBeGreaterThan(0.4)
  }))
})

test('what is given stays as it is', () => {
  const base = sketch(scenes['gymnast'] as Sketch)
  const camera = { subjects: ['gymnast'], size: 'close', angle: 'low', side: 'back', move: 'orbit-clockwise' } as const
  const given = parseScreenplay({ ...base, music: 'sad', shots: [{ ...base.shots[0], durationS: 4, timeScale: 0.5, camera, placements: { gymnast: { kind: 'ground', xM: 1, zM: 2, headingDeg: 3 } }, beats: [{ id: 'beat-1', who: 'gymnast', action: 'wave', startS: 1, durationS: 2 }] }] })
  const staged = direct({ ...given, format: { ...format, durationS: 4 } }, noTakes, new Map())
  expect(staged.music).toBe('sad')
  expect(staged.shots).toHaveLength(1)
  expect(staged.shots[0]).toMatchObject({ durationS: 4, timeScale: 0.5, camera, placements: { gymnast: { kind: 'ground', xM: 1, zM: 2, headingDeg: 3 } }, beats: [{ startS: 1, durationS: 2 }] })
})

test('directing what is directed changes nothing', () => {
  for (const scene of Object.values(scenes)) {
    const once = directed(scene)
    const twice = direct(parseScreenplay(JSON.parse(JSON.stringify(once))), noTakes, new Map())
    expect(twice).toEqual(once)
  }
})

test('another line in one shot leaves the staging of the others as it is', () => {
  const once = directed(scenes['skater'] as Sketch)
  const edited = parseScreenplay(JSON.parse(JSON.stringify(once)))
  const [first, ...rest] = edited.shots
  if (first === undefined) throw new Error('There is a first shot.')
  const twice = direct({ ...edited, shots: [{ ...first, lines: [{ id: 'line-1', who: 'skater', text: 'Look!' }] }, ...rest] }, noTakes, new Map())
  expect(twice.shots.slice(1)).toEqual(once.shots.slice(1))
})

test('lines follow one another, each as long as its take', () => {
  const take = (lineId: string, durationS: number): Take => ({ lineId, hash: lineId, samples: new Float32Array(), sampleRateHz: 16000, durationS, phonemes: [] })
  const takes = new Map([['line-1', take('line-1', 2)], ['line-2', take('line-2', 1.5)]])
  const staged = direct(sketch({ cast: { a: 'woman', b: 'man' }, set: 'park', beats: [{ who: 'a', action: 'talk', target: 'b' }], lines: [['a', 'Hello there.'], ['b', 'Good morning.']] }), takes, new Map())
  const startOf = (index: number) => staged.shots.slice(0, index).reduce((sum, shot) => sum + shot.durationS, 0)
  const lines = staged.shots.flatMap((shot, i) => shot.lines.map((line) => ({ ...line, startS: startOf(i) + line.startS, endOfShotS: startOf(i) + shot.durationS })))
  expect(lines).toHaveLength(2)
  expect((lines[1]?.startS ?? 0) - (lines[0]?.startS ?? 0)).toBeGreaterThanOrEqual(2)
  expect((lines[1]?.startS ?? 0) + 1.5).toBeLessThanOrEqual(lines[1]?.endOfShotS ?? 0)
})

test('whatever is drafted, the staging is whole', () => {
  const ids = fc.constantFrom('a', 'b', 'c')
  const beat = fc.record({ who: ids, action: fc.constantFrom(...actions.map((action) => action.id)), target: fc.option(ids, { nil: undefined }), count: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }) }, { requiredKeys: ['who', 'action'] })
  const draft = fc.record({
    recipes: fc.array(fc.constantFrom(...recipes.map((recipe) => recipe.id)), { minLength: 3, maxLength: 3 }),
    set: fc.constantFrom(...setRecipes.map((set) => set.id)), beats: fc.array(beat, { maxLength: 6 }), durationS: fc.double({ min: 0.5, max: 60, noNaN: true }), seed: fc.nat(),
  })
  fc.assert(fc.property(draft, ({ recipes: [first = 'dog', second = 'dog', third = 'dog'], set, beats, durationS, seed }) => {
    const clean = beats.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Omit<Beat, 'id'>)
    const staged = direct({ ...sketch({ cast: { a: first, b: second }, props: { c: third }, set, beats: clean, durationS }), seed }, noTakes, new Map())
    expect(total(staged)).toBe(Math.max(staged.shots.length, Math.round(durationS * 24)))
    const stage = setById(set)?.stage ?? { halfWidthM: 0, halfDepthM: 0 }
    for (const shot of staged.shots) {
      expect(shot.durationS).toBeGreaterThan(0)
      for (const at of Object.values(shot.placements)) if (at.kind === 'ground') expect(Math.abs(at.xM)).toBeLessThanOrEqual(stage.halfWidthM + 0.01)
      for (const each of shot.beats) expect(each.durationS).toBeGreaterThan(0)
    }
    parseScreenplay(JSON.parse(JSON.stringify(staged)))
  }), { numRuns: 150, seed: 20261123 })
})
