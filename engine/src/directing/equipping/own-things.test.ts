import { expect, test } from 'vitest'
import { parseScreenplay, type Beat } from '@kinora/contract'
import { withOwnThings } from './own-things.ts'

function beatsOf({ eaters, bananas, action }: { eaters: number; bananas: number; action: string }): Beat[] {
  const named = (recipe: string, count: number) => Array.from({ length: count }, (_, i) => ({ id: `${recipe}-${i + 1}`, recipe, label: recipe }))
  const screenplay = parseScreenplay({
    version: 2, title: 'Bananas', prompt: '', seed: 1, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast: named('monkey', eaters), props: named('banana', bananas), sets: [{ id: 'set', recipe: 'jungle', label: 'jungle' }], sounds: [],
    shots: [{ id: 'shot-1', setId: 'set', lines: [], beats: named('monkey', eaters).map(({ id }, i) => ({ id: `beat-${i + 1}`, who: id, action, with: 'banana-1' })) }],
  })
  const once = withOwnThings(screenplay)
  expect(withOwnThings(once)).toEqual(once)
  return once.shots[0]?.beats ?? []
}

test('who eats one of several each has his own, and who has none looks on', () => {
  const beats = beatsOf({ eaters: 3, bananas: 2, action: 'eat' })
  expect(beats.map((beat) => beat.with)).toEqual(['banana-1', 'banana-2', undefined])
  expect(beats.map(({ action }) => action)).toEqual(['eat', 'eat', 'look'])
})

test('what is shared with nobody in particular is eaten; one thing stays one thing', () => {
  expect(beatsOf({ eaters: 2, bananas: 2, action: 'give' }).map(({ action }) => action)).toEqual(['eat', 'eat'])
  expect(beatsOf({ eaters: 2, bananas: 1, action: 'eat' }).map((beat) => beat.with)).toEqual(['banana-1', 'banana-1'])
})
