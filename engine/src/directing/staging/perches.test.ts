import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { Bodies } from './bodies.ts'
import { withPerches } from './perches.ts'

test('several on a fence sit in one row along it, on a table they keep their places', () => {
  const owls = Array.from({ length: 5 }, (_, i) => `owl-${i}`)
  const film = (thing: string) => parseScreenplay({
    version: 2, title: 'Owls', prompt: '', seed: 1, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: owls.map((id) => ({ id, recipe: 'owl', label: id })), props: [{ id: 'thing', recipe: thing, label: thing }],
    sets: [{ id: 'park', recipe: 'park', label: 'park' }], sounds: [], shots: [{
      id: 'shot-1', setId: 'park', beats: [], lines: [], standings: owls.map((who) => ({ who, relation: 'on', to: 'thing' })),
      placements: { thing: { kind: 'ground', xM: 1, zM: 0, headingDeg: 0 }, ...Object.fromEntries(owls.map((id, i) => [id, { kind: 'ground', xM: 1, zM: 0.3 * i, headingDeg: 0, yM: 0.9 }])) },
    }],
  })
  const spots = (thing: string, halfDepthM: number) => {
    const screenplay = film(thing)
    const bodies = new Bodies(screenplay, new Map())
    const own = bodies.extentOf.bind(bodies)
    bodies.extentOf = (id) => (id === 'thing' ? { halfWidthM: 0.8, halfDepthM, heightM: 0.9 } : own(id))
    const [shot] = screenplay.shots
    return Object.entries((shot === undefined ? undefined : withPerches(shot, bodies).placements) ?? {}).flatMap(([id, at]) => (id !== 'thing' && at.kind === 'ground' ? [at] : []))
  }
  const row = spots('fence', 0.04)
  expect(new Set(row.map(({ zM }) => zM))).toEqual(new Set([0]))
  row.slice(1).forEach(({ xM }, i) => { expect(xM - (row[i]?.xM ?? 0)).toBeGreaterThan(0.15) })
  expect(row.reduce((sum, { xM }) => sum + xM, 0) / row.length).toBeCloseTo(1, 3)
  expect(new Set(spots('table', 0.6).map(({ zM }) => zM)).size).toBe(5)
})
