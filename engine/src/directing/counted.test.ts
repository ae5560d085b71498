import { describe, expect, test } from 'vitest'
import { parseScreenplay, type Beat, type Placement, type Screenplay, type Standing } from '@kinora/contract'
import { alikeInSize } from './equipping/alike-in-size.ts'
import { Bodies } from './staging/bodies.ts'
import { completed } from './complete.ts'
import { direct } from './direct.ts'
import { keptInPlace } from './staging/kept-in-place.ts'
import { withOwnThings } from './equipping/own-things.ts'

interface Sketch { cast?: readonly string[]; props?: readonly string[]; set?: string; beats?: readonly Omit<Beat, 'id'>[]; standings?: readonly Standing[]; placements?: Readonly<Record<string, Placement>> }

function sketch({ cast = [], props = [], set = 'meadow', beats = [], standings = [], placements }: Sketch): Screenplay {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, recipe: id.replace(/-\d+$/, ''), label: id.replace(/-\d+$/, '') }))
  return parseScreenplay({
    version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 1280, heightPx: 720, fps: 24, durationS: 4 }, look: 'cinematic', cast: named(cast), props: named(props), sets: [{ id: 'set', recipe: set, label: set }],
    shots: [{ id: 'shot-1', setId: 'set', beats: beats.map((beat, i) => ({ id: `beat-${i + 1}`, ...beat })), lines: [], ...(standings.length > 0 ? { standings } : {}), ...(placements === undefined ? {} : { placements }) }], sounds: [],
  })
}
const many = (recipe: string, count: number): string[] => Array.from({ length: count }, (_, i) => (i === 0 ? recipe : `${recipe}-${i + 1}`))
const spotsIn = (screenplay: Screenplay): Record<string, Extract<Placement, { kind: 'ground' }>> =>
  Object.fromEntries(Object.entries(direct(screenplay, new Map(), new Map()).shots[0]?.placements ?? {}).flatMap(([id, at]) => (at.kind === 'ground' ? [[id, at] as const] : [])))
const all = (who: readonly string[], relation: Standing['relation'], to: string): Standing[] => who.map((id) => ({ who: id, relation, to }))

describe('what lies in one place to be counted', () => {
  test('stays where it was laid, unless there are few or the thing under it moves', () => {
    const held = (count: number, beats: readonly Omit<Beat, 'id'>[] = []) => {
      const screenplay = sketch({ props: [...many('cherry', count), 'wagon'], standings: all(many('cherry', count), 'on', 'wagon'), beats })
      const [shot] = screenplay.shots
      return shot === undefined ? [] : keptInPlace(shot, Object.fromEntries(many('cherry', count).map((id): [string, Placement] => [id, { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 }])), new Bodies(screenplay, new Map())).map(({ who }) => who)
    }
    expect(held(3)).toEqual(many('cherry', 3))
    expect(held(2)).toEqual([])
    expect(held(3, [{ who: 'wagon', action: 'drift' }])).toEqual([])
  })

  test('is heaped up to the rim of its vessel, on as many spots as there are', () => {
    const lemons = many('lemon', 5)
    const at = spotsIn(sketch({ props: [...lemons, 'bowl'], set: 'tabletop', standings: all(lemons, 'inside', 'bowl') }))
    for (const id of lemons) expect(at[id]?.yM).toBeGreaterThan(0.03)
    expect(new Set(lemons.map((id) => `${at[id]?.xM ?? ''} ${at[id]?.zM ?? ''}`)).size).toBe(5)
  })

  test('on a branch it is seen from beside, in a row on the bare part of it', () => {
    const owls = many('owl', 6)
    const staged = direct(completed(sketch({ cast: owls, props: ['branch'], standings: all(owls, 'on', 'branch') })), new Map(), new Map())
    expect(staged.shots[0]?.camera.angle).toBe('eye')
    const xs = owls.flatMap((id) => { const at = staged.shots[0]?.placements[id]; return at?.kind === 'ground' ? [at.xM] : [] })
    const branch = staged.shots[0]?.placements['branch']
    expect((Math.min(...xs) + Math.max(...xs)) / 2 - (branch?.kind === 'ground' ? branch.xM : 0)).toBeGreaterThan(0.2)
  })
})

describe('those who are counted', () => {
  test('two of a kind who each do the same are both seen in every shot', () => {
    const { shots } = direct(sketch({ cast: many('wolf', 2), beats: many('wolf', 2).map((who) => ({ who, action: 'howl' })) }), new Map(), new Map())
    for (const { camera } of shots) expect([...camera.subjects].sort()).toEqual(many('wolf', 2))
  })

  test('three who do something to one thing leave its near side free', () => {
    const at = spotsIn(sketch({ cast: many('man', 3), props: ['crate'], beats: many('man', 3).map((who) => ({ who, action: 'open-box', target: 'crate' })) }))
    const before = many('man', 3).filter((id) => (at[id]?.zM ?? 0) > (at['crate']?.zM ?? 0) + 0.3 && Math.abs(at[id]?.xM ?? 0) < 0.3)
    expect(before).toEqual([])
    expect(new Set(many('man', 3).map((id) => at[id]?.xM.toFixed(2))).size).toBe(3)
  })

  test('a flock flies above those who go below it, over the middle of them', () => {
    const [dogs, pigeons] = [many('dog', 3), many('pigeon', 4)]
    const at = spotsIn(sketch({ cast: [...dogs, ...pigeons], beats: [...dogs.map((who) => ({ who, action: 'walk' })), ...pigeons.map((who) => ({ who, action: 'fly' }))] }))
    const middle = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (at[id]?.xM ?? 0), 0) / ids.length
    expect(Math.min(...pigeons.map((id) => at[id]?.yM ?? 0))).toBeGreaterThan(0.5)
    expect(Math.abs(middle(dogs) - middle(pigeons))).toBeLessThan(1)
  })
})

describe('things of their own', () => {
  test('three who eat of one thing have a piece each', () => {
    const { shots, props } = withOwnThings(sketch({ cast: many('panda', 3), props: ['bamboo'], beats: many('panda', 3).map((who) => ({ who, action: 'eat', with: 'bamboo' })) }))
    expect(props).toHaveLength(3)
    expect(new Set(shots[0]?.beats.map((beat) => beat.with)).size).toBe(3)
  })

  test('who runs after one of several things runs after his own', () => {
    const { shots } = withOwnThings(sketch({ cast: many('dog', 2), props: many('scooter', 2), beats: many('dog', 2).map((who) => ({ who, action: 'run', target: 'scooter' })) }))
    expect(shots[0]?.beats.map(({ target }) => target)).toEqual(many('scooter', 2))
  })

  test('what nobody has in hand goes to empty hands first, then to the other hands', () => {
    const held: Placement = { kind: 'carried', on: [{ entityId: 'man', socket: 'gripR' }], posture: 'held' }
    const { shots } = withOwnThings(sketch({ cast: many('man', 2), props: many('tray', 4), beats: many('man', 2).map((who) => ({ who, action: 'walk' })), placements: { tray: held } }))
    const hands = Object.values(shots[0]?.placements ?? {}).flatMap((at) => (at.kind === 'carried' ? at.on.map(({ entityId, socket }) => `${entityId} ${socket}`) : []))
    expect(hands).toEqual(['man gripR', 'man-2 gripR', 'man gripL', 'man-2 gripL'])
  })

  test('two loads have two of four who pull each, one before the other', () => {
    const { shots: [shot] } = completed(sketch({ cast: many('donkey', 4), props: many('wagon', 2), beats: many('donkey', 4).map((who) => ({ who, action: 'tow', with: 'wagon' })) }))
    expect(shot?.beats.map(({ who, action, target }) => [who, action, target].join(' '))).toEqual(['donkey tow wagon', 'donkey-2 walk ', 'donkey-3 tow wagon-2', 'donkey-4 walk '])
    expect(shot?.camera?.subjects).toEqual(expect.arrayContaining([...many('donkey', 4), ...many('wagon', 2)]))
  })

  test('where one of several alike is made larger for a hand, so are the others', () => {
    const before = sketch({ props: many('ball', 3) })
    const after = { ...before, props: before.props.map((prop, i) => (i === 0 ? { ...prop, appearance: { scale: 3 } } : prop)) }
    expect(alikeInSize(before, after).props.map(({ appearance }) => appearance?.scale)).toEqual([3, 3, 3])
  })
})
