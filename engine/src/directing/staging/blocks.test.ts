import { expect, test } from 'vitest'
import { parseScreenplay, type Screenplay, type Standing } from '@kinora/contract'
import { blockOf } from './blocks.ts'
import { Bodies } from './bodies.ts'
import { proportioned } from '../equipping/proportions.ts'
import { sharedOut } from './shared-out.ts'

const named = (recipe: string, count: number) => Array.from({ length: count }, (_, i) => ({ id: `${recipe}-${i + 1}`, recipe, label: recipe }))
function film(cast: Screenplay['cast'], props: Screenplay['props'], standings: readonly Standing[] = []): Screenplay {
  return parseScreenplay({ version: 2, title: 'Many', prompt: '', seed: 1, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast, props, sets: [{ id: 'park', recipe: 'park', label: 'park' }], sounds: [], shots: [{ id: 'shot-1', setId: 'park', beats: [], lines: [], standings }] })
}
const scalesOf = ({ cast, props }: Screenplay) => new Map([...cast, ...props].map(({ id, appearance }) => [id, appearance?.scale ?? 1]))

test('a block has the small before the tall, its rows apart in depth, in the air apart in height', () => {
  const screenplay = film([...named('fox', 5), ...named('mouse', 3)], [])
  const ids = screenplay.cast.map(({ id }) => id)
  const onGround = blockOf(ids, new Bodies(screenplay, new Map()), { inAir: false }).places
  const z = (id: string) => onGround.get(id)?.z ?? NaN
  for (const mouse of ids.filter((id) => id.startsWith('mouse'))) for (const fox of ids.filter((id) => id.startsWith('fox'))) expect(z(mouse)).toBeGreaterThan(z(fox))
  expect(new Set([...onGround.values()].map(({ x, z: depth }) => `${x.toFixed(3)} ${depth.toFixed(3)}`)).size).toBe(8)
  expect([...onGround.values()].every(({ y }) => y === 0)).toBe(true)
  const inAir = blockOf(ids.slice(0, 5), new Bodies(screenplay, new Map()), { inAir: true }).places
  expect(new Set([...inAir.values()].map(({ y }) => y.toFixed(3))).size).toBe(2)
})

test('four on one of two beds are shared out, two and two; beside one of two they all stay', () => {
  const cats = named('cat', 4)
  const standings = (relation: Standing['relation']) => cats.map(({ id }): Standing => ({ who: id, relation, to: 'bed-1' }))
  const goals = (relation: Standing['relation']) => {
    const screenplay = film(cats, named('bed', 2), standings(relation))
    const [shot] = screenplay.shots
    return shot === undefined ? [] : sharedOut(shot, new Bodies(screenplay, new Map())).standings?.map(({ to }) => to)
  }
  expect(goals('on')).toEqual(['bed-1', 'bed-1', 'bed-2', 'bed-2'])
  expect(goals('beside')).toEqual(['bed-1', 'bed-1', 'bed-1', 'bed-1'])
})

test('of many the small are nearer in size to the large than of few', () => {
  const few = scalesOf(proportioned(film([...named('giraffe', 1), ...named('rabbit', 2)], [])))
  const many = scalesOf(proportioned(film([...named('giraffe', 3), ...named('rabbit', 4)], [])))
  const ratio = (scales: ReadonlyMap<string, number>) => (scales.get('rabbit-1') ?? 0) / (scales.get('giraffe-1') ?? 1)
  expect(ratio(many)).toBeGreaterThan(1.4 * ratio(few))
})
