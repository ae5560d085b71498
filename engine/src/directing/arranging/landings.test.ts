import { expect, test } from 'vitest'
import type { Beat, Shot } from '@kinora/contract'
import { recipeById } from '../../catalog/index.ts'
import { Bodies } from '../staging/bodies.ts'
import { withCirclings } from './circlings.ts'
import { withAtSides } from '../staging/at-sides.ts'
import { withLandings } from './landings.ts'
import { withSlaloms } from './slaloms.ts'
import { topOf } from '../staging/tops.ts'

function shotOf(cast: Record<string, string>, props: Record<string, string>, beat: Omit<Beat, 'id'>): { shot: Shot; bodies: Bodies } {
  const entity = ([id, recipe]: [string, string]) => ({ id, recipe, label: recipeById(recipe)?.names[0] ?? recipe })
  const screenplay = { cast: Object.entries(cast).map(entity), props: Object.entries(props).map(entity), shots: [] } as unknown as ConstructorParameters<typeof Bodies>[0]
  return { shot: { id: 's', setId: 'set', lines: [], beats: [{ id: 'b', ...beat }] }, bodies: new Bodies(screenplay, new Map()) }
}

test('a bird that lands on a rock begins in the air beside it and ends on top of it', () => {
  const { shot, bodies } = shotOf({ gull: 'seagull' }, { rock: 'rock' }, { who: 'gull', action: 'fly', manner: ['downwards'], target: { relation: 'on', to: 'rock' } })
  const landed = withLandings(shot, bodies, 4)
  const [from, to] = [landed.placements?.['gull'], landed.beats[0]?.target]
  expect(from?.kind === 'ground' && (from.yM ?? 0) > topOf('rock', bodies) && Math.abs(from.xM) > 0.1).toBe(true)
  expect(to).toMatchObject({ xM: 0, yM: Math.round(topOf('rock', bodies) * 1000) / 1000 })
})

test('who flies down to nothing in particular, or climbs what is much higher, does not land on it', () => {
  const free = shotOf({ gull: 'seagull' }, {}, { who: 'gull', action: 'fly', manner: ['downwards'] })
  expect(withLandings(free.shot, free.bodies, 4)).toBe(free.shot)
  const tree = shotOf({ cat: 'cat' }, { tree: 'tree' }, { who: 'cat', action: 'climb', manner: ['upwards'], target: 'tree' })
  expect(withLandings(tree.shot, tree.bodies, 4)).toBe(tree.shot)
})

test('mice round a cheese are all the same way from it', () => {
  const { shot, bodies } = shotOf({ one: 'mouse', two: 'mouse', three: 'mouse' }, { cheese: 'cheese' }, { who: 'one', action: 'run', manner: ['circling'], target: 'cheese' })
  const ring = withCirclings({ ...shot, beats: ['one', 'two', 'three'].map((who) => ({ id: who, who, action: 'run', manner: ['circling'], target: 'cheese' })) }, bodies)
  const radii = ['one', 'two', 'three'].map((id) => { const at = ring.placements?.[id]; return at?.kind === 'ground' ? Math.sqrt(at.xM * at.xM + at.zM * at.zM) : 0 })
  expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.01)
  expect(Math.min(...radii)).toBeGreaterThan(bodies.extentOf('cheese').halfWidthM)
})

test('who flies up and comes down upon a thing does so in one flight from the ground', () => {
  const { shot, bodies } = shotOf({ bird: 'parrot' }, { fence: 'fence' }, { who: 'bird', action: 'fly', manner: ['upwards'] })
  const landing = withLandings({ ...shot, beats: [...shot.beats.map((beat) => ({ ...beat, startS: 0 })), { id: 'down', who: 'bird', action: 'fly', startS: 2, manner: ['downwards'], target: { relation: 'on', to: 'fence' } }] }, bodies, 4)
  expect(landing.beats).toMatchObject([{ id: 'down', startS: 0, durationS: 4 }])
  expect(landing.placements?.['bird']).toMatchObject({ kind: 'ground' })
  expect(landing.placements?.['bird']).not.toHaveProperty('yM')
})

test('who scratches a sofa is at the side of it and seen from before it; a bowl stays where it is', () => {
  const { shot, bodies } = shotOf({ cat: 'cat' }, { sofa: 'sofa', bowl: 'bowl' }, { who: 'cat', action: 'scratch-thing', target: 'sofa' })
  const scratching = withAtSides(shot, bodies)
  expect(scratching.placements?.['cat']).toMatchObject({ kind: 'ground', headingDeg: 90 })
  expect(scratching.camera).toMatchObject({ side: 'viewer', subjects: ['cat', 'sofa'] })
  const lapping = { ...shot, beats: shot.beats.map((beat) => ({ ...beat, action: 'lap', target: 'bowl' })) }
  expect(withAtSides(lapping, bodies)).toBe(lapping)
})

test('what is woven through stands in a row between the beginning and the end of the way', () => {
  const { shot, bodies } = shotOf({}, { bike: 'motorcycle', a: 'traffic-cone', b: 'traffic-cone', c: 'traffic-cone' }, { who: 'bike', action: 'drive', manner: ['weaving'] })
  const { placements = {}, beats } = withSlaloms(shot, bodies)
  const x = (id: string): number => { const at = placements[id]; return at?.kind === 'ground' ? at.xM : NaN }
  const end = beats[0]?.target
  expect([x('bike'), x('a'), x('b'), x('c'), typeof end === 'object' && 'xM' in end ? end.xM : NaN]).toEqual([...[x('bike'), x('a'), x('b'), x('c'), typeof end === 'object' && 'xM' in end ? end.xM : NaN]].sort((one, other) => one - other))
  expect(x('a')).toBeLessThan(x('b'))
})
