import { describe, expect, test } from 'vitest'
import { parseScreenplay, type Beat, type Placement, type Screenplay, type StagedScreenplay, type Standing } from '@kinora/contract'
import { actionById, recipeById } from '../catalog/index.ts'
import { Bodies } from './staging/bodies.ts'
import { equipped } from './equipping/equipped.ts'
import { direct } from './direct.ts'
import { withWalls } from './staging/walls.ts'

interface Sketch { cast: Record<string, string>; props?: Record<string, string>; beats: Omit<Beat, 'id'>[]; placements?: Record<string, Placement>; standings?: Standing[]; more?: Omit<Beat, 'id'>[] }
const members = (from: Record<string, string>) => Object.entries(from).map(([id, recipe]) => ({ id, recipe, label: id }))
const numbered = (beats: readonly Omit<Beat, 'id'>[], prefix: string) => beats.map((beat, i) => ({ id: `${prefix}-${i + 1}`, ...beat }))
function sketch({ cast, props = {}, beats, placements, standings, more }: Sketch): Screenplay {
  const shots = [
    { id: 'shot-1', setId: 'room', beats: numbered(beats, 'beat'), lines: [], ...(placements === undefined ? {} : { placements }), ...(standings === undefined ? {} : { standings }) },
    ...(more === undefined ? [] : [{ id: 'shot-2', setId: 'room', beats: numbered(more, 'later'), lines: [] }]),
  ]
  return parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: members(cast), props: members(props), sets: [{ id: 'room', recipe: 'room', label: 'room' }], shots, sounds: [] })
}
const staged = (from: Sketch): StagedScreenplay => direct(equipped(sketch(from)), new Map(), new Map())
const groundOf = (placement: Placement | undefined) => {
  if (placement?.kind !== 'ground') throw new Error('It is not on the ground.')
  return placement
}

describe('the usual thing', () => {
  const chef: Sketch = { cast: { chef: 'chef' }, props: { cucumber: 'cucumber' }, beats: [{ who: 'chef', action: 'chop', with: 'cucumber' }] }

  test('what is chopped lies before the hands, the knife is in one of them, and the face is to the viewer', () => {
    const film = staged(chef)
    const [shot] = film.shots
    const beat = shot?.beats[0]
    expect(beat?.target).toBe('cucumber')
    expect(film.props.find(({ id }) => id === beat?.with)?.recipe).toBe('chef-knife')
    expect(shot?.placements[beat?.with ?? '']).toMatchObject({ kind: 'carried', on: [{ entityId: 'chef' }] })
    const [cook, work] = [groundOf(shot?.placements['chef']), groundOf(shot?.placements['cucumber'])]
    expect(work.zM - cook.zM).toBeGreaterThan(0.15)
    expect(work.zM - cook.zM).toBeLessThan(0.7)
    expect(work.yM).toBeGreaterThan(0.6)
    expect(shot?.camera).toMatchObject({ size: 'medium', side: 'three-quarter' })
  })

  test('equipping twice changes nothing', () => {
    const once = equipped(sketch(chef))
    expect(equipped(once)).toEqual(once)
  })

  test('what is too large for a table is worked on where it stands, and never lies in a hand', () => {
    const film = staged({ cast: { a: 'woman' }, props: { car: 'car' }, beats: [{ who: 'a', action: 'wipe', with: 'car' }] })
    expect(film.shots[0]?.beats[0]).toMatchObject({ target: 'car' })
    expect(film.shots[0]?.placements['car']?.kind).toBe('ground')
  })

  test('a tool that the catalog lacks is left out, and nobody is given one who has neither hands nor fore legs nor wings', () => {
    const beats = [{ who: 'a', action: 'sweep' }]
    const added = equipped(sketch({ cast: { a: 'woman' }, beats })).props.map(({ recipe }) => recipe)
    expect(added).toEqual(recipeById(actionById('sweep')?.tool ?? '') === undefined ? [] : ['broom'])
    expect(equipped(sketch({ cast: { a: 'dolphin' }, beats })).props).toEqual([])
    for (const animal of ['corgi', 'penguin']) expect(equipped(sketch({ cast: { a: animal }, beats })).props.map(({ recipe }) => recipe)).toEqual(added)
  })

  test('who sits at a table sits on a chair behind it', () => {
    const [shot] = staged({ cast: { a: 'woman' }, props: { table: 'table' }, beats: [{ who: 'a', action: 'sit' }], standings: [{ who: 'a', relation: 'beside', to: 'table' }] }).shots
    expect(shot?.placements['a']).toMatchObject({ kind: 'carried', posture: 'sit', on: [{ entityId: 'a-chair' }] })
    expect(groundOf(shot?.placements['a-chair']).zM).toBeLessThan(groundOf(shot?.placements['table']).zM)
  })
})

describe('steps', () => {
  test('a thing of an earlier step is gone in the later one', () => {
    const { shots } = staged({ cast: { a: 'woman' }, props: { coffee: 'cup' }, beats: [{ who: 'a', action: 'drink', with: 'coffee', startS: 0 }, { who: 'a', action: 'sweep', startS: 2 }] })
    expect(shots.map(({ beats }) => beats[0]?.action)).toEqual(['drink', 'sweep'])
    expect(shots.map(({ durationS }) => durationS)).toEqual([2, 2])
    expect(shots[0]?.placements).toHaveProperty('coffee')
    expect(shots[1]?.placements).not.toHaveProperty('coffee')
  })

  test('a broom is not there before it is used, and what becomes of the carrot becomes of it while it is chopped', () => {
    const film = sketch({ cast: { a: 'woman' }, props: { carrot: 'carrot' }, beats: [{ who: 'a', action: 'chop', with: 'carrot', startS: 0 }, { who: 'a', action: 'sweep', startS: 2 }] })
    const changes = [{ id: 'change-1', kind: 'form' as const, who: 'carrot', how: 'split' as const, fromAmount: 0, toAmount: 1 }]
    const { shots, props } = direct(equipped({ ...film, shots: film.shots.map((shot) => ({ ...shot, changes })) }), new Map(), new Map())
    const broom = props.find(({ recipe }) => recipe === 'broom')?.id ?? 'none'
    expect(shots.map(({ placements }) => broom in placements)).toEqual([false, true])
    expect(shots.map((shot) => shot.changes.length)).toEqual([1, 0])
  })

  test('a broom that is done with is not left standing in the next shot of the place, though it is as tall as a chair', () => {
    const { shots } = staged({ cast: { a: 'man' }, props: { wall: 'wall' }, beats: [{ who: 'a', action: 'sweep', startS: 0 }, { who: 'a', action: 'paint-wall', with: 'wall', startS: 2 }] })
    expect(Object.keys(shots[0]?.placements ?? {})).toContain('a-broom')
    expect(Object.keys(shots[1]?.placements ?? {})).not.toContain('a-broom')
  })

  test('who sat gets up before he goes on standing', () => {
    const { shots } = staged({ cast: { a: 'woman' }, props: { chair: 'chair' }, beats: [{ who: 'a', action: 'sit' }], placements: { a: { kind: 'carried', on: [{ entityId: 'chair', socket: 'seat' }], posture: 'sit' } }, more: [{ who: 'a', action: 'stretch' }] })
    const [sit, rise] = shots[0]?.beats ?? []
    expect([sit?.action, rise?.action]).toEqual(['sit', 'stand-up'])
    expect(rise?.startS).toBeGreaterThanOrEqual((sit?.startS ?? 0) + (sit?.durationS ?? 0) - 0.01)
    expect(shots[1]?.beats[0]?.action).toBe('stretch')
  })
})

describe('two together', () => {
  test('a handshake of two is one beat, face to face, seen from the side', () => {
    const [shot] = staged({ cast: { a: 'man', b: 'woman' }, beats: [{ who: 'a', action: 'shake-hands' }, { who: 'b', action: 'shake-hands', target: 'a' }] }).shots
    expect(shot?.beats.filter(({ action }) => action === 'shake-hands')).toHaveLength(1)
    const [a, b] = [groundOf(shot?.placements['a']), groundOf(shot?.placements['b'])]
    expect(Math.abs(a.headingDeg - b.headingDeg)).toBeCloseTo(180, 0)
    expect(Math.abs(a.xM - b.xM)).toBeLessThan(2.6)
    expect(shot?.camera.side).toBe('side')
  })

  test('of three who shake hands the third has his turn after the first two, with the nearer of them', () => {
    const beats = ['a', 'b', 'c'].map((who) => ({ who, action: 'shake-hands', ...(who === 'a' ? {} : { target: 'a' }) }))
    const shakes = staged({ cast: { a: 'man', b: 'woman', c: 'man' }, beats }).shots.flatMap((shot) => shot.beats.filter(({ action }) => action === 'shake-hands'))
    expect(shakes.map(({ who, target }) => [who, target])).toEqual([['a', 'b'], ['c', 'b']])
    expect(shakes[1]?.startS).toBeGreaterThanOrEqual((shakes[0]?.startS ?? 0) + (shakes[0]?.durationS ?? 0) - 0.01)
  })

  test('who works at something wide stands before its front, not behind it', () => {
    const screenplay = sketch({ cast: { a: 'man' }, props: { wall: 'wall' }, beats: [{ who: 'a', action: 'paint-wall', target: 'wall' }] })
    const bodies = new Bodies(screenplay, new Map())
    const own = bodies.extentOf.bind(bodies)
    const [shot] = screenplay.shots
    if (shot === undefined) throw new Error('The film has a shot.')
    for (const halfWidthM of [1.5, 0.7]) {
      bodies.extentOf = (id) => (id === 'wall' ? { halfWidthM, halfDepthM: 0.2, heightM: 1.3 } : own(id))
      const { placements } = withWalls(shot, { bodies, givenCamera: false })
      const [man, wall] = [groundOf(placements?.['a']), groundOf(placements?.['wall'])]
      const front = [Math.sin(wall.headingDeg * Math.PI / 180), Math.cos(wall.headingDeg * Math.PI / 180)] as const
      expect((man.xM - wall.xM) * front[0] + (man.zM - wall.zM) * front[1]).toBeGreaterThan(0.4)
      expect(Math.cos((man.headingDeg - wall.headingDeg) * Math.PI / 180)).toBeLessThan(-0.8)
    }
  })

  test('who sits at a table and then does the dishes stands at a sink, each step with its own things', () => {
    const film = staged({ cast: { a: 'woman' }, props: { table: 'table', bowl: 'bowl' }, standings: [{ who: 'a', relation: 'beside', to: 'table' }], beats: [{ who: 'a', action: 'sit', startS: 0 }, { who: 'a', action: 'wash', with: 'bowl', startS: 2 }] })
    const [sits, washes] = film.shots
    expect(sits?.placements['a']).toMatchObject({ kind: 'carried', posture: 'sit' })
    expect(sits?.placements['bowl']).toBeUndefined()
    expect(washes?.placements['a']?.kind).toBe('ground')
    expect(washes?.placements['table']).toBeUndefined()
    expect(film.props.filter(({ id }) => washes?.placements[id] !== undefined).map(({ recipe }) => recipe)).toContain('kitchen-sink')
  })

  test('a car is washed outside though lunch was eaten in a room, and who washes it fills the frame', () => {
    const film = staged({ cast: { a: 'man' }, props: { soup: 'soup', car: 'car' }, beats: [{ who: 'a', action: 'eat', with: 'soup', startS: 0 }, { who: 'a', action: 'wipe', with: 'car', startS: 2 }] })
    const [eats, washes] = film.shots
    expect(film.sets.find(({ id }) => id === washes?.setId)?.recipe).toBe('suburb')
    expect(eats?.setId).toBe('room')
    expect(eats?.placements['car']).toBeUndefined()
    expect(washes?.camera.subjects).toEqual(['a'])
  })

  test('what is handed to somebody is handed to him, not to the place beside him', () => {
    const [shot] = staged({ cast: { a: 'woman', b: 'man' }, props: { book: 'book' }, beats: [{ who: 'a', action: 'give', with: 'book', target: { relation: 'beside', to: 'b' } }] }).shots
    expect(shot?.beats.find(({ action }) => action === 'give')?.target).toBe('b')
    expect(shot?.camera.side).toBe('side')
  })

  test('two at one car stand on both sides of it', () => {
    const [shot] = staged({ cast: { a: 'man', b: 'woman' }, props: { car: 'car' }, beats: [{ who: 'a', action: 'wash', with: 'car' }, { who: 'b', action: 'wash', with: 'car' }] }).shots
    const [a, b, car] = ['a', 'b', 'car'].map((id) => groundOf(shot?.placements[id]))
    expect(((a?.xM ?? 0) - (car?.xM ?? 0)) * ((b?.xM ?? 0) - (car?.xM ?? 0))).toBeLessThan(0)
  })

  test('six who stand are in two rows, none before another', () => {
    const cast = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`boy-${i}`, 'boy']))
    const [shot] = staged({ cast, beats: Object.keys(cast).map((who) => ({ who, action: 'talk' })) }).shots
    const xs = Object.values(shot?.placements ?? {}).map((placement) => groundOf(placement).xM).sort((p, q) => p - q)
    xs.slice(1).forEach((x, i) => { expect(x - (xs[i] ?? 0)).toBeGreaterThan(0.2) })
  })

  const rising = (action: string, next: Omit<Beat, 'id'>, props: Record<string, string> = {}) => staged({ cast: { a: 'woman' }, props, beats: [{ who: 'a', action, startS: 0 }, { who: 'a', action: 'stand-up', startS: 1 }, { ...next, startS: 2 }] })

  test('who gets up from what hands do sat at it, gets up in the same shot, and leaves the chair behind', () => {
    const { shots } = rising('read', { who: 'a', action: 'dance' })
    expect(shots.map(({ beats }) => beats.map(({ action }) => action))).toEqual([['read', 'stand-up'], ['dance']])
    expect(shots[0]?.placements['a']).toMatchObject({ kind: 'carried', posture: 'sit', on: [{ entityId: 'a-chair' }] })
    expect(shots[1]?.placements['a']?.kind).toBe('ground')
    expect(groundOf(shots[1]?.placements['a-chair']).zM).toBeLessThan(groundOf(shots[1]?.placements['a']).zM)
  })

  test('yoga that one gets up from is done on the ground, on a mat', () => {
    const { shots } = rising('yoga', { who: 'a', action: 'cook' })
    expect(shots.map(({ beats }) => beats.map(({ action }) => action))).toEqual([['yoga-on-mat', 'stand-up'], ['cook']])
    expect(groundOf(shots[0]?.placements['a-yoga-mat'])).toMatchObject({ xM: 0, zM: 0 })
    expect(Object.keys(shots[1]?.placements ?? {})).not.toContain('a-yoga-mat')
  })

  test('a carpet that is vacuumed is in no hand, and wood is chopped with an axe', () => {
    const vacuuming = staged({ cast: { a: 'woman' }, props: { rug: 'rug' }, beats: [{ who: 'a', action: 'vacuum', with: 'rug' }] })
    expect(vacuuming.shots[0]?.beats[0]?.with).toBe('a-vacuum-cleaner')
    expect(vacuuming.shots[0]?.placements['rug']?.kind).toBe('ground')
    const chopping = staged({ cast: { a: 'woman' }, props: { log: 'log' }, beats: [{ who: 'a', action: 'chop', with: 'log' }] })
    expect(chopping.shots[0]?.beats[0]).toMatchObject({ action: 'chop-wood', target: 'log', with: 'a-axe' })
  })

  test('a pot that is stirred is wholly on its stove', () => {
    const film = staged({ cast: { a: 'woman' }, beats: [{ who: 'a', action: 'cook' }] })
    const [pot, stove] = ['stew-pot', 'stove'].map((id) => groundOf(film.shots[0]?.placements[`a-${id}`]))
    expect(Math.abs((pot?.zM ?? 0) - (stove?.zM ?? 0))).toBeLessThan(0.2)
  })

  const two = (action: string, props: Record<string, string>, extra: Partial<Beat> = {}) => staged({ cast: { a: 'woman', b: 'man' }, props, beats: [{ who: 'a', action, ...extra }] })

  test('a jacket that is zipped up for another is worn by him, and one’s own by oneself', () => {
    const helped = two('tie', { jacket: 'jacket' }, { with: 'jacket' })
    expect(helped.shots[0]?.beats[0]).toMatchObject({ action: 'button-other', target: 'b' })
    expect(helped.cast.find(({ id }) => id === 'b')?.appearance?.wears).toEqual(['jacket'])
    const own = staged({ cast: { a: 'woman' }, props: { jacket: 'jacket' }, beats: [{ who: 'a', action: 'tie', with: 'jacket' }] })
    expect(own.shots[0]?.beats[0]?.action).toBe('button-up')
    expect(own.cast[0]?.appearance?.wears).toEqual(['jacket'])
  })

  test('whose nails are painted sits for it', () => {
    const { shots } = two('paint-nails', {}, { target: 'b' })
    expect(shots[0]?.beats[0]).toMatchObject({ action: 'paint-others-nails', target: 'b' })
    expect(shots[0]?.placements['b']).toMatchObject({ kind: 'carried', posture: 'sit' })
  })

  test('candles that two blow out stand on one table before both', () => {
    const { shots, props } = staged({ cast: { a: 'woman', b: 'man' }, props: { candle: 'candle' }, beats: [{ who: 'a', action: 'blow', with: 'candle' }, { who: 'b', action: 'blow', with: 'candle' }] })
    expect(props.filter(({ recipe }) => recipe.endsWith('table'))).toHaveLength(1)
    expect(groundOf(shots[0]?.placements['candle']).yM).toBeGreaterThan(0.5)
  })

  test('who hangs washing on a line stands at it with a piece in his hands', () => {
    const { shots, props } = staged({ cast: { a: 'woman' }, props: { line: 'clothesline' }, beats: [{ who: 'a', action: 'hang', target: 'line' }] })
    expect(shots[0]?.beats[0]).toMatchObject({ action: 'hang-up', target: 'line', with: 'a-towel' })
    expect(props.map(({ recipe }) => recipe)).not.toContain('branch-tree')
  })

  test('two wrestle at the table that is named', () => {
    const { props } = staged({ cast: { a: 'woman', b: 'man' }, props: { t: 'table' }, beats: [{ who: 'a', action: 'arm-wrestle', target: 'b' }, { who: 'b', action: 'arm-wrestle', target: 'a' }] })
    expect(props.filter(({ recipe }) => recipe.endsWith('table')).map(({ id }) => id)).toEqual(['t'])
  })
})
