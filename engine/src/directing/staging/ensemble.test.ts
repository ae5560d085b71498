import { describe, expect, test } from 'vitest'
import { parseScreenplay, type Beat, type Placement, type StagedScreenplay, type Standing } from '@kinora/contract'
import { afloat } from '../equipping/afloat.ts'
import { direct } from '../direct.ts'

interface Sketch { cast: readonly string[]; props?: readonly string[]; set?: string; beats?: readonly Omit<Beat, 'id'>[]; standings?: readonly Standing[] }

function sketch({ cast, props = [], set = 'meadow', beats = [], standings = [] }: Sketch) {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, recipe: id.replace(/-\d+$/, ''), label: id }))
  return parseScreenplay({
    version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 1280, heightPx: 720, fps: 24, durationS: 4 }, look: 'cinematic', cast: named(cast), props: named(props), sets: [{ id: 'set', recipe: set, label: set }],
    shots: [{ id: 'shot-1', setId: 'set', beats: beats.map((beat, i) => ({ id: `beat-${i + 1}`, ...beat })), lines: [], ...(standings.length > 0 ? { standings } : {}) }], sounds: [],
  })
}
const directed = (from: Sketch): StagedScreenplay => direct(sketch(from), new Map(), new Map())
const spots = ({ shots: [shot] }: StagedScreenplay): Record<string, Extract<Placement, { kind: 'ground' }>> =>
  Object.fromEntries(Object.entries(shot?.placements ?? {}).flatMap(([id, placement]) => (placement.kind === 'ground' ? [[id, placement] as const] : [])))

describe('an ensemble', () => {
  test('stands in rows, the small before the tall, nobody on anybody', () => {
    const at = spots(directed({ cast: ['rabbit', 'rabbit-2', 'rabbit-3', 'horse', 'horse-2'] }))
    const depth = (id: string) => at[id]?.zM ?? NaN
    for (const rabbit of ['rabbit', 'rabbit-2', 'rabbit-3']) for (const horse of ['horse', 'horse-2']) expect(depth(rabbit)).toBeGreaterThan(depth(horse))
    const places = Object.values(at).map(({ xM, zM }) => `${xM.toFixed(2)} ${zM.toFixed(2)}`)
    expect(new Set(places).size).toBe(5)
  })

  test('is seen from a little above, still', () => {
    const [shot] = directed({ cast: ['fox', 'fox-2', 'fox-3'], props: ['lantern', 'lantern-2'] }).shots
    expect(shot?.camera).toMatchObject({ side: 'viewer', angle: 'high', move: 'static' })
    expect(shot?.camera.subjects).toHaveLength(5)
  })
})

describe('ways', () => {
  test('who goes while another stays crosses the picture, and both are subjects', () => {
    const staged = directed({ cast: ['penguin', 'seal'], beats: [{ who: 'penguin', action: 'walk' }, { who: 'seal', action: 'lie' }] })
    const [shot] = staged.shots
    const walk = shot?.beats.find(({ who }) => who === 'penguin')
    expect(staged.shots).toHaveLength(1)
    expect(walk?.target).toMatchObject({ xM: expect.any(Number) as number })
    expect(shot?.camera.subjects).toEqual(expect.arrayContaining(['penguin', 'seal']))
  })

  test('a pack goes in lanes, one behind the other', () => {
    const dogs = ['dog', 'dog-2', 'dog-3', 'dog-4']
    const at = spots(directed({ cast: dogs, beats: dogs.map((who) => ({ who, action: 'walk' })) }))
    const places = dogs.map((dog) => at[dog] ?? { xM: NaN, zM: NaN })
    expect(new Set(places.map(({ xM }) => xM.toFixed(2))).size).toBe(4)
    expect(new Set(places.map(({ zM }) => zM.toFixed(2))).size).toBe(3)
  })

  test('who flies begins in the air', () => {
    expect(spots(directed({ cast: ['bee', 'bee-2'], beats: [{ who: 'bee', action: 'fly' }, { who: 'bee-2', action: 'fly' }] }))['bee']?.yM ?? 0).toBeGreaterThan(0.3)
  })

  test('who walks beside something walks away from it', () => {
    const staged = directed({ cast: ['girl', 'elephant'], beats: [{ who: 'girl', action: 'walk' }], standings: [{ who: 'girl', relation: 'right-of', to: 'elephant' }] })
    const goal = staged.shots[0]?.beats.find(({ who }) => who === 'girl')?.target
    expect(typeof goal === 'object' && 'xM' in goal ? goal.xM : NaN).toBeGreaterThan(spots(staged)['girl']?.xM ?? NaN)
  })
})

describe('afloat', () => {
  const setOf = (from: Sketch) => afloat(sketch(from)).sets[0]?.recipe

  test('who swims in a lake is in the middle of it, who walks there is on its shore', () => {
    expect(setOf({ cast: ['duck'], set: 'lake', beats: [{ who: 'duck', action: 'swim' }] })).toBe('lake-water')
    expect(setOf({ cast: ['goldfish'], set: 'lake' })).toBe('lake-water')
    expect(setOf({ cast: ['man', 'duck'], set: 'lake', beats: [{ who: 'man', action: 'walk' }, { who: 'duck', action: 'swim' }] })).toBe('lake')
    expect(setOf({ cast: ['woman'], set: 'lake' })).toBe('lake')
    expect(setOf({ cast: ['duck'], set: 'lake', beats: [{ who: 'duck', action: 'take-photo' }] })).toBe('lake')
  })

  test('doing it twice changes nothing', () => {
    const once = afloat(sketch({ cast: ['duck'], set: 'river', beats: [{ who: 'duck', action: 'swim' }] }))
    expect(afloat(once)).toEqual(once)
  })
})
