import { parseScreenplay, type Screenplay } from '@kinora/contract'
import { expect, test } from 'vitest'
import { equipped } from '../equipped.ts'

function filmOf(players: readonly string[], set: string, props: Readonly<Record<string, string>> = {}): Screenplay {
  const members = (from: readonly (readonly [string, string])[]) => from.map(([id, recipe]) => ({ id, recipe, label: id }))
  const beats = players.map((who, i) => ({ id: `beat-${i}`, who, action: 'swing-racket', ...(props['table'] === undefined ? {} : { with: 'table' }) }))
  return equipped(parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: members(players.map((id) => [id, 'woman'])), props: members(Object.entries(props)), sets: [{ id: 'set', recipe: set, label: set }], shots: [{ id: 'shot-1', setId: 'set', beats, lines: [], standings: [] }], sounds: [] }))
}
const xOf = (film: Screenplay, id: string): number => { const at = film.shots[0]?.placements?.[id]; return at?.kind === 'ground' ? at.xM : NaN }

test.each([[['a']], [['a', 'b']]])('who plays tennis has a ball to strike, on the other side of which the other stands: %s', (players) => {
  const film = filmOf(players, 'tennis-court')
  const ball = film.props.find(({ recipe }) => recipe === 'tennis-ball')?.id ?? ''
  expect(film.shots[0]?.beats[0]?.target).toBe(ball)
  expect(xOf(film, 'a')).toBeLessThan(xOf(film, ball) - 1)
  for (const other of players.slice(1)) expect(xOf(film, other)).toBeGreaterThan(xOf(film, ball) + 1)
})

test('one who plays table tennis stands at the table with a bat, and has the table in no hand', () => {
  const film = filmOf(['a'], 'room', { table: 'ping-pong-table' })
  const beat = film.shots[0]?.beats[0]
  expect(film.props.find(({ id }) => id === beat?.with)?.recipe).toBe('table-tennis-bat')
  expect(film.props.find(({ id }) => id === beat?.target)?.recipe).toBe('tennis-ball')
  expect(xOf(film, 'a')).toBeLessThan(xOf(film, 'table') - 1)
})
