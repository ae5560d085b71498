import { changeSchema } from '@kinora/contract'
import { expect, test } from 'vitest'
import { changeEffects, deedEffects, stateEffects, unchangedStates, type Effect } from './words-changes.ts'

/** An effect as the change that a Screenplay would hold. */
function asChange(effect: Effect): unknown {
  const common = { id: 'change', who: 'thing' }
  switch (effect.kind) {
    case 'size': return { ...common, kind: 'size', fromScale: 1, toScale: effect.to }
    case 'form': return { ...common, kind: 'form', how: effect.how, fromAmount: effect.from, toAmount: effect.to }
    case 'effect': return { ...common, kind: 'effect', what: effect.what, fromAmount: effect.from, toAmount: effect.to }
    case 'air': case 'color': case 'glow': case 'level': case 'material': case 'rainbow': case 'visibility': return { ...common, ...effect }
  }
}

const tables = { changeEffects, stateEffects, deedEffects }

test.each(Object.entries(tables))('every effect of %s is a change that a Screenplay may hold', (_, table) => {
  for (const [word, effects] of Object.entries(table)) for (const effect of effects) expect(changeSchema.safeParse(asChange(effect)).success, `${word}: ${JSON.stringify(effect)}`).toBe(true)
})

test('a form never begins where it ends, and no size is what it was', () => {
  for (const effect of Object.values(tables).flatMap((table) => Object.values(table).flat())) {
    if (effect.kind === 'form' || effect.kind === 'level' || effect.kind === 'effect' || effect.kind === 'glow') expect(effect.from).not.toBe(effect.to)
    if (effect.kind === 'size') expect(effect.to).not.toBe(1)
  }
})

test('words are in lower case and no opposite of a state says itself what becomes of a thing', () => {
  for (const word of Object.values(tables).flatMap(Object.keys)) expect(word).toBe(word.toLowerCase())
  for (const word of ['intact', 'closed', 'open', 'wet']) expect([unchangedStates.has(word), Object.hasOwn(stateEffects, word)]).toEqual([true, false])
})
