import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { completed } from './complete.ts'
import { direct } from './direct.ts'

type Beat = Record<string, unknown>
function filmOf(props: Readonly<Record<string, string>>, beats: readonly Beat[], { set = 'room', cast = 'woman', shot = {} }: { set?: string; cast?: string; shot?: Record<string, unknown> } = {}) {
  const draft = parseScreenplay({
    version: 2, title: 'A day', prompt: '', look: 'cinematic', sounds: [], format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0, cast: [{ id: 'a', recipe: cast, label: 'person' }],
    props: Object.entries(props).map(([id, recipe]) => ({ id, recipe, label: id })), sets: [{ id: 'here', recipe: set, label: set }],
    shots: [{ id: 'shot-1', setId: 'here', lines: [], beats: beats.map((beat, i) => ({ id: `beat-${i + 1}`, who: 'a', ...beat })), ...shot }],
  })
  const film = completed(draft)
  return { film, shots: direct(film, new Map(), new Map()).shots, setOf: (id: string | undefined) => direct(film, new Map(), new Map()).sets.find((each) => each.id === id)?.recipe }
}
const recipesIn = ({ film, shots }: ReturnType<typeof filmOf>, step: number): (string | undefined)[] => Object.keys(shots[step]?.placements ?? {}).map((id) => film.props.find((prop) => prop.id === id)?.recipe)

test('who eats a meal sits at a table with a fork, and is gone from it when another room is needed', () => {
  const told = filmOf({ lunch: 'plate-of-food' }, [{ action: 'eat', with: 'lunch', startS: 0 }, { action: 'brush-teeth', startS: 2 }])
  expect(told.shots.map(({ beats }) => beats.map(({ action }) => action))).toEqual([['dine'], ['brush-teeth']])
  expect(recipesIn(told, 0)).toEqual(expect.arrayContaining(['table', 'chair', 'fork', 'plate-of-food']))
  expect(recipesIn(told, 1)).not.toContain('table')
  expect(told.setOf(told.shots[1]?.setId)).toBe('bathroom')
})

test('dinner that is cooked is in a pot and not beside it', () => {
  const told = filmOf({ dinner: 'plate-of-food' }, [{ action: 'cook', with: 'dinner' }], { set: 'kitchen' })
  expect(recipesIn(told, 0)).toEqual(expect.arrayContaining(['stove', 'stew-pot', 'spoon']))
  expect(told.film.props.map(({ recipe }) => recipe)).not.toContain('plate-of-food')
})

test('coffee is made at a worktop, the machine at the side of the cup', () => {
  const told = filmOf({ desk: 'desk', coffee: 'cup' }, [{ action: 'sit', startS: 0 }, { action: 'brew', with: 'coffee', startS: 2 }], { shot: { standings: [{ who: 'a', relation: 'beside', to: 'desk' }] } })
  expect(recipesIn(told, 0)).not.toContain('coffee-machine')
  expect(recipesIn(told, 1)).toEqual(expect.arrayContaining(['worktop', 'coffee-machine', 'coffee-pot']))
  expect(told.shots[1]?.camera.side).toBe('front')
  expect(told.setOf(told.shots[1]?.setId)).toBe('kitchen')
})

test('who plays the piano and then bakes has no stove beside the piano', () => {
  const told = filmOf({ cake: 'cake' }, [{ action: 'play-piano', startS: 0 }, { action: 'bake', with: 'cake', startS: 2 }], { set: 'kitchen' })
  expect(recipesIn(told, 0)).toContain('piano')
  expect(recipesIn(told, 0)).not.toContain('stove')
  expect(recipesIn(told, 1)).not.toContain('piano')
})

test('nobody jogs in the bathroom and nobody irons on a stove', () => {
  const jogged = filmOf({}, [{ action: 'run', startS: 0 }, { action: 'shower', startS: 2 }], { set: 'bathroom' })
  expect(jogged.shots.map(({ setId }) => jogged.setOf(setId))).toEqual(['park', 'bathroom'])
  const ironed = filmOf({ shirt: 'shirt' }, [{ action: 'cook', startS: 0 }, { action: 'iron', with: 'shirt', startS: 2 }], { set: 'kitchen' })
  expect(recipesIn(ironed, 1)).not.toContain('stove')
})

test('a notepad is in nobody’s hand before it is written on, and who writes still sits at the table', () => {
  const told = filmOf({ table: 'table', pad: 'notebook' }, [{ action: 'sit', startS: 0 }, { action: 'draw', target: 'pad', startS: 2 }], { shot: { standings: [{ who: 'a', relation: 'beside', to: 'table' }] } })
  expect(recipesIn(told, 0)).not.toContain('drawing')
  expect(recipesIn(told, 1)).toEqual(expect.arrayContaining(['drawing', 'table', 'chair']))
})

test('who runs to the stove stays in the kitchen, and who only jogs does not', () => {
  const places = (run: Beat): (string | undefined)[] => {
    const draft = parseScreenplay({
      version: 2, title: 'A day', prompt: '', look: 'cinematic', sounds: [], format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0, cast: [{ id: 'a', recipe: 'chef', label: 'chef' }],
      props: [{ id: 'stove', recipe: 'stove', label: 'stove' }, { id: 'dish', recipe: 'bowl', label: 'dish' }], sets: [{ id: 'here', recipe: 'kitchen', label: 'kitchen' }],
      shots: [{ id: 'shot-1', setId: 'here', lines: [], durationS: 2, beats: [{ id: 'beat-1', who: 'a', ...run }] }, { id: 'shot-2', setId: 'here', lines: [], durationS: 2, beats: [{ id: 'beat-2', who: 'a', action: 'cook', with: 'dish' }] }],
    })
    return direct(completed(draft), new Map(), new Map()).shots.map(({ setId }) => setId)
  }
  expect(places({ action: 'run', target: { relation: 'beside', to: 'stove' } })[0]).toBe('here')
  expect(places({ action: 'run' })[0]).toBe('park')
})

test('who goes and then grazes where no grass grows is at a tuft of it in a shot of its own', () => {
  const grazing = (set: string) => filmOf({}, [{ action: 'gallop', startS: 0 }, { action: 'graze', startS: 2 }], { set, cast: 'horse' })
  expect(grazing('beach').shots.map(({ beats }) => beats.map(({ action }) => action))).toEqual([['gallop'], ['graze']])
  expect(recipesIn(grazing('beach'), 1)).toContain('grass-tuft')
  expect(grazing('meadow').film.props).toEqual([])
})

test('yoga on a mat is done down on it', () => {
  const told = filmOf({ mat: 'rug' }, [{ action: 'yoga' }], { shot: { placements: { a: { kind: 'carried', on: [{ entityId: 'mat', socket: 'deck' }], posture: 'sit' } } } })
  expect(told.shots[0]?.beats.map(({ action }) => action)).toEqual(['yoga-on-mat'])
})

test('an animal that lies is seen from its side, on the ground and on a rug', () => {
  const [asleep] = filmOf({}, [{ action: 'sleep' }], { set: 'meadow', cast: 'dog' }).shots
  expect(asleep).toMatchObject({ camera: { side: 'viewer' }, placements: { a: { headingDeg: 66 } } })
  const [resting] = filmOf({ carpet: 'rug' }, [{ action: 'lie' }], { cast: 'dog', shot: { placements: { a: { kind: 'carried', on: [{ entityId: 'carpet', socket: 'deck' }], posture: 'lie' } } } }).shots
  expect(resting).toMatchObject({ camera: { side: 'viewer' } })
})
