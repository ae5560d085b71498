import { parseScreenplay, type Beat, type StagedScreenplay } from '@kinora/contract'
import { expect, test } from 'vitest'
import { direct } from '../direct.ts'
import { equipped } from './equipped.ts'

function staged(beat: Omit<Beat, 'id' | 'who'>, props: Readonly<Record<string, string>>): StagedScreenplay {
  const members = (from: Readonly<Record<string, string>>) => Object.entries(from).map(([id, recipe]) => ({ id, recipe, label: id }))
  return direct(equipped(parseScreenplay({ version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: members({ a: 'woman' }), props: members(props), sets: [{ id: 'room', recipe: 'room', label: 'room' }], shots: [{ id: 'shot-1', setId: 'room', beats: [{ id: 'beat-1', who: 'a', ...beat }], lines: [], standings: [] }], sounds: [] })), new Map(), new Map())
}
const recipeIn = ({ props }: StagedScreenplay, id: unknown): string | undefined => props.find((prop) => prop.id === id)?.recipe

test('a table that is wiped stands before who wipes it, who has a cloth for that, whatever cloth was named', () => {
  const film = staged({ action: 'wipe', target: 't', with: 'c' }, { t: 'table', c: 'blanket' })
  const [table, who] = [film.shots[0]?.placements['t'], film.shots[0]?.placements['a']]
  expect(table?.kind === 'ground' && who?.kind === 'ground' ? Math.abs(table.xM - who.xM) : NaN).toBeLessThan(0.05)
  expect(recipeIn(film, film.shots[0]?.beats[0]?.with)).toBe('cleaning-cloth')
})

test('a letter that is being written is a sheet of paper, no envelope', () => {
  expect(recipeIn(staged({ action: 'write', with: 'l' }, { l: 'letter' }), 'l')).toBe('paper')
})

test('a cake that is too large for a hand is frosted on a table, and a toast is buttered in the hand', () => {
  expect(staged({ action: 'spread', with: 'cake' }, { cake: 'wedding-cake' }).shots[0]?.placements['cake']).toMatchObject({ kind: 'ground' })
  expect(staged({ action: 'spread', with: 'toast' }, { toast: 'toast' }).shots[0]?.placements['toast']).toMatchObject({ kind: 'carried' })
})

test('a horseshoe is forged on an anvil, and a plank lies on a table', () => {
  expect(staged({ action: 'hammer', with: 'h' }, { h: 'horseshoe' }).props.map(({ recipe }) => recipe)).toContain('anvil')
  expect(staged({ action: 'hammer', with: 'p' }, { p: 'plank' }).props.map(({ recipe }) => recipe)).not.toContain('anvil')
})
